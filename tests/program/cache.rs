//! The cache through the real program: what comes from it is what would be made, whatever happened to it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use crate::support::{Ended, TestProject, kadrs};
use serde_json::Value;

const ALL: [&str; 5] = ["render", "--output", "mp4,gif,poster", "--format", "landscape"];

/// The entries of a cache: everything but what it notes for itself, which times decide.
fn entries(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files(folder).into_iter().filter(|(path, _)| path != Path::new("rates")).collect()
}

/// Every file under a folder with its bytes.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().map(|entry| entry.expect("entry").path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if let Ok(bytes) = fs::read(&entry) {
                found.insert(entry.strip_prefix(folder).expect("within").to_path_buf(), bytes);
            }
        }
    }
    found
}

/// Renders into a folder with a cache, and gives how it ended with the cache's figures.
pub fn render(project: &TestProject, cache: &str, out: &str, more: &[&str]) -> (Ended, Value) {
    let ended = project.run(&[&ALL[..], &["--cache", cache, "--out", out, "--json"], more].concat());
    let document: Value = serde_json::from_str(&ended.out).unwrap_or_default();
    let used = document["cache"].clone();
    (ended, used)
}

pub fn figure(used: &Value, name: &str) -> u64 {
    used[name].as_u64().unwrap_or_else(|| panic!("no {name} in {used}"))
}

#[test]
fn a_second_run_makes_nothing_and_one_word_makes_little() {
    let project = TestProject::new();
    let plain = project.run(&[&ALL[..], &["--no-cache", "--out", "plain"]].concat());
    assert!(plain.code == 0 && !plain.err.contains("cache:"), "{plain:?}");
    let (first, used) = render(&project, "kept", "one", &[]);
    assert_eq!((first.code, figure(&used, "reused")), (0, 0), "{first:?}");
    let (_, again) = render(&project, "kept", "two", &["--jobs", "1"]);
    assert_eq!((figure(&again, "made"), figure(&again, "reused")), (0, figure(&used, "made")));
    let outputs = |folder: &str| files(&project.root().join(folder));
    assert_eq!(outputs("plain").len(), 6);
    assert!(outputs("plain") == outputs("one") && outputs("one") == outputs("two"));
    let (checked, used) = render(&project, "kept", "two", &["--verify-cache"]);
    assert!(checked.code == 0 && figure(&used, "checked") > 0, "{checked:?}");
    // Another word in one locale leaves the other alone.
    let catalogue = "locales/lv/hello.ftl";
    let text = project.read(catalogue);
    let line = text.lines().find(|line| line.contains(" = ")).expect("a message");
    project.write(catalogue, &text.replace(line, &format!("{line} X")));
    let (_, changed) = render(&project, "kept", "three", &[]);
    assert!(figure(&changed, "made") > 0 && figure(&changed, "reused") >= figure(&again, "reused") / 2, "{changed}");
}

#[test]
fn damaged_entries_are_found_dropped_and_made_again() {
    let project = TestProject::new();
    render(&project, "kept", "one", &[]);
    let cache = project.root().join("kept");
    let whole = entries(&cache);
    for (number, (path, bytes)) in whole.iter().enumerate() {
        let mut damaged = bytes.clone();
        match number % 3 {
            0 => damaged.truncate(bytes.len() / 2),
            1 => damaged[bytes.len() - 1] ^= 0x10,
            _ => damaged.clear(),
        }
        fs::write(cache.join(path), damaged).expect("write");
    }
    let (ended, used) = render(&project, "kept", "two", &[]);
    assert_eq!((ended.code, figure(&used, "damaged")), (0, whole.len() as u64), "{ended:?}");
    assert!(ended.err.contains("damaged entries in the cache, made again"), "{}", ended.err);
    assert!(files(&project.root().join("one")) == files(&project.root().join("two")));
    assert!(entries(&cache) == whole, "the cache is whole again");
    let verified = project.run(&["cache", "verify", "--cache", "kept"]);
    assert!(verified.code == 0 && verified.out.contains("removed 0 damaged entries"), "{verified:?}");
    let stat = project.run(&["cache", "stat", "--cache", "kept"]);
    assert!(stat.out.contains(&format!("{} entries, ", whole.len())), "{stat:?}");
    let emptied = project.run(&["cache", "gc", "--max", "0", "--cache", "kept"]);
    assert!(emptied.code == 0 && entries(&cache).is_empty(), "{emptied:?}");
    assert_eq!(project.run(&["cache", "gc", "--max", "much", "--cache", "kept"]).code, 2);
}

