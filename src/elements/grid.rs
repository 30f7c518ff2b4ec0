//! `grid`: items in columns of equal width, row by row.

use crate::elements::container::{Padding, Unseen};
use crate::layout::{Align, Container};
use crate::node::{Element, ElementKind, Resolved, Resolving};
use crate::syntax::{By, Count, Gap, Record, Seconds, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "grid",
    doc: "Items in columns of equal width, row by row from the start side. The number of columns may differ by format.",
    example: "\
- grid:
    columns: { landscape: 3, default: 2 }
    gap: 24
    width: 600
    stagger: 80ms
    items:
      - rect: { height: 100, radius: 28, fill: $sky, enter: pop }
      - rect: { height: 100, radius: 28, fill: $sea, enter: pop }
      - rect: { height: 100, radius: 28, fill: $sky, enter: pop }
      - rect: { height: 100, radius: 28, fill: $amber, enter: pop }
",
    items: true,
    table: GridFields::table,
    read: |fields, reader| Some(Box::new(GridFields::read(fields, reader)?)),
};

crate::fields! {
    /// Items in columns of equal width.
    pub struct GridFields {
        /// How many columns, at most 100.
        columns: By<Columns> = "2",
        /// Room between columns, and between rows unless `row_gap` is written.
        gap: By<Gap> = "0",
        /// Room between rows.
        row_gap: Option<By<Gap>>,
        /// Vertical place of an item in its row.
        align: By<Align> = "stretch",
        /// Room inside its edge: one distance, or `{ top, end, bottom, start }`.
        padding: By<Padding> = "0",
        /// Time between the entrances of its items.
        stagger: Option<Seconds>,
    }
}

/// A number of columns, 1 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Columns(pub u32);

impl crate::syntax::FieldType for Columns {
    fn from_node(node: &crate::syntax::Node, reader: &mut crate::syntax::Reader<'_>) -> Option<Self> {
        match Count::from_node(node, reader)?.0 {
            count @ 1..=100 => Some(Columns(count)),
            _ => reader.expected(node, "a number of columns from 1 to 100, such as `3`"),
        }
    }

    fn shape() -> crate::syntax::Shape {
        crate::syntax::Shape::Number { min: Some(1.0), max: Some(100.0), whole: true }
    }
}

impl Element for GridFields {
    fn container(&self, target: &Target) -> Option<Container> {
        let gap = self.gap.get(target).0;
        Some(Container::Grid {
            columns: self.columns.get(target).0,
            column_gap: gap,
            row_gap: self.row_gap.as_ref().map_or(gap, |gap| gap.get(target).0),
            align: *self.align.get(target),
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
