//! `clip`: a shape that an element is cut to, and that may open and close.

use crate::anim::{Time, Track};
use crate::diag::Diagnostic;
use crate::geom::{Affine, BezPath, Direction, Point, Rect, RoundedRect, Shape as _, Size, TOLERANCE, Vec2};
use crate::node::Origin;
use crate::syntax::{FieldType, Fraction, Gap, Keyed, Node, PathData, Reader, Shape, Value};

crate::fields! {
    /// A shape that an element is cut to.
    pub struct Cut {
        /// The shape.
        shape: CutShape,
        /// The outline of a `path`, as SVG path data. It is scaled into the box and keeps its shape.
        d: Option<PathData>,
        /// Radius of the corners of a `rect`.
        radius: Gap = "0",
        /// Distance from the edges of the element's box.
        inset: Gap = "0",
        /// Whether it stands within the box or around it: with `cover` an opening ends with everything shown.
        fit: CutFit = "inside",
        /// The point of the box from which it opens.
        from: Origin = "center",
        /// How far it is open: nothing is seen at 0, all of the shape at 1.
        reveal: Keyed<Fraction> = "1",
    }
}

crate::choice! {
    /// What elements are cut to.
    pub enum CutShape {
        /// A circle as large as the shorter side.
        Circle = "circle",
        /// An ellipse as large as the box.
        Ellipse = "ellipse",
        /// The box itself, or with round corners.
        Rect = "rect",
        /// An outline in SVG's notation.
        Path = "path",
    }
}

crate::choice! {
    /// How large a cut is.
    pub enum CutFit {
        /// Within the box.
        Inside = "inside",
        /// So large that it hides nothing when it is open.
        Cover = "cover",
    }
}

/// A cut: the name of a shape, or the details.
#[derive(Debug, Clone)]
pub struct CutField(pub Cut);

impl FieldType for CutField {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let cut = match node.value {
            Value::Map(_) => Cut::from_node(node, reader)?,
            _ => {
                let shape = CutShape::from_node(node, reader)?;
                let none = Gap(crate::syntax::Length::Px(0.0));
                let (fit, from, reveal) = (CutFit::Inside, Origin::Center, Keyed::Fixed(Fraction(1.0)));
                Cut { shape, d: None, radius: none, inset: none, fit, from, reveal }
            }
        };
        let problem = match (cut.shape, &cut.d) {
            (CutShape::Path, None) => "a `path` needs its outline, `d`",
            (CutShape::Path, Some(_)) => return Some(CutField(cut)),
            (_, Some(_)) => "only a `path` has an outline, `d`",
            (_, None) => return Some(CutField(cut)),
        };
        let hint = "write `clip: { shape: path, d: M0 0 L40 20 L0 40 Z }`";
        reader.report(Diagnostic::error(node.span, problem).hint(hint));
        None
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![CutShape::shape(), Cut::shape()])
    }
}

/// A cut in the box of an element.
#[derive(Debug, Clone)]
pub struct PlacedCut {
    outline: BezPath,
    from: Point,
    reveal: Track<f64>,
    covers: bool,
}

/// What a cut leaves at a moment.
#[derive(Debug, Clone, PartialEq)]
pub enum Left {
    /// Everything.
    All,
    /// What lies within this outline.
    Within(BezPath),
    /// Nothing.
    Nothing,
}

impl PlacedCut {
    /// Fixes a cut in a box of this size.
    pub fn new(cut: &Cut, size: Size, direction: Direction, reveal: Track<f64>) -> Self {
        let inset = cut.inset.0.of(size.min_side());
        let bounds = size.to_rect().inset(-inset.min(size.min_side() / 2.0));
        let (along, down) = cut.from.shares();
        let along = if direction == Direction::Rtl { 1.0 - along } else { along };
        let from = Point::new(along * size.width, down.unwrap_or(1.0) * size.height);
        let covers = cut.fit == CutFit::Cover;
        let outline = match cut.shape {
            CutShape::Circle | CutShape::Ellipse => {
                let round = if cut.shape == CutShape::Circle {
                    Vec2::new(bounds.size().min_side(), bounds.size().min_side()) / 2.0
                } else {
                    bounds.size().to_vec2() / 2.0
                };
                ellipse(round, bounds, from, covers)
            }
            CutShape::Rect => {
                let radius = cut.radius.0.of(size.min_side()).min(bounds.size().min_side() / 2.0);
                let reach = if covers { radius } else { 0.0 };
                RoundedRect::from_rect(bounds.inflate(reach, reach), radius).to_path(TOLERANCE)
            }
            CutShape::Path => fitted(cut.d.as_ref().map(|d| &d.0), bounds, direction, covers),
        };
        PlacedCut { outline, from, reveal, covers }
    }

