//! Every limit on input, at its value and just above; and a table of which test holds which, so that none is forgotten.

use std::fs::File;

use kadrs::assets::{Artwork, LIMITS, Limit, Limits, Project, Table, measure_image};
use kadrs::diag::{Diagnostics, SourceId};
use kadrs::elements::ELEMENTS;
use kadrs::scene::load;

use crate::rust_source::code_of;
use crate::support::findings::{check, describe};
use crate::support::fixture::{Fixture, MANIFEST};
use crate::support::{files_below, report, repository};

/// Each limit with the test that goes to it and beyond: a function of this file, or `file::function` below `src/`.
const TESTED: [(Limit, &str); 30] = [
    (Limit::TextBytes, "files_of_the_largest_size"),
    (Limit::YamlDepth, "yaml_of_the_largest_extent"),
    (Limit::YamlNodes, "yaml_of_the_largest_extent"),
    (Limit::YamlAliases, "yaml_of_the_largest_extent"),
    (Limit::VideoSeconds, "videos_of_the_greatest_length"),
    (Limit::FrameRate, "formats_of_the_largest_size"),
    (Limit::CanvasSide, "formats_of_the_largest_size"),
    (Limit::CanvasPixels, "formats_of_the_largest_size"),
    (Limit::SceneNodes, "scenes_of_the_most_elements"),
    (Limit::SceneDepth, "scenes_of_the_deepest_nesting"),
    (Limit::TextCharacters, "texts_of_the_greatest_length"),
    (Limit::FrameGlyphs, "scenes_of_the_most_letters"),
    (Limit::ImagePixels, "pictures_of_the_largest_size"),
    (Limit::ImageBytes, "files_of_the_largest_size"),
    (Limit::SvgBytes, "artwork_of_the_largest_extent"),
    (Limit::SvgNodes, "artwork_of_the_largest_extent"),
    (Limit::SvgDepth, "artwork_of_the_largest_extent"),
    (Limit::SvgAttributes, "artwork_of_the_largest_extent"),
    (Limit::SvgSegments, "artwork_of_the_largest_extent"),
    (Limit::SvgSide, "artwork_of_the_largest_extent"),
    (Limit::SvgFilters, "artwork_of_the_largest_extent"),
    (Limit::SvgLayers, "assets/svg/hostile_tests.rs::layers_are_bounded_by_their_area"),
    (Limit::SvgOctaves, "artwork_of_the_largest_extent"),
    (Limit::SvgKernel, "artwork_of_the_largest_extent"),
    (Limit::FontBytes, "files_of_the_largest_size"),
    // Nothing reads sound yet; the line is there because the limits card has it.
    (Limit::AudioSeconds, ""),
    (Limit::CsvRows, "tables_of_the_most_rows"),
    (Limit::CsvBytes, "files_of_the_largest_size"),
    // Warnings about GIFs are told by the program that makes them.
    (Limit::GifFrames, "cli/report.rs::only_a_gif_above_a_limit_is_heavy"),
    (Limit::GifBytes, "cli/report.rs::only_a_gif_above_a_limit_is_heavy"),
];

#[test]
fn each_limit_has_its_test() {
    let own = include_str!("limits.rs");
    let sources = files_below(&repository().join("src"));
    let mut problems = Vec::new();
    for row in &LIMITS {
        let Some((_, test)) = TESTED.iter().find(|(limit, _)| *limit == row.limit) else {
            problems.push(format!("`{}` has no line in the table", row.name));
            continue;
        };
        let (file, name) = test.rsplit_once("::").unwrap_or(("", test));
        let text = match file {
            "" => own.to_string(),
            file => {
                let path = sources.iter().find(|path| path.ends_with(file));
                path.map(|path| std::fs::read_to_string(path).expect("a source file")).unwrap_or_default()
            }
        };
        if !test.is_empty() && !code_of(&text).contains(&format!("fn {name}(")) {
            problems.push(format!("`{}`: there is no test `{test}`", row.name));
        }
    }
    report(&problems);
}

/// The errors of a project, without what is only a warning.
fn errors(fixture: &Fixture) -> Vec<String> {
    check(fixture.root()).lines().into_iter().filter(|line| line.starts_with("error ")).collect()
}

