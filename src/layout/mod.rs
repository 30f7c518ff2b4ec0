//! Boxes: flexbox and grid in logical directions, solved by taffy and mirrored for right-to-left locales.

mod container;
mod solve;

pub use container::{Align, Axis, Container, Edges, Justify};
pub use solve::{BoxSpec, Placement, Space, solve};
