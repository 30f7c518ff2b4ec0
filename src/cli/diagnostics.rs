//! Diagnostics for people, in the look of rustc, and for programs, as JSON.

use std::collections::BTreeMap;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde_json::{Value, json};

use crate::diag::{Diagnostic, Diagnostics, Label, Severity, Source, SourceId, Sources, Span};

/// Most findings shown on a terminal; JSON has all of them.
const MOST_SHOWN: usize = 200;

/// Bytes of a line, or of the lines between two marks, beyond which source text is no longer shown.
const MOST_SOURCE: usize = 16 * 1024;

/// Columns that a message may take.
const WIDTH: usize = 120;

/// Turns findings into text. Keeps where the lines of each source begin.
pub struct Printer<'a> {
    sources: &'a Sources,
    lines: BTreeMap<SourceId, Vec<usize>>,
}

/// A line and a column, both from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    line: usize,
    column: usize,
}

impl<'a> Printer<'a> {
    /// A printer for findings in these sources.
    pub fn new(sources: &'a Sources) -> Self {
        let starts = |source: &Source| {
            let after = source.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(after).collect::<Vec<usize>>()
        };
        Printer { sources, lines: sources.iter().map(|(id, source)| (id, starts(source))).collect() }
    }

    /// All findings for a terminal, errors first, each ended by an empty line.
    pub fn text(&self, diagnostics: &Diagnostics, colored: bool) -> String {
        let renderer = if colored { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
        let renderer = renderer.term_width(WIDTH).decor_style(DecorStyle::Ascii);
        let mut out = String::new();
        // What stops the work must not be lost behind what does not.
        let mut ordered: Vec<&Diagnostic> = diagnostics.iter().collect();
        ordered.sort_by_key(|diagnostic| diagnostic.severity != Severity::Error);
        for diagnostic in ordered.into_iter().take(MOST_SHOWN) {
            out.push_str(&renderer.render(&[self.group(diagnostic)]));
            out.push_str("\n\n");
        }
        let count = diagnostics.iter().count();
        if count > MOST_SHOWN {
            out.push_str(&format!("… and {} more\n\n", count - MOST_SHOWN));
        }
        out
    }

    fn group(&self, diagnostic: &'a Diagnostic) -> Group<'a> {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()));
        for labels in self.by_excerpt(diagnostic) {
            let source = self.sources.get(labels[0].0.span.source);
            let range = self.excerpt(&labels);
            if source.text.is_empty() || range.len() > MOST_SOURCE {
                for (label, _) in labels {
                    group = group.element(self.origin(label));
                    if !label.text.is_empty() {
                        group = group.element(Level::NOTE.message(label.text.as_str()));
                    }
                }
                continue;
            }
            let first_line = self.place(labels[0].0.span.source, range.start).line;
            let mut snippet = Snippet::source(&source.text[range.clone()]).line_start(first_line).path(&source.path);
            for (label, kind) in labels {
                snippet = snippet.annotation(self.annotation(label, kind, range.start));
            }
            group = group.element(snippet);
        }
        diagnostic.hints.iter().fold(group, |group, hint| group.element(Level::HELP.message(hint.as_str())))
    }

    /// Labels of a finding, those together that are shown in one excerpt of one source.
    fn by_excerpt(&self, diagnostic: &'a Diagnostic) -> Vec<Vec<(&'a Label, AnnotationKind)>> {
        let primary = diagnostic.primary.iter().map(|label| (label, AnnotationKind::Primary));
        let related = diagnostic.related.iter().map(|label| (label, AnnotationKind::Context));
        let mut excerpts: Vec<Vec<(&Label, AnnotationKind)>> = Vec::new();
        for label in primary.chain(related) {
            let fits = |group: &&mut Vec<(&'a Label, AnnotationKind)>| {
                let mut together = (*group).clone();
                together.push(label);
                group[0].0.span.source == label.0.span.source && self.excerpt(&together).len() <= MOST_SOURCE
            };
            match excerpts.iter_mut().find(fits) {
                Some(group) => group.push(label),
                None => excerpts.push(vec![label]),
            }
        }
        excerpts
    }

    /// The bytes of all lines from the first to the last that the labels, all of one source, begin in.
    fn excerpt(&self, labels: &[(&Label, AnnotationKind)]) -> std::ops::Range<usize> {
        let id = labels[0].0.span.source;
        let starts = labels.iter().map(|(label, _)| self.start(label.span));
        let (first, last) = starts.fold((usize::MAX, 0), |(least, most), at| (least.min(at), most.max(at)));
        let lines = &self.lines[&id];
        let end = lines.get(self.line(id, last) + 1).copied().unwrap_or(self.sources.get(id).text.len());
        lines[self.line(id, first)]..end
    }

