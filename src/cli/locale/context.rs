//! Where each message is shown, in a picture, and how many characters it may have.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use crate::anim::Time;
use crate::cli::Failure;
use crate::cli::locale::budget::{Letters, Place, budget};
use crate::cli::select::is_for;
use crate::diag::Span;
use crate::locale::Locale;
use crate::locale::exchange::{Budget, Context, Shelf, Sight};
use crate::paint::RasterCache;
use crate::render::{Image, Rendition, build_stages, still, write_png};
use crate::scene::{Composition, Format, Input};
use crate::stage::{Stage, StageText};

/// Width of a picture for translators in pixels.
const PICTURE_WIDTH: u32 = 640;

/// Distance in px from the margin at which a text stands at it: letters have some air on their sides.
const AT_MARGIN: f64 = 12.0;

/// Px by which the boxes of texts, which have some air around the ink, may leave the picture or lie over each other.
const TOUCH: f64 = 8.0;

/// What was found out about a locale's messages.
pub struct Gathered {
    /// Budgets and sights.
    pub context: Context,
    /// How many pictures were written.
    pub pictures: usize,
}

/// Where a video shows a message with the least room.
struct Seen {
    characters: Option<usize>,
    /// Index of the rendition.
    rendition: usize,
    scene: String,
    /// The middle of the time in which it is shown.
    middle: Time,
}

/// Lays out every video in the locale and all formats. Pictures go into `folder`: for each video and message one of the
/// format in which it has the least room, each moment once.
///
/// `shelves` are the target's and those that stand in for it, in order.
pub fn gather(input: &Input, locale: &Locale, shelves: &[Shelf], folder: Option<&Path>) -> Result<Gathered, Failure> {
    let mut context = Context::default();
    let mut pictures = BTreeSet::new();
    for composition in &input.compositions {
        let renditions = renditions(input, composition, locale);
        // What checks say about the present texts is not this command's matter.
        let (stages, _) = build_stages(input, &renditions, |_, stage| stage);
        let originals = self::renditions(input, composition, &input.manifest.source);
        let (designed, _) = build_stages(input, &originals, |_, stage| lines(&stage));
        let seen = see(&stages, &designed, shelves);
        let cache = Arc::new(RasterCache::default());
        for (id, seen) in seen {
            let rendition = &renditions[seen.rendition];
            if let Some(characters) = seen.characters
                && context.budgets.get(&id).is_none_or(|known| characters < known.characters)
            {
                let format = rendition.format.name.clone();
                context.budgets.insert(id.clone(), Budget { characters, format });
            }
            let picture = match folder {
                Some(folder) => {
                    let stage = &stages[seen.rendition];
                    Some(picture(stage, rendition, seen.middle, folder, &cache, &mut pictures)?)
                }
                None => None,
            };
            let scene = format!("{}/{}", composition.id(), seen.scene);
            context.sights.entry(id).or_default().push(Sight { scene, picture });
        }
    }
    Ok(Gathered { context, pictures: pictures.len() })
}

/// A video in a locale and all of its formats.
fn renditions<'i>(input: &'i Input, composition: &'i Composition, locale: &'i Locale) -> Vec<Rendition<'i>> {
    let formats = input.manifest.formats.iter().filter(|format| is_for(composition, format));
    formats.map(|format| Rendition { composition, locale, format }).collect()
}

/// The lines that each text takes, by its place in the script.
fn lines(stage: &Stage) -> BTreeMap<Span, usize> {
    let mut lines = BTreeMap::new();
    for text in stage.texts() {
        // A part that is used twice may show one text in two boxes.
        let most = lines.entry(text.text.span).or_insert(0);
        *most = text.text.lines.0.max(*most);
    }
    lines
}

