//! Encoders: one file per kind of output behind one trait and one registry.
//!
//! Most kinds take frames. Their life cycle is the same and is guaranteed by [`OutputKind::open`]: `open`, then `frame` once for each of [`VideoSpec::frames`] frames, in order and without holes, then `finish`.
//! Only `finish` puts something under the final name, and what it puts there is whole. An encoder that is dropped
//! before leaves nothing, neither there nor beside it.
//!
//! Kinds that are [segmented](OutputKind::is_segmented) are joined by [`OutputKind::join`] from [`Segment`]s, which a
//! [`SegmentEncoder`] makes of frames: each by itself, in any order, on any thread.

mod atomic;
mod av;
mod colors;
mod error;
mod gif;
mod holds;
mod installed;
mod mp4;
mod number;
mod png;
mod poster;
mod reduced;
mod scale;
mod segment;
mod settings;
mod spill;
#[cfg(test)]
mod testing;
mod webp;
mod x264;
mod y4m;
pub mod yuv;

use std::path::{Path, PathBuf};

pub use atomic::{claim, place};
pub use error::EncodeError;
pub use installed::{Library, libraries};
pub use scale::reduce;
pub use segment::{Segment, SegmentEncoder, SegmentSpec, encoder_version};
pub use settings::{GifSettings, Mp4Settings, Preset, Repeat, Settings, WebpSettings};
pub use x264::X264Error;

use crate::anim::FrameRate;
use crate::display::Damage;

/// One picture on its way into a file.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Opaque sRGB pixels, row by row from the top, `width * height * 4` bytes; alpha is not read.
    pub rgba: &'a [u8],
    /// Where this frame may differ from the one before; everything in the first.
    pub damage: &'a Damage,
}

/// What an encoder knows before the first frame.
#[derive(Debug, Clone, PartialEq)]
pub struct VideoSpec {
    /// Width in pixels, at least 1.
    pub width: u32,
    /// Height in pixels, at least 1.
    pub height: u32,
    /// Frames per second of what is sent.
    pub rate: FrameRate,
    /// How many frames will be sent, at least 1.
    pub frames: u64,
    /// How each kind of output is written.
    pub settings: Settings,
}

impl VideoSpec {
    /// The index of the frame that stands for the video. A driver that wants nothing but the poster renders this
    /// one alone and sends it with `frames: 1`.
    pub fn poster_frame(&self) -> u64 {
        let last = self.frames.saturating_sub(1);
        self.settings.poster.map_or(last / 2, |time| self.rate.frame_of(time).min(last))
    }
}

/// Turns frames into a file or a folder. See the module for the life cycle.
pub trait Encoder: Send {
    /// Whether it looks at the pixels of frame `index`. One that it does not want may show the frame before and have no
    /// damage; that of the next one that it wants is then counted from there.
    fn wants(&self, _index: u64) -> bool {
        true
    }

    /// Takes the next frame. After an error the encoder is of no more use and should be dropped.
    fn frame(&mut self, frame: &Frame<'_>) -> Result<(), EncodeError>;

    /// Completes the output and gives it its final name.
    fn finish(self: Box<Self>) -> Result<Written, EncodeError>;
}

/// What an encoder left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file or folder; `-` for the standard output.
    pub path: PathBuf,
    /// Its size in bytes, of a folder that of all its files.
    pub bytes: u64,
    /// How many pictures a GIF holds, where still frames are one picture with a longer delay.
    pub pictures: Option<u64>,
    /// What was given up to make it, in words.
    pub note: Option<String>,
}

type Open = fn(&Path, &VideoSpec) -> Result<Box<dyn Encoder>, EncodeError>;
type Join = fn(&Path, &VideoSpec, &[Segment]) -> Result<Written, EncodeError>;

/// What a kind of output is made of.
enum Start {
    /// All frames, one after the other.
    Frames(Open),
    /// Segments, each coded by itself.
    Segments(Join),
}

/// One row of the registry.
pub struct OutputKind {
    /// What the author and the command line call it.
    pub name: &'static str,
    /// Extension of the file, without the dot; empty for a folder.
    pub extension: &'static str,
    /// One sentence for the reference.
    pub doc: &'static str,
    /// Whether width and height must be even.
    pub even: bool,
    /// Whether it holds one frame only, [`VideoSpec::poster_frame`]: where nothing else is wanted, that one is enough.
    pub single: bool,
    /// Whether the path `-` is the standard output.
    pub streams: bool,
    /// Whether the finished file is worth keeping, to be copied instead of made anew from the same frames.
    pub keep: bool,
    start: Start,
}

