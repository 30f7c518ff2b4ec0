//! Numbers, percentages and plural categories as a locale writes them.

use fixed_decimal::{FloatPrecision, SignDisplay, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_plurals::{PluralRules, PluralRulesOptions, PluralRulesWithRanges};

pub use fixed_decimal::Decimal;
pub use icu_plurals::{PluralCategory, PluralRuleType};

use super::unit::format_unit;
use super::{Locale, Notation, Script, Unit, compact};

/// The longest number that is read from text, in characters.
const MAX_NUMBER_LENGTH: usize = 40;

/// What stands where a value is no number.
const NOT_A_NUMBER: &str = "–";

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NumberOptions {
    /// At least this many digits after the decimal sign; zeros are added.
    pub min_fraction: Option<u8>,
    /// At most this many digits after the decimal sign; the rest is rounded, halves away from zero.
    pub max_fraction: Option<u8>,
    /// Whether thousands are separated where the locale does so.
    pub grouping: bool,
    /// Plain, as a percentage or with a unit.
    pub style: NumberStyle,
    /// In full or in the short form for large numbers.
    pub notation: Notation,
}

impl Default for NumberOptions {
    fn default() -> Self {
        NumberOptions {
            min_fraction: None,
            max_fraction: None,
            grouping: true,
            style: NumberStyle::Decimal,
            notation: Notation::Standard,
        }
    }
}

/// Plain numbers, percentages or times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum NumberStyle {
    /// The number itself.
    #[default]
    Decimal,
    /// The number times a hundred with the locale's percent sign: 0.24 is 24 %.
    Percent,
    /// The number with the name of its unit: 3 is 3 months.
    Unit(Unit),
}

/// Reads a number such as `1204`, `-3.50` or `0.24`, keeping the digits after the point.
///
/// `None` if it is anything else, has an exponent, or more than 40 characters.
pub fn parse_decimal(text: &str) -> Option<Decimal> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'+' | b'.'));
    (plain && text.len() <= MAX_NUMBER_LENGTH).then(|| Decimal::try_from_str(text).ok()).flatten()
}

/// The decimal number that prints like `value`; `None` if it is infinite or not a number.
pub fn decimal_from_f64(value: f64) -> Option<Decimal> {
    if !value.is_finite() {
        return None;
    }
    Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()
}

/// `value` with exactly `fraction_digits` digits after the decimal sign, halves rounded away from zero.
///
/// What is not finite gives `–`. Meant for counters: the same input gives the same text on every machine.
pub fn format_number(locale: &Locale, value: f64, fraction_digits: u8, grouping: bool) -> String {
    format_f64(locale, value, fraction_digits, grouping, NumberStyle::Decimal)
}

/// `ratio` times a hundred with the locale's percent sign; 0.24 gives `24 %` in `lv`, `24%` in `en`.
///
/// Rounds like [`format_number`]; what is not finite gives `–`.
pub fn format_percent(locale: &Locale, ratio: f64, fraction_digits: u8) -> String {
    format_f64(locale, ratio, fraction_digits, true, NumberStyle::Percent)
}

fn format_f64(locale: &Locale, value: f64, fraction_digits: u8, grouping: bool, style: NumberStyle) -> String {
    let digits = Some(fraction_digits);
    let options = NumberOptions { min_fraction: digits, max_fraction: digits, grouping, style, ..Default::default() };
    decimal_from_f64(value).map_or_else(|| NOT_A_NUMBER.into(), |value| format_decimal(locale, &value, &options))
}

/// `value` as the locale writes it.
///
/// A unit without a name in the language is left out; the catalogue's reader refuses it before.
pub fn format_decimal(locale: &Locale, value: &Decimal, options: &NumberOptions) -> String {
    let shown = shown(value, options);
    let compact = match options.notation {
        Notation::Standard => None,
        Notation::Compact(display) => compact::format(locale, &shown, display),
    };
    let number = || compact.unwrap_or_else(|| digits_of(locale, &shown, options.grouping));
    match options.style {
        NumberStyle::Decimal => number(),
        NumberStyle::Percent => with_percent_sign(locale, &number()),
        NumberStyle::Unit(unit) => format_unit(locale, &shown, unit).unwrap_or_else(number),
    }
}

