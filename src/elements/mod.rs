//! The elements: one file each, with its fields, its layout and its picture at any time.
//!
//! An element is added with a `mod` line and a line in [`ELEMENTS`]. What several of them share stands in files that
//! are no elements: paints, pens, outlines, sizes, lettering.

// Shared by elements.
mod artwork;
mod bars;
mod container;
mod dial;
mod ink;
mod lettering;
mod outlines;
mod pen;
mod points;
mod route;
mod shape;
mod share;
mod sizing;
#[cfg(test)]
mod tests;
mod trace;

// Elements.
mod area_chart;
mod arrow;
mod badge;
mod bar_chart;
mod card;
mod column;
mod counter;
mod ellipse;
mod grid;
mod icon;
mod image;
mod layers;
mod line;
mod line_chart;
mod path;
mod polygon;
mod progress;
mod rect;
mod ring;
mod row;
mod svg;
mod text;

use crate::node::Registry;

/// Every kind of element, by name.
pub static ELEMENTS: Registry = &[
    area_chart::KIND,
    arrow::KIND,
    badge::KIND,
    bar_chart::KIND,
    card::KIND,
    column::KIND,
    counter::KIND,
    ellipse::KIND,
    grid::KIND,
    icon::KIND,
    image::KIND,
    layers::KIND,
    line::KIND,
    line_chart::KIND,
    path::KIND,
    polygon::KIND,
    progress::KIND,
    rect::KIND,
    ring::KIND,
    row::KIND,
    svg::KIND,
    text::KIND,
];
