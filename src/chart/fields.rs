//! The fields that every chart has: its data, what is marked and labelled, its axis, its source.

use crate::anim::Time;
use crate::chart::plot::no_numbers;
use crate::chart::select::Selection;
use crate::chart::{Data, Palette, States, Writing};
use crate::diag::{Diagnostic, Span, did_you_mean};
use crate::locale::Locale;
use crate::node::{Examining, References, Resolution, Resolving};
use crate::style::Color;
use crate::syntax::{FieldType, Node, Reader, Shape, Spanned, Value, Whole};

crate::fields! {
    /// What every chart has.
    pub struct ChartFields {
        /// The numbers: a file with its columns, or rows.
        data: Data,
        /// What is shown of them from some moments on: `{ 3s: { sort: value-descending }, for: 900ms }`. Rows keep their
        /// identity by their labels, so that they move, grow and go.
        states: Option<States>,
        /// Rows that stand out, by their labels. With one series they take `highlight_color`, and their numbers are always
        /// shown; with several series they keep their colors and the other rows step back.
        highlight: Vec<Spanned<String>> = "[]",
        /// Which rows show their numbers: `all` for which there is room, `none`, `highlight`, or a list of labels.
        labels: LabelChoice = "all",
        /// How numbers are written.
        format: Option<FormatFields>,
        /// The axis with the numbers, and which rows are named on the other one.
        axis: Option<AxisFields>,
        /// Remarks on rows, with a line from the remark to the row.
        annotations: Vec<AnnotationFields> = "[]",
        /// Who says so, and when: a message below the chart.
        source: Option<Resolution>,
        /// Color of what is not marked; `$sea` of the theme unless written, body text's where it has none.
        color: Option<Color>,
        /// Color of what is marked; `$amber` of the theme unless written.
        highlight_color: Option<Color>,
        /// Colors of several series; colors of the theme unless written.
        colors: Vec<Color> = "[]",
        /// Text style of the numbers.
        label_style: Spanned<String> = "label",
        /// Text style of the names of rows and of the axis.
        axis_style: Spanned<String> = "note",
        /// Text style of the line with the source.
        source_style: Spanned<String> = "note",
    }
}

crate::fields! {
    /// How numbers are written. Digits, signs and groups are the locale's.
    pub struct FormatFields {
        /// Digits after the decimal sign; as many as the data need, at most 2, unless written.
        decimals: Option<Whole<0, 6>>,
        /// Shows them as percentages: `0.24` as 24 %.
        percent: bool = "false",
        /// Separates thousands where the locale does so.
        grouping: bool = "true",
        /// A message with the variable `$value`, whose words stand around each number: a unit.
        message: Option<Spanned<String>>,
    }
}

crate::fields! {
    /// The axis with the numbers, and the names along the other one.
    pub struct AxisFields {
        /// About how many numbers stand along it, each with a line across the chart; 0 for none. What is round decides.
        ticks: Option<Whole<0, 12>>,
        /// The number at its beginning. Bars and areas begin at zero unless written: their lengths are compared.
        min: Option<f64>,
        /// The number at its end; for charts that are to be compared.
        max: Option<f64>,
        /// Which rows are named: `all` for which there is room, `none`, `highlight`, or a list of labels.
        labels: LabelChoice = "all",
    }
}

impl Default for AxisFields {
    fn default() -> Self {
        AxisFields { ticks: None, min: None, max: None, labels: LabelChoice::All }
    }
}

crate::fields! {
    /// A remark on a row.
    pub struct AnnotationFields {
        /// The row's label.
        key: Spanned<String>,
        /// Id of the message.
        message: Spanned<String>,
        /// Its color; `$clay` of the theme unless written.
        color: Option<Color>,
    }
}

/// Which rows are labelled.
#[derive(Debug, Clone)]
pub enum LabelChoice {
    /// All for which there is room.
    All,
    /// None.
    None,
    /// Those that are marked.
    Highlight,
    /// These, whatever room there is.
    Keys(Vec<Spanned<String>>),
}

impl FieldType for LabelChoice {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match (node.as_str(), &node.value) {
            (Some("all"), _) => Some(LabelChoice::All),
            (Some("none"), _) => Some(LabelChoice::None),
            (Some("highlight"), _) => Some(LabelChoice::Highlight),
            (None, Value::List(_)) => Vec::from_node(node, reader).map(LabelChoice::Keys),
            _ => reader.expected(node, "`all`, `none`, `highlight` or a list of rows' labels"),
        }
    }

    fn shape() -> Shape {
        let words = ["all", "none", "highlight"].map(str::to_string).to_vec();
        Shape::OneOf(vec![Shape::Choice(words), Shape::List(Box::new(String::shape()))])
    }
}

