//! Diagnostics as data: what is wrong, where it stands and what to do about it.

mod source;

use std::collections::HashSet;

pub use source::{Position, Source, SourceId, Sources, Span};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// For information: it may well be meant so.
    Note,
    /// Worth knowing; the output is still what was asked for.
    Warning,
    /// The input is wrong; nothing is rendered.
    Error,
}

impl Severity {
    /// The word that terminals and JSON show.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// A place in a source with a few words on it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Label {
    /// The marked bytes.
    pub span: Span,
    /// What to say beside the mark; may be empty.
    pub text: String,
}

/// One finding about the author's input.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Error, warning or note.
    pub severity: Severity,
    /// One sentence in lower case without a full stop.
    pub message: String,
    /// The place it is about. Absent only where no file can be named.
    pub primary: Option<Label>,
    /// Other places that explain it, such as the first of two duplicate keys.
    pub related: Vec<Label>,
    /// What the author can do, most likely first.
    pub hints: Vec<String>,
}

impl Diagnostic {
    /// An error at `span`.
    pub fn error(span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, Some(span), message)
    }

    /// A warning at `span`.
    pub fn warning(span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, Some(span), message)
    }

    /// A note at `span`.
    pub fn note(span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, Some(span), message)
    }

    /// A finding of any severity, with or without a place.
    pub fn new(severity: Severity, span: Option<Span>, message: impl Into<String>) -> Self {
        let primary = span.map(|span| Label { span, text: String::new() });
        Diagnostic { severity, message: message.into(), primary, related: Vec::new(), hints: Vec::new() }
    }

    /// Says something beside the primary mark.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        if let Some(primary) = &mut self.primary {
            primary.text = text.into();
        }
        self
    }

    /// Adds advice.
    #[must_use]
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        self.hints.push(text.into());
        self
    }

    /// Adds advice if there is any.
    #[must_use]
    pub fn hint_opt(self, text: Option<String>) -> Self {
        match text {
            Some(text) => self.hint(text),
            None => self,
        }
    }

    /// Points at another place.
    #[must_use]
    pub fn related(mut self, span: Span, text: impl Into<String>) -> Self {
        self.related.push(Label { span, text: text.into() });
        self
    }
}

/// All findings of one run, in the order in which they were made.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// What is in the list, so that hostile input with many mistakes stays quick.
    known: HashSet<(Severity, String, Option<Span>)>,
}

impl Diagnostics {
    /// No findings yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding; one that says the same of the same place is dropped.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let place = diagnostic.primary.as_ref().map(|label| label.span);
        if self.known.insert((diagnostic.severity, diagnostic.message.clone(), place)) {
            self.list.push(diagnostic);
        }
    }

    /// Adds all findings of `other`.
    pub fn extend(&mut self, other: impl IntoIterator<Item = Diagnostic>) {
        for diagnostic in other {
            self.push(diagnostic);
        }
    }

    /// Whether anything here stops a render.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|d| d.severity == severity).count()
    }

    /// The findings in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Orders findings by source, then by place, so that they read like the files do.
    pub fn sort(&mut self) {
        self.list.sort_by_key(|d| d.primary.as_ref().map(|l| (l.span.source, l.span.start)));
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

/// `did you mean …?` for a name that is close to one of the candidates.
///
/// Close is a Jaro-Winkler similarity of 0.8 or more (<https://en.wikipedia.org/wiki/Jaro%E2%80%93Winkler_distance>).
pub fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates {
        let score = strsim::jaro_winkler(&name.to_lowercase(), &candidate.to_lowercase());
        if score >= 0.8 && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| format!("did you mean `{candidate}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_the_nearest_name() {
        assert_eq!(did_you_mean("siez", ["size", "style"]).as_deref(), Some("did you mean `size`?"));
        assert_eq!(did_you_mean("zzz", ["size", "style"]), None);
    }

    #[test]
    fn repetitions_are_dropped() {
        let span = Span::new(SourceId::new(0), 0, 1);
        let mut all = Diagnostics::new();
        all.push(Diagnostic::error(span, "twice"));
        all.push(Diagnostic::error(span, "twice"));
        assert_eq!(all.count(Severity::Error), 1);
    }
}