/// The number whose digits are shown: multiplied for percentages, rounded and padded.
///
/// Plural categories depend on it: `1.0` is another case than `1` in several languages.
pub(super) fn shown(value: &Decimal, options: &NumberOptions) -> Decimal {
    let mut shown = value.clone();
    if options.style == NumberStyle::Percent {
        shown.multiply_pow10(2);
        // 0.240 is 24.0 %, but 0.24 is 24 % and 3 is 300 %.
        shown.trim_start();
    }
    if let Some(digits) = options.max_fraction.map(|max| max.max(options.min_fraction.unwrap_or(0))) {
        let mode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        shown.round_with_mode(-i16::from(digits), mode);
    }
    if let Some(digits) = options.min_fraction {
        shown.pad_end(-i16::from(digits));
    }
    // A counter that passes -0.4 must not show -0.
    shown.apply_sign_display(SignDisplay::Negative);
    shown
}

fn digits_of(locale: &Locale, value: &Decimal, grouping: bool) -> String {
    let strategy = if grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never };
    let formatter = DecimalFormatter::try_new(locale.data().into(), DecimalFormatterOptions::from(strategy));
    // The compiled data fall back to the root locale, so there always is a formatter.
    formatter.map_or_else(|_| value.to_string(), |formatter| formatter.format(value).to_string())
}

/// The year in the locale's digits, never grouped.
pub(super) fn format_year(locale: &Locale, year: i32) -> String {
    digits_of(locale, &Decimal::from(year), false)
}

/// Where the percent sign stands.
enum PercentPlace {
    /// `24%`
    After,
    /// `24 %` with this space, which does not break.
    Spaced(char),
    /// `%24`
    Before,
    /// `% 24`
    BeforeSpaced,
}

/// CLDR's `percentFormats`, which ICU4X does not carry; Latvian as its orthography has it, with a space.
fn percent_place(language: &str) -> PercentPlace {
    match language {
        "be" | "bs" | "ca" | "cs" | "da" | "de" | "es" | "fi" | "gl" | "hr" | "kk" | "ky" | "lb" | "lt" | "ltg"
        | "lv" | "mk" | "nb" | "nn" | "no" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" => PercentPlace::Spaced('\u{A0}'),
        "fr" => PercentPlace::Spaced('\u{202F}'),
        "tr" | "ku" | "kmr" => PercentPlace::Before,
        "eu" => PercentPlace::BeforeSpaced,
        _ => PercentPlace::After,
    }
}

fn with_percent_sign(locale: &Locale, number: &str) -> String {
    let sign = percent_sign(locale.script(), number);
    match percent_place(locale.language()) {
        PercentPlace::After => format!("{number}{sign}"),
        PercentPlace::Spaced(space) => format!("{number}{space}{sign}"),
        PercentPlace::Before => format!("{sign}{number}"),
        PercentPlace::BeforeSpaced => format!("{sign}\u{A0}{number}"),
    }
}

/// The percent sign that belongs to the digits, with CLDR's invisible marks: they keep it beside its number
/// in text of either direction.
fn percent_sign(script: Script, number: &str) -> &'static str {
    match number.chars().find(|c| c.is_numeric()) {
        Some('٠'..='٩') => "٪\u{61C}",
        Some('۰'..='۹') => "٪",
        _ if script == Script::ARAB => "\u{200E}%\u{200E}",
        _ => "%",
    }
}

/// The CLDR plural category of a number, with the digits after its point taken into account.
pub fn plural_category(locale: &Locale, value: &Decimal, kind: PluralRuleType) -> PluralCategory {
    plural_rules(locale, kind).map_or(PluralCategory::Other, |rules| rules.category_for(value))
}

/// The category of a number that is written with `options`: a compact `1 million` can take another than `1000000`.
pub(super) fn written_category(
    locale: &Locale,
    value: &Decimal,
    options: &NumberOptions,
    kind: PluralRuleType,
) -> PluralCategory {
    let shown = shown(value, options);
    let Notation::Compact(display) = options.notation else { return plural_category(locale, &shown, kind) };
    let compact = compact::operands(locale, &shown, display);
    let category =
        plural_rules(locale, kind).map(|rules| compact.map_or(rules.category_for(&shown), |c| rules.category_for(c)));
    category.unwrap_or(PluralCategory::Other)
}

