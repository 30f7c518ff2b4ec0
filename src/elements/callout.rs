//! `callout`: a note beside a picture, with a leader to what it is about.

use std::sync::Arc;

use crate::anim::Time;
use crate::diag::{Diagnostic, Span};
use crate::display::{DisplayList, Outline};
use crate::elements::container::{Padding, centred};
use crate::elements::outlines::{ellipse, rounded_rect};
use crate::elements::pen::{Brush, FillFields, Pen, PenFields, default_color, joined};
use crate::elements::points::BoxPoint;
use crate::elements::sketch::{Sketch, Written, WrittenLettering, WrittenWords, list};
use crate::geom::{Affine, BezPath, Direction, Point, Rect, Size, trim};
use crate::layout::{Axis, Container};
use crate::node::{Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::{By, Gap, Length, Node, Record, Spanned, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "callout",
    doc: "A note with a leader to what it is about: an element with an id, a point of it, or a point of the scene. The \
          leader leaves at the side that faces its end and follows the layout in every format and direction. A `fill` \
          gives the note a ground.",
    example: "\
- row:
    gap: 160
    items:
      - callout: { to: gate, point: [50%, 20%], verbatim: kadrs, stroke: $clay, color: $clay, enter: draw }
      - rect: { id: gate, width: 140, height: 200, radius: 28, fill: $sea }
      - callout: { to: gate, verbatim: Riga, fill: $sky, enter: draw }
",
    items: true,
    table: || {
        let shared = [WrittenWords::table(), WrittenLettering::table(), FillFields::table(), PenFields::table()];
        joined(CalloutFields::table(), shared)
    },
    read: |fields, reader| {
        let span = fields.span();
        let (own, words) = (CalloutFields::read(fields, reader), WrittenWords::read(fields, reader));
        let lettering = WrittenLettering::read(fields, reader);
        let (fill, pen) = (FillFields::read(fields, reader), PenFields::read(fields, reader));
        let (own, words, lettering): (CalloutFields, WrittenWords, WrittenLettering) = (own?, words?, lettering?);
        let (fill, pen) = (fill?, pen?);
        let both = words.message.is_some() && words.verbatim.is_some();
        if both {
            words.check(span, reader);
        }
        if own.to.is_none() && own.point.is_none() {
            let hint = "write `to: some-id` or `point: [50%, 240]`";
            reader.report(Diagnostic::error(span, "a callout needs something to point at").hint(hint));
            return None;
        }
        (!both).then(|| Box::new(Callout { own, words, lettering, fill, pen, span }) as _)
    },
};

crate::fields! {
    /// A note with a leader. Its `stroke` is the color of body text unless written.
    pub struct CalloutFields {
        /// Id of the element that it is about.
        to: Option<Spanned<String>>,
        /// A point of that element, or of the scene where none is named, as `[x, y]` from its start side and top.
        point: Option<By<BoxPoint>>,
        /// Text style of the message.
        style: Written<Spanned<String>> = "label",
        /// Room inside its edge: one distance, or `{ top, end, bottom, start }`.
        padding: By<Padding> = "16",
        /// Radius of its ground's corners.
        radius: By<Gap> = "20",
        /// Room between the leader's end and an element that has no `point`.
        gap: By<Gap> = "8",
        /// Diameter in px of the dot at the leader's end; 0 leaves it out.
        dot: By<Gap> = "18",
    }
}

#[derive(Debug, Clone)]
struct Callout {
    own: CalloutFields,
    words: WrittenWords,
    lettering: WrittenLettering,
    fill: FillFields,
    pen: PenFields,
    span: Span,
}

impl Element for Callout {
    fn container(&self, target: &Target) -> Option<Container> {
        Some(centred(Axis::Column, Length::Px(8.0), self.own.padding.get(target).0))
    }

    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn made_of(&self) -> Option<Node> {
        if self.words.message.is_none() && self.words.verbatim.is_none() {
            return None;
        }
        let text = Sketch::new("text", self.span).words(&self.words).set_in(&self.own.style, &self.lettering);
        Some(list([text.entering("fade", 0.0)], self.span))
    }

    fn references(&self, out: &mut References) {
        out.elements.extend(self.own.to.clone());
        self.fill.references(out);
        self.pen.references(out);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedCallout { callout: self.clone(), target: cx.target.clone(), default: default_color(cx) })
    }
}

struct ResolvedCallout {
    callout: Callout,
    target: Target,
    default: Color,
}

