//! `line`: a line across its box, from start to end or through points.

use std::sync::Arc;

use crate::anim::Time;
use crate::diag::Diagnostic;
use crate::display::{DisplayList, Outline};
use crate::elements::outlines::polyline;
use crate::elements::pen::{Brush, PenFields, default_color, joined};
use crate::elements::points::Points;
use crate::elements::sizing;
use crate::geom::{BezPath, Direction, Point, Rect, Size};
use crate::layout::Space;
use crate::node::{Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::{By, Gap, Record, Spanned, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "line",
    doc: "A line across its box, from the start side to the end side or downwards, or through `points` of it. \
          It runs in the reading direction.",
    example: "\
- column:
    gap: 48
    items:
      - line: { width: 400, stroke: $sea, enter: draw }
      - line: { width: 400, stroke: $ink-soft, stroke_width: 4, dash: [2, 14] }
      - line:
          points: [[0, 100%], [40%, 100%], [60%, 0], [100%, 0]]
          radius: 24
          width: 400
          height: 80
          stroke: $clay
          enter: draw
",
    items: false,
    table: || joined(LineFields::table(), [PenFields::table()]),
    read: |fields, reader| {
        let (own, pen) = (LineFields::read(fields, reader), PenFields::read(fields, reader));
        let (own, pen): (LineFields, PenFields) = (own?, pen?);
        if let Some(points) = own.points.as_ref().filter(|points| points.value.0.len() < 2) {
            let hint = "write `points: [[0, 100%], [100%, 0]]`";
            reader.report(Diagnostic::error(points.span, "a line needs two points or more").hint(hint));
            return None;
        }
        Some(Box::new(LineElement { own, pen }))
    },
};

crate::fields! {
    /// A line. Its `stroke` is the color of body text unless written.
    pub struct LineFields {
        /// Which way it runs where no points are written.
        axis: By<LineAxis> = "horizontal",
        /// Points of its box, each as `[x, y]` from its start side and top in px or percentages; two or more.
        points: Option<Spanned<Points>>,
        /// Radius of the corners at its points.
        radius: By<Gap> = "0",
    }
}

crate::choice! {
    /// Which way a line runs.
    pub enum LineAxis {
        /// From start to end, at half the height of its box.
        Horizontal = "horizontal",
        /// From top to bottom, in the middle of its box.
        Vertical = "vertical",
    }
}

/// Length of a line that nothing else decides.
const NATURAL: f64 = 240.0;

#[derive(Debug, Clone)]
struct LineElement {
    own: LineFields,
    pen: PenFields,
}

impl Element for LineElement {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn mirrors_picture(&self) -> bool {
        true
    }

    fn references(&self, out: &mut References) {
        self.pen.references(out);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedLine { line: self.clone(), target: cx.target.clone(), default: default_color(cx) })
    }
}

struct ResolvedLine {
    line: LineElement,
    target: Target,
    default: Color,
}

impl Resolved for ResolvedLine {
    fn measure(&mut self, space: Space) -> Size {
        let width = self.line.pen.greatest_width(&self.target);
        let natural = match (&self.line.own.points, self.line.own.axis.get(&self.target)) {
            (Some(_), _) => Size::new(NATURAL, NATURAL / 2.0),
            (None, LineAxis::Horizontal) => Size::new(NATURAL, width),
            (None, LineAxis::Vertical) => Size::new(width, NATURAL),
        };
        sizing::yielding(space, natural)
    }

    fn busy(&self) -> Time {
        self.line.pen.busy(&self.target)
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let bounds = cx.size.to_rect();
        let points = match (&self.line.own.points, self.line.own.axis.get(&self.target)) {
            (Some(points), _) => points.value.of(cx.size),
            (None, LineAxis::Horizontal) => {
                vec![Point::new(bounds.x0, bounds.center().y), Point::new(bounds.x1, bounds.center().y)]
            }
            (None, LineAxis::Vertical) => {
                vec![Point::new(bounds.center().x, bounds.y0), Point::new(bounds.center().x, bounds.y1)]
            }
        };
        let radius = self.line.own.radius.get(&self.target).0.of(cx.size.min_side());
        let pen = self.line.pen.place(&self.target, cx, Direction::Ltr, Some(self.default));
        Box::new(PlacedLine {
            bounds,
            outline: Outline::new(polyline(&points, radius, false)),
            brush: Brush { fill: None, pen },
        })
    }
}

struct PlacedLine {
    bounds: Rect,
    outline: Arc<Outline>,
    brush: Brush,
}

impl Placed for PlacedLine {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.brush.draw(&self.outline, self.bounds, at, out);
    }

    fn line(&self) -> Option<&BezPath> {
        Some(self.outline.path())
    }
}
