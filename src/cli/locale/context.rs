//! Where each message is shown, in a picture, and how many characters it may have.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::anim::Time;
use crate::cli::Failure;
use crate::locale::Locale;
use crate::locale::exchange::{Context, Shelf, Sight};
use crate::paint::RasterCache;
use crate::render::{Image, Rendition, build_stages, still, write_png};
use crate::scene::{Format, Input};
use crate::stage::{Stage, StageText};

/// Width of a picture for translators in pixels.
const PICTURE_WIDTH: u32 = 640;

/// What was found out about a locale's messages.
pub struct Gathered {
    /// Budgets and sights.
    pub context: Context,
    /// How many pictures were written.
    pub pictures: usize,
}

/// Lays out every video in the locale and all formats. Pictures of each video's first format go into `folder`, one for
/// each moment in whose middle a message is shown for the first time.
pub fn gather(
    input: &Input,
    locale: &Locale,
    shelves: [&Shelf; 2],
    folder: Option<&Path>,
) -> Result<Gathered, Failure> {
    let mut context = Context::default();
    let mut pictures = BTreeMap::new();
    for composition in &input.compositions {
        let formats: Vec<&Format> =
            input.manifest.formats.iter().filter(|format| composition.is_for(&format.name)).collect();
        let renditions: Vec<Rendition<'_>> =
            formats.iter().map(|format| Rendition { composition, locale, format }).collect();
        // What checks say about the present texts is not this command's matter.
        let (stages, _) = build_stages(input, &renditions, |_, stage| stage);
        for (index, (stage, rendition)) in stages.iter().zip(&renditions).enumerate() {
            let cache = Arc::new(RasterCache::default());
            for text in stage.texts() {
                let origin = text.text.origin;
                let Some(id) = origin.and_then(|span| shelves.iter().find_map(|shelf| shelf.id_at(span))) else {
                    continue;
                };
                if let Some(budget) = budget(&text) {
                    let least = context.budgets.entry(id.clone()).or_insert(budget);
                    *least = budget.min(*least);
                }
                let is_new = |sights: &Vec<Sight>| !sights.iter().any(|s| s.scene.starts_with(&prefix(rendition)));
                let sights = context.sights.entry(id).or_default();
                if index == 0 && is_new(sights) {
                    let (scene, time) = moment(stage, &text);
                    let picture = match folder {
                        Some(folder) => Some(picture(stage, rendition, time, folder, &cache, &mut pictures)?),
                        None => None,
                    };
                    sights.push(Sight { scene: format!("{}{scene}", prefix(rendition)), picture });
                }
            }
        }
    }
    Ok(Gathered { context, pictures: pictures.len() })
}

fn prefix(rendition: &Rendition<'_>) -> String {
    format!("{}/", rendition.composition.id())
}

/// The scene that shows a text and the middle of the time in which it does.
fn moment<'s>(stage: &'s Stage, text: &StageText) -> (&'s str, Time) {
    let span = text.scene.and_then(|index| stage.scenes().get(index));
    let start = span.map_or(Time::ZERO, |span| span.start);
    (span.map_or("overlay", |span| &span.id), start + (text.shown.0 + text.shown.1) * 0.5)
}

/// The name of the picture of a moment, relative to the export; written unless it is there already.
fn picture(
    stage: &Stage,
    rendition: &Rendition<'_>,
    time: Time,
    folder: &Path,
    cache: &Arc<RasterCache>,
    written: &mut BTreeMap<String, ()>,
) -> Result<String, Failure> {
    let format = rendition.format;
    let last = stage.frame_count(format.rate).max(1) - 1;
    let frame = format.rate.frame_of(time).min(last);
    let name = format!("{}.{frame:05}.png", rendition.name());
    if written.insert(name.clone(), ()).is_none() {
        let canvas = still(stage, format.width, format.height, format.rate.time_of(frame), cache);
        let image = Image::reduced(&canvas, PICTURE_WIDTH);
        let path = folder.join(&name);
        write_png(&path, image.width, image.height, &image.rgba).map_err(|error| Failure::io(&error))?;
    }
    let folder = folder.file_name().unwrap_or_default().to_string_lossy();
    Ok(format!("{folder}/{name}"))
}

/// About how many characters fit where a text is: as many as fit the width that the layout offers, at the average
/// width of the present ones, on all of its lines. At least as many as there are now if those fit; none where the
/// layout bounds neither width nor lines.
fn budget(text: &StageText) -> Option<usize> {
    let text = &text.text;
    let characters = text.text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).count();
    let (used, allowed) = (text.lines.0.max(1), text.lines.1);
    let (room, allowed) = (text.room?, allowed?);
    if characters == 0 || text.bounds.width() <= 0.0 {
        return None;
    }
    // Lines are not all as long as the widest, so this makes characters a little too wide: the safe side.
    let average = text.bounds.width() * used as f64 / characters as f64;
    let fitting = (room * allowed as f64 / average).floor() as usize;
    let fits = text.excess <= 0.0 && used <= allowed && !text.at_floor;
    Some(if fits { fitting.max(characters) } else { fitting.min(characters.saturating_sub(1)).max(1) })
}
