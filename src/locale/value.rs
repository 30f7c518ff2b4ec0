//! What a message can be given: numbers, days, years and texts, by name.

use std::collections::BTreeMap;

use super::number::{Decimal, decimal_from_f64};
use super::{Date, DateStyle, Locale, NumberOptions, format_date, format_decimal, number};

/// The values of a message's variables, by name without `$`.
pub type Args = BTreeMap<String, Value>;

/// A value that stands in a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number; the digits after its point are kept, so that `3.50` stays `3.50` and takes the plural of `3.50`.
    Number(Decimal),
    /// A day.
    Date(Date),
    /// A year: written in the locale's digits, never grouped, no plural.
    Year(i32),
    /// A text, inserted as it is; markup in it has no meaning.
    Text(String),
}

impl Value {
    /// The number that prints like `value`; `None` if it is infinite or not a number.
    pub fn number(value: f64) -> Option<Self> {
        decimal_from_f64(value).map(Value::Number)
    }

    /// What kind of value it is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Number(_) => "a number",
            Value::Date(_) => "a date",
            Value::Year(_) => "a year",
            Value::Text(_) => "a text",
        }
    }

    /// The value as the locale writes it: numbers grouped, dates long.
    pub fn format(&self, locale: &Locale) -> String {
        match self {
            Value::Number(value) => format_decimal(locale, value, &NumberOptions::default()),
            Value::Date(date) => format_date(locale, *date, DateStyle::Long),
            Value::Year(year) => number::format_year(locale, *year),
            Value::Text(text) => text.clone(),
        }
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Value::Number(Decimal::from(value))
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Value::Date(date)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_the_locale_does() {
        let lv = Locale::parse("lv").expect("lv");
        assert_eq!(Value::from(12_345).format(&lv), "12\u{A0}345");
        assert_eq!(Value::Year(2024).format(&lv), "2024");
        assert_eq!(Value::from("2,5 <em>").format(&lv), "2,5 <em>");
        assert_eq!(Value::number(0.5).map(|v| v.format(&lv)).as_deref(), Some("0,5"));
        assert_eq!(Value::number(f64::INFINITY), None);
    }
}
