//! Writes PO files.

use std::collections::BTreeSet;

use crate::locale::exchange::forms::fluent_text;
use crate::locale::exchange::notes::notes as unit_notes;
use crate::locale::exchange::plural::plural_forms;
use crate::locale::exchange::status::State;
use crate::locale::exchange::units::{Context, FieldUnits, MessageUnits, Package, Unit};

/// The package as PO. The same package gives the same text; there is no date in it.
pub fn write_po(package: &Package, context: &Context) -> String {
    let (categories, plurals) = plural_forms(&package.target);
    let mut out = format!("# Texts of this project in `{}`, translated from `{}`.\n", package.target, package.source);
    out.push_str("# Plural forms are CLDR's categories:\n");
    for (index, category) in categories.iter().enumerate() {
        out.push_str(&format!("#   msgstr[{index}] {category}\n"));
    }
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    for line in [
        "Project-Id-Version: kadrs".to_owned(),
        // Tools fill these in; without them they complain.
        "PO-Revision-Date: ".to_owned(),
        "Last-Translator: ".to_owned(),
        "Language-Team: ".to_owned(),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
        // PO writes locales as POSIX does.
        format!("Language: {}", package.target.tag().replace('-', "_")),
        format!("X-Source-Language: {}", package.source),
        format!("Plural-Forms: {plurals}"),
    ] {
        out.push_str(&format!("{}\n", quoted(&format!("{line}\n"))));
    }
    for file in &package.files {
        for message in &file.messages {
            for field in &message.fields {
                let place = format!("{}:{}", file.path, message.line);
                write_field(message, field, &place, context, &mut out);
            }
        }
    }
    out
}

fn write_field(message: &MessageUnits, field: &FieldUnits, place: &str, context: &Context, out: &mut String) {
    let name = field.name(message);
    if !field.plural() {
        for unit in &field.units {
            head(message, &name, std::slice::from_ref(unit), place, context, out);
            let target = unit.target.as_ref().map(|target| fluent_text(target)).unwrap_or_default();
            entry(&unit.id, &[("msgid", fluent_text(&unit.source)), ("msgstr", target)], out);
        }
        return;
    }
    head(message, &name, &field.units, place, context, out);
    let form = |key: &str| field.units.iter().find(|unit| unit.path[0].key == key);
    let singular = form("one").or(field.units.first()).map(|unit| fluent_text(&unit.source)).unwrap_or_default();
    let plural = form("other").or(field.units.last()).map(|unit| fluent_text(&unit.source)).unwrap_or_default();
    let mut lines = vec![("msgid".to_owned(), singular), ("msgid_plural".to_owned(), plural)];
    for (index, unit) in field.units.iter().enumerate() {
        let target = unit.target.as_ref().map(|target| fluent_text(target)).unwrap_or_default();
        lines.push((format!("msgstr[{index}]"), target));
    }
    let lines: Vec<(&str, String)> = lines.iter().map(|(key, text)| (key.as_str(), text.clone())).collect();
    entry(&name, &lines, out);
}

/// The comments above an entry.
fn head(message: &MessageUnits, name: &str, units: &[Unit], place: &str, context: &Context, out: &mut String) {
    out.push('\n');
    let is_plural = units.len() > 1;
    let notes: Vec<String> = units
        .iter()
        .flat_map(|unit| {
            let mut unit = unit.clone();
            if is_plural {
                // Which form is which the head of the file says.
                unit.which.clear();
            }
            unit_notes(message, name, &unit, context)
        })
        .collect();
    let mut seen = BTreeSet::new();
    for note in notes.into_iter().filter(|note| seen.insert(note.clone())) {
        out.push_str(format!("#. {note}").trim_end());
        out.push('\n');
    }
    out.push_str(&format!("#: {place}\n"));
    let is_translated = units.iter().any(|unit| unit.target.is_some());
    if is_translated && matches!(message.state, State::NeedsReview | State::Stale) {
        out.push_str("#, fuzzy\n");
    }
}

fn entry(id: &str, lines: &[(&str, String)], out: &mut String) {
    out.push_str(&format!("msgctxt {}\n", quoted(id)));
    for (key, text) in lines {
        out.push_str(&format!("{key} {}\n", text_lines(text)));
    }
}

/// A text as strings, one for each of its lines if it has several.
fn text_lines(text: &str) -> String {
    if !text.trim_end_matches('\n').contains('\n') {
        return quoted(text);
    }
    let lines: Vec<String> = text.split_inclusive('\n').map(quoted).collect();
    format!("\"\"\n{}", lines.join("\n"))
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
