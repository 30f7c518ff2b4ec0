//! How a chart's numbers are written.

use std::collections::BTreeMap;

use crate::chart::caption::{Caption, Look};
use crate::chart::fields::FormatFields;
use crate::locale::{format_number, format_percent};
use crate::node::{Resolving, Words};
use crate::syntax::Spanned;

/// Digits after the decimal sign that data may ask for by themselves.
const MOST_DECIMALS: u8 = 2;

/// How numbers are written: as the script says, or plain.
#[derive(Debug, Clone, Copy)]
pub struct Number<'a>(pub(super) Option<&'a FormatFields>);

impl Number<'_> {
    /// The digits after the decimal sign that these numbers need, at most two, unless the script says otherwise.
    pub fn decimals(&self, numbers: impl Iterator<Item = f64>) -> u8 {
        if let Some(digits) = self.0.and_then(|format| format.decimals) {
            return digits.0 as u8;
        }
        let unit = if self.percent() { 100.0 } else { 1.0 };
        let needed = |number: f64| {
            let exact = |digits: &u8| {
                let scaled = number * unit * [1.0, 10.0, 100.0][usize::from(*digits)];
                (scaled - scaled.round()).abs() < 1e-6 * scaled.abs().max(1.0)
            };
            (0..=MOST_DECIMALS).find(exact).unwrap_or(MOST_DECIMALS)
        };
        numbers.map(needed).max().unwrap_or(0)
    }

    /// The text of a number in the locale, without the words around it.
    pub fn text(&self, cx: &Resolving<'_>, number: f64, decimals: u8) -> String {
        if self.percent() {
            return format_percent(cx.locale, number, decimals);
        }
        format_number(cx.locale, number, decimals, self.0.is_none_or(|format| format.grouping))
    }

    /// A number as a text of the chart, with the words of its message around it.
    pub fn caption(
        &self,
        cx: &mut Resolving<'_>,
        number: f64,
        decimals: u8,
        style: &Spanned<String>,
        look: Look,
    ) -> Caption {
        let text = self.text(cx, number, decimals);
        let Some(message) = self.0.and_then(|format| format.message.clone()) else {
            return Caption::literal(cx, text, style, look);
        };
        // A number in a message takes its plural; a percentage is written already.
        let plain = format!("{number:.*}", usize::from(decimals));
        let value = if self.percent() { text } else { plain };
        let words =
            Words { message: Some(message), args: BTreeMap::from([("value".to_string(), value)]), verbatim: None };
        Caption::new(cx, &words, style, look)
    }

    fn percent(&self) -> bool {
        self.0.is_some_and(|format| format.percent)
    }
}
