//! Trees: after Reingold and Tilford, *Tidier Drawings of Trees* (1981), for nodes of any size: each subtree is a shape
//! that its neighbour is pushed against, and a parent stands over the middle of its children. Every pair of contours is
//! compared over its whole depth, which for the trees of an explanation costs nothing.

use crate::geom::{Rect, Size};

/// A node of a tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// Its size in px: width across the tree, height along its growth.
    pub size: Size,
    /// What grows from it.
    pub children: Vec<Branch>,
}

/// Distances in px.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TidySpacing {
    /// Between generations.
    pub layers: f64,
    /// Between neighbours.
    pub nodes: f64,
}

/// The boxes of a tree's nodes, in its preorder, growing downwards from the root; the upper left corner of all is the
/// origin. Nodes of one generation share their upper edge.
pub fn tidy(root: &Branch, spacing: TidySpacing) -> Vec<Rect> {
    let mut depths = Vec::new();
    measure(root, 0, &mut depths);
    let mut tops = vec![0.0];
    for depth in &depths {
        tops.push(tops[tops.len() - 1] + depth + spacing.layers);
    }
    let mut rects = place(root, 0, spacing, &tops).rects;
    let left = rects.iter().map(|rect| rect.x0).fold(f64::INFINITY, f64::min);
    rects.iter_mut().for_each(|rect| *rect = *rect - crate::geom::Vec2::new(left, 0.0));
    rects
}

/// The greatest height of each generation.
fn measure(branch: &Branch, depth: usize, depths: &mut Vec<f64>) {
    if depths.len() == depth {
        depths.push(0.0);
    }
    depths[depth] = depths[depth].max(branch.size.height);
    branch.children.iter().for_each(|child| measure(child, depth + 1, depths));
}

/// A subtree whose root's middle is at 0: boxes in preorder and, for each generation, its left and right edge.
struct Part {
    rects: Vec<Rect>,
    contour: Vec<(f64, f64)>,
}

impl Part {
    fn shift(&mut self, by: f64) {
        self.rects.iter_mut().for_each(|rect| *rect = *rect + crate::geom::Vec2::new(by, 0.0));
        self.contour.iter_mut().for_each(|(left, right)| (*left, *right) = (*left + by, *right + by));
    }
}

fn place(branch: &Branch, depth: usize, spacing: TidySpacing, tops: &[f64]) -> Part {
    let half = branch.size.width / 2.0;
    let own = Rect::new(-half, tops[depth], half, tops[depth] + branch.size.height);
    let mut parts: Vec<Part> = Vec::new();
    let mut middles = Vec::new();
    for child in &branch.children {
        let mut part = place(child, depth + 1, spacing, tops);
        let distance = |other: &Part| {
            let pairs = other.contour.iter().zip(&part.contour);
            pairs.map(|((_, right), (left, _))| right + spacing.nodes - left).fold(f64::NEG_INFINITY, f64::max)
        };
        let by = parts.iter().map(distance).fold(f64::NEG_INFINITY, f64::max);
        let by = if by.is_finite() { by } else { 0.0 };
        part.shift(by);
        middles.push(by);
        parts.push(part);
    }
    let middle = (middles.first().copied().unwrap_or(0.0) + middles.last().copied().unwrap_or(0.0)) / 2.0;
    let (mut rects, mut contour) = (vec![own], vec![(-half, half)]);
    for mut part in parts {
        part.shift(-middle);
        rects.append(&mut part.rects);
        for (generation, (left, right)) in part.contour.into_iter().enumerate() {
            match contour.get_mut(generation + 1) {
                Some(known) => *known = (known.0.min(left), known.1.max(right)),
                None => contour.push((left, right)),
            }
        }
    }
    Part { rects, contour }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPACING: TidySpacing = TidySpacing { layers: 50.0, nodes: 20.0 };

    fn node(width: f64, height: f64, children: Vec<Branch>) -> Branch {
        Branch { size: Size::new(width, height), children }
    }

    fn leaf(width: f64) -> Branch {
        node(width, 30.0, Vec::new())
    }

    #[test]
    fn a_parent_stands_over_the_middle_of_its_children() {
        let rects = tidy(&node(40.0, 60.0, vec![leaf(100.0), leaf(40.0), leaf(60.0)]), SPACING);
        let middles: Vec<f64> = rects.iter().map(|rect| rect.center().x).collect();
        assert_eq!(middles[0], (middles[1] + middles[3]) / 2.0);
        assert!(rects[1..].iter().all(|rect| rect.y0 == 110.0));
        assert_eq!((rects[1].x0, rects[2].x0 - rects[1].x1, rects[3].x0 - rects[2].x1), (0.0, 20.0, 20.0));
    }

    #[test]
    fn a_small_subtree_slides_under_a_wide_neighbour_without_touching_it() {
        // The right subtree's children spread below the left leaf, as far as their own neighbours allow.
        let right = node(40.0, 30.0, vec![leaf(100.0), leaf(100.0)]);
        let rects = tidy(&node(40.0, 30.0, vec![leaf(40.0), right]), SPACING);
        assert_eq!(rects[2].x0 - rects[1].x1, 20.0);
        assert!(rects[3].x0 < rects[1].x1);
        for (i, a) in rects.iter().enumerate() {
            assert!(rects[i + 1..].iter().all(|b| a.intersect(*b).area() <= 0.0));
        }
    }

    #[test]
    fn a_mirrored_tree_is_its_reflection() {
        fn turn(branch: &Branch) -> Branch {
            let children = branch.children.iter().rev().map(turn).collect();
            Branch { size: branch.size, children }
        }
        let tree = node(40.0, 30.0, vec![leaf(90.0), node(30.0, 30.0, vec![leaf(50.0), leaf(70.0)]), leaf(40.0)]);
        let (a, b) = (tidy(&tree, SPACING), tidy(&turn(&tree), SPACING));
        let right = a.iter().map(|rect| rect.x1).fold(0.0, f64::max);
        let mut reflected: Vec<f64> = a.iter().map(|rect| right - rect.x1).collect();
        let mut turned: Vec<f64> = b.iter().map(|rect| rect.x0).collect();
        reflected.sort_by(f64::total_cmp);
        turned.sort_by(f64::total_cmp);
        assert!(reflected.iter().zip(&turned).all(|(a, b)| (a - b).abs() < 1e-9), "{reflected:?} {turned:?}");
    }
}
