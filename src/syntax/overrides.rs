//! Overrides: a field that differs by format or locale.

use crate::diag::{Diagnostic, did_you_mean};
use crate::syntax::{Entry, FieldType, Node, Reader, Shape, Value, Vocabulary};

/// What a rendition is for: the names that overrides and `when` ask for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// Name of the format.
    pub format: String,
    /// Locale tag.
    pub locale: String,
}

/// A value that may differ by format or locale: `48` or `{ landscape: 48, portrait: 24, default: 32 }`.
/// A locale's value goes before a format's, either before `default`; `ar/portrait` means the locale in that format only,
/// and goes before all.
#[derive(Debug, Clone, PartialEq)]
pub struct By<T> {
    base: Option<T>,
    named: Vec<(String, T)>,
}

impl<T> By<T> {
    /// The same value everywhere.
    pub fn one(value: T) -> Self {
        By { base: Some(value), named: Vec::new() }
    }

    /// The value for a rendition. Reading made sure that there is one.
    pub fn get(&self, target: &Target) -> &T {
        let named = |name: &str| self.named.iter().find(|(n, _)| n == name).map(|(_, value)| value);
        self.named
            .iter()
            .find(|(name, _)| names_both(name).is_some_and(|(l, f)| l == target.locale && f == target.format))
            .map(|(_, value)| value)
            .or_else(|| named(&target.locale))
            .or_else(|| named(&target.format))
            .or(self.base.as_ref())
            .or_else(|| self.named.first().map(|(_, value)| value))
            .expect("an override has a value for every format")
    }

    /// Every value that some rendition uses.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.base.iter().chain(self.named.iter().map(|(_, value)| value))
    }
}

/// The locale and the format of a key that names both: `ar/portrait`.
fn names_both(key: &str) -> Option<(&str, &str)> {
    key.split_once('/')
}

/// Whether a key names a format, a locale, or one of each.
fn is_known(key: &str, vocabulary: &Vocabulary) -> bool {
    let among = |name: &str, names: &[String]| names.iter().any(|known| known == name);
    match names_both(key) {
        Some((locale, format)) => among(locale, &vocabulary.locales) && among(format, &vocabulary.formats),
        None => among(key, &vocabulary.formats) || among(key, &vocabulary.locales),
    }
}

/// Whether a map's keys say that it is an override: at least one is the name of a format or locale.
fn is_override(entries: &[Entry], reader: &Reader<'_>) -> bool {
    entries.iter().any(|e| is_known(&e.key.name, reader.vocabulary))
}

/// Whether a value of this shape can be a map itself, so that a map is not always an override.
fn takes_map(shape: &Shape) -> bool {
    match shape {
        Shape::Bool | Shape::Text | Shape::Number { .. } | Shape::Form { .. } | Shape::Choice(_) | Shape::List(_) => {
            false
        }
        Shape::OneOf(shapes) => shapes.is_empty() || shapes.iter().any(takes_map),
        _ => true,
    }
}

