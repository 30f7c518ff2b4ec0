//! What can be wrong between files: names without a thing behind them, moments that wait for each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Diagnostics, Span, did_you_mean};
use crate::locale::{Args, Catalogues, Facts, Use};
use crate::node::{EmphasisEffect, FollowPath, MaskField, Node, PlaceWithin, References, Store, WHOLE_SCENE};
use crate::scene::load::{Unsure, examine, references};
use crate::scene::{Composition, Infographic, Manifest, Scene, SceneLength, uses, waits};
use crate::style::Theme;
use crate::syntax::{Base, Moment, Spanned, Target};
use crate::text::Fonts;

/// The parts of a project that scripts refer to.
pub(super) struct Project<'a> {
    pub manifest: &'a Manifest,
    pub theme: &'a Theme,
    /// Font families with the scripts that the theme names them for.
    pub families: &'a [(String, Spanned<String>)],
    /// What may be missing only because it could not be read.
    /// The page of an infographic, which shows messages too.
    pub infographic: &'a Infographic,
    pub unsure: &'a Unsure,
    pub fonts: &'a Fonts,
    pub facts: &'a Facts,
    pub catalogues: &'a Catalogues,
    pub store: &'a Store,
}

impl Project<'_> {
    /// Whether some rendition keeps both elements.
    fn meet(&self, a: &Node, b: &Node) -> bool {
        self.manifest.formats.iter().any(|format| {
            self.manifest.locales.iter().any(|entry| {
                let target = Target { format: format.name.clone(), locale: entry.locale.tag().to_string() };
                a.is_kept(&target) && b.is_kept(&target)
            })
        })
    }
}

/// Reports every reference that leads nowhere.
pub(super) fn check(project: &Project<'_>, compositions: &[Composition], diagnostics: &mut Diagnostics) {
    check_fonts(project, diagnostics);
    let facts = project.facts.args(&Args::new());
    let page = project.infographic.references();
    check_messages(project, &page, diagnostics);
    let mut used: BTreeSet<String> = page.messages.into_iter().map(|(id, _)| id.value).collect();
    for composition in compositions {
        let mut references = references(composition);
        let data = examine(composition, project.store, &facts, diagnostics);
        references.messages.extend(data.messages);
        used.extend(data.overrides.into_iter().map(|id| id.value));
        check_messages(project, &references, diagnostics);
        used.extend(references.messages.iter().map(|(id, _)| id.value.clone()));
        check_parts(project, &references, diagnostics);
        check_styles(project, &references, diagnostics);
        check_names(project, composition, diagnostics);
        check_scenes(project, composition, diagnostics);
        check_length(project, composition, diagnostics);
    }
    let uses = uses::fact_uses(project.manifest, project.catalogues, project.facts, compositions);
    uses::check_certainty(project.facts, &uses, diagnostics);
    diagnostics.extend(project.catalogues.broken_references());
    if !project.unsure.scripts {
        diagnostics.extend(project.catalogues.unused(&used));
    }
    for entry in &project.manifest.locales {
        diagnostics.extend(project.catalogues.placeable_mismatches(&entry.locale));
    }
}

fn check_fonts(project: &Project<'_>, diagnostics: &mut Diagnostics) {
    let families: Vec<String> = project.fonts.families().into_iter().map(|(family, _)| family).collect();
    for (script, family) in project.families.iter().filter(|(_, family)| !families.contains(&family.value)) {
        let hint = did_you_mean(&family.value, families.iter().map(String::as_str))
            .unwrap_or_else(|| format!("fonts/ has {}", families.join(", ")));
        let message = format!("the font `{}` for {script} is not in fonts/", family.value);
        diagnostics.push(Diagnostic::error(family.span, message).hint(hint));
    }
    for entry in &project.manifest.locales {
        let code = entry.locale.script().code().to_string();
        if !project.theme.scripts.contains_key(&code) {
            let message = format!("the theme has no fonts for `{}`, whose script is {code}", entry.locale.tag());
            diagnostics
                .push(Diagnostic::error(entry.span, message).hint(format!("add {code} to the theme's `scripts`")));
        }
    }
}

