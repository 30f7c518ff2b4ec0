//! `size`: text smaller than a viewer can read on a phone.

use crate::quality::{Finding, Rendition};

/// Least size in px of a 1080-short-side frame.
pub(super) const LEAST: f64 = 26.0;

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    for text in rendition.texts.iter().filter(|text| text.text.size < LEAST - 1e-6) {
        let label = format!("{:.0} px of a 1080-short-side frame; {LEAST:.0} is the least", text.text.size);
        findings.push(rendition.finding(text, "text is too small", label, "shorten it, or give it more room"));
    }
}
