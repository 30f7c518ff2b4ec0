//! From a paint as written to one with its place in a box.

use crate::geom::{Direction, Point, Rect};
use crate::style::Paint;
use crate::syntax::PaintField;

/// The paint of a box. A gradient runs through the box's middle from edge to edge of its angle, as CSS has it, and is
/// mirrored in right-to-left layouts.
pub fn paint_in(field: &PaintField, bounds: Rect, direction: Direction) -> Paint {
    let gradient = match field {
        PaintField::Color(color) => return Paint::Solid(*color),
        PaintField::Gradient(gradient) => gradient,
    };
    let (sin, cos) = libm::sincos(gradient.angle.0.to_radians());
    let cos = cos * direction.sign();
    // Half the length of the gradient line (CSS Images 3, §3.1): the corners get the outermost colors.
    let half = (bounds.width() * cos.abs() + bounds.height() * sin.abs()) / 2.0;
    let center = bounds.center();
    let (x, y) = (cos * half, sin * half);
    Paint::Linear {
        from: Point::new(center.x - x, center.y - y),
        to: Point::new(center.x + x, center.y + y),
        stops: field.stops(),
    }
}