/// The errors of reading a project, without laying it out.
fn reading_errors(fixture: &Fixture) -> Vec<String> {
    let loaded = load(Project::at(fixture.root()).expect("a folder"), ELEMENTS);
    let lines = loaded.diagnostics.iter().filter_map(|d| describe(d, &loaded.sources).into_iter().next());
    lines.filter(|line| line.starts_with("error ")).collect()
}

#[track_caller]
fn refused(errors: &[String], words: &str) {
    assert!(!errors.is_empty() && errors[0].contains(words), "expected an error with `{words}`, found {errors:?}");
    assert_eq!(errors.len(), 1, "one mistake, one error: {errors:#?}");
}

#[track_caller]
fn allowed(errors: &[String]) {
    assert_eq!(errors, [] as [String; 0]);
}

/// A file of this size with `start` at its beginning and nothing on disk behind it.
fn hollow(fixture: &Fixture, path: &str, start: &str, size: u64) {
    fixture.write(path, start);
    let file = File::options().write(true).open(fixture.path(path)).expect("a file that was just written");
    file.set_len(size).expect("a file may have holes");
}

/// `text` with a comment behind it, so that it has this size.
fn padded(text: &str, size: u64) -> String {
    let rest = size as usize - text.len();
    format!("{text}#{}\n", "x".repeat(rest - 2))
}

#[test]
fn files_of_the_largest_size() {
    let limits = Limits::default();
    let fixture = Fixture::new();
    for (path, text) in [
        ("scenes/film.yaml", crate::support::fixture::SCRIPT),
        ("scenes/theme.yaml", crate::support::fixture::THEME),
        ("kadrs.yaml", MANIFEST),
        ("locales/lv/main.ftl", "hello = Sveiki\n"),
    ] {
        let most = limits.get(Limit::TextBytes);
        // A catalogue's comment has a space behind its sign.
        let (text, most_text) = (text.replace('#', "# ").replace("\"# ", "\"#"), most);
        fixture.write(path, padded(&text, most_text).replace("\n#xx", "\n# x"));
        allowed(&reading_errors(&fixture));
        hollow(&fixture, path, &text, most + 1);
        let errors = reading_errors(&fixture);
        assert!(errors.iter().any(|e| e.contains("may have at most")), "{path}: {errors:?}");
        fixture.write(path, text);
    }
    allowed(&reading_errors(&fixture));

    hollow(&fixture, "fonts/Large.ttf", "", limits.get(Limit::FontBytes) + 1);
    refused(&reading_errors(&fixture), "a font may have at most");
    fixture.remove("fonts/Large.ttf");

    let script = crate::support::fixture::SCRIPT;
    fixture.write("scenes/film.yaml", format!("{script}      - image: {{ file: a.png }}\n"));
    hollow(&fixture, "scenes/a.png", "", limits.get(Limit::ImageBytes) + 1);
    refused(&reading_errors(&fixture), "a raster image may have at most");
    hollow(&fixture, "scenes/a.png", "", limits.get(Limit::ImageBytes));
    assert!(!reading_errors(&fixture)[0].contains("at most"), "its size is allowed, its bytes are not");

    fixture.write("scenes/film.yaml", script);
    hollow(&fixture, "a.csv", "year,value\n", limits.get(Limit::CsvBytes) + 1);
    let project = Project::at(fixture.root()).expect("a folder");
    assert!(project.read_text("a.csv", Limit::CsvBytes).is_err());
    hollow(&fixture, "a.csv", "year,value\n", limits.get(Limit::CsvBytes));
    assert!(project.read_text("a.csv", Limit::CsvBytes).is_ok());
}

