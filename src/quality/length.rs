//! `length`: a video that is longer than its format allows.

use crate::quality::{Finding, Rendition};

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    let stage = rendition.stage;
    let Some(most) = stage.format().max_length else { return };
    if stage.length() > most {
        let (length, most) = (stage.length().as_seconds(), most.as_seconds());
        findings.push(Finding {
            message: "the video is longer than its format allows",
            span: stage.span(),
            label: format!("{length:.1} s, {most} s is the most"),
            hint: "shorten its texts or scenes, or raise `max_length` of the format",
            translation: None,
            other: None,
            locale: stage.locale().to_string(),
            format: stage.format().name.clone(),
        });
    }
}
