//! The planes of a libav picture: the only unsafe code of the project.
#![allow(unsafe_code)]

use std::slice;

use ffmpeg_next::{Error, ffi, format, frame};

use super::yuv::Planes;

/// A black-green picture (all zero) in yuv420p. Fails if there is no memory for it.
pub(super) fn picture(width: u32, height: u32) -> Result<frame::Video, Error> {
    let picture = frame::Video::new(format::Pixel::YUV420P, width, height);
    for plane in layout(&picture)? {
        // SAFETY: `picture` has just been allocated and nobody else knows it; `layout` describes its planes, each at
        // least `length` bytes long.
        unsafe { plane.start.write_bytes(0, plane.length) };
    }
    Ok(picture)
}

/// The three planes of such a picture for writing.
///
/// If the encoder still holds the buffers of an earlier frame, the picture gets a copy of its own first, with the same
/// contents. Fails if there is no memory for it.
pub(super) fn planes(picture: &mut frame::Video) -> Result<Planes<'_>, Error> {
    // SAFETY: `picture` owns a valid AVFrame, borrowed mutably for this call; av_frame_make_writable takes any such
    // frame and leaves it either unchanged with an error or with buffers that nobody else refers to.
    let result = unsafe { ffi::av_frame_make_writable(picture.as_mut_ptr()) };
    if result < 0 {
        return Err(Error::from(result));
    }
    let [y, u, v] = layout(picture)?;
    // SAFETY: the planes do not overlap, are as long as `layout` says and were initialised by `picture`; after
    // av_frame_make_writable nobody else refers to their buffers, and the result borrows `picture` mutably for as long
    // as the slices live.
    unsafe {
        Ok(Planes {
            y: slice::from_raw_parts_mut(y.start, y.length),
            u: slice::from_raw_parts_mut(u.start, u.length),
            v: slice::from_raw_parts_mut(v.start, v.length),
            y_stride: y.stride,
            u_stride: u.stride,
            v_stride: v.stride,
        })
    }
}

/// Where a plane lies: `length` ends with its last pixel, which is always inside its buffer.
struct Plane {
    start: *mut u8,
    stride: usize,
    length: usize,
}

fn layout(picture: &frame::Video) -> Result<[Plane; 3], Error> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    // SAFETY: `frame::Video` holds a pointer to an AVFrame or, without memory for one, null; only fields are read.
    let Some(raw) = (unsafe { picture.as_ptr().as_ref() }) else { return Err(Error::BufferTooSmall) };
    if raw.format != ffi::AVPixelFormat::AV_PIX_FMT_YUV420P as i32 {
        return Err(Error::InvalidData);
    }
    let plane = |index: usize, width: usize, height: usize| {
        let start: *mut u8 = raw.data[index];
        match usize::try_from(raw.linesize[index]) {
            Ok(stride) if stride >= width && height > 0 && !start.is_null() => {
                Ok(Plane { start, stride, length: stride * (height - 1) + width })
            }
            _ => Err(Error::BufferTooSmall),
        }
    };
    let (chroma_width, chroma_height) = (width.div_ceil(2), height.div_ceil(2));
    Ok([plane(0, width, height)?, plane(1, chroma_width, chroma_height)?, plane(2, chroma_width, chroma_height)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_is_referred_to_is_copied_before_it_is_written() {
        let mut picture = picture(34, 18).expect("memory");
        planes(&mut picture).expect("planes").y.fill(7);
        // SAFETY: both frames are valid; the second takes a reference to the buffers of the first.
        let other = unsafe {
            let mut other = frame::Video::empty();
            assert_eq!(ffi::av_frame_ref(other.as_mut_ptr(), picture.as_ptr()), 0);
            other
        };
        let written = planes(&mut picture).expect("planes");
        assert_eq!((written.y.len(), written.y[0]), (written.y_stride * 17 + 34, 7), "contents are kept");
        written.y.fill(9);
        assert_eq!((other.data(0)[0], picture.data(0)[0]), (7, 9));
    }

    #[test]
    fn other_layouts_are_refused() {
        assert!(planes(&mut frame::Video::new(format::Pixel::RGB24, 16, 16)).is_err());
        assert!(planes(&mut frame::Video::empty()).is_err());
    }
}
