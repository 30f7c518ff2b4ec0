//! `kadrs infographic`: films as pages for print.

use std::path::Path;

use crate::cli::args::{InfographicArgs, PaperSize};
use crate::cli::project::{open, output_folder, shown};
use crate::cli::select::{choose, choose_locales};
use crate::cli::{Failure, terminal};
use crate::publish::{Paper, Sheet, infographic};
use crate::render::{Rendition, build_stages, write_print_png};
use crate::scene::{Composition, Format, Input};

/// Runs the command.
pub fn run(project: Option<&Path>, args: &InfographicArgs) -> Result<(), Failure> {
    let mut opened = open(project)?;
    let Some(input) = opened.input.take() else { return Err(opened.fail(false)) };
    let videos = choose("video", &args.videos, &input.compositions, Composition::id);
    let videos = opened.unless_errors(videos, false)?;
    // A script with mistakes is no video; leaving it out without a word would look like success.
    if opened.diagnostics.has_errors() {
        return Err(opened.fail(false));
    }
    let locales = match args.locale.as_slice() {
        [] => vec![&input.manifest.source],
        wanted => choose_locales(&input, wanted)?,
    };
    let paper = match args.paper {
        PaperSize::A4 => Paper::A4,
        PaperSize::A3 => Paper::A3,
        PaperSize::Letter => Paper::Letter,
    };
    let sheet = Sheet { paper, landscape: args.landscape, dpi: args.dpi };
    for composition in videos {
        let formats = formats(&input, composition, &args.format)?;
        for locale in &locales {
            let renditions: Vec<Rendition<'_>> =
                formats.iter().map(|format| Rendition { composition, locale, format }).collect();
            let (stages, found) = build_stages(&input, &renditions, |_, stage| stage);
            opened.add(found);
            if opened.diagnostics.has_errors() {
                return Err(opened.fail(false));
            }
            let (page, found) = infographic(&input, composition, locale, &stages, &sheet);
            opened.add(found);
            if opened.diagnostics.has_errors() {
                return Err(opened.fail(false));
            }
            let page =
                page.map_err(|error| Failure::usage(format!("no page of `{}`: {error}", composition.id()), None))?;
            let name = format!("{}.{}.infographic.png", composition.id(), locale.tag());
            let path = output_folder(args.out.as_deref(), &input).join(composition.id()).join(name);
            write_print_png(&path, &page, args.dpi).map_err(|error| Failure::io(&error))?;
            terminal::print(&format!("{}\n", shown(&path)))?;
        }
    }
    Ok(())
}

/// The wanted formats that the video is made for; at least one.
fn formats<'i>(input: &'i Input, composition: &Composition, wanted: &[String]) -> Result<Vec<&'i Format>, Failure> {
    let mut found = choose("format", wanted, &input.manifest.formats, |format| &format.name)?;
    found.retain(|format| composition.is_for(&format.name));
    match found.is_empty() {
        true => Err(Failure::usage(format!("`{}` is not made for this format", composition.id()), None)),
        false => Ok(found),
    }
}
