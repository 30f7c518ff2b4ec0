//! Takes a translator's file into the project: everything in it is checked first, then all of it counts or nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::compose::{compose, trimmed};
use super::edit::Edits;
use super::forms::{Choice, Code, Segment, fluent_text};
use super::imported::{Found, Imported, ImportedUnit, markup_mistake, names, resolve};
use super::marks::{Hash, Mark, set};
use super::outline::{Entry, Outline};
use super::shelf::{Place, Shelf, Shelved, Waiting, insert_all, places};
use super::status::State;
use super::sync::{Change, change};
use super::units::{FieldUnits, MessageUnits, Package, Unit};
use crate::diag::{Diagnostic, Diagnostics, SourceId, Span, did_you_mean};
use crate::locale::{Catalogue, Locale, MAX_TEXT_CHARS};

/// What an import changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The files to write.
    pub changes: Vec<Change>,
    /// The messages that have another text now, or were confirmed.
    pub messages: Vec<String>,
}

/// What `imported` changes in the files of `target`. Changed messages need a review. `None` comes with errors.
pub fn import(source: &Shelf, target: &Shelf, imported: &Imported, diagnostics: &mut Diagnostics) -> Option<Import> {
    let package = Package::new(source, target);
    let mut found = Found::new();
    let messages = package.messages().collect();
    let mut intake =
        Intake { package: &package, messages, news: BTreeMap::new(), seen: BTreeSet::new(), found: &mut found };
    intake.languages(imported);
    let index = package.index();
    imported.units.iter().for_each(|unit| intake.unit(unit, &index, diagnostics));
    let news = intake.news;
    let file = imported.units.first().map(|unit| unit.span.source);
    let mut made = None;
    if found.is_empty() {
        made = Some(write(source, target, &package, &news, &mut found));
    }
    let is_good = found.is_empty();
    if let Some(file) = file.or_else(|| imported.target.as_ref().map(|(_, span)| span.source)) {
        found.report(file, diagnostics);
    }
    made.filter(|_| is_good)
}

/// What is new about one message.
#[derive(Debug, Default)]
struct News {
    /// Index of the field, then of the unit.
    texts: BTreeMap<usize, BTreeMap<usize, Vec<Segment>>>,
    /// The source text that was translated, if it is not today's.
    outdated: Option<String>,
    span: Option<Span>,
}

/// Index of a message, of its field, of its unit.
type At = (usize, usize, usize);

impl Package {
    /// Each unit by its id; plural forms by message and number too.
    fn index(&self) -> BTreeMap<(String, Option<usize>), At> {
        let mut index = BTreeMap::new();
        for (m, message) in self.messages().enumerate() {
            for (f, field) in message.fields.iter().enumerate() {
                let name = field.name(message);
                for (u, unit) in field.units.iter().enumerate() {
                    index.insert((unit.id.clone(), None), (m, f, u));
                    if field.plural() {
                        index.insert((name.clone(), Some(u)), (m, f, u));
                    }
                }
            }
        }
        index
    }
}

impl FieldUnits {
    /// `message` or `message.attribute`.
    pub fn name(&self, message: &MessageUnits) -> String {
        self.attribute.iter().fold(message.id.clone(), |name, attribute| format!("{name}.{attribute}"))
    }

    /// All placeables in any of its sentences.
    fn codes(&self) -> Vec<&Code> {
        let texts = self.units.iter().flat_map(|unit| unit.source.iter().chain(unit.target.iter().flatten()));
        texts.filter_map(as_code).collect()
    }
}

fn as_code(segment: &Segment) -> Option<&Code> {
    if let Segment::Code(code) = segment { Some(code) } else { None }
}

/// Compares a translator's file with the project, unit by unit.
struct Intake<'a> {
    package: &'a Package,
    messages: Vec<&'a MessageUnits>,
    news: BTreeMap<usize, News>,
    seen: BTreeSet<(String, Option<usize>)>,
    found: &'a mut Found,
}

