//! A whole batch through the real program: its plan, its report, and how it goes on after whatever stopped it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::cache::{figure, files, render};
use crate::support::{TestProject, kadrs};

/// Everything that is delivered of the test project.
fn delivered() -> Vec<String> {
    let mut expected = Vec::new();
    for rendition in ["en.landscape", "en.portrait", "lv.landscape", "lv.portrait"] {
        expected.extend(["gif", "mp4", "png"].map(|extension| format!("hello/hello.{rendition}.{extension}")));
    }
    expected
}

#[test]
fn all_is_planned_made_and_reported_and_the_second_run_touches_nothing() {
    let project = TestProject::new();
    let all = ["render", "--all", "--cache", "kept"];
    let first = project.run(&all);
    assert_eq!(first.code, 0, "{first:?}");
    assert!(first.err.starts_with("4 renditions, 12 files, "), "{}", first.err);
    assert!(first.err.contains(": 4 new or changed; at most ") && first.err.contains(" (a first guess) on "));
    assert!(first.out.starts_with("video ") && first.out.contains("\n12 files, "), "{}", first.out);
    let expected: Vec<String> = delivered().into_iter().chain(["report.html", "report.json"].map(Into::into)).collect();
    let expected: Vec<String> = expected.into_iter().map(|file| format!("output/{file}")).collect();
    assert_eq!(project.outputs(), expected);

    let document: Value = serde_json::from_str(&project.read("output/report.json")).expect("JSON");
    let told: BTreeSet<&str> =
        document["files"].as_array().expect("files").iter().filter_map(|f| f["file"].as_str()).collect();
    assert_eq!(told, delivered().iter().map(String::as_str).collect());
    assert_eq!((&document["left"], &document["stopped"]), (&Value::from(0), &Value::from(false)));
    let html = project.read("output/report.html");
    for file in delivered() {
        assert_eq!(html.matches(&format!("href=\"{file}\"")).count(), 1, "{file}");
    }
    // Nothing is fetched from anywhere.
    assert!(!["http:", "https:", "src=", "<script", "<link", "url("].iter().any(|word| html.contains(word)));

    let before = files(&project.root().join("output/hello"));
    let times = || -> Vec<SystemTime> {
        let time =
            |file: String| fs::metadata(project.root().join("output").join(file)).and_then(|meta| meta.modified());
        delivered().into_iter().map(|file| time(file).expect("time")).collect()
    };
    let made = times();
    let second = project.run(&[&all[..], &["--json"]].concat());
    assert_eq!(second.code, 0, "{second:?}");
    let document: Value = serde_json::from_str(&second.out).expect("JSON");
    assert_eq!(document["cache"]["made"], 0);
    assert!(document["files"].as_array().expect("files").iter().all(|file| file["reused"] == file["pieces"]));
    assert!(files(&project.root().join("output/hello")) == before && times() == made, "not even written again");
    let third = project.run(&all);
    assert!(third.err.contains(": 4 in the cache; a few seconds on "), "{}", third.err);
    assert!(third.out.contains("100 %"), "{}", third.out);

    // A word of one locale is no business of the other.
    let catalogue = project.read("locales/lv/hello.ftl");
    project.write("locales/lv/hello.ftl", &catalogue.replacen(" = ", " = X ", 1));
    let changed = project.run(&all);
    assert!(changed.err.contains(": 2 in the cache, 2 new or changed; at most "), "{}", changed.err);
    // Other entries under the same settings, of an older run: nothing is made for what they hold.
    project.write("locales/lv/hello.ftl", &catalogue);
    assert!(project.run(&all).err.contains(": 4 in the cache; "));
    assert!(files(&project.root().join("output/hello")) == before);
}

#[test]
fn all_can_be_narrowed_down_and_has_no_stream() {
    let project = TestProject::new();
    let ended = project.run(&["render", "--all", "--locale", "lv", "--format", "portrait", "--output", "mp4"]);
    assert_eq!(ended.code, 0, "{ended:?}");
    let expected = ["output/hello/hello.lv.portrait.mp4", "output/report.html", "output/report.json"];
    assert_eq!(project.outputs(), expected);
    let stream = ["render", "--all", "--locale", "lv", "--format", "portrait", "--output", "y4m", "--out", "-"];
    assert_eq!(project.run(&stream).code, 2);
}

#[test]
fn one_failed_rendition_stops_no_other_and_is_told_at_the_end() {
    let project = TestProject::new();
    fs::create_dir_all(project.root().join("output/hello/hello.en.portrait.gif/mine")).expect("folder");
    let ended = project.run(&["render", "--all"]);
    assert_eq!(ended.code, 2, "{ended:?}");
    let last: Vec<&str> = ended.err.lines().rev().take(3).collect();
    assert!(last[2].starts_with("kadrs: hello.en.portrait: cannot create"), "{last:?}");
    assert_eq!((last[1], last[0]), ("report: output/report.html", "kadrs: not everything could be made"));
    let mut expected: Vec<String> = delivered().into_iter().map(|file| format!("output/{file}")).collect();
    expected.retain(|file| !file.contains("en.portrait"));
    // What of it stood before it failed stands.
    let outputs: Vec<String> = project.outputs().into_iter().filter(|file| !file.contains("en.portrait")).collect();
    assert_eq!(outputs[..expected.len()], expected);
    assert!(project.hidden().is_empty(), "{:?}", project.hidden());
    let html = project.read("output/report.html");
    assert!(html.contains("Not made") && html.contains("hello.en.portrait</bdi>: cannot create"), "{html}");
}

