//! Disks that are full or read-only, made of a few kilobytes of memory in a name space of their own.

use std::fs;
use std::io::Write;
use std::process::Command;

use crate::cache::files;
use crate::support::{Ended, TestProject};

/// Runs shell commands in a project with `$DISK` an empty folder on a disk of `size`, and `$KADRS` the program. Nobody
/// else sees the disk, and it is gone with the commands. `None` where this user may not mount anything; that is said
/// aloud, because a test that did nothing has proved nothing.
fn on_disk(project: &TestProject, size: &str, script: &str) -> Option<Ended> {
    let folder = project.root().join("disk");
    fs::create_dir_all(&folder).expect("folder");
    let run = |options: &[&str], script: &str| {
        let script = format!("mount -t tmpfs -o size={size} tmpfs \"$DISK\" || exit 99\n{script}");
        let mut command = Command::new("unshare");
        command.args(options).args(["sh", "-c", &script]).current_dir(project.root());
        command.env("DISK", &folder).env("KADRS", env!("CARGO_BIN_EXE_kadrs")).env("KADRS_CACHE", "").output().ok()
    };
    let works = |options: &&[&str]| run(options, "exit 0").is_some_and(|ended| ended.status.success());
    let Some(options) = [&["--mount"][..], &["--mount", "--map-root-user"]].into_iter().find(works) else {
        // Not `eprintln!`, which is shown only for tests that fail.
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: no disk of {size} can be mounted here, which needs root or user name spaces"
        );
        return None;
    };
    let output = run(options, script)?;
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Some(Ended { code: output.status.code().expect("code"), out: text(output.stdout), err: text(output.stderr) })
}

const RENDER: &str = "render --output mp4,gif,poster --format landscape";

#[test]
fn a_full_disk_leaves_whole_files_only_and_the_batch_goes_on_from_the_cache() {
    let project = TestProject::new();
    project.replace("kadrs.yaml", "160x90", "640x360");
    // One rendition fits, the other does not. A GIF needs more while it is made than it is large.
    const RENDER: &str = "render --output mp4,poster --format landscape --jobs 1";
    assert_eq!(project.run(&format!("{RENDER} --out whole").split(' ').collect::<Vec<_>>()).code, 0);
    let whole = files(&project.root().join("whole"));
    let sum: usize = whole.values().map(Vec::len).sum();
    let size = format!("{}k", sum * 3 / 4 / 1024);
    let script = format!(
        "\"$KADRS\" {RENDER} --out \"$DISK\" --cache kept; echo \"ended $?\"
        (cd \"$DISK\" && find . -type f); mkdir seen; cp -r \"$DISK/hello\" seen/
        mount -o remount,size=64m \"$DISK\"
        \"$KADRS\" {RENDER} --out \"$DISK\" --cache kept; echo \"ended $?\"; cp -r \"$DISK/hello\" finished"
    );
    let Some(ended) = on_disk(&project, &size, &script) else { return };
    assert!(ended.out.contains("ended 2") && ended.out.contains("ended 0"), "{ended:?}");
    assert!(ended.err.contains("No space left on device"), "{}", ended.err);
    assert!(!ended.out.contains("/."), "nothing hidden is left: {}", ended.out);
    let seen = files(&project.root().join("seen"));
    assert!(!seen.is_empty() && seen.len() < whole.len(), "{:?}", seen.keys());
    for (path, bytes) in &seen {
        assert!(whole[path] == *bytes, "{} is broken", path.display());
    }
    let last = ended.err.lines().rfind(|line| line.starts_with("cache: ")).unwrap_or_default();
    let numbers: Vec<&str> = last.split(' ').filter(|word| word.bytes().all(|b| b.is_ascii_digit())).collect();
    assert!(numbers.len() == 2 && numbers[0] == numbers[1], "all was in the cache: {last}");
    let finished = files(&project.root().join("finished"));
    assert_eq!(finished.len(), whole.len());
    assert!(finished.iter().all(|(path, bytes)| whole[&std::path::Path::new("hello").join(path)] == *bytes));
}

#[test]
fn where_nothing_can_be_kept_either_a_full_disk_ends_the_batch() {
    let project = TestProject::new();
    project.replace("kadrs.yaml", "160x90", "640x360");
    let script = format!(
        "\"$KADRS\" {RENDER} --jobs 1 --out \"$DISK/out\" --cache \"$DISK/kept\"; echo \"ended $?\"; find \"$DISK\" -name '.*'"
    );
    let Some(ended) = on_disk(&project, "8k", &script) else { return };
    assert!(ended.out.ends_with("ended 2\n"), "no leftovers: {ended:?}");
    assert!(ended.err.contains("warning: nothing more is kept in the cache: No space left on device"), "{}", ended.err);
    assert!(ended.err.contains("kadrs: 1 rendition not begun: the disk is full"), "{}", ended.err);
    assert!(!ended.err.contains("rendering hello.lv.landscape"), "{}", ended.err);
}

#[test]
fn a_read_only_output_is_told_before_any_work_goes_into_it() {
    let project = TestProject::new();
    // A folder that is there but takes nothing, and one that cannot be made.
    let script = format!(
        "mkdir \"$DISK/hello\"; mount -o remount,ro \"$DISK\"
        \"$KADRS\" {RENDER} --out \"$DISK\" --cache kept; echo \"ended $?\"
        \"$KADRS\" {RENDER} --out \"$DISK/new\" --cache kept; echo \"ended $?\"
        \"$KADRS\" {RENDER} --out out --cache \"$DISK/kept\"; echo \"ended $?\"; find kept \"$DISK\" -type f"
    );
    let Some(ended) = on_disk(&project, "64k", &script) else { return };
    let ends: Vec<&str> = ended.out.lines().filter(|line| line.starts_with("ended ")).collect();
    assert_eq!(ends, ["ended 2", "ended 2", "ended 0"], "{ended:?}");
    assert!(ended.err.contains("cannot create `") && ended.err.contains("Read-only file system"), "{}", ended.err);
    assert!(ended.err.contains("cannot make the folder `"), "{}", ended.err);
    assert!(ended.err.contains("warning: nothing more is kept in the cache: Read-only file system"), "{}", ended.err);
    assert!(ended.out.lines().all(|line| !line.contains("/kept/") || line.ends_with("rates")), "{}", ended.out);
    assert_eq!(files(&project.root().join("out")).len(), 6);
}
