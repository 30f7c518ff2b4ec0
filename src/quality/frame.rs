//! `frame`: texts and drawings that leave the picture.

use crate::quality::{Finding, Rendition};
use crate::stage::beyond;

/// Pixels by which a text's box, which has some air around the ink, may leave the picture.
const TOLERANCE: f64 = 4.0;

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    let frame = rendition.stage.size().to_rect();
    for text in &rendition.texts {
        let out = beyond(text.bounds, frame);
        if out > TOLERANCE {
            let label = format!("{out:.0} px of it are cut off");
            let hint = "move it inwards, or give it a greatest width";
            findings.push(rendition.finding(text, "text leaves the picture", label, hint));
        }
    }
    for drawing in &rendition.drawings {
        let out = beyond(drawing.bounds, frame);
        if out > TOLERANCE {
            let label = format!("{out:.0} px of it are cut off");
            let hint = "it needs more room than it has: give it less to show, or shorter texts, or divide it";
            findings.push(rendition.drawing(drawing, "drawing leaves the picture", label, hint));
        } else if drawing.excess > TOLERANCE {
            let label = format!("it is {:.0} px larger", drawing.excess);
            let hint = "give the box more room, or the drawing less to show or shorter texts";
            findings.push(rendition.drawing(drawing, "drawing does not fit its box", label, hint));
        }
    }
}
