//! Pieces for animation.

use super::*;

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
