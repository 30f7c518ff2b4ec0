//! The contract between an element and the rest, and what every element has.

mod common;
mod cut;
mod effect;
mod emphasis;
mod kind;
mod paint;
mod place;
mod read;
mod resolve;
mod typeset;
mod words;

pub use common::{
    Animate, Blur, Common, Entrance, EntranceField, Exit, ExitField, Follow, FollowPath, Mask, MaskField, Mirror,
    Origin, Place, PlaceWithin, Shift, When,
};
pub use cut::{Cut, CutField, CutFit, CutShape, Left, PlacedCut};
pub use effect::{Effect, Motif, Piecewise, Toward, apply};
pub use emphasis::{DIMMED, Emphasis, EmphasisEffect, EmphasisField, Swell, WHOLE_SCENE, circle, pulse, underline};
pub use kind::{Element, ElementKind, Node, References, Registry};
pub use paint::paint_in;
pub(crate) use place::track;
pub use place::{Entering, Instant, Placed, Placing, Resolved, TextBox, Timing};
pub use read::{NodeReader, read_items};
pub use resolve::{DataTable, Examining, Phrase, Resolving, Store};
pub use typeset::Typeset;
pub use words::{Resolution, Words};
