//! What translators get: one unit for each sentence, with plural forms as the target language has them.

use std::collections::BTreeMap;

use super::forms::{Choice, Form, Segment, category_keys};
use super::marks::prose;
use super::outline::Field;
use super::shelf::{Shelf, Shelved};
use super::status::{State, state_of_text};
use crate::locale::number::{category_name, plural_category};
use crate::locale::{Decimal, Locale};

/// One sentence with its translation.
#[derive(Debug, Clone)]
pub(super) struct Unit {
    /// `message`, `message.attribute`, `message[few]`.
    pub id: String,
    /// Which variant it is.
    pub path: Vec<Choice>,
    /// The same in words for translators.
    pub which: Vec<String>,
    pub source: Vec<Segment>,
    pub target: Option<Vec<Segment>>,
}

/// All sentences of a value or an attribute.
#[derive(Debug, Clone)]
pub(super) struct FieldUnits {
    pub attribute: Option<String>,
    pub units: Vec<Unit>,
}

impl FieldUnits {
    /// Whether the sentences are told apart by one number alone, in the categories of the locale.
    pub fn plural(&self) -> bool {
        self.units.len() > 1
            && self
                .units
                .iter()
                .all(|unit| unit.path.len() == 1 && unit.path[0].plural.is_some() && !unit.path[0].is_number())
    }
}

/// All sentences of a message.
#[derive(Debug, Clone)]
pub(super) struct MessageUnits {
    pub id: String,
    pub state: State,
    /// What the source's comment tells the translator.
    pub notes: Vec<String>,
    /// Line of the source file, from 1.
    pub line: usize,
    pub fields: Vec<FieldUnits>,
}

/// All sentences of a file.
#[derive(Debug, Clone)]
pub(super) struct FileUnits {
    pub path: String,
    pub messages: Vec<MessageUnits>,
}

/// A picture of a moment at which a message is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sight {
    /// `video/scene`.
    pub scene: String,
    /// File name of the picture, relative to the export.
    pub picture: Option<String>,
}

/// How long a text may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// How many characters fit, placeables as they are shown.
    pub characters: usize,
    /// Name of the format in which the fewest fit.
    pub format: String,
}

/// What a translator should know about messages beyond their texts, by `message` or `message.attribute`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// How many characters fit in the tightest format.
    pub budgets: BTreeMap<String, Budget>,
    /// Where it is shown.
    pub sights: BTreeMap<String, Vec<Sight>>,
}

/// Everything that goes to the translator of one locale.
#[derive(Debug, Clone)]
pub struct Package {
    pub(super) source: Locale,
    pub(super) target: Locale,
    pub(super) files: Vec<FileUnits>,
}

impl Package {
    /// All messages of `source`, with what `target` has of them.
    pub fn new(source: &Shelf, target: &Shelf) -> Package {
        let mut files: Vec<FileUnits> = Vec::new();
        // Lines are counted on from the message before: from the start each time would be quadratic.
        let (mut line, mut counted) = (1, 0);
        for original in source.entries() {
            if files.last().is_none_or(|file| file.path != original.file.path) {
                files.push(FileUnits { path: original.file.path.clone(), messages: Vec::new() });
                (line, counted) = (1, 0);
            }
            line += original.file.text[counted..original.entry.name.start].matches('\n').count();
            counted = original.entry.name.start;
            let message = message_units(original, target.find(&original.entry.id), target.locale(), line);
            if let Some(file) = files.last_mut() {
                file.messages.push(message);
            }
        }
        Package { source: source.locale().clone(), target: target.locale().clone(), files }
    }

    /// How many units there are.
    pub fn len(&self) -> usize {
        self.messages().flat_map(|message| &message.fields).map(|field| field.units.len()).sum()
    }

    /// Whether there is nothing to translate.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Names of messages with more variants than fit into such a file; they have to be translated in Fluent.
    pub fn left_out(&self) -> Vec<&str> {
        let lacks = |message: &&MessageUnits| message.fields.iter().any(|field| field.units.is_empty());
        self.messages().filter(lacks).map(|message| message.id.as_str()).collect()
    }

    pub(super) fn messages(&self) -> impl Iterator<Item = &MessageUnits> {
        self.files.iter().flat_map(|file| &file.messages)
    }
}

/// The units of one message, which stands in `line` of its file.
fn message_units(
    original: Shelved<'_>,
    translation: Option<Shelved<'_>>,
    locale: &Locale,
    line: usize,
) -> MessageUnits {
    let state = translation.map_or(State::Missing, |translation| state_of_text(original, translation));
    let field = |field: &Field| {
        let attribute = field.attribute.clone();
        let name = attribute.iter().fold(original.entry.id.clone(), |name, attribute| format!("{name}.{attribute}"));
        let own = translation.and_then(|translation| translation.entry.field(attribute.as_deref()));
        FieldUnits { units: field_units(&name, field, own, locale), attribute }
    };
    MessageUnits {
        id: original.entry.id.clone(),
        state,
        notes: prose(original.entry).into_iter().map(str::to_owned).collect(),
        line,
        fields: original.entry.fields().map(field).collect(),
    }
}

