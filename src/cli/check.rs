//! `kadrs check`: every finding about a project and how long its videos are, without drawing anything.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use crate::anim::Time;
use crate::cli::args::CheckArgs;
use crate::cli::project::{count, counts, open};
use crate::cli::select::{renditions, set_pace};
use crate::cli::today::today_or;
use crate::cli::{Failure, table, terminal};
use crate::render::{Rendition, build_stages};

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
        opened.keep_about(&input, &chosen);
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
