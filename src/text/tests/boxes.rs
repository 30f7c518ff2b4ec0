//! Lines in boxes: breaking, shrinking, evening out, aligning; extreme texts and numbers.

use super::*;

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
