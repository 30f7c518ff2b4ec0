//! Changed pixels of a video on their way from the first pass to the second, in a temporary file.

use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::ops::Range;
use std::path::Path;

use super::EncodeError;
use super::atomic::PartFile;

/// What changed in one picture.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Change {
    /// Index of the video frame.
    pub frame: u64,
    /// Pixels that changed, as rising ranges of positions (row by row).
    pub spans: Vec<Range<u32>>,
    /// Their new colors, RGB one after the other.
    pub rgb: Vec<u8>,
}

impl Change {
    /// Positions of the pixels, rising.
    pub fn positions(&self) -> impl Iterator<Item = usize> + use<> {
        self.spans.clone().into_iter().flat_map(|span| span.start as usize..span.end as usize)
    }

    /// Brings a picture (RGB) up to date.
    pub fn apply(&self, picture: &mut [u8]) {
        let mut rgb = &self.rgb[..];
        for span in &self.spans {
            let (these, rest) = rgb.split_at(span.len() * 3);
            picture[span.start as usize * 3..span.end as usize * 3].copy_from_slice(these);
            rgb = rest;
        }
    }
}

/// A queue on the disk: first everything is written, then everything is read.
pub(super) struct Spill {
    // Never committed, so it disappears with this.
    file: BufWriter<PartFile>,
    changes: u64,
}

impl Spill {
    /// A temporary file beside `target`.
    pub fn create(target: &Path) -> Result<Self, EncodeError> {
        Ok(Spill { file: BufWriter::new(PartFile::create(target)?), changes: 0 })
    }

    /// Appends a change.
    pub fn write(&mut self, change: &Change) -> Result<(), EncodeError> {
        self.changes += 1;
        let file = &mut self.file;
        let written = file.write_all(&change.frame.to_le_bytes()).and_then(|()| {
            file.write_all(&(change.spans.len() as u32).to_le_bytes())?;
            for span in &change.spans {
                file.write_all(&span.start.to_le_bytes())?;
                file.write_all(&span.end.to_le_bytes())?;
            }
            file.write_all(&change.rgb)
        });
        written.map_err(|error| EncodeError::io("write beside", self.file.get_ref().target())(error))
    }

    /// Ends writing and goes back to the first change.
    pub fn read(self) -> Result<SpillReader, EncodeError> {
        let Spill { mut file, changes } = self;
        file.flush().map_err(|error| EncodeError::io("write beside", file.get_ref().target())(error))?;
        // Flushed, so nothing is left to be written again.
        let mut reader = SpillReader { file: BufReader::new(file.into_parts().0), changes, left: changes };
        reader.rewind()?;
        Ok(reader)
    }
}

/// The reading end of a [`Spill`].
pub(super) struct SpillReader {
    file: BufReader<PartFile>,
    changes: u64,
    left: u64,
}

impl SpillReader {
    /// Goes back to the first change.
    pub fn rewind(&mut self) -> Result<(), EncodeError> {
        self.left = self.changes;
        self.file.rewind().map_err(|error| EncodeError::io("read beside", self.file.get_ref().target())(error))
    }

    /// The next change, `None` after the last.
    pub fn next(&mut self) -> Result<Option<Change>, EncodeError> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        let change = read_change(&mut self.file);
        change.map(Some).map_err(|error| EncodeError::io("read beside", self.file.get_ref().target())(error))
    }
}

fn read_change(file: &mut impl Read) -> io::Result<Change> {
    let mut frame = [0; 8];
    file.read_exact(&mut frame)?;
    let mut number = || {
        let mut bytes = [0; 4];
        file.read_exact(&mut bytes).map(|()| u32::from_le_bytes(bytes))
    };
    let spans = (0..number()?).map(|_| Ok(number()?..number()?)).collect::<io::Result<Vec<Range<u32>>>>()?;
    let mut rgb = vec![0; spans.iter().map(|span| span.len() * 3).sum()];
    file.read_exact(&mut rgb)?;
    Ok(Change { frame: u64::from_le_bytes(frame), spans, rgb })
}

impl Seek for PartFile {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.file().seek(to)
    }
}

impl Read for PartFile {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.file().read(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::testing::names;

    #[test]
    fn what_is_written_comes_back_and_nothing_stays() {
        let folder = tempfile::tempdir().expect("tempdir");
        let changes = [
            Change { frame: 0, spans: vec![0..2, 5..6], rgb: (0..9).collect() },
            Change { frame: 1 << 40, spans: vec![], rgb: vec![] },
            Change { frame: u64::MAX, spans: vec![7..8, 9..10], rgb: (0..6).collect() },
        ];
        let mut spill = Spill::create(&folder.path().join("v.gif")).expect("create");
        changes.iter().for_each(|change| spill.write(change).expect("write"));
        let mut reader = spill.read().expect("read");
        for _ in 0..2 {
            for change in &changes {
                assert_eq!(reader.next().expect("next").as_ref(), Some(change));
            }
            assert_eq!(reader.next().expect("next"), None);
            reader.rewind().expect("rewind");
        }
        drop(reader);
        assert!(names(folder.path()).is_empty());
    }
}
