//! What charts, tables and maps share: data from files and scripts, scales, ticks, labels, legends, source lines.

mod columns;
mod data;
mod fields;
mod format;
mod frame;
mod label;
mod legend;
mod moving;
mod naming;
mod number;
mod palette;
mod placing;
mod plot;
mod scale;
mod select;
mod source;
mod states;
mod wording;

pub use columns::column;
pub use data::{
    Bounds, Condition, Conditions, Data, DataFields, DataState, FactName, LabelNames, RowFields, RowLabel, RowValue,
    RowValues, SortOrder,
};
pub use fields::{AnnotationFields, AxisFields, ChartFields, FormatFields, LabelChoice, MAX_ROWS, unknown_rows};
pub use format::Writing;
pub use frame::{Frame, PlacedFrame, mirrored};
pub use label::{Label, PlacedLabel};
pub use legend::{Legend, PlacedLegend};
pub use moving::{Captions, LegendInTurn, MovingLabel, RowOfStates, Spot, through};
pub use naming::{country, named, no_country, override_of, verbatim};
pub use number::parse_number;
pub use palette::{Palette, back, categories, readable, token};
pub use placing::{first_free, without_touching};
pub use plot::{PlotFields, bold, distinct, read_plot};
pub use scale::{Domain, Scale};
pub use select::{DataRow, Named, Selection};
pub use source::{SourceFields, SourceLine};
pub use states::{Changes, States, seen};
pub use wording::Wording;
