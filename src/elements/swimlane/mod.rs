//! `swimlane`: who does what, step by step, each actor in a lane.

mod plan;

use std::sync::Arc;

use crate::anim::Time;
use crate::assets::Artwork;
use crate::chart::token;
use crate::diag::{Diagnostic, Span, did_you_mean};
use crate::display::{DisplayList, Outline};
use crate::elements::appear::{Appearance, Unfolding};
use crate::elements::artwork::{artwork, fitted};
use crate::elements::course::Course;
use crate::elements::joint::Joint;
use crate::elements::outlines::rounded_rect;
use crate::elements::pen::{joined, last_key};
use crate::elements::sizing::spare;
use crate::elements::state::{Grounds, State, StateColors, States};
use crate::elements::stepbox::{PlacedStep, StepBox, StepShape};
use crate::elements::wording::{Inscription, Worded, Wording};
use crate::geom::{Affine, Direction, Point, Rect, Size};
use crate::layout::{Layering, Link, Space};
use crate::node::{Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving, TextBox};
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
      - { id: office, verbatim: Office, icon: art/icons/house.svg }
    steps:
      - { id: ask, lane: you, verbatim: Ask, state: done }
      - { id: list, lane: office, verbatim: Register, state: { 1s: active } }
      - { id: come, lane: you, verbatim: Come }
      - { id: answer, lane: office, verbatim: Answer }
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
        edges: Option<Vec<LaneWay>>,
        /// Where time runs to.
        direction: By<Course> = "auto",
        /// Text style of the steps.
        style: Spanned<String> = "label",
        /// Text style of the actors' names.
        lane_style: Spanned<String> = "label",
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

/// A step with its text.
pub type LaneStep = Worded<LaneStepFields, true>;

crate::fields! {
    /// An actor of a swimlane, with its name.
    pub struct LaneFields {
        /// The name by which steps say whose they are.
        id: Spanned<String>,
        /// An SVG file beside the name, such as the actor's badge, by its path in `scenes/`.
        icon: Option<Spanned<String>>,
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
    /// A line from one step to another.
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
/// The most width of an actor's name as a share of the whole along the time.
const HEAD_SHARE: f64 = 0.17;
/// Side of an actor's sign and its distance from the name, in px.
const SIGN: f64 = 72.0;
const SIGN_GAP: f64 = 10.0;
/// Radius of a lane's corners in px.
const RADIUS: f64 = 28.0;
/// Length of a head as a multiple of its line's width.
const HEAD: f64 = 3.6;
/// Room that a swimlane leaves at the frame's edge where nothing says how much it has, in px.
const MARGIN: f64 = 86.0;

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
        known("step", &way.from, &step_ids);
        known("step", &way.to, &step_ids);
    });
    for way in own.edges.iter().flatten().filter(|way| way.from.value == way.to.value) {
        found.push(Diagnostic::error(way.to.span, format!("the line leads from `{}` to itself", way.to.value)));
    }
    let whole = found.is_empty();
    found.into_iter().for_each(|diagnostic| reader.report(diagnostic));
    let lane = |step: &LaneStep| lane_ids.iter().position(|id| id.value == step.own.lane.value);
    let lanes: Vec<usize> = own.steps.iter().filter_map(lane).collect();
    whole.then(|| (lanes, links(own)))
}

fn links(own: &SwimlaneFields) -> Vec<Link> {
    let link = |from, to| Link { from, to, labelled: false };
    let index = |name: &Spanned<String>| {
        own.steps.iter().position(|step| step.own.id.as_ref().is_some_and(|id| id.value == name.value))
    };
    match &own.edges {
        Some(ways) => ways.iter().filter_map(|way| Some(link(index(&way.from)?, index(&way.to)?))).collect(),
        None => (1..own.steps.len()).map(|to| link(to - 1, to)).collect(),
    }
}

impl Element for Swimlane {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn references(&self, out: &mut References) {
        out.styles.extend([self.own.style.clone(), self.own.lane_style.clone()]);
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
        let downwards = self.own.direction.get(cx.target).runs_down(cx.scene);
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
            let sign = lane.own.icon.as_ref().and_then(|file| artwork(cx, file));
            heads.push((Wording::new(cx, &lane.words, &self.own.lane_style), sign));
        }
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
            downwards,
            steps,
            heads,
        })
    }
}

