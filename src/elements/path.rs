//! `path`: a free outline in SVG's notation, scaled into its box.

use std::sync::Arc;

use crate::anim::Time;
use crate::display::{DisplayList, Outline};
use crate::elements::path_data::{MAX_COORDINATE, PathData};
use crate::elements::pen::{Brush, FillFields, PenFields, check_seen, joined};
use crate::elements::sizing;
use crate::geom::{Affine, BezPath, Rect, Shape as _, Size};
use crate::layout::Space;
use crate::node::{Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::syntax::{FieldType, Node, Reader, Record, Shape, Target, Value};

pub(super) const KIND: ElementKind = ElementKind {
    name: "path",
    doc: "A free outline in SVG's path notation, scaled into its box without changing its shape. Line widths \
          stay in px. It mirrors in right-to-left locales.",
    example: "\
- column:
    gap: 32
    items:
      - path: { d: M10 90 C60 10 140 10 190 90, view: [0, 0, 200, 100], width: 400, stroke: $sea, enter: draw }
      - path: { d: M0 0 L40 20 L0 40 Z, width: 60, fill: $amber, enter: slide }
      - path: { d: M0 0 H300, stroke: $ink-soft, dash: [16, 20], trim: { 0s: 0, 1s: 1 } }
",
    items: false,
    table: || joined(PathFields::table(), [FillFields::table(), PenFields::table()]),
    read: |fields, reader| {
        let own = PathFields::read(fields, reader);
        let (fill, pen) = (FillFields::read(fields, reader), PenFields::read(fields, reader));
        let (own, fill, pen) = (own?, fill?, pen?);
        check_seen(fields.what(), fields.span(), &fill, &pen, reader)
            .then(|| Box::new(PathElement { own, fill, pen }) as _)
    },
};

crate::fields! {
    /// A free outline.
    pub struct PathFields {
        /// The outline as SVG path data: `M0 0 L40 20 Z`.
        d: PathData,
        /// The part of the outline's plane that its box shows, as `[x, y, width, height]`; its own box unless written.
        view: Option<ViewBox>,
    }
}

/// A rectangle as `[x, y, width, height]`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ViewBox(pub Rect);

impl FieldType for ViewBox {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        const WANTED: &str = "a rectangle as `[x, y, width, height]`, such as `[0, 0, 240, 240]`";
        let Value::List(items) = &node.value else { return reader.expected(node, WANTED) };
        let numbers: Option<Vec<f64>> = items.iter().map(|item| f64::from_node(item, reader)).collect();
        match numbers?[..] {
            [x, y, width, height] if is_view(x, y, width, height) => {
                Some(ViewBox(Rect::new(x, y, x + width, y + height)))
            }
            _ => reader.expected(node, WANTED),
        }
    }

    fn shape() -> Shape {
        Shape::List(Box::new(f64::shape()))
    }
}

fn is_view(x: f64, y: f64, width: f64, height: f64) -> bool {
    let sides = LEAST_SIDE..=MAX_COORDINATE;
    x.abs() <= MAX_COORDINATE && y.abs() <= MAX_COORDINATE && sides.contains(&width) && sides.contains(&height)
}

/// A side below which a view has none.
const LEAST_SIDE: f64 = 1e-3;

#[derive(Debug, Clone)]
struct PathElement {
    own: PathFields,
    fill: FillFields,
    pen: PenFields,
}

impl PathElement {
    fn view(&self) -> Rect {
        self.own.view.map_or_else(|| self.own.d.0.bounding_box(), |view| view.0)
    }
}

impl Element for PathElement {
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
        Box::new(ResolvedPath { path: self.clone(), target: cx.target.clone() })
    }
}

struct ResolvedPath {
    path: PathElement,
    target: Target,
}

impl Resolved for ResolvedPath {
    fn measure(&mut self, space: Space) -> Size {
        sizing::shaped(space, self.path.view().size())
    }

    fn busy(&self) -> Time {
        self.path.fill.busy(&self.target).max(self.path.pen.busy(&self.target))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let path = fitted(&self.path.own.d.0, self.path.view(), cx.size);
        let brush = Brush::new(&self.path.fill, &self.path.pen, &self.target, cx);
        Box::new(PlacedPath { bounds: cx.size.to_rect(), outline: Outline::new(path), brush })
    }
}

/// The path with its view in the middle of a box, as large as fits. A view without width or height is not scaled in it.
fn fitted(path: &BezPath, view: Rect, size: Size) -> BezPath {
    let across = (view.width() >= LEAST_SIDE).then(|| size.width / view.width());
    let down = (view.height() >= LEAST_SIDE).then(|| size.height / view.height());
    let scale = match (across, down) {
        (Some(across), Some(down)) => across.min(down),
        (one, other) => one.or(other).unwrap_or(1.0),
    };
    let middle = size.to_rect().center().to_vec2();
    Affine::translate(middle) * Affine::scale(scale) * Affine::translate(-view.center().to_vec2()) * path.clone()
}

struct PlacedPath {
    bounds: Rect,
    outline: Arc<Outline>,
    brush: Brush,
}

impl Placed for PlacedPath {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.brush.draw(&self.outline, self.bounds, at, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_is_fitted_into_the_box_and_centred() {
        let path = BezPath::from_svg("M0 0 L100 50").unwrap_or_default();
        let view = Rect::new(0.0, 0.0, 100.0, 50.0);
        assert_eq!(fitted(&path, view, Size::new(200.0, 200.0)).to_svg(), "M0,50 L200,150");
        let flat = BezPath::from_svg("M0 5 H100").unwrap_or_default();
        assert_eq!(fitted(&flat, flat.bounding_box(), Size::new(300.0, 0.0)).to_svg(), "M0,0 L300,0");
    }
}
