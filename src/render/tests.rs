//! Tests of the driver with drawn boxes instead of a project.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use super::*;
use crate::anim::{FrameRate, Time};
use crate::display::DisplayList;
use crate::encode::{OUTPUTS, OutputKind, Settings};
use crate::geom::{Rect, Shape};
use crate::paint::RasterCache;
use crate::style::Color;

/// A box that moves, then rests, then is gone.
struct Boxes(Color);

impl Pictures for Boxes {
    fn list_at(&self, time: Time) -> DisplayList {
        let mut list = DisplayList::new();
        let x = time.as_seconds().min(0.5) * 60.0;
        list.fill(Rect::new(4.0, 4.0, 30.0, 20.0).to_path(0.1), Color::rgb(20, 120, 90));
        if time < Time::seconds(0.8) {
            list.fill(Rect::new(x, 10.5, x + 17.3, 31.0).to_path(0.1), self.0);
        }
        list
    }

    fn background(&self) -> Color {
        Color::WHITE
    }

    fn cuts(&self) -> Vec<Time> {
        vec![Time::seconds(0.8)]
    }
}

fn job(folder: &Path, name: &str, kinds: &[&'static OutputKind]) -> Job<'static, Boxes> {
    let path = |kind: &OutputKind| folder.join(name).join(format!("{name}.{}", kind.name));
    let shade = name.bytes().last().unwrap_or_default();
    let boxes = move || Boxes(Color::rgb(200, shade, 30));
    let (rate, keyframes) = (FrameRate::whole(20), Time::seconds(5.0));
    Job {
        frames: Frames::of(&boxes(), Time::seconds(1.0), 20, rate, keyframes),
        pictures: Box::new(boxes),
        record: None,
        recorded: false,
        class: "boxes".to_string(),
        width: 64,
        height: 48,
        rate,
        settings: Settings::default(),
        targets: kinds.iter().map(|kind| Target { kind, path: path(kind) }).collect(),
    }
}

fn all_kinds() -> Vec<&'static OutputKind> {
    OUTPUTS.iter().collect()
}

fn kind(name: &str) -> &'static OutputKind {
    OutputKind::find(name).expect("a kind")
}

fn options(workers: usize, repaint: bool) -> Options {
    Options { workers, repaint, ..Options::default() }
}

fn run(jobs: Vec<Job<'_, Boxes>>, workers: usize, repaint: bool) -> Outcome {
    render(jobs, &options(workers, repaint), &AtomicBool::new(false), &|_| {})
}

/// Every file under a folder with its bytes.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).expect("folder").map(|entry| entry.expect("entry").path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else {
                files.insert(
                    entry.strip_prefix(folder).expect("within").to_path_buf(),
                    std::fs::read(&entry).expect("file"),
                );
            }
        }
    }
    files
}

#[test]
fn workers_and_repainting_change_no_byte() {
    let mut trees = Vec::new();
    for (workers, repaint) in [(1, false), (4, false), (2, true)] {
        let folder = tempfile::tempdir().expect("tempdir");
        let jobs = ["a", "b", "c"].map(|name| job(folder.path(), name, &all_kinds())).into();
        let outcome = run(jobs, workers, repaint);
        assert!(outcome.failed.is_empty() && !outcome.aborted, "{:?}", outcome.failed);
        let order: Vec<(usize, &str)> = outcome.made.iter().map(|made| (made.job, made.kind)).collect();
        let expected: Vec<(usize, &str)> =
            (0..3).flat_map(|job| OUTPUTS.iter().map(move |kind| (job, kind.name))).collect();
        assert_eq!(order, expected);
        trees.push(tree(folder.path()));
    }
    assert_eq!(trees[0].len(), 3 * (OUTPUTS.len() - 1 + 20));
    assert!(trees[0] == trees[1], "one worker and four");
    assert!(trees[0] == trees[2], "damage and repaint");
    let frame = |name: &str| &trees[0][Path::new(name)];
    assert!(frame("a/a.png/frame-00000.png") != frame("b/b.png/frame-00000.png"), "the videos differ");
}

