//! What a viewer sees change between two versions of a project: which scenes, in which locales and formats.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::anim::Time;
use crate::display::visible_difference;
use crate::locale::Locale;
use crate::paint::RasterCache;
use crate::publish::files::{ChangedFiles, Reach};
use crate::publish::pictures;
use crate::render::{RenderError, in_parallel};
use crate::scene::{Composition, Format, Input};
use crate::stage::Stage;

/// Lengths that differ by less are the same: half a frame of the quickest format.
const SAME: f64 = 1.0 / 240.0;

/// What happened to a scene.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// Only the new version has it.
    Added,
    /// Only the old version has it.
    Removed,
    /// Both have it, and it looks or lasts different.
    Changed,
}

/// A scene of one rendition that changes.
#[derive(Debug, Clone, PartialEq)]
pub struct SceneChange {
    /// Id of the video.
    pub video: String,
    /// Tag of the locale.
    pub locale: String,
    /// Name of the format.
    pub format: String,
    /// Id of the scene.
    pub scene: String,
    /// What happened.
    pub kind: ChangeKind,
    /// Its length in either version, where it is in it.
    pub length: (Option<Time>, Option<Time>),
    /// The greatest difference of the picture, if it differs at all.
    pub picture: Option<PictureChange>,
    /// The file that shows it, if pictures were asked for.
    pub file: Option<PathBuf>,
}

/// How far the pictures of a scene differ.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PictureChange {
    /// When they first do, on the scene's clock.
    pub first: Time,
    /// When they do the most, on the scene's clock.
    pub most: Time,
    /// The share of the frame's blocks of 16 × 16 pixels that differ then, above 0 and up to 1.
    pub share: f64,
    /// The share of the compared moments at which they differ, above 0 and up to 1.
    pub moments: f64,
}

impl SceneChange {
    /// Whether both versions have it and it lasts longer or shorter.
    pub fn lasts_different(&self) -> bool {
        matches!(self.length, (Some(old), Some(new)) if (old - new).as_seconds().abs() > SAME)
    }
}

/// What was compared, and what came out.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Renditions in either version.
    pub renditions: usize,
    /// Those that were laid out and looked at; no changed file can show in the others.
    pub compared: usize,
    /// Scenes that change, by video, scene, locale and format in the order of the project.
    pub changes: Vec<SceneChange>,
    /// Renditions that cannot be laid out in one of the versions.
    pub broken: Vec<String>,
    /// Pictures that could not be written.
    pub failed: Vec<RenderError>,
}

/// Names of what to compare; empty lists mean everything.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Ids of videos.
    pub videos: Vec<String>,
    /// Tags of locales.
    pub locales: Vec<String>,
    /// Names of formats.
    pub formats: Vec<String>,
}

/// One version of a rendition.
#[derive(Clone, Copy)]
struct Version<'i> {
    input: &'i Input,
    composition: &'i Composition,
    locale: &'i Locale,
    format: &'i Format,
}

impl Version<'_> {
    fn name(&self) -> String {
        format!("{}.{}.{}", self.composition.id(), self.locale.tag(), self.format.name)
    }

    fn scenes(&self) -> impl Iterator<Item = &str> {
        self.composition.scenes.iter().map(|scene| scene.fields.id.value.as_str())
    }
}

/// A rendition of either version or of both.
struct Pair<'i> {
    old: Option<Version<'i>>,
    new: Option<Version<'i>>,
}

/// Compares two versions of a project whose files differ by `files`. With a folder for `pictures`, one picture for each
/// changed scene is written there: before, after, and where they differ.
pub fn compare(old: &Input, new: &Input, files: &ChangedFiles, wanted: &Wanted, folder: Option<&Path>) -> Comparison {
    let pairs = pairs(old, new, wanted);
    let cache = Arc::new(RasterCache::default());
    let results = in_parallel(pairs.len(), |index| compare_pair(&pairs[index], files, folder, &cache));
    let mut comparison = Comparison { renditions: pairs.len(), ..Comparison::default() };
    for result in results {
        comparison.compared += usize::from(result.compared);
        comparison.changes.extend(result.changes);
        comparison.broken.extend(result.broken);
        comparison.failed.extend(result.failed);
    }
    sort(&mut comparison.changes);
    comparison
}

