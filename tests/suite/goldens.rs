//! Pictures that are right, kept as text: what an element, a layout or a motion puts into the display list at a time.
//! A few small images stand where only pixels can tell.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use kadrs::anim::Time;
use kadrs::elements::ELEMENTS;
use kadrs::paint::RasterCache;
use kadrs::render::still;
use kadrs::stage::Stage;

use crate::craft;
use crate::support::findings::{Checked, check};
use crate::support::fixture::{Fixture, script};
use crate::support::pixels::{Picture, compare};
use crate::support::{bless, files_below, report, repository};

/// Formats of the goldens: 720 px high, so that lengths in the dumps are two thirds of those in the scripts.
const MANIFEST: &str = "\
name: Goldens
source: en
locales: { en: {}, ar: { digits: latin } }
formats:
  landscape: { size: 1280x720, fps: 25, margin: { top: 60, bottom: 60, side: 60 } }
  portrait: { size: 720x1280, fps: 25, margin: { top: 60, bottom: 60, side: 60 } }
";

/// Formats of the images.
const SMALL: &str = "\
name: Goldens
source: en
locales: { en: {}, ar: { digits: latin } }
formats:
  landscape: { size: 256x144, fps: 25, margin: { top: 60, bottom: 60, side: 60 } }
  portrait: { size: 144x256, fps: 25, margin: { top: 60, bottom: 60, side: 60 } }
";

