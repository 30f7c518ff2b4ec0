//! Planning a paint: a display list becomes a flat sequence of rasters, colors and layers, each with its place.

use std::sync::Arc;

use crate::display::{BlendMode, Clip, Digest, Group, Hasher, Item, LayerEffect, MAX_BLUR, PathItem, blur_reach};
use crate::geom::PixelRect;
use crate::paint::artwork;
use crate::paint::blend;
use crate::paint::blur::blur;
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
    /// How it mixes with what lies behind it.
    pub mode: BlendMode,
    /// What it is.
    pub kind: Kind,
}

impl Node {
    fn new(bounds: PixelRect, opacity: u8, kind: Kind) -> Self {
        Node { bounds, opacity, mode: BlendMode::Normal, kind }
    }
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
    /// The canvas of the frame, also while a layer is planned that reaches beyond it.
    pub frame: PixelRect,
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
            return Some(Node::new(bounds, 255, Kind::Flat(blend::faded(color, opacity))));
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
        Some(Node::new(place.at.intersect(&self.canvas), opacity, kind))
    }

    fn group(&mut self, group: &Group, visible: PixelRect, opacity: u8, wanted: &[PixelRect], depth: usize) {
        let (bounds, mask) = match group.clip.as_ref().map(|clip| self.clip(clip)) {
            None => (visible, None),
            Some(Cut::Rect(rect)) => (visible.intersect(&rect), None),
            Some(Cut::Mask(rect, mask)) => (visible.intersect(&rect), Some(mask)),
            Some(Cut::All) => return,
        };
        if !wanted.iter().any(|rect| !rect.intersect(&bounds).is_empty()) {
            return;
        }
        let mode = match group.effect.as_deref() {
            Some(LayerEffect::Blend(mode)) => *mode,
            _ => BlendMode::Normal,
        };
        let plain = matches!(group.effect.as_deref(), None | Some(LayerEffect::Blend(BlendMode::Normal)));
        let start = self.nodes.len();
        if mask.is_none() && opacity == 255 && plain {
            self.nodes.push(Node::new(bounds, opacity, Kind::Window { end: 0 }));
            self.items(&group.items, wanted, depth + 1);
            let here = self.nodes.len();
            self.nodes[start].kind = Kind::Window { end: here };
            return;
        }
        let key = self.layer_key(group, bounds);
        self.met.push(key);
        let kept = |raster| Node { bounds, opacity, mode, kind: Kind::Raster { raster, x: bounds.x0, y: bounds.y0 } };
        if let Some(Cached::Raster(raster)) = self.cache.get(key) {
            self.nodes.push(kept(raster));
            return;
        }
        if let Some(LayerEffect::Blur(deviation)) = group.effect.as_deref() {
            let raster = Arc::new(self.blurred(group, *deviation, bounds, mask.as_ref(), depth));
            // Blurring costs far more than anything else here: it is kept from the first time on.
            self.cache.put(key, Cached::Raster(Arc::clone(&raster)));
            self.nodes.push(kept(raster));
            return;
        }
        let mask = match group.effect.as_deref() {
            Some(LayerEffect::Mask { items, inverted }) => {
                Some(self.mask(items, *inverted, bounds, mask.as_ref(), depth))
            }
            _ => mask,
        };
        // A layer that comes a second time may well come a third time: it is worth a raster of its own.
        let again = self.before.binary_search(&key).is_ok();
        self.nodes.push(Node { bounds, opacity, mode, kind: Kind::Layer { mask, end: 0 } });
        self.items(&group.items, if again { std::slice::from_ref(&bounds) } else { wanted }, depth + 1);
        let here = self.nodes.len();
        if let Kind::Layer { end, .. } = &mut self.nodes[start].kind {
            *end = here;
        }
        if again {
            let raster = Arc::new(self.flatten(start, bounds));
            self.cache.put(key, Cached::Raster(Arc::clone(&raster)));
            self.nodes.truncate(start);
            self.nodes.push(kept(raster));
        }
    }

    /// Items on a surface of their own over `area`, which may lie outside of the canvas.
    fn drawn(&mut self, items: &[Item], area: PixelRect, depth: usize) -> Vec<u8> {
        let mut pixels = vec![0; area.width() as usize * area.height() as usize * 4];
        let mut nodes = Vec::new();
        let (cache, layers, before) = (self.cache, &mut *self.layers, self.before);
        let (canvas, frame) = (area, self.frame);
        let mut inner = Planner { cache, canvas, frame, nodes: &mut nodes, layers, before, met: self.met };
        inner.items(items, &[area], depth + 1);
        let mut surface = Surface::new(&mut pixels, area);
        composite(&nodes, 0..nodes.len(), area, &mut surface, self.layers, 0);
        pixels
    }

    /// The group within `bounds`, blurred and then cut. What lies beside the canvas shines into it.
    fn blurred(
        &mut self,
        group: &Group,
        deviation: f64,
        bounds: PixelRect,
        mask: Option<&PlacedMask>,
        depth: usize,
    ) -> Raster {
        let reach = blur_reach(deviation) as i32;
        let around =
            |rect: PixelRect| PixelRect::new(rect.x0 - reach, rect.y0 - reach, rect.x1 + reach, rect.y1 + reach);
        let ink = group.items.iter().map(Item::pixel_bounds).reduce(|a, b| a.union(&b)).unwrap_or_default();
        // All that can be seen in `bounds`; around it stays room for what the blur spreads.
        // Blurs in blurs would reach ever further; beyond this much around the frame nothing shines into it.
        let most = 2 * blur_reach(MAX_BLUR) as i32;
        let frame = self.frame;
        let far = PixelRect::new(frame.x0 - most, frame.y0 - most, frame.x1 + most, frame.y1 + most);
        let area = around(bounds).intersect(&around(ink)).intersect(&far).union(&bounds);
        let mut blurred = self.drawn(&group.items, area, depth);
        blur(&mut blurred, area.width() as usize, deviation);
        let mut pixels = Vec::with_capacity(bounds.width() as usize * bounds.height() as usize * 4);
        let mut source = Surface::new(&mut blurred, area);
        (bounds.y0..bounds.y1).for_each(|y| pixels.extend_from_slice(source.row(y, bounds.x0, bounds.x1)));
        if let Some(placed) = mask {
            placed.mask.apply(placed.x, placed.y, &mut Surface::new(&mut pixels, bounds));
        }
        Raster::new(bounds.width() as u32, pixels)
    }

    /// The coverage of a mask over `bounds`, together with that of a clip.
    fn mask(
        &mut self,
        items: &[Item],
        inverted: bool,
        bounds: PixelRect,
        clip: Option<&PlacedMask>,
        depth: usize,
    ) -> PlacedMask {
        let mut hasher = Hasher::new("mask of items");
        hash_rect(self.canvas, &mut hasher);
        hash_rect(bounds, &mut hasher);
        hasher.number(u64::from(inverted));
        items.iter().for_each(|item| hasher.digest(item.digest()));
        let key = hasher.finish();
        let mask = match self.cache.get(key) {
            Some(Cached::Mask(mask)) => mask,
            _ => {
                let pixels = self.drawn(items, bounds, depth);
                let mask = Arc::new(Mask::of_alpha(bounds.width() as u32, &pixels, inverted));
                self.cache.put(key, Cached::Mask(Arc::clone(&mask)));
                mask
            }
        };
        let mask = match clip {
            Some(clip) => Arc::new(clip.mask.times(clip.x, clip.y, bounds, &mask)),
            None => mask,
        };
        PlacedMask { mask, x: bounds.x0, y: bounds.y0 }
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
        if let Some(effect) = &group.effect {
            effect.hash(&mut hasher);
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
