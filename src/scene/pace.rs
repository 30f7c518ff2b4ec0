//! How fast viewers read: the manifest's `reading_rate` and `pace`.

use std::collections::BTreeMap;

use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::syntax::{FieldType, Node, Positive, Reader, Shape, Value};

/// Graphemes per second where the manifest names no rate.
pub const DEFAULT_RATE: f64 = 15.0;
/// Share of a rate that is left at `pace: slow`, unless the table says otherwise.
pub const SLOW: f64 = 0.7;

crate::choice! {
    /// For whom a video leaves its texts standing.
    pub enum Pace {
        /// Readers who read the language every day: the rates as they are.
        Normal = "normal",
        /// Readers who are learning it: every rate times the table's `slow`.
        Slow = "slow",
    }
}

/// Graphemes (user-perceived characters, UAX #29; spaces are not counted) per second that a viewer reads.
///
/// Written as one number, or as a table with `default`, `slow` and locale or language tags as keys.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadingRates {
    default: f64,
    slow: f64,
    by_tag: BTreeMap<String, f64>,
}

impl Default for ReadingRates {
    fn default() -> Self {
        ReadingRates { default: DEFAULT_RATE, slow: SLOW, by_tag: BTreeMap::new() }
    }
}

impl ReadingRates {
    /// The rate of a locale at a pace: that of its tag, else of its language, else the default.
    pub fn of(&self, locale: &Locale, pace: Pace) -> f64 {
        let named = self.by_tag.get(locale.tag()).or_else(|| self.by_tag.get(locale.language()));
        let rate = named.copied().unwrap_or(self.default);
        match pace {
            Pace::Normal => rate,
            Pace::Slow => rate * self.slow,
        }
    }
}

impl FieldType for ReadingRates {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            return Positive::from_node(node, reader).map(|rate| ReadingRates { default: rate.0, ..Self::default() });
        };
        let mut rates = ReadingRates::default();
        let mut whole = true;
        for entry in entries {
            let Some(Positive(value)) = Positive::from_node(&entry.value, reader) else {
                whole = false;
                continue;
            };
            match entry.key.name.as_str() {
                "default" => rates.default = value,
                "slow" if value <= 1.0 => rates.slow = value,
                "slow" => {
                    let found = Diagnostic::error(entry.value.span, "`slow` makes reading slower: it is at most 1");
                    reader.report(found.hint("write the share of the rate that is left, such as `slow: 0.7`"));
                    whole = false;
                }
                tag => match Locale::parse(tag) {
                    Ok(locale) => drop(rates.by_tag.insert(locale.tag().to_string(), value)),
                    Err(error) => {
                        reader.report(Diagnostic::error(entry.key.span, error.to_string()).hint(error.hint()));
                        whole = false;
                    }
                },
            }
        }
        whole.then_some(rates)
    }

    fn shape() -> Shape {
        let rate = Positive::shape();
        Shape::OneOf(vec![rate.clone(), Shape::Map(Box::new(rate))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostics, SourceId};
    use crate::syntax::{Vocabulary, parse};

    fn read(text: &str) -> (Option<ReadingRates>, Vec<String>) {
        let mut diagnostics = Diagnostics::new();
        let tree = parse(SourceId::new(0), text, &mut diagnostics).expect("a tree");
        let vocabulary = Vocabulary::default();
        let rates =
            ReadingRates::from_node(&tree, &mut Reader { diagnostics: &mut diagnostics, vocabulary: &vocabulary });
        (rates, diagnostics.iter().map(|d| d.message.clone()).collect())
    }

    fn rate(rates: &ReadingRates, tag: &str, pace: Pace) -> f64 {
        rates.of(&Locale::parse(tag).expect(tag), pace)
    }

    #[test]
    fn a_tag_wins_over_its_language_and_that_over_the_default() {
        let (rates, found) = read("{ default: 14, uz: 12, uz-Cyrl: 11, slow: 0.5 }");
        assert_eq!(found, [""; 0]);
        let rates = rates.expect("a table");
        let all = ["lv", "uz", "uz-Cyrl", "uz-Arab"].map(|tag| rate(&rates, tag, Pace::Normal));
        assert_eq!(all, [14.0, 12.0, 11.0, 12.0]);
        assert_eq!(rate(&rates, "uz", Pace::Slow), 6.0);
    }

    #[test]
    fn one_number_is_the_rate_of_all() {
        let rates = read("12").0.expect("a number");
        assert_eq!((rate(&rates, "ar", Pace::Normal), rate(&rates, "ar", Pace::Slow)), (12.0, 12.0 * SLOW));
    }

    #[test]
    fn what_is_no_rate_is_told() {
        assert_eq!(read("{ slow: 1.5 }").1, ["`slow` makes reading slower: it is at most 1"]);
        assert_eq!(read("{ lv: 0, english-language: 3 }").1.len(), 2);
    }
}
