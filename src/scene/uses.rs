//! Where facts are seen: by video, scene and locale, through the messages and charts that show them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Diagnostics};
use crate::locale::{Catalogues, Facts};
use crate::node::{Node, References};
use crate::scene::{Composition, Input, Manifest};
use crate::syntax::Target;

/// A part of a video that shows something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ShownIn {
    /// The video's title.
    Title,
    /// What lies over all scenes.
    Overlay,
    /// The scene with this id.
    Scene(String),
}

/// One part of one video that shows a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactUse {
    /// Id of the video.
    pub video: String,
    /// Which part of it.
    pub part: ShownIn,
    /// Ids of the messages that it names and that need the fact, themselves or through others; none where an element
    /// shows it as a number.
    pub messages: BTreeSet<String>,
    /// Tags of the locales in which they need it, in the manifest's order.
    pub locales: Vec<String>,
}

/// All uses of each fact, by name; the videos in the order of their files, the scenes in theirs. A fact without a use
/// has no entry.
pub type FactUses = BTreeMap<String, Vec<FactUse>>;

impl Input {
    /// Where each fact is seen, in any format.
    pub fn fact_uses(&self) -> FactUses {
        fact_uses(&self.manifest, &self.catalogues, &self.facts, &self.compositions)
    }
}

/// Reports facts that are shown although nobody may rely on them.
pub(super) fn check_certainty(facts: &Facts, uses: &FactUses, diagnostics: &mut Diagnostics) {
    for (name, fact) in facts.iter().filter(|(_, fact)| !fact.certainty.may_be_shown()) {
        let Some(first) = uses.get(name).and_then(|uses| uses.first()) else { continue };
        let message = format!("the fact `{name}` is not certain enough to be shown");
        let shown = first.messages.first().map_or(String::new(), |id| format!(" in the message `{id}`"));
        let label = format!("{} is shown by `{}`{shown}", fact.certainty.letter(), first.video);
        let hint = "have it confirmed, or leave it out";
        diagnostics.push(Diagnostic::error(fact.span, message).label(label).hint(hint));
    }
}

/// Where each fact is seen, in any format.
pub(super) fn fact_uses(
    manifest: &Manifest,
    catalogues: &Catalogues,
    facts: &Facts,
    compositions: &[Composition],
) -> FactUses {
    let mut uses = FactUses::new();
    // The same message often stands in several scenes and in every format.
    let mut known: BTreeMap<(usize, String), BTreeSet<String>> = BTreeMap::new();
    for composition in compositions {
        for (part, body) in parts(composition) {
            for (index, entry) in manifest.locales.iter().enumerate() {
                let (messages, figures) = shown(manifest, composition, body, entry.locale.tag());
                for name in figures.into_iter().filter(|name| facts.get(name).is_some()) {
                    note(uses.entry(name).or_default(), composition.id(), &part, None, entry.locale.tag());
                }
                for (id, args) in messages {
                    let variables = known
                        .entry((index, id.clone()))
                        .or_insert_with(|| catalogues.variables(&entry.locale, &id))
                        .iter()
                        // An argument of the script hides a fact of the same name.
                        .filter(|name| !args.contains(*name) && facts.get(name).is_some());
                    for name in variables {
                        let list = uses.entry(name.clone()).or_default();
                        note(list, composition.id(), &part, Some(&id), entry.locale.tag());
                    }
                }
            }
        }
    }
    uses
}

fn note(list: &mut Vec<FactUse>, video: &str, part: &ShownIn, message: Option<&str>, locale: &str) {
    let found = list.iter().position(|entry| entry.video == video && entry.part == *part);
    let at = found.unwrap_or_else(|| {
        let (messages, locales) = (BTreeSet::new(), Vec::new());
        list.push(FactUse { video: video.to_string(), part: part.clone(), messages, locales });
        list.len() - 1
    });
    list[at].messages.extend(message.map(str::to_string));
    if !list[at].locales.iter().any(|tag| tag == locale) {
        list[at].locales.push(locale.to_string());
    }
}

/// The parts of a video with their elements; the title has none.
fn parts(composition: &Composition) -> impl Iterator<Item = (ShownIn, Option<&Vec<Node>>)> {
    let scenes = composition.scenes.iter().map(|s| (ShownIn::Scene(s.fields.id.value.clone()), Some(&s.body)));
    [(ShownIn::Title, None), (ShownIn::Overlay, Some(&composition.overlay))].into_iter().chain(scenes)
}

/// Messages with the arguments that the script gives, and facts that stand as numbers, of the elements that some format
/// of the video keeps.
fn shown(
    manifest: &Manifest,
    composition: &Composition,
    body: Option<&Vec<Node>>,
    locale: &str,
) -> (BTreeSet<(String, BTreeSet<String>)>, BTreeSet<String>) {
    let mut references = References::default();
    match body {
        None => composition.script.said().for_each(|words| words.references(&mut references)),
        Some(nodes) => {
            for format in manifest.formats.iter().filter(|format| composition.is_for(&format.name)) {
                let target = Target { format: format.name.clone(), locale: locale.to_string() };
                nodes.iter().for_each(|node| kept(node, &target, &mut references));
            }
        }
    }
    let messages = references.messages.into_iter().map(|(id, args)| (id.value, args)).collect();
    (messages, references.facts.into_iter().map(|name| name.value).collect())
}

fn kept(node: &Node, target: &Target, out: &mut References) {
    if node.is_kept(target) {
        node.element.references(out);
        node.items.iter().for_each(|item| kept(item, target, out));
    }
}
