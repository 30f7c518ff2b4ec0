//! `polygon`: a closed shape with corners, regular or through given points.

use std::sync::Arc;

use crate::anim::Time;
use crate::diag::Diagnostic;
use crate::display::{DisplayList, Outline};
use crate::elements::outlines::{polyline, regular};
use crate::elements::pen::{Brush, FillFields, PenFields, check_seen, joined};
use crate::elements::points::Points;
use crate::elements::sizing;
use crate::geom::{Rect, Size};
use crate::layout::Space;
use crate::node::{Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::syntax::{Angle, By, Count, Fields, Gap, Reader, Record, Spanned, Target};

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
    table: || joined(PolygonFields::table(), [FillFields::table(), PenFields::table()]),
    read: |fields, reader| {
        let own = PolygonFields::read(fields, reader);
        let (fill, pen) = (FillFields::read(fields, reader), PenFields::read(fields, reader));
        let (own, fill, pen) = (own?, fill?, pen?);
        let (whole, seen) =
            (check(&own, fields, reader), check_seen(fields.what(), fields.span(), &fill, &pen, reader));
        (whole && seen).then(|| Box::new(Polygon { own, fill, pen }) as _)
    },
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

fn check(own: &PolygonFields, fields: &Fields<'_>, reader: &mut Reader<'_>) -> bool {
    let (span, message) = match (&own.points, &own.sides) {
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

/// Size of a polygon that nothing else decides.
const NATURAL: Size = Size::new(120.0, 120.0);

#[derive(Debug, Clone)]
struct Polygon {
    own: PolygonFields,
    fill: FillFields,
    pen: PenFields,
}

impl Element for Polygon {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn mirrors_picture(&self) -> bool {
        true
    }

    fn references(&self, out: &mut References) {
        self.fill.references(out);
        self.pen.references(out);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedPolygon { polygon: self.clone(), target: cx.target.clone() })
    }
}

struct ResolvedPolygon {
    polygon: Polygon,
    target: Target,
}

impl Resolved for ResolvedPolygon {
    fn measure(&mut self, space: Space) -> Size {
        sizing::shaped(space, NATURAL)
    }

    fn busy(&self) -> Time {
        self.polygon.fill.busy(&self.target).max(self.polygon.pen.busy(&self.target))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let Polygon { own, fill, pen } = &self.polygon;
        let bounds = cx.size.to_rect();
        let corners = match (&own.points, &own.sides) {
            (Some(points), _) => points.value.of(cx.size),
            (None, sides) => regular(bounds, sides.as_ref().map_or(3, |sides| sides.value.0), own.start_angle.0),
        };
        let radius = own.radius.get(&self.target).0.of(cx.size.min_side());
        Box::new(PlacedPolygon {
            bounds,
            outline: Outline::new(polyline(&corners, radius, true)),
            brush: Brush::new(fill, pen, &self.target, cx),
        })
    }
}

struct PlacedPolygon {
    bounds: Rect,
    outline: Arc<Outline>,
    brush: Brush,
}

impl Placed for PlacedPolygon {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.brush.draw(&self.outline, self.bounds, at, out);
    }
}
