//! Names of countries by their codes, as a locale writes them.

use icu_experimental::displaynames::{DisplayNamesOptions, multi::RegionDisplayNames};
use icu_locale_core::subtags::Region;
use icu_locale_core::{Locale as IcuLocale, locale};

use super::Locale;

/// Letters of a country's code.
const LETTERS: usize = 2;

/// Codes of pseudo-locales, which are no countries.
const PSEUDO: [&str; 2] = ["XA", "XB"];

/// The name of a country in a locale, by CLDR; the code is the one of two letters in ISO 3166-1, `SY`.
///
/// `None` where CLDR has no name of it in the language, and for what is no country's code.
pub fn country_name(locale: &Locale, code: &str) -> Option<String> {
    let region = region(code)?;
    let name = written(locale.data(), region)?;
    // What CLDR lacks comes from its root, as the code itself.
    (name != region.as_str() && Some(&name) != written(&IcuLocale::UNKNOWN, region).as_ref()).then_some(name)
}

/// Whether something is a country's code: two capital letters that CLDR names in English.
pub fn is_country(code: &str) -> bool {
    region(code)
        .filter(|region| !PSEUDO.contains(&region.as_str()))
        .is_some_and(|region| written(&locale!("en"), region).is_some_and(|name| name != code))
}

fn region(code: &str) -> Option<Region> {
    let is_code = code.len() == LETTERS && code.bytes().all(|letter| letter.is_ascii_uppercase());
    is_code.then(|| Region::try_from_str(code).ok()).flatten()
}

fn written(locale: &IcuLocale, region: Region) -> Option<String> {
    let names = RegionDisplayNames::try_new(locale.into(), DisplayNamesOptions::default()).ok()?;
    names.of(region).map(str::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The locales of the campaign.
    const TAGS: [&str; 24] = [
        "am", "ar", "az", "bn", "ckb", "en", "es", "fa", "fr", "hi", "ka", "kmr", "lv", "prs", "ps", "ru", "so", "ta",
        "tg", "ti", "tr", "uk", "ur", "uz",
    ];

    fn named(tag: &str, code: &str) -> Option<String> {
        country_name(&Locale::parse(tag).expect(tag), code)
    }

    #[test]
    fn countries_are_called_as_the_language_calls_them() {
        for (tag, code, name) in [
            ("en", "SY", "Syria"),
            ("lv", "SY", "Sīrija"),
            ("lv", "AF", "Afganistāna"),
            ("ar", "SY", "سوريا"),
            ("fr", "ER", "Érythrée"),
            ("ru", "IQ", "Ирак"),
        ] {
            assert_eq!(named(tag, code).as_deref(), Some(name), "{tag} {code}");
        }
    }

    #[test]
    fn what_cldr_does_not_name_is_told_by_locale() {
        let letters = || ('A'..='Z').map(String::from);
        let codes: Vec<String> = letters().flat_map(|a| letters().map(move |b| a.clone() + &b)).collect();
        let lacking = |tag: &&str| {
            let is_lacking = |code: &&String| is_country(code) && named(tag, code).is_none();
            let codes: Vec<&str> = codes.iter().filter(is_lacking).map(String::as_str).collect();
            (!codes.is_empty()).then(|| format!("{tag}: {}", codes.join(" ")))
        };
        assert_eq!(TAGS.iter().filter_map(lacking).collect::<Vec<_>>(), ["ckb: CQ IO"]);
    }

    #[test]
    fn codes_are_two_capital_letters_that_mean_a_country() {
        assert!(is_country("SY") && is_country("LV"));
        for no in ["sy", "SYR", "Syria", "760", "QX", "", "S1", "001", "XA"] {
            assert!(!is_country(no), "{no}");
        }
    }
}
