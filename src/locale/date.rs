//! Calendar days and how a locale writes them, always in the Gregorian calendar.

use std::fmt;

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDE};

use super::Locale;

/// A day that exists in the Gregorian calendar, years 1 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, or `None` if the calendar does not have it.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year) && IcuDate::try_new_gregorian(year, month, day).is_ok();
        exists.then_some(Date { year, month, day })
    }

    /// Reads `2024-08-16`: ISO 8601, exactly ten characters.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() });
        if !shape {
            return None;
        }
        Date::new(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?)
    }

    /// Year, month from 1 and day from 1.
    pub fn parts(self) -> (i32, u8, u8) {
        (self.year, self.month, self.day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// How much of a date is written out; CLDR's four lengths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DateStyle {
    /// `16.08.24.`
    Short,
    /// `Aug 16, 2024`
    Medium,
    /// `August 16, 2024`
    #[default]
    Long,
    /// `Friday, August 16, 2024`
    Full,
}

impl DateStyle {
    /// The names of Fluent's `dateStyle` with their meaning.
    pub(super) const NAMES: [(&'static str, DateStyle); 4] = [
        ("short", DateStyle::Short),
        ("medium", DateStyle::Medium),
        ("long", DateStyle::Long),
        ("full", DateStyle::Full),
    ];
}

/// `date` as the locale writes it, with its digits.
///
/// `fa`, `prs` and `ps` would count Solar Hijri years by default; official dates in Latvia are Gregorian.
pub fn format_date(locale: &Locale, date: Date, style: DateStyle) -> String {
    let fields = match style {
        DateStyle::Short => YMD::short(),
        DateStyle::Medium => YMD::medium(),
        DateStyle::Long => YMD::long(),
        DateStyle::Full => return format_full(locale, date).unwrap_or_else(|| date.to_string()),
    };
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.data().into(), fields).ok();
    // The compiled data fall back to the root locale, so there always is a formatter.
    formatter.zip(icu_date(date)).map_or_else(|| date.to_string(), |(f, date)| f.format(&date).to_string())
}

fn format_full(locale: &Locale, date: Date) -> Option<String> {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.data().into(), YMDE::long()).ok()?;
    Some(formatter.format(&icu_date(date)?).to_string())
}

fn icu_date(date: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(date.year, date.month, date.day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(tag: &str, style: DateStyle) -> String {
        let date = Date::new(2024, 8, 16).expect("a day");
        format_date(&Locale::parse(tag).expect(tag), date, style)
    }

    #[test]
    fn long_dates_are_gregorian_everywhere() {
        for (tag, expected) in [
            ("lv", "2024. gada 16. augusts"),
            ("en", "August 16, 2024"),
            ("ar", "16 أغسطس 2024"),
            ("fa", "۱۶ اوت ۲۰۲۴"),
            ("prs", "۱۶ اگست ۲۰۲۴"),
            ("ps", "۱۶ اګست ۲۰۲۴"),
            ("kmr", "16 tebax, 2024"),
            ("ti", "16 ነሓሰ 2024"),
        ] {
            assert_eq!(written(tag, DateStyle::Long), expected, "{tag}");
        }
    }

    #[test]
    fn the_four_lengths_differ() {
        assert_eq!(written("en", DateStyle::Short), "8/16/24");
        assert_eq!(written("en", DateStyle::Medium), "Aug 16, 2024");
        assert_eq!(written("lv", DateStyle::Full), "piektdiena, 2024. gada 16. augusts");
        assert_eq!(written("lv", DateStyle::Short), "16.08.24.");
    }

    #[test]
    fn only_days_that_exist_are_dates() {
        assert_eq!(Date::parse("2024-02-29").map(Date::parts), Some((2024, 2, 29)));
        for bad in ["2023-02-29", "2024-13-01", "2024-00-10", "0000-01-01", "2024-1-01", "24-01-01", "2024-01-0ā", ""]
        {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }
}
