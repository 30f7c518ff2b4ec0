//! Which files of a project differ between two versions, and which of them a rendition can show.

use std::collections::{BTreeMap, BTreeSet};

use crate::assets::{Limit, MANIFEST, Project};
use crate::display::{Digest, Hasher};
use crate::locale::Locale;
use crate::scene::{Composition, Input};

/// Where everything lies that a project can show.
const FOLDERS: [&str; 3] = ["scenes", "locales", "fonts"];

/// Files of artwork and pictures: they matter to the videos that name them.
const PICTURES: [&str; 5] = ["svg", "png", "jpg", "jpeg", "webp"];

/// The project paths of all files that are not the same in both versions: changed, added or removed.
#[derive(Debug, Clone, Default)]
pub struct ChangedFiles {
    paths: BTreeSet<String>,
}

/// Which files a rendition can show.
#[derive(Debug, Clone, Default)]
pub(super) struct Reach {
    /// Ids of its video, which is also the name of its script.
    pub video: String,
    /// Tags of the locales that it takes its messages from.
    pub chain: BTreeSet<String>,
    /// Files directly in `scenes/` that every video reads.
    pub shared: BTreeSet<String>,
    /// Artwork and pictures that the video names.
    pub shown: BTreeSet<String>,
}

impl Reach {
    /// Adds what a rendition of this version of the project reaches.
    pub fn add(&mut self, input: &Input, composition: &Composition, locale: &Locale) {
        let manifest = &input.manifest;
        self.video = composition.id().to_string();
        let chain = input.catalogues.chain(locale);
        self.chain.extend(chain.into_iter().map(|locale| locale.tag().to_string()));
        self.shared.insert(manifest.theme.value.clone());
        self.shared.extend(manifest.facts.iter().map(|facts| facts.value.clone()));
        self.shown.extend(input.shown_files(composition));
    }

    /// Whether a file can decide how the rendition looks.
    pub fn has(&self, path: &str) -> bool {
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        if extension == "md" {
            return false;
        }
        if self.shared.contains(path) {
            return true;
        }
        if let Some((locale, _)) = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) {
            return self.chain.contains(locale);
        }
        let Some(rest) = path.strip_prefix("scenes/") else { return true };
        match rest.strip_suffix(".yaml") {
            Some(name) if !name.contains('/') => name == self.video,
            None if PICTURES.contains(&extension) => self.shown.contains(path),
            _ => true,
        }
    }
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

    /// Whether a rendition can look different because of them.
    pub(super) fn affect(&self, reach: &Reach) -> bool {
        self.paths.iter().any(|path| reach.has(path))
    }
}

/// The contents of all files of a project, as digests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectFiles(BTreeMap<String, Digest>);

impl ProjectFiles {
    /// Reads all files. One that cannot be read counts as not there.
    pub fn read(project: &Project) -> ProjectFiles {
        ProjectFiles(digests(project))
    }

    /// What stands for every file that can decide how a video looks in a locale. `None` if not all of them were read.
    pub fn behind(&self, input: &Input, composition: &Composition, locale: &Locale) -> Option<Digest> {
        let mut reach = Reach::default();
        reach.add(input, composition, locale);
        if !reach.shared.iter().all(|path| self.0.contains_key(path)) {
            return None;
        }
        let mut hasher = Hasher::new("files");
        for (path, digest) in self.0.iter().filter(|(path, _)| reach.has(path)) {
            hasher.text(path);
            hasher.digest(*digest);
        }
        Some(hasher.finish())
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
        let reach = Reach {
            video: "film".into(),
            chain: set(&["lv", "en"]),
            shared: set(&["scenes/theme.yaml"]),
            shown: set(&["scenes/art/a.svg"]),
        };
        let affect = |path: &str| ChangedFiles { paths: set(&[path]) }.affect(&reach);
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
