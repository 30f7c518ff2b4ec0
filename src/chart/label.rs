//! Texts of charts and other drawings: set like every other text, placed where the drawing wants them.

use std::sync::Arc;

use crate::display::DisplayList;
use crate::geom::{Affine, Direction, Point, Rect, Size, Vec2};
use crate::locale::format_number;
use crate::node::{Phrase, Resolving, TextBox, Typeset, Words};
use crate::style::Color;
use crate::syntax::Spanned;
use crate::text::{Align, Fit, Paragraph, TextStyle};

/// Least size of a text in px (look card).
const MIN_SIZE: f64 = 26.0;

/// The longest whole number that is a name, such as a year or the number of a line.
const NAME_DIGITS: usize = 4;

/// A room in px that holds every text; checks take numbers.
const WIDEST: f64 = 1e6;

/// A text of a drawing on its way into its place.
pub struct Label {
    typeset: Typeset,
    align: Align,
}

impl Label {
    /// A message or literal in a style of the theme; `tune` changes the style. A literal of up to four digits, such as
    /// a year, is written in the locale's digits and never grouped.
    pub fn new(
        words: &Words,
        style: &Spanned<String>,
        align: impl Into<Align>,
        tune: impl FnOnce(&mut TextStyle),
        cx: &mut Resolving<'_>,
    ) -> Self {
        let mut phrase = cx.phrase(words);
        // The name of a year is written in the locale's digits, and never grouped.
        let is_name = phrase.text.len() <= NAME_DIGITS && phrase.text.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(number) = phrase.text.parse::<f64>().ok().filter(|_| is_name && words.verbatim.is_some()) {
            phrase.text = format_number(cx.locale, number, 0, false);
        }
        Label::of(phrase, style, align, tune, cx)
    }

    /// A text that was written for this locale already, such as a number.
    pub fn written(
        text: String,
        style: &Spanned<String>,
        align: impl Into<Align>,
        tune: impl FnOnce(&mut TextStyle),
        cx: &mut Resolving<'_>,
    ) -> Self {
        let verbatim = Some(Spanned { value: text, span: style.span });
        Label::new(&Words { message: None, args: Default::default(), verbatim }, style, align, tune, cx)
    }

    /// A phrase in a style of the theme.
    pub fn of(
        phrase: Phrase,
        style: &Spanned<String>,
        align: impl Into<Align>,
        tune: impl FnOnce(&mut TextStyle),
        cx: &mut Resolving<'_>,
    ) -> Self {
        let align = align.into();
        let mut set = cx.style(style);
        set.tabular = true;
        tune(&mut set);
        let emphasis = cx.emphasis(&style.value, &phrase);
        // A text in another language's direction still stands on the side that the drawing gives it.
        let turned = phrase.direction != cx.direction();
        let mut typeset = Typeset::new(cx, phrase, emphasis, set);
        typeset.align = match (align, turned) {
            (Align::Center, _) => Align::Center,
            (Align::End, false) | (Align::Start | Align::Justify, true) => Align::End,
            _ => Align::Start,
        };
        Label { typeset, align }
    }

    /// At most so many lines; it becomes smaller before it takes more.
    #[must_use]
    pub fn lines(mut self, lines: usize) -> Self {
        self.typeset.max_lines = Some(lines);
        self.typeset.fit = Fit::Shrink { min_size: MIN_SIZE };
        self
    }

    /// Its lines are made even.
    #[must_use]
    pub fn balanced(mut self) -> Self {
        self.typeset.balance = true;
        self
    }

    /// What it says.
    pub fn text(&self) -> &str {
        self.typeset.text()
    }

    /// The size that it takes in px: of one line, or within `room`.
    pub fn size(&mut self, room: Option<f64>) -> Size {
        let paragraph = self.typeset.layout(room);
        Size::new(paragraph.content_width.ceil(), paragraph.size.height)
    }

    /// The size in px that it takes in one line.
    pub fn line(&mut self) -> Size {
        self.size(None)
    }

    /// Width in px of the widest part that cannot be broken.
    pub fn least_width(&mut self) -> f64 {
        self.typeset.layout(None).min_content
    }

    /// How far its first baseline lies below its top, within `room`.
    pub fn baseline(&mut self, room: Option<f64>) -> f64 {
        self.typeset.layout(room).lines.first().map_or(0.0, |line| line.baseline)
    }

    /// How many graphemes a reader reads.
    pub fn graphemes(&self) -> usize {
        self.typeset.graphemes()
    }

