//! RGBA to planar YUV 4:2:0, BT.709, limited range, only where a frame changed.
//!
//! Chroma is sited as H.264 and MPEG-2 have it by default (“left”): on the luma columns 0, 2, 4 …, halfway between two
//! rows. Players that ignore the tag assume the same. The `yuv` crate averages 2×2 pixels instead, which would put
//! chroma half a pixel to the right; it converts luma, chroma is filtered here: weights 1 2 1 across, 1 1 down.

use yuv::{BufferStoreMut, YuvGrayImageMut, YuvRange, YuvStandardMatrix, rgba_to_yuv400};

use super::{EncodeError, Frame};
use crate::geom::PixelRect;

/// Three writable planes. Rows may be longer than the picture; the last row of a plane need not be.
pub struct Planes<'a> {
    /// Luma, `height` rows.
    pub y: &'a mut [u8],
    /// Blue difference, half the rows and columns, rounded up.
    pub u: &'a mut [u8],
    /// Red difference, like `u`.
    pub v: &'a mut [u8],
    /// Bytes from one luma row to the next.
    pub y_stride: usize,
    /// Bytes from one row of `u` to the next.
    pub u_stride: usize,
    /// Bytes from one row of `v` to the next.
    pub v_stride: usize,
}

/// A planar picture of its own.
pub struct I420 {
    luma_width: usize,
    chroma_width: usize,
    /// Luma, without gaps.
    pub y: Vec<u8>,
    /// Blue difference, without gaps.
    pub u: Vec<u8>,
    /// Red difference, without gaps.
    pub v: Vec<u8>,
}

impl I420 {
    /// A picture of this size in pixels, all zero.
    pub fn new(width: u32, height: u32) -> Self {
        let (width, height) = (width as usize, height as usize);
        let chroma = width.div_ceil(2) * height.div_ceil(2);
        I420 {
            luma_width: width,
            chroma_width: width.div_ceil(2),
            y: vec![0; width * height],
            u: vec![0; chroma],
            v: vec![0; chroma],
        }
    }

    /// Its planes for [`convert`].
    pub fn planes(&mut self) -> Planes<'_> {
        Planes {
            y: &mut self.y,
            u: &mut self.u,
            v: &mut self.v,
            y_stride: self.luma_width,
            u_stride: self.chroma_width,
            v_stride: self.chroma_width,
        }
    }
}

/// Brings `planes`, which hold the frame before, up to date: exactly what converting the whole frame would give.
///
/// Macroblocks without damage are not touched, except for the one chroma column that sees a damaged pixel.
pub fn convert(frame: &Frame<'_>, planes: &mut Planes<'_>) -> Result<(), EncodeError> {
    for rect in frame.damage.rects() {
        luma(frame, rect, planes)?;
        chroma(frame, rect, planes);
    }
    Ok(())
}

/// `yuv` walks its slices in chunks of whole strides and silently skips a last row that is shorter, which the last row
/// of every rectangle inside a picture is. So that row goes alone, with its width as stride.
fn luma(frame: &Frame<'_>, rect: PixelRect, planes: &mut Planes<'_>) -> Result<(), EncodeError> {
    let (x, y) = (rect.x0 as usize, rect.y0 as usize);
    let (width, last) = (rect.width() as usize, rect.height() as usize - 1);
    let source_stride = frame.width as usize * 4;
    let source = &frame.rgba[y * source_stride + x * 4..];
    let target = &mut planes.y[y * planes.y_stride + x..];
    let (above, below) = target.split_at_mut(last * planes.y_stride);
    if last > 0 {
        gray(above, planes.y_stride, &source[..last * source_stride], source_stride, width, last)?;
    }
    gray(&mut below[..width], width, &source[last * source_stride..][..width * 4], width * 4, width, 1)
}

fn gray(
    target: &mut [u8],
    target_stride: usize,
    source: &[u8],
    source_stride: usize,
    width: usize,
    height: usize,
) -> Result<(), EncodeError> {
    let mut image = YuvGrayImageMut {
        y_plane: BufferStoreMut::Borrowed(target),
        y_stride: target_stride as u32,
        width: width as u32,
        height: height as u32,
    };
    rgba_to_yuv400(&mut image, source, source_stride as u32, YuvRange::Limited, YuvStandardMatrix::Bt709)
        .map_err(EncodeError::Yuv)
}

