//! Reads PO files as tools give them back.

use crate::diag::{Diagnostic, SourceId, Span};
use crate::locale::exchange::forms::Segment;
use crate::locale::exchange::imported::{Found, Imported, ImportedUnit, Piece, with_markup};
use crate::locale::exchange::outline::Outline;

/// The longest placeable, in bytes.
const MAX_PLACEABLE: usize = 1_000;

/// One entry as it is gathered line by line.
#[derive(Default)]
struct Entry {
    start: Option<usize>,
    fuzzy: bool,
    /// Keyword, text and the place of the text.
    lines: Vec<(String, String, Span)>,
}

/// Reads the file's language and units.
pub(in crate::locale::exchange) fn read(source: SourceId, text: &str, found: &mut Found) -> Option<Imported> {
    let mut reader = Reader {
        source,
        found,
        imported: Imported { source: None, target: None, units: Vec::new(), at: Span::file(source) },
        entry: Entry::default(),
    };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        reader.line(line.trim_end_matches(['\n', '\r']), at);
        at += line.len();
    }
    reader.finish();
    let imported = reader.imported;
    if found.is_empty() && imported.units.is_empty() {
        found.push(
            Diagnostic::error(Span::file(source), "there are no translations in this file").hint("is it a PO file?"),
        );
    }
    Some(imported)
}

struct Reader<'f> {
    source: SourceId,
    found: &'f mut Found,
    imported: Imported,
    entry: Entry,
}

