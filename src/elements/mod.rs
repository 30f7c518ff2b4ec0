//! The elements: one file each, with its fields, its layout and its picture at any time.
//!
//! An element is added with a `mod` line and a line in [`ELEMENTS`]. What several of them share stands in files that
//! are no elements: paints, pens, outlines, sizes, lettering.

// Shared by elements.
mod appear;
mod arcs;
mod artwork;
mod badge_shape;
mod bars;
mod bubble;
mod container;
mod course;
mod dial;
mod figure;
mod growth;
mod ink;
mod joint;
mod label_places;
mod lettering;
mod map_legend;
mod map_regions;
mod network;
mod numerals;
mod outlines;
mod pen;
mod points;
mod projection;
mod quotation;
mod route;
mod shape;
mod share;
mod sizing;
mod sketch;
mod slices;
mod spread;
mod standing;
mod state;
mod stepbox;
#[cfg(test)]
mod tests;
mod trace;
mod units;
mod wording;

// Elements.
mod area_chart;
mod arrow;
mod badge;
mod bar_chart;
mod big_number;
mod callout;
mod card;
mod checklist;
mod column;
mod comparison;
mod counter;
mod donut_chart;
mod dot_chart;
mod ellipse;
mod end_card;
mod flow;
mod gauge;
mod grid;
mod icon;
mod image;
mod layers;
mod line;
mod line_chart;
mod logo_strip;
mod lower_third;
mod map;
mod path;
mod pictogram;
mod pie_chart;
mod polygon;
mod progress;
mod qr_code;
mod quote;
mod rect;
mod ring;
mod row;
mod slope_chart;
mod speech;
mod stepper;
mod svg;
mod swimlane;
mod table;
mod text;
mod timeline;
mod tree;
mod unit_chart;

use crate::node::Registry;

/// Every kind of element, by name.
pub static ELEMENTS: Registry = &[
    area_chart::KIND,
    arrow::KIND,
    badge::KIND,
    bar_chart::KIND,
    big_number::KIND,
    callout::KIND,
    card::KIND,
    checklist::KIND,
    column::KIND,
    comparison::KIND,
    counter::KIND,
    donut_chart::KIND,
    dot_chart::KIND,
    ellipse::KIND,
    end_card::KIND,
    flow::KIND,
    gauge::KIND,
    grid::KIND,
    icon::KIND,
    image::KIND,
    layers::KIND,
    line::KIND,
    line_chart::KIND,
    logo_strip::KIND,
    lower_third::KIND,
    map::KIND,
    path::KIND,
    pictogram::KIND,
    pie_chart::KIND,
    polygon::KIND,
    progress::KIND,
    qr_code::KIND,
    quote::KIND,
    rect::KIND,
    ring::KIND,
    row::KIND,
    slope_chart::KIND,
    speech::KIND,
    stepper::KIND,
    svg::KIND,
    swimlane::KIND,
    table::KIND,
    text::KIND,
    timeline::KIND,
    tree::KIND,
    unit_chart::KIND,
];
