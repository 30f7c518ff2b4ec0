//! `kadrs render`: plans the jobs, runs them, tells what was made.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use crate::cli::args::RenderArgs;
use crate::cli::progress::Progress;
use crate::cli::project::{Opened, count, find, open_project, output_folder, shown};
use crate::cli::report::Ran;
use crate::cli::select::{choose, renditions, set_pace};
use crate::cli::{Failure, cache, locale, table, terminal};
use crate::diag::Severity;
use crate::display::Digest;
use crate::encode::{OUTPUTS, OutputKind};
use crate::publish::ProjectFiles;
use crate::render::{Cache, Event, Job, Options, Rendition, Request, Target, cores, prepare, render};
use crate::scene::Input;
use crate::stage::Stage;

/// What is delivered of a video.
const DELIVERED: [&str; 3] = ["mp4", "gif", "poster"];

/// Runs the command.
pub fn run(project: Option<&Path>, args: &RenderArgs) -> Result<(), Failure> {
    let began = Instant::now();
    let kinds = kinds(args)?;
    let cache = cache::chosen(args.cache.as_deref(), args.no_cache)?.map(Arc::new);
    let project = find(project)?;
    // Read before and after: what changes meanwhile is nobody's input for sure.
    let files = cache.as_ref().map(|_| ProjectFiles::read(&project));
    let mut opened = open_project(project);
    // The input is taken out so that findings can still be added beside it.
    let Some(mut input) = opened.input.take() else { return Err(opened.fail(args.json)) };
    let files = files.filter(|files| *files == ProjectFiles::read(&input.project));
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
        check_stream(&kinds, &renditions, args)?;
    }
    let folder = output_folder(args.out.as_deref(), &input);
    let jobs = jobs(&mut opened, &input, &renditions, args, cache.as_deref(), files.as_ref(), &|rendition| {
        targets(rendition, &kinds, (!stream).then_some(folder.as_path()))
    })?;
    let stop = terminal::stop_signal()?;
    let names: Vec<String> = renditions.iter().map(Rendition::name).collect();
    let workers = args.jobs.map_or(cores(), usize::from).max(1);
    let progress = Progress::new(&names, args.json);
    let options =
        Options { workers, repaint: args.repaint, cache, verify_cache: args.verify_cache, memory: args.memory };
    let outcome = render(jobs, &options, &stop, &|event| {
        if let Event::Planned(plan) = &event
            && let Some(lacks) = plan.lacks
        {
            let needed = table::size(lacks);
            terminal::say(&format!("warning: `--memory` is too little: even one worker takes about {needed}"));
        }
        progress.event(&event);
    });
    progress.end();
    let seconds = began.elapsed().as_secs_f64();
    let ran =
        Ran { opened: &opened, input: &input, renditions: &renditions, names: &names, outcome: &outcome, seconds };
    if args.json {
        terminal::print(&format!("{:#}\n", ran.json()))?;
    } else {
        ran.tell(stream, args.all)?;
    }
    let wrong = outcome.cache.as_ref().is_some_and(|used| cache::tell(used, args.json));
    if args.all && !outcome.made.is_empty() {
        ran.write(&folder)?;
        if !args.json {
            terminal::say(&format!("report: {}", shown(&folder.join("report.html"))));
        }
    }
    match (outcome.aborted, outcome.failed.is_empty() && outcome.left == 0 && !wrong) {
        (true, _) => Err(Failure::Stopped),
        (false, false) => Err(Failure::Partly),
        (false, true) => Ok(()),
    }
}

/// The kinds of output that were asked for.
fn kinds(args: &RenderArgs) -> Result<Vec<&'static OutputKind>, Failure> {
    let names = match (args.output.as_slice(), args.all) {
        ([], true) => DELIVERED.map(str::to_string).to_vec(),
        ([], false) => vec!["mp4".to_string()],
        (named, _) => named.to_vec(),
    };
    choose("output", &names, OUTPUTS, |kind| kind.name)
}

/// The jobs of all renditions, unless something is wrong with one of them.
fn jobs<'i>(
    opened: &mut Opened,
    input: &'i Input,
    renditions: &[Rendition<'i>],
    args: &RenderArgs,
    cache: Option<&Cache>,
    files: Option<&ProjectFiles>,
    targets: &(dyn Fn(&Rendition<'_>) -> Vec<Target> + Sync),
) -> Result<Vec<Job<'i, Stage>>, Failure> {
    let slow = args.selection.slow;
    let inputs = |rendition: &Rendition<'_>| {
        let files = files?.behind(input, rendition.composition, rendition.locale)?;
        Some(Digest::of(format!("{files} {slow}").as_bytes()))
    };
    let request = Request { cache, inputs: &inputs, anew: args.verify_cache || args.repaint, targets };
    let (jobs, found) = prepare(input, renditions, &request);
    opened.add(found);
    if opened.diagnostics.has_errors() {
        return Err(opened.fail(args.json));
    }
    if !args.json && !opened.diagnostics.is_empty() {
        // The findings themselves would push the progress off the screen.
        let warnings = count(opened.diagnostics.count(Severity::Warning), "warning");
        terminal::say(&format!("{warnings}; `kadrs check` shows what and where"));
    }
    Ok(jobs)
}

/// Only one video of one kind fits into the standard output.
fn check_stream(kinds: &[&OutputKind], renditions: &[Rendition<'_>], args: &RenderArgs) -> Result<(), Failure> {
    let streaming = || OUTPUTS.iter().filter(|kind| kind.streams).map(|kind| kind.name).collect::<Vec<_>>().join(", ");
    if args.all {
        return Err(Failure::usage("`--all` and `--out -` do not go together: the report needs a folder", None));
    }
    if kinds.len() != 1 || !kinds[0].streams {
        let hint = format!("add `--output {}`", streaming());
        return Err(Failure::usage("`--out -` cannot take these kinds of output", Some(hint)));
    }
    if renditions.len() != 1 {
        let message = format!("`--out -` takes one rendition, not {}", renditions.len());
        return Err(Failure::usage(message, Some("name one video, one locale and one format".into())));
    }
    if args.json {
        return Err(Failure::usage("`--json` and `--out -` cannot share the standard output", None));
    }
    Ok(())
}

/// The files of a rendition; without a folder the standard output.
fn targets(rendition: &Rendition<'_>, kinds: &[&'static OutputKind], folder: Option<&Path>) -> Vec<Target> {
    let path = |kind: &OutputKind| match folder {
        Some(folder) => {
            let dot = if kind.extension.is_empty() { "" } else { "." };
            folder.join(rendition.composition.id()).join(format!("{}{dot}{}", rendition.name(), kind.extension))
        }
        None => PathBuf::from("-"),
    };
    kinds.iter().map(|kind| Target { kind, path: path(kind) }).collect()
}
