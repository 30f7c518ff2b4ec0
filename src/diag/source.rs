//! The texts that diagnostics point into.

use std::sync::Arc;

/// Names one source of a [`Sources`] list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

impl SourceId {
    /// The id of the source with this index.
    pub fn new(index: u32) -> Self {
        SourceId(index)
    }
}

/// A half-open range of bytes in one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The source it lies in.
    pub source: SourceId,
    /// First byte.
    pub start: u32,
    /// Byte after the last.
    pub end: u32,
}

impl Span {
    /// The bytes `start..end` of `source`.
    pub fn new(source: SourceId, start: usize, end: usize) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Span { source, start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The start of a source, for findings about a file as a whole.
    pub fn file(source: SourceId) -> Self {
        Span::new(source, 0, 0)
    }
}

/// One text and the project path that it came from.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path relative to the project folder, with `/` between parts.
    pub path: String,
    /// The whole text; empty for binary files.
    pub text: Arc<str>,
    /// Whether there is a file or folder at this path that could not be read; its text is empty then.
    pub unread: bool,
}

/// A line and column, both counted from one; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// All texts of one run, in the order in which they were read.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    list: Vec<Source>,
}

impl Sources {
    /// No sources yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text and names it; a path that is there already keeps its id.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<Arc<str>>) -> SourceId {
        let path = path.into();
        if let Some(index) = self.list.iter().position(|s| s.path == path) {
            return SourceId(index as u32);
        }
        self.list.push(Source { path, text: text.into(), unread: false });
        SourceId((self.list.len() - 1) as u32)
    }

    /// Names a file or folder that could not be read, so that findings can point at it.
    pub fn add_unread(&mut self, path: impl Into<String>) -> SourceId {
        let id = self.add(path, "");
        if let Some(source) = self.list.get_mut(id.0 as usize) {
            source.unread = true;
        }
        id
    }

    /// The source behind an id.
    ///
    /// # Panics
    /// If the id is of another list.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.list[id.0 as usize]
    }

    /// All sources, in order.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.list.iter().enumerate().map(|(i, s)| (SourceId(i as u32), s))
    }

    /// Line and column of the span's first byte.
    pub fn position(&self, span: Span) -> Position {
        let text = &self.get(span.source).text;
        let mut start = (span.start as usize).min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        Position {
            line: before.bytes().filter(|b| *b == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let mut sources = Sources::new();
        let id = sources.add("a.yaml", "one\nzīme: x");
        let at = sources.position(Span::new(id, "one\nzīme: ".len(), "one\nzīme: x".len()));
        assert_eq!(at, Position { line: 2, column: 7 });
    }
}
