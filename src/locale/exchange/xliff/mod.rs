//! XLIFF 1.2 (<https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html>): one unit for each sentence.
//!
//! Placeables are `<x/>` with their Fluent text in `equiv-text`, emphasis is `<g>`: tools show both as tags that a
//! translator moves but cannot type over.

mod guard;
mod read;
mod write;

pub(super) use read::read;
pub use write::write_xliff;

/// The namespace of XLIFF 1.2.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";
