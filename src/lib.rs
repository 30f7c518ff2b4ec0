//! kadrs turns declarative YAML scene scripts into localised videos.
//!
//! The data flows one way, each step a function with types of its own:
//! text → tree → composition → stage → display list → pixels → files.
//! The modules below stand in their allowed order of use: a module may use only those before it.

// One blank line each, because rustfmt sorts neighbours by name.

pub mod geom;

pub mod diag;

pub mod style;

pub mod anim;

pub mod syntax;

pub mod display;

pub mod assets;

pub mod locale;

pub mod text;

pub mod layout;

pub mod node;

pub mod chart;

pub mod elements;

pub mod scene;

pub mod stage;

pub mod paint;

pub mod encode;

pub mod quality;

pub mod render;

pub mod cli;
