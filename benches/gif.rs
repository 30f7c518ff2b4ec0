//! GIFs of the project's films beside those of other programs: bytes, likeness (SSIM) and CPU seconds.
//!
//! `cargo bench --bench gif [-- LOCALE]`. Every program gets the same reduced frames: kadrs in this process (its two
//! passes, without painting, but with the reducing), `ffmpeg` with `palettegen` and `paletteuse` in its two passes,
//! without dithering and as it does by itself, and `gifski` if it is in the PATH. The ratios are of kadrs to ffmpeg
//! without dithering. The likeness is that of ffmpeg's `ssim` filter, to the reduced frames, of all three channels.

#[allow(dead_code)]
#[path = "steps15/measure.rs"]
mod measure;

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use kadrs::assets::Project;
use kadrs::display::{Damage, DisplayList, difference};
use kadrs::elements::ELEMENTS;
use kadrs::encode::{Frame, GifSettings, OutputKind, Settings, VideoSpec, WebpSettings, reduce};
use kadrs::paint::{Canvas, Painter, RasterCache};
use kadrs::scene::load;
use kadrs::stage::Stage;
use measure::{Phase, run};

const WIDTH: u32 = 640;
const FPS: u32 = 15;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What a program made of a film.
struct Made {
    bytes: u64,
    ssim: f64,
    seconds: f64,
}

fn main() -> Outcome<()> {
    let tag = std::env::args().skip(1).find(|arg| !arg.starts_with('-')).unwrap_or_else(|| "en".to_owned());
    let input =
        load(Project::at(Path::new(env!("CARGO_MANIFEST_DIR")))?, ELEMENTS).input.ok_or("the project has errors")?;
    let locale = input.manifest.locale(&tag).ok_or("no such locale")?;
    let format = input.manifest.formats.first().ok_or("no format")?;
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("gif-bench");
    std::fs::create_dir_all(&folder)?;
    let colors = input.theme.colors.values().map(|color| [color.r, color.g, color.b]).collect();
    let settings = Settings {
        gif: GifSettings { width: WIDTH, fps: FPS, exact: colors, ..GifSettings::default() },
        webp: WebpSettings { width: WIDTH, fps: FPS, quality: None },
        ..Settings::default()
    };
    println!("{WIDTH} px, {FPS} pictures a second, `{tag}`, `{}`: kB / SSIM / CPU seconds.\n", format.name);
    println!("| film | kadrs | ffmpeg, no dithering | ffmpeg | gifski | WebP | bytes | seconds |");
    println!("| --- | --- | --- | --- | --- | --- | ---: | ---: |");
    for film in input.compositions.iter().filter(|film| film.is_for(&format.name)) {
        let (stage, _) = Stage::build(&input, film, format, locale);
        let frames = folder.join("frames.rgb");
        let [gif, webp] = kadrs(&stage, &settings, &folder, &frames)?;
        let plain = ffmpeg(&frames, &folder, height(&stage), "=dither=none:diff_mode=rectangle")?;
        let dithered = ffmpeg(&frames, &folder, height(&stage), "")?;
        let gifski = gifski(&frames, &folder, height(&stage))?;
        let cell = |made: &Made| format!("{:.0} / {:.5} / {:.2}", made.bytes as f64 / 1e3, made.ssim, made.seconds);
        println!(
            "| {} | {} | {} | {} | {} | {:.0} / – / {:.2} | {:.2} | {:.2} |",
            film.id(),
            cell(&gif),
            cell(&plain),
            cell(&dithered),
            gifski.as_ref().map_or("–".to_owned(), cell),
            webp.bytes as f64 / 1e3,
            webp.seconds,
            gif.bytes as f64 / plain.bytes as f64,
            gif.seconds / plain.seconds,
        );
    }
    Ok(std::fs::remove_dir_all(&folder)?)
}

fn height(stage: &Stage) -> u32 {
    stage.format().height * WIDTH / stage.format().width
}

