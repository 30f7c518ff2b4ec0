//! `kadrs new`: a small project that renders at once.

use std::fs;
use std::io;
use std::path::Path;

use crate::cli::{Failure, terminal};

/// Every file of the project but the manifest: its path and what is in it. The fonts are part of the program, so that
/// a project can begin anywhere; together they are 1.2 MB.
const FILES: [(&str, &[u8]); 7] = [
    ("scenes/theme.yaml", include_bytes!("new/theme.yaml")),
    ("scenes/hello.yaml", include_bytes!("new/hello.yaml")),
    ("locales/en/hello.ftl", include_bytes!("new/en.ftl")),
    ("locales/lv/hello.ftl", include_bytes!("new/lv.ftl")),
    ("fonts/NotoSans-Regular.ttf", include_bytes!("../../fonts/NotoSans-Regular.ttf")),
    ("fonts/NotoSans-Bold.ttf", include_bytes!("../../fonts/NotoSans-Bold.ttf")),
    ("fonts/OFL.txt", include_bytes!("../../fonts/OFL.txt")),
];

/// The manifest, with [`NAME`] for the project's name.
const MANIFEST: &str = include_str!("new/kadrs.yaml");

/// What the manifest calls the project before it has a name.
const NAME: &str = "PROJECT";

/// Runs the command.
pub fn run(folder: &Path) -> Result<(), Failure> {
    let Some(name) = folder.file_name().and_then(|name| name.to_str()) else {
        return Err(Failure::usage(format!("`{}` does not end in a name", folder.display()), None));
    };
    if !is_free(folder).map_err(|error| failed(folder, error))? {
        let hint = Some("choose a new name, or empty it first".to_string());
        return Err(Failure::usage(format!("`{}` exists and is not an empty folder", folder.display()), hint));
    }
    for (path, bytes) in FILES {
        write(&folder.join(path), bytes)?;
    }
    // The manifest makes a project of the folder, so it comes last.
    write(&folder.join(crate::assets::MANIFEST), MANIFEST.replace(NAME, &quoted(name)).as_bytes())?;
    terminal::print(&format!(
        "{} is ready, with Noto Sans (SIL Open Font License) for Latin, Cyrillic and Greek.\n\n\
         Try:  cd {} && kadrs render\n",
        folder.display(),
        folder.display(),
    ))
}

fn is_free(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error),
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    }
    fs::write(path, bytes).map_err(|error| failed(path, error))
}

fn failed(path: &Path, error: io::Error) -> Failure {
    Failure::Io(format!("cannot write `{}`: {error}", path.display()))
}

/// The name as a YAML text, whatever is in it. Quoted JSON text is quoted YAML text.
fn quoted(name: &str) -> String {
    serde_json::Value::from(name).to_string()
}
