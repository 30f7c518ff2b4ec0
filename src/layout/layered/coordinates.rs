//! Places across the layers, after Brandes and Köpf, *Fast and Simple Horizontal Coordinate Assignment* (2001): four
//! alignments, each pulled to one side, and their mean. Blocks are compacted over the graph of their neighbourhoods,
//! which avoids the mistake in the paper's shifts of classes (erratum of 2020).

use std::collections::{BTreeMap, BTreeSet};

use crate::geom::Size;
use crate::layout::layered::Spacing;
use crate::layout::layered::layers::Slot;

/// The middle of each slot.
pub(super) fn across(slots: &[Slot], layers: &[Vec<usize>], sizes: &[Size], spacing: Spacing) -> Vec<f64> {
    let conflicts = conflicts(slots, layers);
    let mut all: Vec<Vec<f64>> = Vec::new();
    for upwards in [false, true] {
        for leftwards in [false, true] {
            // Every alignment is that of the upper left, in a graph that is turned over.
            let mut turned = layers.to_vec();
            if upwards {
                turned.reverse();
            }
            if leftwards {
                turned.iter_mut().for_each(|layer| layer.reverse());
            }
            let root = align(slots, &turned, upwards, &conflicts);
            let mut xs = compact(slots, &turned, &root, sizes, spacing);
            if leftwards {
                xs.iter_mut().for_each(|x| *x = -*x);
            }
            all.push(xs);
        }
    }
    mean(&all, sizes)
}

/// Lines that cross a link which passes through both layers: the passing link goes first (conflicts of type 1).
fn conflicts(slots: &[Slot], layers: &[Vec<usize>]) -> BTreeSet<(usize, usize)> {
    let mut found = BTreeSet::new();
    for pair in layers.windows(2) {
        let position = |slot: usize| pair[1].iter().position(|other| *other == slot).unwrap_or(0);
        let lines: Vec<(usize, usize, usize, usize)> = pair[0]
            .iter()
            .enumerate()
            .flat_map(|(at, slot)| slots[*slot].behind.iter().map(move |behind| (at, *slot, *behind)))
            .map(|(at, slot, behind)| (at, position(behind), slot, behind))
            .collect();
        let inner = |a: usize, b: usize| slots[a].vertex.is_none() && slots[b].vertex.is_none();
        for (a0, a1, a, b) in &lines {
            let crossed = lines.iter().any(|(b0, b1, c, d)| {
                let cross = (a0 < b0 && a1 > b1) || (a0 > b0 && a1 < b1);
                cross && inner(*c, *d)
            });
            if crossed && !inner(*a, *b) {
                found.insert((*a, *b));
            }
        }
    }
    found
}

/// The first slot of each slot's block: each slot is put under the middle one of those it is joined to, where that is free.
fn align(slots: &[Slot], layers: &[Vec<usize>], upwards: bool, conflicts: &BTreeSet<(usize, usize)>) -> Vec<usize> {
    let mut root: Vec<usize> = (0..slots.len()).collect();
    let mut align = root.clone();
    let mut position = vec![0; slots.len()];
    for layer in layers {
        layer.iter().enumerate().for_each(|(at, slot)| position[*slot] = at);
    }
    for layer in layers {
        let mut last: Option<usize> = None;
        for slot in layer {
            let mut joined = if upwards { slots[*slot].behind.clone() } else { slots[*slot].before.clone() };
            joined.sort_by_key(|other| position[*other]);
            if joined.is_empty() {
                continue;
            }
            // The middle one; of an even number, the two in the middle.
            for other in joined[(joined.len() - 1) / 2..=joined.len() / 2].iter().copied() {
                let line = if upwards { (*slot, other) } else { (other, *slot) };
                let free = last.is_none_or(|last| last < position[other]) && !conflicts.contains(&line);
                if align[*slot] == *slot && free {
                    align[other] = *slot;
                    root[*slot] = root[other];
                    align[*slot] = root[*slot];
                    last = Some(position[other]);
                }
            }
        }
    }
    root
}

/// Least distance of the middles of two neighbours.
fn apart(slots: &[Slot], sizes: &[Size], spacing: Spacing, a: usize, b: usize) -> f64 {
    let gap = if slots[a].passes() || slots[b].passes() { spacing.lines } else { spacing.vertices };
    (sizes[a].width + sizes[b].width) / 2.0 + gap
}

/// Blocks as far to the left as they can, then to the right as far as that does not push others.
fn compact(slots: &[Slot], layers: &[Vec<usize>], root: &[usize], sizes: &[Size], spacing: Spacing) -> Vec<f64> {
    let mut after: BTreeMap<usize, BTreeMap<usize, f64>> = BTreeMap::new();
    let mut before: BTreeMap<usize, BTreeMap<usize, f64>> = BTreeMap::new();
    for layer in layers {
        for pair in layer.windows(2) {
            let (a, b) = (root[pair[0]], root[pair[1]]);
            let distance = apart(slots, sizes, spacing, pair[0], pair[1]);
            for (map, from, to) in [(&mut after, a, b), (&mut before, b, a)] {
                let known = map.entry(from).or_default().entry(to).or_insert(distance);
                *known = known.max(distance);
            }
        }
    }
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    for block in root {
        in_order(*block, &before, &mut seen, &mut order);
    }
    let mut xs = vec![0.0_f64; root.len()];
    for block in &order {
        let left = before.get(block).into_iter().flatten().map(|(other, distance)| xs[*other] + distance);
        xs[*block] = left.fold(0.0, f64::max);
    }
    for block in order.iter().rev() {
        let right = after.get(block).into_iter().flatten().map(|(other, distance)| xs[*other] - distance);
        let right = right.fold(f64::INFINITY, f64::min);
        if right.is_finite() {
            xs[*block] = xs[*block].max(right);
        }
    }
    root.iter().map(|block| xs[*block]).collect()
}

/// Each block behind those that stand before it.
fn in_order(
    block: usize,
    before: &BTreeMap<usize, BTreeMap<usize, f64>>,
    seen: &mut BTreeSet<usize>,
    order: &mut Vec<usize>,
) {
    if !seen.insert(block) {
        return;
    }
    before.get(&block).into_iter().flatten().for_each(|(other, _)| in_order(*other, before, seen, order));
    order.push(block);
}

/// All alignments are laid over the narrowest; a slot takes the mean of its two middle places.
fn mean(all: &[Vec<f64>], sizes: &[Size]) -> Vec<f64> {
    let ends = |xs: &Vec<f64>| {
        let low = xs.iter().zip(sizes).map(|(x, size)| x - size.width / 2.0).fold(f64::INFINITY, f64::min);
        let high = xs.iter().zip(sizes).map(|(x, size)| x + size.width / 2.0).fold(f64::NEG_INFINITY, f64::max);
        (low, high)
    };
    let ends: Vec<(f64, f64)> = all.iter().map(ends).collect();
    let narrowest = ends.iter().copied().min_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0))).unwrap_or((0.0, 0.0));
    let shift = |index: usize| match index % 2 {
        0 => narrowest.0 - ends[index].0,
        _ => narrowest.1 - ends[index].1,
    };
    let place = |slot: usize| {
        let mut xs: Vec<f64> = all.iter().enumerate().map(|(index, xs)| xs[slot] + shift(index)).collect();
        xs.sort_by(f64::total_cmp);
        (xs[1] + xs[2]) / 2.0
    };
    (0..sizes.len()).map(place).collect()
}
