//! A temporary project and the program run in it.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The program with arguments, not yet started. Its output goes nowhere near a terminal.
pub fn kadrs(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kadrs"));
    // Tests neither fill the user's cache nor find anything in it; those about the cache name one.
    command.args(args).env_remove("NO_COLOR").env("KADRS_CACHE", "");
    command
}

/// How a run ended.
#[derive(Debug)]
pub struct Ended {
    /// The exit code.
    pub code: i32,
    /// The standard output.
    pub out: String,
    /// The standard error.
    pub err: String,
}

impl Ended {
    /// Runs to the end.
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().expect("kadrs runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Ended { code: output.status.code().expect("an exit code"), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// What `kadrs new` makes, with formats so small that debug builds render them at once.
pub struct TestProject {
    /// Taken away with the project.
    _folder: tempfile::TempDir,
    root: PathBuf,
}

impl TestProject {
    /// A fresh project.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("tempdir");
        let root = folder.path().canonicalize().expect("tempdir").join("demo");
        let made = Ended::of(&mut kadrs(&["new", root.to_str().expect("path")]));
        assert_eq!(made.code, 0, "{made:?}");
        let project = TestProject { _folder: folder, root };
        project.replace("kadrs.yaml", "1920x1080, fps: 30", "160x90, fps: 10");
        project.replace("kadrs.yaml", "1080x1920, fps: 30", "90x160, fps: 10");
        project
    }

    /// Its folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Runs the program in the project's folder.
    pub fn run(&self, args: &[&str]) -> Ended {
        Ended::of(kadrs(args).current_dir(&self.root))
    }

    /// Runs the program in a folder of the project.
    pub fn run_in(&self, folder: &str, args: &[&str]) -> Ended {
        Ended::of(kadrs(args).current_dir(self.root.join(folder)))
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.root.join(path)).expect(path)
    }

    /// Writes a file.
    pub fn write(&self, path: &str, text: &str) {
        std::fs::write(self.root.join(path), text).expect(path);
    }

    /// Replaces text, which must be there, everywhere in a file.
    pub fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from} in {path}");
        self.write(path, &text.replace(from, to));
    }

    /// Everything under `output` that does not hide, sorted. A folder of frames counts through its frames.
    pub fn outputs(&self) -> Vec<String> {
        self.outputs_in("output")
    }

    /// Everything under a folder that does not hide, sorted.
    pub fn outputs_in(&self, folder: &str) -> Vec<String> {
        self.files(folder).into_iter().filter(|path| !path.contains("/.")).collect()
    }

    /// Everything under `output` that hides, sorted.
    pub fn hidden(&self) -> Vec<String> {
        self.files("output").into_iter().filter(|path| path.contains("/.")).collect()
    }

    fn files(&self, folder: &str) -> Vec<String> {
        let mut files = Vec::new();
        let mut folders = vec![self.root.join(folder)];
        while let Some(next) = folders.pop() {
            for entry in std::fs::read_dir(&next).into_iter().flatten().map(|entry| entry.expect("entry").path()) {
                if entry.is_dir() {
                    folders.push(entry);
                } else {
                    files.push(entry.strip_prefix(&self.root).expect("within").to_str().expect("path").to_string());
                }
            }
        }
        files.sort();
        files
    }

    /// Width and height of a PNG, from its header.
    pub fn png_size(&self, path: &str) -> (u32, u32) {
        let bytes = std::fs::read(self.root.join(path)).expect(path);
        assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "{path}");
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
        (number(16), number(20))
    }
}
