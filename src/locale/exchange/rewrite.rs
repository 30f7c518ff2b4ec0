//! Writes new translations into the files of a locale, and reads the result again before anybody keeps it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::compose::compose;
use super::edit::Edits;
use super::forms::{Choice, Segment, fluent_text};
use super::imported::Found;
use super::marks::{Hash, Mark, set};
use super::outline::{Entry, Outline};
use super::shelf::{Place, Shelf, Shelved, Waiting, insert_all, places};
use super::sync::{Change, change};
use super::units::{FieldUnits, MessageUnits, Package, Unit};
use crate::diag::{Diagnostic, Diagnostics, Severity, SourceId, Span};
use crate::locale::Catalogue;

/// What an import changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The files to write.
    pub changes: Vec<Change>,
    /// The messages that have another text now, or were confirmed.
    pub messages: Vec<String>,
}

/// What is new about one message.
#[derive(Debug, Default)]
pub(super) struct News {
    /// Index of the field, then of the unit.
    pub texts: BTreeMap<usize, BTreeMap<usize, Vec<Segment>>>,
    /// The source text that was translated, if it is not today's.
    pub outdated: Option<String>,
    pub span: Option<Span>,
}

/// Sentences with the variants that they belong to.
type Sentences = Vec<(Vec<Choice>, Vec<Segment>)>;

/// The sentences of a field with the new ones among them, those without translation left out.
fn sentences(field: &FieldUnits, news: &BTreeMap<usize, Vec<Segment>>) -> Sentences {
    let own = |(index, unit): (usize, &Unit)| {
        let text = news.get(&index).or(unit.target.as_ref())?;
        Some((unit.path.clone(), text.clone()))
    };
    field.units.iter().enumerate().filter_map(own).collect()
}

/// Whether every choice among the sentences has its default.
fn is_whole(sentences: &[(Vec<Choice>, Vec<Segment>)], depth: usize) -> bool {
    let choices: Vec<&Choice> = sentences.iter().filter_map(|(path, _)| path.get(depth)).collect();
    if choices.is_empty() {
        return !sentences.is_empty();
    }
    let group = |key: &str| -> Sentences {
        sentences.iter().filter(|(path, _)| path.get(depth).is_some_and(|choice| choice.key == key)).cloned().collect()
    };
    choices.iter().any(|choice| choice.default) && choices.iter().all(|choice| is_whole(&group(&choice.key), depth + 1))
}

/// The edits of every file of the target.
struct Writer<'a> {
    target: &'a Shelf,
    /// The same with the files that are yet to be made.
    shelf: Shelf,
    /// Where entries of a file of the source belong in one of the target, by the source's path.
    places: BTreeMap<String, Vec<Place>>,
    /// What stands for missing messages, by file and id.
    blocks: BTreeMap<(usize, String), Range<usize>>,
    edits: BTreeMap<usize, Edits>,
    waiting: BTreeMap<usize, Waiting>,
    wanted: Vec<(usize, String, Option<String>, Sentences)>,
    /// The translator's file, for findings about nothing in particular.
    at: Span,
    found: &'a mut Found,
}

/// Writes the news into the files of `target`; mistakes that only show then stand at `at`, the translator's file.
pub(super) fn rewrite(
    source: &Shelf,
    target: &Shelf,
    package: &Package,
    news: &BTreeMap<usize, News>,
    at: Span,
    found: &mut Found,
) -> Import {
    let blocks = target.files().iter().enumerate().flat_map(|(index, file)| {
        file.outline.blocks.iter().map(move |block| ((index, block.id.clone()), block.range.clone()))
    });
    let mut writer = Writer {
        target,
        shelf: target.clone(),
        places: BTreeMap::new(),
        blocks: blocks.collect(),
        edits: BTreeMap::new(),
        waiting: BTreeMap::new(),
        wanted: Vec::new(),
        at,
        found,
    };
    let mut messages = Vec::new();
    for (m, message) in package.messages().enumerate() {
        if let (Some(news), Some(original)) = (news.get(&m), source.find(&message.id)) {
            writer.message(original, message, news);
            messages.push(message.id.clone());
        }
    }
    Import { changes: writer.finish(), messages }
}

