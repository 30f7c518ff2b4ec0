//! `poster`: the one frame that stands for the video, as PNG.

use std::io::Write;

use super::atomic::PartFile;
use super::{EncodeError, Encoder, Frame, OutputKind, Start, Written, png};

pub(super) const KIND: OutputKind = OutputKind {
    name: "poster",
    extension: "png",
    doc: "One frame as PNG: the one at the poster time, or the middle of the video.",
    even: false,
    single: true,
    streams: false,
    keep: true,
    start: Start::Frames(|path, spec| {
        let (part, density) = (PartFile::create(path)?, spec.settings.pixels_per_inch);
        Ok(Box::new(Poster { part, density, wanted: spec.poster_frame(), next: 0 }))
    }),
};

struct Poster {
    part: PartFile,
    density: Option<u32>,
    wanted: u64,
    next: u64,
}

impl Encoder for Poster {
    fn wants(&self, index: u64) -> bool {
        index == self.wanted
    }

    fn frame(&mut self, frame: &Frame<'_>) -> Result<(), EncodeError> {
        if self.next == self.wanted {
            let bytes = png::file(frame, ::png::Compression::High, self.density)?;
            let target = self.part.target().to_path_buf();
            self.part.file().write_all(&bytes).map_err(EncodeError::io("write", &target))?;
        }
        self.next += 1;
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<Written, EncodeError> {
        self.part.commit()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anim::Time;
    use crate::encode::testing::{Clip, read_png};

    #[test]
    fn the_frame_at_the_poster_time_is_written() {
        let clip = Clip::new(64, 48, 7);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("poster.png");
        for (time, index) in
            [(None, 3), (Some(Time::ZERO), 0), (Some(Time::seconds(0.1)), 3), (Some(Time::seconds(9.0)), 6)]
        {
            let mut spec = clip.spec();
            spec.settings.poster = time;
            clip.encode_with(&KIND, &path, &spec).expect("encode");
            assert!(read_png(&path) == clip.rgb(index), "{time:?}");
        }
    }
}
