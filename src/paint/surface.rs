//! Surfaces: the canvas or a layer as rows of pixels in canvas coordinates.

use crate::geom::PixelRect;

/// Borrowed premultiplied pixels that lie over a rectangle of the canvas.
pub(super) struct Surface<'a> {
    pixels: &'a mut [u8],
    area: PixelRect,
}

impl<'a> Surface<'a> {
    /// `pixels` are the rows of `area` without padding.
    pub fn new(pixels: &'a mut [u8], area: PixelRect) -> Self {
        debug_assert_eq!(pixels.len(), area.width() as usize * area.height() as usize * 4);
        Surface { pixels, area }
    }

    /// Which part of the canvas it covers.
    pub fn area(&self) -> PixelRect {
        self.area
    }

    /// The pixels from `x0` to `x1` of row `y`, which lie within the area.
    pub fn row(&mut self, y: i32, x0: i32, x1: i32) -> &mut [u8] {
        let start = (y - self.area.y0) as usize * self.area.width() as usize;
        let column = |x: i32| (start + (x - self.area.x0) as usize) * 4;
        &mut self.pixels[column(x0)..column(x1)]
    }
}
