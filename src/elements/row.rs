//! `row`: items beside each other, from start to end.

use crate::elements::container::{Padding, Unseen};
use crate::layout::{Align, Axis, Container, Justify};
use crate::node::{Element, ElementKind, Resolved, Resolving};
use crate::syntax::{By, Gap, Record, Seconds, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "row",
    doc: "Items beside each other, from the start side to the end side. Where a format is too narrow, \
          `wrap` lets items go on in a new line or makes the row a column.",
    example: "\
- row:
    gap: 32
    stagger: 120ms
    wrap: { portrait: column }
    items:
      - rect: { width: 160, height: 120, radius: 28, fill: $sky, enter: rise }
      - rect: { width: 160, height: 180, radius: 28, fill: $sea, enter: rise }
      - text: { verbatim: kadrs, style: label, enter: rise }
",
    items: true,
    table: RowFields::table,
    read: |fields, reader| Some(Box::new(RowFields::read(fields, reader)?)),
};

crate::fields! {
    /// Items beside each other.
    pub struct RowFields {
        /// Room between items.
        gap: By<Gap> = "0",
        /// Place of the items across the row; across the column where it is one.
        align: By<Align> = "center",
        /// How room that is left along the row is shared out.
        justify: By<Justify> = "start",
        /// What happens where there is no room for all: `{ portrait: column }` makes it a column there.
        wrap: By<RowWrap> = "none",
        /// Room inside its edge: one distance, or `{ top, end, bottom, start }`.
        padding: By<Padding> = "0",
        /// Time between the entrances of its items.
        stagger: Option<Seconds>,
    }
}

crate::choice! {
    /// What a row does with items for which it is too narrow.
    pub enum RowWrap {
        /// They share the row; texts break into lines.
        None = "none",
        /// They go on in a new line.
        Wrap = "wrap",
        /// It is a column.
        Column = "column",
    }
}

impl Element for RowFields {
    fn container(&self, target: &Target) -> Option<Container> {
        let wrap = *self.wrap.get(target);
        Some(Container::Flex {
            axis: if wrap == RowWrap::Column { Axis::Column } else { Axis::Row },
            gap: self.gap.get(target).0,
            align: *self.align.get(target),
            justify: *self.justify.get(target),
            wrap: wrap == RowWrap::Wrap,
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