impl ResolvedCallout {
    /// The leader, from the note's edge to what it is about; `None` where the rendition leaves that out.
    fn leader(&self, cx: &Placing<'_>, px: &dyn Fn(Length) -> f64) -> Option<[Point; 2]> {
        let own = &self.callout.own;
        let about = match &own.to {
            Some(id) => *cx.boxes.get(&id.value)?,
            None => cx.scene.to_rect(),
        };
        let about = about - cx.origin.to_vec2();
        let note = cx.size.to_rect();
        let end = match &own.point {
            Some(point) => in_box(*point.get(&self.target), about, cx.direction),
            None => {
                let gap = px(own.gap.get(&self.target).0);
                edge_towards(about.inflate(gap, gap), note.center())
            }
        };
        let start = edge_towards(note, end);
        (start != end).then_some([start, end])
    }
}

/// A point as written, in a box of the scene.
fn in_box(point: BoxPoint, bounds: Rect, direction: Direction) -> Point {
    let at = point.of(Size::new(bounds.width(), bounds.height()));
    match direction {
        Direction::Ltr => Point::new(bounds.x0 + at.x, bounds.y0 + at.y),
        Direction::Rtl => Point::new(bounds.x1 - at.x, bounds.y0 + at.y),
    }
}

/// The middle of the side that faces a point, or the nearest point of it where that makes the leader straight.
fn edge_towards(bounds: Rect, end: Point) -> Point {
    let beside = (bounds.x0 - end.x).max(end.x - bounds.x1);
    let above = (bounds.y0 - end.y).max(end.y - bounds.y1);
    if beside >= above {
        let x = if end.x < bounds.x0 { bounds.x0 } else { bounds.x1 };
        return Point::new(x, bounds.center().y);
    }
    let quarter = bounds.width() / 4.0;
    let y = if end.y < bounds.y0 { bounds.y0 } else { bounds.y1 };
    Point::new(end.x.clamp(bounds.x0 + quarter, bounds.x1 - quarter), y)
}

impl Resolved for ResolvedCallout {
    fn busy(&self) -> Time {
        self.callout.fill.busy(&self.target).max(self.callout.pen.busy(&self.target))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let Callout { own, fill, pen, .. } = &self.callout;
        let px = |length: Length| length.of(cx.scene.min_side());
        let bounds = cx.size.to_rect();
        let leader = self.leader(cx, &px).map(|[start, end]| {
            let mut path = BezPath::new();
            path.move_to(start);
            path.line_to(end);
            let dot = px(own.dot.get(&self.target).0);
            (path, (dot > 0.0).then(|| Outline::new(ellipse(Rect::from_center_size(end, (dot, dot))))))
        });
        let radius = px(own.radius.get(&self.target).0);
        let fill = fill.place(&self.target, cx, cx.direction);
        Box::new(PlacedCallout {
            ground: fill
                .map(|fill| (Outline::new(rounded_rect(bounds, radius)), Brush { fill: Some(fill), pen: None })),
            pen: pen.place(&self.target, cx, cx.direction, Some(self.default)),
            bounds,
            leader,
        })
    }
}

struct PlacedCallout {
    ground: Option<(Arc<Outline>, Brush)>,
    bounds: Rect,
    leader: Option<(BezPath, Option<Arc<Outline>>)>,
    pen: Option<Pen>,
}

impl Placed for PlacedCallout {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        if let (Some((line, dot)), Some(pen)) = (&self.leader, &self.pen) {
            let (from, to) = pen.span(at);
            let stroke = pen.stroke(at.time, self.bounds);
            let paint = stroke.paint.clone();
            if to > from {
                out.stroke(trim(line, from, to), stroke);
            }
            // The dot is there when the line has reached it.
            if let Some(dot) = dot.as_ref().filter(|_| to >= 1.0) {
                out.outline(dot, Affine::IDENTITY, Some(paint), None);
            }
        }
        if let Some((outline, brush)) = &self.ground {
            brush.draw(outline, self.bounds, at, out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTE: Rect = Rect { x0: 0.0, y0: 0.0, x1: 200.0, y1: 60.0 };

    #[test]
    fn a_leader_leaves_at_the_side_that_faces_its_end() {
        assert_eq!(edge_towards(NOTE, (400.0, 90.0).into()), Point::new(200.0, 30.0));
        assert_eq!(edge_towards(NOTE, (-90.0, 0.0).into()), Point::new(0.0, 30.0));
        assert_eq!(edge_towards(NOTE, (120.0, 300.0).into()), Point::new(120.0, 60.0));
        assert_eq!(edge_towards(NOTE, (210.0, -300.0).into()), Point::new(150.0, 0.0));
    }

    #[test]
    fn points_count_from_the_start_side() {
        let point = BoxPoint { x: Length::Px(20.0), y: Length::Percent(0.5) };
        assert_eq!(in_box(point, NOTE, Direction::Ltr), Point::new(20.0, 30.0));
        assert_eq!(in_box(point, NOTE, Direction::Rtl), Point::new(180.0, 30.0));
    }
}
