//! Overrides: a field that differs by format or locale.

use crate::diag::{Diagnostic, did_you_mean};
use crate::syntax::{Entry, FieldType, Node, Reader, Shape, Value};

/// What a rendition is for: the names that overrides and `when` ask for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// Name of the format.
    pub format: String,
    /// Locale tag.
    pub locale: String,
}

/// A value that may differ by format or locale: `48` or `{ landscape: 48, portrait: 24, default: 32 }`.
/// A locale's value goes before a format's, either before `default`.
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
        named(&target.locale)
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

/// Whether a map's keys say that it is an override: at least one is the name of a format or locale.
fn is_override(entries: &[Entry], reader: &Reader<'_>) -> bool {
    let known = |name: &String| reader.vocabulary.formats.contains(name) || reader.vocabulary.locales.contains(name);
    entries.iter().any(|e| known(&e.key.name))
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
            if key.name != "default" && !names().any(|n| *n == key.name) {
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
        let vocabulary = reader.vocabulary;
        let shown = if vocabulary.shown.is_empty() { &vocabulary.formats } else { &vocabulary.shown };
        let (Some(format), Some(_)) = (open(shown), open(&vocabulary.locales)) else {
            return true;
        };
        if self.base.is_some() {
            return true;
        }
        let message = format!("there is no value for the format `{format}`");
        reader.report(Diagnostic::error(node.span, message).hint(format!("add `{format}:` or `default:`")));
        false
    }
}
