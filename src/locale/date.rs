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

impl Date {
    /// The day that many days after 1 January 1970; `None` beyond the year 9999
    /// (<https://howardhinnant.github.io/date_algorithms.html#civil_from_days>).
    pub fn from_days(days: u64) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        Date::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The day that an age later comes: 31 January and one month make the last day of February. At most the last day
    /// of 9999.
    #[must_use]
    pub fn after(self, age: Age) -> Date {
        let last = Date { year: 9999, month: 12, day: 31 };
        match age {
            Age::Months(months) => {
                let months = i64::from(self.year) * 12 + i64::from(self.month) - 1 + i64::from(months);
                let (Ok(year), Ok(month)) = (i32::try_from(months / 12), u8::try_from(months % 12 + 1)) else {
                    return last;
                };
                (28..=self.day.max(28)).rev().find_map(|day| Date::new(year, month, day.min(self.day))).unwrap_or(last)
            }
            Age::Days(days) => {
                let mut date = self;
                for _ in 0..days {
                    let Some(next) = date.next() else { return last };
                    date = next;
                }
                date
            }
        }
    }

    fn next(self) -> Option<Date> {
        Date::new(self.year, self.month, self.day + 1)
            .or_else(|| Date::new(self.year, self.month + 1, 1))
            .or_else(|| Date::new(self.year + 1, 1, 1))
    }
}

/// A span of calendar time: whole days, or whole months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Days.
    Days(u32),
    /// Months; a year is twelve.
    Months(u32),
}

impl Age {
    /// The greatest number in an age.
    const GREATEST: u32 = 1_000;

    /// Reads `90 days`, `6 months` or `1 year`: a number from 1 to 1000 and its unit.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, unit) = text.split_once(' ')?;
        let number: u32 = number.parse().ok().filter(|number| (1..=Age::GREATEST).contains(number))?;
        match unit.trim() {
            "day" | "days" => Some(Age::Days(number)),
            "month" | "months" => Some(Age::Months(number)),
            "year" | "years" => Some(Age::Months(number * 12)),
            _ => None,
        }
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

    #[test]
    fn days_since_1970_become_dates() {
        let day = |days| Date::from_days(days).map(|date| date.to_string()).unwrap_or_default();
        assert_eq!([0, 59, 11_016, 20_779].map(day), ["1970-01-01", "1970-03-01", "2000-02-29", "2026-11-22"]);
        assert_eq!([Date::from_days(u64::MAX), Date::from_days(u64::MAX / 2)], [None, None]);
    }

    #[test]
    fn ages_end_on_a_day_that_exists() {
        let after = |day: &str, age: &str| {
            let (day, age) = (Date::parse(day).expect("a day"), Age::parse(age).expect("an age"));
            day.after(age).to_string()
        };
        assert_eq!(after("2026-01-31", "1 month"), "2026-02-28");
        assert_eq!(after("2024-01-31", "1 month"), "2024-02-29");
        assert_eq!(after("2026-11-22", "2 months"), "2027-01-22");
        assert_eq!(after("2024-02-29", "1 year"), "2025-02-28");
        assert_eq!(after("2026-12-31", "1 day"), "2027-01-01");
        assert_eq!(after("2024-02-28", "366 days"), "2025-02-28");
        assert_eq!(after("9999-12-01", "1000 years"), "9999-12-31");
    }

    #[test]
    fn ages_are_a_number_and_a_unit() {
        for wrong in ["", "6", "0 days", "-1 days", "1001 days", "6 weeks", "6months", "one year"] {
            assert_eq!(Age::parse(wrong), None, "{wrong}");
        }
    }
}
