//! The functions of messages, `NUMBER`, `DATETIME`, `LIST` and `RANGE`: their options read and checked once.

use fluent_syntax::ast;

use super::findings::Findings;
use super::number::PluralRuleType;
use super::pattern::{Function, Inline};
use super::slice::Placed;
use super::{CompactDisplay, DateStyle, ListKind, Locale, Notation, NumberOptions, NumberStyle, Unit, compact, unit};
use crate::diag::{Diagnostic, Span, did_you_mean};

const FUNCTIONS: [&str; 4] = ["NUMBER", "DATETIME", "LIST", "RANGE"];
const NUMBER_OPTIONS: [&str; 8] = [
    "minimumFractionDigits",
    "maximumFractionDigits",
    "useGrouping",
    "style",
    "unit",
    "notation",
    "compactDisplay",
    "type",
];

/// More digits than anyone can read; ECMA-402 draws the line at 100.
const MAX_FRACTION_DIGITS: u8 = 20;

/// Makes a call in a message of `locale` of its name, its converted positional arguments and its options.
///
/// `None` if the call is wrong, which is then reported.
pub(super) fn read(
    locale: &Locale,
    name: Placed<'_>,
    mut positional: Vec<Inline>,
    named: &[ast::NamedArgument<Placed<'_>>],
    findings: &mut Findings,
) -> Option<Function> {
    let span = name.span();
    if !FUNCTIONS.contains(&name.text) {
        let found = Diagnostic::error(span, format!("unknown function `{}`", name.text));
        let hint = did_you_mean(name.text, FUNCTIONS).unwrap_or_else(|| format!("use {}", list(&FUNCTIONS)));
        findings.push(found.hint(hint));
        return None;
    }
    let (fits, wanted, example) = match name.text {
        "LIST" => (!positional.is_empty(), "one value or more", "LIST($first, $second)"),
        "RANGE" => (positional.len() == 2, "two values", "RANGE($from, $to)"),
        "DATETIME" => (positional.len() == 1, "one value", "DATETIME($name)"),
        _ => (positional.len() == 1, "one value", "NUMBER($name)"),
    };
    if !fits {
        let message = format!("`{}` takes {wanted}, {} given", name.text, positional.len());
        findings.push(Diagnostic::error(span, message).hint(format!("write `{example}`")));
        return None;
    }
    let mut options = Options { locale, function: name.text, named, findings };
    match name.text {
        "LIST" => options.list(positional),
        "RANGE" => {
            options.only(&[])?;
            let ends = <[Inline; 2]>::try_from(positional).ok()?;
            Some(Function::Range { ends: Box::new(ends), span })
        }
        "DATETIME" => options.date_time(Box::new(positional.remove(0)), span),
        _ => options.number(Box::new(positional.remove(0)), span),
    }
}

/// The words of the option `style`; the unit is an option of its own.
#[derive(Clone, Copy)]
enum Style {
    Decimal,
    Percent,
    Unit,
}

/// The named arguments of one call.
struct Options<'a, 's> {
    locale: &'a Locale,
    function: &'a str,
    named: &'a [ast::NamedArgument<Placed<'s>>],
    findings: &'a mut Findings,
}

impl Options<'_, '_> {
    fn number(&mut self, value: Box<Inline>, span: Span) -> Option<Function> {
        self.only(&NUMBER_OPTIONS)?;
        let options = NumberOptions {
            min_fraction: self.digits("minimumFractionDigits")?,
            max_fraction: self.digits("maximumFractionDigits")?,
            grouping: self.choice("useGrouping", &GROUPING)?.unwrap_or(true),
            style: self.style()?,
            notation: self.notation()?,
        };
        if let (Some(min), Some(max)) = (options.min_fraction, options.max_fraction)
            && min > max
        {
            let message = format!("at least {min} and at most {max} fraction digits are asked for");
            self.findings.push(Diagnostic::error(span, message).hint("raise `maximumFractionDigits`"));
            return None;
        }
        let kind = self.choice("type", &KINDS)?.unwrap_or(PluralRuleType::Cardinal);
        Some(Function::Number { value, options, kind, span })
    }

    fn style(&mut self) -> Option<NumberStyle> {
        let style = self.choice("style", &STYLES)?;
        let unit = self.choice("unit", &Unit::NAMES)?;
        let place = self.literal("unit").or(self.literal("style")).map(|literal| literal.span());
        match (style, unit, place) {
            (Some(Style::Unit), Some(unit), Some(place)) => {
                if !unit::is_named(self.locale, unit) {
                    let message = format!("CLDR has no name of this unit in `{}`", self.locale.tag());
                    let found = Diagnostic::error(place, message);
                    self.findings.push(found.hint("write the unit into the message, with its plural forms"));
                    return None;
                }
                Some(NumberStyle::Unit(unit))
            }
            (Some(Style::Unit), None, Some(place)) => self.refuse(place, "a unit is missing", "add `unit: \"month\"`"),
            (_, Some(_), Some(place)) => self.refuse(place, "a unit goes with another style", "add `style: \"unit\"`"),
            (Some(Style::Percent), ..) => Some(NumberStyle::Percent),
            _ => Some(NumberStyle::Decimal),
        }
    }

