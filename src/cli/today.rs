//! The day on which the program runs: named on the command line, or by the system's clock.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::cli::Failure;
use crate::locale::Date;

/// Today in UTC, by the system's clock.
pub fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Date::from_days(seconds / 86_400)
}

/// The day that `--today` names, else today.
pub fn today_or(named: Option<&str>) -> Result<Date, Failure> {
    let date = match named {
        Some(text) => Date::parse(text),
        None => today(),
    };
    date.ok_or_else(|| Failure::usage("`--today` needs a day", Some("write it as 2026-11-22".to_string())))
}