#[test]
fn one_failing_job_does_not_stop_the_others() {
    let folder = tempfile::tempdir().expect("tempdir");
    std::fs::write(folder.path().join("b"), "in the way").expect("write");
    let jobs = ["a", "b", "c"].map(|name| job(folder.path(), name, &[kind("y4m")])).into();
    let events = Mutex::new(Vec::new());
    let report = |event: Event<'_>| {
        let word = match event {
            Event::Started { job, frames } => format!("started {job} {frames}"),
            Event::Frame { done, .. } if done < 20 => return,
            Event::Frame { worker, done } => format!("frame {worker} {done}"),
            Event::Piece { worker, job, name, frames } => format!("{worker} at {job} {name} {frames}"),
            Event::Planned(plan) => format!("planned {} {} {}", plan.jobs, plan.files, plan.workers),
            Event::Idle { worker } => format!("idle {worker}"),
            Event::Ahead { .. } => return,
            Event::Finished { job, files } => format!("finished {job} {}", files.len()),
            Event::Failed { job, error } => format!("failed {job} {}", matches!(error, RenderError::Folder { .. })),
        };
        events.lock().expect("lock").push(word);
    };
    let outcome = render(jobs, &options(1, false), &AtomicBool::new(false), &report);
    assert_eq!(outcome.made.iter().map(|made| made.job).collect::<Vec<_>>(), [0, 2]);
    assert_eq!(outcome.failed.iter().map(|(job, _)| *job).collect::<Vec<_>>(), [1]);
    let expected = [
        "planned 3 3 1",
        "started 0 20",
        "0 at 0 y4m 20",
        "frame 0 20",
        "finished 0 1",
        "started 1 20",
        "0 at 1 y4m 20",
        "failed 1 true",
        "started 2 20",
        "0 at 2 y4m 20",
        "frame 0 20",
        "finished 2 1",
        "idle 0",
    ];
    assert_eq!(*events.lock().expect("lock"), expected);
}

#[test]
fn aborting_leaves_no_file_and_starts_no_job() {
    let folder = tempfile::tempdir().expect("tempdir");
    let jobs = ["a", "b"].map(|name| job(folder.path(), name, &all_kinds())).into();
    let abort = AtomicBool::new(false);
    let report = |event: Event<'_>| {
        if matches!(event, Event::Frame { done: 3, .. }) {
            abort.store(true, Ordering::Relaxed);
        }
    };
    let outcome = render(jobs, &options(1, false), &abort, &report);
    assert!(outcome.aborted && outcome.made.is_empty() && outcome.failed.is_empty(), "{outcome:?}");
    assert_eq!(outcome.left, 2);
    assert!(tree(folder.path()).is_empty());
}

#[test]
fn a_poster_alone_is_one_frame_and_the_same_as_beside_a_video() {
    let folder = tempfile::tempdir().expect("tempdir");
    let alone = run(vec![job(folder.path(), "a", &[kind("poster")])], 1, false);
    assert_eq!(alone.made[0].frames, 1);
    let poster = tree(folder.path());
    run(vec![job(folder.path(), "a", &[kind("poster"), kind("png")])], 1, false);
    let both = tree(folder.path());
    assert!(poster[Path::new("a/a.poster")] == both[Path::new("a/a.poster")]);
}

#[test]
fn a_still_is_the_frame_of_the_video() {
    let folder = tempfile::tempdir().expect("tempdir");
    run(vec![job(folder.path(), "a", &[kind("png")])], 1, false);
    let boxes = Boxes(Color::rgb(200, b'a', 30));
    let canvas = still(&boxes, 64, 48, FrameRate::whole(20).time_of(7), &Arc::new(RasterCache::default()));
    let path = folder.path().join("still/seven.png");
    let bytes = write_png(&path, 64, 48, canvas.rgba()).expect("written");
    assert_eq!(bytes, std::fs::metadata(&path).expect("file").len());
    let decode = |path: &Path| {
        let file = std::io::BufReader::new(std::fs::File::open(path).expect("file"));
        let mut reader = png::Decoder::new(file).read_info().expect("png");
        let mut pixels = vec![0; reader.output_buffer_size().expect("size")];
        reader.next_frame(&mut pixels).expect("frame");
        pixels
    };
    assert!(decode(&path) == decode(&folder.path().join("a/a.png/frame-00007.png")));
}

