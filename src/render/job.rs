//! One rendition, and what is to be made of it.

use std::path::PathBuf;

use crate::anim::{FrameRate, Time};
use crate::display::{Digest, DisplayList};
use crate::encode::{OutputKind, Settings, VideoSpec};
use crate::render::Frames;
use crate::style::Color;

/// What can be drawn at any time; the stage of a rendition.
pub trait Pictures: Send + Sync {
    /// The frame at a time, in pixels of the format.
    fn list_at(&self, time: Time) -> DisplayList;

    /// What stands behind all of it.
    fn background(&self) -> Color;

    /// Rising moments at which a new picture begins that stays: good places for a keyframe.
    fn cuts(&self) -> Vec<Time>;
}

/// One rendition and what is to be made of it.
pub struct Job<'a, P> {
    /// Lays out what is drawn. It is called when something has to be drawn, and what it gives is dropped with the end of
    /// the job: a batch of any size holds few of them.
    pub pictures: Box<dyn Fn() -> P + Send + Sync + 'a>,
    /// What is known of its frames.
    pub frames: Frames,
    /// The name under which `frames` are kept when all is known; `None` if they are not to be kept.
    pub record: Option<Digest>,
    /// Whether `frames` come from the cache.
    pub recorded: bool,
    /// What takes about as long to draw has the same name here: the video and format without the locale.
    pub class: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Frames per second.
    pub rate: FrameRate,
    /// Settings of the encoders.
    pub settings: Settings,
    /// The files.
    pub targets: Vec<Target>,
}

impl<P> Job<'_, P> {
    /// What the encoders are told.
    pub(super) fn spec(&self) -> VideoSpec {
        VideoSpec {
            width: self.width,
            height: self.height,
            rate: self.rate,
            frames: self.frames.count,
            settings: self.settings.clone(),
        }
    }
}

/// One file of a job.
#[derive(Clone)]
pub struct Target {
    /// What it is.
    pub kind: &'static OutputKind,
    /// Where it goes. Its folder is made if need be.
    pub path: PathBuf,
}
