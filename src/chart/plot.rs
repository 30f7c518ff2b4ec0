//! What charts without axes share: their rows, which of them stand out, how their numbers are written.

use crate::chart::fields::unknown_rows;
use crate::chart::palette::{back, categories, token};
use crate::chart::{Data, DataRow, FormatFields, Label, Named, Selection, Writing};
use crate::diag::{Diagnostic, Span};
use crate::node::{Examining, References, Resolving};
use crate::style::Color;
use crate::syntax::Spanned;
use crate::text::{Align, TextStyle};

crate::fields! {
    /// What charts without axes have.
    pub struct PlotFields {
        /// The numbers: a file with its columns, or rows.
        data: Data,
        /// Rows that stand out, by their labels. Where all rows have one color, they take `highlight_color`; where colors
        /// tell rows or series apart, they keep theirs and the others step back.
        highlight: Vec<Spanned<String>> = "[]",
        /// Color of rows that stand out where all rows have one color; `$amber` of the theme unless written.
        highlight_color: Option<Color>,
        /// How numbers are written.
        format: Option<FormatFields>,
        /// Colors of rows or series; colors of the theme unless written.
        colors: Vec<Color> = "[]",
        /// Text style of names and numbers.
        label_style: Spanned<String> = "label",
    }
}

impl PlotFields {
    /// Notes what the chart names.
    pub fn references(&self, out: &mut References) {
        self.data.references(out);
        out.styles.push(self.label_style.clone());
        self.format.iter().for_each(|format| format.references(out));
    }

    /// Reports what is wrong with the data: too many rows, no numbers, names of rows that are none. Gives the rows if
    /// they can be shown.
    pub fn examine(&self, most: usize, cx: &mut Examining<'_>) -> Option<Selection> {
        self.data.examine(cx);
        let selection = self.data.select(cx.store, cx.facts, &mut Default::default())?;
        unknown_rows(self.highlight.iter(), selection.rows.iter().map(|row| row.key.as_str()), cx);
        let count = selection.rows.len();
        if count > most {
            let message = format!("the data have {count} rows; this chart shows at most {most}");
            let hint = format!("keep the greatest and add the others up: `top: {}, other: …`", most.min(6) - 1);
            cx.diagnostics.push(Diagnostic::error(self.data.span, message).hint(hint));
            return None;
        }
        if let Some(found) = no_numbers(&selection, self.data.span) {
            cx.diagnostics.push(found);
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

    /// Reports an axis that ends before it begins, and numbers beyond its ends.
    pub fn examine_ends(&self, min: Option<f64>, max: Option<f64>, selection: &Selection, cx: &mut Examining<'_>) {
        let (min, max) = (min.unwrap_or(f64::NEG_INFINITY), max.unwrap_or(f64::INFINITY));
        if min >= max {
            let message = format!("the chart ends at {max}, but begins at {min}");
            cx.diagnostics.push(Diagnostic::error(self.data.span, message).hint("`max` is greater than `min`"));
            return;
        }
        for (row, number) in selection.rows.iter().flat_map(|row| row.values.iter().flatten().map(move |n| (row, n))) {
            if !(min..=max).contains(number) {
                let message = format!("{number} lies beyond the chart's `min` or `max`");
                cx.diagnostics.push(Diagnostic::error(row.span, message).hint("let them hold every number"));
            }
        }
    }

    /// Whether a row stands out.
    pub fn is_marked(&self, key: &str) -> bool {
        self.highlight.iter().any(|marked| marked.value == key)
    }

    /// Whether a row makes room for others that stand out.
    fn steps_back(&self, key: &str) -> bool {
        !self.highlight.is_empty() && !self.is_marked(key)
    }

    /// The color of a row where all have one: that of what is marked, or the first one.
    pub fn row_color(&self, key: &str, cx: &Resolving<'_>) -> Color {
        match self.is_marked(key) {
            true => self.highlight_color.unwrap_or_else(|| token(cx.theme, "amber")),
            false => categories(cx.theme, &self.colors, 1)[0],
        }
    }

    /// The color of a row's part in a series, where colors tell series apart.
    pub fn part_color(&self, key: &str, series: Color, cx: &Resolving<'_>) -> Color {
        if self.steps_back(key) { back(cx.theme) } else { series }
    }

    /// The color of each row: one after another; those that step back are pale and take none.
    pub fn row_colors(&self, rows: &[DataRow], cx: &Resolving<'_>) -> Vec<Color> {
        let mut colors = categories(cx.theme, &self.colors, rows.len()).into_iter();
        let mut color = |row: &DataRow| match self.steps_back(&row.key) {
            true => back(cx.theme),
            false => colors.next().unwrap_or_else(|| back(cx.theme)),
        };
        rows.iter().map(&mut color).collect()
    }

    /// The color of each series.
    pub fn series_colors(&self, series: &[Named], cx: &Resolving<'_>) -> Vec<Color> {
        categories(cx.theme, &self.colors, series.len().max(1))
    }

    /// How these numbers are written.
    pub fn writing(&self, numbers: impl Iterator<Item = f64>, cx: &Resolving<'_>) -> Writing {
        Writing::of(self.format.as_ref(), numbers, cx.locale)
    }

    /// A number as a text, with the words of its message around it.
    pub fn number(
        &self,
        number: f64,
        writing: &Writing,
        align: impl Into<Align>,
        tune: impl FnOnce(&mut TextStyle),
        cx: &mut Resolving<'_>,
    ) -> Label {
        writing.label(number, &self.label_style, align, tune, cx)
    }
}

/// The finding that data hold no number at all, if they do not.
pub(super) fn no_numbers(selection: &Selection, span: Span) -> Option<Diagnostic> {
    let hint = "name the column with the numbers as `value`; an empty cell is a number that nobody knows";
    let none = selection.rows.iter().all(|row| row.total().is_none());
    none.then(|| Diagnostic::error(span, "the data have no number at all").hint(hint))
}

/// Bold letters.
pub fn bold(style: &mut TextStyle) {
    style.weight = 700;
}
