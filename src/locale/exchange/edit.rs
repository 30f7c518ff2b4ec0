//! Edits of a text by byte ranges: what nobody names stays as it is, to the byte.

use std::ops::Range;

/// Replacements in one text; they may not overlap.
#[derive(Debug, Clone, Default)]
pub(super) struct Edits {
    list: Vec<(Range<usize>, String)>,
}

impl Edits {
    /// Puts `new` in the place of `range`.
    pub fn replace(&mut self, range: Range<usize>, new: impl Into<String>) {
        self.list.push((range, new.into()));
    }

    /// Puts `new` in at `at`; several texts at one place follow each other in the order in which they came.
    pub fn insert(&mut self, at: usize, new: impl Into<String>) {
        self.replace(at..at, new);
    }

    /// Adds the edits of `other` behind these.
    pub fn append(&mut self, other: Edits) {
        self.list.extend(other.list);
    }

    /// Whether the text stays as it is.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The text with all edits. New lines end as those of the text do.
    pub fn apply(mut self, text: &str) -> String {
        self.list.sort_by_key(|(range, _)| (range.start, range.end));
        let crlf = text.contains("\r\n");
        let mut out = String::with_capacity(text.len() + 64 * self.list.len());
        let mut at = 0;
        for (range, new) in &self.list {
            debug_assert!(range.start >= at, "edits overlap at {at}");
            out.push_str(&text[at..range.start.max(at)]);
            out.push_str(&if crlf { new.replace('\n', "\r\n") } else { new.clone() });
            at = range.end.max(at);
        }
        out.push_str(&text[at..]);
        out
    }
}

/// The line that holds the byte `at`, without its end.
pub(super) fn line_around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |i| i + 1);
    let end = text[at..].find('\n').map_or(text.len(), |i| at + i);
    start..end - usize::from(end > start && text[start..end].ends_with('\r'))
}

/// The byte after the end of the line that holds `at`.
pub(super) fn next_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |i| at + i + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_touch_nothing_else() {
        let mut edits = Edits::default();
        edits.insert(2, "X\n");
        edits.insert(2, "Y");
        edits.replace(4..5, "");
        assert_eq!(edits.clone().apply("abcdef"), "abX\nYcdf");
        assert_eq!(edits.apply("ab\r\nef"), "abX\r\nY\r\nf");
    }

    #[test]
    fn lines_are_found_with_either_end() {
        assert_eq!(line_around("a\r\nbc\r\nd", 4), 3..5);
        assert_eq!(line_around("abc", 1), 0..3);
        assert_eq!(next_line("a\nb", 0), 2);
        assert_eq!(next_line("a\nb", 2), 3);
    }
}
