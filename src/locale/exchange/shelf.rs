//! All Fluent files of one locale, and where in them a message stands or would stand.

use std::collections::BTreeMap;

use super::edit::{Edits, line_around};
use super::marks::Hash;
use super::outline::{Entry, Outline};
use crate::diag::{Diagnostic, SourceId, Sources, Span};
use crate::locale::Locale;

/// One Fluent file.
#[derive(Debug, Clone)]
pub(super) struct FluentFile {
    /// Project path.
    pub path: String,
    /// Where findings point; `None` for a file that is yet to be made.
    pub source: Option<SourceId>,
    pub text: String,
    pub outline: Outline,
}

/// The Fluent files of one locale, in the order of their paths.
#[derive(Debug, Clone)]
pub struct Shelf {
    locale: Locale,
    files: Vec<FluentFile>,
    /// The index of the file and of the entry of each message or term.
    index: BTreeMap<String, (usize, usize)>,
}

/// An entry with its file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shelved<'a> {
    /// Index of the file.
    pub index: usize,
    pub file: &'a FluentFile,
    /// Index of the entry in the file.
    pub number: usize,
    pub entry: &'a Entry,
}

impl Shelved<'_> {
    pub fn hash(&self) -> Hash {
        Hash::of_entry(&self.file.text, self.entry)
    }

    /// Whether both are the same message: the source locale beside itself.
    pub fn is(&self, other: Shelved<'_>) -> bool {
        self.file.path == other.file.path && self.entry.name == other.entry.name
    }

    /// Where its name stands.
    pub fn span(&self) -> Option<Span> {
        self.file.source.map(|source| super::outline::name_span(source, self.entry))
    }
}

/// The folder of a locale's catalogues, with a slash at its end.
fn folder(locale: &Locale) -> String {
    format!("locales/{}/", locale.tag())
}

impl Shelf {
    /// The files of a locale among all that were read. A file that is not Fluent throughout is an error, since nothing
    /// can be edited safely in it; what exactly is wrong, the catalogue's own findings say.
    pub fn of(locale: &Locale, sources: &Sources) -> Result<Shelf, Vec<Diagnostic>> {
        let folder = folder(locale);
        let (mut files, mut broken) = (Vec::new(), Vec::new());
        for (source, file) in sources.iter() {
            // What could not be read would count as missing, and be written over.
            if file.unread && (file.path.starts_with(&folder) || folder.trim_end_matches('/') == file.path) {
                let message = format!("`{}` cannot be read, so nothing is known of its messages", file.path);
                broken.push(
                    Diagnostic::error(Span::file(source), message).hint("`kadrs check` shows what is wrong with it"),
                );
                continue;
            }
            let is_own =
                file.path.strip_prefix(&folder).is_some_and(|rest| !rest.contains('/') && rest.ends_with(".ftl"));
            if !is_own {
                continue;
            }
            match Outline::parse(source, &file.text) {
                Some(outline) => {
                    let (path, text) = (file.path.clone(), file.text.to_string());
                    files.push(FluentFile { path, source: Some(source), text, outline });
                }
                None => {
                    let message = format!("`{}` has mistakes and cannot be edited", file.path);
                    broken.push(
                        Diagnostic::error(Span::file(source), message).hint("correct it; `kadrs check` shows where"),
                    );
                }
            }
        }
        files.sort_by(|a: &FluentFile, b: &FluentFile| a.path.cmp(&b.path));
        if !broken.is_empty() {
            return Err(broken);
        }
        let mut index = BTreeMap::new();
        for (f, file) in files.iter().enumerate() {
            for (e, entry) in file.outline.entries.iter().enumerate() {
                // Of two with one name the first counts, as it does for catalogues.
                index.entry(entry.id.clone()).or_insert((f, e));
            }
        }
        Ok(Shelf { locale: locale.clone(), files, index })
    }

    /// The locale.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The name of the message at a place, `message` or `message.attribute`, if it is one of this locale's.
    pub fn id_at(&self, span: Span) -> Option<String> {
        let file = self.files.iter().find(|file| file.source == Some(span.source))?;
        let start = span.start as usize;
        file.outline.entries.iter().find_map(|entry| {
            let field = entry.fields().find(|field| (field.raw.start..=field.raw.end).contains(&start))?;
            Some(field.attribute.iter().fold(entry.id.clone(), |id, attribute| format!("{id}.{attribute}")))
        })
    }

