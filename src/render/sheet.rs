//! Contact sheets: small frames in a grid on a neutral ground.

use crate::paint::Canvas;
use crate::render::Image;

/// Pixels between two frames and around all of them.
const GAP: u32 = 8;

/// A middle gray that favours neither light nor dark frames.
const GROUND: [u8; 4] = [118, 118, 118, 255];

/// A grid of frames of one size.
#[derive(Debug)]
pub struct Sheet {
    image: Image,
    cell: (u32, u32),
}

impl Sheet {
    /// An empty sheet about `width` pixels wide for `columns` × `rows` frames of the given size, both at least 1.
    /// Frames are never enlarged.
    pub fn new(columns: u32, rows: u32, frame: (u32, u32), width: u32) -> Self {
        let (columns, rows) = (columns.max(1), rows.max(1));
        let across = (width.saturating_sub((columns + 1) * GAP) / columns).clamp(16.min(frame.0), frame.0);
        let down = (u64::from(frame.1) * u64::from(across)).div_ceil(u64::from(frame.0)) as u32;
        let cell = (across, down.clamp(1, frame.1));
        let side = |count: u32, cell: u32| count * (cell + GAP) + GAP;
        Sheet { image: Image::filled(side(columns, cell.0), side(rows, cell.1), GROUND), cell }
    }

    /// Puts a frame into a column and row, both from 0.
    pub fn put(&mut self, column: u32, row: u32, canvas: &Canvas) {
        let small = Image::reduced(canvas, self.cell.0);
        self.image.put(GAP + column * (self.cell.0 + GAP), GAP + row * (self.cell.1 + GAP), &small);
    }

    /// The sheet as an image.
    pub fn image(&self) -> &Image {
        &self.image
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_stand_side_by_side_and_fill_the_sheet() {
        let canvas = Canvas::new(160, 90);
        let mut sheet = Sheet::new(3, 2, (160, 90), 300);
        for (column, row) in [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1)] {
            sheet.put(column, row, &canvas);
        }
        let image = sheet.image();
        assert_eq!((image.width, image.height), (3 * 89 + 4 * 8, 2 * 51 + 3 * 8));
        let black = image.rgba.chunks(4).filter(|pixel| *pixel == [0, 0, 0, 255]).count();
        assert_eq!(black, 6 * 89 * 51);
    }
}
