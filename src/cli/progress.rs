//! Progress of a render: bars on a terminal, plain lines elsewhere.

use std::fmt::Write;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use crate::cli::{table, terminal};
use crate::render::{Event, Plan};

/// Most bars of workers; more would leave no room for anything else.
const MOST_BARS: usize = 16;
/// Steps of the bar for all.
const STEPS: u64 = 1000;

/// Shows what the driver reports.
pub struct Progress<'a> {
    names: &'a [String],
    mode: Mode,
    state: Mutex<State>,
}

enum Mode {
    Silent,
    Lines,
    Bars(MultiProgress),
}

struct State {
    began: Instant,
    /// Renditions that have ended, well or not.
    ended: usize,
    /// Seconds that the rest would take when that was last said, and when that was.
    ahead: (f64, Instant),
    /// Whether that stands on anything.
    known: bool,
    /// What each worker is at.
    workers: Vec<ProgressBar>,
    all: Option<ProgressBar>,
}

impl State {
    /// How long the rest will take, in words; nothing as long as that would be a guess.
    fn left(&self) -> String {
        if !self.known {
            return String::new();
        }
        let (seconds, said) = self.ahead;
        // Who is late is not done for that.
        let left = (seconds - said.elapsed().as_secs_f64()).max(seconds / 20.0);
        format!(", {} left", table::about(left))
    }

    /// How much of the whole is done, in steps of the bar.
    fn steps(&self) -> u64 {
        let gone = self.ahead.1.duration_since(self.began).as_secs_f64();
        (gone / (gone + self.ahead.0).max(1e-9) * STEPS as f64) as u64
    }
}

impl<'a> Progress<'a> {
    /// Progress of jobs with these names.
    pub fn new(names: &'a [String], silent: bool) -> Self {
        let mode = if silent {
            Mode::Silent
        } else if terminal::is_interactive() {
            Mode::Bars(MultiProgress::with_draw_target(ProgressDrawTarget::stderr_with_hz(10)))
        } else {
            Mode::Lines
        };
        let now = Instant::now();
        let state = State { began: now, ended: 0, ahead: (0.0, now), known: false, workers: Vec::new(), all: None };
        Progress { names, mode, state: Mutex::new(state) }
    }

    /// Shows an event.
    pub fn event(&self, event: &Event<'_>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            Event::Planned(plan) => {
                let now = Instant::now();
                (state.began, state.ahead, state.known) = (now, (plan.seconds, now), plan.measured);
            }
            Event::Ahead { seconds } => (state.ahead, state.known) = ((*seconds, Instant::now()), true),
            Event::Finished { .. } | Event::Failed { .. } => state.ended += 1,
            _ => {}
        }
        match &self.mode {
            Mode::Silent => {}
            Mode::Lines => self.line(event, &state),
            Mode::Bars(bars) => self.bar(event, bars, &mut state),
        }
    }

    /// Takes the bars away, also those of jobs that were stopped.
    pub fn end(&self) {
        if let Mode::Bars(bars) = &self.mode {
            // A terminal that is gone needs no cleaning.
            let _ = bars.clear();
        }
    }

    fn line(&self, event: &Event<'_>, state: &State) {
        match event {
            Event::Planned(plan) => terminal::say(&plan_line(plan)),
            Event::Started { job, frames } => {
                terminal::say(&format!("rendering {} ({frames} frames)", self.names[*job]))
            }
            Event::Finished { job, files } => {
                let seconds = files.iter().map(|made| made.seconds).fold(0.0, f64::max);
                let bytes = files.iter().map(|made| made.bytes).sum();
                let rest = match self.names.len() - state.ended {
                    0 => String::new(),
                    more => format!("; {more} more{}", state.left()),
                };
                let size = table::size(bytes);
                terminal::say(&format!("finished {} ({size}, {seconds:.1} s){rest}", self.names[*job]));
            }
            Event::Failed { job, .. } => terminal::say(&format!("failed {}", self.names[*job])),
            _ => {}
        }
    }

    fn bar(&self, event: &Event<'_>, bars: &MultiProgress, state: &mut State) {
        match event {
            Event::Planned(plan) => {
                let workers = plan.workers.min(MOST_BARS);
                state.workers =
                    (0..workers).map(|_| bars.add(ProgressBar::new(1).with_style(worker_style()))).collect();
                state.all = Some(bars.add(ProgressBar::new(STEPS).with_style(all_style())));
                // What is no bar stays above them.
                let _ = bars.println(plan_line(plan));
            }
            Event::Piece { worker, job, name, frames } => {
                if let Some(bar) = state.workers.get(*worker) {
                    bar.reset();
                    bar.set_length((*frames).max(1));
                    bar.set_message(format!("{}  {name}", self.names[*job]));
                }
            }
            Event::Frame { worker, done } => {
                if let Some(bar) = state.workers.get(*worker) {
                    bar.set_position(*done);
                }
            }
            Event::Idle { worker } => {
                if let Some(bar) = state.workers.get(*worker) {
                    bar.finish_and_clear();
                }
            }
            Event::Failed { job, error } => {
                let _ = bars.println(format!("failed {}: {error}", self.names[*job]));
            }
            Event::Started { .. } | Event::Finished { .. } | Event::Ahead { .. } => {}
        }
        if let Some(all) = &state.all {
            // A forecast that grows moves no bar back.
            all.set_position(state.steps().min(STEPS).max(all.position()));
            let (ended, count) = (state.ended, self.names.len());
            all.set_message(format!("{ended} of {count} renditions{}", state.left()));
        }
    }
}

