//! `kadrs locale export`: a file for translators, and pictures of where each text is shown.

use crate::cli::args::{ExchangeFormat, LocaleExportArgs};
use crate::cli::locale::context::{Gathered, gather};
use crate::cli::locale::{locale, shelf};
use crate::cli::project::{Opened, count, output_folder, shown};
use crate::cli::{Failure, terminal};
use crate::locale::exchange::{Format, Package, write_file, write_po, write_xliff};
use crate::scene::Input;

/// Runs the command.
pub fn run(opened: Opened, input: &Input, args: &LocaleExportArgs) -> Result<(), Failure> {
    let locale = locale(input, &args.locale)?;
    if *locale == input.manifest.source {
        let hint = "messages are translated from it; name another locale".to_owned();
        return Err(Failure::usage(format!("`{locale}` is the source locale"), Some(hint)));
    }
    let (source, target) = (shelf(&opened, &input.manifest.source)?, shelf(&opened, locale)?);
    let package = Package::new(&source, &target);
    let format = match args.format {
        ExchangeFormat::Xliff => Format::Xliff,
        ExchangeFormat::Po => Format::Po,
    };
    let path = args
        .out
        .clone()
        .unwrap_or_else(|| output_folder(None, input).join("locale").join(format!("{locale}.{}", format.extension())));
    let mut context = crate::locale::exchange::Context::default();
    let mut pictures = 0;
    if opened.diagnostics.has_errors() {
        terminal::say("the project has errors, so the file has no pictures and no lengths; see `kadrs check`");
    } else {
        let folder = (!args.no_pictures).then(|| path.with_extension("pictures"));
        let entry = input.manifest.locales.iter().find(|entry| entry.locale == *locale);
        let mut shelves = vec![target];
        for stand_in in entry.into_iter().flat_map(|entry| &entry.fallback) {
            shelves.push(shelf(&opened, stand_in)?);
        }
        shelves.push(source);
        let gathered = gather(input, locale, &shelves, folder.as_deref())?;
        Gathered { context, pictures } = gathered;
    }
    let text = match format {
        Format::Xliff => write_xliff(&package, &context),
        Format::Po => write_po(&package, &context),
    };
    write_file(&path, text.as_bytes()).map_err(|error| Failure::io(&error))?;
    for id in package.left_out() {
        terminal::say(&format!("message `{id}` has too many variants for such a file; translate it in its .ftl"));
    }
    let (units, pictures) = (count(package.len(), "unit"), count(pictures, "picture"));
    terminal::print(&format!("{}\n{units}, {pictures}\n", shown(&path)))
}
