//! `kadrs still` and `kadrs sheet`: single frames and contact sheets as PNG.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::anim::Time;
use crate::cli::args::{SheetArgs, StillArgs};
use crate::cli::moment::{Moment, Part};
use crate::cli::project::{Opened, open, output_folder, shown};
use crate::cli::select::{choose, choose_locales};
use crate::cli::{Failure, terminal};
use crate::paint::RasterCache;
use crate::render::{Rendition, Sheet, build_stages, still as frame, write_png};
use crate::scene::{Composition, Format, Input};
use crate::stage::Stage;

/// Runs `still`.
pub fn still(project: Option<&Path>, args: &StillArgs) -> Result<(), Failure> {
    let mut opened = open(project)?;
    let Some(input) = opened.input.take() else { return Err(opened.fail(false)) };
    let composition = opened.unless_errors(video(&input, &args.video), false)?;
    let format = formats(&input, composition, args.format.as_slice())?[0];
    let locale = match &args.locale {
        Some(_) => choose_locales(&input, args.locale.as_slice())?[0],
        None => &input.manifest.source,
    };
    let rendition = Rendition { composition, locale, format };
    let stages = stages(&mut opened, &input, &[rendition])?;
    let time = snapped(&stages[0], &args.at, format)?;
    let canvas = frame(&stages[0], format.width, format.height, time, &Arc::new(RasterCache::default()));
    let path = args.out.clone().unwrap_or_else(|| {
        let name = format!("{}.{}.png", rendition.name(), file_part(args.at.text()));
        output_folder(None, &input).join(composition.id()).join(name)
    });
    write_png(&path, canvas.width(), canvas.height(), canvas.rgba()).map_err(|error| Failure::io(&error))?;
    terminal::print(&format!("{}\n", shown(&path)))
}

/// Runs `sheet`.
pub fn sheet(project: Option<&Path>, args: &SheetArgs) -> Result<(), Failure> {
    let mut opened = open(project)?;
    let Some(input) = opened.input.take() else { return Err(opened.fail(false)) };
    let composition = opened.unless_errors(video(&input, &args.video), false)?;
    let mut chosen = formats(&input, composition, &args.format)?;
    if args.format.is_empty() {
        chosen.truncate(1);
    }
    if args.out.is_some() && chosen.len() > 1 {
        return Err(Failure::usage("`--out` names one file, but each format has its own sheet", None));
    }
    let locales = choose_locales(&input, &args.locale)?;
    let moments = match args.at.as_slice() {
        [] => spread(u32::from(args.columns)),
        moments => moments.to_vec(),
    };
    for format in chosen {
        let rows: Vec<Rendition<'_>> = locales.iter().map(|locale| Rendition { composition, locale, format }).collect();
        let stages = stages(&mut opened, &input, &rows)?;
        let size = (format.width, format.height);
        let mut sheet = Sheet::new(moments.len() as u32, stages.len() as u32, size, args.width);
        let cache = Arc::new(RasterCache::default());
        for (row, stage) in stages.iter().enumerate() {
            for (column, moment) in moments.iter().enumerate() {
                let time = snapped(stage, moment, format)?;
                sheet.put(column as u32, row as u32, &frame(stage, size.0, size.1, time, &cache));
            }
        }
        let path = args.out.clone().unwrap_or_else(|| {
            let tags: Vec<&str> = locales.iter().map(|locale| locale.tag()).collect();
            sheet_path(&input, composition, format, &tags)
        });
        let image = sheet.image();
        write_png(&path, image.width, image.height, &image.rgba).map_err(|error| Failure::io(&error))?;
        terminal::print(&format!("{}\n", shown(&path)))?;
    }
    Ok(())
}

fn sheet_path(input: &Input, composition: &Composition, format: &Format, locales: &[&str]) -> PathBuf {
    // A sheet of some locales must not take the place of the one of all.
    let some = !input.manifest.locales.iter().all(|entry| locales.contains(&entry.locale.tag()));
    let locales = if some { format!(".{}", locales.join("+")) } else { String::new() };
    let name = format!("{}{locales}.{}.sheet.png", composition.id(), format.name);
    output_folder(None, input).join(composition.id()).join(name)
}

/// The middles of `count` equal parts of a video.
fn spread(count: u32) -> Vec<Moment> {
    (0..count).map(|i| Moment::share((f64::from(i) + 0.5) / f64::from(count))).collect()
}

fn video<'i>(input: &'i Input, id: &str) -> Result<&'i Composition, Failure> {
    let found = choose("video", &[id.to_string()], &input.compositions, Composition::id)?;
    match found.as_slice() {
        [one] => Ok(one),
        _ => Err(Failure::usage("this command takes one video", None)),
    }
}

/// The wanted formats that the video is made for; at least one.
fn formats<'i>(input: &'i Input, composition: &Composition, wanted: &[String]) -> Result<Vec<&'i Format>, Failure> {
    let mut found = choose("format", wanted, &input.manifest.formats, |format| &format.name)?;
    found.retain(|format| composition.is_for(&format.name));
    if found.is_empty() {
        return Err(Failure::usage(format!("`{}` is not made for this format", composition.id()), None));
    }
    Ok(found)
}

/// Lays out the renditions; with errors, prints them and fails.
fn stages(opened: &mut Opened, input: &Input, renditions: &[Rendition<'_>]) -> Result<Vec<Stage>, Failure> {
    let (stages, found) = build_stages(input, renditions, |_, stage| stage);
    let chosen = renditions.iter().map(|rendition| rendition.composition.id()).collect();
    opened.keep_about(input, &chosen);
    opened.add(found);
    if opened.diagnostics.has_errors() { Err(opened.fail(false)) } else { Ok(stages) }
}

/// The moment on the grid of the video's frames, so that what is shown is in the video.
fn snapped(stage: &Stage, moment: &Moment, format: &Format) -> Result<Time, Failure> {
    let part = |scene: &crate::stage::SceneSpan| (scene.id.to_string(), scene.start, scene.length);
    let scenes: Vec<(String, Time, Time)> = stage.scenes().iter().map(part).collect();
    let parts: Vec<Part<'_>> =
        scenes.iter().map(|(id, start, length)| Part { id, start: *start, length: *length }).collect();
    let time = moment.time(stage.length(), &parts)?;
    let last = stage.frame_count(format.rate).max(1) - 1;
    Ok(format.rate.time_of(format.rate.frame_of(time).min(last)))
}

/// A moment as a part of a file's name: `50%` becomes `50`.
fn file_part(moment: &str) -> String {
    moment.replace('%', "").replace(|c: char| !c.is_alphanumeric() && c != '.' && c != '-', "-")
}
