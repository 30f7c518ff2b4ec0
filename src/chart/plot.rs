//! What charts without axes share: their rows, which of them stand out, how their numbers are written.

use crate::anim::Time;
use crate::chart::fields::unknown_rows;
use crate::chart::palette::{back, categories, token};
use crate::chart::{Changes, Data, FormatFields, Label, Named, RowOfStates, Selection, SourceFields, States, Writing};
use crate::diag::{Diagnostic, Span};
use crate::node::{Examining, Placing, References, Resolving};
use crate::style::Color;
use crate::syntax::{Fields, Reader, Record, Spanned};
use crate::text::{Align, TextStyle};

crate::fields! {
    /// What charts without axes have.
    pub struct PlotFields {
        /// The numbers: a file with its columns, or rows.
        data: Data,
        /// What is shown of them from some moments on: `{ 3s: { sort: value-descending }, for: 900ms }`. Rows keep their
        /// identity by their labels, so that they move, grow and go.
        states: Option<States>,
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

/// Reads a chart without axes: its own fields, those of all such charts, its source. All are read before the first
/// failure counts, so that all mistakes are told.
pub fn read_plot<T: Record>(fields: &mut Fields<'_>, reader: &mut Reader<'_>) -> Option<(T, PlotFields, SourceFields)> {
    let (plot, own) = (PlotFields::read(fields, reader), T::read(fields, reader));
    let source = SourceFields::read(fields, reader);
    Some((own?, plot?, source?))
}

impl PlotFields {
    /// Notes what the chart names.
    pub fn references(&self, out: &mut References) {
        self.data.references(out);
        out.moments.extend(self.states.iter().flat_map(States::moments));
        out.styles.push(self.label_style.clone());
        self.format.iter().for_each(|format| format.references(out));
    }

    /// The data of each state, the first one at the beginning.
    fn data_of_states(&self) -> Vec<Data> {
        States::of(self.states.as_ref(), &self.data)
    }

    /// The rows and series of each state for a rendition.
    pub fn resolve(&self, most: usize, cx: &mut Resolving<'_>) -> Vec<Selection> {
        self.data_of_states().iter().map(|data| data.resolve(most, cx)).collect()
    }

    /// When the chart changes, on the scene's clock.
    pub fn changes(&self, cx: &Placing<'_>) -> Changes {
        self.states.clone().unwrap_or_default().changes(cx)
    }

    /// When the last change is over, since the chart's start.
    pub fn busy(&self) -> Time {
        self.states.as_ref().map_or(Time::ZERO, States::busy)
    }

    /// Reports what is wrong with the data of the first state that has a fault: too many rows, no numbers; or names of
    /// rows that no state has. Gives the rows of all states if they can be shown.
    pub fn examine(&self, most: usize, cx: &mut Examining<'_>) -> Option<Vec<Selection>> {
        let mut selections = Vec::new();
        for data in self.data_of_states() {
            data.examine(cx);
            let selection = data.select(cx.store, cx.facts, &mut Default::default())?;
            let problem = too_many(&selection, most, self.data.span).or_else(|| no_numbers(&selection, self.data.span));
            if let Some(problem) = problem {
                cx.diagnostics.push(problem);
                return None;
            }
            selections.push(selection);
        }
        let keys = selections.iter().flat_map(|selection| &selection.rows).map(|row| row.key.as_str());
        unknown_rows(self.highlight.iter(), keys, cx);
        Some(selections)
    }

    /// Reports numbers below zero, which lengths and shares cannot show.
    pub fn examine_signs(selections: &[Selection], cx: &mut Examining<'_>) {
        for (span, number) in numbers(selections) {
            if number < 0.0 {
                let message = format!("{number} is less than zero, which this chart cannot show");
                let hint = "a `dot_chart` or a `table` shows numbers below zero";
                cx.diagnostics.push(Diagnostic::error(span, message).hint(hint));
            }
        }
    }

    /// Reports an axis that ends before it begins, and numbers beyond its ends.
    pub fn examine_ends(&self, min: Option<f64>, max: Option<f64>, selections: &[Selection], cx: &mut Examining<'_>) {
        let (min, max) = (min.unwrap_or(f64::NEG_INFINITY), max.unwrap_or(f64::INFINITY));
        if min >= max {
            let message = format!("the chart ends at {max}, but begins at {min}");
            cx.diagnostics.push(Diagnostic::error(self.data.span, message).hint("`max` is greater than `min`"));
            return;
        }
        for (span, number) in numbers(selections) {
            if !(min..=max).contains(&number) {
                let message = format!("{number} lies beyond the chart's `min` or `max`");
                cx.diagnostics.push(Diagnostic::error(span, message).hint("let them hold every number"));
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
    pub fn row_colors(&self, rows: &[RowOfStates], cx: &Resolving<'_>) -> Vec<Color> {
        let colors = categories(cx.theme, &self.colors, rows.len());
        let marked: Vec<&RowOfStates> = rows.iter().filter(|row| !self.steps_back(&row.key)).collect();
        let mut own = distinct(&marked).into_iter().map(|index| colors[index]);
        let mut color = |row: &RowOfStates| match self.steps_back(&row.key) {
            true => None,
            false => own.next(),
        };
        rows.iter().map(|row| color(row).unwrap_or_else(|| back(cx.theme))).collect()
    }

    /// The color of each series.
    pub fn series_colors(&self, series: &[Named], cx: &Resolving<'_>) -> Vec<Color> {
        categories(cx.theme, &self.colors, series.len().max(1))
    }

    /// How these numbers are written.
    pub fn writing(&self, numbers: impl Iterator<Item = f64>, cx: &Resolving<'_>) -> Writing {
        Writing::of(self.format.as_ref(), numbers, cx.locale)
    }

    /// The name of a row; that of a marked one is bold.
    pub fn name(&self, row: &RowOfStates, align: impl Into<Align>, cx: &mut Resolving<'_>) -> Label {
        let tune = |style: &mut TextStyle| {
            if self.is_marked(&row.key) {
                bold(style);
            }
        };
        Label::new(&row.words, &self.label_style, align, tune, cx).balanced()
    }

    /// What stands where nobody knows a number, so that it is told from zero.
    pub fn missing(&self, align: impl Into<Align>, cx: &mut Resolving<'_>) -> Label {
        let soft = token(cx.theme, "ink-soft");
        Label::written("–".into(), &self.label_style, align, |style| style.color = soft, cx)
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

/// Which color each row takes: the first one that no row before it has in a state that has both, so that colors suffice
/// for more rows than are seen at once.
pub fn distinct(rows: &[&RowOfStates]) -> Vec<usize> {
    let mut taken: Vec<usize> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let met: Vec<usize> =
            (0..index).filter(|before| rows[*before].meets(row)).map(|before| taken[before]).collect();
        taken.push((0..rows.len()).find(|color| !met.contains(color)).unwrap_or(index));
    }
    taken
}

/// All numbers of all states with the rows that hold them, each once.
fn numbers(selections: &[Selection]) -> Vec<(Span, f64)> {
    let rows = selections.iter().flat_map(|selection| &selection.rows);
    let mut found: Vec<(Span, f64)> = Vec::new();
    for one in rows.flat_map(|row| row.values.iter().flatten().map(|number| (row.span, *number))) {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// The finding that data have more rows than a chart shows, if they do.
fn too_many(selection: &Selection, most: usize, span: Span) -> Option<Diagnostic> {
    let count = selection.rows.len();
    let message = format!("the data have {count} rows; this chart shows at most {most}");
    let hint = format!("keep the greatest and add the others up: `top: {}, other: …`", most.min(6) - 1);
    (count > most).then(|| Diagnostic::error(span, message).hint(hint))
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
