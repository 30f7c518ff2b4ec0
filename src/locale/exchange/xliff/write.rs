//! Writes XLIFF 1.2.

use crate::locale::exchange::forms::{Code, Segment};
use crate::locale::exchange::notes::notes;
use crate::locale::exchange::status::State;
use crate::locale::exchange::units::{Context, FieldUnits, MessageUnits, Package, Unit};

use super::NAMESPACE;

/// The package as XLIFF 1.2. The same package gives the same text.
pub fn write_xliff(package: &Package, context: &Context) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str(&format!("<xliff version=\"1.2\" xmlns=\"{NAMESPACE}\">\n"));
    for file in &package.files {
        out.push_str(&format!(
            "  <file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"plaintext\">\n",
            escape(&file.path),
            package.source,
            package.target
        ));
        out.push_str("    <header>\n      <tool tool-id=\"kadrs\" tool-name=\"kadrs\"/>\n    </header>\n    <body>\n");
        for message in &file.messages {
            for field in message.fields.iter().filter(|field| !field.units.is_empty()) {
                write_field(message, field, context, &mut out);
            }
        }
        out.push_str("    </body>\n  </file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn write_field(message: &MessageUnits, field: &FieldUnits, context: &Context, out: &mut String) {
    let name = field.name(message);
    let is_group = field.units.len() > 1;
    if is_group {
        out.push_str(&format!("      <group id=\"{}\">\n", escape(&name)));
    }
    for unit in &field.units {
        write_unit(message, &name, unit, context, out);
    }
    if is_group {
        out.push_str("      </group>\n");
    }
}

/// The state in XLIFF's words, of a unit with a translation.
fn state_name(state: State) -> &'static str {
    match state {
        State::Translated => "translated",
        State::NeedsReview => "needs-review-translation",
        State::Approved => "final",
        State::Stale | State::Missing => "needs-translation",
    }
}

fn write_unit(message: &MessageUnits, name: &str, unit: &Unit, context: &Context, out: &mut String) {
    let id = escape(&unit.id);
    out.push_str(&format!("      <trans-unit id=\"{id}\" resname=\"{id}\" xml:space=\"preserve\""));
    if let Some(budget) = context.budgets.get(name) {
        out.push_str(&format!(" maxwidth=\"{}\" size-unit=\"char\"", budget.characters));
    }
    if unit.target.is_some() && message.state == State::Approved {
        out.push_str(" approved=\"yes\"");
    }
    let codes: Vec<&Code> = codes(&unit.source);
    out.push_str(&format!(">\n        <source>{}</source>\n", inline(&unit.source, &codes)));
    match &unit.target {
        Some(target) => out.push_str(&format!(
            "        <target state=\"{}\">{}</target>\n",
            state_name(message.state),
            inline(target, &codes)
        )),
        None => out.push_str("        <target state=\"needs-translation\"></target>\n"),
    }
    for sight in context.sights.get(name).into_iter().flatten() {
        out.push_str("        <context-group purpose=\"location\">\n");
        out.push_str(&format!("          <context context-type=\"x-scene\">{}</context>\n", escape(&sight.scene)));
        if let Some(picture) = &sight.picture {
            out.push_str(&format!("          <context context-type=\"x-picture\">{}</context>\n", escape(picture)));
        }
        out.push_str("        </context-group>\n");
    }
    for note in notes(message, name, unit, context) {
        out.push_str(&format!("        <note from=\"developer\">{}</note>\n", escape(&note)));
    }
    out.push_str("      </trans-unit>\n");
}

fn codes(segments: &[Segment]) -> Vec<&Code> {
    segments.iter().filter_map(|segment| if let Segment::Code(code) = segment { Some(code) } else { None }).collect()
}

/// A sentence as XML. The same placeable has the same number in the source and in the translation, as tools want it.
fn inline(segments: &[Segment], numbered: &[&Code]) -> String {
    let mut out = String::new();
    let mut used = vec![false; numbered.len()];
    let (mut further, mut tags) = (numbered.len(), 0);
    for segment in segments {
        match segment {
            Segment::Text(text) => out.push_str(&escape(text)),
            Segment::Code(code) => {
                let own = numbered.iter().zip(&used).position(|(known, used)| !used && known.fluent == code.fluent);
                if let Some(index) = own {
                    used[index] = true;
                }
                let number = own.unwrap_or_else(|| {
                    further += 1;
                    further - 1
                });
                let text = escape(&code.fluent);
                out.push_str(&format!("<x id=\"{}\" ctype=\"x-placeable\" equiv-text=\"{text}\"/>", number + 1));
            }
            Segment::Open(emphasis) => {
                tags += 1;
                out.push_str(&format!("<g id=\"g{tags}\" ctype=\"x-{}\">", emphasis.name()));
            }
            Segment::Close(_) => out.push_str("</g>"),
        }
    }
    out
}

/// A text within an element or a quoted attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML has no way to write these two.
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}
