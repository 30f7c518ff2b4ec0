//! The geometry of a printed page: paper sizes, and scenes in rows, as large as they can be.

use crate::geom::{Direction, Rect, Size};

/// A paper and how finely it is printed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// Its size.
    pub paper: Paper,
    /// Wider than high.
    pub landscape: bool,
    /// Pixels per inch.
    pub dpi: u32,
}

/// Sizes of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm (ISO 216).
    A4,
    /// 297 × 420 mm (ISO 216).
    A3,
    /// 8.5 × 11 inches.
    Letter,
}

impl Sheet {
    /// Width and height in pixels: A4 at 200 dpi has 1654 × 2339.
    pub fn pixels(&self) -> (u32, u32) {
        let (width, height) = match self.paper {
            Paper::A4 => (210.0, 297.0),
            Paper::A3 => (297.0, 420.0),
            Paper::Letter => (215.9, 279.4),
        };
        let pixels = |mm: f64| (mm / 25.4 * f64::from(self.dpi)).round() as u32;
        if self.landscape { (pixels(height), pixels(width)) } else { (pixels(width), pixels(height)) }
    }

    /// Pixels per px of a page whose short side is 1080 px.
    pub fn scale(&self) -> f64 {
        let (width, height) = self.pixels();
        f64::from(width.min(height)) / 1080.0
    }
}

/// Scenes on a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Arrangement {
    /// Which of the offered frames it uses.
    pub frame: usize,
    /// Px of the page per px of a frame.
    pub scale: f64,
    /// Where each scene lies, in reading order.
    pub cells: Vec<Rect>,
    /// Where the lines of the institution lie: after the last scene if its row has room, else below all of them.
    pub colophon: Rect,
}

/// Arranges `count` scenes, at least one, within `area`, all of one of the `frames`, as large as possible: rows in the
/// reading direction, `gap` between them. `colophon` is the least size of the room for the lines at the end.
pub(super) fn arrange(
    count: usize,
    area: Rect,
    frames: &[Size],
    gap: f64,
    colophon: Size,
    direction: Direction,
) -> Option<Arrangement> {
    let mut best: Option<Grid> = None;
    for (frame, size) in frames.iter().enumerate() {
        for columns in 1..=count {
            for inside in [true, false] {
                let grid = Grid::of(count, columns, inside, area, (frame, *size), gap, colophon);
                let Some(grid) = grid else { continue };
                // A tie goes to the formats that come first, and to fewer columns.
                if best.as_ref().is_none_or(|best| grid.worth(area) > best.worth(area) * 1.0001) {
                    best = Some(grid);
                }
            }
        }
    }
    best.map(|grid| grid.place(count, area, direction))
}

struct Grid {
    frame: usize,
    scale: f64,
    columns: usize,
    rows: usize,
    cell: Size,
    gap: f64,
    /// Whether the lines stand in the free end of the last row.
    inside: bool,
    colophon: Size,
}

impl Grid {
    fn of(
        count: usize,
        columns: usize,
        inside: bool,
        area: Rect,
        (frame, size): (usize, Size),
        gap: f64,
        colophon: Size,
    ) -> Option<Grid> {
        let rows = count.div_ceil(columns);
        let below = if inside { 0.0 } else { colophon.height + gap };
        let across = (area.width() - gap * (columns - 1) as f64) / columns as f64;
        let down = (area.height() - below - gap * (rows - 1) as f64) / rows as f64;
        let scale = (across / size.width).min(down / size.height);
        let cell = size * scale;
        let free = rows * columns - count;
        let room = free as f64 * (cell.width + gap) - gap;
        let fits = scale > 0.0 && (!inside || (room >= colophon.width && cell.height >= colophon.height));
        fits.then_some(Grid { frame, scale, columns, rows, cell, gap, inside, colophon })
    }

    /// Its scale, and a little for filling the paper.
    fn worth(&self, area: Rect) -> f64 {
        let filled = self.cell.width * self.columns as f64 * self.cell.height * self.rows as f64 / area.area();
        self.scale * (0.8 + 0.2 * filled)
    }

