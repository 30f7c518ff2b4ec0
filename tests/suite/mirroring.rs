//! Right to left is left to right seen in a mirror: every film, item by item.

use kadrs::anim::Time;
use kadrs::display::{DisplayList, Item};
use kadrs::geom::Rect;
use kadrs::stage::Stage;

use crate::support::findings::check;
use crate::support::fixture::{Fixture, script};
use crate::support::{report, repository};

/// English words in a right-to-left layout: the Hebrew catalogue is empty, so that every box has the same size.
const MANIFEST: &str = "\
name: Mirror
source: en
locales:
  en: {}
  he: { fallback: [en], digits: latin }
formats:
  landscape: { size: 1920x1080, fps: 30, margin: { top: 86, bottom: 86, side: 86 } }
  square: { size: 1080x1080, fps: 30, margin: { top: 86, bottom: 86, side: 86 } }
  portrait: { size: 1080x1920, fps: 30, margin: { top: 230, bottom: 346, side: 86 } }
";

/// Films with a map, which has east on the right in every language.
const MAPS: [&str; 2] = ["home-for-now", "home-for-now-neighbours"];

/// Pixels that two boxes may be apart: pushes move by whole pixels.
const TOLERANCE: f64 = 1.01;

/// What is drawn, without groups, with its box.
fn leaves(list: &DisplayList) -> Vec<(&Item, Rect)> {
    fn walk<'a>(item: &'a Item, out: &mut Vec<(&'a Item, Rect)>) {
        match item {
            Item::Group(group) => group.items.iter().for_each(|item| walk(item, out)),
            other => out.push((other, other.bounds())),
        }
    }
    let mut out = Vec::new();
    list.items().iter().for_each(|item| walk(item, &mut out));
    out
}

/// How an item relates to the one of the other direction.
#[derive(Debug, PartialEq)]
enum Relation {
    Reflected,
    /// Not turned round, only moved: icons, logos, maps.
    Moved,
    /// In the same place: a pin on a map that is not turned round.
    Unmoved,
    /// Letters, whose ink is not symmetric; they stand on the same line.
    Text,
    Other,
}

fn relation((left, a): (&Item, Rect), (right, b): (&Item, Rect), width: f64) -> Relation {
    let near = |x: f64, y: f64| (x - y).abs() <= TOLERANCE;
    let level = near(a.y0, b.y0) && near(a.y1, b.y1);
    if std::mem::discriminant(left) != std::mem::discriminant(right) || !level {
        return Relation::Other;
    }
    if let (Item::Glyphs(left), Item::Glyphs(right)) = (left, right) {
        return if left.run.text() == right.run.text() { Relation::Text } else { Relation::Other };
    }
    if near(width - a.x1, b.x0) && near(width - a.x0, b.x1) {
        return Relation::Reflected;
    }
    // What is only moved stays within its own box: its ink lies off the reflection by less than its box is wide.
    let off = ((b.x0 + b.x1) / 2.0 - (width - (a.x0 + a.x1) / 2.0)).abs();
    match (near(a.width(), b.width()), near(a.x0, b.x0)) {
        (true, _) if off < 400.0 => Relation::Moved,
        (true, true) => Relation::Unmoved,
        _ => Relation::Other,
    }
}

fn mirrored_project() -> Fixture {
    let fixture = Fixture::copy_of(repository(), MANIFEST);
    for entry in std::fs::read_dir(fixture.path("locales")).expect("locales").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name != "en" {
            fixture.remove(&format!("locales/{name}"));
        }
    }
    let theme = std::fs::read_to_string(fixture.path("scenes/theme.yaml")).expect("a theme");
    let hebrew = "scripts:\n  Hebr: { fonts: [Noto Sans], line_height: 1.25 }\n";
    fixture.write("scenes/theme.yaml", theme.replace("scripts:\n", hebrew));
    fixture
}

/// Items that were compared in one format.
#[derive(Default)]
struct Tally {
    reflected: usize,
    moved: usize,
    unmoved: usize,
    texts: usize,
}

/// Compares two stages, one of each direction, at each of the times in seconds.
fn compare(
    name: &str,
    ltr: &Stage,
    rtl: &Stage,
    times: impl Iterator<Item = f64>,
    problems: &mut Vec<String>,
) -> Tally {
    let mut tally = Tally::default();
    for time in times {
        let (left, right) = (ltr.list_at(Time::seconds(time)), rtl.list_at(Time::seconds(time)));
        let (a, b) = (leaves(&left), leaves(&right));
        if a.len() != b.len() {
            problems.push(format!("{name} {time:.1}s: {} items, mirrored {}", a.len(), b.len()));
        }
        for (index, (a, b)) in a.into_iter().zip(b).enumerate() {
            match relation(a, b, f64::from(ltr.format().width)) {
                Relation::Reflected => tally.reflected += 1,
                Relation::Moved => tally.moved += 1,
                Relation::Text => tally.texts += 1,
                Relation::Unmoved => tally.unmoved += 1,
                Relation::Other => {
                    problems.push(format!("{name} {time:.1}s: item {index} at {:?} is at {:?}", a.1, b.1))
                }
            }
        }
    }
    tally
}

