//! Which labels can stand without touching each other.

use crate::geom::{Rect, Size, Vec2};

/// Marks the boxes that may be shown: in the order given, each one that touches none before it and no obstacle.
///
/// The greedy algorithm for point labels (J. Christensen, J. Marks, S. Shieber, "An Empirical Study of Algorithms for
/// Point-Feature Label Placement", ACM Transactions on Graphics 14(3), 1995, section 3.1), with one place a label.
/// `order` holds indexes into `boxes`, the most important first; `air` is kept free on all sides, in px.
pub fn without_touching(boxes: &[Rect], order: &[usize], obstacles: &[Rect], air: f64) -> Vec<bool> {
    let mut shown = vec![false; boxes.len()];
    let mut taken: Vec<Rect> = obstacles.to_vec();
    for &index in order {
        let wanted = boxes[index].inflate(air / 2.0, 0.0);
        if !taken.iter().any(|other| touch(wanted, *other)) {
            shown[index] = true;
            taken.push(boxes[index].inflate(air / 2.0, 0.0));
        }
    }
    shown
}

/// The first place of several where a box of this size touches no obstacle, as its top left corner.
pub fn first_free(
    size: Size,
    places: impl IntoIterator<Item = Vec2>,
    within: Rect,
    obstacles: &[Rect],
) -> Option<Vec2> {
    let box_at = |place: &Vec2| Rect::from_origin_size(place.to_point(), size);
    places.into_iter().find(|place| {
        let wanted = box_at(place);
        within.union(wanted) == within && !obstacles.iter().any(|other| touch(wanted, *other))
    })
}

fn touch(a: Rect, b: Rect) -> bool {
    a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_more_important_label_stays() {
        let boxes: Vec<Rect> =
            (0..5).map(|i| Rect::new(f64::from(i) * 10.0, 0.0, f64::from(i) * 10.0 + 14.0, 5.0)).collect();
        assert_eq!(without_touching(&boxes, &[2, 0, 1, 3, 4], &[], 2.0), [true, false, true, false, true]);
        assert_eq!(
            without_touching(&boxes, &[0, 1, 2, 3, 4], &[Rect::new(0.0, 0.0, 1.0, 1.0)], 2.0)[..2],
            [false, true]
        );
    }

    #[test]
    fn places_are_tried_in_order() {
        let (size, within) = (Size::new(10.0, 10.0), Rect::new(0.0, 0.0, 100.0, 100.0));
        let places = [Vec2::new(-5.0, 0.0), Vec2::new(0.0, 0.0), Vec2::new(50.0, 50.0)];
        assert_eq!(first_free(size, places, within, &[]), Some(places[1]));
        assert_eq!(first_free(size, places, within, &[Rect::new(5.0, 5.0, 6.0, 6.0)]), Some(places[2]));
        assert_eq!(first_free(size, places, within, &[within]), None);
    }
}
