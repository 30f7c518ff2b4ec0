//! The glossary: terms of the source language and how each locale says them, so that one thing has one name.
//!
//! ```yaml
//! terms:
//!   asylum seeker:
//!     also: [asylum seekers]
//!     lv: [patvēruma meklētāj]
//! ```
//!
//! A translation has a term if any of its forms begins a word in it, whatever the case: so `patvēruma meklētāj` covers
//! every ending. In the source a term is a whole word.

use std::collections::BTreeMap;

use super::pattern::{Message, Part, Pattern};
use super::{Catalogues, Locale};
use crate::diag::{Diagnostic, Span};
use crate::syntax::{Field, Fields, Node, Reader, Shape, Table, Value};

/// How many terms a glossary may have; each is looked for in every message.
const MAX_TERMS: usize = 2_000;

/// `locales/glossary.yaml`, for editors and the reference. The terms themselves are names that the project chooses.
pub fn glossary_table() -> Table {
    let forms = || Shape::OneOf(vec![Shape::List(Box::new(Shape::Text)), Shape::Text]);
    let doc = "Terms by their name in the source language, a whole word there. Each is a map of forms: `also` other forms \
               in the source, and by the tag of a locale the forms that its translations may use; a form counts where it \
               begins a word, so a stem covers its endings.";
    Table {
        name: "GlossaryFields",
        doc: "The glossary: how each language says the terms of the project, so that one thing has one name."
            .to_string(),
        fields: vec![Field {
            name: "terms",
            doc: doc.to_string(),
            shape: Shape::Map(Box::new(Shape::Map(Box::new(forms())))),
            default: None,
            required: false,
        }],
    }
}

/// Terms with the forms that translations may use.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    terms: Vec<Term>,
}

#[derive(Debug, Clone)]
struct Term {
    name: String,
    span: Span,
    /// The name and its other forms, in lower case.
    source: Vec<String>,
    /// In lower case, by locale.
    forms: BTreeMap<Locale, Vec<String>>,
}

impl Glossary {
    /// Reads `locales/glossary.yaml`. Locales that `known` does not have are mistakes.
    pub fn read(tree: &Node, known: &[&Locale], reader: &mut Reader<'_>) -> Glossary {
        let mut glossary = Glossary::default();
        let Some(mut fields) = Fields::open(tree, "the glossary", reader) else { return glossary };
        let terms = fields.take("terms");
        fields.finish(reader);
        let Some((key, terms)) = terms else { return glossary };
        let Value::Map(entries) = &terms.value else {
            reader.expected::<()>(terms, "terms of the source language as a map");
            return glossary;
        };
        if entries.len() > MAX_TERMS {
            let message = format!("the glossary has {} terms; {MAX_TERMS} are the most", entries.len());
            reader.report(Diagnostic::error(key.span, message));
            return glossary;
        }
        for entry in entries {
            glossary.terms.extend(term(&entry.key.name, entry.key.span, &entry.value, known, reader));
        }
        glossary
    }

    /// A warning for each message whose source has a term of which its translation has no form.
    pub fn check(&self, catalogues: &Catalogues, locale: &Locale) -> Vec<Diagnostic> {
        let (Some(source), Some(own)) = (catalogues.get(catalogues.source()), catalogues.get(locale)) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for (id, translation) in own.messages() {
            let Some(original) = source.message(id).filter(|_| locale != catalogues.source()) else { continue };
            let (original, text) = (words(original), words(translation));
            for term in &self.terms {
                let Some(forms) = term.forms.get(locale) else { continue };
                let is_named = term.source.iter().any(|form| has(&original, form, true));
                // Within a longer term the shorter one is not meant by itself.
                let is_within = || self.terms.iter().any(|other| other.hides(term, &original));
                if is_named && !forms.iter().any(|form| has(&text, form, false)) && !is_within() {
                    let message = format!("message `{id}` in `{locale}` says “{}” otherwise", term.name);
                    let list = forms.iter().map(|form| format!("“{form}”")).collect::<Vec<_>>().join(" or ");
                    let warning = Diagnostic::warning(translation.value_span(), message);
                    found.push(warning.related(term.span, "the glossary").hint(format!("use {list}")));
                }
            }
        }
        found
    }
}

impl Term {
    /// Whether this term is in the text wherever `other`, a part of it, is.
    fn hides(&self, other: &Term, text: &str) -> bool {
        let mut rest = text.to_owned();
        let longer = self
            .source
            .iter()
            .filter(|form| form.len() > other.name.len() && other.source.iter().any(|part| has(form, part, true)));
        longer.for_each(|form| rest = rest.replace(form.as_str(), ""));
        rest.len() < text.len() && !other.source.iter().any(|form| has(&rest, form, true))
    }
}

