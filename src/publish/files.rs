//! Which files of a project differ between two versions, and which of them a rendition can show.

use std::collections::{BTreeMap, BTreeSet};

use crate::assets::{Limit, MANIFEST, Project};
use crate::display::Digest;

/// Where everything lies that a project can show.
const FOLDERS: [&str; 3] = ["scenes", "locales", "fonts"];

/// Files of artwork and pictures: they matter to the videos that name them.
const PICTURES: [&str; 5] = ["svg", "png", "jpg", "jpeg", "webp"];

/// The project paths of all files that are not the same in both versions: changed, added or removed.
#[derive(Debug, Clone, Default)]
pub struct ChangedFiles {
    paths: BTreeSet<String>,
}

impl ChangedFiles {
    /// Compares every file byte by byte. A file that cannot be read in a version counts as not there.
    pub fn between(old: &Project, new: &Project) -> ChangedFiles {
        let (old, new) = (digests(old), digests(new));
        let differ = |path: &&String| old.get(*path) != new.get(*path);
        ChangedFiles { paths: old.keys().chain(new.keys()).filter(differ).cloned().collect() }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }

    /// Whether a video can look different because of them in a locale that takes its messages from `chain`. `shared` are
    /// files directly in `scenes/` that every video reads; `shown` are the artwork and pictures that the video names.
    pub(super) fn affect(
        &self,
        video: &str,
        chain: &BTreeSet<String>,
        shared: &BTreeSet<String>,
        shown: &BTreeSet<String>,
    ) -> bool {
        self.paths.iter().any(|path| {
            let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
            if extension == "md" {
                return false;
            }
            if shared.contains(path) {
                return true;
            }
            if let Some((locale, _)) = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) {
                return chain.contains(locale);
            }
            let Some(rest) = path.strip_prefix("scenes/") else { return true };
            match rest.strip_suffix(".yaml") {
                Some(name) if !name.contains('/') => name == video,
                None if PICTURES.contains(&extension) => shown.contains(path),
                _ => true,
            }
        })
    }
}

fn digests(project: &Project) -> BTreeMap<String, Digest> {
    let listed = FOLDERS.iter().flat_map(|folder| project.walk(folder).unwrap_or_default());
    // Theme and facts may lie elsewhere; the manifest names them, so they are looked for beside it.
    let beside = project.list("", "yaml").unwrap_or_default();
    let paths: BTreeSet<String> = listed.chain(beside).chain([MANIFEST.to_string()]).collect();
    let read = |path: String| project.read_bytes(&path, Limit::FontBytes).ok().map(|b| (path, Digest::of(&b)));
    paths.into_iter().filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn only_what_a_rendition_can_show_affects_it() {
        let affect = |path: &str| {
            let files = ChangedFiles { paths: set(&[path]) };
            files.affect("film", &set(&["lv", "en"]), &set(&["scenes/theme.yaml"]), &set(&["scenes/art/a.svg"]))
        };
        for path in [
            "kadrs.yaml",
            "scenes/film.yaml",
            "scenes/theme.yaml",
            "scenes/parts/door.yaml",
            "scenes/art/a.svg",
            "scenes/data/years.csv",
            "locales/en/film.ftl",
            "fonts/NotoSans.ttf",
        ] {
            assert!(affect(path), "{path}");
        }
        for path in ["scenes/other.yaml", "scenes/art/b.svg", "scenes/art/README.md", "locales/ar/film.ftl"] {
            assert!(!affect(path), "{path}");
        }
    }
}
