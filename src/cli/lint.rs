//! `kadrs lint-svg`: findings about artwork, of the project or of single files.

use std::path::Path;

use serde_json::json;

use crate::assets::{AssetError, Limit, Project, SvgTaste, lint_svg};
use crate::cli::args::LintSvgArgs;
use crate::cli::diagnostics::Printer;
use crate::cli::project::{Opened, count, open};
use crate::cli::{Failure, terminal};
use crate::diag::{Diagnostics, Severity, Sources};
use crate::scene::Input;

/// A drawing on its way through the checks.
struct Drawing {
    /// As it is told to people.
    shown: String,
    /// Its project path, if it is one of the project's.
    path: Option<String>,
    bytes: Vec<u8>,
}

/// Runs the command.
pub fn run(project: Option<&Path>, args: &LintSvgArgs) -> Result<(), Failure> {
    // Single files can be looked over without a project; then nobody knows the palette and the parts.
    let opened = match open(project) {
        Ok(opened) => Some(opened),
        Err(failure) if args.files.is_empty() || project.is_some() => return Err(failure),
        Err(_) => None,
    };
    let (sources, input) = match opened {
        Some(Opened { sources, input, .. }) => (sources, input),
        None => (Sources::new(), None),
    };
    let drawings = match (args.files.as_slice(), &input) {
        ([], Some(input)) => of_project(input)?,
        ([], None) => {
            let hint = "`kadrs check` tells them; files can be named one by one".to_string();
            return Err(Failure::usage("the project cannot be read because of its errors", Some(hint)));
        }
        (files, input) => named(files, input.as_ref())?,
    };
    let (sources, found) = lint(&drawings, input.as_ref(), sources, args);
    report(&drawings, &sources, found, args.json)
}

/// All drawings under the project's `scenes/`.
fn of_project(input: &Input) -> Result<Vec<Drawing>, Failure> {
    let read = |path: String| {
        let bytes = input.project.read_bytes(&path, Limit::SvgBytes)?;
        Ok(Drawing { shown: path.clone(), path: Some(path), bytes })
    };
    let drawings = || -> Result<Vec<Drawing>, AssetError> {
        input.project.walk("scenes")?.into_iter().filter(|path| is_drawing(path)).map(read).collect()
    };
    drawings().map_err(|error| Failure::io(&error))
}

/// The drawings that were named, and those in folders that were.
fn named(files: &[std::path::PathBuf], input: Option<&Input>) -> Result<Vec<Drawing>, Failure> {
    let mut drawings = Vec::new();
    for file in files {
        let refuse = |what: &str| Failure::usage(format!("`{}`: {what}", file.display()), None);
        if !file.exists() {
            return Err(refuse("there is no such file"));
        }
        let (folder, names) = if file.is_dir() {
            let folder = Project::at(file).map_err(|error| Failure::io(&error))?;
            let names = folder.walk("").map_err(|error| Failure::io(&error))?;
            (folder, names.into_iter().filter(|name| is_drawing(name)).collect())
        } else {
            let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
            let name = file.file_name().and_then(|name| name.to_str());
            let name = name.ok_or_else(|| refuse("its name is not Unicode"))?.to_string();
            (Project::at(parent).map_err(|error| Failure::io(&error))?, vec![name])
        };
        if names.is_empty() {
            return Err(refuse("the folder holds no SVG files"));
        }
        for name in names {
            let bytes = folder.read_bytes(&name, Limit::SvgBytes).map_err(|error| Failure::io(&error))?;
            let shown = if file.is_dir() { file.join(&name) } else { file.clone() };
            let path = input.and_then(|input| input.project.path_of(&shown));
            drawings.push(Drawing { shown: shown.display().to_string(), path, bytes });
        }
    }
    Ok(drawings)
}

fn is_drawing(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("svg"))
}

fn lint(
    drawings: &[Drawing],
    input: Option<&Input>,
    mut sources: Sources,
    args: &LintSvgArgs,
) -> (Sources, Diagnostics) {
    let uses = input.map(Input::artwork_uses).unwrap_or_default();
    let limits = input.map(|input| input.project.limits().clone()).unwrap_or_default();
    let mut all = Diagnostics::new();
    for drawing in drawings {
        let taste = SvgTaste {
            palette: input.map(|input| &input.theme.colors),
            parts: drawing.path.as_ref().and_then(|path| uses.get(path)).map_or(&[], Vec::as_slice),
            most_shapes: args.max_shapes,
        };
        // Places are counted without a byte order mark.
        let text = String::from_utf8_lossy(&drawing.bytes).trim_start_matches('\u{FEFF}').to_string();
        let source = sources.add(drawing.shown.clone(), text);
        let found = lint_svg(source, &drawing.shown, &drawing.bytes, &limits, &taste);
        all.extend(found.into_iter().filter(|found| !args.no_notes || found.severity != Severity::Note));
    }
    (sources, all)
}

fn report(drawings: &[Drawing], sources: &Sources, found: Diagnostics, as_json: bool) -> Result<(), Failure> {
    let number = |severity| found.count(severity);
    let (errors, warnings, notes) = (number(Severity::Error), number(Severity::Warning), number(Severity::Note));
    let printer = Printer::new(sources);
    if as_json {
        let document = json!({
            "files": drawings.len(), "errors": errors, "warnings": warnings, "notes": notes,
            "diagnostics": printer.json(&found),
        });
        terminal::print(&format!("{document:#}\n"))?;
    } else {
        let text = printer.text(&found, terminal::is_colored());
        if !text.is_empty() {
            terminal::say(text.trim_end_matches('\n'));
            terminal::say("");
        }
        let counts = [count(errors, "error"), count(warnings, "warning"), count(notes, "note")].join(", ");
        terminal::print(&format!("{}: {counts}\n", count(drawings.len(), "drawing")))?;
    }
    if errors > 0 { Err(Failure::Input) } else { Ok(()) }
}
