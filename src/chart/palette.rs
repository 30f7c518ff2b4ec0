//! Colors of charts: those of the theme by their tokens, where a script names none.

use crate::style::{Color, Theme};

/// Colors of several series, in this order: neighbours differ between blue and yellow, which nearly everybody tells apart.
const SERIES: [&str; 6] = ["sea", "clay", "ink-soft", "moss", "plum", "amber"];
/// Opacity of lines across a chart, beside that of its base line.
const FAINT: f64 = 0.22;

/// The colors of a chart.
#[derive(Debug, Clone)]
pub struct Palette {
    /// Of series, in their order; at least one.
    pub series: Vec<Color>,
    /// Of what is marked.
    pub highlight: Color,
    /// Of remarks.
    pub remark: Color,
    /// Of the base line.
    pub line: Color,
    /// Of lines across the chart.
    pub grid: Color,
    /// Of names that are less important than numbers.
    pub soft: Color,
    /// Of numbers.
    pub ink: Color,
}

impl Palette {
    /// Colors of the theme; what it has no token for takes the color of body text.
    pub fn of(theme: &Theme, color: Option<Color>, highlight: Option<Color>, series: &[Color]) -> Palette {
        let ink = theme.styles.get("body").map_or(Color::BLACK, |style| style.color);
        let token = |name: &str| theme.colors.get(name).copied().unwrap_or(ink);
        let own = SERIES.iter().map(|name| token(name));
        let series = if series.is_empty() { color.into_iter().chain(own).collect() } else { series.to_vec() };
        let soft = token("ink-soft");
        Palette {
            series,
            highlight: highlight.unwrap_or_else(|| token("amber")),
            remark: token("clay"),
            line: soft,
            grid: soft.with_opacity(FAINT),
            soft,
            ink,
        }
    }

    /// The color of a series; they begin again where there are more series than colors.
    pub fn of_series(&self, index: usize) -> Color {
        self.series[index % self.series.len()]
    }
}
