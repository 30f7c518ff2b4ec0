//! A pattern as a translator sees it: whole sentences, one for each variant, with protected pieces in them.

use fluent_syntax::ast;

use crate::locale::number::{PluralRuleType, category_name, plural_categories};
use crate::locale::slice::Placed;
use crate::locale::{Emphasis, Locale};

/// How many sentences one pattern may stand for; two numbers with six categories each are 36.
pub(super) const MAX_FORMS: usize = 144;

/// How deep placeables may stand within each other, as for messages that are shown.
const MAX_DEPTH: usize = 32;

const PLURAL_KEYS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Segment {
    /// What is translated.
    Text(String),
    /// A placeable, which stays as it is.
    Code(Code),
    /// `<em>` or `<strong>`
    Open(Emphasis),
    /// `</em>` or `</strong>`
    Close(Emphasis),
}

/// A placeable without variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Code {
    /// In Fluent, with its braces, spaced in one way.
    pub fluent: String,
    /// `$variable`, `message` and `-term` as far as it uses any; none for a literal.
    pub names: Vec<String>,
}

/// Which variant of a select expression a sentence belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// What is looked at, in Fluent: `$days`.
    pub selector: String,
    /// The rules that choose, where it is a number.
    pub plural: Option<PluralRuleType>,
    /// `one`, `0`, `masculine`.
    pub key: String,
    /// Whether it is the variant with the asterisk.
    pub default: bool,
}

impl Choice {
    /// Whether the key is a number, which matches exactly.
    pub fn is_number(&self) -> bool {
        self.key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
    }
}

/// One sentence of a pattern.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Form {
    /// The variants that it is made of, outermost first; empty where there is nothing to choose.
    pub path: Vec<Choice>,
    /// Its pieces; texts are never neighbours.
    pub segments: Vec<Segment>,
}

/// The sentences of a pattern in the order of its variants; `None` if there are too many.
pub(super) fn forms(pattern: &ast::Pattern<Placed<'_>>) -> Option<Vec<Form>> {
    let mut forms = raw_forms(pattern, 0)?;
    for form in &mut forms {
        form.segments = std::mem::take(&mut form.segments).into_iter().flat_map(split_markup).collect();
    }
    Some(forms)
}

fn raw_forms(pattern: &ast::Pattern<Placed<'_>>, depth: usize) -> Option<Vec<Form>> {
    if depth > MAX_DEPTH {
        return None;
    }
    let mut forms = vec![Form::default()];
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                let text = value.text.replace('\r', "");
                forms.iter_mut().for_each(|form| push_text(&mut form.segments, &text));
            }
            ast::PatternElement::Placeable { expression } => forms = with_placeable(&forms, expression, depth)?,
        }
    }
    Some(forms)
}

fn with_placeable(forms: &[Form], expression: &ast::Expression<Placed<'_>>, depth: usize) -> Option<Vec<Form>> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            if depth > MAX_DEPTH {
                None
            } else {
                with_placeable(forms, expression, depth + 1)
            }
        }
        ast::Expression::Inline(inline) => {
            let code = code(inline);
            let with = |form: &Form| {
                let mut form = form.clone();
                form.segments.push(Segment::Code(code.clone()));
                form
            };
            Some(forms.iter().map(with).collect())
        }
        ast::Expression::Select { selector, variants } => {
            let mut all = Vec::new();
            for form in forms {
                for variant in variants {
                    for inner in raw_forms(&variant.value, depth + 1)? {
                        if all.len() == MAX_FORMS {
                            return None;
                        }
                        all.push(joined(form, choice(selector, variants, variant), inner));
                    }
                }
            }
            Some(all)
        }
    }
}

fn joined(before: &Form, choice: Choice, inner: Form) -> Form {
    let mut form = before.clone();
    form.path.push(choice);
    form.path.extend(inner.path);
    for segment in inner.segments {
        match segment {
            Segment::Text(text) => push_text(&mut form.segments, &text),
            other => form.segments.push(other),
        }
    }
    form
}

pub(super) fn push_text(segments: &mut Vec<Segment>, text: &str) {
    match segments.last_mut() {
        _ if text.is_empty() => {}
        Some(Segment::Text(last)) => last.push_str(text),
        _ => segments.push(Segment::Text(text.to_owned())),
    }
}

/// Cuts a text at the tags that messages know.
pub(super) fn split_markup(segment: Segment) -> Vec<Segment> {
    let Segment::Text(text) = segment else { return vec![segment] };
    let mut out = Vec::new();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let found = rest.match_indices('<').find_map(|(at, _)| tag(&rest[at..]).map(|(tag, len)| (at, tag, len)));
        let Some((at, tag, len)) = found else { break };
        push_text(&mut out, &rest[..at]);
        out.push(tag);
        rest = &rest[at + len..];
    }
    push_text(&mut out, rest);
    out
}