    fn place(self, count: usize, area: Rect, direction: Direction) -> Arrangement {
        // What the shape of the paper leaves over goes between the columns and rows, within reason.
        let below = if self.inside { 0.0 } else { self.colophon.height + self.gap };
        let spread = |room: f64, cells: f64, number: usize| match number {
            0 | 1 => self.gap,
            _ => ((room - cells) / (number - 1) as f64).clamp(self.gap, self.gap * 3.0),
        };
        let (columns, rows) = (self.columns as f64, self.rows as f64);
        let gap_x = spread(area.width(), self.cell.width * columns, self.columns);
        let gap_y = spread(area.height() - below, self.cell.height * rows, self.rows);
        let width = self.cell.width * columns + gap_x * (columns - 1.0);
        let height = self.cell.height * rows + gap_y * (rows - 1.0);
        let left = area.x0 + (area.width() - width) / 2.0;
        let top = area.y0 + (area.height() - below - height) * 0.3;
        let mirrored = |rect: Rect| match direction {
            Direction::Ltr => rect,
            Direction::Rtl => Rect::new(area.x0 + area.x1 - rect.x1, rect.y0, area.x0 + area.x1 - rect.x0, rect.y1),
        };
        let cell = |index: usize| {
            let (column, row) = ((index % self.columns) as f64, (index / self.columns) as f64);
            let (x, y) = (left + column * (self.cell.width + gap_x), top + row * (self.cell.height + gap_y));
            Rect::new(x, y, x + self.cell.width, y + self.cell.height)
        };
        let colophon = if self.inside {
            let first = cell(count);
            Rect::new(first.x0, first.y0, left + width, first.y1)
        } else {
            Rect::new(left, area.y1 - self.colophon.height, left + width, area.y1)
        };
        Arrangement {
            frame: self.frame,
            scale: self.scale,
            cells: (0..count).map(|index| mirrored(cell(index))).collect(),
            colophon: mirrored(colophon),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Rect = Rect::new(60.0, 200.0, 1020.0, 1467.0);

    fn seven(direction: Direction) -> Arrangement {
        let frames = [Size::new(1920.0, 1080.0), Size::new(1080.0, 1080.0), Size::new(1080.0, 1920.0)];
        arrange(7, AREA, &frames, 28.0, Size::new(300.0, 120.0), direction).expect("room")
    }

    #[test]
    fn paper_has_its_size_in_pixels() {
        let sheet = |paper, landscape, dpi| Sheet { paper, landscape, dpi }.pixels();
        assert_eq!(sheet(Paper::A4, false, 200), (1654, 2339));
        assert_eq!(sheet(Paper::A4, true, 300), (3508, 2480));
        assert_eq!(sheet(Paper::Letter, false, 100), (850, 1100));
    }

    #[test]
    fn scenes_keep_to_the_area_and_apart() {
        let page = seven(Direction::Ltr);
        let all: Vec<Rect> = page.cells.iter().copied().chain([page.colophon]).collect();
        for (index, a) in all.iter().enumerate() {
            assert!(a.x0 >= AREA.x0 - 0.01 && a.x1 <= AREA.x1 + 0.01 && a.y1 <= AREA.y1 + 0.01, "{a:?}");
            for b in &all[index + 1..] {
                let apart = a.x1 + 27.9 <= b.x0 || b.x1 + 27.9 <= a.x0 || a.y1 + 27.9 <= b.y0 || b.y1 + 27.9 <= a.y0;
                assert!(apart, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn reading_order_mirrors() {
        let (ltr, rtl) = (seven(Direction::Ltr), seven(Direction::Rtl));
        assert!(ltr.cells[0].x0 < ltr.cells[1].x0 && rtl.cells[0].x0 > rtl.cells[1].x0);
        assert_eq!(ltr.cells[0].y0, rtl.cells[0].y0);
        assert!((ltr.cells[0].x0 - AREA.x0 - (AREA.x1 - rtl.cells[0].x1)).abs() < 1e-9);
    }

    #[test]
    fn no_room_is_no_page() {
        let frames = [Size::new(1920.0, 1080.0)];
        let tiny = Rect::new(0.0, 0.0, 20.0, 20.0);
        assert_eq!(arrange(3, tiny, &frames, 28.0, Size::new(300.0, 120.0), Direction::Ltr), None);
    }
}
