//! Colors of charts and drawings: those of the theme by their tokens, where a script names none.

use crate::style::{Color, Theme};

/// Tokens that charts and drawings ask the theme for, and the colors where a theme has no such token.
const TOKENS: [(&str, Color); 10] = [
    ("paper", Color::rgb(0xFB, 0xF7, 0xF0)),
    ("ink", Color::rgb(0x16, 0x30, 0x3F)),
    ("ink-soft", Color::rgb(0x4A, 0x63, 0x73)),
    ("sea", Color::rgb(0x1F, 0x6F, 0x78)),
    ("sky", Color::rgb(0xD9, 0xE9, 0xEC)),
    ("amber", Color::rgb(0xF2, 0xB5, 0x44)),
    ("clay", Color::rgb(0xA9, 0x4F, 0x35)),
    ("moss", Color::rgb(0x56, 0x76, 0x4A)),
    ("plum", Color::rgb(0x6B, 0x4C, 0x7A)),
    ("white", Color::WHITE),
];

/// Colors of several series, in this order: neighbours differ between blue and yellow, which nearly everybody tells apart.
const SERIES: [&str; 6] = ["sea", "clay", "ink-soft", "moss", "plum", "amber"];
/// Opacity of lines across a chart, beside that of its base line.
const FAINT: f64 = 0.22;
/// How strong a row is that steps back: a share of the way from `sky` to `ink`.
const BACK: f64 = 0.12;

/// The color of a token of the theme; where it has no such token, the color that the token has by default.
pub fn token(theme: &Theme, name: &str) -> Color {
    let own = TOKENS.iter().find(|(token, _)| *token == name).map_or(Color::BLACK, |(_, color)| *color);
    theme.colors.get(name).copied().unwrap_or(own)
}

/// Of several colors the first that can be read on a ground, or else the one that stands out most.
pub fn readable(ground: Color, choices: &[Color]) -> Color {
    let enough = choices.iter().find(|color| color.contrast(ground) >= 4.5);
    let most = || choices.iter().max_by(|a, b| a.contrast(ground).total_cmp(&b.contrast(ground)));
    enough.or_else(most).copied().unwrap_or(Color::BLACK)
}

/// The color of each of `count` categories: those that are written, or the theme's, over and over.
pub fn categories(theme: &Theme, written: &[Color], count: usize) -> Vec<Color> {
    let own: Vec<Color> = SERIES.iter().map(|name| token(theme, name)).collect();
    let colors = if written.is_empty() { &own } else { written };
    (0..count).map(|index| colors[index % colors.len()]).collect()
}

/// The color of what steps back, so that what is marked stands out.
pub fn back(theme: &Theme) -> Color {
    token(theme, "sky").lerp(token(theme, "ink"), BACK)
}

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
    /// Colors of the theme: see [`token`]. Numbers have the color of body text.
    pub fn of(theme: &Theme, color: Option<Color>, highlight: Option<Color>, series: &[Color]) -> Palette {
        let series = match series {
            [] => color.into_iter().chain(categories(theme, &[], SERIES.len())).collect(),
            _ => series.to_vec(),
        };
        let soft = token(theme, "ink-soft");
        Palette {
            series,
            highlight: highlight.unwrap_or_else(|| token(theme, "amber")),
            remark: token(theme, "clay"),
            line: soft,
            grid: soft.with_opacity(FAINT),
            soft,
            ink: theme.styles.get("body").map_or_else(|| token(theme, "ink"), |style| style.color),
        }
    }

    /// The color of a series; they begin again where there are more series than colors.
    pub fn of_series(&self, index: usize) -> Color {
        self.series[index % self.series.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_light_on_dark_grounds_and_keep_their_color_on_light_ones() {
        let (ink, white) = (Color::rgb(0x16, 0x30, 0x3F), Color::WHITE);
        assert_eq!(readable(Color::rgb(0x1F, 0x6F, 0x78), &[ink, white]), white);
        assert_eq!(readable(Color::rgb(0xF2, 0xB5, 0x44), &[ink, white]), ink);
    }

    #[test]
    fn a_theme_without_tokens_has_all_colors_of_a_chart() {
        let theme = Theme::default();
        assert_eq!(token(&theme, "sky"), Color::rgb(0xD9, 0xE9, 0xEC));
        let colors = categories(&theme, &[], 7);
        assert_eq!((colors[0], colors[6]), (token(&theme, "sea"), token(&theme, "sea")));
        assert_eq!(categories(&theme, &[Color::WHITE], 2), [Color::WHITE, Color::WHITE]);
    }
}
