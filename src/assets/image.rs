//! Raster images: PNG, JPEG and WebP to premultiplied RGBA, the header looked at before a pixel is unpacked.

use std::fmt;
use std::io::Cursor;
use std::sync::Arc;

use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors as JpegError;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::assets::error::{AssetError, Problem};
use crate::assets::limits::{Exceeded, Limit, Limits};
use crate::display::Picture;

/// The kinds of raster images that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImageFormat {
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
    /// WebP.
    WebP,
}

impl ImageFormat {
    /// Tells the format by the first bytes; a file's name may be wrong.
    pub fn of(bytes: &[u8]) -> Option<ImageFormat> {
        match bytes {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(ImageFormat::Png),
            [0xFF, 0xD8, 0xFF, ..] => Some(ImageFormat::Jpeg),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(ImageFormat::WebP),
            _ => None,
        }
    }
}

/// Why an image cannot be used.
#[derive(Debug)]
pub enum ImageProblem {
    /// It is of no format that can be read; what it seems to be, if that shows.
    Format(Option<&'static str>),
    /// It has no pixels.
    Empty,
    /// It has too many bytes or pixels.
    TooLarge(Exceeded),
    /// Its colors are stored in a way that cannot be read.
    Colors(String),
    /// The PNG is broken.
    Png(png::DecodingError),
    /// The JPEG is broken.
    Jpeg(JpegError),
    /// The WebP is broken.
    WebP(image_webp::DecodingError),
}

impl ImageProblem {
    pub(crate) fn hint(&self) -> Option<String> {
        let text = match self {
            ImageProblem::Format(Some("SVG")) => "use an `svg` element for artwork",
            ImageProblem::Format(_) => "save it as PNG, JPEG or WebP",
            ImageProblem::Colors(_) => "save it in RGB",
            ImageProblem::Png(_) | ImageProblem::Jpeg(_) | ImageProblem::WebP(_) => {
                "the file is broken or was cut short; save it again"
            }
            ImageProblem::TooLarge(_) => "scale it down to the size at which it is shown",
            ImageProblem::Empty => return None,
        };
        Some(text.to_string())
    }

    pub(crate) fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ImageProblem::Png(error) => Some(error),
            ImageProblem::Jpeg(error) => Some(error),
            ImageProblem::WebP(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for ImageProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ImageProblem::Format(Some(name)) => write!(f, "it is {name} and not a PNG, JPEG or WebP image"),
            ImageProblem::Format(None) => write!(f, "it is not a PNG, JPEG or WebP image"),
            ImageProblem::Empty => write!(f, "the image has no pixels"),
            ImageProblem::TooLarge(exceeded) => exceeded.fmt(f),
            ImageProblem::Colors(what) => write!(f, "the image's colors are {what}"),
            ImageProblem::Png(error) => write!(f, "the PNG cannot be decoded: {error}"),
            // Its errors have no `Display` of one line.
            ImageProblem::Jpeg(error) => write!(f, "the JPEG cannot be decoded: {}", format!("{error:?}").trim_end()),
            ImageProblem::WebP(error) => write!(f, "the WebP cannot be decoded: {error}"),
        }
    }
}

/// Width and height in pixels as the header says, within the limits; nothing is unpacked.
pub fn measure(bytes: &[u8], limits: &Limits) -> Result<(ImageFormat, u32, u32), ImageProblem> {
    limits.check(Limit::ImageBytes, bytes.len() as u64).map_err(ImageProblem::TooLarge)?;
    let format = ImageFormat::of(bytes).ok_or_else(|| ImageProblem::Format(guess(bytes)))?;
    let (width, height) = match format {
        ImageFormat::Png => {
            let mut decoder = png_decoder(bytes);
            decoder.read_header_info().map_err(ImageProblem::Png)?.size()
        }
        ImageFormat::Jpeg => {
            let mut decoder = jpeg_decoder(bytes);
            decoder.decode_headers().map_err(ImageProblem::Jpeg)?;
            let info = decoder.info().ok_or(ImageProblem::Empty)?;
            (u32::from(info.width), u32::from(info.height))
        }
        ImageFormat::WebP => webp_decoder(bytes, limits)?.dimensions(),
    };
    if width == 0 || height == 0 {
        return Err(ImageProblem::Empty);
    }
    limits.check(Limit::ImagePixels, u64::from(width) * u64::from(height)).map_err(ImageProblem::TooLarge)?;
    Ok((format, width, height))
}

/// Decodes an image; `name` is its project path. Of an animated one, the first frame.
pub fn decode(name: &str, bytes: &[u8], limits: &Limits) -> Result<Arc<Picture>, AssetError> {
    decode_pixels(name, bytes, limits).map_err(|problem| AssetError::new(name, Problem::Image(problem)))
}

pub(crate) fn decode_pixels(name: &str, bytes: &[u8], limits: &Limits) -> Result<Arc<Picture>, ImageProblem> {
    let (format, width, height) = measure(bytes, limits)?;
    let rgba = match format {
        ImageFormat::Png => decode_png(bytes)?,
        ImageFormat::Jpeg => decode_jpeg(bytes)?,
        ImageFormat::WebP => decode_webp(bytes, limits)?,
    };
    Picture::new(name, width, height, rgba).ok_or(ImageProblem::Empty)
}

