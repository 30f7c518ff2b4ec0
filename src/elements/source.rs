//! The line beneath a drawing that says where its numbers are from.

use crate::elements::label::{Label, PlacedLabel};
use crate::elements::lettering::TextAlign;
use crate::geom::{Direction, Point, Size};
use crate::node::{References, Resolution, Resolving};
use crate::syntax::Spanned;

/// Distance in px between a drawing and its source.
const GAP: f64 = 24.0;

crate::fields! {
    /// Where the numbers of a drawing are from.
    pub struct SourceFields {
        /// Where the numbers are from: a message, beneath the drawing.
        source: Option<Resolution>,
        /// Text style of the source.
        source_style: Spanned<String> = "note",
    }
}

impl SourceFields {
    /// Notes the message and its style.
    pub fn references(&self, out: &mut References) {
        if let Some(words) = &self.source {
            words.0.references(out);
            out.styles.push(self.source_style.clone());
        }
    }

    /// The line, if there is one.
    pub fn resolve(&self, cx: &mut Resolving<'_>) -> SourceLine {
        let label = |words: &Resolution, cx: &mut Resolving<'_>| {
            Label::new(&words.0, &self.source_style, TextAlign::Start, |_| {}, cx)
        };
        SourceLine(self.source.as_ref().map(|words| label(words, cx)))
    }
}

/// The line on its way into a box; there may be none.
pub(super) struct SourceLine(Option<Label>);

impl SourceLine {
    /// The height in px that it takes of a drawing of this width, with the distance above it.
    pub fn height(&mut self, width: Option<f64>) -> f64 {
        self.0.as_mut().map_or(0.0, |label| label.size(width).height + GAP)
    }

    /// How many graphemes a reader reads.
    pub fn graphemes(&self) -> usize {
        self.0.as_ref().map_or(0, Label::graphemes)
    }

    /// How many characters a reader sees.
    pub fn characters(&self) -> usize {
        self.0.as_ref().map_or(0, Label::characters)
    }

    /// Fixes it at the bottom of a box.
    pub fn place(mut self, size: Size, direction: Direction) -> Option<PlacedLabel> {
        let height = self.height(Some(size.width)) - GAP;
        self.0.map(|label| label.place(Point::new(0.0, size.height - height), size.width, direction))
    }
}
