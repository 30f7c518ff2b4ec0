//! What elements draw, as display lists in the coordinates of their boxes.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::anim::{Easing, Motion, Time};
use crate::diag::{Diagnostics, SourceId};
use crate::display::{DisplayList, Item};
use crate::elements::tests::read;
use crate::geom::{Point, Rect, Size};
use crate::layout::Space;
use crate::locale::{Args, Catalogue, Catalogues, Locale};
use crate::node::{Entering, Instant, Motif, Placed, Placing, Resolving, Store, Timing};
use crate::style::{Color, ScriptDefaults, TextDefaults, Theme};
use crate::syntax::{Base, Moment, Target};
use crate::text::{FontFile, Fonts};

/// Length of the scene in seconds.
const LENGTH: f64 = 4.0;

fn fonts() -> Arc<Fonts> {
    let file = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts").join(name);
        FontFile { name: name.to_string(), bytes: std::fs::read(path).expect("a font of the repository").into() }
    };
    Arc::new(Fonts::new(vec![file("NotoSans-Regular.ttf"), file("NotoSansArabic-Regular.ttf")]).0)
}

fn theme() -> Theme {
    let style = |size| TextDefaults {
        size,
        weight: 400,
        color: Color::BLACK,
        emphasis_weight: 400,
        emphasis_color: Some(Color::rgb(200, 0, 0)),
    };
    let script = |families: &[&str]| ScriptDefaults {
        families: families.iter().map(ToString::to_string).collect(),
        line_height: 1.25,
    };
    Theme {
        styles: [("body", 38.0), ("label", 32.0), ("note", 26.0), ("title", 48.0), ("display", 96.0)]
            .map(|(n, s)| (n.to_string(), style(s)))
            .into(),
        scripts: BTreeMap::from([
            ("Latn".to_string(), script(&["Noto Sans"])),
            ("Arab".to_string(), script(&["Noto Sans Arabic", "Noto Sans"])),
        ]),
        ..Theme::default()
    }
}

/// The first element of a body in its own size (or `size`), for a locale, with its entrance if it has pieces.
pub(super) fn placed(text: &str, tag: &str, size: Option<Size>, messages: &str) -> (Box<dyn Placed>, Size) {
    let (nodes, findings) = read(text);
    assert_eq!(findings, Vec::<String>::new());
    let (node, locale) = (&nodes[0], Locale::parse(tag).expect(tag));
    let mut diagnostics = Diagnostics::new();
    let mut catalogue = Catalogue::new(locale.clone());
    catalogue.add(SourceId::new(1), messages, &mut diagnostics);
    let mut catalogues = Catalogues::new(locale.clone(), BTreeMap::new());
    catalogues.insert(catalogue);
    let target = Target { format: "landscape".into(), locale: tag.into() };
    let mut resolved = node.element.resolve(&mut Resolving {
        target: &target,
        locale: &locale,
        catalogues: &catalogues,
        facts: &Args::new(),
        fonts: &fonts(),
        theme: &theme(),
        motion: &Motion::default(),
        store: &Store::default(),
        scene: Size::new(1920.0, 1080.0),
        room: Size::new(1748.0, 908.0),
        mirrored: true,
        diagnostics: &mut diagnostics,
    });
    let found: Vec<&String> = diagnostics.iter().map(|finding| &finding.message).collect();
    assert_eq!(found, Vec::<&String>::new());
    let size = size.unwrap_or_else(|| resolved.measure(Space { width: None, height: None, max_width: None }));
    let boxes = [("a", Rect::new(0.0, 0.0, 100.0, 100.0)), ("b", Rect::new(300.0, 0.0, 400.0, 100.0))];
    let clock = |moment: &Moment| match moment.base {
        Base::Start(time) => time,
        Base::Percent(share) => Time::seconds(LENGTH * share),
        _ => Time::ZERO,
    };
    let entering = node.common.enter.as_ref().map(|enter| Entering {
        motif: Motif { effect: enter.entrance.effect, toward: None, travel: 24.0, direction: locale.direction() },
        by: enter.entrance.by,
        timing: Timing {
            start: Time::ZERO,
            length: enter.entrance.r#for.map_or(Time::seconds(0.5), |s| s.0),
            ease: Easing::Linear,
            stagger: enter.entrance.stagger.map_or(Time::seconds(0.1), |s| s.0),
        },
    });
    let placed = resolved.place(&mut Placing {
        size,
        origin: Point::ZERO,
        direction: locale.direction(),
        flipped: false,
        entering,
        boxes: &boxes.map(|(name, rect)| (name.to_string(), rect)).into(),
        scene: Size::new(1920.0, 1080.0),
        start: Time::ZERO,
        length: Time::seconds(LENGTH),
        clock: &clock,
        ease: Easing::Linear,
    });
    (placed, size)
}

