//! Making one piece of a rendition: a segment, or the files that take all frames.

use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::display::{Damage, Digest};
use crate::encode::{EncodeError, Encoder, Frame, Segment, SegmentEncoder, SegmentSpec, VideoSpec, Written, place};
use crate::render::batch::Open;
use crate::render::bench::{Bench, Shown};
use crate::render::cache::Cache;
use crate::render::check::Checks;
use crate::render::plan::file_key;
use crate::render::{Pictures, RenderError, Target, key};

/// What a piece is made from and with.
pub(super) struct Piece<'a, 'j, P> {
    pub open: &'a Open<'j, P>,
    pub spec: &'a VideoSpec,
    pub bench: &'a mut Bench,
    pub cache: Option<&'a Cache>,
    pub checks: Option<&'a Checks>,
    /// Whether every frame is painted whole.
    pub repaint: bool,
    pub abort: &'a AtomicBool,
    /// Called with the number of frames that are done since the last call.
    pub done: &'a dyn Fn(u64),
}

impl<P: Pictures> Piece<'_, '_, P> {
    fn shown(&self, frame: u64) -> Shown {
        Shown::new(self.open.pictures().list_at(self.spec.rate.time_of(frame)))
    }

    fn stopped(&self) -> Result<(), RenderError> {
        if self.abort.load(Ordering::Relaxed) { Err(RenderError::Aborted) } else { Ok(()) }
    }

    /// The lists of these frames.
    fn all_shown(&self, frames: Range<u64>) -> Result<Vec<Shown>, RenderError> {
        frames.map(|frame| self.stopped().map(|()| self.shown(frame))).collect()
    }

    /// The segment at this place, which has these frames, and whether it was in the cache.
    pub fn segment(&mut self, at: usize, range: Range<u64>) -> Result<(Segment, bool), EncodeFailure> {
        let count = range.end - range.start;
        let frames = &self.open.job.frames;
        let Some(cache) = self.cache else { return Ok((self.code(&self.all_shown(range)?)?, false)) };
        let mut shown = Vec::new();
        let lists = match frames.lists(at) {
            Some(lists) => lists,
            None => {
                shown = self.all_shown(range.clone())?;
                frames.note(at, &digests(&shown))
            }
        };
        let key = key::segment(self.spec, frames.background, lists);
        let kept = cache.get(key).and_then(|bytes| {
            let segment = Segment::from_bytes(&bytes).filter(|segment| segment.sizes.len() as u64 == count);
            if segment.is_none() {
                cache.drop_damaged(key);
            }
            segment
        });
        let compared = self.checks.filter(|checks| checks.wants(key));
        if let (Some(segment), None) = (&kept, compared) {
            (self.done)(count);
            return Ok((segment.clone(), true));
        }
        if shown.is_empty() {
            shown = self.all_shown(range)?;
        }
        let anew = self.code(&shown)?;
        let same = kept.map(|segment| segment == anew);
        if let (Some(same), Some(checks)) = (same, compared) {
            checks.compare(key, same);
        }
        if same != Some(true) {
            cache.put(key, &anew.to_bytes());
        }
        Ok((anew, same == Some(true)))
    }

    /// Paints and codes the frames of a segment.
    fn code(&mut self, shown: &[Shown]) -> Result<Segment, EncodeFailure> {
        let VideoSpec { width, height, rate, .. } = *self.spec;
        let before = std::iter::once(None).chain(shown.iter().map(Some));
        let damages: Vec<Damage> =
            shown.iter().zip(before).map(|(shown, before)| shown.damage(before, width, height)).collect();
        let common = SegmentSpec { width, height, rate, settings: self.spec.settings.mp4.clone() };
        let mut encoder = SegmentEncoder::open(&common, &damages)?;
        let (background, all) = (self.open.job.frames.background, Damage::all(width, height));
        self.bench.prepare(width, height);
        for (shown, damage) in shown.iter().zip(&damages) {
            self.stopped()?;
            let rgba = self.bench.paint(&shown.list, if self.repaint { &all } else { damage }, background);
            encoder.frame(rgba)?;
            (self.done)(1);
        }
        Ok(encoder.finish()?)
    }

    /// Makes the files of kinds that take frames, and tells of each with its place in `targets` and whether it was in the
    /// cache.
    ///
    /// `frames` is how many of them count as done at the end.
    pub fn files(
        &mut self,
        targets: &[(usize, &Target)],
        frames: u64,
    ) -> Result<Vec<(usize, Written, bool)>, RenderError> {
        let (mut made, mut open) = (Vec::new(), Vec::new());
        for &(index, target) in targets {
            let mut kept = None;
            if let Some(cache) = self.cache.filter(|_| target.kind.keep) {
                self.look(target)?;
                let key = file_key(&self.open.job, self.spec, target);
                kept = key.map(|key| (key, cache.get(key)));
            }
            match &kept {
                Some((key, Some(bytes))) if self.checks.is_none_or(|checks| !checks.wants(*key)) => {
                    made.push((index, put_file(&target.path, bytes).map_err(failed(target))?, true));
                }
                _ => open.push((index, target, kept)),
            }
        }
        let painted = self.paint_files(&open)?;
        for ((index, target, kept), written) in open.into_iter().zip(painted) {
            let mut same = false;
            if let (Some(cache), Some((key, old))) = (self.cache, kept) {
                same = self.keep(cache, key, old, &written).map_err(failed(target))?;
            }
            made.push((index, written, same));
        }
        (self.done)(frames);
        Ok(made)
    }

