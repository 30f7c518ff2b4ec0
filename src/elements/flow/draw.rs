//! A flow in its place, drawn for any moment.

use crate::anim::Time;
use crate::display::DisplayList;
use crate::elements::appear::{Appearance, Unfolding};
use crate::elements::flow::arrange::ResolvedFlow;
use crate::elements::flow::token::Token;
use crate::elements::joint::Joint;
use crate::elements::network::Network;
use crate::elements::standing::Standing;
use crate::elements::state::{State, States};
use crate::geom::{Point, Rect};
use crate::layout::{Link, Way};
use crate::node::{Instant, Placed, Placing, TextBox};

/// Length of a head as a multiple of its line's width.
const HEAD: f64 = 3.6;

/// How far a line reaches into a diamond, whose corners are round, in px.
const INTO: f64 = 8.0;

/// A line whose ends are made longer.
fn reaching(points: &[Point], start: f64, end: f64) -> Vec<Point> {
    let mut points = points.to_vec();
    let longer = |from: Point, to: Point, by: f64| to + (to - from) / (to - from).length().max(1e-9) * by;
    if let [first, second, ..] = points[..] {
        points[0] = longer(second, first, start);
    }
    if let [.., before, last] = points[..] {
        let index = points.len() - 1;
        points[index] = longer(before, last, end);
    }
    points
}

/// Fixes a flow in its box.
pub(super) fn place(mut flow: ResolvedFlow, cx: &Placing<'_>) -> Box<dyn Placed> {
    let layered = flow.settle(cx.size);
    let standing = Standing::new(layered.size, cx);
    let vertices: Vec<Rect> = layered.vertices.iter().map(|rect| standing.rect(*rect)).collect();
    let ways: Vec<Way> = layered.ways.iter().map(|way| standing.way(way)).collect();
    let own = flow.flow.own.clone();
    let width = own.stroke_width.get(&flow.target).0;
    let links = flow.flow.links.iter().zip(&ways);
    let joint = |(link, way): (&Link, &Way)| {
        let (from, to) = (flow.steps[link.from].is_pointed(), flow.steps[link.to].is_pointed());
        let points = reaching(&way.points, if from { INTO } else { 0.0 }, if to { INTO / 2.0 } else { 0.0 });
        Joint::new(&points, way.label, width, width * HEAD)
    };
    let joints: Vec<Joint> = links.map(joint).collect();
    let (token, marks) = journey(&flow, &joints, cx);
    let unfolding = Unfolding::new(cx, own.stagger.0);
    let mut come: Vec<Appearance> = Vec::new();
    for (index, node) in own.nodes.iter().enumerate() {
        come.push(unfolding.part(flow.layering.step(index) as f64, node.own.at.as_ref(), cx));
    }
    let lines = flow.flow.links.iter().map(|link| unfolding.line(come[link.from], come[link.to])).collect();
    let labels = flow.labels.into_iter().zip(&ways);
    let labels = labels.map(|(label, way)| Some(label?.set(way.label?, cx.direction))).collect();
    let mut steps = Vec::new();
    for (index, step) in flow.steps.into_iter().enumerate() {
        let states = match &own.nodes[index].own.state {
            Some(state) => States::new(state, cx),
            None => {
                let own = marks.iter().filter(|(step, ..)| *step == index);
                States::from_changes(own.map(|(_, time, state)| (*time, *state)).collect())
            }
        };
        let Some(grounds) = &flow.grounds else { continue };
        steps.push(step.place(vertices[index], cx.direction, grounds, &states));
    }
    let network = Network { steps, come, joints, lines, labels, line: flow.line };
    Box::new(PlacedFlow { unfolding, network, token })
}

/// The token and what it makes of the steps.
fn journey(flow: &ResolvedFlow, joints: &[Joint], cx: &Placing<'_>) -> (Option<Token>, Vec<(usize, Time, State)>) {
    let Some(fields) = &flow.flow.own.token else { return (None, Vec::new()) };
    let steps: Vec<usize> = fields.path.iter().filter_map(|name| flow.flow.index(&name.value)).collect();
    let way = |pair: &[usize]| flow.flow.links.iter().position(|link| (link.from, link.to) == (pair[0], pair[1]));
    let ways: Vec<usize> = steps.windows(2).filter_map(way).collect();
    let start = fields.at.as_ref().map_or(cx.start, |at| (cx.clock)(at));
    let token = Token::new(fields, &ways, joints, start, flow.token);
    let marks = token.marks(&steps, start);
    (Some(token), marks)
}

struct PlacedFlow {
    unfolding: Unfolding,
    network: Network,
    token: Option<Token>,
}

impl Placed for PlacedFlow {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        out.group(self.unfolding.going(at), None, |out| {
            self.network.draw_lines(at.time, out);
            // Below the steps and the labels, so that it never covers a word.
            self.token.iter().for_each(|token| token.draw(at.time, &self.network.joints, out));
            self.network.draw_labels_and_steps(at.time, out);
        });
    }

    fn extent(&self) -> Option<Rect> {
        self.network.extent()
    }

    fn texts(&self) -> Vec<TextBox> {
        let labels = self.network.labels.iter().flatten();
        self.network.step_texts().chain(labels).map(|text| text.text_box.clone()).collect()
    }
}
