//! Reading a whole project: every file once, every mistake in one go.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::anim::Motion;
use crate::assets::{Artwork, AssetError, Limit, Project, Table, decode_image};
use crate::diag::{Diagnostic, Diagnostics, Severity, SourceId, Sources, Span};
use crate::locale::{Args, Catalogue, Catalogues, Facts, Glossary, Locale};
use crate::node::{DataTable, Examining, References, Registry, Store};
use crate::scene::parts::Part;
use crate::scene::rows::RowFiles;
use crate::scene::theme::Themed;
use crate::scene::{Composition, Infographic, Manifest, check, expand, facts, theme};
use crate::style::Theme;
use crate::syntax::{Node, Reader, Spanned, Vocabulary, parse};
use crate::text::{FontFile, Fonts};

/// The manifest's path.
const MANIFEST: &str = "kadrs.yaml";

/// The path of the glossary, which a project may have.
const GLOSSARY: &str = "locales/glossary.yaml";

/// What reading a project gave.
pub struct Loaded {
    /// The texts that findings point into.
    pub sources: Sources,
    /// All findings, in the order of the files.
    pub diagnostics: Diagnostics,
    /// The project, unless its manifest or theme cannot be used.
    pub input: Option<Input>,
}

/// A project as it was written, with its fonts and artwork.
pub struct Input {
    /// The folder.
    pub project: Project,
    /// Locales, formats, settings.
    pub manifest: Manifest,
    /// Text styles and fonts by script.
    pub theme: Theme,
    /// Default motion.
    pub motion: Motion,
    /// What a page of a film looks like.
    pub infographic: Infographic,
    /// Facts.
    pub facts: Facts,
    /// All videos, in the order of their files.
    pub compositions: Vec<Composition>,
    /// All messages.
    pub catalogues: Catalogues,
    /// All fonts.
    pub fonts: Arc<Fonts>,
    /// Artwork, pictures and tables.
    pub store: Store,
}

impl Input {
    /// The video with this id.
    pub fn composition(&self, id: &str) -> Option<&Composition> {
        self.compositions.iter().find(|composition| composition.id() == id)
    }

    /// The names of all messages and terms that these videos show, also through each other.
    pub fn shown_messages<'c>(&self, videos: impl IntoIterator<Item = &'c Composition>) -> BTreeSet<String> {
        let facts = self.facts.args(&Args::new());
        let named = videos.into_iter().flat_map(|video| {
            let data = examine(video, &self.store, &facts, &mut Diagnostics::new());
            references(video).messages.into_iter().chain(data.messages)
        });
        self.catalogues.reached(&named.map(|(id, _)| id.value).collect())
    }
}

/// Artwork by its project path, each with the parts that scripts use of it.
pub type ArtworkUses = BTreeMap<String, Vec<Spanned<String>>>;

impl Input {
    /// The project paths of all artwork and pictures that a video names.
    pub fn shown_files(&self, composition: &Composition) -> BTreeSet<String> {
        let references = references(composition);
        let artworks = references.artworks.into_iter().map(|(path, _)| path.value);
        let paths = artworks.chain(references.pictures.into_iter().map(|path| path.value));
        paths.filter_map(|path| Project::normal("scenes", &path)).collect()
    }

    /// The parts of each artwork that scripts use, with where they name them.
    pub fn artwork_uses(&self) -> ArtworkUses {
        let mut uses = ArtworkUses::new();
        for (path, parts) in self.compositions.iter().flat_map(|composition| references(composition).artworks) {
            let Some(file) = Project::normal("scenes", &path.value) else { continue };
            let known = uses.entry(file).or_default();
            for part in parts {
                if !known.iter().any(|earlier| earlier.value == part.value) {
                    known.push(part);
                }
            }
        }
        uses
    }
}

/// Reads everything that the project consists of. `registry` holds the elements that scripts may use.
pub fn load(project: Project, registry: Registry) -> Loaded {
    let mut loader = Loader { project, sources: Sources::new(), diagnostics: Diagnostics::new() };
    let input = loader.input(registry);
    let Loader { sources, mut diagnostics, project } = loader;
    diagnostics.sort();
    let input = input.map(|build| build(project));
    Loaded { sources, diagnostics, input }
}

/// What was not read to its end, so that what seems to be missing may be there.
#[derive(Debug, Default)]
pub(super) struct Unsure {
    /// Whether a mistake in a script may hide the use of a message.
    pub scripts: bool,
    /// Locales with catalogues that could not be read at all.
    pub locales: BTreeSet<String>,
    /// Messages that begin in catalogues with mistakes.
    pub messages: BTreeSet<String>,
    /// Names of all facts, those with mistakes too.
    pub facts: BTreeSet<String>,
}

