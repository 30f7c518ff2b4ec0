//! `column`: items one below another.

use crate::elements::container::{Padding, Unseen};
use crate::layout::{Align, Axis, Container, Justify};
use crate::node::{Element, ElementKind, Resolved, Resolving};
use crate::syntax::{By, Gap, Record, Seconds, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "column",
    doc: "Items one below another. `wrap: { landscape: row }` makes it a row where a format is wide enough.",
    example: "\
- column:
    gap: 24
    align: center
    stagger: 120ms
    items:
      - text: { verbatim: kadrs, style: heading, enter: rise }
      - rect: { width: 320, height: 16, radius: 8, fill: $amber, enter: wipe }
      - text: { verbatim: kadrs, style: body, enter: rise }
",
    items: true,
    table: ColumnFields::table,
    read: |fields, reader| Some(Box::new(ColumnFields::read(fields, reader)?)),
};

crate::fields! {
    /// Items one below another.
    pub struct ColumnFields {
        /// Room between items.
        gap: By<Gap> = "0",
        /// Place of the items across the column; across the row where it is one.
        align: By<Align> = "start",
        /// How room that is left along the column is shared out.
        justify: By<Justify> = "start",
        /// Where it is a row instead: `{ landscape: row }`.
        wrap: By<ColumnWrap> = "none",
        /// Room inside its edge: one distance, or `{ top, end, bottom, start }`.
        padding: By<Padding> = "0",
        /// Time between the entrances of its items.
        stagger: Option<Seconds>,
    }
}

crate::choice! {
    /// What a column does with items for which it is too low.
    pub enum ColumnWrap {
        /// They stay one below another.
        None = "none",
        /// They go on in a new column.
        Wrap = "wrap",
        /// It is a row.
        Row = "row",
    }
}

impl Element for ColumnFields {
    fn container(&self, target: &Target) -> Option<Container> {
        let wrap = *self.wrap.get(target);
        Some(Container::Flex {
            axis: if wrap == ColumnWrap::Row { Axis::Row } else { Axis::Column },
            gap: self.gap.get(target).0,
            align: *self.align.get(target),
            justify: *self.justify.get(target),
            wrap: wrap == ColumnWrap::Wrap,
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
