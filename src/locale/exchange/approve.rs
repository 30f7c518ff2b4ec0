//! Records that a person accepted a translation as it is.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::Edits;
use super::marks::{Approval, Mark, set};
use super::shelf::{Shelf, Shelved};
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
    /// No message of the source has such a name.
    NoMatch {
        /// The pattern as given.
        pattern: String,
    },
    /// The locale has no such catalogue.
    NoFile {
        /// The file as given.
        file: String,
        /// A name that is near to it.
        hint: Option<String>,
    },
    /// All that was meant is approved, stale or missing.
    Nothing,
}

impl std::fmt::Display for ApproveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ApproveError::Name => f.write_str("the reviewer's name must be one line of text"),
            ApproveError::Unknown { id, hint: None } => write!(f, "there is no message `{id}`"),
            ApproveError::Unknown { id, hint: Some(hint) } => write!(f, "there is no message `{id}`; {hint}"),
            ApproveError::Missing { id } => write!(f, "message `{id}` is not translated; there is nothing to approve"),
            ApproveError::NoMatch { pattern } => write!(f, "no message matches `{pattern}`"),
            ApproveError::NoFile { file, hint: None } => write!(f, "the locale has no catalogue `{file}`"),
            ApproveError::NoFile { file, hint: Some(hint) } => {
                write!(f, "the locale has no catalogue `{file}`; {hint}")
            }
            ApproveError::Nothing => f.write_str("none of these messages waits for approval"),
        }
    }
}

impl std::error::Error for ApproveError {}

/// Which messages are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted<'w> {
    /// These, by name; in a name with `*`, which stands for any letters, those that match and wait for approval.
    Names(&'w [String]),
    /// All in these catalogues of the locale that wait for approval: `common.ftl` or `locales/lv/common.ftl`.
    Files(&'w [String]),
    /// All that wait for approval.
    All,
}

/// The messages that were meant, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// To be approved.
    pub ids: Vec<String>,
    /// Left out of patterns and files because the source changed since they were translated: who approves such a text
    /// has to name it.
    pub stale: Vec<String>,
    /// Left out because they are approved as they are: the record of who did stays.
    pub approved: usize,
    /// Left out because there is no text yet.
    pub missing: usize,
}

/// Finds the messages that are meant. Names and files that do not exist are all told; so is a choice of nothing.
pub fn choose_messages(source: &Shelf, target: &Shelf, wanted: Wanted<'_>) -> Result<Chosen, Vec<ApproveError>> {
    let mut chosen = Chosen::default();
    let mut errors = Vec::new();
    match wanted {
        Wanted::All => chosen.take(source, target, |_, _| true),
        Wanted::Names(names) => {
            for name in names {
                let is_known = |shelved: Shelved<'_>| matches(name, &shelved.entry.id);
                if !name.contains('*') {
                    chosen.ids.push(name.clone());
                } else if source.entries().any(is_known) {
                    chosen.take(source, target, |id, _| matches(name, id));
                } else {
                    errors.push(ApproveError::NoMatch { pattern: name.clone() });
                }
            }
        }
        Wanted::Files(files) => {
            let paths = || target.files().iter().map(|file| file.path.as_str());
            for file in files {
                let is_it = |path: &str| path == file || path.ends_with(&format!("/{file}"));
                if paths().any(is_it) {
                    chosen.take(source, target, |_, path| path.is_some_and(is_it));
                } else {
                    let names = paths().filter_map(|path| path.rsplit('/').next());
                    errors.push(ApproveError::NoFile { file: file.clone(), hint: did_you_mean(file, names) });
                }
            }
        }
    }
    let mut seen = BTreeSet::new();
    chosen.ids.retain(|id| seen.insert(id.clone()));
    if errors.is_empty() && chosen.ids.is_empty() {
        errors.push(ApproveError::Nothing);
    }
    if errors.is_empty() { Ok(chosen) } else { Err(errors) }
}

