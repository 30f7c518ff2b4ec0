//! A batch: the pieces of all renditions, one after the other, on as many workers as there may be.
//!
//! Pieces are taken in order, so that few renditions are under way at once; whoever finishes the last piece of a
//! rendition joins its segments. Which worker makes what decides nothing about the bytes.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use crate::encode::{Segment, VideoSpec, Written};
use crate::paint::RasterCache;
use crate::render::bench::Bench;
use crate::render::check::Checks;
use crate::render::cut::{cut, longest};
use crate::render::make::{EncodeFailure, Piece, failed};
use crate::render::{Event, Job, Made, Options, Outcome, Pictures, RenderError, Target};

/// One piece of a rendition.
enum Task {
    /// A segment by its place among the rendition's.
    Segment(usize, Range<u64>),
    /// The files that take frames.
    Files,
}

/// A rendition that is planned or under way.
struct Work<P> {
    /// Gone when everything is made, with its stage.
    job: Mutex<Option<Arc<Job<P>>>>,
    spec: VideoSpec,
    /// Frames that all pieces have together, and those of the files among them.
    frames: u64,
    file_frames: u64,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    began: Option<Instant>,
    /// Pieces that are not finished.
    left: usize,
    /// Frames done.
    done: u64,
    segments: Vec<Option<Segment>>,
    /// Finished files with their place among the targets.
    files: Vec<(usize, Written)>,
    error: Option<RenderError>,
}

/// All renditions of a run.
pub(super) struct Batch<'a, P> {
    works: Vec<Work<P>>,
    tasks: Vec<(usize, Task)>,
    next: AtomicUsize,
    rasters: Arc<RasterCache>,
    options: &'a Options,
    checks: Option<Checks>,
    abort: &'a AtomicBool,
    report: &'a (dyn Fn(Event<'_>) + Sync),
    outcome: Mutex<Outcome>,
}

impl<'a, P: Pictures> Batch<'a, P> {
    /// Plans all pieces.
    pub fn new(
        jobs: Vec<Job<P>>,
        options: &'a Options,
        abort: &'a AtomicBool,
        report: &'a (dyn Fn(Event<'_>) + Sync),
    ) -> Self {
        let (mut works, mut tasks) = (Vec::with_capacity(jobs.len()), Vec::new());
        for (index, job) in jobs.into_iter().enumerate() {
            let (work, pieces) = plan(job);
            works.push(work);
            tasks.extend(pieces.into_iter().map(|piece| (index, piece)));
        }
        Batch {
            works,
            tasks,
            next: AtomicUsize::new(0),
            rasters: Arc::new(RasterCache::default()),
            options,
            checks: options.verify_cache.then(Checks::default),
            abort,
            report,
            outcome: Mutex::new(Outcome::default()),
        }
    }

    /// How many pieces there are.
    pub fn pieces(&self) -> usize {
        self.tasks.len()
    }

    /// Takes pieces until there are none, or the run is stopped.
    pub fn work(&self) {
        let mut bench = Bench::new(Arc::clone(&self.rasters));
        while !self.abort.load(Ordering::Relaxed) {
            let Some((index, task)) = self.tasks.get(self.next.fetch_add(1, Ordering::Relaxed)) else { return };
            self.piece(*index, task, &mut bench);
        }
    }

    /// How it ended.
    pub fn outcome(self) -> Outcome {
        let mut outcome = self.outcome.into_inner().unwrap_or_else(PoisonError::into_inner);
        // Stable: the files of a job keep the order of its targets.
        outcome.made.sort_by_key(|made| made.job);
        outcome.failed.sort_by_key(|(job, _)| *job);
        outcome.aborted = self.abort.load(Ordering::Relaxed);
        outcome.cache = self.options.cache.as_ref().map(|cache| {
            let mut used = cache.used();
            self.checks.iter().for_each(|checks| checks.tell(&mut used));
            used
        });
        outcome
    }

    fn piece(&self, index: usize, task: &Task, bench: &mut Bench) {
        let work = &self.works[index];
        let Some(job) = locked(&work.job).clone() else { return };
        let fine = self.begin(index, work, &job);
        let made = if fine { self.make(index, work, &job, task, bench) } else { Ok(Piecework::Nothing) };
        drop(job);
        let mut state = locked(&work.state);
        match made {
            Ok(Piecework::Segment(at, segment)) => state.segments[at] = Some(segment),
            Ok(Piecework::Files(files)) => state.files = files,
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
        }
    }

    /// Announces a job when its first piece begins, and looks whether its files can be made at all. Tells whether the
    /// job has not failed so far.
    fn begin(&self, index: usize, work: &Work<P>, job: &Job<P>) -> bool {
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
        index: usize,
        work: &Work<P>,
        job: &Job<P>,
        task: &Task,
        bench: &mut Bench,
    ) -> Result<Piecework, RenderError> {
        let done = |frames: u64| {
            let mut state = locked(&work.state);
            let before = state.done;
            state.done = (before + frames).min(work.frames);
            if state.done == before {
                return;
            }
            (self.report)(Event::Frame { job: index, done: state.done });
        };
        // What is painted whole is to be seen, not fetched.
        let cache = self.options.cache.as_deref().filter(|_| !self.options.repaint);
        let mut piece = Piece {
            job,
            spec: &work.spec,
            bench,
            cache,
            checks: self.checks.as_ref(),
            repaint: self.options.repaint,
            abort: self.abort,
            done: &done,
        };
        match task {
            Task::Segment(at, frames) => match piece.segment(frames.clone()) {
                Ok(segment) => Ok(Piecework::Segment(*at, segment)),
                Err(EncodeFailure::Aborted) => Err(RenderError::Aborted),
                Err(EncodeFailure::Encode(source)) => {
                    let path = job.targets.iter().find(|target| target.kind.is_segmented());
                    let path = path.map(|target| target.path.clone()).unwrap_or_default();
                    Err(RenderError::Encode { path, source })
                }
            },
            Task::Files => {
                let targets: Vec<(usize, &Target)> =
                    job.targets.iter().enumerate().filter(|(_, target)| !target.kind.is_segmented()).collect();
                piece.files(&targets, work.file_frames).map(Piecework::Files)
            }
        }
    }

    /// Joins the segments of a job whose pieces are all made, and tells how it ended.
    fn end(&self, index: usize, work: &Work<P>, state: State) {
        let Some(job) = locked(&work.job).take() else { return };
        let seconds = state.began.map_or(0.0, |began| began.elapsed().as_secs_f64());
        let result = match state.error {
            Some(error) => Err(error),
            None => self.join(&job, work, state.segments, state.files),
        };
        let mut outcome = locked(&self.outcome);
        match result {
            Ok(files) => {
                let made = files.into_iter().map(|(at, written)| Made {
                    job: index,
                    kind: job.targets[at].kind.name,
                    path: written.path,
                    bytes: written.bytes,
                    frames: if alone(&job) { 1 } else { work.spec.frames },
                    pictures: written.pictures,
                    note: written.note,
                    seconds,
                });
                let made: Vec<Made> = made.collect();
                (self.report)(Event::Finished { job: index, files: &made });
                outcome.made.extend(made);
            }
            Err(RenderError::Aborted) => {}
            Err(error) => {
                (self.report)(Event::Failed { job: index, error: &error });
                outcome.failed.push((index, error));
            }
        }
    }

    fn join(
        &self,
        job: &Job<P>,
        work: &Work<P>,
        segments: Vec<Option<Segment>>,
        mut files: Vec<(usize, Written)>,
    ) -> Result<Vec<(usize, Written)>, RenderError> {
        // Without an error every segment is there.
        let segments: Vec<Segment> = segments.into_iter().flatten().collect();
        for (at, target) in job.targets.iter().enumerate().filter(|(_, target)| target.kind.is_segmented()) {
            if self.abort.load(Ordering::Relaxed) {
                return Err(RenderError::Aborted);
            }
            files.push((at, target.kind.join(&target.path, &work.spec, &segments).map_err(failed(target))?));
        }
        files.sort_by_key(|(at, _)| *at);
        Ok(files)
    }
}

