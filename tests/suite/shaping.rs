//! Text that is provably right: glyph for glyph what HarfBuzz shapes, in the order that FriBidi gives.
//!
//! The corpus is `tests/corpus/<tag>.txt`, sentences as the films write them, with all messages of the project. A part
//! in braces stands for a placeable and is isolated as the catalogue isolates it. `cargo test --test suite shaping --
//! --nocapture` prints the table of agreement.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use kadrs::assets::Project;
use kadrs::elements::ELEMENTS;
use kadrs::geom::{Direction, ParamCurve, Point, Vec2};
use kadrs::locale::{Locale, Script};
use kadrs::scene::load;
use kadrs::style::{Color, ScriptDefaults};
use kadrs::text::{
    Align, Fit, FontFile, Fonts, Line, ShapedLine, ShapedRun, TextSpec, TextStyle, layout, shaped_lines,
};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::support::{files_below, report, repository};

/// The locales of the campaign.
pub const TAGS: [&str; 24] = [
    "lv", "en", "ru", "uk", "fr", "es", "tr", "az", "ka", "so", "ti", "am", "ar", "fa", "prs", "ps", "ckb", "kmr",
    "ur", "hi", "bn", "ta", "tg", "uz",
];

/// Font files of the families.
const FILES: [(&str, &str); 8] = [
    ("Noto Sans", "NotoSans"),
    ("Noto Sans Georgian", "NotoSansGeorgian"),
    ("Noto Sans Ethiopic", "NotoSansEthiopic"),
    ("Noto Sans Arabic", "NotoSansArabic"),
    ("Noto Nastaliq Urdu", "NotoNastaliqUrdu"),
    ("Noto Sans Devanagari", "NotoSansDevanagari"),
    ("Noto Sans Bengali", "NotoSansBengali"),
    ("Noto Sans Tamil", "NotoSansTamil"),
];

const WEIGHTS: [(u16, &str); 2] = [(400, "Regular"), (700, "Bold")];

/// All fonts have 1,000 units to the em but some, so that at this size the shaper's units are read off exactly enough.
const SIZE: f64 = 1000.0;

/// Largest difference of an advance or a place, in thousandths of the em: drawing rounds to a 64th of a pixel.
const TOLERANCE: f64 = 0.05;

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let files = files_below(&repository().join("fonts"))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "ttf"));
    let files = files.map(|path| FontFile {
        name: path.display().to_string(),
        bytes: std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display())).into(),
    });
    let (fonts, problems) = Fonts::new(files.collect());
    assert_eq!(problems, []);
    fonts
});

/// Families and line height by script, from the project's own theme.
static SCRIPTS: LazyLock<BTreeMap<String, ScriptDefaults>> = LazyLock::new(|| {
    let project = Project::at(repository()).expect("the project");
    load(project, ELEMENTS).input.expect("a project without errors").theme.scripts
});

fn families(script: Script) -> Vec<String> {
    SCRIPTS.get(script.code()).unwrap_or_else(|| panic!("the theme has no fonts for {script}")).families.clone()
}

/// The sentences of a locale: its corpus, and every plain line of its catalogues.
pub fn sentences(tag: &str) -> Vec<String> {
    let path = repository().join(format!("tests/corpus/{tag}.txt"));
    let corpus = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut all: Vec<String> = corpus.lines().filter(|line| !line.is_empty()).map(isolated).collect();
    let folder = repository().join("locales").join(tag);
    for file in if folder.is_dir() { files_below(&folder) } else { Vec::new() } {
        let text = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let message = |line: &str| Some(line.split_once(" = ")?.1.trim().to_string());
        let plain = |text: &String| !text.is_empty() && !text.contains(['{', '<', '$']);
        all.extend(text.lines().filter(|line| !line.starts_with('#')).filter_map(message).filter(plain));
    }
    all
}

fn isolated(line: &str) -> String {
    line.replace('{', "\u{2068}").replace('}', "\u{2069}")
}

fn style(script: Script, weight: u16) -> TextStyle {
    TextStyle {
        size: SIZE,
        weight,
        line_height: 1.5,
        color: Color::BLACK,
        families: families(script),
        tabular: false,
        letter_spacing: 0.0,
    }
}

