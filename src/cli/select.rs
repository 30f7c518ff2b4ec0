//! Which renditions a command is about: names from the command line become parts of the project.

use crate::cli::Failure;
use crate::diag::did_you_mean;
use crate::locale::Locale;
use crate::render::Rendition;
use crate::scene::{Composition, Input, Pace};

/// The things with the wanted names in the order of `all`. Nothing wanted, or `all`, means all of them.
pub fn choose<'a, T>(
    what: &str,
    wanted: &[String],
    all: &'a [T],
    name: impl Fn(&T) -> &str,
) -> Result<Vec<&'a T>, Failure> {
    let everything = wanted.is_empty() || wanted.iter().any(|name| name == "all");
    if let Some(unknown) = wanted.iter().find(|w| *w != "all" && !all.iter().any(|item| name(item) == *w)) {
        let names = || all.iter().map(&name);
        let hint = did_you_mean(unknown, names())
            .unwrap_or_else(|| format!("there is {}", names().collect::<Vec<_>>().join(", ")));
        return Err(Failure::usage(format!("there is no {what} `{unknown}`"), Some(hint)));
    }
    Ok(all.iter().filter(|item| everything || wanted.iter().any(|w| w == name(item))).collect())
}

/// The wanted locales in the order of the project. `all` and nothing mean those of the manifest; pseudo-locales of the
/// source, such as `en-XA`, are there for those who name them.
pub fn choose_locales<'i>(input: &'i Input, wanted: &[String]) -> Result<Vec<&'i Locale>, Failure> {
    let is_pseudo = |tag: &String| input.manifest.pseudo.iter().any(|locale| locale.tag() == *tag);
    let (pseudo, real): (Vec<String>, Vec<String>) = wanted.iter().cloned().partition(is_pseudo);
    let mut locales = Vec::new();
    if pseudo.is_empty() || !real.is_empty() {
        let entries = choose("locale", &real, &input.manifest.locales, |entry| entry.locale.tag())?;
        locales.extend(entries.into_iter().map(|entry| &entry.locale));
    }
    locales.extend(input.manifest.pseudo.iter().filter(|locale| pseudo.iter().any(|tag| tag == locale.tag())));
    Ok(locales)
}

/// All renditions of the wanted videos, locales and formats: by video, then locale, then format.
pub fn renditions<'i>(
    input: &'i Input,
    videos: &[String],
    locales: &[String],
    formats: &[String],
) -> Result<Vec<Rendition<'i>>, Failure> {
    let videos = choose("video", videos, &input.compositions, Composition::id)?;
    let locales = choose_locales(input, locales)?;
    let formats = choose("format", formats, &input.manifest.formats, |format| &format.name)?;
    let mut renditions = Vec::new();
    for composition in videos {
        for locale in &locales {
            for format in formats.iter().filter(|format| composition.is_for(&format.name)) {
                renditions.push(Rendition { composition, locale, format });
            }
        }
    }
    if renditions.is_empty() {
        let (message, hint) = match input.compositions.is_empty() {
            true => ("the project has no videos", "a scene script such as scenes/hello.yaml is one"),
            false => {
                ("no video is made for the formats that were asked for", "a script's `formats:` names its formats")
            }
        };
        return Err(Failure::usage(message, Some(hint.to_string())));
    }
    Ok(renditions)
}

/// Sets the pace that was asked for on the command line.
pub fn set_pace(input: &mut Input, slow: bool) {
    if slow {
        input.manifest.pace = Pace::Slow;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(wanted: &[&str]) -> Result<Vec<String>, String> {
        let all = ["lv".to_string(), "en".to_string(), "ar".to_string()];
        let wanted: Vec<String> = wanted.iter().map(ToString::to_string).collect();
        choose("locale", &wanted, &all, |name| name)
            .map(|found| found.into_iter().cloned().collect())
            .map_err(|failure| failure.to_string())
    }

    #[test]
    fn names_are_chosen_in_the_order_of_the_project_and_once() {
        assert_eq!(pick(&["en", "lv", "en"]), Ok(vec!["lv".to_string(), "en".to_string()]));
        assert_eq!(pick(&[]).map(|all| all.len()), Ok(3));
        assert_eq!(pick(&["all"]).map(|all| all.len()), Ok(3));
    }

    #[test]
    fn unknown_names_are_refused_even_beside_all() {
        assert_eq!(pick(&["ev"]), Err("there is no locale `ev`; there is lv, en, ar".to_string()));
        assert_eq!(pick(&["all", "are"]), Err("there is no locale `are`; did you mean `ar`?".to_string()));
    }
}