#[test]
fn a_cache_that_cannot_be_written_costs_a_warning() {
    let project = TestProject::new();
    render(&project, "kept", "one", &[]);
    project.write("file", "in the way");
    let (ended, used) = render(&project, "file/cache", "two", &[]);
    assert_eq!((ended.code, figure(&used, "reused")), (0, 0), "{ended:?}");
    assert!(ended.err.contains("warning: nothing more is kept in the cache"), "{}", ended.err);
    assert!(files(&project.root().join("one")) == files(&project.root().join("two")));
}

#[test]
fn two_runs_at_once_share_a_cache_and_an_output() {
    let project = TestProject::new();
    let (_, alone) = render(&project, "other", "one", &[]);
    let start = || {
        let mut command = kadrs(&[&ALL[..], &["--cache", "kept", "--out", "two"]].concat());
        command.current_dir(project.root()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("kadrs")
    };
    let mut running = [start(), start(), start()];
    for child in &mut running {
        assert!(child.wait().expect("ended").success());
    }
    assert!(files(&project.root().join("one")) == files(&project.root().join("two")));
    let kept = entries(&project.root().join("kept"));
    // The pieces, and what is known of the frames of each rendition.
    assert_eq!(kept.len() as u64, figure(&alone, "made") + 2);
    assert!(kept == entries(&project.root().join("other")));
}

#[test]
fn killed_at_any_moment_a_batch_can_be_finished() {
    let project = TestProject::new();
    // Fewer frames, so that there are more moments in which something else than a frame is under way.
    project.replace("kadrs.yaml", "160x90, fps: 10", "160x90, fps: 5");
    let began = std::time::Instant::now();
    render(&project, "undisturbed-cache", "undisturbed", &[]);
    let mut whole = began.elapsed();
    let (cache, out) = (project.root().join("kept"), project.root().join("out"));
    let expected = files(&project.root().join("undisturbed"));
    assert_eq!(expected.len(), 6, "MP4, GIF and poster of two locales");
    // Moments spread over the time that a whole run takes. The cache is emptied now and then, or soon every run would be
    // through before it can be killed; those that were do not count.
    let (mut killed, mut number) = (0, 0_u32);
    while killed < 50 {
        assert!(number < 200, "only {killed} of {number} runs were still at work when they were to be killed");
        if number.is_multiple_of(4) {
            fs::remove_dir_all(&cache).ok();
            fs::remove_dir_all(&out).ok();
        }
        let mut command = kadrs(&[&ALL[..], &["--cache", "kept", "--out", "out"]].concat());
        let mut child =
            command.current_dir(project.root()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("kadrs");
        std::thread::sleep(whole * (number * 37 % 50) / 50 + Duration::from_millis(1));
        child.kill().expect("killed");
        let was_killed = child.wait().expect("ended").code().is_none();
        killed += u32::from(was_killed);
        // How long a run takes depends on what else the machine does.
        whole = if was_killed { whole * 20 / 19 } else { whole * 19 / 20 };
        number += 1;
        for (path, bytes) in files(&out) {
            let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
            assert!(hidden || expected[&path] == bytes, "{} after {number}", path.display());
        }
    }
    let (ended, _) = render(&project, "kept", "out", &[]);
    assert_eq!(ended.code, 0, "{ended:?}");
    assert!(files(&out) == expected, "{:?}", files(&out).keys());
    // What was being written into the cache is not taken for an entry.
    assert!(project.run(&["cache", "verify", "--cache", "kept"]).out.contains("removed 0 damaged entries"));
}
