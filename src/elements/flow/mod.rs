//! `flow`: the steps of a procedure with the ways between them, laid out in layers.

mod arrange;
mod check;
mod draw;
mod fields;
mod token;

use crate::elements::artwork::artwork;
use crate::elements::course::Course;
use crate::elements::pen::joined;
use crate::elements::state::StateColors;
use crate::elements::stepbox::StepBox;
use crate::elements::wording::Wording;
use crate::layout::{Layering, Link};
use crate::node::{Effect, Element, ElementKind, References, Resolved, Resolving};
use crate::syntax::Record;
use arrange::ResolvedFlow;
use fields::{FlowFields, FlowNode};

pub(super) const KIND: ElementKind = ElementKind {
    name: "flow",
    doc: "The steps of a procedure and the ways between them: questions as diamonds, branches, joins, loops. Places and \
          ways are found by themselves, along the reading direction or downwards, from the sizes of the texts in each \
          language. `enter: draw` lets it grow from its beginning, step by step.",
    example: "\
- flow:
    enter: draw
    stagger: 300ms
    nodes:
      - { id: letter, verbatim: Letter, shape: start, state: done }
      - { id: yes, verbatim: Agreed, shape: decision, state: active }
      - { id: court, verbatim: Court, icon: art/icons/house.svg }
      - { id: next, verbatim: Next, shape: end }
    edges:
      - { from: letter, to: yes }
      - { from: yes, to: next, verbatim: A }
      - { from: yes, to: court, verbatim: B }
      - { from: court, to: letter }
    token: { path: [letter, yes, next], at: 1s, for: 2s }
",
    items: false,
    table: || joined(FlowFields::table(), [StateColors::table()]),
    read: |fields, reader| {
        let span = fields.span();
        let (own, colors) = (FlowFields::read(fields, reader), StateColors::read(fields, reader));
        let (own, colors) = (own?, colors?);
        let flow = Flow { links: check::links(&own, span, reader)?, own, colors };
        Some(Box::new(flow))
    },
};

/// A flow whose edges are known to join its nodes.
#[derive(Debug, Clone)]
struct Flow {
    own: FlowFields,
    colors: StateColors,
    /// Each edge by the indexes of its nodes.
    links: Vec<Link>,
}

impl Flow {
    fn index(&self, id: &str) -> Option<usize> {
        self.own.nodes.iter().position(|node| node.own.id.value == id)
    }
}

impl Element for Flow {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn references(&self, out: &mut References) {
        out.styles.extend([self.own.style.clone(), self.own.label_style.clone()]);
        for node in &self.own.nodes {
            node.references(out);
            out.artworks.extend(node.own.icon.iter().map(|file| (file.clone(), Vec::new())));
            out.moments.extend(node.own.at.clone());
            node.own.state.iter().for_each(|state| out.keyed(state));
        }
        self.own.edges.iter().flatten().for_each(|edge| edge.references(out));
        out.moments.extend(self.own.token.iter().filter_map(|token| token.at.clone()));
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let direction = *self.own.direction.get(cx.target);
        let downwards = direction.runs_down(cx.scene);
        // What the author left open may turn where it does not fit.
        let directions = if direction == Course::Auto { vec![downwards, !downwards] } else { vec![downwards] };
        let step = |node: &FlowNode, cx: &mut Resolving<'_>| {
            let wording = Wording::new(cx, &node.words, &self.own.style);
            let icon = node.own.icon.as_ref().and_then(|file| artwork(cx, file));
            StepBox::new(wording, icon, node.own.shape, downwards)
        };
        let steps: Vec<StepBox> = self.own.nodes.iter().map(|node| step(node, cx)).collect();
        let grounds = steps.first().map(|step| self.colors.grounds(step.wording.color(), cx));
        let mut label =
            |edge: &fields::FlowEdge| edge.speaks().then(|| Wording::new(cx, &edge.words, &self.own.label_style));
        let labels = match &self.own.edges {
            Some(edges) => edges.iter().map(&mut label).collect(),
            None => self.links.iter().map(|_| None).collect(),
        };
        Box::new(ResolvedFlow::new(
            self.clone(),
            Layering::new(steps.len(), &self.links),
            steps,
            labels,
            grounds,
            directions,
            cx,
        ))
    }
}
