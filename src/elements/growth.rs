//! How drawings of numbers come in: as a whole, or part by part within the time of one entrance.

use crate::anim::Time;
use crate::node::{Effect, Placing, Timing};

/// The share of an entrance that one part of many takes.
const PART: f64 = 0.45;

/// An entrance by `grow` that a drawing carries out itself; without one it is whole from the beginning.
#[derive(Debug, Clone, Copy)]
pub(super) struct Growth(Option<Timing>);

impl Growth {
    /// The entrance of an element that has `grow` among its effects.
    pub fn new(cx: &Placing<'_>) -> Self {
        Growth(cx.entering.filter(|entering| entering.motif.effect == Effect::Grow).map(|entering| entering.timing))
    }

    /// How far the whole has grown, 0 to 1.
    pub fn whole(&self, time: Time) -> f64 {
        self.0.map_or(1.0, |timing| timing.presence(time, 0).clamp(0.0, 1.0))
    }

    /// How far one part of `count` has grown, 0 to 1: one after another, each later by the entrance's `stagger`; without
    /// one the last part is ready at the entrance's end.
    pub fn part(&self, time: Time, index: usize, count: usize) -> f64 {
        let Some(timing) = self.0 else { return 1.0 };
        if timing.stagger > Time::ZERO {
            return timing.presence(time, index).clamp(0.0, 1.0);
        }
        if count <= 1 {
            return self.whole(time);
        }
        let x = time.progress(timing.start, timing.length);
        if x >= 1.0 {
            return 1.0;
        }
        let start = (1.0 - PART) * index as f64 / (count - 1) as f64;
        timing.ease.at(((x - start) / PART).clamp(0.0, 1.0)).clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anim::Easing;

    #[test]
    fn parts_come_one_after_another_within_the_entrance() {
        let timing =
            Timing { start: Time::seconds(1.0), length: Time::seconds(2.0), ease: Easing::Linear, stagger: Time::ZERO };
        let growth = Growth(Some(timing));
        let at = |seconds: f64| [0, 4, 9].map(|i| growth.part(Time::seconds(seconds), i, 10));
        assert_eq!(at(1.0), [0.0, 0.0, 0.0]);
        assert_eq!(at(3.0), [1.0, 1.0, 1.0]);
        let [first, middle, last] = at(2.0);
        assert!(first > middle && middle > last && last == 0.0, "{first} {middle} {last}");
        assert_eq!(Growth(None).part(Time::ZERO, 3, 4), 1.0);
        let staggered = Growth(Some(Timing { stagger: Time::seconds(0.5), ..timing }));
        assert_eq!(staggered.part(Time::seconds(2.5), 1, 10), 0.5);
    }
}
