//! The theme: colors, spacing, text styles and fonts by script, as data that elements ask by name.

use std::collections::BTreeMap;

use crate::style::Color;

/// Everything that no script repeats.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// Color tokens.
    pub colors: BTreeMap<String, Color>,
    /// Spacing tokens in px of a 1080-short-side frame.
    pub spaces: BTreeMap<String, f64>,
    /// Text styles.
    pub styles: BTreeMap<String, TextDefaults>,
    /// How each script (ISO 15924 code) is set.
    pub scripts: BTreeMap<String, ScriptDefaults>,
}

/// A text style of the theme.
#[derive(Debug, Clone, PartialEq)]
pub struct TextDefaults {
    /// Size in px of a 1080-short-side frame.
    pub size: f64,
    /// 400 for regular, 700 for bold.
    pub weight: u16,
    /// Color of the text.
    pub color: Color,
    /// Weight of emphasised words.
    pub emphasis_weight: u16,
    /// Color of emphasised words, if it differs.
    pub emphasis_color: Option<Color>,
}

/// How a script is set.
#[derive(Debug, Clone, PartialEq)]
pub struct ScriptDefaults {
    /// Families in the order in which they are asked for a glyph.
    pub families: Vec<String>,
    /// Distance of baselines as a multiple of the size.
    pub line_height: f64,
}
