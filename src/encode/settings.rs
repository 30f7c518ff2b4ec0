//! How each kind of output is written, with the defaults that suit explainer videos.

use crate::anim::Time;

/// Settings of all kinds of output; each encoder reads its own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// H.264 in MP4.
    pub mp4: Mp4Settings,
    /// Animated GIF.
    pub gif: GifSettings,
    /// Animated WebP.
    pub webp: WebpSettings,
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
    /// How much colors at edges may be off, so that they repeat and the file gets smaller: 0 for not at all, to 100.
    pub lossy: u8,
    /// The file may have at most so many bytes; colors, size and frames are given up for it.
    pub max_bytes: Option<u64>,
    /// Colors (RGB) that have to come out exactly: those of the theme.
    pub exact: Vec<[u8; 3]>,
    /// How often it plays.
    pub repeat: Repeat,
}

impl Default for GifSettings {
    fn default() -> Self {
        GifSettings {
            width: 640,
            fps: 20,
            colors: 256,
            lossy: 0,
            max_bytes: None,
            exact: Vec::new(),
            repeat: Repeat::Forever,
        }
    }
}

/// Settings of the WebP encoder.
#[derive(Debug, Clone, PartialEq)]
pub struct WebpSettings {
    /// Width in pixels; a video that is narrower is not enlarged. The height follows.
    pub width: u32,
    /// Most frames per second, clamped to 1 to 50.
    pub fps: u32,
    /// Quality of a lossy WebP, 0 to 100; `None` for a lossless one.
    pub quality: Option<u8>,
}

impl Default for WebpSettings {
    fn default() -> Self {
        WebpSettings { width: 640, fps: 20, quality: None }
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
