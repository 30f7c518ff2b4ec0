//! `icon`: a pictogram in one color.

use std::sync::Arc;

use crate::anim::{Time, Track};
use crate::assets::Artwork;
use crate::display::DisplayList;
use crate::elements::artwork::{artwork, fitted};
use crate::elements::pen::{last_key, note};
use crate::elements::sizing;
use crate::geom::{Affine, Size};
use crate::layout::Space;
use crate::node::{Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::{By, Keyed, Positive, Record, Spanned, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "icon",
    doc: "A pictogram from an SVG file. `color` is what `currentColor` in the file stands for. It does not mirror \
          unless `mirror: always`.",
    example: "\
- row:
    gap: 32
    items:
      - icon: { file: art/icons/key.svg, color: $ink, enter: pop }
      - icon: { file: art/icons/house.svg, size: 160, color: { 0s: $sea, 1s: $clay } }
",
    items: false,
    table: IconFields::table,
    read: |fields, reader| Some(Box::new(IconFields::read(fields, reader)?)),
};

crate::fields! {
    /// A pictogram.
    pub struct IconFields {
        /// The SVG file, by its path in `scenes/`.
        file: Spanned<String>,
        /// Height in px; its width follows.
        size: By<Positive> = "96",
        /// What `currentColor` in the file stands for, fixed or keyframes; black unless written.
        color: Option<By<Keyed<Color>>>,
    }
}

impl Element for IconFields {
    fn references(&self, out: &mut References) {
        out.artworks.push((self.file.clone(), Vec::new()));
        self.color.iter().for_each(|color| note(out, color));
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedIcon { art: artwork(cx, &self.file), fields: self.clone(), target: cx.target.clone() })
    }
}

struct ResolvedIcon {
    art: Option<Arc<Artwork>>,
    fields: IconFields,
    target: Target,
}

impl Resolved for ResolvedIcon {
    fn measure(&mut self, space: Space) -> Size {
        let height = self.fields.size.get(&self.target).0;
        let own = self.art.as_ref().map_or(Size::new(1.0, 1.0), |art| art.size());
        sizing::shaped(space, Size::new(height * own.width / own.height.max(1e-9), height))
    }

    fn busy(&self) -> Time {
        self.fields.color.as_ref().map_or(Time::ZERO, |color| last_key(color.get(&self.target)))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let color = self.fields.color.as_ref().map(|color| cx.track(color.get(&self.target), |color| *color));
        let own = self.art.as_ref().map_or(Size::ZERO, |art| art.size());
        Box::new(PlacedIcon { transform: fitted(own, cx.size.to_rect(), false), art: self.art, color })
    }
}

struct PlacedIcon {
    art: Option<Arc<Artwork>>,
    transform: Affine,
    color: Option<Track<Color>>,
}

impl Placed for PlacedIcon {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let Some(art) = &self.art else { return };
        let tint = self.color.as_ref().map(|color| color.at(at.time));
        out.with_transform(self.transform, |out| art.draw(tint, &|_| None, out));
    }
}