fn term(name: &str, span: Span, node: &Node, known: &[&Locale], reader: &mut Reader<'_>) -> Option<Term> {
    let Value::Map(entries) = &node.value else {
        return reader.expected(node, "forms by locale, such as `{ lv: [patvērum] }`");
    };
    let mut term = Term { name: name.to_owned(), span, source: vec![name.to_lowercase()], forms: BTreeMap::new() };
    for entry in entries {
        let Some(forms) = forms(&entry.value, reader) else { continue };
        if entry.key.name == "also" {
            term.source.extend(forms);
            continue;
        }
        match known.iter().find(|locale| locale.tag() == entry.key.name) {
            Some(locale) => drop(term.forms.insert((*locale).clone(), forms)),
            None => {
                let message = format!("`{}` is not a locale of this project", entry.key.name);
                reader
                    .report(Diagnostic::error(entry.key.span, message).hint("`also` holds other forms in the source"));
            }
        }
    }
    Some(term)
}

fn forms(node: &Node, reader: &mut Reader<'_>) -> Option<Vec<String>> {
    let one = |node: &Node| node.as_str().filter(|text| !text.trim().is_empty()).map(|text| text.trim().to_lowercase());
    let forms: Option<Vec<String>> = match &node.value {
        Value::List(list) => list.iter().map(one).collect(),
        _ => one(node).map(|form| vec![form]),
    };
    match forms.filter(|forms| !forms.is_empty()) {
        Some(forms) => Some(forms),
        None => reader.expected(node, "a form, or a list of forms"),
    }
}

/// The words of a message in lower case, without placeables, also of its attributes and variants.
fn words(message: &Message) -> String {
    let mut out = String::new();
    for pattern in message.patterns() {
        collect(pattern, &mut out);
        out.push('\n');
    }
    out.to_lowercase()
}

fn collect(pattern: &Pattern, out: &mut String) {
    for part in &pattern.parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Open(..) | Part::Close(_) => {}
            Part::Placeable(expression) => {
                for pattern in expression.variants() {
                    out.push(' ');
                    collect(pattern, out);
                }
            }
        }
    }
}

/// Whether `form` stands in `text` at the start of a word and, if `whole`, ends with one.
fn has(text: &str, form: &str, whole: bool) -> bool {
    text.match_indices(form).any(|(at, _)| {
        let begins = !text[..at].ends_with(char::is_alphanumeric);
        let ends = !text[at + form.len()..].starts_with(char::is_alphanumeric);
        begins && (ends || !whole)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostics, SourceId};
    use crate::locale::Catalogue;
    use crate::syntax::{Vocabulary, parse};

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).expect(tag)
    }

    fn read(text: &str) -> (Glossary, Vec<String>) {
        let mut diagnostics = Diagnostics::new();
        let tree = parse(SourceId::new(9), text, &mut diagnostics).expect("YAML");
        let vocabulary = Vocabulary::default();
        let mut reader = Reader { diagnostics: &mut diagnostics, vocabulary: &vocabulary };
        let (en, lv) = (locale("en"), locale("lv"));
        let glossary = Glossary::read(&tree, &[&en, &lv], &mut reader);
        (glossary, diagnostics.iter().map(|d| d.message.clone()).collect())
    }

    fn check(glossary: &str, en: &str, lv: &str) -> Vec<String> {
        let mut all = Catalogues::new(locale("en"), BTreeMap::new());
        for (index, (tag, text)) in [("en", en), ("lv", lv)].into_iter().enumerate() {
            let source = SourceId::new(index as u32);
            all.insert(Catalogue::parse(locale(tag), source, text, &mut Diagnostics::new()));
        }
        let (glossary, mistakes) = read(glossary);
        assert_eq!(mistakes, Vec::<String>::new());
        glossary.check(&all, &locale("lv")).into_iter().map(|d| d.message).collect()
    }

    #[test]
    fn a_term_that_is_translated_otherwise_is_a_warning() {
        let glossary = "terms:\n  decision: { also: [decisions], lv: [lēmum] }\n  final decision: { lv: galīg }\n";
        let en = "a = The Decision is yours\nb = Undecisioned\nc = The final decision\nd = { $n ->\n    [one] A decision\n   *[other] { $n } decisions\n }\n";
        let good = "a = Lēmumi ir tavi\nb = x\nc = Galīgā atbilde\nd = { $n } lēmumu\n";
        assert_eq!(check(glossary, en, good), Vec::<String>::new());
        let bad = "a = Izvēle\nb = x\nc = Lēmums\nd = { $n } atbilžu\n";
        assert_eq!(
            check(glossary, en, bad),
            [
                "message `a` in `lv` says “decision” otherwise",
                "message `c` in `lv` says “final decision” otherwise",
                "message `d` in `lv` says “decision” otherwise"
            ]
        );
    }

    #[test]
    fn mistakes_in_the_glossary_are_all_found() {
        let (_, found) = read("terms:\n  a: { lw: [b] }\n  c: { lv: [] }\n  d: e\nother: 1\n");
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(read("terms: []\n").1.len() == 1 && read("{}\n").1.is_empty());
    }
}
