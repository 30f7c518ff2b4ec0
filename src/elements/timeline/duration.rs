//! Lengths of time as rules write them: `10 working days`, `1 month`, `up to` left to the words beside them.

use crate::syntax::{FieldType, Node, Reader, Shape};

crate::choice! {
    /// The unit in which a time axis counts.
    pub enum AxisUnit {
        /// Days.
        Days = "days",
        /// Weeks of seven days.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
    }
}

impl AxisUnit {
    /// Its length in days; a month is the twelfth of a mean year.
    pub fn days(self) -> f64 {
        match self {
            AxisUnit::Days => 1.0,
            AxisUnit::Weeks => 7.0,
            AxisUnit::Months => 365.25 / 12.0,
            AxisUnit::Years => 365.25,
        }
    }

    /// Distances of ticks that people count in.
    pub fn steps(self) -> &'static [u32] {
        match self {
            AxisUnit::Days => &[1, 2, 5, 10, 20, 50, 100, 365],
            AxisUnit::Weeks => &[1, 2, 4, 8, 13, 26, 52],
            AxisUnit::Months => &[1, 2, 3, 6, 12, 24, 60],
            AxisUnit::Years => &[1, 2, 5, 10, 20, 50],
        }
    }
}

/// A length of time on a calendar: a number and a unit. It may be zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Duration {
    /// In days of a calendar; five working days are a week.
    pub days: f64,
}

const WORDS: &str = "a length of time such as `10 working days`, `2 weeks`, `1 month`";
/// A hundred years: no procedure lasts longer.
const MOST_DAYS: f64 = 36_525.0;

impl Duration {
    fn parse(text: &str) -> Option<Duration> {
        let (number, unit) = text.trim().split_once(' ')?;
        let number: f64 = number.parse().ok().filter(|number: &f64| number.is_finite() && *number >= 0.0)?;
        let unit = match unit.trim() {
            "working day" | "working days" => 7.0 / 5.0,
            "day" | "days" => AxisUnit::Days.days(),
            "week" | "weeks" => AxisUnit::Weeks.days(),
            "month" | "months" => AxisUnit::Months.days(),
            "year" | "years" => AxisUnit::Years.days(),
            _ => return None,
        };
        Some(Duration { days: number * unit }).filter(|duration| duration.days <= MOST_DAYS)
    }
}

impl FieldType for Duration {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        node.as_str().and_then(Duration::parse).or_else(|| reader.expected(node, WORDS))
    }

    fn shape() -> Shape {
        Shape::Form { words: WORDS, pattern: r"^[0-9.]+ (working days?|days?|weeks?|months?|years?)$", number: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_working_days_are_two_weeks() {
        assert_eq!(Duration::parse("10 working days"), Duration::parse("2 weeks"));
        assert_eq!(Duration::parse("1 month").map(|month| month.days), Some(30.4375));
        assert_eq!(Duration::parse("0 days").map(|none| none.days), Some(0.0));
    }

    #[test]
    fn what_is_no_length_of_time_is_refused() {
        for text in ["", "10", "ten days", "3 moons", "-1 day", "inf days", "101 years", "10 workingdays"] {
            assert_eq!(Duration::parse(text), None, "{text}");
        }
    }
}
