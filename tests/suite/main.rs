//! The integration tests, in one program: fewer programs to link keep a test run quick.

#[path = "../support/mod.rs"]
mod support;

mod craft;
mod damaged;
mod diagnostics;
mod goldens;
mod layering;
mod licences;
mod limits;
mod mirroring;
mod new_project;
mod pipeline;
mod pseudo;
mod registry;
mod rust_source;
mod shaping;
mod specimens;
mod tables;