struct ResolvedSwimlane {
    swimlane: Swimlane,
    target: Target,
    scene: Size,
    downwards: bool,
    cells: Vec<Cell>,
    steps: Vec<StepBox>,
    /// Names and signs of the actors.
    heads: Vec<(Wording, Option<Arc<Artwork>>)>,
    grounds: Grounds,
    lane_fill: Color,
    line: Color,
}

impl ResolvedSwimlane {
    fn attempt(&mut self, (scale, width, gaps): (f64, f64, f64), room: Size) -> Plan {
        let turn = |size: Size| if self.downwards { Size::new(size.height, size.width) } else { size };
        let own = &self.swimlane.own;
        let text = own.text_width.get(&self.target).0 * width;
        let mut sizes = Vec::new();
        for step in &mut self.steps {
            step.wording.scale(scale);
            sizes.push(turn(step.measure(text)));
        }
        let along = turn(room).width;
        let head = if self.downwards { text } else { along * HEAD_SHARE };
        let mut heads = Vec::new();
        for (name, sign) in &mut self.heads {
            name.scale(scale);
            let name = name.measure(Some(head));
            let sign = if sign.is_some() { SIGN + SIGN_GAP } else { 0.0 };
            heads.push(turn(Size::new(name.width.max(sign), name.height + sign)));
        }
        let gap = own.gap.get(&self.target).0.of(self.scene.min_side()) * gaps;
        let (cells, links) = (&self.cells, &self.swimlane.links);
        place(&Request { cells, links, sizes: &sizes, heads: &heads, gap, room: turn(room) })
    }

    /// The roomiest plan that fits, in left-to-right coordinates, or the last that was tried.
    fn arrange(&mut self, room: Size) -> Plan {
        let mut last = None;
        let widths = |scale: f64| WIDTHS.into_iter().flat_map(move |width| GAPS.map(|gaps| (scale, width, gaps)));
        for choice in SCALES.into_iter().flat_map(widths) {
            let plan = self.attempt(choice, room);
            let size = if self.downwards { Size::new(plan.size.height, plan.size.width) } else { plan.size };
            if size.width <= room.width + 0.5 && size.height <= room.height + 0.5 {
                last = Some(plan);
                break;
            }
            last = Some(plan);
        }
        let plan = last.unwrap_or_else(|| self.attempt((1.0, 1.0, 1.0), room));
        if self.downwards { turned(plan) } else { plan }
    }

    fn room(&self, space: Space) -> Size {
        let width = space.width.or(space.max_width).unwrap_or(self.scene.width - 2.0 * MARGIN);
        Size::new(width, space.height.unwrap_or(self.scene.height - 2.0 * MARGIN))
    }

    fn texts(&self) -> impl Iterator<Item = &Wording> {
        self.steps.iter().map(|step| &step.wording).chain(self.heads.iter().map(|(name, _)| name))
    }
}

/// Lanes below each other become lanes beside each other.
fn turned(plan: Plan) -> Plan {
    let turn = |rect: &Rect| Rect::new(rect.y0, rect.x0, rect.y1, rect.x1);
    let all = |rects: &[Rect]| rects.iter().map(turn).collect();
    let point = |point: &Point| Point::new(point.y, point.x);
    Plan {
        lanes: all(&plan.lanes),
        heads: all(&plan.heads),
        steps: all(&plan.steps),
        ways: plan.ways.iter().map(|way| way.iter().map(point).collect()).collect(),
        size: Size::new(plan.size.height, plan.size.width),
    }
}

