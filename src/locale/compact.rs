//! Large numbers in short: `1.2K`, `1,2 tūkst.`, `12 thousand`.

use fixed_decimal::{CompactDecimal, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::CompactDecimalFormatter;
use icu_decimal::options::CompactDecimalFormatterOptions;
use icu_locale_core::Locale as IcuLocale;
use icu_plurals::PluralOperands;

use super::{Decimal, Locale};

/// Whether large numbers are written in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Notation {
    /// `12,345`
    #[default]
    Standard,
    /// `12K` or `12 thousand`
    Compact(CompactDisplay),
}

/// How the power of ten of a compact number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CompactDisplay {
    /// `12K`
    #[default]
    Short,
    /// `12 thousand`
    Long,
}

impl CompactDisplay {
    /// The words of the option `compactDisplay` of `NUMBER`.
    pub(super) const NAMES: [(&str, CompactDisplay); 2] =
        [("short", CompactDisplay::Short), ("long", CompactDisplay::Long)];
}

/// `value` by CLDR's compact patterns, rounded to a whole number, or to two digits where it has but one before the
/// decimal sign, as ECMA-402 does; halves away from zero.
pub(super) fn format(locale: &Locale, value: &Decimal, display: CompactDisplay) -> Option<String> {
    let formatter = formatter(locale.data(), display)?;
    Some(formatter.format(&rounded(&formatter, value)).to_string())
}

/// What the plural rules look at: the digits that are written and the power of ten that is left out.
pub(super) fn operands(locale: &Locale, value: &Decimal, display: CompactDisplay) -> Option<PluralOperands> {
    let formatter = formatter(locale.data(), display)?;
    let mut rounded = rounded(&formatter, value);
    let exponent = formatter.compact_exponent_for_magnitude(rounded.absolute.nonzero_magnitude_start());
    rounded.multiply_pow10(-i16::from(exponent));
    rounded.trim_end();
    Some(PluralOperands::from(&CompactDecimal::from_significand_and_exponent(rounded, exponent)))
}

/// Whether CLDR has words for large numbers in the language; its root has only `K`, `M` and `G`.
pub(super) fn has_words(locale: &Locale) -> bool {
    let million = Decimal::from(1_000_000);
    let letters = |locale: &IcuLocale| {
        let text = formatter(locale, CompactDisplay::Long)?.format(&million).to_string();
        Some(text.chars().filter(|c| c.is_alphabetic()).collect::<String>())
    };
    letters(locale.data()) != letters(&IcuLocale::UNKNOWN)
}

fn rounded(formatter: &CompactDecimalFormatter, value: &Decimal) -> Decimal {
    let mut rounded = value.clone();
    // Twice: a number that rounds up to the next power of ten is written with that one.
    for _ in 0..2 {
        let magnitude = rounded.absolute.nonzero_magnitude_start();
        let exponent = i16::from(formatter.compact_exponent_for_magnitude(magnitude));
        let last = if magnitude > exponent { exponent } else { magnitude - 1 };
        rounded.round_with_mode(last, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
    }
    rounded
}

/// The compiled data fall back to the root locale, so there always is a formatter.
fn formatter(locale: &IcuLocale, display: CompactDisplay) -> Option<CompactDecimalFormatter> {
    let options = CompactDecimalFormatterOptions::default();
    match display {
        CompactDisplay::Short => CompactDecimalFormatter::try_new_short(locale.into(), options),
        CompactDisplay::Long => CompactDecimalFormatter::try_new_long(locale.into(), options),
    }
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::number::{PluralRuleType, category_name, written_category};
    use crate::locale::{NumberOptions, format_decimal, parse_decimal};

    fn written(tag: &str, number: &str, display: CompactDisplay) -> String {
        let options = NumberOptions { notation: Notation::Compact(display), ..Default::default() };
        format_decimal(&Locale::parse(tag).expect(tag), &parse_decimal(number).expect(number), &options)
    }

    #[test]
    fn large_numbers_are_short_as_cldr_has_it() {
        let (short, long) = (CompactDisplay::Short, CompactDisplay::Long);
        for (tag, number, display, expected) in [
            ("lv", "1624", short, "1,6\u{a0}tūkst."),
            ("lv", "12500", long, "13 tūkstoši"),
            ("en", "1624", short, "1.6K"),
            ("en", "12500", long, "13 thousand"),
            ("en", "999", short, "999"),
            ("en", "999960", short, "1M"),
            ("en", "-1624", short, "-1.6K"),
            ("en", "0.25", short, "0.25"),
            ("en", "0", short, "0"),
            ("ar", "1624", short, "1.6\u{a0}ألف"),
            ("prs", "12000", long, "۱۲ هزار"),
            ("hi", "1100000", long, "11 लाख"),
        ] {
            assert_eq!(written(tag, number, display), expected, "{tag} {number}");
        }
    }

    #[test]
    fn languages_without_words_are_known() {
        let has_words = |tag: &str| has_words(&Locale::parse(tag).expect(tag));
        assert!(["lv", "en", "ar", "ta", "kmr", "uz"].into_iter().all(has_words));
        assert!(!has_words("ckb"));
    }

    #[test]
    fn the_plural_category_is_that_of_what_is_written() {
        let category = |tag: &str, number: &str, notation| {
            let options = NumberOptions { notation, ..Default::default() };
            let (locale, number) = (Locale::parse(tag).expect(tag), parse_decimal(number).expect(number));
            category_name(written_category(&locale, &number, &options, PluralRuleType::Cardinal))
        };
        let compact = Notation::Compact(CompactDisplay::Short);
        assert_eq!(category("fr", "1500000", compact), "many");
        assert_eq!(category("fr", "1500000", Notation::Standard), "other");
        // 999,960 is written as one million.
        assert_eq!(category("fr", "999960", compact), "many");
        assert_eq!(category("en", "1", compact), "one");
        assert_eq!(category("lv", "21000", compact), category("lv", "21000", Notation::Standard));
    }
}
