//! From the Fluent syntax tree to the patterns that are kept, with every check one message allows.

use fluent_syntax::ast;

use super::findings::Findings;
use super::markup::Markup;
use super::number::{PluralCategory, category_name, parse_decimal, plural_categories, plural_examples, range_examples};
use super::pattern::{Expression, Function, Inline, Key, Part, Pattern, Reference, Variant};
use super::slice::Placed;
use super::{Decimal, Locale, PluralRuleType, functions};
use crate::diag::{Diagnostic, Span, did_you_mean};

/// How deep placeables may stand within each other.
pub(super) const MAX_DEPTH: usize = 32;

const PLURAL_KEYS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Converts the patterns of one file.
pub(super) struct Converter<'a> {
    pub locale: &'a Locale,
    /// The whole file.
    pub file: Placed<'a>,
    pub findings: &'a mut Findings,
}

impl Converter<'_> {
    /// The pattern of a message, `near` its name.
    pub(super) fn pattern(&mut self, pattern: &ast::Pattern<Placed<'_>>, near: Span) -> Pattern {
        self.nested_pattern(pattern, near, 0)
    }

    fn nested_pattern(&mut self, pattern: &ast::Pattern<Placed<'_>>, near: Span, depth: usize) -> Pattern {
        let mut parts = Vec::new();
        let mut markup = Markup::default();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.refuse_control_characters(*value);
                    markup.split(*value, &mut parts, self.findings);
                }
                ast::PatternElement::Placeable { expression } => {
                    parts.push(Part::Placeable(self.expression(expression, near, depth + 1)));
                }
            }
        }
        markup.finish(&mut parts, self.findings);
        Pattern { span: self.pattern_span(pattern, near), parts }
    }

    /// From the first text or placeable to the last. Braces have no place in the syntax tree: they are looked up.
    fn pattern_span(&self, pattern: &ast::Pattern<Placed<'_>>, near: Span) -> Span {
        let first = pattern.elements.first().and_then(first_slice);
        let last = pattern.elements.last().and_then(last_slice);
        let (Some(first), Some(last)) = (first, last) else { return near };
        let (mut start, mut end) = (first.span().start as usize, last.span().end as usize);
        let offset = self.file.start;
        if let Some(ast::PatternElement::Placeable { .. }) = pattern.elements.first() {
            start = self.file.text[..start - offset].rfind('{').map_or(start, |i| i + offset);
        }
        if let Some(ast::PatternElement::Placeable { .. }) = pattern.elements.last() {
            end = self.file.text[end - offset..].find('}').map_or(end, |i| end + i + 1);
        }
        Span::new(self.file.source, start, end)
    }

    fn expression(&mut self, expression: &ast::Expression<Placed<'_>>, near: Span, depth: usize) -> Expression {
        if depth > MAX_DEPTH {
            let found = Diagnostic::error(near, format!("placeables are nested more than {MAX_DEPTH} deep"));
            self.findings.push(found.hint("split the message"));
            return Expression::Inline(Inline::Literal(String::new()));
        }
        match expression {
            ast::Expression::Inline(inline) => Expression::Inline(self.inline(inline, near, depth)),
            ast::Expression::Select { selector, variants } => {
                let selector = self.inline(selector, near, depth);
                self.check_keys(&selector, variants);
                let default = variants.iter().position(|variant| variant.default).unwrap_or(0);
                let variants = variants.iter().map(|variant| self.variant(variant, depth)).collect();
                Expression::Select { selector, variants, default }
            }
        }
    }

    fn variant(&mut self, variant: &ast::Variant<Placed<'_>>, depth: usize) -> Variant {
        let (key, span) = match variant.key {
            ast::VariantKey::Identifier { name } => (Key::Name(name.text.to_owned()), name.span()),
            ast::VariantKey::NumberLiteral { value } => (Key::Number(self.number(value)), value.span()),
        };
        Variant { key, value: self.nested_pattern(&variant.value, span, depth) }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<Placed<'_>>, near: Span, depth: usize) -> Inline {
        match inline {
            ast::InlineExpression::StringLiteral { value } => Inline::Literal(self.string(*value)),
            ast::InlineExpression::NumberLiteral { value } => Inline::Number(self.number(*value)),
            ast::InlineExpression::VariableReference { id } => {
                Inline::Variable { name: id.name.text.to_owned(), span: with_sigil(id.name, 1) }
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                Inline::Message(reference(id.name, attribute.as_ref(), 0))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let named = arguments.as_ref().map_or(&[][..], |arguments| &arguments.named);
                let arguments =
                    named.iter().map(|a| (a.name.name.text.to_owned(), self.inline(&a.value, near, depth))).collect();
                Inline::Term { reference: reference(id.name, attribute.as_ref(), 1), arguments }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name, arguments, depth).map_or_else(
                    // Reported; the name stands where the value would, as Fluent does it.
                    || Inline::Literal(format!("{{{}()}}", id.name.text)),
                    Inline::Function,
                )
            }
            ast::InlineExpression::Placeable { expression } => {
                Inline::Nested(Box::new(self.expression(expression, near, depth + 1)))
            }
        }
    }

    fn function(
        &mut self,
        name: Placed<'_>,
        arguments: &ast::CallArguments<Placed<'_>>,
        depth: usize,
    ) -> Option<Function> {
        if depth > MAX_DEPTH {
            let found = Diagnostic::error(name.span(), format!("calls are nested more than {MAX_DEPTH} deep"));
            self.findings.push(found.hint("split the message"));
            return None;
        }
        let positional = arguments.positional.iter().map(|a| self.inline(a, name.span(), depth + 1)).collect();
        functions::read(self.locale, name, positional, &arguments.named, self.findings)
    }

    fn number(&mut self, literal: Placed<'_>) -> Decimal {
        parse_decimal(literal.text).unwrap_or_else(|| {
            self.findings.push(Diagnostic::error(literal.span(), "this number has too many digits"));
            Decimal::from(0)
        })
    }

    fn string(&mut self, literal: Placed<'_>) -> String {
        let text = fluent_syntax::unicode::unescape_unicode_to_string(literal.text);
        if text.chars().any(is_forbidden) {
            self.findings.push(control_character(literal.span()));
        }
        text.into_owned()
    }

    fn refuse_control_characters(&mut self, text: Placed<'_>) {
        if let Some((at, c)) = text.text.char_indices().find(|(_, c)| is_forbidden(*c)) {
            self.findings.push(control_character(text.part(at..at + c.len_utf8()).span()));
        }
    }

    /// Warns of keys that no value can choose.
    fn check_keys(&mut self, selector: &Inline, variants: &[ast::Variant<Placed<'_>>]) {
        let mut seen: Vec<Placed<'_>> = Vec::new();
        for variant in variants {
            let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) =
                variant.key;
            match seen.iter().find(|earlier| **earlier == key) {
                Some(first) => {
                    let found = Diagnostic::warning(key.span(), format!("variant `{}` appears twice", key.text));
                    self.findings.push(found.related(first.span(), "first here").hint("remove one of them"));
                }
                None => seen.push(key),
            }
        }
        if let Some(kind) = plural_kind(selector, variants) {
            self.check_categories(&seen, variants, &examples(self.locale, selector, kind), kind);
            let names = seen.into_iter().filter(|key| key.text.starts_with(|c: char| c.is_ascii_alphabetic()));
            names.for_each(|key| self.check_plural_key(key, kind));
        }
    }

    /// Warns of numbers for which the language has a form of its own and the choice has none.
    fn check_categories(
        &mut self,
        keys: &[Placed<'_>],
        variants: &[ast::Variant<Placed<'_>>],
        examples: &[(PluralCategory, Vec<String>)],
        kind: PluralRuleType,
    ) {
        let named = |name: &str| keys.iter().any(|key| key.text == name);
        let used: Vec<&str> = plural_categories(self.locale, kind).into_iter().map(category_name).collect();
        let is_word = |key: &&Placed<'_>| key.text.starts_with(|c: char| c.is_ascii_alphabetic());
        let misnamed = keys.iter().filter(is_word).any(|key| key.text != "other" && !used.contains(&key.text));
        // A misspelt category has been told, and may be the one that lacks.
        if misnamed || used.iter().all(|name| named(name)) {
            return;
        }
        // Fluent's default stands for what is not named, but says nothing of the form that this language needs.
        let lacking = |(category, numbers): &&(PluralCategory, Vec<String>)| {
            let written = |number: &String| keys.iter().any(|key| key.text == number);
            !named(category_name(*category)) && !numbers.iter().all(written)
        };
        let examples: Vec<_> = examples.iter().filter(lacking).collect();
        let default = variants.iter().find(|variant| variant.default).map(|variant| match variant.key {
            ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key } => key,
        });
        let (Some(default), false) = (default, examples.is_empty()) else { return };
        let names: Vec<String> =
            examples.iter().map(|(category, _)| format!("`{}`", category_name(*category))).collect();
        let message = format!("`{}` needs the plural category {} here", self.locale.tag(), names.join(", "));
        let add = examples.iter().map(|(category, numbers)| {
            let first = &numbers[..numbers.len().min(2)];
            format!("`[{}]` for numbers such as {}", category_name(*category), first.join(" and "))
        });
        let add = add.collect::<Vec<_>>().join(", ");
        let hint = format!("add {add}; until then they are shown with `*[{}]`", default.text);
        self.findings.push(Diagnostic::warning(default.span(), message).hint(hint));
    }

    fn check_plural_key(&mut self, key: Placed<'_>, kind: PluralRuleType) {
        let used: Vec<&str> = plural_categories(self.locale, kind).into_iter().map(category_name).collect();
        let tag = self.locale.tag();
        let list = || used.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        if !PLURAL_KEYS.contains(&key.text) {
            let found = Diagnostic::warning(key.span(), format!("`{}` is not a plural category", key.text));
            let hint = did_you_mean(key.text, used.iter().copied());
            self.findings.push(found.hint(hint.unwrap_or_else(|| format!("`{tag}` has {}", list()))));
        } else if key.text != "other" && !used.contains(&key.text) {
            let message = format!("`{tag}` has no plural category `{}`", key.text);
            self.findings.push(Diagnostic::warning(key.span(), message).hint(format!("it has {}", list())));
        }
    }
}

