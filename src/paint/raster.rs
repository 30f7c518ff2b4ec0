//! Rasters: the pixels of one item or layer, and for each row where something is to be seen.

use crate::display::BlendMode;
use crate::geom::PixelRect;
use crate::paint::blend;
use crate::paint::modes::mix;
use crate::paint::surface::Surface;

/// Shorter opaque runs and gaps are blended along with their neighbours: a run of its own costs more.
const SHORT: u32 = 8;

/// Neighbouring pixels of one row, of which none, or all, are opaque.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    start: u32,
    end: u32,
    opaque: bool,
}

/// Premultiplied pixels with an index of what is not transparent.
#[derive(Debug)]
pub(super) struct Raster {
    width: u32,
    pixels: Vec<u8>,
    runs: Vec<Run>,
    /// Where the runs of each row begin; one more entry than rows.
    rows: Vec<u32>,
    opaque: PixelRect,
}

impl Raster {
    /// Takes over premultiplied RGBA rows of `width` pixels. Channels above their alpha are cut to it.
    pub fn new(width: u32, mut pixels: Vec<u8>) -> Self {
        let (mut runs, mut rows) = (Vec::new(), vec![0]);
        for row in pixels.chunks_exact_mut(width.max(1) as usize * 4) {
            let first = runs.len();
            index_row(row, first, &mut runs);
            rows.push(runs.len() as u32);
        }
        let mut raster = Raster { width, pixels, runs, rows, opaque: PixelRect::default() };
        raster.opaque = raster.find_opaque();
        if raster.runs.is_empty() {
            // Nothing to be seen: the pixels need not be kept.
            raster.pixels = Vec::new();
        }
        raster
    }

    /// Memory that it holds.
    pub fn bytes(&self) -> usize {
        self.pixels.len() + self.runs.len() * size_of::<Run>() + self.rows.len() * 4 + size_of::<Self>()
    }

    /// A rectangle of pixels that are all opaque, empty if none was found.
    pub fn opaque(&self) -> PixelRect {
        self.opaque
    }

    /// Lays the part within `clip` over `surface`, with the top left pixel at `(x, y)`.
    pub fn draw(&self, x: i32, y: i32, clip: PixelRect, opacity: u8, mode: BlendMode, surface: &mut Surface) {
        let rows = self.rows.len() as i32 - 1;
        let clip = clip.intersect(&PixelRect::new(x, y, x + self.width as i32, y + rows)).intersect(&surface.area());
        if clip.is_empty() {
            return;
        }
        let (left, right) = ((clip.x0 - x) as u32, (clip.x1 - x) as u32);
        for row in clip.y0..clip.y1 {
            let source_row = (row - y) as usize;
            let target = surface.row(row, clip.x0, clip.x1);
            let source = source_row * self.width as usize;
            for run in self.runs(source_row) {
                let (start, end) = (run.start.max(left), run.end.min(right));
                if start >= end {
                    continue;
                }
                let target = &mut target[(start - left) as usize * 4..(end - left) as usize * 4];
                let source = &self.pixels[(source + start as usize) * 4..(source + end as usize) * 4];
                match (run.opaque, opacity, mode) {
                    (true, 255, BlendMode::Normal) => target.copy_from_slice(source),
                    _ => mix(target, source, opacity, mode),
                }
            }
        }
    }

    fn runs(&self, row: usize) -> &[Run] {
        &self.runs[self.rows[row] as usize..self.rows[row + 1] as usize]
    }

    /// The longest opaque run of the middle row, grown up and down as far as rows have it.
    fn find_opaque(&self) -> PixelRect {
        let rows = self.rows.len() - 1;
        let middle = rows / 2;
        let longest = |row: usize| self.runs(row).iter().filter(|r| r.opaque).max_by_key(|r| r.end - r.start).copied();
        let Some(seed) = (rows > 0).then(|| longest(middle)).flatten() else {
            return PixelRect::default();
        };
        let holds = |row: &usize| {
            self.runs(*row).iter().any(|run| run.opaque && run.start <= seed.start && run.end >= seed.end)
        };
        let top = (0..middle).rev().take_while(holds).last().unwrap_or(middle);
        let bottom = (middle..rows).take_while(holds).last().unwrap_or(middle) + 1;
        PixelRect::new(seed.start as i32, top as i32, seed.end as i32, bottom as i32)
    }
}

