//! A share over time, and the elements that show one: bars and rings that fill up over a track.

use std::fmt::Debug;

use crate::anim::{Easing, Time, Track};
use crate::elements::ink::Ink;
use crate::elements::pen::{default_color, last_key, note};
use crate::geom::{Rect, Size};
use crate::layout::Space;
use crate::node::{Element, Placed, Placing, References, Resolved, Resolving};
use crate::style::{Color, Paint};
use crate::syntax::{By, Fields, Fraction, Keyed, PaintField, Reader, Record, Target};

/// Opacity of a track that has no paint of its own.
const FAINT: f64 = 0.2;

/// The fields of an element that shows a share, and how it shows it.
pub(super) trait Gauge: Record + Clone + Debug + Send + Sync + 'static {
    /// Its fields about the share.
    fn level(&self) -> LevelFields<'_>;

    /// Its size in px where some sides are given.
    fn measure(&self, space: Space) -> Size;

    /// Fixes it in its box.
    fn place(&self, level: Level, target: &Target, cx: &Placing<'_>) -> Box<dyn Placed>;
}

/// What every gauge has as fields of its own, in its own words.
pub(super) struct LevelFields<'a> {
    pub value: Option<&'a By<Keyed<Fraction>>>,
    pub fill: Option<&'a By<Keyed<PaintField>>>,
    pub track: Option<&'a By<Keyed<PaintField>>>,
}

/// Reads a gauge.
pub(super) fn read<G: Gauge>(fields: &mut Fields<'_>, reader: &mut Reader<'_>) -> Option<Box<dyn Element>> {
    Some(Box::new(GaugeElement(G::read(fields, reader)?)))
}

#[derive(Debug)]
struct GaugeElement<G>(G);

impl<G: Gauge> Element for GaugeElement<G> {
    fn mirrors_picture(&self) -> bool {
        true
    }

    fn references(&self, out: &mut References) {
        let LevelFields { value, fill, track } = self.0.level();
        value.into_iter().for_each(|value| note(out, value));
        fill.into_iter().chain(track).for_each(|paint| note(out, paint));
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedGauge { gauge: self.0.clone(), target: cx.target.clone(), default: default_color(cx) })
    }
}

struct ResolvedGauge<G> {
    gauge: G,
    target: Target,
    default: Color,
}

impl<G: Gauge> Resolved for ResolvedGauge<G> {
    fn measure(&mut self, space: Space) -> Size {
        self.gauge.measure(space)
    }

    fn busy(&self) -> Time {
        self.gauge.level().value.map_or(Time::ZERO, |value| last_key(value.get(&self.target)))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let level = Level::new(self.gauge.level(), self.default, &self.target, cx);
        self.gauge.place(level, &self.target, cx)
    }
}

/// How full a gauge is and how it is painted at any time.
pub(super) struct Level {
    value: Track<f64>,
    fill: Track<Ink>,
    track: Track<Ink>,
}

impl Level {
    /// The share as written, or evenly over the scene; what names no paint takes `default`.
    fn new(fields: LevelFields<'_>, default: Color, target: &Target, cx: &Placing<'_>) -> Self {
        let ink = |field: Option<&By<Keyed<PaintField>>>, default: Color| match field {
            Some(paint) => cx.track(paint.get(target), |paint| Ink::from(paint)),
            None => Track::Fixed(Ink::from(default)),
        };
        let value = match fields.value {
            Some(value) => cx.track(value.get(target), |share| share.0),
            None => Track::ramp(0.0, 1.0, Time::ZERO, cx.length, Easing::Linear),
        };
        Level { value, fill: ink(fields.fill, default), track: ink(fields.track, default.with_opacity(FAINT)) }
    }

    /// How full it is, 0 to 1.
    pub fn value(&self, time: Time) -> f64 {
        self.value.at(time).clamp(0.0, 1.0)
    }

    /// Paint of the full part; gradients run over `bounds`.
    pub fn fill(&self, time: Time, bounds: Rect) -> Paint {
        self.fill.at(time).paint(bounds)
    }

    /// Paint of the whole behind it; gradients run over `bounds`.
    pub fn track(&self, time: Time, bounds: Rect) -> Paint {
        self.track.at(time).paint(bounds)
    }
}
