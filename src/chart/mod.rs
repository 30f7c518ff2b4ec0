//! What charts, tables and maps share: data from files and scripts, scales, ticks, labels, legends, source lines.

mod caption;
mod data;
mod fields;
mod format;
mod frame;
mod number;
mod palette;
mod placing;
mod scale;
mod select;
mod states;

pub use caption::{Caption, Look, PlacedCaption};
pub use data::{
    Bounds, Condition, Conditions, Data, DataFields, DataState, FactName, RowFields, RowLabel, RowValue, RowValues,
    SortOrder,
};
pub use fields::{AnnotationFields, AxisFields, ChartFields, FormatFields, LabelChoice};
pub use format::Number;
pub use frame::{Frame, PlacedFrame, mirrored};
pub use number::parse_number;
pub use palette::Palette;
pub use placing::{first_free, without_touching};
pub use scale::{Domain, Scale};
pub use select::{DataRow, Named, Selection};
pub use states::{Changes, States};