impl Reader<'_> {
    fn line(&mut self, line: &str, start: usize) {
        let indent = line.len() - line.trim_start().len();
        let (content, start) = (line.trim(), start + indent);
        let span = Span::new(self.source, start, start + content.len());
        if content.is_empty() {
            self.finish();
        } else if let Some(comment) = content.strip_prefix('#') {
            // Comments and flags stand above their entry; blank lines need not be between two.
            if !self.entry.lines.is_empty() {
                self.finish();
            }
            if let Some(flags) = comment.strip_prefix(',') {
                self.entry.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            }
        } else if content.starts_with('"') {
            let Some(more) = self.string(content, span) else { return };
            match self.entry.lines.last_mut() {
                Some((_, text, _)) => text.push_str(&more),
                None => self.wrong(span, "a text without a keyword", "it begins with `msgctxt`, `msgid` or `msgstr`"),
            }
        } else {
            self.keyword(content, span);
        }
    }

    fn keyword(&mut self, content: &str, span: Span) {
        let (keyword, rest) = content.split_at(content.find([' ', '\t', '"']).unwrap_or(content.len()));
        let index = keyword.strip_prefix("msgstr[").and_then(|rest| rest.strip_suffix(']'));
        let is_known = matches!(keyword, "msgctxt" | "msgid" | "msgid_plural" | "msgstr")
            || index.is_some_and(|index| index.parse::<u8>().is_ok());
        if !is_known {
            let short: String = keyword.chars().take(40).collect();
            self.wrong(
                span,
                &format!("unknown keyword `{short}`"),
                "PO knows `msgctxt`, `msgid`, `msgid_plural`, `msgstr`",
            );
            return;
        }
        // An entry begins with its context or, if it has none, its original.
        let begins =
            keyword == "msgctxt" || (keyword == "msgid" && !self.entry.lines.iter().all(|(k, ..)| k == "msgctxt"));
        if begins && !self.entry.lines.is_empty() {
            self.finish();
        }
        self.entry.start.get_or_insert(span.start as usize);
        if let Some(text) = self.string(rest.trim(), span) {
            self.entry.lines.push((keyword.to_owned(), text, span));
        }
    }

    fn wrong(&mut self, span: Span, message: &str, hint: &str) {
        self.found.push(Diagnostic::error(span, message).hint(hint));
    }

    /// The text in quotes.
    fn string(&mut self, quoted: &str, span: Span) -> Option<String> {
        let text = unquote(quoted);
        if text.is_none() {
            self.wrong(
                span,
                "this text is not quoted as PO has it",
                "write \"…\", with \\\" for a quote and \\n for a line end",
            );
        }
        text
    }

    fn finish(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        let Some(start) = entry.start else { return };
        let get = |key: &str| entry.lines.iter().find(|(keyword, ..)| keyword == key);
        let (context, original) = (get("msgctxt"), get("msgid"));
        let Some((_, original, original_span)) = original else {
            let span = Span::new(self.source, start, start + 1);
            self.wrong(span, "this entry has no `msgid`", "keep the entries as they were exported");
            return;
        };
        let Some((_, id, id_span)) = context else {
            if original.is_empty() {
                self.header(&entry);
            } else {
                self.wrong(*original_span, "this entry has no `msgctxt`", "keep the context, which names the message");
            }
            return;
        };
        let source = self.pieces(original, *original_span);
        for (keyword, text, span) in &entry.lines {
            let form = match keyword.strip_prefix("msgstr") {
                Some("") => None,
                Some(index) => index.trim_matches(['[', ']']).parse().ok(),
                None => continue,
            };
            let target = if text.trim().is_empty() { None } else { Some(self.pieces(text, *span)) };
            self.imported.units.push(ImportedUnit {
                id: id.clone(),
                form,
                span: *id_span,
                source: source.clone(),
                done: target.is_some() && !entry.fuzzy,
                target,
                target_span: *span,
            });
        }
    }

    fn header(&mut self, entry: &Entry) {
        let Some((_, text, span)) = entry.lines.iter().find(|(keyword, ..)| keyword == "msgstr") else { return };
        for line in text.lines() {
            let value = |name: &str| line.strip_prefix(name).map(|value| (value.trim().to_owned(), *span));
            if let Some(language) = value("Language:") {
                self.imported.target = Some(language).filter(|(tag, _)| !tag.is_empty());
            }
            if let Some(language) = value("X-Source-Language:") {
                self.imported.source = Some(language).filter(|(tag, _)| !tag.is_empty());
            }
        }
    }

    /// The texts and placeables of a string.
    fn pieces(&mut self, text: &str, span: Span) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(open) = rest.find(['{', '}']) {
            push(&mut pieces, &rest[..open]);
            rest = &rest[open..];
            let Some(end) = placeable_end(rest) else {
                let hint = "a placeable is `{ … }`; write a brace of the text itself as {\"{\"} or {\"}\"}";
                self.wrong(span, "a brace in this text is not closed or opens nothing", hint);
                return pieces;
            };
            match canonical(&rest[..end]) {
                Some(fluent) => pieces.push(Piece::Code { id: None, fluent: Some(fluent), span }),
                None => {
                    let short: String = rest[..end].chars().take(60).collect();
                    self.wrong(span, &format!("`{short}` is no placeable"), "copy it from the source as it is");
                }
            }
            rest = &rest[end..];
        }
        push(&mut pieces, rest);
        with_markup(pieces)
    }
}

fn push(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Segment(Segment::Text(text.to_owned())));
    }
}

/// The length of the placeable at the start of `text`.
fn placeable_end(text: &str) -> Option<usize> {
    let mut in_string = false;
    for (at, c) in text.char_indices().take(MAX_PLACEABLE) {
        match c {
            '"' => in_string = !in_string,
            '{' if !in_string && at > 0 => return None,
            '}' if !in_string => return (at > 0).then_some(at + 1),
            _ => {}
        }
    }
    None
}

/// A placeable in the spelling in which all are compared.
fn canonical(placeable: &str) -> Option<String> {
    let outline = Outline::parse(SourceId::new(0), &format!("x = {placeable}\n"))?;
    let forms = outline.entry("x")?.value.as_ref()?.forms.as_ref()?;
    match forms.as_slice() {
        [form] => match form.segments.as_slice() {
            [Segment::Code(code)] => Some(code.fluent.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// The text between quotes, its escapes resolved.
fn unquote(quoted: &str) -> Option<String> {
    let inner = quoted.strip_prefix('"')?.strip_suffix('"').filter(|_| quoted.len() > 1)?;
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => match chars.next()? {
                'n' => out.push('\n'),
                't' => out.push('\t'),
                'r' => {}
                c @ ('"' | '\\') => out.push(c),
                _ => return None,
            },
            c => out.push(c),
        }
    }
    Some(out)
}
