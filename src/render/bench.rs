//! A worker's bench: one painter and one canvas, used for one frame after the other.

use std::sync::Arc;

use crate::display::{Damage, Digest, DisplayList, difference};
use crate::paint::{Canvas, Painter, RasterCache};
use crate::style::Color;

/// What a worker paints with.
pub(super) struct Bench {
    painter: Painter,
    canvas: Canvas,
}

impl Bench {
    pub fn new(rasters: Arc<RasterCache>) -> Self {
        Bench { painter: Painter::new(rasters), canvas: Canvas::new(0, 0) }
    }

    /// A canvas of this size. Whatever it shows, the first frame painted on it has to be painted whole.
    pub fn prepare(&mut self, width: u32, height: u32) {
        if (self.canvas.width(), self.canvas.height()) != (width, height) {
            self.canvas = Canvas::new(width, height);
        }
    }

    /// All pixels as they were painted last.
    pub fn shown(&self) -> &[u8] {
        self.canvas.rgba()
    }

    /// Paints the damaged part of a frame and gives all of its pixels.
    pub fn paint(&mut self, list: &DisplayList, damage: &Damage, background: Color) -> &[u8] {
        if !damage.is_empty() {
            self.painter.paint(list, damage, background, &mut self.canvas);
        }
        self.canvas.rgba()
    }
}

/// A frame's list with its digest, which tells at once whether another is the same.
pub(super) struct Shown {
    pub list: DisplayList,
    pub digest: Digest,
}

impl Shown {
    pub fn new(list: DisplayList) -> Self {
        let digest = list.digest();
        Shown { list, digest }
    }

    /// Where this may differ from the frame before; everywhere if there is none.
    pub fn damage(&self, before: Option<&Shown>, width: u32, height: u32) -> Damage {
        match before {
            Some(before) if before.digest == self.digest => Damage::none(width, height),
            Some(before) => difference(&before.list, &self.list, width, height),
            None => Damage::all(width, height),
        }
    }
}
