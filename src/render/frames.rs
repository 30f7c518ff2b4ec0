//! What is known of a rendition's frames without drawing them: how many, where they are cut, what they look like as digests.
//!
//! It can be kept: then the rendition need not even be laid out to find its segments and files in the cache.

use std::ops::Range;
use std::sync::OnceLock;

use crate::anim::{FrameRate, Time};
use crate::display::{Digest, Hasher};
use crate::render::Pictures;
use crate::render::cut::{cut, longest};
use crate::style::Color;

/// The frames of a rendition.
#[derive(Debug, Clone)]
pub struct Frames {
    /// Length of the video.
    pub length: Time,
    /// How many frames there are, at least 1.
    pub count: u64,
    /// What stands behind all of them.
    pub background: Color,
    /// The frames of each segment, in order.
    pub(super) segments: Vec<Range<u64>>,
    /// The digest of each segment's display lists, once it is known.
    lists: Vec<OnceLock<Digest>>,
    /// The digest of the poster's display list, once it is known.
    pub(super) poster: OnceLock<Digest>,
    /// Whether nothing was found wrong with the rendition.
    pub(super) clean: bool,
}

impl Frames {
    /// The frames of pictures that last for `length`, with at most `keyframes` from one keyframe to the next.
    pub fn of(pictures: &impl Pictures, length: Time, count: u64, rate: FrameRate, keyframes: Time) -> Self {
        let count = count.max(1);
        let starts = pictures.cuts().into_iter().map(|time| rate.frame_of(time));
        Frames::cut_at(length, count, pictures.background(), cut(count, starts, longest(keyframes, rate)))
    }

    fn cut_at(length: Time, count: u64, background: Color, segments: Vec<Range<u64>>) -> Self {
        let lists = vec![OnceLock::new(); segments.len()];
        Frames { length, count, background, segments, lists, poster: OnceLock::new(), clean: false }
    }

    /// The digest of a segment's display lists, if it is known by now.
    pub(super) fn lists(&self, segment: usize) -> Option<Digest> {
        self.lists[segment].get().copied()
    }

    /// Notes the digests of a segment's display lists, and gives what stands for all of them. The first to tell is right:
    /// the same rendition has the same lists.
    pub(super) fn note(&self, segment: usize, lists: &[Digest]) -> Digest {
        let mut hasher = Hasher::new("lists");
        hasher.number(lists.len() as u64);
        lists.iter().for_each(|list| hasher.digest(*list));
        *self.lists[segment].get_or_init(|| hasher.finish())
    }

    /// What stands for all display lists, if all segments' are known.
    pub(super) fn all_lists(&self) -> Option<Digest> {
        let mut hasher = Hasher::new("segments");
        for (segment, lists) in self.segments.iter().zip(&self.lists) {
            hasher.number(segment.end);
            hasher.digest(*lists.get()?);
        }
        Some(hasher.finish())
    }

    /// All of it as bytes, numbers little-endian; `None` as long as a digest is missing.
    pub(super) fn to_bytes(&self) -> Option<Vec<u8>> {
        let Color { r, g, b, a } = self.background;
        let mut bytes = self.count.to_le_bytes().to_vec();
        bytes.extend(self.length.as_seconds().to_le_bytes());
        bytes.extend([r, g, b, a, u8::from(self.clean)]);
        bytes.extend(self.poster.get()?.0.to_le_bytes());
        for (segment, lists) in self.segments.iter().zip(&self.lists) {
            bytes.extend(segment.end.to_le_bytes());
            bytes.extend(lists.get()?.0.to_le_bytes());
        }
        Some(bytes)
    }

    /// Reads what [`Frames::to_bytes`] wrote; `None` if it makes no sense.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Frames> {
        let (head, rest) = bytes.split_first_chunk::<37>()?;
        let number = |at: &[u8]| Some(u64::from_le_bytes(at.try_into().ok()?));
        let digest = |at: &[u8]| Some(Digest(u128::from_le_bytes(at.try_into().ok()?)));
        let count = number(&head[..8])?;
        let length = f64::from_le_bytes(head[8..16].try_into().ok()?);
        let background = Color { r: head[16], g: head[17], b: head[18], a: head[19] };
        let clean = head[20] == 1;
        let (mut segments, mut lists, mut start) = (Vec::new(), Vec::new(), 0);
        for entry in rest.chunks(24) {
            let end = number(entry.get(..8)?)?;
            segments.push(start..end);
            lists.push(OnceLock::from(digest(entry.get(8..)?)?));
            if end <= start {
                return None;
            }
            start = end;
        }
        let is_whole = start == count && count > 0 && length.is_finite() && length >= 0.0;
        let poster = OnceLock::from(digest(&head[21..])?);
        let length = Time::seconds(length);
        is_whole.then_some(Frames { length, count, background, segments, lists, poster, clean })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_survive_as_bytes_once_all_is_known() {
        let frames = Frames::cut_at(Time::seconds(1.5), 45, Color::rgb(1, 2, 3), vec![0..30, 30..45]);
        assert!(frames.to_bytes().is_none() && frames.all_lists().is_none());
        let (a, b) = (Digest(7), Digest(9));
        assert_eq!(frames.note(0, &[a, b]), frames.note(0, &[b]), "the first to tell is right");
        frames.note(1, &[b, a]);
        assert_ne!(frames.lists(0), frames.lists(1));
        assert!(frames.to_bytes().is_none(), "the poster is missing");
        frames.poster.get_or_init(|| a);
        let bytes = frames.to_bytes().expect("all is known");
        let read = Frames::from_bytes(&bytes).expect("whole");
        assert_eq!((read.count, &read.segments, read.length), (45, &frames.segments, frames.length));
        assert_eq!(
            (read.all_lists(), read.poster.get(), read.background),
            (frames.all_lists(), Some(&a), Color::rgb(1, 2, 3))
        );
        for length in [0, 36, 37, 41, bytes.len() - 24, bytes.len() - 1] {
            assert!(Frames::from_bytes(&bytes[..length]).is_none(), "{length}");
        }
        let mut backwards = bytes.clone();
        backwards[37] = 0;
        assert!(Frames::from_bytes(&backwards).is_none());
    }
}
