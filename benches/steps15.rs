//! Speed, memory, size and likeness of kadrs beside `ffmpeg` on the same finished frames.
//!
//! `cargo bench --bench steps15 [-- RUNS]` prints, for the reference scene, the campaign's first film and one full of
//! motion: what evaluating, painting, converting and encoding cost apart; what the program costs as a whole against
//! ffmpeg's libx264 alone, run in turn; peak memory; size and SSIM of both files. CPU seconds, one encoder thread each.
//! Then the batch of all locales of the reference scene: how well two workers share it, and what a second run costs.

#[path = "steps15/measure.rs"]
mod measure;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kadrs::assets::Project;
use kadrs::display::{Damage, DisplayList, difference};
use kadrs::elements::ELEMENTS;
use kadrs::encode::{Frame, yuv};
use kadrs::paint::{Canvas, Painter, RasterCache};
use kadrs::scene::{Input, load};
use kadrs::stage::Stage;
use measure::{Phase, Usage, run, ssim};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// One video that is measured.
struct Case {
    name: &'static str,
    project: PathBuf,
    video: &'static str,
    locale: &'static str,
    /// What the program as a whole may cost of what ffmpeg's encoding alone costs.
    reach: f64,
}

fn main() -> Outcome<()> {
    let runs = std::env::args().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(3);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let work = root.join("target/bench");
    fs::create_dir_all(&work)?;
    let cases = [
        Case { name: "steps15", project: steps15(root, &work)?, video: "steps15", locale: "en", reach: 0.4 },
        Case { name: "film 1", project: root.to_path_buf(), video: "path-of-asylum", locale: "en", reach: 0.5 },
        Case { name: "film 4, motion", project: root.to_path_buf(), video: "home-for-now", locale: "en", reach: 0.9 },
    ];
    for case in &cases {
        println!("\n## {} ({}, landscape)\n", case.name, case.locale);
        phases(case)?;
        whole(case, &work, runs)?;
    }
    println!("\n## all locales of steps15, landscape\n");
    batch(&cases[0], &work)
}

/// Renders one locale, then all of them twice with a cache, on two workers, and prints how the times compare.
fn batch(case: &Case, work: &Path) -> Outcome<()> {
    let kadrs = env!("CARGO_BIN_EXE_kadrs");
    let project = case.project.display().to_string();
    let (cache, out) = (work.join("cache"), work.join("batch"));
    for folder in [&cache, &out] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    let (cache, out) = (cache.display().to_string(), out.display().to_string());
    let common = ["render", case.video, "--project", &project, "--format", "landscape", "--out", &out, "--jobs", "2"];
    let one = run(kadrs, &[&common[..], &["--locale", "all", "--no-cache"]].concat())?;
    let single = run(kadrs, &[&common[..], &["--locale", case.locale, "--no-cache"]].concat())?;
    let all = [&common[..], &["--locale", "all", "--cache", &cache]].concat();
    let first = run(kadrs, &all)?;
    let before = files(Path::new(&out))?;
    let second = run(kadrs, &all)?;
    let same = before == files(Path::new(&out))?;
    let locales = before.len() as f64;
    println!("| run, two workers | CPU s | wall s | peak MB |");
    println!("| --- | ---: | ---: | ---: |");
    let runs = [("one locale", &single), ("all, no cache", &one), ("all, empty cache", &first), ("all again", &second)];
    for (name, usage) in runs {
        println!("| {name} | {:.2} | {:.2} | {:.0} |", usage.cpu, usage.wall, usage.peak_mb);
    }
    println!(
        "\nwall of {locales} locales ÷ {locales} × one: {:.2} (to reach 0.95)",
        one.wall / (locales * single.wall)
    );
    println!(
        "second run ÷ first: {:.1} % (to reach 2 %), bytes {}",
        100.0 * second.wall / first.wall,
        if same { "identical" } else { "DIFFER" }
    );
    Ok(())
}

/// Every file under a folder with its bytes, sorted by path.
fn files(folder: &Path) -> Outcome<Vec<(PathBuf, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            let bytes = fs::read(&path)?;
            found.push((path, bytes));
        }
    }
    found.sort();
    Ok(found)
}

/// The reference scene as a project: its own files with the repository's fonts beside them.
fn steps15(root: &Path, work: &Path) -> Outcome<PathBuf> {
    let project = work.join("steps15");
    if project.exists() {
        fs::remove_dir_all(&project)?;
    }
    copy(&root.join("benches/steps15"), &project)?;
    copy(&root.join("fonts"), &project.join("fonts"))?;
    Ok(project)
}

fn copy(from: &Path, to: &Path) -> Outcome<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

fn stage(case: &Case) -> Outcome<Stage> {
    let loaded = load(Project::at(&case.project)?, ELEMENTS);
    let input: Input = loaded.input.ok_or("the project cannot be read")?;
    let composition = input.composition(case.video).ok_or("no such video")?;
    let format = input.manifest.format("landscape").ok_or("no landscape format")?;
    let locale = input.manifest.locale(case.locale).ok_or("no such locale")?;
    let (stage, findings) = Stage::build(&input, composition, format, locale);
    if loaded.diagnostics.has_errors() || findings.has_errors() {
        return Err("the project has errors; see `kadrs check`".into());
    }
    Ok(stage)
}

