//! Days with the names of their months, as CLDR writes them: `17 de noviembre`, `November 17`, `۱۷ نوامبر`.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use crate::locale::{Date, DateStyle, Digits, Locale, format_date};

/// How a language writes a day of a month.
struct DayMonth {
    /// What stands between day and month.
    between: String,
    /// The day comes first.
    day_first: bool,
    /// The twelve names as they stand in a date.
    months: Vec<String>,
}

static KNOWN: LazyLock<Mutex<BTreeMap<String, Option<Arc<DayMonth>>>>> = LazyLock::new(Mutex::default);

/// The characters between day and month, of every date in a text: no line ends before any of them.
pub(super) fn day_months(text: &[char], language: &str) -> Vec<Range<usize>> {
    let known = {
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(language.to_owned()).or_insert_with(|| DayMonth::of(language).map(Arc::new)).clone()
    };
    known.map(|form| form.find(text)).unwrap_or_default()
}

impl DayMonth {
    /// Reads the form off the dates that ICU writes.
    fn of(language: &str) -> Option<DayMonth> {
        const DAY: &str = "17";
        let locale = Locale::parse(language).ok()?.with_digits(Digits::Latin);
        let dates: Vec<String> = (1..=12)
            .filter_map(|month| Date::new(2026, month, 17))
            .map(|date| format_date(&locale, date, DateStyle::Long).replace(['\u{00A0}', '\u{202F}'], " "))
            .collect();
        let first = dates.first()?;
        // What all twelve share before and after the name, cut where a word ends.
        let shared = |from_end: bool| {
            let reach = |other: &String| {
                if from_end {
                    first.chars().rev().zip(other.chars().rev()).take_while(|(a, b)| a == b).count()
                } else {
                    first.chars().zip(other.chars()).take_while(|(a, b)| a == b).count()
                }
            };
            dates.iter().skip(1).map(reach).min().unwrap_or(0)
        };
        let chars: Vec<char> = first.chars().collect();
        let head: String = chars[..shared(false)].iter().collect();
        let head = head.trim_end_matches(char::is_alphabetic);
        let tail: String = chars[chars.len() - shared(true)..].iter().collect();
        let tail = tail.trim_start_matches(char::is_alphabetic);
        let months = dates.iter().filter_map(|date| Some(date.strip_prefix(head)?.strip_suffix(tail)?.to_owned()));
        let months: Vec<String> = months.filter(|name| name.chars().any(char::is_alphabetic)).collect();
        let (between, day_first) = match (head.rsplit_once(DAY), tail.split_once(DAY)) {
            (Some((_, between)), _) => (between, true),
            (None, Some((between, _))) => (between, false),
            _ => return None,
        };
        (!months.is_empty()).then(|| DayMonth { between: between.to_owned(), day_first, months })
    }

    fn find(&self, text: &[char]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for (at, _) in text.iter().enumerate() {
            if let Some(range) = self.months.iter().find_map(|month| self.held_around(text, at, month)) {
                found.push(range);
            }
        }
        found
    }

    /// The characters that are held if `month` stands at `at` beside a day.
    fn held_around(&self, text: &[char], at: usize, month: &str) -> Option<Range<usize>> {
        if !begins(&text[at..], month) {
            return None;
        }
        let gap = self.between.chars().count();
        if self.day_first {
            let day = at.checked_sub(gap)?;
            let is_day = day > 0 && text[day - 1].is_numeric() && begins(&text[day..], &self.between);
            is_day.then_some(day..at + 1)
        } else {
            let end = at + month.chars().count();
            let is_day = begins(text.get(end..)?, &self.between) && text.get(end + gap)?.is_numeric();
            is_day.then_some(end..end + gap + 1)
        }
    }
}

/// Whether a text begins with `start`, in any case; spaces may be of any kind.
fn begins(text: &[char], start: &str) -> bool {
    let same =
        |a: char, b: char| a == b || a.is_whitespace() && b.is_whitespace() || a.to_lowercase().eq(b.to_lowercase());
    let mut length = 0;
    start.chars().zip(text).all(|(a, b)| {
        length += 1;
        same(a, *b)
    }) && length == start.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_off_the_dates_of_every_language() {
        for (language, between, day_first, march) in [
            ("en", " ", false, "March"),
            ("lv", ". ", true, "marts"),
            ("ru", " ", true, "марта"),
            ("es", " de ", true, "marzo"),
            ("uz", "-", true, "mart"),
            ("fa", " ", true, "مارس"),
            ("hi", " ", true, "मार्च"),
        ] {
            let form = DayMonth::of(language).expect(language);
            assert_eq!((form.between.as_str(), form.day_first, form.months[2].as_str()), (between, day_first, march));
            assert_eq!(form.months.len(), 12);
        }
        assert!(DayMonth::of("not a tag").is_none());
    }
}
