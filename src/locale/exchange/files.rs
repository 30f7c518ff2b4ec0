//! Writes the changed files: all of them or none, each whole or not at all.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::imported::MAX_EXCHANGE_BYTES;
use super::sync::Change;

/// A file that could not be written.
#[derive(Debug)]
pub struct WriteError {
    /// The file.
    pub path: PathBuf,
    /// Why not.
    pub source: io::Error,
}

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot write {}", self.path.display())
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Why a translator's file cannot be read.
#[derive(Debug)]
pub enum ReadError {
    /// The system says so.
    Io(io::Error),
    /// It is larger than [`MAX_EXCHANGE_BYTES`].
    TooLarge,
    /// It is not UTF-8.
    Encoding,
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ReadError::Io(_) => f.write_str("it cannot be read"),
            ReadError::TooLarge => write!(f, "it has more than {} MiB", MAX_EXCHANGE_BYTES >> 20),
            ReadError::Encoding => f.write_str("it is not UTF-8; save it as UTF-8 in the tool that it comes from"),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        if let ReadError::Io(source) = self { Some(source) } else { None }
    }
}

/// The text of a translator's file, which lies anywhere, without a byte order mark.
pub fn read_text(path: &Path) -> Result<String, ReadError> {
    let file = File::open(path).map_err(ReadError::Io)?;
    let mut bytes = Vec::new();
    // One byte more than allowed shows that there is more.
    file.take(MAX_EXCHANGE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(ReadError::Io)?;
    if bytes.len() > MAX_EXCHANGE_BYTES {
        return Err(ReadError::TooLarge);
    }
    let text = String::from_utf8(bytes).map_err(|_| ReadError::Encoding)?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}

/// Writes the changes into the project at `root`: everything is written beside the files first, then renamed. If a
/// rename fails, those before it are taken back. A file that is no longer as the change knows it is left alone, and the
/// others with it.
pub fn write_changes(root: &Path, changes: &[Change]) -> Result<(), WriteError> {
    let mut staged = Staged::default();
    for change in changes {
        expect(&root.join(&change.path), change.old.as_deref())?;
        staged.add(root.join(&change.path), change.new.as_bytes())?;
    }
    staged.commit()
}

/// Refuses a file that somebody changed since it was read, or made where there was none.
fn expect(path: &Path, old: Option<&str>) -> Result<(), WriteError> {
    let now = match fs::read(path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(source) => return Err(WriteError { path: path.to_path_buf(), source }),
    };
    let now = now.as_deref().map(|bytes| bytes.strip_prefix(MARK).unwrap_or(bytes));
    if now == old.map(str::as_bytes) {
        return Ok(());
    }
    let source = io::Error::other("it was changed while kadrs worked on it; run the command again");
    Err(WriteError { path: path.to_path_buf(), source })
}

/// Writes one file of bytes at its place, which appears when it is whole. Its folder is made if need be.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let mut staged = Staged::default();
    staged.add(path.to_path_buf(), bytes)?;
    staged.commit()
}

/// Files under temporary names; what is not committed is removed.
#[derive(Default)]
struct Staged {
    files: Vec<(PathBuf, PathBuf)>,
}

const MARK: &[u8] = "\u{FEFF}".as_bytes();

impl Staged {
    fn add(&mut self, target: PathBuf, bytes: &[u8]) -> Result<(), WriteError> {
        let failed = |source| WriteError { path: target.clone(), source };
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(failed)?;
        // A link stays a link: what it leads to is replaced.
        let target = fs::canonicalize(&target).unwrap_or_else(|_| target.clone());
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let temporary = target.with_file_name(format!(".{name}.{}-{}.part", std::process::id(), self.files.len()));
        self.files.push((temporary.clone(), target.clone()));
        let mut file = File::create(&temporary).map_err(failed)?;
        // The reader of projects leaves a byte order mark out; the file keeps the one it has.
        if fs::read(&target).is_ok_and(|old| old.starts_with(MARK)) && !bytes.starts_with(MARK) {
            file.write_all(MARK).map_err(failed)?;
        }
        file.write_all(bytes).and_then(|()| file.sync_all()).map_err(failed)
    }

