//! Compositing: planned nodes laid over a surface, within any rectangle with the same bytes.

use std::ops::Range;

use crate::display::BlendMode;
use crate::geom::PixelRect;
use crate::paint::blend;
use crate::paint::modes::mix;
use crate::paint::plan::{Kind, Node};
use crate::paint::surface::Surface;

/// Buffers of layers, one for each depth, kept from paint to paint.
pub(super) type Layers = Vec<Vec<u8>>;

/// Bytes of a surface that are composited at a time: what all nodes touch one after the other stays in the
/// processor's cache.
const BAND: i32 = 256 << 10;

/// The rectangle cut into horizontal bands of few bytes.
pub(super) fn bands(rect: PixelRect) -> impl Iterator<Item = PixelRect> {
    let height = (BAND / 4 / rect.width().max(1)).max(8);
    let tops = (rect.y0..rect.y1).step_by(height as usize);
    tops.map(move |y0| PixelRect { y0, y1: (y0 + height).min(rect.y1), ..rect })
}

/// Lays the nodes of `range` over `surface`, within `clip`; `depth` layers are in use already.
pub(super) fn composite(
    nodes: &[Node],
    range: Range<usize>,
    clip: PixelRect,
    surface: &mut Surface,
    layers: &mut Layers,
    depth: usize,
) {
    let mut at = range.start;
    while at < range.end {
        let node = &nodes[at];
        let inside = clip.intersect(&node.bounds);
        if !inside.is_empty() {
            match &node.kind {
                Kind::Flat(color) => {
                    for row in inside.y0..inside.y1 {
                        blend::over_color(surface.row(row, inside.x0, inside.x1), *color);
                    }
                }
                Kind::Raster { raster, x, y } => raster.draw(*x, *y, inside, node.opacity, node.mode, surface),
                Kind::Window { end } => composite(nodes, at + 1..*end, inside, surface, layers, depth),
                Kind::Layer { .. } => layer(nodes, at, inside, surface, layers, depth),
            }
        }
        at = after(nodes, at);
    }
}

/// The node that follows the one at `at` and everything in it.
fn after(nodes: &[Node], at: usize) -> usize {
    match nodes[at].kind {
        Kind::Layer { end, .. } | Kind::Window { end } => end,
        _ => at + 1,
    }
}

fn layer(nodes: &[Node], at: usize, area: PixelRect, surface: &mut Surface, layers: &mut Layers, depth: usize) {
    let Kind::Layer { mask, end } = &nodes[at].kind else { return };
    if layers.len() <= depth {
        layers.resize_with(depth + 1, Vec::new);
    }
    let mut pixels = std::mem::take(&mut layers[depth]);
    for band in bands(area) {
        pixels.clear();
        pixels.resize(band.width() as usize * band.height() as usize * 4, 0);
        let mut inner = Surface::new(&mut pixels, band);
        composite(nodes, at + 1..*end, band, &mut inner, layers, depth + 1);
        if let Some(placed) = mask {
            placed.mask.apply(placed.x, placed.y, &mut inner);
        }
        for row in band.y0..band.y1 {
            let source = inner.row(row, band.x0, band.x1);
            let target = surface.row(row, band.x0, band.x1);
            mix(target, source, nodes[at].opacity, nodes[at].mode);
        }
    }
    layers[depth] = pixels;
}

/// The foremost top-level node that hides all that lies behind it within `rect`.
pub(super) fn covering(nodes: &[Node], rect: PixelRect) -> Option<usize> {
    let (mut found, mut at) = (None, 0);
    while at < nodes.len() {
        let opaque = match &nodes[at].kind {
            Kind::Flat(color) if color[3] == 255 => nodes[at].bounds,
            Kind::Raster { raster, x, y } if nodes[at].opacity == 255 && nodes[at].mode == BlendMode::Normal => {
                raster.opaque().offset(*x, *y).intersect(&nodes[at].bounds)
            }
            _ => PixelRect::default(),
        };
        if opaque.intersect(&rect) == rect {
            found = Some(at);
        }
        at = after(nodes, at);
    }
    found
}
