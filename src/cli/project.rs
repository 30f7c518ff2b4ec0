//! Finding, reading and judging a project before a command works on it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::assets::Project;
use crate::cli::diagnostics::Printer;
use crate::cli::{Failure, terminal};
use crate::diag::{Diagnostic, Diagnostics, Severity, SourceId, Sources, Span};
use crate::elements::ELEMENTS;
use crate::scene::{Input, load};

/// A project that was read, with what was found on the way.
pub struct Opened {
    /// The texts that findings point into.
    pub sources: Sources,
    /// What was found so far.
    pub diagnostics: Diagnostics,
    /// The project, unless it cannot be used at all.
    pub input: Option<Input>,
}

/// Reads the project in `folder`, or the one that the current folder belongs to.
pub fn open(folder: Option<&Path>) -> Result<Opened, Failure> {
    find(folder).map(open_project)
}

/// The project in `folder`, or the one that the current folder belongs to, not read yet.
pub fn find(folder: Option<&Path>) -> Result<Project, Failure> {
    let project = match folder {
        Some(folder) => Project::find(folder),
        None => Project::find(Path::new(".")),
    };
    project.map_err(|error| Failure::usage(error.to_string(), Some("`kadrs new NAME` begins one".into())))
}

/// Reads a project.
pub fn open_project(project: Project) -> Opened {
    let loaded = load(project, ELEMENTS);
    Opened { sources: loaded.sources, diagnostics: loaded.diagnostics, input: loaded.input }
}

impl Opened {
    /// Prints the findings as the end of the command.
    pub fn fail(&self, json: bool) -> Failure {
        if json {
            return terminal::print(&format!("{:#}\n", self.json())).err().unwrap_or(Failure::Input);
        }
        self.print_findings();
        terminal::say(&format!("{}; nothing was written", counts(&self.diagnostics)));
        Failure::Input
    }

    /// Adds findings; all of them then read in the order of the files.
    pub fn add(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(found);
        self.diagnostics.sort();
    }

    /// Keeps the errors, which concern every video, and those warnings that are not about another video than the chosen
    /// ones: about its script, or about messages that only it shows.
    pub fn keep_about(&mut self, input: &Input, chosen: &BTreeSet<&str>) {
        let (own, others): (Vec<_>, Vec<_>) = input.compositions.iter().partition(|video| chosen.contains(video.id()));
        let scripts: BTreeSet<SourceId> = others.iter().map(|video| video.script.video.span.source).collect();
        let shown = input.shown_messages(own);
        let concerns = |found: &&Diagnostic| {
            if found.severity == Severity::Error {
                return true;
            }
            let spans =
                || found.primary.iter().map(|label| label.span).chain(found.related.iter().map(|related| related.span));
            let messages: Vec<&str> = spans().filter_map(|span| message_at(&self.sources, span)).collect();
            match messages.as_slice() {
                [] => !found.primary.as_ref().is_some_and(|label| scripts.contains(&label.span.source)),
                messages => messages.iter().any(|id| shown.contains(*id)),
            }
        };
        let mut kept = Diagnostics::new();
        kept.extend(self.diagnostics.iter().filter(concerns).cloned());
        self.diagnostics = kept;
    }

    /// The result, or the findings if it may have failed because of them: a script with mistakes is no video yet.
    pub fn unless_errors<T>(&self, result: Result<T, Failure>, json: bool) -> Result<T, Failure> {
        result.map_err(|failure| if self.diagnostics.has_errors() { self.fail(json) } else { failure })
    }

    /// Prints all findings for people.
    pub fn print_findings(&self) {
        let text = Printer::new(&self.sources).text(&self.diagnostics, terminal::is_colored());
        if !text.is_empty() {
            terminal::say(text.trim_end_matches('\n'));
            terminal::say("");
        }
    }

    /// All findings and how many there are for programs.
    pub fn json(&self) -> Value {
        json!({
            "errors": self.diagnostics.count(Severity::Error),
            "warnings": self.diagnostics.count(Severity::Warning),
            "diagnostics": Printer::new(&self.sources).json(&self.diagnostics),
        })
    }
}

/// The message of a catalogue in which a place lies.
fn message_at(sources: &Sources, span: Span) -> Option<&str> {
    let source = sources.get(span.source);
    let end = source.text.get(span.start as usize..)?.find('\n').map_or(source.text.len(), |n| n + span.start as usize);
    let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let line = source.text.get(..end)?.lines().rfind(begins).filter(|_| source.path.ends_with(".ftl"))?;
    Some(line.split([' ', '=']).next().unwrap_or(line))
}

/// `2 errors, 1 warning`.
pub fn counts(diagnostics: &Diagnostics) -> String {
    let (errors, warnings) = (diagnostics.count(Severity::Error), diagnostics.count(Severity::Warning));
    format!("{}, {}", count(errors, "error"), count(warnings, "warning"))
}

/// `1 video`, `2 videos`, `2 entries`.
pub fn count(number: usize, noun: &str) -> String {
    match (number, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        (_, None) => format!("{number} {noun}s"),
    }
}

/// The folder of outputs: as named, or `output` in the project.
pub fn output_folder(named: Option<&Path>, input: &Input) -> PathBuf {
    named.map_or_else(|| input.project.root().join("output"), Path::to_path_buf)
}

/// A path as people want to read it: relative to the current folder where it lies within.
pub fn shown(path: &Path) -> String {
    let here = std::env::current_dir().and_then(|here| here.canonicalize()).ok();
    let inside = here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_path_buf));
    inside.as_deref().unwrap_or(path).display().to_string()
}
