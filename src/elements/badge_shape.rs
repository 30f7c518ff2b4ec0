//! The shapes of badges, which tell institutions apart wherever they stand.

use crate::elements::outlines::{ellipse, polyline, regular, rounded_rect};
use crate::geom::{BezPath, Rect};

crate::choice! {
    /// Shape of a badge.
    pub enum BadgeShape {
        /// A circle.
        Circle = "circle",
        /// A hexagon with a corner at the top.
        Hexagon = "hexagon",
        /// A square with round corners.
        Square = "square",
        /// A square on its corner.
        Diamond = "diamond",
        /// A bar with round ends, as wide as its text.
        Pill = "pill",
    }
}

/// Share of the shape's height that an icon takes.
pub const ICON_SHARE: f64 = 0.56;
/// The shape in a box.
pub(super) fn outline(shape: BadgeShape, bounds: Rect) -> BezPath {
    let side = bounds.width().min(bounds.height());
    match shape {
        BadgeShape::Circle => ellipse(bounds),
        BadgeShape::Hexagon => polyline(&regular(bounds, 6, 0.0), side * 0.08, true),
        BadgeShape::Square => rounded_rect(bounds, side * 0.16),
        BadgeShape::Diamond => polyline(&regular(bounds, 4, 0.0), side * 0.1, true),
        BadgeShape::Pill => rounded_rect(bounds, side / 2.0),
    }
}
