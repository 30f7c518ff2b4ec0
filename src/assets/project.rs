//! The project folder: paths that stay within it, and the only reader of its files.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::assets::error::{AssetError, Problem};
use crate::assets::limits::{Limit, Limits};
use crate::diag::did_you_mean;

/// The file that marks a project's folder.
pub const MANIFEST: &str = "kadrs.yaml";

/// A project folder and the limits on what lies in it.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
    limits: Limits,
}

/// Why there is no project.
#[derive(Debug)]
pub enum ProjectError {
    /// Neither the folder nor any above it holds a `kadrs.yaml`.
    NotFound {
        /// Where the search began.
        from: PathBuf,
    },
    /// The folder cannot be opened.
    Unreadable {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl fmt::Display for ProjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ProjectError::NotFound { from } => {
                write!(f, "there is no {MANIFEST} in {} nor in a folder above it", from.display())
            }
            ProjectError::Unreadable { folder, source } => {
                write!(f, "the folder {} cannot be opened: {source}", folder.display())
            }
        }
    }
}

impl std::error::Error for ProjectError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ProjectError::NotFound { .. } => None,
            ProjectError::Unreadable { source, .. } => Some(source),
        }
    }
}

impl Project {
    /// The project that `from` (a folder or a file in one) belongs to: the nearest folder upwards with a `kadrs.yaml`.
    pub fn find(from: &Path) -> Result<Project, ProjectError> {
        let start = canonical(from)?;
        let found = start.ancestors().find(|folder| folder.join(MANIFEST).is_file());
        match found {
            Some(folder) => Ok(Project { root: folder.to_path_buf(), limits: Limits::default() }),
            None => Err(ProjectError::NotFound { from: start }),
        }
    }

    /// The project in this very folder; it needs no `kadrs.yaml`.
    pub fn at(root: &Path) -> Result<Project, ProjectError> {
        let root = canonical(root)?;
        if !root.is_dir() {
            let source = io::Error::from(io::ErrorKind::NotADirectory);
            return Err(ProjectError::Unreadable { folder: root, source });
        }
        Ok(Project { root, limits: Limits::default() })
    }

