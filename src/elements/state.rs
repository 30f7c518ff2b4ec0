//! The state of a step over time: to come, active, done.

use crate::anim::{Easing, Keyframe, Lerp, Time, Track};
use crate::chart::{readable, token};
use crate::node::{Placing, Resolving};
use crate::style::Color;
use crate::syntax::Keyed;

crate::choice! {
    /// How far a step has come.
    pub enum State {
        /// It lies ahead.
        ToCome = "to-come",
        /// It is what happens now.
        Active = "active",
        /// It lies behind.
        Done = "done",
    }
}

crate::fields! {
    /// Colors of states.
    pub struct StateColors {
        /// Ground of what is to come; `$sky` unless written.
        fill: Option<Color>,
        /// Ground of what is active; `$amber` unless written.
        fill_active: Option<Color>,
        /// Ground of what is done; `$sea` unless written.
        fill_done: Option<Color>,
    }
}

/// How long a state takes to change: 300 ms.
const CHANGE: f64 = 0.3;

/// Grounds and letters by state.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grounds {
    fills: [Color; 3],
    /// Colors of letters, the first one where it can be read.
    letters: [Color; 3],
}

impl StateColors {
    /// Letters keep `letters`, the color of their style, unless the ground asks for light ones.
    pub fn grounds(&self, letters: Color, cx: &Resolving<'_>) -> Grounds {
        let fills = [
            self.fill.unwrap_or_else(|| token(cx.theme, "sky")),
            self.fill_active.unwrap_or_else(|| token(cx.theme, "amber")),
            self.fill_done.unwrap_or_else(|| token(cx.theme, "sea")),
        ];
        let choices = [letters, token(cx.theme, "white"), token(cx.theme, "ink")];
        Grounds { fills, letters: choices }
    }
}

impl Grounds {
    pub fn fill(&self, state: State) -> Color {
        self.fills[state as usize]
    }

    /// The color of letters on a ground, also while it changes.
    pub fn letters(&self, ground: Color) -> Color {
        readable(ground, &self.letters)
    }
}

/// The states that something goes through, in order of time, to come before the first.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct States(Vec<(Time, State)>);

impl States {
    /// A field with its moments on the scene's clock.
    pub fn new(field: &Keyed<State>, cx: &Placing<'_>) -> Self {
        match field {
            Keyed::Fixed(state) => States::from_changes(vec![(Time::ZERO, *state)]),
            Keyed::Keys(keys, _) => {
                States::from_changes(keys.iter().map(|(moment, state)| ((cx.clock)(moment), *state)).collect())
            }
        }
    }

    pub fn from_changes(mut changes: Vec<(Time, State)>) -> Self {
        changes.sort_by(|a, b| a.0.as_seconds().total_cmp(&b.0.as_seconds()));
        States(changes)
    }

    /// A value that each state has, passing from one to the next in 300 ms.
    pub fn track<T: Lerp + PartialEq>(&self, of: impl Fn(State) -> T) -> Track<T> {
        let mut frames: Vec<Keyframe<T>> = Vec::new();
        let mut last = of(State::ToCome);
        for (time, state) in &self.0 {
            let (from, to) = (*time, *time + Time::seconds(CHANGE));
            // What begins with the scene does not change into its first state before the viewer's eyes.
            if from <= Time::ZERO {
                frames.push(Keyframe { time: from, value: of(*state), easing: Easing::Linear });
            } else {
                frames.push(Keyframe { time: from, value: last, easing: Easing::Linear });
                frames.push(Keyframe { time: to, value: of(*state), easing: Easing::CubicBezier(0.0, 0.0, 0.58, 1.0) });
            }
            last = of(*state);
        }
        match frames.first() {
            Some(first) if frames.iter().any(|frame| frame.value != first.value) => {
                Track::through(frames).unwrap_or(Track::Fixed(last))
            }
            _ => Track::Fixed(last),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(states: &States, seconds: f64) -> f64 {
        states.track(|state| state as u8 as f64).at(Time::seconds(seconds))
    }

    #[test]
    fn a_state_holds_until_the_next_and_changes_quickly() {
        let key = |s: f64, state| (Time::seconds(s), state);
        let states = States::from_changes(vec![key(4.0, State::Done), key(1.0, State::Active)]);
        assert_eq!([0.0, 1.0, 1.3, 3.9, 4.0, 4.3, 9.0].map(|s| at(&states, s)), [0.0, 0.0, 1.0, 1.0, 1.0, 2.0, 2.0]);
    }

    #[test]
    fn a_state_from_the_beginning_does_not_change_into_itself() {
        let states = States::from_changes(vec![(Time::ZERO, State::Active)]);
        assert_eq!(states.track(|state| state as u8 as f64), Track::Fixed(1.0));
        assert_eq!(at(&States::default(), 2.0), 0.0);
    }
}
