//! A batch: the pieces of all renditions, one after the other, on as many workers as there may be.
//!
//! Pieces are taken in order, so that few renditions are under way at once; whoever finishes the last piece of a
//! rendition joins its segments. Which worker makes what decides nothing about the bytes.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Instant;

use crate::encode::{EncodeError, Segment, VideoSpec, Written, claim};
use crate::paint::RasterCache;
use crate::render::bench::Bench;
use crate::render::budget::Budget;
use crate::render::check::Checks;
use crate::render::forecast::Forecast;
use crate::render::make::{EncodeFailure, Piece, failed};
use crate::render::plan::{Planned, Task, plan};
use crate::render::{Event, Job, Made, Options, Outcome, Pictures, Plan, RenderError, Target};

/// A job with its pictures, which are laid out when the first piece needs them.
pub(super) struct Open<'a, P> {
    pub job: Job<'a, P>,
    pictures: OnceLock<P>,
}

impl<P> Open<'_, P> {
    /// What is drawn.
    pub fn pictures(&self) -> &P {
        self.pictures.get_or_init(|| (self.job.pictures)())
    }
}

/// A rendition that is planned or under way.
struct Work<'a, P> {
    /// Gone when everything is made, with its stage.
    open: Mutex<Option<Arc<Open<'a, P>>>>,
    spec: VideoSpec,
    /// Frames that all pieces have together.
    frames: u64,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    began: Option<Instant>,
    /// Pieces that are not finished.
    left: usize,
    segments: Vec<Option<Segment>>,
    /// How many of the segments were in the cache.
    reused: u64,
    /// Finished files with their place among the targets, and whether they were in the cache.
    files: Vec<(usize, Written, bool)>,
    error: Option<RenderError>,
}

/// All renditions of a run.
pub(super) struct Batch<'a, P> {
    works: Vec<Work<'a, P>>,
    tasks: Vec<Planned>,
    plan: Plan,
    next: AtomicUsize,
    rasters: Arc<RasterCache>,
    budget: Budget,
    forecast: Mutex<Forecast>,
    options: &'a Options,
    checks: Option<Checks>,
    abort: &'a AtomicBool,
    /// Set when going on makes no sense: the disk is full, and nothing that is made can be kept.
    full: AtomicBool,
    report: &'a (dyn Fn(Event<'_>) + Sync),
    outcome: Mutex<Outcome>,
}

