//! Locale tags: parsed once, with script, direction and digits resolved.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use icu_locale_core::{LanguageIdentifier, Locale as IcuLocale};

use super::{Pseudo, Script, languages};
use crate::diag;
use crate::geom::Direction;

/// Which digits a locale writes its numbers, years and dates with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Digits {
    /// What CLDR gives for the locale: `۴۲` in `fa`, `٤٢` in `ckb`, `42` in `ar` and `hi`.
    #[default]
    Default,
    /// `0`–`9`.
    Latin,
    /// The decimal digits of the locale's script; Latin where it has none of its own (Ethiopic numerals are not decimal).
    Native,
}

/// Why a tag is not a locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocaleError {
    /// It does not have the form of a language tag (BCP 47), or has extensions.
    Malformed {
        /// The tag as written.
        tag: String,
    },
    /// The language is not in the table and the tag names no script, so neither fonts nor direction can be chosen.
    UnknownLanguage {
        /// The tag as written.
        tag: String,
    },
}

impl LocaleError {
    /// Advice for the author.
    pub fn hint(&self) -> String {
        match self {
            LocaleError::Malformed { .. } => {
                "write a language code with an optional script, such as `lv` or `uz-Cyrl`".into()
            }
            LocaleError::UnknownLanguage { tag } => {
                let language = tag.split('-').next().unwrap_or_default();
                diag::did_you_mean(language, languages::codes())
                    .unwrap_or_else(|| format!("name its script, for example `{language}-Latn`"))
            }
        }
    }
}

impl fmt::Display for LocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LocaleError::Malformed { tag } => write!(f, "`{tag}` is not a language tag"),
            LocaleError::UnknownLanguage { tag } => write!(f, "unknown language in `{tag}`"),
        }
    }
}

impl std::error::Error for LocaleError {}

/// A locale of the project, such as `lv`, `prs` or `uz-Cyrl`.
///
/// Two locales are the same if their tags are: the choice of digits is a setting, not part of the identity.
#[derive(Debug, Clone)]
pub struct Locale {
    tag: String,
    language: String,
    script: Script,
    pseudo: Option<Pseudo>,
    digits: Digits,
    /// Where CLDR keeps the data, with the numbering system if one was chosen.
    data: IcuLocale,
    plurals: IcuLocale,
}

impl Locale {
    /// Parses a tag of language, optional script, region and variants; case is put right.
    pub fn parse(tag: &str) -> Result<Self, LocaleError> {
        let malformed = || LocaleError::Malformed { tag: tag.to_owned() };
        let id = LanguageIdentifier::try_from_str(tag).map_err(|_| malformed())?;
        if id.language.is_unknown() {
            return Err(malformed());
        }
        let language = id.language.as_str().to_owned();
        let row = languages::find(&language);
        let script = match id.script {
            Some(script) => Script::from_code(script.as_str()),
            None => row.map(|row| row.script),
        }
        .ok_or_else(|| LocaleError::UnknownLanguage { tag: tag.to_owned() })?;
        let data = data_id(&id, row.and_then(|row| row.data));
        // CLDR knows plural rules by language, a few by region, none by script: `uz-Cyrl` finds nothing.
        let plurals = LanguageIdentifier { script: None, ..data.clone() };
        let mut locale = Locale {
            tag: id.to_string(),
            language,
            script,
            pseudo: id.region.and_then(|region| Pseudo::of(region.as_str())),
            digits: Digits::Default,
            data: data.into(),
            plurals: plurals.into(),
        };
        locale.set_numbering();
        Ok(locale)
    }

    /// The same locale with other digits.
    #[must_use]
    pub fn with_digits(mut self, digits: Digits) -> Self {
        self.digits = digits;
        self.set_numbering();
        self
    }

    /// The tag in its canonical case, such as `uz-Cyrl`; also the name of the folder of its catalogues.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The language code, such as `uz`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The script: the tag's own, else the one in which the language is written.
    pub fn script(&self) -> Script {
        self.script
    }

    /// Which way lines, layout and motion run.
    pub fn direction(&self) -> Direction {
        if self.pseudo == Some(Pseudo::RightToLeft) { Direction::Rtl } else { self.script.direction() }
    }

    /// What is done to the source's texts where the tag is a pseudo-locale's, such as `en-XA`.
    pub fn pseudo(&self) -> Option<Pseudo> {
        self.pseudo
    }

    /// The digits that were asked for.
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// The tag for CLDR data of numbers and dates.
    pub(super) fn data(&self) -> &IcuLocale {
        &self.data
    }

