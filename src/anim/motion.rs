//! The project's default motion: what scripts leave open.

use crate::anim::{Easing, Time};

/// Lengths and easings of what scripts leave open.
#[derive(Debug, Clone, PartialEq)]
pub struct Motion {
    /// How long an entrance takes.
    pub enter: Time,
    /// Its easing.
    pub enter_ease: Easing,
    /// How long an exit takes.
    pub exit: Time,
    /// Its easing.
    pub exit_ease: Easing,
    /// Time between the entrances of neighbours.
    pub stagger: Time,
    /// How long a change of scene takes.
    pub transition: Time,
    /// Its easing.
    pub transition_ease: Easing,
    /// How far `rise` and `slide` travel, in px.
    pub travel: f64,
}

impl Default for Motion {
    fn default() -> Self {
        Motion {
            enter: Time::millis(550.0),
            enter_ease: Easing::CubicBezier(0.2, 0.8, 0.2, 1.0),
            exit: Time::millis(300.0),
            exit_ease: Easing::CubicBezier(0.4, 0.0, 1.0, 1.0),
            stagger: Time::millis(110.0),
            transition: Time::millis(600.0),
            transition_ease: Easing::CubicBezier(0.6, 0.0, 0.2, 1.0),
            travel: 24.0,
        }
    }
}