/// The plural categories that the language tells apart, `other` among them.
pub fn plural_categories(locale: &Locale, kind: PluralRuleType) -> Vec<PluralCategory> {
    plural_rules(locale, kind).map_or_else(|| vec![PluralCategory::Other], |rules| rules.categories().collect())
}

/// Whole numbers up to 200 by the categories that they fall in; those of other numbers alone are left out.
///
/// Up to 200 because every language repeats itself from there, but for the million of Romance languages, which no film
/// would decline for.
pub(super) fn plural_examples(locale: &Locale, kind: PluralRuleType) -> Vec<(PluralCategory, Vec<u32>)> {
    let Some(rules) = plural_rules(locale, kind) else { return Vec::new() };
    let mut examples: Vec<(PluralCategory, Vec<u32>)> = Vec::new();
    for number in 0..=200u32 {
        let category = rules.category_for(number);
        match examples.iter_mut().find(|(known, _)| *known == category) {
            Some((_, numbers)) => numbers.push(number),
            None => examples.push((category, vec![number])),
        }
    }
    examples
}

/// The category of a range from those of its ends, by CLDR's table.
///
/// Right for a start below the end, neither of them negative.
pub(super) fn range_category(locale: &Locale, from: PluralCategory, to: PluralCategory) -> PluralCategory {
    PluralRulesWithRanges::try_new_cardinal(locale.plurals().into()).map_or(to, |rules| rules.resolve_range(from, to))
}

/// The categories of ranges with one range for each, of whole numbers up to 25.
pub(super) fn range_examples(locale: &Locale) -> Vec<(PluralCategory, (u32, u32))> {
    let category = |number: u32| plural_category(locale, &Decimal::from(number), PluralRuleType::Cardinal);
    let mut examples: Vec<(PluralCategory, (u32, u32))> = Vec::new();
    for ends in (1..25u32).flat_map(|from| (from + 1..=25).map(move |to| (from, to))) {
        let found = range_category(locale, category(ends.0), category(ends.1));
        if !examples.iter().any(|(known, _)| *known == found) {
            examples.push((found, ends));
        }
    }
    examples
}

fn plural_rules(locale: &Locale, kind: PluralRuleType) -> Option<PluralRules> {
    PluralRules::try_new(locale.plurals().into(), PluralRulesOptions::from(kind)).ok()
}

