//! Quotation marks as shapes, in the form that a language opens a quotation with.

use crate::geom::{Affine, BezPath, Direction, Rect};

/// The mark that opens a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// “ – two commas upside down.
    Sixes,
    /// ” – two commas.
    Nines,
    /// „ – two commas on the baseline.
    Low,
    /// « – two angles that point away from the text.
    Angles,
}

/// Languages that open a quotation otherwise than with “: the Unicode CLDR 45, `delimiters/quotationStart`. For Tajik CLDR
/// has the angles the other way round than Tajik books print them; here they point away from the text, as in Russian.
const OPENINGS: &[(&str, Opening)] = &[
    ("am", Opening::Angles),
    ("ar", Opening::Nines),
    ("be", Opening::Angles),
    ("bg", Opening::Low),
    ("cs", Opening::Low),
    ("de", Opening::Low),
    ("es", Opening::Angles),
    ("et", Opening::Low),
    ("fa", Opening::Angles),
    ("fr", Opening::Angles),
    ("it", Opening::Angles),
    ("ka", Opening::Low),
    ("lt", Opening::Low),
    ("pl", Opening::Low),
    ("prs", Opening::Angles),
    ("pt-PT", Opening::Angles),
    ("ro", Opening::Low),
    ("ru", Opening::Angles),
    ("sk", Opening::Low),
    ("tg", Opening::Angles),
    ("ti", Opening::Angles),
    ("uk", Opening::Angles),
    ("ur", Opening::Nines),
];

impl Opening {
    /// The mark of a language, by its tag.
    pub fn of(tag: &str) -> Self {
        let find = |name: &str| OPENINGS.iter().find(|(known, _)| *known == name).map(|(_, mark)| *mark);
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        find(tag).or_else(|| find(language)).unwrap_or(Opening::Sixes)
    }

    /// The mark in a box. Angles point away from the text; commas keep their form in every direction.
    pub fn outline(self, bounds: Rect, direction: Direction) -> BezPath {
        let half = 0.5 * bounds.width();
        let mut path = BezPath::new();
        for index in [0.0, 1.0] {
            let piece = match self {
                Opening::Sixes => turned(comma()),
                Opening::Nines | Opening::Low => comma(),
                Opening::Angles => angle(),
            };
            // Drawn in a unit square, each piece takes 0.86 of half the width.
            let fit = Affine::translate((bounds.x0 + index * half + 0.07 * half, bounds.y0))
                * Affine::scale_non_uniform(0.86 * half, bounds.height());
            path.extend(&(fit * piece));
        }
        match (self, direction) {
            (Opening::Angles, Direction::Rtl) => Affine::new([-1.0, 0.0, 0.0, 1.0, bounds.x0 + bounds.x1, 0.0]) * path,
            _ => path,
        }
    }
}

/// A comma in the unit square: a dot with a tail that hangs down and to the left.
fn comma() -> BezPath {
    BezPath::from_svg(
        "M0.5 0 C0.78 0 0.98 0.19 0.98 0.47 C0.98 0.76 0.76 0.96 0.36 1 C0.3 1.005 0.25 0.96 0.25 0.91 \
         C0.25 0.865 0.28 0.835 0.33 0.82 C0.46 0.78 0.55 0.72 0.58 0.62 C0.55 0.63 0.52 0.635 0.48 0.635 \
         C0.24 0.635 0.05 0.5 0.05 0.31 C0.05 0.13 0.25 0 0.5 0 Z",
    )
    .unwrap_or_default()
}

/// An angle in the unit square that points to the left, its line a fifth of the square wide.
fn angle() -> BezPath {
    BezPath::from_svg("M0.66 0.1 L0.98 0.1 L0.56 0.5 L0.98 0.9 L0.66 0.9 L0.22 0.5 Z").unwrap_or_default()
}

fn turned(path: BezPath) -> BezPath {
    Affine::new([-1.0, 0.0, 0.0, -1.0, 1.0, 1.0]) * path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Shape;

    #[test]
    fn languages_open_as_their_books_do() {
        let marks = [("en", Opening::Sixes), ("lv", Opening::Sixes), ("ru", Opening::Angles), ("ka", Opening::Low)];
        for (tag, mark) in marks.into_iter().chain([("ar", Opening::Nines), ("uz-Cyrl", Opening::Sixes)]) {
            assert_eq!(Opening::of(tag), mark, "{tag}");
        }
    }

    #[test]
    fn a_mark_stays_in_its_box_and_angles_point_outwards() {
        let bounds = Rect::new(10.0, 20.0, 110.0, 80.0);
        for mark in [Opening::Sixes, Opening::Nines, Opening::Low, Opening::Angles] {
            for direction in [Direction::Ltr, Direction::Rtl] {
                let ink = mark.outline(bounds, direction).bounding_box();
                assert!(bounds.inflate(0.01, 0.6).contains_rect(ink), "{mark:?}: {ink:?}");
            }
        }
        let tip = |direction| Opening::Angles.outline(bounds, direction).bounding_box().center().x;
        assert!(tip(Direction::Ltr) > bounds.center().x - 10.0);
        let (ltr, rtl) = (tip(Direction::Ltr), tip(Direction::Rtl));
        assert!((ltr + rtl - bounds.x0 - bounds.x1).abs() < 1e-9, "one is the other in a mirror");
    }
}
