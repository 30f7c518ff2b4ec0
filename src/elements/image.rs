//! `image`: a raster image.

use std::sync::Arc;

use crate::display::{DisplayList, ImageItem, Item, Picture};
use crate::elements::artwork::{PictureFit, fitted};
use crate::elements::outlines::rounded_rect;
use crate::elements::sizing;
use crate::geom::{Affine, BezPath, Size};
use crate::layout::Space;
use crate::node::{Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::syntax::{By, Gap, Record, Spanned, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "image",
    doc: "A raster image (PNG, JPEG or WebP), with round corners if wanted. With one side given the other follows. \
          It does not mirror unless `mirror: always`.",
    example: "\
- row:
    gap: 32
    items:
      - image: { file: art/sample.png, width: 320, enter: fade }
      - image: { file: art/sample.png, width: 200, height: 200, fit: cover, radius: 50% }
",
    items: false,
    table: ImageFields::table,
    read: |fields, reader| Some(Box::new(ImageFields::read(fields, reader)?)),
};

crate::fields! {
    /// A raster image.
    pub struct ImageFields {
        /// The file, by its path in `scenes/`.
        file: Spanned<String>,
        /// How it fills a box of another shape.
        fit: By<PictureFit> = "contain",
        /// Radius of its corners; 100 % is the shorter side.
        radius: By<Gap> = "0",
    }
}

impl Element for ImageFields {
    fn references(&self, out: &mut References) {
        out.pictures.push(self.file.clone());
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let picture = cx.store.pictures.get(&self.file.value).cloned();
        Box::new(ResolvedImage { picture, fields: self.clone(), target: cx.target.clone() })
    }
}

struct ResolvedImage {
    picture: Option<Arc<Picture>>,
    fields: ImageFields,
    target: Target,
}

impl ResolvedImage {
    fn natural(&self) -> Size {
        self.picture.as_ref().map_or(Size::ZERO, |p| Size::new(f64::from(p.width()), f64::from(p.height())))
    }
}

impl Resolved for ResolvedImage {
    fn measure(&mut self, space: Space) -> Size {
        sizing::shaped(space, self.natural())
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let bounds = cx.size.to_rect();
        let cover = *self.fields.fit.get(&self.target) == PictureFit::Cover;
        let transform = fitted(self.natural(), bounds, cover);
        let seen = transform.transform_rect_bbox(self.natural().to_rect()).intersect(bounds);
        let radius = self.fields.radius.get(&self.target).0.of(seen.width().min(seen.height()));
        let clip = (cover || radius > 0.0).then(|| rounded_rect(seen, radius));
        Box::new(PlacedImage { picture: self.picture, transform, clip })
    }
}

struct PlacedImage {
    picture: Option<Arc<Picture>>,
    transform: Affine,
    clip: Option<BezPath>,
}

impl Placed for PlacedImage {
    fn draw(&self, _: &Instant, out: &mut DisplayList) {
        let Some(picture) = &self.picture else { return };
        let item = ImageItem { picture: Arc::clone(picture), transform: self.transform, opacity: 1.0 };
        out.group(1.0, self.clip.clone(), |out| out.push(Item::Image(item)));
    }
}
