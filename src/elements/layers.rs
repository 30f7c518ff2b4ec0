//! `layers`: items one above another in the same box.

use crate::elements::container::{Padding, Unseen};
use crate::layout::{Align, Container};
use crate::node::{Element, ElementKind, Resolved, Resolving};
use crate::syntax::{By, Record, Seconds, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "layers",
    doc: "Items one above another in the same box, later ones in front. Each is aligned in the box; \
          `place` sets one at a point of it instead.",
    example: "\
- layers:
    width: 320
    height: 200
    items:
      - rect: { width: 320, height: 200, radius: 28, fill: $sky }
      - text: { verbatim: kadrs, style: title, enter: fade }
      - ellipse: { width: 48, fill: $amber, place: { x: 100%, y: 0, origin: center } }
",
    items: true,
    table: LayersFields::table,
    read: |fields, reader| Some(Box::new(LayersFields::read(fields, reader)?)),
};

crate::fields! {
    /// Items one above another.
    pub struct LayersFields {
        /// Vertical place of the items.
        align: By<Align> = "center",
        /// Horizontal place of the items.
        justify: By<Align> = "center",
        /// Room inside its edge: one distance, or `{ top, end, bottom, start }`.
        padding: By<Padding> = "0",
        /// Time between the entrances of its items.
        stagger: Option<Seconds>,
    }
}

impl Element for LayersFields {
    fn container(&self, target: &Target) -> Option<Container> {
        Some(Container::Layers {
            align: *self.align.get(target),
            justify: *self.justify.get(target),
            padding: self.padding.get(target).0,
        })
    }

    fn stagger(&self) -> Option<Seconds> {
        self.stagger
    }

    fn resolve(&self, _: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(Unseen)
    }
}
