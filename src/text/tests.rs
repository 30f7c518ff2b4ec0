//! Specimens of all scripts, laid out with the fonts of the project.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use skrifa::{FontRef, MetadataProvider};

use crate::geom::Direction;
use crate::style::Color;
use crate::text::*;

const FILES: &[&str] = &[
    "NotoSans",
    "NotoSansArabic",
    "NotoSansDevanagari",
    "NotoSansBengali",
    "NotoSansTamil",
    "NotoSansEthiopic",
    "NotoSansGeorgian",
    "NotoNastaliqUrdu",
];

fn file(name: &str) -> FontFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts").join(name);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    FontFile { name: name.to_owned(), bytes: bytes.into() }
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let names = FILES.iter().flat_map(|name| [format!("{name}-Regular.ttf"), format!("{name}-Bold.ttf")]);
    let (fonts, problems) = Fonts::new(names.map(|name| file(&name)).collect());
    assert_eq!(problems, []);
    fonts
});

/// A style of 40 px with lines of 50 px.
fn style(families: &[&str]) -> TextStyle {
    TextStyle {
        size: 40.0,
        weight: 400,
        line_height: 1.25,
        color: Color::BLACK,
        families: families.iter().map(|&name| name.to_owned()).collect(),
        tabular: false,
        letter_spacing: 0.0,
    }
}

fn spec<'a>(text: &'a str, style: &'a TextStyle, language: &'a str, direction: Direction) -> TextSpec<'a> {
    TextSpec {
        text,
        style,
        emphasis: &[],
        language,
        direction,
        align: Align::Start,
        max_width: None,
        max_lines: None,
        fit: Fit::Wrap,
        balance: false,
    }
}

fn latin(text: &str) -> Paragraph {
    layout(&FONTS, &spec(text, &style(&["Noto Sans"]), "lv", Direction::Ltr))
}

fn arabic(text: &str) -> Paragraph {
    layout(&FONTS, &spec(text, &style(&["Noto Sans Arabic", "Noto Sans"]), "ar", Direction::Rtl))
}

/// Glyph ids of a line from left to right.
fn ids(paragraph: &Paragraph) -> Vec<u32> {
    paragraph.lines.iter().flat_map(|line| &line.atoms).flat_map(|atom| &atom.glyphs).map(|glyph| glyph.id).collect()
}

/// Every drawn glyph with its place, in no particular order.
fn places<'a>(runs: impl Iterator<Item = &'a PlacedRun>) -> Vec<(i64, i64, u64)> {
    let mut places: Vec<_> = runs
        .flat_map(|placed| {
            placed.run.glyphs().iter().map(|glyph| {
                let (x, y) = (placed.x + glyph.x, placed.y + glyph.y);
                ((x * 8.0).round() as i64, (y * 8.0).round() as i64, glyph.outline.path().elements().len() as u64)
            })
        })
        .collect();
    places.sort_unstable();
    places
}

/// The glyph that the character map gives for `c`: for an Arabic letter its isolated form.
fn nominal(file_name: &str, c: char) -> u32 {
    let bytes = file(file_name).bytes;
    FontRef::new(&bytes).unwrap().charmap().map(c).unwrap().to_u32()
}

#[test]
fn fonts_are_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Fonts>();
    shared::<Paragraph>();
}

#[test]
fn families_and_coverage() {
    let families = FONTS.families();
    assert_eq!(families.len(), FILES.len());
    assert_eq!(families[1], ("Noto Sans".to_owned(), vec![400, 700]));
    assert!(FONTS.covers("Noto Sans", 'ģ'));
    assert!(!FONTS.covers("Noto Sans", 'ع'));
    assert!(FONTS.covers("Noto Sans Ethiopic", 'ሰ'));
    assert!(!FONTS.covers("No Such Family", 'a'));
}

