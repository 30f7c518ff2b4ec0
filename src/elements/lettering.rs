//! What elements with text share: style fields, and glyphs whose color changes over time.

use crate::anim::{Time, Track};
use crate::diag::Diagnostic;
use crate::display::DisplayList;
use crate::elements::pen::note;
use crate::geom::{Affine, Vec2};
use crate::locale::MAX_TEXT_CHARS;
use crate::node::{Placing, References, Words};
use crate::style::Color;
use crate::syntax::{By, Keyed, Positive, Reader, Spanned, Target};
use crate::text::{PlacedRun, TextStyle};

crate::fields! {
    /// How a text is set where it differs from its style.
    pub struct LetteringFields {
        /// Size in px; the style's unless written.
        size: Option<By<Positive>>,
        /// Weight of the letters; the style's unless written.
        weight: Option<By<FontWeight>>,
        /// Color of the letters, fixed or keyframes; the style's unless written. Emphasised words keep theirs.
        color: Option<By<Keyed<Color>>>,
    }
}

crate::choice! {
    /// Weight of letters.
    pub enum FontWeight {
        /// 400.
        Regular = "regular",
        /// 700.
        Bold = "bold",
    }
}

crate::choice! {
    /// Where lines of text stand in their box, in the direction of their language.
    pub enum TextAlign {
        /// Where a reader begins.
        Start = "start",
        /// In the middle.
        Center = "center",
        /// Where a reader ends.
        End = "end",
    }
}

impl From<TextAlign> for crate::text::Align {
    fn from(align: TextAlign) -> Self {
        match align {
            TextAlign::Start => crate::text::Align::Start,
            TextAlign::Center => crate::text::Align::Center,
            TextAlign::End => crate::text::Align::End,
        }
    }
}

/// Reports a literal that is longer than any message may be.
pub(super) fn check_length(words: &Words, reader: &mut Reader<'_>) -> bool {
    let Some(literal) = words.verbatim.as_ref().filter(|text| text.value.chars().count() > MAX_TEXT_CHARS) else {
        return true;
    };
    let message = format!("the text is longer than the limit of {MAX_TEXT_CHARS} characters");
    reader.report(Diagnostic::error(literal.span, message));
    false
}

impl LetteringFields {
    pub fn references(&self, style: &Spanned<String>, out: &mut References) {
        out.styles.push(style.clone());
        self.color.iter().for_each(|color| note(out, color));
    }

    /// The theme's style with what differs here.
    pub fn apply(&self, mut style: TextStyle, target: &Target) -> TextStyle {
        if let Some(size) = &self.size {
            style.size = size.get(target).0;
        }
        if let Some(weight) = &self.weight {
            style.weight = match weight.get(target) {
                FontWeight::Regular => 400,
                FontWeight::Bold => 700,
            };
        }
        style
    }

    /// The color of the letters; `style` is the theme's, with which they were laid out.
    pub fn place(&self, target: &Target, cx: &Placing<'_>, style: Color) -> TextColor {
        TextColor { style, track: self.color.as_ref().map(|color| cx.track(color.get(target), |color| *color)) }
    }
}

/// The color of letters over time.
pub(super) struct TextColor {
    style: Color,
    track: Option<Track<Color>>,
}

impl TextColor {
    /// Draws glyphs, moved by `by`.
    pub fn draw(&self, runs: &[PlacedRun], by: Vec2, time: Time, out: &mut DisplayList) {
        for run in runs {
            let color = match &self.track {
                // Emphasised words have a color of their own.
                Some(track) if run.color == self.style => track.at(time),
                _ => run.color,
            };
            out.glyphs(&run.run, Affine::translate(Vec2::new(run.x, run.y) + by), color);
        }
    }
}
