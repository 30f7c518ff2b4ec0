//! Damage: which macroblocks of the canvas may differ between two display lists.

use std::collections::BTreeMap;

use crate::display::{DisplayList, Group, Item, LayerEffect};
use crate::geom::PixelRect;

/// Side of a macroblock in pixels, as H.264 has it.
pub const TILE: i32 = 16;

/// A set of macroblocks of one canvas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    width: i32,
    height: i32,
    columns: usize,
    tiles: Vec<bool>,
}

impl Damage {
    /// No damage on a canvas of this size in pixels.
    pub fn none(width: u32, height: u32) -> Self {
        let (width, height) = (width as i32, height as i32);
        let columns = (width as usize).div_ceil(TILE as usize);
        let rows = (height as usize).div_ceil(TILE as usize);
        Damage { width, height, columns, tiles: vec![false; columns * rows] }
    }

    /// Everything is damaged.
    pub fn all(width: u32, height: u32) -> Self {
        let mut damage = Self::none(width, height);
        damage.tiles.fill(true);
        damage
    }

    /// Whether nothing is damaged.
    pub fn is_empty(&self) -> bool {
        !self.tiles.contains(&true)
    }

    /// Macroblocks in a row.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// Rows of macroblocks.
    pub fn rows(&self) -> usize {
        self.tiles.len() / self.columns.max(1)
    }

    /// Whether the macroblock in this column and row is damaged.
    pub fn contains(&self, column: usize, row: usize) -> bool {
        self.tiles[row * self.columns + column]
    }

    /// How many macroblocks are damaged.
    pub fn count(&self) -> usize {
        self.tiles.iter().filter(|t| **t).count()
    }

    /// Adds every macroblock that `rect` touches.
    pub fn add(&mut self, rect: PixelRect) {
        let rect = rect.intersect(&PixelRect::new(0, 0, self.width, self.height));
        if rect.is_empty() {
            return;
        }
        let columns = (rect.x0 / TILE) as usize..=((rect.x1 - 1) / TILE) as usize;
        for row in (rect.y0 / TILE) as usize..=((rect.y1 - 1) / TILE) as usize {
            for column in columns.clone() {
                self.tiles[row * self.columns + column] = true;
            }
        }
    }

    /// Adds the damage of another frame of the same canvas.
    pub fn merge(&mut self, other: &Damage) {
        for (mine, theirs) in self.tiles.iter_mut().zip(&other.tiles) {
            *mine |= *theirs;
        }
    }

    /// The damage as few disjoint rectangles of whole macroblocks, cut at the canvas edge:
    /// runs within a row, joined downwards where the next row has the same run.
    pub fn rects(&self) -> Vec<PixelRect> {
        let mut done: Vec<PixelRect> = Vec::new();
        let mut open: BTreeMap<(usize, usize), PixelRect> = BTreeMap::new();
        for row in 0..self.rows() {
            let mut next = BTreeMap::new();
            for (start, end) in self.runs(row) {
                let y1 = ((row as i32 + 1) * TILE).min(self.height);
                let rect = match open.remove(&(start, end)) {
                    Some(above) => PixelRect { y1, ..above },
                    None => {
                        let (x0, x1) = (start as i32 * TILE, (end as i32 * TILE).min(self.width));
                        PixelRect::new(x0, row as i32 * TILE, x1, y1)
                    }
                };
                next.insert((start, end), rect);
            }
            done.extend(open.into_values());
            open = next;
        }
        done.extend(open.into_values());
        done
    }

    fn runs(&self, row: usize) -> Vec<(usize, usize)> {
        let line = &self.tiles[row * self.columns..(row + 1) * self.columns];
        let mut runs = Vec::new();
        let mut start = None;
        for (column, damaged) in line.iter().chain(std::iter::once(&false)).enumerate() {
            match (start, damaged) {
                (None, true) => start = Some(column),
                (Some(from), false) => {
                    runs.push((from, column));
                    start = None;
                }
                _ => {}
            }
        }
        runs
    }
}

/// Where a canvas of `width` × `height` pixels may differ between two frames.
///
/// Items that both lists hold in the same order paint the same; the bounds of all others are damaged.
/// Groups that differ only in their children are compared child by child.
pub fn difference(old: &DisplayList, new: &DisplayList, width: u32, height: u32) -> Damage {
    let mut damage = Damage::none(width, height);
    compare(old.items(), new.items(), None, &mut damage);
    damage
}

