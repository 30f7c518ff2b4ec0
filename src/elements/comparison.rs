//! `comparison`: two sides, pair by pair.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Span, did_you_mean};
use crate::elements::container::Unseen;
use crate::elements::pen::joined;
use crate::elements::sketch::{Sketch, Written, WrittenLettering, list, seconds};
use crate::layout::{Align, Axis, Container, Edges, Justify};
use crate::node::{Element, ElementKind, Resolution, Resolved, Resolving, Words};
use crate::style::Color;
use crate::syntax::{
    By, Gap, Keyed, Length, Moment, Node, PaintField, Positive, Reader, Record, Seconds, Spanned, Target,
};

pub(super) const KIND: ElementKind = ElementKind {
    name: "comparison",
    doc: "Two sides, pair by pair. As a `bridge` they are two mirrored columns, and a plank joins each pair: rights and \
          responsibilities. As a `card` they are the two columns of one table, each row under its own label: what two \
          answers bring. In formats higher than wide the sides of a bridge stand below each other, joined downwards.",
    example: "\
- comparison:
    headings: { start: { verbatim: kadrs }, end: { verbatim: Riga } }
    pairs:
      - start: { icon: art/icons/house.svg, verbatim: kadrs }
        end: { icon: art/icons/key.svg, verbatim: Riga }
      - start: { icon: art/icons/key.svg, verbatim: Riga }
        end: { icon: art/icons/house.svg, verbatim: kadrs }
        at: 1s
",
    items: false,
    table: || joined(ComparisonFields::table(), [WrittenLettering::table()]),
    read: |fields, reader| {
        let span = fields.span();
        let (own, lettering) = (ComparisonFields::read(fields, reader), WrittenLettering::read(fields, reader));
        let (own, lettering): (ComparisonFields, WrittenLettering) = (own?, lettering?);
        // Both are asked, so that an author hears of everything at once.
        let (stack, whole) = (stacked(&own, reader), check(&own, span, reader));
        let stack = stack.filter(|_| whole)?;
        let beside = reader.vocabulary.formats.iter().filter(|name| !stack.contains(name)).cloned().collect();
        Some(Box::new(Comparison { own, lettering, stack, beside, span }))
    },
};

crate::fields! {
    /// Two sides, pair by pair.
    pub struct ComparisonFields {
        /// How the pairs are shown.
        look: ComparisonLook = "bridge",
        /// What stands above the sides.
        headings: Option<ComparisonHeadings>,
        /// The pairs, from top to bottom.
        pairs: Written<Vec<ComparisonPair>>,
        /// Formats in which the two sides of a bridge stand below each other; those higher than wide unless written.
        stack: Option<Vec<Spanned<String>>>,
        /// Text style of the sides.
        style: Written<Spanned<String>> = "body",
        /// Text style of the headings.
        heading_style: Written<Spanned<String>> = "title",
        /// Text style of the rows' labels.
        label_style: Written<Spanned<String>> = "note",
        /// Height of the icons in px.
        icon_size: Written<By<Positive>> = "64",
        /// Color of the icons.
        icon_color: Written<By<Keyed<Color>>> = "$ink",
        /// Paint of the sides; of the whole card. A pair may have its own.
        fill: Written<By<Keyed<PaintField>>> = "$sky",
        /// Paint of the planks, and of the lines between a card's rows.
        joint: Written<By<Keyed<PaintField>>> = "$sea",
        /// Room between pairs.
        gap: By<Gap> = "28",
        /// Time between the entrances of pairs that have no moment of their own.
        stagger: Seconds = "400ms",
    }
}

crate::choice! {
    /// How pairs are shown.
    pub enum ComparisonLook {
        /// Two mirrored columns; a plank joins the sides of each pair.
        Bridge = "bridge",
        /// One card with two columns.
        Card = "card",
    }
}

crate::fields! {
    /// What stands above the two sides.
    pub struct ComparisonHeadings {
        /// Above the start side: a message, or `{ verbatim: … }`.
        start: Written<Resolution>,
        /// Above the end side: a message, or `{ verbatim: … }`.
        end: Written<Resolution>,
    }
}

crate::fields! {
    /// One pair.
    pub struct ComparisonPair {
        /// What stands at the start side.
        start: Written<ComparisonSide>,
        /// What stands at the end side.
        end: Written<ComparisonSide>,
        /// What both are about; for the look `card`.
        label: Option<Written<Resolution>>,
        /// When it comes; after the pair before unless written.
        at: Option<Written<Moment>>,
        /// Paint of its two sides; keyframes count from its own start.
        fill: Option<Written<By<Keyed<PaintField>>>>,
    }
}

