//! Writing systems by their ISO 15924 codes, and which of them run from right to left.

use std::fmt;

use crate::geom::Direction;

/// A writing system, named by its four-letter ISO 15924 code such as `Latn` or `Arab`.
///
/// Any code can be made, so that a locale in a script without a constant here needs a font and no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Script([u8; 4]);

macro_rules! scripts {
    ($($name:ident = $code:literal, $what:literal;)*) => {
        impl Script {
            $(#[doc = $what] pub const $name: Script = Script(*$code);)*
        }
    };
}

scripts! {
    ARAB = b"Arab", "Arabic.";
    ARAN = b"Aran", "Arabic in the Nastaliq style, as Urdu is written.";
    ARMN = b"Armn", "Armenian.";
    BENG = b"Beng", "Bengali.";
    CYRL = b"Cyrl", "Cyrillic.";
    DEVA = b"Deva", "Devanagari.";
    ETHI = b"Ethi", "Ethiopic.";
    GEOR = b"Geor", "Georgian.";
    GREK = b"Grek", "Greek.";
    GUJR = b"Gujr", "Gujarati.";
    GURU = b"Guru", "Gurmukhi.";
    HANS = b"Hans", "Simplified Chinese.";
    HANT = b"Hant", "Traditional Chinese.";
    HEBR = b"Hebr", "Hebrew.";
    JPAN = b"Jpan", "Japanese.";
    KHMR = b"Khmr", "Khmer.";
    KNDA = b"Knda", "Kannada.";
    KORE = b"Kore", "Korean.";
    LAOO = b"Laoo", "Lao.";
    LATN = b"Latn", "Latin.";
    MLYM = b"Mlym", "Malayalam.";
    MYMR = b"Mymr", "Burmese.";
    ORYA = b"Orya", "Odia.";
    SINH = b"Sinh", "Sinhala.";
    TAML = b"Taml", "Tamil.";
    TELU = b"Telu", "Telugu.";
    THAI = b"Thai", "Thai.";
}

/// Right-to-left scripts in use today, from Unicode's `PropertyValueAliases` and bidi classes.
const RIGHT_TO_LEFT: [&[u8; 4]; 10] =
    [b"Adlm", b"Arab", b"Aran", b"Hebr", b"Mand", b"Mend", b"Nkoo", b"Rohg", b"Syrc", b"Thaa"];

impl Script {
    /// The script with this code, put into title case; `None` unless it is four ASCII letters.
    pub fn from_code(code: &str) -> Option<Script> {
        let bytes: [u8; 4] = code.as_bytes().try_into().ok()?;
        if !bytes.iter().all(u8::is_ascii_alphabetic) {
            return None;
        }
        let mut bytes = bytes.map(|b| b.to_ascii_lowercase());
        bytes[0] = bytes[0].to_ascii_uppercase();
        Some(Script(bytes))
    }

    /// The four-letter code.
    pub fn code(&self) -> &str {
        // Only ASCII letters are ever stored.
        std::str::from_utf8(&self.0).unwrap_or("Zzzz")
    }

    /// Which way its lines run.
    pub fn direction(self) -> Direction {
        if RIGHT_TO_LEFT.contains(&&self.0) { Direction::Rtl } else { Direction::Ltr }
    }

    /// Whether it is Arabic in any style.
    pub fn is_arabic(self) -> bool {
        self == Script::ARAB || self == Script::ARAN
    }
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_checked_and_put_into_title_case() {
        assert_eq!(Script::from_code("cYRL"), Some(Script::CYRL));
        assert_eq!(Script::from_code("cyr"), None);
        assert_eq!(Script::from_code("Cyr1"), None);
        assert_eq!(Script::from_code("āāāā"), None);
        assert_eq!(Script::ARAN.code(), "Aran");
    }

    #[test]
    fn nastaliq_runs_from_right_to_left() {
        assert_eq!(Script::ARAN.direction(), Direction::Rtl);
        assert_eq!(Script::ETHI.direction(), Direction::Ltr);
    }
}
