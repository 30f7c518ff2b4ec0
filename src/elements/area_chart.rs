//! `area_chart`: numbers over time as areas, side by side or on each other.

use crate::chart::ChartFields;
use crate::elements::pen::joined;
use crate::elements::trace::{Trace, TraceLook};
use crate::node::ElementKind;
use crate::syntax::{Fraction, Positive, Record};

pub(super) const KIND: ElementKind = ElementKind {
    name: "area_chart",
    doc: "Numbers as areas along years or other rows, for amounts that add up. Series lie over each other or are \
          stacked. Where a number is missing the area breaks. `enter: draw` uncovers it from the start side, \
          `enter: grow` lets it rise from the base line.",
    example: "\
- area_chart:
    data: { file: data/applications.csv, label: year, values: [refugee, alternative] }
    stacked: true
    labels: none
    enter: grow
",
    items: false,
    table: || joined(AreaFields::table(), [ChartFields::table()]),
    read: |fields, reader| {
        let (own, chart) = (AreaFields::read(fields, reader), ChartFields::read(fields, reader));
        let own = own?;
        let (area, thickness) = (Some(own.area_opacity.0), own.thickness.0);
        let look = TraceLook { area, stacked: own.stacked, points: own.points, thickness };
        Some(Box::new(Trace { look, chart: chart? }))
    },
};

crate::fields! {
    /// How areas are drawn.
    pub struct AreaFields {
        /// Stands series on each other; a number is then added to those below it.
        stacked: bool = "false",
        /// Marks the points of rows that are labelled.
        points: bool = "true",
        /// Width of the line at the upper edge in px.
        thickness: Positive = "6",
        /// Opacity of the area below the line, from 0 to 1.
        area_opacity: Fraction = "0.3",
    }
}
