//! How numbers are written: the digits that they need, in the locale's way, with the words of a message around them.

use crate::chart::{FormatFields, Label};
use crate::locale::{Locale, format_number, format_percent};
use crate::node::{References, Resolving, Words};
use crate::syntax::Spanned;
use crate::text::{Align, TextStyle};

/// Digits after the decimal sign that data may ask for by themselves.
const MOST_DECIMALS: u8 = 2;

/// How numbers are written.
#[derive(Debug, Clone)]
pub struct Writing {
    locale: Locale,
    decimals: u8,
    percent: bool,
    grouping: bool,
    message: Option<Spanned<String>>,
}

impl Writing {
    /// So many digits after the decimal sign, as a percentage or not, thousands separated or not.
    pub fn new(locale: &Locale, decimals: u8, percent: bool, grouping: bool) -> Self {
        Writing { locale: locale.clone(), decimals, percent, grouping, message: None }
    }

    /// As the format says; with as many digits after the decimal sign as these numbers need, at most two, where it says
    /// nothing about them.
    pub fn of(format: Option<&FormatFields>, numbers: impl Iterator<Item = f64>, locale: &Locale) -> Self {
        let percent = format.is_some_and(|format| format.percent);
        let unit = if percent { 100.0 } else { 1.0 };
        let needed = numbers.map(|number| digits(number * unit)).max().unwrap_or(0);
        let decimals = format.and_then(|format| format.decimals).map_or(needed, |decimals| decimals.0 as u8);
        let message = format.and_then(|format| format.message.clone());
        let grouping = format.is_none_or(|format| format.grouping);
        Writing { locale: locale.clone(), decimals, percent, grouping, message }
    }

    /// The same with other digits after the decimal sign.
    #[must_use]
    pub fn with_decimals(&self, decimals: u8) -> Self {
        Writing { decimals, ..self.clone() }
    }

    /// Whether numbers are shown as percentages.
    pub fn is_percent(&self) -> bool {
        self.percent
    }

    /// The locale in which numbers are written.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The number as the locale writes it, without words around it.
    pub fn write(&self, number: f64) -> String {
        if self.percent {
            format_percent(&self.locale, number, self.decimals)
        } else {
            format_number(&self.locale, number, self.decimals, self.grouping)
        }
    }

    /// The number as a text, with the words of its message around it.
    pub fn label(
        &self,
        number: f64,
        style: &Spanned<String>,
        align: impl Into<Align>,
        tune: impl FnOnce(&mut TextStyle),
        cx: &mut Resolving<'_>,
    ) -> Label {
        let text = self.write(number);
        if self.message.is_none() {
            return Label::written(text, style, align, tune, cx);
        }
        // A number in a message takes the plural of the digits that are shown; a percentage is written already.
        let plain = format!("{number:.*}", usize::from(self.decimals));
        let args = [("value".to_string(), if self.percent { text } else { plain })].into();
        Label::new(&Words { message: self.message.clone(), args, verbatim: None }, style, align, tune, cx)
    }
}

impl FormatFields {
    /// Notes the message around numbers.
    pub fn references(&self, out: &mut References) {
        let value = std::iter::once("value".to_string()).collect();
        out.messages.extend(self.message.clone().map(|message| (message, value)));
    }
}

/// The digits after the decimal sign that a number needs, at most two.
fn digits(number: f64) -> u8 {
    let exact = |digits: &u8| {
        let scaled = number * [1.0, 10.0, 100.0][usize::from(*digits)];
        (scaled - scaled.round()).abs() < 1e-6 * scaled.abs().max(1.0)
    };
    (0..=MOST_DECIMALS).find(exact).unwrap_or(MOST_DECIMALS)
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn numbers_ask_for_the_digits_that_they_need() {
        assert_eq!([1624.0, 2.5, 0.25, 1.0 / 3.0, 0.0, 1e9].map(digits), [0, 1, 2, 2, 0, 0]);
    }
}
