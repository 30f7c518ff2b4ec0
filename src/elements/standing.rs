//! Where a picture stands that was arranged from left to right: in the middle of its box, mirrored where languages are.

use crate::elements::sizing::spare;
use crate::geom::{Direction, Point, Rect, Size, Vec2};
use crate::layout::{Space, Way};
use crate::node::Placing;

/// From the coordinates of an arrangement to those of the element's box.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    by: Vec2,
    width: f64,
    direction: Direction,
}

impl Standing {
    /// An arrangement of this size in the middle of an element's box; what is larger begins with the box.
    pub fn new(size: Size, cx: &Placing<'_>) -> Self {
        Standing { by: spare(cx.size, size), width: cx.size.width, direction: cx.direction }
    }

    pub fn point(&self, point: Point) -> Point {
        let x = point.x + self.by.x;
        Point::new(if self.direction == Direction::Rtl { self.width - x } else { x }, point.y + self.by.y)
    }

    pub fn rect(&self, rect: Rect) -> Rect {
        Rect::from_points(self.point(rect.origin()), self.point(Point::new(rect.x1, rect.y1)))
    }

    pub fn way(&self, way: &Way) -> Way {
        let points = way.points.iter().map(|point| self.point(*point)).collect();
        Way { points, label: way.label.map(|label| self.rect(label)) }
    }
}

/// The room for an arrangement: what the layout gives, and where it leaves a side open, what the format's margins leave.
pub(super) fn room(space: Space, frame: Size) -> Size {
    let width = space.width.or(space.max_width).unwrap_or(frame.width);
    Size::new(width, space.height.unwrap_or(frame.height))
}

/// The size that an arrangement takes: its own where the layout leaves a side open.
pub(super) fn taken(space: Space, own: Size) -> Size {
    Size::new(space.width.unwrap_or(own.width), space.height.unwrap_or(own.height))
}

/// The arrangement with its axes exchanged: what ran downwards runs across.
pub(super) fn turned_rect(rect: Rect) -> Rect {
    Rect::new(rect.y0, rect.x0, rect.y1, rect.x1)
}

/// A way with its axes exchanged.
pub(super) fn turned_way(way: &Way) -> Way {
    let points = way.points.iter().map(|point| Point::new(point.y, point.x)).collect();
    Way { points, label: way.label.map(turned_rect) }
}

/// A size with its sides exchanged.
pub(super) fn turned_size(size: Size) -> Size {
    Size::new(size.height, size.width)
}
