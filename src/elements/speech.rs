//! `speech`: a speech bubble with a tail to whoever speaks.

use std::sync::Arc;

use crate::anim::Time;
use crate::diag::{Diagnostic, Span};
use crate::display::{DisplayList, Outline};
use crate::elements::bubble::{Bubble, TailSide, outline};
use crate::elements::container::{ItemsAxis, Padding, centred};
use crate::elements::ink::Ink;
use crate::elements::pen::{Brush, PenFields, joined, last_key, note};
use crate::elements::sketch::{Sketch, Written, WrittenLettering, WrittenWords, list};
use crate::geom::{Point, Rect};
use crate::layout::Container;
use crate::node::{Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::{By, Gap, Keyed, Node, PaintField, Positive, Record, Seconds, Spanned, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "speech",
    doc: "A speech bubble around a message, around items, or both. Its tail points at the element that speaks, wherever \
          the layout puts it, or leaves at a side.",
    example: "\
- row:
    gap: 120
    items:
      - ellipse: { id: speaker, width: 140, fill: $sea }
      - speech: { from: speaker, verbatim: kadrs, enter: pop }
      - speech:
          tail: bottom-end
          items:
            - icon: { file: art/icons/house.svg, color: $ink }
",
    items: true,
    table: || joined(SpeechFields::table(), [WrittenWords::table(), WrittenLettering::table(), PenFields::table()]),
    read: |fields, reader| {
        let span = fields.span();
        let (own, pen) = (SpeechFields::read(fields, reader), PenFields::read(fields, reader));
        let (words, lettering) = (WrittenWords::read(fields, reader), WrittenLettering::read(fields, reader));
        let (own, pen): (SpeechFields, PenFields) = (own?, pen?);
        let (words, lettering): (WrittenWords, WrittenLettering) = (words?, lettering?);
        if words.message.is_some() && words.verbatim.is_some() {
            words.check(span, reader);
            return None;
        }
        if let (Some(from), Some(tail)) = (&own.from, &own.tail) {
            let message = "a bubble's tail has either a speaker (`from`) or a side (`tail`), not both";
            reader.report(Diagnostic::error(tail.span, message).related(from.span, "the speaker"));
            return None;
        }
        Some(Box::new(Speech { own, words, lettering, pen, span }))
    },
};

crate::fields! {
    /// A speech bubble. Its `stroke` is `$sea` unless written.
    pub struct SpeechFields {
        /// Id of the element that speaks; the tail points at it.
        from: Option<Spanned<String>>,
        /// The side at which the tail leaves where no speaker is named; no tail unless written.
        tail: Option<Spanned<TailSide>>,
        /// Text style of the message.
        style: Written<Spanned<String>> = "body",
        /// Paint of the inside, fixed or keyframes.
        fill: By<Keyed<PaintField>> = "$paper",
        /// Room between message and items.
        gap: By<Gap> = "16",
        /// Whether message and items stand below or beside each other.
        axis: By<ItemsAxis> = "row",
        /// Room inside its edge: one distance, or `{ top, end, bottom, start }`.
        padding: By<Padding> = "32",
        /// Radius of the corners in px.
        radius: By<Gap> = "32",
        /// The farthest that the tail reaches, in px.
        reach: By<Positive> = "56",
        /// Width of the tail where it leaves the bubble, in px.
        tail_width: By<Positive> = "44",
        /// Time between the entrances of message and items.
        stagger: Option<Seconds>,
    }
}

/// How high on a speaker the tail points, as a share of the height: about where a standing person's mouth is.
const MOUTH: f64 = 0.18;

#[derive(Debug, Clone)]
struct Speech {
    own: SpeechFields,
    words: WrittenWords,
    lettering: WrittenLettering,
    pen: PenFields,
    span: Span,
}

impl Element for Speech {
    fn container(&self, target: &Target) -> Option<Container> {
        let own = &self.own;
        let (axis, gap) = (own.axis.get(target).axis(), own.gap.get(target).0);
        Some(centred(axis, gap, own.padding.get(target).0))
    }

    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn stagger(&self) -> Option<Seconds> {
        self.own.stagger
    }

    fn made_of(&self) -> Option<Node> {
        if self.words.message.is_none() && self.words.verbatim.is_none() {
            return None;
        }
        let text = Sketch::new("text", self.span).words(&self.words).set_in(&self.own.style, &self.lettering);
        Some(list([text.entering("fade", 0.0)], self.span))
    }

    fn references(&self, out: &mut References) {
        out.elements.extend(self.own.from.clone());
        note(out, &self.own.fill);
        self.pen.references(out);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let line = cx.theme.colors.get("sea").copied().unwrap_or(Color::BLACK);
        Box::new(ResolvedSpeech { speech: self.clone(), target: cx.target.clone(), line })
    }
}

struct ResolvedSpeech {
    speech: Speech,
    target: Target,
    line: Color,
}

impl ResolvedSpeech {
    /// Where the tail points, from the bubble's corner.
    fn tip(&self, cx: &Placing<'_>, bounds: Rect, reach: f64) -> Option<Point> {
        let own = &self.speech.own;
        if let Some(side) = &own.tail {
            return Some(side.value.tip(bounds, reach, cx.direction));
        }
        // A speaker that the rendition leaves out has no box, and the bubble no tail.
        let speaker = cx.boxes.get(&own.from.as_ref()?.value)?;
        let speaker = *speaker - cx.origin.to_vec2();
        let mouth = Point::new(speaker.center().x, speaker.y0 + speaker.height() * MOUTH);
        // Beside the bubble the near side of the head is meant, above or below it the top of the head.
        let aside = if mouth.x < bounds.x0 { speaker.x1.min(bounds.x0) } else { speaker.x0.max(bounds.x1) };
        let beside = mouth.x < bounds.x0 || mouth.x > bounds.x1;
        Some(if beside && speaker.y0 < bounds.y1 {
            Point::new(aside.clamp(speaker.x0, speaker.x1), mouth.y)
        } else {
            Point::new(mouth.x, speaker.y0)
        })
    }
}

impl Resolved for ResolvedSpeech {
    fn busy(&self) -> Time {
        last_key(self.speech.own.fill.get(&self.target)).max(self.speech.pen.busy(&self.target))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let (own, bounds) = (&self.speech.own, cx.size.to_rect());
        let bubble = Bubble {
            radius: own.radius.get(&self.target).0.of(cx.size.min_side()),
            tail_width: own.tail_width.get(&self.target).0,
            reach: own.reach.get(&self.target).0,
        };
        let tip = self.tip(cx, bounds, bubble.reach);
        let brush = Brush {
            fill: Some(cx.track(own.fill.get(&self.target), |paint| Ink::new(paint, cx.direction))),
            pen: self.speech.pen.place(&self.target, cx, cx.direction, Some(self.line)),
        };
        Box::new(PlacedSpeech { outline: Outline::new(outline(bounds, tip, bubble)), bounds, brush })
    }
}

struct PlacedSpeech {
    outline: Arc<Outline>,
    bounds: Rect,
    brush: Brush,
}

impl Placed for PlacedSpeech {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.brush.draw(&self.outline, self.bounds, at, out);
    }
}
