//! One rendition on its way into its files: a painting thread, an encoding thread, a short channel between them.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::time::Instant;

use crate::anim::{FrameRate, Time};
use crate::display::{Damage, DisplayList, difference};
use crate::encode::{Encoder, Frame, OutputKind, Settings, VideoSpec};
use crate::paint::{Canvas, Painter, RasterCache};
use crate::render::patch::Patch;
use crate::render::{Event, Made, Options, RenderError};
use crate::style::Color;

/// Patches that may wait for the encoders. With the one being painted and the one being encoded, four exist at most.
const WAITING: usize = 2;

/// What can be drawn at any time; the stage of a rendition.
pub trait Pictures: Send + Sync {
    /// The frame at a time, in pixels of the format.
    fn list_at(&self, time: Time) -> DisplayList;

    /// What stands behind all of it.
    fn background(&self) -> Color;
}

/// One rendition and what is to be made of it.
pub struct Job<P> {
    /// What is drawn.
    pub pictures: P,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Frames per second.
    pub rate: FrameRate,
    /// How many frames there are, at least 1.
    pub frames: u64,
    /// Settings of the encoders.
    pub settings: Settings,
    /// The files, all made in one pass.
    pub targets: Vec<Target>,
}

/// One file of a job.
#[derive(Clone)]
pub struct Target {
    /// What it is.
    pub kind: &'static OutputKind,
    /// Where it goes. Its folder is made if need be.
    pub path: PathBuf,
}

/// Carries out a job.
pub(super) fn run<P: Pictures>(
    index: usize,
    job: &Job<P>,
    options: &Options,
    cache: Arc<RasterCache>,
    abort: &AtomicBool,
    report: &(dyn Fn(Event<'_>) + Sync),
) -> Result<Vec<Made>, RenderError> {
    let began = Instant::now();
    let mut spec = VideoSpec {
        width: job.width,
        height: job.height,
        rate: job.rate,
        frames: job.frames,
        settings: job.settings.clone(),
    };
    let mut first = 0;
    if job.targets.iter().all(|target| target.kind.single) {
        // Nobody needs more than the one frame that stands for the video.
        first = spec.poster_frame();
        spec.frames = 1;
    }
    report(Event::Started { job: index, frames: spec.frames });
    let (patches, incoming) = sync_channel(WAITING);
    let (used, spare) = channel();
    let sinks = Sinks { index, targets: &job.targets, spec: &spec, began, abort, report };
    std::thread::scope(|scope| {
        let encoding = scope.spawn(move || sinks.consume(&incoming, &used));
        let brush = Brush { job, first, frames: spec.frames, repaint: options.repaint, abort };
        brush.paint(cache, &patches, &spare);
        // The encoders know by the end of the channel that nothing follows.
        drop(patches);
        encoding.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// The painting end.
struct Brush<'a, P> {
    job: &'a Job<P>,
    first: u64,
    frames: u64,
    repaint: bool,
    abort: &'a AtomicBool,
}

impl<P: Pictures> Brush<'_, P> {
    /// Paints all frames. Ends early on abort, and when the encoders have given up.
    fn paint(&self, cache: Arc<RasterCache>, patches: &SyncSender<Patch>, spare: &Receiver<Patch>) {
        let (width, height) = (self.job.width, self.job.height);
        let background = self.job.pictures.background();
        let mut painter = Painter::new(cache);
        let mut canvas = Canvas::new(width, height);
        let mut before: Option<DisplayList> = None;
        for frame in self.first..self.first + self.frames {
            if self.abort.load(Ordering::Relaxed) {
                return;
            }
            let list = self.job.pictures.list_at(self.job.rate.time_of(frame));
            let damage = match &before {
                Some(before) if !self.repaint => difference(before, &list, width, height),
                _ => Damage::all(width, height),
            };
            if !damage.is_empty() {
                painter.paint(&list, &damage, background, &mut canvas);
            }
            let mut patch = spare.try_recv().unwrap_or_else(|_| Patch::empty());
            patch.cut(damage, canvas.rgba(), width);
            if patches.send(patch).is_err() {
                return;
            }
            before = Some(list);
        }
    }
}

/// The encoding end.
struct Sinks<'a> {
    index: usize,
    targets: &'a [Target],
    spec: &'a VideoSpec,
    began: Instant,
    abort: &'a AtomicBool,
    report: &'a (dyn Fn(Event<'_>) + Sync),
}

impl Sinks<'_> {
    fn consume(&self, patches: &Receiver<Patch>, used: &Sender<Patch>) -> Result<Vec<Made>, RenderError> {
        let mut encoders = self.open()?;
        let (width, height) = (self.spec.width, self.spec.height);
        let mut rgba = vec![0; width as usize * height as usize * 4];
        let mut done = 0;
        for patch in patches {
            patch.paste(&mut rgba, width);
            let frame = Frame { width, height, rgba: &rgba, damage: &patch.damage };
            for (target, encoder) in self.targets.iter().zip(&mut encoders) {
                encoder.frame(&frame).map_err(failed(target))?;
            }
            done += 1;
            (self.report)(Event::Frame { job: self.index, done });
            // The painter may be through already and need no buffers any more.
            let _ = used.send(patch);
        }
        if done < self.spec.frames {
            return Err(RenderError::Aborted);
        }
        self.finish(encoders)
    }

    fn open(&self) -> Result<Vec<Box<dyn Encoder>>, RenderError> {
        let open = |target: &Target| {
            if let Some(folder) = target.path.parent() {
                let failed = |source| RenderError::Folder { path: folder.to_path_buf(), source };
                std::fs::create_dir_all(folder).map_err(failed)?;
            }
            target.kind.open(&target.path, self.spec).map_err(failed(target))
        };
        self.targets.iter().map(open).collect()
    }

    fn finish(&self, encoders: Vec<Box<dyn Encoder>>) -> Result<Vec<Made>, RenderError> {
        let mut made = Vec::new();
        for (target, encoder) in self.targets.iter().zip(encoders) {
            if self.abort.load(Ordering::Relaxed) {
                return Err(RenderError::Aborted);
            }
            let written = encoder.finish().map_err(failed(target))?;
            made.push(Made {
                job: self.index,
                kind: target.kind.name,
                path: written.path,
                bytes: written.bytes,
                frames: self.spec.frames,
                pictures: written.pictures,
                seconds: self.began.elapsed().as_secs_f64(),
            });
        }
        Ok(made)
    }
}

fn failed(target: &Target) -> impl FnOnce(crate::encode::EncodeError) -> RenderError {
    let path = target.path.clone();
    move |source| RenderError::Encode { path, source }
}
