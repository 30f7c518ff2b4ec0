//! Checks of a laid-out rendition: what a viewer would see go wrong, as diagnostics.

mod contrast;
mod fit;
mod frame;
mod overlap;
mod size;

use crate::diag::{Diagnostic, Diagnostics};
use crate::stage::{Stage, StageText};

/// One check.
pub struct Check {
    /// Its name, for reports.
    pub name: &'static str,
    /// What it finds.
    pub doc: &'static str,
    /// Looks at one rendition.
    pub run: fn(&Rendition<'_>, &mut Diagnostics),
}

/// All checks.
pub static CHECKS: &[Check] = &[
    Check { name: "fit", doc: "Text that takes more lines or width than its box has.", run: fit::check },
    Check { name: "size", doc: "Text smaller than a viewer can read on a phone.", run: size::check },
    Check { name: "frame", doc: "Text that leaves the picture.", run: frame::check },
    Check { name: "overlap", doc: "Texts that lie over each other.", run: overlap::check },
    Check { name: "contrast", doc: "Text that does not stand out from its ground.", run: contrast::check },
];

/// What checks look at: a stage and the texts on it.
pub struct Rendition<'a> {
    /// The stage.
    pub stage: &'a Stage,
    /// Its texts; those without ink are left out.
    pub texts: Vec<StageText>,
}

/// Runs all checks on a rendition.
pub fn check(stage: &Stage) -> Diagnostics {
    let mut texts = stage.texts();
    texts.retain(|text| text.bounds.area() > 0.0 && text.shown.0 < text.shown.1);
    let rendition = Rendition { stage, texts };
    let mut diagnostics = Diagnostics::new();
    for check in CHECKS {
        (check.run)(&rendition, &mut diagnostics);
    }
    diagnostics
}

impl Rendition<'_> {
    /// "`de`, portrait": where a finding holds.
    fn place(&self) -> String {
        format!("`{}`, {}", self.stage.locale(), self.stage.format().name)
    }

    /// A warning about a text, with its translation beside it.
    fn warning(&self, text: &StageText, message: String, label: String) -> Diagnostic {
        let warning = Diagnostic::warning(text.text.span, message).label(label);
        match text.text.origin {
            Some(origin) => warning.related(origin, "this translation"),
            None => warning,
        }
    }
}
