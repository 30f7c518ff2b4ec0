//! `progress`: a bar that shows how far something has come.

use std::sync::Arc;

use crate::anim::{Time, Track};
use crate::display::{DisplayList, Outline};
use crate::elements::ink::Ink;
use crate::elements::outlines::rounded_rect;
use crate::elements::pen::{default_color, last_key, note};
use crate::elements::share::{FAINT, value_track};
use crate::elements::sizing;
use crate::geom::{Affine, Rect, Size};
use crate::layout::Space;
use crate::node::{Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::{By, Fraction, Gap, Keyed, Length, PaintField, Record, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "progress",
    doc: "A bar that fills from the start side to the end side. Without a `value` it fills over the whole scene.",
    example: "\
- column:
    gap: 32
    items:
      - progress: { value: { 0s: 0, 1200ms: 70%, ease: out-cubic }, fill: $sea, track: $sky }
      - progress: { value: 40%, fill: $amber, track: $sky, width: 240, height: 24, radius: 4 }
      - progress: { fill: $clay }
",
    items: false,
    table: ProgressFields::table,
    read: |fields, reader| Some(Box::new(ProgressFields::read(fields, reader)?)),
};

crate::fields! {
    /// A bar that shows how far something has come.
    pub struct ProgressFields {
        /// How full it is, fixed or keyframes. From 0 to 1 over the whole scene unless written.
        value: Option<By<Keyed<Fraction>>>,
        /// Paint of the full part; the color of body text unless written.
        fill: Option<By<Keyed<PaintField>>>,
        /// Paint of the whole bar behind it; the color of body text, a fifth as strong, unless written.
        track: Option<By<Keyed<PaintField>>>,
        /// Radius of its corners; half its height unless written.
        radius: Option<By<Gap>>,
    }
}

/// Size of a bar that nothing else decides.
const NATURAL: Size = Size::new(480.0, 16.0);

impl Element for ProgressFields {
    fn mirrors_picture(&self) -> bool {
        true
    }

    fn references(&self, out: &mut References) {
        self.value.iter().for_each(|value| note(out, value));
        self.fill.iter().chain(&self.track).for_each(|paint| note(out, paint));
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedProgress { fields: self.clone(), target: cx.target.clone(), default: default_color(cx) })
    }
}

struct ResolvedProgress {
    fields: ProgressFields,
    target: Target,
    default: Color,
}

impl Resolved for ResolvedProgress {
    fn measure(&mut self, space: Space) -> Size {
        sizing::yielding(space, NATURAL)
    }

    fn busy(&self) -> Time {
        self.fields.value.as_ref().map_or(Time::ZERO, |value| last_key(value.get(&self.target)))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let paint = |field: &Option<By<Keyed<PaintField>>>, default: Color| match field {
            Some(paint) => cx.track(paint.get(&self.target), |paint| Ink::from(paint)),
            None => Track::Fixed(Ink::from(default)),
        };
        let radius = self.fields.radius.as_ref().map_or(Length::Percent(0.5), |radius| radius.get(&self.target).0);
        let (bounds, radius) = (cx.size.to_rect(), radius.of(cx.size.min_side()));
        Box::new(PlacedProgress {
            value: value_track(self.fields.value.as_ref().map(|value| value.get(&self.target)), cx),
            fill: paint(&self.fields.fill, self.default),
            track: paint(&self.fields.track, self.default.with_opacity(FAINT)),
            whole: Outline::new(rounded_rect(bounds, radius)),
            bounds,
            radius,
        })
    }
}

struct PlacedProgress {
    bounds: Rect,
    radius: f64,
    value: Track<f64>,
    fill: Track<Ink>,
    track: Track<Ink>,
    whole: Arc<Outline>,
}

impl Placed for PlacedProgress {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let (value, bounds) = (self.value.at(at.time).clamp(0.0, 1.0), self.bounds);
        out.outline(&self.whole, Affine::IDENTITY, Some(self.track.at(at.time).paint(bounds)), None);
        let fill = Some(self.fill.at(at.time).paint(bounds));
        if value >= 1.0 {
            out.outline(&self.whole, Affine::IDENTITY, fill, None);
        } else if value > 0.0 {
            // A part shorter than its ends is round keeps its height and comes out of the bar's own end.
            let width = bounds.width() * value;
            let least = (2.0 * self.radius.min(bounds.height() / 2.0)).min(bounds.width());
            let x1 = bounds.x0 + width;
            let part = Rect { x0: (x1 - width.max(least)).min(bounds.x0), x1, ..bounds };
            let outline = Outline::new(rounded_rect(part, self.radius));
            let clip = (part.x0 < bounds.x0).then(|| self.whole.path().clone());
            out.group(1.0, clip, |out| out.outline(&outline, Affine::IDENTITY, fill, None));
        }
    }
}