#[test]
fn yaml_of_the_largest_extent() {
    let errors = |text: String| {
        let mut diagnostics = Diagnostics::new();
        kadrs::syntax::parse(SourceId::new(0), &text, &mut diagnostics);
        diagnostics.iter().map(|d| d.message.clone()).collect::<Vec<_>>()
    };
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let blocks = |depth: usize| (0..depth).map(|i| format!("{}a:\n", " ".repeat(i))).collect::<String>();
    let list = |nodes: usize| format!("[{}]", "a,".repeat(nodes - 1));
    let aliases = |count: usize| format!("a: &x 1\nb: [{}]\n", "*x, ".repeat(count));
    allowed(&errors(nested(64)));
    refused(&errors(nested(65)), "more than 64 deep");
    allowed(&errors(blocks(64)));
    refused(&errors(blocks(65)), "more than 64 deep");
    refused(&errors(nested(1_000_000)), "more than 64 deep");
    allowed(&errors(list(250_000)));
    refused(&errors(list(250_001)), "more than 250,000 values");
    allowed(&errors(aliases(1_000)));
    refused(&errors(aliases(1_001)), "more than 1,000 aliases");
    // A billion laughs: each alias counts as all that it stands for.
    let bomb: String =
        (0..9).map(|i| format!("a{}: &a{} [{}]\n", i + 1, i + 1, format!("*a{i}, ").repeat(10))).collect();
    refused(&errors(format!("a0: &a0 lol\n{bomb}")), "more than 250,000 values");
}

fn with_manifest(change: &str, to: &str) -> Fixture {
    let fixture = Fixture::new();
    assert!(MANIFEST.contains(change), "the fixture's manifest has `{change}`");
    fixture.write("kadrs.yaml", MANIFEST.replace(change, to));
    fixture
}

#[test]
fn videos_of_the_greatest_length() {
    let script = |seconds: u32| crate::support::fixture::SCRIPT.replace("2s", &format!("{seconds}s"));
    let fixture = Fixture::new();
    fixture.write("scenes/film.yaml", script(1_800));
    allowed(&errors(&fixture));
    fixture.write("scenes/film.yaml", script(1_801));
    refused(&errors(&fixture), "longer than the limit of 1800 s");

    fixture.write("kadrs.yaml", format!("{MANIFEST}limits: {{ video-seconds: 10800 }}\n"));
    fixture.write("scenes/film.yaml", script(10_800));
    allowed(&errors(&fixture));
    fixture.write("scenes/film.yaml", script(10_801));
    refused(&errors(&fixture), "expected a time");
    fixture.write("kadrs.yaml", format!("{MANIFEST}limits: {{ video-seconds: 10801 }}\n"));
    fixture.write("scenes/film.yaml", script(1));
    refused(&errors(&fixture), "can be raised to 10800 s");
}

#[test]
fn formats_of_the_largest_size() {
    const SIZE: &str = "1280x720, fps: 25";
    for (good, bad, words) in [
        ("16x16", "14x16", "from 16 to 4096 px"),
        ("4096x4096", "4098x16", "from 16 to 4096 px"),
        ("4096x16", "16x4098", "from 16 to 4096 px"),
        ("1280x720, fps: 120", "1280x720, fps: 121", "from 1 to 120"),
        ("1280x720, fps: 1", "1280x720, fps: 0", "from 1 to 120"),
    ] {
        allowed(&reading_errors(&with_manifest(SIZE, good)));
        refused(&reading_errors(&with_manifest(SIZE, bad)), words);
    }
    let raised = |size: &str, limits: &str| with_manifest(SIZE, &format!("{size} }}\nlimits: {{ {limits}"));
    // The second format of the manifest would come after the limits, so this one goes without it.
    let one = |size: &str, limits: &str| {
        let fixture = raised(size, limits);
        let manifest = std::fs::read_to_string(fixture.path("kadrs.yaml")).expect("the manifest");
        let lines: Vec<&str> = manifest.lines().filter(|line| !line.contains("portrait")).collect();
        fixture.write("kadrs.yaml", lines.join("\n"));
        fixture
    };
    allowed(&reading_errors(&one("8192x2048", "canvas-side: 8192")));
    refused(&reading_errors(&one("8192x2050", "canvas-side: 8192")), "more than 16777216 pixels");
    allowed(&reading_errors(&one("8192x8192", "canvas-side: 8192, canvas-pixels: 67108864")));
    refused(&reading_errors(&one("8194x16", "canvas-side: 8192")), "from 16 to 8192 px");
}