fn chroma(frame: &Frame<'_>, rect: PixelRect, planes: &mut Planes<'_>) {
    let (width, height) = (frame.width as usize, frame.height as usize);
    // The filter reaches one pixel to each side. Rectangles begin at even columns, so on the left that pixel belongs
    // to this column alone; on the right the next chroma column sees it too.
    let columns = rect.x0 as usize / 2..(rect.x1 as usize / 2 + 1).min(width.div_ceil(2));
    for row in rect.y0 as usize / 2..(rect.y1 as usize).div_ceil(2) {
        let line = |y: usize| &frame.rgba[y * width * 4..][..width * 4];
        let u = &mut planes.u[row * planes.u_stride..][columns.clone()];
        let v = &mut planes.v[row * planes.v_stride..][columns.clone()];
        chroma_row(line(2 * row), line((2 * row + 1).min(height - 1)), columns.start * 2, u, v);
    }
}

/// Chroma columns worked through at a time, so that the compiler uses vector registers.
const BLOCK: usize = 16;
/// Luma columns that they see.
const SEEN: usize = 2 * BLOCK + 1;

/// Chroma of two rows of RGBA from luma column `from`, which is even, for as many columns as `u` and `v` have.
fn chroma_row(top: &[u8], bottom: &[u8], from: usize, u: &mut [u8], v: &mut [u8]) {
    let (top, bottom) = (top.as_chunks::<4>().0, bottom.as_chunks::<4>().0);
    let blocks = u.chunks_mut(BLOCK).zip(v.chunks_mut(BLOCK));
    for ((u, v), middle) in blocks.zip((from..).step_by(2 * BLOCK)) {
        let sums = match (part(top, middle), part(bottom, middle)) {
            (Some(top), Some(bottom)) => sums(top, bottom),
            _ => sums(&clamped(top, middle), &clamped(bottom, middle)),
        };
        let (mut blue, mut red) = ([0; BLOCK], [0; BLOCK]);
        for i in 0..BLOCK {
            let [r, g, b] = [0, 1, 2].map(|c: usize| sums[c][2 * i] + 2 * sums[c][2 * i + 1] + sums[c][2 * i + 2]);
            (blue[i], red[i]) = chroma_of(r, g, b);
        }
        u.copy_from_slice(&blue[..u.len()]);
        v.copy_from_slice(&red[..v.len()]);
    }
}

/// What a block of chroma sees whose first column lies on luma column `middle`; `None` at an edge.
fn part(row: &[[u8; 4]], middle: usize) -> Option<&[[u8; 4]; SEEN]> {
    row.get(middle.checked_sub(1)?..)?.first_chunk()
}

/// The same at an edge: beyond it, the outermost pixels go on.
fn clamped(row: &[[u8; 4]], middle: usize) -> [[u8; 4]; SEEN] {
    let mut seen = [[0; 4]; SEEN];
    for (i, seen) in seen.iter_mut().enumerate() {
        *seen = row[(middle + i).saturating_sub(1).min(row.len() - 1)];
    }
    seen
}

/// Red, green and blue of two rows, column by column.
#[inline(always)]
fn sums(top: &[[u8; 4]; SEEN], bottom: &[[u8; 4]; SEEN]) -> [[i32; SEEN]; 3] {
    let mut sums = [[0; SEEN]; 3];
    for i in 0..SEEN {
        // Shifts on whole pixels: byte shuffles would not vectorise.
        let (a, b) = (u32::from_le_bytes(top[i]), u32::from_le_bytes(bottom[i]));
        sums[0][i] = ((a & 255) + (b & 255)) as i32;
        sums[1][i] = ((a >> 8 & 255) + (b >> 8 & 255)) as i32;
        sums[2][i] = ((a >> 16 & 255) + (b >> 16 & 255)) as i32;
    }
    sums
}

