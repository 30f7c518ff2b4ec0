//! `emphasis`: pointing something out that has already come.

use crate::anim::{Easing, Time};
use crate::diag::Span;
use crate::geom::{Affine, BezPath, Direction, Point, Size, Vec2};
use crate::style::Color;
use crate::syntax::{Amount, By, FieldType, Moment, Node, Reader, Seconds, Shape, Spanned, Value};

crate::fields! {
    /// How an element is pointed out.
    pub struct Emphasis {
        /// What is seen.
        effect: EmphasisEffect,
        /// When it begins; when the element has come unless written.
        at: Option<Moment>,
        /// How long it is seen: one pulse of 700ms, everything else to the end of the scene unless written.
        r#for: Option<Seconds>,
        /// Easing of its coming; the theme's motion decides unless written.
        ease: Option<Easing>,
        /// Color of a line; that of body text unless written.
        color: Option<By<Color>>,
        /// Width of a line in px.
        stroke_width: Amount = "8",
        /// With `dim`: the id of a container around it in which everything else steps back, or `scene`; the container
        /// that it is an item of unless written.
        within: Option<Spanned<String>>,
    }
}

crate::choice! {
    /// How elements are pointed out.
    pub enum EmphasisEffect {
        /// It grows by 4 % and comes back.
        Pulse = "pulse",
        /// A line under it is drawn in the reading direction.
        Underline = "underline",
        /// A line around it is drawn.
        Circle = "circle",
        /// The other items of its container step back, or everything else `within` a larger one. What is pointed out in
        /// the same way does not.
        Dim = "dim",
    }
}

/// An emphasis: the name of an effect, or the details.
#[derive(Debug, Clone)]
pub struct EmphasisField {
    /// The details.
    pub emphasis: Emphasis,
    /// Where it was written.
    pub span: Span,
}

impl FieldType for EmphasisField {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let emphasis = match node.value {
            Value::Map(_) => Emphasis::from_node(node, reader)?,
            _ => {
                let effect = EmphasisEffect::from_node(node, reader)?;
                Emphasis {
                    effect,
                    at: None,
                    r#for: None,
                    ease: None,
                    color: None,
                    stroke_width: Amount(8.0),
                    within: None,
                }
            }
        };
        Some(EmphasisField { emphasis, span: node.span })
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![EmphasisEffect::shape(), Emphasis::shape()])
    }
}

/// When something swells and ebbs: 0 before and after, 1 between.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swell {
    /// When it begins.
    pub start: Time,
    /// How long it takes to come.
    pub rise: Time,
    /// When it begins to go; never if there is no time.
    pub end: Option<Time>,
    /// How long it takes to go.
    pub fall: Time,
    /// Easing of both.
    pub ease: Easing,
}

impl Swell {
    /// How far it has come at a moment.
    pub fn come(&self, time: Time) -> f64 {
        self.ease.at(time.progress(self.start, self.rise)).clamp(0.0, 1.0)
    }

    /// How much of it is left at a moment: 1 until it begins to go.
    pub fn left(&self, time: Time) -> f64 {
        self.end.map_or(1.0, |end| 1.0 - self.ease.at(time.progress(end, self.fall)).clamp(0.0, 1.0))
    }

    /// How much of it is there.
    pub fn at(&self, time: Time) -> f64 {
        self.come(time) * self.left(time)
    }
}

/// Name of everything that a scene shows, in `within`.
pub const WHOLE_SCENE: &str = "scene";

/// Share by which a pulse grows.
pub const PULSE: f64 = 0.04;

/// Opacity that is left to what steps back.
pub const DIMMED: f64 = 0.28;

/// The size at a share of a pulse: up and back along half a sine.
pub fn pulse(share: f64) -> f64 {
    if share <= 0.0 || share >= 1.0 { 1.0 } else { 1.0 + PULSE * libm::sin(share * std::f64::consts::PI) }
}

