//! Brings a locale's files up to date with the source: what lacks is put in as comments, what is old is marked.
//!
//! Fluent has no empty messages, and a copy of the source text would count as a translation. So a missing message
//! comes in as a comment: who translates it takes the first line and the `# ` away.
//!
//! ```text
//! # status: missing
//! # path-title = The path of asylum in Latvia
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::edit::{Edits, next_line};
use super::marks::{MISSING, Mark, Marks, set};
use super::outline::Entry;
use super::shelf::{FluentFile, Shelf, Shelved, Waiting, insert_all, places};
use super::status::unused;

/// A file that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Project path.
    pub path: String,
    /// The text that it has now; `None` if it is yet to be made.
    pub old: Option<String>,
    /// The text that it is to have.
    pub new: String,
}

/// What `sync` has to change in the files of `target`; nothing if it is run again.
///
/// `used` holds the names of messages that something shows; without it, marks of unused messages stay as they are.
pub fn sync(source: &Shelf, target: &Shelf, used: Option<&BTreeSet<String>>) -> Vec<Change> {
    let mut target = target.clone();
    let mut waiting: BTreeMap<usize, Waiting> = BTreeMap::new();
    let mut expected: BTreeMap<(usize, String), String> = BTreeMap::new();
    for file in source.files() {
        if file.outline.entries.iter().all(|entry| target.find(&entry.id).is_some()) {
            continue;
        }
        let to = target.counterpart(file);
        let own = &target.files()[to];
        let blocks: BTreeSet<&str> = own.outline.blocks.iter().map(|block| block.id.as_str()).collect();
        for (entry, place) in file.outline.entries.iter().zip(places(&file.outline, own)) {
            if target.find(&entry.id).is_some() {
                continue;
            }
            let text = missing_block(file, entry);
            if blocks.contains(entry.id.as_str()) {
                expected.insert((to, entry.id.clone()), text);
            } else {
                waiting.entry(to).or_default().entry(place).or_default().push(text);
            }
        }
    }
    let mut changes = Vec::new();
    for (index, file) in target.files().iter().enumerate() {
        let mut edits = Edits::default();
        for (number, entry) in file.outline.entries.iter().enumerate() {
            mark(&mut edits, source, Shelved { index, file, number, entry }, used);
        }
        for block in &file.outline.blocks {
            match expected.get(&(index, block.id.clone())) {
                Some(text) if *text == file.text[block.range.clone()].replace('\r', "") => {}
                Some(text) => edits.replace(block.range.clone(), text.clone()),
                // Translated by now, or gone from the source: with the blank line behind it.
                None => {
                    let end = next_line(&file.text, block.range.end);
                    let blank = file.text[end..].lines().next().is_some_and(|line| line.trim().is_empty());
                    edits.replace(block.range.start..if blank { next_line(&file.text, end) } else { end }, "");
                }
            }
        }
        let edits = insert_all(&file.text, waiting.remove(&index).unwrap_or_default(), edits);
        changes.extend(change(file, edits));
    }
    changes
}

/// The file with its edits, if there are any.
pub(super) fn change(file: &FluentFile, edits: Edits) -> Option<Change> {
    if edits.is_empty() {
        return None;
    }
    let new = edits.apply(&file.text);
    (new != file.text).then(|| Change { path: file.path.clone(), old: file.source.map(|_| file.text.clone()), new })
}

/// The comment that stands for a missing message.
fn missing_block(file: &FluentFile, entry: &Entry) -> String {
    let mut block = format!("# {MISSING}");
    for line in file.text[entry.name.start..entry.end].lines() {
        block.push_str("\n# ");
        block.push_str(line);
        block.truncate(block.trim_end().len());
    }
    block
}

/// Marks one translation as its source and its use demand.
fn mark(edits: &mut Edits, source: &Shelf, translation: Shelved<'_>, used: Option<&BTreeSet<String>>) {
    let (text, entry) = (&translation.file.text, translation.entry);
    let marks = Marks::of(entry);
    if marks.forgotten {
        set(edits, text, entry, Mark::Status, Some("status: needs-review"));
    }
    if let Some(original) = source.find(&entry.id) {
        let hash = original.hash();
        let known = marks.source.unwrap_or(hash);
        if marks.source.is_none() {
            set(edits, text, entry, Mark::Source, Some(&format!("source: {hash}")));
        }
        let stale = (known != hash).then(|| format!("stale: the source is now {}", quoted(original)));
        set(edits, text, entry, Mark::Stale, stale.as_deref());
    }
    if used.is_some() || source.find(&entry.id).is_none() {
        let why = unused(source, &entry.id, used).map(|why| format!("unused: {why}"));
        set(edits, text, entry, Mark::Unused, why.as_deref());
    }
}

/// All texts of a message on one line.
fn quoted(original: Shelved<'_>) -> String {
    let text = &original.file.text;
    let one_line = |raw: &str| raw.split_whitespace().collect::<Vec<_>>().join(" ");
    let fields = original.entry.fields().map(|field| match &field.attribute {
        None => format!("“{}”", one_line(&text[field.raw.clone()])),
        Some(name) => format!(".{name} “{}”", one_line(&text[field.raw.clone()])),
    });
    fields.collect::<Vec<_>>().join(", ")
}
