//! How long the rest of a run will take, from what its pieces took so far and what those of earlier runs took.

use std::collections::BTreeMap;

/// Frames after which what was learned before counts half: machines and programs change.
const MEMORY: f64 = 20_000.0;
/// Seconds that one worker takes for a frame of a megapixel, and for a piece that comes from the cache, as long as nothing
/// was measured.
const UNMEASURED: f64 = 0.010;
const UNMEASURED_KEPT: f64 = 0.02;
/// The name under which pieces from the cache are counted.
const KEPT: &str = "kept";

/// What was measured of one kind of work.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Measured {
    amount: f64,
    seconds: f64,
}

impl Measured {
    fn add(&mut self, amount: f64, seconds: f64) {
        (self.amount, self.seconds) = (self.amount + amount, self.seconds + seconds);
        if self.amount > MEMORY {
            (self.amount, self.seconds) = (self.amount / 2.0, self.seconds / 2.0);
        }
    }

    fn rate(&self) -> Option<f64> {
        (self.amount > 0.0).then(|| self.seconds / self.amount)
    }
}

/// What work has taken so far, on this machine: by video and format, and by kind of output for videos not seen yet.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Rates(BTreeMap<String, Measured>);

impl Rates {
    /// Reads what [`Rates::text`] wrote; lines that make no sense are left out.
    pub fn parse(text: &str) -> Rates {
        let line = |line: &str| {
            let mut cells = line.split('\t');
            let name = cells.next()?.to_string();
            let mut number = || cells.next()?.parse::<f64>().ok().filter(|n| n.is_finite() && *n > 0.0);
            Some((name, Measured { amount: number()?, seconds: number()? }))
        };
        Rates(text.lines().filter_map(line).collect())
    }

    /// One line for each kind of work: its name, frames, and seconds of one worker.
    pub fn text(&self) -> String {
        self.0.iter().map(|(name, m)| format!("{name}\t{:.3}\t{:.6}\n", m.amount, m.seconds)).collect()
    }

    fn add(&mut self, name: &str, amount: f64, seconds: f64) {
        self.0.entry(name.to_string()).or_default().add(amount, seconds);
    }

    /// Seconds for a frame of this work.
    fn frame(&self, work: &WorkClass) -> f64 {
        let rate = |name: &str| self.0.get(name).and_then(Measured::rate);
        rate(&work.own()).or_else(|| Some(rate(&work.kind)? * work.megapixels)).unwrap_or(UNMEASURED * work.megapixels)
    }

    fn kept(&self) -> f64 {
        self.0.get(KEPT).and_then(Measured::rate).unwrap_or(UNMEASURED_KEPT)
    }
}

/// Work that takes about as long for every frame.
#[derive(Debug, Clone, PartialEq, PartialOrd)]
pub(super) struct WorkClass {
    /// Names of the output kinds that are made together.
    pub kind: String,
    /// Video and format.
    pub class: String,
    /// Megapixels of a frame.
    pub megapixels: f64,
}

impl WorkClass {
    fn own(&self) -> String {
        format!("{} {}", self.kind, self.class)
    }
}

/// What is known of a piece before it is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    /// It is in the cache.
    Kept,
    /// It is not.
    Missing,
    /// It is seen when its lists are drawn up.
    Unknown,
}

/// Frames that are still to be made of one kind of work.
#[derive(Debug)]
struct Ahead {
    work: WorkClass,
    missing: f64,
    unknown: f64,
}

/// The work that is left, and how long it takes.
#[derive(Debug, Default)]
pub(super) struct Forecast {
    rates: Rates,
    ahead: Vec<Ahead>,
    /// Pieces in the cache that are still to be fetched.
    kept: usize,
    pieces: usize,
    workers: usize,
    /// Pieces of which nothing was known: how many there were by now, and how many of them were in the cache.
    guessed: (f64, f64),
}

impl Forecast {
    pub fn new(rates: Rates, workers: usize) -> Self {
        Forecast { rates, workers, ..Forecast::default() }
    }

    /// Sets how many pieces are made at once.
    pub fn set_workers(&mut self, workers: usize) {
        self.workers = workers;
    }

    /// Adds a piece to what is left, and gives the number of its kind of work.
    pub fn expect(&mut self, work: &WorkClass, frames: u64, expected: Expected) -> usize {
        let at = self.ahead.iter().rposition(|ahead| ahead.work == *work).unwrap_or_else(|| {
            self.ahead.push(Ahead { work: work.clone(), missing: 0.0, unknown: 0.0 });
            self.ahead.len() - 1
        });
        self.count(at, frames as f64, expected, 1.0);
        self.pieces += 1;
        at
    }

    fn count(&mut self, at: usize, frames: f64, expected: Expected, sign: f64) {
        match expected {
            Expected::Kept if sign > 0.0 => self.kept += 1,
            Expected::Kept => self.kept -= 1,
            Expected::Missing => self.ahead[at].missing += sign * frames,
            Expected::Unknown => self.ahead[at].unknown += sign * frames,
        }
    }

