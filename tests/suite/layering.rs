//! The order of rooms is law: who may use whom, who may read files, speak, start threads, be unsafe.

use std::collections::BTreeMap;

use crate::rust_source::{SourceFile, all};
use crate::support::{report, repository};

/// Macros that stand at the crate's root because Rust exports them there, and the room that they belong to.
const MACROS: [(&str, &str); 2] = [("fields", "syntax"), ("choice", "syntax")];

/// Which rooms may use a crate: each has one, but what is for everybody (mathematics) or written by two (JSON).
const CRATES: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["cli"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("csv", &["assets"]),
    ("ctrlc", &["cli"]),
    ("ffmpeg_next", &["encode"]),
    ("fixed_decimal", &["locale"]),
    ("fluent_syntax", &["locale"]),
    ("gif", &["encode"]),
    ("granit_parser", &["syntax"]),
    ("icu_calendar", &["locale"]),
    ("icu_casemap", &["locale"]),
    ("icu_datetime", &["locale"]),
    ("icu_decimal", &["locale"]),
    ("icu_experimental", &["locale"]),
    ("icu_list", &["locale"]),
    ("icu_locale_core", &["locale"]),
    ("icu_plurals", &["locale"]),
    ("image_webp", &["assets", "encode"]),
    ("indicatif", &["cli"]),
    ("kurbo", &["geom"]),
    (
        "libm",
        &[
            "geom", "anim", "style", "display", "assets", "text", "node", "chart", "elements", "stage", "paint",
            "encode",
        ],
    ),
    ("parley", &["text"]),
    ("png", &["assets", "encode", "render"]),
    ("qrcode", &["elements"]),
    ("quantizr", &["encode"]),
    ("resvg", &["paint"]),
    ("roxmltree", &["assets", "locale"]),
    ("serde", &["assets", "cli"]),
    ("serde_json", &["assets", "syntax", "cli"]),
    ("skrifa", &["text"]),
    ("strsim", &["diag"]),
    ("taffy", &["layout"]),
    ("tiny_skia", &["paint"]),
    ("unicode_segmentation", &["text"]),
    ("usvg", &["assets", "display", "paint"]),
    ("xxhash_rust", &["display", "locale"]),
    ("yuv", &["encode"]),
    ("zune_jpeg", &["assets"]),
];

/// What only some rooms may do: the words that show it, and who may. A file is named with its path below `src/`.
const RIGHTS: [(&str, &[&str], &[&str]); 5] = [
    (
        "reads or writes files",
        &["fs", "File", "OpenOptions"],
        &["assets", "encode", "render", "publish", "locale/exchange/files.rs", "cli/new.rs", "cli/schema.rs"],
    ),
    (
        "speaks to the terminal",
        &["println", "print", "eprintln", "eprint", "stdout", "stderr", "dbg"],
        // `-` as an output's name means the standard output, for pipes; and what `git` says on its own is read.
        &["cli", "encode/y4m.rs", "publish/revision.rs"],
    ),
    ("starts threads", &["thread"], &["render", "studio"]),
    ("is unsafe", &["unsafe", "unsafe_code"], &["encode"]),
    // The driver tells how long a job took; nothing that is written depends on it.
    ("reads the clock", &["SystemTime", "std::time"], &["cli", "render"]),
];

/// The longest file, in lines.
const LONGEST: usize = 800;

/// The rooms in their order, as `src/lib.rs` declares them.
fn rooms(files: &[SourceFile]) -> Vec<String> {
    let lib = files.iter().find(|file| file.path == "lib.rs").expect("src/lib.rs");
    let rooms: Vec<String> = lib
        .code
        .lines()
        .filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';').map(str::to_string))
        .collect();
    assert!(rooms.len() >= 16, "{rooms:?} cannot be all rooms");
    rooms
}

/// The names directly after each `crate::`, those in braces too, with their place.
fn uses(file: &SourceFile) -> Vec<(usize, String)> {
    const ROOT: &str = "crate::";
    let mut found = Vec::new();
    for at in file.words(ROOT.trim_end_matches(':')).into_iter().filter(|at| file.code[*at..].starts_with(ROOT)) {
        let rest = &file.code[at + ROOT.len()..];
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        match rest.strip_prefix('{') {
            None => found.push((at, rest.chars().take_while(|c| is_name(*c)).collect())),
            Some(list) => found.extend(first_names(list).into_iter().map(|name| (at, name))),
        }
    }
    found.retain(|(_, name): &(usize, String)| !name.is_empty());
    found
}

/// `a::{b, c}, d}` → `a`, `d`: the outermost names of a list in braces.
fn first_names(list: &str) -> Vec<String> {
    let (mut names, mut depth, mut name, mut open) = (Vec::new(), 0, String::new(), true);
    for c in list.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => (names.push(std::mem::take(&mut name)), open = true).0,
            ':' => open = false,
            c if depth == 0 && open && (c.is_alphanumeric() || c == '_') => name.push(c),
            _ => {}
        }
    }
    names.push(name);
    names
}