impl Unsure {
    /// Notes every message that begins in a catalogue: `name =` at the start of a line.
    fn note_messages(&mut self, text: &str) {
        let begun = text.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim_end());
        self.messages.extend(begun.filter(|name| !name.contains(char::is_whitespace)).map(str::to_string));
    }
}

struct Loader {
    project: Project,
    sources: Sources,
    diagnostics: Diagnostics,
}

impl Loader {
    fn input(&mut self, registry: Registry) -> Option<impl FnOnce(Project) -> Input + use<>> {
        let (_, tree) = self.tree(MANIFEST)?;
        let manifest = Manifest::read(&tree, &mut self.diagnostics)?;
        self.project = self.project.clone().with_limits(manifest.limits.clone());
        let mut vocabulary = Vocabulary {
            formats: manifest.format_names.clone(),
            tall: manifest.formats.iter().filter(|f| f.height > f.width).map(|f| f.name.clone()).collect(),
            locales: manifest.locales.iter().map(|entry| entry.locale.tag().to_string()).collect(),
            ..Vocabulary::default()
        };
        let theme_tree = self.named_tree(&manifest.theme.value, manifest.theme.span);
        let theme = theme_tree.and_then(|tree| theme::read(&tree, &mut vocabulary, &mut self.diagnostics));
        let mut unsure = Unsure::default();
        let facts = self.facts(&manifest, &vocabulary, &mut unsure);
        let catalogues = self.catalogues(&manifest, &mut unsure);
        self.glossary(&manifest, &vocabulary, &catalogues);
        let fonts = Arc::new(self.fonts());
        // Without colors and styles every script would be wrong in the same way again and again.
        let Themed { theme, motion, families, infographic } = theme?;
        let infographic = infographic.with_imprint(manifest.imprint.as_ref());
        let before = self.diagnostics.count(Severity::Error);
        let compositions = self.compositions(&manifest, registry, &vocabulary);
        unsure.scripts = self.diagnostics.count(Severity::Error) > before;
        let store = self.store(&compositions);
        // A table that could not be read may name messages by its keys.
        let named = compositions.iter().flat_map(|composition| references(composition).tables);
        unsure.scripts |= named.into_iter().any(|path| !store.tables.contains_key(&path.value));
        let project = check::Project {
            manifest: &manifest,
            theme: &theme,
            families: &families,
            infographic: &infographic,
            unsure: &unsure,
            fonts: &fonts,
            facts: &facts,
            catalogues: &catalogues,
            store: &store,
        };
        check::check(&project, &compositions, &mut self.diagnostics);
        let build = move |project| Input {
            project,
            manifest,
            theme,
            motion,
            infographic,
            facts,
            compositions,
            catalogues,
            fonts,
            store,
        };
        Some(build)
    }

    /// Reads a text file of the project and keeps it for diagnostics. A failure is reported at the file itself.
    fn text(&mut self, path: &str) -> Option<(SourceId, Arc<str>)> {
        match self.project.read_text(path, Limit::TextBytes) {
            Ok(text) => {
                let text: Arc<str> = text.into();
                Some((self.sources.add(path, Arc::clone(&text)), text))
            }
            Err(error) => {
                let source = self.sources.add_unread(path);
                self.diagnostics.push(error.diagnostic(Span::file(source)));
                None
            }
        }
    }

    fn tree(&mut self, path: &str) -> Option<(SourceId, Node)> {
        let (source, text) = self.text(path)?;
        Some((source, parse(source, &text, &mut self.diagnostics)?))
    }

    /// A tree whose path stands at `span`, where a missing file is reported.
    fn named_tree(&mut self, path: &str, span: Span) -> Option<Node> {
        if let Err(error) = self.project.read_bytes(path, Limit::TextBytes) {
            self.diagnostics.push(error.diagnostic(span));
            return None;
        }
        self.tree(path).map(|(_, tree)| tree)
    }

    fn facts(&mut self, manifest: &Manifest, vocabulary: &Vocabulary, unsure: &mut Unsure) -> Facts {
        let Some(path) = &manifest.facts else { return Facts::new() };
        let Some(tree) = self.named_tree(&path.value, path.span) else { return Facts::new() };
        facts::read(&tree, &mut unsure.facts, &mut Reader { diagnostics: &mut self.diagnostics, vocabulary })
    }

    /// The files of a folder; a folder that is not there holds none.
    fn list(&mut self, folder: &str, extension: &str) -> Vec<String> {
        if !self.project.root().join(folder).is_dir() {
            return Vec::new();
        }
        match self.project.list(folder, extension) {
            Ok(paths) => paths,
            Err(error) => {
                self.report_file(folder, &error);
                Vec::new()
            }
        }
    }

    fn report_file(&mut self, path: &str, error: &AssetError) {
        let source = self.sources.add_unread(path);
        self.diagnostics.push(error.diagnostic(Span::file(source)));
    }

