//! What goes out beside the films: pages for print, and reports of what changed between two versions.

mod diff;
mod files;
mod infographic;
mod page;
mod pictures;
mod report;
mod revision;

pub use diff::{ChangeKind, Comparison, PictureChange, SceneChange, Wanted, compare};
pub use files::{ChangedFiles, ProjectFiles};
pub use infographic::{InfographicError, infographic};
pub use page::{Paper, Sheet};
pub use report::{Report, ReportFile, write_report};
pub use revision::{Revision, RevisionError};
