//! `shrunk`: text that fits only in the least size that it may have.

use crate::quality::{Finding, Rendition};

/// Text shrinks in steps of 2 %: the last one may end this far above the floor.
const STEP: f64 = 1.02;

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    for text in &rendition.texts {
        let (size, (meant, least)) = (text.text.size, text.text.sizes);
        // What does not fit even then is told by `fit`.
        if least < meant && size <= least * STEP && !text.text.at_floor {
            let label = format!("set in {size:.0} px where {meant:.0} px are meant; {least:.0} is its least");
            let hint = "shorten it, or give the box more room: the next longer text will not fit";
            findings.push(rendition.finding(text, "text is shrunk to its smallest", label, hint));
        }
    }
}
