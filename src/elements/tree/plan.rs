//! Where the nodes of a tree stand and how its branches run, growing downwards.

use crate::elements::standing::{turned_rect, turned_size, turned_way};
use crate::geom::{Point, Rect, Size};
use crate::layout::{Branch, TidySpacing, Way, tidy};

/// Room between a node and the label of its branch, in px: a head stands there.
const LABEL_GAP: f64 = 40.0;
/// Where branches part, as a share of the room between a node and the generation behind it.
const FORK: f64 = 0.5;

/// A node with its branch's label.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Twig {
    pub size: Size,
    pub label: Option<Size>,
    pub children: Vec<Twig>,
}

/// The way of a branch.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Growth {
    /// The node that it grows from, in preorder.
    pub parent: usize,
    pub line: Way,
}

/// Nodes in preorder, each with the branch that leads to it; the root has none.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Plan {
    pub nodes: Vec<Rect>,
    pub ways: Vec<Option<Growth>>,
    pub size: Size,
}

/// Places a tree with this room between generations and between neighbours.
pub(super) fn place(root: &Twig, gap: f64, spread: f64) -> Plan {
    let mut labels = Vec::new();
    label_heights(root, 0, &mut labels);
    let boxes = tidy(&branch(root, 0, &labels), TidySpacing { layers: gap, nodes: spread });
    let mut laying = Laying { labels: &labels, gap, boxes: &boxes, nodes: Vec::new(), ways: Vec::new() };
    laying.lay(root, None, 0);
    let all = boxes.iter().copied().reduce(|a, b| a.union(b)).unwrap_or(Rect::ZERO);
    Plan { nodes: laying.nodes, ways: laying.ways, size: Size::new(all.x1, all.y1) }
}

/// Room for the labels above each generation.
fn label_heights(twig: &Twig, depth: usize, heights: &mut Vec<f64>) {
    if heights.len() == depth {
        heights.push(0.0);
    }
    if let Some(label) = twig.label.filter(|_| depth > 0) {
        heights[depth] = heights[depth].max(label.height + LABEL_GAP);
    }
    twig.children.iter().for_each(|child| label_heights(child, depth + 1, heights));
}

/// A node and the room for its label as one box.
fn branch(twig: &Twig, depth: usize, labels: &[f64]) -> Branch {
    let width = twig.label.map_or(0.0, |label| label.width).max(twig.size.width);
    let children = twig.children.iter().map(|child| branch(child, depth + 1, labels)).collect();
    Branch { size: Size::new(width, twig.size.height + labels[depth]), children }
}

/// Nodes and branches while they are laid.
struct Laying<'a> {
    labels: &'a [f64],
    gap: f64,
    boxes: &'a [Rect],
    nodes: Vec<Rect>,
    ways: Vec<Option<Growth>>,
}

impl Laying<'_> {
    fn lay(&mut self, twig: &Twig, parent: Option<usize>, depth: usize) {
        let index = self.nodes.len();
        let around = self.boxes[index];
        let x = around.center().x;
        let top = around.y0 + self.labels[depth];
        self.nodes.push(Rect::new(x - twig.size.width / 2.0, top, x + twig.size.width / 2.0, around.y1));
        self.ways.push(parent.map(|parent| self.way(twig, parent, depth, Point::new(x, top), around.y0)));
        twig.children.iter().for_each(|child| self.lay(child, Some(index), depth + 1));
    }

    /// The branch from a node to the top of another, whose generation begins at `begin`.
    fn way(&self, twig: &Twig, parent: usize, depth: usize, to: Point, begin: f64) -> Growth {
        let from = Point::new(self.nodes[parent].center().x, self.nodes[parent].y1);
        let fork = begin - self.gap * (1.0 - FORK);
        let points = if (from.x - to.x).abs() < 0.5 {
            vec![from, Point::new(from.x, to.y)]
        } else {
            vec![from, Point::new(from.x, fork), Point::new(to.x, fork), to]
        };
        // The labels of a generation stand on one line.
        let middle = Point::new(to.x, begin + (self.labels[depth] - LABEL_GAP) / 2.0);
        Growth { parent, line: Way { points, label: twig.label.map(|size| Rect::from_center_size(middle, size)) } }
    }
}

impl Plan {
    /// The same, growing to the right.
    pub fn turned(mut self) -> Self {
        self.nodes.iter_mut().for_each(|node| *node = turned_rect(*node));
        self.ways.iter_mut().flatten().for_each(|way| way.line = turned_way(&way.line));
        self.size = turned_size(self.size);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn twig(width: f64, label: Option<f64>, children: Vec<Twig>) -> Twig {
        let label = label.map(|width| Size::new(width, 30.0));
        Twig { size: Size::new(width, 60.0), label, children }
    }

    fn sample() -> Twig {
        let leaf = |label| twig(100.0, label, Vec::new());
        let inner = twig(140.0, Some(50.0), vec![leaf(None), leaf(None)]);
        twig(200.0, None, vec![leaf(Some(160.0)), inner, leaf(None)])
    }

    #[test]
    fn nothing_lies_over_anything() {
        for plan in [place(&sample(), 90.0, 30.0), place(&sample(), 90.0, 30.0).turned()] {
            let labels = plan.ways.iter().flatten().filter_map(|way| way.line.label);
            let boxes: Vec<Rect> = plan.nodes.iter().copied().chain(labels).collect();
            for (i, a) in boxes.iter().enumerate() {
                assert!(boxes[i + 1..].iter().all(|b| a.intersect(*b).area() <= 0.0), "{a:?}");
                assert!(a.x0 >= -1e-9 && a.x1 <= plan.size.width + 1e-9 && a.y1 <= plan.size.height + 1e-9);
            }
        }
    }

    #[test]
    fn branches_join_their_nodes_at_right_angles() {
        let plan = place(&sample(), 90.0, 30.0);
        assert!(plan.ways[0].is_none());
        for (index, way) in plan.ways.iter().enumerate().filter_map(|(i, way)| Some((i, way.as_ref()?))) {
            let points = &way.line.points;
            let (first, last) = (points[0], points[points.len() - 1]);
            assert_eq!((first.y, last.y), (plan.nodes[way.parent].y1, plan.nodes[index].y0));
            assert!(points.windows(2).all(|pair| pair[0].x == pair[1].x || pair[0].y == pair[1].y));
        }
    }
}