fn check_messages(project: &Project<'_>, references: &References, diagnostics: &mut Diagnostics) {
    let named = project.facts.iter().map(|(name, _)| name.to_string());
    // A fact that was refused has been told; the messages that use it are not wrong.
    let facts: BTreeSet<String> = named.chain(project.unsure.facts.iter().cloned()).collect();
    for (id, args) in &references.messages {
        let known: BTreeSet<String> = facts.union(args).cloned().collect();
        let used = [Use { id: id.value.clone(), span: id.span }];
        for entry in &project.manifest.locales {
            let unsure =
                project.unsure.messages.contains(&id.value) || project.unsure.locales.contains(entry.locale.tag());
            if !unsure {
                diagnostics.extend(project.catalogues.missing(&entry.locale, &used));
            }
            diagnostics.extend(project.catalogues.unknown_variables(&entry.locale, &id.value, &known));
        }
    }
}

fn check_parts(project: &Project<'_>, references: &References, diagnostics: &mut Diagnostics) {
    for (path, parts) in &references.artworks {
        let Some(artwork) = project.store.artworks.get(&path.value) else { continue };
        let ids: Vec<&str> = artwork.ids().collect();
        for part in parts.iter().filter(|part| !ids.contains(&part.value.as_str())) {
            let hint = did_you_mean(&part.value, ids.iter().copied())
                .unwrap_or_else(|| format!("its parts are {}", ids.join(", ")));
            let message = format!("`{}` has no part `{}`", path.value, part.value);
            diagnostics.push(Diagnostic::error(part.span, message).hint(hint));
        }
    }
}

fn check_styles(project: &Project<'_>, references: &References, diagnostics: &mut Diagnostics) {
    for style in references.styles.iter().filter(|style| !project.theme.styles.contains_key(&style.value)) {
        let styles: Vec<&str> = project.theme.styles.keys().map(String::as_str).collect();
        let hint = did_you_mean(&style.value, styles.iter().copied())
            .unwrap_or_else(|| format!("it has {}", styles.join(", ")));
        let message = format!("the theme has no text style `{}`", style.value);
        diagnostics.push(Diagnostic::error(style.span, message).hint(hint));
    }
}

fn check_names(project: &Project<'_>, composition: &Composition, diagnostics: &mut Diagnostics) {
    let formats: Vec<&str> = project.manifest.formats.iter().map(|f| f.name.as_str()).collect();
    let locales: Vec<&str> = project.manifest.locales.iter().map(|l| l.locale.tag()).collect();
    let mut known = |names: &[Spanned<String>], among: &[&str], what: &str| {
        for name in names.iter().filter(|name| !among.contains(&name.value.as_str())) {
            let hint = did_you_mean(&name.value, among.iter().copied())
                .unwrap_or_else(|| format!("the project has {}", among.join(", ")));
            let message = format!("`{}` is not a {what} of this project", name.value);
            diagnostics.push(Diagnostic::error(name.span, message).hint(hint));
        }
    };
    known(&composition.script.formats, &formats, "format");
    for node in composition.bodies().flatten() {
        node.walk(&mut |node| {
            if let Some(when) = &node.common.when {
                known(&when.format, &formats, "format");
                known(&when.locale, &locales, "locale");
            }
        });
    }
}

fn check_scenes(project: &Project<'_>, composition: &Composition, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for scene in &composition.scenes {
        let id = &scene.fields.id;
        if let Some(first) = seen.insert(&id.value, id.span) {
            let message = format!("there are two scenes `{}`", id.value);
            diagnostics.push(Diagnostic::error(id.span, message).related(first, "the first"));
        }
    }
    let scenes: Vec<&str> = seen.keys().copied().collect();
    check_body(project, &composition.overlay, None, &scenes, diagnostics);
    for scene in &composition.scenes {
        check_body(project, &scene.body, Some(scene), &scenes, diagnostics);
    }
}

