//! Scales from numbers to shares of an axis, with round numbers as ticks.

/// From numbers to shares of an axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    /// The number at the axis's beginning.
    pub from: f64,
    /// The number at its end, greater than `from`.
    pub to: f64,
    /// Round numbers along it, in rising order.
    pub ticks: Vec<f64>,
    /// Digits after the decimal sign that the ticks need.
    pub decimals: u8,
}

/// What a scale has to hold.
#[derive(Debug, Clone, Copy, Default)]
pub struct Domain {
    /// Where it begins, if the author says so.
    pub min: Option<f64>,
    /// Where it ends, if the author says so.
    pub max: Option<f64>,
    /// About how many ticks there are; none if 0. The scale ends at a tick if there are any.
    pub ticks: usize,
    /// Whether it holds zero, as lengths of bars must.
    pub zero: bool,
}

impl Scale {
    /// A scale over these numbers. Without any, or where all are zero, it runs from 0 to 1.
    pub fn of(numbers: impl IntoIterator<Item = f64>, domain: Domain) -> Scale {
        let (mut low, mut high) = if domain.zero { (0.0, 0.0) } else { (f64::INFINITY, f64::NEG_INFINITY) };
        for number in numbers {
            (low, high) = (f64::min(low, number), f64::max(high, number));
        }
        if low > high {
            (low, high) = (0.0, 0.0);
        }
        (low, high) = (domain.min.unwrap_or(low), domain.max.unwrap_or(high));
        if high <= low {
            high = low + if low == 0.0 { 1.0 } else { low.abs() };
        }
        if domain.ticks == 0 {
            return Scale { from: low, to: high, ticks: Vec::new(), decimals: 0 };
        }
        let (step, exponent) = step(low, high, domain.ticks);
        // What the author fixed stays where it is.
        let from = domain.min.unwrap_or_else(|| (low / step).floor() * step);
        let to = domain.max.unwrap_or_else(|| (high / step).ceil() * step);
        let (first, last) = ((from / step - 1e-9).ceil() as i64, (to / step + 1e-9).floor() as i64);
        let ticks = (first..=last).map(|i| i as f64 * step).collect();
        Scale { from, to, ticks, decimals: u8::try_from(-exponent).unwrap_or(0).min(6) }
    }

    /// Where a number lies, 0 at the beginning and 1 at the end.
    pub fn share(&self, number: f64) -> f64 {
        (number - self.from) / (self.to - self.from)
    }

    /// Where bars begin: at zero, or at the end of the axis that is nearest to it.
    pub fn base(&self) -> f64 {
        self.share(0.0_f64.clamp(self.from, self.to))
    }
}

/// The distance of at most `count` ticks and the one at zero, and its power of ten: 1, 2 or 5 times that power.
///
/// Heckbert's nice numbers, rounded up (P. Heckbert, "Nice Numbers for Graph Labels", Graphics Gems, 1990, p. 61).
fn step(low: f64, high: f64, count: usize) -> (f64, i32) {
    let rough = (high - low) / count.max(1) as f64;
    let exponent = libm::floor(libm::log10(rough)) as i32;
    let fraction = rough / power_of_ten(exponent);
    let (nice, exponent) = match fraction {
        f if f <= 1.0 => (1.0, exponent),
        f if f <= 2.0 => (2.0, exponent),
        f if f <= 5.0 => (5.0, exponent),
        _ => (1.0, exponent + 1),
    };
    (nice * power_of_ten(exponent), exponent)
}

/// Parsed, so that it is the double nearest to the power on every machine.
fn power_of_ten(exponent: i32) -> f64 {
    format!("1e{exponent}").parse().unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(numbers: &[f64], domain: Domain) -> Vec<f64> {
        Scale::of(numbers.iter().copied(), domain).ticks
    }

    const FOUR: Domain = Domain { min: None, max: None, ticks: 4, zero: true };

    #[test]
    fn ticks_are_round_and_hold_all_numbers() {
        assert_eq!(ticks(&[61.0, 1624.0], FOUR), [0.0, 500.0, 1000.0, 1500.0, 2000.0]);
        assert_eq!(ticks(&[-3.0, 8.0], FOUR), [-5.0, 0.0, 5.0, 10.0]);
        let small = Scale::of([0.07, 0.24], FOUR);
        assert_eq!((small.decimals, small.from, small.ticks.len()), (1, 0.0, 4));
        assert_eq!(ticks(&[1624.0], Domain { max: Some(1800.0), ..FOUR }), [0.0, 500.0, 1000.0, 1500.0]);
        assert_eq!(ticks(&[96.0, 104.0], Domain { zero: false, ..FOUR }), [96.0, 98.0, 100.0, 102.0, 104.0]);
    }

    #[test]
    fn a_scale_of_nothing_is_still_a_scale() {
        for numbers in [&[][..], &[0.0], &[0.0, 0.0]] {
            let scale = Scale::of(numbers.iter().copied(), Domain { ticks: 0, ..FOUR });
            assert_eq!((scale.from, scale.to, scale.share(0.0)), (0.0, 1.0, 0.0));
        }
        let one = Scale::of([7.0], Domain { zero: false, ticks: 0, ..FOUR });
        assert_eq!((one.from, one.to), (7.0, 14.0));
    }

    #[test]
    fn bars_begin_at_zero() {
        assert_eq!(Scale::of([-10.0, 30.0], Domain { ticks: 0, ..FOUR }).base(), 0.25);
        assert_eq!(Scale::of([5.0, 30.0], Domain { min: Some(5.0), ticks: 0, ..FOUR }).base(), 0.0);
        assert_eq!(Scale::of([-5.0, -30.0], Domain { ticks: 0, ..FOUR }).base(), 1.0);
    }
}
