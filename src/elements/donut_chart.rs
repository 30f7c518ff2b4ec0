//! `donut_chart`: shares of a whole as parts of a ring, with a text in the hole.

use crate::chart::{PlotFields, SourceFields, read_plot};
use crate::elements::pen::joined;
use crate::elements::slices::{Hole, SliceLabels, SliceNumber, Slices};
use crate::node::{ElementKind, Resolution};
use crate::syntax::{Fraction, Record, Spanned};

pub(super) const KIND: ElementKind = ElementKind {
    name: "donut_chart",
    doc: "Shares of a whole as parts of a ring, from twelve o'clock on, clockwise in every script; the whole and what it \
          is stand in the hole. Names and numbers stand beside their parts, none over another; below the ring where the \
          box is narrow. At most eight parts: `top` and `other` of the data add small ones up.",
    example: "\
- donut_chart:
    data: [{ label: 2021, value: 582 }, { label: 2022, value: 546 }, { label: 2023, value: 1624 }]
    highlight: 2023
    total: true
    enter: { effect: grow, for: 1s }
",
    items: false,
    table: || joined(DonutFields::table(), [PlotFields::table(), SourceFields::table()]),
    read: |fields, reader| {
        let (own, plot, source) = read_plot::<DonutFields>(fields, reader)?;
        let hole = Hole { band: own.band.0.clamp(0.05, 0.95), total: own.total, label: own.label, style: own.style };
        Some(Box::new(Slices { plot, source, number: own.number, labels: own.labels, hole: Some(hole) }))
    },
};

crate::fields! {
    /// Shares of a whole as parts of a ring.
    pub struct DonutFields {
        /// What stands beside the name of a part.
        number: SliceNumber = "value",
        /// Where names and numbers stand.
        labels: SliceLabels = "beside",
        /// Width of the ring's band in parts of its radius, 5 to 95 %.
        band: Fraction = "38%",
        /// Writes the sum of all parts into the hole.
        total: bool = "false",
        /// Words in the hole, below the sum.
        label: Option<Resolution>,
        /// Text style of the sum.
        style: Spanned<String> = "title",
    }
}
