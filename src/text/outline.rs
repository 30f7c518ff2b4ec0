//! Glyph outlines: read from a font once per size and shared.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::display::Outline;
use crate::geom::{BezPath, PathEl, Point};
use crate::text::fonts::survive;

/// Face, glyph and bits of the size.
type Key = (usize, u32, u32);

/// Outlines by face, glyph and size.
#[derive(Default)]
pub(super) struct OutlineCache {
    outlines: Mutex<BTreeMap<Key, Arc<Outline>>>,
}

impl OutlineCache {
    /// The outline of a glyph at `size` pixels, y down, from its origin on the baseline. A glyph that the font lacks or
    /// that cannot be read is empty.
    pub(super) fn get(&self, face: usize, bytes: &[u8], glyph: u32, size: f32) -> Arc<Outline> {
        let key = (face, glyph, size.to_bits());
        if let Some(outline) = self.lock().get(&key) {
            return outline.clone();
        }
        // Drawn outside of the lock: other threads go on meanwhile. Of two that draw the same glyph one wins.
        let drawn = Outline::new(survive(|| draw(bytes, glyph, size)).unwrap_or_default());
        self.lock().entry(key).or_insert(drawn).clone()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Key, Arc<Outline>>> {
        self.outlines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.lock().len()
    }
}

fn draw(bytes: &[u8], glyph: u32, size: f32) -> BezPath {
    let mut pen = Pen(BezPath::new());
    if let Ok(font) = FontRef::new(bytes)
        && let Some(outline) = font.outline_glyphs().get(GlyphId::new(glyph))
    {
        let settings = DrawSettings::unhinted(Size::new(size), LocationRef::default());
        if outline.draw(settings, &mut pen).is_err() {
            return BezPath::new();
        }
    }
    pen.0
}

/// Turns the font's y (up) into ours (down).
struct Pen(BezPath);

impl Pen {
    fn push(&mut self, element: PathEl) {
        // A broken outline may lack its start or hold no numbers: such a part is left out.
        let starts = matches!(element, PathEl::MoveTo(_));
        if element.is_finite() && (starts || !self.0.elements().is_empty()) {
            self.0.push(element);
        }
    }
}

fn point(x: f32, y: f32) -> Point {
    Point::new(f64::from(x), -f64::from(y))
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.push(PathEl::MoveTo(point(x, y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.push(PathEl::LineTo(point(x, y)));
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.push(PathEl::QuadTo(point(cx0, cy0), point(x, y)));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.push(PathEl::CurveTo(point(cx0, cy0), point(cx1, cy1), point(x, y)));
    }

    fn close(&mut self) {
        self.push(PathEl::ClosePath);
    }
}