    /// How many characters a reader sees.
    pub fn characters(&self) -> usize {
        self.typeset.characters()
    }

    /// Fixes it in a box of this width that begins at `corner`, on its side of the reading direction.
    pub fn place(mut self, corner: Point, width: f64, direction: Direction) -> PlacedLabel {
        let paragraph = self.typeset.layout(Some(width));
        let (left, right) = extent(&paragraph);
        let towards_end = match self.align {
            Align::Start | Align::Justify => 0.0,
            Align::Center => 0.5,
            Align::End => 1.0,
        };
        let share = if direction == Direction::Rtl { 1.0 - towards_end } else { towards_end };
        // What is too wide leaves its box where its lines end, not where they begin.
        let free = width - (right - left);
        let by = corner.to_vec2() + Vec2::new(free * share - left, 0.0);
        let mut text_box = self.typeset.text_box(&paragraph);
        text_box.bounds = text_box.bounds + by;
        PlacedLabel { paragraph, by, text_box }
    }

    /// Fixes it so that the point at these shares of its width and height lies at `at`, as wide as it needs and at most
    /// as wide as `room`.
    pub fn place_at(&mut self, at: Point, shares: (f64, f64), room: f64) -> PlacedLabel {
        let width = self.size(Some(room)).width.min(room);
        let paragraph = self.typeset.layout(Some(width));
        let height = paragraph.size.height;
        let by = Vec2::new(at.x - width * shares.0, at.y - height * shares.1);
        let mut text_box = self.typeset.text_box(&paragraph);
        text_box.bounds = text_box.bounds + by;
        text_box.room = Some(room.min(WIDEST));
        PlacedLabel { paragraph, by, text_box }
    }
}

/// Left and right edge of what a paragraph shows.
fn extent(paragraph: &Paragraph) -> (f64, f64) {
    let left = paragraph.lines.iter().map(|line| line.x).fold(f64::INFINITY, f64::min);
    let right = paragraph.lines.iter().map(|line| line.x + line.width).fold(f64::NEG_INFINITY, f64::max);
    if left <= right { (left, right) } else { (0.0, 0.0) }
}

/// A text of a drawing in its place.
#[derive(Debug, Clone)]
pub struct PlacedLabel {
    paragraph: Arc<Paragraph>,
    by: Vec2,
    text_box: TextBox,
}

impl PlacedLabel {
    /// Draws it, faded in to `presence`.
    pub fn draw(&self, presence: f64, out: &mut DisplayList) {
        self.draw_in(presence, None, out);
    }

    /// Draws it moved by `shift`, faded in to `presence`.
    pub fn draw_at(&self, shift: Vec2, presence: f64, out: &mut DisplayList) {
        self.draw_runs(shift, presence, None, out);
    }

    /// Draws it in another color than its style's, faded in to `presence`.
    pub fn draw_in(&self, presence: f64, color: Option<Color>, out: &mut DisplayList) {
        self.draw_runs(Vec2::ZERO, presence, color, out);
    }

    fn draw_runs(&self, shift: Vec2, presence: f64, color: Option<Color>, out: &mut DisplayList) {
        if presence <= 0.0 {
            return;
        }
        out.group(presence.min(1.0), None, |out| {
            for run in self.paragraph.runs() {
                let place = Affine::translate(Vec2::new(run.x, run.y) + self.by + shift);
                out.glyphs(&run.run, place, color.unwrap_or(run.color));
            }
        });
    }

    /// The box of its lines, in px from the drawing's corner.
    pub fn frame(&self) -> Rect {
        let (left, right) = extent(&self.paragraph);
        Rect::new(left, 0.0, right, self.paragraph.size.height) + self.by
    }

    /// The ink's box.
    pub fn bounds(&self) -> Rect {
        self.text_box.bounds
    }

    /// Height of the middle of its first line's small letters: a third of its size above the baseline.
    pub fn middle(&self) -> f64 {
        let baseline = self.paragraph.lines.first().map_or(0.0, |line| line.baseline);
        self.by.y + baseline - self.paragraph.font_size / 3.0
    }

    /// What checks want to know of it.
    pub fn text_box(&self) -> TextBox {
        self.text_box.clone()
    }

    /// The same of a text that is drawn moved by `shift`.
    pub fn text_box_at(&self, shift: Vec2) -> TextBox {
        let mut text_box = self.text_box();
        text_box.bounds = text_box.bounds + shift;
        text_box
    }
}
