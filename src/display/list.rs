//! Building a display list: items in canvas coordinates, under a current transform.

use std::sync::Arc;

use crate::display::digest::{Digest, Hasher};
use crate::display::{BlendMode, Clip, GlyphItem, GlyphRun, Group, Item, LayerEffect, MAX_BLUR, Outline, PathItem};
use crate::geom::{Affine, BezPath};
use crate::style::{Color, Paint, Stroke};

/// One frame: items from back to front, in pixels of the canvas.
#[derive(Debug, Clone, PartialEq)]
pub struct DisplayList {
    items: Vec<Item>,
    transform: Affine,
}

impl Default for DisplayList {
    fn default() -> Self {
        Self::new()
    }
}

impl DisplayList {
    /// An empty list.
    pub fn new() -> Self {
        DisplayList { items: Vec::new(), transform: Affine::IDENTITY }
    }

    /// The items, back to front.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The digest of the whole frame.
    pub fn digest(&self) -> Digest {
        let mut hasher = Hasher::new("list");
        hasher.number(self.items.len() as u64);
        for item in &self.items {
            hasher.digest(item.digest());
        }
        hasher.finish()
    }

    /// Adds an item given in the current coordinates. What cannot be seen is left out.
    pub fn push(&mut self, mut item: Item) {
        if item.opacity() <= 0.0 {
            return;
        }
        item.transform(self.transform);
        self.items.push(item);
    }

    /// Fills an outline.
    pub fn fill(&mut self, path: BezPath, paint: impl Into<Paint>) {
        self.outline(&Outline::new(path), Affine::IDENTITY, Some(paint.into()), None);
    }

    /// Strokes an outline.
    pub fn stroke(&mut self, path: BezPath, stroke: Stroke) {
        self.outline(&Outline::new(path), Affine::IDENTITY, None, Some(stroke));
    }

    /// Fills and strokes a shared outline.
    pub fn outline(&mut self, outline: &Arc<Outline>, transform: Affine, fill: Option<Paint>, stroke: Option<Stroke>) {
        self.push(Item::Path(PathItem { outline: Arc::clone(outline), transform, fill, stroke, opacity: 1.0 }));
    }

    /// Draws a glyph run with its origin moved by `transform`.
    pub fn glyphs(&mut self, run: &Arc<GlyphRun>, transform: Affine, color: Color) {
        self.push(Item::Glyphs(GlyphItem { run: Arc::clone(run), transform, color, opacity: 1.0 }));
    }

    /// Runs `draw` in coordinates that `transform` maps to the current ones.
    pub fn with_transform(&mut self, transform: Affine, draw: impl FnOnce(&mut Self)) {
        let outer = self.transform;
        self.transform = outer * transform;
        draw(self);
        self.transform = outer;
    }

    /// Runs `draw` onto a layer that is laid down with `opacity`, only within `clip` (an outline in the
    /// current coordinates). A layer that changes nothing is not made; one item alone takes the opacity itself.
    pub fn group(&mut self, opacity: f64, clip: Option<BezPath>, draw: impl FnOnce(&mut Self)) {
        if opacity <= 0.0 {
            return;
        }
        if opacity >= 1.0 && clip.is_none() {
            return draw(self);
        }
        let mut inner = DisplayList { items: Vec::new(), transform: self.transform };
        draw(&mut inner);
        let mut items = inner.items;
        if items.is_empty() {
            return;
        }
        let opacity = opacity.min(1.0);
        match clip {
            None if items.len() == 1 && !blends(&items[0]) => {
                self.items.extend(items.pop().map(|item| item.fade(opacity)))
            }
            clip => {
                let clip = clip.map(|path| Clip { outline: Outline::new(path), transform: self.transform });
                self.items.push(Item::Group(Group { opacity, clip, effect: None, items }));
            }
        }
    }

    /// Runs `draw` onto a layer that mixes with what lies behind it.
    pub fn blended(&mut self, mode: BlendMode, draw: impl FnOnce(&mut Self)) {
        if mode == BlendMode::Normal {
            return draw(self);
        }
        self.layer(draw, |_| LayerEffect::Blend(mode));
    }

    /// Runs `draw` onto a layer that is blurred by a Gaussian of this standard deviation in current px.
    pub fn blurred(&mut self, deviation: f64, draw: impl FnOnce(&mut Self)) {
        // A twentieth of a pixel is not seen.
        let pixels = deviation * self.transform.determinant().abs().sqrt();
        if pixels.is_nan() || pixels < 0.05 {
            return draw(self);
        }
        self.layer(draw, |_| LayerEffect::Blur(pixels.min(MAX_BLUR)));
    }

    /// Runs `draw` onto a layer that is seen as far as what `mask` draws is opaque, or where it is not.
    pub fn masked(&mut self, inverted: bool, mask: impl FnOnce(&mut Self), draw: impl FnOnce(&mut Self)) {
        self.layer(draw, |transform| {
            let mut inner = DisplayList { items: Vec::new(), transform };
            mask(&mut inner);
            LayerEffect::Mask { items: inner.items, inverted }
        });
    }

    fn layer(&mut self, draw: impl FnOnce(&mut Self), effect: impl FnOnce(Affine) -> LayerEffect) {
        let mut inner = DisplayList { items: Vec::new(), transform: self.transform };
        draw(&mut inner);
        if !inner.items.is_empty() {
            let effect = Some(Box::new(effect(self.transform)));
            self.items.push(Item::Group(Group { opacity: 1.0, clip: None, effect, items: inner.items }));
        }
    }
}

fn blends(item: &Item) -> bool {
    matches!(item, Item::Group(Group { effect: Some(effect), .. }) if matches!(**effect, LayerEffect::Blend(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Rect, Shape};

    fn square(at: f64) -> BezPath {
        Rect::new(at, at, at + 10.0, at + 10.0).to_path(0.1)
    }

    #[test]
    fn a_layer_that_changes_nothing_is_not_made() {
        let mut list = DisplayList::new();
        list.group(1.0, None, |out| out.fill(square(0.0), Color::BLACK));
        list.group(0.5, None, |out| out.fill(square(0.0), Color::BLACK));
        list.group(0.0, None, |out| out.fill(square(0.0), Color::BLACK));
        assert_eq!(list.items().len(), 2);
        assert!(list.items().iter().all(|item| matches!(item, Item::Path(_))));
        assert_eq!(list.items()[1].opacity(), 0.5);
    }

    #[test]
    fn equal_lists_have_equal_digests_and_moved_ones_do_not() {
        let list = |at: f64| {
            let mut list = DisplayList::new();
            list.with_transform(Affine::translate((at, 0.0)), |out| out.fill(square(0.0), Color::BLACK));
            list
        };
        assert_eq!(list(1.0).digest(), list(1.0).digest());
        assert_ne!(list(1.0).digest(), list(2.0).digest());
    }
}
