//! Boxes: flexbox and grid in logical directions, solved by taffy and mirrored for right-to-left locales; graphs in
//! layers; trees.

mod container;
mod layered;
mod solve;
mod tidy;

pub use container::{Align, Axis, Container, Edges, Justify};
pub use layered::{Bands, Layered, Layering, Link, Spacing, Vertex, Way};
pub use solve::{BoxSpec, Placement, Space, solve};
pub use tidy::{Branch, TidySpacing, tidy};
