//! `kadrs locale`: what translators and reviewers need.

mod budget;
mod context;
mod export;
mod status;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::cli::args::{LocaleApproveArgs, LocaleCommand, LocaleImportArgs, LocaleSyncArgs};
use crate::cli::project::{Opened, count, open, shown};
use crate::cli::select::choose;
use crate::cli::{Failure, terminal, with_causes};
use crate::diag::{Diagnostics, Severity, Sources};
use crate::locale::exchange::{self, Change, Format, Shelf, Wanted, read_text, write_changes};
use crate::locale::{Date, Locale};
use crate::render::Rendition;
use crate::scene::Input;

/// Runs one of the commands.
pub fn run(project: Option<&Path>, command: &LocaleCommand) -> Result<(), Failure> {
    let mut opened = open(project)?;
    let Some(input) = opened.input.take() else { return Err(opened.fail(false)) };
    match command {
        LocaleCommand::Status(args) => status::run(opened, &input, args),
        LocaleCommand::Sync(args) => sync(opened, &input, args),
        LocaleCommand::Export(args) => export::run(opened, &input, args),
        LocaleCommand::Import(args) => import(opened, &input, args),
        LocaleCommand::Approve(args) => approve(opened, &input, args),
    }
}

/// The wanted locales of the project, all of them if none is named.
fn locales<'i>(input: &'i Input, wanted: &[String]) -> Result<Vec<&'i Locale>, Failure> {
    if let Some(tag) = wanted.iter().find(|tag| input.manifest.pseudo.iter().any(|locale| locale.tag() == **tag)) {
        let hint = "it is made of the source's texts; there is nothing to translate or to approve".to_owned();
        return Err(Failure::usage(format!("`{tag}` is a pseudo-locale"), Some(hint)));
    }
    let chosen = choose("locale", wanted, &input.manifest.locales, |entry| entry.locale.tag())?;
    Ok(chosen.into_iter().map(|entry| &entry.locale).collect())
}

/// The one locale with this tag.
fn locale<'i>(input: &'i Input, tag: &str) -> Result<&'i Locale, Failure> {
    match locales(input, &[tag.to_owned()])?.as_slice() {
        [one] => Ok(one),
        _ => Err(Failure::usage("this command takes one locale", None)),
    }
}

/// The files of a locale. Files with mistakes are shown, and nothing else that may be wrong with the project.
fn shelf(opened: &Opened, locale: &Locale) -> Result<Shelf, Failure> {
    Shelf::of(locale, &opened.sources).map_err(|found| {
        let mut diagnostics = Diagnostics::new();
        diagnostics.extend(found);
        fail(&opened.sources, diagnostics)
    })
}

/// Prints findings as the end of a command.
fn fail(sources: &Sources, diagnostics: Diagnostics) -> Failure {
    Opened { sources: sources.clone(), diagnostics, input: None }.fail(false)
}

/// The names of the messages that the project shows; unknown while its scripts have mistakes.
fn used(opened: &Opened, input: &Input) -> Option<BTreeSet<String>> {
    (!opened.diagnostics.has_errors()).then(|| input.shown_messages(&input.compositions))
}

fn sync(opened: Opened, input: &Input, args: &LocaleSyncArgs) -> Result<(), Failure> {
    let source = shelf(&opened, &input.manifest.source)?;
    let used = used(&opened, input);
    let mut changes = Vec::new();
    for locale in locales(input, &args.locale)?.into_iter().filter(|locale| **locale != input.manifest.source) {
        changes.extend(exchange::sync(&source, &shelf(&opened, locale)?, used.as_ref()));
    }
    if used.is_none() {
        terminal::say("the project has errors, so messages that nothing shows are not marked; see `kadrs check`");
    }
    let paths: String = changes.iter().map(|change| format!("{}\n", change.path)).collect();
    if args.check {
        terminal::print(&paths)?;
        return match changes.len() {
            0 => Ok(()),
            n => {
                terminal::say(&format!("{} would change; run `kadrs locale sync`", count(n, "file")));
                Err(Failure::Input)
            }
        };
    }
    write(input, &changes)?;
    terminal::print(&format!("{paths}{} changed\n", count(changes.len(), "file")))
}

fn write(input: &Input, changes: &[Change]) -> Result<(), Failure> {
    write_changes(input.project.root(), changes).map_err(|error| Failure::io(&error))
}

