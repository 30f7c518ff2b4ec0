//! The contract between an element and the rest, and what every element has.

mod common;
mod effect;
mod kind;
mod paint;
mod place;
mod read;
mod resolve;
mod typeset;
mod words;

pub use common::{Animate, Common, Entrance, EntranceField, Exit, ExitField, Mirror, Origin, Place, Shift, When};
pub use effect::{Effect, Motif, Piecewise, Toward, apply};
pub use kind::{Element, ElementKind, Node, References, Registry};
pub use paint::paint_in;
pub(crate) use place::track;
pub use place::{Entering, Instant, Placed, Placing, Resolved, TextBox, Timing};
pub use read::{NodeReader, read_items};
pub use resolve::{DataTable, Examining, Phrase, Resolving, Store};
pub use typeset::Typeset;
pub use words::{Resolution, Words};
