//! The tree that a YAML text is read into: four kinds of value, each with the bytes it stands in.

use crate::diag::Span;

/// A value and where it stands.
///
/// What came through an alias (`*name`) carries the alias's place; what lies inside of it keeps the place where it was
/// written. The span of an absent value (`key:` with nothing behind it) is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// The bytes of the scalar with its quotes, of `[…]` and `{…}` with their brackets, or of a block from its first
    /// key or `-` to the end of its last value. The text under a `|` or `>` starts at its first character.
    pub span: Span,
}

/// The four kinds of value. Numbers, colors and the like are still text here: only a field knows its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing: an absent value, `~` or an unquoted `null`.
    Null,
    /// Any other single value.
    Scalar(Scalar),
    /// A list, in order.
    List(Vec<Node>),
    /// A map in the order of its keys, each of which occurs once. Merged keys (`<<`) stand where the merge stood.
    Map(Vec<Entry>),
}

/// A single value as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The text without its quotes and with escapes resolved.
    pub text: String,
    /// Whether the author made sure that it is text: by quotes, a `|` or `>` block, or the tag `!!str`.
    pub quoted: bool,
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The value.
    pub value: Node,
}

/// The key of a map's entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The key without quotes; never empty.
    pub name: String,
    /// The bytes of the key with its quotes.
    pub span: Span,
}

impl Node {
    /// The kind in an author's words: `a map`, `a list`, `text` or `nothing`.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Scalar(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }

    /// The text of a scalar.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// The value under `key`, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|e| e.key.name == key).map(|e| &e.value),
            _ => None,
        }
    }
}