/// The line under a box of this size, from its start side to its end side.
pub fn underline(size: Size, width: f64, direction: Direction) -> BezPath {
    let y = size.height + 1.25 * width;
    let mut path = BezPath::new();
    // A little bow upwards, as a hand draws it.
    path.move_to((0.0, y));
    path.quad_to((size.width / 2.0, y - 0.75 * width), (size.width, y));
    mirrored(path, size, direction)
}

/// The line around a box of this size. It begins above, a little to the end side, goes round against the clock (in
/// left-to-right layouts) and passes its own start, as a hand draws it.
pub fn circle(size: Size, width: f64, direction: Direction) -> BezPath {
    let bounds = size.to_rect();
    // An ellipse around a box touches its corners at √2 of the box; labels leave their corners empty, so less will do.
    let room = 1.5 * width;
    let radii = Vec2::new(bounds.width() / 2.0 * 1.16 + room, bounds.height() / 2.0 * 1.3 + room);
    let center = bounds.center();
    let from = -70f64.to_radians();
    let sweep = -380f64.to_radians();
    let steps = 16;
    let point = |share: f64, out: f64| {
        let (sin, cos) = libm::sincos(from + sweep * share);
        // The end leaves the way a little outwards, so that it does not run into the start.
        let far = 1.0 + out * share * share;
        (Point::new(center.x + radii.x * cos * far, center.y + radii.y * sin * far), sin, cos)
    };
    let mut path = BezPath::new();
    path.move_to(point(0.0, OUTWARDS).0);
    let step = sweep / f64::from(steps);
    let handle = 4.0 / 3.0 * libm::tan(step / 4.0);
    for i in 0..steps {
        let (a, sin_a, cos_a) = point(f64::from(i) / f64::from(steps), OUTWARDS);
        let (b, sin_b, cos_b) = point(f64::from(i + 1) / f64::from(steps), OUTWARDS);
        let tangent = |sin: f64, cos: f64| Vec2::new(-radii.x * sin, radii.y * cos) * handle;
        path.curve_to(a + tangent(sin_a, cos_a), b - tangent(sin_b, cos_b), b);
    }
    mirrored(path, size, direction)
}

/// Share by which the end of a line around something lies further out than its start.
const OUTWARDS: f64 = 0.13;

fn mirrored(path: BezPath, size: Size, direction: Direction) -> BezPath {
    match direction {
        Direction::Ltr => path,
        Direction::Rtl => Affine::new([-1.0, 0.0, 0.0, 1.0, size.width, 0.0]) * path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{PathEl, Shape as _};

    #[test]
    fn a_swell_comes_stays_and_goes() {
        let s = Time::seconds;
        let swell = Swell { start: s(1.0), rise: s(1.0), end: Some(s(4.0)), fall: s(2.0), ease: Easing::Linear };
        let at = |time: f64| swell.at(s(time));
        assert_eq!([0.0, 1.0, 1.5, 3.0, 4.0, 5.0, 9.0].map(at), [0.0, 0.0, 0.5, 1.0, 1.0, 0.5, 0.0]);
        assert_eq!(Swell { end: None, ..swell }.at(s(99.0)), 1.0);
    }

    #[test]
    fn a_pulse_comes_back() {
        assert_eq!((pulse(-1.0), pulse(0.0), pulse(1.0), pulse(2.0)), (1.0, 1.0, 1.0, 1.0));
        assert!((pulse(0.5) - 1.04).abs() < 1e-12);
    }

    #[test]
    fn lines_surround_the_box_and_run_in_reading_direction() {
        let size = Size::new(200.0, 60.0);
        let around = circle(size, 8.0, Direction::Ltr).bounding_box();
        assert!(around.x0 < -10.0 && around.x1 > 210.0 && around.y0 < -10.0 && around.y1 > 70.0, "{around:?}");
        let start = |path: &BezPath| match path.elements().first() {
            Some(PathEl::MoveTo(p)) => p.x,
            _ => f64::NAN,
        };
        assert_eq!(start(&underline(size, 8.0, Direction::Ltr)), 0.0);
        assert_eq!(start(&underline(size, 8.0, Direction::Rtl)), 200.0);
    }
}