    fn notation(&mut self) -> Option<Notation> {
        let compact = self.choice("notation", &NOTATIONS)?.unwrap_or(false);
        let display = self.choice("compactDisplay", &CompactDisplay::NAMES)?;
        if !compact {
            return match self.literal("compactDisplay") {
                Some(display) => {
                    self.refuse(display.span(), "this number is not compact", "add `notation: \"compact\"`")
                }
                None => Some(Notation::Standard),
            };
        }
        // Compact numbers have rounding of their own, and CLDR no compact percentages or times.
        let other = ["minimumFractionDigits", "maximumFractionDigits", "style"];
        if let Some(option) = other.into_iter().find(|option| self.literal(option).is_some_and(|l| l.text != "decimal"))
            && let Some(literal) = self.literal(option)
        {
            return self.refuse(literal.span(), &format!("a compact number takes no `{option}`"), "remove one of them");
        }
        let display = display.unwrap_or_default();
        if display == CompactDisplay::Long && !compact::has_words(self.locale) {
            let place = self.literal("compactDisplay").map(|literal| literal.span())?;
            let message = format!("CLDR has no words for large numbers in `{}`", self.locale.tag());
            return self.refuse(place, &message, "write the word into the message, with its plural forms");
        }
        Some(Notation::Compact(display))
    }

    fn refuse<T>(&mut self, span: Span, message: &str, hint: &str) -> Option<T> {
        self.findings.push(Diagnostic::error(span, message).hint(hint));
        None
    }

    fn date_time(&mut self, value: Box<Inline>, span: Span) -> Option<Function> {
        self.only(&["dateStyle"])?;
        let style = self.choice("dateStyle", &DateStyle::NAMES)?.unwrap_or_default();
        Some(Function::DateTime { value, style, span })
    }

    fn list(&mut self, items: Vec<Inline>) -> Option<Function> {
        self.only(&["type"])?;
        let kind = self.choice("type", &ListKind::NAMES)?.unwrap_or_default();
        Some(Function::List { items, kind })
    }

    /// Reports options that the function does not have.
    fn only(&mut self, known: &[&str]) -> Option<()> {
        let unknown = |argument: &&ast::NamedArgument<Placed<'_>>| !known.contains(&argument.name.name.text);
        let mut all_known = Some(());
        for argument in self.named.iter().filter(unknown) {
            let name = argument.name.name;
            let found = Diagnostic::error(name.span(), format!("`{}` has no option `{}`", self.function, name.text));
            let hint = did_you_mean(name.text, known.iter().copied());
            let all = if known.is_empty() { "it has none".to_owned() } else { format!("it has {}", list(known)) };
            self.findings.push(found.hint(hint.unwrap_or(all)));
            all_known = None;
        }
        all_known
    }

    fn literal(&self, option: &str) -> Option<Placed<'_>> {
        let argument = self.named.iter().find(|argument| argument.name.name.text == option)?;
        match argument.value {
            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
                Some(value)
            }
            // The grammar allows literals only.
            _ => None,
        }
    }

    /// The number of digits under this option; `Some(None)` if it is not given.
    fn digits(&mut self, option: &str) -> Option<Option<u8>> {
        let Some(value) = self.literal(option) else { return Some(None) };
        let (text, span) = (value.text, value.span());
        let digits = text.parse().ok().filter(|digits| *digits <= MAX_FRACTION_DIGITS);
        if digits.is_none() {
            let message = format!("`{option}` is a whole number from 0 to {MAX_FRACTION_DIGITS}, not `{text}`");
            self.findings.push(Diagnostic::error(span, message));
        }
        digits.map(Some)
    }

    /// The meaning of the word under this option; `Some(None)` if it is not given.
    fn choice<T: Copy>(&mut self, option: &str, choices: &[(&str, T)]) -> Option<Option<T>> {
        let Some(value) = self.literal(option) else { return Some(None) };
        let (text, span) = (value.text, value.span());
        if let Some((_, meaning)) = choices.iter().find(|(name, _)| *name == text) {
            return Some(Some(*meaning));
        }
        let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
        let found = Diagnostic::error(span, format!("`{option}` cannot be `{text}`"));
        let hint = did_you_mean(text, names.iter().copied());
        self.findings.push(found.hint(hint.unwrap_or_else(|| format!("use {}", list(&names)))));
        None
    }
}

const GROUPING: [(&str, bool); 4] = [("true", true), ("false", false), ("1", true), ("0", false)];
const STYLES: [(&str, Style); 3] = [("decimal", Style::Decimal), ("percent", Style::Percent), ("unit", Style::Unit)];
const NOTATIONS: [(&str, bool); 2] = [("standard", false), ("compact", true)];
const KINDS: [(&str, PluralRuleType); 2] =
    [("cardinal", PluralRuleType::Cardinal), ("ordinal", PluralRuleType::Ordinal)];

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
