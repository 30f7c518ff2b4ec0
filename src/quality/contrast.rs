//! `contrast`: text that does not stand out from what is really painted behind it.

use std::sync::Arc;

use crate::anim::Time;
use crate::display::{Damage, DisplayList, Item};
use crate::geom::{Affine, PixelRect, Rect};
use crate::paint::{Canvas, Painter, RasterCache};
use crate::quality::{Finding, Rendition};
use crate::stage::{Stage, StageText};
use crate::style::Color;

/// WCAG 2.1, success criterion 1.4.3: ordinary and large text.
const ORDINARY: f64 = 4.5;
const LARGE: f64 = 3.0;
/// Size in px of a 1080-short-side frame from which text counts as large: 24 px of CSS on a frame that is seen at about
/// half its size.
const LARGE_SIZE: f64 = 48.0;
/// Pictures are judged at this share of the frame's size.
pub(super) const SCALE: f64 = 0.25;

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    let stage = rendition.stage;
    let still: Vec<(Time, Time)> = rendition.texts.iter().map(|text| standing(stage, text)).collect();
    let grounds: Vec<(Time, Ground)> =
        moments(&still).into_iter().map(|at| (at, Ground::of(stage, at, &rendition.cache))).collect();
    for (text, (from, until)) in rendition.texts.iter().zip(still) {
        let Some((_, ground)) = grounds.iter().find(|(at, _)| (from..=until).contains(at)) else { continue };
        let shown = text.bounds.scale_from_origin(stage.format().scale());
        let least = if text.text.size >= LARGE_SIZE { LARGE } else { ORDINARY };
        let runs = ground.runs_of(&text.text.text, shown);
        let weakest = runs
            .filter_map(|run| ground.behind(run.ink).map(|behind| (run.color, behind, run.color.contrast(behind))))
            .min_by(|a, b| a.2.total_cmp(&b.2));
        let Some((color, behind, contrast)) = weakest else { continue };
        if contrast < least {
            let label = format!("{color} on {behind} is {contrast:.1} : 1, {least} : 1 is the least");
            findings.push(rendition.finding(
                text,
                "text has too little contrast",
                label,
                "choose a darker or lighter color",
            ));
        }
    }
}

/// When a text stands still, on the clock of the video: late in its time every entrance is over, and no exit has begun.
pub(super) fn standing(stage: &Stage, text: &StageText) -> (Time, Time) {
    let start = text.scene.map_or(Time::ZERO, |i| stage.scenes()[i].start);
    let moment = |share: f64| start + text.shown.0 + (text.shown.1 - text.shown.0) * share;
    (moment(0.55), moment(0.7))
}

/// The fewest moments of which each span holds one: painting a frame costs more than everything else here.
pub(super) fn moments(spans: &[(Time, Time)]) -> Vec<Time> {
    let mut ends = spans.to_vec();
    ends.sort_by(|a, b| a.1.as_seconds().total_cmp(&b.1.as_seconds()));
    let mut moments: Vec<Time> = Vec::new();
    for (from, until) in ends {
        if moments.last().is_none_or(|last| *last < from) {
            moments.push(until);
        }
    }
    moments
}

/// A frame without its texts, and the texts.
struct Ground {
    canvas: Canvas,
    runs: Vec<Run>,
}

/// A glyph run that was taken out of a frame.
struct Run {
    text: String,
    color: Color,
    /// The box of its ink in pixels of the frame.
    ink: Rect,
}

impl Ground {
    fn of(stage: &Stage, at: Time, cache: &Arc<RasterCache>) -> Self {
        let list = stage.list_at(at);
        let mut runs = Vec::new();
        let mut bare = DisplayList::new();
        bare.with_transform(Affine::scale(SCALE), |out| {
            let rest = list.items().iter().cloned().filter_map(|item| without_text(item, &mut runs));
            rest.for_each(|item| out.push(item));
        });
        let side = |pixels: u32| ((f64::from(pixels) * SCALE) as u32).max(1);
        let (width, height) = (side(stage.format().width), side(stage.format().height));
        let mut canvas = Canvas::new(width, height);
        // Only what lies behind texts is looked at.
        let mut behind = Damage::none(width, height);
        for run in &runs {
            behind.add(PixelRect::covering(run.ink.scale_from_origin(SCALE)));
        }
        Painter::new(Arc::clone(cache)).paint(&bare, &behind, stage.background(), &mut canvas);
        Ground { canvas, runs }
    }

    /// The runs that make up a text in a box.
    fn runs_of<'g>(&'g self, text: &'g str, bounds: Rect) -> impl Iterator<Item = &'g Run> {
        let belongs =
            move |run: &&Run| text.contains(run.text.trim()) && run.ink.intersect(bounds).area() > 0.3 * run.ink.area();
        self.runs.iter().filter(belongs)
    }

    /// The mean color behind a box of the frame.
    fn behind(&self, bounds: Rect) -> Option<Color> {
        let (width, height) = (self.canvas.width() as i32, self.canvas.height() as i32);
        let area = PixelRect::covering(bounds.scale_from_origin(SCALE)).intersect(&PixelRect::new(0, 0, width, height));
        if area.is_empty() {
            return None;
        }
        let mut sum = [0u64; 3];
        for y in area.y0..area.y1 {
            for x in area.x0..area.x1 {
                let at = (y as usize * width as usize + x as usize) * 4;
                for (total, channel) in sum.iter_mut().zip(&self.canvas.rgba()[at..at + 3]) {
                    *total += u64::from(*channel);
                }
            }
        }
        let count = (area.width() as u64) * (area.height() as u64);
        let mean = sum.map(|total| (total / count) as u8);
        Some(Color::rgb(mean[0], mean[1], mean[2]))
    }
}

/// The item without its glyph runs, which are put aside.
fn without_text(item: Item, runs: &mut Vec<Run>) -> Option<Item> {
    let ink = item.bounds();
    match item {
        Item::Glyphs(glyphs) => {
            runs.push(Run { text: glyphs.run.text().to_string(), color: glyphs.color, ink });
            None
        }
        Item::Group(mut group) => {
            group.items = group.items.into_iter().filter_map(|item| without_text(item, runs)).collect();
            Some(Item::Group(group))
        }
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_moments_hold_all_texts() {
        let span = |from: f64, until: f64| (Time::seconds(from), Time::seconds(until));
        let spans = [span(3.0, 9.0), span(1.0, 4.0), span(2.0, 5.0), span(8.0, 8.5), span(8.2, 12.0)];
        let found = moments(&spans);
        assert_eq!(found, [Time::seconds(4.0), Time::seconds(8.5)]);
        assert!(spans.iter().all(|(from, until)| found.iter().any(|at| from <= at && at <= until)));
    }
}
