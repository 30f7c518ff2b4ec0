//! A share over time: what bars and rings show.

use crate::anim::{Easing, Time, Track};
use crate::node::Placing;
use crate::syntax::{Fraction, Keyed};

/// Opacity of a track that has no paint of its own.
pub(super) const FAINT: f64 = 0.2;

/// The share over time: as written, or evenly over the scene.
pub(super) fn value_track(value: Option<&Keyed<Fraction>>, cx: &Placing<'_>) -> Track<f64> {
    match value {
        Some(value) => cx.track(value, |share| share.0),
        None => Track::ramp(0.0, 1.0, Time::ZERO, cx.length, Easing::Linear),
    }
}
