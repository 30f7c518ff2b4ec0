//! `end_card`: how a film ends – its words, the day of its facts, the office, and room for the emblem of who paid for it.

use crate::diag::{Diagnostic, Span};
use crate::elements::container::Unseen;
use crate::elements::pen::joined;
use crate::elements::sketch::{Sketch, Written, WrittenLettering, list};
use crate::layout::{Align, Axis, Container, Edges, Justify};
use crate::node::{Element, ElementKind, Resolution, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::{By, Gap, Length, Node, Positive, Reader, Record, Spanned, Target, Value};

pub(super) const KIND: ElementKind = ElementKind {
    name: "end_card",
    doc: "How a film ends: the campaign's words, the day on which its facts were valid, the office, and the emblem with its \
          statement on a white ground. It stands still, for nothing moves on or near an emblem, and fills the scene within \
          its margins. Where funding is not confirmed, `emblem: { sample: … }` keeps the place and says so.",
    example: "\
- end_card:
    words: [{ verbatim: kadrs }, { verbatim: Riga }]
    office: { verbatim: example.org }
    valid: { verbatim: kadrs }
    emblem: { sample: { verbatim: Riga } }
    style: heading
    color: $ink
    office_color: $ink
    valid_color: $ink
",
    items: false,
    table: || joined(EndCardFields::table(), [WrittenLettering::table()]),
    read: |fields, reader| {
        let span = fields.span();
        let (own, lettering) = (EndCardFields::read(fields, reader), WrittenLettering::read(fields, reader));
        let (own, lettering): (EndCardFields, WrittenLettering) = (own?, lettering?);
        let stack = own.stack.as_ref().map_or_else(
            || reader.vocabulary.tall.clone(),
            |written| written.iter().map(|name| name.value.clone()).collect(),
        );
        let tall = reader.vocabulary.tall.clone();
        check(&own, reader).then(|| Box::new(EndCard { own, lettering, stack, tall, span }) as _)
    },
};

crate::fields! {
    /// How a film ends. Its texts are `$paper` unless written, for a dark ground.
    pub struct EndCardFields {
        /// The campaign's words, one to three, from top to bottom: messages, or `{ verbatim: … }`.
        words: Written<Vec<Resolution>>,
        /// The office's name.
        office: Option<Written<Resolution>>,
        /// The line with the day on which the facts were valid: a message that uses the fact.
        valid: Option<Written<Resolution>>,
        /// The emblem, or its place.
        emblem: Option<Written<EmblemFields>>,
        /// Text style of the words.
        style: Written<Spanned<String>> = "display",
        /// Room between the words.
        gap: Written<By<Gap>> = "16",
        /// Text style of the office's name.
        office_style: Written<Spanned<String>> = "label",
        /// Color of the office's name.
        office_color: Written<By<Color>> = "$paper",
        /// Text style of the day.
        valid_style: Written<Spanned<String>> = "label",
        /// Color of the day.
        valid_color: Written<By<Color>> = "$sky",
        /// Formats in which the emblem stands below the office; those higher than wide unless written.
        stack: Option<Vec<Spanned<String>>>,
    }
}

crate::fields! {
    /// An emblem: its file, or a sample of its place.
    pub struct EmblemFields {
        /// The SVG file with the emblem and its statement, as the funder hands it out, by its path in `scenes/`.
        file: Option<Written<Spanned<String>>>,
        /// What stands in its place until the funding is confirmed.
        sample: Option<Written<Resolution>>,
        /// Its height in px: at least 130. Without it 132; 216 in formats higher than wide, so that it takes 30 % of their width.
        height: Option<Written<Positive>>,
    }
}

/// The least height of an emblem in px: 12 % of a 1080p frame (no rule of the EU counts pixels; see Regulation (EU)
/// 2021/1060, annex IX, 1.5: in proportion to the size of the material).
const LEAST_EMBLEM: f64 = 130.0;
const EMBLEM: &str = "132";
const EMBLEM_TALL: &str = "216";
/// White around an emblem in px.
const CLEAR: &str = "20";

#[derive(Debug, Clone)]
struct EndCard {
    own: EndCardFields,
    lettering: WrittenLettering,
    /// Formats in which the emblem stands below the office.
    stack: Vec<String>,
    /// Formats that are higher than wide.
    tall: Vec<String>,
    span: Span,
}

fn check(own: &EndCardFields, reader: &mut Reader<'_>) -> bool {
    let mut whole = true;
    let mut wrong = |span: Span, message: &str, hint: &str| {
        reader.report(Diagnostic::error(span, message).hint(hint));
        whole = false;
    };
    if !(1..=3).contains(&own.words.value.len()) {
        wrong(
            own.words.node.span,
            "an end card has one to three lines of words",
            "say less: it is recognised, not read",
        );
    }
    if let Some(emblem) = &own.emblem {
        let span = emblem.node.span;
        match (&emblem.value.file, &emblem.value.sample) {
            (None, None) => {
                wrong(span, "an emblem needs its file, or a sample of its place", "write `sample: some-message`")
            }
            (Some(_), Some(_)) => wrong(span, "an emblem is either there or a sample, not both", "remove one of them"),
            _ => {}
        }
        if let Some(height) = emblem.value.height.as_ref().filter(|height| height.value.0 < LEAST_EMBLEM) {
            let hint = "an emblem takes at least 12 % of a 1080p frame's height";
            wrong(height.node.span, &format!("an emblem of {} px is too small", height.value.0), hint);
        }
    }
    let formats = reader.vocabulary.formats.clone();
    for name in own.stack.iter().flatten().filter(|name| !formats.contains(&name.value)) {
        let message = format!("`{}` is not a format of this project", name.value);
        let hint = crate::diag::did_you_mean(&name.value, formats.iter().map(String::as_str))
            .unwrap_or_else(|| format!("the project has {}", formats.join(", ")));
        reader.report(Diagnostic::error(name.span, message).hint(hint));
        whole = false;
    }
    whole
}

impl EndCard {
    fn line(&self, words: &Node, style: &Node, color: &Node) -> Sketch {
        Sketch::new("text", words.span).saying(words).given("style", style).given("color", color)
    }

    fn words(&self) -> Sketch {
        let nodes = match &self.own.words.node.value {
            Value::List(nodes) => nodes.clone(),
            _ => vec![self.own.words.node.clone()],
        };
        let line = |node: &Node| {
            let text = Sketch::new("text", node.span).saying(node).with("color", "$paper");
            text.set_in(&self.own.style, &self.lettering)
        };
        Sketch::new("column", self.span).given("gap", &self.own.gap.node).items(nodes.iter().map(line))
    }

    /// The white ground with the emblem or the sample.
    fn emblem(&self, emblem: &Written<EmblemFields>) -> Sketch {
        let span = emblem.node.span;
        let ground = Sketch::new("card", span).with("fill", "#ffffff").with("radius", "16").with("padding", CLEAR);
        let sized = |sketch: Sketch| match &emblem.value.height {
            Some(height) => sketch.given("height", &height.node),
            None => sketch.by("height", &self.tall, EMBLEM_TALL, EMBLEM),
        };
        match (&emblem.value.file, &emblem.value.sample) {
            (Some(file), _) => {
                ground.item(sized(Sketch::new("svg", span).given("file", &file.node).with("mirror", "never")))
            }
            (None, Some(sample)) => {
                let text = Sketch::new("text", sample.node.span).saying(&sample.node).with("style", "note");
                let place = Sketch::new("card", span)
                    .with("stroke", "$ink-soft")
                    .with("stroke_width", "3")
                    .list("dash", &["10", "12"])
                    .with("radius", "8")
                    .with("padding", "16")
                    .with("width", "400");
                ground.item(sized(place).item(text.with("align", "center")))
            }
            (None, None) => ground,
        }
    }
}

impl Element for EndCard {
    fn container(&self, _: &Target) -> Option<Container> {
        Some(Container::Flex {
            axis: Axis::Column,
            gap: Length::Px(48.0),
            align: Align::Stretch,
            justify: Justify::Between,
            wrap: false,
            padding: Edges::all(Length::Px(0.0)),
        })
    }

    fn stands_still(&self) -> bool {
        true
    }

    fn made_of(&self) -> Option<Node> {
        let own = &self.own;
        let office = own.office.as_ref().map(|w| self.line(&w.node, &own.office_style.node, &own.office_color.node));
        let valid = own.valid.as_ref().map(|w| self.line(&w.node, &own.valid_style.node, &own.valid_color.node));
        let lines = Sketch::new("column", self.span).with("gap", "12").with("grow", "1").items(office).items(valid);
        let foot = Sketch::new("row", self.span)
            .with("gap", "48")
            .by("wrap", &self.stack, "column", "none")
            .by("align", &self.stack, "start", "end")
            .items((own.office.is_some() || own.valid.is_some()).then_some(lines))
            .items(own.emblem.as_ref().map(|emblem| self.emblem(emblem)));
        Some(list([self.words(), foot], self.span))
    }

    fn resolve(&self, _: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(Unseen)
    }
}
