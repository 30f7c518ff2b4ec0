//! A share over time: what bars and rings show.

use crate::anim::{Easing, Track};
use crate::diag::{SourceId, Span};
use crate::node::Placing;
use crate::syntax::{Base, Fraction, Keyed, Moment};

/// Opacity of a track that has no paint of its own.
pub(super) const FAINT: f64 = 0.2;

/// The share over time: as written, or evenly over the scene.
pub(super) fn value_track(value: Option<&Keyed<Fraction>>, cx: &Placing<'_>) -> Track<f64> {
    if let Some(value) = value {
        return cx.track(value, |share| share.0);
    }
    let moment = |share| Moment { base: Base::Percent(share), offset: 0.0, span: Span::file(SourceId::new(0)) };
    let (start, end) = ((cx.clock)(&moment(0.0)), (cx.clock)(&moment(1.0)));
    Track::ramp(0.0, 1.0, start, end - start, Easing::Linear)
}
