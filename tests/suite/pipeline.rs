//! The whole way: projects that check clean, painting that repaints only what changed, files that are whole.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use kadrs::anim::Time;
use kadrs::display::{Damage, DisplayList, difference};
use kadrs::encode::OUTPUTS;
use kadrs::geom::Rect;
use kadrs::paint::{Canvas, Painter, RasterCache};
use kadrs::render::{Event, Options, Outcome, Rendition, Request, Target, prepare, render};
use kadrs::scene::Input;
use kadrs::stage::Stage;

use crate::support::findings::{check, renditions};
use crate::support::fixture::{Fixture, script};
use crate::support::{files_below, report, repository};

/// Formats of the campaign at a sixth of their size: same layout, a thirty-sixth of the pixels.
const REDUCED: &str = "  landscape: { size: 320x180, fps: 30, margin: { top: 86, bottom: 86, side: 86 } }
  square: { size: 180x180, fps: 30, margin: { top: 86, bottom: 86, side: 86 } }
  portrait: { size: 180x320, fps: 30, margin: { top: 230, bottom: 346, side: 86 } }
";

/// The repository's project with pictures of a sixth of the size.
fn reduced_campaign() -> Fixture {
    let manifest = std::fs::read_to_string(repository().join("kadrs.yaml")).expect("kadrs.yaml");
    let (head, rest) = manifest.split_once("\nformats:\n").expect("formats");
    let tail = rest.split_once("\n\n").map_or("", |(_, tail)| tail);
    Fixture::copy_of(repository(), &format!("{head}\nformats:\n{REDUCED}\n{tail}"))
}

#[test]
fn every_scene_locale_and_format_checks_clean() {
    let mut problems: Vec<String> = check(repository()).lines();
    let steps = Fixture::copy_of(&repository().join("benches/steps15"), "");
    for font in files_below(&repository().join("fonts")) {
        let name = font.file_name().expect("a name").to_string_lossy().into_owned();
        steps.write(&format!("fonts/{name}"), std::fs::read(&font).expect("a font"));
    }
    // Its sizes and colors are given by its specification, so warnings are allowed; one locale of each direction will do.
    let manifest = std::fs::read_to_string(repository().join("benches/steps15/kadrs.yaml")).expect("a manifest");
    let is_kept = |line: &&str| {
        !line.starts_with("  ") || ["  en", "  ar", "  landscape", "  mp4"].iter().any(|l| line.starts_with(l))
    };
    steps.write("kadrs.yaml", manifest.lines().filter(is_kept).collect::<Vec<_>>().join("\n"));
    for locale in files_below(&steps.path("locales")) {
        let name = locale.strip_prefix(steps.root()).expect("a file of the project").to_string_lossy().into_owned();
        if !["locales/en/", "locales/ar/"].iter().any(|kept| name.starts_with(kept)) {
            steps.remove(&name);
        }
    }
    problems.extend(check(steps.root()).lines().into_iter().filter(|line| line.starts_with("error")));
    report(&problems);
}

/// Paints every frame of a stage twice: only what changed, and all of it. The first frame that differs.
fn first_difference(stage: &Stage) -> Option<String> {
    let format = stage.format();
    let (width, height, rate) = (format.width, format.height, format.rate);
    let cache = Arc::new(RasterCache::default());
    let (mut partly, mut wholly) = (Painter::new(Arc::clone(&cache)), Painter::new(cache));
    let (mut canvas, mut fresh) = (Canvas::new(width, height), Canvas::new(width, height));
    let all = Damage::all(width, height);
    let mut before: Option<DisplayList> = None;
    for frame in 0..stage.frame_count(rate) {
        let list = stage.list_at(rate.time_of(frame));
        let damage = before.as_ref().map_or_else(|| all.clone(), |b| difference(b, &list, width, height));
        if !damage.is_empty() {
            partly.paint(&list, &damage, stage.background(), &mut canvas);
        }
        // Where the lists are the same, painting all of it again gave the same a frame ago.
        if !damage.is_empty() || frame % 30 == 0 {
            wholly.paint(&list, &all, stage.background(), &mut fresh);
        }
        if canvas != fresh {
            let different = canvas.rgba().iter().zip(fresh.rgba()).filter(|(a, b)| a != b).count();
            return Some(format!("{} {}: frame {frame} differs in {different} bytes", stage.locale(), format.name));
        }
        before = Some(list);
    }
    None
}