    fn catalogues(&mut self, manifest: &Manifest, unsure: &mut Unsure) -> Catalogues {
        let fallbacks: BTreeMap<_, _> =
            manifest.locales.iter().map(|entry| (entry.locale.clone(), entry.fallback.clone())).collect();
        let mut catalogues = Catalogues::new(manifest.source.clone(), fallbacks);
        for entry in &manifest.locales {
            let folder = format!("locales/{}", entry.locale.tag());
            let mut catalogue = Catalogue::new(entry.locale.clone());
            let paths = self.list(&folder, "ftl");
            if paths.is_empty() {
                unsure.locales.insert(entry.locale.tag().to_string());
                let message = format!("the locale `{}` has no catalogue", entry.locale.tag());
                let hint = format!("put its messages into {folder}/, in files that end in .ftl");
                self.diagnostics.push(Diagnostic::new(Severity::Error, Some(entry.span), message).hint(hint));
            }
            for path in paths {
                let Some((source, text)) = self.text(&path) else {
                    unsure.locales.insert(entry.locale.tag().to_string());
                    continue;
                };
                let before = self.diagnostics.count(Severity::Error);
                catalogue.add(source, &text, &mut self.diagnostics);
                if self.diagnostics.count(Severity::Error) > before {
                    unsure.note_messages(&text);
                }
            }
            catalogues.insert(catalogue);
        }
        catalogues
    }

    /// Compares the catalogues with the glossary, if there is one.
    fn glossary(&mut self, manifest: &Manifest, vocabulary: &Vocabulary, catalogues: &Catalogues) {
        if !self.project.root().join(GLOSSARY).exists() {
            return;
        }
        let Some((_, tree)) = self.tree(GLOSSARY) else { return };
        let locales: Vec<&Locale> = manifest.locales.iter().map(|entry| &entry.locale).collect();
        let mut reader = Reader { diagnostics: &mut self.diagnostics, vocabulary };
        let glossary = Glossary::read(&tree, &locales, &mut reader);
        for locale in locales {
            self.diagnostics.extend(glossary.check(catalogues, locale));
        }
    }

    fn fonts(&mut self) -> Fonts {
        let mut files = Vec::new();
        for path in ["ttf", "otf"].iter().flat_map(|extension| self.list("fonts", extension)).collect::<Vec<_>>() {
            match self.project.read_bytes(&path, Limit::FontBytes) {
                Ok(bytes) => files.push(FontFile { name: path, bytes: bytes.into() }),
                Err(error) => self.report_file(&path, &error),
            }
        }
        let (fonts, problems) = Fonts::new(files);
        for problem in problems {
            let source = self.sources.add(problem.name.clone(), "");
            let message = format!("`{}` cannot be used: {}", problem.name, problem.reason);
            let hint = "put static TrueType or OpenType files into fonts/";
            self.diagnostics.push(Diagnostic::error(Span::file(source), message).hint(hint));
        }
        fonts
    }

    fn compositions(&mut self, manifest: &Manifest, registry: Registry, vocabulary: &Vocabulary) -> Vec<Composition> {
        let mut all_parts = BTreeMap::new();
        for path in self.list("scenes/parts", "yaml") {
            let Some((_, tree)) = self.tree(&path) else { continue };
            let mut reader = Reader { diagnostics: &mut self.diagnostics, vocabulary };
            if let Some(part) = Part::read(&tree, &mut reader) {
                all_parts.insert(stem(&path).to_string(), part);
            }
        }
        let other = [Some(&manifest.theme), manifest.facts.as_ref()];
        let is_script = |path: &String| !other.iter().flatten().any(|file| file.value == *path);
        let (mut compositions, mut used, mut read) = (Vec::new(), BTreeSet::new(), BTreeMap::new());
        let before = self.diagnostics.count(Severity::Error);
        for path in self.list("scenes", "yaml").into_iter().filter(is_script) {
            let Some((_, tree)) = self.tree(&path) else { continue };
            let mut reader = Reader { diagnostics: &mut self.diagnostics, vocabulary };
            let mut files = RowFiles { project: &self.project, sources: &mut self.sources, read: &mut read };
            let tree = expand::expand(tree, &all_parts, &mut used, &mut files, &mut reader);
            let Some(composition) = Composition::read(&tree, registry, &mut reader) else { continue };
            if composition.id() != stem(&path) {
                let message = format!("`video: {}` must be the file's name, `{}`", composition.id(), stem(&path));
                self.diagnostics.push(Diagnostic::error(composition.script.video.span, message));
                continue;
            }
            compositions.push(composition);
        }
        let unsure = self.diagnostics.count(Severity::Error) > before;
        for (name, part) in all_parts.iter().filter(|(name, _)| !unsure && !used.contains(*name)) {
            self.diagnostics.push(Diagnostic::warning(part.span(), format!("no scene uses the part `{name}`")));
        }
        compositions
    }