#[test]
fn the_cache_gives_the_same_bytes_and_is_checked() {
    let kept = tempfile::tempdir().expect("tempdir");
    let run = |jobs: Vec<Job<'_, Boxes>>, verify_cache: bool| {
        let cache = Some(std::sync::Arc::new(Cache::at(kept.path())));
        let options = Options { workers: 2, cache, verify_cache, ..Options::default() };
        let outcome = render(jobs, &options, &AtomicBool::new(false), &|_| {});
        assert!(outcome.failed.is_empty(), "{:?}", outcome.failed);
        let pictures: Vec<Option<u64>> = outcome.made.iter().map(|made| made.pictures).collect();
        (pictures, outcome.cache.expect("a cache"))
    };
    let folders: Vec<tempfile::TempDir> = (0..4).map(|_| tempfile::tempdir().expect("tempdir")).collect();
    let jobs = |at: usize| vec![job(folders[at].path(), "a", &all_kinds())];
    let (pictures, first) = run(jobs(0), false);
    // Two segments, the GIF, the WebP and the poster.
    assert_eq!((first.reused, first.made), (0, 5));
    let (again, second) = run(jobs(1), false);
    assert_eq!((second.reused, second.made, again), (5, 0, pictures));
    let (_, third) = run(jobs(2), true);
    assert!(third.checked > 0 && third.wrong.is_empty(), "{third:?}");
    // Another segment under the name of the first: whole, but not what would be made.
    let entries: Vec<PathBuf> = tree(kept.path()).into_keys().filter(|path| path != Path::new("rates")).collect();
    let entries: Vec<PathBuf> = entries.into_iter().map(|path| kept.path().join(path)).collect();
    for path in &entries {
        let name = path.file_name().and_then(|name| name.to_str()).expect("name");
        let key = crate::display::Digest(u128::from_str_radix(name, 16).expect("hex"));
        let cache = Cache::at(kept.path());
        let mut value = cache.get(key).expect("entry");
        *value.last_mut().expect("a byte") ^= 1;
        cache.put(key, &value);
    }
    let (_, fourth) = run(jobs(3), true);
    assert!(fourth.checked > 0 && fourth.wrong.len() as u64 == fourth.checked, "{fourth:?}");
    let trees: Vec<_> = folders.iter().map(|folder| tree(folder.path())).collect();
    assert!(trees[0] == trees[1] && trees[0] == trees[2]);
}

#[test]
fn what_is_known_of_the_frames_is_kept_and_nothing_is_laid_out_again() {
    let (kept, folder) = (tempfile::tempdir().expect("tempdir"), tempfile::tempdir().expect("tempdir"));
    let cache = std::sync::Arc::new(Cache::at(kept.path()));
    let options = Options { workers: 2, cache: Some(Arc::clone(&cache)), ..Options::default() };
    let record = crate::display::Digest(7 << 120);
    let kinds = [kind("mp4"), kind("gif"), kind("poster")];
    let plans = Mutex::new(Vec::new());
    let report = |event: Event<'_>| {
        if let Event::Planned(plan) = event {
            plans.lock().expect("lock").push((plan.kept, plan.partly, plan.unknown));
        }
    };
    let first = Job { record: Some(record), ..job(folder.path(), "a", &kinds) };
    let outcome = render(vec![first], &options, &AtomicBool::new(false), &report);
    assert!(outcome.failed.is_empty() && outcome.made.iter().all(|made| made.reused == 0), "{outcome:?}");
    let before = tree(folder.path());
    let known = || {
        let frames = Frames::from_bytes(&cache.read(record).expect("kept")).expect("whole");
        let pictures = || -> Boxes { panic!("laid out again") };
        let plain = job(folder.path(), "a", &kinds);
        Job { pictures: Box::new(pictures), frames, recorded: true, record: Some(record), ..plain }
    };
    let outcome = render(vec![known()], &options, &AtomicBool::new(false), &report);
    assert!(outcome.made.iter().all(|made| made.reused == made.pieces), "{outcome:?}");
    assert_eq!(outcome.made.iter().map(|made| made.pieces).collect::<Vec<_>>(), [2, 1, 1]);
    assert!(tree(folder.path()) == before);
    // One piece of it is gone: it is made again, and its pictures are laid out for that.
    let entry = tree(kept.path()).into_keys().find(|path| !path.starts_with("07") && path.components().count() == 2);
    std::fs::remove_file(kept.path().join(entry.expect("an entry"))).expect("removed");
    let again = Job { pictures: job(folder.path(), "a", &kinds).pictures, ..known() };
    let outcome = render(vec![again], &options, &AtomicBool::new(false), &report);
    assert_eq!(outcome.made.iter().map(|made| made.pieces - made.reused).sum::<u64>(), 1, "{outcome:?}");
    assert!(tree(folder.path()) == before);
    assert_eq!(*plans.lock().expect("lock"), [(0, 0, 1), (1, 0, 0), (0, 1, 0)]);
}

#[test]
fn little_memory_means_fewer_workers() {
    let folder = tempfile::tempdir().expect("tempdir");
    let workers = Mutex::new(Vec::new());
    let report = |event: Event<'_>| {
        if let Event::Planned(plan) = event {
            workers.lock().expect("lock").push((plan.workers, plan.lacks.is_some()));
        }
    };
    for memory in [None, Some(2_000_000_000), Some(1_000_000)] {
        let jobs = ["a", "b", "c"].map(|name| job(folder.path(), name, &all_kinds())).into();
        let options = Options { workers: 3, memory, ..Options::default() };
        let outcome = render(jobs, &options, &AtomicBool::new(false), &report);
        assert!(outcome.failed.is_empty() && outcome.left == 0);
    }
    assert_eq!(*workers.lock().expect("lock"), [(3, false), (3, false), (1, true)]);
}
