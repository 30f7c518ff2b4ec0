//! What charts without axes share: their rows, which of them stand out, how their numbers are written.

use crate::chart::{Data, DataRow, FormatFields, Named, Selection};
use crate::diag::{Diagnostic, did_you_mean};
use crate::elements::figure::{palette, token};
use crate::elements::label::Label;
use crate::elements::lettering::TextAlign;
use crate::elements::numerals::{Decimals, Writing};
use crate::node::{Examining, References, Resolving, Words};
use crate::style::Color;
use crate::syntax::Spanned;
use crate::text::TextStyle;

crate::fields! {
    /// What charts without axes have.
    pub struct PlotFields {
        /// The numbers: a file with its columns, or rows.
        data: Data,
        /// Rows that stand out, by their labels; the others step back.
        highlight: Vec<Spanned<String>> = "[]",
        /// How numbers are written.
        format: Option<FormatFields>,
        /// Colors of rows or series; colors of the theme unless written.
        colors: Vec<Color> = "[]",
        /// Text style of names and numbers.
        label_style: Spanned<String> = "label",
    }
}

/// Digits after the decimal sign that numbers may ask for by themselves.
const MOST_DECIMALS: u8 = 2;
/// How strong a row is that steps back: a share of the way from `sky` to the text's color.
const BACK: f64 = 0.12;

impl PlotFields {
    /// Notes what the chart names.
    pub fn references(&self, out: &mut References) {
        self.data.references(out);
        out.styles.push(self.label_style.clone());
        format_references(self.format.as_ref(), out);
    }

    /// Reports what is wrong with the data: too many rows, no numbers, names of rows that are none. Gives the rows if
    /// they can be shown.
    pub fn examine(&self, most: usize, cx: &mut Examining<'_>) -> Option<Selection> {
        self.data.examine(cx);
        let selection = self.data.select(cx.store, cx.facts, &mut Default::default())?;
        for key in self.highlight.iter().filter(|key| selection.rows.iter().all(|row| row.key != key.value)) {
            let hint = did_you_mean(&key.value, selection.rows.iter().map(|row| row.key.as_str()));
            let found = Diagnostic::error(key.span, format!("the chart has no row `{}`", key.value));
            cx.diagnostics.push(found.hint_opt(hint));
        }
        let count = selection.rows.len();
        if count > most {
            let message = format!("the data have {count} rows; this chart shows at most {most}");
            let hint = format!("keep the greatest and add the others up: `top: {}, other: …`", most.min(6) - 1);
            cx.diagnostics.push(Diagnostic::error(self.data.span, message).hint(hint));
            return None;
        }
        if selection.rows.iter().all(|row| row.total().is_none()) {
            let hint = "name the column with the numbers as `value`; an empty cell is a number that nobody knows";
            cx.diagnostics.push(Diagnostic::error(self.data.span, "the data have no number at all").hint(hint));
            return None;
        }
        Some(selection)
    }

    /// Reports numbers below zero, which lengths and shares cannot show.
    pub fn examine_signs(selection: &Selection, cx: &mut Examining<'_>) {
        for (row, number) in selection.rows.iter().flat_map(|row| row.values.iter().flatten().map(move |n| (row, n))) {
            if *number < 0.0 {
                let message = format!("{number} is less than zero, which this chart cannot show");
                let hint = "a `dot_chart` or a `table` shows numbers below zero";
                cx.diagnostics.push(Diagnostic::error(row.span, message).hint(hint));
            }
        }
    }

    /// Whether a row stands out; all do where none is named.
    pub fn is_marked(&self, key: &str) -> bool {
        self.highlight.is_empty() || self.highlight.iter().any(|marked| marked.value == key)
    }

    /// The color of each row: one after another; those that step back are pale and take none.
    pub fn row_colors(&self, rows: &[DataRow], cx: &Resolving<'_>) -> Vec<Color> {
        let mut colors = palette(&self.colors, rows.len(), cx).into_iter();
        let mut color = |row: &DataRow| match self.is_marked(&row.key) {
            true => colors.next().unwrap_or_else(|| back(cx)),
            false => back(cx),
        };
        rows.iter().map(&mut color).collect()
    }

    /// The color of each series.
    pub fn series_colors(&self, series: &[Named], cx: &Resolving<'_>) -> Vec<Color> {
        palette(&self.colors, series.len().max(1), cx)
    }

    /// How these numbers are written.
    pub fn writing(&self, numbers: impl Iterator<Item = f64>, cx: &Resolving<'_>) -> Writing {
        writing(self.format.as_ref(), numbers, cx)
    }

    /// A number as a text, with the words of its message around it.
    pub fn number(
        &self,
        number: f64,
        writing: &Writing,
        align: TextAlign,
        tune: impl FnOnce(&mut TextStyle),
        cx: &mut Resolving<'_>,
    ) -> Label {
        let text = writing.write(number);
        let Some(format) = self.format.as_ref().filter(|format| format.message.is_some()) else {
            return Label::written(text, &self.label_style, align, tune, cx);
        };
        // A number in a message takes its plural; a percentage is written already.
        let value = if format.percent { text } else { number.to_string() };
        let args = [("value".to_string(), value)].into();
        let words = Words { message: format.message.clone(), args, verbatim: None };
        Label::new(&words, &self.label_style, align, tune, cx)
    }
}

/// Notes the message around numbers.
pub(super) fn format_references(format: Option<&FormatFields>, out: &mut References) {
    let message = format.and_then(|format| format.message.as_ref());
    message.iter().for_each(|id| out.messages.push(((*id).clone(), ["value".to_string()].into())));
}

/// How numbers are written: as many digits after the decimal sign as they need, unless the format says otherwise.
pub(super) fn writing(
    format: Option<&FormatFields>,
    numbers: impl Iterator<Item = f64>,
    cx: &Resolving<'_>,
) -> Writing {
    let percent = format.is_some_and(|format| format.percent);
    let unit = if percent { 100.0 } else { 1.0 };
    let needed = numbers.map(|number| digits(number * unit)).max().unwrap_or(0);
    let decimals = format.and_then(|format| format.decimals).map_or(needed, |decimals| decimals.0 as u8);
    Writing::new(cx.locale, Decimals(decimals), percent, format.is_none_or(|format| format.grouping))
}

/// The color of what steps back.
pub(super) fn back(cx: &Resolving<'_>) -> Color {
    token(cx, "sky").lerp(token(cx, "ink"), BACK)
}

/// Bold letters.
pub(super) fn bold(style: &mut TextStyle) {
    style.weight = 700;
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
