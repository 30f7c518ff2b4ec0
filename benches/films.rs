//! What each film of the project costs before it reaches the encoder: milliseconds of CPU a frame, in every format.
//!
//! `cargo bench --bench films [-- LOCALE]`.

#[allow(dead_code)]
#[path = "steps15/measure.rs"]
mod measure;

use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use kadrs::assets::Project;
use kadrs::display::{Damage, DisplayList, difference};
use kadrs::elements::ELEMENTS;
use kadrs::encode::{Frame, yuv};
use kadrs::paint::{Canvas, Painter, RasterCache};
use kadrs::scene::load;
use kadrs::stage::Stage;
use measure::Phase;

fn main() -> Result<(), Box<dyn Error>> {
    let tag = std::env::args().skip(1).find(|arg| !arg.starts_with('-')).unwrap_or_else(|| "en".to_owned());
    let input =
        load(Project::at(Path::new(env!("CARGO_MANIFEST_DIR")))?, ELEMENTS).input.ok_or("the project has errors")?;
    let locale = input.manifest.locale(&tag).ok_or("no such locale")?;
    println!("Milliseconds of CPU a frame, `{tag}`.\n");
    println!(
        "| film | format | seconds | scenes | frames | still | changed | evaluate | paint | convert | worst second |"
    );
    println!("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for film in &input.compositions {
        for format in input.manifest.formats.iter().filter(|format| film.is_for(&format.name)) {
            let (stage, _) = Stage::build(&input, film, format, locale);
            println!("| {} | {} | {} |", film.id(), format.name, row(&stage)?);
        }
    }
    Ok(())
}

/// Evaluates, paints and converts every frame; the cells of a table's row.
fn row(stage: &Stage) -> Result<String, Box<dyn Error>> {
    let (mut evaluate, mut paint, mut convert) = (Phase::default(), Phase::default(), Phase::default());
    let (width, height, rate) = (stage.format().width, stage.format().height, stage.format().rate);
    let frames = stage.frame_count(rate);
    let mut canvas = Canvas::new(width, height);
    let mut painter = Painter::new(Arc::new(RasterCache::default()));
    let mut i420 = yuv::I420::new(width, height);
    let mut before: Option<DisplayList> = None;
    let (mut still, mut changed) = (0, 0.0);
    let mut paints = Vec::new();
    for index in 0..frames {
        let (list, damage) = evaluate.time(|| {
            let list = stage.list_at(rate.time_of(index));
            let damage = before
                .as_ref()
                .map_or_else(|| Damage::all(width, height), |before| difference(before, &list, width, height));
            (list, damage)
        });
        still += u64::from(damage.is_empty());
        changed += damage.count() as f64 / (damage.columns() * damage.rows()) as f64;
        let painted = paint.seconds;
        paint.time(|| painter.paint(&list, &damage, stage.background(), &mut canvas));
        paints.push(paint.seconds - painted);
        let frame = Frame { width, height, rgba: canvas.rgba(), damage: &damage };
        convert.time(|| yuv::convert(&frame, &mut i420.planes()))?;
        before = Some(list);
    }
    // A second of frames is what a viewer of a preview would feel.
    let second = rate.as_f64().round().max(1.0) as usize;
    let worst = paints.windows(second.min(paints.len())).map(|w| w.iter().sum::<f64>() / w.len() as f64);
    let each = |seconds: f64| seconds / frames as f64 * 1000.0;
    Ok(format!(
        "{:.1} | {} | {frames} | {still} | {:.0} % | {:.2} | {:.2} | {:.2} | {:.1}",
        stage.length().as_seconds(),
        stage.scenes().len(),
        changed / frames as f64 * 100.0,
        each(evaluate.seconds),
        each(paint.seconds),
        each(convert.seconds),
        worst.fold(0.0, f64::max) * 1000.0,
    ))
}