#[test]
fn broken_fonts_are_reported() {
    let whole = file("NotoSansGeorgian-Regular.ttf");
    let named = |name: &str, bytes: &[u8]| FontFile { name: name.to_owned(), bytes: Arc::from(bytes) };
    let mut endless = whole.bytes.to_vec();
    let head = endless.windows(4).position(|tag| tag == b"head").unwrap();
    endless[head + 8..head + 12].copy_from_slice(&u32::MAX.to_be_bytes());
    let (fonts, problems) = Fonts::new(vec![
        named("empty", b""),
        named("text", b"this is not a font at all"),
        named("cut", &whole.bytes[..200]),
        named("several", b"ttcf\0\x01\0\0"),
        named("endless", &endless),
        whole.clone(),
        named("again", &whole.bytes),
    ]);
    let reasons: Vec<_> = problems.iter().map(|problem| (problem.name.as_str(), problem.reason.clone())).collect();
    assert_eq!(reasons[0], ("empty", FontFault::NotAFont));
    assert_eq!(reasons[1], ("text", FontFault::NotAFont));
    assert_eq!(reasons[2].0, "cut");
    assert_eq!(reasons[3], ("several", FontFault::Collection));
    assert_eq!(reasons[4], ("endless", FontFault::Broken { table: "head" }));
    assert_eq!(reasons[5], ("again", FontFault::Duplicate { family: "Noto Sans Georgian".into(), weight: 400 }));
    assert_eq!(fonts.families(), [("Noto Sans Georgian".to_owned(), vec![400])]);
}

#[test]
fn a_font_may_be_as_large_as_the_limit_but_no_larger() {
    let mut bytes = file("NotoSansGeorgian-Regular.ttf").bytes.to_vec();
    bytes.resize(MAX_FONT_BYTES, 0);
    let padded = |bytes: &[u8]| FontFile { name: "padded".into(), bytes: Arc::from(bytes) };
    assert_eq!(Fonts::new(vec![padded(&bytes)]).1, []);
    bytes.push(0);
    let fault = FontFault::TooLarge { bytes: MAX_FONT_BYTES + 1 };
    assert_eq!(Fonts::new(vec![padded(&bytes)]).1, [FontProblem { name: "padded".into(), reason: fault }]);
}

#[test]
fn bytes_flipped_at_random_do_not_stop_a_layout() {
    let whole = file("NotoSansTamil-Regular.ttf");
    let style = style(&["Noto Sans Tamil"]);
    // A linear congruential generator (Knuth, MMIX) stands in for chance.
    let mut state = 7_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as usize % below
    };
    for _ in 0..40 {
        let mut bytes = whole.bytes.to_vec();
        for _ in 0..40 {
            let at = next(bytes.len());
            bytes[at] = next(256) as u8;
        }
        let (fonts, _) = Fonts::new(vec![FontFile { name: "flipped".into(), bytes: bytes.into() }]);
        layout(&fonts, &spec("கொடுக்கப்பட்டது தமிழ் 123", &style, "ta", Direction::Ltr));
    }
}

#[test]
fn a_latvian_line_stands_on_its_baseline() {
    let paragraph = latin("Lūdzu, atnesiet pasi!");
    assert_eq!(paragraph.lines.len(), 1);
    assert_eq!(paragraph.missing, []);
    let line = &paragraph.lines[0];
    assert_eq!(line.range, 0.."Lūdzu, atnesiet pasi!".len());
    assert_eq!(line.runs.len(), 1);
    // 21 characters, two of them spaces; nothing is a ligature.
    assert_eq!(line.runs[0].run.glyphs().len(), 19);
    assert_eq!(line.runs[0].run.text(), "Lūdzu, atnesiet pasi!");
    assert_eq!(line.runs[0].run.font(), "Noto Sans");
    assert_eq!((line.x, paragraph.size.height), (0.0, 50.0));
    assert_eq!(paragraph.size.width, line.width);
    // Noto Sans reaches 1.069 above and 0.293 below the baseline; the line is 1.25 high.
    assert!((line.baseline - 40.0 * ((1.25 - 1.362) / 2.0 + 1.069)).abs() < 0.02);
    // Letters stand above the baseline: y points down.
    let ink = line.runs[0].run.bounds();
    assert!(ink.y0 < -28.0 && ink.y1 > 0.0 && ink.y1 < 12.0, "{ink:?}");
}

#[test]
fn arabic_joins_and_runs_from_right_to_left() {
    let paragraph = arabic("محمد");
    let glyphs = ids(&paragraph);
    assert_eq!(glyphs.len(), 4);
    for c in "محمد".chars() {
        let isolated = nominal("NotoSansArabic-Regular.ttf", c);
        // Dal after meem joins too, so no letter keeps its isolated form.
        assert!(!glyphs.contains(&isolated), "{c} stands alone in {glyphs:?}");
    }
    let starts: Vec<usize> = paragraph.lines[0].atoms.iter().map(|atom| atom.range.start).collect();
    assert_eq!(starts, [6, 4, 2, 0]);
}

