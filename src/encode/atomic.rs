//! Files and folders that appear under their name only when they are whole.
//!
//! Everything is written to a hidden temporary name in the same folder, flushed to the disk and renamed. The temporary
//! name is unique, so that two writers of one output do not meet; whoever is dropped before the end takes its own away.
//! Whoever is killed cannot; the next writer of the same output does. A writer holds a lock on what it is making, which
//! the system lets go when it dies.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::{EncodeError, Written};

/// Bytes that are compared at a time.
const CHUNK: usize = 1 << 16;

static COUNTER: AtomicU64 = AtomicU64::new(0);

/// `.name.<process>-<number>.<suffix>` beside `target`.
fn beside(target: &Path, suffix: &str) -> Result<PathBuf, EncodeError> {
    let Some(name) = target.file_name() else {
        return Err(EncodeError::io("write to", target)(io::ErrorKind::InvalidInput.into()));
    };
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}-{}.{suffix}", std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed)));
    Ok(target.with_file_name(hidden))
}

/// Runs `create` with fresh names until one is free: another machine may share the folder and the process number.
fn reserve<T>(
    target: &Path,
    suffix: &str,
    create: impl Fn(&Path) -> io::Result<T>,
) -> Result<(PathBuf, T, Option<File>), EncodeError> {
    sweep(target);
    loop {
        let path = beside(target, suffix)?;
        match create(&path) {
            Ok(made) => match hold(&path) {
                Ok(lock) => return Ok((path, made, lock)),
                // Somebody swept it away before it was locked.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(EncodeError::io("create", target)(error)),
            },
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(EncodeError::io("create", target)(error)),
        }
    }
}

/// Locks a file or folder in the making. Some file systems have no locks; then nobody sweeps there either.
fn hold(path: &Path) -> io::Result<Option<File>> {
    let file = File::open(path)?;
    if file.lock().is_err() {
        return Ok(None);
    }
    // Whoever had the lock until now removed it.
    path.symlink_metadata()?;
    Ok(Some(file))
}

/// Removes what killed writers of `target` left beside it. What cannot be removed hinders nobody.
fn sweep(target: &Path) {
    let Some(name) = target.file_name().and_then(|name| name.to_str()) else { return };
    let folder = target.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let start = format!(".{name}.");
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let found = entry.file_name();
        let middle = found.to_str().and_then(|found| {
            let rest = found.strip_prefix(&start)?;
            // Where a replaced folder stepped aside and nothing took its place, it is all that is left.
            rest.strip_suffix(".part").or_else(|| rest.strip_suffix(".old").filter(|_| target.exists()))
        });
        let is_ours = middle.is_some_and(|m| m.bytes().all(|b| b.is_ascii_digit() || b == b'-') && m.contains('-'));
        let path = entry.path();
        let Some(file) = File::open(&path).ok().filter(|_| is_ours) else { continue };
        if file.try_lock().is_ok() {
            let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
    }
}

