//! How wide columns become: what their content wants, or as fair a share of less as there is.

/// What a column wants in px: its widest cell in one line, and the widest part of a cell that cannot be broken.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct ColumnWidths {
    pub natural: f64,
    pub least: f64,
}

/// Widths of columns in a room. What is left over is shared among all; where there is too little, the wide ones give
/// way first, none below its least.
pub(super) fn widths(columns: &[ColumnWidths], room: Option<f64>) -> Vec<f64> {
    let natural: f64 = columns.iter().map(|column| column.natural).sum();
    let Some(room) = room else { return columns.iter().map(|column| column.natural).collect() };
    if room >= natural {
        let more = (room - natural) / columns.len().max(1) as f64;
        return columns.iter().map(|column| column.natural + more).collect();
    }
    // No column becomes wider than the cap; the cap with which they fill the room lies between these two.
    let filled = |cap: f64| -> f64 { columns.iter().map(|column| column.natural.min(cap.max(column.least))).sum() };
    let (mut low, mut high) = (0.0, columns.iter().map(|column| column.natural).fold(0.0, f64::max));
    for _ in 0..60 {
        let cap = (low + high) / 2.0;
        if filled(cap) > room {
            high = cap;
        } else {
            low = cap;
        }
    }
    columns.iter().map(|column| column.natural.min(low.max(column.least))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(wanted: &[(f64, f64)]) -> Vec<ColumnWidths> {
        wanted.iter().map(|(natural, least)| ColumnWidths { natural: *natural, least: *least }).collect()
    }

    #[test]
    fn columns_take_what_they_want_where_there_is_room() {
        let three = columns(&[(100.0, 50.0), (200.0, 80.0), (60.0, 60.0)]);
        assert_eq!(widths(&three, None), [100.0, 200.0, 60.0]);
        assert_eq!(widths(&three, Some(390.0)), [110.0, 210.0, 70.0]);
    }

    #[test]
    fn wide_columns_give_way_first_and_none_below_its_least() {
        let three = columns(&[(100.0, 50.0), (200.0, 80.0), (60.0, 60.0)]);
        let near = |found: Vec<f64>, wanted: [f64; 3]| {
            assert!(found.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 1e-6), "{found:?}");
        };
        near(widths(&three, Some(300.0)), [100.0, 140.0, 60.0]);
        near(widths(&three, Some(230.0)), [85.0, 85.0, 60.0]);
        near(widths(&three, Some(10.0)), [50.0, 80.0, 60.0]);
    }
}
