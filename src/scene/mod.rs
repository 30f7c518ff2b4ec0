//! Compositions and scenes: from the files of a project to what can be laid out, every mistake found on the way.

mod check;
mod composition;
mod expand;
mod facts;
mod infographic;
mod load;
mod manifest;
mod pace;
mod parts;
mod rows;
mod substitute;
mod tables;
mod theme;
mod uses;
mod waits;
mod when;

pub use composition::{Composition, Poster, Scene, SceneLength, StageSize, Transition, TransitionKind, View, Zoom};
pub use infographic::Infographic;
pub use load::{ArtworkUses, Input, Loaded, load};
pub use manifest::{Format, LocaleEntry, Manifest, Margin, OutputSettings};
pub use pace::{Pace, ReadingRates};
pub use tables::{
    fact_table, for_table, manifest_table, part_table, scene_table, script_table, slot_table, theme_table, use_table,
};
pub use uses::{FactUse, FactUses, ShownIn};
