//! The description of a coded stream for libav; with `x264`, the only unsafe code of the project.
#![allow(unsafe_code)]

use ffmpeg_next::{Error, codec, ffi};

/// What a container says of an H.264 stream: BT.709 limited range with left-sited chroma, square pixels.
///
/// `headers` are its parameter sets with start codes. Fails if there is no memory for them.
pub(super) fn h264(width: i32, height: i32, headers: &[u8]) -> Result<codec::Parameters, Error> {
    let mut parameters = codec::Parameters::new();
    let memory = Error::Other { errno: ffmpeg_next::error::ENOMEM };
    // SAFETY: `parameters` owns its AVCodecParameters, or null without memory for them; nobody else knows it.
    let raw = unsafe { parameters.as_mut_ptr().as_mut() }.ok_or(memory)?;
    let length = i32::try_from(headers.len()).map_err(|_| Error::InvalidData)?;
    let room = headers.len() + ffi::AV_INPUT_BUFFER_PADDING_SIZE as usize;
    // SAFETY: av_mallocz gives null or `room` bytes, all zero, which is what extradata has to be allocated with; it is
    // filled with no more than that, and avcodec_parameters_free frees it.
    unsafe {
        let extra = ffi::av_mallocz(room).cast::<u8>();
        if extra.is_null() {
            return Err(memory);
        }
        extra.copy_from_nonoverlapping(headers.as_ptr(), headers.len());
        raw.extradata = extra;
    }
    raw.extradata_size = length;
    raw.codec_type = ffi::AVMediaType::AVMEDIA_TYPE_VIDEO;
    raw.codec_id = ffi::AVCodecID::AV_CODEC_ID_H264;
    raw.format = ffi::AVPixelFormat::AV_PIX_FMT_YUV420P as i32;
    (raw.width, raw.height) = (width, height);
    raw.sample_aspect_ratio = ffi::AVRational { num: 1, den: 1 };
    raw.color_range = ffi::AVColorRange::AVCOL_RANGE_MPEG;
    raw.color_primaries = ffi::AVColorPrimaries::AVCOL_PRI_BT709;
    raw.color_trc = ffi::AVColorTransferCharacteristic::AVCOL_TRC_BT709;
    raw.color_space = ffi::AVColorSpace::AVCOL_SPC_BT709;
    raw.chroma_location = ffi::AVChromaLocation::AVCHROMA_LOC_LEFT;
    Ok(parameters)
}
