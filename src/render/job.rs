//! One rendition, and what is to be made of it.

use std::path::PathBuf;

use crate::anim::{FrameRate, Time};
use crate::display::DisplayList;
use crate::encode::{OutputKind, Settings, VideoSpec};
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
    /// The files.
    pub targets: Vec<Target>,
}

impl<P> Job<P> {
    /// What the encoders are told.
    pub(super) fn spec(&self) -> VideoSpec {
        VideoSpec {
            width: self.width,
            height: self.height,
            rate: self.rate,
            frames: self.frames,
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