fn import(opened: Opened, input: &Input, args: &LocaleImportArgs) -> Result<(), Failure> {
    let name = args.file.display().to_string();
    let Some(format) = Format::of_name(&name) else {
        let hint = "it reads files that end in .xlf, .xliff or .po".to_owned();
        return Err(Failure::usage(format!("`{name}` is no file of a translator's tool"), Some(hint)));
    };
    let text = read_text(&args.file).map_err(|error| Failure::Io(format!("{name}: {}", with_causes(&error))))?;
    let mut sources = opened.sources.clone();
    let id = sources.add(shown(&args.file), text.as_str());
    let mut found = Diagnostics::new();
    let Some(imported) = exchange::read(format, id, &text, &mut found) else { return Err(fail(&sources, found)) };
    let tag = args.locale.clone().or_else(|| imported.target().map(|tag| tag.replace('_', "-")));
    let Some(tag) = tag else {
        return Err(Failure::usage("the file does not name its language", Some("add `--locale`".to_owned())));
    };
    let locale = locale(input, &tag)?;
    let (source, target) = (shelf(&opened, &input.manifest.source)?, shelf(&opened, locale)?);
    let Some(made) = exchange::import(&source, &target, &imported, &mut found) else {
        return Err(fail(&sources, found));
    };
    write(input, &made.changes)?;
    let warnings = found.count(Severity::Warning);
    Opened { sources, diagnostics: found, input: None }.print_findings();
    for change in &made.changes {
        terminal::print(&format!("{}\n", change.path))?;
    }
    let messages = count(made.messages.len(), "message");
    terminal::print(&format!("{messages} changed, to be reviewed; {}\n", count(warnings, "warning")))
}

fn approve(opened: Opened, input: &Input, args: &LocaleApproveArgs) -> Result<(), Failure> {
    let locale = locale(input, &args.locale)?;
    let date = match &args.date {
        None => today(),
        Some(text) => Date::parse(text),
    };
    let Some(date) = date else {
        return Err(Failure::usage("`--date` needs a day", Some("write it as 2026-11-22".to_owned())));
    };
    let (source, target) = (shelf(&opened, &input.manifest.source)?, shelf(&opened, locale)?);
    let wanted = match (args.all, args.file.as_slice()) {
        (true, _) => Wanted::All,
        (false, []) => Wanted::Names(&args.ids),
        (false, files) => Wanted::Files(files),
    };
    let chosen = exchange::choose_messages(&source, &target, wanted);
    let approved = chosen.and_then(|chosen| {
        let changes = exchange::approve(&source, &target, &chosen.ids, &args.by, date)?;
        Ok((chosen, changes))
    });
    let (chosen, changes) = approved.map_err(|errors| {
        errors.iter().for_each(|error| terminal::say(&format!("kadrs: {error}")));
        Failure::usage("nothing was approved", None)
    })?;
    write(input, &changes)?;
    for change in &changes {
        terminal::print(&format!("{}\n", change.path))?;
    }
    if !chosen.stale.is_empty() {
        let ids = chosen.stale.join(" ");
        terminal::say(&format!("left out because the source changed since; name them to approve them: {ids}"));
    }
    let (left, missing) = (chosen.approved, chosen.missing);
    terminal::print(&format!(
        "{} approved; {left} were already, {missing} missing\n",
        count(chosen.ids.len(), "message")
    ))
}

/// Today in UTC, by the system's clock.
fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Date::parse(&civil(seconds / 86_400))
}

/// The day of the Gregorian calendar, as `2026-11-22`, that many days after 1 January 1970
/// (<https://howardhinnant.github.io/date_algorithms.html#civil_from_days>).
fn civil(days: u64) -> String {
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// An error for each message of the renditions that is not approved as it is now.
pub fn unapproved(input: &Input, sources: &Sources, renditions: &[Rendition<'_>]) -> Result<Diagnostics, Failure> {
    let files = |locale: &Locale| {
        Shelf::of(locale, sources).map_err(|found| {
            let mut diagnostics = Diagnostics::new();
            diagnostics.extend(found);
            fail(sources, diagnostics)
        })
    };
    let mut by_locale: BTreeMap<&Locale, BTreeSet<String>> = BTreeMap::new();
    for rendition in renditions {
        if input.manifest.pseudo.contains(rendition.locale) {
            let message = format!("`--approved-only` cannot hold for the pseudo-locale `{}`", rendition.locale);
            return Err(Failure::usage(message, Some("nobody approves its texts; leave one of both out".to_owned())));
        }
        by_locale.entry(rendition.locale).or_default().extend(input.shown_messages([rendition.composition]));
    }
    let source = files(&input.manifest.source)?;
    let mut found = Diagnostics::new();
    for (locale, ids) in by_locale {
        found.extend(exchange::unapproved(&source, &files(locale)?, &ids));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn days_become_dates() {
        assert_eq!([0, 59, 11_016, 20_779].map(civil), ["1970-01-01", "1970-03-01", "2000-02-29", "2026-11-22"]);
    }
}
