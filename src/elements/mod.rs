//! The elements: one file each, with its fields, its layout and its picture at any time.
//!
//! An element is added with a `mod` line and a line in [`ELEMENTS`]. What several of them share stands in files that
//! are no elements: paints, pens, outlines, sizes, lettering.

// Shared by elements.
mod arcs;
mod artwork;
mod bars;
mod container;
mod dial;
mod figure;
mod growth;
mod ink;
mod keys;
mod label;
mod lettering;
mod numerals;
mod outlines;
mod path_data;
mod pen;
mod plot;
mod points;
mod route;
mod shape;
mod share;
mod sizing;
mod slices;
mod source;
mod spread;
mod table_widths;
#[cfg(test)]
mod tests;
mod trace;
mod units;

// Elements.
mod area_chart;
mod arrow;
mod badge;
mod bar_chart;
mod big_number;
mod card;
mod column;
mod counter;
mod donut_chart;
mod dot_chart;
mod ellipse;
mod gauge;
mod grid;
mod icon;
mod image;
mod layers;
mod line;
mod line_chart;
mod path;
mod pictogram;
mod pie_chart;
mod polygon;
mod progress;
mod rect;
mod ring;
mod row;
mod slope_chart;
mod svg;
mod table;
mod text;
mod unit_chart;

use crate::node::Registry;

/// Every kind of element, by name.
pub static ELEMENTS: Registry = &[
    area_chart::KIND,
    arrow::KIND,
    badge::KIND,
    bar_chart::KIND,
    big_number::KIND,
    card::KIND,
    column::KIND,
    counter::KIND,
    donut_chart::KIND,
    dot_chart::KIND,
    ellipse::KIND,
    gauge::KIND,
    grid::KIND,
    icon::KIND,
    image::KIND,
    layers::KIND,
    line::KIND,
    line_chart::KIND,
    path::KIND,
    pictogram::KIND,
    pie_chart::KIND,
    polygon::KIND,
    progress::KIND,
    rect::KIND,
    ring::KIND,
    row::KIND,
    slope_chart::KIND,
    svg::KIND,
    table::KIND,
    text::KIND,
    unit_chart::KIND,
];
