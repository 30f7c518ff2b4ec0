//! The driver: renditions in, finished files out; workers, abort and progress, but no element and no format by name.
//!
//! Every rendition is one [`Job`]. Two threads work on it: one evaluates display lists and paints them, one hands the
//! frames to the encoders. A short channel joins them, so that memory does not grow with the length of a video; what
//! goes through it are the pixels that changed.

mod error;
mod job;
mod patch;
mod rendition;
mod sheet;
mod still;
#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

pub use error::RenderError;
pub use job::{Job, Pictures, Target};
pub use rendition::{Rendition, build_stages, cores, in_parallel};
pub use sheet::Sheet;
pub use still::{Image, still, write_png, write_print_png};

use crate::paint::RasterCache;

/// How jobs are carried out. None of it changes what is written.
#[derive(Debug, Clone)]
pub struct Options {
    /// How many jobs run at once, at least 1; each takes two threads.
    pub workers: usize,
    /// Paints all of every frame, to prove that painting only the damage gives the same.
    pub repaint: bool,
}

/// What happens while jobs run. `job` is the index in the list that was handed in.
#[derive(Debug)]
pub enum Event<'a> {
    /// A job begins.
    Started {
        /// Which.
        job: usize,
        /// How many frames it has.
        frames: u64,
    },
    /// A frame was handed to all encoders of the job.
    Frame {
        /// Which job.
        job: usize,
        /// Frames done, from 1 on.
        done: u64,
    },
    /// All files of a job stand under their names.
    Finished {
        /// Which.
        job: usize,
        /// Its files.
        files: &'a [Made],
    },
    /// A job failed; none of its files is left half-done.
    Failed {
        /// Which.
        job: usize,
        /// Why.
        error: &'a RenderError,
    },
}

/// One finished file or folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    /// Index of its job.
    pub job: usize,
    /// Name of the output kind.
    pub kind: &'static str,
    /// Where it is; `-` for the standard output.
    pub path: std::path::PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    /// Frames that it was made from.
    pub frames: u64,
    /// How many pictures a GIF holds.
    pub pictures: Option<u64>,
    /// Wall-clock seconds that its job took.
    pub seconds: f64,
}

/// How a run ended.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was made, in the order of the jobs.
    pub made: Vec<Made>,
    /// Jobs that failed, in their order, with the reason.
    pub failed: Vec<(usize, RenderError)>,
    /// Whether the run was stopped before its end.
    pub aborted: bool,
}

/// Carries out all jobs. One that fails does not stop the others; setting `abort` stops all of them within a frame.
///
/// `report` is called from the workers' threads, for each job in order.
pub fn render<P: Pictures>(
    jobs: Vec<Job<P>>,
    options: &Options,
    abort: &AtomicBool,
    report: &(dyn Fn(Event<'_>) + Sync),
) -> Outcome {
    let cache = Arc::new(RasterCache::default());
    let count = jobs.len();
    // A job is taken out of its slot, so that its stage is gone when it is done.
    let slots: Vec<Mutex<Option<Job<P>>>> = jobs.into_iter().map(|job| Mutex::new(Some(job))).collect();
    let next = AtomicUsize::new(0);
    let outcome = Mutex::new(Outcome::default());
    let work = || {
        while !abort.load(Ordering::Relaxed) {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(slot) = slots.get(index) else { return };
            let Some(job) = slot.lock().unwrap_or_else(PoisonError::into_inner).take() else { continue };
            let result = job::run(index, &job, options, Arc::clone(&cache), abort, report);
            let mut outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner);
            match result {
                Ok(made) => {
                    report(Event::Finished { job: index, files: &made });
                    outcome.made.extend(made);
                }
                Err(RenderError::Aborted) => {}
                Err(error) => {
                    report(Event::Failed { job: index, error: &error });
                    outcome.failed.push((index, error));
                }
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..options.workers.clamp(1, count.max(1)) {
            scope.spawn(work);
        }
    });
    let mut outcome = outcome.into_inner().unwrap_or_else(PoisonError::into_inner);
    outcome.made.sort_by_key(|made| made.job);
    outcome.failed.sort_by_key(|(job, _)| *job);
    outcome.aborted = abort.load(Ordering::Relaxed);
    outcome
}
