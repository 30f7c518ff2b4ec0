//! `checklist`: entries that are ticked one after another.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Span};
use crate::elements::container::Unseen;
use crate::elements::pen::joined;
use crate::elements::sketch::{Sketch, Written, WrittenLettering, later, list};
use crate::layout::{Align, Axis, Container, Edges, Justify};
use crate::node::{Element, ElementKind, Resolved, Resolving, Words};
use crate::style::Color;
use crate::syntax::{
    By, FieldType, Gap, Length, Moment, Node, Positive, Reader, Record, Seconds, Shape, Spanned, Target, Value,
};

pub(super) const KIND: ElementKind = ElementKind {
    name: "checklist",
    doc: "Entries with a box before each, which is ticked at a moment of its own: papers to bring, things to do. An \
          entry is open, then perhaps `active`, then `ticked`; the tick is a shape and draws itself, and the box changes \
          its fill too, so that no state depends on color alone.",
    example: "\
- checklist:
    width: 640
    entries:
      - { verbatim: kadrs, ticked: 900ms }
      - { verbatim: example.org, active: 1s, ticked: after:list + 400ms }
      - { verbatim: Riga }
    id: list
",
    items: false,
    table: || joined(ChecklistFields::table(), [WrittenLettering::table()]),
    read: |fields, reader| {
        let span = fields.span();
        let (own, lettering) = (ChecklistFields::read(fields, reader), WrittenLettering::read(fields, reader));
        let (own, lettering): (ChecklistFields, WrittenLettering) = (own?, lettering?);
        if own.entries.value.is_empty() {
            let hint = "write `entries:` with a list of `- { message: some-id, ticked: 2s }`";
            reader.report(Diagnostic::error(span, "a checklist needs an entry").hint(hint));
            return None;
        }
        let Value::List(nodes) = &own.entries.node.value else {
            return reader.expected(&own.entries.node, "a list of entries, each as `- { message: some-id }`");
        };
        let said = own.entries.value.iter().zip(nodes).map(|(entry, node)| entry.words().check(node.span, reader));
        // Every entry is asked, so that an author hears of everything at once.
        let said = said.collect::<Vec<bool>>().into_iter().all(|said| said);
        said.then(|| Box::new(Checklist { own, lettering, span }) as _)
    },
};

crate::fields! {
    /// Entries that are ticked one after another.
    pub struct ChecklistFields {
        /// The entries, from top to bottom.
        entries: Written<Vec<ChecklistEntry>>,
        /// Text style of the entries.
        style: Written<Spanned<String>> = "body",
        /// Side of the boxes in px.
        box_size: Positive = "52",
        /// Room between entries.
        gap: By<Gap> = "24",
        /// Fill of an open box.
        fill: Written<Color> = "$paper",
        /// Line of an open box.
        stroke: Written<Color> = "$ink-soft",
        /// Fill of the box of an active entry.
        active_fill: Written<Color> = "$amber",
        /// Fill of a ticked box.
        ticked_fill: Written<Color> = "$sea",
        /// Color of the tick.
        tick: Written<Color> = "$paper",
        /// Time between the entrances of its entries.
        stagger: Seconds = "110ms",
    }
}

crate::fields! {
    /// One entry of a checklist.
    pub struct ChecklistEntry {
        /// Id of the message.
        message: Option<Spanned<String>>,
        /// Values for the message's placeables.
        args: BTreeMap<String, String> = "{}",
        /// A literal that is the same in every language.
        verbatim: Option<Spanned<String>>,
        /// When it becomes the active one, counted from the checklist's start; never unless written.
        active: Option<Moment>,
        /// When it is ticked, counted from the checklist's start; `true` if it is from the beginning.
        ticked: Option<Ticked>,
    }
}

impl ChecklistEntry {
    fn words(&self) -> Words {
        Words { message: self.message.clone(), args: self.args.clone(), verbatim: self.verbatim.clone() }
    }
}

/// When an entry is ticked.
#[derive(Debug, Clone, PartialEq)]
pub enum Ticked {
    /// Always, or never.
    Fixed(bool),
    /// From a moment on.
    From(Moment),
}

impl FieldType for Ticked {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.as_str() {
            Some("true") => Some(Ticked::Fixed(true)),
            Some("false") => Some(Ticked::Fixed(false)),
            _ => Moment::from_node(node, reader).map(Ticked::From),
        }
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![bool::shape(), Moment::shape()])
    }
}