/// For each message the first place among those with the least room.
fn see(stages: &[Stage], designed: &[BTreeMap<Span, usize>], shelves: &[Shelf]) -> BTreeMap<String, Seen> {
    let of = |text: &StageText| -> Option<(String, bool)> {
        let span = text.text.origin?;
        shelves.iter().enumerate().find_map(|(index, shelf)| Some((shelf.id_at(span)?, index == 0)))
    };
    let texts: Vec<Vec<(StageText, String, bool)>> = stages
        .iter()
        .map(|stage| stage.texts().into_iter().filter_map(|text| of(&text).map(|(id, own)| (text, id, own))).collect())
        .collect();
    let mut letters = Letters::default();
    texts.iter().flatten().filter(|(.., is_own)| *is_own).for_each(|(text, ..)| letters.add(&text.text));
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    for (rendition, (stage, texts)) in stages.iter().zip(&texts).enumerate() {
        for (text, id, is_own) in texts {
            let designed = designed.get(rendition).and_then(|lines| lines.get(&text.text.span)).copied();
            let place = Place {
                free: free(stage, text, texts),
                is_clear: is_clear(stage, text, texts),
                designed: designed.unwrap_or(1),
                is_own: *is_own,
            };
            let characters = budget(&text.text, place, &letters);
            let is_tighter = |known: &Seen| characters.is_some_and(|own| known.characters.is_none_or(|k| own < k));
            if seen.get(id).is_none_or(is_tighter) {
                let (scene, middle) = moment(stage, text);
                seen.insert(id.clone(), Seen { characters, rendition, scene, middle });
            }
        }
    }
    seen
}

/// How wide a text may become about where it is: to the margins, and half the way to texts beside it, which grow too.
fn free(stage: &Stage, text: &StageText, texts: &[(StageText, String, bool)]) -> f64 {
    let bounds = text.bounds;
    let margin = stage.format().margin.side;
    let (mut before, mut after) = (bounds.x0 - margin, stage.size().width - margin - bounds.x1);
    for other in beside(text, texts) {
        if other.bounds.y0 < bounds.y1 && bounds.y0 < other.bounds.y1 {
            let (left, right) = (bounds.x0 - other.bounds.x1, other.bounds.x0 - bounds.x1);
            before = if left >= 0.0 { before.min(left / 2.0) } else { before };
            after = if right >= 0.0 { after.min(right / 2.0) } else { after };
        }
    }
    let (before, after) = (before.max(0.0), after.max(0.0));
    // What stands at the margin grows away from it, all else about its middle.
    let growth = if before.min(after) < AT_MARGIN { before.max(after) } else { 2.0 * before.min(after) };
    bounds.width() + growth
}

/// Whether a text stays within the picture and clear of others.
fn is_clear(stage: &Stage, text: &StageText, texts: &[(StageText, String, bool)]) -> bool {
    let frame = stage.size().to_rect().inflate(TOUCH, TOUCH);
    let shared = |other: &StageText| text.bounds.intersect(other.bounds);
    let touches = |other: &StageText| shared(other).width() > TOUCH && shared(other).height() > TOUCH;
    frame.contains_rect(text.bounds) && !beside(text, texts).any(touches)
}

/// The other texts of the scene that are shown while this one is.
fn beside<'t>(text: &'t StageText, texts: &'t [(StageText, String, bool)]) -> impl Iterator<Item = &'t StageText> {
    let others = texts.iter().map(|(other, ..)| other).filter(move |other| other.scene == text.scene && *other != text);
    others.filter(|other| other.shown.0 < text.shown.1 && text.shown.0 < other.shown.1)
}

/// The scene that shows a text and the middle of the time in which it does.
fn moment(stage: &Stage, text: &StageText) -> (String, Time) {
    let span = text.scene.and_then(|index| stage.scenes().get(index));
    let start = span.map_or(Time::ZERO, |span| span.start);
    let scene = span.map_or("overlay", |span| &span.id).to_owned();
    (scene, start + (text.shown.0 + text.shown.1) * 0.5)
}

/// The name of the picture of a moment, relative to the export; written unless it is there already.
fn picture(
    stage: &Stage,
    rendition: &Rendition<'_>,
    time: Time,
    folder: &Path,
    cache: &Arc<RasterCache>,
    written: &mut BTreeSet<String>,
) -> Result<String, Failure> {
    let format: &Format = rendition.format;
    let last = stage.frame_count(format.rate).max(1) - 1;
    let frame = format.rate.frame_of(time).min(last);
    let name = format!("{}.{frame:05}.png", rendition.name());
    if written.insert(name.clone()) {
        let canvas = still(stage, format.width, format.height, format.rate.time_of(frame), cache);
        let image = Image::reduced(&canvas, PICTURE_WIDTH);
        let path = folder.join(&name);
        write_png(&path, image.width, image.height, &image.rgba).map_err(|error| Failure::io(&error))?;
    }
    let folder = folder.file_name().unwrap_or_default().to_string_lossy();
    Ok(format!("{folder}/{name}"))
}
