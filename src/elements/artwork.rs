//! What elements with files share: finding them and fitting them into a box.

use std::sync::Arc;

use crate::assets::Artwork;
use crate::geom::{Affine, Rect, Size};
use crate::node::Resolving;
use crate::syntax::Spanned;

crate::choice! {
    /// How a picture fills a box of another shape.
    pub enum PictureFit {
        /// All of it is seen, in the middle.
        Contain = "contain",
        /// The box is full; what does not fit is cut off on two sides.
        Cover = "cover",
    }
}

/// The artwork of a path. What could not be loaded was reported with the references.
pub(super) fn artwork(cx: &Resolving<'_>, file: &Spanned<String>) -> Option<Arc<Artwork>> {
    cx.store.artworks.get(&file.value).cloned()
}

/// From a picture's own coordinates to the middle of a box.
pub(super) fn fitted(size: Size, bounds: Rect, cover: bool) -> Affine {
    if size.width <= 0.0 || size.height <= 0.0 {
        return Affine::IDENTITY;
    }
    let (across, down) = (bounds.width() / size.width, bounds.height() / size.height);
    let scale = if cover { across.max(down) } else { across.min(down) };
    let corner = bounds.center() - size.to_vec2() * (scale / 2.0);
    Affine::translate(corner.to_vec2()) * Affine::scale(scale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Point;

    #[test]
    fn pictures_are_centred() {
        let (size, bounds) = (Size::new(100.0, 50.0), Rect::new(0.0, 0.0, 200.0, 200.0));
        assert_eq!(fitted(size, bounds, false) * Point::ZERO, Point::new(0.0, 50.0));
        assert_eq!(fitted(size, bounds, true) * Point::ZERO, Point::new(-100.0, 0.0));
        assert_eq!(fitted(Size::ZERO, bounds, true), Affine::IDENTITY);
    }
}
