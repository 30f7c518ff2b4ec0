//! How far a locale's translation is.

use std::collections::{BTreeMap, BTreeSet};

use super::marks::Marks;
use super::outline::Entry;
use super::shelf::{Shelf, Shelved};
use crate::diag::{Diagnostic, Severity};
use crate::locale::ReviewStatus;

/// The state of one translation; each message of the source is in exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is a text; nobody says that it needs a review, nobody approved it.
    Translated,
    /// A person has to read it: it is marked so, or it was changed after its approval.
    NeedsReview,
    /// Approved, and neither the source nor the translation changed since.
    Approved,
    /// The source changed since it was translated.
    Stale,
    /// There is no text, or an attribute lacks.
    Missing,
}

impl State {
    /// All states in the order of reports.
    pub const ALL: [State; 5] = [State::Translated, State::NeedsReview, State::Approved, State::Stale, State::Missing];

    /// The word of reports.
    pub fn name(self) -> &'static str {
        match self {
            State::Translated => "translated",
            State::NeedsReview => "needs-review",
            State::Approved => "approved",
            State::Stale => "stale",
            State::Missing => "missing",
        }
    }
}

/// What `kadrs locale status` tells about one locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The locale's tag.
    pub locale: String,
    /// The names of messages by state, in the order of the source's files.
    pub messages: BTreeMap<State, Vec<String>>,
    /// Names that the source lacks or that nothing shows; they may be in a state above as well.
    pub unused: Vec<String>,
}

impl Status {
    /// The names in a state.
    pub fn names(&self, state: State) -> &[String] {
        self.messages.get(&state).map_or(&[], Vec::as_slice)
    }
}

/// The state of every message of `source` in `target`. `used` holds the names of messages that something shows, if
/// that is known. The source locale itself has no missing or stale messages, but may be approved.
pub fn status(source: &Shelf, target: &Shelf, used: Option<&BTreeSet<String>>) -> Status {
    let mut messages: BTreeMap<State, Vec<String>> = BTreeMap::new();
    for original in source.entries() {
        let state = state(original, target.find(&original.entry.id));
        messages.entry(state).or_default().push(original.entry.id.clone());
    }
    let unused = target.entries().filter(|shelved| unused(source, &shelved.entry.id, used).is_some());
    let unused = unused.map(|shelved| shelved.entry.id.clone()).collect();
    Status { locale: target.locale().tag().to_owned(), messages, unused }
}

/// The state of one translation.
pub(super) fn state(original: Shelved<'_>, translation: Option<Shelved<'_>>) -> State {
    match translation.filter(|t| is_whole(original.entry, t.entry)) {
        Some(translation) => state_of_text(original, translation),
        None => State::Missing,
    }
}

/// The state of what there is of a translation, though an attribute may lack.
pub(super) fn state_of_text(original: Shelved<'_>, translation: Shelved<'_>) -> State {
    let marks = Marks::of(translation.entry);
    let source = original.hash();
    let is_source = original.is(translation);
    if !is_source && marks.source.is_some_and(|known| known != source) {
        return State::Stale;
    }
    match (marks.status, marks.approval) {
        (_, Some(approval)) if !is_source && approval.source != source => State::Stale,
        (_, Some(approval)) if approval.text == translation.hash() => State::Approved,
        // Without hashes nobody can tell which text was approved.
        (ReviewStatus::NeedsReview | ReviewStatus::Approved, _) => State::NeedsReview,
        _ if marks.forgotten => State::NeedsReview,
        _ => State::Translated,
    }
}

/// Whether a translation has every text of the original.
fn is_whole(original: &Entry, translation: &Entry) -> bool {
    original.fields().all(|field| translation.field(field.attribute.as_deref()).is_some())
}

/// Why nothing needs a message, if so.
pub(super) fn unused(source: &Shelf, id: &str, used: Option<&BTreeSet<String>>) -> Option<&'static str> {
    if source.find(id).is_none() {
        return Some("the source has no such message");
    }
    used.is_some_and(|used| !used.contains(id)).then_some("no scene shows it")
}

/// An error for each of the messages `ids` that is not approved as it is now, at its translation.
pub fn unapproved(source: &Shelf, target: &Shelf, ids: &BTreeSet<String>) -> Vec<Diagnostic> {
    let tag = target.locale().tag();
    let finding = |original: Shelved<'_>| {
        let id = &original.entry.id;
        let translation = target.find(id);
        let why = match state(original, translation) {
            State::Approved => return None,
            State::Missing => format!("message `{id}` is missing in `{tag}`"),
            State::Stale => format!("message `{id}` in `{tag}`: the source changed after the translation"),
            State::NeedsReview if translation.is_some_and(|t| Marks::of(t.entry).approval.is_some()) => {
                format!("message `{id}` in `{tag}` was changed after its approval")
            }
            State::NeedsReview | State::Translated => format!("message `{id}` is not approved in `{tag}`"),
        };
        let span = translation.and_then(|t| t.span()).or_else(|| original.span());
        let hint = format!("once a reviewer accepts it: kadrs locale approve {id} --locale {tag} --by NAME");
        Some(Diagnostic::new(Severity::Error, span, why).hint(hint))
    };
    source.entries().filter(|original| ids.contains(&original.entry.id)).filter_map(finding).collect()
}
