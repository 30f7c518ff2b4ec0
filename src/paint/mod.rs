//! Painting: display items become pixels, and only where something changed.
//!
//! It goes in two steps. Each leaf item is *rasterised* once, by tiny-skia (artwork by resvg), into a small pixmap
//! of its own, without its opacity and relative to whole pixels; the pixmap stays in a [`RasterCache`] while there is
//! room. The canvas is then *composited* from those pixmaps by integer arithmetic on single pixels, so that
//! repainting any part gives the bytes that painting everything gives.

mod artwork;
mod blend;
mod blur;
mod cache;
mod canvas;
mod composite;
mod modes;
mod picture;
mod place;
mod plan;
mod raster;
mod rasterise;
mod sample;
mod surface;
#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use cache::RasterCache;
pub use canvas::Canvas;

use crate::display::{Damage, Digest, DisplayList};
use crate::geom::PixelRect;
use crate::paint::composite::{Layers, bands, composite, covering};
use crate::paint::plan::{Node, Planner, premultiplied};
use crate::paint::surface::Surface;
use crate::style::Color;

/// Paints display lists onto canvases. One for each thread; painters may share their cache.
///
/// ```
/// use kadrs::display::{Damage, DisplayList};
/// use kadrs::geom::{Rect, Shape};
/// use kadrs::paint::{Canvas, Painter};
/// use kadrs::style::Color;
///
/// let mut list = DisplayList::new();
/// list.fill(Rect::new(1.0, 0.0, 2.0, 1.0).to_path(0.1), Color::rgb(200, 0, 0));
/// let mut canvas = Canvas::new(2, 1);
/// Painter::new(Default::default()).paint(&list, &Damage::all(2, 1), Color::WHITE, &mut canvas);
/// assert_eq!(canvas.rgba(), [255, 255, 255, 255, 200, 0, 0, 255]);
/// ```
#[derive(Debug)]
pub struct Painter {
    cache: Arc<RasterCache>,
    nodes: Vec<Node>,
    layers: Layers,
    /// Keys of the layers of the last paint, sorted.
    before: Vec<Digest>,
    met: Vec<Digest>,
}

impl Painter {
    /// A painter that keeps its rasters in `cache`.
    pub fn new(cache: Arc<RasterCache>) -> Self {
        Painter { cache, nodes: Vec::new(), layers: Layers::new(), before: Vec::new(), met: Vec::new() }
    }

    /// Repaints the damaged part of `canvas` with `list` over `background`, which is taken as opaque.
    ///
    /// Where the rest of the canvas holds an earlier list and `damage` covers the difference, the canvas ends up as
    /// if all of it had been repainted, byte for byte. Items with transforms that are not finite, flat or absurdly
    /// large are left out.
    pub fn paint(&mut self, list: &DisplayList, damage: &Damage, background: Color, canvas: &mut Canvas) {
        let whole = PixelRect::new(0, 0, canvas.width() as i32, canvas.height() as i32);
        let rects: Vec<PixelRect> = damage.rects().iter().map(|rect| rect.intersect(&whole)).collect();
        self.nodes.clear();
        let (cache, nodes, layers) = (&*self.cache, &mut self.nodes, &mut self.layers);
        let mut planner =
            Planner { cache, canvas: whole, frame: whole, nodes, layers, before: &self.before, met: &mut self.met };
        planner.items(list.items(), &rects, 0);

        let background = premultiplied(Color { a: 255, ..background });
        let mut surface = Surface::new(canvas.rgba_mut(), whole);
        for rect in rects.into_iter().flat_map(bands) {
            let start = covering(&self.nodes, rect);
            if start.is_none() {
                for row in rect.y0..rect.y1 {
                    blend::fill(surface.row(row, rect.x0, rect.x1), background);
                }
            }
            let range = start.unwrap_or(0)..self.nodes.len();
            composite(&self.nodes, range, rect, &mut surface, &mut self.layers, 0);
        }
        // Rasters that fell out of the cache are not kept alive by the last plan.
        self.nodes.clear();
        self.met.sort_unstable();
        std::mem::swap(&mut self.before, &mut self.met);
        self.met.clear();
    }
}