/// What falls in each category: whole numbers, or ranges where the selector is one.
fn examples(locale: &Locale, selector: &Inline, kind: PluralRuleType) -> Vec<(PluralCategory, Vec<String>)> {
    if let Inline::Function(Function::Range { .. }) = selector {
        let ranges = range_examples(locale).into_iter();
        return ranges.map(|(category, (from, to))| (category, vec![format!("{from}–{to}")])).collect();
    }
    let numbers = plural_examples(locale, kind).into_iter();
    numbers.map(|(category, numbers)| (category, numbers.iter().map(u32::to_string).collect())).collect()
}

/// Which plural rules choose among these variants; `None` if they are told apart by words of another kind.
fn plural_kind(selector: &Inline, variants: &[ast::Variant<Placed<'_>>]) -> Option<PluralRuleType> {
    match selector {
        Inline::Function(Function::Number { kind, .. }) => return Some(*kind),
        Inline::Function(Function::Range { .. }) => return Some(PluralRuleType::Cardinal),
        _ => {}
    }
    let has_other =
        variants.iter().any(|v| matches!(v.key, ast::VariantKey::Identifier { name } if name.text == "other"));
    let numeric = variants.iter().any(|variant| match variant.key {
        ast::VariantKey::Identifier { name } => name.text != "other" && PLURAL_KEYS.contains(&name.text),
        ast::VariantKey::NumberLiteral { .. } => has_other,
    });
    (numeric && matches!(selector, Inline::Variable { .. })).then_some(PluralRuleType::Cardinal)
}

/// Control characters have no picture; only line breaks may stand in a text.
fn is_forbidden(c: char) -> bool {
    c.is_control() && c != '\n'
}

fn control_character(span: Span) -> Diagnostic {
    Diagnostic::error(span, "a control character stands in this text")
        .hint("remove it; lines end with a line feed, with or without a carriage return before it")
}

fn with_sigil(name: Placed<'_>, sigil: usize) -> Span {
    Span::new(name.source, name.start - sigil, name.start + name.text.len())
}

fn reference(id: Placed<'_>, attribute: Option<&ast::Identifier<Placed<'_>>>, sigil: usize) -> Reference {
    let mut span = with_sigil(id, sigil);
    if let Some(attribute) = attribute {
        span.end = attribute.name.span().end;
    }
    Reference { id: id.text.to_owned(), attribute: attribute.map(|a| a.name.text.to_owned()), span }
}

fn first_slice<'s>(element: &ast::PatternElement<Placed<'s>>) -> Option<Placed<'s>> {
    match element {
        ast::PatternElement::TextElement { value } => Some(*value),
        ast::PatternElement::Placeable { expression } => match expression {
            ast::Expression::Inline(inline) | ast::Expression::Select { selector: inline, .. } => inline_slice(inline),
        },
    }
}

fn last_slice<'s>(element: &ast::PatternElement<Placed<'s>>) -> Option<Placed<'s>> {
    match element {
        ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
            variants.last()?.value.elements.last().and_then(last_slice)
        }
        other => first_slice(other),
    }
}

/// Some slice of an inline expression: enough to find the braces around it.
fn inline_slice<'s>(inline: &ast::InlineExpression<Placed<'s>>) -> Option<Placed<'s>> {
    match inline {
        ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => Some(*value),
        ast::InlineExpression::FunctionReference { id, .. }
        | ast::InlineExpression::MessageReference { id, .. }
        | ast::InlineExpression::TermReference { id, .. }
        | ast::InlineExpression::VariableReference { id } => Some(id.name),
        // Deeper braces do not matter for a mark; recursion on hostile input would.
        ast::InlineExpression::Placeable { .. } => None,
    }
}
