//! `arrow`: from one element to another.

use std::sync::Arc;

use crate::anim::Time;
use crate::display::{DisplayList, Outline};
use crate::elements::pen::{Pen, PenFields, default_color, joined};
use crate::elements::route::{Route, Way, way};
use crate::geom::{Affine, BezPath, Point, Rect, Vec2, length, trim};
use crate::node::{Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::style::{Color, Stroke};
use crate::syntax::{By, Gap, Length, Record, Spanned, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "arrow",
    doc: "An arrow between two elements with ids. It leaves and arrives through the sides that face each other, \
          follows the layout in every format and direction, and takes no room itself.",
    example: "\
- row:
    gap: 200
    items:
      - rect: { id: first, width: 140, height: 140, radius: 28, fill: $sky }
      - rect: { id: second, width: 140, height: 200, radius: 28, fill: $sea }
- arrow: { from: first, to: second, enter: draw }
- arrow: { from: second, to: first, route: curved, bend: -0.5, stroke: $clay, dash: [2, 16] }
",
    items: false,
    table: || joined(ArrowFields::table(), [PenFields::table()]),
    read: |fields, reader| {
        let (own, pen) = (ArrowFields::read(fields, reader), PenFields::read(fields, reader));
        Some(Box::new(Arrow { own: own?, pen: pen? }))
    },
};

crate::fields! {
    /// An arrow between two elements. Its `stroke` is the color of body text unless written.
    pub struct ArrowFields {
        /// Id of the element that it comes from.
        from: Spanned<String>,
        /// Id of the element that it leads to.
        to: Spanned<String>,
        /// How it runs.
        route: By<Route> = "straight",
        /// How far a curved arrow bends upwards, as a share of its length; downwards if negative.
        bend: By<f64> = "0.2",
        /// Room between the arrow and the two elements.
        gap: By<Gap> = "16",
        /// Radius of an elbow's corners.
        radius: By<Gap> = "24",
        /// Where it has a head.
        heads: By<Heads> = "end",
        /// Length of its head in px.
        head: By<Gap> = "28",
    }
}

crate::choice! {
    /// Where an arrow has a head.
    pub enum Heads {
        /// Where it leads to.
        End = "end",
        /// At both ends.
        Both = "both",
        /// Nowhere: it is a line.
        None = "none",
    }
}

/// Half the width of a head as a share of its length.
const HALF_WIDTH: f64 = 0.7;

#[derive(Debug, Clone)]
struct Arrow {
    own: ArrowFields,
    pen: PenFields,
}

impl Element for Arrow {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn covers_scene(&self) -> bool {
        true
    }

    fn references(&self, out: &mut References) {
        out.elements.extend([self.own.from.clone(), self.own.to.clone()]);
        self.pen.references(out);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedArrow { arrow: self.clone(), target: cx.target.clone(), default: default_color(cx) })
    }
}

struct ResolvedArrow {
    arrow: Arrow,
    target: Target,
    default: Color,
}

impl Resolved for ResolvedArrow {
    fn busy(&self) -> Time {
        self.arrow.pen.busy(&self.target)
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let Arrow { own, pen } = &self.arrow;
        let px = |length: Length| length.of(cx.scene.min_side());
        let plan = Way {
            route: *own.route.get(&self.target),
            bend: *own.bend.get(&self.target),
            gap: px(own.gap.get(&self.target).0),
            radius: px(own.radius.get(&self.target).0),
            direction: cx.direction,
        };
        // An element that the rendition leaves out has no box, and no arrow.
        let (from, to) = (cx.boxes.get(&own.from.value), cx.boxes.get(&own.to.value));
        let path = from.zip(to).and_then(|(from, to)| way(*from, *to, plan)).unwrap_or_default();
        let path = Affine::translate(-cx.origin.to_vec2()) * path;
        Box::new(PlacedArrow {
            length: length(&path),
            bounds: cx.size.to_rect(),
            outline: Outline::new(path),
            heads: *own.heads.get(&self.target),
            head: px(own.head.get(&self.target).0),
            pen: pen.place(&self.target, cx, cx.direction, Some(self.default)),
        })
    }
}

struct PlacedArrow {
    outline: Arc<Outline>,
    length: f64,
    bounds: Rect,
    heads: Heads,
    head: f64,
    pen: Option<Pen>,
}

impl Placed for PlacedArrow {
    fn line(&self) -> Option<&BezPath> {
        Some(self.outline.path())
    }

    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let Some(pen) = &self.pen else { return };
        let (from, to) = pen.span(at);
        if self.length <= 0.0 || to <= from {
            return;
        }
        let stroke = pen.stroke(at.time, self.bounds);
        let shaft = trim(self.outline.path(), from, to);
        // A head grows out of its line before it travels along.
        let size = self.head.min((to - from) * self.length);
        let solid = Stroke { dashes: Vec::new(), ..stroke.clone() };
        out.stroke(shaft.clone(), stroke);
        if self.heads == Heads::None || size <= 0.0 {
            return;
        }
        let share = size / ((to - from) * self.length);
        out.stroke(head(&trim(&shaft, 1.0 - share, 1.0), size, false), solid.clone());
        if self.heads == Heads::Both {
            out.stroke(head(&trim(&shaft, 0.0, share), size, true), solid);
        }
    }
}

/// An open head at the end (or start) of a piece of line as long as the head, turned as the piece runs.
fn head(piece: &BezPath, size: f64, at_start: bool) -> BezPath {
    let points: Vec<Point> = piece.elements().iter().filter_map(|element| element.end_point()).collect();
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return BezPath::new() };
    let (tip, back) = if at_start { (*first, *last) } else { (*last, *first) };
    let reach = tip.distance(back);
    if reach <= 0.0 {
        return BezPath::new();
    }
    let along = (back - tip) / reach * size;
    let aside = Vec2::new(-along.y, along.x) * HALF_WIDTH;
    let mut path = BezPath::new();
    path.move_to(tip + along + aside);
    path.line_to(tip);
    path.line_to(tip + along - aside);
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_points_where_its_line_ends() {
        let line = BezPath::from_svg("M0 0 H100").unwrap_or_default();
        assert_eq!(head(&trim(&line, 0.8, 1.0), 20.0, false).to_svg(), "M80,-14 L100,0 L80,14");
        assert_eq!(head(&trim(&line, 0.0, 0.2), 20.0, true).to_svg(), "M20,14 L0,0 L20,-14");
        assert!(head(&BezPath::new(), 20.0, false).elements().is_empty());
    }
}