    /// Takes a piece off: it took `seconds` of one worker, `reused` says whether it was in the cache.
    pub fn done(&mut self, at: usize, frames: u64, expected: Expected, reused: bool, seconds: f64) {
        let frames = frames as f64;
        self.count(at, frames, expected, -1.0);
        self.pieces -= 1;
        if expected == Expected::Unknown {
            self.guessed = (self.guessed.0 + 1.0, self.guessed.1 + f64::from(u8::from(reused)));
        }
        let work = &self.ahead[at].work;
        if reused {
            self.rates.add(KEPT, 1.0, seconds);
        } else {
            self.rates.add(&work.own(), frames, seconds);
            self.rates.add(&work.kind, frames * work.megapixels, seconds);
        }
    }

    /// Takes a piece off that was not made.
    pub fn drop_piece(&mut self, at: usize, frames: u64, expected: Expected) {
        self.count(at, frames as f64, expected, -1.0);
        self.pieces -= 1;
    }

    /// Seconds until all is done. What is not known to be in the cache counts as made anew until the run has shown
    /// otherwise.
    pub fn seconds(&self) -> f64 {
        let found = if self.guessed.0 > 0.0 { self.guessed.1 / self.guessed.0 } else { 0.0 };
        let frames = |ahead: &Ahead| ahead.missing + ahead.unknown * (1.0 - found);
        let made: f64 = self.ahead.iter().map(|ahead| frames(ahead) * self.rates.frame(&ahead.work)).sum();
        let all = made + self.kept as f64 * self.rates.kept();
        (all / self.workers.min(self.pieces).max(1) as f64).max(0.0)
    }

    /// Whether anything was measured that this forecast can stand on.
    pub fn is_measured(&self) -> bool {
        !self.rates.0.is_empty()
    }

    /// What was learned.
    pub fn rates(&self) -> &Rates {
        &self.rates
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work(kind: &str, class: &str) -> WorkClass {
        WorkClass { kind: kind.into(), class: class.into(), megapixels: 2.0 }
    }

    #[test]
    fn the_rest_follows_what_was_measured() {
        let mut forecast = Forecast::new(Rates::default(), 2);
        let (a, b) = (work("mp4", "a.square"), work("mp4", "b.square"));
        let places: Vec<usize> = (0..4).map(|_| forecast.expect(&a, 100, Expected::Missing)).collect();
        forecast.expect(&b, 100, Expected::Missing);
        assert!(!forecast.is_measured());
        assert!((forecast.seconds() - 500.0 * 2.0 * UNMEASURED / 2.0).abs() < 1e-9);
        forecast.done(places[0], 100, Expected::Missing, false, 3.0);
        // Both at 0.03 s a frame: the other video is guessed from this one.
        assert!((forecast.seconds() - 400.0 * 0.03 / 2.0).abs() < 1e-9, "{}", forecast.seconds());
        places[1..].iter().for_each(|at| forecast.done(*at, 100, Expected::Missing, false, 3.0));
        assert!((forecast.seconds() - 3.0).abs() < 1e-9, "one piece keeps one worker busy");
    }

    #[test]
    fn what_nobody_knows_counts_whole_until_some_of_it_was_found() {
        let mut forecast = Forecast::new(Rates::parse("mp4 a\t10\t1\nkept\t2\t1\n"), 1);
        let at = (0..4).map(|_| forecast.expect(&work("mp4", "a"), 10, Expected::Unknown)).max().expect("four");
        forecast.expect(&work("mp4", "a"), 10, Expected::Kept);
        assert!((forecast.seconds() - 4.5).abs() < 1e-9);
        forecast.done(at, 10, Expected::Unknown, true, 0.5);
        assert!((forecast.seconds() - 0.5).abs() < 1e-9, "all that was looked at was there");
        forecast.done(at, 10, Expected::Unknown, false, 1.0);
        assert!((forecast.seconds() - 1.5).abs() < 1e-9, "half of it was");
        forecast.drop_piece(at, 10, Expected::Unknown);
        forecast.drop_piece(at, 10, Expected::Unknown);
        forecast.drop_piece(at, 10, Expected::Kept);
        assert_eq!(forecast.seconds(), 0.0);
    }

    #[test]
    fn rates_survive_as_text_and_fade() {
        let mut rates = Rates::parse("mp4 a\t100.000\t2.000000\nbroken\nmp4 b\t-1\t2\nx\tNaN\t1\n");
        assert_eq!(rates.text(), "mp4 a\t100.000\t2.000000\n");
        rates.add("mp4 a", MEMORY, 0.0);
        assert!(rates.0["mp4 a"].amount < MEMORY);
        assert_eq!(Rates::parse(&rates.text()).text(), rates.text());
    }
}