impl Intake<'_> {
    fn languages(&mut self, imported: &Imported) {
        let pairs = [
            (&imported.source, &self.package.source, "from", "export it again from this project"),
            (&imported.target, &self.package.target, "into", "import it with the locale that it was exported for"),
        ];
        for (language, own, direction, hint) in pairs {
            let Some((tag, span)) = language else { continue };
            // Tools write `pt_BR` for `pt-BR`.
            if Locale::parse(&tag.replace('_', "-")).ok().as_ref() != Some(own) {
                let message = format!("this file translates {direction} `{tag}`, not `{own}`");
                self.found.push(Diagnostic::error(*span, message).hint(hint));
            }
        }
    }

    fn unit(
        &mut self,
        unit: &ImportedUnit,
        index: &BTreeMap<(String, Option<usize>), At>,
        diagnostics: &mut Diagnostics,
    ) {
        let key = (unit.id.clone(), unit.form);
        let Some(&(m, f, u)) = index.get(&key) else {
            let message = match unit.form {
                Some(form) => format!("the project has no plural form {form} of a message `{}`", unit.id),
                None => format!("the project has no message `{}`", unit.id),
            };
            let hint = did_you_mean(&unit.id, index.keys().take(5_000).map(|(id, _)| id.as_str()));
            self.found.push(Diagnostic::error(unit.span, message).hint_opt(hint));
            return;
        };
        if !self.seen.insert(key) {
            self.found.push(Diagnostic::error(unit.span, format!("`{}` appears twice", unit.id)));
            return;
        }
        let message = self.messages[m];
        let (field, own) = (&message.fields[f], &message.fields[f].units[u]);
        let Some(pieces) = &unit.target else {
            if own.target.is_some() {
                let text = format!("`{}` is empty here; the translation in the project stays", unit.id);
                diagnostics.push(Diagnostic::warning(unit.span, text));
            }
            return;
        };
        let numbered: Vec<Code> = own.source.iter().filter_map(as_code).cloned().collect();
        let mut known = field.codes();
        let literals: Vec<Code> = literals(pieces);
        known.extend(&literals);
        let text = match resolve(pieces, &numbered, &known) {
            Ok(segments) => trimmed(merged(segments)),
            Err(span) => {
                let found =
                    Diagnostic::error(span, format!("`{}` has a placeable that the source does not have", unit.id));
                self.found.push(found.hint(placeables_hint(&numbered)));
                return;
            }
        };
        let is_same = own.target.as_ref().is_some_and(|own| fluent_text(&trimmed(own.clone())) == fluent_text(&text));
        if is_same && !(unit.done && message.state == State::Stale) {
            return;
        }
        let mistakes = mistakes(&text, field, own);
        for mistake in &mistakes {
            let found = Diagnostic::error(unit.target_span, format!("`{}`: {mistake}", unit.id));
            self.found.push(found.hint(placeables_hint(&numbered)));
        }
        if !mistakes.is_empty() {
            return;
        }
        let original = resolve(&unit.source, &numbered, &field.codes()).map(merged).unwrap_or_default();
        let (original, today) = (fluent_text(&trimmed(original)), fluent_text(&trimmed(own.source.clone())));
        let news = self.news.entry(m).or_default();
        news.span.get_or_insert(unit.span);
        news.texts.entry(f).or_default().insert(u, text);
        // PO shows one source form beside several translations, so any of the field's may stand there.
        let is_today = original == today || field.units.iter().any(|unit| fluent_text(&unit.source) == original);
        if !is_today {
            let text = format!("the source of `{}` changed after this file was exported", unit.id);
            diagnostics.push(Diagnostic::warning(unit.span, text).hint("the translation is taken and marked stale"));
            news.outdated = Some(original);
        }
    }
}

/// Literals such as `{ "{" }` that a translator may write anew.
fn literals(pieces: &[super::imported::Piece]) -> Vec<Code> {
    let literal = |piece: &super::imported::Piece| match piece {
        super::imported::Piece::Code { fluent: Some(fluent), .. } => {
            let inner = fluent.strip_prefix("{ \"")?.strip_suffix("\" }")?;
            let is_plain = !inner.contains(['"', '\\', '\n']) && !inner.chars().any(char::is_control);
            is_plain.then(|| Code { fluent: fluent.clone(), names: Vec::new() })
        }
        _ => None,
    };
    pieces.iter().filter_map(literal).collect()
}

fn placeables_hint(codes: &[Code]) -> String {
    match codes.is_empty() {
        true => "the source has no placeables; braces in a text are written in the file as they are".to_owned(),
        false => {
            let list: Vec<String> = codes.iter().map(|code| format!("`{}`", code.fluent)).collect();
            format!("keep the source's {}, in any order", list.join(", "))
        }
    }
}

fn merged(segments: Vec<Segment>) -> Vec<Segment> {
    let mut out = Vec::new();
    for segment in segments {
        match segment {
            Segment::Text(text) => super::forms::push_text(&mut out, &text),
            other => out.push(other),
        }
    }
    out
}

/// What keeps a text from being a translation of this unit.
fn mistakes(text: &[Segment], field: &FieldUnits, unit: &Unit) -> Vec<String> {
    let mut mistakes: Vec<String> = markup_mistake(text).into_iter().collect();
    let used = names(text);
    // A plural form may leave its number out: `one day`.
    let is_selector = |name: &str| unit.path.iter().any(|choice| selects(choice, name));
    let lacking = names(&unit.source).into_iter().filter(|name| !used.contains(name) && !is_selector(name));
    mistakes.extend(lacking.map(|name| format!("the placeable of `{name}` is missing")));
    let known: BTreeSet<&str> = field
        .units
        .iter()
        .flat_map(|unit| names(&unit.source).into_iter().chain(unit.target.iter().flat_map(|t| names(t))))
        .collect();
    let extra = used.into_iter().filter(|name| !known.contains(name));
    mistakes.extend(extra.map(|name| format!("the source does not use `{name}`")));
    let characters: String =
        text.iter().filter_map(|s| if let Segment::Text(text) = s { Some(text.as_str()) } else { None }).collect();
    if characters.chars().any(|c| c.is_control() && c != '\n') {
        mistakes.push("a control character stands in this text".to_owned());
    }
    if characters.chars().count() > MAX_TEXT_CHARS {
        mistakes.push(format!("this text has more than {MAX_TEXT_CHARS} characters"));
    }
    mistakes
}

/// Whether a choice looks at the variable with this name.
fn selects(choice: &Choice, name: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    choice.selector.match_indices(name).any(|(at, _)| !choice.selector[at + name.len()..].starts_with(is_name))
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
    found: &'a mut Found,
}

fn write(source: &Shelf, target: &Shelf, package: &Package, news: &BTreeMap<usize, News>, found: &mut Found) -> Import {
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
                let span = news.span.unwrap_or(Span::file(SourceId::new(0)));
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
                let span = file.source.map_or(Span::file(SourceId::new(0)), Span::file);
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
        return diagnostics.iter().find(|d| d.severity == crate::diag::Severity::Error).map(|d| d.message.clone());
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
