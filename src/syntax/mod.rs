//! YAML text → spanned tree → typed fields; knows no element and no scene word.

mod fields;
mod mistakes;
mod moment;
mod overrides;
mod parse;
mod path_data;
mod schema;
mod tree;
mod values;

pub use fields::{Field, FieldType, Fields, Reader, Record, Shape, Spanned, Table, Vocabulary, field_name};
pub use moment::{Base, Keyed, Moment};
pub use overrides::{By, Target};
pub use parse::{MAX_ALIASED_BYTES, MAX_ALIASES, MAX_DEPTH, MAX_NODES, parse};
pub use path_data::{MAX_COORDINATE, PathData};
pub use schema::{Word, WordFields, schema};
pub use tree::{Entry, Key, Node, Scalar, Value};
pub use values::{
    Amount, Angle, Bytes, Choice, Count, Extent, Factor, Fraction, Gap, Gradient, Length, PaintField, Positive,
    Seconds, Whole,
};