fn tag(text: &str) -> Option<(Segment, usize)> {
    [Emphasis::Em, Emphasis::Strong].into_iter().find_map(|emphasis| {
        let (open, close) = (format!("<{}>", emphasis.name()), format!("</{}>", emphasis.name()));
        if text.starts_with(&open) {
            Some((Segment::Open(emphasis), open.len()))
        } else {
            text.starts_with(&close).then_some((Segment::Close(emphasis), close.len()))
        }
    })
}

fn choice(
    selector: &ast::InlineExpression<Placed<'_>>,
    variants: &[ast::Variant<Placed<'_>>],
    variant: &ast::Variant<Placed<'_>>,
) -> Choice {
    let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) = variant.key;
    let mut names = Vec::new();
    let selector_text = inline_text(selector, &mut names);
    Choice {
        selector: selector_text,
        plural: plural(selector, variants),
        key: key.text.to_owned(),
        default: variant.default,
    }
}

/// Which plural rules choose among the variants: those of `NUMBER`, or those that the keys show.
fn plural(
    selector: &ast::InlineExpression<Placed<'_>>,
    variants: &[ast::Variant<Placed<'_>>],
) -> Option<PluralRuleType> {
    if let ast::InlineExpression::FunctionReference { id, arguments } = selector
        && id.name.text == "NUMBER"
    {
        let ordinal = arguments.named.iter().any(|argument| {
            argument.name.name.text == "type"
                && matches!(argument.value, ast::InlineExpression::StringLiteral { value } if value.text == "ordinal")
        });
        return Some(if ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal });
    }
    let is_plural = |variant: &ast::Variant<Placed<'_>>| match variant.key {
        ast::VariantKey::Identifier { name } => PLURAL_KEYS.contains(&name.text),
        ast::VariantKey::NumberLiteral { .. } => true,
    };
    let numeric = variants.iter().all(is_plural) && matches!(selector, ast::InlineExpression::VariableReference { .. });
    numeric.then_some(PluralRuleType::Cardinal)
}

/// The keys of a locale's plural categories, `zero` first, `other` last.
pub(super) fn category_keys(locale: &Locale, kind: PluralRuleType) -> Vec<&'static str> {
    let used: Vec<&str> = plural_categories(locale, kind).into_iter().map(category_name).collect();
    PLURAL_KEYS.into_iter().filter(|key| *key == "other" || used.contains(key)).collect()
}

fn code(inline: &ast::InlineExpression<Placed<'_>>) -> Code {
    let mut names = Vec::new();
    let text = inline_text(inline, &mut names);
    Code { fluent: format!("{{ {text} }}"), names }
}

/// An inline expression in Fluent; the names that it uses are added to `names`.
fn inline_text(inline: &ast::InlineExpression<Placed<'_>>, names: &mut Vec<String>) -> String {
    match inline {
        ast::InlineExpression::StringLiteral { value } => format!("\"{}\"", value.text),
        ast::InlineExpression::NumberLiteral { value } => value.text.to_owned(),
        ast::InlineExpression::VariableReference { id } => named(format!("${}", id.name.text), names),
        ast::InlineExpression::MessageReference { id, attribute } => {
            named(format!("{}{}", id.name.text, attribute_text(attribute.as_ref())), names)
        }
        ast::InlineExpression::TermReference { id, attribute, arguments } => {
            let name = named(format!("-{}{}", id.name.text, attribute_text(attribute.as_ref())), names);
            match arguments {
                Some(arguments) => format!("{name}({})", arguments_text(arguments, names)),
                None => name,
            }
        }
        ast::InlineExpression::FunctionReference { id, arguments } => {
            format!("{}({})", id.name.text, arguments_text(arguments, names))
        }
        // A select expression cannot stand in a place where this is asked for: those are cut into forms.
        ast::InlineExpression::Placeable { expression } => match &**expression {
            ast::Expression::Inline(inner) => format!("{{ {} }}", inline_text(inner, names)),
            ast::Expression::Select { selector, .. } => format!("{{ {} }}", inline_text(selector, names)),
        },
    }
}

fn named(name: String, names: &mut Vec<String>) -> String {
    names.push(name.clone());
    name
}

fn attribute_text(attribute: Option<&ast::Identifier<Placed<'_>>>) -> String {
    attribute.map(|attribute| format!(".{}", attribute.name.text)).unwrap_or_default()
}

fn arguments_text(arguments: &ast::CallArguments<Placed<'_>>, names: &mut Vec<String>) -> String {
    let mut all: Vec<String> = arguments.positional.iter().map(|argument| inline_text(argument, names)).collect();
    for argument in &arguments.named {
        all.push(format!("{}: {}", argument.name.name.text, inline_text(&argument.value, names)));
    }
    all.join(", ")
}

/// The sentence in Fluent's own notation on one line of text, as PO files and reports show it.
pub(super) fn fluent_text(segments: &[Segment]) -> String {
    segments
        .iter()
        .map(|segment| match segment {
            Segment::Text(text) => text.clone(),
            Segment::Code(code) => code.fluent.clone(),
            Segment::Open(emphasis) => format!("<{}>", emphasis.name()),
            Segment::Close(emphasis) => format!("</{}>", emphasis.name()),
        })
        .collect()
}