/// Paints every second frame or so, hands it to the encoders of GIF and WebP, and writes it, reduced, for the others.
fn kadrs(stage: &Stage, settings: &Settings, folder: &Path, frames: &Path) -> Outcome<[Made; 2]> {
    let (width, height, rate) = (stage.format().width, stage.format().height, stage.format().rate);
    let spec = VideoSpec { width, height, rate, frames: stage.frame_count(rate), settings: settings.clone() };
    let paths = ["gif", "webp"].map(|name| folder.join(format!("kadrs.{name}")));
    let mut phases = [Phase::default(), Phase::default()];
    let mut encoders = Vec::new();
    for (name, path) in ["gif", "webp"].into_iter().zip(&paths) {
        encoders.push(OutputKind::find(name).ok_or("no such kind")?.open(path, &spec)?);
    }
    let mut painter = Painter::new(Arc::new(RasterCache::default()));
    let mut canvas = Canvas::new(width, height);
    let mut before: Option<DisplayList> = None;
    let mut out = BufWriter::new(File::create(frames)?);
    for index in 0..spec.frames {
        let wanted = encoders[0].wants(index);
        let mut damage = Damage::none(width, height);
        if wanted {
            let list = stage.list_at(rate.time_of(index));
            let all = || Damage::all(width, height);
            damage = before.as_ref().map_or_else(all, |before| difference(before, &list, width, height));
            painter.paint(&list, &damage, stage.background(), &mut canvas);
            before = Some(list);
        }
        let frame = Frame { width, height, rgba: canvas.rgba(), damage: &damage };
        for (encoder, phase) in encoders.iter_mut().zip(&mut phases) {
            phase.time(|| encoder.frame(&frame))?;
        }
        if wanted {
            let small = reduce(canvas.rgba(), (width, height), (WIDTH, self::height(stage)));
            small.chunks_exact(4).try_for_each(|pixel| out.write_all(&pixel[..3]))?;
        }
    }
    out.flush()?;
    let mut made = Vec::new();
    for (encoder, phase) in encoders.into_iter().zip(&mut phases) {
        let written = phase.time(|| encoder.finish())?;
        made.push(Made { bytes: written.bytes, ssim: f64::NAN, seconds: phase.seconds });
    }
    let webp = made.pop().ok_or("no WebP")?;
    let gif = made.pop().ok_or("no GIF")?;
    Ok([Made { ssim: ssim(frames, &paths[0], self::height(stage))?, ..gif }, webp])
}

/// How `ffmpeg` reads the reduced frames.
fn source(frames: &Path, height: u32) -> Vec<String> {
    let size = format!("{WIDTH}x{height}");
    let options = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", &size, "-r", &FPS.to_string(), "-i"].map(str::to_owned);
    options.into_iter().chain([frames.display().to_string()]).collect()
}

/// The two passes of `ffmpeg`, with options of `paletteuse`.
fn ffmpeg(frames: &Path, folder: &Path, height: u32, options: &str) -> Outcome<Made> {
    let (palette, gif) = (folder.join("palette.png").display().to_string(), folder.join("ffmpeg.gif"));
    let source = source(frames, height);
    let quiet = ["-v", "error", "-y"].map(str::to_owned).to_vec();
    let first = [quiet.clone(), source.clone(), vec!["-vf".into(), "palettegen".into(), palette.clone()]].concat();
    let paint = vec!["-i".into(), palette, "-lavfi".into(), format!("[0][1]paletteuse{options}")];
    let second = [quiet, source, paint, vec![gif.display().to_string()]].concat();
    let mut seconds = 0.0;
    for arguments in [first, second] {
        seconds += run("ffmpeg", &arguments.iter().map(String::as_str).collect::<Vec<_>>())?.cpu;
    }
    Ok(Made { bytes: std::fs::metadata(&gif)?.len(), ssim: ssim(frames, &gif, height)?, seconds })
}

/// `gifski` as it is by itself; `None` if it is not installed.
fn gifski(frames: &Path, folder: &Path, height: u32) -> Outcome<Option<Made>> {
    let found = Command::new("gifski").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if found.is_err() {
        return Ok(None);
    }
    let (pictures, gif) = (folder.join("pictures"), folder.join("gifski.gif"));
    std::fs::create_dir_all(&pictures)?;
    let target = pictures.join("%05d.png").display().to_string();
    let arguments = [vec!["-v".into(), "error".into(), "-y".into()], source(frames, height), vec![target]].concat();
    run("ffmpeg", &arguments.iter().map(String::as_str).collect::<Vec<_>>())?;
    let mut names: Vec<String> = Vec::new();
    for entry in std::fs::read_dir(&pictures)? {
        names.push(entry?.path().display().to_string());
    }
    names.sort();
    let (fps, output) = (FPS.to_string(), gif.display().to_string());
    let width = WIDTH.to_string();
    let mut arguments = vec!["--quiet", "--fps", &fps, "--width", &width, "--output", &output];
    arguments.extend(names.iter().map(String::as_str));
    let usage = run("gifski", &arguments)?;
    std::fs::remove_dir_all(&pictures)?;
    Ok(Some(Made { bytes: std::fs::metadata(&gif)?.len(), ssim: ssim(frames, &gif, height)?, seconds: usage.cpu }))
}

/// How like the reduced frames a GIF is, as `ffmpeg` sees it.
fn ssim(frames: &Path, gif: &Path, height: u32) -> Outcome<f64> {
    let fps = format!("fps={FPS}:round=near");
    let graph = format!("[1]{fps},format=yuv444p[a];[0]format=yuv444p[b];[a][b]ssim=shortest=1");
    let mut command = Command::new("ffmpeg");
    command.args(["-hide_banner", "-nostats"]).args(source(frames, height)).arg("-i").arg(gif);
    let ended = command.args(["-lavfi", &graph, "-f", "null", "-"]).stdin(Stdio::null()).output()?;
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    let all = said.rsplit_once("All:").and_then(|(_, rest)| rest.split_whitespace().next());
    Ok(all.ok_or("ffmpeg told no SSIM")?.parse()?)
}
