//! When the parts of an element come: one step after another with `enter: draw`, or at moments of their own.

use crate::anim::{Easing, Time};
use crate::display::DisplayList;
use crate::geom::Rect;
use crate::node::{Effect, Instant, Motif, Placing, apply};
use crate::syntax::Moment;

/// How the parts of an element follow each other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unfolding {
    /// When the first part comes, if they come one by one.
    start: Option<Time>,
    /// Time from one step to the next.
    pace: Time,
    /// How long a part takes to come.
    length: Time,
    ease: Easing,
}

/// How long a part takes that comes at a moment of its own where the element has no entrance.
const LENGTH: f64 = 0.55;

impl Unfolding {
    /// What the element's entrance says.
    pub fn new(cx: &Placing<'_>, pace: Time) -> Self {
        match cx.entering.filter(|_| cx.is_drawn()) {
            Some(entering) => {
                let timing = entering.timing;
                Unfolding { start: Some(timing.start), pace, length: timing.length, ease: timing.ease }
            }
            None => {
                let ease = Easing::CubicBezier(0.2, 0.8, 0.2, 1.0);
                Unfolding { start: None, pace, length: Time::seconds(LENGTH), ease }
            }
        }
    }

    /// When a part comes: at its own moment, or with its step.
    pub fn part(&self, step: f64, at: Option<&Moment>, cx: &Placing<'_>) -> Appearance {
        let own = at.map(|moment| (cx.clock)(moment));
        let start = own.or(self.start.map(|start| start + self.pace * step));
        Appearance { start, length: self.length, ease: self.ease }
    }

    /// The line between two parts: drawn before the later one comes.
    pub fn line(&self, from: Appearance, to: Appearance) -> Appearance {
        let start = match (from.start, to.start) {
            (Some(from), Some(to)) if to > from => {
                // It sets out when its beginning can be seen and arrives with what it leads to.
                Some((from + self.length * 0.4).max(to - self.length * 0.7))
            }
            (from, to) => from.map(|from| from + self.length * 0.4).into_iter().chain(to).reduce(Time::max),
        };
        Appearance { start, length: self.length, ease: self.ease }
    }

    /// Opacity of the whole while it goes by `draw`.
    pub fn going(&self, at: &Instant) -> f64 {
        match self.start {
            Some(start) if at.time < start + self.length => 1.0,
            _ => at.drawn.clamp(0.0, 1.0),
        }
    }
}

/// When a part comes, and how.
#[derive(Debug, Clone, Copy)]
pub(super) struct Appearance {
    /// None for what is there from the beginning.
    start: Option<Time>,
    length: Time,
    ease: Easing,
}

impl Appearance {
    /// How far it has come, 0 to 1.
    pub fn share(&self, time: Time) -> f64 {
        self.start.map_or(1.0, |start| self.ease.at(time.progress(start, self.length)).clamp(0.0, 1.0))
    }

    /// Draws something that pops out of its box.
    pub fn pop(&self, time: Time, bounds: Rect, out: &mut DisplayList, draw: impl FnOnce(&mut DisplayList)) {
        self.with(Effect::Pop, time, bounds, out, draw);
    }

    /// Draws something that fades in.
    pub fn fade(&self, time: Time, out: &mut DisplayList, draw: impl FnOnce(&mut DisplayList)) {
        self.with(Effect::Fade, time, Rect::ZERO, out, draw);
    }

    fn with(
        &self,
        effect: Effect,
        time: Time,
        bounds: Rect,
        out: &mut DisplayList,
        draw: impl FnOnce(&mut DisplayList),
    ) {
        let motif = Motif { effect, toward: None, travel: 0.0, direction: Default::default() };
        apply(motif, self.share(time), bounds, out, draw);
    }
}