pub(super) fn list(placed: &dyn Placed, seconds: f64, drawn: f64) -> DisplayList {
    let mut list = DisplayList::new();
    let time = Time::seconds(seconds);
    placed.draw(&Instant { time, since: time, drawn }, &mut list);
    list
}

fn draw(text: &str, size: (f64, f64), seconds: f64, drawn: f64) -> String {
    let (placed, _) = placed(text, "en", Some(size.into()), "");
    list(placed.as_ref(), seconds, drawn).to_string()
}

#[test]
fn a_bar_grows_out_of_its_start() {
    let bar = "- rect: { fill: \"#102030\", fill_width: { 0s: 0, 2s: 1 } }";
    assert_eq!(draw(bar, (200.0, 10.0), 0.0, 1.0), "");
    assert_eq!(draw(bar, (200.0, 10.0), 1.0, 1.0), "path fill #102030 M0,0 L100,0 L100,10 L0,10 Z\n");
    assert_eq!(draw(bar, (200.0, 10.0), 3.0, 1.0), "path fill #102030 M0,0 L200,0 L200,10 L0,10 Z\n");
}

#[test]
fn colors_are_keyframed() {
    let rect = "- rect: { fill: { 0s: \"#000000\", 2s: \"#204060\" } }";
    assert!(draw(rect, (4.0, 4.0), 1.0, 1.0).starts_with("path fill #102030 "));
}

#[test]
fn a_line_draws_itself_and_its_shape_fades_in() {
    let line = "- line: { stroke_width: 4 }";
    assert_eq!(draw(line, (200.0, 4.0), 0.0, 0.25), "path stroke 4 #000000 M0,2 L50,2\n");
    let rect = "- rect: { fill: \"#ffffff\", stroke: \"#000000\" }";
    let half = draw(rect, (100.0, 100.0), 0.0, 0.5);
    assert!(half.starts_with("path fill #ffffff opacity 0.500 M0,0"), "{half}");
    assert!(half.ends_with("path stroke 8 #000000 M0,0 L100,0 L100,100\n"), "{half}");
}

#[test]
fn only_the_inside_of_an_ellipse_is_filled_in_part() {
    let text = "- ellipse: { fill: \"#ffffff\", stroke: \"#000000\", fill_height: 25% }";
    let drawn = draw(text, (100.0, 100.0), 0.0, 1.0);
    assert!(drawn.starts_with("group clip M0,75 L100,75 L100,100 L0,100 Z\n  path fill #ffffff M50,0"), "{drawn}");
    assert!(drawn.contains("\npath stroke 8 #000000 M50,0"), "{drawn}");
}

#[test]
fn progress_fills_over_the_scene_and_stays_inside_its_track() {
    let bar = "- progress: { fill: \"#102030\", track: \"#ffffff\" }";
    assert_eq!(draw(bar, (400.0, 16.0), 0.0, 1.0).lines().count(), 1, "only the track");
    let little = draw(bar, (400.0, 16.0), 0.04, 1.0);
    assert!(little.contains("\ngroup clip M8,0"), "{little}");
    assert!(draw(bar, (400.0, 16.0), 2.0, 1.0).contains("path fill #102030 M8,0 L192,0"));
    assert!(draw(bar, (400.0, 16.0), 4.0, 1.0).contains("path fill #102030 M8,0 L392,0"));
}

#[test]
fn a_ring_begins_at_the_top() {
    let ring = "- ring: { value: 25%, fill: \"#102030\", track: \"#ffffff\", thickness: 20 }";
    let drawn = draw(ring, (120.0, 120.0), 0.0, 1.0);
    let arc = drawn.lines().nth(1).unwrap_or_default();
    assert!(arc.starts_with("path stroke 20 #102030 M60,10 C") && arc.ends_with("110,60"), "{arc}");
}

#[test]
fn an_arrow_turns_its_head_as_it_draws_itself() {
    let arrow = "- arrow: { from: a, to: b, gap: 0, head: 20, stroke_width: 4 }";
    let lines = |drawn: f64| draw(arrow, (1920.0, 1080.0), 0.0, drawn);
    assert_eq!(lines(0.0), "");
    assert_eq!(lines(0.5), "path stroke 4 #000000 M100,50 L200,50\npath stroke 4 #000000 M180,36 L200,50 L180,64\n");
    // The head grows out of the first px of its line.
    assert!(lines(0.05).ends_with("M100,43 L110,50 L100,57\n"), "{}", lines(0.05));
    assert_eq!(draw("- arrow: { from: a, to: nobody }", (9.0, 9.0), 0.0, 1.0), "");
}

