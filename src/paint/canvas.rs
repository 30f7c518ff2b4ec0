//! The canvas: the pixels of one frame.

/// Pixels of one frame: premultiplied RGBA, four bytes a pixel, row by row without padding, opaque everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Canvas {
    width: u32,
    height: u32,
    rgba: Vec<u8>,
}

impl Canvas {
    /// A black canvas of this size in pixels.
    pub fn new(width: u32, height: u32) -> Self {
        let rgba = [0, 0, 0, 255].repeat(width as usize * height as usize);
        Canvas { width, height, rgba }
    }

    /// Width in pixels.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Height in pixels.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// The pixels, row by row.
    pub fn rgba(&self) -> &[u8] {
        &self.rgba
    }

    pub(super) fn rgba_mut(&mut self) -> &mut [u8] {
        &mut self.rgba
    }
}