#[test]
fn rooms_use_only_rooms_before_them() {
    let files = all();
    let rooms = rooms(&files);
    let order: BTreeMap<&str, usize> = rooms.iter().enumerate().map(|(i, room)| (room.as_str(), i)).collect();
    let mut problems = Vec::new();
    for file in files.iter().filter(|file| !matches!(file.path.as_str(), "lib.rs" | "main.rs")) {
        let Some(own) = order.get(file.room.as_str()) else {
            problems.push(format!("src/{} belongs to no room that src/lib.rs declares", file.path));
            continue;
        };
        for (at, name) in uses(file) {
            let room = MACROS.iter().find(|(m, _)| *m == name).map_or(name.as_str(), |(_, room)| room);
            match order.get(room) {
                None => problems.push(format!("src/{}:{} uses `crate::{name}`, no room", file.path, file.line(at))),
                Some(other) if other > own => problems.push(format!(
                    "src/{}:{} uses `{room}`, which comes after `{}`",
                    file.path,
                    file.line(at),
                    file.room
                )),
                Some(_) => {}
            }
        }
        if file.code.contains(&"super::".repeat(file.depth)) {
            problems.push(format!("src/{} reaches another room by `super::`; write `crate::`", file.path));
        }
    }
    report(&problems);
}

#[test]
fn every_room_is_on_disk_and_every_folder_is_a_room() {
    let files = all();
    let rooms = rooms(&files);
    let missing: Vec<String> = rooms
        .iter()
        .filter(|room| !files.iter().any(|file| file.room == **room))
        .map(|room| format!("src/{room} is empty"))
        .collect();
    report(&missing);
}

#[test]
fn each_crate_has_its_rooms() {
    let files = all();
    let mut problems = Vec::new();
    for file in &files {
        for &(name, rooms) in CRATES {
            if rooms.contains(&file.room.as_str()) || file.path == "main.rs" {
                continue;
            }
            let is_path = |at: &usize| {
                let (before, after) = (&file.code[..*at], &file.code[at + name.len()..]);
                let local = before.trim_end().ends_with("::") || before.trim_end().ends_with('.');
                !local && (after.starts_with("::") || before.trim_end().ends_with("use"))
            };
            for at in file.words(name).into_iter().filter(is_path) {
                let line = file.line(at);
                problems.push(format!("src/{}:{line} uses `{name}`, which belongs to {}", file.path, rooms.join(", ")));
            }
        }
    }
    report(&problems);
}

#[test]
fn the_table_of_crates_is_whole() {
    let manifest = std::fs::read_to_string(repository().join("Cargo.toml")).expect("Cargo.toml");
    let dependencies = manifest.split("\n[dependencies]\n").nth(1).expect("dependencies");
    let dependencies = dependencies.split("\n[").next().unwrap_or_default();
    let names: Vec<String> = dependencies
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim().replace('-', "_"))
        .collect();
    let unknown = names.iter().filter(|n| !CRATES.iter().any(|(c, _)| c == n)).map(|n| format!("`{n}` has no room"));
    let gone = CRATES.iter().filter(|(c, _)| !names.iter().any(|n| n == c)).map(|(c, _)| format!("`{c}` is gone"));
    report(&unknown.chain(gone).collect::<Vec<_>>());
}

#[test]
fn only_some_rooms_touch_the_world() {
    let files = all();
    let mut problems = Vec::new();
    for (what, words, allowed) in RIGHTS {
        let may = |file: &SourceFile| allowed.contains(&file.room.as_str()) || allowed.contains(&file.path.as_str());
        for file in files.iter().filter(|file| !may(file)) {
            for (word, at) in words.iter().flat_map(|word| file.words(word).into_iter().map(move |at| (word, at))) {
                let line = file.line(at);
                problems.push(format!("src/{}:{line} {what} (`{word}`); only {} may", file.path, allowed.join(", ")));
            }
        }
    }
    report(&problems);
}

#[test]
fn files_open_with_a_sentence_and_stay_short() {
    let mut problems = Vec::new();
    for file in all() {
        if !file.text.starts_with("//! ") {
            problems.push(format!("src/{} does not open with a `//!` sentence", file.path));
        }
        let lines = file.text.lines().count();
        if lines > LONGEST {
            problems.push(format!("src/{} has {lines} lines; {LONGEST} are the most", file.path));
        }
    }
    report(&problems);
}

#[test]
fn lists_in_braces_are_read_by_their_first_names() {
    assert_eq!(first_names("diag::{Span, Label}, geom, style::Color}"), ["diag", "geom", "style"]);
}
