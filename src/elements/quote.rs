//! `quote`: what somebody said, under the mark with which its language opens a quotation.

use std::sync::Arc;

use crate::anim::{Time, Track};
use crate::diag::Span;
use crate::display::{DisplayList, Outline};
use crate::elements::ink::Ink;
use crate::elements::pen::{joined, last_key, note};
use crate::elements::quotation::Opening;
use crate::elements::sketch::{Sketch, Written, WrittenLettering, WrittenWords, list};
use crate::geom::{Affine, Direction, Rect};
use crate::layout::{Align, Axis, Container, Edges, Justify};
use crate::node::{Element, ElementKind, Instant, Placed, Placing, References, Resolution, Resolved, Resolving, Words};
use crate::syntax::{Amount, By, Keyed, Length, Node, PaintField, Positive, Record, Seconds, Spanned, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "quote",
    doc: "What somebody said: a large mark, the words, and who said them. The mark is a shape in the form with which the \
          language opens a quotation (“ „ ” «), so the message needs none of its own.",
    example: "\
- quote:
    verbatim: kadrs
    by: { verbatim: example.org }
    width: 640
    enter: fade
",
    items: false,
    table: || joined(QuoteFields::table(), [WrittenWords::table(), WrittenLettering::table()]),
    read: |fields, reader| {
        let span = fields.span();
        let (own, words) = (QuoteFields::read(fields, reader), WrittenWords::read(fields, reader));
        let lettering = WrittenLettering::read(fields, reader);
        let (own, words, lettering): (QuoteFields, WrittenWords, WrittenLettering) = (own?, words?, lettering?);
        words.check(span, reader).then(|| Box::new(Quote { own, words, lettering, span }) as _)
    },
};

crate::fields! {
    /// What somebody said.
    pub struct QuoteFields {
        /// Who said it: a message, or `{ verbatim: … }`.
        by: Option<Written<Resolution>>,
        /// Text style of the words.
        style: Written<Spanned<String>> = "title",
        /// Text style of the name.
        by_style: Written<Spanned<String>> = "label",
        /// Paint of the mark, fixed or keyframes.
        mark: By<Keyed<PaintField>> = "$sea",
        /// Height of the mark in px.
        mark_size: By<Positive> = "60",
        /// Room between mark, words and name.
        gap: By<Amount> = "24",
        /// Time between the entrances of words and name.
        stagger: Seconds = "250ms",
    }
}

/// Width of the mark as a share of its height.
const MARK_WIDTH: f64 = 1.3;

#[derive(Debug, Clone)]
struct Quote {
    own: QuoteFields,
    words: WrittenWords,
    lettering: WrittenLettering,
    span: Span,
}

impl Element for Quote {
    fn container(&self, target: &Target) -> Option<Container> {
        let px = Length::Px;
        let gap = self.own.gap.get(target).0;
        Some(Container::Flex {
            axis: Axis::Column,
            gap: px(gap),
            align: Align::Start,
            justify: Justify::Start,
            wrap: false,
            padding: Edges { top: px(self.own.mark_size.get(target).0 + gap), ..Edges::all(px(0.0)) },
        })
    }

    fn made_of(&self) -> Option<Node> {
        let words = Sketch::new("text", self.span).words(&self.words).set_in(&self.own.style, &self.lettering);
        let name = self.own.by.as_ref().map(|by| {
            let name = Sketch::new("text", by.node.span).saying(&by.node).given("style", &self.own.by_style.node);
            name.entering("fade", self.own.stagger.0.as_seconds())
        });
        Some(list(std::iter::once(words.entering("rise", 0.0)).chain(name), self.span))
    }

    fn references(&self, out: &mut References) {
        note(out, &self.own.mark);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        // A message that its fallback says is in the fallback's language, and so is its mark.
        let language = match &self.words.message {
            Some(message) => {
                let id = Spanned { value: message.value.value.clone(), span: message.value.span };
                let words = Words { message: Some(id), args: Default::default(), verbatim: None };
                cx.phrase(&words).language
            }
            None => cx.locale.tag().to_string(),
        };
        Box::new(ResolvedQuote { opening: Opening::of(&language), own: self.own.clone(), target: cx.target.clone() })
    }
}

struct ResolvedQuote {
    opening: Opening,
    own: QuoteFields,
    target: Target,
}

impl Resolved for ResolvedQuote {
    fn busy(&self) -> Time {
        last_key(self.own.mark.get(&self.target))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let height = self.own.mark_size.get(&self.target).0;
        let width = height * MARK_WIDTH;
        let x = match cx.direction {
            Direction::Ltr => 0.0,
            Direction::Rtl => cx.size.width - width,
        };
        let bounds = Rect::new(x, 0.0, x + width, height);
        Box::new(PlacedQuote {
            bounds,
            outline: Outline::new(self.opening.outline(bounds, cx.direction)),
            ink: cx.track(self.own.mark.get(&self.target), |paint| Ink::new(paint, cx.direction)),
        })
    }
}

struct PlacedQuote {
    bounds: Rect,
    outline: Arc<Outline>,
    ink: Track<Ink>,
}

impl Placed for PlacedQuote {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        out.outline(&self.outline, Affine::IDENTITY, Some(self.ink.at(at.time).paint(self.bounds)), None);
    }
}
