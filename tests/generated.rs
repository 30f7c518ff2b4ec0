//! The reference and the schemas in the repository are what the program generates now.
//!
//! `KADRS_BLESS=1` writes them anew, and fails all the same, so that nothing is blessed unseen.

use std::fs;
use std::path::Path;

use clap::ValueEnum;
use kadrs::cli::{SchemaFile, reference, schema};

#[test]
fn generated_files_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![("docs/reference.md".to_string(), reference())];
    for file in SchemaFile::value_variants() {
        let name = file.to_possible_value().expect("a name").get_name().to_string();
        files.push((format!("schema/{name}.schema.json"), format!("{:#}\n", schema(*file))));
    }
    let bless = std::env::var_os("KADRS_BLESS").is_some() && std::env::var_os("CI").is_none();
    let mut stale = Vec::new();
    for (path, text) in files {
        let file = root.join(&path);
        if fs::read_to_string(&file).ok().as_deref() == Some(text.as_str()) {
            continue;
        }
        if bless {
            fs::create_dir_all(file.parent().expect("a folder")).expect("folder");
            fs::write(&file, text).expect("written");
        }
        stale.push(path);
    }
    assert!(stale.is_empty(), "out of date: {}; run the tests with KADRS_BLESS=1, then look at them", stale.join(", "));
}
