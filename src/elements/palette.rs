//! The theme's colors that elements of several parts take where a script names none.

use crate::node::Resolving;
use crate::style::Color;

/// Tokens that such elements ask the theme for, and the colors where a theme has no such token.
const TOKENS: [(&str, Color); 7] = [
    ("paper", Color::rgb(0xFB, 0xF7, 0xF0)),
    ("ink", Color::rgb(0x16, 0x30, 0x3F)),
    ("ink-soft", Color::rgb(0x4A, 0x63, 0x73)),
    ("sea", Color::rgb(0x1F, 0x6F, 0x78)),
    ("sky", Color::rgb(0xD9, 0xE9, 0xEC)),
    ("amber", Color::rgb(0xF2, 0xB5, 0x44)),
    ("white", Color::WHITE),
];

/// The color of a token of the theme.
pub(super) fn token(cx: &Resolving<'_>, name: &str) -> Color {
    let own = TOKENS.iter().find(|(token, _)| *token == name).map_or(Color::BLACK, |(_, color)| *color);
    cx.theme.colors.get(name).copied().unwrap_or(own)
}

/// Of several colors the first that can be read on a ground, or else the one that stands out most.
pub(super) fn readable(ground: Color, choices: &[Color]) -> Color {
    let enough = choices.iter().find(|color| color.contrast(ground) >= 4.5);
    let most = || choices.iter().max_by(|a, b| a.contrast(ground).total_cmp(&b.contrast(ground)));
    enough.or_else(most).copied().unwrap_or(Color::BLACK)
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
}
