//! The cache: what was made once, in files named by the digest of all that decided it.
//!
//! Several processes and machines may share a folder. An entry is written under a name of its own and renamed, so it is
//! there whole or not at all; its checksum is verified whenever it is read, and an entry that is damaged is dropped and
//! made again. A folder that cannot be written to costs time, never a video.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use crate::display::Digest;

/// What every entry begins with; the number belongs to the layout of entries.
const MAGIC: &[u8] = b"kadrs cache 1\n";
/// Magic, key, length and checksum.
const HEAD: usize = MAGIC.len() + 16 + 8 + 16;
/// How old a file in the making must be before its writer is taken for dead.
const ABANDONED: Duration = Duration::from_secs(3600);

/// A folder of finished work.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    hits: AtomicU64,
    misses: AtomicU64,
    damaged: AtomicU64,
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
            hits: AtomicU64::new(0),
            misses: AtomicU64::new(0),
            damaged: AtomicU64::new(0),
            problem: Mutex::new(None),
        }
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn path(&self, key: Digest) -> PathBuf {
        let name = key.to_string();
        self.folder.join(&name[..2]).join(name)
    }

    /// What is kept under a key. Damaged entries are removed.
    pub(super) fn get(&self, key: Digest) -> Option<Vec<u8>> {
        let path = self.path(key);
        let found = fs::read(&path).ok().map(|bytes| contents(key, bytes));
        let value = match found {
            Some(Some(value)) => {
                // `gc` keeps what was used last; a folder that takes no times still takes reads.
                let _ = File::open(&path).and_then(|file| file.set_modified(SystemTime::now()));
                Some(value)
            }
            Some(None) => {
                self.drop_damaged(key);
                None
            }
            None => None,
        };
        let counter = if value.is_some() { &self.hits } else { &self.misses };
        counter.fetch_add(1, Ordering::Relaxed);
        value
    }

    /// Removes an entry whose bytes make no sense.
    pub(super) fn drop_damaged(&self, key: Digest) {
        self.damaged.fetch_add(1, Ordering::Relaxed);
        // Another process may have been quicker.
        let _ = fs::remove_file(self.path(key));
    }

    /// Keeps bytes under a key. The first failure is remembered and ends writing.
    pub(super) fn put(&self, key: Digest, value: &[u8]) {
        let mut problem = self.problem.lock().unwrap_or_else(PoisonError::into_inner);
        if problem.is_some() {
            return;
        }
        // One at a time: entries are small, and two would only share the disk.
        if let Err(error) = write(&self.path(key), key, value) {
            *problem = Some(error.to_string());
        }
    }

    /// What the cache was good for so far.
    pub(super) fn used(&self) -> CacheUse {
        CacheUse {
            reused: self.hits.load(Ordering::Relaxed),
            made: self.misses.load(Ordering::Relaxed),
            damaged: self.damaged.load(Ordering::Relaxed),
            problem: self.problem.lock().unwrap_or_else(PoisonError::into_inner).clone(),
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
        let mut entries = self.entries()?;
        entries.sort_by(|a, b| (a.used, &a.path).cmp(&(b.used, &b.path)));
        let mut left = sum(&entries);
        let mut removed = CacheStat::default();
        for entry in entries {
            if left.bytes <= max {
                break;
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
            let key = entry.path.file_name().and_then(|name| u128::from_str_radix(name.to_str()?, 16).ok());
            let Ok(bytes) = fs::read(&entry.path) else { continue };
            let is_whole = key.is_some_and(|key| contents(Digest(key), bytes).is_some());
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
                let used = meta.modified()?;
                if is_hex(&name, 32) {
                    entries.push(Entry { path, bytes: meta.len(), used });
                } else if name.ends_with(".part") && used.elapsed().is_ok_and(|age| age > ABANDONED) {
                    remove(&path)?;
                }
            }
        }
        Ok(entries)
    }
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

/// Writes an entry beside its place and renames it. It is not flushed to the disk: what a power cut damages is found by
/// its checksum.
fn write(path: &Path, key: Digest, value: &[u8]) -> io::Result<()> {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let Some(folder) = path.parent() else { return Err(io::ErrorKind::InvalidInput.into()) };
    fs::create_dir_all(folder)?;
    // The start of the process and its number tell machines and processes that share the folder apart.
    let (process, number) = (std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed));
    let moment = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_nanos());
    let temporary = folder.join(format!(".{key}.{process}-{number}-{moment:x}.part"));
    let written = File::create_new(&temporary).and_then(|mut file| {
        file.write_all(&head(key, value))?;
        file.write_all(value)
    });
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
    fn a_folder_that_cannot_be_made_is_a_problem_and_no_panic() {
        let folder = tempfile::tempdir().expect("tempdir");
        fs::write(folder.path().join("file"), "").expect("write");
        let cache = Cache::at(folder.path().join("file/cache"));
        cache.put(Digest(1), b"x");
        assert_eq!(cache.get(Digest(1)), None);
        assert!(cache.used().problem.is_some());
    }
}
