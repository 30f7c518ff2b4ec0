//! `ring`: a ring that shows how far something has come.

use std::sync::Arc;

use crate::anim::{Time, Track};
use crate::display::{DisplayList, Outline};
use crate::elements::ink::Ink;
use crate::elements::outlines::ellipse;
use crate::elements::pen::{default_color, last_key, note};
use crate::elements::share::{FAINT, value_track};
use crate::elements::sizing;
use crate::geom::{Affine, Rect, Size, trim};
use crate::layout::Space;
use crate::node::{Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::style::{Color, Stroke};
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
    read: |fields, reader| Some(Box::new(RingFields::read(fields, reader)?)),
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

impl Element for RingFields {
    fn mirrors_picture(&self) -> bool {
        true
    }

    fn references(&self, out: &mut References) {
        self.value.iter().for_each(|value| note(out, value));
        self.fill.iter().chain(&self.track).for_each(|paint| note(out, paint));
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedRing { fields: self.clone(), target: cx.target.clone(), default: default_color(cx) })
    }
}

struct ResolvedRing {
    fields: RingFields,
    target: Target,
    default: Color,
}

impl Resolved for ResolvedRing {
    fn measure(&mut self, space: Space) -> Size {
        sizing::shaped(space, NATURAL)
    }

    fn busy(&self) -> Time {
        self.fields.value.as_ref().map_or(Time::ZERO, |value| last_key(value.get(&self.target)))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let paint = |field: &Option<By<Keyed<PaintField>>>, default: Color| match field {
            Some(paint) => cx.track(paint.get(&self.target), |paint| Ink::from(paint)),
            None => Track::Fixed(Ink::from(default)),
        };
        let bounds = cx.size.to_rect();
        let thickness = self.fields.thickness.get(&self.target).0.min(cx.size.min_side());
        let middle = bounds.inset(-thickness / 2.0);
        Box::new(PlacedRing {
            value: value_track(self.fields.value.as_ref().map(|value| value.get(&self.target)), cx),
            fill: paint(&self.fields.fill, self.default),
            track: paint(&self.fields.track, self.default.with_opacity(FAINT)),
            outline: Outline::new(ellipse(middle)),
            bounds,
            thickness,
        })
    }
}

struct PlacedRing {
    bounds: Rect,
    thickness: f64,
    value: Track<f64>,
    fill: Track<Ink>,
    track: Track<Ink>,
    outline: Arc<Outline>,
}

impl Placed for PlacedRing {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let value = self.value.at(at.time).clamp(0.0, 1.0);
        let stroke = |ink: &Track<Ink>| Stroke::round(ink.at(at.time).paint(self.bounds), self.thickness);
        out.outline(&self.outline, Affine::IDENTITY, None, Some(stroke(&self.track)));
        if value >= 1.0 {
            out.outline(&self.outline, Affine::IDENTITY, None, Some(stroke(&self.fill)));
        } else if value > 0.0 {
            out.stroke(trim(self.outline.path(), 0.0, value), stroke(&self.fill));
        }
    }
}
