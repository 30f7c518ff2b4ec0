//! The line beneath a drawing that says where its numbers are from.

use crate::chart::{Label, PlacedLabel};
use crate::geom::{Direction, Point, Size};
use crate::node::{References, Resolution, Resolving};
use crate::syntax::Spanned;
use crate::text::Align;

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
        SourceLine::new(self.source.as_ref(), &self.source_style, cx)
    }
}

/// The line on its way into a box; there may be none.
#[derive(Default)]
pub struct SourceLine(Option<Label>);

impl SourceLine {
    /// The line with these words, if there are any.
    pub fn new(words: Option<&Resolution>, style: &Spanned<String>, cx: &mut Resolving<'_>) -> Self {
        SourceLine(words.map(|words| Label::new(&words.0, style, Align::Start, |_| {}, cx).balanced()))
    }

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
