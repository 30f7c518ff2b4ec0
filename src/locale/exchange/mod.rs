//! Exchange with translators and reviewers: status, sync, XLIFF and PO, approvals.
//!
//! Files are edited in place: a comment line here, a pattern there. What is not meant to change stays to the byte.

mod approve;
mod compose;
mod edit;
mod files;
mod forms;
mod import;
mod imported;
mod marks;
mod notes;
mod outline;
mod plural;
mod po;
mod rewrite;
mod shelf;
mod status;
mod sync;
#[cfg(test)]
mod tests;
mod units;
mod xliff;

pub use approve::{ApproveError, Chosen, Wanted, approve, choose_messages};
pub use files::{ReadError, WriteError, read_text, write_changes, write_file};
pub use import::import;
pub use imported::{Format, Imported, MAX_EXCHANGE_BYTES, read};
pub use po::write_po;
pub use rewrite::Import;
pub use shelf::Shelf;
pub use status::{State, Status, status, unapproved};
pub use sync::{Change, sync};
pub use units::{Budget, Context, Package, Sight};
pub use xliff::write_xliff;
