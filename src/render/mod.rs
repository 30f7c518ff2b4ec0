//! The driver: renditions in, finished files out; workers, abort and progress, but no element and no format by name.
//!
//! Every rendition is one [`Job`]. It is cut into segments at its scenes, each painted and coded by one worker with an
//! encoder of its own, and joined when all are there; files that take frames, such as a GIF, are one piece more. The
//! pieces of all jobs run in parallel. What was made of the same display lists before comes from the [`Cache`].

mod batch;
mod bench;
mod budget;
mod cache;
mod check;
mod cut;
mod error;
mod forecast;
mod frames;
mod job;
mod key;
mod make;
mod plan;
mod rendition;
mod sheet;
mod still;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

pub use cache::{Cache, CacheStat, CacheUse};
pub use error::RenderError;
pub use frames::Frames;
pub use job::{Job, Pictures, Target};
pub use plan::Plan;
pub use rendition::{Rendition, Request, build_stages, cores, in_parallel, prepare};
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
    /// Bytes of memory that the run should not exceed: so many pieces are under way at once as fit by an estimate of
    /// what each takes, and one always is.
    pub memory: Option<u64>,
}

/// What happens while jobs run. `job` is the index in the list that was handed in, `worker` counts from 0.
#[derive(Debug)]
pub enum Event<'a> {
    /// Nothing is made yet; this is what is going to be.
    Planned(&'a Plan),
    /// A job begins.
    Started {
        /// Which.
        job: usize,
        /// How many frames its pieces have together: those of the video, and once more for files that take frames.
        frames: u64,
    },
    /// A worker takes a piece of a job.
    Piece {
        /// Which worker.
        worker: usize,
        /// Which job.
        job: usize,
        /// What it is, such as `mp4 2/5`.
        name: &'a str,
        /// How many frames it has.
        frames: u64,
    },
    /// Frames of the worker's piece are done.
    Frame {
        /// Which worker.
        worker: usize,
        /// How many by now, never more than the piece has.
        done: u64,
    },
    /// A worker has nothing more to do.
    Idle {
        /// Which.
        worker: usize,
    },
    /// A piece is done, and this is how long all others will take.
    Ahead {
        /// Seconds, by what the pieces took so far.
        seconds: f64,
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
    /// How many pieces it was made of: the segments of an MP4, else 1.
    pub pieces: u64,
    /// How many of them were in the cache.
    pub reused: u64,
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
    /// Jobs that were neither made nor failed: the run was stopped, or the disk was full and nothing could be kept.
    pub left: usize,
    /// What the cache was good for, if there was one.
    pub cache: Option<CacheUse>,
}

/// Carries out all jobs. One that fails does not stop the others, unless the disk is full and nothing that is made can be
/// kept; setting `abort` stops all of them within a frame.
///
/// `report` is called from the workers' threads, for each job in order. The bytes do not depend on their number.
pub fn render<P: Pictures>(
    jobs: Vec<Job<'_, P>>,
    options: &Options,
    abort: &AtomicBool,
    report: &(dyn Fn(Event<'_>) + Sync),
) -> Outcome {
    let batch = Batch::new(jobs, options, abort, report);
    std::thread::scope(|scope| {
        for worker in 0..batch.plan().workers {
            let batch = &batch;
            scope.spawn(move || batch.work(worker));
        }
    });
    batch.outcome()
}
