//! What can be wrong with an asset, in words that fit at the place where its path is written.

use std::fmt;
use std::io;
use std::ops::Range;

use crate::assets::image::ImageProblem;
use crate::assets::limits::Exceeded;
use crate::assets::project::PathProblem;
use crate::assets::svg::SvgProblem;
use crate::assets::table::TableProblem;
use crate::diag::{Diagnostic, SourceId, Span};

/// A place within an asset's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The bytes.
    pub bytes: Range<usize>,
    /// Line of the first byte, from 1.
    pub line: usize,
    /// Column of the first byte in characters, from 1.
    pub column: usize,
}

impl Place {
    /// The bytes `range` of `text`.
    pub fn of(text: &str, range: Range<usize>) -> Self {
        let mut start = range.start.min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        Place { bytes: range, line, column: before[line_start..].chars().count() + 1 }
    }
}

/// What is wrong with an asset.
#[derive(Debug)]
pub enum Problem {
    /// The path is not one that a project may use.
    Path(PathProblem),
    /// There is no such file.
    Missing,
    /// It is a folder.
    Folder,
    /// It is no plain file: a pipe, a device, a socket.
    Special,
    /// It leads out of the project by a symbolic link.
    LeavesByLink,
    /// It is larger than its limit.
    TooLarge(Exceeded),
    /// The system could not read it.
    Unreadable(io::Error),
    /// Its text is not UTF-8.
    Encoding {
        /// The first byte that does not fit.
        offset: usize,
        /// What it seems to be instead, if that shows.
        instead: Option<&'static str>,
    },
    /// It is no usable image.
    Image(ImageProblem),
    /// It is no usable artwork.
    Svg(SvgProblem),
    /// It is no usable table.
    Table(TableProblem),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Path(problem) => problem.fmt(f),
            Problem::Missing => write!(f, "there is no such file"),
            Problem::Folder => write!(f, "it is a folder"),
            Problem::Special => write!(f, "it is not a plain file"),
            Problem::LeavesByLink => write!(f, "it is a link that leads out of the project folder"),
            Problem::TooLarge(exceeded) => exceeded.fmt(f),
            Problem::Unreadable(error) => write!(f, "it cannot be read: {error}"),
            Problem::Encoding { offset, instead: Some(name) } => {
                write!(f, "it is {name} and not UTF-8 (byte {offset})")
            }
            Problem::Encoding { offset, instead: None } => write!(f, "it is not UTF-8 from byte {offset} on"),
            Problem::Image(problem) => problem.fmt(f),
            Problem::Svg(problem) => problem.fmt(f),
            Problem::Table(problem) => problem.fmt(f),
        }
    }
}

/// Why an asset cannot be used.
#[derive(Debug)]
pub struct AssetError {
    /// The project path as it was written.
    pub path: String,
    /// What is wrong.
    pub problem: Box<Problem>,
    /// What the author can do.
    pub hint: Option<String>,
    /// Where in the asset's own text it is.
    pub place: Option<Place>,
}

impl AssetError {
    /// An error with the advice that its problem brings.
    pub(crate) fn new(path: &str, problem: Problem) -> Self {
        let hint = match &problem {
            Problem::Path(problem) => problem.hint(path),
            Problem::TooLarge(exceeded) => exceeded.hint(),
            Problem::Encoding { .. } => Some("save the file as UTF-8".to_string()),
            Problem::Image(problem) => problem.hint(),
            Problem::Svg(problem) => problem.hint(),
            Problem::Table(problem) => problem.hint(),
            _ => None,
        };
        AssetError { path: path.to_string(), problem: Box::new(problem), hint, place: None }
    }

    /// Adds advice that is better than what the problem alone allows.
    #[must_use]
    pub(crate) fn hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint.or(self.hint);
        self
    }

    /// Says where in the asset's text it is.
    #[must_use]
    pub(crate) fn at(mut self, text: &str, range: Range<usize>) -> Self {
        self.place = Some(Place::of(text, range));
        self
    }

    /// The error at the place where the path is written.
    pub fn diagnostic(&self, span: Span) -> Diagnostic {
        Diagnostic::error(span, self.to_string()).hint_opt(self.hint.clone())
    }

    /// The error at its place within the asset itself, whose text is `source`.
    pub fn diagnostic_in(&self, source: SourceId) -> Diagnostic {
        let range = self.place.as_ref().map_or(0..0, |place| place.bytes.clone());
        Diagnostic::error(Span::new(source, range.start, range.end), self.problem.to_string())
            .hint_opt(self.hint.clone())
    }
}

impl fmt::Display for AssetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(f, "`{}`, line {}, column {}: {}", self.path, place.line, place.column, self.problem),
            None => write!(f, "`{}`: {}", self.path, self.problem),
        }
    }
}

impl std::error::Error for AssetError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &*self.problem {
            Problem::Unreadable(error) => Some(error),
            Problem::Image(problem) => problem.source(),
            Problem::Svg(problem) => problem.source(),
            Problem::Table(problem) => problem.source(),
            _ => None,
        }
    }
}

/// Something in an asset that does not stop it from being used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetWarning {
    /// The project path.
    pub path: String,
    /// One sentence in lower case without a full stop.
    pub message: String,
    /// What the author can do.
    pub hint: Option<String>,
    /// Where in the asset's own text it is.
    pub place: Option<Place>,
}

impl AssetWarning {
    /// The warning at its place within the asset itself, whose text is `source`.
    pub fn diagnostic_in(&self, source: SourceId, place: &Place) -> Diagnostic {
        let span = Span::new(source, place.bytes.start, place.bytes.end);
        Diagnostic::warning(span, self.message.clone()).hint_opt(self.hint.clone())
    }

    /// The warning at the place where the path is written.
    pub fn diagnostic(&self, span: Span) -> Diagnostic {
        let at = self.place.as_ref().map(|p| format!(", line {}, column {}", p.line, p.column)).unwrap_or_default();
        Diagnostic::warning(span, format!("`{}`{at}: {}", self.path, self.message)).hint_opt(self.hint.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_reads_well_where_the_path_is_written() {
        let error =
            AssetError::new("art/gate.svg", Problem::Missing).hint(Some("did you mean `art/gates.svg`?".into()));
        let span = Span::new(SourceId::new(0), 5, 17);
        let diagnostic = error.diagnostic(span);
        assert_eq!(diagnostic.message, "`art/gate.svg`: there is no such file");
        assert_eq!(diagnostic.hints, ["did you mean `art/gates.svg`?"]);
        assert_eq!(diagnostic.primary.map(|label| label.span), Some(span));
    }

    #[test]
    fn places_count_lines_and_characters() {
        assert_eq!(Place::of("ā\nšx", 5..6), Place { bytes: 5..6, line: 2, column: 2 });
        let error = AssetError::new("a.svg", Problem::Missing).at("ā\nšx", 5..6);
        assert_eq!(error.to_string(), "`a.svg`, line 2, column 2: there is no such file");
        let inside = error.diagnostic_in(SourceId::new(3));
        assert_eq!(inside.primary.map(|label| label.span), Some(Span::new(SourceId::new(3), 5, 6)));
    }
}
