//! `ellipse`: a circle or ellipse that fills its box.

use std::sync::Arc;

use crate::display::{DisplayList, Outline};
use crate::elements::outlines::ellipse;
use crate::elements::pen::Brush;
use crate::elements::shape::{self, Form, Part, part_of};
use crate::elements::sizing;
use crate::geom::{Rect, Shape, Size, TOLERANCE};
use crate::layout::Space;
use crate::node::{ElementKind, Instant, Placed, Placing};
use crate::syntax::{By, Fraction, Keyed, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "ellipse",
    doc: "A circle or ellipse that fills its box; with one side given it is a circle. `fill_height` lets it fill up \
          from the bottom.",
    example: "\
- row:
    gap: 32
    items:
      - ellipse: { width: 120, fill: $sea, enter: pop }
      - ellipse: { width: 200, height: 120, stroke: $ink, enter: draw }
      - ellipse: { width: 120, fill: $amber, fill_height: { 0s: 0, 900ms: 60% } }
",
    items: false,
    table: shape::table::<EllipseFields>,
    read: shape::read::<EllipseFields>,
};

crate::fields! {
    /// A circle or ellipse.
    pub struct EllipseFields {
        /// The share of its inside that is filled, from the start side.
        fill_width: By<Keyed<Fraction>> = "1",
        /// The share of its inside that is filled, from the bottom.
        fill_height: By<Keyed<Fraction>> = "1",
    }
}

/// Size of an ellipse that nothing else decides.
const NATURAL: Size = Size::new(120.0, 120.0);

impl Form for EllipseFields {
    fn part(&self) -> Option<[&By<Keyed<Fraction>>; 2]> {
        Some([&self.fill_width, &self.fill_height])
    }

    fn measure(&self, space: Space) -> Size {
        sizing::shaped(space, NATURAL)
    }

    fn place(&self, brush: Brush, target: &Target, cx: &Placing<'_>) -> Box<dyn Placed> {
        let bounds = cx.size.to_rect();
        Box::new(PlacedEllipse {
            bounds,
            outline: Outline::new(ellipse(bounds)),
            part: Part::new(&self.fill_width, &self.fill_height, target, cx),
            inside: Brush { pen: None, ..brush.clone() },
            line: Brush { fill: None, ..brush.clone() },
            brush,
        })
    }
}

struct PlacedEllipse {
    bounds: Rect,
    outline: Arc<Outline>,
    part: Part,
    brush: Brush,
    /// The inside and the line apart, for when only a part is filled.
    inside: Brush,
    line: Brush,
}

impl Placed for PlacedEllipse {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let (width, height) = self.part.at(at.time);
        if width == 1.0 && height == 1.0 {
            return self.brush.draw(&self.outline, self.bounds, at, out);
        }
        let b = self.bounds;
        let filled = part_of(b, (width, height));
        if filled.width() > 0.0 && filled.height() > 0.0 {
            let clip = Some(filled.to_path(TOLERANCE));
            out.group(1.0, clip, |out| self.inside.draw(&self.outline, b, at, out));
        }
        self.line.draw(&self.outline, b, at, out);
    }
}
