//! Paints that can change over time: one color or a gradient, and everything between two of them.

use crate::anim::Lerp;
use crate::geom::{Direction, Rect};
use crate::node::paint_in;
use crate::style::{Color, Paint};
use crate::syntax::{Angle, Gradient, PaintField};

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

    /// The paint over a box.
    pub fn paint(&self, bounds: Rect) -> Paint {
        let gradient = Gradient { gradient: self.colors.clone(), angle: Angle(self.angle) };
        match self.colors[..] {
            [color] => Paint::Solid(color),
            _ => paint_in(&PaintField::Gradient(gradient), bounds, Direction::Ltr),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Color = Color::rgb(0, 0, 0);
    const B: Color = Color::rgb(100, 200, 50);

    #[test]
    fn a_gradient_is_mirrored_with_the_layout() {
        let gradient = Gradient { gradient: vec![A, B], angle: Angle(0.0) };
        let ink = Ink::new(&PaintField::Gradient(gradient), Direction::Rtl);
        let Paint::Linear { from, to, .. } = ink.paint(Rect::new(10.0, 0.0, 110.0, 40.0)) else {
            panic!("no gradient");
        };
        assert!(from.distance((110.0, 20.0).into()) < 1e-9 && to.distance((10.0, 20.0).into()) < 1e-9);
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
