//! Which FFmpeg and x264 are installed, for those who have to find out why something does not work.

use ffmpeg_next::{codec, format, util};

use super::x264;

/// A library that codes or writes videos.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// Its name, such as `libavcodec`.
    pub name: &'static str,
    /// Its version as `major.minor.micro`; of x264 the build number.
    pub version: String,
}

/// FFmpeg's libraries as they are loaded now, and the x264 that the program was built for.
pub fn libraries() -> Vec<Library> {
    let version = |number: u32| format!("{}.{}.{}", number >> 16, (number >> 8) & 0xFF, number & 0xFF);
    let library = |name, number| Library { name, version: version(number) };
    vec![
        library("libavutil", util::version()),
        library("libavcodec", codec::version()),
        library("libavformat", format::version()),
        Library { name: "libx264", version: x264::build().to_string() },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_three_numbers() {
        for library in libraries() {
            let parts: Vec<u32> = library.version.split('.').filter_map(|part| part.parse().ok()).collect();
            let wanted = if library.name == "libx264" { 1 } else { 3 };
            assert!(parts.len() == wanted && parts[0] > 50, "{library:?}");
        }
    }
}
