//! The plan of a run: its pieces, which of them are in the cache, and how long the rest will take.

use std::ops::Range;

use crate::display::Digest;
use crate::encode::VideoSpec;
use crate::render::budget::{Budget, piece_bytes};
use crate::render::cache::Cache;
use crate::render::forecast::{Expected, Forecast, Rates, WorkClass};
use crate::render::{Job, Options, Target, key};

/// What a run is going to do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// Renditions.
    pub jobs: usize,
    /// Files that they become.
    pub files: usize,
    /// Seconds of video, each rendition once.
    pub length: f64,
    /// Renditions of which everything is in the cache.
    pub kept: usize,
    /// Renditions of which a part is.
    pub partly: usize,
    /// Renditions of which that is not known before their frames are looked at.
    pub unknown: usize,
    /// How many pieces are made at once.
    pub workers: usize,
    /// How long it takes, in seconds; at most, if some are unknown.
    pub seconds: f64,
    /// Whether that stands on what earlier runs took.
    pub measured: bool,
    /// What even a single worker takes, in bytes, if that is more than `memory` allows.
    pub lacks: Option<u64>,
}

/// One piece of a rendition.
pub(super) enum Task {
    /// A segment by its place among the rendition's.
    Segment(usize, Range<u64>),
    /// The files that take frames.
    Files,
}

/// A piece in the order of work.
pub(super) struct Planned {
    /// Index of its job.
    pub job: usize,
    pub task: Task,
    /// Frames that it has.
    pub frames: u64,
    pub expected: Expected,
    /// Which kind of work it is for the forecast.
    pub work: usize,
    /// What it is called while it is made.
    pub name: String,
    /// An estimate of the memory that it takes.
    pub bytes: u64,
}

/// The pieces of all jobs, what they amount to, and how long they will take.
pub(super) fn plan<P>(jobs: &[Job<'_, P>], options: &Options, budget: &Budget) -> (Vec<Planned>, Forecast, Plan) {
    // What is painted whole is to be seen, not fetched, and what is compared is made.
    let cache = options.cache.as_deref().filter(|_| !options.repaint);
    let rates = cache.map(|cache| Rates::parse(&cache.rates())).unwrap_or_default();
    let mut forecast = Forecast::new(rates, 1);
    let mut plan = Plan { jobs: jobs.len(), measured: forecast.is_measured(), ..Plan::default() };
    let mut planned: Vec<Planned> = Vec::new();
    for (index, job) in jobs.iter().enumerate() {
        let pieces = pieces(index, job, cache, &mut forecast);
        let count = |expected: Expected| pieces.iter().filter(|piece| piece.expected == expected).count();
        let (kept, unknown) = (count(Expected::Kept), count(Expected::Unknown));
        plan.files += job.targets.len();
        plan.length += job.frames.length.as_seconds();
        plan.kept += usize::from(kept == pieces.len());
        plan.unknown += usize::from(unknown > 0);
        plan.partly += usize::from(unknown == 0 && kept > 0 && kept < pieces.len());
        planned.extend(pieces);
    }
    let largest = planned.iter().map(|piece| piece.bytes).max().unwrap_or(0);
    plan.workers = budget.workers(options.workers, largest).min(planned.len().max(1));
    plan.lacks = budget.lacks(largest);
    forecast.set_workers(plan.workers);
    plan.seconds = forecast.seconds();
    (planned, forecast, plan)
}

/// The pieces of a job.
fn pieces<P>(index: usize, job: &Job<'_, P>, cache: Option<&Cache>, forecast: &mut Forecast) -> Vec<Planned> {
    let spec = job.spec();
    let megapixels = f64::from(job.width) * f64::from(job.height) / 1e6;
    let mut planned = Vec::new();
    let mut add = |task, frames: u64, in_hand, expected, kind: String| {
        let name = match &task {
            Task::Segment(at, _) => format!("{kind} {}/{}", at + 1, job.frames.segments.len()),
            Task::Files => kind.clone(),
        };
        let work = forecast.expect(&WorkClass { kind, class: job.class.clone(), megapixels }, frames, expected);
        let bytes = piece_bytes(job.width, job.height, in_hand);
        planned.push(Planned { job: index, task, frames, expected, work, name, bytes });
    };
    let (segmented, others): (Vec<&Target>, Vec<&Target>) =
        job.targets.iter().partition(|target| target.kind.is_segmented());
    if !segmented.is_empty() {
        for (at, range) in job.frames.segments.iter().enumerate() {
            let frames = range.end - range.start;
            let expected = job.frames.lists(at).map(|lists| key::segment(&spec, job.frames.background, lists));
            let expected = expected_of(cache, expected);
            add(Task::Segment(at, range.clone()), frames, frames, expected, names(&segmented));
        }
    }
    if !others.is_empty() {
        let frames = if others.iter().all(|target| target.kind.single) { 1 } else { job.frames.count };
        let one = |target: &&Target| match target.kind.keep {
            true => expected_of(cache, file_key(job, &spec, target)),
            false => Expected::Missing,
        };
        let all: Vec<Expected> = others.iter().map(one).collect();
        let any = |expected: Expected| all.contains(&expected);
        let expected = match (any(Expected::Missing), any(Expected::Unknown)) {
            (true, _) => Expected::Missing,
            (false, true) => Expected::Unknown,
            (false, false) => Expected::Kept,
        };
        add(Task::Files, frames, 1, expected, names(&others));
    }
    planned
}

/// The key of a file, if the lists that decide it are known.
pub(super) fn file_key<P>(job: &Job<'_, P>, spec: &VideoSpec, target: &Target) -> Option<Digest> {
    let lists = if target.kind.single { job.frames.poster.get().copied() } else { job.frames.all_lists() };
    Some(key::file(target.kind, spec, job.frames.background, lists?))
}

fn expected_of(cache: Option<&Cache>, key: Option<Digest>) -> Expected {
    match (cache, key) {
        (None, _) => Expected::Missing,
        (Some(_), None) => Expected::Unknown,
        (Some(cache), Some(key)) if cache.has(key) => Expected::Kept,
        _ => Expected::Missing,
    }
}

fn names(targets: &[&Target]) -> String {
    targets.iter().map(|target| target.kind.name).collect::<Vec<_>>().join("+")
}
