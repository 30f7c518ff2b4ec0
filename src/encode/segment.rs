//! Segments: closed groups of pictures, coded one by one with one thread each and joined without coding anew.

use super::holds::Holds;
use super::x264::{Config, Encoder, Hints};
use super::yuv::{self, I420};
use super::{EncodeError, Frame, Mp4Settings, Preset, number, x264};
use crate::anim::FrameRate;
use crate::display::Damage;

/// Quantiser steps for each doubling of the time that a block stays: what is looked at longer is coded better.
const STRENGTH: f32 = 2.5;
/// The most steps that a block gets.
const MOST: f32 = 14.0;
/// Steps that a keyframe gets besides: everything after it refers to it.
const KEYFRAME: u8 = 3;
/// Steps above the author's `crf` where little moves, and where much does: the more of a picture moves, the more of what
/// is seen is moving.
const STEPS: (f32, f32) = (9.0, 6.0);
/// The shares of moving blocks between which the steps go from one to the other.
const MOVING: (f32, f32) = (0.05, 0.15);

/// What all segments of one video have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct SegmentSpec {
    /// Width in pixels, even.
    pub width: u32,
    /// Height in pixels, even.
    pub height: u32,
    /// Frames per second.
    pub rate: FrameRate,
    /// Quality and effort; the distance of keyframes is the driver's business.
    pub settings: Mp4Settings,
}

/// A closed group of pictures as H.264 with start codes. The first is a keyframe, each lasts one frame.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Segment {
    /// Parameter sets; the same in all segments of a video.
    pub headers: Vec<u8>,
    /// The pictures, one after the other.
    pub data: Vec<u8>,
    /// Bytes of each picture.
    pub sizes: Vec<u32>,
}

impl Segment {
    /// The pictures' bytes, in order.
    pub fn pictures(&self) -> impl Iterator<Item = &[u8]> {
        let mut rest = &self.data[..];
        self.sizes.iter().map(move |size| {
            let (picture, after) = rest.split_at((*size as usize).min(rest.len()));
            rest = after;
            picture
        })
    }

    /// The segment as one run of bytes: lengths of its parts, then the parts, numbers little-endian.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(16 + self.headers.len() + self.sizes.len() * 4 + self.data.len());
        bytes.extend_from_slice(&(self.headers.len() as u32).to_le_bytes());
        bytes.extend_from_slice(&(self.sizes.len() as u32).to_le_bytes());
        bytes.extend_from_slice(&self.headers);
        self.sizes.iter().for_each(|size| bytes.extend_from_slice(&size.to_le_bytes()));
        bytes.extend_from_slice(&self.data);
        bytes
    }

    /// Reads what [`Segment::to_bytes`] wrote; `None` if its lengths do not add up.
    pub fn from_bytes(bytes: &[u8]) -> Option<Segment> {
        let number = |at: &[u8]| Some(u32::from_le_bytes(at.try_into().ok()?));
        let (lengths, rest) = bytes.split_at_checked(8)?;
        let (headers, count) = (number(&lengths[..4])? as usize, number(&lengths[4..])? as usize);
        let (headers, rest) = rest.split_at_checked(headers)?;
        let (sizes, data) = rest.split_at_checked(count.checked_mul(4)?)?;
        let sizes: Vec<u32> = sizes.chunks_exact(4).map(number).collect::<Option<_>>()?;
        let sum: u64 = sizes.iter().map(|size| u64::from(*size)).sum();
        (sum == data.len() as u64).then(|| Segment { headers: headers.to_vec(), data: data.to_vec(), sizes })
    }
}

/// What decides the bytes of a segment besides its frames and its [`SegmentSpec`]: the encoder and how it is driven.
pub fn encoder_version() -> String {
    // Raise the first number whenever options, quantisers or the layout of a segment change.
    format!("2, x264 {}{}", x264::build(), instructions().map_or("", |_| ", avx2"))
}

/// Codes one segment: all its frames, in order.
///
/// It is told beforehand where each frame differs from the one before. Frames that differ nowhere cost next to nothing.
pub struct SegmentEncoder<'d> {
    encoder: Encoder,
    planes: I420,
    damages: &'d [Damage],
    holds: Holds,
    width: u32,
    height: u32,
    quantiser: u8,
    /// Quantiser offsets by the number of frames that a block stays.
    better: Vec<f32>,
    constant: Vec<u8>,
    offsets: Vec<f32>,
    /// Whether pictures can be repeated with another number.
    repeats: bool,
    /// A coded picture that shows exactly what the one before it shows.
    still: Option<Vec<u8>>,
    /// Pictures that were repeated without x264: as many it does not know of.
    repeated: usize,
    next: usize,
    segment: Segment,
    /// Every picture as x264 expects a decoder to show it.
    #[cfg(test)]
    pub(super) shown: Vec<[Vec<u8>; 3]>,
}