/// Evaluates, paints and converts every frame in this process and prints what each step cost.
fn phases(case: &Case) -> Outcome<()> {
    let build = Phase::start();
    let stage = stage(case)?;
    let (mut evaluate, mut paint, mut convert) = (Phase::default(), Phase::default(), Phase::default());
    let loading = build.stop();
    let (width, height, rate) = (stage.format().width, stage.format().height, stage.format().rate);
    let frames = stage.frame_count(rate);
    let mut canvas = Canvas::new(width, height);
    let mut painter = Painter::new(Arc::new(RasterCache::default()));
    let mut i420 = yuv::I420::new(width, height);
    let mut before: Option<DisplayList> = None;
    let mut still = 0;
    for index in 0..frames {
        let (list, damage) = evaluate.time(|| {
            let list = stage.list_at(rate.time_of(index));
            let damage = match &before {
                Some(before) => difference(before, &list, width, height),
                None => Damage::all(width, height),
            };
            (list, damage)
        });
        still += u64::from(damage.is_empty());
        paint.time(|| painter.paint(&list, &damage, stage.background(), &mut canvas));
        let frame = Frame { width, height, rgba: canvas.rgba(), damage: &damage };
        convert.time(|| yuv::convert(&frame, &mut i420.planes()))?;
        before = Some(list);
    }
    let sum = evaluate.seconds + paint.seconds + convert.seconds;
    println!("{frames} frames, {still} of them still; reading and laying out the project {loading:.2} s\n");
    println!("| step | CPU s | ms a frame | frames a second |");
    println!("| --- | ---: | ---: | ---: |");
    let all =
        [("evaluate", evaluate.seconds), ("paint", paint.seconds), ("convert", convert.seconds), ("the three", sum)];
    for (name, seconds) in all {
        let each = seconds / frames as f64;
        println!("| {name} | {seconds:.2} | {:.2} | {:.0} |", each * 1000.0, 1.0 / each.max(1e-9));
    }
    println!();
    Ok(())
}

/// Runs the program and ffmpeg in turn on the same video and prints both.
fn whole(case: &Case, work: &Path, runs: usize) -> Outcome<()> {
    let kadrs = env!("CARGO_BIN_EXE_kadrs");
    let project = case.project.display().to_string();
    let out = work.join(format!("{}-out", case.video)).display().to_string();
    let common = ["render", case.video, "--project", &project, "--locale", case.locale, "--format", "landscape"];
    let ours =
        |kind: &'static str| [&common[..], &["--output", kind, "--out", &out, "--jobs", "1", "--no-cache"]].concat();
    run(kadrs, &ours("y4m"))?;
    let file = |extension: &str| format!("{out}/{0}/{0}.{1}.landscape.{extension}", case.video, case.locale);
    let (raw, mp4, alone) = (file("y4m"), file("mp4"), work.join("alone.mp4").display().to_string());
    let encode = [
        "-y",
        "-v",
        "error",
        "-threads",
        "1",
        "-i",
        &raw,
        "-c:v",
        "libx264",
        "-preset",
        "medium",
        "-crf",
        "20",
        "-threads",
        "1",
        "-pix_fmt",
        "yuv420p",
        "-color_primaries",
        "bt709",
        "-color_trc",
        "bt709",
        "-colorspace",
        "bt709",
        &alone,
    ];
    let (mut whole, mut only) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        whole.push(run(kadrs, &ours("mp4"))?);
        only.push(run("ffmpeg", &encode)?);
    }
    let (whole_cpu, only_cpu) = (Usage::median(&whole, |u| u.cpu), Usage::median(&only, |u| u.cpu));
    println!("| whole process, median of {runs} | CPU s | wall s | peak MB | KB | SSIM |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: |");
    let mut files = Vec::new();
    for (name, usages, path) in [("kadrs render", &whole, &mp4), ("encode only (ffmpeg)", &only, &alone)] {
        let (kb, likeness) = (fs::metadata(path)?.len() as f64 / 1000.0, ssim(path, &raw)?);
        println!(
            "| {name} | {:.2} | {:.2} | {:.0} | {kb:.0} | {likeness:.6} |",
            Usage::median(usages, |u| u.cpu),
            Usage::median(usages, |u| u.wall),
            usages.iter().map(|u| u.peak_mb).fold(0.0, f64::max),
        );
        files.push((kb, likeness));
    }
    let [(our_kb, ours), (their_kb, theirs)] = files[..] else { return Err("two files".into()) };
    println!(
        "\ntotal ÷ encode only: {:.2} (to reach {:.2}) at {:+.6} SSIM (to reach -0.0003) and {:.0} % of the bytes (110 %)",
        whole_cpu / only_cpu,
        case.reach,
        ours - theirs,
        100.0 * our_kb / their_kb
    );
    fs::remove_file(&raw)?;
    Ok(())
}
