//! What a language tag alone decides: the script it is written in and where its CLDR data lies.

use super::script::Script;

/// One row of the table.
pub(super) struct Language {
    /// ISO 639 code.
    pub code: &'static str,
    /// The script in which it is written unless the tag names another.
    pub script: Script,
    /// The tag under which CLDR keeps its data, where that is not the code itself.
    pub data: Option<&'static str>,
}

const fn row(code: &'static str, script: Script) -> Language {
    Language { code, script, data: None }
}

const fn alias(code: &'static str, script: Script, data: &'static str) -> Language {
    Language { code, script, data: Some(data) }
}

/// The row of a language, by its code.
pub(super) fn find(code: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.code == code)
}

/// All codes, for suggestions.
pub(super) fn codes() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|language| language.code)
}

/// Scripts as in CLDR's `likelySubtags`; a language that is not here works with an explicit script (`nqo-Nkoo`).
const LANGUAGES: &[Language] = &[
    row("af", Script::LATN),
    row("am", Script::ETHI),
    row("ar", Script::ARAB),
    row("as", Script::BENG),
    row("az", Script::LATN),
    row("be", Script::CYRL),
    row("bg", Script::CYRL),
    row("bn", Script::BENG),
    row("bs", Script::LATN),
    row("ca", Script::LATN),
    row("ckb", Script::ARAB),
    row("cs", Script::LATN),
    row("cy", Script::LATN),
    row("da", Script::LATN),
    row("de", Script::LATN),
    row("el", Script::GREK),
    row("en", Script::LATN),
    row("eo", Script::LATN),
    row("es", Script::LATN),
    row("et", Script::LATN),
    row("eu", Script::LATN),
    row("fa", Script::ARAB),
    row("ff", Script::LATN),
    row("fi", Script::LATN),
    row("fil", Script::LATN),
    row("fr", Script::LATN),
    row("ga", Script::LATN),
    row("gl", Script::LATN),
    row("gu", Script::GUJR),
    row("ha", Script::LATN),
    row("he", Script::HEBR),
    row("hi", Script::DEVA),
    row("hr", Script::LATN),
    row("hu", Script::LATN),
    row("hy", Script::ARMN),
    row("id", Script::LATN),
    row("ig", Script::LATN),
    row("is", Script::LATN),
    row("it", Script::LATN),
    row("ja", Script::JPAN),
    row("ka", Script::GEOR),
    row("kk", Script::CYRL),
    row("km", Script::KHMR),
    // CLDR files Kurmanji under the macrolanguage; `ckb` has data of its own.
    alias("kmr", Script::LATN, "ku"),
    row("kn", Script::KNDA),
    row("ko", Script::KORE),
    row("ku", Script::LATN),
    row("ky", Script::CYRL),
    row("lb", Script::LATN),
    row("ln", Script::LATN),
    row("lo", Script::LAOO),
    row("lt", Script::LATN),
    row("ltg", Script::LATN),
    row("lv", Script::LATN),
    row("mg", Script::LATN),
    row("mk", Script::CYRL),
    row("ml", Script::MLYM),
    row("mn", Script::CYRL),
    row("mr", Script::DEVA),
    row("ms", Script::LATN),
    row("mt", Script::LATN),
    row("my", Script::MYMR),
    row("nb", Script::LATN),
    row("ne", Script::DEVA),
    row("nl", Script::LATN),
    row("nn", Script::LATN),
    row("no", Script::LATN),
    row("om", Script::LATN),
    row("or", Script::ORYA),
    row("pa", Script::GURU),
    row("pl", Script::LATN),
    // Dari is Persian as written in Afghanistan.
    alias("prs", Script::ARAB, "fa-AF"),
    row("ps", Script::ARAB),
    row("pt", Script::LATN),
    row("ro", Script::LATN),
    row("ru", Script::CYRL),
    row("rw", Script::LATN),
    row("sd", Script::ARAB),
    row("si", Script::SINH),
    row("sk", Script::LATN),
    row("sl", Script::LATN),
    row("so", Script::LATN),
    row("sq", Script::LATN),
    row("sr", Script::CYRL),
    row("sv", Script::LATN),
    row("sw", Script::LATN),
    row("ta", Script::TAML),
    row("te", Script::TELU),
    row("tg", Script::CYRL),
    row("th", Script::THAI),
    row("ti", Script::ETHI),
    row("tk", Script::LATN),
    row("tr", Script::LATN),
    row("ug", Script::ARAB),
    row("uk", Script::CYRL),
    // Nastaliq is a style of the Arabic script with metrics of its own, so it counts as one here.
    row("ur", Script::ARAN),
    row("uz", Script::LATN),
    row("vi", Script::LATN),
    row("wo", Script::LATN),
    row("yi", Script::HEBR),
    row("yo", Script::LATN),
    row("zh", Script::HANS),
    row("zu", Script::LATN),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_unique() {
        let all: Vec<_> = codes().collect();
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]), "{all:?}");
    }
}