crate::fields! {
    /// One side of a pair.
    pub struct ComparisonSide {
        /// An SVG file, by its path in `scenes/`.
        icon: Option<Written<Spanned<String>>>,
        /// Id of the message.
        message: Option<Spanned<String>>,
        /// Values for the message's placeables.
        args: BTreeMap<String, String> = "{}",
        /// A literal that is the same in every language.
        verbatim: Option<Spanned<String>>,
    }
}

/// Seconds between the start side, the plank and the end side of a pair.
const STEP: f64 = 0.22;
/// Length of a plank in px beside and below each other, and its width.
const PLANK: (&str, &str, &str) = ("88", "16", "20");
/// Share of the width that a side takes where the sides stand below each other.
const STACKED: &str = "84%";

#[derive(Debug, Clone)]
struct Comparison {
    own: ComparisonFields,
    lettering: WrittenLettering,
    /// Formats in which the sides stand below each other.
    stack: Vec<String>,
    /// All others.
    beside: Vec<String>,
    span: Span,
}

/// The formats in which sides are stacked; `None` if one of them is unknown, which is reported.
fn stacked(own: &ComparisonFields, reader: &mut Reader<'_>) -> Option<Vec<String>> {
    let Some(written) = &own.stack else { return Some(reader.vocabulary.tall.clone()) };
    let known = &reader.vocabulary.formats;
    let unknown: Vec<&Spanned<String>> = written.iter().filter(|name| !known.contains(&name.value)).collect();
    for name in &unknown {
        let hint = did_you_mean(&name.value, known.iter().map(String::as_str))
            .unwrap_or_else(|| format!("the project has {}", known.join(", ")));
        let message = format!("`{}` is not a format of this project", name.value);
        reader.report(Diagnostic::error(name.span, message).hint(hint));
    }
    unknown.is_empty().then(|| written.iter().map(|name| name.value.clone()).collect())
}

/// Whether there are pairs, and every side shows something.
fn check(own: &ComparisonFields, span: Span, reader: &mut Reader<'_>) -> bool {
    if own.pairs.value.is_empty() {
        let hint = "write `pairs:` with a list of `- { start: { message: one }, end: { message: other } }`";
        reader.report(Diagnostic::error(span, "a comparison needs a pair").hint(hint));
        return false;
    }
    let mut whole = true;
    for side in own.pairs.value.iter().flat_map(|pair| [&pair.start, &pair.end]) {
        let ComparisonSide { icon, message, args, verbatim } = side.value.clone();
        let words = Words { message, args, verbatim };
        // A picture may stand alone.
        let pictured = icon.is_some() && words.message.is_none() && words.verbatim.is_none();
        whole &= pictured || words.check(side.node.span, reader);
    }
    whole
}

/// Which side of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Start,
    End,
}

impl Comparison {
    fn text(&self, side: &Written<ComparisonSide>) -> Option<Sketch> {
        let ComparisonSide { message, verbatim, .. } = &side.value;
        let said = message.is_some() || verbatim.is_some();
        let text = Sketch::new("text", side.node.span).saying(&side.node);
        said.then(|| text.set_in(&self.own.style, &self.lettering))
    }

    fn icon(&self, side: &Written<ComparisonSide>) -> Option<Sketch> {
        let icon = side.value.icon.as_ref()?;
        let sketch = Sketch::new("icon", icon.node.span).given("file", &icon.node);
        Some(sketch.given("size", &self.own.icon_size.node).given("color", &self.own.icon_color.node))
    }

    /// One side of a bridge: its icon next to the plank.
    fn bank(&self, side: &Written<ComparisonSide>, pair: &ComparisonPair, which: Side) -> Sketch {
        let (toward, after, own) = match which {
            Side::Start => ("end", 0.0, "start"),
            Side::End => ("start", 2.0 * STEP, "end"),
        };
        let outer = if which == Side::Start { "end" } else { "start" };
        let enter = [("effect", "slide".to_string()), ("toward", toward.to_string()), ("at", seconds(after))];
        let bank = Sketch::new("card", side.node.span)
            .with("axis", "row")
            .with("gap", "24")
            .with("padding", "20")
            .with("radius", "24")
            .by("justify", &self.stack, "start", outer)
            .by("width", &self.stack, STACKED, "1")
            .by("grow", &self.stack, "0", "1")
            .by("align_self", &self.stack, own, "stretch")
            .given("fill", pair.fill.as_ref().map_or(&self.own.fill.node, |fill| &fill.node))
            .map("enter", &enter);
        let text = self.text(side).map(|text| match which {
            Side::Start => text.by("align", &self.stack, "start", "end"),
            Side::End => text,
        });
        let Some(icon) = self.icon(side) else { return bank.items(text) };
        if which == Side::End || self.beside.is_empty() {
            return bank.item(icon).items(text);
        }
        // Where sides are stacked, all icons stand in one column; beside each other they stand next to the plank.
        let first = (!self.stack.is_empty()).then(|| icon.clone().only_in(&self.stack));
        bank.items(first).items(text).item(icon.only_in(&self.beside))
    }

