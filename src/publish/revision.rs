//! An earlier version of a project, brought into a temporary folder by the `git` program.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Why an earlier version cannot be had.
#[derive(Debug)]
pub enum RevisionError {
    /// The `git` program cannot be started.
    NoGit(io::Error),
    /// The project's folder is in no git repository.
    NoRepository(PathBuf),
    /// The repository has no such revision.
    Unknown(String),
    /// The revision does not hold the project's folder.
    NotThere {
        /// The revision.
        revision: String,
        /// The folder within the repository.
        folder: String,
    },
    /// `git` failed; what it said.
    Git(String),
    /// The temporary folder cannot be made.
    Folder {
        /// The folder.
        path: PathBuf,
        /// The system's answer.
        source: io::Error,
    },
}

impl fmt::Display for RevisionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RevisionError::NoGit(_) => f.write_str("the program `git` cannot be started"),
            RevisionError::NoRepository(path) => write!(f, "{} is in no git repository", path.display()),
            RevisionError::Unknown(revision) => write!(f, "git knows no revision `{revision}`"),
            RevisionError::NotThere { revision, folder } => {
                write!(f, "the revision `{revision}` has no folder `{folder}`")
            }
            RevisionError::Git(said) => write!(f, "git failed: {said}"),
            RevisionError::Folder { path, .. } => write!(f, "cannot make the folder `{}`", path.display()),
        }
    }
}

impl std::error::Error for RevisionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            RevisionError::NoGit(source) | RevisionError::Folder { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// A folder with an earlier version of a project. It is taken away when this is dropped.
#[derive(Debug)]
pub struct Revision {
    folder: PathBuf,
    project: PathBuf,
}

impl Revision {
    /// Brings the version `revision` of the project in `root` into a temporary folder. The repository, its index and
    /// its working tree stay as they are.
    pub fn of(root: &Path, revision: &str) -> Result<Revision, RevisionError> {
        let prefix = git(root, &["rev-parse", "--show-prefix"], None)?;
        if !prefix.status.success() {
            return Err(RevisionError::NoRepository(root.to_path_buf()));
        }
        let prefix = text(&prefix.stdout).trim_end_matches(['\n', '/']).to_string();
        let top = text(&succeeded(git(root, &["rev-parse", "--show-toplevel"], None)?)?.stdout);
        let top = PathBuf::from(top.trim_end_matches('\n'));
        let commit = format!("{revision}^{{commit}}");
        let known = git(&top, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit], None)?;
        if !known.status.success() {
            return Err(RevisionError::Unknown(revision.to_string()));
        }
        let tree = format!("{}:{prefix}", text(&known.stdout).trim());
        if !git(&top, &["rev-parse", "--verify", "--quiet", &tree], None)?.status.success() {
            return Err(RevisionError::NotThere { revision: revision.to_string(), folder: prefix });
        }
        let folder = temporary()?;
        let project = folder.join("project");
        let made = Revision { folder, project };
        // An index of its own: the repository's is not touched.
        let index = made.folder.join("index");
        succeeded(git(&top, &["read-tree", &tree], Some(&index))?)?;
        let into = format!("--prefix={}/", made.project.display());
        succeeded(git(&top, &["checkout-index", "--all", "--quiet", &into], Some(&index))?)?;
        Ok(made)
    }

    /// The folder of the project.
    pub fn project(&self) -> &Path {
        &self.project
    }
}

impl Drop for Revision {
    fn drop(&mut self) {
        // What cannot be taken away lies in the system's folder for such things.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A new folder that nobody else has.
fn temporary() -> Result<PathBuf, RevisionError> {
    let parent = std::env::temp_dir();
    for number in 0.. {
        let path = parent.join(format!("kadrs-diff-{}-{number}", std::process::id()));
        match std::fs::create_dir(&path) {
            Ok(()) => return Ok(path.canonicalize().unwrap_or(path)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 1_000 => {}
            Err(source) => return Err(RevisionError::Folder { path, source }),
        }
    }
    unreachable!("the loop ends with a folder or an error")
}

fn git(folder: &Path, args: &[&str], index: Option<&Path>) -> Result<Output, RevisionError> {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(args);
    if let Some(index) = index {
        command.env("GIT_INDEX_FILE", index);
    }
    command.output().map_err(RevisionError::NoGit)
}

fn succeeded(output: Output) -> Result<Output, RevisionError> {
    if output.status.success() {
        return Ok(output);
    }
    let said = text(&output.stderr);
    Err(RevisionError::Git(said.lines().next().unwrap_or("it did not say why").to_string()))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
