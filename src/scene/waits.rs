//! Moments that wait for each other: a walk over what every start and end depends on.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, Span};
use crate::node::Node;
use crate::syntax::{Base, Moment};

/// A moment in the life of the element with this index, as `stage` computes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Point {
    Start(usize),
    Entrance(usize),
    End(usize),
}

impl Point {
    fn element(self) -> usize {
        match self {
            Point::Start(i) | Point::Entrance(i) | Point::End(i) => i,
        }
    }
}

/// The elements of one body, containers before their items.
struct Elements<'a> {
    nodes: Vec<&'a Node>,
    parents: Vec<Option<usize>>,
    items: Vec<Vec<usize>>,
    /// Indices by id; elements for different formats may share one.
    ids: BTreeMap<&'a str, Vec<usize>>,
}

/// What is known of a point while the walk goes on.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Visit {
    Open,
    Done,
}

/// Reports every circle once.
pub(super) fn check(body: &[Node], diagnostics: &mut Diagnostics) {
    let mut elements = Elements { nodes: Vec::new(), parents: Vec::new(), items: Vec::new(), ids: BTreeMap::new() };
    for node in body {
        elements.add(node, None);
    }
    let mut seen: BTreeMap<Point, Visit> = BTreeMap::new();
    for i in 0..elements.nodes.len() {
        elements.walk(Point::End(i), &mut seen, diagnostics);
    }
}

impl<'a> Elements<'a> {
    fn add(&mut self, node: &'a Node, parent: Option<usize>) -> usize {
        let index = self.nodes.len();
        self.nodes.push(node);
        self.parents.push(parent);
        self.items.push(Vec::new());
        if let Some(id) = &node.common.id {
            self.ids.entry(&id.value).or_default().push(index);
        }
        self.items[index] = node.items.iter().map(|item| self.add(item, Some(index))).collect();
        index
    }

    /// The elements behind `id`, `id.first`, `id.last` and `id.2`.
    fn named(&self, path: &str) -> Vec<usize> {
        if let Some(whole) = self.ids.get(path) {
            return whole.clone();
        }
        let Some((id, item)) = path.rsplit_once('.') else { return Vec::new() };
        let pick = |i: &usize| {
            let items = &self.items[*i];
            match item {
                "first" => items.first().copied(),
                "last" => items.last().copied(),
                number => items.get(number.parse::<usize>().ok()?.checked_sub(1)?).copied(),
            }
        };
        self.ids.get(id).into_iter().flatten().filter_map(pick).collect()
    }

    fn moment(&self, moment: &Moment) -> Vec<(Point, Option<Span>)> {
        let points = |path: &str, point: fn(usize) -> Point| {
            self.named(path).into_iter().map(|i| (point(i), Some(moment.span))).collect()
        };
        match &moment.base {
            Base::After(path) => points(path, Point::End),
            Base::With(path) => points(path, Point::Entrance),
            _ => Vec::new(),
        }
    }

    /// What a point depends on, and where the author wrote that it does.
    fn needs(&self, point: Point) -> Vec<(Point, Option<Span>)> {
        let i = point.element();
        let common = &self.nodes[i].common;
        match point {
            Point::Start(_) => match &common.at {
                Some(at) => self.moment(at),
                None => self.parents[i].map(|parent| (Point::Start(parent), None)).into_iter().collect(),
            },
            Point::Entrance(_) => match common.enter.as_ref().and_then(|enter| enter.entrance.at.as_ref()) {
                Some(at) => self.moment(at),
                None => vec![(Point::Start(i), None)],
            },
            Point::End(_) => {
                let own = [(Point::Start(i), None), (Point::Entrance(i), None)];
                own.into_iter().chain(self.items[i].iter().map(|item| (Point::End(*item), None))).collect()
            }
        }
    }

    /// A depth-first walk with a stack of its own: waits may form chains as long as a scene.
    fn walk(&self, from: Point, seen: &mut BTreeMap<Point, Visit>, diagnostics: &mut Diagnostics) {
        if seen.insert(from, Visit::Open) == Some(Visit::Done) {
            seen.insert(from, Visit::Done);
            return;
        }
        let mut path = vec![(from, None, self.needs(from))];
        while let Some((point, _, needs)) = path.last_mut() {
            let Some((next, span)) = needs.pop() else {
                seen.insert(*point, Visit::Done);
                path.pop();
                continue;
            };
            match seen.get(&next) {
                Some(Visit::Done) => {}
                Some(Visit::Open) => {
                    let start = path.iter().position(|(point, ..)| *point == next).unwrap_or(0);
                    let circle: Vec<(Point, Option<Span>)> = path[start + 1..]
                        .iter()
                        .map(|(point, span, _)| (*point, *span))
                        .chain([(next, span)])
                        .collect();
                    self.report(&circle, diagnostics);
                }
                None => {
                    seen.insert(next, Visit::Open);
                    path.push((next, span, self.needs(next)));
                }
            }
        }
    }

    fn report(&self, circle: &[(Point, Option<Span>)], diagnostics: &mut Diagnostics) {
        let Some(span) = circle.iter().filter_map(|(_, span)| *span).min_by_key(|span| span.start) else { return };
        // Only what the author wrote; that an end waits for its entrance goes without saying.
        let mut names: Vec<&str> = Vec::new();
        let mut is_own = true;
        for (at, (point, _)) in circle.iter().enumerate().filter(|(_, (_, span))| span.is_some()) {
            let node = self.nodes[point.element()];
            names.push(node.common.id.as_ref().map_or(node.kind.name, |id| id.value.as_str()));
            let (waiting, _) = circle[(at + circle.len() - 1) % circle.len()];
            is_own = waiting.element() == point.element();
        }
        let message = match names.as_slice() {
            [only] if is_own => format!("`{only}` waits for itself"),
            // A container and something in it.
            [only] => format!("this element waits for `{only}`, which waits for it in turn"),
            [first, ..] => format!("these elements wait for each other: {} → {first}", names.join(" → ")),
            [] => return,
        };
        diagnostics.push(Diagnostic::error(span, message).hint("give one of them a time of its own"));
    }
}