impl<T: FieldType> FieldType for By<T> {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let entries = match &node.value {
            Value::Map(entries) if is_override(entries, reader) || !takes_map(&T::shape()) => entries,
            _ => return T::from_node(node, reader).map(By::one),
        };
        let mut by = By { base: None, named: Vec::new() };
        let mut whole = true;
        for Entry { key, value } in entries {
            let names = || reader.vocabulary.formats.iter().chain(&reader.vocabulary.locales);
            if key.name != "default" && !is_known(&key.name, reader.vocabulary) {
                if let Some((locale, format)) = names_both(&key.name) {
                    let message = format!("`{locale}/{format}` is not a locale and a format of this project");
                    let hint = "write the locale first: `ar/portrait`";
                    reader.report(Diagnostic::error(key.span, message).hint(hint));
                    whole = false;
                    continue;
                }
                let hint = did_you_mean(&key.name, names().map(String::as_str).chain(["default"]))
                    .unwrap_or_else(|| format!("it has {}", names().cloned().collect::<Vec<_>>().join(", ")));
                let message = format!("`{}` is neither a format nor a locale of this project", key.name);
                reader.report(Diagnostic::error(key.span, message).hint(hint));
                whole = false;
                continue;
            }
            match T::from_node(value, reader) {
                Some(value) if key.name == "default" => by.base = Some(value),
                Some(value) => by.named.push((key.name.clone(), value)),
                None => whole = false,
            }
        }
        whole.then_some(by)
    }

    fn shape() -> Shape {
        Shape::By(Box::new(T::shape()))
    }

    fn absent() -> Option<Self> {
        T::absent().map(By::one)
    }

    fn or_default(mut self, default: Self) -> Self {
        self.base = self.base.or(default.base);
        self
    }

    fn check(&self, node: &Node, reader: &mut Reader<'_>) -> bool {
        let open =
            |names: &[String]| names.iter().find(|name| !self.named.iter().any(|(named, _)| named == *name)).cloned();
        let both = |locale: &String, format: &String| {
            self.named.iter().any(|(name, _)| names_both(name) == Some((locale.as_str(), format.as_str())))
        };
        let vocabulary = reader.vocabulary;
        let shown = if vocabulary.shown.is_empty() { &vocabulary.formats } else { &vocabulary.shown };
        let (Some(format), Some(_)) = (open(shown), open(&vocabulary.locales)) else {
            return true;
        };
        // Every locale that has no value of its own may have one for each format that has none.
        let bare = |names: &'_ [String]| -> Vec<String> {
            names.iter().filter(|name| !self.named.iter().any(|(named, _)| named == *name)).cloned().collect()
        };
        let formats = bare(shown);
        if self.base.is_some() || bare(&vocabulary.locales).iter().all(|l| formats.iter().all(|f| both(l, f))) {
            return true;
        }
        let message = format!("there is no value for the format `{format}`");
        reader.report(Diagnostic::error(node.span, message).hint(format!("add `{format}:` or `default:`")));
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostics, SourceId};
    use crate::syntax::{Amount, parse};

    fn read(text: &str) -> (Option<By<Amount>>, Vec<String>) {
        let mut diagnostics = Diagnostics::new();
        let tree = parse(SourceId::new(0), text, &mut diagnostics).expect("a tree");
        let names = |names: [&str; 2]| names.map(str::to_string).to_vec();
        let vocabulary = Vocabulary {
            formats: names(["landscape", "portrait"]),
            locales: names(["en", "ar"]),
            ..Vocabulary::default()
        };
        let mut reader = Reader { diagnostics: &mut diagnostics, vocabulary: &vocabulary };
        let by = By::<Amount>::from_node(&tree, &mut reader).filter(|by| by.check(&tree, &mut reader));
        (by, diagnostics.iter().map(|d| d.message.clone()).collect())
    }

    #[test]
    fn a_locale_in_a_format_goes_before_either_alone() {
        let (by, found) = read("{ portrait: 1, ar: 2, ar/portrait: 3, default: 4 }");
        let by = by.expect("an override");
        let value =
            |locale: &str, format: &str| by.get(&Target { format: format.to_string(), locale: locale.to_string() }).0;
        assert_eq!(found, [""; 0]);
        let all = [("en", "landscape"), ("en", "portrait"), ("ar", "landscape"), ("ar", "portrait")];
        assert_eq!(all.map(|(locale, format)| value(locale, format)), [4.0, 1.0, 2.0, 3.0]);
    }

    #[test]
    fn pairs_may_leave_nothing_open_and_the_order_matters() {
        assert!(read("{ en: 1, ar/portrait: 2, ar/landscape: 3 }").0.is_some());
        assert_eq!(read("{ en: 1, ar/portrait: 2 }").1, ["there is no value for the format `landscape`"]);
        assert_eq!(
            read("{ portrait/ar: 1, default: 2 }").1,
            ["`portrait/ar` is not a locale and a format of this project"]
        );
    }
}
