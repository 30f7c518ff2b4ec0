//! Capital and small letters by the rules of a language: Turkish and Azerbaijani i, Greek accents, German ß.

use icu_casemap::CaseMapper;

use super::{Locale, Script};

/// What becomes of a text's letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// All capital.
    Upper,
    /// All small.
    Lower,
}

/// The text in a case, in the language of `locale` (UAX #21 with the conditions of `SpecialCasing.txt`).
///
/// Scripts without case stay as they are; so does Georgian, whose capitals (Mtavruli) few fonts and readers know.
pub fn in_case(locale: &Locale, text: &str, case: Case) -> String {
    if locale.script() == Script::GEOR {
        return text.to_owned();
    }
    let (mapper, language) = (CaseMapper::new(), &locale.data().id);
    match case {
        Case::Upper => mapper.uppercase_to_string(text, language).into_owned(),
        Case::Lower => mapper.lowercase_to_string(text, language).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_follow_their_language() {
        for (tag, text, upper, lower) in [
            ("tr", "İzin istiyorum", "İZİN İSTİYORUM", "izin istiyorum"),
            ("az", "Iqamət izni", "IQAMƏT İZNİ", "ıqamət izni"),
            ("en", "Interview", "INTERVIEW", "interview"),
            ("lv", "Ģimenes māja", "ĢIMENES MĀJA", "ģimenes māja"),
            ("ru", "Заявление", "ЗАЯВЛЕНИЕ", "заявление"),
            ("el", "Άδεια", "ΑΔΕΙΑ", "άδεια"),
            ("ar", "لجوء", "لجوء", "لجوء"),
            ("ka", "თავშესაფარი", "თავშესაფარი", "თავშესაფარი"),
            ("am", "ጥገኝነት", "ጥገኝነት", "ጥገኝነት"),
        ] {
            let locale = Locale::parse(tag).expect(tag);
            let both = (in_case(&locale, text, Case::Upper), in_case(&locale, text, Case::Lower));
            assert_eq!(both, (upper.to_owned(), lower.to_owned()), "{tag}");
        }
    }
}
