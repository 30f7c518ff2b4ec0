//! Single frames: painted alone, reduced, written as PNG.

use std::path::Path;
use std::sync::Arc;

use crate::anim::{FrameRate, Time};
use crate::display::Damage;
use crate::encode::{Frame, OutputKind, Settings, VideoSpec, reduce};
use crate::paint::{Canvas, Painter, RasterCache};
use crate::render::{Pictures, RenderError};

/// Opaque pixels, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// RGBA, `width * height * 4` bytes.
    pub rgba: Vec<u8>,
}

impl Image {
    /// An image of one color.
    pub fn filled(width: u32, height: u32, color: [u8; 4]) -> Self {
        Image { width, height, rgba: color.repeat(width as usize * height as usize) }
    }

    /// The canvas reduced to at most `width` pixels across, by area averages; its shape stays.
    pub fn reduced(canvas: &Canvas, width: u32) -> Self {
        Image::reduced_from(canvas.rgba(), (canvas.width(), canvas.height()), width)
    }

    /// This image reduced to at most `width` pixels across, as [`Image::reduced`] does it.
    #[must_use]
    pub fn smaller(&self, width: u32) -> Self {
        Image::reduced_from(&self.rgba, (self.width, self.height), width)
    }

    fn reduced_from(rgba: &[u8], source: (u32, u32), width: u32) -> Self {
        let width = width.clamp(1, source.0);
        let height = (u64::from(source.1) * u64::from(width)).div_ceil(u64::from(source.0)).max(1) as u32;
        let height = height.min(source.1);
        Image { width, height, rgba: reduce(rgba, source, (width, height)) }
    }

    /// Copies `other` in with its top left corner at `x`, `y`; it must fit.
    pub fn put(&mut self, x: u32, y: u32, other: &Image) {
        let line = other.width as usize * 4;
        for row in 0..other.height {
            let at = ((y + row) as usize * self.width as usize + x as usize) * 4;
            let from = row as usize * line;
            self.rgba[at..at + line].copy_from_slice(&other.rgba[from..from + line]);
        }
    }
}

/// The frame at a time, painted alone.
pub fn still<P: Pictures>(pictures: &P, width: u32, height: u32, time: Time, cache: &Arc<RasterCache>) -> Canvas {
    let mut canvas = Canvas::new(width, height);
    let list = pictures.list_at(time);
    let all = Damage::all(width, height);
    Painter::new(Arc::clone(cache)).paint(&list, &all, pictures.background(), &mut canvas);
    canvas
}

/// Writes opaque RGBA pixels as a PNG. The folder of `path` is made if need be; the file appears when it is whole.
pub fn write_png(path: &Path, width: u32, height: u32, rgba: &[u8]) -> Result<u64, RenderError> {
    write(path, (width, height), rgba, Settings::default())
}

/// As [`write_png`], with the pixels per inch at which it is to be printed.
pub fn write_print_png(path: &Path, canvas: &Canvas, pixels_per_inch: u32) -> Result<u64, RenderError> {
    let settings = Settings { pixels_per_inch: Some(pixels_per_inch), ..Settings::default() };
    write(path, (canvas.width(), canvas.height()), canvas.rgba(), settings)
}

fn write(path: &Path, (width, height): (u32, u32), rgba: &[u8], settings: Settings) -> Result<u64, RenderError> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|source| RenderError::Folder { path: folder.to_path_buf(), source })?;
    }
    let spec = VideoSpec { width, height, rate: FrameRate::whole(1), frames: 1, settings };
    let failed = |source| RenderError::Encode { path: path.to_path_buf(), source };
    let mut encoder = OutputKind::still().open(path, &spec).map_err(failed)?;
    let damage = Damage::all(width, height);
    encoder.frame(&Frame { width, height, rgba, damage: &damage }).map_err(failed)?;
    encoder.finish().map(|written| written.bytes).map_err(failed)
}
