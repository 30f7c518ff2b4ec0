//! Plain tables for the terminal, and sizes and lengths as people read them.

/// Columns aligned by two spaces: the first to the left, all others to the right.
pub fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let mut widths: Vec<usize> = head.iter().map(|cell| cell.chars().count()).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |cells: &[String]| {
        let mut line = String::new();
        for (column, (cell, width)) in cells.iter().zip(&widths).enumerate() {
            if column == 0 {
                line.push_str(&format!("{cell:<width$}"));
            } else {
                line.push_str(&format!("  {cell:>width$}"));
            }
        }
        line.trim_end().to_string() + "\n"
    };
    let head: Vec<String> = head.iter().map(ToString::to_string).collect();
    std::iter::once(line(&head)).chain(rows.iter().map(|row| line(row))).collect()
}

/// `812 B`, `45.2 kB`, `12.0 MB`, in steps of a thousand.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.2} GB", bytes as f64 / 1e9),
    }
}

/// `1:05.3`, minutes and seconds.
pub fn length(seconds: f64) -> String {
    let tenths = (seconds * 10.0).round() as u64;
    format!("{}:{:02}.{}", tenths / 600, tenths / 10 % 60, tenths % 10)
}

/// A length of time as one says it: `a few seconds`, `about 40 s`, `about 12 min`, `about 1 h 20 min`.
pub fn about(seconds: f64) -> String {
    let round = |value: f64, step: f64| ((value / step).round() * step) as u64;
    match seconds {
        ..9.0 => "a few seconds".to_string(),
        9.0..57.5 => format!("about {} s", round(seconds, 5.0)),
        57.5..3570.0 => format!("about {} min", round(seconds / 60.0, 1.0)),
        _ => {
            let minutes = round(seconds / 60.0, 10.0);
            format!("about {} h {} min", minutes / 60, minutes % 60).replace(" 0 min", "")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_align() {
        let rows = [vec!["a/b.mp4".to_string(), "1:00.0".to_string()], vec!["ā".to_string(), "0:01.0".to_string()]];
        assert_eq!(table(&["file", "length"], &rows), "file     length\na/b.mp4  1:00.0\nā        0:01.0\n");
    }

    #[test]
    fn numbers_are_rounded_not_cut() {
        assert_eq!([size(0), size(999), size(45_160), size(11_960_000)], ["0 B", "999 B", "45.2 kB", "12.0 MB"]);
        assert_eq!([length(65.26), length(59.96), length(0.0)], ["1:05.3", "1:00.0", "0:00.0"]);
    }

    #[test]
    fn lengths_of_time_are_no_more_exact_than_they_are_known() {
        let said = [0.0, 12.0, 58.0, 725.0, 3569.0, 4800.0, 7200.0].map(about);
        let expected = [
            "a few seconds",
            "about 10 s",
            "about 1 min",
            "about 12 min",
            "about 59 min",
            "about 1 h 20 min",
            "about 2 h",
        ];
        assert_eq!(said, expected);
    }
}
