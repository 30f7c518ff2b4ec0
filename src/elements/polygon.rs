//! `polygon`: a closed shape with corners, regular or through given points.

use crate::diag::Diagnostic;
use crate::display::Outline;
use crate::elements::outlines::{polyline, regular};
use crate::elements::pen::Brush;
use crate::elements::points::Points;
use crate::elements::shape::{self, Form, PlacedShape};
use crate::elements::sizing;
use crate::geom::Size;
use crate::layout::Space;
use crate::node::{ElementKind, Placed, Placing};
use crate::syntax::{Angle, By, Count, Fields, Gap, Reader, Spanned, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "polygon",
    doc: "A closed shape with corners: regular with `sides`, or through `points` of its box.",
    example: "\
- row:
    gap: 32
    items:
      - polygon: { sides: 6, width: 140, radius: 12, fill: $sea, enter: pop }
      - polygon: { sides: 4, width: 140, radius: 12, stroke: $clay, enter: draw }
      - polygon: { points: [[0, 100%], [50%, 0], [100%, 100%]], width: 160, height: 120, fill: $plum }
",
    items: false,
    table: shape::table::<PolygonFields>,
    read: shape::read::<PolygonFields>,
};

crate::fields! {
    /// A closed shape with corners.
    pub struct PolygonFields {
        /// Corners of the box, each as `[x, y]` from its start side and top in px or percentages; three or more.
        points: Option<Spanned<Points>>,
        /// Number of corners of a regular polygon, 3 to 100.
        sides: Option<Spanned<Count>>,
        /// Where the first corner of a regular polygon lies, clockwise from the top.
        start_angle: Angle = "0deg",
        /// Radius of the corners.
        radius: By<Gap> = "0",
    }
}

/// Size of a polygon that nothing else decides.
const NATURAL: Size = Size::new(120.0, 120.0);

impl Form for PolygonFields {
    fn check(&self, fields: &Fields<'_>, reader: &mut Reader<'_>) -> bool {
        let (span, message) = match (&self.points, &self.sides) {
            (Some(points), None) if points.value.0.len() < 3 => (points.span, "a polygon needs three points or more"),
            (None, Some(sides)) if !(3..=100).contains(&sides.value.0) => (sides.span, "a polygon has 3 to 100 sides"),
            (None, None) => (fields.span(), "a polygon needs `sides` or `points`"),
            (Some(_), Some(sides)) => (sides.span, "a polygon has either `sides` or `points`, not both"),
            _ => return true,
        };
        let hint = "write `sides: 6`, or `points: [[0, 100%], [50%, 0], [100%, 100%]]`";
        reader.report(Diagnostic::error(span, message).hint(hint));
        false
    }

    fn measure(&self, space: Space) -> Size {
        sizing::shaped(space, NATURAL)
    }

    fn place(&self, brush: Brush, target: &Target, cx: &Placing<'_>) -> Box<dyn Placed> {
        let bounds = cx.size.to_rect();
        let corners = match (&self.points, &self.sides) {
            (Some(points), _) => points.value.of(cx.size),
            (None, sides) => regular(bounds, sides.as_ref().map_or(3, |sides| sides.value.0), self.start_angle.0),
        };
        let radius = self.radius.get(target).0.of(cx.size.min_side());
        Box::new(PlacedShape { bounds, outline: Outline::new(polyline(&corners, radius, true)), brush })
    }
}
