//! `y4m`: uncompressed YUV4MPEG2, to a file or to the standard output, for other encoders.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::atomic::PartFile;
use super::yuv::{self, I420};
use super::{EncodeError, Encoder, Frame, OutputKind, Start, VideoSpec, Written};

pub(super) const KIND: OutputKind = OutputKind {
    name: "y4m",
    extension: "y4m",
    doc: "Uncompressed YUV4MPEG2 for other encoders; the path `-` is the standard output.",
    even: false,
    single: false,
    streams: true,
    keep: false,
    start: Start::Frames(|path, spec| {
        if path.as_os_str() == "-" {
            return Ok(Box::new(Y4m::new(Pipe(io::stdout()), path, spec)?));
        }
        Ok(Box::new(Y4m::new(PartFile::create(path)?, path, spec)?))
    }),
};

/// Where a stream ends.
trait Sink: Write + Send {
    /// Called once, after everything was written: `bytes` in all.
    fn done(self, path: PathBuf, bytes: u64) -> Result<Written, EncodeError>;
}

impl Write for PartFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file().flush()
    }
}

impl Sink for PartFile {
    fn done(self, _: PathBuf, _: u64) -> Result<Written, EncodeError> {
        self.commit()
    }
}

/// A stream that has no name to be given.
struct Pipe<W>(W);

impl<W: Write> Write for Pipe<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl<W: Write + Send> Sink for Pipe<W> {
    fn done(mut self, path: PathBuf, bytes: u64) -> Result<Written, EncodeError> {
        self.flush().map_err(EncodeError::io("write to", &path))?;
        Ok(Written { path, bytes, pictures: None, note: None })
    }
}

struct Y4m<S: Sink> {
    sink: BufWriter<S>,
    path: PathBuf,
    picture: I420,
    bytes: u64,
}

impl<S: Sink> Y4m<S> {
    fn new(sink: S, path: &Path, spec: &VideoSpec) -> Result<Self, EncodeError> {
        let picture = I420::new(spec.width, spec.height);
        let mut this = Y4m { sink: BufWriter::new(sink), path: path.to_path_buf(), picture, bytes: 0 };
        let VideoSpec { width, height, rate, .. } = spec;
        // `420mpeg2` is chroma sited on the left; the range has no field of its own, the comment is FFmpeg's.
        let header = format!(
            "YUV4MPEG2 W{width} H{height} F{}:{} Ip A1:1 C420mpeg2 XYSCSS=420MPEG2 XCOLORRANGE=LIMITED\n",
            rate.num, rate.den
        );
        write(&mut this.sink, &mut this.bytes, &this.path, header.as_bytes())?;
        Ok(this)
    }
}

fn write(sink: &mut impl Write, count: &mut u64, path: &Path, bytes: &[u8]) -> Result<(), EncodeError> {
    *count += bytes.len() as u64;
    sink.write_all(bytes).map_err(EncodeError::io("write to", path))
}

impl<S: Sink> Encoder for Y4m<S> {
    fn frame(&mut self, frame: &Frame<'_>) -> Result<(), EncodeError> {
        yuv::convert(frame, &mut self.picture.planes())?;
        for bytes in [b"FRAME\n", &self.picture.y[..], &self.picture.u, &self.picture.v] {
            write(&mut self.sink, &mut self.bytes, &self.path, bytes)?;
        }
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<Written, EncodeError> {
        let Y4m { sink, path, bytes, .. } = *self;
        let sink = sink.into_inner().map_err(|error| EncodeError::io("write to", &path)(error.into_error()))?;
        sink.done(path, bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::testing::Clip;

    #[test]
    fn every_frame_stands_whole_in_the_stream() {
        let clip = Clip::new(50, 35, 5);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.y4m");
        clip.encode(&KIND, &path).expect("encode");
        let bytes = std::fs::read(&path).expect("read");
        let header = b"YUV4MPEG2 W50 H35 F30:1 Ip A1:1 C420mpeg2 XYSCSS=420MPEG2 XCOLORRANGE=LIMITED\n";
        assert!(bytes.starts_with(header));
        let frames: Vec<&[u8]> = bytes[header.len()..].chunks(6 + 50 * 35 + 2 * 25 * 18).collect();
        assert_eq!(frames.len(), 5);
        for (index, frame) in frames.iter().enumerate() {
            let expected = clip.i420(index as u64);
            assert_eq!(&frame[..6], b"FRAME\n");
            assert!(frame[6..] == [expected.y, expected.u, expected.v].concat(), "frame {index}");
        }
    }

    #[test]
    fn a_pipe_gets_what_a_file_gets() {
        let clip = Clip::new(50, 35, 3);
        let folder = tempfile::tempdir().expect("tempdir");
        let (file, piped) = (folder.path().join("v.y4m"), folder.path().join("piped"));
        clip.encode(&KIND, &file).expect("encode");
        let pipe = Pipe(std::fs::File::create(&piped).expect("create"));
        let mut encoder: Box<dyn Encoder> = Box::new(Y4m::new(pipe, Path::new("-"), &clip.spec()).expect("open"));
        clip.send(encoder.as_mut(), 0..3).expect("frames");
        let written = encoder.finish().expect("finish");
        let bytes = std::fs::read(&piped).expect("read");
        assert!(bytes == std::fs::read(&file).expect("read"));
        assert_eq!(
            written,
            Written { path: PathBuf::from("-"), bytes: bytes.len() as u64, pictures: None, note: None }
        );
    }

    #[test]
    fn a_full_disk_is_an_error() {
        let clip = Clip::new(64, 48, 3);
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
        let mut encoder: Box<dyn Encoder> =
            Box::new(Y4m::new(Pipe(full), Path::new("-"), &clip.spec()).expect("nothing is written yet"));
        let error = clip.send(encoder.as_mut(), 0..3).and_then(|()| encoder.finish()).expect_err("no space");
        assert!(
            matches!(&error, EncodeError::Io { source, .. } if source.kind() == io::ErrorKind::StorageFull),
            "{error:?}"
        );
    }
}