    /// The label's mark within an excerpt that begins at byte `from`: cut to its first line, at least one character.
    fn annotation(&self, label: &'a Label, kind: AnnotationKind, from: usize) -> Annotation<'a> {
        let text = &self.sources.get(label.span.source).text;
        let start = self.start(label.span);
        let rest = &text[start..];
        let line = rest.split(['\n', '\r']).next().unwrap_or_default();
        let wanted = (label.span.end as usize).saturating_sub(start).max(1);
        let length =
            line.char_indices().map(|(at, c)| at + c.len_utf8()).find(|end| *end >= wanted).unwrap_or(line.len());
        let annotation = kind.span(start - from..start - from + length);
        if label.text.is_empty() { annotation } else { annotation.label(label.text.as_str()) }
    }

    fn origin(&self, label: &Label) -> Origin<'a> {
        let source = self.sources.get(label.span.source);
        let origin = Origin::path(&source.path);
        if source.text.is_empty() {
            return origin;
        }
        let place = self.place(label.span.source, self.start(label.span));
        origin.line(place.line).char_column(place.column)
    }

    /// The first byte of a span, at most the end of the text and never within a character.
    fn start(&self, span: Span) -> usize {
        floor(&self.sources.get(span.source).text, span.start as usize)
    }

    /// Index of the line that a byte stands in.
    fn line(&self, id: SourceId, at: usize) -> usize {
        self.lines[&id].partition_point(|start| *start <= at) - 1
    }

    fn place(&self, id: SourceId, at: usize) -> Place {
        let line = self.line(id, at);
        let before = &self.sources.get(id).text[self.lines[&id][line]..at];
        Place { line: line + 1, column: before.chars().count() + 1 }
    }

    /// All findings as a JSON array.
    pub fn json(&self, diagnostics: &Diagnostics) -> Value {
        diagnostics.iter().map(|diagnostic| self.finding(diagnostic)).collect()
    }

    fn finding(&self, diagnostic: &Diagnostic) -> Value {
        let mut finding = json!({ "severity": diagnostic.severity.name(), "message": diagnostic.message });
        if let Some(label) = &diagnostic.primary {
            merge(&mut finding, self.span(label));
        }
        let related: Vec<Value> = diagnostic.related.iter().map(|label| self.span(label)).collect();
        merge(&mut finding, json!({ "hints": diagnostic.hints, "related": related }));
        finding
    }

    fn span(&self, label: &Label) -> Value {
        let source = self.sources.get(label.span.source);
        let mut value = json!({ "file": source.path });
        if !source.text.is_empty() {
            let id = label.span.source;
            let from = self.start(label.span);
            let (start, end) =
                (self.place(id, from), self.place(id, floor(&source.text, label.span.end as usize).max(from)));
            merge(
                &mut value,
                json!({ "line": start.line, "column": start.column, "end_line": end.line, "end_column": end.column }),
            );
        }
        if !label.text.is_empty() {
            merge(&mut value, json!({ "label": label.text }));
        }
        value
    }
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(text: &str) -> (Sources, SourceId) {
        let mut sources = Sources::new();
        let id = sources.add("scenes/a.yaml", text);
        (sources, id)
    }

    fn print(sources: &Sources, diagnostic: Diagnostic) -> String {
        let mut all = Diagnostics::new();
        all.push(diagnostic);
        Printer::new(sources).text(&all, false)
    }

    #[test]
    fn a_finding_shows_file_line_mark_and_hint() {
        let (sources, id) = sources("scenes:\n  - text:\n      siez: 48\n");
        let at = "scenes:\n  - text:\n      ".len();
        let finding = Diagnostic::error(Span::new(id, at, at + 4), "unknown field `siez` in `text`")
            .label("not a field")
            .hint("did you mean `size`?");
        let text = print(&sources, finding);
        let expected = "\
error: unknown field `siez` in `text`
 --> scenes/a.yaml:3:7
  |
3 |       siez: 48
  |       ^^^^ not a field
  |
  = help: did you mean `size`?

";
        assert_eq!(text, expected);
    }

    #[test]
    fn spans_of_any_kind_can_be_printed() {
        let long = format!("a: {}\nb: ā", "x".repeat(100_000));
        for text in ["", "\n", "a", "ā\r\nb\n", "a:\n  - b\n  - c\n", &long] {
            let (sources, id) = sources(text);
            for start in (0..text.len().min(40) + 3).chain(text.len().saturating_sub(4)..text.len() + 3) {
                for end in [start, start + 1, start + 7, usize::MAX] {
                    let span = Span::new(id, start, end);
                    let finding = Diagnostic::warning(span, "x").label("y").related(Span::file(id), "z");
                    assert!(print(&sources, finding.clone()).contains("scenes/a.yaml"), "{text:?} {span:?}");
                    let mut all = Diagnostics::new();
                    all.push(finding);
                    let json = Printer::new(&sources).json(&all);
                    assert_eq!(json[0]["file"], "scenes/a.yaml");
                }
            }
        }
    }

    #[test]
    fn json_counts_lines_and_columns_from_one() {
        let (sources, id) = sources("one\nzīme: x");
        let mut all = Diagnostics::new();
        all.push(Diagnostic::error(Span::new(id, "one\nzīme: ".len(), "one\nzīme: x".len()), "wrong").hint("so"));
        all.push(Diagnostic::new(Severity::Warning, None, "no place"));
        let expected = json!([
            {
                "severity": "error", "message": "wrong", "file": "scenes/a.yaml",
                "line": 2, "column": 7, "end_line": 2, "end_column": 8, "hints": ["so"], "related": [],
            },
            { "severity": "warning", "message": "no place", "hints": [], "related": [] },
        ]);
        assert_eq!(Printer::new(&sources).json(&all), expected);
    }
}
