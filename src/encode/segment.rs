//! Segments: closed groups of pictures, coded one by one with one thread each and joined without coding anew.

use super::holds::Holds;
use super::number;
use super::x264::{Config, Encoder, Hints, X264Error};
use super::yuv::Planes;
use super::{Mp4Settings, Preset};
use crate::anim::FrameRate;

/// What all segments of one video have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct SegmentSpec {
    /// Width in pixels, even.
    pub width: u32,
    /// Height in pixels, even.
    pub height: u32,
    /// Frames per second.
    pub rate: FrameRate,
    /// Quality and effort.
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
            let (picture, after) = rest.split_at(*size as usize);
            rest = after;
            picture
        })
    }
}

/// Tuning of quantiser against hold; see `offset`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tuning {
    /// Quantiser steps for each doubling of the time that a block stays.
    pub strength: f32,
    /// Most steps that a block gets.
    pub cap: f32,
    /// Added to the author's crf.
    pub base: f32,
    /// x264 options over the preset's.
    pub extra: &'static [(&'static str, &'static str)],
    /// Whether blocks are said to be constant.
    pub info: bool,
    pub quantiser: Option<u8>,
    pub repeat: bool,
}

/// Codes a segment. `picture` brings the planes up to date for each frame of `holds`, in order; they keep what it wrote.
pub fn encode<E: From<X264Error>>(
    spec: &SegmentSpec,
    tuning: &Tuning,
    holds: &Holds,
    planes: &mut Planes<'_>,
    mut picture: impl FnMut(usize, &mut Planes<'_>) -> Result<(), E>,
) -> Result<Segment, E> {
    let options = options(spec, tuning, holds.frames());
    let config = Config {
        width: spec.width,
        height: spec.height,
        rate: spec.rate,
        preset: preset(spec.settings.preset),
        options: &options,
    };
    let mut encoder = Encoder::open(&config)?;
    let mut segment = Segment { headers: encoder.headers()?, ..Segment::default() };
    let (mut constant, mut offsets) = (Vec::new(), Vec::new());
    // Pictures that were repeated without x264: as many it does not know of.
    let mut repeated = 0;
    let mut still: Option<Vec<u8>> = None;
    for frame in 0..holds.frames() {
        let unchanged = frame > 0 && holds.constant(frame).iter().all(|constant| *constant);
        if unchanged && let Some(still) = &still {
            repeated += 1;
            let start = segment.data.len();
            number::shifted(still, repeated, &mut segment.data);
            segment.sizes.push((segment.data.len() - start) as u32);
            continue;
        }
        picture(frame, planes)?;
        constant.clear();
        constant.extend(holds.constant(frame).iter().map(|constant| u8::from(*constant && tuning.info)));
        offsets.clear();
        offsets.extend(holds.stays(frame).iter().map(|stay| offset(*stay, tuning)));
        let quantiser = tuning.quantiser.map(|q| if frame == 0 { q - 3 } else { q });
        let coded = encoder.encode(planes, &mut Hints { constant: &mut constant, offsets: &mut offsets, quantiser })?;
        still = (coded.same && tuning.repeat).then(|| coded.bytes.to_vec());
        let start = segment.data.len();
        number::shifted(coded.bytes, repeated, &mut segment.data);
        segment.sizes.push((segment.data.len() - start) as u32);
    }
    STATS.fetch_add(repeated as u64, std::sync::atomic::Ordering::Relaxed);
    Ok(segment)
}

pub static STATS: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);

fn offset(stay: u8, tuning: &Tuning) -> f32 {
    -(tuning.strength * libm::log2f(1.0 + f32::from(stay))).min(tuning.cap)
}

fn preset(preset: Preset) -> &'static str {
    preset.name()
}

fn options(spec: &SegmentSpec, tuning: &Tuning, frames: usize) -> Vec<(&'static str, String)> {
    let mut options = vec![
        ("crf", format!("{}", f32::from(spec.settings.crf) + tuning.base)),
        ("threads", "1".to_string()),
        ("ref", "1".to_string()),
        ("keyint", frames.max(1).to_string()),
        ("bframes", "0".to_string()),
        ("weightp", "0".to_string()),
        ("mbtree", "0".to_string()),
        ("rc-lookahead", "0".to_string()),
        ("sync-lookahead", "0".to_string()),
        ("scenecut", "0".to_string()),
        ("colorprim", "bt709".to_string()),
        ("transfer", "bt709".to_string()),
        ("colormatrix", "bt709".to_string()),
        ("fullrange", "off".to_string()),
        ("chromaloc", "0".to_string()),
        ("force-cfr", "1".to_string()),
    ];
    options.extend(tuning.extra.iter().map(|(name, value)| (*name, (*value).to_string())));
    options
}
