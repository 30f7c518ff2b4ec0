//! x264 itself: a small safe wrapper for one closed stream of pictures, each coded as soon as it is given.
//!
//! libav's wrapper cannot tell x264 which macroblocks stay the same, nor how long; this one does. It uses no B-frames
//! and no lookahead, so that every picture comes back at once and refers to the one before; and it gives the quantiser of
//! every picture, so that x264 need not look for one (see [`first_pass`]).
#![allow(unsafe_code)]

mod ffi;
mod first_pass;

use std::ffi::{CString, c_char, c_int};
use std::mem::MaybeUninit;
use std::ptr::{self, NonNull};
use std::slice;

use self::first_pass::FirstPass;
use super::yuv::Planes;
use crate::anim::FrameRate;

/// What an encoder is opened with.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Config<'a> {
    /// Width in pixels, even.
    pub width: u32,
    /// Height in pixels, even.
    pub height: u32,
    /// Frames per second.
    pub rate: FrameRate,
    /// x264's name of a preset.
    pub preset: &'a str,
    /// x264's own options over those of the preset, by name.
    pub options: &'a [(&'a str, &'a str)],
}

/// Why x264 did not do it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum X264Error {
    /// It does not know this preset.
    Preset(String),
    /// It does not take this option or value.
    Option(String, String),
    /// The statistics that it reads when it is opened could not be handed over.
    FirstPass(std::io::ErrorKind),
    /// It could not be opened: a size or rate beyond its limits, or no memory.
    Open,
    /// It failed on a picture.
    Encode,
    /// A plane or table does not fit the size it was opened with.
    Size,
}

impl std::fmt::Display for X264Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            X264Error::Preset(name) => write!(f, "it has no preset `{name}`"),
            X264Error::Option(name, value) => write!(f, "it does not take `{name}={value}`"),
            X264Error::FirstPass(kind) => write!(f, "its statistics cannot be written to memory: {kind}"),
            X264Error::Open => write!(f, "it cannot be opened with this size and rate, or there is no memory"),
            X264Error::Encode => write!(f, "it failed on a picture"),
            X264Error::Size => write!(f, "a plane does not have the size of the picture"),
        }
    }
}

impl std::error::Error for X264Error {}

/// One picture as H.264: NAL units with start codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Coded<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Whether decoding can begin here.
    pub key: bool,
    /// Whether it shows exactly what the picture before it shows, as a decoder sees them.
    pub same: bool,
}

/// What x264 cannot see in a picture: one entry a macroblock, row by row.
pub(super) struct Hints<'a> {
    /// Not 0 where no pixel differs from the picture before; x264 writes 0 where the decoded pixels change all the same.
    pub constant: &'a mut [u8],
    /// Added to the quantiser: negative is better.
    pub offsets: &'a mut [f32],
    /// The quantiser that the offsets are added to, 1 to 51. Given for each picture it spares x264 its own analysis.
    pub quantiser: u8,
}

/// An open encoder.
pub(super) struct Encoder {
    handle: NonNull<ffi::x264_t>,
    width: usize,
    height: usize,
    next: i64,
    /// The last picture as x264 expects a decoder to show it: luma and both chroma planes.
    #[cfg(test)]
    pub(super) shown: [Vec<u8>; 3],
}

// SAFETY: the handle is owned and never shared; x264 with one thread keeps nothing that belongs to a thread.
unsafe impl Send for Encoder {}

impl Encoder {
    /// Opens x264 with one thread.
    pub(super) fn open(config: &Config<'_>) -> Result<Self, X264Error> {
        let first_pass = FirstPass::new(config).map_err(|error| X264Error::FirstPass(error.kind()))?;
        let mut params = Params::new(config, &first_pass)?;
        // SAFETY: `params` was filled by x264_param_default_preset; x264 copies what it needs. It reads the statistics
        // here and never again.
        let handle = NonNull::new(unsafe { ffi::x264_encoder_open(&raw mut params.0) }).ok_or(X264Error::Open)?;
        let (width, height) = (config.width as usize, config.height as usize);
        Ok(Encoder {
            handle,
            width,
            height,
            next: 0,
            #[cfg(test)]
            shown: Default::default(),
        })
    }

