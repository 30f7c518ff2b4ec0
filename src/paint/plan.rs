//! Planning a paint: a display list becomes a flat sequence of rasters, colors and layers, each with its place.

use std::sync::Arc;

use crate::display::{Clip, Digest, Group, Hasher, Item, PathItem};
use crate::geom::PixelRect;
use crate::paint::artwork;
use crate::paint::blend;
use crate::paint::cache::{Cached, RasterCache};
use crate::paint::composite::{Layers, composite};
use crate::paint::picture::picture;
use crate::paint::place::{Place, hash_rect, pixel_rect};
use crate::paint::raster::{Mask, Raster};
use crate::paint::rasterise;
use crate::paint::surface::Surface;
use crate::style::{Color, Paint};

/// How deep groups may stand in groups; what lies deeper is not drawn.
const DEEPEST: usize = 64;

/// Something to be laid down, back to front.
#[derive(Debug)]
pub(super) struct Node {
    /// Nothing is painted outside.
    pub bounds: PixelRect,
    /// 0 to 255, on all of it.
    pub opacity: u8,
    /// What it is.
    pub kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// One premultiplied color on the whole bounds.
    Flat([u8; 4]),
    /// A raster with its top left pixel at `x`, `y`.
    Raster { raster: Arc<Raster>, x: i32, y: i32 },
    /// The nodes up to `end` on a layer of their own.
    Layer { mask: Option<PlacedMask>, end: usize },
    /// The nodes up to `end`, cut to the bounds.
    Window { end: usize },
}

/// A clip mask with its top left pixel at `x`, `y`.
#[derive(Debug)]
pub(super) struct PlacedMask {
    pub mask: Arc<Mask>,
    pub x: i32,
    pub y: i32,
}

/// What a clip leaves of a group.
enum Cut {
    /// Everything within whole pixels.
    Rect(PixelRect),
    Mask(PixelRect, PlacedMask),
    /// Nothing.
    All,
}

/// Turns items into nodes.
pub(super) struct Planner<'a> {
    pub cache: &'a RasterCache,
    pub canvas: PixelRect,
    pub nodes: &'a mut Vec<Node>,
    pub layers: &'a mut Layers,
    /// Keys of the layers of the last paint, sorted.
    pub before: &'a [Digest],
    /// Keys of the layers met in this paint.
    pub met: &'a mut Vec<Digest>,
}

