//! `text`: a message in a text style, as a whole or piece by piece.

use std::sync::Arc;

use crate::display::DisplayList;
use crate::elements::lettering::{LetteringFields, TextAlign, TextColor, check_length};
use crate::elements::pen::joined;
use crate::geom::{Size, Vec2};
use crate::layout::Space;
use crate::locale::Case;
use crate::node::{
    Effect, Element, ElementKind, Entering, Instant, Piecewise, Placed, Placing, References, Resolved, Resolving,
    TextBox, Typeset, Words, apply,
};
use crate::style::Color;
use crate::syntax::{By, Count, Positive, Record, Spanned, Table, Target};
use crate::text::{Fit, Paragraph, Piece, Pieces};

pub(super) const KIND: ElementKind = ElementKind {
    name: "text",
    doc: "A message in one of the theme's text styles. It breaks into lines where it must, or shrinks to its box, and \
          may come piece by piece: `enter: { effect: rise, by: word }`, or `enter: type`.",
    example: "\
- column:
    gap: 24
    items:
      - text: { verbatim: kadrs, style: heading, enter: rise }
      - text: { verbatim: one word after another, enter: { effect: rise, by: word } }
      - text: { verbatim: example.org, style: label, color: $sea, enter: type }
      - text: { verbatim: as large as its box allows, style: title, width: 480, lines: 1, fit: shrink }
",
    items: false,
    table: || {
        let own = TextFields::table();
        let (name, doc) = (own.name, own.doc.clone());
        Table { name, doc, ..joined(Words::table(), [own, LetteringFields::table()]) }
    },
    read: |fields, reader| {
        let (words, own) = (Words::read(fields, reader), TextFields::read(fields, reader));
        let lettering = LetteringFields::read(fields, reader);
        let (words, own, lettering) = (words?, own?, lettering?);
        let said = words.check(fields.span(), reader);
        (check_length(&words, reader) && said).then(|| Box::new(Text { words, own, lettering }) as _)
    },
};

crate::fields! {
    /// A message in a text style.
    pub struct TextFields {
        /// Text style of the theme.
        style: Spanned<String> = "body",
        /// Where its lines stand in its box.
        align: By<TextAlign> = "start",
        /// The most lines that it may take.
        lines: Option<By<Count>>,
        /// What happens where it is too long for its box.
        fit: By<FitField> = "wrap",
        /// The least size to which it shrinks, in px.
        min_size: Positive = "26",
        /// Capital or small letters, by the rules of the language. Scripts without them stay as they are.
        case: By<CaseField> = "as-is",
        /// Evens out the lengths of its lines. So it is by itself from 60 px on and where `lines` is above 1.
        balance: Option<bool>,
    }
}

crate::choice! {
    /// How a text gives way.
    pub enum FitField {
        /// It takes the lines that it needs.
        Wrap = "wrap",
        /// It becomes smaller, down to `min_size`, until lines and width suffice.
        Shrink = "shrink",
    }
}

crate::choice! {
    /// In which letters a text is set.
    pub enum CaseField {
        /// As the message writes it.
        AsIs = "as-is",
        /// In capital letters.
        Upper = "upper",
        /// In small letters.
        Lower = "lower",
    }
}

/// Size in px from which the lines of a text are evened out: display and heading.
const HEADING_SIZE: f64 = 60.0;

#[derive(Debug, Clone)]
struct Text {
    words: Words,
    own: TextFields,
    lettering: LetteringFields,
}

