//! Keyframe tracks: a value that is fixed or depends on time.

use crate::anim::{Easing, Time};
use crate::style::Color;

/// What can lie between two values of its kind.
pub trait Lerp: Clone {
    /// The value at `x` of the way from `self` to `other`; `x` may leave 0 to 1 where an easing overshoots.
    fn lerp(&self, other: &Self, x: f64) -> Self;
}

impl Lerp for f64 {
    fn lerp(&self, other: &Self, x: f64) -> Self {
        self + (other - self) * x
    }
}

impl Lerp for Color {
    fn lerp(&self, other: &Self, x: f64) -> Self {
        Color::lerp(*self, *other, x)
    }
}

/// A value at a moment, and how the way to it is eased.
#[derive(Debug, Clone, PartialEq)]
pub struct Keyframe<T> {
    /// When the value is reached.
    pub time: Time,
    /// The value.
    pub value: T,
    /// Easing of the way from the keyframe before.
    pub easing: Easing,
}

/// A value over time: fixed, or keyframes in rising order.
#[derive(Debug, Clone, PartialEq)]
pub enum Track<T> {
    /// The same at all times.
    Fixed(T),
    /// At least one keyframe; before the first and after the last the value holds.
    Keyframes(Vec<Keyframe<T>>),
}

impl<T: Lerp> Track<T> {
    /// A track through `keyframes`, put in order of time. `None` if there are none.
    pub fn through(mut keyframes: Vec<Keyframe<T>>) -> Option<Self> {
        keyframes.sort_by(|a, b| a.time.as_seconds().total_cmp(&b.time.as_seconds()));
        (!keyframes.is_empty()).then_some(Track::Keyframes(keyframes))
    }

    /// From one value to another, eased over `length` from `start` on.
    pub fn ramp(from: T, to: T, start: Time, length: Time, easing: Easing) -> Self {
        let first = Keyframe { time: start, value: from, easing: Easing::Linear };
        let last = Keyframe { time: start + length, value: to, easing };
        Track::Keyframes(vec![first, last])
    }

    /// The value at a moment.
    pub fn at(&self, time: Time) -> T {
        let frames = match self {
            Track::Fixed(value) => return value.clone(),
            Track::Keyframes(frames) => frames,
        };
        let next = frames.partition_point(|k| k.time <= time);
        if next == 0 {
            return frames[0].value.clone();
        }
        let before = &frames[next - 1];
        let Some(after) = frames.get(next) else { return before.value.clone() };
        let x = after.easing.at(time.progress(before.time, after.time - before.time));
        before.value.lerp(&after.value, x)
    }

    /// When the last change is over; zero for a fixed value.
    pub fn end(&self) -> Time {
        match self {
            Track::Fixed(_) => Time::ZERO,
            Track::Keyframes(frames) => frames.last().map_or(Time::ZERO, |k| k.time),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_before_and_after_and_eases_between() {
        let track = Track::ramp(0.0, 10.0, Time::seconds(1.0), Time::seconds(2.0), Easing::Linear);
        let at = |s: f64| track.at(Time::seconds(s));
        assert_eq!((at(0.0), at(1.0), at(2.0), at(3.0), at(9.0)), (0.0, 0.0, 5.0, 10.0, 10.0));
    }

    #[test]
    fn two_keyframes_at_one_moment_are_a_jump() {
        let key = |s: f64, value: f64| Keyframe { time: Time::seconds(s), value, easing: Easing::Linear };
        let track =
            Track::through(vec![key(0.0, 0.0), key(1.0, 0.0), key(1.0, 5.0), key(2.0, 5.0)]).expect("keyframes");
        assert_eq!(track.at(Time::seconds(0.999)), 0.0);
        assert_eq!(track.at(Time::seconds(1.0)), 5.0);
    }
}