fn index_row(row: &mut [u8], first: usize, runs: &mut Vec<Run>) {
    blend::limit(row);
    let (pixels, _) = row.as_chunks::<4>();
    let mut start = 0;
    while start < pixels.len() {
        let alpha = pixels[start][3];
        let end = start + stretch(&pixels[start..], alpha);
        if alpha != 0 {
            push(Run { start: start as u32, end: end as u32, opaque: alpha == 255 }, first, runs);
        }
        start = end;
    }
}

/// How many pixels from the first on are transparent, opaque or neither, as that one is with `alpha`.
fn stretch(pixels: &[[u8; 4]], alpha: u8) -> usize {
    const STEP: usize = 8;
    let same = |pixel: &[u8; 4]| match alpha {
        0 | 255 => pixel[3] == alpha,
        _ => !matches!(pixel[3], 0 | 255),
    };
    // Without a branch for each pixel, most of which lie in long stretches.
    let whole = pixels.as_chunks::<STEP>().0.iter().take_while(|block| block.iter().fold(true, |all, p| all & same(p)));
    let long = whole.count() * STEP;
    long + pixels[long..].iter().take_while(|pixel| same(pixel)).count()
}

fn push(mut run: Run, first: usize, runs: &mut Vec<Run>) {
    run.opaque &= run.end - run.start >= SHORT;
    if let Some(last) = runs[first..].last_mut()
        && !last.opaque
        && !run.opaque
        && run.start - last.end < SHORT
    {
        last.end = run.end;
    } else {
        runs.push(run);
    }
}

/// Coverage of a clip, one byte a pixel, 255 for seen.
#[derive(Debug)]
pub(super) struct Mask {
    /// Width in pixels.
    pub width: u32,
    /// Row by row.
    pub coverage: Vec<u8>,
}

impl Mask {
    /// The coverage that the opacity of premultiplied RGBA rows of `width` pixels gives, or what it leaves.
    pub fn of_alpha(width: u32, pixels: &[u8], inverted: bool) -> Self {
        let turn = if inverted { 255 } else { 0 };
        Mask { width, coverage: pixels.as_chunks::<4>().0.iter().map(|pixel| pixel[3] ^ turn).collect() }
    }

    /// The part over `area`, of a mask whose top left pixel lies at `(x, y)`, times the coverage of `other` there.
    pub fn times(&self, x: i32, y: i32, area: PixelRect, other: &Mask) -> Mask {
        let mut coverage = other.coverage.clone();
        for (row, out) in (area.y0..area.y1).zip(coverage.chunks_exact_mut(area.width().max(1) as usize)) {
            let start = (row - y) as usize * self.width as usize + (area.x0 - x) as usize;
            for (out, mine) in out.iter_mut().zip(&self.coverage[start..]) {
                *out = blend::multiply(*out, *mine);
            }
        }
        Mask { width: other.width, coverage }
    }

    /// Multiplies the pixels of `surface`, which lies within the mask, with the mask's top left pixel at `(x, y)`.
    pub fn apply(&self, x: i32, y: i32, surface: &mut Surface) {
        let area = surface.area();
        for row in area.y0..area.y1 {
            let start = (row - y) as usize * self.width as usize + (area.x0 - x) as usize;
            blend::scale(surface.row(row, area.x0, area.x1), &self.coverage[start..start + area.width() as usize]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(alphas: &[(usize, u8)]) -> Vec<u8> {
        alphas.iter().flat_map(|(n, a)| [*a; 4].repeat(*n)).collect()
    }

    #[test]
    fn runs_skip_gaps_and_keep_long_opaque_stretches() {
        let raster = Raster::new(40, row(&[(5, 0), (2, 90), (12, 255), (2, 90), (9, 0), (3, 255), (4, 0), (3, 9)]));
        let run = |start, end, opaque| Run { start, end, opaque };
        assert_eq!(raster.runs, [run(5, 7, false), run(7, 19, true), run(19, 21, false), run(30, 40, false)]);
        assert_eq!(raster.opaque(), PixelRect::new(7, 0, 19, 1));
    }

    #[test]
    fn channels_never_exceed_their_alpha() {
        let raster = Raster::new(1, vec![200, 3, 0, 100]);
        assert_eq!(raster.pixels, [100, 3, 0, 100]);
    }

    #[test]
    fn an_empty_raster_keeps_no_pixels_and_draws_nothing() {
        let raster = Raster::new(4, vec![0; 64]);
        let mut pixels = vec![7; 64];
        let area = PixelRect::new(0, 0, 4, 4);
        raster.draw(0, 0, area, 255, BlendMode::Normal, &mut Surface::new(&mut pixels, area));
        assert_eq!((pixels, raster.pixels.len()), (vec![7; 64], 0));
    }
}