fn spec<'a>(text: &'a str, style: &'a TextStyle, locale: &'a Locale) -> TextSpec<'a> {
    TextSpec {
        text,
        style,
        emphasis: &[],
        language: locale.tag(),
        direction: locale.direction(),
        align: Align::Start,
        max_width: None,
        max_lines: None,
        fit: Fit::Wrap,
        balance: false,
    }
}

/// Runs a program that the comparison needs. One that is missing is a failure, never a silent pass.
fn program(name: &str, package: &str, args: &[String], input: &str) -> String {
    let child =
        Command::new(name).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.unwrap_or_else(|e| {
        panic!(
            "`{name}` cannot be run ({e}); this test compares with it: install the package {package}, or ./run setup"
        )
    });
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_string();
    // Written from a thread of its own: both pipes may fill up.
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("its output");
    writer.join().expect("no panic").expect("a pipe that is read");
    assert!(output.status.success(), "{name} {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// A glyph as HarfBuzz gives it, in the font's units.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Expected {
    id: u32,
    cluster: usize,
    advance: f64,
    x: f64,
    y: f64,
}

/// What runs are shaped with: those that share all of it go through one process.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Setting {
    font: String,
    rtl: bool,
    language: String,
    script: &'static str,
    before: String,
    after: String,
}

/// The ISO 15924 code of the script of a letter; `None` for what all scripts share.
fn script_of(c: char) -> Option<&'static str> {
    Some(match c as u32 {
        0x0951 | 0x0952 | 0x0964 | 0x0965 | 0x060C | 0x061B | 0x061F | 0x0640 | 0x064B..=0x0655 | 0x0670 => {
            return None;
        }
        _ if !c.is_alphanumeric() || c.is_ascii_digit() => match c as u32 {
            // Marks and signs that belong to one script.
            0x0600..=0x06FF => "Arab",
            0x0900..=0x097F => "Deva",
            0x0980..=0x09FF => "Beng",
            0x0B80..=0x0BFF => "Taml",
            0x1200..=0x139F => "Ethi",
            _ => return None,
        },
        0x0660..=0x0669 => "Arab",
        0x0400..=0x052F => "Cyrl",
        0x0600..=0x06FF | 0x0750..=0x077F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC => "Arab",
        0x0900..=0x097F => "Deva",
        0x0980..=0x09FF => "Beng",
        0x0B80..=0x0BFF => "Taml",
        0x10A0..=0x10FF => "Geor",
        0x1200..=0x139F => "Ethi",
        0x0041..=0x02AF | 0x1E00..=0x1EFF => "Latn",
        _ => return None,
    })
}

/// The script of a run: of its first letter, else of the last one before it, else of the first one after it (UAX #24).
fn script_at(text: &str, run: &ShapedRun) -> &'static str {
    let within = text[run.range.clone()].chars().find_map(script_of);
    let before = || text[..run.range.start].chars().rev().find_map(script_of);
    let after = || text[run.range.end..].chars().find_map(script_of);
    within.or_else(before).or_else(after).unwrap_or("Zyyy")
}

fn setting(text: &str, run: &ShapedRun, weight: &str, locale: &Locale) -> Setting {
    let file = FILES.iter().find(|(family, _)| *family == run.family).expect("a known family").1;
    let script = script_at(text, run);
    // Only joining looks beyond the run, at most over a few marks.
    let joins = script == "Arab";
    let before: Vec<char> = text[..run.range.start].chars().rev().take(5).collect();
    let after: String = text[run.range.end..].chars().take(5).collect();
    Setting {
        font: repository().join(format!("fonts/{file}-{weight}.ttf")).display().to_string(),
        rtl: run.direction == Direction::Rtl,
        language: locale.tag().to_string(),
        script,
        before: if joins { before.into_iter().rev().collect() } else { String::new() },
        after: if joins { after } else { String::new() },
    }
}

