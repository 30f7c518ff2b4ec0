//! `line_chart`: numbers over time as a line, with a gap where nobody knows them.

use crate::chart::ChartFields;
use crate::elements::pen::joined;
use crate::elements::trace::{Trace, TraceLook};
use crate::node::ElementKind;
use crate::syntax::{Positive, Record};

pub(super) const KIND: ElementKind = ElementKind {
    name: "line_chart",
    doc: "Numbers as a line along years or other rows, one line a series. Rows whose labels are rising numbers stand as \
          far apart as these. Where a number is missing the line breaks; it is never drawn through. `enter: draw` draws \
          it on from the start side. In right-to-left locales the chart runs from right to left.",
    example: "\
- line_chart:
    data: { file: data/applications.csv, label: year, value: applications }
    highlight: [2023]
    labels: highlight
    enter: draw
",
    items: false,
    table: || joined(LineFields::table(), [ChartFields::table()]),
    read: |fields, reader| {
        let (own, chart) = (LineFields::read(fields, reader), ChartFields::read(fields, reader));
        let own = own?;
        let look = TraceLook { area: None, stacked: false, points: own.points, thickness: own.thickness.0 };
        Some(Box::new(Trace { look, chart: chart? }))
    },
};

crate::fields! {
    /// How a line is drawn.
    pub struct LineFields {
        /// Marks the points of rows that are labelled.
        points: bool = "true",
        /// Width of the line in px.
        thickness: Positive = "6",
    }
}