impl<'a, P: Pictures> Batch<'a, P> {
    /// Plans all pieces.
    pub fn new(
        jobs: Vec<Job<'a, P>>,
        options: &'a Options,
        abort: &'a AtomicBool,
        report: &'a (dyn Fn(Event<'_>) + Sync),
    ) -> Self {
        let budget = Budget::new(options.memory);
        let (tasks, forecast, plan) = plan(&jobs, options, &budget);
        let mut works: Vec<Work<'a, P>> = jobs.into_iter().map(Work::new).collect();
        for piece in &tasks {
            let work = &mut works[piece.job];
            work.frames += piece.frames;
            let state = work.state.get_mut().unwrap_or_else(PoisonError::into_inner);
            state.left += 1;
            if matches!(piece.task, Task::Segment(..)) {
                state.segments.push(None);
            }
        }
        report(Event::Planned(&plan));
        Batch {
            works,
            tasks,
            plan,
            next: AtomicUsize::new(0),
            rasters: Arc::new(RasterCache::default()),
            budget,
            forecast: Mutex::new(forecast),
            options,
            checks: options.verify_cache.then(Checks::default),
            abort,
            full: AtomicBool::new(false),
            report,
            outcome: Mutex::new(Outcome::default()),
        }
    }

    /// What is going to be done.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Takes pieces until there are none, or the run is stopped.
    pub fn work(&self, worker: usize) {
        let mut bench = Bench::new(Arc::clone(&self.rasters));
        while !self.abort.load(Ordering::Relaxed) && !self.full.load(Ordering::Relaxed) {
            let Some(planned) = self.tasks.get(self.next.fetch_add(1, Ordering::Relaxed)) else { break };
            let made = || self.piece(worker, planned, &mut bench);
            if self.budget.with(planned.bytes, self.abort, made).is_none() {
                break;
            }
        }
        (self.report)(Event::Idle { worker });
    }

    /// How it ended.
    pub fn outcome(self) -> Outcome {
        let mut outcome = self.outcome.into_inner().unwrap_or_else(PoisonError::into_inner);
        // Stable: the files of a job keep the order of its targets.
        outcome.made.sort_by_key(|made| made.job);
        outcome.failed.sort_by_key(|(job, _)| *job);
        outcome.aborted = self.abort.load(Ordering::Relaxed);
        let made = outcome.made.chunk_by(|a, b| a.job == b.job).count();
        outcome.left = self.works.len() - made - outcome.failed.len();
        outcome.cache = self.options.cache.as_ref().map(|cache| {
            let forecast = self.forecast.into_inner().unwrap_or_else(PoisonError::into_inner);
            cache.keep_rates(&forecast.rates().text());
            cache.tidy();
            let mut used = cache.used();
            self.checks.iter().for_each(|checks| checks.tell(&mut used));
            used
        });
        outcome
    }

    fn piece(&self, worker: usize, planned: &Planned, bench: &mut Bench) {
        let began = Instant::now();
        let index = planned.job;
        let work = &self.works[index];
        let Some(open) = locked(&work.open).clone() else { return };
        let fine = self.begin(index, work, &open.job);
        (self.report)(Event::Piece { worker, job: index, name: &planned.name, frames: planned.frames });
        let made = if fine { self.make(worker, work, &open, planned, bench) } else { Ok(Piecework::Nothing) };
        drop(open);
        let mut state = locked(&work.state);
        let mut reused = None;
        match made {
            Ok(Piecework::Segment(at, segment, kept)) => {
                state.segments[at] = Some(segment);
                state.reused += u64::from(kept);
                reused = Some(kept);
            }
            Ok(Piecework::Files(files)) => {
                reused = Some(files.iter().all(|(_, _, kept)| *kept));
                state.files = files;
            }
            Ok(Piecework::Nothing) => {}
            Err(error) => {
                // The first error tells most; what follows it is often its consequence.
                state.error.get_or_insert(error);
            }
        }
        state.left -= 1;
        if state.left == 0 {
            let state = std::mem::take(&mut *state);
            self.end(index, work, state);
        } else {
            drop(state);
        }
        self.learn(planned, reused, began.elapsed().as_secs_f64());
    }

    fn learn(&self, planned: &Planned, reused: Option<bool>, seconds: f64) {
        let mut forecast = locked(&self.forecast);
        // A piece that was compared took the time of both.
        match reused.filter(|_| self.checks.is_none()) {
            Some(reused) => forecast.done(planned.work, planned.frames, planned.expected, reused, seconds),
            None => forecast.drop_piece(planned.work, planned.frames, planned.expected),
        }
        (self.report)(Event::Ahead { seconds: forecast.seconds() });
    }

    /// Announces a job when its first piece begins, and looks whether its files can be made at all. Tells whether the
    /// job has not failed so far.
    fn begin(&self, index: usize, work: &Work<'_, P>, job: &Job<'_, P>) -> bool {
        let mut state = locked(&work.state);
        if state.began.is_none() {
            state.began = Some(Instant::now());
            (self.report)(Event::Started { job: index, frames: work.frames });
            state.error = job.targets.iter().find_map(|target| ready(target, &work.spec).err());
        }
        state.error.is_none()
    }

    fn make(
        &self,
        worker: usize,
        work: &Work<'_, P>,
        open: &Open<'_, P>,
        planned: &Planned,
        bench: &mut Bench,
    ) -> Result<Piecework, RenderError> {
        let count = AtomicUsize::new(0);
        let done = |frames: u64| {
            let before = count.fetch_add(frames as usize, Ordering::Relaxed) as u64;
            let done = (before + frames).min(planned.frames);
            if done > before {
                (self.report)(Event::Frame { worker, done });
            }
        };
        // What is painted whole is to be seen, not fetched.
        let cache = self.options.cache.as_deref().filter(|_| !self.options.repaint);
        let mut piece = Piece {
            open,
            spec: &work.spec,
            bench,
            cache,
            checks: self.checks.as_ref(),
            repaint: self.options.repaint,
            abort: self.abort,
            done: &done,
        };
        let targets = &open.job.targets;
        match &planned.task {
            Task::Segment(at, frames) => match piece.segment(*at, frames.clone()) {
                Ok((segment, kept)) => Ok(Piecework::Segment(*at, segment, kept)),
                Err(EncodeFailure::Aborted) => Err(RenderError::Aborted),
                Err(EncodeFailure::Encode(source)) => {
                    let path = targets.iter().find(|target| target.kind.is_segmented());
                    let path = path.map(|target| target.path.clone()).unwrap_or_default();
                    Err(RenderError::Encode { path, source })
                }
            },
            Task::Files => {
                let targets: Vec<(usize, &Target)> =
                    targets.iter().enumerate().filter(|(_, target)| !target.kind.is_segmented()).collect();
                piece.files(&targets, planned.frames).map(Piecework::Files)
            }
        }
    }

    /// Joins the segments of a job whose pieces are all made, and tells how it ended.
    fn end(&self, index: usize, work: &Work<'_, P>, state: State) {
        let Some(open) = locked(&work.open).take() else { return };
        let job = &open.job;
        let began = state.began;
        let result = match state.error {
            Some(error) => Err(error),
            None => self.join(&open, work, state.segments, state.reused, state.files),
        };
        let seconds = began.map_or(0.0, |began| began.elapsed().as_secs_f64());
        let mut outcome = locked(&self.outcome);
        match result {
            Ok(files) => {
                let made = files.into_iter().map(|joined| Made {
                    job: index,
                    kind: job.targets[joined.at].kind.name,
                    path: joined.written.path,
                    bytes: joined.written.bytes,
                    frames: if alone(job) { 1 } else { work.spec.frames },
                    pictures: joined.written.pictures,
                    pieces: joined.pieces,
                    reused: joined.reused,
                    note: joined.written.note,
                    seconds,
                });
                let made: Vec<Made> = made.collect();
                (self.report)(Event::Finished { job: index, files: &made });
                outcome.made.extend(made);
            }
            Err(RenderError::Aborted) => {}
            Err(error) => {
                let keeps = self.options.cache.as_ref().is_some_and(|cache| cache.takes());
                if is_full(&error) && !keeps {
                    self.full.store(true, Ordering::Relaxed);
                }
                (self.report)(Event::Failed { job: index, error: &error });
                outcome.failed.push((index, error));
            }
        }
    }

    fn join(
        &self,
        open: &Open<'_, P>,
        work: &Work<'_, P>,
        segments: Vec<Option<Segment>>,
        reused: u64,
        files: Vec<(usize, Written, bool)>,
    ) -> Result<Vec<Joined>, RenderError> {
        let file = |(at, written, kept)| Joined { at, written, pieces: 1, reused: u64::from(kept) };
        let mut joined: Vec<Joined> = files.into_iter().map(file).collect();
        // Without an error every segment is there.
        let segments: Vec<Segment> = segments.into_iter().flatten().collect();
        let pieces = segments.len() as u64;
        for (at, target) in open.job.targets.iter().enumerate().filter(|(_, target)| target.kind.is_segmented()) {
            if self.abort.load(Ordering::Relaxed) {
                return Err(RenderError::Aborted);
            }
            let written = target.kind.join(&target.path, &work.spec, &segments).map_err(failed(target))?;
            joined.push(Joined { at, written, pieces, reused });
        }
        joined.sort_by_key(|joined| joined.at);
        self.record(open);
        Ok(joined)
    }

    /// Keeps what is known of the job's frames by now, so that the next run need not look at them.
    fn record(&self, open: &Open<'_, P>) {
        let (Some(cache), Some(key)) = (&self.options.cache, open.job.record) else { return };
        let frames = &open.job.frames;
        // The poster's list is one of many: nothing besides the others. But without a stage there is nothing new to tell.
        if let Some(pictures) = open.pictures.get().filter(|_| frames.all_lists().is_some()) {
            let time = open.job.rate.time_of(open.job.spec().poster_frame());
            frames.poster.get_or_init(|| pictures.list_at(time).digest());
        }
        let Some(bytes) = frames.to_bytes() else { return };
        let kept = if open.job.recorded { None } else { cache.read(key) };
        if let (Some(checks), Some(kept)) = (&self.checks, &kept) {
            checks.compare(key, *kept == bytes);
        }
        if !open.job.recorded && kept.is_none_or(|kept| kept != bytes) {
            cache.put(key, &bytes);
        }
    }
}

