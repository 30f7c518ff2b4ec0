//! `path`: a free outline in SVG's notation, scaled into its box.

use std::sync::Arc;

use crate::anim::{Keyframe, Time, Track};
use crate::display::{DisplayList, Outline};
use crate::elements::pen::{Brush, last_key};
use crate::elements::shape::{self, Form, PlacedShape};
use crate::elements::sizing;
use crate::geom::{Affine, BezPath, Morph, Rect, Shape as _, Size};
use crate::layout::Space;
use crate::node::{ElementKind, Instant, Placed, Placing, References};
use crate::syntax::{FieldType, Keyed, MAX_COORDINATE, Node, PathData, Reader, Shape, Target, Value};

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
        /// The outline as SVG path data: `M0 0 L40 20 Z`. Between keyframes one outline becomes the next: subpaths in
        /// their order, corners kept.
        d: Keyed<PathData>,
        /// The part of the outline's plane that its box shows, as `[x, y, width, height]`; its own box (of all its
        /// keyframes) unless written.
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
        let own = || self.d.values().into_iter().map(|d| d.0.bounding_box()).reduce(|a, b| a.union(b));
        self.view.map(|view| view.0).or_else(own).unwrap_or(Rect::ZERO)
    }
}

impl Form for PathFields {
    fn references(&self, out: &mut References) {
        out.keyed(&self.d);
    }

    fn busy(&self) -> Time {
        last_key(&self.d)
    }

    fn measure(&self, space: Space) -> Size {
        sizing::shaped(space, self.view().size())
    }

    fn place(&self, brush: Brush, _target: &Target, cx: &Placing<'_>) -> Box<dyn Placed> {
        let bounds = cx.size.to_rect();
        let fit = |d: &PathData| fitted(&d.0, self.view(), cx.size);
        let (keys, ease) = match &self.d {
            Keyed::Fixed(d) => return Box::new(PlacedShape { bounds, outline: Outline::new(fit(d)), brush }),
            Keyed::Keys(keys, ease) => (keys, ease.unwrap_or(cx.ease)),
        };
        let mut keys: Vec<(Time, BezPath)> = keys.iter().map(|(moment, d)| ((cx.clock)(moment), fit(d))).collect();
        keys.sort_by(|a, b| a.0.as_seconds().total_cmp(&b.0.as_seconds()));
        let morphs = keys.windows(2).map(|pair| Morph::new(&pair[0].1, &pair[1].1)).collect();
        let frame = |(i, (time, _)): (usize, &(Time, BezPath))| Keyframe { time: *time, value: i as f64, easing: ease };
        let way = Track::through(keys.iter().enumerate().map(frame).collect());
        let outlines = keys.into_iter().map(|(_, path)| Outline::new(path)).collect();
        Box::new(PlacedMorph { bounds, way: way.unwrap_or(Track::Fixed(0.0)), outlines, morphs, brush })
    }
}

/// A path that turns into others.
struct PlacedMorph {
    /// Over which gradients run.
    bounds: Rect,
    /// How far it is: 1.5 is halfway between the second and the third outline.
    way: Track<f64>,
    outlines: Vec<Arc<Outline>>,
    /// From each outline to the next.
    morphs: Vec<Morph>,
    brush: Brush,
}

impl PlacedMorph {
    fn outline(&self, time: Time) -> Option<Arc<Outline>> {
        let at = self.way.at(time).max(0.0);
        // At rest the outline is the one that was written.
        let before = (at as usize).min(self.outlines.len() - 1);
        match self.morphs.get(before) {
            Some(morph) if at > before as f64 => Some(Outline::new(morph.at(at - before as f64))),
            _ => self.outlines.get(before).cloned(),
        }
    }
}

impl Placed for PlacedMorph {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        if let Some(outline) = self.outline(at.time) {
            self.brush.draw(&outline, self.bounds, at, out);
        }
    }

    fn line(&self) -> Option<&BezPath> {
        self.outlines.first().map(|outline| outline.path())
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
