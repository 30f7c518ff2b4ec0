//! The cache: what was made once, in files named by the digest of all that decided it.
//!
//! Several processes and machines may share a folder. An entry is written under a name of its own and renamed, so it is
//! there whole or not at all; its checksum is verified whenever it is read, and an entry that is damaged is dropped and
//! made again. A folder that cannot be written to costs time, never a video.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::display::Digest;

/// What every entry begins with; the number belongs to the layout of entries.
const MAGIC: &[u8] = b"kadrs cache 1\n";
/// The file in which the time is noted that work takes.
const RATES: &str = "rates";
/// Magic, key, length and checksum.
const HEAD: usize = MAGIC.len() + 16 + 8 + 16;
/// How old a file in the making must be before its writer is taken for dead.
const ABANDONED: Duration = Duration::from_secs(3600);

/// A folder of finished work.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// Bytes that it may hold.
    most: Option<u64>,
    hits: AtomicU64,
    misses: AtomicU64,
    damaged: AtomicU64,
    /// Bytes written since it was last tidied up.
    written: AtomicU64,
    /// Entries that this process has read or written, which it may need again.
    own: Mutex<BTreeSet<Digest>>,
    removed: Mutex<CacheStat>,
    /// The first thing that went wrong with the folder itself; nothing is written after it.
    problem: Mutex<Option<String>>,
}

/// What a cache was good for during a run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CacheUse {
    /// Segments and files that were there.
    pub reused: u64,
    /// Those that had to be made.
    pub made: u64,
    /// Entries that were damaged and were dropped.
    pub damaged: u64,
    /// Entries that were made anew for comparison.
    pub checked: u64,
    /// Those of them that were not the same, by key.
    pub wrong: Vec<String>,
    /// Entries that were removed because the cache held more than it may.
    pub removed: CacheStat,
    /// Why nothing could be kept.
    pub problem: Option<String>,
}

/// What a folder holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CacheStat {
    /// Entries.
    pub entries: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// An entry as a file.
struct Entry {
    path: PathBuf,
    bytes: u64,
    used: SystemTime,
}

