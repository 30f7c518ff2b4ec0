//! `fit`: text that takes more lines or width than its box has.

use crate::quality::{Finding, Rendition};

/// Pixels by which a line may leave its box before anybody sees it.
const TOLERANCE: f64 = 0.5;

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    for text in &rendition.texts {
        let (needed, allowed) = text.text.lines;
        let size = text.text.size;
        let label = match allowed {
            Some(allowed) if needed > allowed => {
                let lines = if allowed == 1 { "line" } else { "lines" };
                format!("the box holds {allowed} {lines} of {size:.0} px, {needed} are needed")
            }
            _ if text.text.excess > TOLERANCE => {
                format!("a word of {size:.0} px is {:.0} px wider than the box", text.text.excess)
            }
            _ => continue,
        };
        let hint = match text.text.at_floor {
            true => "it is at its smallest already: shorten it, or give the box more room",
            false => "shorten it, give the box more room, or set `fit: shrink`",
        };
        findings.push(rendition.finding(text, "text does not fit its box", label, hint));
    }
}
