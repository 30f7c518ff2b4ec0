//! A translator's file as it was read, before it is compared with the project.

use std::collections::BTreeSet;

use super::forms::{Code, Segment, split_markup};
use super::{po, xliff};
use crate::diag::{Diagnostic, Diagnostics, SourceId, Span};

/// The largest file that is read, in bytes.
pub const MAX_EXCHANGE_BYTES: usize = 20 * 1024 * 1024;

/// How many findings of one file are reported one by one.
const MAX_FINDINGS: usize = 100;

/// The two kinds of files that go to translators and back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 1.2 (<https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html>).
    Xliff,
    /// GNU gettext's PO (<https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html>).
    Po,
}

impl Format {
    /// The kind that a file's name ends in.
    pub fn of_name(name: &str) -> Option<Format> {
        match name.rsplit_once('.')?.1 {
            "xlf" | "xliff" => Some(Format::Xliff),
            "po" => Some(Format::Po),
            _ => None,
        }
    }

    /// The ending of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Xliff => "xlf",
            Format::Po => "po",
        }
    }
}

/// Everything in a translator's file.
#[derive(Debug, Clone)]
pub struct Imported {
    pub(super) source: Option<(String, Span)>,
    pub(super) target: Option<(String, Span)>,
    pub(super) units: Vec<ImportedUnit>,
    /// The file, for findings about it as a whole.
    pub(super) at: Span,
}

impl Imported {
    /// The tag of the language into which it translates, if the file says so.
    pub fn target(&self) -> Option<&str> {
        self.target.as_ref().map(|(tag, _)| tag.as_str())
    }
}

/// One translation in it.
#[derive(Debug, Clone)]
pub(super) struct ImportedUnit {
    /// The unit's id, or the message's for a plural form of PO.
    pub id: String,
    /// The number of the plural form.
    pub form: Option<usize>,
    /// Where it begins.
    pub span: Span,
    pub source: Vec<Piece>,
    /// `None` if there is none, or an empty one.
    pub target: Option<Vec<Piece>>,
    /// Where the translation stands.
    pub target_span: Span,
    /// Whether the translator says that nothing is left to do.
    pub done: bool,
}

/// A piece of a text whose placeables are not yet those of the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Segment(Segment),
    /// A protected piece: its number in the unit, and what it stands for, as far as the file says it.
    Code {
        id: Option<String>,
        fluent: Option<String>,
        span: Span,
    },
}

/// Reads a translator's file. `None` comes with errors in `diagnostics`.
pub fn read(format: Format, source: SourceId, text: &str, diagnostics: &mut Diagnostics) -> Option<Imported> {
    if text.len() > MAX_EXCHANGE_BYTES {
        let message = format!("this file has more than {} MiB", MAX_EXCHANGE_BYTES >> 20);
        diagnostics.push(Diagnostic::error(Span::file(source), message).hint("export one locale at a time"));
        return None;
    }
    let mut found = Found { list: Vec::new(), more: 0 };
    let imported = match format {
        Format::Xliff => xliff::read(source, text, &mut found),
        Format::Po => po::read(source, text, &mut found),
    };
    let imported = imported.filter(|_| found.list.is_empty());
    found.report(source, diagnostics);
    imported
}

/// The mistakes of one file, as many as anyone reads.
pub(super) struct Found {
    list: Vec<Diagnostic>,
    more: usize,
}

impl Found {
    pub fn new() -> Self {
        Found { list: Vec::new(), more: 0 }
    }

    pub fn push(&mut self, diagnostic: Diagnostic) {
        if self.list.len() < MAX_FINDINGS { self.list.push(diagnostic) } else { self.more += 1 }
    }

    /// Whether further mistakes are only counted.
    pub fn is_full(&self) -> bool {
        self.list.len() >= MAX_FINDINGS
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn report(self, source: SourceId, diagnostics: &mut Diagnostics) {
        diagnostics.extend(self.list);
        if self.more > 0 {
            diagnostics
                .push(Diagnostic::error(Span::file(source), format!("{} more mistakes in this file", self.more)));
        }
    }
}

/// The texts among the pieces cut at their tags: who types `<em>` means it.
pub(super) fn with_markup(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut merged: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (merged.last_mut(), piece) {
            (Some(Piece::Segment(Segment::Text(last))), Piece::Segment(Segment::Text(text))) => last.push_str(&text),
            (_, piece) => merged.push(piece),
        }
    }
    let split = |piece| match piece {
        Piece::Segment(segment) => split_markup(segment).into_iter().map(Piece::Segment).collect(),
        code => vec![code],
    };
    merged.into_iter().flat_map(split).collect()
}

/// What the pieces stand for, given the placeables that the unit knows: by what they say, else by their number among
/// the source's. The span of the first that is none of them otherwise.
pub(super) fn resolve(pieces: &[Piece], numbered: &[Code], known: &[&Code]) -> Result<Vec<Segment>, Span> {
    let mut out = Vec::new();
    for piece in pieces {
        let (id, fluent, span) = match piece {
            Piece::Segment(segment) => {
                out.push(segment.clone());
                continue;
            }
            Piece::Code { id, fluent, span } => (id, fluent, span),
        };
        let by_text = fluent.as_ref().and_then(|fluent| known.iter().find(|code| code.fluent == *fluent).copied());
        let number = || id.as_ref().and_then(|id| id.parse::<usize>().ok()).and_then(|n| n.checked_sub(1));
        let by_number = || if fluent.is_some() { None } else { number().and_then(|n| numbered.get(n)) };
        match by_text.or_else(by_number) {
            Some(code) => out.push(Segment::Code(code.clone())),
            None => return Err(*span),
        }
    }
    Ok(out)
}

/// What is wrong with the tags of a translation: they must be closed and may not be nested.
pub(super) fn markup_mistake(segments: &[Segment]) -> Option<String> {
    let mut open = None;
    for segment in segments {
        match (segment, open) {
            (Segment::Open(tag), None) => open = Some(*tag),
            (Segment::Open(tag), Some(_)) => return Some(format!("`<{}>` stands within another tag", tag.name())),
            (Segment::Close(tag), Some(own)) if own == *tag => open = None,
            (Segment::Close(tag), _) => return Some(format!("`</{}>` closes nothing", tag.name())),
            _ => {}
        }
    }
    open.map(|tag| format!("`<{}>` is not closed", tag.name()))
}

/// The names that the placeables of a text use.
pub(super) fn names(segments: &[Segment]) -> BTreeSet<&str> {
    let codes = segments.iter().filter_map(|segment| if let Segment::Code(code) = segment { Some(code) } else { None });
    codes.flat_map(|code| &code.names).map(String::as_str).collect()
}
