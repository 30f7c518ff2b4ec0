//! The order of each layer: few crossings, by barycentres and exchanges of neighbours.

use crate::layout::layered::layers::Slot;

/// How often the layers are gone through; more changes nothing in graphs that a viewer can follow.
const SWEEPS: usize = 16;

/// Orders the slots of each layer; equal arrangements keep the author's order.
pub(super) fn arrange(slots: &[Slot], layers: &mut Vec<Vec<usize>>) {
    begin(slots, layers);
    let mut best = (crossings(slots, layers), layers.clone());
    for sweep in 0..SWEEPS {
        if best.0 == 0 {
            break;
        }
        let downwards = sweep % 2 == 0;
        let order: Vec<usize> =
            if downwards { (1..layers.len()).collect() } else { (0..layers.len().saturating_sub(1)).rev().collect() };
        for layer in order {
            sort(slots, layers, layer, downwards);
        }
        exchange(slots, layers);
        let count = crossings(slots, layers);
        if count < best.0 {
            best = (count, layers.clone());
        }
    }
    *layers = best.1;
}

/// The order in which a search from the first layer meets the slots: trees come out without a crossing.
fn begin(slots: &[Slot], layers: &mut [Vec<usize>]) {
    fn visit(slot: usize, slots: &[Slot], seen: &mut Vec<Option<usize>>, next: &mut usize) {
        if seen[slot].is_some() {
            return;
        }
        seen[slot] = Some(*next);
        *next += 1;
        slots[slot].behind.iter().for_each(|behind| visit(*behind, slots, seen, next));
    }
    let (mut seen, mut next) = (vec![None; slots.len()], 0);
    for slot in layers.iter().flatten().filter(|slot| slots[**slot].before.is_empty()) {
        visit(*slot, slots, &mut seen, &mut next);
    }
    layers.iter_mut().for_each(|layer| layer.sort_by_key(|slot| seen[*slot]));
}

fn positions(count: usize, layers: &[Vec<usize>]) -> Vec<usize> {
    let mut positions = vec![0; count];
    for layer in layers {
        layer.iter().enumerate().for_each(|(position, slot)| positions[*slot] = position);
    }
    positions
}

/// Sorts a layer by the mean position of each slot's neighbours in the layer that is fixed.
fn sort(slots: &[Slot], layers: &mut [Vec<usize>], layer: usize, downwards: bool) {
    let positions = positions(slots.len(), layers);
    let key = |slot: usize| {
        let fixed = if downwards { &slots[slot].before } else { &slots[slot].behind };
        let sum: usize = fixed.iter().map(|other| positions[*other]).sum();
        if fixed.is_empty() { positions[slot] as f64 } else { sum as f64 / fixed.len() as f64 }
    };
    layers[layer].sort_by(|a, b| key(*a).total_cmp(&key(*b)));
}

/// Exchanges neighbours as long as that takes crossings away.
fn exchange(slots: &[Slot], layers: &mut [Vec<usize>]) {
    for layer in 0..layers.len() {
        for _ in 0..layers[layer].len() {
            let mut changed = false;
            for at in 1..layers[layer].len() {
                let positions = positions(slots.len(), layers);
                let (a, b) = (layers[layer][at - 1], layers[layer][at]);
                if between(slots, &positions, b, a) < between(slots, &positions, a, b) {
                    layers[layer].swap(at - 1, at);
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
    }
}

/// Crossings of the lines of two neighbours where `a` stands before `b`.
fn between(slots: &[Slot], positions: &[usize], a: usize, b: usize) -> usize {
    let count = |a: &[usize], b: &[usize]| -> usize {
        a.iter().map(|a| b.iter().filter(|b| positions[**b] < positions[*a]).count()).sum()
    };
    count(&slots[a].before, &slots[b].before) + count(&slots[a].behind, &slots[b].behind)
}

/// All crossings between neighbouring layers.
pub(super) fn crossings(slots: &[Slot], layers: &[Vec<usize>]) -> usize {
    let positions = positions(slots.len(), layers);
    let of_pair = |a: usize, b: usize| -> usize {
        let (a, b) = (&slots[a].behind, &slots[b].behind);
        a.iter().map(|a| b.iter().filter(|b| positions[**b] < positions[*a]).count()).sum()
    };
    let of_layer = |layer: &Vec<usize>| -> usize {
        (0..layer.len())
            .flat_map(|i| (i + 1..layer.len()).map(move |j| (i, j)))
            .map(|(i, j)| of_pair(layer[i], layer[j]))
            .sum()
    };
    layers.iter().map(of_layer).sum()
}
