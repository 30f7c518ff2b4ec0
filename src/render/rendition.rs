//! Renditions of a project: laid out several at once, then judged, before any of them is drawn.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::anim::{FrameRate, Time};
use crate::diag::Diagnostics;
use crate::display::{Digest, DisplayList};
use crate::encode::{GifSettings, Mp4Settings, Preset, Settings, WebpSettings};
use crate::locale::Locale;
use crate::paint::RasterCache;
use crate::quality::{self, Finding};
use crate::render::{Cache, Frames, Job, Pictures, Target, key};
use crate::scene::{Composition, Format, Input, OutputSettings};
use crate::stage::Stage;
use crate::style::{Color, Theme};

/// A video in a locale and a format.
#[derive(Clone, Copy)]
pub struct Rendition<'i> {
    /// The video.
    pub composition: &'i Composition,
    /// The locale.
    pub locale: &'i Locale,
    /// The format.
    pub format: &'i Format,
}

impl Rendition<'_> {
    /// `video.locale.format`, the stem of its files.
    pub fn name(&self) -> String {
        format!("{}.{}.{}", self.composition.id(), self.locale.tag(), self.format.name)
    }

    fn stage(&self, input: &Input) -> (Stage, Diagnostics) {
        Stage::build(input, self.composition, self.format, self.locale)
    }

    /// The stage with what was found on the way and by the checks.
    fn judged(&self, input: &Input, cache: &Arc<RasterCache>) -> Built<Stage> {
        let (stage, found) = self.stage(input);
        let judged = quality::check(&stage, cache);
        (stage, found, judged)
    }
}

/// What is to be made of renditions.
pub struct Request<'a> {
    /// Where what is known of their frames is kept.
    pub cache: Option<&'a Cache>,
    /// Stands for every file and option that can decide what a rendition shows; `None` if that is not known for sure.
    pub inputs: &'a (dyn Fn(&Rendition<'_>) -> Option<Digest> + Sync),
    /// Whether everything is laid out and looked at, whatever is kept.
    pub anew: bool,
    /// The files.
    pub targets: &'a (dyn Fn(&Rendition<'_>) -> Vec<Target> + Sync),
}

/// The jobs that make files of renditions, in their order, and what was found wrong with them.
///
/// A rendition in which nothing was found and whose inputs are the same as then is not laid out again. The others are laid
/// out and judged, and laid out a second time when they are drawn: that takes a hundredth of a second, and a batch of any
/// size keeps none of them in memory.
pub fn prepare<'i>(
    input: &'i Input,
    renditions: &[Rendition<'i>],
    request: &Request<'_>,
) -> (Vec<Job<'i, Stage>>, Diagnostics) {
    let rasters = Arc::new(RasterCache::default());
    let results: Vec<Built<Job<'i, Stage>>> = in_parallel(renditions.len(), |index| {
        let rendition = renditions[index];
        let Format { width, height, rate, .. } = *rendition.format;
        let record =
            (request.inputs)(&rendition).and_then(|inputs| key::record(inputs, &rendition.name(), rendition.format));
        let kept = record.filter(|_| !request.anew).zip(request.cache).and_then(|(key, cache)| {
            let frames = Frames::from_bytes(&cache.read(key)?);
            if frames.is_none() {
                cache.drop_damaged(key);
            }
            frames
        });
        let recorded = kept.is_some();
        let (frames, found, judged) = match kept {
            Some(frames) if frames.clean => (frames, Diagnostics::new(), Vec::new()),
            // What was found has to be found again.
            kept => {
                let (stage, found, judged) = rendition.judged(input, &rasters);
                let new = || Frames::new(&stage, rate);
                let mut frames = kept.unwrap_or_else(new);
                frames.clean = found.is_empty() && judged.is_empty();
                (frames, found, judged)
            }
        };
        let settings = encoder_settings(&input.manifest.output, &input.theme, frames.length);
        let class = format!("{}.{}", rendition.composition.id(), rendition.format.name);
        let targets = (request.targets)(&rendition);
        let pictures = Box::new(move || rendition.stage(input).0);
        (Job { pictures, frames, record, recorded, class, width, height, rate, settings, targets }, found, judged)
    });
    collected(results)
}

