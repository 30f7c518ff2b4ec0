//! The fonts of a project: checked when they are handed in, then shared by all renditions.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, FontWeight, SourceCache};
use parley::{FontContext, LayoutContext};
use skrifa::raw::{ReadError, TableProvider};
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};

use crate::display::Outline;
use crate::text::outline::OutlineCache;

/// Largest font file in bytes.
pub const MAX_FONT_BYTES: usize = 64 * 1024 * 1024;

/// A font file's name, for messages, and its bytes.
#[derive(Clone)]
pub struct FontFile {
    /// Project path.
    pub name: String,
    /// TrueType or OpenType, one static face.
    pub bytes: Arc<[u8]>,
}

/// A font file that is not used, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontProblem {
    /// Project path.
    pub name: String,
    /// What is wrong with it.
    pub reason: FontFault,
}

/// Why a font file is not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FontFault {
    /// More than [`MAX_FONT_BYTES`].
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// Not TrueType or OpenType, or cut off.
    NotAFont,
    /// Several faces in one file.
    Collection,
    /// Has axes; only static faces are drawn as they are shaped.
    Variable,
    /// A table that shaping needs is missing or broken.
    Broken {
        /// Tag of the table.
        table: &'static str,
    },
    /// Has no outlines that can be drawn.
    NoOutlines,
    /// Has no family name.
    NoName,
    /// Family and weight are those of an earlier file.
    Duplicate {
        /// Family name.
        family: String,
        /// Weight.
        weight: u16,
    },
}

impl fmt::Display for FontFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FontFault::TooLarge { bytes } => write!(f, "the font has {bytes} bytes, {MAX_FONT_BYTES} are allowed"),
            FontFault::NotAFont => f.write_str("not a TrueType or OpenType font, or cut off"),
            FontFault::Collection => f.write_str("a font collection; a file with a single face is needed"),
            FontFault::Variable => f.write_str("a variable font; static faces are needed"),
            FontFault::Broken { table } => write!(f, "the font's table `{table}` is missing or broken"),
            FontFault::NoOutlines => f.write_str("the font has no outlines"),
            FontFault::NoName => f.write_str("the font has no family name"),
            FontFault::Duplicate { family, weight } => {
                write!(f, "{family} with weight {weight} has been given by another file")
            }
        }
    }
}

/// One face: its bytes and what they are called.
struct Face {
    family: String,
    weight: u16,
    blob: Blob<u8>,
}

/// Scratch space of one layout; parley keeps shaping plans in it.
pub(super) struct Workspace {
    pub(super) fonts: FontContext,
    pub(super) layout: LayoutContext<[u8; 4]>,
}

/// All fonts of a project. Layouts may run on several threads at once.
pub struct Fonts {
    faces: Vec<Face>,
    /// Indices of faces by family.
    families: BTreeMap<String, Vec<usize>>,
    /// What a new workspace starts from.
    origin: Mutex<FontContext>,
    idle: Mutex<Vec<Workspace>>,
    outlines: OutlineCache,
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Fonts").field(&self.families()).finish()
    }
}

impl Fonts {
    /// Takes in font files; those that cannot be used are returned with a reason.
    pub fn new(files: Vec<FontFile>) -> (Fonts, Vec<FontProblem>) {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut collection = Collection::new(options);
        let mut faces: Vec<Face> = Vec::new();
        let mut families: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut problems = Vec::new();
        for FontFile { name, bytes } in files {
            let (family, weight) = match survive(|| inspect(&bytes)).unwrap_or(Err(FontFault::NotAFont)) {
                Ok(found) => found,
                Err(reason) => {
                    problems.push(FontProblem { name, reason });
                    continue;
                }
            };
            if faces.iter().any(|face| face.family == family && face.weight == weight) {
                problems.push(FontProblem { name, reason: FontFault::Duplicate { family, weight } });
                continue;
            }
            let blob = Blob::new(Arc::new(bytes));
            // The collection must file the face under the name and weight that we found.
            let names = FontInfoOverride {
                family_name: Some(&family),
                weight: Some(FontWeight::new(f32::from(weight))),
                ..FontInfoOverride::default()
            };
            // Names and metrics have been read once already; a face that is refused here is not in the collection.
            if survive(|| collection.register_fonts(blob.clone(), Some(names))).is_none_or(|taken| taken.is_empty()) {
                problems.push(FontProblem { name, reason: FontFault::NotAFont });
                continue;
            }
            families.entry(family.clone()).or_default().push(faces.len());
            faces.push(Face { family, weight, blob });
        }
        let origin = FontContext { collection, source_cache: SourceCache::default() };
        let fonts = Fonts {
            faces,
            families,
            origin: Mutex::new(origin),
            idle: Mutex::new(Vec::new()),
            outlines: OutlineCache::default(),
        };
        (fonts, problems)
    }