/// Ids, references by id and moments of one list of elements.
fn check_body(
    project: &Project<'_>,
    body: &[Node],
    scene: Option<&Scene>,
    scenes: &[&str],
    diagnostics: &mut Diagnostics,
) {
    let mut ids: BTreeMap<&str, &Node> = BTreeMap::new();
    let mut named: BTreeMap<&str, Vec<&Node>> = BTreeMap::new();
    let mut all: Vec<&Node> = Vec::new();
    body.iter().for_each(|node| node.walk(&mut |node| all.push(node)));
    for node in &all {
        let Some(id) = &node.common.id else { continue };
        ids.entry(&id.value).or_insert(node);
        let earlier = named.entry(&id.value).or_default();
        // The same id in elements for different formats or locales is one element to the author.
        if let Some(first) = earlier.iter().find(|first| project.meet(first, node)) {
            let place = first.common.id.as_ref().map_or(first.span, |id| id.span);
            let message = format!("the id `{}` is taken", id.value);
            diagnostics.push(Diagnostic::error(id.span, message).related(place, "here first"));
        }
        earlier.push(node);
    }
    check_masks(body, &ids, diagnostics);
    check_places(body, true, diagnostics);
    check_dims(body, &mut Vec::new(), &ids, diagnostics);
    if let Some(view) = scene.and_then(|scene| scene.fields.view.as_ref()) {
        let mut references = References::default();
        for view in view.values() {
            references.keyed(view);
            references.elements.extend(view.values().into_iter().filter_map(|view| view.on.clone()));
        }
        for id in references.elements.iter().filter(|id| !is_known_path(&id.value, &ids)) {
            diagnostics.push(unknown_id(&id.value, id.span, &ids));
        }
        references.moments.iter().for_each(|moment| check_moment(moment, scene, &ids, scenes, diagnostics));
    }
    for node in &all {
        let mut references = References::default();
        node.element.references(&mut references);
        for animate in node.common.animate.iter().flat_map(|by| by.values()) {
            if let Some(FollowPath::Of(id)) = animate.follow.as_ref().map(|follow| &follow.path) {
                references.elements.push(id.clone());
            }
        }
        for id in references.elements.iter().filter(|id| !is_known_path(&id.value, &ids)) {
            diagnostics.push(unknown_id(&id.value, id.span, &ids));
        }
        for moment in moments(node).into_iter().chain(references.moments) {
            check_moment(&moment, scene, &ids, scenes, diagnostics);
        }
    }
    waits::check(body, diagnostics);
}

/// `id`, `id.first`, `id.last` or `id.2`.
fn is_known_path(path: &str, ids: &BTreeMap<&str, &Node>) -> bool {
    if ids.contains_key(path) {
        return true;
    }
    let Some((id, item)) = path.rsplit_once('.') else { return false };
    let Some(node) = ids.get(id) else { return false };
    match item {
        "first" | "last" => !node.items.is_empty(),
        number => number.parse::<usize>().is_ok_and(|n| (1..=node.items.len()).contains(&n)),
    }
}

/// A mask is another item of the same container.
fn check_masks(items: &[Node], ids: &BTreeMap<&str, &Node>, diagnostics: &mut Diagnostics) {
    for (at, node) in items.iter().enumerate() {
        if let Some(MaskField(mask)) = &node.common.mask {
            let by = &mask.by;
            let named = |node: &Node| node.common.id.as_ref().is_some_and(|id| id.value == by.value);
            let found = items.iter().enumerate().find(|(other, item)| *other != at && named(item));
            match found.map(|(_, item)| item) {
                Some(item) if item.common.mask.is_some() => {
                    let message = format!("`{}` masks this element and is masked itself", by.value);
                    diagnostics.push(Diagnostic::error(by.span, message).hint("put what is masked into a `layers`"));
                }
                Some(_) => {}
                None if ids.contains_key(by.value.as_str()) => {
                    let message = format!("`{}` is not another item of the same container", by.value);
                    let hint = "put both into one `layers`: a mask and what it masks lie side by side";
                    diagnostics.push(Diagnostic::error(by.span, message).hint(hint));
                }
                None => diagnostics.push(unknown_id(&by.value, by.span, ids)),
            }
        }
        check_masks(&node.items, ids, diagnostics);
    }
}

/// Only what stands in the scene itself has the format's margins around it.
fn check_places(items: &[Node], outermost: bool, diagnostics: &mut Diagnostics) {
    for node in items {
        let places = node.common.place.iter().flat_map(|by| by.values());
        if !outermost && places.into_iter().any(|place| place.within == PlaceWithin::Margins) {
            let message = "only what stands in the scene itself is placed `within: margins`";
            let hint = "leave `within` out: here `place` counts from the container's edges";
            diagnostics.push(Diagnostic::error(node.span, message).hint(hint));
        }
        check_places(&node.items, false, diagnostics);
    }
}