impl<'a, P> Work<'a, P> {
    fn new(job: Job<'a, P>) -> Self {
        let spec = job.spec();
        let open = Open { job, pictures: OnceLock::new() };
        Work { open: Mutex::new(Some(Arc::new(open))), spec, frames: 0, state: Mutex::default() }
    }
}

/// What became of a piece, and whether it was in the cache.
enum Piecework {
    Segment(usize, Segment, bool),
    Files(Vec<(usize, Written, bool)>),
    Nothing,
}

/// A finished file with its place among the targets, and how many of its pieces were in the cache.
struct Joined {
    at: usize,
    written: Written,
    pieces: u64,
    reused: u64,
}

/// Whether a job's targets all show the one frame that stands for the video.
fn alone<P>(job: &Job<'_, P>) -> bool {
    job.targets.iter().all(|target| target.kind.single)
}

/// Makes the folder of a target and looks whether it can be written to and the kind can hold the video, before any work
/// goes into it.
fn ready(target: &Target, spec: &VideoSpec) -> Result<(), RenderError> {
    target.kind.check(spec).map_err(failed(target))?;
    if target.kind.streams && target.path.as_os_str() == "-" {
        return Ok(());
    }
    if let Some(folder) = target.path.parent() {
        let failed = |source| RenderError::Folder { path: folder.to_path_buf(), source };
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    claim(&target.path).map_err(failed(target))
}

/// Whether a job failed for want of room on the disk.
fn is_full(error: &RenderError) -> bool {
    let source = match error {
        RenderError::Folder { source, .. } => Some(source),
        RenderError::Encode { source: EncodeError::Io { source, .. }, .. } => Some(source),
        _ => None,
    };
    source.is_some_and(|source| matches!(source.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
