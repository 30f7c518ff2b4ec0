//! A budget of bytes for a GIF: what is given up for it, in which order, and how that is found in a few tries.
//!
//! The painting and the first pass are done once. A try repeats the second pass from the temporary file in another
//! [`Shape`] and ends as soon as it has written more than the budget; which shape is tried next is found by halving, so
//! that there are at most five tries.

use std::io::{self, Write};

use super::super::atomic::PartFile;
use super::super::colors::ColorCount;
use super::super::reduced::{collect, height_for};
use super::super::scale::Scaler;
use super::super::spill::{Change, SpillReader};
use super::{EncodeError, VideoSpec, Written, write_all};
use crate::geom::PixelRect;

/// What a GIF is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    pub width: u32,
    pub height: u32,
    /// Every how many frames of the video one is taken.
    pub step: u64,
    /// Colors with transparency.
    pub colors: u16,
    /// How much colors at edges may be off, 0 to 100.
    pub lossy: u8,
}

/// The loss at edges that a budget begins with: a fifth of the bytes for what can hardly be seen.
const LOSSY: u8 = 30;

/// What is given up for a budget, one after the other: a little at edges, then colors, of which flat pictures need few,
/// then size, then every second picture, and so on. Width in percent of what was asked for, one picture of how many, most colors.
const LADDER: [(u32, u64, u16); 15] = [
    (100, 1, 256),
    (100, 1, 128),
    (100, 1, 64),
    (85, 1, 64),
    (75, 1, 64),
    (75, 2, 64),
    (62, 2, 64),
    (50, 2, 64),
    (50, 2, 32),
    (50, 3, 32),
    (40, 3, 32),
    (33, 3, 32),
    (33, 4, 16),
    (25, 4, 16),
    (25, 6, 8),
];

/// The ladder below a shape; a rung that gives up nothing more than the one before is left out.
fn ladder(asked: Shape, spec: &VideoSpec) -> Vec<Shape> {
    let mut shapes = vec![asked];
    for (percent, every, colors) in LADDER {
        let width = (asked.width * percent / 100).max(1);
        let height = if percent == 100 { asked.height } else { height_for(width, spec) };
        let colors = asked.colors.min(colors);
        let shape = Shape { width, height, step: asked.step * every, colors, lossy: asked.lossy.max(LOSSY) };
        if shapes.last() != Some(&shape) {
            shapes.push(shape);
        }
    }
    shapes
}

/// Writes the GIF as asked, or as the first of the ladder that stays within `max_bytes`.
pub(super) fn fit(
    asked: Shape,
    part: PartFile,
    mut spill: SpillReader,
    colors: &ColorCount,
    spec: &VideoSpec,
) -> Result<Written, EncodeError> {
    let most = spec.settings.gif.max_bytes;
    let mut attempt = |shape: Shape, mut part: PartFile| -> Result<Option<(PartFile, u64)>, EncodeError> {
        spill.rewind()?;
        let mut changes = Changes::new(&mut spill, asked, shape, spec.frames);
        let target = part.target().to_path_buf();
        let mut out = Counted { out: part.file(), left: most, full: false };
        let written = write_all(&mut out, shape, &mut changes, colors, spec);
        match written {
            Ok(pictures) => Ok(Some((part, pictures))),
            Err(_) if out.full => Ok(None),
            Err(EncodeError::Gif(gif::EncodingError::Io(source))) => Err(EncodeError::io("write", &target)(source)),
            Err(error) => Err(error),
        }
    };
    let target = part.target().to_path_buf();
    if let Some((part, pictures)) = attempt(asked, part)? {
        return Ok(Written { pictures: Some(pictures), ..part.commit()? });
    }
    let shapes = ladder(asked, spec);
    let mut best = None;
    let (mut low, mut high) = (1, shapes.len());
    while low < high {
        let middle = (low + high) / 2;
        match attempt(shapes[middle], PartFile::create(&target)?)? {
            Some(made) => (best, high) = (Some((made, shapes[middle])), middle),
            None => low = middle + 1,
        }
    }
    let ((part, pictures), shape) = best.ok_or(EncodeError::Budget {
        output: super::KIND.name,
        bytes: most.unwrap_or_default(),
        least: shapes.last().map_or(String::new(), |shape| describe(*shape, spec)),
    })?;
    let note = format!("made with {} to stay within `max_bytes`", describe(shape, spec));
    Ok(Written { pictures: Some(pictures), note: Some(note), ..part.commit()? })
}