    /// The tag for CLDR plural rules.
    pub(super) fn plurals(&self) -> &IcuLocale {
        &self.plurals
    }

    fn set_numbering(&mut self) {
        let id = self.data.id.clone();
        let numbering = match self.digits {
            Digits::Default => None,
            Digits::Latin => Some("latn"),
            Digits::Native => Some(native_digits(self.script, id.language.as_str())),
        };
        // A numbering system is asked for by the `nu` extension; the names above are well formed.
        self.data = numbering
            .and_then(|nu| IcuLocale::try_from_str(&format!("{id}-u-nu-{nu}")).ok())
            .unwrap_or_else(|| id.into());
    }
}

/// The CLDR identifier of `id`, given where the table says that its language's data lies.
fn data_id(id: &LanguageIdentifier, alias: Option<&str>) -> LanguageIdentifier {
    let mut data = id.clone();
    if let Some(alias) = alias.and_then(|alias| LanguageIdentifier::try_from_str(alias).ok()) {
        data.language = alias.language;
        data.region = data.region.or(alias.region);
    }
    // CLDR writes Nastaliq with the code of plain Arabic.
    if data.script.is_some_and(|script| script.as_str() == "Aran") {
        data.script = None;
    }
    data
}

/// CLDR's name for the decimal digits of a script.
fn native_digits(script: Script, language: &str) -> &'static str {
    match script {
        Script::ARAB if matches!(language, "ar" | "ckb" | "ku" | "sd") => "arab",
        Script::ARAB | Script::ARAN => "arabext",
        Script::BENG => "beng",
        Script::DEVA => "deva",
        Script::GUJR => "gujr",
        Script::GURU => "guru",
        Script::KHMR => "khmr",
        Script::KNDA => "knda",
        Script::LAOO => "laoo",
        Script::MLYM => "mlym",
        Script::MYMR => "mymr",
        Script::ORYA => "orya",
        Script::TAML => "tamldec",
        Script::TELU => "telu",
        Script::THAI => "thai",
        _ => "latn",
    }
}

impl FromStr for Locale {
    type Err = LocaleError;

    fn from_str(tag: &str) -> Result<Self, LocaleError> {
        Locale::parse(tag)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Locale {}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> Ordering {
        self.tag.cmp(&other.tag)
    }
}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.tag.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(tag: &str) -> Locale {
        Locale::parse(tag).expect(tag)
    }

    #[test]
    fn script_and_direction_follow_the_language_unless_the_tag_says_otherwise() {
        for (tag, script, direction) in [
            ("lv", Script::LATN, Direction::Ltr),
            ("tg", Script::CYRL, Direction::Ltr),
            ("ti", Script::ETHI, Direction::Ltr),
            ("prs", Script::ARAB, Direction::Rtl),
            ("ckb", Script::ARAB, Direction::Rtl),
            ("kmr", Script::LATN, Direction::Ltr),
            ("ur", Script::ARAN, Direction::Rtl),
            ("uz", Script::LATN, Direction::Ltr),
            ("uz-Cyrl", Script::CYRL, Direction::Ltr),
            ("uz-Arab", Script::ARAB, Direction::Rtl),
            ("pa-Arab", Script::ARAB, Direction::Rtl),
            ("he", Script::HEBR, Direction::Rtl),
            ("ar-Latn", Script::LATN, Direction::Ltr),
            ("en-XA", Script::LATN, Direction::Ltr),
        ] {
            assert_eq!((parse(tag).script(), parse(tag).direction()), (script, direction), "{tag}");
        }
    }

    #[test]
    fn tags_are_put_into_canonical_form() {
        assert_eq!(parse("UZ-cyrl").tag(), "uz-Cyrl");
        assert_eq!(parse("uz-cyrl"), parse("uz-Cyrl"));
        assert_eq!(parse("fa").with_digits(Digits::Latin), parse("fa"));
        assert_eq!(parse("uz-Cyrl").language(), "uz");
    }

    #[test]
    fn an_unknown_language_needs_a_script() {
        let error = Locale::parse("qaa").unwrap_err();
        assert_eq!(error, LocaleError::UnknownLanguage { tag: "qaa".into() });
        assert_eq!(error.hint(), "name its script, for example `qaa-Latn`");
        assert_eq!(parse("qaa-Nkoo").direction(), Direction::Rtl);
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for tag in ["", "l", "latvian-language", "lv/../en", "lv\0", "und", "-", "ār", "fa-u-nu-latn"] {
            assert!(matches!(Locale::parse(tag), Err(LocaleError::Malformed { .. })), "{tag:?}");
        }
    }
}