#[test]
fn latin_and_digits_keep_their_direction_inside_arabic() {
    let text = "قدّم نموذج Form 12 اليوم";
    let paragraph = arabic(text);
    assert_eq!(paragraph.missing, []);
    let line = &paragraph.lines[0];
    let left = |part: &str| {
        let at = text.find(part).unwrap();
        line.atoms.iter().find(|atom| atom.range.start == at).unwrap().x
    };
    // From right to left: قدّم, نموذج, then `Form 12` from left to right, then اليوم.
    assert!(left("قدّم") > left("نموذج"));
    assert!(left("نموذج") > left("12"));
    assert!(left("Form") < left("orm") && left("orm") < left("12") && left("1") < left("2"));
    assert!(left("Form") > left("اليوم"));
    let latin = line.runs.iter().find(|placed| placed.run.text().starts_with("Form")).unwrap();
    assert_eq!(latin.run.font(), "Noto Sans Arabic");
    // A stack that begins with Noto Sans takes the same letters from there.
    let style = style(&["Noto Sans", "Noto Sans Arabic"]);
    let other = layout(&FONTS, &spec(text, &style, "ar", Direction::Rtl));
    assert!(other.lines[0].runs.iter().any(|run| run.run.font() == "Noto Sans" && run.run.text().contains("Form")));
    let bounds = [&paragraph, &other].map(|paragraph| paragraph.pieces(Pieces::Word).len());
    assert_eq!(bounds, [5, 5]);
}

#[test]
fn lam_alef_takes_its_own_forms_and_touches() {
    let paragraph = arabic("سلام");
    let line = &paragraph.lines[0];
    // This font draws lam-alef as two glyphs of its own, neither of which is used apart from the other.
    let (lam, alef) = (&line.atoms[2].glyphs[0], &line.atoms[1].glyphs[0]);
    assert_eq!((line.atoms[2].range.clone(), line.atoms[1].range.clone()), (2..4, 4..6));
    let apart = [ids(&arabic("سلم")), ids(&arabic("سا")), ids(&arabic("ل")), ids(&arabic("ا"))].concat();
    assert!(!apart.contains(&lam.id) && !apart.contains(&alef.id));
    let right_of_alef = line.atoms[1].x + alef.x + alef.outline.bounds().x1;
    let left_of_lam = line.atoms[2].x + lam.x + lam.outline.bounds().x0;
    assert!(right_of_alef >= left_of_lam, "{right_of_alef} {left_of_lam}");
}

#[test]
fn a_ligature_is_one_atom_over_its_letters() {
    let text = "office";
    let paragraph = latin(text);
    let atoms: Vec<(&str, usize)> =
        paragraph.lines[0].atoms.iter().map(|atom| (&text[atom.range.clone()], atom.glyphs.len())).collect();
    assert_eq!(atoms, [("o", 1), ("ffi", 1), ("c", 1), ("e", 1)]);
    let pieces = paragraph.pieces(Pieces::Cluster);
    assert_eq!(pieces[1].range, 1..4);
    assert!((pieces[2].bounds.x0 - pieces[1].bounds.x1).abs() < 1e-6);
}

#[test]
fn devanagari_forms_conjuncts_and_reorders() {
    let paragraph = layout(&FONTS, &spec("क्षि", &style(&["Noto Sans Devanagari"]), "hi", Direction::Ltr));
    assert_eq!(paragraph.missing, []);
    let glyphs = ids(&paragraph);
    // Vowel sign first, then one conjunct for ka, virama and ssa.
    assert_eq!(glyphs.len(), 2, "{glyphs:?}");
    assert!(!glyphs.contains(&nominal("NotoSansDevanagari-Regular.ttf", 'क')));
    assert_eq!(paragraph.lines[0].atoms.len(), 1);
}

