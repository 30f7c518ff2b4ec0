//! Text: from a string, a style and a box to lines of placed glyphs, in every script that the fonts cover.
//!
//! Fonts come in as bytes ([`Fonts`]); nothing is ever taken from the system. [`layout`] shapes a paragraph with an
//! explicit stack of families, orders it (Unicode bidi), breaks it into lines, fits it and says what did not fit
//! and which characters no font of the stack has. [`Paragraph::pieces`] cuts the result for animation without
//! shaping anything again, so that letters that join stay joined.
//!
//! Every position is in pixels from the upper left corner of the paragraph, y down.

mod breaking;
mod customs;
mod fit;
mod fonts;
mod months;
mod outline;
mod paragraph;
mod pieces;
mod reading;
mod record;
mod script;
mod shape;
mod spec;
#[cfg(test)]
mod tests;

pub use fonts::{FontFault, FontFile, FontProblem, Fonts, MAX_FONT_BYTES};
pub use paragraph::{Line, Missing, Overflow, Paragraph, PlacedRun, layout};
pub use pieces::{Piece, Pieces};
pub use reading::graphemes;
pub use record::{ShapedCluster, ShapedGlyph, ShapedLine, ShapedRun, shaped_lines};
pub use spec::{Align, Emphasis, Fit, TextSpec, TextStyle};
