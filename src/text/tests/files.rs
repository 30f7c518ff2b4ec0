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

/// Offset and length of each table, by where its record stands in the file.
fn tables(bytes: &[u8]) -> Vec<(usize, usize, usize)> {
    let number = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]) as usize;
    let count = usize::from(u16::from_be_bytes([bytes[4], bytes[5]]));
    (0..count).map(|i| 12 + 16 * i).map(|record| (record, number(record + 8), number(record + 12))).collect()
}

/// A font with one kind of damage in the place that `next` chooses, as a hostile one would have it.
fn attack(whole: &[u8], next: &mut impl FnMut(usize) -> usize) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    let tables = tables(whole);
    let (record, offset, length) = tables[next(tables.len())];
    let within = |next: &mut dyn FnMut(usize) -> usize| offset + next(length.max(4) - 3);
    match next(7) {
        // Cut off, within the directory or anywhere.
        0 => bytes.truncate(if next(2) == 0 { next(512) } else { next(whole.len()) }),
        // A table that lies elsewhere, beyond the end, or is as long as numbers go.
        1 => {
            let field = record + 8 + 4 * next(2);
            let number = [0, 1, whole.len() as u32 - 1, 0x7FFF_FFFF, 0x8000_0000, u32::MAX][next(6)];
            bytes[field..field + 4].copy_from_slice(&number.to_be_bytes());
        }
        // Counts and offsets within a table, small and as large as they go.
        2 | 3 => {
            for _ in 0..=next(4) {
                let at = if next(2) == 0 { offset + next(length.clamp(4, 64) - 3) } else { within(next) };
                let number = [0u16, 1, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF][next(6)];
                bytes[at..at + 2].copy_from_slice(&number.to_be_bytes());
            }
        }
        // Random bytes, few or a whole stretch.
        4 | 5 => {
            let many = [1, 8, 64, 1024][next(4)].min(length);
            let start = within(next);
            for at in start..(start + many).min(whole.len()) {
                bytes[at] = next(256) as u8;
            }
        }
        // One table in the place of another.
        _ => {
            let (_, from, long) = tables[next(tables.len())];
            let long = long.min(length);
            bytes.copy_within(from..from + long, offset);
        }
    }
    bytes
}

#[test]
fn hostile_fonts_do_not_stop_loading_shaping_or_drawing() {
    /// For each font; with five scripts about two thousand.
    const ATTACKS: usize = 400;
    let attacked = |(name, family, text, language, direction): (&str, &str, &str, &str, Direction)| {
        let whole = file(name);
        let style = style(&[family]);
        let mut state = name.len() as u64;
        let mut next = |below: usize| {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (state >> 33) as usize % below.max(1)
        };
        let (mut taken, mut drawn) = (0, 0);
        for _ in 0..ATTACKS {
            let bytes = attack(&whole.bytes, &mut next);
            let (fonts, problems) = Fonts::new(vec![FontFile { name: "hostile".into(), bytes: bytes.into() }]);
            assert_eq!(fonts.families().len() + problems.len(), 1, "taken in or told, never both or neither");
            taken += fonts.families().len();
            let paragraph = layout(&fonts, &spec(text, &style, language, direction));
            for run in paragraph.lines.iter().flat_map(|line| &line.runs) {
                assert!(run.run.glyphs().len() <= 20 * text.len(), "as many glyphs as a text can need");
                drawn += usize::from(run.run.bounds().area() > 0.0);
            }
        }
        assert!(taken > ATTACKS / 10 && taken < ATTACKS && drawn > 0, "{name}: {taken} taken, {drawn} runs drawn");
    };
    let scripts = [
        ("NotoSansGeorgian-Regular.ttf", "Noto Sans Georgian", "თავშესაფრის მაძიებელი 2026", "ka", Direction::Ltr),
        ("NotoSansTamil-Regular.ttf", "Noto Sans Tamil", "கொடுக்கப்பட்டது தமிழ் 123", "ta", Direction::Ltr),
        ("NotoSansDevanagari-Regular.ttf", "Noto Sans Devanagari", "संरक्षण की स्थिति क्ष्म्य", "hi", Direction::Ltr),
        ("NotoSansArabic-Regular.ttf", "Noto Sans Arabic", "الأشخاص اللاجئون لا ٢٠٢٦", "ar", Direction::Rtl),
        ("NotoSansBengali-Regular.ttf", "Noto Sans Bengali", "সুরক্ষার অবস্থা ক্ষ্ম ২০২৬", "bn", Direction::Ltr),
    ];
    std::thread::scope(|scope| {
        for script in scripts {
            scope.spawn(move || attacked(script));
        }
    });
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
