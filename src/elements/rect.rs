//! `rect`: a rectangle, with round corners if wanted; its filled part may grow like a bar.

use std::sync::Arc;

use crate::anim::{Time, Track};
use crate::display::{DisplayList, Outline};
use crate::elements::outlines::rounded_rect;
use crate::elements::pen::{Brush, FillFields, PenFields, check_seen, joined, last_key, note};
use crate::elements::sizing;
use crate::geom::{Rect, Size};
use crate::layout::Space;
use crate::node::{Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::syntax::{By, Fraction, Gap, Keyed, Record, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "rect",
    doc: "A rectangle, with round corners if wanted. `fill_width` and `fill_height` let it grow within its box, \
          from the start side and from the bottom: a bar.",
    example: "\
- row:
    gap: 32
    items:
      - rect: { width: 200, height: 120, radius: 28, fill: $sky, stroke: $sea }
      - rect: { width: 200, height: 120, fill: { gradient: [$sea, $sea-deep] }, enter: wipe }
      - rect: { width: 48, height: 120, radius: 8, fill: $amber, fill_height: { 0s: 0, 900ms: 80%, ease: out-cubic } }
",
    items: false,
    table: || joined(RectFields::table(), [FillFields::table(), PenFields::table()]),
    read: |fields, reader| {
        let own = RectFields::read(fields, reader);
        let (fill, pen) = (FillFields::read(fields, reader), PenFields::read(fields, reader));
        let (own, fill, pen) = (own?, fill?, pen?);
        check_seen(fields.what(), fields.span(), &fill, &pen, reader)
            .then(|| Box::new(RectElement { own, fill, pen }) as _)
    },
};

crate::fields! {
    /// A rectangle.
    pub struct RectFields {
        /// Radius of the corners, at most half a side; 100 % is the shorter side.
        radius: By<Gap> = "0",
        /// The share of its width that is drawn, from the start side.
        fill_width: By<Keyed<Fraction>> = "1",
        /// The share of its height that is drawn, from the bottom.
        fill_height: By<Keyed<Fraction>> = "1",
    }
}

/// Size of a rectangle that nothing else decides.
const NATURAL: Size = Size::new(120.0, 120.0);

#[derive(Debug, Clone)]
struct RectElement {
    own: RectFields,
    fill: FillFields,
    pen: PenFields,
}

impl Element for RectElement {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn mirrors_picture(&self) -> bool {
        true
    }

    fn references(&self, out: &mut References) {
        self.fill.references(out);
        self.pen.references(out);
        note(out, &self.own.fill_width);
        note(out, &self.own.fill_height);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedRect { rect: self.clone(), target: cx.target.clone() })
    }
}

struct ResolvedRect {
    rect: RectElement,
    target: Target,
}

impl Resolved for ResolvedRect {
    fn measure(&mut self, space: Space) -> Size {
        sizing::plain(space, NATURAL)
    }

    fn busy(&self) -> Time {
        let RectElement { own, fill, pen } = &self.rect;
        let growth = last_key(own.fill_width.get(&self.target)).max(last_key(own.fill_height.get(&self.target)));
        growth.max(fill.busy(&self.target)).max(pen.busy(&self.target))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let RectElement { own, fill, pen } = &self.rect;
        let share = |field: &By<Keyed<Fraction>>| cx.track(field.get(&self.target), |share| share.0);
        let bounds = cx.size.to_rect();
        let radius = own.radius.get(&self.target).0.of(cx.size.min_side());
        Box::new(PlacedRect {
            bounds,
            radius,
            whole: Outline::new(rounded_rect(bounds, radius)),
            shares: (share(&own.fill_width), share(&own.fill_height)),
            brush: Brush::new(fill, pen, &self.target, cx),
        })
    }
}

struct PlacedRect {
    bounds: Rect,
    radius: f64,
    whole: Arc<Outline>,
    shares: (Track<f64>, Track<f64>),
    brush: Brush,
}

/// The part of a box that a bar takes: from the left, from the bottom.
fn part(bounds: Rect, width: f64, height: f64) -> Rect {
    Rect { x1: bounds.x0 + bounds.width() * width, y0: bounds.y1 - bounds.height() * height, ..bounds }
}

impl Placed for PlacedRect {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let (width, height) = (self.shares.0.at(at.time), self.shares.1.at(at.time));
        if width <= 0.0 || height <= 0.0 {
            return;
        }
        if width == 1.0 && height == 1.0 {
            return self.brush.draw(&self.whole, self.bounds, at, out);
        }
        let outline = Outline::new(rounded_rect(part(self.bounds, width, height), self.radius));
        self.brush.draw(&outline, self.bounds, at, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_grows_from_the_start_and_the_bottom() {
        let bounds = Rect::new(0.0, 0.0, 200.0, 100.0);
        assert_eq!(part(bounds, 0.25, 1.0), Rect::new(0.0, 0.0, 50.0, 100.0));
        assert_eq!(part(bounds, 1.0, 0.25), Rect::new(0.0, 75.0, 200.0, 100.0));
    }
}
