//! What is asked for: a text, its style, its box and how it may give way.

use std::ops::Range;

use crate::geom::Direction;
use crate::style::Color;

/// Font size in pixels that stands in for a size that is not a positive number.
const FALLBACK_SIZE: f64 = 16.0;
/// Largest font size in pixels; the largest canvas is no higher.
const MAX_SIZE: f64 = 8192.0;

/// How a paragraph looks where no [`Emphasis`] says otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct TextStyle {
    /// Font size in pixels, the height of the em square.
    pub size: f64,
    /// 400 for regular, 700 for bold; the nearest weight of a family is taken, never a made-up one.
    pub weight: u16,
    /// Distance of two baselines in parts of the size; scripts differ, see the locale.
    pub line_height: f64,
    /// Color of the glyphs.
    pub color: Color,
    /// Families in order: each grapheme is set whole in the first one that has all of it.
    pub families: Vec<String>,
    /// Digits of equal width (OpenType `tnum`), for numbers that count.
    pub tabular: bool,
    /// Extra distance between letters in parts of the size. Left out in scripts whose letters join or stack.
    pub letter_spacing: f64,
}

/// A part of a text that differs from the paragraph's style. Of two on one character the later one counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Emphasis {
    /// Bytes of the text; widened to whole characters.
    pub range: Range<usize>,
    /// Another weight.
    pub weight: Option<u16>,
    /// Another color.
    pub color: Option<Color>,
}

/// Where lines stand, in the direction of the paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Left in a paragraph from left to right, right in one from right to left.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// The side opposite to the start.
    End,
    /// Both sides, by widening spaces; the last line stands at the start. Needs `max_width`.
    Justify,
}

/// What happens to a text that is too long for its box.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Fit {
    /// It takes the lines it needs; see [`crate::text::Overflow`].
    #[default]
    Wrap,
    /// It is set in the largest size, in steps of 2 %, at which lines and width suffice.
    Shrink {
        /// Pixels below which it is not set.
        min_size: f64,
    },
}

/// A paragraph to be laid out.
#[derive(Debug, Clone, Copy)]
pub struct TextSpec<'a> {
    /// The text; `\n` ends a line.
    pub text: &'a str,
    /// Its style.
    pub style: &'a TextStyle,
    /// What differs from the style.
    pub emphasis: &'a [Emphasis],
    /// Language tag, `ur` or `sr-Latn`: fonts have forms per language. An unknown tag is left out.
    pub language: &'a str,
    /// Base direction of the paragraph.
    pub direction: Direction,
    /// Where its lines stand.
    pub align: Align,
    /// Width of the box in pixels; without it only `\n` breaks lines.
    pub max_width: Option<f64>,
    /// How many lines the box holds. Lines beyond are laid out and reported, see [`crate::text::Overflow`].
    pub max_lines: Option<usize>,
    /// How it may give way.
    pub fit: Fit,
    /// Evens out the lengths of the lines, so that no word stands alone. Has no effect on justified text.
    pub balance: bool,
}

impl TextSpec<'_> {
    /// Font size, bounded so that hostile numbers stay harmless.
    pub(super) fn size(&self) -> f64 {
        positive(self.style.size).map_or(FALLBACK_SIZE, |size| size.min(MAX_SIZE))
    }

    /// Smallest font size that the fit allows.
    pub(super) fn floor(&self) -> f64 {
        match self.fit {
            Fit::Wrap => self.size(),
            Fit::Shrink { min_size } => positive(min_size).unwrap_or(1.0).min(self.size()),
        }
    }

    /// Line height in parts of the size.
    pub(super) fn line_height(&self) -> f64 {
        positive(self.style.line_height).unwrap_or(1.2).min(100.0)
    }

    /// Letter spacing in parts of the size.
    pub(super) fn letter_spacing(&self) -> f64 {
        if self.style.letter_spacing.is_finite() { self.style.letter_spacing.clamp(-1.0, 100.0) } else { 0.0 }
    }

    /// Width of the box, not negative.
    pub(super) fn width(&self) -> Option<f64> {
        self.max_width.filter(|width| width.is_finite()).map(|width| width.max(0.0))
    }
}

fn positive(x: f64) -> Option<f64> {
    (x.is_finite() && x > 0.0).then_some(x)
}