#[test]
fn tamil_vowel_signs_stand_around_their_letter() {
    let style = style(&["Noto Sans Tamil"]);
    let paragraph = layout(&FONTS, &spec("கொ", &style, "ta", Direction::Ltr));
    let nominal = |c| nominal("NotoSansTamil-Regular.ttf", c);
    assert_eq!(ids(&paragraph), [nominal('ெ'), nominal('க'), nominal('ா')]);
    let paragraph = layout(&FONTS, &spec("கெ", &style, "ta", Direction::Ltr));
    assert_eq!(ids(&paragraph), [nominal('ெ'), nominal('க')]);
}

#[test]
fn words_fall_back_to_the_next_family_of_the_stack() {
    // The Bengali font has no Latin letters, the Tamil one no Cyrillic.
    for (text, stack, word) in [
        ("বাংলা Visa 2026", ["Noto Sans Bengali", "Noto Sans"], "Visa"),
        ("தமிழ் Виза 2026", ["Noto Sans Tamil", "Noto Sans"], "Виза"),
    ] {
        let paragraph = layout(&FONTS, &spec(text, &style(&stack), "und", Direction::Ltr));
        assert_eq!(paragraph.missing, []);
        let runs: Vec<_> = paragraph.lines[0].runs.iter().map(|r| (r.run.font(), r.run.text().trim())).collect();
        assert_eq!(runs[0].0, stack[0]);
        assert!(runs.contains(&("Noto Sans", word)), "{runs:?}");
        // Without the second family its letters are missing and named.
        let alone = layout(&FONTS, &spec(text, &style(&stack[..1]), "und", Direction::Ltr));
        let missing: String = alone.missing.iter().map(|missing| missing.character).collect();
        assert_eq!(missing, word);
        assert_eq!(alone.missing[0].byte, text.find(word).unwrap());
    }
}

#[test]
fn a_grapheme_is_set_in_one_family_as_a_whole() {
    // The Tamil font has the letter but not the mark; both come from the family that has both.
    let text = "x\u{0331}";
    assert!(FONTS.covers("Noto Sans Tamil", 'x') && !FONTS.covers("Noto Sans Tamil", '\u{0331}'));
    let paragraph = layout(&FONTS, &spec(text, &style(&["Noto Sans Tamil", "Noto Sans"]), "lv", Direction::Ltr));
    assert_eq!(paragraph.missing, []);
    assert_eq!(paragraph.lines[0].runs.len(), 1);
    assert_eq!(paragraph.lines[0].runs[0].run.font(), "Noto Sans");
}

#[test]
fn missing_characters_are_named_and_signs_for_order_are_not() {
    let paragraph = latin("a \u{2068}ع\u{2069} b\u{200D}→\u{FE0F}\u{2060}");
    let expected = [Missing { character: 'ع', byte: 5 }, Missing { character: '→', byte: 15 }];
    assert!(!FONTS.covers("Noto Sans", '→'));
    assert_eq!(paragraph.missing, expected);
    // The empty box is drawn in their place.
    assert_eq!(ids(&paragraph).iter().filter(|&&id| id == 0).count(), 2);
    // Isolates alone draw nothing.
    assert_eq!(ids(&latin("\u{2066}\u{2067}\u{2068}\u{2069}")), []);
}

#[test]
fn without_any_family_everything_is_missing() {
    let paragraph = layout(&FONTS, &spec("ā b", &style(&["No Such Family"]), "lv", Direction::Ltr));
    assert_eq!(paragraph.missing, [Missing { character: 'ā', byte: 0 }, Missing { character: 'b', byte: 3 },]);
    assert_eq!(paragraph.size.width, 0.0);
}

#[test]
fn the_language_reaches_the_shaper() {
    let style = style(&["Noto Sans Arabic"]);
    let digits = |language| ids(&layout(&FONTS, &spec("۴۶۷", &style, language, Direction::Rtl)));
    assert_ne!(digits("ur"), digits("fa"));
    assert_eq!(digits("not a language tag"), digits("fa"));
}

#[test]
fn tabular_digits_have_one_width() {
    let mut style = style(&["Noto Sans"]);
    style.tabular = true;
    let width = |text| layout(&FONTS, &spec(text, &style, "lv", Direction::Ltr)).content_width;
    assert_eq!(width("1111"), width("8080"));
}

