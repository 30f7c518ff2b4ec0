//! The elements: one file each, with its fields, its layout and its picture at any time.
//!
//! An element is added with a `mod` line and a line in [`ELEMENTS`]. What several of them share stands in files that
//! are no elements: paints, pens, outlines, sizes, lettering.

// Shared by elements.
mod appear;
mod artwork;
mod container;
mod course;
mod dial;
mod ink;
mod joint;
mod lettering;
mod outlines;
mod palette;
mod path_data;
mod pen;
mod points;
mod route;
mod shape;
mod share;
mod sizing;
mod state;
mod stepbox;
#[cfg(test)]
mod tests;
mod wording;

// Elements.
mod arrow;
mod badge;
mod card;
mod column;
mod counter;
mod ellipse;
mod flow;
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
mod stepper;
mod svg;
mod swimlane;
mod text;
mod timeline;
mod tree;

use crate::node::Registry;

/// Every kind of element, by name.
pub static ELEMENTS: Registry = &[
    arrow::KIND,
    badge::KIND,
    card::KIND,
    column::KIND,
    counter::KIND,
    ellipse::KIND,
    flow::KIND,
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
    stepper::KIND,
    svg::KIND,
    swimlane::KIND,
    text::KIND,
    timeline::KIND,
    tree::KIND,
];
