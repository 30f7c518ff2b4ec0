//! `kadrs diff`: what a viewer sees change between two versions of a project.

use std::path::Path;

use serde_json::{Value, json};

use crate::assets::Project;
use crate::cli::args::DiffArgs;
use crate::cli::project::{Opened, count, find, open_project, shown};
use crate::cli::select::choose;
use crate::cli::{Failure, table, terminal, with_causes};
use crate::publish::{ChangeKind, ChangedFiles, Comparison, Revision, SceneChange, Wanted, compare};
use crate::scene::{Composition, Input};

/// Runs the command.
pub fn run(project: Option<&Path>, args: &DiffArgs) -> Result<(), Failure> {
    // The temporary folder of a revision lives until the end.
    let (old, new, _revision) = match &args.new {
        Some(new) => (at(Path::new(&args.old))?, at(new)?, None),
        None => {
            let new = find(project)?;
            let revision = Revision::of(new.root(), &args.old).map_err(|error| {
                let hint = "name a git revision such as `HEAD`, or two folders";
                Failure::usage(with_causes(&error), Some(hint.to_string()))
            })?;
            (at(revision.project())?, new, Some(revision))
        }
    };
    let files = ChangedFiles::between(&old, &new);
    if files.is_empty() {
        // The same files are the same films: nothing needs to be read.
        return report(&Comparison::default(), None, args);
    }
    let (old, new) = (read(old, "old", args)?, read(new, "new", args)?);
    let wanted = wanted(&old, &new, args)?;
    let comparison = compare(&old, &new, &files, &wanted, args.pictures.as_deref());
    report(&comparison, Some(&new), args)
}

/// The project in this very folder.
fn at(folder: &Path) -> Result<Project, Failure> {
    let project = Project::at(folder).map_err(|error| Failure::usage(with_causes(&error), None))?;
    match project.root().join(crate::assets::MANIFEST).is_file() {
        true => Ok(project),
        false => Err(Failure::usage(format!("there is no kadrs.yaml in {}", folder.display()), None)),
    }
}

/// The project; with errors, prints them and fails.
fn read(project: Project, which: &str, args: &DiffArgs) -> Result<Input, Failure> {
    let Opened { sources, diagnostics, input } = open_project(project);
    match input {
        Some(input) if !diagnostics.has_errors() => Ok(input),
        _ => {
            if !args.json {
                terminal::say(&format!("the {which} version has errors:"));
            }
            Err(Opened { sources, diagnostics, input: None }.fail(args.json))
        }
    }
}

/// Names that either version knows.
fn wanted(old: &Input, new: &Input, args: &DiffArgs) -> Result<Wanted, Failure> {
    let known = |what: &str, wanted: &[String], names: fn(&Input) -> Vec<String>| {
        let mut all = names(new);
        all.extend(names(old).into_iter().filter(|name| !all.contains(name)).collect::<Vec<_>>());
        let chosen = choose(what, wanted, &all, |name| name)?;
        Ok::<_, Failure>(chosen.into_iter().cloned().collect::<Vec<String>>())
    };
    let videos = |input: &Input| input.compositions.iter().map(Composition::id).map(str::to_string).collect();
    let locales = |input: &Input| input.manifest.locales.iter().map(|entry| entry.locale.tag().to_string()).collect();
    let formats = |input: &Input| input.manifest.formats.iter().map(|format| format.name.clone()).collect();
    Ok(Wanted {
        videos: known("video", &args.video, videos)?,
        locales: known("locale", &args.locale, locales)?,
        formats: known("format", &args.format, formats)?,
    })
}

fn report(comparison: &Comparison, new: Option<&Input>, args: &DiffArgs) -> Result<(), Failure> {
    if args.json {
        let document = json!({
            "renditions": comparison.renditions,
            "compared": comparison.compared,
            "changes": comparison.changes.iter().map(change).collect::<Vec<Value>>(),
            "broken": comparison.broken,
        });
        terminal::print(&format!("{document:#}\n"))?;
    } else {
        terminal::print(&listing(comparison, new))?;
    }
    comparison.broken.iter().for_each(|broken| terminal::say(&format!("kadrs: {broken}; see `kadrs check`")));
    comparison.failed.iter().for_each(|error| terminal::say(&format!("kadrs: {}", with_causes(error))));
    match (comparison.failed.is_empty(), comparison.changes.is_empty() && comparison.broken.is_empty()) {
        (false, _) => Err(Failure::Partly),
        (true, true) => Ok(()),
        (true, false) => Err(Failure::Input),
    }
}

