//! `ellipse`: a circle or ellipse that fills its box.

use std::sync::Arc;

use crate::anim::{Time, Track};
use crate::display::{DisplayList, Outline};
use crate::elements::outlines::ellipse;
use crate::elements::pen::{Brush, FillFields, PenFields, check_seen, joined, last_key, note};
use crate::elements::sizing;
use crate::geom::{Rect, Shape, Size, TOLERANCE};
use crate::layout::Space;
use crate::node::{Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::syntax::{By, Fraction, Keyed, Record, Target};

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
    table: || joined(EllipseFields::table(), [FillFields::table(), PenFields::table()]),
    read: |fields, reader| {
        let own = EllipseFields::read(fields, reader);
        let (fill, pen) = (FillFields::read(fields, reader), PenFields::read(fields, reader));
        let (own, fill, pen) = (own?, fill?, pen?);
        check_seen(fields.what(), fields.span(), &fill, &pen, reader)
            .then(|| Box::new(EllipseElement { own, fill, pen }) as _)
    },
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

#[derive(Debug, Clone)]
struct EllipseElement {
    own: EllipseFields,
    fill: FillFields,
    pen: PenFields,
}

impl Element for EllipseElement {
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
        Box::new(ResolvedEllipse { ellipse: self.clone(), target: cx.target.clone() })
    }
}

struct ResolvedEllipse {
    ellipse: EllipseElement,
    target: Target,
}

impl Resolved for ResolvedEllipse {
    fn measure(&mut self, space: Space) -> Size {
        sizing::shaped(space, NATURAL)
    }

    fn busy(&self) -> Time {
        let EllipseElement { own, fill, pen } = &self.ellipse;
        let growth = last_key(own.fill_width.get(&self.target)).max(last_key(own.fill_height.get(&self.target)));
        growth.max(fill.busy(&self.target)).max(pen.busy(&self.target))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let EllipseElement { own, fill, pen } = &self.ellipse;
        let share = |field: &By<Keyed<Fraction>>| cx.track(field.get(&self.target), |share| share.0);
        let bounds = cx.size.to_rect();
        Box::new(PlacedEllipse {
            bounds,
            outline: Outline::new(ellipse(bounds)),
            shares: (share(&own.fill_width), share(&own.fill_height)),
            inside: Brush { pen: None, ..Brush::new(fill, pen, &self.target, cx) },
            line: Brush { fill: None, ..Brush::new(fill, pen, &self.target, cx) },
            brush: Brush::new(fill, pen, &self.target, cx),
        })
    }
}

struct PlacedEllipse {
    bounds: Rect,
    outline: Arc<Outline>,
    shares: (Track<f64>, Track<f64>),
    brush: Brush,
    /// The inside and the line apart, for when only a part is filled.
    inside: Brush,
    line: Brush,
}

impl Placed for PlacedEllipse {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let (width, height) = (self.shares.0.at(at.time), self.shares.1.at(at.time));
        if width == 1.0 && height == 1.0 {
            return self.brush.draw(&self.outline, self.bounds, at, out);
        }
        let b = self.bounds;
        let filled = Rect { x1: b.x0 + b.width() * width, y0: b.y1 - b.height() * height, ..b };
        if filled.width() > 0.0 && filled.height() > 0.0 {
            let clip = Some(filled.to_path(TOLERANCE));
            out.group(1.0, clip, |out| self.inside.draw(&self.outline, b, at, out));
        }
        self.line.draw(&self.outline, b, at, out);
    }
}
