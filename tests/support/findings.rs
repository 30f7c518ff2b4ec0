//! Everything that kadrs says about a project, as data and as text that stands in test cases.

use kadrs::assets::Project;
use kadrs::diag::{Diagnostic, Diagnostics, Sources};
use kadrs::elements::ELEMENTS;
use kadrs::render::{Rendition, build_stages};
use kadrs::scene::{Input, Loaded, load};
use std::path::Path;

/// A project with all its findings: of its files, of laying it out, of the checks.
pub struct Checked {
    pub input: Option<Input>,
    pub sources: Sources,
    pub diagnostics: Diagnostics,
}

/// Reads the project in a folder and lays out every rendition: what `kadrs check` does.
pub fn check(folder: &Path) -> Checked {
    let project = Project::at(folder).unwrap_or_else(|e| panic!("{e}"));
    let Loaded { sources, mut diagnostics, input } = load(project, ELEMENTS);
    if let Some(input) = &input {
        let (_, found) = build_stages(input, &renditions(input), |_, stage| drop(stage));
        diagnostics.extend(found);
    }
    Checked { input, sources, diagnostics }
}

/// Every video in every format and locale.
pub fn renditions(input: &Input) -> Vec<Rendition<'_>> {
    let mut all = Vec::new();
    for composition in &input.compositions {
        for format in &input.manifest.formats {
            let locales = input.manifest.locales.iter();
            all.extend(locales.map(|entry| Rendition { composition, locale: &entry.locale, format }));
        }
    }
    all
}

impl Checked {
    /// Each finding as lines: `error path:line:col message`, then `see path:line:col text` and `hint text`.
    pub fn lines(&self) -> Vec<String> {
        self.diagnostics.iter().flat_map(|d| describe(d, &self.sources)).collect()
    }
}

/// One finding as lines.
pub fn describe(diagnostic: &Diagnostic, sources: &Sources) -> Vec<String> {
    let place = |span| {
        let at = sources.position(span);
        format!("{}:{}:{}", sources.get(span.source).path, at.line, at.column)
    };
    let one_line = |text: &str| text.replace('\n', "⏎");
    let at = diagnostic.primary.as_ref().map_or("nowhere".to_string(), |label| place(label.span));
    let mut lines = vec![format!("{} {at} {}", diagnostic.severity.name(), one_line(&diagnostic.message))];
    if let Some(label) = diagnostic.primary.as_ref().filter(|label| !label.text.is_empty()) {
        lines.push(format!("  mark {}", one_line(&label.text)));
    }
    lines.extend(diagnostic.related.iter().map(|l| format!("  see {} {}", place(l.span), one_line(&l.text))));
    lines.extend(diagnostic.hints.iter().map(|hint| format!("  hint {}", one_line(hint))));
    lines
}