    fn plank(&self, span: Span) -> Sketch {
        let (beside, below, width) = PLANK;
        Sketch::new("rect", span)
            .by("width", &self.stack, width, beside)
            .by("height", &self.stack, below, width)
            .with("align_self", "center")
            .given("fill", &self.own.joint.node)
            .entering("wipe", STEP)
    }
}

impl Comparison {
    fn bridge(&self) -> Vec<Sketch> {
        let heading = |words: &Written<Resolution>, side: &str| {
            let text =
                Sketch::new("text", words.node.span).saying(&words.node).by("align", &self.stack, side, "center");
            let half = Sketch::new("row", words.node.span).by("justify", &self.stack, side, "center");
            let half = half.with("width", "1").with("grow", "1");
            half.item(text.given("style", &self.own.heading_style.node))
        };
        let headings = self.own.headings.as_ref().map(|headings| {
            let room = Sketch::new("layers", self.span).by("width", &self.stack, PLANK.2, PLANK.0);
            let row = Sketch::new("row", self.span).entering("fade", 0.0);
            row.item(heading(&headings.start, "start")).item(room).item(heading(&headings.end, "end"))
        });
        let pairs = self.own.pairs.value.iter().map(|pair| {
            let row = Sketch::new("row", pair.start.node.span)
                .with("align", "stretch")
                .by("wrap", &self.stack, "column", "none")
                .maybe("at", pair.at.as_ref());
            let start = self.bank(&pair.start, pair, Side::Start);
            row.item(start).item(self.plank(pair.start.node.span)).item(self.bank(&pair.end, pair, Side::End))
        });
        headings.into_iter().chain(pairs).collect()
    }

    fn card(&self) -> Sketch {
        let cell = |text: Option<Sketch>, icon: Option<Sketch>, span: Span| {
            let cell = Sketch::new("row", span).with("gap", "20").with("justify", "center");
            cell.with("width", "1").with("grow", "1").items(icon).items(text)
        };
        let heading = |words: &Written<Resolution>| {
            let text = Sketch::new("text", words.node.span).saying(&words.node).with("align", "center");
            cell(Some(text.given("style", &self.own.heading_style.node)), None, words.node.span)
        };
        let columns = |span: Span| Sketch::new("row", span).with("gap", "32");
        let headings = self.own.headings.as_ref().map(|headings| {
            let row = columns(self.span).item(heading(&headings.start)).item(heading(&headings.end));
            row.entering("fade", 0.0)
        });
        let row = |(index, pair): (usize, &ComparisonPair)| {
            let span = pair.start.node.span;
            let rule = Sketch::new("rect", span).with("height", "3").with("opacity", "0.35");
            let rule = rule.given("fill", &self.own.joint.node);
            let label = pair.label.as_ref().map(|label| {
                let text = Sketch::new("text", label.node.span).saying(&label.node).with("align", "center");
                text.given("style", &self.own.label_style.node)
            });
            let side = |side: &Written<ComparisonSide>| {
                let text = self.text(side).map(|text| text.with("align", "center"));
                cell(text, self.icon(side), side.node.span)
            };
            let sides = columns(span).item(side(&pair.start)).item(side(&pair.end));
            let group = Sketch::new("column", span).with("gap", "12").with("align", "stretch").entering("rise", 0.0);
            let ruled = (index > 0 || self.own.headings.is_some()).then_some(rule);
            group.maybe("at", pair.at.as_ref()).items(ruled).items(label).item(sides)
        };
        let rows = self.own.pairs.value.iter().enumerate().map(row);
        Sketch::new("card", self.span)
            .with("align", "stretch")
            .with("gap", "20")
            .with("padding", "36")
            .with("stagger", seconds(self.own.stagger.0.as_seconds()))
            .given("fill", &self.own.fill.node)
            .items(headings)
            .items(rows)
    }
}

impl Element for Comparison {
    fn container(&self, target: &Target) -> Option<Container> {
        Some(Container::Flex {
            axis: Axis::Column,
            gap: self.own.gap.get(target).0,
            align: Align::Stretch,
            justify: Justify::Start,
            wrap: false,
            padding: Edges::all(Length::Px(0.0)),
        })
    }

    fn made_of(&self) -> Option<Node> {
        Some(match self.own.look {
            ComparisonLook::Bridge => list(self.bridge(), self.span),
            ComparisonLook::Card => list([self.card()], self.span),
        })
    }

    fn stagger(&self) -> Option<Seconds> {
        (self.own.look == ComparisonLook::Bridge).then_some(self.own.stagger)
    }

    fn resolve(&self, _: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(Unseen)
    }
}
