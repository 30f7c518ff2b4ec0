//! `pie_chart`: shares of a whole as slices of a disc.

use crate::chart::{PlotFields, SourceFields, read_plot};
use crate::elements::pen::joined;
use crate::elements::slices::{SliceLabels, SliceNumber, Slices};
use crate::node::ElementKind;
use crate::syntax::Record;

pub(super) const KIND: ElementKind = ElementKind {
    name: "pie_chart",
    doc: "Shares of a whole, from twelve o'clock on, clockwise in every script. Names and numbers stand beside their \
          slices, none over another; below the disc where the box is narrow; with `labels: inside` in the slices \
          that have room. At most eight slices: `top` and `other` of \
          the data add small ones up. With `enter: grow` it opens like a fan; `states` go on to other \
          numbers.",
    example: "\
- pie_chart:
    data: [{ label: 2021, value: 582 }, { label: 2022, value: 546 }, { label: 2023, value: 1624 }]
    number: share
    labels: inside
    states: { 2s: { where: { label: [2022, 2023] } } }
    enter: { effect: grow, for: 1s }
",
    items: false,
    table: || joined(PieFields::table(), [PlotFields::table(), SourceFields::table()]),
    read: |fields, reader| {
        let (PieFields { number, labels }, plot, source) = read_plot(fields, reader)?;
        Some(Box::new(Slices { plot, source, number, labels, hole: None }))
    },
};

crate::fields! {
    /// Shares of a whole as slices of a disc.
    pub struct PieFields {
        /// What stands beside the name of a slice.
        number: SliceNumber = "value",
        /// Where names and numbers stand.
        labels: SliceLabels = "beside",
    }
}
