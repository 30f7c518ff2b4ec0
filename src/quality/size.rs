//! `size`: text smaller than a viewer can read on a phone.

use crate::diag::Diagnostics;
use crate::quality::Rendition;

/// Least size in px of a 1080-short-side frame.
pub(super) const LEAST: f64 = 26.0;

pub(super) fn check(rendition: &Rendition<'_>, diagnostics: &mut Diagnostics) {
    for text in rendition.texts.iter().filter(|text| text.text.size < LEAST - 1e-6) {
        let message = format!("text is too small in {}", rendition.place());
        let label = format!("{:.0} px of a 1080-short-side frame; {LEAST:.0} is the least", text.text.size);
        diagnostics.push(rendition.warning(text, message, label).hint("shorten it, or give it more room"));
    }
}
