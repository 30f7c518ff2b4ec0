//! Paints that can change over time: one color or a gradient, and everything between two of them.

use crate::anim::Lerp;
use crate::geom::{Direction, Point, Rect, Vec2};
use crate::style::{Color, Paint, Stop};
use crate::syntax::PaintField;

/// One color, or evenly spaced colors along an angle.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ink {
    /// At least one.
    colors: Vec<Color>,
    /// In degrees, clockwise, 0 towards the right.
    angle: f64,
}

impl From<Color> for Ink {
    fn from(color: Color) -> Self {
        Ink { colors: vec![color], angle: 90.0 }
    }
}

impl From<&PaintField> for Ink {
    fn from(paint: &PaintField) -> Self {
        match paint {
            PaintField::Color(color) => Ink::from(*color),
            PaintField::Gradient(gradient) => Ink { colors: gradient.gradient.clone(), angle: gradient.angle.0 },
        }
    }
}

impl Lerp for Ink {
    fn lerp(&self, other: &Self, x: f64) -> Self {
        let count = self.colors.len().max(other.colors.len());
        let mix = |i: usize| {
            let at = if count > 1 { i as f64 / (count - 1) as f64 } else { 0.0 };
            self.color_at(at).lerp(other.color_at(at), x)
        };
        // One color has no direction of its own to turn from.
        let angle = match (self.colors.len(), other.colors.len()) {
            (1, _) => other.angle,
            (_, 1) => self.angle,
            _ => self.angle.lerp(&other.angle, x),
        };
        Ink { colors: (0..count).map(mix).collect(), angle }
    }
}

impl Ink {
    /// The ink of a paint, seen in a mirror where the reading direction is from right to left.
    pub fn new(paint: &PaintField, direction: Direction) -> Self {
        let ink = Ink::from(paint);
        match direction {
            Direction::Ltr => ink,
            Direction::Rtl => Ink { angle: 180.0 - ink.angle, ..ink },
        }
    }

    /// The color at a share of the way, 0 to 1.
    fn color_at(&self, at: f64) -> Color {
        let place = at * (self.colors.len() - 1) as f64;
        let index = (place as usize).min(self.colors.len() - 1);
        let next = (index + 1).min(self.colors.len() - 1);
        self.colors[index].lerp(self.colors[next], place - index as f64)
    }

    /// The paint over a box. A gradient's first and last colors touch opposite corners, as in CSS
    /// (<https://www.w3.org/TR/css-images-3/#linear-gradients>, where angles count from the top instead).
    pub fn paint(&self, bounds: Rect) -> Paint {
        if let [color] = self.colors[..] {
            return Paint::Solid(color);
        }
        let (sin, cos) = libm::sincos(self.angle.to_radians());
        let half = (bounds.width() * cos).abs() / 2.0 + (bounds.height() * sin).abs() / 2.0;
        let reach = Vec2::new(tidy(cos * half), tidy(sin * half));
        let last = (self.colors.len() - 1) as f64;
        let stop = |(i, color): (usize, &Color)| Stop { offset: i as f64 / last, color: *color };
        let ends: [Point; 2] = [bounds.center() - reach, bounds.center() + reach];
        Paint::Linear { from: ends[0], to: ends[1], stops: self.colors.iter().enumerate().map(stop).collect() }
    }
}

/// Takes away the noise that sine and cosine leave at right angles.
fn tidy(x: f64) -> f64 {
    (x * 1e9).round() / 1e9 + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Color = Color::rgb(0, 0, 0);
    const B: Color = Color::rgb(100, 200, 50);

    fn ends(ink: &Ink, bounds: Rect) -> (Point, Point) {
        match ink.paint(bounds) {
            Paint::Linear { from, to, .. } => (from, to),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_gradient_spans_its_box() {
        let bounds = Rect::new(10.0, 0.0, 110.0, 40.0);
        let down = Ink { colors: vec![A, B], angle: 90.0 };
        assert_eq!(ends(&down, bounds), (Point::new(60.0, 0.0), Point::new(60.0, 40.0)));
        let right = Ink { colors: vec![A, B], angle: 0.0 };
        assert_eq!(ends(&right, bounds), (Point::new(10.0, 20.0), Point::new(110.0, 20.0)));
    }

    #[test]
    fn a_color_becomes_a_gradient_step_by_step() {
        let gradient = Ink { colors: vec![A, B, A], angle: 30.0 };
        let half = Ink::from(A).lerp(&gradient, 0.5);
        assert_eq!(half.colors, [A, Color::rgb(50, 100, 25), A]);
        assert_eq!(half.angle, 30.0);
        assert_eq!(Ink::from(A).lerp(&Ink::from(B), 1.0), Ink::from(B));
    }
}