/// Every kind of output, in the order of the reference.
pub static OUTPUTS: &[OutputKind] = &[mp4::KIND, gif::KIND, webp::KIND, poster::KIND, png::KIND, y4m::KIND];

impl OutputKind {
    /// The kind of this name.
    pub fn find(name: &str) -> Option<&'static OutputKind> {
        OUTPUTS.iter().find(|kind| kind.name == name)
    }

    /// The kind that holds a single frame as it is.
    pub fn still() -> &'static OutputKind {
        static STILL: OutputKind = poster::KIND;
        &STILL
    }

    /// Whether it is joined from segments instead of fed with frames.
    pub fn is_segmented(&self) -> bool {
        matches!(self.start, Start::Segments(_))
    }

    /// Whether this kind can hold such a video: its size, its rate, its number of frames.
    pub fn check(&self, spec: &VideoSpec) -> Result<(), EncodeError> {
        let (width, height) = (spec.width, spec.height);
        let odd = self.even && (width % 2 == 1 || height % 2 == 1);
        if width == 0 || height == 0 || odd {
            let rule = if odd { "width and height must be even" } else { "width and height must not be 0" };
            return Err(EncodeError::Size { output: self.name, width, height, rule });
        }
        if spec.frames == 0 || spec.rate.num == 0 || spec.rate.den == 0 {
            return Err(EncodeError::Empty);
        }
        Ok(())
    }

    /// Begins an output that will be called `path`.
    ///
    /// Fails if the size or rate does not suit this kind, if it is joined from segments, or if the folder of `path`
    /// cannot be written to.
    pub fn open(&self, path: &Path, spec: &VideoSpec) -> Result<Box<dyn Encoder>, EncodeError> {
        self.check(spec)?;
        let Start::Frames(open) = self.start else { return Err(EncodeError::Segmented(self.name)) };
        let inner = open(path, spec)?;
        let (width, height) = (spec.width, spec.height);
        Ok(Box::new(Checked { inner, width, height, frames: spec.frames, seen: 0 }))
    }

    /// Joins segments, which together hold all frames in order, into an output called `path`.
    ///
    /// Fails like [`OutputKind::open`], if this kind takes frames, and if frames are missing or too many.
    pub fn join(&self, path: &Path, spec: &VideoSpec, segments: &[Segment]) -> Result<Written, EncodeError> {
        self.check(spec)?;
        let Start::Segments(join) = self.start else { return Err(EncodeError::Segmented(self.name)) };
        let got = segments.iter().map(|segment| segment.sizes.len() as u64).sum();
        if got != spec.frames {
            return Err(EncodeError::Frames { expected: spec.frames, got });
        }
        join(path, spec, segments)
    }
}

/// Holds driver and encoder to the life cycle.
struct Checked {
    inner: Box<dyn Encoder>,
    width: u32,
    height: u32,
    frames: u64,
    seen: u64,
}

impl Encoder for Checked {
    fn wants(&self, index: u64) -> bool {
        self.inner.wants(index)
    }