/// The word that Fluent and CLDR use for a category.
pub(super) fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Digits;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).expect(tag)
    }

    fn category(tag: &str, number: &str) -> &'static str {
        let number = parse_decimal(number).expect(number);
        category_name(plural_category(&locale(tag), &number, PluralRuleType::Cardinal))
    }

    #[test]
    fn latvian_plurals_look_at_the_last_two_digits() {
        for (numbers, expected) in [
            (&["0", "10", "11", "19", "20", "100", "111", "119", "211", "1.11"][..], "zero"),
            (&["1", "21", "101", "121", "1.0", "1.1", "0.1"], "one"),
            (&["2", "9", "22", "102", "1.5", "1.2"], "other"),
        ] {
            for number in numbers {
                assert_eq!(category("lv", number), expected, "{number}");
            }
        }
    }

    #[test]
    fn arabic_has_six_categories() {
        for (number, expected) in [
            ("0", "zero"),
            ("1", "one"),
            ("2", "two"),
            ("3", "few"),
            ("10", "few"),
            ("11", "many"),
            ("99", "many"),
            ("100", "other"),
            ("102", "other"),
            ("103", "few"),
            ("111", "many"),
            ("200", "other"),
            ("203", "few"),
            ("1.5", "other"),
        ] {
            assert_eq!(category("ar", number), expected, "{number}");
        }
    }

    #[test]
    fn plurals_are_found_for_scripts_and_aliases() {
        assert_eq!(category("uz-Cyrl", "1"), "one");
        assert_eq!(category("prs", "1"), "one");
        assert_eq!(category("kmr", "1"), "one");
        assert_eq!(category("ru-Latn", "3"), "few");
        assert_eq!(category("en", "1.0"), "other");
        assert_eq!(category("pt", "0"), "one");
        assert_eq!(category("pt-PT", "0"), "other");
        let ordinal = |n: u32| plural_category(&locale("en"), &Decimal::from(n), PluralRuleType::Ordinal);
        assert_eq!([1, 2, 3, 4].map(|n| category_name(ordinal(n))), ["one", "two", "few", "other"]);
    }

    #[test]
    fn numbers_follow_the_locale() {
        for (tag, expected) in [
            ("lv", "-1\u{A0}234\u{A0}567,5"),
            ("en", "-1,234,567.5"),
            ("ar", "\u{200E}-1,234,567.5"),
            ("fa", "\u{200E}−۱٬۲۳۴٬۵۶۷٫۵"),
            ("prs", "\u{200E}−۱٬۲۳۴٬۵۶۷٫۵"),
            ("hi", "-12,34,567.5"),
            ("fr", "-1\u{202F}234\u{202F}567,5"),
            ("ckb", "\u{200F}-١٬٢٣٤٬٥٦٧٫٥"),
            ("kmr", "-1.234.567,5"),
        ] {
            assert_eq!(format_number(&locale(tag), -1_234_567.5, 1, true), expected, "{tag}");
        }
        assert_eq!(format_number(&locale("lv"), 1234.0, 0, true), "1234", "four digits stay together in Latvian");
        assert_eq!(format_number(&locale("en"), 1_234_567.0, 0, false), "1234567");
    }

    #[test]
    fn digits_can_be_chosen() {
        let number = |tag, digits| format_number(&locale(tag).with_digits(digits), 1234.5, 1, true);
        assert_eq!(number("fa", Digits::Latin), "1,234.5");
        assert_eq!(number("ar", Digits::Native), "١٬٢٣٤٫٥");
        assert_eq!(number("ur", Digits::Native), "۱٬۲۳۴٫۵");
        assert_eq!(number("hi", Digits::Native), "१,२३४.५");
        assert_eq!(number("ta", Digits::Native), "௧,௨௩௪.௫");
        assert_eq!(number("am", Digits::Native), "1,234.5");
        assert_eq!(number("fa", Digits::Default), "۱٬۲۳۴٫۵");
    }

    #[test]
    fn percentages_follow_the_locale() {
        for (tag, expected) in [
            ("lv", "24,5\u{A0}%"),
            ("en", "24.5%"),
            ("ar", "24.5\u{200E}%\u{200E}"),
            ("fa", "۲۴٫۵٪"),
            ("ps", "۲۴٫۵٪"),
            ("prs", "۲۴٫۵٪"),
            ("ur", "24.5%"),
            ("ckb", "٢٤٫٥٪\u{61C}"),
            ("hi", "24.5%"),
            ("fr", "24,5\u{202F}%"),
            ("tr", "%24,5"),
        ] {
            assert_eq!(format_percent(&locale(tag), 0.245, 1), expected, "{tag}");
        }
        assert_eq!(format_percent(&locale("ar").with_digits(Digits::Native), 0.24, 0), "٢٤٪\u{61C}");
        assert_eq!(format_percent(&locale("ur").with_digits(Digits::Native), 0.24, 0), "۲۴٪");
        assert_eq!(format_percent(&locale("en"), 0.005, 0), "1%");
        assert_eq!(format_percent(&locale("en"), 3.0, 0), "300%");
    }

    #[test]
    fn rounding_is_what_people_learn_at_school() {
        let en = locale("en");
        assert_eq!(format_number(&en, 2.5, 0, true), "3");
        assert_eq!(format_number(&en, -2.5, 0, true), "-3");
        assert_eq!(format_number(&en, -0.4, 0, true), "0");
        assert_eq!(format_number(&en, 0.1 + 0.2, 2, true), "0.30");
        assert_eq!(format_number(&en, f64::NAN, 0, true), "–");
        assert_eq!(format_number(&en, f64::NEG_INFINITY, 0, true), "–");
        assert_eq!(format_number(&en, 1e300, 0, false).len(), 301);
    }

    #[test]
    fn written_digits_are_kept() {
        let three = parse_decimal("3.50").expect("a number");
        assert_eq!(format_decimal(&locale("lv"), &three, &NumberOptions::default()), "3,50");
        for bad in ["", "1e9", "1,5", "--1", "NaN", "1.2.3", &"9".repeat(41)] {
            assert!(parse_decimal(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_year_is_never_grouped() {
        assert_eq!(format_year(&locale("en"), 2024), "2024");
        assert_eq!(format_year(&locale("fa"), 2024), "۲۰۲۴");
    }
}
