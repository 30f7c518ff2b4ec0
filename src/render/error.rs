//! What can go wrong between a stage and its files.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::encode::EncodeError;

/// Why a job did not come to its end.
#[derive(Debug)]
pub enum RenderError {
    /// The folder of an output cannot be made.
    Folder {
        /// The folder.
        path: PathBuf,
        /// The system's answer.
        source: io::Error,
    },
    /// An output could not be written.
    Encode {
        /// Where it should have gone.
        path: PathBuf,
        /// The encoder's answer.
        source: EncodeError,
    },
    /// The run was stopped.
    Aborted,
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RenderError::Folder { path, .. } => write!(f, "cannot make the folder `{}`", path.display()),
            RenderError::Encode { path, source } => match source {
                // It names the file itself.
                EncodeError::Io { .. } => source.fmt(f),
                _ => write!(f, "cannot write `{}`", path.display()),
            },
            RenderError::Aborted => f.write_str("stopped before the end"),
        }
    }
}

impl std::error::Error for RenderError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            RenderError::Folder { source, .. } => Some(source),
            RenderError::Encode { source: EncodeError::Io { source, .. }, .. } => Some(source),
            RenderError::Encode { source, .. } => Some(source),
            RenderError::Aborted => None,
        }
    }
}