#[test]
fn scenes_of_the_most_elements() {
    let script = |count: usize| {
        let item = "      - rect: { fill: $sea, width: 1, height: 1 }\n";
        format!("{}{}", crate::support::fixture::SCRIPT, item.repeat(count - 1))
    };
    let fixture = Fixture::new();
    fixture.write("scenes/film.yaml", script(20_000));
    allowed(&reading_errors(&fixture));
    fixture.write("scenes/film.yaml", script(20_010));
    refused(&reading_errors(&fixture), "more elements than the limit of 20000");
}

/// Parts that nest columns ten deep and use each other lie deeper than one YAML file can.
#[test]
fn scenes_of_the_deepest_nesting() {
    let fixture = Fixture::new();
    let script = |part: &str| format!("{}      - use: {part}\n", crate::support::fixture::SCRIPT);
    let columns = |count: usize, inner: &str| {
        format!("body: [{}{inner}{}]\n", "column: { items: [".repeat(count), "] }".repeat(count))
    };
    for (i, next) in [(1, "use: p2"), (2, "use: p3"), (3, "use: p4"), (4, "use: p5"), (5, "use: p6")] {
        fixture.write(&format!("scenes/parts/p{i}.yaml"), columns(10, next));
    }
    fixture.write("scenes/film.yaml", script("p1"));
    fixture.write("scenes/parts/p6.yaml", columns(13, "rect: { fill: $sea, width: 1, height: 1 }"));
    allowed(&errors(&fixture));
    fixture.write("scenes/parts/p6.yaml", columns(14, "rect: { fill: $sea, width: 1, height: 1 }"));
    refused(&errors(&fixture), "nested more than 64 deep");
}

#[test]
fn texts_of_the_greatest_length() {
    let fixture = Fixture::new();
    let words = |count: usize| "kadrs ".chars().cycle().take(count).collect::<String>();
    for (count, fits) in [(10_000, true), (10_001, false)] {
        // The last letter must not be a space, which the catalogue would drop.
        fixture.write("locales/en/main.ftl", format!("hello = {}x\n", words(count - 1)));
        let found = errors(&fixture);
        assert_eq!(found.is_empty(), fits, "message of {count}: {found:?}");
        assert!(found.iter().all(|e| e.contains("longer than 10000 characters")), "{found:?}");
    }
    fixture.write("locales/en/main.ftl", "hello = Hello\n");
    let script = crate::support::fixture::SCRIPT;
    for (count, fits) in [(10_000, true), (10_001, false)] {
        let literal = format!("      - text: {{ style: body, verbatim: {}x }}\n", words(count - 1));
        fixture.write("scenes/film.yaml", format!("{script}{literal}"));
        let found = errors(&fixture);
        assert_eq!(found.is_empty(), fits, "literal of {count}: {found:?}");
    }
}

#[test]
fn scenes_of_the_most_letters() {
    let fixture = Fixture::new();
    let text =
        |count: usize| format!("      - text: {{ style: body, verbatim: {}, place: {{ x: 0 }} }}\n", "x".repeat(count));
    let script = |letters: usize| {
        let head = crate::support::fixture::SCRIPT.replace("message: hello", "verbatim: x");
        format!("{head}{}{}", text(10_000).repeat(4), text(letters - 40_001))
    };
    for locale in ["en", "lv", "ar"] {
        fixture.write(&format!("locales/{locale}/main.ftl"), "# none\n");
    }
    fixture.write("scenes/film.yaml", script(50_000));
    allowed(&errors(&fixture));
    fixture.write("scenes/film.yaml", script(50_001));
    refused(&errors(&fixture), "50001 glyphs");
}

#[test]
fn pictures_of_the_largest_size() {
    let header = |width: u32, height: u32| {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend([width.to_be_bytes(), height.to_be_bytes()].concat());
        png.extend([8, 6, 0, 0, 0]);
        let crc = crc32(&png[12..]);
        png.extend(crc.to_be_bytes());
        png.extend(b"\0\0\0\0IDAT");
        png
    };
    let limits = Limits::default();
    assert!(measure_image(&header(8_000, 8_000), &limits).is_ok());
    let error = measure_image(&header(8_001, 8_000), &limits).expect_err("too many pixels");
    assert!(error.to_string().contains("64 megapixels") || error.to_string().contains("64000000"), "{error}");
    assert!(measure_image(&header(u32::MAX, u32::MAX), &limits).is_err());
    assert!(measure_image(&header(0, 10), &limits).is_err());
}