/// What became of a piece.
enum Piecework {
    Segment(usize, Segment),
    Files(Vec<(usize, Written)>),
    Nothing,
}

/// Whether a job's targets all show the one frame that stands for the video.
fn alone<P>(job: &Job<P>) -> bool {
    job.targets.iter().all(|target| target.kind.single)
}

/// The pieces of a job.
fn plan<P: Pictures>(job: Job<P>) -> (Work<P>, Vec<Task>) {
    let spec = job.spec();
    let mut tasks = Vec::new();
    let mut frames = 0;
    if job.targets.iter().any(|target| target.kind.is_segmented()) {
        let starts = job.pictures.cuts().into_iter().map(|time| job.rate.frame_of(time));
        let segments = cut(job.frames, starts, longest(job.settings.mp4.keyframes, job.rate));
        tasks.extend(segments.into_iter().enumerate().map(|(at, frames)| Task::Segment(at, frames)));
        frames += job.frames;
    }
    let segments = tasks.len();
    let mut files = job.targets.iter().filter(|target| !target.kind.is_segmented()).peekable();
    let mut file_frames = 0;
    if files.peek().is_some() {
        file_frames = if files.all(|target| target.kind.single) { 1 } else { job.frames };
        tasks.push(Task::Files);
    }
    let state = State { left: tasks.len(), segments: vec![None; segments], ..State::default() };
    let work = Work {
        job: Mutex::new(Some(Arc::new(job))),
        spec,
        frames: frames + file_frames,
        file_frames,
        state: Mutex::new(state),
    };
    (work, tasks)
}

/// Makes the folder of a target and looks whether its kind can hold the video, before any work goes into it.
fn ready(target: &Target, spec: &VideoSpec) -> Result<(), RenderError> {
    if let Some(folder) = target.path.parent() {
        let failed = |source| RenderError::Folder { path: folder.to_path_buf(), source };
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    target.kind.check(spec).map_err(failed(target))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
