//! Clip paths as one outline each.

use usvg::{ClipPath, Group, Node};

use crate::assets::svg::paint::{self, Unsayable, affine};
use crate::display::{Clip, FillRule, Outline};
use crate::geom::{Affine, BezPath, PathEl, Shape};

/// One outline within a clip path, in the coordinates of what is clipped.
struct Piece {
    path: BezPath,
    rule: FillRule,
}

/// The outline around all shapes of a clip path, in the coordinates that `transform` leads to. A clip path of its
/// own (`clip_path()`) is left to the caller.
pub(super) fn convert(clip: &ClipPath, transform: Affine) -> Result<Clip, Unsayable> {
    let mut pieces = Vec::new();
    collect(clip.root(), affine(clip.transform()), &mut pieces)?;
    let (path, rule) = join(pieces)?;
    Ok(Clip { outline: Outline::with_rule(path, rule), transform })
}

fn collect(group: &Group, transform: Affine, pieces: &mut Vec<Piece>) -> Result<(), Unsayable> {
    for node in group.children() {
        match node {
            Node::Path(path) if path.is_visible() => {
                let rule = match path.fill().map(|fill| fill.rule()) {
                    Some(usvg::FillRule::EvenOdd) => FillRule::EvenOdd,
                    _ => FillRule::NonZero,
                };
                pieces.push(Piece { path: transform * paint::path(path.data()), rule });
            }
            Node::Group(inner) if inner.clip_path().is_some() => return Err("a clip path within a clip path"),
            Node::Group(inner) => collect(inner, transform * affine(inner.transform()), pieces)?,
            _ => {}
        }
    }
    Ok(())
}

/// Outlines that run the same way round add up under the non-zero rule, so their union needs no geometry.
fn join(mut pieces: Vec<Piece>) -> Result<(BezPath, FillRule), Unsayable> {
    if pieces.len() <= 1 {
        return Ok(pieces.pop().map_or((BezPath::new(), FillRule::NonZero), |piece| (piece.path, piece.rule)));
    }
    let mut all = BezPath::new();
    for piece in pieces {
        let subpaths = piece.path.elements().iter().filter(|e| matches!(e, PathEl::MoveTo(_))).count();
        if piece.rule == FillRule::EvenOdd || subpaths > 1 {
            return Err("a clip path of several outlines with holes");
        }
        let path = if piece.path.area() < 0.0 { piece.path.reverse_subpaths() } else { piece.path };
        all.extend(path);
    }
    Ok((all, FillRule::NonZero))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Point, Rect};

    #[test]
    fn outlines_of_either_direction_add_up() {
        let square = |x: f64| Rect::new(x, 0.0, x + 10.0, 10.0).to_path(0.1);
        let piece = |path| Piece { path, rule: FillRule::NonZero };
        let joined = join(vec![piece(square(0.0)), piece(square(5.0).reverse_subpaths())]).unwrap_or_default();
        assert_eq!(joined.1, FillRule::NonZero);
        for (x, inside) in [(2.0, true), (7.0, true), (12.0, true), (17.0, false)] {
            assert_eq!(joined.0.winding(Point::new(x, 5.0)) != 0, inside, "{x}");
        }
    }

    #[test]
    fn holes_are_kept_alone_and_refused_among_others() {
        let ring = BezPath::from_svg("M0 0H10V10H0Z M2 2H8V8H2Z").unwrap_or_default();
        let piece = || Piece { path: ring.clone(), rule: FillRule::EvenOdd };
        assert_eq!(join(vec![piece()]), Ok((ring.clone(), FillRule::EvenOdd)));
        assert!(join(vec![piece(), piece()]).is_err());
        assert_eq!(join(Vec::new()), Ok((BezPath::new(), FillRule::NonZero)));
    }
}