/// Shapes texts with HarfBuzz itself.
fn harfbuzz(setting: &Setting, texts: &[&str]) -> Vec<Vec<Expected>> {
    let args = [
        format!("--font-file={}", setting.font),
        format!("--direction={}", if setting.rtl { "rtl" } else { "ltr" }),
        format!("--language={}", setting.language),
        format!("--script={}", setting.script),
        format!("--text-before={}", setting.before),
        format!("--text-after={}", setting.after),
        "--cluster-level=1".into(),
        "--utf8-clusters".into(),
        "--no-glyph-names".into(),
        "--output-format=json".into(),
    ];
    let answer = program("hb-shape", "libharfbuzz-bin", &args, &(texts.join("\n") + "\n"));
    let lines: Vec<Vec<Expected>> = answer.lines().filter(|line| line.starts_with('[')).map(glyphs_of).collect();
    assert_eq!(lines.len(), texts.len(), "hb-shape answers line by line: {answer}");
    lines
}

fn glyphs_of(line: &str) -> Vec<Expected> {
    let glyphs: Vec<serde_json::Value> = serde_json::from_str(line).expect("JSON of hb-shape");
    let number = |glyph: &serde_json::Value, key: &str| glyph[key].as_f64().unwrap_or(0.0);
    let glyph = |glyph: &serde_json::Value| Expected {
        id: number(glyph, "g") as u32,
        cluster: number(glyph, "cl") as usize,
        advance: number(glyph, "ax"),
        x: number(glyph, "dx"),
        y: number(glyph, "dy"),
    };
    glyphs.iter().map(glyph).collect()
}

