//! Takes a translator's file into the project: everything in it is checked first, then all of it counts or nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::compose::trimmed;
use super::forms::{Choice, Code, Segment, fluent_text};
use super::imported::{Found, Imported, ImportedUnit, Piece, markup_mistake, names, resolve};
use super::rewrite::{Import, News, rewrite};
use super::shelf::Shelf;
use super::status::State;
use super::units::{FieldUnits, MessageUnits, Package, Unit};
use crate::diag::{Diagnostic, Diagnostics, did_you_mean};
use crate::locale::{Locale, MAX_TEXT_CHARS};

/// Among how many names a suggestion is looked for.
const MAX_SUGGESTED: usize = 5_000;

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
    let at = imported.at;
    let made = found.is_empty().then(|| rewrite(source, target, &package, &news, at, &mut found));
    let is_good = found.is_empty();
    found.report(at.source, diagnostics);
    made.filter(|_| is_good)
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
            // Looking for a name that is near takes a moment, which nobody has a hundred thousand times.
            let names = index.keys().take(if self.found.is_full() { 0 } else { MAX_SUGGESTED });
            let hint = did_you_mean(&unit.id, names.map(|(id, _)| id.as_str()));
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
fn literals(pieces: &[Piece]) -> Vec<Code> {
    let literal = |piece: &Piece| match piece {
        Piece::Code { fluent: Some(fluent), .. } => {
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
