//! `contrast`: text that does not stand out from what is really painted behind it.

use std::sync::Arc;

use crate::anim::Time;
use crate::display::{Damage, DisplayList, Item};
use crate::geom::{Affine, PixelRect, Rect};
use crate::paint::{Canvas, Painter, RasterCache};
use crate::quality::{Finding, Rendition};
use crate::stage::Stage;
use crate::style::Color;

/// WCAG 2.1, success criterion 1.4.3: ordinary and large text.
const ORDINARY: f64 = 4.5;
const LARGE: f64 = 3.0;
/// Size in px of a 1080-short-side frame from which text counts as large: 24 px of CSS on a frame that is seen at about
/// half its size.
const LARGE_SIZE: f64 = 48.0;
/// Pictures are judged at this share of the frame's size.
const SCALE: f64 = 0.25;

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    let stage = rendition.stage;
    let mut grounds: Vec<(Time, Ground)> = Vec::new();
    for text in &rendition.texts {
        let start = text.scene.map_or(Time::ZERO, |i| stage.scenes()[i].start);
        // Late in its time every entrance is over, and no exit has begun.
        let at = start + text.shown.0 + (text.shown.1 - text.shown.0) * 0.7;
        if !grounds.iter().any(|(time, _)| *time == at) {
            grounds.push((at, Ground::of(stage, at)));
        }
        let Some((_, ground)) = grounds.iter().find(|(time, _)| *time == at) else { continue };
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
    fn of(stage: &Stage, at: Time) -> Self {
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
        let mut painter = Painter::new(Arc::new(RasterCache::default()));
        painter.paint(&bare, &Damage::all(width, height), stage.background(), &mut canvas);
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