    fn commit(&mut self) -> Result<(), WriteError> {
        let mut done: Vec<(&Path, Option<Vec<u8>>)> = Vec::new();
        for (temporary, target) in &self.files {
            let old = fs::read(target).ok();
            if let Err(source) = fs::rename(temporary, target) {
                undo(done);
                return Err(WriteError { path: target.clone(), source });
            }
            done.push((target, old));
        }
        Ok(())
    }
}

/// Puts back what was there. A failure here has no one left to be told; the first one is reported.
fn undo(done: Vec<(&Path, Option<Vec<u8>>)>) {
    for (target, old) in done {
        let _ = match old {
            Some(bytes) => fs::write(target, bytes),
            None => fs::remove_file(target),
        };
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // After a commit there is nothing under these names.
        for (temporary, _) in &self.files {
            let _ = fs::remove_file(temporary);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str, old: Option<&str>, new: &str) -> Change {
        Change { path: path.into(), old: old.map(str::to_owned), new: new.into() }
    }

    fn all(root: &Path) -> Vec<(String, String)> {
        let entries = fs::read_dir(root).expect("folder").map(|entry| entry.expect("entry").path());
        let mut files: Vec<_> = entries
            .filter(|path| path.is_file())
            .map(|path| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), path))
            .map(|(name, path)| (name, fs::read_to_string(path).expect("text")))
            .collect();
        files.sort();
        files
    }

    #[test]
    fn all_files_are_written_or_none() {
        let folder = tempfile::tempdir().expect("tempdir");
        let root = folder.path();
        fs::write(root.join("a.ftl"), "a = 1\n").expect("written");
        fs::write(root.join("b.ftl"), "\u{FEFF}b = 1\n").expect("written");
        fs::create_dir(root.join("full.ftl")).expect("folder");
        fs::write(root.join("full.ftl/x"), "").expect("written");
        let before = all(root);
        let first = || change("a.ftl", Some("a = 1\n"), "a = 2\n");
        for second in [
            // Its folder is a file: it cannot even be staged.
            change("b.ftl/c.ftl", None, "c = 1\n"),
            // It is a folder.
            change("full.ftl", None, "c = 1\n"),
            // Somebody else wrote it, or made it, meanwhile.
            change("b.ftl", Some("b = 0\n"), "b = 2\n"),
            change("b.ftl", None, "b = 2\n"),
            change("gone.ftl", Some("g = 1\n"), "g = 2\n"),
        ] {
            let path = second.path.clone();
            let error = write_changes(root, &[first(), second]).expect_err(&path);
            assert!(error.to_string().contains(&path), "{error}");
            assert_eq!(all(root), before, "{path}: nothing is written, nothing left behind");
        }
        write_changes(root, &[first(), change("b.ftl", Some("b = 1\n"), "b = 2\n")]).expect("written");
        let text = |name: &str| fs::read_to_string(root.join(name)).expect(name);
        assert_eq!((text("a.ftl").as_str(), text("b.ftl").as_str()), ("a = 2\n", "\u{FEFF}b = 2\n"));
    }

    #[test]
    fn a_rename_that_fails_takes_those_before_it_back() {
        let folder = tempfile::tempdir().expect("tempdir");
        let root = folder.path();
        fs::write(root.join("a.ftl"), "a = 1\n").expect("written");
        let mut staged = Staged::default();
        staged.add(root.join("a.ftl"), b"a = 2\n").expect("staged");
        staged.add(root.join("new.ftl"), b"n = 1\n").expect("staged");
        staged.add(root.join("c.ftl"), b"c = 2\n").expect("staged");
        // What appears at the last moment cannot be renamed over.
        fs::create_dir_all(root.join("c.ftl/full")).expect("folder");
        assert!(staged.commit().is_err());
        drop(staged);
        assert_eq!(all(root), [("a.ftl".to_owned(), "a = 1\n".to_owned())]);
    }
}
