//! The slices that the Fluent parser cuts, each with its place in the source.

use std::ops::Range;

use fluent_syntax::parser::Slice;

use crate::diag::{SourceId, Span};

/// A piece of a catalogue that knows where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed<'s> {
    pub text: &'s str,
    /// Byte offset of `text` in the source.
    pub start: usize,
    pub source: SourceId,
}

impl<'s> Placed<'s> {
    /// The bytes it covers.
    pub(super) fn span(self) -> Span {
        Span::new(self.source, self.start, self.start + self.text.len())
    }

    /// A part of it; positions beyond its end or within a character are moved outwards.
    pub(super) fn part(self, range: Range<usize>) -> Placed<'s> {
        let mut start = range.start.min(self.text.len());
        let mut end = range.end.clamp(start, self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        Placed { text: &self.text[start..end], start: self.start + start, ..self }
    }
}

/// Names are compared by their letters, wherever they stand.
impl PartialEq for Placed<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl AsRef<str> for Placed<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

impl<'s> Slice<'s> for Placed<'s> {
    fn slice(&self, range: Range<usize>) -> Self {
        // fluent-syntax cuts through a character when it reports a bad escape sequence.
        self.part(range)
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_never_cut_a_character() {
        let placed = Placed { text: "aļb", start: 10, source: SourceId::new(0) };
        assert_eq!(placed.part(2..3).span(), Span::new(SourceId::new(0), 11, 13));
        assert_eq!(placed.part(99..200).span(), Span::new(SourceId::new(0), 14, 14));
    }
}