impl Planner<'_> {
    /// Adds the nodes of those items that touch one of the `wanted` rectangles.
    pub fn items(&mut self, items: &[Item], wanted: &[PixelRect], depth: usize) {
        for item in items {
            let opacity = to_byte(item.opacity());
            let bounds = item.pixel_bounds();
            let visible = bounds.intersect(&self.canvas);
            if opacity == 0 || !wanted.iter().any(|rect| !rect.intersect(&visible).is_empty()) {
                continue;
            }
            match item {
                Item::Group(group) if depth < DEEPEST => self.group(group, visible, opacity, wanted, depth),
                Item::Group(_) => {}
                leaf => self.nodes.extend(self.leaf(leaf, bounds, opacity)),
            }
        }
    }

    fn leaf(&self, item: &Item, bounds: PixelRect, opacity: u8) -> Option<Node> {
        if let Item::Path(path) = item
            && let Some((rect, color)) = flat(path)
        {
            let bounds = rect.intersect(&self.canvas);
            return Some(Node { bounds, opacity: 255, kind: Kind::Flat(blend::faded(color, opacity)) });
        }
        let transform = match item {
            Item::Path(item) => item.transform,
            Item::Glyphs(item) => item.transform,
            Item::Image(item) => item.transform,
            Item::Drawing(item) => item.transform,
            Item::Group(_) => return None,
        };
        let place = Place::new(transform, bounds, self.canvas)?;
        let made = self.cache.get_or_make(leaf_key(item, &place), || {
            let raster = match item {
                Item::Path(item) => rasterise::path(item, &place),
                Item::Glyphs(item) => rasterise::glyphs(&item.run, item.color, &place),
                Item::Image(item) => picture(&item.picture, &place, self.cache),
                Item::Drawing(item) => artwork::drawing(&item.drawing, &place),
                Item::Group(_) => None,
            };
            raster.map(|raster| Cached::Raster(Arc::new(raster)))
        });
        let Some(Cached::Raster(raster)) = made else { return None };
        let kind = Kind::Raster { raster, x: place.at.x0, y: place.at.y0 };
        Some(Node { bounds: place.at.intersect(&self.canvas), opacity, kind })
    }

    fn group(&mut self, group: &Group, visible: PixelRect, opacity: u8, wanted: &[PixelRect], depth: usize) {
        let (bounds, mask, square) = match group.clip.as_ref().map(|clip| self.clip(clip)) {
            None => (visible, None, true),
            Some(Cut::Rect(rect)) => (visible.intersect(&rect), None, true),
            Some(Cut::Mask(rect, mask)) => (visible.intersect(&rect), Some(mask), false),
            Some(Cut::All) => return,
        };
        if !wanted.iter().any(|rect| !rect.intersect(&bounds).is_empty()) {
            return;
        }
        let start = self.nodes.len();
        if square && opacity == 255 {
            self.nodes.push(Node { bounds, opacity, kind: Kind::Window { end: 0 } });
            self.items(&group.items, wanted, depth + 1);
            let here = self.nodes.len();
            self.nodes[start].kind = Kind::Window { end: here };
            return;
        }
        let key = self.layer_key(group, bounds);
        self.met.push(key);
        if let Some(Cached::Raster(raster)) = self.cache.get(key) {
            self.nodes.push(Node { bounds, opacity, kind: Kind::Raster { raster, x: bounds.x0, y: bounds.y0 } });
            return;
        }
        // A layer that comes a second time may well come a third time: it is worth a raster of its own.
        let again = self.before.binary_search(&key).is_ok();
        self.nodes.push(Node { bounds, opacity, kind: Kind::Layer { mask, end: 0 } });
        self.items(&group.items, if again { std::slice::from_ref(&bounds) } else { wanted }, depth + 1);
        let here = self.nodes.len();
        if let Kind::Layer { end, .. } = &mut self.nodes[start].kind {
            *end = here;
        }
        if again {
            let raster = Arc::new(self.flatten(start, bounds));
            self.cache.put(key, Cached::Raster(Arc::clone(&raster)));
            self.nodes.truncate(start);
            self.nodes.push(Node { bounds, opacity, kind: Kind::Raster { raster, x: bounds.x0, y: bounds.y0 } });
        }
    }

    /// The layer node at `start` with all that is in it as one raster, without its opacity.
    fn flatten(&mut self, start: usize, bounds: PixelRect) -> Raster {
        let mut pixels = vec![0; bounds.width() as usize * bounds.height() as usize * 4];
        let mut surface = Surface::new(&mut pixels, bounds);
        composite(self.nodes, start + 1..self.nodes.len(), bounds, &mut surface, self.layers, 0);
        if let Kind::Layer { mask: Some(placed), .. } = &self.nodes[start].kind {
            placed.mask.apply(placed.x, placed.y, &mut surface);
        }
        Raster::new(bounds.width() as u32, pixels)
    }

    fn clip(&self, clip: &Clip) -> Cut {
        if let Some(rect) = pixel_rect(clip.outline.path(), clip.transform) {
            return Cut::Rect(rect);
        }
        let bounds = clip.transform.transform_rect_bbox(clip.outline.bounds()).inflate(1.0, 1.0);
        let Some(place) = Place::new(clip.transform, PixelRect::covering(bounds), self.canvas) else {
            return Cut::All;
        };
        let mut hasher = Hasher::new("clip mask");
        hasher.digest(clip.outline.digest());
        place.hash(&mut hasher);
        let made = self.cache.get_or_make(hasher.finish(), || {
            rasterise::mask(clip.outline.path(), clip.outline.fill_rule(), &place)
                .map(|mask| Cached::Mask(Arc::new(mask)))
        });
        match made {
            Some(Cached::Mask(mask)) => Cut::Mask(place.at, PlacedMask { mask, x: place.at.x0, y: place.at.y0 }),
            _ => Cut::All,
        }
    }

    /// Everything that decides the pixels of a layer but its opacity.
    fn layer_key(&self, group: &Group, bounds: PixelRect) -> Digest {
        let mut hasher = Hasher::new("layer");
        hash_rect(self.canvas, &mut hasher);
        hash_rect(bounds, &mut hasher);
        hasher.number(u64::from(group.clip.is_some()));
        if let Some(clip) = &group.clip {
            hasher.digest(clip.outline.digest());
            hasher.affine(clip.transform);
        }
        hasher.number(group.items.len() as u64);
        for item in &group.items {
            hasher.digest(item.digest());
        }
        hasher.finish()
    }
}

/// Everything that decides the pixels of a leaf: what it is, how it is placed, but neither its opacity nor the
/// whole-pixel part of its translation.
fn leaf_key(item: &Item, place: &Place) -> Digest {
    let mut hasher = Hasher::new("leaf");
    place.hash(&mut hasher);
    match item {
        Item::Group(_) => {}
        Item::Path(path) => {
            hasher.text("path");
            hasher.digest(path.outline.digest());
            hasher.number(u64::from(path.fill.is_some()));
            path.fill.iter().for_each(|fill| hasher.paint(fill));
            path.stroke.iter().for_each(|stroke| hasher.stroke(stroke));
        }
        Item::Glyphs(glyphs) => {
            hasher.text("glyphs");
            hasher.digest(glyphs.run.digest());
            hasher.color(glyphs.color);
        }
        Item::Image(image) => {
            hasher.text("image");
            hasher.digest(image.picture.digest());
        }
        Item::Drawing(drawing) => {
            hasher.text("drawing");
            hasher.digest(drawing.drawing.digest());
        }
    }
    hasher.finish()
}

/// The rectangle and premultiplied color of a path that fills whole pixels with one color.
fn flat(path: &PathItem) -> Option<(PixelRect, [u8; 4])> {
    let (Some(Paint::Solid(color)), None) = (&path.fill, &path.stroke) else { return None };
    Some((pixel_rect(path.outline.path(), path.transform)?, premultiplied(*color)))
}

/// The color as a premultiplied pixel.
pub(super) fn premultiplied(color: Color) -> [u8; 4] {
    let [r, g, b] = [color.r, color.g, color.b].map(|channel| blend::multiply(channel, color.a));
    [r, g, b, color.a]
}

/// An opacity as a byte; what is not a number is not seen.
fn to_byte(opacity: f64) -> u8 {
    (opacity.clamp(0.0, 1.0) * 255.0 + 0.5) as u8
}
