//! Pseudo-locales: the source's messages made long, accented, tall or right-to-left, to try a film before it is translated.
//!
//! They are worked on the parsed message while it is resolved: markup, placeables and the branches of plurals stay what
//! they are, and values keep the source language's form.

use super::Locale;

/// By how much a text grows: English of this length becomes German, Finnish or Tamil.
const GROWTH: f64 = 0.4;
/// Letters that may be repeated in one place; more would be no word any more.
const MOST_REPEATS: usize = 2;

/// What is done to the source's texts. Regions from XA to XZ belong to nobody (ISO 3166), so that no real locale is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// `XA`: other letters with marks, and 40 % longer: what has stayed unaccented is not translatable.
    Accented,
    /// `XB`: from right to left, layout and motion with it.
    RightToLeft,
    /// `XL`: 40 % longer, in words that are longer.
    Long,
    /// `XT`: marks above and below every vowel, as high as Vietnamese or Yoruba stack them.
    Tall,
}

impl Pseudo {
    /// All of them with the regions that name them.
    pub const ALL: [(&str, Pseudo); 4] =
        [("XA", Pseudo::Accented), ("XB", Pseudo::RightToLeft), ("XL", Pseudo::Long), ("XT", Pseudo::Tall)];

    /// The one that a region names.
    pub(super) fn of(region: &str) -> Option<Pseudo> {
        Self::ALL.iter().find(|(name, _)| *name == region).map(|(_, pseudo)| *pseudo)
    }

    /// The pseudo-locales of a source locale, such as `en-XA`.
    pub fn locales(source: &Locale) -> Vec<Locale> {
        let script = source.tag().split('-').nth(1).filter(|part| part.len() == 4);
        let base = [source.language()].into_iter().chain(script).collect::<Vec<_>>().join("-");
        let made = Self::ALL.iter().filter_map(|(region, _)| Locale::parse(&format!("{base}-{region}")).ok());
        made.map(|locale| locale.with_digits(source.digits())).collect()
    }

    /// A piece of plain text of a message, made other.
    pub(super) fn text(self, text: &str) -> String {
        match self {
            Pseudo::Accented => lengthened(text).chars().map(accented).collect(),
            Pseudo::Long => lengthened(text),
            // Override and pop (UAX #9): Latin letters then run as Arabic ones do.
            Pseudo::RightToLeft => format!("\u{202E}{text}\u{202C}"),
            Pseudo::Tall => text.chars().flat_map(tall).collect(),
        }
    }
}

/// The text with vowels, and where those do not suffice last letters, repeated until it has grown.
fn lengthened(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut owed = 0.0;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        out.push(c);
        if !c.is_alphabetic() {
            continue;
        }
        owed += GROWTH;
        let ends_word = letters.peek().is_none_or(|next| !next.is_alphabetic());
        let repeats = if is_vowel(c) || ends_word { ((owed + 0.5) as usize).min(MOST_REPEATS) } else { 0 };
        for _ in 0..repeats {
            out.extend(c.to_lowercase());
            owed -= 1.0;
        }
    }
    out
}

fn tall(c: char) -> impl Iterator<Item = char> {
    // Dot below, circumflex, acute: in the canonical order of their classes.
    let marks: &[char] = if is_vowel(c) { &['\u{323}', '\u{302}', '\u{301}'] } else { &[] };
    std::iter::once(c).chain(marks.iter().copied())
}

fn is_vowel(c: char) -> bool {
    "aeiouyаеиіоуыэюяεαηιουω".contains(c) || "AEIOUYАЕИІОУЫЭЮЯΕΑΗΙΟΥΩ".contains(c)
}

/// A letter that looks like a Latin one and is another; all of them are in Noto Sans.
fn accented(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const OTHER: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    PLAIN.find(c).and_then(|at| OTHER.chars().nth(at)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostics, SourceId};
    use crate::geom::Direction;
    use crate::locale::{Args, Catalogue, Catalogues, Value};
    use std::collections::BTreeMap;

    const ENGLISH: &str =
        "a = Within <em>{ $n ->\n    [one] one month\n   *[other] { $n } months\n }</em> of { $day }.\n";

    fn format(tag: &str, n: i64) -> (String, Vec<String>, Locale) {
        let source = Locale::parse("en").expect("en");
        let mut all = Catalogues::new(source.clone(), BTreeMap::new());
        all.insert(Catalogue::parse(source, SourceId::new(0), ENGLISH, &mut Diagnostics::new()));
        let args = Args::from([("n".to_owned(), Value::from(n)), ("day".to_owned(), Value::Text("Monday".to_owned()))]);
        let text = all.format(&Locale::parse(tag).expect(tag), "a", &args).expect("a text");
        let stressed = text.emphasis.iter().map(|e| text.text[e.start..e.end].to_string()).collect();
        (text.text, stressed, text.origin.locale)
    }

    #[test]
    fn markup_values_and_branches_stay() {
        assert_eq!(format("en", 3).0, "Within 3 months of Monday.");
        let (text, stressed, locale) = format("en-XA", 3);
        assert_eq!((text.as_str(), stressed[0].as_str()), ("Ŵîîţĥîîñ 3 ɱööñţĥšš öƒƒ Monday.", "3 ɱööñţĥšš"));
        assert_eq!((locale.tag(), locale.direction()), ("en-XA", Direction::Ltr));
        assert!(format("en-XA", 1).0.contains("ɱö"), "the branch of one month");
        assert!(format("en-XL", 1).0.starts_with("Wiith"));
        assert!(format("en-XT", 3).0.starts_with("Wi\u{323}\u{302}\u{301}thi"));
    }

    #[test]
    fn right_to_left_is_a_direction_and_isolates_its_values() {
        let (text, stressed, locale) = format("en-XB", 3);
        assert_eq!(locale.direction(), Direction::Rtl);
        assert_eq!(stressed, ["\u{2068}3\u{2069}\u{202E} months\u{202C}"]);
        assert!(text.starts_with("\u{202E}Within \u{202C}") && text.contains("\u{2068}Monday\u{2069}"), "{text:?}");
    }

    #[test]
    fn a_text_grows_by_two_fifths() {
        for text in ["Who decides, and by when?", "The Office of Citizenship and Migration Affairs", "Rhythm"] {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count() as f64;
            let growth = letters(&lengthened(text)) / letters(text);
            assert!((1.3..=1.5).contains(&growth), "{text}: {growth}");
        }
    }

    #[test]
    fn the_source_names_its_pseudo_locales() {
        let tags = |tag: &str| -> Vec<String> {
            Pseudo::locales(&Locale::parse(tag).expect(tag)).iter().map(|l| l.tag().to_string()).collect()
        };
        assert_eq!(tags("en"), ["en-XA", "en-XB", "en-XL", "en-XT"]);
        assert_eq!(tags("en-GB")[0], "en-XA");
        assert_eq!(tags("uz-Cyrl")[3], "uz-Cyrl-XT");
    }
}