#[test]
fn letter_spacing_leaves_joined_and_stacked_scripts_alone() {
    let width = |text: &str, families: &[&str], spacing: f64| {
        let style = TextStyle { letter_spacing: spacing, ..style(families) };
        layout(&FONTS, &spec(text, &style, "und", Direction::Ltr)).content_width
    };
    for (text, family) in [
        ("سلام", "Noto Sans Arabic"),
        ("नमस्ते", "Noto Sans Devanagari"),
        ("தமிழ்", "Noto Sans Tamil"),
        ("ሰላም", "Noto Sans Ethiopic"),
    ] {
        assert_eq!(width(text, &[family], 0.1), width(text, &[family], 0.0), "{text}");
    }
    let spaced = width("Visa", &["Noto Sans"], 0.1) - width("Visa", &["Noto Sans"], 0.0);
    assert!((spaced - 4.0 * 4.0).abs() < 0.01 || (spaced - 3.0 * 4.0).abs() < 0.01, "{spaced}");
}

#[test]
fn emphasis_changes_weight_and_color_but_breaks_no_joins() {
    let style = style(&["Noto Sans Arabic"]);
    let accent = Color::rgb(200, 0, 0);
    let emphasis = [Emphasis { range: 2..4, weight: None, color: Some(accent) }];
    let plain = spec("محمد", &style, "ar", Direction::Rtl);
    let colored = layout(&FONTS, &TextSpec { emphasis: &emphasis, ..plain });
    assert_eq!(ids(&colored), ids(&layout(&FONTS, &plain)));
    let colors: Vec<Color> = colored.lines[0].runs.iter().map(|run| run.color).collect();
    assert_eq!(colors, [Color::BLACK, accent, Color::BLACK]);
    // A bold letter is shaped from another file and keeps its joined form.
    let emphasis = [Emphasis { range: 2..4, weight: Some(700), color: None }];
    let bold = layout(&FONTS, &TextSpec { emphasis: &emphasis, ..plain });
    let isolated = nominal("NotoSansArabic-Bold.ttf", 'ح');
    assert_eq!(bold.lines[0].runs.len(), 3);
    assert!(!ids(&bold).contains(&isolated));
    // Ranges beyond the text or inside a character do no harm.
    let emphasis = [
        Emphasis { range: 1..3, weight: Some(700), color: None },
        Emphasis { range: 5..usize::MAX, weight: None, color: Some(accent) },
    ];
    assert_eq!(layout(&FONTS, &TextSpec { emphasis: &emphasis, ..plain }).lines[0].runs.len(), 2);
}

#[test]
fn lines_break_at_spaces_and_know_what_does_not_fit() {
    let style = style(&["Noto Sans"]);
    let text = "Kā pieteikties uzturēšanās atļaujai";
    let base = TextSpec { max_width: Some(300.0), max_lines: Some(2), ..spec(text, &style, "lv", Direction::Ltr) };
    let paragraph = layout(&FONTS, &base);
    let lines: Vec<&str> = paragraph.lines.iter().map(|line| text[line.range.clone()].trim_end()).collect();
    assert_eq!(lines, ["Kā pieteikties", "uzturēšanās", "atļaujai"]);
    assert_eq!((paragraph.overflow.lines_needed, paragraph.overflow.lines_allowed), (3, Some(2)));
    assert_eq!(paragraph.overflow.widest, 0.0);
    assert!(!paragraph.overflow.fits());
    assert_eq!(paragraph.size.height, 150.0);
    let baselines: Vec<f64> = paragraph.lines.iter().map(|line| line.baseline - paragraph.lines[0].baseline).collect();
    assert_eq!(baselines, [0.0, 50.0, 100.0]);
    // The widest word sets the narrowest box.
    let narrow = layout(&FONTS, &TextSpec { max_width: Some(100.0), ..base });
    assert!((narrow.overflow.widest - (narrow.content_width - 100.0)).abs() < 1e-9 && narrow.overflow.widest > 50.0);
    assert_eq!(narrow.min_content, narrow.content_width);
    // Given the width that it measured, a text breaks as it did.
    let again = layout(&FONTS, &TextSpec { max_width: Some(paragraph.content_width), ..base });
    assert_eq!(again.lines.len(), 3);
}

