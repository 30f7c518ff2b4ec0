//! What goes out beside the films: pages for print, and reports of what changed between two versions.

mod infographic;
mod page;

pub use infographic::{InfographicError, infographic};
pub use page::{Paper, Sheet};
