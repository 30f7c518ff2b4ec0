//! A smaller video with fewer pictures, as GIF and WebP take it: every n-th frame, reduced, and what changed in it.

use super::scale::Scaler;
use super::spill::Change;
use super::{Frame, VideoSpec};
use crate::anim::FrameRate;
use crate::display::Damage;
use crate::geom::PixelRect;

/// What becomes of the frames of a video on their way into a smaller one.
pub(super) struct Reduced {
    scaler: Scaler,
    /// The reduced picture as of the last frame taken, RGB.
    picture: Vec<u8>,
    /// The same where nobody has applied the last change yet.
    before: Vec<u8>,
    /// What changed since the last frame taken.
    damage: Damage,
    step: u64,
    next: u64,
}

impl Reduced {
    /// To a width in pixels (a narrower video is not enlarged) and at most so many frames per second.
    pub fn new(spec: &VideoSpec, width: u32, fps: u32) -> Self {
        let width = width.clamp(1, spec.width);
        let height = height_for(width, spec);
        let bytes = width as usize * height as usize * 3;
        Reduced {
            scaler: Scaler::new((spec.width, spec.height), (width, height)),
            picture: vec![0; bytes],
            before: vec![0; bytes],
            damage: Damage::none(spec.width, spec.height),
            step: step(spec.rate, fps),
            next: 0,
        }
    }

    /// Width in pixels.
    pub fn width(&self) -> u32 {
        self.scaler.width() as u32
    }

    /// Height in pixels.
    pub fn height(&self) -> u32 {
        self.scaler.height() as u32
    }

    /// Every how many frames one is taken.
    pub fn step(&self) -> u64 {
        self.step
    }

    /// Whether the frame of this index is taken.
    pub fn wants(&self, index: u64) -> bool {
        index.is_multiple_of(self.step)
    }

    /// How many frames have been taken.
    pub fn taken(&self) -> u64 {
        self.next.div_ceil(self.step)
    }

    /// The picture before the changes that are not applied.
    pub fn before(&self) -> &[u8] {
        &self.before
    }

    /// Takes the next frame. `None` if it is passed over, or nothing differs in it.
    pub fn take(&mut self, frame: &Frame<'_>) -> Option<Change> {
        let index = self.next;
        self.next += 1;
        self.damage.merge(frame.damage);
        if !self.wants(index) || self.damage.is_empty() {
            return None;
        }
        let mut renewed = PixelRect::default();
        for rect in self.damage.rects() {
            renewed = renewed.union(&self.scaler.update(frame.rgba, rect, &mut self.picture));
        }
        self.damage = Damage::none(frame.width, frame.height);
        let mut change = Change { frame: index, ..Change::default() };
        collect(&self.picture, &self.before, self.scaler.width(), renewed, index == 0, &mut change);
        (!change.spans.is_empty()).then_some(change)
    }

    /// Brings the picture up to date; has to follow each change.
    pub fn apply(&mut self, change: &Change) {
        change.apply(&mut self.before);
    }
}

/// The height that goes with a width.
pub(super) fn height_for(width: u32, spec: &VideoSpec) -> u32 {
    let height = (u64::from(spec.height) * u64::from(width) + u64::from(spec.width) / 2) / u64::from(spec.width);
    (height as u32).max(1)
}

/// Every how many frames one is taken so that there are at most `fps` in a second. Equal steps keep motion even;
/// picking the nearest frame for each tick of the clock would not.
fn step(rate: FrameRate, fps: u32) -> u64 {
    let most = u64::from(rate.den) * u64::from(fps.clamp(1, 50));
    u64::from(rate.num).div_ceil(most).max(1)
}

/// When frame `index` begins, in ticks of which a second has `clock`, rounded. Lengths are differences of these:
/// nothing drifts.
pub(super) fn tick(index: u64, rate: FrameRate, clock: u32) -> u64 {
    let num = u128::from(rate.num);
    ((u128::from(index) * u128::from(rate.den) * u128::from(2 * clock) + num) / (2 * num)) as u64
}

/// Puts the pixels within `rect` in which `now` differs from `before` into `change`.
pub(super) fn collect(now: &[u8], before: &[u8], width: usize, rect: PixelRect, all: bool, change: &mut Change) {
    for row in rect.y0 as usize..rect.y1 as usize {
        let from = row * width + rect.x0 as usize;
        let to = row * width + rect.x1 as usize;
        let mut start = None;
        for at in from..=to {
            let differs = at < to && (all || now[at * 3..at * 3 + 3] != before[at * 3..at * 3 + 3]);
            match (start, differs) {
                (None, true) => start = Some(at),
                (Some(begin), false) => {
                    change.spans.push(begin as u32..at as u32);
                    change.rgb.extend_from_slice(&now[begin * 3..at * 3]);
                    start = None;
                }
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_taken_in_equal_steps_and_delays_do_not_drift() {
        let steps =
            [(30, 1, 2), (24, 1, 2), (25, 1, 2), (60, 1, 3), (20, 1, 1), (12, 1, 1), (30_000, 1001, 2), (50, 1, 3)];
        for (num, den, expected) in steps {
            assert_eq!(step(FrameRate { num, den }, 20), expected, "{num}/{den}");
        }
        for rate in [FrameRate::whole(30), FrameRate { num: 30_000, den: 1001 }, FrameRate::whole(7)] {
            for index in 0..10_000 {
                let exact = rate.time_of(index).as_seconds() * 100.0;
                assert!((tick(index, rate, 100) as f64 - exact).abs() <= 0.5 + 1e-6);
            }
        }
    }
}
