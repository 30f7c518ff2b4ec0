//! Files that a test compares with. `KADRS_BLESS=1` writes them anew, and the test fails all the same: somebody has to
//! look at what changed and run it again. Continuous integration may not bless.

use std::fmt::Write as _;
use std::path::Path;

/// Whether expectations are to be written instead of compared.
pub fn is_on() -> bool {
    let on = std::env::var_os("KADRS_BLESS").is_some_and(|value| value == "1");
    assert!(!(on && std::env::var_os("CI").is_some()), "KADRS_BLESS has no place where CI is set");
    on
}

/// What to do about a difference.
pub const ADVICE: &str = "KADRS_BLESS=1 cargo test --test suite writes it anew; look at the difference before";

/// Compares a text with a file of the repository. The problem, if there is one.
pub fn text(path: &Path, actual: &str) -> Option<String> {
    let shown = path.strip_prefix(super::repository()).unwrap_or(path).display();
    let expected = match std::fs::read_to_string(path) {
        Ok(text) if text == actual => return None,
        Ok(text) => Some(text),
        Err(_) => None,
    };
    if is_on() {
        write(path, actual.as_bytes());
        return Some(format!("{shown} was blessed"));
    }
    Some(match expected {
        None => format!("{shown} is missing\n  {ADVICE}"),
        Some(expected) => format!("{shown} is not what is made now\n{}  {ADVICE}", difference(&expected, actual)),
    })
}

/// Writes a file and the folder that it lies in.
pub fn write(path: &Path, bytes: &[u8]) {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    }
    std::fs::write(path, bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
}

/// The first lines that differ, those expected with `-`, those found with `+`.
pub fn difference(expected: &str, actual: &str) -> String {
    const SHOWN: usize = 12;
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old[start..].iter().rev().zip(new[start..].iter().rev()).take_while(|(a, b)| a == b).count();
    let mut out = format!("  from line {}:\n", start + 1);
    for (sign, lines) in [('-', &old[start..old.len() - tail]), ('+', &new[start..new.len() - tail])] {
        for line in lines.iter().take(SHOWN) {
            let short: String = line.chars().take(200).collect();
            let _ = writeln!(out, "  {sign} {short}");
        }
        if lines.len() > SHOWN {
            let _ = writeln!(out, "  {sign} … {} more", lines.len() - SHOWN);
        }
    }
    out
}
