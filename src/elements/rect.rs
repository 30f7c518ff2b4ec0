//! `rect`: a rectangle, with round corners if wanted; its filled part may grow like a bar.

use std::sync::Arc;

use crate::display::{DisplayList, Outline};
use crate::elements::outlines::rounded_rect;
use crate::elements::pen::Brush;
use crate::elements::shape::{self, Form, Part, part_of};
use crate::elements::sizing;
use crate::geom::{Rect, Size};
use crate::layout::Space;
use crate::node::{ElementKind, Instant, Placed, Placing};
use crate::syntax::{By, Fraction, Gap, Keyed, Target};

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
    table: shape::table::<RectFields>,
    read: shape::read::<RectFields>,
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

impl Form for RectFields {
    fn part(&self) -> Option<[&By<Keyed<Fraction>>; 2]> {
        Some([&self.fill_width, &self.fill_height])
    }

    fn measure(&self, space: Space) -> Size {
        sizing::plain(space, NATURAL)
    }

    fn place(&self, brush: Brush, target: &Target, cx: &Placing<'_>) -> Box<dyn Placed> {
        let bounds = cx.size.to_rect();
        let radius = self.radius.get(target).0.of(cx.size.min_side());
        Box::new(PlacedRect {
            bounds,
            radius,
            whole: Outline::new(rounded_rect(bounds, radius)),
            part: Part::new(&self.fill_width, &self.fill_height, target, cx),
            brush,
        })
    }
}

struct PlacedRect {
    bounds: Rect,
    radius: f64,
    whole: Arc<Outline>,
    part: Part,
    brush: Brush,
}

impl Placed for PlacedRect {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let (width, height) = self.part.at(at.time);
        if width <= 0.0 || height <= 0.0 {
            return;
        }
        if width == 1.0 && height == 1.0 {
            return self.brush.draw(&self.whole, self.bounds, at, out);
        }
        let outline = Outline::new(rounded_rect(part_of(self.bounds, (width, height)), self.radius));
        self.brush.draw(&outline, self.bounds, at, out);
    }
}