    pub(super) fn files(&self) -> &[FluentFile] {
        &self.files
    }

    /// Every message and term, in the order of files and lines.
    pub(super) fn entries(&self) -> impl Iterator<Item = Shelved<'_>> {
        self.files.iter().enumerate().flat_map(|(index, file)| {
            let entries = file.outline.entries.iter().enumerate();
            entries.map(move |(number, entry)| Shelved { index, file, number, entry })
        })
    }

    /// The message or term with this id; the first where there are two.
    pub(super) fn find(&self, id: &str) -> Option<Shelved<'_>> {
        let (index, number) = *self.index.get(id)?;
        let file = self.files.get(index)?;
        Some(Shelved { index, file, number, entry: file.outline.entries.get(number)? })
    }

    /// The index of this locale's file with the same name as `source`'s, made empty if there is none.
    pub(super) fn counterpart(&mut self, source: &FluentFile) -> usize {
        let name = source.path.rsplit('/').next().unwrap_or(&source.path);
        let path = format!("{}{name}", folder(&self.locale));
        if let Some(index) = self.files.iter().position(|file| file.path == path) {
            return index;
        }
        self.files.push(FluentFile { path, source: None, text: String::new(), outline: Outline::default() });
        self.files.len() - 1
    }
}

/// A place where entries can be put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// Behind what ends at this byte.
    After(usize),
    /// Before what begins at this byte.
    Before(usize),
    /// At the end of the file.
    End,
}

/// Where in `target` each entry of `source` belongs that it lacks: behind the nearest one before it that `target` has,
/// else before the first one that it has.
pub(super) fn places(source: &Outline, target: &FluentFile) -> Vec<Place> {
    let mut known: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for block in &target.outline.blocks {
        known.insert(&block.id, (block.range.start, block.range.end));
    }
    for entry in &target.outline.entries {
        known.insert(&entry.id, (entry.start(), entry.end));
    }
    let first = source.entries.iter().find_map(|entry| known.get(entry.id.as_str()));
    let mut place = first.map_or(Place::End, |(start, _)| Place::Before(*start));
    let mut places = Vec::with_capacity(source.entries.len());
    for entry in &source.entries {
        if let Some((_, end)) = known.get(entry.id.as_str()) {
            place = Place::After(line_around(&target.text, *end).end.max(*end));
        }
        places.push(place);
    }
    places
}

/// New entries of one file by the place where they go.
pub(super) type Waiting = BTreeMap<Place, Vec<String>>;

/// Puts the new entries in, around what `edits` does to the entries that are there.
pub(super) fn insert_all(text: &str, waiting: Waiting, edits: Edits) -> Edits {
    // Edits at one byte follow each other: what goes before an entry comes before the new lines of its comment.
    let (before, after): (Waiting, Waiting) =
        waiting.into_iter().partition(|(place, _)| matches!(place, Place::Before(_)));
    let mut all = Edits::default();
    for (place, texts) in before {
        let (at, text) = insertion(text, place, &texts);
        all.insert(at, text);
    }
    all.append(edits);
    for (place, texts) in after {
        let (at, text) = insertion(text, place, &texts);
        all.insert(at, text);
    }
    all
}

/// The byte at which to put `texts` in at a place, and all of them with blank lines around, which comments that stand
/// alone need.
fn insertion(text: &str, place: Place, texts: &[String]) -> (usize, String) {
    let joined = texts.join("\n\n");
    match place {
        Place::After(end) => {
            let rest = text[end..].trim_start_matches('\r').strip_prefix('\n').unwrap_or_default();
            let next = rest.lines().next().unwrap_or_default();
            let close = match (text.len() == end, next.trim().is_empty()) {
                // The last line may lack its end.
                (true, _) => "\n",
                (false, true) => "",
                (false, false) => "\n",
            };
            (end, format!("\n\n{joined}{close}"))
        }
        Place::Before(start) => (start, format!("{joined}\n\n")),
        Place::End => {
            let open = match text {
                "" => "",
                text if text.ends_with('\n') => "\n",
                _ => "\n\n",
            };
            (text.len(), format!("{open}{joined}\n"))
        }
    }
}
