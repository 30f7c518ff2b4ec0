//! What the suite's tests share: throw-away projects, findings as text, and files that a test compares with.

pub mod bless;
pub mod findings;
pub mod fixture;
pub mod pixels;

use std::path::{Path, PathBuf};

/// The repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Where tests may write; removed by `cargo clean`.
pub fn scratch() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
}

/// Every file below a folder, sorted.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        for entry in entries {
            let path = entry.expect("a folder's entry can be read").path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

/// Fails with all problems at once, so that one run shows everything that is to be mended.
#[track_caller]
pub fn report(problems: &[String]) {
    assert!(problems.is_empty(), "\n\n{}\n\n{} problem(s)\n", problems.join("\n\n"), problems.len());
}