/// `480×270 pixels, 7.5 frames per second, 64 colors, lossy 30`.
fn describe(shape: Shape, spec: &VideoSpec) -> String {
    let tenths = (spec.rate.as_f64() * 10.0 / shape.step as f64).round() as u64;
    let fps =
        if tenths.is_multiple_of(10) { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) };
    let Shape { width, height, colors, lossy, .. } = shape;
    format!("{width}×{height} pixels, {fps} frames per second, {colors} colors, lossy {lossy}")
}

/// A writer that refuses to write more than is left, and remembers that it did.
pub(super) struct Counted<W> {
    pub out: W,
    /// Bytes that still may be written; `None` for any number.
    pub left: Option<u64>,
    pub full: bool,
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.left.is_some_and(|left| left < bytes.len() as u64) {
            self.full = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let written = self.out.write(bytes)?;
        self.left = self.left.map(|left| left - written as u64);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// The changes of the first pass as they are in another shape.
pub(super) struct Changes<'a> {
    spill: &'a mut SpillReader,
    /// `None` if the shape is that of the first pass.
    other: Option<Other>,
}

/// A smaller picture, or fewer of them.
struct Other {
    step: u64,
    scaler: Scaler,
    /// The picture of the first pass, RGBA, and what of it changed since the last picture taken.
    large: Vec<u8>,
    large_width: usize,
    stale: PixelRect,
    /// The frame at which what is stale is shown.
    due: u64,
    frames: u64,
    small: Vec<u8>,
    before: Vec<u8>,
    first: bool,
}

impl<'a> Changes<'a> {
    /// Of a spill that was made in the shape `from`, of a video of so many frames.
    pub fn new(spill: &'a mut SpillReader, from: Shape, to: Shape, frames: u64) -> Self {
        let same = (from.width, from.height, from.step) == (to.width, to.height, to.step);
        let bytes = to.width as usize * to.height as usize * 3;
        let other = (!same).then(|| Other {
            step: to.step,
            scaler: Scaler::new((from.width, from.height), (to.width, to.height)),
            large: vec![255; from.width as usize * from.height as usize * 4],
            large_width: from.width as usize,
            stale: PixelRect::default(),
            due: 0,
            frames,
            small: vec![0; bytes],
            before: vec![0; bytes],
            first: true,
        });
        Changes { spill, other }
    }

    /// The next change, `None` after the last.
    pub fn next(&mut self) -> Result<Option<Change>, EncodeError> {
        let Some(other) = &mut self.other else { return self.spill.next() };
        while let Some(change) = self.spill.next()? {
            let due = change.frame.div_ceil(other.step) * other.step;
            if due >= other.frames {
                // Nobody would see it.
                break;
            }
            let done = if due == other.due { None } else { other.take() };
            other.due = due;
            other.add(&change);
            if done.is_some() {
                return Ok(done);
            }
        }
        Ok(other.take())
    }
}

impl Other {
    fn add(&mut self, change: &Change) {
        for (at, color) in change.positions().zip(change.rgb.chunks_exact(3)) {
            self.large[at * 4..at * 4 + 3].copy_from_slice(color);
        }
        for span in &change.spans {
            // Within one row.
            let (start, end) = (span.start as usize, span.end as usize);
            let (x, y) = ((start % self.large_width) as i32, (start / self.large_width) as i32);
            self.stale = self.stale.union(&PixelRect::new(x, y, x + (end - start) as i32, y + 1));
        }
    }

    /// What changed until now; `None` if nothing did.
    fn take(&mut self) -> Option<Change> {
        let stale = std::mem::take(&mut self.stale);
        if stale.is_empty() {
            return None;
        }
        let renewed = self.scaler.update(&self.large, stale, &mut self.small);
        let mut change = Change { frame: self.due, ..Change::default() };
        collect(&self.small, &self.before, self.scaler.width(), renewed, self.first, &mut change);
        change.apply(&mut self.before);
        self.first = false;
        (!change.spans.is_empty()).then_some(change)
    }
}
