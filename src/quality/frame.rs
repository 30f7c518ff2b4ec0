//! `frame`: text that leaves the picture.

use crate::quality::{Finding, Rendition};

/// Pixels by which a text's box, which has some air around the ink, may leave the picture.
const TOLERANCE: f64 = 4.0;

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    let frame = rendition.stage.size().to_rect();
    for text in &rendition.texts {
        let b = text.bounds;
        let out = (frame.x0 - b.x0).max(b.x1 - frame.x1).max(frame.y0 - b.y0).max(b.y1 - frame.y1);
        if out > TOLERANCE {
            let label = format!("{out:.0} px of it are cut off");
            let hint = "move it inwards, or give it a greatest width";
            findings.push(rendition.finding(text, "text leaves the picture", label, hint));
        }
    }
}