#[test]
fn no_line_begins_with_closing_punctuation_and_bound_spaces_hold() {
    let style = style(&["Noto Sans"]);
    for text in [
        "vienu vārdu ?",
        "vienu vārdu !",
        "vienu vārdu – nē",
        "cena 10\u{00A0}%",
        "no\u{00A0}Rīgas nāk",
        "vār\u{00AD}du\u{00AD}krājums",
    ] {
        for width in 1..60 {
            let width = f64::from(width) * 10.0;
            let paragraph =
                layout(&FONTS, &TextSpec { max_width: Some(width), ..spec(text, &style, "lv", Direction::Ltr) });
            for line in &paragraph.lines[1..] {
                let before = text[..line.range.start].chars().next_back();
                let first = text[line.range.start..].chars().next();
                assert!(!matches!(first, Some('?' | '!' | '–' | '%')), "{text} at {width}");
                assert!(!matches!(before, Some('\u{00A0}' | '\u{00AD}')), "{text} at {width}");
            }
        }
    }
}

#[test]
fn shrinking_takes_the_largest_size_that_fits() {
    let style = style(&["Noto Sans"]);
    let text = "Uzturēšanās atļauja un vīza";
    let base = TextSpec {
        max_width: Some(300.0),
        max_lines: Some(1),
        fit: Fit::Shrink { min_size: 8.0 },
        ..spec(text, &style, "lv", Direction::Ltr)
    };
    let paragraph = layout(&FONTS, &base);
    assert!(paragraph.overflow.fits());
    assert!(paragraph.content_width <= 300.01 && paragraph.content_width > 290.0);
    assert_eq!(paragraph.lines.len(), 1);
    assert!((paragraph.size.height - paragraph.font_size * 1.25).abs() < 1e-9);
    assert_eq!(paragraph.lines[0].runs[0].run.size(), paragraph.font_size);
    // Nothing is enlarged or changed where it fits.
    assert_eq!(layout(&FONTS, &TextSpec { max_width: Some(2000.0), ..base }).font_size, 40.0);
    // The floor holds, and the text says that it does not fit.
    let floor = layout(&FONTS, &TextSpec { fit: Fit::Shrink { min_size: 26.0 }, ..base });
    assert_eq!(floor.font_size, 26.0);
    assert!(floor.overflow.at_floor && floor.overflow.lines_needed > 1);
}

#[test]
fn balanced_lines_leave_no_word_alone() {
    let style = style(&["Noto Sans"]);
    let text = "Šeit jūs varat uzzināt par savām tiesībām Latvijā";
    let base = TextSpec { max_width: Some(880.0), ..spec(text, &style, "lv", Direction::Ltr) };
    let ragged = layout(&FONTS, &base);
    let even = layout(&FONTS, &TextSpec { balance: true, ..base });
    assert_eq!((ragged.lines.len(), even.lines.len()), (2, 2));
    assert_eq!(text[ragged.lines[1].range.clone()].split_whitespace().count(), 1);
    assert!(text[even.lines[1].range.clone()].split_whitespace().count() >= 3);
    assert!((even.lines[0].width - even.lines[1].width).abs() < 250.0);
    assert!(even.content_width < ragged.content_width);
}

#[test]
fn lines_stand_where_the_direction_says() {
    let style = style(&["Noto Sans Arabic", "Noto Sans"]);
    let base = TextSpec { max_width: Some(500.0), ..spec("سلام ", &style, "ar", Direction::Rtl) };
    let edges = |spec: &TextSpec| {
        let paragraph = layout(&FONTS, spec);
        assert_eq!(paragraph.size.width, 500.0);
        let line = &paragraph.lines[0];
        let ink = line.runs[0].run.bounds() + crate::geom::Vec2::new(line.runs[0].x, 0.0);
        // What is seen and what is said agree; the space at the end hangs out of the line.
        assert!((ink.x0 - line.x).abs() < 5.0 && (ink.x1 - line.x - line.width).abs() < 5.0, "{ink:?} {}", line.x);
        (line.x, 500.0 - line.x - line.width)
    };
    assert!(edges(&base).1.abs() < 0.02);
    assert!(edges(&TextSpec { align: Align::End, ..base }).0.abs() < 0.02);
    let (left, right) = edges(&TextSpec { align: Align::Center, ..base });
    assert!((left - right).abs() < 0.05);
    // A word too wide for its box begins at the right edge.
    let narrow = layout(&FONTS, &TextSpec { max_width: Some(50.0), ..base });
    let line = &narrow.lines[0];
    assert!((line.x + line.width - 50.0).abs() < 0.02 && line.x < 0.0);
    // Without a box the text is its own.
    let free = layout(&FONTS, &TextSpec { max_width: None, ..base });
    assert_eq!((free.lines[0].x, free.size.width), (0.0, free.content_width));
}

