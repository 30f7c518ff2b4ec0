//! kadrs turns declarative YAML scene scripts into localised videos.
//!
//! The data flows one way, each step a function with types of its own:
//! text → tree → composition → stage → display list → pixels → files.
//! The modules below stand in their allowed order of use: a module may use only those before it.

pub mod anim;
pub mod diag;
pub mod display;
pub mod encode;
pub mod geom;
pub mod style;
