//! The driver: renditions in, finished files out; workers, abort and progress, but no element and no format by name.
//!
//! Every rendition is one [`Job`]. It is cut into segments at its scenes, each painted and coded by one worker with an
//! encoder of its own, and joined when all are there; files that take frames, such as a GIF, are one piece more. The
//! pieces of all jobs run in parallel. What was made of the same display lists before comes from the [`Cache`].

mod batch;
mod bench;
mod cache;
mod check;
mod cut;
mod error;
mod job;
mod key;
mod make;
mod rendition;
mod sheet;
mod still;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

pub use cache::{Cache, CacheStat, CacheUse};
pub use error::RenderError;
pub use job::{Job, Pictures, Target};
pub use rendition::{Rendition, build_stages, cores, in_parallel};
pub use sheet::Sheet;
pub use still::{Image, still, write_png, write_print_png};

use batch::Batch;

/// How jobs are carried out. None of it changes what is written.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// How many pieces are made at once, each on one thread; 0 counts as 1.
    pub workers: usize,
    /// Paints all of every frame, to prove that painting only the damage gives the same.
    pub repaint: bool,
    /// Where finished work is kept and looked for; with `repaint` it is not.
    pub cache: Option<Arc<Cache>>,
    /// Makes a sample of what the cache holds anew and compares.
    pub verify_cache: bool,
}

/// What happens while jobs run. `job` is the index in the list that was handed in.
#[derive(Debug)]
pub enum Event<'a> {
    /// A job begins.
    Started {
        /// Which.
        job: usize,
        /// How many frames its pieces have together: those of the video, and once more for files that take frames.
        frames: u64,
    },
    /// Frames of the job are done.
    Frame {
        /// Which job.
        job: usize,
        /// How many by now, never more than it has.
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
    /// What was given up to make it, in words.
    pub note: Option<String>,
    /// Wall-clock seconds from the first piece of its job to the last.
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
    /// What the cache was good for, if there was one.
    pub cache: Option<CacheUse>,
}

/// Carries out all jobs. One that fails does not stop the others; setting `abort` stops all of them within a frame.
///
/// `report` is called from the workers' threads, for each job in order. The bytes do not depend on their number.
pub fn render<P: Pictures>(
    jobs: Vec<Job<P>>,
    options: &Options,
    abort: &AtomicBool,
    report: &(dyn Fn(Event<'_>) + Sync),
) -> Outcome {
    let batch = Batch::new(jobs, options, abort, report);
    std::thread::scope(|scope| {
        for _ in 0..options.workers.clamp(1, batch.pieces().max(1)) {
            scope.spawn(|| batch.work());
        }
    });
    batch.outcome()
}
