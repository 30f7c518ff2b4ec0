//! What charts, tables and maps share: data from files and scripts, scales, ticks, axes, labels, legends, source lines.

mod data;
mod number;
mod select;

pub use data::{Condition, Conditions, Data, DataFields, DataState, RowFields, RowLabel, RowValue, SortOrder};
pub use number::parse_number;
pub use select::{DataRow, Named, Selection};
