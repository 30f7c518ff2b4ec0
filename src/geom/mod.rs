//! Points, rectangles, transforms and outlines, in pixels with y down, as kurbo has them.

mod along;
mod morph;
mod trim;

pub use along::Along;
pub use kurbo::{
    Affine, BezPath, Cap, Circle, Ellipse, Join, Line, ParamCurve, ParamCurveArclen, PathEl, Point, Rect, RoundedRect,
    Shape, Size, Vec2,
};
pub use morph::Morph;
pub use trim::{length, trim};

/// Tolerance in pixels for turning curves into Bézier segments; a tenth of a pixel is not seen.
pub const TOLERANCE: f64 = 0.1;

/// Which way a line of text or a row of boxes runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left: layout and motion are mirrored.
    Rtl,
}

impl Direction {
    /// `1` or `-1`: what a distance towards `end` is multiplied with.
    pub fn sign(self) -> f64 {
        match self {
            Direction::Ltr => 1.0,
            Direction::Rtl => -1.0,
        }
    }
}

/// An axis-parallel rectangle of whole pixels, `x0 ≤ x1`, `y0 ≤ y1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PixelRect {
    /// Left edge.
    pub x0: i32,
    /// Top edge.
    pub y0: i32,
    /// Right edge, exclusive.
    pub x1: i32,
    /// Bottom edge, exclusive.
    pub y1: i32,
}

impl PixelRect {
    /// The rectangle between two corners; empty if they are crossed.
    pub fn new(x0: i32, y0: i32, x1: i32, y1: i32) -> Self {
        PixelRect { x0, y0, x1: x1.max(x0), y1: y1.max(y0) }
    }

    /// All pixels that `rect` touches.
    pub fn covering(rect: Rect) -> Self {
        // Casts saturate, so hostile coordinates stay in range.
        PixelRect::new(rect.x0.floor() as i32, rect.y0.floor() as i32, rect.x1.ceil() as i32, rect.y1.ceil() as i32)
    }

    /// Width in pixels.
    pub fn width(&self) -> i32 {
        self.x1.saturating_sub(self.x0)
    }

    /// Height in pixels.
    pub fn height(&self) -> i32 {
        self.y1.saturating_sub(self.y0)
    }

    /// Whether it holds no pixel.
    pub fn is_empty(&self) -> bool {
        self.x1 <= self.x0 || self.y1 <= self.y0
    }

    /// The common part.
    pub fn intersect(&self, other: &PixelRect) -> PixelRect {
        PixelRect::new(self.x0.max(other.x0), self.y0.max(other.y0), self.x1.min(other.x1), self.y1.min(other.y1))
    }

    /// The smallest rectangle around both.
    pub fn union(&self, other: &PixelRect) -> PixelRect {
        if self.is_empty() {
            return *other;
        }
        if other.is_empty() {
            return *self;
        }
        PixelRect::new(self.x0.min(other.x0), self.y0.min(other.y0), self.x1.max(other.x1), self.y1.max(other.y1))
    }

    /// The rectangle moved by whole pixels.
    pub fn offset(&self, dx: i32, dy: i32) -> PixelRect {
        PixelRect::new(
            self.x0.saturating_add(dx),
            self.y0.saturating_add(dy),
            self.x1.saturating_add(dx),
            self.y1.saturating_add(dy),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covering_takes_every_touched_pixel() {
        assert_eq!(PixelRect::covering(Rect::new(0.2, -0.1, 1.0, 1.1)), PixelRect::new(0, -1, 1, 2));
        assert!(PixelRect::new(0, 0, 4, 4).intersect(&PixelRect::new(4, 0, 8, 4)).is_empty());
    }
}