#[test]
fn an_interrupted_batch_says_how_to_go_on_and_goes_on() {
    let project = TestProject::new();
    project.replace("kadrs.yaml", "160x90, fps: 10", "320x180, fps: 30");
    let all = ["render", "--all", "--jobs", "1", "--cache", "kept"];
    let mut child =
        kadrs(&all).current_dir(project.root()).stderr(Stdio::piped()).stdout(Stdio::null()).spawn().expect("kadrs");
    let mut lines = BufReader::new(child.stderr.take().expect("stderr")).lines();
    assert!(lines.any(|line| line.expect("line").starts_with("finished hello.en.landscape")));
    assert!(Command::new("kill").args(["-s", "INT", &child.id().to_string()]).status().expect("kill").success());
    let rest: Vec<String> = lines.map_while(Result::ok).collect();
    assert_eq!(child.wait().expect("end").code(), Some(130), "{rest:?}");
    assert!(rest.last().is_some_and(|line| line.ends_with("the same command goes on from here")), "{rest:?}");
    assert!(project.hidden().is_empty(), "{:?}", project.hidden());
    let html = project.read("output/report.html");
    assert!(html.contains("Stopped before the end: 3 renditions are missing."), "{html}");
    let document = project.run(&[&all[..], &["--json"]].concat());
    let document: Value = serde_json::from_str(&document.out).expect("JSON");
    assert!(figure(&document["cache"], "reused") >= 4, "what was finished is there: {}", document["cache"]);
    assert_eq!(document["files"].as_array().map(Vec::len), Some(12));
}

#[test]
fn a_cache_above_its_bound_loses_what_this_run_does_not_use() {
    let project = TestProject::new();
    let run = |format: &str, max: &str| {
        let mut command = kadrs(&["render", "--output", "mp4,gif,poster", "--format", format, "--cache", "kept"]);
        let ended = crate::support::Ended::of(command.current_dir(project.root()).env("KADRS_CACHE_MAX", max));
        (ended.code, ended.err)
    };
    let (code, err) = run("landscape", "1");
    assert!(code == 0 && !err.contains("the cache was full"), "{err}");
    let kept = files(&project.root().join("kept"));
    let (code, err) = run("portrait", "1");
    assert!(code == 0 && err.contains("the cache was full: removed "), "{err}");
    let left = files(&project.root().join("kept"));
    let entry = |path: &&std::path::PathBuf| path.components().count() == 2;
    assert!(kept.keys().filter(entry).all(|path| !left.contains_key(path)), "landscape is gone");
    assert_eq!(run("portrait", "1GB").1.lines().filter(|line| line.contains("cache: ")).count(), 1);
    assert!(files(&project.root().join("kept")).len() == left.len() && run("portrait", "much").0 == 2);
}

#[test]
fn a_clock_that_was_set_back_changes_nothing() {
    let project = TestProject::new();
    let (_, first) = render(&project, "kept", "one", &[]);
    let ahead = SystemTime::now() + Duration::from_secs(400 * 86_400);
    for folder in ["kept", "one"] {
        for path in files(&project.root().join(folder)).into_keys() {
            let file = fs::File::options().write(true).open(project.root().join(folder).join(path)).expect("file");
            file.set_modified(ahead).expect("time");
        }
    }
    let before = files(&project.root().join("one"));
    let (ended, used) = render(&project, "kept", "one", &[]);
    assert_eq!((ended.code, figure(&used, "made"), figure(&used, "damaged")), (0, 0, 0), "{ended:?}");
    assert_eq!(figure(&used, "reused"), figure(&first, "made"));
    assert!(files(&project.root().join("one")) == before);
    // What comes from the future is as old as today, so it goes like any other.
    let emptied = project.run(&["cache", "gc", "--max", "0", "--cache", "kept"]);
    assert!(emptied.code == 0 && emptied.out.contains("; 0 entries, 0 B left"), "{emptied:?}");
    let (ended, used) = render(&project, "kept", "one", &[]);
    assert!(ended.code == 0 && figure(&used, "reused") == 0, "{ended:?}");
    assert!(files(&project.root().join("one")) == before);
}

#[test]
fn little_memory_is_enough_for_one_worker() {
    let project = TestProject::new();
    let args = ["render", "--output", "poster", "--locale", "lv", "--jobs", "4", "--memory"];
    let ended = project.run(&[&args[..], &["1MB"]].concat());
    assert_eq!(ended.code, 0, "{ended:?}");
    assert!(ended.err.contains("warning: `--memory` is too little: even one worker takes about 18"), "{}", ended.err);
    assert!(ended.err.contains(" on 1 worker\n"), "{}", ended.err);
    let ended = project.run(&[&args[..], &["4GB"]].concat());
    assert!(ended.code == 0 && ended.err.contains(" on 2 workers\n") && !ended.err.contains("warning"), "{ended:?}");
}
