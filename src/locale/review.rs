//! Review status: what the comment above a message says about its translation.

use crate::diag::did_you_mean;

/// How far a translation was reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum ReviewStatus {
    /// Nothing is said about it.
    #[default]
    Unmarked,
    /// A draft, for example by a machine: a person who speaks the language has yet to read it.
    NeedsReview,
    /// Read and accepted.
    Approved,
}

impl ReviewStatus {
    /// The word that comments and reports use.
    pub fn name(self) -> &'static str {
        match self {
            ReviewStatus::Unmarked => "unmarked",
            ReviewStatus::NeedsReview => "needs-review",
            ReviewStatus::Approved => "approved",
        }
    }
}

const WORDS: [(&str, ReviewStatus); 2] =
    [("needs-review", ReviewStatus::NeedsReview), ("approved", ReviewStatus::Approved)];

/// What one line of a comment says about the status.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Nothing.
    Prose,
    /// This.
    Status(ReviewStatus),
    /// `status:` with an unknown word; holds advice.
    Unknown { word: String, hint: String },
}

/// Reads `status: needs-review`, `status: approved by Ilze, 2024-08-16`, or the same without `status:`.
///
/// Without `status:` only a line that cannot be prose counts: the word alone, or `approved` with who or when.
pub(super) fn read_line(line: &str) -> Line {
    let line = line.trim();
    let Some(rest) = line.strip_prefix("status:") else {
        return bare(line);
    };
    let word = rest.trim_start().split([' ', ',', ';', ':']).next().unwrap_or_default();
    match WORDS.iter().find(|(name, _)| *name == word) {
        Some((_, status)) => Line::Status(*status),
        None => {
            let names = WORDS.map(|(name, _)| name);
            let hint = did_you_mean(word, names).unwrap_or_else(|| format!("use `{}` or `{}`", names[0], names[1]));
            Line::Unknown { word: word.to_owned(), hint }
        }
    }
}

fn bare(line: &str) -> Line {
    for (word, status) in WORDS {
        let Some(rest) = line.strip_prefix(word) else { continue };
        let rest = rest.trim_start_matches([' ', ',', ':']);
        if rest.is_empty() || rest.starts_with("by ") || rest.starts_with(|c: char| c.is_ascii_digit()) {
            return Line::Status(status);
        }
    }
    Line::Prose
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_lines_are_told_from_prose() {
        for (line, expected) in [
            ("status: needs-review", Line::Status(ReviewStatus::NeedsReview)),
            ("needs-review", Line::Status(ReviewStatus::NeedsReview)),
            ("status: approved 2024-08-16 by Ilze", Line::Status(ReviewStatus::Approved)),
            ("approved by Ilze, 2024-08-16", Line::Status(ReviewStatus::Approved)),
            ("approved 2024-08-16", Line::Status(ReviewStatus::Approved)),
            ("approved documents are returned", Line::Prose),
            ("needs-reviewing", Line::Prose),
            ("The heading of film 3.", Line::Prose),
        ] {
            assert_eq!(read_line(line), expected, "{line}");
        }
    }

    #[test]
    fn an_unknown_status_gets_advice() {
        let Line::Unknown { word, hint } = read_line("status: aproved") else { panic!("must be unknown") };
        assert_eq!((word.as_str(), hint.as_str()), ("aproved", "did you mean `approved`?"));
        assert!(matches!(read_line("status:"), Line::Unknown { hint, .. } if hint.contains("needs-review")));
    }
}