/// Renditions come by video, locale and format; people read by video and scene.
fn sort(changes: &mut [SceneChange]) {
    let order = |of: fn(&SceneChange) -> (&str, &str)| -> Vec<(String, String)> {
        let mut seen = Vec::new();
        for change in changes.iter() {
            let (a, b) = of(change);
            if !seen.iter().any(|(x, y)| x == a && y == b) {
                seen.push((a.to_string(), b.to_string()));
            }
        }
        seen
    };
    let videos = order(|change| (&change.video, ""));
    let scenes = order(|change| (&change.video, &change.scene));
    let place = |list: &[(String, String)], a: &str, b: &str| list.iter().position(|(x, y)| x == a && y == b);
    // A stable sort: locales and formats stay in the order of the project.
    changes.sort_by_key(|change| (place(&videos, &change.video, ""), place(&scenes, &change.video, &change.scene)));
}

fn pairs<'i>(old: &'i Input, new: &'i Input, wanted: &Wanted) -> Vec<Pair<'i>> {
    let mut pairs: Vec<Pair<'i>> =
        versions(new, wanted).into_iter().map(|version| Pair { old: None, new: Some(version) }).collect();
    for version in versions(old, wanted) {
        let name = version.name();
        match pairs.iter_mut().find(|pair| pair.new.is_some_and(|new| new.name() == name)) {
            Some(pair) => pair.old = Some(version),
            None => pairs.push(Pair { old: Some(version), new: None }),
        }
    }
    pairs
}

fn versions<'i>(input: &'i Input, wanted: &Wanted) -> Vec<Version<'i>> {
    let among = |names: &[String], name: &str| names.is_empty() || names.iter().any(|n| n == name || n == "all");
    let mut versions = Vec::new();
    for composition in input.compositions.iter().filter(|video| among(&wanted.videos, video.id())) {
        for entry in input.manifest.locales.iter().filter(|entry| among(&wanted.locales, entry.locale.tag())) {
            for format in input.manifest.formats.iter().filter(|format| among(&wanted.formats, &format.name)) {
                if composition.is_for(&format.name) {
                    versions.push(Version { input, composition, locale: &entry.locale, format });
                }
            }
        }
    }
    versions
}

#[derive(Default)]
struct Outcome {
    compared: bool,
    changes: Vec<SceneChange>,
    broken: Option<String>,
    failed: Vec<RenderError>,
}

fn compare_pair(pair: &Pair<'_>, files: &ChangedFiles, folder: Option<&Path>, cache: &Arc<RasterCache>) -> Outcome {
    let mut outcome = Outcome::default();
    let (old, new) = match (&pair.old, &pair.new) {
        (Some(old), Some(new)) => (old, new),
        (Some(only), None) => {
            outcome.changes = only.scenes().map(|id| whole(only, id, ChangeKind::Removed)).collect();
            return outcome;
        }
        (None, Some(only)) => {
            outcome.changes = only.scenes().map(|id| whole(only, id, ChangeKind::Added)).collect();
            return outcome;
        }
        (None, None) => return outcome,
    };
    if !may_differ(old, new, files) {
        return outcome;
    }
    outcome.compared = true;
    let mut stages = Vec::new();
    for (version, which) in [(old, "old"), (new, "new")] {
        let (stage, found) = Stage::build(version.input, version.composition, version.format, version.locale);
        if found.has_errors() {
            outcome.broken = Some(format!("{} has errors in the {which} version", version.name()));
            return outcome;
        }
        stages.push(stage);
    }
    outcome.changes = compare_stages(&stages[0], &stages[1], new);
    if let Some(folder) = folder {
        for change in &mut outcome.changes {
            match pictures::write(folder, change, &stages[0], &stages[1], cache) {
                Ok(path) => change.file = path,
                Err(error) => outcome.failed.push(error),
            }
        }
    }
    outcome
}

