//! Checks of a laid-out rendition: what a viewer would see go wrong, as diagnostics.

mod contrast;
mod covered;
mod finding;
mod fit;
mod frame;
mod length;
mod orphan;
mod overlap;
mod reading;
mod shrunk;
mod size;

pub use finding::{Finding, report};

use std::sync::Arc;

use crate::paint::RasterCache;
use crate::stage::{Stage, StageDrawing, StageText};

/// One check.
pub struct Check {
    /// Its name, for reports.
    pub name: &'static str,
    /// What it finds.
    pub doc: &'static str,
    /// Looks at one rendition.
    pub run: fn(&Rendition<'_>, &mut Vec<Finding>),
}

/// All checks.
pub static CHECKS: &[Check] = &[
    Check { name: "fit", doc: "Text that takes more lines or width than its box has.", run: fit::check },
    Check { name: "size", doc: "Text smaller than a viewer can read on a phone.", run: size::check },
    Check {
        name: "frame",
        doc: "Text that leaves the picture; a drawing that leaves it or its box.",
        run: frame::check,
    },
    Check { name: "overlap", doc: "Texts that lie over each other.", run: overlap::check },
    Check { name: "covered", doc: "Text behind something that is painted over it.", run: covered::check },
    Check { name: "shrunk", doc: "Text that fits only in the least size that it may have.", run: shrunk::check },
    Check { name: "orphan", doc: "A heading whose last line is a single short word.", run: orphan::check },
    Check {
        name: "reading",
        doc: "Text shown too briefly, alone or with its scene, for the locale's `reading_rate`.",
        run: reading::check,
    },
    Check { name: "length", doc: "A video longer than its format's `max_length`.", run: length::check },
    Check { name: "contrast", doc: "Text that does not stand out from its ground.", run: contrast::check },
];

/// What checks look at: a stage and the texts on it.
pub struct Rendition<'a> {
    /// The stage.
    pub stage: &'a Stage,
    /// Its texts; those without ink are left out.
    pub texts: Vec<StageText>,
    /// Its drawings that must be seen whole.
    pub drawings: Vec<StageDrawing>,
    /// Rasters that renditions share: backgrounds and artwork are the same in most locales.
    pub cache: Arc<RasterCache>,
}

/// Runs all checks on a rendition; [`report`] makes diagnostics of what several renditions have in common.
pub fn check(stage: &Stage, cache: &Arc<RasterCache>) -> Vec<Finding> {
    let mut texts = stage.texts();
    texts.retain(|text| text.bounds.area() > 0.0 && text.shown.0 < text.shown.1);
    let mut drawings = stage.drawings();
    drawings.retain(|drawing| drawing.shown.0 < drawing.shown.1);
    let rendition = Rendition { stage, texts, drawings, cache: Arc::clone(cache) };
    let mut findings = Vec::new();
    for check in CHECKS {
        (check.run)(&rendition, &mut findings);
    }
    findings
}

impl Rendition<'_> {
    /// A finding about a text: what is wrong, and how much of it, in this rendition.
    fn finding(&self, text: &StageText, message: &'static str, label: String, hint: &'static str) -> Finding {
        Finding {
            message,
            span: text.text.span,
            label,
            hint,
            translation: text.text.origin,
            other: None,
            locale: self.stage.locale().to_string(),
            format: self.stage.format().name.clone(),
        }
    }

    /// A finding about a drawing, in this rendition.
    fn drawing(&self, drawing: &StageDrawing, message: &'static str, label: String, hint: &'static str) -> Finding {
        Finding {
            message,
            span: drawing.element.span,
            label,
            hint,
            translation: None,
            other: None,
            locale: self.stage.locale().to_string(),
            format: self.stage.format().name.clone(),
        }
    }
}
