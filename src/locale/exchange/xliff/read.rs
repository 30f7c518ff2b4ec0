//! Reads XLIFF 1.2 as tools give it back.

use roxmltree::{Document, Node, ParsingOptions};

use super::{NAMESPACE, guard};
use crate::diag::{Diagnostic, SourceId, Span};
use crate::locale::Emphasis;
use crate::locale::exchange::forms::Segment;
use crate::locale::exchange::imported::{Found, Imported, ImportedUnit, Piece, with_markup};

/// How many nodes a file may have.
const MAX_NODES: u32 = 1_000_000;

/// Reads the file's languages and units.
pub(in crate::locale::exchange) fn read(source: SourceId, text: &str, found: &mut Found) -> Option<Imported> {
    if let Some((at, why)) = guard::refuse(text) {
        let refused = Diagnostic::error(Span::new(source, at, at + 1), why);
        found.push(refused.hint("use the file that `kadrs locale export` wrote, with translations and nothing else"));
        return None;
    }
    let options = ParsingOptions { nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = match Document::parse_with_options(text, options) {
        Ok(document) => document,
        Err(error) => {
            let pos = error.pos();
            let at = offset(text, pos.row as usize, pos.col as usize);
            // The message ends with the place, which the finding shows by itself.
            let message = error.to_string();
            let message = message.rsplit_once(" at ").map_or(message.as_str(), |(message, _)| message);
            let failed = Diagnostic::error(Span::new(source, at, at + 1), format!("this is not XML: {message}"));
            found.push(failed.hint("export it again from the translator's tool as XLIFF 1.2"));
            return None;
        }
    };
    let mut reader = Reader { source, found };
    reader.root(document.root_element())
}

/// The byte at a line and column, both from 1.
fn offset(text: &str, row: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(row.saturating_sub(1)).map(str::len).sum();
    let line = &text[start..];
    start + line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at)
}

struct Reader<'f> {
    source: SourceId,
    found: &'f mut Found,
}

impl Reader<'_> {
    fn span(&self, node: Node<'_, '_>) -> Span {
        // The start tag says enough; a unit may be many lines long.
        let range = node.range();
        let tag = node.document().input_text()[range.clone()].find('>').map_or(range.end, |i| range.start + i + 1);
        Span::new(self.source, range.start, tag)
    }

    fn error(&mut self, node: Node<'_, '_>, message: String, hint: &str) {
        let span = self.span(node);
        self.found.push(Diagnostic::error(span, message).hint(hint));
    }

    fn root(&mut self, root: Node<'_, '_>) -> Option<Imported> {
        let version = root.attribute("version").unwrap_or_default();
        let namespace = root.tag_name().namespace();
        if root.tag_name().name() != "xliff" || namespace.is_some_and(|own| own != NAMESPACE) || version != "1.2" {
            self.error(root, "this is not XLIFF 1.2".to_owned(), "export it from the translator's tool as XLIFF 1.2");
            return None;
        }
        let mut imported = Imported { source: None, target: None, units: Vec::new(), at: Span::file(self.source) };
        for file in root.children().filter(|node| is(*node, "file")) {
            self.language(file, "source-language", &mut imported.source);
            self.language(file, "target-language", &mut imported.target);
            for unit in file.descendants().filter(|node| is(*node, "trans-unit")) {
                imported.units.extend(self.unit(unit));
            }
        }
        Some(imported)
    }

    fn language(&mut self, file: Node<'_, '_>, name: &str, into: &mut Option<(String, Span)>) {
        let Some(tag) = file.attribute(name) else { return };
        match into {
            Some((first, _)) if first != tag => {
                let message = format!("this file has two languages as `{name}`, `{first}` and `{tag}`");
                self.error(file, message, "import one locale at a time");
            }
            _ => *into = Some((tag.to_owned(), self.span(file))),
        }
    }

    fn unit(&mut self, unit: Node<'_, '_>) -> Option<ImportedUnit> {
        let Some(id) = unit.attribute("id") else {
            self.error(unit, "this unit has no `id`".to_owned(), "keep the units as they were exported");
            return None;
        };
        let child = |name: &str| unit.children().find(|node| is(*node, name));
        let Some(source) = child("source") else {
            self.error(unit, format!("the unit `{id}` has no `<source>`"), "keep the units as they were exported");
            return None;
        };
        let target = child("target");
        let state = target.and_then(|target| target.attribute("state")).unwrap_or_default();
        let done = matches!(state, "translated" | "final" | "signed-off");
        let mut pieces = |node: Node<'_, '_>| {
            let mut pieces = Vec::new();
            self.pieces(node, &mut pieces);
            with_markup(pieces)
        };
        let source = pieces(source);
        let is_text = |piece: &Piece| !matches!(piece, Piece::Segment(Segment::Text(text)) if text.trim().is_empty());
        let text = target.map(&mut pieces).filter(|pieces| pieces.iter().any(is_text));
        let span = self.span(unit);
        let target_span = target.map_or(span, |target| self.span(target));
        Some(ImportedUnit { id: id.to_owned(), form: None, span, source, target: text, target_span, done })
    }

    /// The text of an element. The depth was limited before.
    fn pieces(&mut self, node: Node<'_, '_>, out: &mut Vec<Piece>) {
        for child in node.children() {
            if let Some(text) = child.text().filter(|_| child.is_text()) {
                out.push(Piece::Segment(Segment::Text(text.to_owned())));
            }
            if !child.is_element() {
                continue;
            }
            match child.tag_name().name() {
                "x" | "ph" => out.push(self.code(child)),
                "g" => self.emphasis(child, out),
                // A tool's own mark around words.
                "mrk" => self.pieces(child, out),
                name => {
                    let message = format!("`<{name}>` cannot stand in a text");
                    self.error(child, message, "use the `<x/>` and `<g>` of the source");
                }
            }
        }
    }

    fn code(&self, node: Node<'_, '_>) -> Piece {
        let own = |name: &str| node.attribute(name).map(str::to_owned);
        Piece::Code { id: own("id"), fluent: own("equiv-text"), span: self.span(node) }
    }

    fn emphasis(&mut self, node: Node<'_, '_>, out: &mut Vec<Piece>) {
        let kind = node.attribute("ctype").unwrap_or_default();
        let known = [Emphasis::Em, Emphasis::Strong].into_iter().find(|tag| kind == format!("x-{}", tag.name()));
        let Some(emphasis) = known else {
            let message = format!("`<g>` of the kind `{kind}` is unknown");
            self.error(node, message, "keep `ctype` as the source has it, `x-em` or `x-strong`");
            return;
        };
        out.push(Piece::Segment(Segment::Open(emphasis)));
        self.pieces(node, out);
        out.push(Piece::Segment(Segment::Close(emphasis)));
    }
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}
