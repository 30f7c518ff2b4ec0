//! `ring`: a ring that shows how far something has come.

use std::sync::Arc;

use crate::display::{DisplayList, Outline};
use crate::elements::outlines::ellipse;
use crate::elements::share::{self, Gauge, Level, LevelFields};
use crate::elements::sizing;
use crate::geom::{Affine, Rect, Size, trim};
use crate::layout::Space;
use crate::node::{ElementKind, Instant, Placed, Placing};
use crate::style::{Paint, Stroke};
use crate::syntax::{By, Fraction, Keyed, PaintField, Positive, Record, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "ring",
    doc: "A ring that fills from the top, clockwise; the other way round in right-to-left locales unless \
          `mirror: never`. Without a `value` it fills over the whole scene.",
    example: "\
- row:
    gap: 48
    items:
      - ring: { value: { 0s: 0, 1200ms: 65%, ease: out-cubic }, fill: $sea, track: $sky }
      - ring: { value: 25%, fill: $amber, track: $sky, width: 120, thickness: 12 }
",
    items: false,
    table: RingFields::table,
    read: share::read::<RingFields>,
};

crate::fields! {
    /// A ring that shows how far something has come.
    pub struct RingFields {
        /// How full it is, fixed or keyframes. From 0 to 1 over the whole scene unless written.
        value: Option<By<Keyed<Fraction>>>,
        /// Paint of the full part; the color of body text unless written.
        fill: Option<By<Keyed<PaintField>>>,
        /// Paint of the whole ring behind it; the color of body text, a fifth as strong, unless written.
        track: Option<By<Keyed<PaintField>>>,
        /// Width of the ring's band in px.
        thickness: By<Positive> = "24",
    }
}

/// Size of a ring that nothing else decides.
const NATURAL: Size = Size::new(200.0, 200.0);

impl Gauge for RingFields {
    fn level(&self) -> LevelFields<'_> {
        LevelFields { value: self.value.as_ref(), fill: self.fill.as_ref(), track: self.track.as_ref() }
    }

    fn measure(&self, space: Space) -> Size {
        sizing::shaped(space, NATURAL)
    }

    fn place(&self, level: Level, target: &Target, cx: &Placing<'_>) -> Box<dyn Placed> {
        let bounds = cx.size.to_rect();
        let thickness = self.thickness.get(target).0.min(cx.size.min_side());
        let middle = bounds.inset(-thickness / 2.0);
        Box::new(PlacedRing { bounds, thickness, level, outline: Outline::new(ellipse(middle)) })
    }
}

struct PlacedRing {
    bounds: Rect,
    thickness: f64,
    level: Level,
    outline: Arc<Outline>,
}

impl Placed for PlacedRing {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let value = self.level.value(at.time);
        let stroke = |paint: Paint| Stroke::round(paint, self.thickness);
        let (track, fill) = (self.level.track(at.time, self.bounds), self.level.fill(at.time, self.bounds));
        out.outline(&self.outline, Affine::IDENTITY, None, Some(stroke(track)));
        if value >= 1.0 {
            out.outline(&self.outline, Affine::IDENTITY, None, Some(stroke(fill)));
        } else if value > 0.0 {
            out.stroke(trim(self.outline.path(), 0.0, value), stroke(fill));
        }
    }
}