impl Chosen {
    /// Takes what waits for approval among the messages whose name, and whose file in the target, are meant.
    fn take(&mut self, source: &Shelf, target: &Shelf, is_meant: impl Fn(&str, Option<&str>) -> bool) {
        for original in source.entries() {
            let id = &original.entry.id;
            let translation = target.find(id);
            if !is_meant(id, translation.map(|translation| translation.file.path.as_str())) {
                continue;
            }
            match state(original, translation) {
                State::Translated | State::NeedsReview => self.ids.push(id.clone()),
                State::Stale => self.stale.push(id.clone()),
                State::Approved => self.approved += 1,
                State::Missing => self.missing += 1,
            }
        }
    }
}

/// Whether a name matches a pattern in which `*` stands for any letters.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut name) = name.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(at) = name.find(part) else { return false };
        name = &name[at + part.len()..];
    }
    name.ends_with(last)
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Sources;
    use crate::locale::Locale;

    fn shelf(tag: &str, files: &[(&str, &str)]) -> Shelf {
        let mut sources = Sources::new();
        for (name, text) in files {
            sources.add(format!("locales/{tag}/{name}"), *text);
        }
        Shelf::of(&Locale::parse(tag).expect(tag), &sources).expect("Fluent")
    }

    fn chosen(wanted: Wanted<'_>) -> Result<Chosen, Vec<String>> {
        let en = [("a.ftl", "path-a = A\npath-b = B\nend-a = C\n"), ("b.ftl", "other = D\npath-c = E\n")];
        let source = shelf("en", &en);
        let lv = [
            ("a.ftl", "# status: needs-review\npath-a = a\n# source: 00000000\npath-b = b\nend-a = c\n"),
            ("b.ftl", "other = d\n"),
        ];
        let target = shelf("lv", &lv);
        let date = Date::parse("2026-11-22").expect("a day");
        let change = approve(&source, &target, &["end-a".to_owned()], "Ilze", date).expect("approves").remove(0);
        let target = shelf("lv", &[("a.ftl", &change.new), lv[1]]);
        choose_messages(&source, &target, wanted).map_err(|e| e.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn what_waits_is_chosen_and_what_does_not_is_counted() {
        let all = chosen(Wanted::All).expect("two wait");
        assert_eq!((all.ids, all.stale), (vec!["path-a".to_owned(), "other".to_owned()], vec!["path-b".to_owned()]));
        assert_eq!((all.approved, all.missing), (1, 1));
        let names = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            chosen(Wanted::Names(&names)).map(|chosen| chosen.ids)
        };
        assert_eq!(names(&["path-*"]), Ok(vec!["path-a".to_owned()]));
        assert_eq!(names(&["path-b"]), Ok(vec!["path-b".to_owned()]), "a stale text has to be named");
        assert_eq!(names(&["end-*"]), Err(vec!["none of these messages waits for approval".to_owned()]));
        assert_eq!(
            names(&["x*", "*y"]),
            Err(vec!["no message matches `x*`".to_owned(), "no message matches `*y`".to_owned()])
        );
        let files = |name: &str| chosen(Wanted::Files(&[name.to_owned()])).map(|chosen| chosen.ids);
        assert_eq!(files("b.ftl"), Ok(vec!["other".to_owned()]));
        assert_eq!(files("locales/lv/a.ftl"), Ok(vec!["path-a".to_owned()]));
        assert_eq!(files("c.ftl"), Err(vec!["the locale has no catalogue `c.ftl`; did you mean `a.ftl`?".to_owned()]));
    }

    #[test]
    fn stars_stand_for_any_letters() {
        for (pattern, yes, no) in [
            ("*", "a", ""),
            ("path-*", "path-a", "a-path-a"),
            ("*-title", "path-title", "path-title-2"),
            ("p*-*e", "path-title", "p-titel"),
            ("a*a", "aba", "a"),
        ] {
            assert!(matches(pattern, yes) && (no.is_empty() || !matches(pattern, no)), "{pattern}");
        }
    }
}
