//! Texts inside elements of several parts: measured like `text`, set into a box, told to the checks.

use std::sync::Arc;

use crate::display::DisplayList;
use crate::elements::pen::joined;
use crate::geom::{Affine, Direction, Rect, Size, Vec2};
use crate::node::{References, Resolving, TextBox, Typeset, Words};
use crate::style::Color;
use crate::syntax::{FieldType, Fields, Node, Reader, Record, Shape, Spanned, Table};
use crate::text::{Align, Paragraph};

/// Least size of a text in px (look card).
const LEAST_SIZE: f64 = 26.0;

/// A record that says something: its own fields and those of a text. `NEEDED` where it cannot go without.
#[derive(Debug, Clone)]
pub(super) struct Worded<R, const NEEDED: bool> {
    pub own: R,
    pub words: Words,
}

impl<R, const NEEDED: bool> Worded<R, NEEDED> {
    /// Whether it says anything.
    pub fn speaks(&self) -> bool {
        self.words.message.is_some() || self.words.verbatim.is_some()
    }

    /// Notes the message.
    pub fn references(&self, out: &mut References) {
        self.words.references(out);
    }
}

impl<R: Record, const NEEDED: bool> FieldType for Worded<R, NEEDED> {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let mut fields = Fields::open(node, "this map", reader)?;
        let (own, words) = (R::read(&mut fields, reader), Words::read(&mut fields, reader));
        fields.finish(reader);
        let (own, words) = (own?, words?);
        let worded = Worded { own, words };
        let said = (!NEEDED && !worded.speaks()) || worded.words.check(node.span, reader);
        (said && super::lettering::check_length(&worded.words, reader)).then_some(worded)
    }

    fn shape() -> Shape {
        fn table<R: Record>() -> Table {
            joined(R::table(), [Words::table()])
        }
        Shape::Record(table::<R>)
    }
}

/// A text that waits for its box.
pub(super) struct Wording {
    typeset: Typeset,
    /// The size that its style has, in px.
    meant: f64,
    /// The room in which it was measured last.
    room: Option<f64>,
}

impl Wording {
    /// A text in a style of the theme, its lines in the middle.
    pub fn new(cx: &mut Resolving<'_>, words: &Words, style: &Spanned<String>) -> Self {
        let text_style = cx.style(style);
        let phrase = cx.phrase(words);
        let emphasis = cx.emphasis(&style.value, &phrase);
        let meant = text_style.size;
        let mut typeset = Typeset::new(cx, phrase, emphasis, text_style);
        typeset.align = Align::Center;
        typeset.balance = true;
        Wording { typeset, meant, room: None }
    }

    /// Digits and signs that the element writes itself.
    pub fn of_text(cx: &mut Resolving<'_>, value: String, style: &Spanned<String>) -> Self {
        let verbatim = Some(Spanned { value, span: style.span });
        Wording::new(cx, &Words { message: None, args: Default::default(), verbatim }, style)
    }

    /// Where its lines stand.
    pub fn aligned(mut self, align: Align) -> Self {
        self.align(align);
        self
    }

    /// Where its lines stand from now on.
    pub fn align(&mut self, align: Align) {
        self.typeset.set_align(align);
    }

    /// The color of its style.
    pub fn color(&self) -> Color {
        self.typeset.style.color
    }

    /// Sets it smaller than its style says, but no smaller than can be read.
    pub fn scale(&mut self, factor: f64) {
        let size = (self.meant * factor).max(LEAST_SIZE.min(self.meant));
        self.typeset.set_size(size);
    }

    /// Whether it can still become smaller than a share of its style's size.
    pub fn shrinks_below(&self, factor: f64) -> bool {
        self.meant * factor > LEAST_SIZE
    }

    /// How many graphemes a reader reads.
    pub fn graphemes(&self) -> usize {
        self.typeset.graphemes()
    }

    /// How many characters a reader sees.
    pub fn characters(&self) -> usize {
        self.typeset.characters()
    }

    /// The size of its lines where they may be as wide as `room`; a word that is wider takes the room that it needs.
    pub fn measure(&mut self, room: Option<f64>) -> Size {
        let whole = self.typeset.layout(None);
        self.room = room.filter(|room| *room < whole.content_width).map(|room| room.max(whole.min_content).ceil());
        let paragraph = self.typeset.layout(self.room);
        Size::new(paragraph.content_width.ceil(), paragraph.size.height)
    }

    /// The size that was measured last.
    pub fn size(&mut self) -> Size {
        let paragraph = self.typeset.layout(self.room);
        Size::new(paragraph.content_width.ceil(), paragraph.size.height)
    }

    /// Sets it into the middle of a box by its ink: a digit in a disc.
    pub fn set_optically(&mut self, bounds: Rect, direction: Direction) -> Inscription {
        let mut set = self.set(bounds, direction);
        let off = bounds.center() - set.text_box.bounds.center();
        set.by += off;
        set.text_box.bounds = set.text_box.bounds + off;
        set
    }

    /// Sets it as it was measured last into the middle of a box, or at the side that its lines begin at.
    pub fn set(&mut self, bounds: Rect, direction: Direction) -> Inscription {
        let paragraph = self.typeset.layout(self.room);
        let width = match (self.room, self.typeset.align) {
            (Some(room), _) => room,
            (None, _) => paragraph.content_width,
        };
        let (left, right) = (bounds.x0, bounds.x1 - width);
        let x = match (self.typeset.align, direction) {
            (Align::Center, _) => (left + right) / 2.0,
            (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => left,
            _ => right,
        };
        let by = Vec2::new(x, bounds.center().y - paragraph.size.height / 2.0);
        let mut text_box = self.typeset.text_box(&paragraph);
        text_box.bounds = text_box.bounds + by;
        text_box.sizes = (self.meant, LEAST_SIZE.min(self.meant));
        Inscription { paragraph, by, color: self.color(), text_box }
    }
}

/// A text in its box.
pub(super) struct Inscription {
    paragraph: Arc<Paragraph>,
    by: Vec2,
    color: Color,
    /// What checks want to know of it.
    pub text_box: TextBox,
}

impl Inscription {
    /// Draws it; emphasised words keep their color.
    pub fn draw(&self, color: Color, out: &mut DisplayList) {
        for run in self.paragraph.runs() {
            let shown = if run.color == self.color { color } else { run.color };
            out.glyphs(&run.run, Affine::translate(Vec2::new(run.x, run.y) + self.by), shown);
        }
    }

    /// Draws it in the color of its style.
    pub fn draw_plainly(&self, out: &mut DisplayList) {
        self.draw(self.color, out);
    }
}
