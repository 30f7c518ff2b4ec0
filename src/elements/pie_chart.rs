//! `pie_chart`: shares of a whole as slices of a disc.

use crate::chart::{PlotFields, SourceFields};
use crate::elements::pen::joined;
use crate::elements::slices::{SliceNumber, Slices};
use crate::node::ElementKind;
use crate::syntax::Record;

pub(super) const KIND: ElementKind = ElementKind {
    name: "pie_chart",
    doc: "Shares of a whole, from twelve o'clock on, clockwise in every script. Names and numbers stand beside their \
          slices, none over another; below the disc where the box is narrow. At most eight slices: `top` and `other` of \
          the data add small ones up. With `enter: grow` it opens like a fan.",
    example: "\
- pie_chart:
    data: [{ label: 2021, value: 582 }, { label: 2022, value: 546 }, { label: 2023, value: 1624 }]
    number: share
    enter: { effect: grow, for: 1s }
",
    items: false,
    table: || joined(PieFields::table(), [PlotFields::table(), SourceFields::table()]),
    read: |fields, reader| {
        let (plot, own) = (PlotFields::read(fields, reader), PieFields::read(fields, reader));
        let source = SourceFields::read(fields, reader);
        Some(Box::new(Slices { plot: plot?, source: source?, number: own?.number, hole: None }))
    },
};

crate::fields! {
    /// Shares of a whole as slices of a disc.
    pub struct PieFields {
        /// What stands beside the name of a slice.
        number: SliceNumber = "value",
    }
}