    /// The sequence and picture parameter sets with start codes; the same for all encoders of one configuration.
    pub(super) fn headers(&mut self) -> Result<Vec<u8>, X264Error> {
        let (mut nals, mut count) = (ptr::null_mut(), 0);
        // SAFETY: the handle is open; x264 fills both places and keeps the units until its next call.
        let size = unsafe { ffi::x264_encoder_headers(self.handle.as_ptr(), &raw mut nals, &raw mut count) };
        let count = usize::try_from(count).ok().filter(|_| size > 0).ok_or(X264Error::Encode)?;
        // SAFETY: x264 just gave `count` units at `nals`.
        let nals = unsafe { slice::from_raw_parts(nals, count) };
        let mut bytes = Vec::new();
        for nal in nals {
            let length = usize::try_from(nal.i_payload).map_err(|_| X264Error::Encode)?;
            // SAFETY: each unit has `i_payload` bytes at `p_payload`.
            bytes.extend_from_slice(unsafe { slice::from_raw_parts(nal.p_payload, length) });
        }
        Ok(bytes)
    }

    /// Codes the next picture; the first is a keyframe.
    pub(super) fn encode(&mut self, planes: &mut Planes<'_>, hints: &mut Hints<'_>) -> Result<Coded<'_>, X264Error> {
        let blocks = self.width.div_ceil(16) * self.height.div_ceil(16);
        let (chroma_width, chroma_height) = (self.width.div_ceil(2), self.height.div_ceil(2));
        let fits = |plane: &[u8], stride: usize, width: usize, height: usize| {
            stride >= width && plane.len() >= stride * (height - 1) + width
        };
        let whole = fits(planes.y, planes.y_stride, self.width, self.height)
            && fits(planes.u, planes.u_stride, chroma_width, chroma_height)
            && fits(planes.v, planes.v_stride, chroma_width, chroma_height)
            && hints.constant.len() == blocks
            && hints.offsets.len() == blocks;
        if !whole {
            return Err(X264Error::Size);
        }
        let mut picture = MaybeUninit::<ffi::x264_picture_t>::zeroed();
        // SAFETY: x264_picture_init writes all of it.
        let mut picture = unsafe {
            ffi::x264_picture_init(picture.as_mut_ptr());
            picture.assume_init()
        };
        picture.i_type = if self.next == 0 { ffi::X264_TYPE_IDR } else { ffi::X264_TYPE_P } as c_int;
        picture.i_pts = self.next;
        picture.i_qpplus1 = c_int::from(hints.quantiser) + 1;
        picture.img.i_csp = ffi::X264_CSP_I420 as c_int;
        picture.img.i_plane = 3;
        let strides = [planes.y_stride, planes.u_stride, planes.v_stride];
        for (at, (plane, stride)) in
            [&mut *planes.y, &mut *planes.u, &mut *planes.v].into_iter().zip(strides).enumerate()
        {
            picture.img.plane[at] = plane.as_mut_ptr();
            picture.img.i_stride[at] = c_int::try_from(stride).map_err(|_| X264Error::Size)?;
        }
        picture.prop.mb_info = hints.constant.as_mut_ptr();
        picture.prop.quant_offsets = hints.offsets.as_mut_ptr();
        let (mut nals, mut count) = (ptr::null_mut(), 0);
        let mut out = MaybeUninit::<ffi::x264_picture_t>::zeroed();
        // SAFETY: the handle is open, planes and tables are as long as x264 reads (checked above) and live until it
        // returns; without lookahead and B-frames it has coded this very picture by then and keeps none of them.
        let size = unsafe {
            ffi::x264_encoder_encode(
                self.handle.as_ptr(),
                &raw mut nals,
                &raw mut count,
                &raw mut picture,
                out.as_mut_ptr(),
            )
        };
        let size = usize::try_from(size).ok().filter(|size| *size > 0 && count > 0).ok_or(X264Error::Encode)?;
        self.next += 1;
        #[cfg(test)]
        {
            // SAFETY: x264 wrote `out`; its planes are those of its last picture, whole until the next call.
            self.shown = unsafe { self.reconstruction(&out.assume_init_ref().img) };
        }
        // SAFETY: x264 wrote `out`, and the units lie one after the other: `size` bytes from the first one's start, kept
        // until the next call, which needs `self` mutably.
        unsafe {
            let key = out.assume_init().b_keyframe != 0;
            let same = !key && hints.constant.iter().all(|constant| *constant != 0);
            Ok(Coded { bytes: slice::from_raw_parts((*nals).p_payload, size), key, same })
        }
    }
}