    /// Loads every file that some element names, once; a broken one is reported at each place that names it.
    fn store(&mut self, compositions: &[Composition]) -> Store {
        let mut store = Store::default();
        let mut broken: BTreeSet<(String, Span)> = BTreeSet::new();
        for composition in compositions {
            let references = references(composition);
            for (path, _) in &references.artworks {
                if !store.artworks.contains_key(&path.value) && broken.insert((path.value.clone(), path.span)) {
                    self.artwork(&path.value, path.span, &mut store);
                }
            }
            for path in &references.pictures {
                if !store.pictures.contains_key(&path.value) && broken.insert((path.value.clone(), path.span)) {
                    self.picture(&path.value, path.span, &mut store);
                }
            }
            for path in &references.tables {
                if !store.tables.contains_key(&path.value) && broken.insert((path.value.clone(), path.span)) {
                    self.table(&path.value, path.span, &mut store);
                }
            }
        }
        store
    }

    fn artwork(&mut self, path: &str, span: Span, store: &mut Store) {
        let bytes = Project::join("scenes", path)
            .and_then(|file| self.project.read_bytes(&file, Limit::SvgBytes).map(|bytes| (file, bytes)));
        let (file, bytes) = match bytes {
            Ok(read) => read,
            Err(error) => return self.diagnostics.push(unread(&error, path, span)),
        };
        match Artwork::parse(&file, &bytes, self.project.limits()) {
            Ok((artwork, warnings)) => {
                for warning in warnings {
                    let found = match &warning.place {
                        Some(place) => warning.diagnostic_in(self.artwork_source(&file, &bytes), place),
                        None => warning.diagnostic(span),
                    };
                    self.diagnostics.push(found.related(span, "used here"));
                }
                store.artworks.insert(path.to_string(), artwork);
            }
            // The line that is wrong says more than the line that names the file.
            Err(error) if error.place.is_some() => {
                let source = self.artwork_source(&file, &bytes);
                self.diagnostics.push(error.diagnostic_in(source).related(span, "used here"));
            }
            Err(error) => self.diagnostics.push(error.diagnostic(span)),
        }
    }

    fn artwork_source(&mut self, file: &str, bytes: &[u8]) -> SourceId {
        self.sources.add(file, String::from_utf8_lossy(bytes))
    }

    fn picture(&mut self, path: &str, span: Span, store: &mut Store) {
        let limits = self.project.limits();
        let decoded = Project::join("scenes", path).and_then(|file| {
            let bytes = self.project.read_bytes(&file, Limit::ImageBytes)?;
            decode_image(&file, &bytes, limits)
        });
        match decoded {
            Ok(picture) => drop(store.pictures.insert(path.to_string(), picture)),
            Err(error) => self.diagnostics.push(unread(&error, path, span)),
        }
    }

    fn table(&mut self, path: &str, span: Span, store: &mut Store) {
        let text = Project::join("scenes", path)
            .and_then(|file| self.project.read_text(&file, Limit::CsvBytes).map(|text| (file, text)));
        let (file, text) = match text {
            Ok(read) => read,
            Err(error) => return self.diagnostics.push(unread(&error, path, span)),
        };
        match Table::read(&file, &text, self.project.limits()) {
            Ok(table) => {
                let source = self.sources.add(&file, text);
                store.tables.insert(path.to_string(), Arc::new(DataTable { source, table }));
            }
            Err(error) if error.place.is_some() => {
                let source = self.sources.add(&file, text);
                self.diagnostics.push(error.diagnostic_in(source).related(span, "used here"));
            }
            Err(error) => self.diagnostics.push(error.diagnostic(span)),
        }
    }
}

/// A file that cannot be read, where a script names it.
pub(super) fn unread(error: &AssetError, path: &str, span: Span) -> Diagnostic {
    let found = error.diagnostic(span);
    match path.strip_prefix("scenes/") {
        Some(rest) => found.hint(format!("paths in scripts start in scenes/: write `{rest}`")),
        None => found,
    }
}

/// Everything that the elements of a composition name.
pub(super) fn references(composition: &Composition) -> References {
    let mut references = References::default();
    for body in composition.bodies() {
        for node in body {
            node.walk(&mut |node| node.element.references(&mut references));
        }
    }
    composition.script.said().for_each(|words| words.references(&mut references));
    references
}

/// Compares the data of a composition's elements with what was loaded; gives what the data name.
pub(super) fn examine(
    composition: &Composition,
    store: &Store,
    facts: &Args,
    diagnostics: &mut Diagnostics,
) -> References {
    let mut references = References::default();
    for node in composition.bodies().flatten() {
        node.walk(&mut |node| {
            let mut cx = Examining { store, facts, references: &mut references, diagnostics: &mut *diagnostics };
            node.element.examine(&mut cx);
        });
    }
    references
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
