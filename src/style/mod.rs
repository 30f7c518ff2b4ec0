//! Colors, gradients and strokes with every value resolved.

mod theme;

pub use theme::{ScriptDefaults, TextDefaults, Theme};

use crate::geom::{Cap, Join, Point};

/// An sRGB color with straight alpha, eight bits a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Color {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
    /// Opacity: 0 transparent, 255 opaque.
    pub a: u8,
}

impl Color {
    /// Opaque black.
    pub const BLACK: Color = Color::rgb(0, 0, 0);
    /// Opaque white.
    pub const WHITE: Color = Color::rgb(255, 255, 255);
    /// Nothing.
    pub const TRANSPARENT: Color = Color { r: 0, g: 0, b: 0, a: 0 };

    /// An opaque color.
    pub const fn rgb(r: u8, g: u8, b: u8) -> Self {
        Color { r, g, b, a: 255 }
    }

    /// Reads `#rrggbb` or `#rrggbbaa`.
    ///
    /// ```
    /// use kadrs::style::Color;
    /// assert_eq!(Color::parse("#F2B544"), Some(Color::rgb(0xF2, 0xB5, 0x44)));
    /// assert_eq!(Color::parse("amber"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let hex = text.strip_prefix('#')?;
        if !hex.bytes().all(|b| b.is_ascii_hexdigit()) || !matches!(hex.len(), 6 | 8) {
            return None;
        }
        let channel = |i: usize| u8::from_str_radix(&hex[i..i + 2], 16).ok();
        Some(Color {
            r: channel(0)?,
            g: channel(2)?,
            b: channel(4)?,
            a: if hex.len() == 8 { channel(6)? } else { 255 },
        })
    }

    /// The color between this one (`x` = 0) and `other` (`x` = 1), straight in sRGB.
    pub fn lerp(self, other: Color, x: f64) -> Color {
        let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * x + 0.5).clamp(0.0, 255.0) as u8;
        Color { r: mix(self.r, other.r), g: mix(self.g, other.g), b: mix(self.b, other.b), a: mix(self.a, other.a) }
    }

    /// The same color with another alpha.
    pub const fn with_alpha(self, a: u8) -> Color {
        Color { a, ..self }
    }

    /// The same color with its alpha multiplied by `opacity`.
    pub fn with_opacity(self, opacity: f64) -> Color {
        let a = (f64::from(self.a) * opacity.clamp(0.0, 1.0) + 0.5) as u8;
        Color { a, ..self }
    }

    /// Relative luminance, 0 to 1, of an opaque color
    /// (WCAG 2.1, <https://www.w3.org/TR/WCAG21/#dfn-relative-luminance>).
    pub fn luminance(self) -> f64 {
        let linear = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.03928 { c / 12.92 } else { libm::pow((c + 0.055) / 1.055, 2.4) }
        };
        0.2126 * linear(self.r) + 0.7152 * linear(self.g) + 0.0722 * linear(self.b)
    }

    /// Contrast ratio, 1 to 21, of two opaque colors
    /// (WCAG 2.1, <https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio>).
    pub fn contrast(self, other: Color) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

impl std::fmt::Display for Color {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.r, self.g, self.b)?;
        if self.a != 255 {
            write!(f, "{:02x}", self.a)?;
        }
        Ok(())
    }
}

/// One color of a gradient.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stop {
    /// Where it stands, 0 to 1.
    pub offset: f64,
    /// Its color.
    pub color: Color,
}

/// What an outline is filled or stroked with, in the coordinates of the outline.
#[derive(Debug, Clone, PartialEq)]
pub enum Paint {
    /// One color.
    Solid(Color),
    /// A gradient along the line from `from` to `to`.
    Linear {
        /// Where offset 0 lies.
        from: Point,
        /// Where offset 1 lies.
        to: Point,
        /// Colors by rising offset.
        stops: Vec<Stop>,
    },
    /// A gradient from `center` outwards.
    Radial {
        /// Where offset 0 lies.
        center: Point,
        /// Distance of offset 1.
        radius: f64,
        /// Colors by rising offset.
        stops: Vec<Stop>,
    },
}

impl From<Color> for Paint {
    fn from(color: Color) -> Self {
        Paint::Solid(color)
    }
}

/// How an outline is drawn as a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Stroke {
    /// What it is painted with.
    pub paint: Paint,
    /// Width in the coordinates of the outline.
    pub width: f64,
    /// Shape of the ends.
    pub cap: Cap,
    /// Shape of the corners.
    pub join: Join,
    /// Lengths of dashes and gaps; empty for a whole line.
    pub dashes: Vec<f64>,
    /// Where in the dash pattern the line begins.
    pub dash_offset: f64,
}

impl Stroke {
    /// A line with round ends and corners, as the films draw them.
    pub fn round(paint: impl Into<Paint>, width: f64) -> Self {
        Stroke { paint: paint.into(), width, cap: Cap::Round, join: Join::Round, dashes: Vec::new(), dash_offset: 0.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_of_black_on_white_is_21() {
        assert!((Color::BLACK.contrast(Color::WHITE) - 21.0).abs() < 1e-9);
    }

    #[test]
    fn parse_refuses_what_is_no_color() {
        for text in ["", "#", "#12345", "#12345g", "123456", "#1234567890"] {
            assert_eq!(Color::parse(text), None, "{text}");
        }
        assert_eq!(Color::parse("#00000080").map(|c| c.a), Some(0x80));
    }
}
