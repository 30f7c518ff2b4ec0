//! The memory that pieces under way may take together.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Bytes that a run takes besides its pieces: the program, the project with its fonts, what renditions share (the raster
/// cache among it).
const BASE: u64 = 180_000_000;
/// Bytes that one piece takes for each pixel of a frame: the canvas, the picture as the encoder has it and as it had the
/// one before, and the encoder's own tables.
const PER_PIXEL: u64 = 36;
/// Bytes that one piece takes for each of its frames in hand: its display list.
const PER_FRAME: u64 = 160_000;

/// An estimate, on the safe side, of what a piece takes.
pub(super) fn piece_bytes(width: u32, height: u32, frames_in_hand: u64) -> u64 {
    u64::from(width) * u64::from(height) * PER_PIXEL + frames_in_hand * PER_FRAME
}

/// What is left of the memory that a run may take.
#[derive(Debug)]
pub(super) struct Budget {
    /// Bytes for pieces; `None` is no bound.
    most: Option<u64>,
    taken: Mutex<Taken>,
    freed: Condvar,
}

#[derive(Debug, Default)]
struct Taken {
    bytes: u64,
    pieces: usize,
}

impl Budget {
    /// The budget of a run that may take `memory` bytes altogether.
    pub fn new(memory: Option<u64>) -> Self {
        let most = memory.map(|memory| memory.saturating_sub(BASE));
        Budget { most, taken: Mutex::default(), freed: Condvar::new() }
    }

    /// How many pieces of this size there may be at once, at least 1.
    pub fn workers(&self, wanted: usize, bytes: u64) -> usize {
        let fitting = self.most.map_or(usize::MAX, |most| usize::try_from(most / bytes.max(1)).unwrap_or(usize::MAX));
        wanted.min(fitting).max(1)
    }

    /// What a run with one piece of this size takes, if that is more than it may.
    pub fn lacks(&self, bytes: u64) -> Option<u64> {
        self.most.filter(|most| bytes > *most).map(|_| BASE + bytes)
    }

    /// Does the work of a piece when there is memory for it: at once if nothing else is under way, however large it is.
    /// `None` if the run is stopped before.
    pub fn with<T>(&self, bytes: u64, abort: &AtomicBool, work: impl FnOnce() -> T) -> Option<T> {
        let Some(most) = self.most else { return Some(work()) };
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        while taken.pieces > 0 && taken.bytes + bytes > most {
            if abort.load(Ordering::Relaxed) {
                return None;
            }
            // Nobody wakes us when the run is stopped.
            let waited = self.freed.wait_timeout(taken, Duration::from_millis(100));
            taken = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        (taken.bytes, taken.pieces) = (taken.bytes + bytes, taken.pieces + 1);
        drop(taken);
        let done = work();
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        (taken.bytes, taken.pieces) = (taken.bytes - bytes, taken.pieces - 1);
        drop(taken);
        self.freed.notify_all();
        Some(done)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    /// The most pieces of `bytes` that were at work at once, of 12 on 4 threads.
    fn most_at_once(budget: &Budget, bytes: u64) -> usize {
        let (now, most, left) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(12));
        let thread = || {
            while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok() {
                let work = || {
                    most.fetch_max(now.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
                    std::thread::sleep(Duration::from_millis(2));
                    now.fetch_sub(1, Ordering::Relaxed);
                };
                budget.with(bytes, &AtomicBool::new(false), work).expect("not stopped");
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(thread);
            }
        });
        most.into_inner()
    }

    #[test]
    fn pieces_wait_for_memory_and_the_first_never_does() {
        let budget = Budget::new(Some(BASE + 100));
        assert!(most_at_once(&budget, 50) <= 2);
        assert_eq!(most_at_once(&budget, 51), 1);
        assert_eq!(most_at_once(&budget, 1000), 1, "too large for the budget, and made all the same");
        assert_eq!((budget.workers(4, 50), budget.workers(4, 1000), budget.workers(1, 50)), (2, 1, 1));
        assert_eq!((budget.lacks(100), budget.lacks(101)), (None, Some(BASE + 101)));
        assert_eq!(Budget::new(None).workers(4, u64::MAX), 4);
        assert_eq!(Budget::new(Some(0)).lacks(1), Some(BASE + 1));
    }

    #[test]
    fn whoever_waits_stops_with_the_run() {
        let budget = Budget::new(Some(BASE + 100));
        let inner = budget.with(90, &AtomicBool::new(false), || budget.with(90, &AtomicBool::new(true), || ()));
        assert_eq!(inner, Some(None));
    }

    #[test]
    fn a_full_hd_piece_of_five_seconds_fits_600_mb_twice() {
        let piece = piece_bytes(1920, 1080, 150);
        assert_eq!(Budget::new(Some(600_000_000)).workers(2, piece), 2);
        assert_eq!(Budget::new(Some(300_000_000)).workers(2, piece), 1);
    }
}
