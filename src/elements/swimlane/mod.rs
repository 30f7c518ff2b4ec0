//! `swimlane`: who does what, step by step, each actor in a lane.

mod draw;
mod plan;

use std::sync::Arc;

use crate::anim::Time;
use crate::assets::Artwork;
use crate::chart::{readable, token};
use crate::diag::{Diagnostic, Span, did_you_mean};
use crate::elements::artwork::artwork;
use crate::elements::badge_shape::BadgeShape;
use crate::elements::course::Course;
use crate::elements::pen::{joined, last_key};
use crate::elements::standing::{room, taken, turned_rect, turned_size, turned_way};
use crate::elements::state::{Grounds, State, StateColors};
use crate::elements::stepbox::{StepBox, StepShape};
use crate::elements::wording::{Worded, Wording};
use crate::geom::{Rect, Size};
use crate::layout::{Layering, Link, Space};
use crate::node::{Effect, Element, ElementKind, Placed, Placing, References, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::{By, Gap, Keyed, Moment, Positive, Reader, Record, Seconds, Spanned, Target};
use plan::{Cell, Plan, Request, columns, place};

pub(super) const KIND: ElementKind = ElementKind {
    name: "swimlane",
    doc: "Who does what, step by step: a lane for each actor, steps in the order of time, lines from step to step. Lanes \
          lie below each other in wide pictures and beside each other in the others.",
    example: "\
- swimlane:
    enter: draw
    stagger: 300ms
    lanes:
      - { id: you, verbatim: You }
      - { id: office, verbatim: Office, badge: hexagon, icon: art/icons/house.svg }
    steps:
      - { id: ask, lane: you, verbatim: Ask, state: done }
      - { id: list, lane: office, verbatim: Register, state: { 1s: active } }
      - { id: come, lane: you, verbatim: Come }
      - { id: answer, lane: office, verbatim: Answer }
    edges:
      - { from: ask, to: list }
      - { from: list, to: come, verbatim: Date }
      - { from: come, to: answer }
",
    items: false,
    table: || joined(SwimlaneFields::table(), [StateColors::table()]),
    read: |fields, reader| {
        let span = fields.span();
        let (own, colors) = (SwimlaneFields::read(fields, reader), StateColors::read(fields, reader));
        let (own, colors) = (own?, colors?);
        let (lanes, links) = check(&own, span, reader)?;
        Some(Box::new(Swimlane { own, colors, lanes, links }))
    },
};

crate::fields! {
    /// Who does what, step by step.
    pub struct SwimlaneFields {
        /// The actors, each with a lane.
        lanes: Vec<Lane>,
        /// What they do, in the order of time.
        steps: Vec<LaneStep>,
        /// Which step leads to which; each to the next one unless written.
        edges: Option<Vec<LaneEdge>>,
        /// Where time runs to.
        direction: By<Course> = "auto",
        /// Text style of the steps.
        style: Spanned<String> = "label",
        /// Text style of the actors' names.
        lane_style: Spanned<String> = "label",
        /// Text style of what stands on the lines.
        label_style: Spanned<String> = "note",
        /// The most width of a step's text; it becomes narrower where room is short.
        text_width: By<Positive> = "260",
        /// Room between one step and the next.
        gap: By<Gap> = "64",
        /// Ground of the lanes; `$sky` unless written.
        lane_fill: Option<Color>,
        /// Color of the lines; `$ink-soft` unless written.
        line: Option<Color>,
        /// Width of the lines in px.
        stroke_width: By<Positive> = "5",
        /// With `enter: draw`: time from one step to the next.
        stagger: Seconds = "500ms",
    }
}

/// An actor with its name.
pub type Lane = Worded<LaneFields, true>;

/// A line between steps.
pub type LaneEdge = Worded<LaneWay, false>;

/// A step with its text.
pub type LaneStep = Worded<LaneStepFields, true>;

crate::fields! {
    /// An actor of a swimlane, with its name.
    pub struct LaneFields {
        /// The name by which steps say whose they are.
        id: Spanned<String>,
        /// An SVG file beside the name, such as a person or the actor's badge, by its path in `scenes/`.
        icon: Option<Spanned<String>>,
        /// The shape of a badge that is drawn beside the name, with the icon in it if there is one.
        badge: Option<BadgeShape>,
        /// Color of the badge; `$sea` unless written.
        badge_fill: Option<Color>,
    }
}

crate::fields! {
    /// A step of a swimlane, with its text.
    pub struct LaneStepFields {
        /// The name by which edges lead to it; needed only where there are edges.
        id: Option<Spanned<String>>,
        /// Whose step it is: the id of a lane.
        lane: Spanned<String>,
        /// An SVG file beside its text, by its path in `scenes/`. `currentColor` in it is the color of the letters.
        icon: Option<Spanned<String>>,
        /// How far it has come, fixed or at moments: `{ 1s: active, 3s: done }`.
        state: Option<Keyed<State>>,
        /// When it comes; its turn unless written.
        at: Option<Moment>,
    }
}

crate::fields! {
    /// A line from one step to another, perhaps with a text on it.
    pub struct LaneWay {
        /// The step that it comes from.
        from: Spanned<String>,
        /// The step that it leads to.
        to: Spanned<String>,
    }
}

/// The most lanes and steps that can be read in a picture.
const MOST_LANES: usize = 8;
const MOST_STEPS: usize = 40;
/// Widths of texts as shares of what was asked for, and sizes of texts as shares of their style's; shares of
/// the room between steps.
const WIDTHS: [f64; 6] = [1.0, 0.86, 0.74, 0.62, 0.52, 0.44];
const SCALES: [f64; 3] = [1.0, 0.9, 0.81];
const GAPS: [f64; 2] = [1.0, 0.75];
/// The same where time runs downwards: wide texts make lanes short.
const WIDTHS_DOWN: [f64; 7] = [1.0, 0.86, 0.74, 1.2, 1.5, 0.6, 0.48];
const GAPS_DOWN: [f64; 3] = [1.0, 0.75, 0.62];
/// Width of a label as a share of that of a step's text.
const LABEL_SHARE: f64 = 0.62;
/// The most width of an actor's name as a share of the whole along the time.
const HEAD_SHARE: f64 = 0.17;
/// Side of an actor's sign and its distance from the name, in px.
const SIGN: f64 = 72.0;
const SIGN_GAP: f64 = 10.0;

#[derive(Debug, Clone)]
struct Swimlane {
    own: SwimlaneFields,
    colors: StateColors,
    /// The lane of each step.
    lanes: Vec<usize>,
    links: Vec<Link>,
}

/// The lane of each step and the links, or every mistake.
fn check(own: &SwimlaneFields, span: Span, reader: &mut Reader<'_>) -> Option<(Vec<usize>, Vec<Link>)> {
    let mut found = Vec::new();
    let lane_ids: Vec<&Spanned<String>> = own.lanes.iter().map(|lane| &lane.own.id).collect();
    let step_ids: Vec<&Spanned<String>> = own.steps.iter().filter_map(|step| step.own.id.as_ref()).collect();
    for (what, ids) in [("lanes", &lane_ids), ("steps", &step_ids)] {
        for (index, id) in ids.iter().enumerate() {
            if let Some(first) = ids[..index].iter().find(|other| other.value == id.value) {
                let message = format!("two {what} are called `{}`", id.value);
                found.push(Diagnostic::error(id.span, message).related(first.span, "the first one"));
            }
        }
    }
    if own.steps.is_empty() || own.lanes.is_empty() {
        found.push(Diagnostic::error(span, "a swimlane needs a lane and a step"));
    } else if own.lanes.len() > MOST_LANES || own.steps.len() > MOST_STEPS {
        let message = format!("a swimlane has at most {MOST_LANES} lanes and {MOST_STEPS} steps");
        found.push(Diagnostic::error(span, message).hint("tell a long procedure in several scenes"));
    }
    let mut known = |what: &str, name: &Spanned<String>, ids: &[&Spanned<String>]| {
        if !ids.iter().any(|id| id.value == name.value) {
            let hint = did_you_mean(&name.value, ids.iter().map(|id| id.value.as_str()));
            let hint = hint.unwrap_or_else(|| format!("give a {what} the `id: {}`", name.value));
            let message = format!("the swimlane has no {what} `{}`", name.value);
            found.push(Diagnostic::error(name.span, message).hint(hint));
        }
    };
    own.steps.iter().for_each(|step| known("lane", &step.own.lane, &lane_ids));
    own.edges.iter().flatten().for_each(|way| {
        known("step", &way.own.from, &step_ids);
        known("step", &way.own.to, &step_ids);
    });
    for LaneWay { to, .. } in
        own.edges.iter().flatten().map(|way| &way.own).filter(|way| way.from.value == way.to.value)
    {
        found.push(Diagnostic::error(to.span, format!("the line leads from `{}` to itself", to.value)));
    }
    for lane in own.lanes.iter().filter(|lane| lane.own.badge_fill.is_some() && lane.own.badge.is_none()) {
        let hint = "write `badge: hexagon`, or another shape";
        found.push(Diagnostic::error(lane.own.id.span, "`badge_fill` colors a badge, and there is none").hint(hint));
    }
    let whole = found.is_empty();
    found.into_iter().for_each(|diagnostic| reader.report(diagnostic));
    let lane = |step: &LaneStep| lane_ids.iter().position(|id| id.value == step.own.lane.value);
    let lanes: Vec<usize> = own.steps.iter().filter_map(lane).collect();
    whole.then(|| (lanes, links(own)))
}

fn links(own: &SwimlaneFields) -> Vec<Link> {
    let link = |from, to, labelled| Link { from, to, labelled };
    let index = |name: &Spanned<String>| {
        own.steps.iter().position(|step| step.own.id.as_ref().is_some_and(|id| id.value == name.value))
    };
    match &own.edges {
        Some(ways) => {
            let joined = |way: &LaneEdge| Some(link(index(&way.own.from)?, index(&way.own.to)?, way.speaks()));
            ways.iter().filter_map(joined).collect()
        }
        None => (1..own.steps.len()).map(|to| link(to - 1, to, false)).collect(),
    }
}

impl Element for Swimlane {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn references(&self, out: &mut References) {
        out.styles.extend([self.own.style.clone(), self.own.lane_style.clone(), self.own.label_style.clone()]);
        self.own.edges.iter().flatten().for_each(|edge| edge.references(out));
        for lane in &self.own.lanes {
            lane.references(out);
            out.artworks.extend(lane.own.icon.iter().map(|file| (file.clone(), Vec::new())));
        }
        for step in &self.own.steps {
            step.references(out);
            out.artworks.extend(step.own.icon.iter().map(|file| (file.clone(), Vec::new())));
            out.moments.extend(step.own.at.clone());
            step.own.state.iter().for_each(|state| out.keyed(state));
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let direction = *self.own.direction.get(cx.target);
        let downwards = direction.runs_down(cx.scene);
        // What the author left open may turn where it does not fit.
        let directions = if direction == Course::Auto { vec![downwards, !downwards] } else { vec![downwards] };
        let layering = Layering::new(self.own.steps.len(), &self.links);
        let back: Vec<bool> = (0..self.links.len()).map(|link| layering.leads_back(link)).collect();
        let mut order: Vec<usize> = (0..self.own.steps.len()).collect();
        order.sort_by_key(|step| layering.step(*step));
        let mut steps = Vec::new();
        for step in &self.own.steps {
            let icon = step.own.icon.as_ref().and_then(|file| artwork(cx, file));
            let wording = Wording::new(cx, &step.words, &self.own.style);
            steps.push(StepBox::new(wording, icon, StepShape::Step, false));
        }
        let mut heads = Vec::new();
        for lane in &self.own.lanes {
            let icon = lane.own.icon.as_ref().and_then(|file| artwork(cx, file));
            let badge = lane.own.badge.map(|shape| {
                let fill = lane.own.badge_fill.unwrap_or_else(|| token(cx.theme, "sea"));
                (shape, fill, readable(fill, &[token(cx.theme, "paper"), token(cx.theme, "ink")]))
            });
            let sign = (icon.is_some() || badge.is_some()).then_some(Sign { icon, badge });
            heads.push((Wording::new(cx, &lane.words, &self.own.lane_style), sign));
        }
        let mut label = |edge: &LaneEdge| edge.speaks().then(|| Wording::new(cx, &edge.words, &self.own.label_style));
        let labels = match &self.own.edges {
            Some(edges) => edges.iter().map(&mut label).collect(),
            None => self.links.iter().map(|_| None).collect(),
        };
        let fill = self.colors.fill.or_else(|| Some(token(cx.theme, "white")));
        let letters = cx.style(&self.own.style).color;
        Box::new(ResolvedSwimlane {
            cells: columns(&self.lanes, &order, &self.links, &back),
            grounds: StateColors { fill, ..self.colors.clone() }.grounds(letters, cx),
            lane_fill: self.own.lane_fill.unwrap_or_else(|| token(cx.theme, "sky")),
            line: self.own.line.unwrap_or_else(|| token(cx.theme, "ink-soft")),
            swimlane: self.clone(),
            target: cx.target.clone(),
            scene: cx.scene,
            frame: cx.room,
            directions,
            steps,
            labels,
            heads,
        })
    }
}

struct ResolvedSwimlane {
    swimlane: Swimlane,
    target: Target,
    scene: Size,
    /// What the format's margins leave.
    frame: Size,
    /// Whether time runs downwards, the direction to be tried first first.
    directions: Vec<bool>,
    cells: Vec<Cell>,
    steps: Vec<StepBox>,
    /// Names and signs of the actors.
    heads: Vec<(Wording, Option<Sign>)>,
    /// Texts on the lines.
    labels: Vec<Option<Wording>>,
    grounds: Grounds,
    lane_fill: Color,
    line: Color,
}

/// How roomy a plan is.
#[derive(Debug, Clone, Copy)]
struct Choice {
    downwards: bool,
    scale: f64,
    width: f64,
    gaps: f64,
}

impl ResolvedSwimlane {
    /// The plan of a choice, in left-to-right coordinates.
    fn attempt(&mut self, choice: Choice, room: Size) -> Plan {
        let turn = |size: Size| if choice.downwards { turned_size(size) } else { size };
        let own = &self.swimlane.own;
        let text = own.text_width.get(&self.target).0 * choice.width;
        let mut sizes = Vec::new();
        for step in &mut self.steps {
            step.wording.scale(choice.scale);
            sizes.push(turn(step.measure(text)));
        }
        let head = if choice.downwards { text } else { room.width * HEAD_SHARE };
        let mut heads = Vec::new();
        for (name, sign) in &mut self.heads {
            name.scale(choice.scale);
            let name = name.measure(Some(head));
            let sign = if sign.is_some() { SIGN + SIGN_GAP } else { 0.0 };
            heads.push(turn(Size::new(name.width.max(sign), name.height + sign)));
        }
        let mut labels = Vec::new();
        for label in &mut self.labels {
            labels.push(label.as_mut().map(|label| {
                label.scale(choice.scale);
                turn(label.measure(Some(text * LABEL_SHARE)))
            }));
        }
        let gap = own.gap.get(&self.target).0.of(self.scene.min_side()) * choice.gaps;
        let (cells, links, labels) = (&self.cells, &self.swimlane.links, &labels);
        let plan = place(&Request { cells, links, labels, sizes: &sizes, heads: &heads, gap, room: turn(room) });
        if choice.downwards { turned(plan) } else { plan }
    }

    /// The roomiest plan that fits, in left-to-right coordinates, or the one that lacks least.
    fn arrange(&mut self, room: Size) -> Plan {
        let mut best: Option<(Choice, f64)> = None;
        for choice in self.directions.clone().into_iter().flat_map(choices) {
            let plan = self.attempt(choice, room);
            let lack = (plan.size.width - room.width).max(plan.size.height - room.height);
            if lack <= 0.5 {
                return plan;
            }
            if best.is_none_or(|(_, known)| lack < known) {
                best = Some((choice, lack));
            }
        }
        let roomy = Choice { downwards: self.directions[0], scale: 1.0, width: 1.0, gaps: 1.0 };
        self.attempt(best.map_or(roomy, |(choice, _)| choice), room)
    }

    fn texts(&self) -> impl Iterator<Item = &Wording> {
        self.steps
            .iter()
            .map(|step| &step.wording)
            .chain(self.heads.iter().map(|(name, _)| name))
            .chain(self.labels.iter().flatten())
    }
}

/// What is tried in a direction, the roomy first.
fn choices(downwards: bool) -> Vec<Choice> {
    let (widths, gaps) = if downwards { (&WIDTHS_DOWN[..], &GAPS_DOWN[..]) } else { (&WIDTHS[..], &GAPS[..]) };
    let of = |scale: f64, width: f64| gaps.iter().map(move |gaps| Choice { downwards, scale, width, gaps: *gaps });
    SCALES.into_iter().flat_map(|scale| widths.iter().flat_map(move |width| of(scale, *width))).collect()
}

/// Lanes below each other become lanes beside each other.
fn turned(plan: Plan) -> Plan {
    let all = |rects: &[Rect]| rects.iter().copied().map(turned_rect).collect();
    Plan {
        lanes: all(&plan.lanes),
        heads: all(&plan.heads),
        steps: all(&plan.steps),
        ways: plan.ways.iter().map(turned_way).collect(),
        size: turned_size(plan.size),
    }
}

impl Resolved for ResolvedSwimlane {
    fn measure(&mut self, space: Space) -> Size {
        taken(space, self.arrange(room(space, self.frame)).size)
    }

    fn busy(&self) -> Time {
        let own = &self.swimlane.own;
        let columns = self.cells.iter().map(|cell| cell.column).max().unwrap_or(0);
        let states = own.steps.iter().filter_map(|step| step.own.state.as_ref()).map(last_key);
        states.fold(own.stagger.0 * columns as f64, Time::max)
    }

    fn graphemes(&self) -> usize {
        self.texts().map(Wording::graphemes).sum()
    }

    fn characters(&self) -> usize {
        self.texts().map(Wording::characters).sum()
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        draw::place(*self, cx)
    }
}

/// What stands above an actor's name: a picture, or a badge with a picture in it.
struct Sign {
    icon: Option<Arc<Artwork>>,
    /// The badge's shape, its color, and that of what stands on it.
    badge: Option<(BadgeShape, Color, Color)>,
}
