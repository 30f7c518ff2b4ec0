//! Every crate that is built into kadrs, or helps to build and test it, has a licence we may pass on.
//!
//! A test over `cargo metadata` rather than cargo-deny: it needs nothing installed, asks no network (the build has
//! fetched everything already), runs in a second with every `cargo test`, and the rules fit on this page.

use serde_json::Value;
use std::{collections::BTreeSet, env, fs, path::Path, process::Command};

/// SPDX identifiers that ask for no more than naming the authors and keeping the text. All of them may be joined with
/// x264, which is under the GPL, version 2 *or later*; Apache-2.0 makes that version 3 for a binary (see `LICENSE`).
const ALLOWED: [&str; 13] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "WTFPL",
    "Zlib",
];

/// Crates that name a file instead of an identifier: the licence it is, and the line its text opens with.
const BY_FILE: [(&str, &str, &str); 1] = [("quantizr", "MIT", "MIT License")];

#[test]
fn every_crate_has_an_allowed_licence() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().expect("cargo metadata lists packages");
    assert!(packages.len() > 50, "only {} packages: the list cannot be whole", packages.len());

    let refused: Vec<String> = packages
        .iter()
        .filter_map(|package| {
            let licence = licence_of(package);
            let allowed = licence.as_deref().is_some_and(is_allowed);
            (!allowed)
                .then(|| format!("{} {}: {}", package["name"], package["version"], licence.unwrap_or("none".into())))
        })
        .collect();
    assert!(refused.is_empty(), "licences that are not on the list in tests/licences.rs:\n{}", refused.join("\n"));
}

#[test]
fn every_exception_is_still_needed() {
    let metadata = metadata();
    let without: BTreeSet<&str> = metadata["packages"]
        .as_array()
        .expect("cargo metadata lists packages")
        .iter()
        .filter(|package| package["license"].is_null())
        .filter_map(|package| package["name"].as_str())
        .collect();
    assert_eq!(without, BY_FILE.map(|(name, ..)| name).into());
}

#[test]
fn expressions_are_read_as_spdx_says() {
    assert!(is_allowed("MIT"));
    assert!(is_allowed("MIT/Apache-2.0"));
    assert!(is_allowed("GPL-3.0-only OR MIT"));
    assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(is_allowed("Apache-2.0 WITH LLVM-exception OR GPL-2.0-only"));
    // AND binds more tightly than OR.
    assert!(is_allowed("MIT OR Zlib AND GPL-3.0-only"));
    assert!(!is_allowed("(MIT OR Zlib) AND GPL-3.0-only"));
    assert!(!is_allowed("MIT AND MPL-2.0"));
    assert!(!is_allowed("Apache-2.0 WITH Commons-Clause"));
    assert!(!is_allowed(""));
}

/// The packages of this machine's kind that `Cargo.lock` names, those for tests and build scripts among them.
fn metadata() -> Value {
    let rustc = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let rustc = String::from_utf8(rustc.stdout).expect("rustc prints UTF-8");
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host");
    let output = Command::new(env::var("CARGO").unwrap_or("cargo".into()))
        .args(["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo prints JSON")
}

/// The SPDX expression of a package; for one that names a file, what `BY_FILE` says, if the text is still that one.
fn licence_of(package: &Value) -> Option<String> {
    if let Some(expression) = package["license"].as_str() {
        return Some(expression.to_owned());
    }
    let (_, licence, opening) = BY_FILE.into_iter().find(|(name, ..)| package["name"] == *name)?;
    let folder = Path::new(package["manifest_path"].as_str()?).parent()?;
    let text = fs::read_to_string(folder.join(package["license_file"].as_str()?)).ok()?;
    text.starts_with(opening).then(|| licence.to_owned())
}

/// Whether an SPDX expression leaves a choice in which every licence is on the list. Crates older than SPDX in
/// Cargo write `/` for OR.
fn is_allowed(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let allowed = any_of(&mut rest);
    allowed && rest.is_empty()
}

/// `all-of (OR all-of)*`
fn any_of(words: &mut &[&str]) -> bool {
    let mut allowed = all_of(words);
    while take(words, "OR") {
        allowed |= all_of(words);
    }
    allowed
}

/// `one (AND one)*`
fn all_of(words: &mut &[&str]) -> bool {
    let mut allowed = one(words);
    while take(words, "AND") {
        allowed &= one(words);
    }
    allowed
}

/// `( any-of )`, or an identifier, perhaps `WITH` an exception.
fn one(words: &mut &[&str]) -> bool {
    if take(words, "(") {
        let allowed = any_of(words);
        return take(words, ")") && allowed;
    }
    let Some((&identifier, rest)) = words.split_first() else { return false };
    *words = rest;
    if !take(words, "WITH") {
        return ALLOWED.contains(&identifier);
    }
    let Some((&exception, rest)) = words.split_first() else { return false };
    *words = rest;
    ALLOWED.contains(&format!("{identifier} WITH {exception}").as_str())
}

/// Steps over `word` if it stands next.
fn take(words: &mut &[&str], word: &str) -> bool {
    let found = words.first() == Some(&word);
    if found {
        *words = &words[1..];
    }
    found
}
