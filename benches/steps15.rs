//! Speed, memory, size and likeness of kadrs beside `ffmpeg` on the same finished frames.
//!
//! `cargo bench --bench steps15 [-- RUNS]` prints, for the reference scene and for the campaign's first film: what
//! evaluating, painting, converting and encoding cost apart; what the program costs as a whole against ffmpeg's
//! libx264 alone, run in turn; peak memory; size and SSIM of both files. CPU seconds, one encoder thread each.

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
}

fn main() -> Outcome<()> {
    let runs = std::env::args().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(3);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let work = root.join("target/bench");
    fs::create_dir_all(&work)?;
    let cases = [
        Case { name: "steps15", project: steps15(root, &work)?, video: "steps15", locale: "en" },
        Case { name: "film 1", project: root.to_path_buf(), video: "path-of-asylum", locale: "en" },
    ];
    for case in &cases {
        println!("\n## {} ({}, landscape)\n", case.name, case.locale);
        phases(case)?;
        whole(case, &work, runs)?;
    }
    Ok(())
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
    let ours = |kind: &'static str| [&common[..], &["--output", kind, "--out", &out, "--jobs", "1"]].concat();
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
    for (name, usages, path) in [("kadrs render", &whole, &mp4), ("encode only (ffmpeg)", &only, &alone)] {
        println!(
            "| {name} | {:.2} | {:.2} | {:.0} | {:.0} | {:.5} |",
            Usage::median(usages, |u| u.cpu),
            Usage::median(usages, |u| u.wall),
            usages.iter().map(|u| u.peak_mb).fold(0.0, f64::max),
            fs::metadata(path)?.len() as f64 / 1000.0,
            ssim(path, &raw)?,
        );
    }
    println!("\ntotal ÷ encode only: {:.2}", whole_cpu / only_cpu);
    fs::remove_file(&raw)?;
    Ok(())
}