#[cfg(test)]
impl Encoder {
    /// Planes of a picture that x264 made; it keeps both chroma planes in one.
    unsafe fn reconstruction(&self, image: &ffi::x264_image_t) -> [Vec<u8>; 3] {
        assert_eq!(image.i_csp & ffi::X264_CSP_MASK as c_int, ffi::X264_CSP_NV12 as c_int);
        let rows = |plane: usize, width: usize, height: usize| -> Vec<u8> {
            let row = |y: usize| {
                // SAFETY: the plane has so many rows of so many bytes, which the caller vouches for.
                unsafe { slice::from_raw_parts(image.plane[plane].add(y * image.i_stride[plane] as usize), width) }
            };
            (0..height).flat_map(|y| row(y).to_vec()).collect()
        };
        let chroma = rows(1, self.width, self.height / 2);
        let part = |first: usize| chroma.iter().skip(first).step_by(2).copied().collect();
        [rows(0, self.width, self.height), part(0), part(1)]
    }
}

impl Drop for Encoder {
    fn drop(&mut self) {
        // SAFETY: the handle is open and not used again.
        unsafe { ffi::x264_encoder_close(self.handle.as_ptr()) };
    }
}

/// x264's parameters, with what it allocated for them.
struct Params(ffi::x264_param_t);

impl Params {
    fn new(config: &Config<'_>, first_pass: &FirstPass) -> Result<Self, X264Error> {
        let text = |text: &str| CString::new(text).map_err(|_| X264Error::Preset(text.to_string()));
        let preset = text(config.preset)?;
        let mut params = MaybeUninit::<ffi::x264_param_t>::zeroed();
        // SAFETY: both strings end with 0; a result of 0 says that the parameters are filled.
        let mut params = unsafe {
            if ffi::x264_param_default_preset(params.as_mut_ptr(), preset.as_ptr(), ptr::null()) != 0 {
                return Err(X264Error::Preset(config.preset.to_string()));
            }
            Params(params.assume_init())
        };
        let size = |size: u32| c_int::try_from(size).map_err(|_| X264Error::Open);
        let p = &mut params.0;
        (p.i_width, p.i_height) = (size(config.width)?, size(config.height)?);
        p.i_csp = ffi::X264_CSP_I420 as c_int;
        (p.i_fps_num, p.i_fps_den) = (config.rate.num, config.rate.den);
        (p.i_timebase_num, p.i_timebase_den) = (config.rate.den, config.rate.num);
        p.b_vfr_input = 0;
        (p.b_annexb, p.b_repeat_headers) = (1, 0);
        // Errors come back as values; x264's own lines would only litter the terminal.
        p.i_log_level = ffi::X264_LOG_NONE;
        (p.analyse.b_mb_info, p.analyse.b_mb_info_update) = (1, 1);
        // Tests look at whole pictures as a decoder shows them.
        p.b_full_recon = c_int::from(cfg!(test));
        let options = config.options.iter().copied();
        let statistics = first_pass.path();
        for (name, value) in options.chain(first_pass::OPTIONS).chain([("stats", statistics.as_str())]) {
            params.set(name, value)?;
        }
        let high = text("high")?;
        // SAFETY: the parameters are filled and the string ends with 0.
        if unsafe { ffi::x264_param_apply_profile(&raw mut params.0, high.as_ptr()) } != 0 {
            return Err(X264Error::Option("profile".to_string(), "high".to_string()));
        }
        Ok(params)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), X264Error> {
        let refused = || X264Error::Option(name.to_string(), value.to_string());
        let text = |text: &str| CString::new(text).map_err(|_| refused());
        let (key, setting) = (text(name)?, text(value)?);
        let (key, setting): (*const c_char, *const c_char) = (key.as_ptr(), setting.as_ptr());
        // SAFETY: the parameters are filled and both strings end with 0 and outlive the call.
        let result = unsafe { ffi::x264_param_parse(&raw mut self.0, key, setting) };
        if result == 0 { Ok(()) } else { Err(refused()) }
    }
}

impl Drop for Params {
    fn drop(&mut self) {
        // SAFETY: filled by x264_param_default_preset, and used no more.
        unsafe { ffi::x264_param_cleanup(&raw mut self.0) };
    }
}

/// The build number of the linked x264: with another one, the same frames may give other bytes.
pub(super) fn build() -> u32 {
    ffi::X264_BUILD
}
