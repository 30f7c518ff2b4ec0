//! Locale tags, message catalogues with fallback, plurals, numbers, dates, writing direction and facts.

mod bounds;
mod case;
mod catalogue;
mod catalogues;
mod check;
mod compact;
mod convert;
mod date;
pub mod exchange;
mod facts;
mod findings;
mod functions;
mod glossary;
mod junk;
mod languages;
mod list;
mod markup;
mod number;
mod pattern;
mod pseudo;
mod region;
mod resolve;
mod review;
mod script;
mod slice;
mod tag;
mod text;
mod unit;
mod value;

pub use bounds::MAX_CATALOGUE_BYTES;
pub use case::{Case, in_case};
pub use catalogue::Catalogue;
pub use catalogues::{Catalogues, Found};
pub use check::Use;
pub use compact::{CompactDisplay, Notation};
pub use date::{Age, Date, DateStyle, format_date};
pub use facts::{Certainty, Fact, Facts};
pub use glossary::{Glossary, glossary_table};
pub use list::{ListKind, format_list, format_range};
pub use number::{
    Decimal, NumberOptions, NumberStyle, PluralCategory, PluralRuleType, decimal_from_f64, format_decimal,
    format_number, format_percent, parse_decimal, plural_categories, plural_category,
};
pub use pattern::{Emphasis, Message};
pub use pseudo::Pseudo;
pub use region::{country_name, is_country};
pub use review::ReviewStatus;
pub use script::Script;
pub use tag::{Digits, Locale, LocaleError};
pub use text::{EmphasisRange, MAX_TEXT_CHARS, Origin, Text};
pub use unit::Unit;
pub use value::{Args, Value};
