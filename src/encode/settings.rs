//! How each kind of output is written, with the defaults that suit explainer videos.

use crate::anim::Time;

/// Settings of all kinds of output; each encoder reads its own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// H.264 in MP4.
    pub mp4: Mp4Settings,
    /// Animated GIF.
    pub gif: GifSettings,
    /// Which moment the poster shows; `None` for the middle of the video.
    pub poster: Option<Time>,
    /// Pixels per inch at which a still is to be printed; it says nothing of it unless given.
    pub pixels_per_inch: Option<u32>,
}

/// Settings of the MP4 encoder.
#[derive(Debug, Clone, PartialEq)]
pub struct Mp4Settings {
    /// x264's constant rate factor, clamped to 1 to 51: lower is better and bigger. (0 would be lossless, which the High
    /// profile is not.)
    pub crf: u8,
    /// How long x264 searches.
    pub preset: Preset,
    /// Longest distance between keyframes; clamped to 0.1 to 5 seconds, which players need for seeking.
    pub keyframes: Time,
}

impl Default for Mp4Settings {
    fn default() -> Self {
        Mp4Settings { crf: 20, preset: Preset::Medium, keyframes: Time::seconds(5.0) }
    }
}

/// x264's speed presets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[allow(missing_docs)] // The names are x264's own and say all there is.
pub enum Preset {
    Ultrafast,
    Superfast,
    Veryfast,
    Faster,
    Fast,
    #[default]
    Medium,
    Slow,
    Slower,
    Veryslow,
}

impl Preset {
    /// All presets, the fastest first.
    pub const ALL: [Preset; 9] = [
        Preset::Ultrafast,
        Preset::Superfast,
        Preset::Veryfast,
        Preset::Faster,
        Preset::Fast,
        Preset::Medium,
        Preset::Slow,
        Preset::Slower,
        Preset::Veryslow,
    ];

    /// x264's name of it.
    pub fn name(self) -> &'static str {
        match self {
            Preset::Ultrafast => "ultrafast",
            Preset::Superfast => "superfast",
            Preset::Veryfast => "veryfast",
            Preset::Faster => "faster",
            Preset::Fast => "fast",
            Preset::Medium => "medium",
            Preset::Slow => "slow",
            Preset::Slower => "slower",
            Preset::Veryslow => "veryslow",
        }
    }

    /// The preset of this name.
    pub fn parse(name: &str) -> Option<Preset> {
        Preset::ALL.into_iter().find(|preset| preset.name() == name)
    }
}

/// Settings of the GIF encoder.
#[derive(Debug, Clone, PartialEq)]
pub struct GifSettings {
    /// Width in pixels; a video that is narrower is not enlarged. The height follows.
    pub width: u32,
    /// Most frames per second, clamped to 1 to 50: browsers slow down what is faster.
    pub fps: u32,
    /// Most colors, clamped to 3 to 256; one of them is transparency.
    pub colors: u16,
    /// How often it plays.
    pub repeat: Repeat,
}

impl Default for GifSettings {
    fn default() -> Self {
        GifSettings { width: 640, fps: 20, colors: 256, repeat: Repeat::Forever }
    }
}

/// How often a GIF plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Until it is closed.
    Forever,
    /// Once; the last frame stays.
    Once,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presets_find_themselves_by_name() {
        for preset in Preset::ALL {
            assert_eq!(Preset::parse(preset.name()), Some(preset));
        }
        assert_eq!(Preset::parse("placebo"), None);
    }
}