impl Element for Text {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Type]
    }

    fn references(&self, out: &mut References) {
        self.words.references(out);
        self.lettering.references(&self.own.style, out);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let target = cx.target.clone();
        let style = self.lettering.apply(cx.style(&self.own.style), &target);
        let phrase = cx.phrase(&self.words);
        let phrase = match self.own.case.get(&target) {
            CaseField::AsIs => phrase,
            CaseField::Upper => phrase.in_case(Case::Upper),
            CaseField::Lower => phrase.in_case(Case::Lower),
        };
        let emphasis = cx.emphasis(&self.own.style.value, &phrase);
        let color = style.color;
        let lines = self.own.lines.as_ref().map(|lines| lines.get(&target).0 as usize);
        let even = style.size >= HEADING_SIZE || lines.is_some_and(|lines| lines > 1);
        let mut typeset = Typeset::new(cx, phrase, emphasis, style);
        typeset.align = (*self.own.align.get(&target)).into();
        typeset.max_lines = lines;
        typeset.balance = self.own.balance.unwrap_or(even);
        typeset.fit = match self.own.fit.get(&target) {
            FitField::Wrap => Fit::Wrap,
            FitField::Shrink => Fit::Shrink { min_size: self.own.min_size.0 },
        };
        Box::new(ResolvedText { typeset, lettering: self.lettering.clone(), color, target })
    }
}

struct ResolvedText {
    typeset: Typeset,
    lettering: LetteringFields,
    color: Color,
    target: Target,
}

impl Resolved for ResolvedText {
    fn measure(&mut self, space: Space) -> Size {
        self.typeset.measure(space)
    }

    fn pieces(&mut self, by: Piecewise, size: Size) -> usize {
        self.typeset.layout(Some(size.width)).pieces(cut(by)).len().max(1)
    }

    fn baseline(&mut self, size: Size) -> f64 {
        self.typeset.layout(Some(size.width)).lines.first().map_or(size.height, |line| line.baseline)
    }

    fn graphemes(&self) -> usize {
        self.typeset.graphemes()
    }

    fn characters(&self) -> usize {
        self.typeset.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let paragraph = self.typeset.layout(Some(cx.size.width));
        let kinetic = cx.entering.and_then(|entering| Kinetic::new(entering, &paragraph));
        Box::new(PlacedText {
            text_box: self.typeset.text_box(&paragraph),
            color: self.lettering.place(&self.target, cx, self.color),
            kinetic,
            paragraph,
        })
    }
}

fn cut(by: Piecewise) -> Pieces {
    match by {
        Piecewise::Line => Pieces::Line,
        Piecewise::Word => Pieces::Word,
        Piecewise::Cluster => Pieces::Cluster,
    }
}

/// An entrance piece by piece.
struct Kinetic {
    entering: Entering,
    pieces: Vec<Piece>,
}

impl Kinetic {
    fn new(entering: Entering, paragraph: &Paragraph) -> Option<Self> {
        Some(Kinetic { entering, pieces: paragraph.pieces(cut(entering.by?)) })
    }

    fn draw(&self, at: &Instant, color: &TextColor, out: &mut DisplayList) {
        let timing = self.entering.timing;
        for (index, piece) in self.pieces.iter().enumerate() {
            let draw = |out: &mut DisplayList| color.draw(&piece.runs, Vec2::ZERO, at.time, out);
            if self.entering.motif.effect == Effect::Type {
                // A typed piece is there or not.
                if at.time >= timing.start + timing.stagger * index as f64 {
                    draw(out);
                }
            } else {
                apply(self.entering.motif, timing.presence(at.time, index), piece.bounds, out, draw);
            }
        }
    }
}

struct PlacedText {
    paragraph: Arc<Paragraph>,
    kinetic: Option<Kinetic>,
    color: TextColor,
    text_box: TextBox,
}

impl Placed for PlacedText {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        match &self.kinetic {
            // Once all pieces are in, they are lines again: fewer items to compare and paint.
            Some(kinetic) if at.time < kinetic.entering.timing.end(kinetic.pieces.len()) => {
                kinetic.draw(at, &self.color, out);
            }
            _ => self.paragraph.lines.iter().for_each(|line| self.color.draw(&line.runs, Vec2::ZERO, at.time, out)),
        }
    }

    fn texts(&self) -> Vec<TextBox> {
        vec![self.text_box.clone()]
    }
}
