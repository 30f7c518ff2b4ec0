//! Directed graphs in layers, after Sugiyama, Tagawa and Toda (1981): who stands before whom, in which order, where.
//!
//! Everything here runs from top to bottom: `x` lies across the layers, `y` along the flow. Whoever wants another
//! direction exchanges the sides of what goes in and of what comes out.

mod bands;
mod coordinates;
mod layers;
mod order;
mod ways;

use crate::geom::{Point, Rect, Size};
pub use bands::Bands;
use layers::Slot;

/// An edge of a graph, by the indexes of its vertices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// Where it comes from.
    pub from: usize,
    /// Where it leads to.
    pub to: usize,
    /// Whether it has a label, which stands in its line.
    pub labelled: bool,
}

/// What a vertex takes of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Vertex {
    /// Its size in px.
    pub size: Size,
    /// Lines meet it in the middle of its sides only: it is a diamond.
    pub pointed: bool,
}

/// Distances in px.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spacing {
    /// Between layers.
    pub layers: f64,
    /// Between the vertices of a layer.
    pub vertices: f64,
    /// Between lines that run beside each other, and between lines and vertices.
    pub lines: f64,
}

/// A graph in its place. Its upper left corner is the origin.
#[derive(Debug, Clone, PartialEq)]
pub struct Layered {
    /// The boxes of the vertices.
    pub vertices: Vec<Rect>,
    /// The ways of the links.
    pub ways: Vec<Way>,
    /// The size of all.
    pub size: Size,
}

/// The way of a link, from where it comes to where it leads.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Way {
    /// Its corners: horizontal and vertical lines.
    pub points: Vec<Point>,
    /// The box of its label, in the middle of one of its lines.
    pub label: Option<Rect>,
}

/// A graph whose layers and their order are decided. They do not depend on sizes, so that one serves every locale.
#[derive(Debug, Clone)]
pub struct Layering {
    links: Vec<Link>,
    /// Whether a link leads back to where the flow came from.
    back: Vec<bool>,
    /// The layer of each vertex, labels' layers counted too.
    of_vertex: Vec<usize>,
    slots: Vec<Slot>,
    /// Slots by layer, in their order.
    layers: Vec<Vec<usize>>,
}

impl Layering {
    /// Layers of a graph with `count` vertices. Vertices and links are told apart in the order in which they are
    /// given; links from a vertex to itself are not drawn.
    pub fn new(count: usize, links: &[Link]) -> Self {
        let back = layers::back_links(count, links);
        let ranks = layers::ranks(count, links, &back);
        let (slots, mut layers, of_vertex) = layers::slots(&ranks, links, &back);
        order::arrange(&slots, &mut layers);
        Layering { links: links.to_vec(), back, of_vertex, slots, layers }
    }

    /// How many steps the vertex lies behind the beginning.
    pub fn step(&self, vertex: usize) -> usize {
        // Layers that hold labels only are no steps.
        let own = |layer: &&Vec<usize>| layer.iter().any(|slot| self.slots[*slot].vertex.is_some());
        self.layers[..self.of_vertex[vertex]].iter().filter(own).count()
    }

    /// Whether the link leads back.
    pub fn leads_back(&self, link: usize) -> bool {
        self.back[link]
    }

    /// Places everything. `labels` has a size for each link that has a label.
    pub fn place(&self, vertices: &[Vertex], labels: &[Option<Size>], spacing: Spacing) -> Layered {
        let sizes: Vec<Size> = self.slots.iter().map(|slot| slot.size(vertices, labels)).collect();
        let across = coordinates::across(&self.slots, &self.layers, &sizes, spacing);
        ways::place(self, vertices, labels, &sizes, across, spacing)
    }
}

#[cfg(test)]
mod tests;
