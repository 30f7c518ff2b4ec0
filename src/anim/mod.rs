//! Time, frame rates, easings and keyframe tracks: how a value depends on time.

mod easing;
mod motion;
mod time;
mod track;

pub use easing::Easing;
pub use motion::Motion;
pub use time::{FrameRate, Time};
pub use track::{Keyframe, Lerp, Track};