impl Writer<'_> {
    fn message(&mut self, original: Shelved<'_>, message: &MessageUnits, news: &News) {
        let hash = news.outdated.as_deref().map_or_else(|| original.hash(), Hash::of);
        let marks = [(Mark::Status, "status: needs-review".to_owned()), (Mark::Source, format!("source: {hash}"))];
        let mut texts = Vec::new();
        for (f, units) in &news.texts {
            let field = &message.fields[*f];
            let sentences = sentences(field, units);
            if !is_whole(&sentences, 0) {
                let name = field.name(message);
                let text = format!("`{name}` needs its form `other`, which all other numbers take");
                let span = news.span.unwrap_or(self.at);
                self.found.push(Diagnostic::error(span, text).hint("translate `other` too, or leave all forms empty"));
                return;
            }
            texts.push((field.attribute.clone(), sentences));
        }
        let index = match self.target.find(&message.id) {
            Some(translation) => {
                let edits = self.edits.entry(translation.index).or_default();
                let (text, entry) = (&translation.file.text, translation.entry);
                for (attribute, sentences) in &texts {
                    put(edits, text, entry, attribute.as_deref(), sentences);
                }
                for (mark, line) in &marks {
                    set(edits, text, entry, *mark, Some(line));
                }
                set(edits, text, entry, Mark::Stale, None);
                translation.index
            }
            None => self.add(original, &marks, &texts),
        };
        let wanted = texts.into_iter().map(|(attribute, text)| (index, message.id.clone(), attribute, text));
        self.wanted.extend(wanted);
    }

    /// Puts in a message that the locale did not have; its file's index.
    fn add(&mut self, original: Shelved<'_>, marks: &[(Mark, String)], texts: &[(Option<String>, Sentences)]) -> usize {
        let mut text: String = marks.iter().map(|(_, line)| format!("# {line}\n")).collect();
        text.push_str(&format!("{} =", original.entry.id));
        for (attribute, sentences) in texts {
            text.push_str(&body(attribute.as_deref(), sentences));
        }
        let index = self.shelf.counterpart(original.file);
        let file = &self.shelf.files()[index];
        match self.blocks.remove(&(index, original.entry.id.clone())) {
            Some(range) => self.edits.entry(index).or_default().replace(range, text),
            None => {
                let known = self.places.entry(original.file.path.clone());
                let known = known.or_insert_with(|| places(&original.file.outline, file));
                let at = known.get(original.number).copied().unwrap_or(Place::End);
                self.waiting.entry(index).or_default().entry(at).or_default().push(text);
            }
        }
        index
    }

    fn finish(mut self) -> Vec<Change> {
        let mut changes = Vec::new();
        for (index, file) in self.shelf.files().iter().enumerate() {
            let edits = self.edits.remove(&index).unwrap_or_default();
            let edits = insert_all(&file.text, self.waiting.remove(&index).unwrap_or_default(), edits);
            let Some(change) = change(file, edits) else { continue };
            let wanted = self.wanted.iter().filter(|(i, ..)| *i == index);
            if let Some(mistake) = reread(self.target, &change.new, wanted) {
                let span = file.source.map_or(self.at, Span::file);
                self.found.push(Diagnostic::error(span, format!("`{}` cannot take this file: {mistake}", file.path)));
            }
            changes.push(change);
        }
        changes
    }
}

/// An attribute or the value as it stands behind the name and its `=`.
fn body(attribute: Option<&str>, sentences: &Sentences) -> String {
    match attribute {
        None => compose(sentences, 4),
        Some(name) => format!("\n    .{name} ={}", compose(sentences, 8)),
    }
}

/// Writes a text into an entry that is there.
fn put(edits: &mut Edits, text: &str, entry: &Entry, attribute: Option<&str>, sentences: &Sentences) {
    match (entry.field(attribute), attribute) {
        (Some(field), None) => edits.replace(field.after_equals..field.raw.end, compose(sentences, 4)),
        (Some(field), Some(_)) => edits.replace(field.after_equals..field.raw.end, compose(sentences, 8)),
        (None, Some(_)) => edits.insert(entry.end, body(attribute, sentences)),
        (None, None) => {
            let equals = text[entry.name.end..].find('=').map_or(entry.name.end, |at| entry.name.end + at + 1);
            edits.insert(equals, body(None, sentences));
        }
    }
}

/// Reads the new text of a file: what is wrong if it is not exactly what was meant.
fn reread<'w>(
    target: &Shelf,
    text: &str,
    wanted: impl Iterator<Item = &'w (usize, String, Option<String>, Sentences)>,
) -> Option<String> {
    let source = SourceId::new(0);
    let mut diagnostics = Diagnostics::new();
    drop(Catalogue::parse(target.locale().clone(), source, text, &mut diagnostics));
    if diagnostics.has_errors() {
        return diagnostics.iter().find(|d| d.severity == Severity::Error).map(|d| d.message.clone());
    }
    let Some(outline) = Outline::parse(source, text) else { return Some("it would not be Fluent".to_owned()) };
    for (_, id, attribute, sentences) in wanted {
        let field = outline.entry(id).and_then(|entry| entry.field(attribute.as_deref()));
        let forms = field.and_then(|field| field.forms.clone()).unwrap_or_default();
        let read: Vec<String> = forms.iter().map(|form| plain(&form.segments)).collect();
        let meant: Vec<String> = sentences.iter().map(|(_, segments)| plain(segments)).collect();
        if read != meant {
            return Some(format!("message `{id}` would not be read as it was written"));
        }
    }
    None
}

/// A text with its literals in their places, so that `{ "{" }` is the same as the brace that it stands for.
fn plain(segments: &[Segment]) -> String {
    let plain = |segment: &Segment| match segment {
        Segment::Code(code) => match code.fluent.strip_prefix("{ \"").and_then(|rest| rest.strip_suffix("\" }")) {
            Some(literal) if !literal.contains('\\') => literal.to_owned(),
            _ => format!("\u{1}{}\u{1}", code.fluent),
        },
        other => fluent_text(std::slice::from_ref(other)),
    };
    segments.iter().map(plain).collect()
}