impl Resolved for ResolvedSwimlane {
    fn measure(&mut self, space: Space) -> Size {
        let room = self.room(space);
        let size = self.arrange(room).size;
        Size::new(space.width.unwrap_or(size.width), space.height.unwrap_or(size.height))
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

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let plan = self.arrange(cx.size);
        let by = spare(cx.size, plan.size);
        let mirrored = |x: f64| if cx.direction == Direction::Rtl { cx.size.width - x } else { x };
        let rect = |rect: &Rect| {
            let rect = *rect + by;
            let (a, b) = (mirrored(rect.x0), mirrored(rect.x1));
            Rect::new(a.min(b), rect.y0, a.max(b), rect.y1)
        };
        let own = self.swimlane.own.clone();
        let width = own.stroke_width.get(&self.target).0;
        let joint = |way: &Vec<Point>| {
            let points: Vec<Point> = way.iter().map(|p| Point::new(mirrored(p.x + by.x), p.y + by.y)).collect();
            Joint::new(&points, None, width, width * HEAD)
        };
        let unfolding = Unfolding::new(cx, own.stagger.0);
        let part = |(step, cell): (&LaneStep, &Cell)| unfolding.part(cell.column as f64, step.own.at.as_ref(), cx);
        let come: Vec<Appearance> = own.steps.iter().zip(&self.cells).map(part).collect();
        let lines = self.swimlane.links.iter().map(|link| unfolding.line(come[link.from], come[link.to])).collect();
        let lanes = plan.lanes.iter().map(|lane| Outline::new(rounded_rect(rect(lane), RADIUS))).collect();
        let heads =
            self.heads.into_iter().zip(&plan.heads).map(|((name, sign), place)| head(name, sign, rect(place), cx));
        let heads = heads.collect();
        let mut steps = Vec::new();
        for (index, step) in self.steps.into_iter().enumerate() {
            let states =
                own.steps[index].own.state.as_ref().map_or_else(States::default, |state| States::new(state, cx));
            steps.push(step.place(rect(&plan.steps[index]), cx.direction, &self.grounds, &states));
        }
        Box::new(PlacedSwimlane {
            first: unfolding.part(0.0, None, cx),
            joints: plan.ways.iter().map(joint).collect(),
            lane_fill: self.lane_fill,
            line: self.line,
            unfolding,
            lanes,
            heads,
            steps,
            come,
            lines,
        })
    }
}

type Sign = (Affine, Arc<Artwork>);

/// An actor's sign above its name, both in the middle of their place.
fn head(mut name: Wording, sign: Option<Arc<Artwork>>, place: Rect, cx: &Placing<'_>) -> (Inscription, Option<Sign>) {
    let size = name.size();
    let above = if sign.is_some() { SIGN + SIGN_GAP } else { 0.0 };
    let whole = Rect::from_center_size(place.center(), (size.width, size.height + above));
    let sign = sign.map(|art| {
        let room = Rect::from_center_size((place.center().x, whole.y0 + SIGN / 2.0), (SIGN, SIGN));
        (fitted(art.size(), room, false), art)
    });
    (name.set(Rect { y0: whole.y0 + above, ..whole }, cx.direction), sign)
}

struct PlacedSwimlane {
    unfolding: Unfolding,
    first: Appearance,
    lanes: Vec<Arc<Outline>>,
    heads: Vec<(Inscription, Option<Sign>)>,
    joints: Vec<Joint>,
    lines: Vec<Appearance>,
    steps: Vec<PlacedStep>,
    come: Vec<Appearance>,
    lane_fill: Color,
    line: Color,
}

impl Placed for PlacedSwimlane {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        out.group(self.unfolding.going(at), None, |out| {
            self.first.fade(at.time, out, |out| {
                let fill = || Some(self.lane_fill.into());
                self.lanes.iter().for_each(|lane| out.outline(lane, Affine::IDENTITY, fill(), None));
                for (name, sign) in &self.heads {
                    name.draw_plainly(out);
                    if let Some((place, art)) = sign {
                        out.with_transform(*place, |out| art.draw(None, &|_| None, out));
                    }
                }
            });
            for (joint, line) in self.joints.iter().zip(&self.lines) {
                joint.draw(line.share(at.time), self.line, out);
            }
            for (step, come) in self.steps.iter().zip(&self.come) {
                come.pop(at.time, step.bounds, out, |out| step.draw(at.time, out));
            }
        });
    }

    fn extent(&self) -> Option<Rect> {
        self.steps.iter().map(|step| step.bounds).reduce(|a, b| a.union(b))
    }

    fn texts(&self) -> Vec<TextBox> {
        let steps = self.steps.iter().map(|step| &step.inscription);
        steps.chain(self.heads.iter().map(|(name, _)| name)).map(|text| text.text_box.clone()).collect()
    }
}