impl Frames {
    /// What is known of a stage's frames without looking at them.
    fn new(stage: &Stage, rate: FrameRate) -> Frames {
        Frames::of(stage, stage.length(), stage.frame_count(rate), rate, Mp4Settings::default().keyframes)
    }
}

impl Pictures for Stage {
    fn list_at(&self, time: Time) -> DisplayList {
        Stage::list_at(self, time)
    }

    fn background(&self) -> Color {
        Stage::background(self)
    }

    fn cuts(&self) -> Vec<Time> {
        // A scene stands once it has come over the one before.
        self.scenes().iter().enumerate().map(|(index, scene)| scene.start + self.crossing(index)).collect()
    }
}

/// The manifest's settings in the encoders' terms, for a video of this length.
fn encoder_settings(output: &OutputSettings, theme: &Theme, length: Time) -> Settings {
    let opaque = theme.colors.values().filter(|color| color.a == 255);
    let exact: BTreeSet<[u8; 3]> = opaque.map(|color| [color.r, color.g, color.b]).collect();
    Settings {
        mp4: Mp4Settings {
            crf: output.crf.clamp(1, 51) as u8,
            preset: Preset::parse(output.preset).unwrap_or_default(),
            ..Mp4Settings::default()
        },
        gif: GifSettings {
            width: output.gif_width,
            fps: output.gif_fps,
            colors: u16::try_from(output.gif_colors).unwrap_or(u16::MAX),
            lossy: u8::try_from(output.gif_lossy).unwrap_or(u8::MAX),
            max_bytes: output.gif_max_bytes,
            exact: exact.into_iter().collect(),
            ..GifSettings::default()
        },
        webp: WebpSettings {
            width: output.webp_width,
            fps: output.webp_fps,
            quality: output.webp_quality.map(|quality| quality.min(100) as u8),
        },
        poster: Some(length * output.poster_at),
        pixels_per_inch: None,
    }
}

/// What became of a rendition.
type Built<T> = (T, Diagnostics, Vec<Finding>);

/// Lays out each rendition and hands it to `then`, whose results come in the order of the renditions.
///
/// This, and [`prepare`] for files, are where stages are judged before anything is drawn: every command that draws goes through
/// one of them.
pub fn build_stages<'i, T: Send>(
    input: &'i Input,
    renditions: &[Rendition<'i>],
    then: impl Fn(&Rendition<'i>, Stage) -> T + Sync,
) -> (Vec<T>, Diagnostics) {
    let cache = Arc::new(RasterCache::default());
    let results: Vec<Built<T>> = in_parallel(renditions.len(), |index| {
        let rendition = &renditions[index];
        let (stage, found, judged) = rendition.judged(input, &cache);
        (then(rendition, stage), found, judged)
    });
    collected(results)
}

/// What was built, and everything that was found.
fn collected<T>(results: Vec<Built<T>>) -> (Vec<T>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let mut built = Vec::with_capacity(results.len());
    let mut judged = Vec::new();
    for (result, found, findings) in results {
        built.push(result);
        diagnostics.extend(found);
        judged.extend(findings);
    }
    diagnostics.extend(quality::report(judged));
    (built, diagnostics)
}

/// Does the work of each index below `count`, on as many threads as there are cores. The results come in the order of the
/// indices: which thread was first decides nothing.
pub fn in_parallel<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let results: Mutex<Vec<(usize, T)>> = Mutex::new(Vec::with_capacity(count));
    let next = AtomicUsize::new(0);
    let thread = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return;
            }
            let result = work(index);
            results.lock().unwrap_or_else(PoisonError::into_inner).push((index, result));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..cores().min(count) {
            scope.spawn(thread);
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Cores that this process may use.
pub fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, NonZero::get)
}
