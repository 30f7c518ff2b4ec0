//! What comments say about the state of a translation, and the hashes in them.
//!
//! A translation carries its state in the comment above it, in the file that translators' tools keep:
//!
//! ```text
//! # status: needs-review
//! # source: 1a2b3c4d
//! path-title = Patvēruma ceļš Latvijā
//! ```
//!
//! `source` is the hash of the source text that was translated, `stale` says that it is another text now, `unused`
//! that nothing shows the message. An approval stands in the place of `status`, with the hashes of both texts:
//! `# approved: 2026-11-22 by Ilze Bērziņa, source 1a2b3c4d, text 5e6f7a8b`.

use xxhash_rust::xxh3::xxh3_64;

use super::edit::{Edits, next_line};
use super::outline::Entry;
use crate::locale::ReviewStatus;
use crate::locale::review::{self, Line};

/// The first line of the comment that stands for a missing message.
pub(super) const MISSING: &str = "status: missing";

/// A short hash of a text: the upper half of its XXH3, eight hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hash(u32);

impl Hash {
    /// The hash of a message: of its value and attributes as they are written, without indentation and line ends.
    pub fn of_entry(text: &str, entry: &Entry) -> Hash {
        let mut canonical = String::new();
        for field in entry.fields() {
            if let Some(name) = &field.attribute {
                canonical.push('.');
                canonical.push_str(name);
            }
            canonical.push('=');
            for line in text[field.raw.clone()].lines() {
                canonical.push_str(line.trim());
                canonical.push('\n');
            }
        }
        Hash::of(&canonical)
    }

    /// The hash of any text.
    pub fn of(text: &str) -> Hash {
        Hash((xxh3_64(text.as_bytes()) >> 32) as u32)
    }

    fn parse(text: &str) -> Option<Hash> {
        let digits = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if digits { u32::from_str_radix(text, 16).ok().map(Hash) } else { None }
    }
}

impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// Who accepted which text, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Approval {
    pub date: String,
    pub by: String,
    pub source: Hash,
    pub text: Hash,
}

impl Approval {
    /// The line of the comment, without `#`.
    pub fn line(&self) -> String {
        format!("approved: {} by {}, source {}, text {}", self.date, self.by, self.source, self.text)
    }

    fn parse(line: &str) -> Option<Approval> {
        let rest = line.trim().strip_prefix("approved: ")?;
        let (rest, text) = rest.rsplit_once(", text ")?;
        let (rest, source) = rest.rsplit_once(", source ")?;
        let (date, by) = rest.split_once(" by ")?;
        Some(Approval {
            date: date.to_owned(),
            by: by.to_owned(),
            source: Hash::parse(source)?,
            text: Hash::parse(text)?,
        })
    }
}

/// What the comment of one message says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub status: ReviewStatus,
    pub approval: Option<Approval>,
    pub source: Option<Hash>,
    /// `status: missing` left above a message that was translated since.
    pub forgotten: bool,
}

/// What a line of a comment is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Status,
    Source,
    Stale,
    Unused,
}

fn mark_of(line: &str) -> Option<Mark> {
    let line = line.trim();
    if let Some(hash) = line.strip_prefix("source: ") {
        return Hash::parse(hash).map(|_| Mark::Source);
    }
    if line.starts_with("stale: ") {
        return Some(Mark::Stale);
    }
    if line.starts_with("unused: ") {
        return Some(Mark::Unused);
    }
    (review::read_line(line) != Line::Prose).then_some(Mark::Status)
}

impl Marks {
    /// Reads them from a message's own comment, the status also from its group's and its file's.
    pub fn of(entry: &Entry) -> Marks {
        let mut marks = Marks { status: entry.inherited, ..Marks::default() };
        for (_, line) in &entry.comment {
            let line = line.trim();
            match mark_of(line) {
                Some(Mark::Source) => marks.source = line.strip_prefix("source: ").and_then(Hash::parse),
                Some(Mark::Status) => {
                    marks.forgotten = line == MISSING;
                    marks.approval = Approval::parse(line);
                    if let Line::Status(status) = review::read_line(line) {
                        marks.status = status;
                    }
                }
                Some(Mark::Stale | Mark::Unused) | None => {}
            }
        }
        marks
    }
}

/// The lines of a comment that are meant for people.
pub(super) fn prose(entry: &Entry) -> Vec<&str> {
    entry.comment.iter().map(|(_, line)| line.as_str()).filter(|line| mark_of(line).is_none()).collect()
}

/// Sets a mark of a message to `line`, or takes it away. Whatever else the comment says stays where it is.
pub(super) fn set(edits: &mut Edits, text: &str, entry: &Entry, mark: Mark, line: Option<&str>) {
    let mut wanted = line;
    for (range, old) in entry.comment.iter().filter(|(_, old)| mark_of(old) == Some(mark)) {
        match wanted.take() {
            Some(new) if new == old.trim() => {}
            Some(new) => edits.replace(range.clone(), format!("# {new}")),
            None => edits.replace(range.start..next_line(text, range.end), ""),
        }
    }
    if let Some(new) = wanted {
        edits.insert(entry.name.start, format!("# {new}\n"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceId;
    use crate::locale::exchange::outline::Outline;

    fn entry(text: &str) -> Entry {
        Outline::parse(SourceId::new(0), text).expect("is Fluent").entries[0].clone()
    }

    #[test]
    fn approvals_are_written_and_read_alike() {
        let approval = Approval {
            date: "2026-11-22".into(),
            by: "Bērziņa, Ilze by proxy".into(),
            source: Hash::of("a"),
            text: Hash::of("b"),
        };
        assert_eq!(Approval::parse(&approval.line()), Some(approval.clone()));
        let marks = Marks::of(&entry(&format!("# Note.\n# {}\n# source: 1a2b3c4d\na = x\n", approval.line())));
        assert_eq!((marks.status, marks.approval), (ReviewStatus::Approved, Some(approval)));
        assert_eq!(marks.source.map(|h| h.to_string()).as_deref(), Some("1a2b3c4d"));
        assert_eq!(Marks::of(&entry("# source: EUAA, 2026\na = x\n")).source, None);
    }

    #[test]
    fn setting_a_mark_keeps_the_rest_of_the_comment() {
        let text = "# One\n# status: needs-review\n# needs-review\n# two\na = x\n";
        let mut edits = Edits::default();
        set(&mut edits, text, &entry(text), Mark::Status, Some("approved: 2026-01-01 by I"));
        set(&mut edits, text, &entry(text), Mark::Source, Some("source: 00000000"));
        assert_eq!(edits.apply(text), "# One\n# approved: 2026-01-01 by I\n# two\n# source: 00000000\na = x\n");
        let mut edits = Edits::default();
        set(&mut edits, text, &entry(text), Mark::Status, None);
        assert_eq!(edits.apply(text), "# One\n# two\na = x\n");
    }

    #[test]
    fn hashes_ignore_indentation_but_no_word() {
        let hash = |text: &str| Hash::of_entry(text, &entry(text));
        assert_eq!(hash("a =\n    one\n    two\n"), hash("a = one\r\n  two\r\n"));
        assert_ne!(hash("a = one\n    .x = two\n"), hash("a = one\n    .y = two\n"));
        assert_ne!(hash("a = one\n"), hash("a = One\n"));
    }
}
