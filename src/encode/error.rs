//! What can go wrong between a frame and a file.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::X264Error;

/// Why an output could not be written.
#[derive(Debug)]
pub enum EncodeError {
    /// The system refused a file operation: no space, no permission, no such folder …
    Io {
        /// What was tried, as in “cannot `create` …”.
        action: &'static str,
        /// The file or folder concerned.
        path: PathBuf,
        /// The system's answer.
        source: io::Error,
    },
    /// FFmpeg refused an operation.
    Libav {
        /// What was tried, as in “cannot `open the encoder`”.
        action: &'static str,
        /// FFmpeg's answer.
        source: ffmpeg_next::Error,
    },
    /// x264 refused its settings or a picture.
    X264(X264Error),
    /// The GIF writer failed for another reason than the disk.
    Gif(gif::EncodingError),
    /// The PNG writer failed for another reason than the disk.
    Png(png::EncodingError),
    /// The YUV conversion refused its buffers.
    Yuv(yuv::YuvError),
    /// No palette could be made.
    Palette(quantizr::Error),
    /// This kind of output cannot have this size.
    Size {
        /// Name of the kind.
        output: &'static str,
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
        /// What it asks for.
        rule: &'static str,
    },
    /// The output cannot be made small enough.
    Budget {
        /// Name of the kind.
        output: &'static str,
        /// How large it may be.
        bytes: u64,
        /// The least that was tried, in words.
        least: String,
    },
    /// A video without frames or without a frame rate.
    Empty,
    /// A frame has another size than was announced.
    FrameSize {
        /// Width and height announced.
        expected: (u32, u32),
        /// Width and height of the frame.
        got: (u32, u32),
        /// Bytes of the frame.
        bytes: usize,
    },
    /// More or fewer frames than were announced.
    Frames {
        /// Frames announced.
        expected: u64,
        /// Frames sent.
        got: u64,
    },
    /// This kind of output is made of segments and was asked to take frames, or the other way round.
    Segmented(&'static str),
    /// A folder holds other things than frames and is not replaced.
    ForeignFolder(PathBuf),
}

impl EncodeError {
    /// For `map_err` on file operations.
    pub(super) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> EncodeError {
        move |source| EncodeError::Io { action, path: path.to_path_buf(), source }
    }

    /// For `map_err` on FFmpeg's operations on `path`: the system's errors become [`EncodeError::Io`].
    pub(super) fn libav(action: &'static str, path: &Path) -> impl FnOnce(ffmpeg_next::Error) -> EncodeError {
        move |source| match source {
            ffmpeg_next::Error::Other { errno } => EncodeError::io(action, path)(io::Error::from_raw_os_error(errno)),
            source => EncodeError::Libav { action, source },
        }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EncodeError::Io { action, path, .. } => write!(f, "cannot {action} `{}`", path.display()),
            EncodeError::Libav { action, .. } => write!(f, "FFmpeg cannot {action}"),
            EncodeError::X264(_) => write!(f, "x264 does not take this video"),
            EncodeError::Gif(_) => write!(f, "cannot write the GIF"),
            EncodeError::Png(_) => write!(f, "cannot write the PNG"),
            EncodeError::Yuv(_) => write!(f, "cannot convert a frame to YUV"),
            EncodeError::Palette(_) => write!(f, "cannot find a palette"),
            EncodeError::Size { output, width, height, rule } => {
                write!(f, "`{output}` cannot be {width}×{height} pixels: {rule}")
            }
            EncodeError::Budget { output, bytes, least } => write!(
                f,
                "`{output}` does not fit into `max_bytes`, {bytes} bytes, even with {least}: allow more, or make the video shorter"
            ),
            EncodeError::Empty => write!(f, "a video needs at least one frame and a frame rate"),
            EncodeError::FrameSize { expected: (w, h), got, bytes } => {
                write!(f, "a frame of {}×{} pixels in {bytes} bytes, not {w}×{h}", got.0, got.1)
            }
            EncodeError::Frames { expected, got } => write!(f, "{got} frames were sent, not {expected}"),
            EncodeError::Segmented(output) => write!(f, "`{output}` is not made this way"),
            EncodeError::ForeignFolder(path) => {
                write!(f, "`{}` holds other files than frames and is not replaced", path.display())
            }
        }
    }
}

impl std::error::Error for EncodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            EncodeError::Io { source, .. } => Some(source),
            EncodeError::Libav { source, .. } => Some(source),
            EncodeError::X264(source) => Some(source),
            EncodeError::Gif(source) => Some(source),
            EncodeError::Png(source) => Some(source),
            EncodeError::Yuv(source) => Some(source),
            EncodeError::Palette(source) => Some(source),
            _ => None,
        }
    }
}
