//! What the installed FFmpeg is and can do, for those who have to find out why something does not work.

use ffmpeg_next::{codec, encoder, format, util};

/// One of FFmpeg's libraries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// Its name, such as `libavcodec`.
    pub name: &'static str,
    /// Its version as `major.minor.micro`.
    pub version: String,
}

/// FFmpeg's libraries as they are loaded now.
pub fn libraries() -> Vec<Library> {
    let version = |number: u32| format!("{}.{}.{}", number >> 16, (number >> 8) & 0xFF, number & 0xFF);
    let library = |name, number| Library { name, version: version(number) };
    vec![
        library("libavutil", util::version()),
        library("libavcodec", codec::version()),
        library("libavformat", format::version()),
    ]
}

/// Whether FFmpeg has an encoder of this name, such as `libx264`.
pub fn has_encoder(name: &str) -> bool {
    encoder::find_by_name(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_three_numbers() {
        for library in libraries() {
            let parts: Vec<u32> = library.version.split('.').filter_map(|part| part.parse().ok()).collect();
            assert!(parts.len() == 3 && parts[0] > 50, "{library:?}");
        }
        assert!(!has_encoder("no such encoder"));
    }
}