/// Makes a rename last. Some file systems cannot flush folders; there the rename still is atomic, so it is no error.
fn sync_folder_of(path: &Path) {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

/// A file in the making.
pub(super) struct PartFile {
    file: File,
    temporary: PathBuf,
    target: PathBuf,
    /// Tells other processes that somebody is at it.
    _lock: Option<File>,
}

impl PartFile {
    /// Begins a file that will be called `target`; the folder must exist.
    pub fn create(target: &Path) -> Result<Self, EncodeError> {
        let (temporary, file, lock) =
            reserve(target, "part", |path| OpenOptions::new().read(true).write(true).create_new(true).open(path))?;
        Ok(PartFile { file, temporary, target: target.to_path_buf(), _lock: lock })
    }

    /// Where the bytes go. Reading is possible too.
    pub fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// The temporary name, for writers that open files themselves.
    pub fn temporary(&self) -> &Path {
        &self.temporary
    }

    /// The final name.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// Flushes the file to the disk and gives it its name, in place of what was there. A file that has the same bytes
    /// already stays, with its time: who copies only what is newer has nothing to copy.
    pub fn commit(self) -> Result<Written, EncodeError> {
        if let Some(bytes) = same_bytes(&self.temporary, &self.target) {
            return Ok(Written { path: self.target.clone(), bytes, pictures: None, note: None });
        }
        self.file.sync_all().map_err(EncodeError::io("write", &self.target))?;
        let bytes = self.file.metadata().map_err(EncodeError::io("read", &self.target))?.len();
        fs::rename(&self.temporary, &self.target).map_err(EncodeError::io("create", &self.target))?;
        sync_folder_of(&self.target);
        // The temporary name is gone by now, so the drop has nothing to do.
        Ok(Written { path: self.target.clone(), bytes, pictures: None, note: None })
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        // After `commit` there is nothing under this name; otherwise an error has been reported already.
        let _ = fs::remove_file(&self.temporary);
    }
}

/// The size of two files that hold the same; `None` if they differ, or one of them is no file that can be read.
fn same_bytes(one: &Path, other: &Path) -> Option<u64> {
    let size = |path: &Path| path.symlink_metadata().ok().filter(fs::Metadata::is_file).map(|meta| meta.len());
    let bytes = size(one).filter(|bytes| size(other) == Some(*bytes))?;
    let (mut one, mut other) = (File::open(one).ok()?, File::open(other).ok()?);
    let (mut a, mut b) = (vec![0; CHUNK], vec![0; CHUNK]);
    let mut left = bytes;
    while left > 0 {
        let length = left.min(CHUNK as u64) as usize;
        one.read_exact(&mut a[..length]).and_then(|()| other.read_exact(&mut b[..length])).ok()?;
        if a[..length] != b[..length] {
            return None;
        }
        left -= length as u64;
    }
    Some(bytes)
}

/// Looks whether a file can be made at all, and takes away what killed writers of it left.
pub fn claim(path: &Path) -> Result<(), EncodeError> {
    PartFile::create(path).map(drop)
}

/// Writes a file that is there already as bytes.
pub fn place(path: &Path, bytes: &[u8]) -> Result<Written, EncodeError> {
    use std::io::Write;
    let mut part = PartFile::create(path)?;
    part.file().write_all(bytes).map_err(EncodeError::io("write", path))?;
    part.commit()
}

/// A folder of files in the making.
pub(super) struct PartFolder {
    temporary: PathBuf,
    target: PathBuf,
    bytes: u64,
    _lock: Option<File>,
}

impl PartFolder {
    /// Begins a folder that will be called `target`. What is there already must be a folder in which `ours` holds for
    /// every name; anything else is not ours to replace.
    pub fn create(target: &Path, ours: fn(&str) -> bool) -> Result<Self, EncodeError> {
        if target.symlink_metadata().is_ok() {
            check_ours(target, ours)?;
        }
        let (temporary, (), lock) = reserve(target, "part", |path| fs::create_dir(path))?;
        Ok(PartFolder { temporary, target: target.to_path_buf(), bytes: 0, _lock: lock })
    }

    /// Adds a file and flushes it to the disk.
    pub fn add(&mut self, name: &str, contents: &[u8]) -> Result<(), EncodeError> {
        use std::io::Write;
        let mut file = File::create_new(self.temporary.join(name)).map_err(EncodeError::io("create", &self.target))?;
        file.write_all(contents).and_then(|()| file.sync_all()).map_err(EncodeError::io("write", &self.target))?;
        self.bytes += contents.len() as u64;
        Ok(())
    }

    /// Gives the folder its name. A folder of that name steps aside for the moment of the rename and is then removed;
    /// if the rename fails it comes back. A kill between the two renames leaves it under its hidden name.
    pub fn commit(self, ours: fn(&str) -> bool) -> Result<Written, EncodeError> {
        sync_folder_of(&self.temporary.join("x"));
        let failed = |source| EncodeError::io("replace", &self.target)(source);
        let old = if self.target.symlink_metadata().is_ok() {
            check_ours(&self.target, ours)?;
            let old = beside(&self.target, "old")?;
            fs::rename(&self.target, &old).map_err(failed)?;
            Some(old)
        } else {
            None
        };
        if let Err(error) = fs::rename(&self.temporary, &self.target) {
            if let Some(old) = &old {
                let _ = fs::rename(old, &self.target);
            }
            return Err(failed(error));
        }
        sync_folder_of(&self.target);
        if let Some(old) = old {
            fs::remove_dir_all(&old).map_err(EncodeError::io("remove", &old))?;
        }
        Ok(Written { path: self.target.clone(), bytes: self.bytes, pictures: None, note: None })
    }
}

impl Drop for PartFolder {
    fn drop(&mut self) {
        // As with files.
        let _ = fs::remove_dir_all(&self.temporary);
    }
}

fn check_ours(folder: &Path, ours: fn(&str) -> bool) -> Result<(), EncodeError> {
    // A link would be replaced instead of what it points to; leave both alone.
    let kind = folder.symlink_metadata().map_err(EncodeError::io("read", folder))?;
    if !kind.is_dir() {
        return Err(EncodeError::ForeignFolder(folder.to_path_buf()));
    }
    for entry in fs::read_dir(folder).map_err(EncodeError::io("read", folder))? {
        let entry = entry.map_err(EncodeError::io("read", folder))?;
        if !entry.file_name().to_str().is_some_and(ours) {
            return Err(EncodeError::ForeignFolder(folder.to_path_buf()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::super::testing::names;
    use super::*;

    fn ours(name: &str) -> bool {
        name.starts_with("frame-")
    }

    #[test]
    fn a_file_appears_only_when_committed() {
        let folder = tempfile::tempdir().expect("tempdir");
        let target = folder.path().join("a.txt");
        fs::write(&target, "old").expect("write");
        let mut part = PartFile::create(&target).expect("create");
        part.file().write_all(b"new!").expect("write");
        assert_eq!(fs::read(&target).expect("read"), b"old");
        assert!(part.temporary().file_name().and_then(|n| n.to_str()).is_some_and(|n| n.starts_with(".a.txt.")));
        assert_eq!(part.commit().expect("commit").bytes, 4);
        assert_eq!(fs::read(&target).expect("read"), b"new!");
        assert_eq!(names(folder.path()), ["a.txt"]);
    }

    #[test]
    fn what_is_there_already_is_left_alone() {
        let folder = tempfile::tempdir().expect("tempdir");
        let target = folder.path().join("a");
        let long = vec![7; CHUNK + 9];
        let past = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        place(&target, &long).expect("placed");
        File::open(&target).and_then(|file| file.set_modified(past)).expect("time");
        let modified = || fs::metadata(&target).and_then(|meta| meta.modified()).expect("time");
        assert_eq!(place(&target, &long).expect("the same").bytes, long.len() as u64);
        assert_eq!(modified(), past);
        let mut other = long.clone();
        other[CHUNK + 8] = 8;
        place(&target, &other).expect("another");
        assert!(modified() != past && fs::read(&target).expect("read") == other);
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn two_writers_of_one_name_do_not_meet() {
        let folder = tempfile::tempdir().expect("tempdir");
        let target = folder.path().join("a");
        let mut one = PartFile::create(&target).expect("create");
        let mut two = PartFile::create(&target).expect("create");
        one.file().write_all(b"one").expect("write");
        two.file().write_all(b"two").expect("write");
        one.commit().expect("commit");
        drop(two);
        assert_eq!(fs::read(&target).expect("read"), b"one");
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn what_killed_writers_left_is_swept_and_what_others_are_making_is_not() {
        let folder = tempfile::tempdir().expect("tempdir");
        let target = folder.path().join("a");
        let live = PartFile::create(&target).expect("create");
        let name = live.temporary().file_name().and_then(|name| name.to_str()).expect("name").to_string();
        for left in [".a.1-2.part", ".a.1-3.old", ".b.1-2.part", ".a.notes.part"] {
            fs::write(folder.path().join(left), "").expect("write");
        }
        fs::create_dir(folder.path().join(".a.5-0.part")).expect("folder");
        fs::write(folder.path().join(".a.5-0.part/frame-0"), "").expect("write");
        let other = PartFile::create(&target).expect("create");
        drop(other);
        let mut expected = [".a.1-3.old", ".a.notes.part", ".b.1-2.part", &name];
        expected.sort_unstable();
        assert_eq!(names(folder.path()), expected);
        live.commit().expect("commit");
        PartFile::create(&target).expect("create").commit().expect("commit");
        assert_eq!(names(folder.path()), [".a.notes.part", ".b.1-2.part", "a"]);
    }

    #[test]
    fn a_file_does_not_replace_a_folder() {
        let folder = tempfile::tempdir().expect("tempdir");
        let target = folder.path().join("a");
        fs::create_dir(&target).expect("folder");
        assert!(matches!(PartFile::create(&target).expect("create").commit(), Err(EncodeError::Io { .. })));
        assert_eq!(names(folder.path()), ["a"]);
        assert!(PartFile::create(Path::new("/")).is_err());
    }

    #[test]
    fn a_folder_replaces_only_its_own_kind() {
        let folder = tempfile::tempdir().expect("tempdir");
        let target = folder.path().join("frames");
        for contents in [["frame-0", "frame-1"], ["frame-0", "frame-2"]] {
            let mut part = PartFolder::create(&target, ours).expect("create");
            for name in contents {
                part.add(name, b"12345").expect("add");
            }
            assert_eq!(part.commit(ours).expect("commit").bytes, 10);
            assert_eq!(names(&target), contents);
            assert_eq!(names(folder.path()), ["frames"]);
        }
        fs::write(target.join("thesis.odt"), "dear").expect("write");
        assert!(matches!(PartFolder::create(&target, ours), Err(EncodeError::ForeignFolder(_))));
        assert_eq!(names(&target), ["frame-0", "frame-2", "thesis.odt"]);
        assert_eq!(names(folder.path()), ["frames"]);
    }
}
