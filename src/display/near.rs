//! Whether items look the same although the arithmetic on the way to them was not: times that start elsewhere leave
//! traces in the last digits.

use crate::display::{Clip, Damage, DisplayList, Item, Outline, difference};
use crate::geom::{Affine, PathEl, Point};
use crate::style::{Color, Paint, Stroke};

/// By how much numbers may differ, in pixels and shares: far less than anybody sees, far more than rounding leaves.
const TOLERANCE: f64 = 1e-4;

/// The damage between two frames in pixels of the canvas, without that of items which differ only by rounding.
pub fn visible_difference(old: &DisplayList, new: &DisplayList, width: u32, height: u32) -> Damage {
    if old.digest() == new.digest() {
        return Damage::none(width, height);
    }
    let (before, after) = (old.items(), new.items());
    if before.len() != after.len() {
        return difference(old, new, width, height);
    }
    let mut damage = Damage::none(width, height);
    items(before, after, &mut damage);
    damage
}

/// Adds the places of the items that differ; items of both lists stand for each other by their order.
fn items(before: &[Item], after: &[Item], damage: &mut Damage) {
    for (old, new) in before.iter().zip(after) {
        match (old, new) {
            // Of a layer that stays as it is, only what changes within it.
            (Item::Group(a), Item::Group(b))
                if a.items.len() == b.items.len() && near(a.opacity, b.opacity) && clips(&a.clip, &b.clip) =>
            {
                items(&a.items, &b.items, damage);
            }
            _ if item(old, new) => {}
            _ => [old, new].iter().for_each(|item| damage.add(item.pixel_bounds())),
        }
    }
}

fn item(a: &Item, b: &Item) -> bool {
    if !near(a.opacity(), b.opacity()) {
        return false;
    }
    match (a, b) {
        (Item::Path(a), Item::Path(b)) => {
            let fills = match (&a.fill, &b.fill) {
                (Some(a), Some(b)) => paints(a, b),
                (a, b) => a == b,
            };
            let strokes_alike = match (&a.stroke, &b.stroke) {
                (Some(a), Some(b)) => strokes(a, b),
                (a, b) => a == b,
            };
            fills && strokes_alike && transforms(a.transform, b.transform) && outlines(&a.outline, &b.outline)
        }
        (Item::Glyphs(a), Item::Glyphs(b)) => {
            a.run.digest() == b.run.digest() && transforms(a.transform, b.transform) && colors(a.color, b.color)
        }
        (Item::Image(a), Item::Image(b)) => {
            a.picture.digest() == b.picture.digest() && transforms(a.transform, b.transform)
        }
        (Item::Drawing(a), Item::Drawing(b)) => {
            a.drawing.digest() == b.drawing.digest() && transforms(a.transform, b.transform)
        }
        _ => a.digest() == b.digest(),
    }
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= TOLERANCE
}

fn points(a: Point, b: Point) -> bool {
    near(a.x, b.x) && near(a.y, b.y)
}

fn transforms(a: Affine, b: Affine) -> bool {
    let (a, b) = (a.as_coeffs(), b.as_coeffs());
    // What turns and scales is multiplied by coordinates of a few thousand pixels.
    (0..4).all(|i| (a[i] - b[i]).abs() <= TOLERANCE * 1e-3) && near(a[4], b[4]) && near(a[5], b[5])
}

fn clips(a: &Option<Clip>, b: &Option<Clip>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => transforms(a.transform, b.transform) && outlines(&a.outline, &b.outline),
        (a, b) => a.is_none() && b.is_none(),
    }
}

fn outlines(a: &Outline, b: &Outline) -> bool {
    if a.digest() == b.digest() {
        return true;
    }
    let (from, to) = (a.path().elements(), b.path().elements());
    a.fill_rule() == b.fill_rule() && from.len() == to.len() && from.iter().zip(to).all(|(a, b)| elements(*a, *b))
}

fn elements(a: PathEl, b: PathEl) -> bool {
    match (a, b) {
        (PathEl::MoveTo(a), PathEl::MoveTo(b)) | (PathEl::LineTo(a), PathEl::LineTo(b)) => points(a, b),
        (PathEl::QuadTo(a, c), PathEl::QuadTo(b, d)) => points(a, b) && points(c, d),
        (PathEl::CurveTo(a, c, e), PathEl::CurveTo(b, d, f)) => points(a, b) && points(c, d) && points(e, f),
        (PathEl::ClosePath, PathEl::ClosePath) => true,
        _ => false,
    }
}

fn colors(a: Color, b: Color) -> bool {
    // A color on its way to another is rounded to whole steps.
    [(a.r, b.r), (a.g, b.g), (a.b, b.b), (a.a, b.a)].iter().all(|(a, b)| a.abs_diff(*b) <= 1)
}

fn paints(a: &Paint, b: &Paint) -> bool {
    match (a, b) {
        (Paint::Solid(a), Paint::Solid(b)) => colors(*a, *b),
        (a, b) => a == b,
    }
}

fn strokes(a: &Stroke, b: &Stroke) -> bool {
    let dashes = a.dashes.len() == b.dashes.len() && a.dashes.iter().zip(&b.dashes).all(|(a, b)| near(*a, *b));
    let ends = (a.cap, a.join) == (b.cap, b.join);
    dashes && ends && near(a.width, b.width) && near(a.dash_offset, b.dash_offset) && paints(&a.paint, &b.paint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Rect, Shape};

    fn list(x: f64, opacity: f64) -> DisplayList {
        let mut list = DisplayList::new();
        let square = |at: f64| Rect::new(at, at, at + 10.0, at + 10.0).to_path(0.1);
        list.fill(square(40.0), Color::BLACK);
        list.group(opacity, None, |out| {
            out.with_transform(Affine::translate((x, 0.0)), |out| out.fill(square(0.0), Color::BLACK));
            out.fill(square(16.0), Color::WHITE);
        });
        list
    }

    #[test]
    fn rounding_is_not_seen_and_a_hundredth_of_a_pixel_is() {
        let count = |a: &DisplayList, b: &DisplayList| visible_difference(a, b, 64, 64).count();
        let base = list(1.0, 0.5);
        assert_eq!(count(&base, &list(1.0, 0.5)), 0);
        assert_eq!(count(&base, &list(1.0 + 1e-12, 0.5 - 1e-13)), 0);
        let moved = count(&base, &list(1.01, 0.5));
        assert!(moved > 0 && moved < count(&base, &list(1.0, 0.6)), "{moved}: only the item that moved");
    }

    #[test]
    fn more_items_are_a_difference() {
        let mut more = list(1.0, 0.5);
        more.fill(Rect::new(0.0, 0.0, 5.0, 5.0).to_path(0.1), Color::BLACK);
        assert!(!visible_difference(&list(1.0, 0.5), &more, 64, 64).is_empty());
    }
}