#[test]
fn justified_lines_fill_the_box_except_the_last() {
    let text = "قدّم طلبك اليوم ولا تنتظر حتى الغد";
    for (text, families, direction) in [
        (text, ["Noto Sans Arabic", "Noto Sans"], Direction::Rtl),
        ("Iesniedziet savu pieteikumu jau šodien", ["Noto Sans", "Noto Sans Arabic"], Direction::Ltr),
    ] {
        let style = style(&families);
        let base = TextSpec { align: Align::Justify, max_width: Some(420.0), ..spec(text, &style, "und", direction) };
        let paragraph = layout(&FONTS, &base);
        assert!(paragraph.lines.len() > 1);
        let (last, full) = paragraph.lines.split_last().unwrap();
        assert!(full.iter().all(|line| (line.width - 420.0).abs() < 0.1 && line.x.abs() < 0.1));
        assert!(last.width < 419.0);
        let start = if direction == Direction::Rtl { 420.0 - last.width } else { 0.0 };
        assert!((last.x - start).abs() < 0.1);
    }
}

#[test]
fn pieces_hold_every_glyph_once() {
    let style = style(&["Noto Sans Arabic", "Noto Sans", "Noto Sans Tamil", "Noto Sans Devanagari"]);
    let accent = [Emphasis { range: 3..9, weight: Some(700), color: Some(Color::WHITE) }];
    for (text, direction) in [
        ("سلام Form 12, ولا\nتنتظر كوّن", Direction::Rtl),
        ("Lūdzu, gaidiet fi", Direction::Ltr),
        ("கொடுக்கப்பட்டது क्षि नमस्ते", Direction::Ltr),
    ] {
        let base = TextSpec {
            max_width: Some(250.0),
            emphasis: if text.is_char_boundary(3) { &accent } else { &[] },
            ..spec(text, &style, "und", direction)
        };
        let paragraph = layout(&FONTS, &base);
        let whole = places(paragraph.lines.iter().flat_map(|line| &line.runs));
        for by in [Pieces::Line, Pieces::Word, Pieces::Cluster] {
            let pieces = paragraph.pieces(by);
            let parts = places(pieces.iter().flat_map(|piece| &piece.runs));
            assert_eq!(parts.len(), whole.len(), "{text} {by:?}");
            let close = |a: &(i64, i64, u64), b: &(i64, i64, u64)| (a.0 - b.0).abs() <= 1 && a.1 == b.1;
            assert!(parts.iter().zip(&whole).all(|(a, b)| close(a, b)), "{text} {by:?}");
            assert!(pieces.windows(2).all(|pair| pair[0].range.start < pair[1].range.start));
        }
    }
}

#[test]
fn kinetic_pieces_come_in_reading_order() {
    let text = "سلام يا Riga 12";
    let paragraph = arabic(text);
    let words = paragraph.pieces(Pieces::Word);
    let read: Vec<&str> = words.iter().map(|piece| &text[piece.range.clone()]).collect();
    assert_eq!(read, ["سلام", "يا", "Riga", "12"]);
    assert!(words[0].bounds.x0 > words[1].bounds.x1 - 0.1);
    assert!(words[1].bounds.x0 > words[3].bounds.x1 - 0.1, "{:?}", words[3].bounds);
    assert!(words[3].bounds.x0 > words[2].bounds.x1 - 0.1);
    // Joined letters stay together, others do not.
    let letters = paragraph.pieces(Pieces::Cluster);
    let read: Vec<&str> = letters.iter().map(|piece| &text[piece.range.clone()]).collect();
    assert_eq!(read, ["سلام", "يا", "R", "i", "g", "a", "1", "2"]);
    let whole = paragraph.pieces(Pieces::Line);
    assert_eq!((whole.len(), whole[0].runs.clone()), (1, paragraph.lines[0].runs.clone()));
}