impl LabelChoice {
    /// Whether a row is labelled, if there is room.
    pub fn asks_for(&self, key: &str, marked: bool) -> bool {
        match self {
            LabelChoice::All => true,
            LabelChoice::None => false,
            LabelChoice::Highlight => marked,
            LabelChoice::Keys(keys) => marked || keys.iter().any(|k| k.value == key),
        }
    }

    /// Whether the author named the rows, so that none is left out for want of room.
    pub fn insists(&self) -> bool {
        !matches!(self, LabelChoice::All)
    }

    fn keys(&self) -> &[Spanned<String>] {
        match self {
            LabelChoice::Keys(keys) => keys,
            _ => &[],
        }
    }
}

/// The most rows that a chart shows: more could not be told apart on a screen.
pub const MAX_ROWS: usize = 400;

impl ChartFields {
    /// The states, of which there may be none.
    pub fn states(&self) -> States {
        self.states.clone().unwrap_or_default()
    }

    /// The axis as written, or with nothing said about it.
    pub fn axis(&self) -> AxisFields {
        self.axis.clone().unwrap_or_default()
    }

    /// How these numbers are written.
    pub fn writing(&self, numbers: impl Iterator<Item = f64>, locale: &Locale) -> Writing {
        Writing::of(self.format.as_ref(), numbers, locale)
    }

    /// Whether a row stands out.
    pub fn is_marked(&self, key: &str) -> bool {
        self.highlight.iter().any(|marked| marked.value == key)
    }

    /// When the last change is over, since the chart's start.
    pub fn busy(&self) -> Time {
        self.states.as_ref().map_or(Time::ZERO, States::busy)
    }

    /// The data of each state, the first one at the beginning.
    pub fn data_of_states(&self) -> Vec<Data> {
        States::of(self.states.as_ref(), &self.data)
    }

    /// The rows and series of each state for a rendition.
    pub fn resolve(&self, cx: &mut Resolving<'_>) -> Vec<Selection> {
        self.data_of_states().iter().map(|data| data.resolve(MAX_ROWS, cx)).collect()
    }

    /// Notes everything that the chart names.
    pub fn references(&self, out: &mut References) {
        self.data.references(out);
        out.moments.extend(self.states.iter().flat_map(States::moments));
        out.styles.extend([self.label_style.clone(), self.axis_style.clone(), self.source_style.clone()]);
        self.source.iter().for_each(|words| words.0.references(out));
        self.format.iter().for_each(|format| format.references(out));
        out.messages.extend(self.annotations.iter().map(|remark| (remark.message.clone(), Default::default())));
    }

    /// Reports what is wrong with the data and with what the script says about their rows.
    pub fn examine(&self, cx: &mut Examining<'_>) {
        let mut keys: Vec<String> = Vec::new();
        for data in self.data_of_states() {
            data.examine(cx);
            let Some(selection) = data.select(cx.store, cx.facts, &mut Default::default()) else { return };
            if let Some(problem) = self.problem(&selection, data.span) {
                return cx.diagnostics.push(problem);
            }
            keys.extend(selection.rows.into_iter().map(|row| row.key));
        }
        let named = self.highlight.iter().chain(self.labels.keys()).chain(self.annotations.iter().map(|a| &a.key));
        let axis = self.axis();
        unknown_rows(named.chain(axis.labels.keys()), keys.iter().map(String::as_str), cx);
    }

    fn problem(&self, selection: &Selection, span: Span) -> Option<Diagnostic> {
        let rows = selection.rows.len();
        if rows > MAX_ROWS {
            let message = format!("the data have {rows} rows; a chart shows at most {MAX_ROWS}");
            return Some(Diagnostic::error(span, message).hint("choose some with `where` or `top`"));
        }
        no_numbers(selection, span)
    }

    /// The colors of the chart.
    pub fn palette(&self, theme: &crate::style::Theme) -> Palette {
        Palette::of(theme, self.color, self.highlight_color, &self.colors)
    }
}

/// Reports names of rows that are none.
pub fn unknown_rows<'a>(
    named: impl Iterator<Item = &'a Spanned<String>>,
    known: impl Iterator<Item = &'a str> + Clone,
    cx: &mut Examining<'_>,
) {
    for key in named.filter(|key| known.clone().all(|known| known != key.value)) {
        let hint = did_you_mean(&key.value, known.clone());
        let found = Diagnostic::error(key.span, format!("the chart has no row `{}`", key.value));
        cx.diagnostics.push(found.hint_opt(hint));
    }
}
