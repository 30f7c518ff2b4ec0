//! Comparing what is in the cache with what would be made now.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::display::Digest;
use crate::render::CacheUse;

/// One in this many entries is made anew.
const SAMPLE: u128 = 8;

/// A sample of entries that are made anew, and how they compared.
#[derive(Debug, Default)]
pub(super) struct Checks {
    asked: AtomicU64,
    checked: AtomicU64,
    wrong: Mutex<Vec<String>>,
}

impl Checks {
    /// Whether the entry belongs to the sample: the first one met does, the others by their digest.
    pub fn wants(&self, key: Digest) -> bool {
        self.asked.fetch_add(1, Ordering::Relaxed) == 0 || key.0.is_multiple_of(SAMPLE)
    }

    /// Notes how an entry compared, and gives it back.
    pub fn compare(&self, key: Digest, same: bool) -> bool {
        self.checked.fetch_add(1, Ordering::Relaxed);
        if !same {
            self.wrong.lock().unwrap_or_else(PoisonError::into_inner).push(key.to_string());
        }
        same
    }

    /// Adds what was found.
    pub fn tell(&self, used: &mut CacheUse) {
        used.checked = self.checked.load(Ordering::Relaxed);
        used.wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner).clone();
        used.wrong.sort();
    }
}