/// `dim` counts within a container around the element, where there is something else to step back.
fn check_dims<'n>(
    items: &'n [Node],
    around: &mut Vec<&'n Node>,
    ids: &BTreeMap<&str, &Node>,
    diagnostics: &mut Diagnostics,
) {
    for node in items {
        let named = |node: &&Node, id: &str| node.common.id.as_ref().is_some_and(|own| own.value == id);
        for field in node.common.emphasis.iter() {
            let dims = field.emphasis.effect == EmphasisEffect::Dim;
            match &field.emphasis.within {
                Some(id) if !dims => {
                    let hint = "leave `within` out, or write `effect: dim`";
                    diagnostics.push(Diagnostic::error(id.span, "only `dim` counts `within` something").hint(hint));
                }
                None if dims && items.len() == 1 && !around.is_empty() => {
                    let message = "nothing steps back: this is the only item of its container";
                    let hint = "write `{ effect: dim, within: scene }`, or the id of a container around it";
                    diagnostics.push(Diagnostic::warning(field.span, message).hint(hint));
                }
                Some(id) if id.value == WHOLE_SCENE || around.iter().any(|node| named(node, &id.value)) => {}
                Some(id) if ids.contains_key(id.value.as_str()) => {
                    let message = format!("`{}` is not around this element", id.value);
                    let hint = "name a container that it stands in, or `scene`";
                    diagnostics.push(Diagnostic::error(id.span, message).hint(hint));
                }
                Some(id) => diagnostics.push(unknown_id(&id.value, id.span, ids)),
                None => {}
            }
        }
        around.push(node);
        check_dims(&node.items, around, ids, diagnostics);
        around.pop();
    }
}

fn unknown_id(id: &str, span: Span, ids: &BTreeMap<&str, &Node>) -> Diagnostic {
    let hint = match id.contains('+') {
        true => Some("put a space before and after the `+`".to_string()),
        false => did_you_mean(id, ids.keys().copied()),
    };
    Diagnostic::error(span, format!("no element here has the id `{id}`")).hint_opt(hint)
}

/// The moments in a node's common fields.
fn moments(node: &Node) -> Vec<Moment> {
    let common = &node.common;
    let mut references = References::default();
    for animate in common.animate.iter().flat_map(|by| by.values()) {
        animate.opacity.iter().for_each(|k| references.keyed(k));
        animate.rotate.iter().for_each(|k| references.keyed(k));
        animate.scale.iter().for_each(|k| references.keyed(k));
        animate.x.iter().chain(&animate.y).for_each(|k| references.keyed(k));
        references.moments.extend(animate.follow.as_ref().and_then(|follow| follow.at.clone()));
    }
    common.clip.iter().flat_map(|by| by.values()).for_each(|cut| references.keyed(&cut.0.reveal));
    common.blur.values().for_each(|blur| references.keyed(blur));
    let mut moments = references.moments;
    moments.extend(common.at.clone());
    moments.extend(common.enter.as_ref().and_then(|enter| enter.entrance.at.clone()));
    moments.extend(common.emphasis.iter().filter_map(|field| field.emphasis.at.clone()));
    moments.extend(common.exit.as_ref().and_then(|exit| exit.exit.at.clone()));
    moments
}

fn check_moment(
    moment: &Moment,
    scene: Option<&Scene>,
    ids: &BTreeMap<&str, &Node>,
    scenes: &[&str],
    diagnostics: &mut Diagnostics,
) {
    match &moment.base {
        Base::Start(_) | Base::Percent(_) => {}
        Base::After(id) | Base::With(id) if is_known_path(id, ids) => {}
        Base::After(id) | Base::With(id) => diagnostics.push(unknown_id(id, moment.span, ids)),
        Base::Cue(name) => {
            let message = format!("there is no cue `{name}`: this project has no narration");
            let hint = "use a time, a percentage, or `after:` another element";
            diagnostics.push(Diagnostic::error(moment.span, message).hint(hint));
        }
        Base::Scene(id) if !scenes.contains(&id.as_str()) => {
            let message = format!("there is no scene `{id}`");
            diagnostics
                .push(Diagnostic::error(moment.span, message).hint_opt(did_you_mean(id, scenes.iter().copied())));
        }
        Base::Scene(_) if scene.is_some() => {
            let message = "`scene:` counts on the clock of the whole video, which only the overlay has";
            diagnostics.push(Diagnostic::error(moment.span, message).hint("a scene's own clock starts at `0s`"));
        }
        Base::Scene(_) => {}
    }
}

/// Fixed lengths that exceed the limit on videos.
fn check_length(project: &Project<'_>, composition: &Composition, diagnostics: &mut Diagnostics) {
    let limit = project.manifest.limits.get(crate::assets::Limit::VideoSeconds) as f64;
    let mut total = 0.0;
    for scene in &composition.scenes {
        let seconds = match scene.fields.length.0 {
            SceneLength::Fixed(time) => time.as_seconds(),
            SceneLength::Auto => scene.fields.min.0.as_seconds(),
        };
        total += seconds;
        if total > limit {
            let message = format!("the video is longer than the limit of {limit} s with this scene");
            diagnostics.push(Diagnostic::error(scene.fields.id.span, message));
            return;
        }
    }
}