/// A scene of a rendition that only one version has.
fn whole(version: &Version<'_>, scene: &str, kind: ChangeKind) -> SceneChange {
    SceneChange {
        video: version.composition.id().to_string(),
        locale: version.locale.tag().to_string(),
        format: version.format.name.clone(),
        scene: scene.to_string(),
        kind,
        length: (None, None),
        picture: None,
        file: None,
    }
}

/// Whether some changed file can show in the rendition.
fn may_differ(old: &Version<'_>, new: &Version<'_>, files: &ChangedFiles) -> bool {
    let mut reach = Reach::default();
    for version in [old, new] {
        reach.add(version.input, version.composition, version.locale);
    }
    files.affect(&reach)
}

fn compare_stages(old: &Stage, new: &Stage, version: &Version<'_>) -> Vec<SceneChange> {
    let mut changes = Vec::new();
    let mut before_changed = false;
    for (index, span) in new.scenes().iter().enumerate() {
        let Some(earlier) = old.scenes().iter().position(|scene| scene.id == span.id) else {
            let added = whole(version, &span.id, ChangeKind::Added);
            changes.push(SceneChange { length: (None, Some(span.length)), ..added });
            before_changed = true;
            continue;
        };
        let length = (Some(old.scenes()[earlier].length), Some(span.length));
        let picture = compare_scene(old, earlier, new, index, before_changed);
        let change = SceneChange { length, picture, ..whole(version, &span.id, ChangeKind::Changed) };
        before_changed = picture.is_some();
        if picture.is_some() || change.lasts_different() {
            changes.push(change);
        }
    }
    for span in old.scenes().iter().filter(|span| !new.scenes().iter().any(|scene| scene.id == span.id)) {
        let removed = whole(version, &span.id, ChangeKind::Removed);
        changes.push(SceneChange { length: (Some(span.length), None), ..removed });
    }
    changes
}

/// Compares every frame of a scene, at the same moments of its own clock, as long as both versions last. Nothing is
/// painted: frames whose display lists are alike look alike. While it comes over a scene that
/// changes itself, its own change would be that scene's.
fn compare_scene(
    old: &Stage,
    earlier: usize,
    new: &Stage,
    index: usize,
    before_changed: bool,
) -> Option<PictureChange> {
    let (was, is) = (&old.scenes()[earlier], &new.scenes()[index]);
    let from = if before_changed { old.crossing(earlier).max(new.crossing(index)) } else { Time::ZERO };
    let room = was.length.min(is.length).as_seconds();
    let rate = new.format().rate;
    let frames = rate.frame_of(Time::seconds(room));
    let moments = (0..=frames).map(|frame| rate.time_of(frame).as_seconds());
    let (mut compared, mut differ, mut change) = (0u32, 0u32, None::<PictureChange>);
    for moment in moments.filter(|moment| (from.as_seconds()..room).contains(moment)).map(Time::seconds) {
        compared += 1;
        let share = differs(old, was.start + moment, new, is.start + moment);
        if share <= 0.0 {
            continue;
        }
        differ += 1;
        let first = change.map_or(moment, |change| change.first);
        if change.is_none_or(|change| share > change.share) {
            change = Some(PictureChange { first, most: moment, share, moments: 0.0 });
        }
    }
    change.map(|change| PictureChange { moments: f64::from(differ) / f64::from(compared.max(1)), ..change })
}

/// The share of the frame's blocks that differ, 0 if none do.
fn differs(old: &Stage, then: Time, new: &Stage, now: Time) -> f64 {
    let size = |stage: &Stage| (stage.format().width, stage.format().height);
    if size(old) != size(new) || old.background() != new.background() {
        return 1.0;
    }
    let (before, after) = (old.list_at(then), new.list_at(now));
    let (width, height) = size(new);
    let damage = visible_difference(&before, &after, width, height);
    damage.count() as f64 / (damage.columns() * damage.rows()).max(1) as f64
}
