//! Locale tags, message catalogues with fallback, plurals, numbers, dates, writing direction and facts.

mod catalogue;
mod catalogues;
mod check;
mod convert;
mod date;
mod facts;
mod findings;
mod functions;
mod junk;
mod languages;
mod markup;
mod number;
mod pattern;
mod resolve;
mod review;
mod script;
mod slice;
mod tag;
mod value;

pub use catalogue::{Catalogue, MAX_CATALOGUE_BYTES};
pub use catalogues::{Catalogues, Found};
pub use check::Use;
pub use date::{Date, DateStyle, format_date};
pub use facts::{Fact, Facts};
pub use number::{
    Decimal, NumberOptions, NumberStyle, PluralCategory, PluralRuleType, decimal_from_f64, format_decimal,
    format_number, format_percent, parse_decimal, plural_categories, plural_category,
};
pub use pattern::{Emphasis, Message};
pub use resolve::{EmphasisRange, MAX_TEXT_CHARS, Origin, Text};
pub use review::ReviewStatus;
pub use script::Script;
pub use tag::{Digits, Locale, LocaleError};
pub use value::{Args, Value};
