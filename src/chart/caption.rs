//! Texts in charts: typeset like any other text, placed by a point, seen by the checks one by one.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::display::DisplayList;
use crate::geom::{Affine, Point, Rect, Size, Vec2};
use crate::locale::{format_number, parse_decimal};
use crate::node::{Resolving, TextBox, Typeset, Words};
use crate::style::Color;
use crate::syntax::Spanned;
use crate::text::{Align, Paragraph};

/// How a text is set where it differs from its style of the theme.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look {
    /// In bold letters.
    pub bold: bool,
    /// In another color.
    pub color: Option<Color>,
    /// In another size, in px of a 1080-short-side frame.
    pub size: Option<f64>,
    /// Where its lines stand.
    pub align: Align,
}

/// The longest whole number that is a name, such as a year or a number of a line: its digits are the locale's.
const NAME_DIGITS: usize = 4;

/// A text of a chart, still without a place.
pub struct Caption {
    typeset: Typeset,
}

impl Caption {
    /// A message or a literal in a style of the theme. A literal of up to four digits, such as a year, is written in
    /// the locale's digits and never grouped.
    pub fn new(cx: &mut Resolving<'_>, words: &Words, style: &Spanned<String>, look: Look) -> Caption {
        let mut phrase = cx.phrase(words);
        let whole = phrase.text.len() <= NAME_DIGITS && phrase.text.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(number) = phrase.text.parse::<f64>().ok().filter(|_| whole && words.verbatim.is_some()) {
            phrase.text = format_number(cx.locale, number, 0, false);
        }
        let mut text_style = cx.style(style);
        text_style.tabular = parse_decimal(&phrase.text).is_some();
        text_style.size = look.size.unwrap_or(text_style.size);
        text_style.color = look.color.unwrap_or(text_style.color);
        if look.bold {
            text_style.weight = 700;
        }
        let emphasis = cx.emphasis(&style.value, &phrase);
        let mut typeset = Typeset::new(cx, phrase, emphasis, text_style);
        typeset.align = look.align;
        typeset.balance = true;
        Caption { typeset }
    }

    /// A text that is made of data: a number, a share.
    pub fn literal(cx: &mut Resolving<'_>, text: String, style: &Spanned<String>, look: Look) -> Caption {
        let verbatim = Some(Spanned { value: text, span: style.span });
        Caption::new(cx, &Words { message: None, args: BTreeMap::new(), verbatim }, style, look)
    }

    /// What it says.
    pub fn text(&self) -> &str {
        self.typeset.text()
    }

    /// How many graphemes a reader reads.
    pub fn graphemes(&self) -> usize {
        self.typeset.graphemes()
    }

    /// How many characters it shows.
    pub fn characters(&self) -> usize {
        self.typeset.characters()
    }

    /// Its size where it may be so wide.
    pub fn size(&mut self, room: f64) -> Size {
        let width = self.width(room);
        Size::new(width, self.typeset.layout(Some(width)).size.height)
    }

    /// Its size in one line.
    pub fn line(&mut self) -> Size {
        self.size(f64::INFINITY)
    }

    /// The width that it takes of a room: that of its widest line.
    fn width(&mut self, room: f64) -> f64 {
        let natural = self.typeset.layout(None).content_width.ceil();
        if natural <= room { natural } else { self.typeset.layout(Some(room)).content_width.ceil().min(room) }
    }

    /// Places it so that the point at these shares of its width and height lies at `at`.
    pub fn place(&mut self, at: Point, shares: (f64, f64), room: f64) -> PlacedCaption {
        let size = self.size(room);
        let paragraph = self.typeset.layout(Some(size.width));
        let by = Vec2::new(at.x - size.width * shares.0, at.y - size.height * shares.1);
        let mut text_box = self.typeset.text_box(&paragraph);
        text_box.bounds = text_box.bounds + by;
        text_box.room = Some(room.min(1e6));
        PlacedCaption { paragraph, by, size, text_box }
    }
}

/// A text of a chart in its place.
#[derive(Debug, Clone)]
pub struct PlacedCaption {
    paragraph: Arc<Paragraph>,
    by: Vec2,
    size: Size,
    text_box: TextBox,
}

impl PlacedCaption {
    /// Its box, in px from the chart's corner.
    pub fn bounds(&self) -> Rect {
        Rect::from_origin_size(self.by.to_point(), self.size)
    }

    /// Draws it, moved by `shift`, with an opacity.
    pub fn draw(&self, shift: Vec2, opacity: f64, out: &mut DisplayList) {
        if opacity <= 0.0 {
            return;
        }
        out.group(opacity, None, |out| {
            for run in self.paragraph.runs() {
                out.glyphs(&run.run, Affine::translate(Vec2::new(run.x, run.y) + self.by + shift), run.color);
            }
        });
    }

    /// What checks want to know of it, moved by `shift`.
    pub fn text_box(&self, shift: Vec2) -> TextBox {
        let mut text_box = self.text_box.clone();
        text_box.bounds = text_box.bounds + shift;
        text_box
    }
}
