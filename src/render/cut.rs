//! Where a video is cut into segments.

use std::ops::Range;

use crate::anim::{FrameRate, Time};

/// The fewest frames that a segment may be long at most: a keyframe for each frame would be another kind of stream.
const SHORTEST: u64 = 4;

/// Frames from one keyframe to the next at most: 0.1 to 5 seconds, which players need for seeking.
pub(super) fn longest(keyframes: Time, rate: FrameRate) -> u64 {
    rate.frame_of(keyframes.max(Time::seconds(0.1)).min(Time::seconds(5.0))).max(SHORTEST)
}

/// Cuts `frames` frames at the rising `starts`, and what is longer than `longest` into equal parts. No segment has a
/// single frame, unless the video has.
pub(super) fn cut(frames: u64, starts: impl IntoIterator<Item = u64>, longest: u64) -> Vec<Range<u64>> {
    let mut bounds = vec![0];
    for start in starts {
        if start >= bounds[bounds.len() - 1] + 2 && start + 2 <= frames {
            bounds.push(start);
        }
    }
    bounds.push(frames);
    let mut segments = Vec::new();
    for pair in bounds.windows(2) {
        let (start, length) = (pair[0], pair[1] - pair[0]);
        let parts = length.div_ceil(longest.max(SHORTEST)).max(1);
        segments.extend((0..parts).map(|part| start + length * part / parts..start + length * (part + 1) / parts));
    }
    segments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_follow_each_other_and_are_neither_single_nor_too_long() {
        for frames in 1..40 {
            for longest in 1..12 {
                for starts in [vec![], vec![0, 1, 7, 8, 20, 38, 39, 90]] {
                    let segments = cut(frames, starts, longest);
                    assert_eq!((segments[0].start, segments[segments.len() - 1].end), (0, frames));
                    assert!(segments.windows(2).all(|pair| pair[0].end == pair[1].start), "{segments:?}");
                    let length = |segment: &Range<u64>| segment.end - segment.start;
                    assert!(segments.iter().all(|s| length(s) <= longest.max(SHORTEST)), "{segments:?}");
                    assert!(frames == 1 || segments.iter().all(|s| length(s) > 1), "{frames}, {longest}: {segments:?}");
                }
            }
        }
    }

    #[test]
    fn scenes_begin_segments() {
        assert_eq!(cut(300, [0, 90, 120], 150), [0..90, 90..120, 120..210, 210..300]);
        let rate = FrameRate::whole(30);
        assert_eq!(longest(Time::seconds(60.0), rate), 150);
        assert_eq!(longest(Time::ZERO, rate), 4);
    }
}
