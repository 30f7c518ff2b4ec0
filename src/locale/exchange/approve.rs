//! Records that a person accepted a translation as it is.

use std::collections::BTreeMap;

use super::edit::Edits;
use super::marks::{Approval, Mark, set};
use super::shelf::Shelf;
use super::status::{State, state};
use super::sync::{Change, change};
use crate::diag::did_you_mean;
use crate::locale::Date;

/// Why a message cannot be approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApproveError {
    /// The reviewer's name is empty or has more than one line.
    Name,
    /// The source has no such message; holds advice.
    Unknown {
        /// The name as given.
        id: String,
        /// A name that is near to it.
        hint: Option<String>,
    },
    /// There is no whole translation to approve.
    Missing {
        /// The message's name.
        id: String,
    },
}

impl std::fmt::Display for ApproveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ApproveError::Name => f.write_str("the reviewer's name must be one line of text"),
            ApproveError::Unknown { id, hint: None } => write!(f, "there is no message `{id}`"),
            ApproveError::Unknown { id, hint: Some(hint) } => write!(f, "there is no message `{id}`; {hint}"),
            ApproveError::Missing { id } => write!(f, "message `{id}` is not translated; there is nothing to approve"),
        }
    }
}

impl std::error::Error for ApproveError {}

/// What approving the messages `ids` changes in the files of `target`: the reviewer, the date and the hashes of both
/// texts are written above each. All of them or none.
pub fn approve(
    source: &Shelf,
    target: &Shelf,
    ids: &[String],
    by: &str,
    date: Date,
) -> Result<Vec<Change>, Vec<ApproveError>> {
    let by = by.trim();
    let mut errors = Vec::new();
    if by.is_empty() || by.chars().any(char::is_control) {
        errors.push(ApproveError::Name);
    }
    let mut edits: BTreeMap<usize, Edits> = BTreeMap::new();
    let mut ids: Vec<&String> = ids.iter().collect();
    ids.sort();
    ids.dedup();
    for id in ids {
        let Some(original) = source.find(id) else {
            let hint = did_you_mean(id, source.entries().map(|shelved| shelved.entry.id.as_str()));
            errors.push(ApproveError::Unknown { id: id.clone(), hint });
            continue;
        };
        let translation = target.find(id);
        let Some(translation) = translation.filter(|_| state(original, translation) != State::Missing) else {
            errors.push(ApproveError::Missing { id: id.clone() });
            continue;
        };
        let (text, entry) = (&translation.file.text, translation.entry);
        let (source, own) = (original.hash(), translation.hash());
        let approval = Approval { date: date.to_string(), by: by.to_owned(), source, text: own };
        let edits = edits.entry(translation.index).or_default();
        set(edits, text, entry, Mark::Status, Some(&approval.line()));
        if !original.is(translation) {
            set(edits, text, entry, Mark::Source, Some(&format!("source: {source}")));
        }
        set(edits, text, entry, Mark::Stale, None);
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(edits.into_iter().filter_map(|(index, edits)| change(&target.files()[index], edits)).collect())
}