/// What is going to be done, in a line.
fn plan_line(plan: &Plan) -> String {
    let count = |number: usize, what: &str| (number > 0).then(|| format!("{number} {what}"));
    let made = plan.jobs - plan.kept - plan.partly - plan.unknown;
    let parts = [
        count(plan.kept, "in the cache"),
        count(plan.partly, "partly in the cache"),
        count(plan.unknown, "new or changed"),
        count(made, "to be made"),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let most = if plan.unknown > 0 { "at most " } else { "" };
    let guess = if plan.measured || plan.kept == plan.jobs { "" } else { " (a first guess)" };
    format!(
        "{}, {}, {} of video: {}; {most}{}{guess} on {}",
        crate::cli::project::count(plan.jobs, "rendition"),
        crate::cli::project::count(plan.files, "file"),
        table::length(plan.length),
        parts.join(", "),
        table::about(plan.seconds),
        crate::cli::project::count(plan.workers, "worker"),
    )
}

/// One line: name, bar, frames, frames per second.
fn worker_style() -> ProgressStyle {
    let speed = |state: &ProgressState, out: &mut dyn Write| {
        // A template has no way to report that its line has no room.
        let _ = write!(out, "{:.0} fps", state.per_sec());
    };
    ProgressStyle::with_template("{msg:56!} {bar:24} {pos:>5}/{len:5} {speed:>9}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .with_key("speed", speed)
        .progress_chars("=> ")
}

/// One line: bar, share, and what is left.
fn all_style() -> ProgressStyle {
    ProgressStyle::with_template("all {bar:52} {percent:>3} %  {msg}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .progress_chars("=> ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plan_tells_what_is_known() {
        let plan = Plan {
            jobs: 12,
            files: 36,
            length: 270.0,
            kept: 5,
            partly: 1,
            unknown: 0,
            workers: 2,
            seconds: 200.0,
            measured: true,
            lacks: None,
        };
        assert_eq!(
            plan_line(&plan),
            "12 renditions, 36 files, 4:30.0 of video: 5 in the cache, 1 partly in the cache, 6 to be made; about 3 min \
             on 2 workers"
        );
        let first = Plan { kept: 0, partly: 0, unknown: 12, measured: false, workers: 1, ..plan.clone() };
        let text = plan_line(&first);
        assert!(text.ends_with(": 12 new or changed; at most about 3 min (a first guess) on 1 worker"), "{text}");
        let again = Plan { kept: 12, partly: 0, seconds: 2.0, ..plan };
        assert!(plan_line(&again).contains(": 12 in the cache; a few seconds on 2 workers"));
    }
}