#[test]
fn films_from_right_to_left_are_their_reflections() {
    let fixture = mirrored_project();
    let checked = check(fixture.root());
    let input = checked.input.as_ref().unwrap_or_else(|| panic!("{:#?}", checked.lines()));
    let mut problems = Vec::new();
    for (film, format) in
        input.compositions.iter().flat_map(|film| input.manifest.formats.iter().map(move |f| (film, f)))
    {
        let name = format!("{}, {}", film.id(), format.name);
        let stage = |tag: &str| Stage::build(input, film, format, input.manifest.locale(tag).expect("a locale")).0;
        let (ltr, rtl) = (stage("en"), stage("he"));
        assert_eq!(ltr.length(), rtl.length(), "{name}");
        let times = (0u32..).map(|step| f64::from(step) * 0.4).take_while(|time| *time < ltr.length().as_seconds());
        let Tally { reflected, moved, unmoved, texts } = compare(&name, &ltr, &rtl, times, &mut problems);
        println!("{name}: {reflected} reflected, {moved} moved unturned, {texts} texts");
        if unmoved > 0 && !MAPS.contains(&film.id()) {
            problems.push(format!("{name}: {unmoved} items stand where they stood, and no map is shown"));
        }
        if moved * 2 > reflected {
            problems.push(format!("{name}: only {reflected} items are reflected, {moved} are not"));
        }
    }
    problems.truncate(30);
    report(&problems);
}

#[test]
fn artwork_says_which_of_its_parts_keep_their_sides() {
    let fixture = Fixture::with_pictures();
    let clock = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'><path d='M0 0H10V50Z' fill='#000'/>\
        <g id='clock' data-mirror='never'><path d='M60 0H90L60 50Z' fill='#000'/></g></svg>";
    fixture.write("scenes/art/clock.svg", clock);
    let body = "- svg: { file: art/clock.svg, width: 400, place: { x: 100, y: 100 } }\n";
    fixture.write("scenes/film.yaml", script(body));
    let checked = check(fixture.root());
    let input = checked.input.as_ref().unwrap_or_else(|| panic!("{:#?}", checked.lines()));
    let (film, format) = (input.composition("film").expect("a film"), &input.manifest.formats[0]);
    let list = |tag: &str| {
        Stage::build(input, film, format, input.manifest.locale(tag).expect("a locale")).0.list_at(Time::seconds(3.0))
    };
    let (ltr, rtl) = (list("en"), list("ar"));
    let turned = |list: &DisplayList| -> Vec<bool> {
        let items = leaves(list);
        let paths = items.iter().filter_map(|(item, _)| match item {
            Item::Path(path) => Some(path.transform.determinant() < 0.0),
            _ => None,
        });
        // The background comes first.
        paths.skip(1).collect()
    };
    assert_eq!(turned(&ltr), [false, false]);
    // The wedge is turned round, the clock is not, and its box is where the mirror shows it.
    assert_eq!(turned(&rtl), [true, false]);
    for (a, b) in leaves(&ltr).into_iter().zip(leaves(&rtl)) {
        assert_eq!(relation(a, b, f64::from(format.width)), Relation::Reflected);
    }
}

#[test]
fn procedures_from_right_to_left_are_their_reflection() {
    let fixture = Fixture::with_pictures();
    fixture.write("kadrs.yaml", MANIFEST);
    let theme = std::fs::read_to_string(fixture.path("scenes/theme.yaml")).expect("a theme");
    let hebrew = "scripts:\n  Hebr: { fonts: [Noto Sans], line_height: 1.25 }\n";
    fixture.write("scenes/theme.yaml", theme.replace("scripts:\n", hebrew));
    let mut problems = Vec::new();
    for name in ["flow", "stepper", "swimlane", "timeline", "tree"] {
        let kind = kadrs::elements::ELEMENTS.iter().find(|kind| kind.name == name).expect("an element");
        fixture.write("scenes/film.yaml", script(kind.example));
        let checked = check(fixture.root());
        let input = checked.input.as_ref().unwrap_or_else(|| panic!("{:#?}", checked.lines()));
        let film = input.composition("film").expect("a film");
        for format in &input.manifest.formats {
            let stage = |tag: &str| Stage::build(input, film, format, input.manifest.locale(tag).expect("a locale")).0;
            let (ltr, rtl) = (stage("en"), stage("he"));
            let times = (0..40).map(|tenth| f64::from(tenth) / 10.0);
            compare(&format!("{name}, {}", format.name), &ltr, &rtl, times, &mut problems);
        }
    }
    problems.truncate(20);
    report(&problems);
}