impl<'d> SegmentEncoder<'d> {
    /// Begins a segment of as many frames as there are damages. The first is coded whole, whatever its damage.
    ///
    /// Fails if x264 does not take the size or rate.
    pub fn open(spec: &SegmentSpec, damages: &'d [Damage]) -> Result<Self, EncodeError> {
        let config = Config {
            width: spec.width,
            height: spec.height,
            rate: spec.rate,
            preset: effort(spec.settings.preset),
            options: &options(),
        };
        let mut encoder = Encoder::open(&config).map_err(EncodeError::X264)?;
        let headers = encoder.headers().map_err(EncodeError::X264)?;
        let holds = Holds::new(damages);
        Ok(SegmentEncoder {
            encoder,
            planes: I420::new(spec.width, spec.height),
            damages,
            width: spec.width,
            height: spec.height,
            quantiser: quantiser(spec.settings.crf, holds.moving()),
            holds,
            better: (0..=u8::MAX).map(offset).collect(),
            constant: Vec::new(),
            offsets: Vec::new(),
            repeats: number::can_shift(&headers),
            still: None,
            repeated: 0,
            next: 0,
            segment: Segment { headers, ..Segment::default() },
            #[cfg(test)]
            shown: Vec::new(),
        })
    }

    /// Takes the next frame as opaque RGBA; see [`Frame::rgba`]. Beyond the last it fails.
    pub fn frame(&mut self, rgba: &[u8]) -> Result<(), EncodeError> {
        let Some(damage) = self.damages.get(self.next) else {
            let expected = self.damages.len() as u64;
            return Err(EncodeError::Frames { expected, got: self.next as u64 + 1 });
        };
        let expected = (self.width, self.height);
        if rgba.len() != self.width as usize * self.height as usize * 4 {
            return Err(EncodeError::FrameSize { expected, got: expected, bytes: rgba.len() });
        }
        let whole;
        let damage = if self.next > 0 {
            damage
        } else {
            whole = Damage::all(self.width, self.height);
            &whole
        };
        if damage.is_empty() {
            if let Some(still) = &self.still {
                self.repeated += 1;
                let start = self.segment.data.len();
                number::shifted(still, self.repeated, &mut self.segment.data);
                self.end_picture(start);
                return Ok(());
            }
        } else {
            let frame = Frame { width: self.width, height: self.height, rgba, damage };
            yuv::convert(&frame, &mut self.planes.planes())?;
        }
        self.code()
    }

    fn code(&mut self) -> Result<(), EncodeError> {
        let (holds, at) = (&self.holds, self.next);
        self.constant.clear();
        self.constant.extend(holds.constant(at).iter().map(|constant| u8::from(*constant)));
        self.offsets.clear();
        self.offsets.extend(holds.stays(at).iter().map(|stay| self.better[usize::from(*stay)]));
        let better = if at == 0 { KEYFRAME } else { 0 };
        let mut hints = Hints {
            constant: &mut self.constant,
            offsets: &mut self.offsets,
            quantiser: self.quantiser.saturating_sub(better).max(1),
        };
        let coded = self.encoder.encode(&mut self.planes.planes(), &mut hints).map_err(EncodeError::X264)?;
        self.still = (coded.same && self.repeats).then(|| coded.bytes.to_vec());
        let start = self.segment.data.len();
        number::shifted(coded.bytes, self.repeated, &mut self.segment.data);
        self.end_picture(start);
        Ok(())
    }

    fn end_picture(&mut self, start: usize) {
        self.segment.sizes.push((self.segment.data.len() - start) as u32);
        #[cfg(test)]
        self.shown.push(self.encoder.shown.clone());
        self.next += 1;
    }

    /// The finished segment. Fails if frames are missing.
    pub fn finish(self) -> Result<Segment, EncodeError> {
        let (expected, got) = (self.damages.len() as u64, self.next as u64);
        if expected == got { Ok(self.segment) } else { Err(EncodeError::Frames { expected, got }) }
    }
}

/// The quantiser of blocks that move, which nobody sees long enough to see that they are coarse; what stays gets less.
/// Together they mean what the author's `crf` means to x264 alone (docs/producers-guide.md tells how that was measured).
fn quantiser(crf: u8, moving: f32) -> u8 {
    let much = ((moving - MOVING.0) / (MOVING.1 - MOVING.0)).clamp(0.0, 1.0);
    let steps = STEPS.0 + (STEPS.1 - STEPS.0) * much;
    (f32::from(crf.clamp(1, 51)) + steps + 0.5).min(51.0) as u8
}

