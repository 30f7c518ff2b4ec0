//! The values of expressions and the variants that they choose.

use super::super::number::{
    PluralCategory, PluralRuleType, category_name, parse_decimal, range_category, shown, written_category,
};
use super::super::pattern::{Expression, Function, Inline, Key, Part, Reference, Variant};
use super::super::{
    Catalogue, DateStyle, Decimal, Locale, NumberOptions, Value, format_date, format_decimal, format_list, format_range,
};
use super::{Resolver, Scope, unknown_reference, unknown_variable};
use crate::diag::{Diagnostic, Span};

/// A value together with how it is to be written.
pub(super) struct Formatted {
    pub(super) value: Value,
    how: How,
}

enum How {
    Plain,
    Number(NumberOptions, PluralRuleType),
    Date(DateStyle),
    /// A range of numbers, whose category follows from those of its ends.
    Range(PluralCategory),
}

impl Formatted {
    pub(super) fn text(&self, locale: &Locale) -> String {
        match (&self.value, &self.how) {
            (Value::Number(number), How::Number(options, _)) => format_decimal(locale, number, options),
            (Value::Date(date), How::Date(style)) => format_date(locale, *date, *style),
            (value, _) => value.format(locale),
        }
    }

    /// The plural category of a number as it is written.
    fn category(&self, locale: &Locale) -> Option<PluralCategory> {
        let Value::Number(number) = &self.value else { return None };
        let (options, kind) = match self.how {
            How::Number(options, kind) => (options, kind),
            _ => (NumberOptions::default(), PluralRuleType::Cardinal),
        };
        Some(written_category(locale, number, &options, kind))
    }
}

impl<'a> Resolver<'a> {
    /// The value of an expression that has one; findings are recorded.
    pub(super) fn value(&mut self, inline: &'a Inline, scope: &Scope<'_>) -> Option<Formatted> {
        let plain = |value| Some(Formatted { value, how: How::Plain });
        match inline {
            Inline::Literal(text) => plain(Value::Text(text.clone())),
            Inline::Number(number) => plain(Value::Number(number.clone())),
            Inline::Variable { name, span } => match scope.args.get(name) {
                Some(value) => plain(value.clone()),
                None if scope.in_term => None,
                None => {
                    self.findings.push(unknown_variable(name, *span, scope.args.keys().map(String::as_str)));
                    None
                }
            },
            Inline::Function(Function::Number { value, options, kind, span }) => {
                let inner = self.value(value, scope)?;
                self.expect(matches!(inner.value, Value::Number(_)), "NUMBER", "a number", &inner.value, *span)?;
                Some(Formatted { value: inner.value, how: How::Number(*options, *kind) })
            }
            Inline::Function(Function::DateTime { value, style, span }) => {
                let inner = self.value(value, scope)?;
                self.expect(matches!(inner.value, Value::Date(_)), "DATETIME", "a date", &inner.value, *span)?;
                Some(Formatted { value: inner.value, how: How::Date(*style) })
            }
            Inline::Function(Function::List { items, kind }) => {
                let locale = scope.catalogue.locale();
                let mut texts = Vec::with_capacity(items.len());
                for item in items {
                    let text = self.value(item, scope)?.text(locale);
                    texts.push(self.isolated(text, scope));
                }
                plain(Value::Text(format_list(locale, &texts, *kind)))
            }
            Inline::Function(Function::Range { ends, span }) => {
                let locale = scope.catalogue.locale();
                let (from, to) = (self.value(&ends[0], scope)?, self.value(&ends[1], scope)?);
                for end in [&from, &to] {
                    let counts = matches!(end.value, Value::Number(_) | Value::Year(_));
                    self.expect(counts, "RANGE", "numbers or years", &end.value, *span)?;
                }
                let text = Value::Text(format_range(locale, &from.text(locale), &to.text(locale)));
                let how = match (from.category(locale), to.category(locale)) {
                    (Some(from), Some(to)) => How::Range(range_category(locale, from, to)),
                    _ => How::Plain,
                };
                Some(Formatted { value: text, how })
            }
            Inline::Nested(expression) => match expression.as_ref() {
                Expression::Inline(inline) => self.value(inline, scope),
                Expression::Select { .. } => None,
            },
            // The parser refuses messages as selectors; a term's attribute is read by `select`.
            Inline::Message(_) | Inline::Term { .. } => None,
        }
    }

    fn expect(&mut self, fits: bool, function: &str, wanted: &str, value: &Value, span: Span) -> Option<()> {
        if !fits {
            let message = format!("`{function}` takes {wanted}, but this is {}", value.kind());
            self.findings.push(Diagnostic::error(span, message).hint("show it without the function"));
        }
        fits.then_some(())
    }

    /// The first variant whose key fits the selector.
    pub(super) fn select(
        &mut self,
        selector: &'a Inline,
        variants: &'a [Variant],
        scope: &Scope<'_>,
    ) -> Option<&'a Variant> {
        let value = match selector {
            Inline::Term { reference, .. } => self.term_attribute(reference, scope)?,
            other => self.value(other, scope)?,
        };
        let locale = scope.catalogue.locale();
        variants.iter().find(|variant| fits(&variant.key, &value, locale))
    }

    /// The plain text of a term's attribute, such as a grammatical gender.
    fn term_attribute(&mut self, reference: &'a Reference, scope: &Scope<'_>) -> Option<Formatted> {
        let entry = |catalogue: &'a Catalogue| catalogue.term(&reference.id);
        let locale = self.locale_of(scope);
        let Some((_, pattern)) = self.catalogues.lookup(locale, entry, reference.attribute.as_deref()) else {
            self.findings.push(unknown_reference(self.catalogues, locale, reference, true));
            return None;
        };
        match pattern.parts.as_slice() {
            [Part::Text(text)] => Some(Formatted { value: Value::Text(text.clone()), how: How::Plain }),
            _ => None,
        }
    }
}

fn fits(key: &Key, value: &Formatted, locale: &Locale) -> bool {
    match (key, &value.value) {
        (Key::Number(wanted), Value::Number(number)) => same_number(wanted, number),
        (Key::Name(name), Value::Number(_)) => {
            value.category(locale).is_some_and(|category| category_name(category) == name)
        }
        (Key::Number(wanted), Value::Year(year)) => same_number(wanted, &Decimal::from(*year)),
        (Key::Name(name), Value::Text(text)) => match value.how {
            How::Range(category) => category_name(category) == name,
            _ => name == text,
        },
        (Key::Number(wanted), Value::Text(text)) => {
            parse_decimal(text).is_some_and(|number| same_number(wanted, &number))
        }
        (Key::Name(_), Value::Year(_)) | (_, Value::Date(_)) => false,
    }
}

/// Whether two numbers are equal whatever zeros they are written with.
fn same_number(a: &Decimal, b: &Decimal) -> bool {
    let canonical = |number: &Decimal| {
        let mut number = shown(number, &NumberOptions::default());
        number.trim_start();
        number.trim_end();
        number
    };
    canonical(a) == canonical(b)
}
