//! A resolved message: plain text, stressed words and where it comes from.

use super::{Emphasis, Locale};
use crate::diag::Span;

/// The longest text that a message may become, in characters.
pub const MAX_TEXT_CHARS: usize = 10_000;

/// A message with everything filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// The plain text. Line feeds are line breaks; placeables may be wrapped in U+2068 and U+2069.
    pub text: String,
    /// Stressed words, in order, not overlapping, none empty.
    pub emphasis: Vec<EmphasisRange>,
    /// Where it comes from.
    pub origin: Origin,
}

/// Bytes `start..end` of a text that are stressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EmphasisRange {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// In which way.
    pub emphasis: Emphasis,
}

/// The catalogue entry behind a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The language of the text: the locale asked for, or the fallback that had it. Fonts and direction follow it.
    pub locale: Locale,
    /// The text in the catalogue.
    pub span: Span,
}