    /// All families in alphabetical order, each with its weights, rising.
    pub fn families(&self) -> Vec<(String, Vec<u16>)> {
        let weights = |indices: &[usize]| {
            let mut weights: Vec<u16> = indices.iter().map(|&i| self.faces[i].weight).collect();
            weights.sort_unstable();
            weights
        };
        self.families.iter().map(|(name, indices)| (name.clone(), weights(indices))).collect()
    }

    /// Whether every weight of `family` has a glyph for `c`; false for an unknown family.
    pub fn covers(&self, family: &str, c: char) -> bool {
        let faces = self.families.get(family).map_or(&[][..], Vec::as_slice);
        !faces.is_empty() && faces.iter().all(|&face| self.face_covers(face, c))
    }

    /// Whether a face has a glyph for `c`.
    pub(super) fn face_covers(&self, face: usize, c: char) -> bool {
        let glyph = || FontRef::new(self.faces[face].blob.data()).ok()?.charmap().map(c);
        survive(glyph).flatten().is_some_and(|glyph| glyph.to_u32() != 0)
    }

    /// Whether there is such a family.
    pub(super) fn has(&self, family: &str) -> bool {
        self.families.contains_key(family)
    }

    /// Family name of a face.
    pub(super) fn family(&self, face: usize) -> &str {
        &self.faces[face].family
    }

    /// The face whose bytes parley shaped with.
    pub(super) fn face_of(&self, blob: &Blob<u8>) -> Option<usize> {
        self.faces.iter().position(|face| face.blob.id() == blob.id())
    }

    /// The shared outline of a glyph.
    pub(super) fn outline(&self, face: usize, glyph: u32, size: f32) -> Arc<Outline> {
        self.outlines.get(face, self.faces[face].blob.data(), glyph, size)
    }

    #[cfg(test)]
    pub(super) fn outline_count(&self) -> usize {
        self.outlines.len()
    }

    /// Lends a workspace that no other thread uses. `None` if the work broke off on a hostile font.
    pub(super) fn with_workspace<T>(&self, work: impl FnOnce(&mut Workspace) -> T) -> Option<T> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut workspace = idle.unwrap_or_else(|| Workspace {
            fonts: self.origin.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            layout: LayoutContext::new(),
        });
        // A workspace in which the work broke off is not used again.
        let result = survive(|| work(&mut workspace))?;
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(workspace);
        Some(result)
    }
}

/// Runs work of the font crates; `None` if it panics.
///
/// They read well-formed fonts safely, but fonts are untrusted and in about one of a thousand damaged ones an index goes
/// out of range (read-fonts 0.41 in `read_points_fast`, parley_engine 0.12 in `shaped_clusters_in`). Such a font may cost
/// its glyphs, not the rendition. What `work` changes must be thrown away or complete by itself.
pub(super) fn survive<T>(work: impl FnOnce() -> T) -> Option<T> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).ok()
}

/// Family and weight of a face that can be shaped and drawn.
fn inspect(bytes: &[u8]) -> Result<(String, u16), FontFault> {
    if bytes.len() > MAX_FONT_BYTES {
        return Err(FontFault::TooLarge { bytes: bytes.len() });
    }
    if bytes.starts_with(b"ttcf") {
        return Err(FontFault::Collection);
    }
    let font = FontRef::new(bytes).map_err(|_| FontFault::NotAFont)?;
    let units = font.head().map_err(broken("head"))?.units_per_em();
    if !(16..=16384).contains(&units) {
        return Err(FontFault::Broken { table: "head" });
    }
    if font.maxp().map_err(broken("maxp"))?.num_glyphs() == 0 {
        return Err(FontFault::Broken { table: "maxp" });
    }
    font.hhea().map_err(broken("hhea"))?;
    font.hmtx().map_err(broken("hmtx"))?;
    font.cmap().map_err(broken("cmap"))?;
    if !font.charmap().has_map() {
        return Err(FontFault::Broken { table: "cmap" });
    }
    if !font.axes().is_empty() {
        return Err(FontFault::Variable);
    }
    if font.outline_glyphs().format().is_none() {
        return Err(FontFault::NoOutlines);
    }
    let named = |id| font.localized_strings(id).english_or_first().map(|name| name.chars().collect::<String>());
    let family = named(StringId::TYPOGRAPHIC_FAMILY_NAME).or_else(|| named(StringId::FAMILY_NAME));
    let family = family.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).ok_or(FontFault::NoName)?;
    let weight = font.attributes().weight.value().clamp(1.0, 1000.0) as u16;
    Ok((family, weight))
}

fn broken(table: &'static str) -> impl Fn(ReadError) -> FontFault {
    move |_| FontFault::Broken { table }
}
