//! What is wrong with a flow, told before anything is drawn.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Span, did_you_mean};
use crate::elements::flow::fields::FlowFields;
use crate::elements::stepbox::StepShape;
use crate::layout::Link;
use crate::syntax::{Reader, Spanned};

/// The most steps and ways: more cannot be read in a picture, and hostile ones would take long to arrange.
const MOST_STEPS: usize = 60;
const MOST_WAYS: usize = 150;

/// The edges by index, or every mistake.
pub(super) fn links(flow: &FlowFields, span: Span, reader: &mut Reader<'_>) -> Option<Vec<Link>> {
    let mut found = Vec::new();
    let count = flow.nodes.len();
    let ways = flow.edges.as_ref().map_or(count, Vec::len);
    if count == 0 {
        let hint = "write `nodes:` as a list of `{ id: …, message: … }`";
        found.push(Diagnostic::error(span, "a flow needs a step").hint(hint));
    } else if count > MOST_STEPS || ways > MOST_WAYS {
        let message =
            format!("a flow has at most {MOST_STEPS} steps and {MOST_WAYS} ways, this one {count} and {ways}");
        found.push(Diagnostic::error(span, message).hint("tell a long procedure in several scenes"));
    } else {
        twice(flow, &mut found);
        let links = joined(flow, &mut found);
        if found.is_empty() {
            ends(flow, &links, span, &mut found);
            reached(flow, &links, &mut found);
            tokens(flow, &links, &mut found);
        }
        if found.is_empty() {
            return Some(links);
        }
    }
    found.into_iter().for_each(|diagnostic| reader.report(diagnostic));
    None
}

fn twice(flow: &FlowFields, found: &mut Vec<Diagnostic>) {
    for (index, node) in flow.nodes.iter().enumerate() {
        let id = &node.own.id;
        if let Some(first) = flow.nodes[..index].iter().find(|other| other.own.id.value == id.value) {
            let message = format!("two steps of the flow are called `{}`", id.value);
            found.push(Diagnostic::error(id.span, message).related(first.own.id.span, "the first one"));
        }
    }
}

/// The index of a step, or what to write instead.
fn index(flow: &FlowFields, name: &Spanned<String>, found: &mut Vec<Diagnostic>) -> Option<usize> {
    let ids = || flow.nodes.iter().map(|node| node.own.id.value.as_str());
    let at = ids().position(|id| id == name.value);
    if at.is_none() {
        let hint = did_you_mean(&name.value, ids())
            .unwrap_or_else(|| format!("it has {}", ids().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")));
        found.push(Diagnostic::error(name.span, format!("the flow has no step `{}`", name.value)).hint(hint));
    }
    at
}

fn joined(flow: &FlowFields, found: &mut Vec<Diagnostic>) -> Vec<Link> {
    let Some(edges) = &flow.edges else {
        return (1..flow.nodes.len()).map(|to| Link { from: to - 1, to, labelled: false }).collect();
    };
    let mut links: Vec<Link> = Vec::new();
    for edge in edges {
        let (from, to) = (index(flow, &edge.own.from, found), index(flow, &edge.own.to, found));
        let (Some(from), Some(to)) = (from, to) else { continue };
        let (a, b) = (&edge.own.from.value, &edge.own.to.value);
        if from == to {
            let hint = "a step that is repeated is a loop over the step before it";
            found.push(Diagnostic::error(edge.own.to.span, format!("the way leads from `{a}` to itself")).hint(hint));
        } else if links.iter().any(|link| (link.from, link.to) == (from, to)) {
            found.push(Diagnostic::error(edge.own.from.span, format!("there are two ways from `{a}` to `{b}`")));
        }
        links.push(Link { from, to, labelled: edge.speaks() });
    }
    links
}

fn ends(flow: &FlowFields, links: &[Link], span: Span, found: &mut Vec<Diagnostic>) {
    if (0..flow.nodes.len()).all(|node| links.iter().any(|link| link.from == node)) {
        let hint = "leave at least one step without a way that leads on";
        found.push(Diagnostic::error(span, "the flow has no end: every step leads on").hint(hint));
    }
    for (index, node) in flow.nodes.iter().enumerate() {
        let (id, exits) = (&node.own.id, links.iter().filter(|link| link.from == index).count());
        match node.own.shape {
            StepShape::Decision if exits < 2 => {
                let message = format!("the decision `{}` has {} to choose from", id.value, ways(exits));
                found.push(Diagnostic::error(id.span, message).hint("give it two ways or more, or `shape: step`"));
            }
            StepShape::End if exits > 0 => {
                let message = format!("the end `{}` leads on", id.value);
                found.push(Diagnostic::error(id.span, message).hint("only a step without ways out is an end"));
            }
            _ => {}
        }
    }
}

fn ways(count: usize) -> &'static str {
    if count == 0 { "no way" } else { "only one way" }
}

fn reached(flow: &FlowFields, links: &[Link], found: &mut Vec<Diagnostic>) {
    let is_start = |index: &usize| flow.nodes[*index].own.shape == StepShape::Start;
    let starts: Vec<usize> = (0..flow.nodes.len()).filter(is_start).collect();
    let mut open = if starts.is_empty() { vec![0] } else { starts };
    let mut seen: BTreeSet<usize> = open.iter().copied().collect();
    while let Some(node) = open.pop() {
        open.extend(links.iter().filter(|link| link.from == node).map(|link| link.to).filter(|to| seen.insert(*to)));
    }
    for (_, node) in flow.nodes.iter().enumerate().filter(|(index, _)| !seen.contains(index)) {
        let id = &node.own.id;
        let message = format!("no way leads to `{}` from the beginning", id.value);
        found.push(Diagnostic::error(id.span, message).hint("add an edge to it, or give it `shape: start`"));
    }
}

fn tokens(flow: &FlowFields, links: &[Link], found: &mut Vec<Diagnostic>) {
    let Some(token) = &flow.token else { return };
    let path: Vec<Option<usize>> = token.path.iter().map(|name| index(flow, name, found)).collect();
    for (names, steps) in token.path.windows(2).zip(path.windows(2)) {
        let (Some(from), Some(to)) = (steps[0], steps[1]) else { continue };
        if !links.iter().any(|link| (link.from, link.to) == (from, to)) {
            let message = format!("no way leads from `{}` to `{}`", names[0].value, names[1].value);
            found.push(Diagnostic::error(names[1].span, message).hint("the token follows the edges of the flow"));
        }
    }
    if let [only] = &token.path[..] {
        found.push(Diagnostic::error(only.span, "a token travels over two steps or more"));
    }
}
