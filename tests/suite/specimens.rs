//! The pictures of `docs/scripts.md`: each language of the campaign as kadrs draws it, made from its corpus.
//!
//! `KADRS_BLESS=1 cargo test --test suite specimens` draws them anew.

use std::fmt::Write as _;
use std::sync::Arc;

use kadrs::anim::Time;
use kadrs::paint::RasterCache;
use kadrs::render::still;
use kadrs::stage::Stage;

use crate::shaping::{TAGS, sentences};
use crate::support::findings::check;
use crate::support::fixture::Fixture;
use crate::support::pixels::{Picture, compare};
use crate::support::{files_below, report, repository};

/// The messages of `specimen.yaml` and the lines of a corpus that they show.
const SHOWN: [(&str, usize); 6] =
    [("office", 2), ("date", 3), ("percent", 4), ("phone", 5), ("address", 6), ("distance", 8)];

fn project() -> Fixture {
    let fixture = Fixture::bare();
    let read = |path: &str| std::fs::read_to_string(repository().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
    for font in files_below(&repository().join("fonts")).iter().filter(|f| f.extension().is_some_and(|e| e == "ttf")) {
        let name = format!("fonts/{}", font.file_name().expect("a name").to_string_lossy());
        fixture.write(&name, std::fs::read(font).unwrap_or_else(|e| panic!("{name}: {e}")));
    }
    let mut manifest = String::from("name: Specimens\nsource: en\nlocales:\n");
    for tag in TAGS {
        let _ = writeln!(manifest, "  {tag}: {{}}");
        let film = read(&format!("locales/{tag}/path-of-asylum.ftl"));
        let title = film.lines().find_map(|line| line.strip_prefix("path-next = ")).expect("a title");
        let lines = sentences(tag);
        let mut messages = format!("title = {title}\n");
        for (name, line) in SHOWN {
            let _ = writeln!(messages, "{name} = {}", lines[line - 1]);
        }
        fixture.write(&format!("locales/{tag}/specimen.ftl"), messages);
    }
    manifest += "formats:\n  landscape: { size: 720x400, fps: 25, margin: { top: 60, bottom: 40, side: 86 } }\n";
    fixture.write("kadrs.yaml", manifest);
    fixture.write("scenes/theme.yaml", read("scenes/theme.yaml"));
    fixture.write("scenes/specimen.yaml", read("tests/corpus/specimen.yaml"));
    fixture
}

#[test]
fn every_language_is_drawn_as_the_page_shows_it() {
    let fixture = project();
    let checked = check(fixture.root());
    let mut problems: Vec<String> = checked.lines().into_iter().filter(|line| line.starts_with("error")).collect();
    let input = checked.input.as_ref().unwrap_or_else(|| panic!("{:#?}", checked.lines()));
    let page = std::fs::read_to_string(repository().join("docs/scripts.md")).unwrap_or_default();
    let cache = Arc::new(RasterCache::default());
    for tag in TAGS {
        let composition = input.composition("specimen").unwrap_or_else(|| panic!("{:#?}", checked.lines()));
        let (locale, format) =
            (input.manifest.locale(tag).expect("a locale"), input.manifest.format("landscape").expect("a format"));
        let stage = Stage::build(input, composition, format, locale).0;
        let (width, height) = (stage.format().width, stage.format().height);
        let canvas = still(&stage, width, height, Time::seconds(10.0), &cache);
        let picture = Picture { width, height, rgba: canvas.rgba().to_vec() };
        problems.extend(compare(&repository().join(format!("docs/images/scripts/{tag}.png")), &picture));
        if !page.contains(&format!("images/scripts/{tag}.png")) {
            problems.push(format!("docs/scripts.md does not show {tag}"));
        }
    }
    report(&problems);
}
