//! The size that an element takes where its width or height are left open, and what stands where it has nothing to show.

use crate::display::DisplayList;
use crate::geom::{Size, Vec2};
use crate::layout::Space;
use crate::node::{Instant, Placed};

/// An element that has nothing to draw, because what it shows could not be read, which was reported.
pub(super) struct Blank;

impl Placed for Blank {
    fn draw(&self, _: &Instant, _: &mut DisplayList) {}
}

/// A box of its own size, each side on its own.
pub(super) fn plain(space: Space, natural: Size) -> Size {
    Size::new(space.width.unwrap_or(natural.width), space.height.unwrap_or(natural.height))
}

/// A box that takes its own width where there is room for it and less where there is not.
pub(super) fn yielding(space: Space, natural: Size) -> Size {
    let width = space.max_width.map_or(natural.width, |max| natural.width.min(max));
    Size::new(space.width.unwrap_or(width), space.height.unwrap_or(natural.height))
}

/// A box that keeps its shape: one side given decides the other.
pub(super) fn shaped(space: Space, natural: Size) -> Size {
    if natural.width <= 0.0 || natural.height <= 0.0 {
        return plain(space, natural);
    }
    let ratio = natural.height / natural.width;
    match (space.width, space.height) {
        (Some(width), Some(height)) => Size::new(width, height),
        (Some(width), None) => Size::new(width, width * ratio),
        (None, Some(height)) => Size::new(height / ratio, height),
        (None, None) => {
            // Zero asks for the least width; a picture is not squeezed to nothing.
            let width = space.max_width.filter(|max| *max > 0.0).map_or(natural.width, |max| natural.width.min(max));
            Size::new(width, width * ratio)
        }
    }
}

/// Where a picture begins that stands in the middle of its box; what is larger than its box begins with it.
pub(super) fn spare(room: Size, own: Size) -> Vec2 {
    Vec2::new((room.width - own.width).max(0.0) / 2.0, (room.height - own.height).max(0.0) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn space(width: Option<f64>, height: Option<f64>, max_width: Option<f64>) -> Space {
        Space { width, height, max_width }
    }

    #[test]
    fn one_side_decides_the_other() {
        let natural = Size::new(200.0, 100.0);
        assert_eq!(shaped(space(Some(50.0), None, None), natural), Size::new(50.0, 25.0));
        assert_eq!(shaped(space(None, Some(50.0), None), natural), Size::new(100.0, 50.0));
        assert_eq!(shaped(space(None, None, Some(60.0)), natural), Size::new(60.0, 30.0));
        assert_eq!(shaped(space(None, None, Some(0.0)), natural), natural);
        assert_eq!(shaped(space(Some(1.0), Some(9.0), None), natural), Size::new(1.0, 9.0));
    }

    #[test]
    fn a_yielding_box_shrinks_but_does_not_grow() {
        let natural = Size::new(480.0, 16.0);
        assert_eq!(yielding(space(None, None, Some(100.0)), natural).width, 100.0);
        assert_eq!(yielding(space(None, None, Some(900.0)), natural).width, 480.0);
    }
}
