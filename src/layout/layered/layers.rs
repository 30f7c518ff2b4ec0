//! Layers: which links lead back, how far each vertex lies from the beginning, what stands in each layer.

use std::collections::{BTreeMap, BTreeSet};

use crate::geom::Size;
use crate::layout::layered::{Link, Vertex};

/// A place in a layer: a vertex, a label, or a link that passes by.
#[derive(Debug, Clone, Default)]
pub(super) struct Slot {
    pub vertex: Option<usize>,
    /// The link that passes, for what is no vertex.
    pub link: Option<usize>,
    pub label: bool,
    /// Slots of the layer before and of the layer behind that it is joined to.
    pub before: Vec<usize>,
    pub behind: Vec<usize>,
}

impl Slot {
    /// A link that only passes takes no room.
    pub fn size(&self, vertices: &[Vertex], labels: &[Option<Size>]) -> Size {
        match (self.vertex, self.link) {
            (Some(vertex), _) => vertices[vertex].size,
            (None, Some(link)) if self.label => labels[link].unwrap_or(Size::ZERO),
            _ => Size::ZERO,
        }
    }

    /// A link that only passes.
    pub fn passes(&self) -> bool {
        self.vertex.is_none() && !self.label
    }
}

/// Links whose removal leaves no circle: those that lead to a vertex from which the search came. It begins where
/// nothing leads to, and otherwise in the author's order, so that what was written first stands first.
pub(super) fn back_links(count: usize, links: &[Link]) -> Vec<bool> {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        New,
        Open,
        Closed,
    }
    fn visit(vertex: usize, links: &[Link], marks: &mut [Mark], back: &mut [bool]) {
        marks[vertex] = Mark::Open;
        for (index, link) in links.iter().enumerate().filter(|(_, link)| link.from == vertex) {
            match marks[link.to] {
                Mark::New => visit(link.to, links, marks, back),
                Mark::Open => back[index] = true,
                Mark::Closed => {}
            }
        }
        marks[vertex] = Mark::Closed;
    }
    let (mut marks, mut back) = (vec![Mark::New; count], vec![false; links.len()]);
    let is_source = |vertex: &usize| links.iter().all(|link| link.to != *vertex);
    for vertex in (0..count).filter(is_source).chain(0..count) {
        if marks[vertex] == Mark::New {
            visit(vertex, links, &mut marks, &mut back);
        }
    }
    back
}

/// Layers by longest path from the sources; then a source moves up to what it leads to.
pub(super) fn ranks(count: usize, links: &[Link], back: &[bool]) -> Vec<usize> {
    let forward: Vec<&Link> = links.iter().zip(back).filter(|(_, back)| !**back).map(|(link, _)| link).collect();
    let mut ranks = vec![0; count];
    // Without circles a path has fewer links than there are vertices.
    for _ in 0..count {
        for link in &forward {
            ranks[link.to] = ranks[link.to].max(ranks[link.from] + 1);
        }
    }
    let first = ranks.clone();
    for vertex in (0..count).filter(|vertex| first[*vertex] == 0) {
        let next = forward.iter().filter(|link| link.from == vertex).map(|link| first[link.to]).min();
        ranks[vertex] = next.map_or(0, |next| next - 1);
    }
    ranks
}

/// Slots, the slots of each layer in the author's order, and each vertex's layer. A label has a layer of its own between
/// the vertex that its link leaves and the next.
pub(super) fn slots(ranks: &[usize], links: &[Link], back: &[bool]) -> (Vec<Slot>, Vec<Vec<usize>>, Vec<usize>) {
    let forward = || links.iter().enumerate().filter(|(index, _)| !back[*index]);
    let of_labels = forward().filter(|(_, link)| link.labelled).map(|(_, link)| 2 * ranks[link.from] + 1);
    let kept: BTreeSet<usize> = ranks.iter().map(|rank| 2 * rank).chain(of_labels).collect();
    let layer_of: BTreeMap<usize, usize> = kept.iter().enumerate().map(|(layer, rank)| (*rank, layer)).collect();
    let of_vertex: Vec<usize> = ranks.iter().map(|rank| layer_of[&(2 * rank)]).collect();
    let (mut slots, mut layers) = (Vec::new(), vec![Vec::new(); kept.len()]);
    let mut add = |slot: Slot, layer: usize, slots: &mut Vec<Slot>| {
        layers[layer].push(slots.len());
        slots.push(slot);
        slots.len() - 1
    };
    for (vertex, layer) in of_vertex.iter().enumerate() {
        add(Slot { vertex: Some(vertex), ..Slot::default() }, *layer, &mut slots);
    }
    for (index, link) in forward() {
        let mut last = link.from;
        for (rank, layer) in layer_of.range(2 * ranks[link.from] + 1..2 * ranks[link.to]) {
            let label = link.labelled && *rank == 2 * ranks[link.from] + 1;
            let slot = add(Slot { link: Some(index), label, ..Slot::default() }, *layer, &mut slots);
            join(&mut slots, last, slot);
            last = slot;
        }
        join(&mut slots, last, link.to);
    }
    (slots, layers, of_vertex)
}

fn join(slots: &mut [Slot], before: usize, behind: usize) {
    slots[before].behind.push(behind);
    slots[behind].before.push(before);
}
