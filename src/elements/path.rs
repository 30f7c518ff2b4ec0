//! `path`: a free outline in SVG's notation, scaled into its box.

use crate::display::Outline;
use crate::elements::path_data::{MAX_COORDINATE, PathData};
use crate::elements::pen::Brush;
use crate::elements::shape::{self, Form, PlacedShape};
use crate::elements::sizing;
use crate::geom::{Affine, BezPath, Rect, Shape as _, Size};
use crate::layout::Space;
use crate::node::{ElementKind, Placed, Placing};
use crate::syntax::{FieldType, Node, Reader, Shape, Target, Value};

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
    table: shape::table::<PathFields>,
    read: shape::read::<PathFields>,
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

impl PathFields {
    fn view(&self) -> Rect {
        self.view.map_or_else(|| self.d.0.bounding_box(), |view| view.0)
    }
}

impl Form for PathFields {
    fn measure(&self, space: Space) -> Size {
        sizing::shaped(space, self.view().size())
    }

    fn place(&self, brush: Brush, _target: &Target, cx: &Placing<'_>) -> Box<dyn Placed> {
        let outline = Outline::new(fitted(&self.d.0, self.view(), cx.size));
        Box::new(PlacedShape { bounds: cx.size.to_rect(), outline, brush })
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
