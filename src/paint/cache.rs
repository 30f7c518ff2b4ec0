//! The raster cache: what was drawn once, for every painter of the process, within a budget of bytes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::display::Digest;
use crate::paint::raster::{Mask, Raster};

/// Bytes that a cache holds if nothing else is asked for.
const BUDGET: usize = 48 << 20;

/// Rasters, clip masks and reduced pictures by key; the least recently used ones go first.
///
/// Share one between painters through an `Arc`. What it holds never changes what is painted, only how fast.
#[derive(Debug)]
pub struct RasterCache {
    budget: usize,
    entries: Mutex<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    map: BTreeMap<Digest, Entry>,
    bytes: usize,
    /// Counts requests; tells how long an entry was not asked for.
    clock: u64,
}

#[derive(Debug)]
struct Entry {
    value: Cached,
    bytes: usize,
    used: u64,
}

/// One cached thing; cloning it shares it.
#[derive(Debug, Clone)]
pub(super) enum Cached {
    Raster(Arc<Raster>),
    Mask(Arc<Mask>),
    Pixmap(Arc<tiny_skia::Pixmap>),
}

impl Cached {
    fn bytes(&self) -> usize {
        match self {
            Cached::Raster(raster) => raster.bytes(),
            Cached::Mask(mask) => mask.coverage.len(),
            Cached::Pixmap(pixmap) => pixmap.data().len(),
        }
    }
}

impl Default for RasterCache {
    fn default() -> Self {
        Self::with_budget(BUDGET)
    }
}

impl RasterCache {
    /// A cache that holds at most `budget` bytes of pixels.
    pub fn with_budget(budget: usize) -> Self {
        RasterCache { budget, entries: Mutex::default() }
    }

    /// Bytes held now.
    pub fn bytes(&self) -> usize {
        self.lock().bytes
    }

    /// How many rasters, masks and pictures are held now.
    pub fn len(&self) -> usize {
        self.lock().map.len()
    }

    /// Whether nothing is held.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What is held under `key`.
    pub(super) fn get(&self, key: Digest) -> Option<Cached> {
        let mut entries = self.lock();
        entries.clock += 1;
        let clock = entries.clock;
        let entry = entries.map.get_mut(&key)?;
        entry.used = clock;
        Some(entry.value.clone())
    }

    /// What is held under `key`, made by `make` if need be. Others may use the cache meanwhile; should two make
    /// the same thing at once, both make the same bytes.
    pub(super) fn get_or_make(&self, key: Digest, make: impl FnOnce() -> Option<Cached>) -> Option<Cached> {
        if let Some(found) = self.get(key) {
            return Some(found);
        }
        let made = make()?;
        self.put(key, made.clone());
        Some(made)
    }

    /// Holds `value` under `key`, unless it is larger than the whole budget.
    pub(super) fn put(&self, key: Digest, value: Cached) {
        let bytes = value.bytes();
        if bytes > self.budget {
            return;
        }
        let mut entries = self.lock();
        let used = entries.clock;
        entries.bytes += bytes;
        if let Some(old) = entries.map.insert(key, Entry { value, bytes, used }) {
            entries.bytes -= old.bytes;
        }
        if entries.bytes > self.budget {
            entries.shrink(self.budget / 8 * 7);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        // A painter that panicked held no half-made entry: entries are put in whole.
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entries {
    /// Drops what was not used for longest until at most `budget` bytes are left; some more than needed, so that
    /// the entries are not sorted at every request.
    fn shrink(&mut self, budget: usize) {
        let mut by_use: Vec<(u64, Digest)> = self.map.iter().map(|(key, entry)| (entry.used, *key)).collect();
        by_use.sort_unstable();
        for (_, key) in by_use {
            if self.bytes <= budget {
                break;
            }
            if let Some(entry) = self.map.remove(&key) {
                self.bytes -= entry.bytes;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(bytes: usize) -> Option<Cached> {
        Some(Cached::Mask(Arc::new(Mask { width: 1, coverage: vec![0; bytes] })))
    }

    #[test]
    fn the_least_recently_used_goes_first() {
        let cache = RasterCache::with_budget(100);
        for key in 0..3 {
            cache.get_or_make(Digest(key), || mask(30));
        }
        cache.get(Digest(0));
        cache.get_or_make(Digest(3), || mask(30));
        assert!(cache.get(Digest(0)).is_some() && cache.get(Digest(3)).is_some());
        assert!(cache.get(Digest(1)).is_none());
        assert!(cache.bytes() <= 100);
    }

    #[test]
    fn what_is_larger_than_the_budget_is_made_but_not_held() {
        let cache = RasterCache::with_budget(10);
        assert!(cache.get_or_make(Digest(1), || mask(11)).is_some());
        assert!(cache.is_empty() && cache.bytes() == 0);
    }

    #[test]
    fn putting_twice_counts_once() {
        let cache = RasterCache::with_budget(100);
        mask(40).into_iter().chain(mask(40)).for_each(|m| cache.put(Digest(1), m));
        assert_eq!((cache.len(), cache.bytes()), (1, 40));
    }
}
