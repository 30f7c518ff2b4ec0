//! Bytes by project path: the only reader of files, the limits on what they hold, images, artwork and tables.

mod error;
mod image;
mod json_table;
mod limits;
mod project;
mod svg;
mod table;

pub use error::{AssetError, AssetWarning, Place, Problem};
pub use image::{ImageFormat, ImageProblem, decode as decode_image, measure as measure_image};
pub use json_table::JsonProblem;
pub use limits::{Exceeded, Limit, LimitError, Limits, Row as LimitRow, TABLE as LIMITS, Unit, amount};
pub use project::{MANIFEST, PathProblem, Project, ProjectError};
pub use svg::{ArtKind, ArtNode, Artwork, CurrentColor, PartState, SvgProblem};
pub use table::{Row, Table, TableProblem};
