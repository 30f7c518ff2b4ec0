//! Compositions and scenes: from the files of a project to what can be laid out, every mistake found on the way.

mod check;
mod composition;
mod expand;
mod facts;
mod load;
mod manifest;
mod pace;
mod parts;
mod rows;
mod substitute;
mod tables;
mod theme;
mod waits;
mod when;

pub use composition::{Composition, Scene, SceneLength, StageSize, Transition, TransitionKind, View, Zoom};
pub use load::{Input, Loaded, load};
pub use manifest::{Format, LocaleEntry, Manifest, Margin, OutputSettings};
pub use pace::{Pace, ReadingRates};
pub use tables::{
    fact_table, for_table, manifest_table, part_table, scene_table, script_table, slot_table, theme_table, use_table,
};
