//! `kadrs check`: every finding about a project and how long its videos are, without drawing anything.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use crate::anim::Time;
use crate::cli::args::CheckArgs;
use crate::cli::project::{Opened, count, counts, open};
use crate::cli::select::{renditions, set_pace};
use crate::cli::today::today_or;
use crate::cli::{Failure, table, terminal};
use crate::diag::{Diagnostic, Diagnostics, Severity, SourceId, Sources, Span};
use crate::render::{Rendition, build_stages};
use crate::scene::Input;

/// Runs the command.
pub fn run(project: Option<&Path>, args: &CheckArgs) -> Result<(), Failure> {
    let today = today_or(args.today.as_deref())?;
    let mut opened = open(project)?;
    let Some(mut input) = opened.input.take() else { return Err(opened.fail(args.json)) };
    let selection = &args.selection;
    set_pace(&mut input, selection.slow);
    let renditions = renditions(&input, &args.videos, &selection.locale, &selection.format);
    let renditions = opened.unless_errors(renditions, args.json)?;
    let (lengths, found) = build_stages(&input, &renditions, |_, stage| stage.length());
    if !args.videos.is_empty() {
        let chosen: BTreeSet<&str> = renditions.iter().map(|rendition| rendition.composition.id()).collect();
        opened.diagnostics = about(&opened, &input, &chosen);
    }
    opened.add(found);
    opened.add(input.facts.overdue(today, input.manifest.facts_max_age));
    if args.json {
        let mut document = opened.json();
        document["lengths"] =
            renditions.iter().zip(&lengths).map(|(rendition, length)| row(rendition, *length)).collect();
        terminal::print(&format!("{document:#}\n"))?;
    } else {
        opened.print_findings();
        terminal::print(&table_of(&renditions, &lengths))?;
        terminal::print(&format!("{}: {}\n", extent(&renditions), counts(&opened.diagnostics)))?;
    }
    if opened.diagnostics.has_errors() { Err(Failure::Input) } else { Ok(()) }
}

/// The errors, which concern every video, and those warnings that are not about another one: about its script, or about
/// messages that only it shows.
fn about(opened: &Opened, input: &Input, chosen: &BTreeSet<&str>) -> Diagnostics {
    let (own, others): (Vec<_>, Vec<_>) = input.compositions.iter().partition(|video| chosen.contains(video.id()));
    let scripts: BTreeSet<SourceId> = others.iter().map(|video| video.script.video.span.source).collect();
    let shown = input.shown_messages(own);
    let concerns = |found: &&Diagnostic| {
        if found.severity == Severity::Error {
            return true;
        }
        let spans =
            || found.primary.iter().map(|label| label.span).chain(found.related.iter().map(|related| related.span));
        let messages: Vec<&str> = spans().filter_map(|span| message_at(&opened.sources, span)).collect();
        match messages.as_slice() {
            [] => !found.primary.as_ref().is_some_and(|label| scripts.contains(&label.span.source)),
            messages => messages.iter().any(|id| shown.contains(*id)),
        }
    };
    let mut kept = Diagnostics::new();
    kept.extend(opened.diagnostics.iter().filter(concerns).cloned());
    kept
}

/// The message of a catalogue in which a place lies.
fn message_at(sources: &Sources, span: Span) -> Option<&str> {
    let source = sources.get(span.source);
    let end = source.text.get(span.start as usize..)?.find('\n').map_or(source.text.len(), |n| n + span.start as usize);
    let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let line = source.text.get(..end)?.lines().rfind(begins).filter(|_| source.path.ends_with(".ftl"))?;
    Some(line.split([' ', '=']).next().unwrap_or(line))
}

/// One row for each video and locale, one column for each format.
fn table_of(renditions: &[Rendition<'_>], lengths: &[Time]) -> String {
    let mut formats: Vec<&str> = Vec::new();
    let mut rows: Vec<(&str, &str, BTreeMap<&str, Time>)> = Vec::new();
    for (rendition, length) in renditions.iter().zip(lengths) {
        let (video, locale, format) = (rendition.composition.id(), rendition.locale.tag(), &*rendition.format.name);
        if !formats.contains(&format) {
            formats.push(format);
        }
        match rows.last_mut().filter(|row| (row.0, row.1) == (video, locale)) {
            Some(row) => drop(row.2.insert(format, *length)),
            None => rows.push((video, locale, BTreeMap::from([(format, *length)]))),
        }
    }
    let cells = |(video, locale, lengths): &(&str, &str, BTreeMap<&str, Time>)| {
        let length = |format: &&str| lengths.get(format).map_or("–".into(), |time| table::length(time.as_seconds()));
        std::iter::once(format!("{video} {locale}")).chain(formats.iter().map(length)).collect()
    };
    let rows: Vec<Vec<String>> = rows.iter().map(cells).collect();
    let head: Vec<&str> = std::iter::once("length").chain(formats.iter().copied()).collect();
    table::table(&head, &rows) + "\n"
}

fn row(rendition: &Rendition<'_>, length: Time) -> Value {
    json!({
        "video": rendition.composition.id(),
        "locale": rendition.locale.tag(),
        "format": rendition.format.name,
        "seconds": length.as_seconds(),
    })
}

/// `5 videos × 3 locales × 3 formats`.
fn extent(renditions: &[Rendition<'_>]) -> String {
    let different =
        |name: &dyn Fn(&Rendition<'_>) -> String| renditions.iter().map(name).collect::<BTreeSet<_>>().len();
    let videos = different(&|r| r.composition.id().to_string());
    let locales = different(&|r| r.locale.tag().to_string());
    let formats = different(&|r| r.format.name.clone());
    format!("{} × {} × {}", count(videos, "video"), count(locales, "locale"), count(formats, "format"))
}