#[test]
fn repainting_what_changed_is_repainting_everything() {
    let campaign = reduced_campaign();
    let checked = check(campaign.root());
    // A text of five pixels has too little contrast, whatever its colors are.
    report(&checked.lines().into_iter().filter(|line| line.starts_with("error")).collect::<Vec<_>>());
    let input = checked.input.expect("a project");
    let renditions = [("lv", "landscape"), ("ar", "portrait"), ("en", "square")];
    let stages: Vec<Stage> = input
        .compositions
        .iter()
        .zip(renditions.iter().cycle())
        .flat_map(|(composition, _)| renditions.iter().map(move |r| (composition, r)))
        .map(|(composition, (locale, format))| stage(&input, composition.id(), locale, format))
        .collect();
    let problems: Vec<String> = std::thread::scope(|scope| {
        let runs: Vec<_> = stages.iter().map(|stage| scope.spawn(|| first_difference(stage))).collect();
        runs.into_iter().filter_map(|run| run.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    report(&problems);
}

fn stage(input: &Input, video: &str, locale: &str, format: &str) -> Stage {
    let composition = input.composition(video).expect("a video");
    let (locale, format) =
        (input.manifest.locale(locale).expect("a locale"), input.manifest.format(format).expect("a format"));
    Stage::build(input, composition, format, locale).0
}

/// A film of 1.2 seconds with text, pictures, artwork, two scenes and motion, in two locales and formats.
fn short_film() -> Fixture {
    let fixture = Fixture::with_pictures();
    fixture.write(
        "kadrs.yaml",
        "\
name: Short
source: en
locales: { en: {}, ar: { digits: latin } }
formats:
  landscape: { size: 320x180, fps: 25, margin: { top: 60, bottom: 60, side: 60 } }
  portrait: { size: 180x320, fps: 25, margin: { top: 60, bottom: 60, side: 60 } }
output:
  mp4: { crf: 18, preset: veryfast }
  gif: { width: 160, fps: 25 }
",
    );
    fixture.remove("locales/lv");
    fixture.write("locales/en/main.ftl", "hello = Hello, Riga 2026\n");
    fixture.write("locales/ar/main.ftl", "hello = مرحبا Riga 2026\n");
    fixture.write("scenes/film.yaml", SHORT);
    fixture
}

const SHORT: &str = "\
video: film
background: $sky
scenes:
  - id: one
    length: 800ms
    glance: true
    body:
      - row:
          gap: 60
          stagger: 100ms
          wrap: wrap
          items:
            - text: { message: hello, style: display, enter: { effect: rise, by: word, for: 300ms } }
            - image: { file: art/sample.png, width: 300, radius: 50%, enter: { effect: wipe, for: 400ms } }
  - id: two
    length: 400ms
    glance: true
    background: $paper
    transition: { kind: push, for: 200ms }
    body:
      - svg: { file: art/gate.svg, width: 500, enter: draw, parts: { bar: { rotate: { 0s: 0deg, 300ms: -60deg }, pivot: [64, 340] } } }
";

const FRAMES: u64 = 30;

/// Renders every rendition of a project into a folder, every kind of output of each.
fn render_all(
    input: &Input,
    folder: &Path,
    options: &Options,
    abort: &AtomicBool,
    report: &(dyn Fn(Event<'_>) + Sync),
) -> Outcome {
    let renditions = renditions(input);
    let targets = |rendition: &Rendition<'_>| {
        let target = |kind: &'static kadrs::encode::OutputKind| Target {
            kind,
            path: folder.join(file_name(&rendition.name(), kind)),
        };
        OUTPUTS.iter().map(target).collect()
    };
    let request = Request { cache: None, inputs: &|_| None, anew: false, targets: &targets };
    let (jobs, diagnostics) = prepare(input, &renditions, &request);
    assert!(!diagnostics.has_errors(), "{:?}", diagnostics.iter().collect::<Vec<_>>());
    render(jobs, options, abort, report)
}

fn file_name(rendition: &str, kind: &kadrs::encode::OutputKind) -> String {
    match kind.name {
        "poster" => format!("{rendition}.poster.png"),
        _ if kind.extension.is_empty() => rendition.to_string(),
        _ => format!("{rendition}.{}", kind.extension),
    }
}

/// Every file below a folder with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let read = |path: PathBuf| {
        let bytes = std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        (path.strip_prefix(folder).expect("below the folder").to_path_buf(), bytes)
    };
    files_below(folder).into_iter().map(read).collect()
}

fn made(input: &Input, workers: usize, repaint: bool) -> (tempfile::TempDir, BTreeMap<PathBuf, Vec<u8>>) {
    let folder = tempfile::tempdir_in(crate::support::scratch()).expect("a scratch folder");
    let outcome = render_all(
        input,
        folder.path(),
        &Options { workers, repaint, ..Options::default() },
        &AtomicBool::new(false),
        &|_| {},
    );
    assert!(outcome.failed.is_empty() && !outcome.aborted, "{:?}", outcome.failed);
    assert_eq!(outcome.made.len(), 4 * OUTPUTS.len());
    let files = contents(folder.path());
    (folder, files)
}

#[test]
fn files_are_the_same_with_any_number_of_workers_and_either_way_of_painting() {
    let film = short_film();
    let checked = check(film.root());
    report(&checked.lines());
    let input = checked.input.expect("a project");
    let (folder, one) = made(&input, 1, false);
    for (workers, repaint) in [(4, false), (2, true)] {
        let (_other, files) = made(&input, workers, repaint);
        let names: Vec<&PathBuf> = one.keys().collect();
        assert_eq!(files.keys().collect::<Vec<_>>(), names);
        let different: Vec<String> = one
            .iter()
            .filter(|(name, bytes)| files[*name] != **bytes)
            .map(|(name, _)| name.display().to_string())
            .collect();
        assert!(different.is_empty(), "{workers} workers, repaint {repaint}: {different:?} differ");
    }
    the_video_is_what_was_painted(&input, &folder.path().join("film.ar.landscape.mp4"));
    the_gif_loops(&folder.path().join("film.en.portrait.gif"));
    let frames =
        one.keys().filter(|name| name.starts_with("film.en.landscape") && name.extension().is_some_and(|e| e == "png"));
    assert_eq!(frames.count() as u64, FRAMES, "a PNG for each frame");
    let y4m = &one[Path::new("film.en.landscape.y4m")];
    let picture = 320 * 180 * 3 / 2 + "FRAME\n".len();
    let header = y4m.iter().position(|b| *b == b'\n').expect("a header") + 1;
    assert_eq!(y4m.len(), header + FRAMES as usize * picture);
}

/// Frame count, size, duration, tags and colors of an MP4, read back by FFmpeg.
fn the_video_is_what_was_painted(input: &Input, path: &Path) {
    use ffmpeg_next::{codec, color, format, frame, media};
    let mut file = format::input(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let stream = file.streams().best(media::Type::Video).expect("a video stream");
    let (index, count) = (stream.index(), stream.frames());
    assert_eq!(stream.avg_frame_rate(), ffmpeg_next::Rational(25, 1));
    let context = codec::Context::from_parameters(stream.parameters()).expect("parameters");
    let mut decoder = context.decoder().video().expect("a decoder");
    assert_eq!((decoder.width(), decoder.height()), (320, 180));
    assert_eq!(decoder.format(), format::Pixel::YUV420P);
    assert_eq!(decoder.color_space(), color::Space::BT709);
    assert_eq!(decoder.color_primaries(), color::Primaries::BT709);
    assert_eq!(decoder.color_transfer_characteristic(), color::TransferCharacteristic::BT709);
    assert_eq!(decoder.color_range(), color::Range::MPEG);
    assert_eq!(count as u64, FRAMES, "the index counts every frame");
    let seconds = file.duration() as f64 / f64::from(ffmpeg_next::ffi::AV_TIME_BASE);
    assert!((seconds - 1.2).abs() < 0.001, "{seconds} s");

    let mut decoded = Vec::new();
    let mut picture = frame::Video::empty();
    let mut drain = |decoder: &mut ffmpeg_next::decoder::Video, decoded: &mut Vec<frame::Video>| {
        while decoder.receive_frame(&mut picture).is_ok() {
            decoded.push(picture.clone());
        }
    };
    for (_, packet) in file.packets().filter(|(stream, _)| stream.index() == index).collect::<Vec<_>>() {
        decoder.send_packet(&packet).expect("a packet that decodes");
        drain(&mut decoder, &mut decoded);
    }
    decoder.send_eof().expect("an end");
    drain(&mut decoder, &mut decoded);
    assert_eq!(decoded.len() as u64, FRAMES);

    // The ground of the last scene, far from everything that is drawn: #FBF7F0 in BT.709, limited range.
    let last = &decoded[decoded.len() - 1];
    let at = |plane: usize, x: usize, y: usize| i32::from(last.data(plane)[y * last.stride(plane) + x]);
    let (y, cb, cr) = (at(0, 8, 8), at(1, 4, 4), at(2, 4, 4));
    assert!((y - 229).abs() <= 2 && (cb - 125).abs() <= 2 && (cr - 129).abs() <= 2, "{y} {cb} {cr}");
    let bytes = std::fs::read(path).expect("the file");
    let place = |name: &[u8]| bytes.windows(4).position(|w| w == name);
    assert!(place(b"moov") < place(b"mdat"), "the index comes first");
    assert_eq!(place(b"elst"), None, "no edit list");
    assert_eq!(input.manifest.formats[0].name, "landscape");
}

fn the_gif_loops(path: &Path) {
    let mut options = gif::DecodeOptions::new();
    options.set_color_output(gif::ColorOutput::Indexed);
    let mut decoder = options.read_info(std::fs::File::open(path).expect("a GIF")).expect("a GIF's header");
    assert_eq!((decoder.width(), decoder.height()), (160, 284));
    assert_eq!(decoder.repeat(), gif::Repeat::Infinite);
    let mut hundredths = 0;
    while let Some(frame) = decoder.read_next_frame().expect("a frame that decodes") {
        hundredths += u32::from(frame.delay);
    }
    assert_eq!(hundredths, 120, "it lasts as long as the film");
}

#[test]
fn a_film_that_is_stopped_half_way_leaves_nothing() {
    let film = short_film();
    let input = check(film.root()).input.expect("a project");
    let folder = tempfile::tempdir_in(crate::support::scratch()).expect("a scratch folder");
    let abort = AtomicBool::new(false);
    let stop = |event: Event<'_>| {
        if matches!(event, Event::Frame { done, .. } if done >= FRAMES / 2) {
            abort.store(true, Ordering::Relaxed);
        }
    };
    let outcome = render_all(&input, folder.path(), &Options { workers: 2, ..Options::default() }, &abort, &stop);
    assert!(outcome.aborted && outcome.made.is_empty(), "{outcome:?}");
    assert_eq!(contents(folder.path()).keys().collect::<Vec<_>>(), [] as [&PathBuf; 0]);
}

#[test]
fn an_output_that_fails_leaves_nothing_and_others_go_on() {
    let film = short_film();
    let input = check(film.root()).input.expect("a project");
    let folder = tempfile::tempdir_in(crate::support::scratch()).expect("a scratch folder");
    // A folder stands where one of the videos should be.
    let taken = folder.path().join("film.en.landscape.mp4");
    std::fs::create_dir_all(taken.join("inside")).expect("a folder");
    let options = Options { workers: 1, ..Options::default() };
    let outcome = render_all(&input, folder.path(), &options, &AtomicBool::new(false), &|_| {});
    assert_eq!(outcome.failed.len(), 1, "{:?}", outcome.failed);
    assert_eq!(outcome.made.len(), 3 * OUTPUTS.len());
    let parts = contents(folder.path()).into_keys().filter(|name| {
        let name = name.to_string_lossy();
        !["mp4", "gif", "webp", "png", "y4m"].iter().any(|end| name.ends_with(end))
    });
    assert_eq!(parts.collect::<Vec<_>>(), [] as [PathBuf; 0], "no file with a name for the time being is left");
}

/// Rows, columns, grids, places, shifts and margins of many widths, none of them symmetrical.
const LAYOUT: &str = "\
- column:
    gap: 24
    align: start
    items:
      - row:
          gap: 20
          align: end
          items:
            - rect: { width: 90, height: 60, fill: $sea }
            - rect: { width: 41, height: 20, fill: $amber }
            - column:
                gap: 7
                align: end
                items:
                  - rect: { width: 13, height: 30, fill: $clay }
                  - rect: { width: 77, height: 30, fill: $plum }
      - grid:
          columns: 3
          gap: 10
          items:
            - rect: { width: 91, height: 61, fill: $sea }
            - rect: { width: 51, height: 61, fill: $amber }
            - rect: { width: 92, height: 21, fill: $clay }
            - rect: { width: 23, height: 22, fill: $plum }
- rect: { width: 94, height: 64, fill: $moss, place: { x: 7%, y: 80%, origin: top-start } }
- rect: { width: 95, height: 65, fill: $sky, place: { x: 60%, y: 33%, origin: end }, shift: { x: 17 } }
";

/// The boxes of all filled paths, in groups too.
fn boxes(items: &[kadrs::display::Item], out: &mut Vec<Rect>) {
    for item in items {
        match item {
            kadrs::display::Item::Group(group) => boxes(&group.items, out),
            item => out.push(item.bounds()),
        }
    }
}

#[test]
fn right_to_left_layout_is_the_reflection_of_the_other() {
    let film = short_film();
    for locale in ["en", "ar"] {
        film.write(&format!("locales/{locale}/main.ftl"), "# none\n");
    }
    film.write("scenes/film.yaml", script(LAYOUT));
    let checked = check(film.root());
    report(&checked.lines());
    let input = checked.input.expect("a project");
    for format in ["landscape", "portrait"] {
        let places = |locale: &str| {
            let (mut places, stage) = (Vec::new(), stage(&input, "film", locale, format));
            boxes(stage.list_at(Time::seconds(4.0)).items(), &mut places);
            (places, f64::from(stage.format().width))
        };
        let ((plain, width), (mirrored, _)) = (places("en"), places("ar"));
        assert!(plain.len() >= 10, "{} boxes", plain.len());
        assert_ne!(plain, mirrored, "the scene is not symmetrical");
        for (a, b) in plain.iter().zip(&mirrored) {
            let reflected = Rect::new(width - a.x1, a.y0, width - a.x0, a.y1);
            let far = [reflected.x0 - b.x0, reflected.x1 - b.x1, reflected.y0 - b.y0, reflected.y1 - b.y1];
            assert!(far.iter().all(|d| d.abs() < 0.01), "{format}: {a:?} became {b:?}, not {reflected:?}");
        }
        assert_eq!(plain.len(), mirrored.len());
    }
}
