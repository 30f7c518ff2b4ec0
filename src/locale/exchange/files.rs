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
/// rename fails, those before it are taken back.
pub fn write_changes(root: &Path, changes: &[Change]) -> Result<(), WriteError> {
    let mut staged = Staged::default();
    for change in changes {
        staged.add(root.join(&change.path), change.new.as_bytes())?;
    }
    staged.commit()
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
