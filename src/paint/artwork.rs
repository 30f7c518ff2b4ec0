//! Rasterising artwork with resvg, within bounds of memory.

use tiny_skia::{FillRule, PathBuilder, Pixmap};
use usvg::{Group, Node};

use crate::display::Drawing;
use crate::geom::{Affine, Rect};
use crate::paint::place::Place;
use crate::paint::raster::Raster;
use crate::paint::rasterise::{pixmap, raster, skia_transform};

/// Bytes that the layers inside of artwork may take together. resvg lets each of them be 25 times as large as the
/// raster, and they may be nested.
const MOST_LAYER_BYTES: f64 = (1u64 << 30) as f64;

/// Pixmaps that resvg makes for one layer: the layer, its mask or filter's result, and the mask's region.
const PIXMAPS_A_LAYER: f64 = 3.0;

/// Draws artwork, or the part that the drawing stands for. `None` if its layers would take too much memory.
pub(super) fn drawing(drawing: &Drawing, place: &Place) -> Option<Raster> {
    let mut pixmap = pixmap(place)?;
    match drawing.part() {
        Some((node, parent)) => draw_part(node, parent, place, &mut pixmap)?,
        None => draw_whole(drawing.tree(), place, &mut pixmap)?,
    }
    Some(raster(pixmap))
}

fn draw_part(node: &Node, parent: usvg::Transform, place: &Place, pixmap: &mut Pixmap) -> Option<()> {
    if let Node::Group(group) = node
        && layer_bytes(group, place) > MOST_LAYER_BYTES
    {
        return None;
    }
    // resvg moves the corner of this box to the origin; it is moved back.
    let corner = node.abs_layer_bounding_box()?;
    let transform = skia_transform(place.transform).pre_concat(parent).pre_translate(corner.x(), corner.y());
    resvg::render_node(node, transform, &mut pixmap.as_mut())
}

fn draw_whole(tree: &usvg::Tree, place: &Place, pixmap: &mut Pixmap) -> Option<()> {
    if layer_bytes(tree.root(), place) > MOST_LAYER_BYTES {
        return None;
    }
    let transform = skia_transform(place.transform);
    resvg::render(tree, transform, &mut pixmap.as_mut());

    let (ink, size) = (tree.root().abs_layer_bounding_box(), tree.size());
    let overflows = ink.left() < 0.0 || ink.top() < 0.0 || ink.right() > size.width() || ink.bottom() > size.height();
    // Artwork that stays inside its view box keeps its own smooth edges.
    if overflows && let Some(view) = tiny_skia::Rect::from_xywh(0.0, 0.0, size.width(), size.height()) {
        let mut mask = tiny_skia::Mask::new(pixmap.width(), pixmap.height())?;
        mask.fill_path(&PathBuilder::from_rect(view), FillRule::Winding, true, transform);
        pixmap.apply_mask(&mask);
    }
    Some(())
}

/// What the layers of a group and of those in it take at once, roughly.
fn layer_bytes(group: &Group, place: &Place) -> f64 {
    let (width, height) = (f64::from(place.at.width()), f64::from(place.at.height()));
    // resvg cuts every layer to this.
    let most = Rect::new(-2.0 * width, -2.0 * height, 3.0 * width, 3.0 * height);
    deepest(group, place.transform, most) * PIXMAPS_A_LAYER * 4.0
}

/// Pixels of the layers that are open at the same time.
fn deepest(group: &Group, transform: Affine, most: Rect) -> f64 {
    let own = if group.should_isolate() {
        let area = group.abs_layer_bounding_box();
        let area = Rect::new(area.left().into(), area.top().into(), area.right().into(), area.bottom().into());
        transform.transform_rect_bbox(area).intersect(most).area()
    } else {
        0.0
    };
    let inner = group.children().iter().map(|child| match child {
        Node::Group(group) => deepest(group, transform, most),
        _ => 0.0,
    });
    own + inner.fold(0.0, f64::max)
}
