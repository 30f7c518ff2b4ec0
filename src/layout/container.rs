//! How a container arranges its items, in logical directions: `start` and `end`, never left and right.

use crate::syntax::Length;

/// The direction in which a flex container lays its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// From start to end.
    Row,
    /// From top to bottom.
    Column,
}

crate::choice! {
    /// Where items stand across the axis, or a layer in its container.
    pub enum Align {
        /// At the start side, or the top.
        Start = "start",
        /// In the middle.
        Center = "center",
        /// At the end side, or the bottom.
        End = "end",
        /// As large as the container.
        Stretch = "stretch",
        /// First lines of text on one height.
        Baseline = "baseline",
    }
}

crate::choice! {
    /// How room that is left along the axis is shared out.
    pub enum Justify {
        /// All items at the start.
        Start = "start",
        /// All items in the middle.
        Center = "center",
        /// All items at the end.
        End = "end",
        /// The room between the items, none outside.
        Between = "between",
        /// Half as much room outside as between.
        Around = "around",
        /// The same room everywhere.
        Evenly = "evenly",
    }
}

/// Distances from the four sides inwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edges {
    /// From the top.
    pub top: Length,
    /// From the end side.
    pub end: Length,
    /// From the bottom.
    pub bottom: Length,
    /// From the start side.
    pub start: Length,
}

impl Edges {
    /// The same distance on all sides.
    pub fn all(length: Length) -> Self {
        Edges { top: length, end: length, bottom: length, start: length }
    }
}

/// How a container arranges its items.
#[derive(Debug, Clone, PartialEq)]
pub enum Container {
    /// One after another.
    Flex {
        /// Along which axis.
        axis: Axis,
        /// Room between items.
        gap: Length,
        /// Place across the axis.
        align: Align,
        /// Place along the axis.
        justify: Justify,
        /// Whether items that do not fit go on in a new line.
        wrap: bool,
        /// Room inside the container's edge.
        padding: Edges,
    },
    /// In columns of equal width, row by row.
    Grid {
        /// How many columns.
        columns: u32,
        /// Room between columns.
        column_gap: Length,
        /// Room between rows.
        row_gap: Length,
        /// Place of an item in its cell, vertically.
        align: Align,
        /// Room inside the container's edge.
        padding: Edges,
    },
    /// One above another, each aligned in the same box.
    Layers {
        /// Vertical place.
        align: Align,
        /// Horizontal place.
        justify: Align,
        /// Room inside the container's edge.
        padding: Edges,
    },
}