/// The checksum of a PNG chunk (<https://www.w3.org/TR/png-3/#D-CRCAppendix>).
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { 0xEDB8_8320 ^ (c >> 1) } else { c >> 1 })
    };
    !bytes.iter().fold(u32::MAX, step)
}

#[test]
fn artwork_of_the_largest_extent() {
    let head = "xmlns=\"http://www.w3.org/2000/svg\"";
    let svg = |inner: &str| format!("<svg {head} viewBox=\"0 0 10 10\">{inner}</svg>");
    let rect = "<rect width=\"9\" height=\"9\"/>";
    let bytes = |size: usize| {
        let plain = svg(rect);
        plain.replace("</svg>", &format!("<!--{}--></svg>", " ".repeat(size - plain.len() - 7)))
    };
    let attributes = |count: usize| {
        let list: String = (0..count).map(|i| format!("a{i}=\"\" ")).collect();
        svg(&format!("{rect}<g {list}/>"))
    };
    let nested = |depth: usize| svg(&format!("{}{rect}{}", "<g>".repeat(depth - 2), "</g>".repeat(depth - 2)));
    let segments = |count: usize| svg(&format!("<path d=\"M0 0{}\"/>", "h1h-1".repeat(count / 2)));
    let side = |width: u32| format!("<svg {head} viewBox=\"0 0 {width} 10\">{rect}</svg>");
    let filter = |inner: &str| svg(&format!("<filter id=\"f\">{inner}</filter><g filter=\"url(#f)\">{rect}</g>"));
    let octaves = |count: u32| filter(&format!("<feTurbulence baseFrequency=\"0.1\" numOctaves=\"{count}\"/>"));
    let kernel = |side: usize| {
        let matrix = vec!["1"; side * side].join(" ");
        filter(&format!("<feConvolveMatrix order=\"{side}\" kernelMatrix=\"{matrix}\"/>"))
    };
    let steps = |count: usize| filter(&"<feOffset dx=\"1\"/>".repeat(count));
    let limits = Limits::default();
    let most = |limit: Limit| limits.get(limit) as usize;
    let mut problems = Vec::new();
    let mut try_both = |limit: Limit, good: String, bad: String| {
        if let Err(error) = Artwork::parse("a.svg", good.as_bytes(), &limits) {
            problems.push(format!("{limit:?}: at the limit: {error}"));
        }
        match Artwork::parse("a.svg", bad.as_bytes(), &limits) {
            Ok(_) => problems.push(format!("{limit:?}: above the limit, and it is taken")),
            Err(error) if error.to_string().contains("at most") => {}
            Err(error) => problems.push(format!("{limit:?}: above the limit: {error}")),
        }
    };
    try_both(Limit::SvgBytes, bytes(most(Limit::SvgBytes)), bytes(most(Limit::SvgBytes) + 1));
    try_both(Limit::SvgAttributes, attributes(512), attributes(513));
    try_both(Limit::SvgDepth, nested(256), nested(257));
    try_both(Limit::SvgSegments, segments(49_998), segments(50_002));
    try_both(Limit::SvgSide, side(32_768), side(32_769));
    try_both(Limit::SvgOctaves, octaves(8), octaves(9));
    try_both(Limit::SvgKernel, kernel(15), kernel(16));
    try_both(Limit::SvgFilters, steps(64), steps(65));
    let empty = |count: usize| svg(&format!("{rect}{}", "<g/>".repeat(count - 2)));
    try_both(Limit::SvgNodes, empty(50_000), empty(50_001));
    report(&problems);
}

#[test]
fn tables_of_the_most_rows() {
    let table = |rows: usize| format!("year,value\n{}", "2024,1\n".repeat(rows));
    let limits = Limits::default();
    assert!(Table::parse("a.csv", &table(100_000), &limits).is_ok());
    let error = Table::parse("a.csv", &table(100_001), &limits).expect_err("a row too many");
    assert!(error.to_string().contains("at most 100000 rows"), "{error}");
}