/// Units per em, from the font's `head` table.
fn units_per_em(path: &str) -> f64 {
    let bytes = std::fs::read(path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes")) as usize;
    let tables = usize::from(u16::from_be_bytes([bytes[4], bytes[5]]));
    let head = (0..tables).map(|i| 12 + i * 16).find(|at| &bytes[*at..*at + 4] == b"head").expect("a head table");
    let at = number(head + 8) + 18;
    f64::from(u16::from_be_bytes([bytes[at], bytes[at + 1]]))
}

/// A run with where it comes from.
struct Case {
    tag: &'static str,
    weight: &'static str,
    text: String,
    run: ShapedRun,
}

/// Where a run is not what HarfBuzz gives; `None` where it is.
fn difference(case: &Case, expected: &[Expected], scale: f64) -> Option<String> {
    let part = &case.text[case.run.range.clone()];
    // A cluster may hold several graphemes, a grapheme several clusters: both are named by the grapheme that begins them.
    let starts: Vec<usize> = part.grapheme_indices(true).map(|(at, _)| at).collect();
    let grapheme = |at: usize| starts.iter().rev().find(|start| **start <= at).copied().unwrap_or(0);
    let found = case.run.clusters.iter().flat_map(|cluster| {
        let at = cluster.range.start - case.run.range.start;
        cluster.glyphs.iter().map(move |glyph| (at, *glyph))
    });
    let found: Vec<_> = found.collect();
    if found.len() != expected.len() {
        return Some(format!("{} glyphs, HarfBuzz has {}", found.len(), expected.len()));
    }
    found.iter().zip(expected).enumerate().find_map(|(index, ((cluster, glyph), expected))| {
        let wanted = (expected.id, grapheme(expected.cluster));
        if (glyph.id, grapheme(*cluster)) != wanted {
            return Some(format!("glyph {index} is {} of byte {cluster}, HarfBuzz has {wanted:?}", glyph.id));
        }
        let pairs = [(glyph.advance, expected.advance), (glyph.x, expected.x), (glyph.y, -expected.y)];
        let off = pairs.iter().any(|(is, wanted)| (is - wanted * scale).abs() > TOLERANCE);
        off.then(|| format!("glyph {index} is placed {pairs:?} times {scale}"))
    })
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for tag in TAGS {
        let locale = Locale::parse(tag).expect("a locale");
        for text in sentences(tag) {
            for (weight, name) in WEIGHTS {
                let style = style(locale.script(), weight);
                let lines = shaped_lines(&FONTS, &spec(&text, &style, &locale));
                let runs = lines.into_iter().flat_map(|line: ShapedLine| line.runs);
                cases.extend(runs.map(|run| Case { tag, weight: name, text: text.clone(), run }));
            }
        }
    }
    cases
}

#[test]
fn every_run_is_glyph_for_glyph_what_harfbuzz_shapes() {
    let cases = cases();
    let mut settings: BTreeMap<Setting, Vec<&Case>> = BTreeMap::new();
    for case in &cases {
        let locale = Locale::parse(case.tag).expect("a locale");
        settings.entry(setting(&case.text, &case.run, case.weight, &locale)).or_default().push(case);
    }
    // Runs compared, glyphs compared, runs that differ.
    let mut table: BTreeMap<(&str, &str), [usize; 3]> = BTreeMap::new();
    let mut problems = Vec::new();
    for (setting, cases) in &settings {
        let texts: Vec<&str> = cases.iter().map(|case| &case.text[case.run.range.clone()]).collect();
        let scale = SIZE / units_per_em(&setting.font);
        for (case, expected) in cases.iter().zip(harfbuzz(setting, &texts)) {
            let row = table.entry((case.tag, case.weight)).or_default();
            row[0] += 1;
            row[1] += expected.len();
            if let Some(why) = difference(case, &expected, scale) {
                row[2] += 1;
                let part = &case.text[case.run.range.clone()];
                problems
                    .push(format!("{} {}: {part:?} of {:?} in {setting:?}: {why}", case.tag, case.weight, case.text));
            }
        }
    }
    println!("{}", agreement(&table));
    report(&problems);
}

fn agreement(table: &BTreeMap<(&str, &str), [usize; 3]>) -> String {
    let mut out = String::from("locale weight   runs glyphs differ\n");
    let mut sum = [0; 3];
    for tag in TAGS {
        for (_, weight) in WEIGHTS {
            let row = table.get(&(tag, weight)).copied().unwrap_or_default();
            sum.iter_mut().zip(row).for_each(|(sum, n)| *sum += n);
            let _ = writeln!(out, "{tag:<6} {weight:<7} {:>5} {:>6} {:>6}", row[0], row[1], row[2]);
        }
    }
    let _ = writeln!(out, "all            {:>5} {:>6} {:>6}", sum[0], sum[1], sum[2]);
    out
}

#[test]
fn what_is_drawn_stands_where_the_shaped_glyphs_stand() {
    let mut problems = Vec::new();
    for tag in TAGS {
        let locale = Locale::parse(tag).expect("a locale");
        let style = style(locale.script(), 400);
        for text in sentences(tag) {
            let spec = spec(&text, &style, &locale);
            let drawn: Vec<f64> = layout(&FONTS, &spec)
                .runs()
                .flat_map(|placed| placed.run.glyphs().iter().map(|glyph| placed.x + glyph.x).collect::<Vec<_>>())
                .collect();
            let mut pen = 0.0;
            let mut expected = Vec::new();
            let lines = shaped_lines(&FONTS, &spec);
            for glyph in lines.iter().flat_map(|l| &l.runs).flat_map(|r| &r.clusters).flat_map(|c| &c.glyphs) {
                if glyph.drawn {
                    expected.push(pen + glyph.x);
                }
                pen += glyph.advance;
            }
            let apart = drawn.iter().zip(&expected).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
            if drawn.len() != expected.len() || apart > 0.1 {
                problems.push(format!("{tag}: {text:?}: {} of {} glyphs, {apart} apart", drawn.len(), expected.len()));
            }
        }
    }
    report(&problems);
}

/// Embedding levels of the characters of each text, from FriBidi.
fn levels(texts: &[String], direction: Direction) -> Vec<Vec<u8>> {
    let base = if direction == Direction::Rtl { "--rtl" } else { "--ltr" };
    let args = [base, "--levels", "--novisual", "--nobreak"].map(String::from);
    let answer = program("fribidi", "libfribidi-bin", &args, &(texts.join("\n") + "\n"));
    let numbers = |line: &str| line.split_whitespace().map(|n| n.parse().expect("a level")).collect::<Vec<u8>>();
    let lines: Vec<Vec<u8>> = answer.lines().map(str::trim).filter(|line| !line.is_empty()).map(numbers).collect();
    assert_eq!(lines.len(), texts.len(), "fribidi answers line by line");
    lines
}

/// The characters of a line from left to right: rules L1 (for the spaces at its end) and L2 of UAX #9.
fn reordered(chars: &[char], levels: &[u8], base: u8) -> Vec<usize> {
    let mut levels = levels.to_vec();
    for (level, c) in levels.iter_mut().zip(chars).rev() {
        if !c.is_whitespace() && !matches!(c, '\u{2066}'..='\u{2069}') {
            break;
        }
        *level = base;
    }
    let mut order: Vec<usize> = (0..chars.len()).collect();
    let highest = levels.iter().copied().max().unwrap_or(0);
    for level in (1..=highest).rev() {
        let mut at = 0;
        while at < order.len() {
            let end = order[at..].iter().position(|i| levels[*i] < level).map_or(order.len(), |n| at + n);
            order[at..end].reverse();
            at = end.max(at + 1);
        }
    }
    order
}

#[test]
fn every_line_has_the_visual_order_that_fribidi_gives() {
    let mut problems = Vec::new();
    let mut compared = 0;
    for tag in TAGS {
        let locale = Locale::parse(tag).expect("a locale");
        let base = u8::from(locale.direction() == Direction::Rtl);
        let style = style(locale.script(), 400);
        let texts = sentences(tag);
        let levels = levels(&texts, locale.direction());
        for (text, levels) in texts.iter().zip(&levels) {
            // On one line, and on as many as short lines make.
            for width in [None, Some(9_000.0), Some(5_000.0)] {
                let paragraph = layout(&FONTS, &TextSpec { max_width: width, ..spec(text, &style, &locale) });
                for line in &paragraph.lines {
                    compared += 1;
                    let problem = order_of(text, levels, base, line);
                    problems
                        .extend(problem.map(|p| format!("{tag}: {:?} of {text:?}: {p}", &text[line.range.clone()])));
                }
            }
        }
    }
    println!("{compared} lines compared with FriBidi, {} differ", problems.len());
    report(&problems);
}

/// Where the clusters of a line stand in another order than FriBidi's.
fn order_of(text: &str, levels: &[u8], base: u8, line: &Line) -> Option<String> {
    let first = text[..line.range.start].chars().count();
    let chars: Vec<(usize, char)> =
        text[line.range.clone()].char_indices().map(|(at, c)| (at + line.range.start, c)).collect();
    let plain: Vec<char> = chars.iter().map(|(_, c)| *c).collect();
    let clusters: Vec<usize> = line.clusters().map(|range| range.start).collect();
    let mut sorted = clusters.clone();
    sorted.sort_unstable();
    let cluster_of = |byte: usize| sorted[sorted.partition_point(|start| *start <= byte).saturating_sub(1)];
    let order = reordered(&plain, &levels[first..first + plain.len()], base);
    let mut expected: Vec<usize> = order.into_iter().map(|i| cluster_of(chars[i].0)).collect();
    expected.dedup();
    // Isolates are not seen, wherever they stand.
    let seen = |at: &usize| !matches!(text[*at..].chars().next(), Some('\u{2066}'..='\u{2069}'));
    let shown =
        |order: &[usize]| order.iter().filter(|at| seen(at)).map(|at| text[*at..].chars().next()).collect::<Vec<_>>();
    let (found, wanted): (Vec<usize>, Vec<usize>) =
        (clusters.iter().copied().filter(seen).collect(), expected.iter().copied().filter(seen).collect());
    (found != wanted).then(|| {
        let text = |order: &[usize]| shown(order).into_iter().flatten().collect::<String>();
        format!("from left to right {:?}, FriBidi has {:?}", text(&found), text(&wanted))
    })
}

#[test]
fn every_campaign_locale_has_a_corpus() {
    let folder = repository().join("tests/corpus");
    let texts = files_below(&folder).into_iter().filter(|path| path.extension().is_some_and(|e| e == "txt"));
    let found: Vec<String> = texts.map(|path| stem(&path)).collect();
    let mut wanted: Vec<String> = TAGS.iter().map(|tag| (*tag).to_string()).collect();
    wanted.sort();
    assert_eq!(found, wanted);
    let mut problems = Vec::new();
    for tag in TAGS {
        let path = folder.join(format!("{tag}.txt"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let lines = text.lines().count();
        if !(8..=15).contains(&lines) {
            problems.push(format!("{tag} has {lines} lines"));
        }
        for (what, found) in [
            ("a number", text.contains(char::is_numeric)),
            ("a percentage", text.contains(['%', '٪'])),
            ("a bracket", text.contains('(') && text.contains(')')),
            ("a phone number", text.contains("+371")),
            ("an address", text.contains("www.") || text.contains("https://")),
            ("the office's Latin name", text.contains("PMLP")),
            ("an isolated placeable", text.contains('{') && text.contains('}')),
        ] {
            if !found {
                problems.push(format!("{tag} lacks {what}"));
            }
        }
        let locale = Locale::parse(tag).expect("a locale");
        let style = style(locale.script(), 700);
        for line in sentences(tag) {
            let missing = layout(&FONTS, &spec(&line, &style, &locale)).missing;
            if !missing.is_empty() {
                problems.push(format!("{tag}: {line:?} has no glyph for {missing:?}"));
            }
        }
    }
    report(&problems);
}

#[test]
fn lines_do_not_run_into_each_other() {
    let mut problems = Vec::new();
    for tag in TAGS {
        let locale = Locale::parse(tag).expect("a locale");
        let mut closest = f64::INFINITY;
        for weight in [400, 700] {
            let line_height = SCRIPTS[locale.script().code()].line_height;
            let style = TextStyle { size: 100.0, line_height, ..style(locale.script(), weight) };
            for text in sentences(tag) {
                let paragraph = layout(&FONTS, &TextSpec { max_width: Some(900.0), ..spec(&text, &style, &locale) });
                // Ink over ink counts, not box over box: a deep letter may stand beside a high one, and the strokes of
                // Nastaliq run aslant through the corners of their boxes.
                for pair in paragraph.lines.windows(2) {
                    closest = closest.min(gap(&pair[0], &pair[1]) / 100.0);
                }
            }
        }
        println!("{tag:<4} {} the lines come as near as {closest:.3} em", locale.script());
        if closest < NEAREST {
            problems.push(format!("{tag}: lines come as near as {closest:.3} em"));
        }
    }
    report(&problems);
}

/// Parts of the size that stay free between the inks of two lines.
const NEAREST: f64 = 0.02;

/// The smallest vertical distance of two lines' inks, in columns of a pixel.
fn gap(upper: &Line, lower: &Line) -> f64 {
    let (above, below) = (profile(upper), profile(lower));
    let gaps = above.iter().filter_map(|(column, (_, bottom))| Some(below.get(column)?.0 - bottom));
    gaps.fold(f64::INFINITY, f64::min)
}

/// Straight pieces that a curve of a letter is cut into.
const PARTS: u32 = 8;

/// The highest and the lowest ink of a line in each column that has any.
fn profile(line: &Line) -> BTreeMap<i64, (f64, f64)> {
    let mut profile: BTreeMap<i64, (f64, f64)> = BTreeMap::new();
    let mut add = |from: Point, to: Point| {
        let steps = ((to.x - from.x).abs() * 2.0).ceil().max(1.0);
        for step in 0..=steps as u32 {
            let point = from.lerp(to, f64::from(step) / steps);
            let ink = profile.entry(point.x.floor() as i64).or_insert((point.y, point.y));
            *ink = (ink.0.min(point.y), ink.1.max(point.y));
        }
    };
    for placed in &line.runs {
        for glyph in placed.run.glyphs() {
            let at = Vec2::new(placed.x + glyph.x, placed.y + glyph.y);
            for segment in glyph.outline.path().segments() {
                let point = |part: u32| segment.eval(f64::from(part) / f64::from(PARTS)) + at;
                (0..PARTS).for_each(|part| add(point(part), point(part + 1)));
            }
        }
    }
    profile
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("a name").to_string_lossy().into_owned()
}
