//! `kadrs doctor`: what is installed, what can be made, which fonts cover which locale.

use std::collections::BTreeSet;
use std::path::Path;

use crate::cli::project::{count, counts, open};
use crate::cli::{Failure, terminal};
use crate::encode::{OUTPUTS, libraries};
use crate::locale::Locale;
use crate::render::cores;
use crate::scene::Input;

/// Characters named at most, for each locale.
const MOST_NAMED: usize = 12;

/// Runs the command. Finding no project is a piece of news, not a failure; characters without a font are one.
pub fn run(folder: Option<&Path>) -> Result<(), Failure> {
    let mut out = format!("kadrs {}, {}\n\nFFmpeg and x264:\n", env!("CARGO_PKG_VERSION"), count(cores(), "core"));
    for library in libraries() {
        out.push_str(&format!("  {:<12}  {}\n", library.name, library.version));
    }
    out.push_str("\nOutputs:\n");
    for kind in OUTPUTS {
        out.push_str(&format!("  {:<12}  {}\n", kind.name, kind.doc));
    }
    let covered = match open(folder) {
        Ok(opened) => match &opened.input {
            Some(input) => {
                let problems = fonts(input, &opened.sources, &mut out);
                out.push_str(&format!("\nReading it found {}.\n", counts(&opened.diagnostics)));
                problems == 0
            }
            None => {
                out.push_str("\nThe project cannot be read; `kadrs check` tells why.\n");
                false
            }
        },
        Err(failure) if folder.is_none() => {
            out.push_str(&format!("\nNo project: {failure}.\n"));
            true
        }
        Err(failure) => return Err(failure),
    };
    terminal::print(&out)?;
    if covered { Ok(()) } else { Err(Failure::Io("something is missing; see above".to_string())) }
}

/// Writes families and what they cover; tells how many locales lack characters.
fn fonts(input: &Input, sources: &crate::diag::Sources, out: &mut String) -> usize {
    out.push_str(&format!("\nProject “{}” in {}\n\nFonts:\n", input.manifest.name, input.project.root().display()));
    for (family, weights) in input.fonts.families() {
        let weights: Vec<String> = weights.iter().map(ToString::to_string).collect();
        out.push_str(&format!("  {family} ({})\n", weights.join(", ")));
    }
    out.push_str("\nLocales, with the characters of all their messages:\n");
    let mut problems = 0;
    for entry in &input.manifest.locales {
        let (verdict, is_fine) = cover(input, &entry.locale, &sample(input, sources, &entry.locale));
        problems += usize::from(!is_fine);
        out.push_str(&format!("  {:<8}  {verdict}\n", entry.locale.tag()));
    }
    problems
}

/// Every character in the values of a locale's messages, the source text of placeables included.
fn sample(input: &Input, sources: &crate::diag::Sources, locale: &Locale) -> BTreeSet<char> {
    let mut characters = BTreeSet::new();
    let messages = input.catalogues.get(locale).into_iter().flat_map(|catalogue| catalogue.messages());
    for (_, message) in messages {
        let span = message.value_span();
        let text = sources.get(span.source).text.get(span.start as usize..span.end as usize).unwrap_or_default();
        characters.extend(text.chars().filter(|c| !c.is_control() && !c.is_whitespace() && !is_invisible(*c)));
    }
    characters
}

/// Marks of direction and joining, which need no glyph.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{AD}' | '\u{FEFF}')
}

/// Which families a locale has, and what they lack of its characters.
fn cover(input: &Input, locale: &Locale, characters: &BTreeSet<char>) -> (String, bool) {
    let script = locale.script().code().to_string();
    let families = input.theme.scripts.get(&script).map_or(&[][..], |script| &script.families);
    if families.is_empty() {
        return (format!("the theme names no fonts for the script {script}"), false);
    }
    let stack = families.join(", ");
    let missing: Vec<char> =
        characters.iter().copied().filter(|c| !families.iter().any(|family| input.fonts.covers(family, *c))).collect();
    match missing.len() {
        _ if characters.is_empty() => (format!("{script} by {stack}; it has no messages yet"), true),
        0 => (format!("{script} by {stack}: all {} characters", characters.len()), true),
        number => {
            let name = |c: &char| format!("{c} U+{:04X}", u32::from(*c));
            let named: Vec<String> = missing.iter().take(MOST_NAMED).map(name).collect();
            let more = if number > MOST_NAMED { " …" } else { "" };
            (format!("{script} by {stack}: {number} missing: {}{more}", named.join(", ")), false)
        }
    }
}