    /// The same project with other limits.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Project {
        Project { limits, ..self }
    }

    /// The folder, without links on the way to it.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The limits on everything in it.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The project path of a file on disk; `None` if it is not in the project or its name is not Unicode.
    pub fn path_of(&self, file: &Path) -> Option<String> {
        let file = fs::canonicalize(file).ok()?;
        let parts: Option<Vec<&str>> = file.strip_prefix(&self.root).ok()?.iter().map(|part| part.to_str()).collect();
        Some(parts?.join("/"))
    }

    /// The project path of `path`, which is written relative to `folder`. Paths that are absolute, empty or written
    /// with backslashes are refused; whether the path leaves the project shows when it is read.
    pub fn join(folder: &str, path: &str) -> Result<String, AssetError> {
        match parts(path) {
            Ok(_) | Err(PathProblem::Leaves) => Ok(format!("{folder}/{path}")),
            Err(problem) => {
                let better = problem == PathProblem::Absolute;
                let hint = better.then(|| format!("write the path from {folder}/ on, such as `art/gate.svg`"));
                Err(AssetError::new(path, Problem::Path(problem)).hint(hint))
            }
        }
    }

    /// The project path of `path`, which is written relative to `folder`, with `.` and `..` worked out; `None` if it is no
    /// path within the project.
    pub fn normal(folder: &str, path: &str) -> Option<String> {
        let joined = Project::join(folder, path).ok()?;
        parts(&joined).ok().map(|parts| parts.join("/"))
    }

    /// All bytes of a file of at most `limit` bytes.
    pub fn read_bytes(&self, path: &str, limit: Limit) -> Result<Vec<u8>, AssetError> {
        let file = self.resolve(path)?;
        let fail = |problem| AssetError::new(path, problem);
        let metadata = fs::metadata(&file).map_err(|e| fail(Problem::Unreadable(e)))?;
        if metadata.is_dir() {
            return Err(fail(Problem::Folder));
        }
        // Opening a pipe would wait for its writer, so it must not come to that.
        if !metadata.is_file() {
            return Err(fail(Problem::Special));
        }
        self.limits.check(limit, metadata.len()).map_err(|e| fail(Problem::TooLarge(e)))?;
        // The file may grow meanwhile: one byte more than allowed shows it.
        let most = self.limits.get(limit);
        let mut bytes = Vec::with_capacity(metadata.len() as usize);
        let opened = File::open(&file).map_err(|e| fail(Problem::Unreadable(e)))?;
        opened.take(most + 1).read_to_end(&mut bytes).map_err(|e| fail(Problem::Unreadable(e)))?;
        if bytes.len() as u64 > most {
            return Err(fail(Problem::TooLarge(self.limits.exceeded(limit))));
        }
        Ok(bytes)
    }

    /// The text of a UTF-8 file of at most `limit` bytes, without a byte order mark.
    pub fn read_text(&self, path: &str, limit: Limit) -> Result<String, AssetError> {
        decode(path, self.read_bytes(path, limit)?)
    }

    /// The project paths of all files directly in `folder` (empty for the project folder itself) whose names end in
    /// `.extension`, sorted. Hidden files, and names that are not Unicode, are left out.
    pub fn list(&self, folder: &str, extension: &str) -> Result<Vec<String>, AssetError> {
        let fail = |e| AssetError::new(folder, Problem::Unreadable(e));
        let place = if folder.is_empty() { self.root.clone() } else { self.resolve(folder)? };
        let mut paths = Vec::new();
        for entry in fs::read_dir(place).map_err(fail)? {
            let entry = entry.map_err(fail)?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let fits = name.rsplit_once('.').is_some_and(|(stem, end)| !stem.is_empty() && end == extension);
            if fits && !name.starts_with('.') && entry.path().is_file() {
                paths.push(if folder.is_empty() { name } else { format!("{folder}/{name}") });
            }
        }
        paths.sort();
        Ok(paths)
    }

    /// The project paths of all files in `folder` (empty for the project folder itself) and the folders in it, sorted.
    /// Hidden files and folders, links to folders, names that are not Unicode and whatever is nested deeper than 32
    /// folders are left out.
    pub fn walk(&self, folder: &str) -> Result<Vec<String>, AssetError> {
        let root = if folder.is_empty() { self.root.clone() } else { self.resolve(folder)? };
        let mut paths = Vec::new();
        let mut open = vec![(root, folder.to_string(), 0)];
        while let Some((place, path, depth)) = open.pop() {
            let fail = |e| AssetError::new(&path, Problem::Unreadable(e));
            for entry in fs::read_dir(place).map_err(fail)? {
                let entry = entry.map_err(fail)?;
                let Ok(name) = entry.file_name().into_string() else { continue };
                let kind = entry.file_type().map_err(fail)?;
                if name.starts_with('.') {
                    continue;
                }
                let path = if path.is_empty() { name } else { format!("{path}/{name}") };
                if !kind.is_dir() && entry.path().is_file() {
                    paths.push(path);
                } else if kind.is_dir() && depth < 32 {
                    open.push((entry.path(), path, depth + 1));
                }
            }
        }
        paths.sort();
        Ok(paths)
    }

    /// Where a project path lies on disk: an existing file or folder within the project folder.
    fn resolve(&self, path: &str) -> Result<PathBuf, AssetError> {
        let parts = parts(path).map_err(|problem| AssetError::new(path, Problem::Path(problem)))?;
        let wanted = parts.iter().fold(self.root.clone(), |folder, part| folder.join(part));
        match fs::canonicalize(&wanted) {
            Ok(found) if found.starts_with(&self.root) => Ok(found),
            Ok(_) => Err(AssetError::new(path, Problem::LeavesByLink)),
            Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                Err(AssetError::new(path, Problem::Missing).hint(self.nearest(&parts)))
            }
            Err(e) => Err(AssetError::new(path, Problem::Unreadable(e))),
        }
    }

    /// The existing path that is nearest to one that does not exist.
    fn nearest(&self, parts: &[&str]) -> Option<String> {
        let mut folder = self.root.clone();
        let mut known = String::new();
        for part in parts {
            let next = folder.join(part);
            if next.exists() {
                folder = next;
                known.push_str(part);
                known.push('/');
                continue;
            }
            // Never list what lies beyond a link out of the project.
            if !fs::canonicalize(&folder).is_ok_and(|f| f.starts_with(&self.root)) {
                return None;
            }
            let mut names: Vec<String> =
                fs::read_dir(&folder).ok()?.filter_map(|e| e.ok()?.file_name().into_string().ok()).collect();
            names.sort();
            if names.iter().any(|name| name == part) {
                return Some(format!("`{known}{part}` is a link to a file that is not there"));
            }
            if let Some(name) = names.iter().find(|name| name.to_lowercase() == part.to_lowercase()) {
                return Some(format!("on disk it is `{known}{name}`; upper and lower case must be the same"));
            }
            let paths: Vec<String> = names.iter().map(|name| format!("{known}{name}")).collect();
            // Names are compared without the folder, which would make all of them alike.
            let hint = did_you_mean(part, names.iter().map(String::as_str))?;
            let name = hint.split('`').nth(1)?.to_string();
            return paths.iter().find(|p| p.ends_with(&name)).map(|p| format!("did you mean `{p}`?"));
        }
        None
    }
}

