//! `kadrs render`: plans the jobs, runs them, tells what was made.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::assets::{Limit, Limits};
use crate::cli::args::RenderArgs;
use crate::cli::progress::Progress;
use crate::cli::project::{count, open, output_folder, shown};
use crate::cli::select::{choose, renditions, set_pace};
use crate::cli::{Failure, cache, locale, table, terminal, with_causes};
use crate::diag::Severity;
use crate::encode::{OUTPUTS, OutputKind};
use crate::render::{Job, Made, Options, Outcome, RenderError, Rendition, Target, build_stages, cores, render};
use crate::scene::Input;
use crate::stage::Stage;

/// Runs the command.
pub fn run(project: Option<&Path>, args: &RenderArgs) -> Result<(), Failure> {
    let kinds = choose("output", &args.output, OUTPUTS, |kind| kind.name)?;
    let mut opened = open(project)?;
    // The input is taken out so that findings can still be added beside it.
    let Some(mut input) = opened.input.take() else { return Err(opened.fail(args.json)) };
    let selection = &args.selection;
    set_pace(&mut input, selection.slow);
    let renditions = renditions(&input, &args.videos, &selection.locale, &selection.format);
    let renditions = opened.unless_errors(renditions, args.json)?;
    if args.approved_only {
        let found = locale::unapproved(&input, &opened.sources, &renditions)?;
        opened.add(found);
        if opened.diagnostics.has_errors() {
            return Err(opened.fail(args.json));
        }
    }
    let stream = args.out.as_deref().is_some_and(|out| out.as_os_str() == "-");
    if stream {
        check_stream(&kinds, &renditions, args.json)?;
    }
    let folder = output_folder(args.out.as_deref(), &input);
    let (jobs, found) = build_stages(&input, &renditions, |rendition, stage| {
        plan(&input, rendition, stage, &kinds, (!stream).then_some(folder.as_path()))
    });
    opened.add(found);
    if opened.diagnostics.has_errors() {
        return Err(opened.fail(args.json));
    }
    if !args.json && !opened.diagnostics.is_empty() {
        // The findings themselves would push the progress off the screen.
        let warnings = count(opened.diagnostics.count(Severity::Warning), "warning");
        terminal::say(&format!("{warnings}; `kadrs check` shows what and where"));
    }
    let cache = cache::chosen(args.cache.as_deref(), args.no_cache)?.map(std::sync::Arc::new);
    let stop = terminal::stop_signal()?;
    let names: Vec<String> = renditions.iter().map(Rendition::name).collect();
    let workers = args.jobs.map_or(cores(), usize::from).max(1);
    let progress = Progress::new(&names, args.json);
    let options = Options { workers, repaint: args.repaint, cache, verify_cache: args.verify_cache };
    let outcome = render(jobs, &options, &stop, &|event| progress.event(&event));
    progress.end();
    if args.json {
        let mut document = opened.json();
        document["files"] = outcome.made.iter().map(|made| file(made, &renditions[made.job])).collect();
        document["cache"] = outcome.cache.as_ref().map_or(Value::Null, cache::json);
        document["failed"] = failures(&outcome, &names);
        terminal::print(&format!("{document:#}\n"))?;
    } else {
        tell(&outcome, &renditions, &names, stream)?;
        outcome
            .made
            .iter()
            .flat_map(|made| given_up(made).into_iter().chain(heavy(made, &input.manifest.limits)))
            .for_each(|said| terminal::say(&said));
    }
    let wrong = outcome.cache.as_ref().is_some_and(|used| cache::tell(used, args.json));
    match (outcome.aborted, outcome.failed.is_empty() && !wrong) {
        (true, _) => Err(Failure::Stopped),
        (false, false) => Err(Failure::Partly),
        (false, true) => Ok(()),
    }
}