    /// What it leaves at a moment.
    pub fn at(&self, time: Time) -> Left {
        let share = self.reveal.at(time);
        if share <= 0.0 || share.is_nan() {
            return Left::Nothing;
        }
        if share >= 1.0 {
            return if self.covers { Left::All } else { Left::Within(self.outline.clone()) };
        }
        let about = self.from.to_vec2();
        Left::Within(Affine::translate(about) * Affine::scale(share) * Affine::translate(-about) * self.outline.clone())
    }
}

/// An ellipse in the middle of the box, or about `from` and so large that no corner of the box lies outside.
fn ellipse(radii: Vec2, bounds: Rect, from: Point, covers: bool) -> BezPath {
    if !covers || radii.x <= 0.0 || radii.y <= 0.0 {
        return kurbo_ellipse(bounds.center(), radii);
    }
    let corners = [(bounds.x0, bounds.y0), (bounds.x1, bounds.y0), (bounds.x0, bounds.y1), (bounds.x1, bounds.y1)];
    let reach = |(x, y): (f64, f64)| libm::hypot((x - from.x) / radii.x, (y - from.y) / radii.y);
    kurbo_ellipse(from, radii * corners.into_iter().map(reach).fold(0.0, f64::max))
}

fn kurbo_ellipse(center: Point, radii: Vec2) -> BezPath {
    crate::geom::Ellipse::new(center, radii, 0.0).to_path(TOLERANCE)
}

fn fitted(path: Option<&BezPath>, bounds: Rect, direction: Direction, covers: bool) -> BezPath {
    let Some(path) = path else { return BezPath::new() };
    let own = path.bounding_box();
    let ratios = (bounds.width() / own.width().max(1e-6), bounds.height() / own.height().max(1e-6));
    let scale = if covers { ratios.0.max(ratios.1) } else { ratios.0.min(ratios.1) };
    let flip = Affine::scale_non_uniform(direction.sign() * scale, scale);
    Affine::translate(bounds.center().to_vec2()) * flip * Affine::translate(-own.center().to_vec2()) * path.clone()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::Length;

    fn placed(shape: CutShape, fit: CutFit, from: Origin, direction: Direction, reveal: f64) -> Left {
        let none = Gap(Length::Px(0.0));
        let d = BezPath::from_svg("M0 0 L10 5 L0 10 Z").ok().map(PathData);
        let cut = Cut { shape, d, radius: none, inset: none, fit, from, reveal: Keyed::Fixed(Fraction(1.0)) };
        PlacedCut::new(&cut, Size::new(200.0, 100.0), direction, Track::Fixed(reveal)).at(Time::ZERO)
    }

    fn bounds(left: &Left) -> Option<Rect> {
        match left {
            Left::Within(path) => Some(path.bounding_box().round()),
            _ => None,
        }
    }

    #[test]
    fn a_circle_stands_inside_or_covers() {
        let at = |fit, reveal| placed(CutShape::Circle, fit, Origin::Center, Direction::Ltr, reveal);
        assert_eq!(bounds(&at(CutFit::Inside, 1.0)), Some(Rect::new(50.0, 0.0, 150.0, 100.0)));
        assert_eq!(bounds(&at(CutFit::Inside, 0.5)), Some(Rect::new(75.0, 25.0, 125.0, 75.0)));
        assert_eq!(at(CutFit::Cover, 1.0), Left::All);
        assert_eq!(at(CutFit::Cover, 0.0), Left::Nothing);
        assert_eq!(bounds(&at(CutFit::Cover, 0.999)).map(|b| b.width() >= 223.0), Some(true));
    }

    #[test]
    fn it_opens_from_the_start_side_and_mirrors() {
        let at = |direction| bounds(&placed(CutShape::Rect, CutFit::Cover, Origin::Start, direction, 0.5));
        assert_eq!(at(Direction::Ltr), Some(Rect::new(0.0, 25.0, 100.0, 75.0)));
        assert_eq!(at(Direction::Rtl), Some(Rect::new(100.0, 25.0, 200.0, 75.0)));
        let tip = |direction| match placed(CutShape::Path, CutFit::Inside, Origin::Center, direction, 1.0) {
            Left::Within(path) => path.segments().next().map(|s| crate::geom::ParamCurve::end(&s).x),
            _ => None,
        };
        assert_eq!((tip(Direction::Ltr), tip(Direction::Rtl)), (Some(150.0), Some(50.0)));
    }
}
