//! Renditions of a project: laid out several at once, then judged, before any of them is drawn.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::anim::Time;
use crate::diag::Diagnostics;
use crate::display::DisplayList;
use crate::encode::{GifSettings, Mp4Settings, Preset, Settings, WebpSettings};
use crate::locale::Locale;
use crate::paint::RasterCache;
use crate::quality::{self, Finding};
use crate::render::{Job, Pictures, Target};
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

    /// The job that makes files of its stage.
    pub fn job(&self, stage: Stage, input: &Input, targets: Vec<Target>) -> Job<Stage> {
        let Format { width, height, rate, .. } = *self.format;
        let settings = encoder_settings(&input.manifest.output, &input.theme, stage.length());
        Job { width, height, rate, frames: stage.frame_count(rate).max(1), settings, targets, pictures: stage }
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
/// This is the one place where stages are judged before anything is drawn: every command that draws goes through it.
pub fn build_stages<'i, T: Send>(
    input: &'i Input,
    renditions: &[Rendition<'i>],
    then: impl Fn(&Rendition<'i>, Stage) -> T + Sync,
) -> (Vec<T>, Diagnostics) {
    let cache = Arc::new(RasterCache::default());
    let results: Vec<Built<T>> = in_parallel(renditions.len(), |index| {
        let rendition = &renditions[index];
        let (stage, found) = Stage::build(input, rendition.composition, rendition.format, rendition.locale);
        let judged = quality::check(&stage, &cache);
        (then(rendition, stage), found, judged)
    });
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