#[test]
fn syllables_and_marks_stay_whole() {
    let cut = |text: &str, family: &str| {
        let paragraph = layout(&FONTS, &spec(text, &style(&[family]), "und", Direction::Ltr));
        paragraph.pieces(Pieces::Cluster).iter().map(|piece| text[piece.range.clone()].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(cut("கொடு", "Noto Sans Tamil"), ["கொ", "டு"]);
    assert_eq!(cut("ሰላም", "Noto Sans Ethiopic"), ["ሰ", "ላ", "ም"]);
    assert_eq!(cut("नमस्ते", "Noto Sans Devanagari"), ["नमस्ते"]);
    assert_eq!(cut("x\u{0304}a", "Noto Sans"), ["x\u{0304}", "a"]);
}

#[test]
fn equal_glyphs_share_one_outline() {
    let before = {
        latin("aaaa");
        FONTS.outline_count()
    };
    let paragraph = latin("aaaa aa");
    let glyphs = paragraph.lines[0].runs[0].run.glyphs();
    assert!(glyphs.iter().all(|glyph| Arc::ptr_eq(&glyph.outline, &glyphs[0].outline)));
    assert!(FONTS.outline_count() >= before);
    // Equal words give equal runs wherever they stand.
    let words = paragraph.pieces(Pieces::Word);
    let again = latin("iii aaaa").pieces(Pieces::Word);
    assert_eq!(words[0].runs[0].run.digest(), again[1].runs[0].run.digest());
}

#[test]
fn the_same_text_gives_the_same_paragraph() {
    let style = style(&["Noto Sans Arabic", "Noto Sans"]);
    let base = TextSpec {
        max_width: Some(300.0),
        balance: true,
        fit: Fit::Shrink { min_size: 12.0 },
        max_lines: Some(2),
        ..spec("قدّم نموذج Form 12 اليوم ولا تنتظر", &style, "ar", Direction::Rtl)
    };
    let first = layout(&FONTS, &base);
    assert_eq!(first, layout(&FONTS, &base));
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..3).map(|_| scope.spawn(|| layout(&FONTS, &base))).collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), first);
        }
    });
}

#[test]
fn empty_text_and_spaces() {
    let empty = latin("");
    assert_eq!((empty.lines.len(), empty.size, empty.missing.len()), (0, crate::geom::Size::ZERO, 0));
    assert!(empty.overflow.fits());
    let spaces = latin("   \t ");
    assert_eq!((spaces.lines.len(), spaces.lines[0].runs.len(), spaces.missing.len()), (1, 0, 0));
    assert_eq!(spaces.pieces(Pieces::Word), []);
    let broken = latin("a\nb\r\nc");
    assert_eq!(broken.lines.len(), 3);
    assert_eq!(broken.missing, []);
    let widths: Vec<f64> = broken.lines.iter().map(|line| line.width).collect();
    assert_eq!(widths, ["a", "b", "c"].map(|text| latin(text).content_width));
    let rtl = arabic("سلام\nسلام");
    assert_eq!(rtl.lines[0].x, rtl.lines[1].x);
}

#[test]
fn hostile_numbers_do_no_harm() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 0.0, 1e300] {
        let style = TextStyle { size: number, line_height: number, letter_spacing: number, ..style(&["Noto Sans"]) };
        let base = TextSpec {
            max_width: Some(number),
            fit: Fit::Shrink { min_size: number },
            balance: true,
            max_lines: Some(0),
            ..spec("ab cd", &style, "lv", Direction::Rtl)
        };
        let paragraph = layout(&FONTS, &base);
        assert!(paragraph.size.width.is_finite() && paragraph.size.height.is_finite());
        assert!(paragraph.lines.iter().all(|line| line.x.is_finite() && line.baseline.is_finite()));
    }
}

#[test]
fn ten_thousand_characters() {
    let text: String = "Vienmēr ņem līdzi pasi, ".chars().cycle().take(10_000).collect();
    let style = style(&["Noto Sans"]);
    let base = TextSpec { max_width: Some(1000.0), balance: true, ..spec(&text, &style, "lv", Direction::Ltr) };
    let paragraph = layout(&FONTS, &base);
    assert!(paragraph.lines.len() > 100);
    assert_eq!(paragraph.lines.last().unwrap().range.end, text.len());
    assert_eq!(paragraph.missing, []);
}