impl Cache {
    /// The cache in this folder, which is made when something is kept.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Cache {
            folder: folder.into(),
            most: None,
            hits: AtomicU64::new(0),
            misses: AtomicU64::new(0),
            damaged: AtomicU64::new(0),
            written: AtomicU64::new(0),
            own: Mutex::default(),
            removed: Mutex::default(),
            problem: Mutex::new(None),
        }
    }

    /// The same, kept below this many bytes.
    pub fn bounded(self, most: u64) -> Self {
        Cache { most: Some(most), ..self }
    }

    /// How many bytes it may hold, if it is bounded.
    pub fn most(&self) -> Option<u64> {
        self.most
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn path(&self, key: Digest) -> PathBuf {
        let name = key.to_string();
        self.folder.join(&name[..2]).join(name)
    }

    /// Whether something is kept under a key. Only reading tells whether it is whole.
    pub(super) fn has(&self, key: Digest) -> bool {
        self.path(key).exists()
    }

    /// What is kept under the key of a piece, counted. Damaged entries are removed.
    pub(super) fn get(&self, key: Digest) -> Option<Vec<u8>> {
        let value = self.read(key);
        let counter = if value.is_some() { &self.hits } else { &self.misses };
        counter.fetch_add(1, Ordering::Relaxed);
        value
    }

    /// What is kept under any key. Damaged entries are removed.
    pub(super) fn read(&self, key: Digest) -> Option<Vec<u8>> {
        let path = self.path(key);
        match contents(key, fs::read(&path).ok()?) {
            Some(value) => {
                locked(&self.own).insert(key);
                // `gc` keeps what was used last; a folder that takes no times still takes reads.
                let _ = File::open(&path).and_then(|file| file.set_modified(SystemTime::now()));
                Some(value)
            }
            None => {
                self.drop_damaged(key);
                None
            }
        }
    }

    /// What earlier runs noted of the time that work takes; nothing if there is nothing.
    pub(super) fn rates(&self) -> String {
        fs::read_to_string(self.folder.join(RATES)).unwrap_or_default()
    }

    /// Notes what work takes. It helps to tell how long a run will last, and nothing else.
    pub(super) fn keep_rates(&self, text: &str) {
        if self.takes() && !text.is_empty() {
            // A run that cannot tell the next one is as good.
            let _ = write_beside(&self.folder.join(RATES), RATES, &[text.as_bytes()]);
        }
    }

    /// Removes an entry whose bytes make no sense.
    pub(super) fn drop_damaged(&self, key: Digest) {
        self.damaged.fetch_add(1, Ordering::Relaxed);
        // Another process may have been quicker.
        let _ = fs::remove_file(self.path(key));
    }

    /// Keeps bytes under a key. The first failure is remembered and ends writing.
    pub(super) fn put(&self, key: Digest, value: &[u8]) {
        let mut problem = locked(&self.problem);
        if problem.is_some() {
            return;
        }
        locked(&self.own).insert(key);
        // One at a time: entries are small, and two would only share the disk.
        if let Err(error) = write(&self.path(key), key, value) {
            *problem = Some(error.to_string());
        }
        drop(problem);
        let written = self.written.fetch_add(value.len() as u64, Ordering::Relaxed) + value.len() as u64;
        if self.most.is_some_and(|most| written > most / 8) {
            self.tidy();
        }
    }

    /// Whether what is put is kept.
    pub(super) fn takes(&self) -> bool {
        locked(&self.problem).is_none()
    }

    /// Removes what was not used for longest if the cache holds more than it may; nothing that this process has used.
    /// What cannot be removed is left to the next run: the videos do not depend on it.
    pub(super) fn tidy(&self) {
        let Some(most) = self.most else { return };
        if self.written.swap(0, Ordering::Relaxed) == 0 {
            return;
        }
        let own = locked(&self.own);
        if let Ok((removed, _)) = self.shrink(most, &own) {
            let mut all = locked(&self.removed);
            (all.entries, all.bytes) = (all.entries + removed.entries, all.bytes + removed.bytes);
        }
    }

    /// What the cache was good for so far.
    pub(super) fn used(&self) -> CacheUse {
        CacheUse {
            reused: self.hits.load(Ordering::Relaxed),
            made: self.misses.load(Ordering::Relaxed),
            damaged: self.damaged.load(Ordering::Relaxed),
            removed: *locked(&self.removed),
            problem: locked(&self.problem).clone(),
            ..CacheUse::default()
        }
    }

    /// Counts entries and bytes.
    pub fn stat(&self) -> io::Result<CacheStat> {
        Ok(sum(&self.entries()?))
    }

    /// Removes entries, those that were not used for longest first, until the rest is at most `max` bytes. Gives what was
    /// removed and what is left.
    pub fn gc(&self, max: u64) -> io::Result<(CacheStat, CacheStat)> {
        self.shrink(max, &BTreeSet::new())
    }

    fn shrink(&self, max: u64, own: &BTreeSet<Digest>) -> io::Result<(CacheStat, CacheStat)> {
        let mut entries = self.entries()?;
        entries.sort_by(|a, b| (a.used, &a.path).cmp(&(b.used, &b.path)));
        let mut left = sum(&entries);
        let mut removed = CacheStat::default();
        for entry in entries {
            if left.bytes <= max {
                break;
            }
            if key(&entry.path).is_some_and(|key| own.contains(&key)) {
                continue;
            }
            remove(&entry.path)?;
            (left.entries, left.bytes) = (left.entries - 1, left.bytes - entry.bytes);
            (removed.entries, removed.bytes) = (removed.entries + 1, removed.bytes + entry.bytes);
        }
        Ok((removed, left))
    }

    /// Reads every entry and removes those that are damaged. Gives what is whole and what was removed.
    pub fn verify(&self) -> io::Result<(CacheStat, CacheStat)> {
        let (mut whole, mut removed) = (CacheStat::default(), CacheStat::default());
        for entry in self.entries()? {
            let Ok(bytes) = fs::read(&entry.path) else { continue };
            let is_whole = key(&entry.path).is_some_and(|key| contents(key, bytes).is_some());
            let stat = if is_whole { &mut whole } else { &mut removed };
            (stat.entries, stat.bytes) = (stat.entries + 1, stat.bytes + entry.bytes);
            if !is_whole {
                remove(&entry.path)?;
            }
        }
        Ok((whole, removed))
    }

    /// All entries. Files in the making that nobody finished are removed on the way; other files are not ours.
    fn entries(&self) -> io::Result<Vec<Entry>> {
        let now = SystemTime::now();
        let mut entries = Vec::new();
        for folder in listed(&self.folder)? {
            let is_ours = folder.file_name().is_some_and(|name| is_hex(&name.to_string_lossy(), 2));
            if !is_ours || !folder.is_dir() {
                continue;
            }
            for path in listed(&folder)? {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                // Another process may remove what was listed.
                let Ok(meta) = fs::metadata(&path) else { continue };
                let (is_entry, is_part) = (is_hex(&name, 32), name.ends_with(".part"));
                let mut used = meta.modified()?;
                if used > now + ABANDONED && (is_entry || is_part) {
                    // The clock was set back since. Its age counts from today, or it would stay the youngest for ever;
                    // a folder that takes no times stays as it is.
                    let _ = File::open(&path).and_then(|file| file.set_modified(now));
                    used = now;
                }
                if is_entry {
                    entries.push(Entry { path, bytes: meta.len(), used });
                } else if is_part && now.duration_since(used).is_ok_and(|age| age > ABANDONED) {
                    remove(&path)?;
                }
            }
        }
        Ok(entries)
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The key that an entry's name says.
fn key(path: &Path) -> Option<Digest> {
    u128::from_str_radix(path.file_name()?.to_str()?, 16).ok().map(Digest)
}

/// The paths in a folder; none if it is not there.
fn listed(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn is_hex(name: &str, length: usize) -> bool {
    name.len() == length && name.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// Removes a file; one that is gone already is as good.
fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn sum(entries: &[Entry]) -> CacheStat {
    CacheStat { entries: entries.len() as u64, bytes: entries.iter().map(|entry| entry.bytes).sum() }
}

/// Magic, key, length and checksum of a value.
fn head(key: Digest, value: &[u8]) -> Vec<u8> {
    let mut head = MAGIC.to_vec();
    head.extend_from_slice(&key.0.to_le_bytes());
    head.extend_from_slice(&(value.len() as u64).to_le_bytes());
    head.extend_from_slice(&Digest::of(value).0.to_le_bytes());
    head
}

/// The value in an entry, if the entry is whole and belongs to the key.
fn contents(key: Digest, mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let (found, value) = bytes.split_at_checked(HEAD)?;
    if found != head(key, value) {
        return None;
    }
    bytes.drain(..HEAD);
    Some(bytes)
}

/// Writes an entry. It is not flushed to the disk: what a power cut damages is found by its checksum.
fn write(path: &Path, key: Digest, value: &[u8]) -> io::Result<()> {
    write_beside(path, &key.to_string(), &[&head(key, value), value])
}

/// Writes a file beside its place and renames it.
fn write_beside(path: &Path, name: &str, parts: &[&[u8]]) -> io::Result<()> {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let Some(folder) = path.parent() else { return Err(io::ErrorKind::InvalidInput.into()) };
    fs::create_dir_all(folder)?;
    // The start of the process and its number tell machines and processes that share the folder apart.
    let (process, number) = (std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed));
    let moment = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_nanos());
    let temporary = folder.join(format!(".{name}.{process}-{number}-{moment:x}.part"));
    let written =
        File::create_new(&temporary).and_then(|mut file| parts.iter().try_for_each(|part| file.write_all(part)));
    written.and_then(|()| fs::rename(&temporary, path)).inspect_err(|_| {
        // The error that matters has been met already.
        let _ = fs::remove_file(&temporary);
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled() -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().expect("tempdir");
        let cache = Cache::at(folder.path().join("deep/er"));
        (1..=4).for_each(|key| cache.put(Digest(key << 120 | key), &vec![key as u8; 100 * key as usize]));
        (folder, cache)
    }

    #[test]
    fn what_is_kept_comes_back_and_damage_is_found() {
        let (_folder, cache) = filled();
        let key = |number: u128| Digest(number << 120 | number);
        assert_eq!(cache.get(key(3)), Some(vec![3; 300]));
        assert_eq!(cache.get(key(9)), None);
        let path = cache.path(key(2));
        let whole = fs::read(&path).expect("entry");
        let mut flipped = whole.clone();
        flipped[HEAD + 50] ^= 1;
        let other = fs::read(cache.path(key(1))).expect("entry");
        for damaged in [&flipped[..], &whole[..whole.len() - 1], &whole[..HEAD], &[], &other] {
            fs::write(&path, damaged).expect("write");
            assert_eq!(cache.get(key(2)), None);
            assert!(!path.exists(), "dropped");
        }
        let used = cache.used();
        assert_eq!((used.reused, used.made, used.damaged, used.problem), (1, 6, 5, None));
    }

    #[test]
    fn verify_removes_what_is_damaged_and_gc_what_is_oldest() {
        let (_folder, cache) = filled();
        let stat = cache.stat().expect("stat");
        assert_eq!((stat.entries, stat.bytes), (4, 1000 + 4 * HEAD as u64));
        fs::write(cache.path(Digest(4 << 120 | 4)), "short").expect("write");
        fs::write(cache.folder().join("readme"), "not ours").expect("write");
        let (whole, removed) = cache.verify().expect("verify");
        assert_eq!((whole.entries, removed.entries), (3, 1));
        let day = |number: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(86_400 * number);
        for (key, age) in [(1, 20), (2, 10), (3, 30)] {
            let file = File::open(cache.path(Digest(key << 120 | key))).expect("entry");
            file.set_modified(day(age)).expect("time");
        }
        let (removed, left) = cache.gc(500 + 2 * HEAD as u64).expect("gc");
        assert_eq!((removed.entries, left.entries), (1, 2));
        assert!(!cache.path(Digest(2 << 120 | 2)).exists() && cache.folder().join("readme").exists());
    }

    #[test]
    fn a_bounded_cache_removes_what_others_used_and_nothing_of_its_own() {
        let (folder, _) = filled();
        let cache = Cache::at(folder.path().join("deep/er")).bounded(500);
        let key = |number: u128| Digest(number << 120 | number);
        assert!(cache.get(key(1)).is_some());
        cache.put(key(5), &[5; 600]);
        cache.tidy();
        assert_eq!(cache.used().removed.entries, 3);
        assert!(cache.has(key(1)) && cache.has(key(5)) && !cache.has(key(4)));
        // Nothing was written since, so nothing is looked at.
        cache.tidy();
        assert_eq!(cache.used().removed.bytes, 900 + 3 * HEAD as u64);
    }

    #[test]
    fn what_comes_from_the_future_ages_from_today() {
        let (_folder, cache) = filled();
        let key = |number: u128| Digest(number << 120 | number);
        let ahead = SystemTime::now() + Duration::from_secs(40 * 86_400);
        let part = cache.path(key(1)).with_file_name(".x.1-1-1.part");
        fs::write(&part, "").expect("write");
        for path in [&cache.path(key(2)), &part] {
            File::options().write(true).open(path).and_then(|file| file.set_modified(ahead)).expect("time");
        }
        assert_eq!(cache.get(key(2)), Some(vec![2; 200]));
        assert_eq!(cache.stat().expect("stat").entries, 4);
        let modified = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified()).expect("time");
        assert!(modified(&part) < ahead && modified(&cache.path(key(2))) < ahead);
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_a_problem_and_no_panic() {
        let folder = tempfile::tempdir().expect("tempdir");
        fs::write(folder.path().join("file"), "").expect("write");
        let cache = Cache::at(folder.path().join("file/cache"));
        cache.put(Digest(1), b"x");
        assert_eq!(cache.get(Digest(1)), None);
        assert!(cache.used().problem.is_some());
    }
}
