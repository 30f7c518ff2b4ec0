//! Compositions and scenes: from the files of a project to what can be laid out, every mistake found on the way.

mod check;
mod composition;
mod facts;
mod infographic;
mod load;
mod manifest;
mod pace;
mod parts;
mod tables;
mod theme;
mod uses;
mod waits;

pub use composition::{Composition, Poster, Scene, SceneLength, Transition, TransitionKind};
pub use infographic::Infographic;
pub use load::{ArtworkUses, Input, Loaded, load};
pub use manifest::{Format, LocaleEntry, Manifest, Margin, OutputSettings};
pub use pace::{Pace, ReadingRates};
pub use tables::{fact_table, manifest_table, part_table, scene_table, script_table, theme_table};
pub use uses::{FactUse, FactUses, ShownIn};
