//! The display list: one frame as a short sequence of closed drawing items with everything resolved.
//!
//! Lists can be compared, digested and dumped; damage, still frames, caches and tests follow from that.

mod damage;
mod digest;
mod dump;
mod item;
mod layer;
mod list;
mod near;

pub use damage::{Damage, TILE, difference};
pub use digest::Digest;
pub(crate) use digest::Hasher;
pub use item::{
    Clip, Drawing, DrawingItem, FillRule, Glyph, GlyphItem, GlyphRun, Group, ImageItem, Item, Outline, PathItem,
    Picture,
};
pub(crate) use layer::blur_reach;
pub use layer::{BlendMode, LayerEffect, MAX_BLUR};
pub use list::DisplayList;
pub use near::visible_difference;
