//! Fonts: what is taken in, what is refused, what is shared.

use super::*;

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
