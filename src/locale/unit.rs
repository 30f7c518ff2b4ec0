//! Times with their unit, `3 months`, as a locale writes them.

use icu_experimental::dimension::units::categorized_formatter::{
    CategorizedFormatter, CategorizedUnitsFormatterPreferences,
};
use icu_experimental::dimension::units::options::Width;
use icu_experimental::measure::category::Duration;
use icu_locale_core::Locale as IcuLocale;

use super::{Decimal, Locale};

/// A unit of time; CLDR's names. Of other units ICU4X offers no kilometre yet: they are written in messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// `3 s`
    Second,
    /// `3 min`
    Minute,
    /// `3 h`
    Hour,
    /// `3 days`
    Day,
    /// `3 weeks`
    Week,
    /// `3 months`
    Month,
    /// `3 years`
    Year,
}

impl Unit {
    /// The words of the option `unit` of `NUMBER`.
    pub(super) const NAMES: [(&str, Unit); 7] = [
        ("second", Unit::Second),
        ("minute", Unit::Minute),
        ("hour", Unit::Hour),
        ("day", Unit::Day),
        ("week", Unit::Week),
        ("month", Unit::Month),
        ("year", Unit::Year),
    ];
}

/// `value` with the full name of its unit in the form that the plural category asks for, by CLDR.
///
/// `None` where CLDR has no name of the unit in the language. Short names are not offered: for several languages they
/// are English ones (`3 mths` in Pashto).
pub(super) fn format_unit(locale: &Locale, value: &Decimal, unit: Unit) -> Option<String> {
    let named = written(locale.data(), value, unit)?;
    // What CLDR lacks comes from its root, as a symbol.
    let root = written(&IcuLocale::UNKNOWN, value, unit)?;
    (without_number(&named) != without_number(&root)).then_some(named)
}

/// Whether CLDR names the unit in the language.
pub(super) fn is_named(locale: &Locale, unit: Unit) -> bool {
    format_unit(locale, &Decimal::from(3), unit).is_some()
}

fn written(locale: &IcuLocale, value: &Decimal, unit: Unit) -> Option<String> {
    let unit = match unit {
        Unit::Second => Duration::second(),
        Unit::Minute => Duration::minute(),
        Unit::Hour => Duration::hour(),
        Unit::Day => Duration::day(),
        Unit::Week => Duration::week(),
        Unit::Month => Duration::month(),
        Unit::Year => Duration::year(),
    };
    let preferences = CategorizedUnitsFormatterPreferences::from(locale);
    // The rarer names lie in tables of their own: `outlier` is the constructor that looks into all of them.
    let formatter = CategorizedFormatter::<Duration>::try_new_outlier(preferences, unit, Width::Long.into()).ok()?;
    Some(formatter.format_fixed_decimal(value).to_string())
}

fn without_number(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::parse_decimal;

    fn named(tag: &str, number: &str, unit: Unit) -> Option<String> {
        format_unit(&Locale::parse(tag).expect(tag), &parse_decimal(number).expect(number), unit)
    }

    #[test]
    fn units_are_declined_by_the_language() {
        for (tag, number, unit, expected) in [
            ("lv", "10", Unit::Day, "10 dienu"),
            ("lv", "21", Unit::Month, "21 mēnesis"),
            ("en", "1", Unit::Month, "1 month"),
            ("ru", "3", Unit::Month, "3 месяца"),
            ("ru", "10", Unit::Day, "10 дней"),
            ("fr", "10", Unit::Day, "10\u{a0}jours"),
            ("ar", "1", Unit::Month, "شهر"),
            ("ar", "3", Unit::Month, "3 أشهر"),
            ("prs", "3", Unit::Month, "۳ ماه"),
            ("kmr", "3", Unit::Month, "3 meh"),
            ("bn", "10", Unit::Day, "১০ দিন"),
        ] {
            assert_eq!(named(tag, number, unit).as_deref(), Some(expected), "{tag}");
        }
    }

    #[test]
    fn what_cldr_does_not_name_is_not_made_up() {
        assert_eq!(named("ckb", "3", Unit::Month), None);
        assert_eq!(named("tg", "10", Unit::Day), None);
    }
}
