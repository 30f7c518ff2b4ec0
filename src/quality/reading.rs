//! `reading`: text that is gone before a viewer has read it.

use crate::quality::{Finding, Rendition};
use crate::stage::StageText;
use crate::text::graphemes;

/// Share of the rate that may be exceeded unnoticed: rates are means over readers.
const TOLERANCE: f64 = 1.05;

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    let mut told = Vec::new();
    let glanced = |scene: usize| rendition.stage.scenes()[scene].glance;
    for (index, text) in rendition.texts.iter().enumerate() {
        if text.scene.is_some_and(glanced) {
            continue;
        }
        let (read, seconds) = (graphemes(&text.text.text), (text.shown.1 - text.shown.0).as_seconds());
        if let Some(label) = too_fast(rendition, read, seconds) {
            let hint = "shorten it, show it longer, or give the scene `length: auto`";
            findings.push(rendition.finding(text, "text is gone before it can be read", label, hint));
            told.push(index);
        }
    }
    for (index, scene) in rendition.stage.scenes().iter().enumerate() {
        let of_scene = |(i, text): &(usize, &StageText)| text.scene == Some(index) && !told.contains(i);
        let texts: Vec<&StageText> =
            rendition.texts.iter().enumerate().filter(of_scene).map(|(_, text)| text).collect();
        let read = texts.iter().map(|text| graphemes(&text.text.text)).sum();
        // The same one in every locale, so that they are told together.
        let Some(first) = texts.first().filter(|_| !scene.glance) else { continue };
        if let Some(label) = too_fast(rendition, read, scene.length.as_seconds()) {
            let label = format!("all texts of the scene `{}` together: {label}", scene.id);
            let hint = "say less, or give the scene more time or `length: auto`";
            findings.push(rendition.finding(first, "a scene has more text than can be read in its time", label, hint));
        }
    }
}

/// How fast a viewer had to read, if that is too fast.
fn too_fast(rendition: &Rendition<'_>, read: usize, seconds: f64) -> Option<String> {
    let most = rendition.stage.reading_rate();
    let rate = read as f64 / seconds;
    (seconds > 0.0 && rate > most * TOLERANCE)
        .then(|| format!("{read} graphemes in {seconds:.1} s are {rate:.0} a second, {most:.0} is the locale's rate"))
}