/// Only one video of one kind fits into the standard output.
fn check_stream(kinds: &[&OutputKind], renditions: &[Rendition<'_>], json: bool) -> Result<(), Failure> {
    let streaming = || OUTPUTS.iter().filter(|kind| kind.streams).map(|kind| kind.name).collect::<Vec<_>>().join(", ");
    if kinds.len() != 1 || !kinds[0].streams {
        let hint = format!("add `--output {}`", streaming());
        return Err(Failure::usage("`--out -` cannot take these kinds of output", Some(hint)));
    }
    if renditions.len() != 1 {
        let message = format!("`--out -` takes one rendition, not {}", renditions.len());
        return Err(Failure::usage(message, Some("name one video, one locale and one format".into())));
    }
    if json {
        return Err(Failure::usage("`--json` and `--out -` cannot share the standard output", None));
    }
    Ok(())
}

/// The job of a rendition; without a folder it goes to the standard output.
fn plan(
    input: &Input,
    rendition: &Rendition<'_>,
    stage: Stage,
    kinds: &[&'static OutputKind],
    folder: Option<&Path>,
) -> Job<Stage> {
    let path = |kind: &OutputKind| match folder {
        Some(folder) => {
            let dot = if kind.extension.is_empty() { "" } else { "." };
            folder.join(rendition.composition.id()).join(format!("{}{dot}{}", rendition.name(), kind.extension))
        }
        None => PathBuf::from("-"),
    };
    let targets = kinds.iter().map(|kind| Target { kind, path: path(kind) }).collect();
    rendition.job(stage, input, targets)
}

/// Prints what was made and what went wrong.
fn tell(outcome: &Outcome, renditions: &[Rendition<'_>], names: &[String], stream: bool) -> Result<(), Failure> {
    let table = made_table(&outcome.made, renditions);
    match (outcome.made.is_empty(), stream) {
        (true, _) => {}
        // The standard output holds the video.
        (false, true) => terminal::say(table.trim_end()),
        (false, false) => terminal::print(&table)?,
    }
    for (job, error) in &outcome.failed {
        terminal::say(&format!("kadrs: {}: {}", names[*job], with_causes(error)));
    }
    Ok(())
}

/// What to say of a file that was made smaller than it was asked for.
fn given_up(made: &Made) -> Option<String> {
    let note = made.note.as_ref()?;
    Some(format!("warning: {} was {note}", shown(&made.path)))
}

/// What to say of a GIF that platforms may refuse or cut.
fn heavy(made: &Made, limits: &Limits) -> Option<String> {
    let (pictures, most) = (made.pictures?, limits.get(Limit::GifFrames));
    let (bytes, largest) = (made.bytes, limits.get(Limit::GifBytes));
    let what = match (pictures > most, bytes > largest) {
        (true, _) => format!("{pictures} frames, and platforms take {most}"),
        (_, true) => format!("{}, and platforms take {}", table::size(bytes), table::size(largest)),
        _ => return None,
    };
    let advice = "lower `output.gif.fps` or `width`, or upload the MP4";
    Some(format!("warning: {} has {what}; {advice}", shown(&made.path)))
}

/// Seconds of video in a file; `None` for a single frame.
fn length(made: &Made, rendition: &Rendition<'_>) -> Option<f64> {
    let is_single = OutputKind::find(made.kind).is_some_and(|kind| kind.single);
    (!is_single).then(|| rendition.format.rate.time_of(made.frames).as_seconds())
}

fn made_table(made: &[Made], renditions: &[Rendition<'_>]) -> String {
    let row = |made: &Made| {
        let length = length(made, &renditions[made.job]).map_or("–".to_string(), table::length);
        vec![shown(&made.path), length, table::size(made.bytes), format!("{:.1}", made.seconds)]
    };
    let rows: Vec<Vec<String>> = made.iter().map(row).collect();
    let bytes = made.iter().map(|made| made.bytes).sum();
    let total = format!("{}, {}\n", count(made.len(), "file"), table::size(bytes));
    table::table(&["file", "length", "size", "seconds"], &rows) + &total
}

fn file(made: &Made, rendition: &Rendition<'_>) -> Value {
    json!({
        "file": made.path.display().to_string(),
        "kind": made.kind,
        "video": rendition.composition.id(),
        "locale": rendition.locale.tag(),
        "format": rendition.format.name,
        "frames": made.frames,
        "length": length(made, rendition),
        "bytes": made.bytes,
        "note": made.note,
        "seconds": made.seconds,
    })
}

fn failures(outcome: &Outcome, names: &[String]) -> Value {
    let failure =
        |(job, error): &(usize, RenderError)| json!({ "rendition": names[*job], "message": with_causes(error) });
    outcome.failed.iter().map(failure).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_gif_above_a_limit_is_heavy() {
        let limits = Limits::default();
        let made = |pictures: Option<u64>, bytes: u64| {
            let path = PathBuf::from("film.gif");
            heavy(&Made { job: 0, kind: "gif", path, bytes, frames: 900, pictures, note: None, seconds: 1.0 }, &limits)
        };
        assert_eq!(made(Some(350), 15_000_000), None);
        assert_eq!(made(None, 99_000_000), None);
        assert!(made(Some(351), 1).expect("too many").contains("351 frames, and platforms take 350"));
        assert!(made(Some(349), 15_000_001).expect("too large").contains("15.0 MB"));
    }
}
