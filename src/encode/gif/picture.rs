//! The second pass of a GIF: changes of colors become pictures of palette indices, coded with as few bits as can be.

use super::lzw::{self, Pixels};
use crate::encode::colors::{Palette, distance};
use crate::encode::spill::Change;
use crate::geom::PixelRect;

/// No index, and no cost that may be paid.
const NEVER: u32 = u32::MAX;

/// One picture of a GIF: a rectangle in which unchanged pixels may be transparent, coded.
pub(super) struct Picture {
    pub frame: u64,
    pub rect: PixelRect,
    pub coded: Vec<u8>,
}

/// What the viewer sees, and what there is to be seen.
pub(super) struct Screen {
    palette: Palette,
    width: usize,
    /// Colors of the video.
    truth: Vec<[u8; 3]>,
    /// Their palette indices.
    wanted: Vec<u8>,
    /// Palette indices as the viewer sees them after the picture before.
    shown: Vec<u8>,
    /// How far a color may be off.
    tolerance: u32,
    blank: bool,
}

impl Screen {
    /// An empty screen of a width and height in pixels. `lossy` (0 to 100) lets colors at edges be off by as much as
    /// half of it in levels, so that they repeat more often.
    pub fn new(palette: Palette, (width, height): (usize, usize), lossy: u8) -> Self {
        let pixels = width * height;
        // `distance` of a gray that is `lossy / 2` levels off.
        let tolerance = 10 * u32::from(lossy.min(100)).pow(2) / 4;
        let (truth, wanted, shown) = (vec![[0; 3]; pixels], vec![0; pixels], vec![0; pixels]);
        Screen { palette, width, truth, wanted, shown, tolerance, blank: true }
    }

    /// The palette, an entry of which is transparent: the one after the last.
    pub fn colors(&self) -> &[[u8; 3]] {
        self.palette.rgb()
    }

    /// The index that leaves a pixel as it is.
    pub fn transparent(&self) -> u8 {
        self.colors().len() as u8
    }

    /// The picture that brings the screen up to date; `None` if it shows nothing new.
    pub fn update(&mut self, change: &Change) -> Option<Picture> {
        for (at, color) in change.positions().zip(change.rgb.chunks_exact(3)) {
            let color = [color[0], color[1], color[2]];
            self.truth[at] = color;
            self.wanted[at] = self.palette.index(color);
        }
        let mut rect = PixelRect::default();
        let mut look = |at: usize| {
            if self.blank || self.keeping(at) == NEVER {
                let (x, y) = ((at % self.width) as i32, (at / self.width) as i32);
                rect = rect.union(&PixelRect::new(x, y, x + 1, y + 1));
            }
        };
        if self.tolerance == 0 {
            change.positions().for_each(&mut look);
        } else {
            // What was close enough may no longer be where its neighbours changed.
            (0..self.truth.len()).for_each(&mut look);
        }
        if rect.is_empty() {
            return None;
        }
        let picture = Picture { frame: change.frame, rect, coded: self.code(rect) };
        self.blank = false;
        Some(picture)
    }

    /// What it costs to leave a pixel as it is.
    fn keeping(&self, at: usize) -> u32 {
        if self.shown[at] == self.wanted[at] {
            return 0;
        }
        let off = distance(self.colors()[usize::from(self.shown[at])], self.truth[at]);
        if off <= self.tolerance_at(at) { off } else { NEVER }
    }

    /// How far a pixel's color may be off: nothing where it is flat, where the eye sees every shade; at edges a quarter
    /// (in levels) of what its neighbours differ by, within the tolerance.
    fn tolerance_at(&self, at: usize) -> u32 {
        if self.tolerance == 0 {
            return 0;
        }
        let (x, y) = (at % self.width, at / self.width);
        let left = (x > 0).then(|| at - 1);
        let right = (x + 1 < self.width).then_some(at + 1);
        let above = (y > 0).then(|| at - self.width);
        let below = Some(at + self.width).filter(|below| *below < self.truth.len());
        let around = [left, right, above, below].into_iter().flatten();
        let contrast = around.map(|other| distance(self.truth[at], self.truth[other])).max().unwrap_or(0);
        (contrast / 16).min(self.tolerance)
    }

    /// Codes a rectangle and takes over what the viewer then sees.
    fn code(&mut self, rect: PixelRect) -> Vec<u8> {
        let columns = rect.x0 as usize..rect.x1 as usize;
        let places: Vec<usize> = (rect.y0 as usize..rect.y1 as usize)
            .flat_map(|y| columns.clone().map(move |x| (x, y)))
            .map(|(x, y)| y * self.width + x)
            .collect();
        let loss = |at: &usize| (self.truth[*at], self.tolerance_at(*at));
        let area = Area {
            wanted: places.iter().map(|at| self.wanted[*at]).collect(),
            keeping: places.iter().map(|at| if self.blank { NEVER } else { self.keeping(*at) }).collect(),
            loss: if self.tolerance > 0 { places.iter().map(loss).collect() } else { Vec::new() },
            palette: self.colors(),
            transparent: self.transparent(),
        };
        let bits = u8::BITS - area.transparent.leading_zeros();
        let (coded, chosen) = lzw::encode(&area, bits.max(2));
        let transparent = self.transparent();
        for (at, index) in places.into_iter().zip(chosen).filter(|(_, index)| *index != transparent) {
            self.shown[at] = index;
        }
        coded
    }
}

/// The pixels of a rectangle.
struct Area<'a> {
    wanted: Vec<u8>,
    /// What it costs to leave each as it is.
    keeping: Vec<u32>,
    /// Their colors and how far off they may be; nothing if there is to be no loss.
    loss: Vec<([u8; 3], u32)>,
    palette: &'a [[u8; 3]],
    transparent: u8,
}

impl Pixels for Area<'_> {
    fn len(&self) -> usize {
        self.wanted.len()
    }

    fn starts(&self, at: usize) -> ([u8; 2], usize) {
        match self.keeping[at] {
            NEVER => ([self.wanted[at], 0], 1),
            _ => ([self.transparent, self.wanted[at]], 2),
        }
    }

    fn cost(&self, at: usize, index: u8) -> Option<u32> {
        if index == self.wanted[at] {
            return Some(0);
        }
        if index == self.transparent {
            return Some(self.keeping[at]).filter(|cost| *cost != NEVER);
        }
        let (truth, tolerance) = *self.loss.get(at)?;
        let off = distance(*self.palette.get(usize::from(index))?, truth);
        (off <= tolerance).then_some(off)
    }
}