    /// Finds the digests of the lists that decide a file, each once for the whole rendition.
    fn look(&self, target: &Target) -> Result<(), RenderError> {
        let frames = &self.open.job.frames;
        if target.kind.single {
            frames.poster.get_or_init(|| self.shown(self.spec.poster_frame()).digest);
            return Ok(());
        }
        for (at, range) in frames.segments.iter().enumerate() {
            if frames.lists(at).is_none() {
                frames.note(at, &digests(&self.all_shown(range.clone())?));
            }
        }
        Ok(())
    }

    fn paint_files<T>(&mut self, targets: &[(usize, &Target, T)]) -> Result<Vec<Written>, RenderError> {
        if targets.is_empty() {
            return Ok(Vec::new());
        }
        let mut spec = self.spec.clone();
        let mut first = 0;
        if targets.iter().all(|(_, target, _)| target.kind.single) {
            // Nobody needs more than the one frame that stands for the video.
            first = spec.poster_frame();
            spec.frames = 1;
        }
        let open = |(_, target, _): &(usize, &Target, T)| target.kind.open(&target.path, &spec).map_err(failed(target));
        let mut encoders: Vec<Box<dyn Encoder>> = targets.iter().map(open).collect::<Result<_, _>>()?;
        let (width, height, background) = (spec.width, spec.height, self.open.job.frames.background);
        let all = Damage::all(width, height);
        self.bench.prepare(width, height);
        let mut before = None;
        let none = Damage::none(width, height);
        for (index, frame) in (first..first + spec.frames).enumerate() {
            self.stopped()?;
            if !encoders.iter().any(|encoder| encoder.wants(index as u64)) {
                let rgba = self.bench.shown();
                for ((_, target, _), encoder) in targets.iter().zip(&mut encoders) {
                    encoder.frame(&Frame { width, height, rgba, damage: &none }).map_err(failed(target))?;
                }
                (self.done)(1);
                continue;
            }
            let shown = self.shown(frame);
            let damage = shown.damage(before.as_ref(), width, height);
            let damage = if self.repaint { &all } else { &damage };
            let rgba = self.bench.paint(&shown.list, damage, background);
            for ((_, target, _), encoder) in targets.iter().zip(&mut encoders) {
                encoder.frame(&Frame { width, height, rgba, damage }).map_err(failed(target))?;
            }
            before = Some(shown);
            (self.done)(1);
        }
        self.stopped()?;
        let finish = |((_, target, _), encoder): (&(usize, &Target, T), Box<dyn Encoder>)| {
            encoder.finish().map_err(failed(target))
        };
        targets.iter().zip(encoders).map(finish).collect()
    }

    /// Keeps a finished file, or compares it with what was kept; tells whether it is the same.
    fn keep(&self, cache: &Cache, key: Digest, old: Option<Vec<u8>>, written: &Written) -> Result<bool, EncodeError> {
        let read = |source| EncodeError::Io { action: "read", path: written.path.clone(), source };
        let mut bytes = written.pictures.map_or(0, |pictures| pictures + 1).to_le_bytes().to_vec();
        let note = written.note.as_deref().unwrap_or_default();
        bytes.extend((note.len() as u32).to_le_bytes());
        bytes.extend(note.as_bytes());
        bytes.extend(std::fs::read(&written.path).map_err(read)?);
        let same = old.map(|old| old == bytes);
        if let (Some(same), Some(checks)) = (same, self.checks) {
            checks.compare(key, same);
        }
        if same != Some(true) {
            cache.put(key, &bytes);
        }
        Ok(same == Some(true))
    }
}

fn digests(shown: &[Shown]) -> Vec<Digest> {
    shown.iter().map(|shown| shown.digest).collect()
}

/// Writes a file that was kept: the number of its pictures, the length of its note, the note, then its bytes.
fn put_file(path: &Path, kept: &[u8]) -> Result<Written, EncodeError> {
    let (pictures, rest) = kept.split_at(kept.len().min(8));
    let (length, rest) = rest.split_at(rest.len().min(4));
    let length = u32::from_le_bytes(length.try_into().unwrap_or_default()) as usize;
    let (note, bytes) = rest.split_at(rest.len().min(length));
    let pictures = u64::from_le_bytes(pictures.try_into().unwrap_or_default()).checked_sub(1);
    let note = Some(String::from_utf8_lossy(note).into_owned()).filter(|note| !note.is_empty());
    Ok(Written { pictures, note, ..place(path, bytes)? })
}

/// Why a segment was not made; which file that concerns, its caller knows.
pub(super) enum EncodeFailure {
    Encode(EncodeError),
    Aborted,
}

impl From<EncodeError> for EncodeFailure {
    fn from(error: EncodeError) -> Self {
        EncodeFailure::Encode(error)
    }
}

impl From<RenderError> for EncodeFailure {
    fn from(error: RenderError) -> Self {
        match error {
            RenderError::Encode { source, .. } => EncodeFailure::Encode(source),
            _ => EncodeFailure::Aborted,
        }
    }
}

pub(super) fn failed(target: &Target) -> impl FnOnce(EncodeError) -> RenderError {
    let path = target.path.clone();
    move |source| RenderError::Encode { path, source }
}