/// The units of a field; none if either text has too many variants.
fn field_units(name: &str, source: &Field, target: Option<&Field>, locale: &Locale) -> Vec<Unit> {
    let Some(source) = &source.forms else { return Vec::new() };
    let none = Vec::new();
    let target = match target.map(|target| &target.forms) {
        None => &none,
        Some(Some(forms)) => forms,
        Some(None) => return Vec::new(),
    };
    let mut wanted = Vec::new();
    let all = |forms| Vec::<&Form>::from_iter(forms);
    expand(&all(source), &all(target), locale, &mut Vec::new(), &mut wanted);
    let is_covered = |form: &Form| wanted.iter().any(|(path, _)| same(path, &form.path)) || form.path.is_empty();
    if !target.iter().all(is_covered) {
        // The translation tells things apart that the original does not: its own variants are what is translated.
        wanted = target.iter().map(|form| (form.path.clone(), nearest(source, &form.path))).collect();
    }
    let unit = |(path, original): (Vec<Choice>, &Form)| {
        let keys: String = path.iter().map(|choice| format!("[{}]", choice.key)).collect();
        let plain = path.iter().all(|choice| choice.default);
        let own = target.iter().find(|form| same(&path, &form.path) || (form.path.is_empty() && plain));
        Unit {
            id: format!("{name}{keys}"),
            which: path.iter().map(|choice| which(choice, locale)).collect(),
            source: original.segments.clone(),
            target: own.map(|form| form.segments.clone()),
            path,
        }
    };
    wanted.into_iter().map(unit).collect()
}

/// Which variant a choice means, with the first numbers that take it.
fn which(choice: &Choice, locale: &Locale) -> String {
    const SHOWN: usize = 5;
    let Choice { selector, key, .. } = choice;
    let Some(kind) = choice.plural.filter(|_| !choice.is_number()) else {
        return format!("The text where {selector} is {key}.");
    };
    let takes = |n: &u32| category_name(plural_category(locale, &Decimal::from(*n), kind)) == key;
    let numbers: Vec<String> = (0..=200).filter(takes).take(SHOWN).map(|n| n.to_string()).collect();
    match numbers.len() {
        0 => format!("The text where {selector} has decimals (plural category “{key}”)."),
        SHOWN => format!("The text where {selector} is {}, … (plural category “{key}”).", numbers.join(", ")),
        _ => format!("The text where {selector} is {} (plural category “{key}”).", numbers.join(", ")),
    }
}

fn same(a: &[Choice], b: &[Choice]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.selector == b.selector && a.key == b.key)
}

/// The variants that a translation needs, each with the original sentence that it translates.
fn expand<'a>(
    source: &[&'a Form],
    target: &[&Form],
    locale: &Locale,
    path: &mut Vec<Choice>,
    out: &mut Vec<(Vec<Choice>, &'a Form)>,
) {
    let Some(first) = source.first() else { return };
    let depth = path.len();
    let Some(choice) = first.path.get(depth) else {
        out.push((path.clone(), first));
        return;
    };
    let default = source.iter().find(|form| form.path[depth].default).map_or(&choice.key, |form| &form.path[depth].key);
    for key in keys(source, target, depth, choice, locale) {
        let group = |wanted: &str| -> Vec<&'a Form> {
            source.iter().copied().filter(|form| form.path[depth].key == wanted).collect()
        };
        let own = group(&key);
        let own = if own.is_empty() { group(default) } else { own };
        let others: Vec<&Form> = target.iter().copied().filter(|form| at(form, depth, choice) == Some(&key)).collect();
        let is_default = if choice.plural.is_some() { key == "other" } else { key == *default };
        path.push(Choice { key, default: is_default, ..choice.clone() });
        expand(&own, &others, locale, path, out);
        path.pop();
    }
}

/// The key by which a form answers a choice, if it makes the same one.
fn at<'f>(form: &'f Form, depth: usize, choice: &Choice) -> Option<&'f String> {
    form.path.get(depth).filter(|own| own.selector == choice.selector).map(|own| &own.key)
}

fn keys(source: &[&Form], target: &[&Form], depth: usize, choice: &Choice, locale: &Locale) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    let written = source.iter().map(|form| &form.path[depth].key);
    let written = written.chain(target.iter().filter_map(|form| at(form, depth, choice)));
    for key in written {
        let is_number = key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        if (choice.plural.is_none() || is_number) && !keys.contains(key) {
            keys.push(key.clone());
        }
    }
    if let Some(kind) = choice.plural {
        keys.extend(category_keys(locale, kind).into_iter().map(str::to_owned));
    }
    keys
}

/// The original sentence that is nearest to a variant of another structure.
fn nearest<'a>(source: &'a [Form], path: &[Choice]) -> &'a Form {
    let score = |form: &&Form| -> i32 {
        let score = |own: &Choice| match path.iter().find(|choice| choice.selector == own.selector) {
            Some(choice) if choice.key == own.key => 3,
            _ if own.default => 1,
            _ => -1,
        };
        form.path.iter().map(score).sum()
    };
    // A pattern always has a form, even an empty one.
    source.iter().max_by_key(score).unwrap_or(&EMPTY)
}

static EMPTY: Form = Form { path: Vec::new(), segments: Vec::new() };