fn change(change: &SceneChange) -> Value {
    let kind = match change.kind {
        ChangeKind::Added => "added",
        ChangeKind::Removed => "removed",
        ChangeKind::Changed => "changed",
    };
    json!({
        "video": change.video,
        "scene": change.scene,
        "locale": change.locale,
        "format": change.format,
        "change": kind,
        "seconds_before": change.length.0.map(|time| time.as_seconds()),
        "seconds_after": change.length.1.map(|time| time.as_seconds()),
        "first_at": change.picture.map(|picture| picture.first.as_seconds()),
        "most_at": change.picture.map(|picture| picture.most.as_seconds()),
        "share_of_frame": change.picture.map(|picture| picture.share),
        "share_of_moments": change.picture.map(|picture| picture.moments),
        "picture": change.file.as_deref().map(shown),
    })
}

/// Scenes that change in the same way, in several locales and formats.
struct Group<'c> {
    video: &'c str,
    scene: &'c str,
    what: String,
    locales: Vec<&'c str>,
    formats: Vec<&'c str>,
    /// The one whose picture changes the most.
    most: Option<&'c SceneChange>,
}

fn listing(comparison: &Comparison, new: Option<&Input>) -> String {
    let groups = groups(&comparison.changes);
    let all = |names: &[&str], total: Option<usize>| match total {
        Some(total) if total == names.len() && total > 1 => "all".to_string(),
        _ => names.join(", "),
    };
    let row = |group: &Group<'_>| {
        let most = group.most.and_then(|change| {
            let picture = change.picture?;
            let (share, at) = (picture.share * 100.0, picture.most.as_seconds());
            Some(format!("{share:.0} % at {at:.2} s, {} {}", change.locale, change.format))
        });
        vec![
            format!("{}, {}", group.video, group.scene),
            group.what.clone(),
            all(&group.locales, new.map(|input| input.manifest.locales.len())),
            all(&group.formats, new.map(|input| input.manifest.formats.len())),
            most.unwrap_or_else(|| "–".to_string()),
        ]
    };
    let rows: Vec<Vec<String>> = groups.iter().map(row).collect();
    let mut out = String::new();
    if !rows.is_empty() {
        out = table::table(&["scene", "change", "locales", "formats", "greatest difference"], &rows) + "\n";
    }
    let changed: std::collections::BTreeSet<_> =
        comparison.changes.iter().map(|change| (&change.video, &change.locale, &change.format)).collect();
    match changed.len() {
        0 => out.push_str("nothing changes visibly\n"),
        changed => out.push_str(&format!("{changed} of {} change\n", count(comparison.renditions, "rendition"))),
    }
    let files = comparison.changes.iter().filter(|change| change.file.is_some()).count();
    if files > 0 {
        out.push_str(&format!("{} written\n", count(files, "picture")));
    }
    out
}

fn groups(changes: &[SceneChange]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for change in changes {
        let what = what(change);
        let same = |group: &Group<'_>| group.video == change.video && group.scene == change.scene && group.what == what;
        let at = match groups.iter().position(same) {
            Some(at) => at,
            None => {
                let (locales, formats) = (Vec::new(), Vec::new());
                groups.push(Group { video: &change.video, scene: &change.scene, what, locales, formats, most: None });
                groups.len() - 1
            }
        };
        let group = &mut groups[at];
        if !group.locales.contains(&change.locale.as_str()) {
            group.locales.push(&change.locale);
        }
        if !group.formats.contains(&change.format.as_str()) {
            group.formats.push(&change.format);
        }
        let share = |change: &SceneChange| change.picture.map_or(0.0, |picture| picture.share);
        if share(change) > group.most.map_or(0.0, share) {
            group.most = Some(change);
        }
    }
    groups
}

/// `picture, 3.0 s → 3.5 s`.
fn what(change: &SceneChange) -> String {
    let seconds = |time: Option<crate::anim::Time>| time.map_or(0.0, crate::anim::Time::as_seconds);
    match change.kind {
        ChangeKind::Added => "added".to_string(),
        ChangeKind::Removed => "removed".to_string(),
        ChangeKind::Changed => {
            let length = format!("{:.1} s → {:.1} s", seconds(change.length.0), seconds(change.length.1));
            match (change.picture.is_some(), change.lasts_different()) {
                (true, false) => "picture".to_string(),
                (true, true) => format!("picture, {length}"),
                (false, _) => length,
            }
        }
    }
}
