//! Where bars lie on their axis.

use crate::elements::timeline::TimelineRow;

/// The days between which a bar lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// Where it begins.
    pub from: f64,
    /// Where it ends; a milestone ends where it begins.
    pub until: f64,
    /// The row right above it, if it begins where that ends.
    pub follows: bool,
}

/// Each row behind the one that it follows; `None` if they follow each other in a circle.
pub fn placed(rows: &[TimelineRow], after: &[Option<usize>]) -> Option<Vec<Row>> {
    let mut known: Vec<Option<Row>> = vec![None; rows.len()];
    // Each round places at least one more row, unless there is a circle.
    for _ in 0..rows.len() {
        for (index, row) in rows.iter().enumerate() {
            let base = match after[index] {
                None => Some(0.0),
                Some(other) => known[other].map(|row| row.until),
            };
            if let Some(base) = base {
                let from = base + row.own.from.days;
                let until = from + row.own.r#for.map_or(0.0, |length| length.days);
                let follows = after[index].is_some_and(|other| other + 1 == index) && row.own.from.days == 0.0;
                known[index] = Some(Row { from, until, follows });
            }
        }
    }
    known.into_iter().collect()
}