/// The tick in a square of 24 units, and how long it is drawn in seconds.
const TICK: &str = "M4.6 12.6 L9.8 17.6 L19.4 6.9";
const TICKING: f64 = 0.3;
/// How long a box takes to change its fill, in seconds.
const CHANGING: f64 = 0.2;
/// Corner radius and line width of a box, and the tick's line, as shares of the box's side.
const RADIUS: f64 = 0.25;
const LINE: f64 = 0.075;
const TICK_LINE: f64 = 0.11;

#[derive(Debug, Clone)]
struct Checklist {
    own: ChecklistFields,
    lettering: WrittenLettering,
    span: Span,
}

impl Checklist {
    fn entry(&self, index: usize, entry: &ChecklistEntry, node: &Node) -> Sketch {
        let after = self.own.stagger.0.as_seconds() * index as f64;
        let text = Sketch::new("text", node.span).saying(node).set_in(&self.own.style, &self.lettering);
        Sketch::new("row", node.span)
            .with("gap", "24")
            .entering("rise", after)
            .item(self.mark(entry, node.span))
            .item(text)
    }

    /// The box with its tick.
    fn mark(&self, entry: &ChecklistEntry, span: Span) -> Sketch {
        let px = |share: f64| format!("{:.1}", self.own.box_size.0 * share);
        let shape = Sketch::new("rect", span)
            .with("width", px(1.0))
            .with("height", px(1.0))
            .with("radius", px(RADIUS))
            .with("stroke_width", px(LINE));
        let shape = self.states(entry, shape);
        let mark = Sketch::new("layers", span).with("width", px(1.0)).with("height", px(1.0)).item(shape);
        let tick = || self.tick(span, px(1.0), px(TICK_LINE));
        match &entry.ticked {
            None | Some(Ticked::Fixed(false)) => mark,
            Some(Ticked::Fixed(true)) => mark.item(tick()),
            Some(Ticked::From(moment)) => {
                let keys = [(later(moment, 0.0), "0".to_string()), (later(moment, TICKING), "1".to_string())];
                mark.item(tick().keys("trim", &keys))
            }
        }
    }

    /// The box in its states: open, perhaps active, perhaps ticked.
    fn states(&self, entry: &ChecklistEntry, shape: Sketch) -> Sketch {
        let own = &self.own;
        if entry.ticked == Some(Ticked::Fixed(true)) {
            return shape.given("fill", &own.ticked_fill.node).given("stroke", &own.ticked_fill.node);
        }
        let mut changes = Vec::new();
        changes.extend(entry.active.as_ref().map(|moment| (moment, &own.active_fill, &own.stroke)));
        if let Some(Ticked::From(moment)) = &entry.ticked {
            changes.push((moment, &own.ticked_fill, &own.ticked_fill));
        }
        let (mut fill, mut stroke) = (&own.fill, &own.stroke);
        if changes.is_empty() {
            return shape.given("fill", &fill.node).given("stroke", &stroke.node);
        }
        let color = |written: &Written<Color>| written.node.as_str().unwrap_or_default().to_string();
        let (mut fills, mut strokes) = (Vec::new(), Vec::new());
        for (moment, next_fill, next_stroke) in changes {
            let (from, until) = (later(moment, 0.0), later(moment, CHANGING));
            fills.extend([(from.clone(), color(fill)), (until.clone(), color(next_fill))]);
            strokes.extend([(from, color(stroke)), (until, color(next_stroke))]);
            (fill, stroke) = (next_fill, next_stroke);
        }
        shape.keys("fill", &fills).keys("stroke", &strokes)
    }

    fn tick(&self, span: Span, side: String, line: String) -> Sketch {
        // A tick is written the same way in every direction.
        Sketch::new("path", span)
            .with("d", TICK)
            .list("view", &["0", "0", "24", "24"])
            .with("width", side)
            .with("stroke_width", line)
            .with("mirror", "never")
            .given("stroke", &self.own.tick.node)
    }
}

impl Element for Checklist {
    fn container(&self, target: &Target) -> Option<Container> {
        Some(Container::Flex {
            axis: Axis::Column,
            gap: self.own.gap.get(target).0,
            align: Align::Start,
            justify: Justify::Start,
            wrap: false,
            padding: Edges::all(Length::Px(0.0)),
        })
    }

    fn made_of(&self) -> Option<Node> {
        let Value::List(nodes) = &self.own.entries.node.value else { return None };
        let entries = self.own.entries.value.iter().zip(nodes).enumerate();
        Some(list(entries.map(|(index, (entry, node))| self.entry(index, entry, node)), self.span))
    }

    fn resolve(&self, _: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(Unseen)
    }
}