#[test]
fn a_number_counts_without_moving_sideways() {
    for (tag, last) in [("en", "12,480"), ("fa", "۱۲٬۴۸۰"), ("lv", "12\u{A0}480")] {
        let (counter, size) = placed("- counter: { to: 12480, for: 2s, ease: linear }", tag, None, "");
        let mut seen = Vec::new();
        for step in 0..=20 {
            let list = list(counter.as_ref(), f64::from(step) * 0.1, 1.0);
            let [Item::Glyphs(glyphs)] = list.items() else { panic!("{tag}: {list}") };
            let glyph = glyphs.run.glyphs().last().expect("a digit");
            seen.push(glyph.x + glyphs.transform.translation().x);
            let ink = list.items()[0].bounds();
            assert!(ink.x0 >= -1.0 && ink.x1 <= size.width + 1.0, "{tag}: {ink:?} leaves {size:?}");
        }
        assert!(seen.iter().all(|x| (x - seen[0]).abs() < 0.05), "{tag}: {seen:?}");
        assert_eq!(counter.texts()[0].text, last);
        assert!(list(counter.as_ref(), 3.0, 1.0).to_string().starts_with(&format!("glyphs {last:?} ")), "{tag}");
    }
}

#[test]
fn words_stand_around_a_counter() {
    let text = "- counter: { to: 1234, message: people, for: 1s }";
    let (counter, _) = placed(text, "en", None, "people = About <em>{ $value }</em> people\n");
    assert_eq!(counter.texts()[0].text.replace(['\u{2068}', '\u{2069}'], ""), "About 1,234 people");
    let half = list(counter.as_ref(), 0.0, 1.0);
    let shown = |item: &Item| match item {
        Item::Glyphs(glyphs) => Some((glyphs.run.text().replace(['\u{2068}', '\u{2069}'], ""), glyphs.color)),
        _ => None,
    };
    let texts: Vec<(String, Color)> = half.items().iter().filter_map(shown).collect();
    assert!(texts.contains(&("0".to_string(), Color::rgb(200, 0, 0))), "{texts:?}");
}

#[test]
fn words_come_one_after_another_and_are_lines_in_the_end() {
    let text = "- text: { verbatim: one two three, enter: { effect: rise, by: word } }";
    let (text, _) = placed(text, "en", None, "");
    let count = |seconds| list(text.as_ref(), seconds, 1.0).items().len();
    assert_eq!((count(0.0), count(0.05), count(0.15), count(0.25)), (0, 1, 2, 3));
    assert_eq!(count(0.7), 1, "one line");
}

#[test]
fn typed_letters_are_there_at_once() {
    let (text, _) = placed("- text: { verbatim: abc, enter: { effect: type, stagger: 100ms } }", "en", None, "");
    for (seconds, letters) in [(0.0, 1), (0.09, 1), (0.11, 2), (0.19, 2)] {
        let list = list(text.as_ref(), seconds, 1.0);
        assert_eq!(list.items().len(), letters, "{seconds}");
        assert!(list.items().iter().all(|item| item.opacity() == 1.0));
    }
}

#[test]
fn emphasis_keeps_its_color_when_a_text_changes_its_own() {
    let text = "- text: { message: ask, color: \"#00ff00\" }";
    let (text, _) = placed(text, "en", None, "ask = you may <em>ask</em>\n");
    let drawn = list(text.as_ref(), 0.0, 1.0).to_string();
    assert!(drawn.contains("fill #00ff00") && drawn.contains("fill #c80000"), "{drawn}");
}

#[test]
fn a_badge_writes_digits_of_its_locale_in_its_middle() {
    let (badge, size) = placed("- badge: { number: 3, fill: \"#ffffff\" }", "fa", None, "");
    assert_eq!(size, Size::new(72.0, 72.0));
    assert_eq!(badge.texts()[0].text, "۳");
    let list = list(badge.as_ref(), 0.0, 1.0);
    let ink = list.items()[1].bounds();
    assert!((ink.center().y - 36.0).abs() < 1.0, "{ink:?}");
}

#[test]
fn pieces_come_in_reading_order() {
    let (text, _) = placed("- text: { verbatim: \"سلام دنیا\", enter: { effect: fade, by: word } }", "fa", None, "");
    let first = list(text.as_ref(), 0.05, 1.0);
    let second = list(text.as_ref(), 0.3, 1.0);
    assert!(first.items()[0].bounds().x0 > second.items()[1].bounds().x0, "the first word stands on the right");
}
