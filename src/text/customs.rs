//! What the typography of single languages keeps in one line, as data.

/// The customs of some languages.
pub(super) struct Customs {
    /// Language codes.
    pub(super) languages: &'static [&'static str],
    /// Words of one letter that do not end a line, in lower case.
    pub(super) one_letter_words: &'static str,
    /// Abbreviations that stay with the number after them.
    pub(super) before_number: &'static [&'static str],
    /// A number with a point is an ordinal and stays with its word: `17. novembris`, `2026. gada`.
    pub(super) ordinals: bool,
    /// Initials stay with the surname: `J. Bērziņš`.
    pub(super) initials: bool,
}

/// Languages that are not listed have no customs beyond those for all.
///
/// Sources. Latvian has no prepositions of one letter; its bound spaces (dates, years, ordinals, initials,
/// abbreviations) follow the Latvian Language Agency (<https://valoda.lv/2009-gads-4>, after "Tiesību aktu tulkošanas
/// rokasgrāmata", Rīga 2006, p. 69) and the EU's Interinstitutional Style Guide, 10.5.2. Russian: careful setting
/// forbids prepositions and conjunctions of one letter at the end of a line, initials apart from the surname and
/// numbers apart from what they count (А. Э. Мильчин, Л. К. Чельцова, «Справочник издателя и автора»); Ukrainian and
/// Belarusian setting follow the same custom. Czech and Slovak: ČSN 01 6910 and STN 01 6910. Polish: typesetters' custom.
const CUSTOMS: &[Customs] = &[
    Customs {
        languages: &["lv", "ltg"],
        one_letter_words: "",
        before_number: &["Nr.", "plkst.", "tālr.", "lpp."],
        ordinals: true,
        initials: true,
    },
    Customs {
        languages: &["ru"],
        one_letter_words: "авиоксуя",
        before_number: &["№", "§", "ст.", "стр.", "тел.", "п."],
        ordinals: false,
        initials: true,
    },
    Customs {
        languages: &["uk"],
        one_letter_words: "аєвжзийіоуя",
        before_number: &["№", "§", "ст.", "тел.", "п."],
        ordinals: false,
        initials: true,
    },
    Customs {
        languages: &["be"],
        one_letter_words: "абёзіойуўя",
        before_number: &["№", "§", "арт.", "тэл."],
        ordinals: false,
        initials: true,
    },
    Customs {
        languages: &["cs", "sk"],
        one_letter_words: "aikosuvz",
        before_number: &["č.", "tel."],
        ordinals: true,
        initials: true,
    },
    Customs {
        languages: &["pl"],
        one_letter_words: "aiouwz",
        before_number: &["nr", "tel.", "ul."],
        ordinals: false,
        initials: true,
    },
];

/// Signs that stay with the number after or before them, with a plain space between.
pub(super) const NUMBER_SIGNS: &[char] = &['€', '$', '£', '₽', '₴', '₺', '₾', '₼', '№', '§'];

/// Units that stay with their number in every language: of the SI, of time, and of money by its codes.
pub(super) const UNITS: &[&str] = &[
    "km", "m", "cm", "mm", "kg", "g", "mg", "t", "l", "ml", "h", "min", "s", "ha", "km/h", "m²", "m2", "km²", "°C",
    "°", "EUR", "USD", "km2", "км", "м", "см", "мм", "кг", "г", "т", "л", "ч", "мин", "хв", "с", "руб", "грн", "كم",
    "км²",
];

/// The customs of a language, by its tag.
pub(super) fn customs(tag: &str) -> Option<&'static Customs> {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    CUSTOMS.iter().find(|customs| customs.languages.contains(&language))
}