fn compare(old: &[Item], new: &[Item], within: Option<PixelRect>, damage: &mut Damage) {
    let old: Vec<(&Item, u128)> = old.iter().map(|item| (item, item.digest().0)).collect();
    let new: Vec<(&Item, u128)> = new.iter().map(|item| (item, item.digest().0)).collect();
    let mut old = &old[..];
    let mut rest = &new[..];
    while let (Some(a), Some(b)) = (old.first(), rest.first()) {
        if a.1 == b.1 {
            (old, rest) = (&old[1..], &rest[1..]);
        } else if let Some(at) = old.iter().position(|o| o.1 == b.1) {
            // The new item stands further on in the old list: what lies between is gone.
            old[..at].iter().for_each(|o| add(o.0, within, damage));
            old = &old[at..];
        } else if let Some(at) = rest.iter().position(|n| n.1 == a.1) {
            rest[..at].iter().for_each(|n| add(n.0, within, damage));
            rest = &rest[at..];
        } else {
            change(a.0, b.0, within, damage);
            (old, rest) = (&old[1..], &rest[1..]);
        }
    }
    old.iter().chain(rest).for_each(|(item, _)| add(item, within, damage));
}

fn change(old: &Item, new: &Item, within: Option<PixelRect>, damage: &mut Damage) {
    if let (Item::Group(a), Item::Group(b)) = (old, new)
        && same_layer(a, b)
        && !spreads(a)
    {
        let clip = a.clip.as_ref().map(|_| new.pixel_bounds().union(&old.pixel_bounds()));
        let within = match (within, clip) {
            (Some(outer), Some(inner)) => Some(outer.intersect(&inner)),
            (outer, inner) => outer.or(inner),
        };
        return compare(&a.items, &b.items, within, damage);
    }
    add(old, within, damage);
    add(new, within, damage);
}

fn same_layer(a: &Group, b: &Group) -> bool {
    a.opacity == b.opacity && a.clip == b.clip && a.effect == b.effect
}

/// Whether a change of an item changes pixels beyond its bounds.
fn spreads(group: &Group) -> bool {
    matches!(group.effect.as_deref(), Some(LayerEffect::Blur(_)))
}

fn add(item: &Item, within: Option<PixelRect>, damage: &mut Damage) {
    let bounds = item.pixel_bounds();
    damage.add(within.map_or(bounds, |w| bounds.intersect(&w)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Rect, Shape};
    use crate::style::Color;

    fn list(squares: &[f64]) -> DisplayList {
        let mut list = DisplayList::new();
        for at in squares {
            list.fill(Rect::new(*at, 4.0, at + 8.0, 12.0).to_path(0.1), Color::BLACK);
        }
        list
    }

    #[test]
    fn equal_lists_have_no_damage() {
        assert!(difference(&list(&[4.0, 36.0]), &list(&[4.0, 36.0]), 64, 32).is_empty());
    }

    #[test]
    fn only_what_moved_is_damaged() {
        let damage = difference(&list(&[4.0, 36.0, 52.0]), &list(&[4.0, 20.0, 52.0]), 64, 32);
        assert_eq!(damage.rects(), vec![PixelRect::new(16, 0, 48, 16)]);
        assert_eq!(damage.count(), 2);
    }

    #[test]
    fn an_item_that_comes_or_goes_damages_its_own_place() {
        for (a, b) in [(&[4.0][..], &[4.0, 36.0][..]), (&[36.0, 4.0], &[4.0])] {
            assert_eq!(difference(&list(a), &list(b), 64, 32).rects(), vec![PixelRect::new(32, 0, 48, 16)]);
        }
    }

    #[test]
    fn rows_with_the_same_run_join_and_edges_are_cut() {
        let mut damage = Damage::none(40, 40);
        damage.add(PixelRect::new(17, 0, 40, 40));
        assert_eq!(damage.rects(), vec![PixelRect::new(16, 0, 40, 40)]);
        assert_eq!(Damage::all(40, 40).count(), 9);
    }

    #[test]
    fn a_change_of_order_is_seen() {
        assert!(!difference(&list(&[4.0, 6.0]), &list(&[6.0, 4.0]), 64, 32).is_empty());
    }
}
