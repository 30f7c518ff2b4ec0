//! Shaping: joins, conjuncts, order, fallback, missing glyphs, emphasis.

use super::*;

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
    assert!(ids(&latin("\u{2066}\u{2067}\u{2068}\u{2069}")).is_empty());
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
    assert!((spaced - 4.0 * 4.0).abs() < 0.02, "{spaced}");
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
fn an_item_draws_a_run_where_it_stands() {
    let paragraph = latin("Rīga");
    let placed = paragraph.runs().next().unwrap();
    let item = placed.item(crate::geom::Affine::translate((100.0, 200.0)));
    let ink = placed.run.bounds() + crate::geom::Vec2::new(100.0 + placed.x, 200.0 + placed.y);
    assert!((item.bounds().center() - ink.center()).hypot() < 1e-9);
}
