//! Seconds as a type and frames as exact fractions of them.

use std::ops::{Add, Mul, Sub};

/// A moment or a length in seconds.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Time(f64);

impl Time {
    /// The beginning.
    pub const ZERO: Time = Time(0.0);

    /// A finite number of seconds; what is not finite becomes zero, so that no comparison can fail later.
    pub fn seconds(seconds: f64) -> Self {
        Time(if seconds.is_finite() { seconds } else { 0.0 })
    }

    /// A number of milliseconds.
    pub fn millis(millis: f64) -> Self {
        Time::seconds(millis / 1000.0)
    }

    /// The seconds.
    pub fn as_seconds(self) -> f64 {
        self.0
    }

    /// The later of two moments.
    pub fn max(self, other: Time) -> Time {
        Time(self.0.max(other.0))
    }

    /// The earlier of two moments.
    pub fn min(self, other: Time) -> Time {
        Time(self.0.min(other.0))
    }

    /// How far this moment lies in a span that begins at `start`: 0 before it, 1 after it.
    /// A span of no length is over as soon as it begins.
    pub fn progress(self, start: Time, length: Time) -> f64 {
        if length.0 <= 0.0 {
            return if self.0 >= start.0 { 1.0 } else { 0.0 };
        }
        ((self.0 - start.0) / length.0).clamp(0.0, 1.0)
    }
}

impl Add for Time {
    type Output = Time;
    fn add(self, other: Time) -> Time {
        Time(self.0 + other.0)
    }
}

impl Sub for Time {
    type Output = Time;
    fn sub(self, other: Time) -> Time {
        Time(self.0 - other.0)
    }
}

impl Mul<f64> for Time {
    type Output = Time;
    fn mul(self, factor: f64) -> Time {
        Time::seconds(self.0 * factor)
    }
}

impl std::fmt::Display for Time {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.3}s", self.0)
    }
}

/// Frames per second as a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FrameRate {
    /// Frames …
    pub num: u32,
    /// … in this many seconds, at least 1.
    pub den: u32,
}

impl FrameRate {
    /// A whole number of frames per second.
    pub const fn whole(fps: u32) -> Self {
        FrameRate { num: fps, den: 1 }
    }

    /// The moment at which frame `index` is shown. Never summed, so nothing drifts.
    pub fn time_of(self, index: u64) -> Time {
        Time(index as f64 * f64::from(self.den) / f64::from(self.num))
    }

    /// The frame nearest to a moment; truncating would be off by one for many whole-frame times.
    pub fn frame_of(self, time: Time) -> u64 {
        (time.0 * f64::from(self.num) / f64::from(self.den)).round().max(0.0) as u64
    }

    /// Frames per second as a number.
    pub fn as_f64(self) -> f64 {
        f64::from(self.num) / f64::from(self.den)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_frame_finds_itself_again() {
        for rate in [FrameRate::whole(24), FrameRate::whole(30), FrameRate { num: 30_000, den: 1001 }] {
            for index in 0..20_000 {
                assert_eq!(rate.frame_of(rate.time_of(index)), index);
            }
        }
    }

    #[test]
    fn a_span_of_no_length_is_a_step() {
        let at = Time::seconds(1.0);
        assert_eq!(Time::seconds(0.999).progress(at, Time::ZERO), 0.0);
        assert_eq!(Time::seconds(1.0).progress(at, Time::ZERO), 1.0);
    }
}
