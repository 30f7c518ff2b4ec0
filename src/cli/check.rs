//! `kadrs check`: every finding about a project, without drawing anything.

use std::collections::BTreeSet;
use std::path::Path;

use crate::cli::args::CheckArgs;
use crate::cli::project::{count, counts, open};
use crate::cli::select::renditions;
use crate::cli::{Failure, terminal};
use crate::render::{Rendition, build_stages};

/// Runs the command.
pub fn run(project: Option<&Path>, args: &CheckArgs) -> Result<(), Failure> {
    let mut opened = open(project)?;
    let Some(input) = opened.input.take() else { return Err(opened.fail(args.json)) };
    let selection = &args.selection;
    let renditions = renditions(&input, &args.videos, &selection.locale, &selection.format);
    let renditions = opened.unless_errors(renditions, args.json)?;
    let (_, found) = build_stages(&input, &renditions, |_, stage| drop(stage));
    opened.add(found);
    if args.json {
        terminal::print(&format!("{:#}\n", opened.json()))?;
    } else {
        opened.print_findings();
        terminal::print(&format!("{}: {}\n", extent(&renditions), counts(&opened.diagnostics)))?;
    }
    if opened.diagnostics.has_errors() { Err(Failure::Input) } else { Ok(()) }
}

/// `5 videos × 3 locales × 3 formats`.
fn extent(renditions: &[Rendition<'_>]) -> String {
    let different =
        |name: &dyn Fn(&Rendition<'_>) -> String| renditions.iter().map(name).collect::<BTreeSet<_>>().len();
    let videos = different(&|r| r.composition.id().to_string());
    let locales = different(&|r| r.locale.tag().to_string());
    let formats = different(&|r| r.format.name.clone());
    format!("{} × {} × {}", count(videos, "video"), count(locales, "locale"), count(formats, "format"))
}
