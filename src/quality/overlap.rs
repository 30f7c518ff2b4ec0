//! `overlap`: texts that lie over each other.

use crate::anim::Time;
use crate::quality::{Finding, Rendition};
use crate::stage::StageText;

/// Pixels that two lines' boxes may share: they have air above and below the ink.
const TOLERANCE: f64 = 8.0;

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    for (i, a) in rendition.texts.iter().enumerate() {
        for b in &rendition.texts[i + 1..] {
            let common = a.bounds.intersect(b.bounds);
            if common.width() <= TOLERANCE || common.height() <= TOLERANCE || !meet(rendition, a, b) {
                continue;
            }
            let label = format!("{:.0} × {:.0} px of it", common.width(), common.height());
            let hint = "move one of them, or let one go before the other comes";
            let finding = rendition.finding(a, "two texts overlap", label, hint);
            findings.push(Finding { other: Some((b.text.span, "the other text")), ..finding });
        }
    }
}

/// Whether both are shown at some moment.
fn meet(rendition: &Rendition<'_>, a: &StageText, b: &StageText) -> bool {
    let span = |text: &StageText| -> (Time, Time) {
        let start = text.scene.map_or(Time::ZERO, |i| rendition.stage.scenes()[i].start);
        (start + text.shown.0, start + text.shown.1)
    };
    let (a, b) = (span(a), span(b));
    a.0 < b.1 && b.0 < a.1
}