/// What a golden shows: a script, the moments in seconds, the renditions.
struct Golden {
    name: String,
    script: String,
    /// Messages in English and Arabic.
    messages: [&'static str; 2],
    moments: Vec<f64>,
    renditions: &'static [(&'static str, &'static str)],
}

const BOTH: &[(&str, &str)] = &[("en", "landscape"), ("ar", "landscape")];
const ALL: &[(&str, &str)] = &[("en", "landscape"), ("en", "portrait"), ("ar", "landscape"), ("ar", "portrait")];
const NONE: [&str; 2] = ["# none\n", "# none\n"];

fn golden(name: &str, script: String, moments: &[f64], renditions: &'static [(&'static str, &'static str)]) -> Golden {
    Golden { name: name.to_string(), script, messages: NONE, moments: moments.to_vec(), renditions }
}

/// The example of each element: before it comes in, on its way, and at rest.
fn of_elements() -> impl Iterator<Item = Golden> {
    ELEMENTS.iter().map(|kind| golden(kind.name, script(kind.example), &[0.0, 0.25, 4.0], BOTH))
}

const BOX: &str = "width: 90, height: 60";

fn texts() -> Vec<Golden> {
    let mut all: Vec<Golden> = of_elements().collect();
    all.push(golden("scene-transitions", transitions(), &[0.9, 1.0, 1.3, 1.7, 2.3, 3.3, 4.3], BOTH));
    all.push(golden("motion-effects", script(&effects()), &[0.0, 0.2, 0.6, 3.85, 4.0], BOTH));
    all.push(golden("motion-stagger", script(STAGGER), &[0.0, 0.3, 0.6, 1.5], BOTH));
    all.push(golden("motion-keyframes", script(KEYFRAMES), &[0.0, 0.25, 0.5, 1.0, 2.0, 4.0], BOTH));
    all.push(golden("motion-order", script(ORDER), &[0.4, 0.8, 1.2, 1.6, 2.4], &[("en", "landscape")]));
    all.push(golden("layout-overrides", script(OVERRIDES), &[0.0], ALL));
    all.push(golden("layout-containers", script(CONTAINERS), &[0.0], ALL));
    all.push(golden("layout-place", script(PLACES), &[0.0], ALL));
    all.extend(craft::scripts().into_iter().map(|(name, script, moments)| golden(name, script, moments, BOTH)));
    let mut words = golden("text-messages", script(WORDS), &[0.0], BOTH);
    words.messages = MESSAGES;
    all.push(words);
    let mut pieces = golden("text-pieces", script(PIECES), &[0.15, 0.35, 4.0], BOTH);
    pieces.messages = MESSAGES;
    all.push(pieces);
    all
}

const MESSAGES: [&str; 2] = [
    "months = { $count ->\n    [one] <em>{ $count }</em> month\n   *[other] <em>{ $count }</em> months\n }\nplace = Riga, 1 234.5 km\n",
    "months = { $count ->\n    [zero] لا أشهر\n    [one] شهر\n    [two] شهران\n    [few] <em>{ $count }</em> أشهر\n    [many] { $count } شهرًا\n   *[other] { $count } شهر\n }\nplace = في Riga عام 2026\n",
];

const WORDS: &str = "\
- column:
    gap: 20
    align: start
    items:
      - text: { message: months, args: { count: 1 }, style: body }
      - text: { message: months, args: { count: 6 }, style: body }
      - text: { message: months, args: { count: 12 }, style: body }
      - text: { message: place, style: heading, width: 300, align: center }
";

const PIECES: &str = "\
- column:
    gap: 20
    items:
      - text: { message: place, style: body, enter: { effect: rise, by: word, stagger: 100ms } }
      - text: { message: months, args: { count: 6 }, style: body, enter: { effect: fade, by: cluster, stagger: 50ms } }
      - text: { message: place, style: body, width: 200, enter: { effect: slide, by: line, stagger: 200ms } }
";

fn transitions() -> String {
    let kinds = ["cut", "fade", "{ kind: push, toward: start, for: 400ms }", "{ kind: wipe, toward: end }"];
    let mut text = "video: film\nbackground: $paper\nscenes:\n  - id: first\n    length: 1s\n    body:\n".to_string();
    let shown = |fill: &str| format!("      - rect: {{ {BOX}, fill: ${fill}, place: {{ x: 100, y: 100 }} }}\n");
    text.push_str(&shown("sea"));
    for (kind, fill) in kinds.iter().zip(["amber", "clay", "plum", "moss"]) {
        let _ = write!(
            text,
            "  - id: {fill}\n    length: 1s\n    transition: {kind}\n    background: $sky\n    body:\n{}",
            shown(fill)
        );
    }
    text
}

/// Every effect that all elements can do, coming and going.
fn effects() -> String {
    let line = |effect: &str| {
        let times = format!("enter: {{ effect: {effect}, for: 400ms }}, exit: {{ effect: {effect}, for: 300ms }}");
        format!("      - rect: {{ {BOX}, fill: $sea, {times} }}\n")
    };
    let effects = ["fade", "rise", "slide", "pop", "wipe", "grow"];
    format!("- row:\n    gap: 20\n    items:\n{}", effects.map(line).concat())
}

const STAGGER: &str = "\
- row:
    gap: 20
    stagger: 250ms
    enter: fade
    items:
      - rect: { width: 90, height: 60, fill: $sea, enter: rise }
      - rect: { width: 90, height: 60, fill: $amber, enter: slide }
      - rect: { width: 90, height: 60, fill: $clay, enter: { effect: wipe, ease: linear } }
";

const KEYFRAMES: &str = "\
- rect:
    width: 90
    height: 60
    fill: $sea
    place: { x: 200, y: 200 }
    animate:
      opacity: { 0s: 0, 1s: 1, ease: linear }
      rotate: { 0s: 0deg, 50%: 90deg, ease: linear }
      scale: { 0s: 1, 1s: 2, ease: in-out-quad }
      x: { 0s: 0, 100%: 300, ease: steps(3) }
      y: { 500ms: 0, 1s: 50, ease: \"spring(120, 14)\" }
- rect:
    width: 90
    height: 60
    fill: { 0s: $sea, 1s: $amber, ease: linear }
    at: 500ms
    place: { x: 500, y: 200 }
    animate: { opacity: { 0s: 0.5, 500ms: 1, ease: \"cubic-bezier(0.2, 0.8, 0.2, 1)\" } }
";

const ORDER: &str = "\
- rect: { id: a, width: 90, height: 60, fill: $sea, enter: { effect: fade, for: 800ms, ease: linear } }
- rect: { id: b, width: 90, height: 60, fill: $amber, at: after:a, enter: { effect: fade, for: 800ms, ease: linear } }
- rect: { width: 90, height: 60, fill: $clay, at: with:b + 400ms, enter: { effect: fade, for: 400ms, ease: linear } }
- rect: { width: 90, height: 60, fill: $plum, at: 50%, enter: { effect: fade, for: 800ms, ease: linear } }
";

const OVERRIDES: &str = "\
- row:
    gap: { landscape: 60, portrait: 12 }
    items:
      - rect: { width: { ar: 200, default: 90 }, height: 60, fill: $sea }
      - rect: { width: 90, height: 60, fill: $amber, when: { format: portrait } }
      - rect: { width: 90, height: 60, fill: $clay, when: { locale: ar } }
      - rect: { width: 90, height: 60, fill: $plum, hidden: { portrait: true, default: false } }
      - rect: { width: 90, height: { landscape: 30, portrait: 120 }, fill: $moss }
";

const CONTAINERS: &str = "\
- column:
    gap: 24
    align: start
    items:
      - row:
          gap: 20
          align: end
          items:
            - rect: { width: 90, height: 60, fill: $sea }
            - rect: { width: 40, height: 20, fill: $amber }
            - rect: { height: 30, grow: 1, width: 50, fill: $clay }
      - grid:
          columns: 3
          gap: 10
          items:
            - rect: { width: 90, height: 60, fill: $sea }
            - rect: { width: 50, height: 60, fill: $amber }
            - rect: { width: 90, height: 20, fill: $clay }
            - rect: { width: 20, height: 20, fill: $plum }
      - layers:
          items:
            - rect: { width: 200, height: 100, fill: $sky }
            - rect: { width: 50, height: 50, fill: $sea, align_self: end }
            - rect: { width: 50, height: 50, fill: $amber, place: { x: 100%, y: 100%, origin: bottom-end } }
      - row:
          mirror: never
          gap: 20
          items:
            - rect: { width: 90, height: 60, fill: $sea }
            - rect: { width: 40, height: 20, fill: $amber }
";

const PLACES: &str = "\
- rect: { width: 90, height: 60, fill: $sea, place: { x: 10%, y: 20% } }
- rect: { width: 90, height: 60, fill: $amber, place: { x: 50%, y: 50%, origin: center } }
- rect: { width: 90, height: 60, fill: $clay, place: { x: 100%, y: 100%, origin: bottom-end }, shift: { x: -20, y: 10 } }
- rect: { width: 90, height: 60, fill: $plum, place: { x: 300, y: 300 }, rotate: 90deg, anchor: top-start, scale: 2 }
";

fn images() -> Vec<Golden> {
    let one = |name: &str, body: &str, moment: f64, locale: &'static [(&'static str, &'static str)]| Golden {
        messages: MESSAGES,
        ..golden(name, script(body), &[moment], locale)
    };
    const EN: &[(&str, &str)] = &[("en", "landscape")];
    const AR: &[(&str, &str)] = &[("ar", "landscape")];
    vec![
        one("arabic-with-latin-digits", "- text: { message: place, style: display }\n", 4.0, AR),
        one("emphasis", "- text: { message: months, args: { count: 6 }, style: display }\n", 4.0, EN),
        one(
            "gradients",
            "- rect: { width: 1400, height: 300, fill: { gradient: [$sea, $amber, $clay], angle: 0deg } }\n- ellipse: { width: 500, height: 500, fill: { gradient: [$sky, $plum], angle: 45deg }, opacity: 0.8 }\n",
            4.0,
            BOTH,
        ),
        one(
            "clip",
            "- image: { file: art/sample.png, width: 700, height: 700, fit: cover, radius: 50%, enter: { effect: wipe, ease: linear, for: 2s } }\n",
            1.2,
            BOTH,
        ),
        one(
            "artwork",
            "- row:\n    gap: 80\n    items:\n      - svg: { file: art/gate.svg, width: 700, parts: { bar: { rotate: 0deg, pivot: [64, 340], opacity: 0.5 } } }\n      - icon: { file: art/icons/house.svg, size: 500, color: $clay }\n",
            4.0,
            BOTH,
        ),
        one("layer-effects", craft::IMAGE, 4.0, BOTH),
        one(
            "dashes-and-arrows",
            "- row:\n    gap: 700\n    items:\n      - rect: { id: a, width: 200, height: 200, radius: 40, stroke: $sea, stroke_width: 30 }\n      - ellipse: { id: b, width: 200, height: 200, fill: $amber }\n- arrow: { from: a, to: b, stroke: $ink, stroke_width: 20 }\n- line: { width: 1500, stroke: $clay, stroke_width: 20, dash: [40, 60], place: { x: 50, y: 800 } }\n",
            4.0,
            BOTH,
        ),
    ]
}

fn project(golden: &Golden, manifest: &str) -> (Fixture, Checked) {
    let fixture = Fixture::with_pictures();
    fixture.write("kadrs.yaml", manifest);
    fixture.write("scenes/film.yaml", &golden.script);
    fixture.remove("locales/lv");
    let used = |id: &str| golden.script.contains(&format!("message: {id}"));
    for (locale, messages) in ["en", "ar"].iter().zip(golden.messages) {
        // Messages that the script does not show would be findings.
        let place = messages.find("place = ").unwrap_or(messages.len());
        let (months, place) = messages.split_at(place);
        let shown = [("months", months), ("place", place)].map(|(id, text)| if used(id) { text } else { "" });
        fixture.write(&format!("locales/{locale}/main.ftl"), format!("# messages\n{}", shown.concat()));
    }
    let checked = check(fixture.root());
    (fixture, checked)
}

fn stages(golden: &Golden, checked: &Checked) -> Vec<(String, Stage)> {
    let input = checked.input.as_ref().expect("a project");
    let composition = input.composition("film").unwrap_or_else(|| panic!("{}: {:#?}", golden.name, checked.lines()));
    let stage = |(tag, format): &(&str, &str)| {
        let (locale, shape) =
            (input.manifest.locale(tag).expect("a locale"), input.manifest.format(format).expect("a format"));
        (format!("{tag} {format}"), Stage::build(input, composition, shape, locale).0)
    };
    golden.renditions.iter().map(stage).collect()
}

/// Checks quality only of the examples: other goldens lay boxes over each other on purpose.
fn findings(golden: &Golden, checked: &Checked) -> Vec<String> {
    let lines = checked.lines();
    if ELEMENTS.iter().any(|kind| kind.name == golden.name) {
        return lines;
    }
    lines.into_iter().filter(|line| line.starts_with("error")).collect()
}

fn text_path(name: &str) -> PathBuf {
    repository().join(format!("tests/golden/{name}.txt"))
}

fn image_path(name: &str) -> PathBuf {
    repository().join(format!("tests/golden/{name}.png"))
}

#[test]
fn display_lists_are_as_they_were() {
    const LARGEST: usize = 40 * 1024;
    let mut problems = Vec::new();
    for golden in texts() {
        let (_fixture, checked) = project(&golden, MANIFEST);
        let found = findings(&golden, &checked);
        if !found.is_empty() {
            problems.push(format!("{} has findings:\n{}", golden.name, found.join("\n")));
            continue;
        }
        let mut text = String::new();
        for (rendition, stage) in stages(&golden, &checked) {
            for moment in &golden.moments {
                let _ = write!(text, "== {rendition} {moment}s\n{}", stage.list_at(Time::seconds(*moment)));
            }
        }
        if text.len() > LARGEST {
            problems.push(format!("{} would be {} bytes; goldens have at most {LARGEST}", golden.name, text.len()));
        }
        problems.extend(bless::text(&text_path(&golden.name), &text));
    }
    report(&problems);
}

#[test]
fn pixels_are_as_they_were() {
    let cache = Arc::new(RasterCache::default());
    let mut problems = Vec::new();
    for golden in images() {
        let (_fixture, checked) = project(&golden, SMALL);
        let found = findings(&golden, &checked);
        if !found.is_empty() {
            problems.push(format!("{} has findings:\n{}", golden.name, found.join("\n")));
            continue;
        }
        for (rendition, stage) in stages(&golden, &checked) {
            let (w, h) = (stage.format().width, stage.format().height);
            let canvas = still(&stage, w, h, Time::seconds(golden.moments[0]), &cache);
            let picture = Picture { width: w, height: h, rgba: canvas.rgba().to_vec() };
            let name = image_name(&golden, &rendition);
            problems.extend(compare(&image_path(&name), &picture));
        }
    }
    report(&problems);
}

fn image_name(golden: &Golden, rendition: &str) -> String {
    format!("{}.{}", golden.name, rendition.replace(' ', "."))
}

#[test]
fn no_golden_is_left_behind() {
    let mut known: BTreeSet<PathBuf> = texts().iter().map(|golden| text_path(&golden.name)).collect();
    for golden in images() {
        known.extend(golden.renditions.iter().map(|(l, f)| image_path(&image_name(&golden, &format!("{l} {f}")))));
    }
    let dead = files_below(&repository().join("tests/golden")).into_iter().filter(|path| !known.contains(path));
    report(
        &dead.map(|path| format!("{} is what no test compares with; remove it", path.display())).collect::<Vec<_>>(),
    );
}

#[test]
fn each_element_has_a_golden() {
    let missing = ELEMENTS.iter().filter(|kind| !text_path(kind.name).is_file());
    report(&missing.map(|kind| format!("tests/golden/{}.txt is missing", kind.name)).collect::<Vec<_>>());
}
