//! Numbers as tables write them.

/// The greatest number that a table may hold: more digits than a double keeps, and than anybody reads.
const GREATEST: f64 = 1e15;

/// Reads the number of a cell; `None` if it is none.
///
/// Digits may be grouped by spaces, as in `1 624`. A point is a decimal sign; so is a comma where `decimal_comma`
/// says so, which tables separated by semicolons or tabs do. Everywhere else a comma is refused, because nobody can
/// tell whether `1,624` is more than a thousand or less than two. Exponents are read, `NaN` and `inf` are not, nor is
/// what exceeds 10¹⁵.
pub fn parse_number(text: &str, decimal_comma: bool) -> Option<f64> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    let groups: Vec<&str> = digits.split([' ', '\u{A0}', '\u{202F}']).collect();
    let whole_group = |group: &&str| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
    if let [first, between @ .., last] = &groups[..]
        && groups.len() > 1
    {
        let three = last.get(..3).is_some_and(|group| whole_group(&group));
        let fraction = last.get(3..).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ',']));
        let head = (1..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_digit());
        if !(three && fraction && head && between.iter().all(whole_group)) {
            return None;
        }
    }
    let mut plain = groups.concat();
    if decimal_comma {
        if plain.contains('.') && plain.contains(',') {
            return None;
        }
        plain = plain.replace(',', ".");
    }
    let written = plain.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'-' | b'+'));
    let number: f64 = plain.parse().ok().filter(|_| written && plain.starts_with(|c: char| c.is_ascii_digit()))?;
    (number.is_finite() && number <= GREATEST).then_some(sign * number)
}

#[cfg(test)]
mod tests {
    use super::parse_number;

    #[test]
    fn numbers_are_read_as_spreadsheets_write_them() {
        for (text, number) in [("1624", 1624.0), ("-3.5", -3.5), ("−3", -3.0), ("1 624", 1624.0), ("2e3", 2000.0)] {
            assert_eq!(parse_number(text, false), Some(number), "{text}");
        }
        assert_eq!(parse_number("1\u{A0}234 567.5", false), Some(1_234_567.5));
        assert_eq!(parse_number("1 624,5", true), Some(1624.5));
        assert_eq!(parse_number("1,624", true), Some(1.624));
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_refused() {
        for text in ["1,624", "1 62", "12 3456", "NaN", "inf", "-inf", "1e999", "9e15", "24 %", "n/a", "", ".5", "0x10"]
        {
            assert_eq!(parse_number(text, false), None, "{text}");
        }
        assert_eq!(parse_number("1.624,5", true), None);
        assert_eq!(parse_number("1 624 5", true), None);
    }
}