/// What is added to the quantiser of a block that stays for this many frames.
fn offset(stay: u8) -> f32 {
    -(STRENGTH * libm::log2f(1.0 + f32::from(stay))).min(MOST)
}

/// The preset of x264 that gives, with what it is told here, what x264 alone gives with the author's.
fn effort(preset: Preset) -> &'static str {
    match preset {
        Preset::Ultrafast => "ultrafast",
        Preset::Superfast | Preset::Veryfast | Preset::Faster => "superfast",
        Preset::Fast => "veryfast",
        Preset::Medium => "faster",
        Preset::Slow => "medium",
        Preset::Slower => "slow",
        Preset::Veryslow => "slower",
    }
}

/// Options over those of the preset, the same for all segments.
fn options() -> Vec<(&'static str, &'static str)> {
    let mut options = vec![
        ("threads", "1"),
        // The driver says where segments begin; x264 adds no keyframe of its own.
        ("keyint", "infinite"),
        ("scenecut", "0"),
        // One reference and no B-frames: the picture before is what constant blocks are copied from, and every
        // picture comes back at once.
        ("ref", "1"),
        ("bframes", "0"),
        ("weightp", "0"),
        // The renderer knows how long a block stays; x264 need not guess.
        ("mbtree", "0"),
        ("rc-lookahead", "0"),
        ("sync-lookahead", "0"),
        // Without lookahead nobody has searched the picture roughly: a wider search finds pages that push each other.
        ("me", "umh"),
        // Otherwise the fastest preset is Baseline.
        ("8x8dct", "1"),
        ("cabac", "1"),
        ("colorprim", "bt709"),
        ("transfer", "bt709"),
        ("colormatrix", "bt709"),
        ("fullrange", "off"),
        ("chromaloc", "0"),
        ("force-cfr", "1"),
    ];
    options.extend(instructions().map(|names| ("asm", names)));
    options
}

/// x264's AVX-512 code for macroblock trees reads memory it never wrote where the width is no multiple of 128 pixels:
/// two encodes of one video then differ (seen with x264 0.164 at 1080×1920, not with any other instructions). There are
/// no trees here, but bytes that are the same on more machines are worth the little time. Only where AVX-512 is, AVX2
/// surely is too; elsewhere x264 chooses for itself.
fn instructions() -> Option<&'static str> {
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("avx512f") && std::arch::is_x86_feature_detected!("avx2") {
        return Some("avx2");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::testing::Clip;

    #[test]
    fn what_stays_longer_is_never_coarser_and_what_moves_follows_the_author() {
        assert!((0..u8::MAX).all(|stay| offset(stay + 1) <= offset(stay)));
        assert_eq!((offset(0), offset(1), offset(u8::MAX)), (0.0, -2.5, -14.0));
        assert_eq!([0.0, 0.1, 1.0].map(|moving| quantiser(20, moving)), [29, 28, 26]);
        assert_eq!((quantiser(0, 0.0), quantiser(51, 0.0)), (10, 51));
    }

    #[test]
    fn a_segment_survives_as_bytes_and_nothing_else_does() {
        let clip = Clip::new(64, 48, 5);
        let segment = clip.segments(&clip.spec()).expect("segments").remove(0);
        let bytes = segment.to_bytes();
        assert_eq!(Segment::from_bytes(&bytes), Some(segment));
        for length in [0, 7, 8, 20, bytes.len() - 1] {
            assert_eq!(Segment::from_bytes(&bytes[..length]), None, "{length}");
        }
        assert_eq!(Segment::from_bytes(&[255; 64]), None);
    }

    #[test]
    fn missing_and_surplus_frames_are_errors() {
        let clip = Clip::new(64, 48, 2);
        let spec = SegmentSpec { width: 64, height: 48, rate: clip.rate, settings: Mp4Settings::default() };
        let damages = [clip.damage(0), clip.damage(1)];
        let mut encoder = SegmentEncoder::open(&spec, &damages).expect("open");
        encoder.frame(&clip.rgba(0)).expect("frame");
        assert!(matches!(encoder.frame(&[0; 16]), Err(EncodeError::FrameSize { .. })));
        encoder.frame(&clip.rgba(1)).expect("frame");
        assert!(matches!(encoder.frame(&clip.rgba(1)), Err(EncodeError::Frames { expected: 2, got: 3 })));
        let encoder = SegmentEncoder::open(&spec, &damages).expect("open");
        assert!(matches!(encoder.finish(), Err(EncodeError::Frames { expected: 2, got: 0 })));
    }
}