    fn frame(&mut self, frame: &Frame<'_>) -> Result<(), EncodeError> {
        if self.seen == self.frames {
            return Err(EncodeError::Frames { expected: self.frames, got: self.seen + 1 });
        }
        let all = Damage::all(self.width, self.height);
        let bytes = self.width as usize * self.height as usize * 4;
        let same_grid = (frame.damage.columns(), frame.damage.rows()) == (all.columns(), all.rows());
        if (frame.width, frame.height, frame.rgba.len()) != (self.width, self.height, bytes) || !same_grid {
            return Err(EncodeError::FrameSize {
                expected: (self.width, self.height),
                got: (frame.width, frame.height),
                bytes: frame.rgba.len(),
            });
        }
        // There is nothing before the first frame that could still be right.
        let damage = if self.seen == 0 { &all } else { frame.damage };
        self.inner.frame(&Frame { damage, ..*frame })?;
        self.seen += 1;
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<Written, EncodeError> {
        if self.seen != self.frames {
            return Err(EncodeError::Frames { expected: self.frames, got: self.seen });
        }
        self.inner.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::testing::{self, Clip};
    use super::*;

    #[test]
    fn names_are_unique_and_documented() {
        for (at, kind) in OUTPUTS.iter().enumerate() {
            assert!(std::ptr::eq(OutputKind::find(kind.name).expect(kind.name), &OUTPUTS[at]), "{}", kind.name);
            assert!(kind.doc.ends_with('.'), "{}", kind.name);
        }
        assert!(OutputKind::find("avi").is_none());
    }

    #[test]
    fn a_dropped_encoder_leaves_nothing() {
        let clip = Clip::new(64, 48, 4);
        for kind in OUTPUTS.iter().filter(|kind| !kind.is_segmented()) {
            let folder = tempfile::tempdir().expect("tempdir");
            let path = folder.path().join("video.out");
            let mut encoder = kind.open(&path, &clip.spec()).expect(kind.name);
            clip.send(encoder.as_mut(), 0..3).expect(kind.name);
            drop(encoder);
            assert_eq!(testing::names(folder.path()), Vec::<String>::new(), "{}", kind.name);
        }
    }

    #[test]
    fn only_the_output_is_left_when_done_and_it_replaces_an_older_one() {
        let clip = Clip::new(64, 48, 4);
        for kind in OUTPUTS {
            let folder = tempfile::tempdir().expect("tempdir");
            let path = folder.path().join("video.out");
            for _ in 0..2 {
                let written = clip.encode(kind, &path).expect(kind.name);
                assert_eq!(testing::names(folder.path()), ["video.out"], "{}", kind.name);
                assert_eq!((&written.path, written.bytes), (&path, testing::size(&path)), "{}", kind.name);
            }
        }
    }

    #[test]
    fn the_same_frames_give_the_same_bytes() {
        let clip = Clip::new(64, 48, 6);
        for kind in OUTPUTS {
            let folder = tempfile::tempdir().expect("tempdir");
            let (a, b) = (folder.path().join("a"), folder.path().join("b"));
            clip.encode(kind, &a).expect(kind.name);
            clip.encode(kind, &b).expect(kind.name);
            assert!(testing::contents(&a) == testing::contents(&b), "{}", kind.name);
        }
    }

    #[test]
    fn a_folder_that_is_missing_or_a_file_is_an_error() {
        let clip = Clip::new(64, 48, 1);
        let folder = tempfile::tempdir().expect("tempdir");
        std::fs::write(folder.path().join("file"), "x").expect("write");
        for kind in OUTPUTS {
            for parent in ["missing", "file"] {
                let error = clip.encode(kind, &folder.path().join(parent).join("v")).expect_err(kind.name);
                assert!(matches!(error, EncodeError::Io { .. }), "{}: {error}", kind.name);
            }
        }
    }

    #[test]
    fn the_life_cycle_is_enforced() {
        let clip = Clip::new(64, 48, 3);
        let other = Clip::new(48, 64, 3);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.y4m");
        let kind = OutputKind::find("y4m").expect("y4m");
        let mut encoder = kind.open(&path, &clip.spec()).expect("open");
        assert!(matches!(other.send(encoder.as_mut(), 0..1), Err(EncodeError::FrameSize { .. })));
        clip.send(encoder.as_mut(), 0..2).expect("frames");
        assert!(matches!(encoder.finish(), Err(EncodeError::Frames { expected: 3, got: 2 })));
        let mut encoder = kind.open(&path, &clip.spec()).expect("open");
        clip.send(encoder.as_mut(), 0..3).expect("frames");
        assert!(matches!(clip.send(encoder.as_mut(), 0..1), Err(EncodeError::Frames { expected: 3, got: 4 })));
    }

    #[test]
    fn each_kind_has_one_way_and_all_frames() {
        let clip = Clip::new(64, 48, 3);
        let spec = clip.spec();
        let segments = clip.segments(&spec).expect("segments");
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v");
        for kind in OUTPUTS {
            let wrong = if kind.is_segmented() {
                kind.open(&path, &spec).err()
            } else {
                kind.join(&path, &spec, &segments).err()
            };
            assert!(matches!(wrong, Some(EncodeError::Segmented(_))), "{}", kind.name);
        }
        let longer = VideoSpec { frames: 4, ..spec };
        let error = OutputKind::find("mp4").expect("mp4").join(&path, &longer, &segments).expect_err("a frame less");
        assert!(matches!(error, EncodeError::Frames { expected: 4, got: 3 }), "{error}");
        assert!(testing::names(folder.path()).is_empty());
    }

    #[test]
    fn a_spec_without_content_is_refused() {
        let spec = Clip::new(64, 48, 3).spec();
        let open = |spec: VideoSpec| OutputKind::find("png").expect("png").open(Path::new("/nowhere/x"), &spec).err();
        assert!(matches!(open(VideoSpec { frames: 0, ..spec.clone() }), Some(EncodeError::Empty)));
        assert!(matches!(open(VideoSpec { width: 0, ..spec }), Some(EncodeError::Size { .. })));
    }
}