/// Chroma from red, green and blue, each of them eight times as large.
///
/// Coefficients: BT.709 (Kr 0.2126, Kb 0.0722) times 224/255, in 1/65536; each row of them sums to zero, so that gray
/// is exactly 128.
#[inline(always)]
fn chroma_of(r: i32, g: i32, b: i32) -> (u8, u8) {
    // Eight weights and 16 bits of fraction; half of the last place rounds.
    const SHIFT: i32 = 19;
    const MIDDLE: i32 = (128 << SHIFT) + (1 << (SHIFT - 1));
    let u = (-6596 * r - 22188 * g + 28784 * b + MIDDLE) >> SHIFT;
    let v = (28784 * r - 26145 * g - 2639 * b + MIDDLE) >> SHIFT;
    (u as u8, v as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::display::Damage;
    use crate::encode::testing::Random;

    fn whole(rgba: &[u8], width: u32, height: u32) -> I420 {
        let mut picture = I420::new(width, height);
        let damage = Damage::all(width, height);
        convert(&Frame { width, height, rgba, damage: &damage }, &mut picture.planes()).expect("convert");
        picture
    }

    #[test]
    fn parts_give_the_same_bytes_as_the_whole() {
        let mut random = Random::new(7);
        for (width, height) in [(64, 48), (96, 64), (130, 50), (33, 17), (47, 95), (1, 1), (16, 16), (210, 34)] {
            let mut rgba: Vec<u8> = (0..width * height * 4).map(|_| random.byte()).collect();
            let mut picture = whole(&rgba, width, height);
            for _ in 0..20 {
                let mut damage = Damage::none(width, height);
                for _ in 0..random.below(4) {
                    let (x, y) = (random.below(width) as i32, random.below(height) as i32);
                    let (w, h) = (random.below(40) as i32, random.below(40) as i32);
                    let rect = PixelRect::new(x, y, (x + w).min(width as i32), (y + h).min(height as i32));
                    for y in rect.y0..rect.y1 {
                        for x in rect.x0..rect.x1 {
                            let at = (y as usize * width as usize + x as usize) * 4;
                            rgba[at..at + 4].fill_with(|| random.byte());
                        }
                    }
                    damage.add(rect);
                }
                let frame = Frame { width, height, rgba: &rgba, damage: &damage };
                convert(&frame, &mut picture.planes()).expect("convert");
                let expected = whole(&rgba, width, height);
                assert!(picture.y == expected.y, "luma of {width}×{height}");
                assert!(picture.u == expected.u && picture.v == expected.v, "chroma of {width}×{height}");
            }
        }
    }

    #[test]
    fn rows_may_have_gaps() {
        let mut random = Random::new(3);
        let (width, height) = (50, 36);
        let rgba: Vec<u8> = (0..width * height * 4).map(|_| random.byte()).collect();
        let expected = whole(&rgba, width, height);
        let (mut y, mut u, mut v) = (vec![9; 64 * 35 + 50], vec![9; 40 * 17 + 25], vec![9; 32 * 17 + 25]);
        let mut planes = Planes { y: &mut y, u: &mut u, v: &mut v, y_stride: 64, u_stride: 40, v_stride: 32 };
        let damage = Damage::all(width, height);
        convert(&Frame { width, height, rgba: &rgba, damage: &damage }, &mut planes).expect("convert");
        for row in 0..36 {
            assert_eq!(y[row * 64..][..50], expected.y[row * 50..][..50]);
        }
        for row in 0..18 {
            assert_eq!(u[row * 40..][..25], expected.u[row * 25..][..25]);
            assert_eq!(v[row * 32..][..25], expected.v[row * 25..][..25]);
        }
        assert!(y.chunks(64).take(35).all(|line| line[50..].iter().all(|b| *b == 9)), "gaps are untouched");
    }

    #[test]
    fn without_damage_nothing_is_converted() {
        let rgba = vec![200; 48 * 32 * 4];
        let mut picture = I420::new(48, 32);
        let damage = Damage::none(48, 32);
        convert(&Frame { width: 48, height: 32, rgba: &rgba, damage: &damage }, &mut picture.planes()).expect("ok");
        assert!(picture.y.iter().chain(&picture.u).chain(&picture.v).all(|b| *b == 0));
    }

    #[test]
    fn colors_are_those_of_the_standard() {
        // ITU-R BT.709-6, 8 bits, limited range.
        let table = [
            ([255, 255, 255], [235, 128, 128]),
            ([0, 0, 0], [16, 128, 128]),
            ([255, 0, 0], [63, 102, 240]),
            ([0, 255, 0], [173, 42, 26]),
            ([0, 0, 255], [32, 240, 118]),
            ([128, 128, 128], [126, 128, 128]),
        ];
        for (rgb, yuv) in table {
            let rgba: Vec<u8> = [rgb[0], rgb[1], rgb[2], 255].repeat(32 * 32);
            let picture = whole(&rgba, 32, 32);
            for (plane, expected) in [&picture.y, &picture.u, &picture.v].into_iter().zip(yuv) {
                assert!(plane.iter().all(|b| b.abs_diff(expected) <= 1), "{rgb:?}: {} for {expected}", plane[0]);
            }
        }
    }

    #[test]
    fn chroma_is_sited_on_the_left() {
        // A red column at x = 4 lies on chroma column 2 alone; one at x = 5 is shared by columns 2 and 3.
        let picture = |at: usize| {
            let mut rgba = vec![0; 16 * 16 * 4];
            rgba.chunks_exact_mut(64).for_each(|row| row[at * 4] = 255);
            whole(&rgba, 16, 16).v[..8].to_vec()
        };
        assert_eq!(picture(4), [128, 128, 184, 128, 128, 128, 128, 128]);
        assert_eq!(picture(5), [128, 128, 156, 156, 128, 128, 128, 128]);
    }
}
