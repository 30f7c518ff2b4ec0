//! The elements: one file each, with its fields, its layout and its picture at any time.
//!
//! An element is added with a `mod` line and a line in [`ELEMENTS`]. What several of them share stands in files that
//! are no elements: paints, pens, outlines, sizes, lettering.

// Shared by elements.
mod artwork;
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

// Elements.
mod arrow;
mod badge;
mod card;
mod column;
mod counter;
mod ellipse;
mod grid;
mod icon;
mod image;
mod layers;
mod line;
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
    arrow::KIND,
    badge::KIND,
    card::KIND,
    column::KIND,
    counter::KIND,
    ellipse::KIND,
    grid::KIND,
    icon::KIND,
    image::KIND,
    layers::KIND,
    line::KIND,
    path::KIND,
    polygon::KIND,
    progress::KIND,
    rect::KIND,
    ring::KIND,
    row::KIND,
    svg::KIND,
    text::KIND,
];
