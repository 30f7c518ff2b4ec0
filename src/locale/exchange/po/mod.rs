//! PO files of GNU gettext (<https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html>).
//!
//! The context (`msgctxt`) is the unit's id. A message with one number is an entry with plural forms, in the order of
//! the locale's CLDR categories; one with other variants is an entry for each. Placeables stand in the texts as
//! Fluent writes them. Reading and writing are our own: a few lines each, and findings with line and column, which
//! no crate for PO gives.

mod read;
mod write;

pub(super) use read::read;
pub use write::write_po;