fn canonical(folder: &Path) -> Result<PathBuf, ProjectError> {
    fs::canonicalize(folder).map_err(|source| ProjectError::Unreadable { folder: folder.to_path_buf(), source })
}

/// Why a path is not one that a project may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathProblem {
    /// It is empty.
    Empty,
    /// It begins at the root of the file system or at a drive.
    Absolute,
    /// It leads out of the project with `..`.
    Leaves,
    /// It has a backslash.
    Backslash,
    /// It has a control character.
    Control,
}

impl PathProblem {
    pub(crate) fn hint(self, path: &str) -> Option<String> {
        match self {
            PathProblem::Backslash => Some(format!("write `{}`", path.replace('\\', "/"))),
            PathProblem::Absolute => Some("write the path from the project folder on, such as `art/gate.svg`".into()),
            PathProblem::Leaves => Some("copy the file into the project folder".into()),
            PathProblem::Empty | PathProblem::Control => None,
        }
    }
}

impl fmt::Display for PathProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PathProblem::Empty => "the path is empty",
            PathProblem::Absolute => "the path is absolute; paths are relative to the project folder",
            PathProblem::Leaves => "the path leads out of the project folder",
            PathProblem::Backslash => "the path has a backslash; its parts are separated by `/`",
            PathProblem::Control => "the path has a control character",
        })
    }
}

/// The parts of a project path, `.` and `..` worked out without looking at the disk.
fn parts(path: &str) -> Result<Vec<&str>, PathProblem> {
    if path.is_empty() {
        return Err(PathProblem::Empty);
    }
    if path.chars().any(char::is_control) {
        return Err(PathProblem::Control);
    }
    let drive = path.as_bytes().get(1) == Some(&b':') && path.as_bytes()[0].is_ascii_alphabetic();
    if path.starts_with(['/', '\\']) || drive || path.contains("://") {
        return Err(PathProblem::Absolute);
    }
    if path.contains('\\') {
        return Err(PathProblem::Backslash);
    }
    let mut parts = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or(PathProblem::Leaves)?;
            }
            part => parts.push(part),
        }
    }
    if parts.is_empty() { Err(PathProblem::Empty) } else { Ok(parts) }
}

/// Turns a file's bytes into text.
pub(crate) fn decode(path: &str, bytes: Vec<u8>) -> Result<String, AssetError> {
    let instead = match bytes.get(..2) {
        Some([0xFF, 0xFE]) => Some("UTF-16 (little endian)"),
        Some([0xFE, 0xFF]) => Some("UTF-16 (big endian)"),
        _ => None,
    };
    match String::from_utf8(bytes) {
        Ok(text) => Ok(match text.strip_prefix('\u{FEFF}') {
            Some(rest) => rest.to_string(),
            None => text,
        }),
        Err(error) => {
            let offset = error.utf8_error().valid_up_to();
            let hint = match instead {
                Some(_) => "save the file as UTF-8",
                None => "it seems to be Latin-1 or another 8-bit encoding; save the file as UTF-8",
            };
            Err(AssetError::new(path, Problem::Encoding { offset, instead }).hint(Some(hint.to_string())))
        }
    }
}

#[cfg(test)]
#[path = "project_tests.rs"]
mod tests;