/// What a file that is no image seems to be.
fn guess(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [b'G', b'I', b'F', b'8', ..] => Some("a GIF"),
        [b'B', b'M', ..] => Some("a BMP"),
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Some("a TIFF"),
        [_, _, _, _, b'f', b't', b'y', b'p', b'a', b'v', b'i', ..] => Some("an AVIF"),
        [_, _, _, _, b'f', b't', b'y', b'p', b'h', b'e', ..] => Some("a HEIC"),
        [b'%', b'P', b'D', b'F', ..] => Some("a PDF"),
        _ => {
            let start = &bytes[..bytes.len().min(1024)];
            start.windows(4).any(|window| window == b"<svg").then_some("SVG")
        }
    }
}

fn png_decoder(bytes: &[u8]) -> png::Decoder<Cursor<&[u8]>> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    // Compressed texts and profiles are places for bombs, and nothing here looks at them.
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    decoder
}

fn decode_png(bytes: &[u8]) -> Result<Vec<u8>, ImageProblem> {
    let mut reader = png_decoder(bytes).read_info().map_err(ImageProblem::Png)?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or(ImageProblem::Empty)?];
    let frame = reader.next_frame(&mut pixels).map_err(ImageProblem::Png)?;
    let (width, height) = reader.info().size();
    if (frame.width, frame.height) != (width, height) {
        return Err(ImageProblem::Colors("in a first frame that is smaller than the image".to_string()));
    }
    pixels.truncate(frame.buffer_size());
    Ok(match frame.color_type {
        png::ColorType::Rgba => premultiply(pixels),
        png::ColorType::Rgb => opaque(pixels.chunks_exact(3).map(|p| [p[0], p[1], p[2]])),
        png::ColorType::Grayscale => opaque(pixels.iter().map(|p| [*p, *p, *p])),
        png::ColorType::GrayscaleAlpha => {
            premultiply(pixels.chunks_exact(2).flat_map(|p| [p[0], p[0], p[0], p[1]]).collect())
        }
        png::ColorType::Indexed => return Err(ImageProblem::Colors("an unreadable palette".to_string())),
    })
}

fn jpeg_decoder(bytes: &[u8]) -> JpegDecoder<ZCursor<&[u8]>> {
    // Without the strict mode, a file that was cut short comes out grey below.
    let options = DecoderOptions::new_safe()
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .set_strict_mode(true)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    JpegDecoder::new_with_options(ZCursor::new(bytes), options)
}

fn decode_jpeg(bytes: &[u8]) -> Result<Vec<u8>, ImageProblem> {
    let mut decoder = jpeg_decoder(bytes);
    decoder.decode_headers().map_err(ImageProblem::Jpeg)?;
    let stored = decoder.input_colorspace();
    let pixels = decoder.decode().map_err(ImageProblem::Jpeg)?;
    match decoder.output_colorspace() {
        Some(ColorSpace::RGB) => Ok(opaque(pixels.chunks_exact(3).map(|p| [p[0], p[1], p[2]]))),
        Some(ColorSpace::Luma) => Ok(opaque(pixels.iter().map(|p| [*p, *p, *p]))),
        _ => Err(ImageProblem::Colors(format!("in {stored:?}"))),
    }
}

fn webp_decoder<'a>(
    bytes: &'a [u8],
    limits: &Limits,
) -> Result<image_webp::WebPDecoder<Cursor<&'a [u8]>>, ImageProblem> {
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(bytes)).map_err(ImageProblem::WebP)?;
    decoder.set_memory_limit(usize::try_from(limits.get(Limit::ImageBytes)).unwrap_or(usize::MAX));
    Ok(decoder)
}

fn decode_webp(bytes: &[u8], limits: &Limits) -> Result<Vec<u8>, ImageProblem> {
    let mut decoder = webp_decoder(bytes, limits)?;
    let mut pixels = vec![0; decoder.output_buffer_size().ok_or(ImageProblem::Empty)?];
    decoder.read_image(&mut pixels).map_err(ImageProblem::WebP)?;
    Ok(if decoder.has_alpha() {
        premultiply(pixels)
    } else {
        opaque(pixels.chunks_exact(3).map(|p| [p[0], p[1], p[2]]))
    })
}

fn opaque(pixels: impl ExactSizeIterator<Item = [u8; 3]>) -> Vec<u8> {
    let mut rgba = Vec::with_capacity(pixels.len() * 4);
    for [r, g, b] in pixels {
        rgba.extend([r, g, b, 255]);
    }
    rgba
}

fn premultiply(mut rgba: Vec<u8>) -> Vec<u8> {
    for pixel in rgba.chunks_exact_mut(4) {
        let alpha = u32::from(pixel[3]);
        for channel in &mut pixel[..3] {
            // At most 255, as both factors are.
            *channel = ((u32::from(*channel) * alpha + 127) / 255) as u8;
        }
    }
    rgba
}

#[cfg(test)]
#[path = "image_tests.rs"]
pub(crate) mod tests;
