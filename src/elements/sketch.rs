//! Elements that are made of others write them as a script would: a tree of names and fields.
//!
//! What they write is read, laid out, timed and checked like anything an author wrote. Values that the author gave go
//! into it as they stand, with their places in the file.

use std::collections::BTreeMap;

use crate::diag::Span;
use crate::elements::lettering::FontWeight;
use crate::node::Words;
use crate::style::Color;
use crate::syntax::{
    Base, By, Entry, FieldType, Key, Keyed, Moment, Node, Positive, Reader, Scalar, Shape, Spanned, Value,
};

/// A field that was read as `T` and goes on as it was written: overrides, keyframes and all.
#[derive(Debug, Clone)]
pub struct Written<T> {
    /// The value.
    pub value: T,
    /// As it was written.
    pub node: Node,
}

impl<T: FieldType> FieldType for Written<T> {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let value = T::from_node(node, reader)?;
        value.check(node, reader).then(|| Written { value, node: node.clone() })
    }

    fn shape() -> Shape {
        T::shape()
    }
}

crate::fields! {
    /// How texts are set where they differ from their style.
    pub struct WrittenLettering {
        /// Size in px; the style's unless written.
        size: Option<Written<By<Positive>>>,
        /// Weight of the letters; the style's unless written.
        weight: Option<Written<By<FontWeight>>>,
        /// Color of the letters, fixed or keyframes; the style's unless written.
        color: Option<Written<By<Keyed<Color>>>>,
    }
}

crate::fields! {
    /// A text: a message of the catalogues, or a literal.
    pub struct WrittenWords {
        /// Id of the message.
        message: Option<Written<Spanned<String>>>,
        /// Values for the message's placeables: numbers or text.
        args: Option<Written<BTreeMap<String, String>>>,
        /// A literal that is the same in every language: a name, a web address.
        verbatim: Option<Written<Spanned<String>>>,
    }
}

impl WrittenWords {
    /// Reports a text that names both a message and a literal, or neither.
    pub fn check(&self, span: Span, reader: &mut Reader<'_>) -> bool {
        let plain = |written: &Option<Written<Spanned<String>>>| written.as_ref().map(|written| written.value.clone());
        let words = Words { message: plain(&self.message), args: BTreeMap::new(), verbatim: plain(&self.verbatim) };
        words.check(span, reader)
    }
}

/// One element as a script would write it, or a map or list of its fields.
#[derive(Debug, Clone)]
pub(super) struct Sketch {
    name: &'static str,
    span: Span,
    fields: Vec<Entry>,
    items: Vec<Node>,
}

impl Sketch {
    /// An element without fields. Findings about what it is given stand at `span`.
    pub fn new(name: &'static str, span: Span) -> Self {
        Sketch { name, span, fields: Vec::new(), items: Vec::new() }
    }

    /// With a field as YAML would have it: `gap` and `24`.
    pub fn with(self, field: &str, text: impl Into<String>) -> Self {
        let node = scalar(text, self.span);
        self.given(field, &node)
    }

    /// With a field that the author wrote.
    pub fn given(mut self, field: &str, node: &Node) -> Self {
        self.fields.retain(|entry| entry.key.name != field);
        self.fields.push(entry(field, node.clone()));
        self
    }

    /// With a field that the author may have written.
    pub fn maybe<T>(self, field: &str, written: Option<&Written<T>>) -> Self {
        match written {
            Some(written) => self.given(field, &written.node),
            None => self,
        }
    }

    /// With a field that is a map.
    pub fn map(self, field: &str, entries: &[(&str, String)]) -> Self {
        let node = map(entries, self.span);
        self.given(field, &node)
    }

    /// With keyframes: moments and values.
    pub fn keys(self, field: &str, keys: &[(String, String)]) -> Self {
        let keys: Vec<(&str, String)> = keys.iter().map(|(at, value)| (at.as_str(), value.clone())).collect();
        self.map(field, &keys)
    }

    /// With a field that is a list.
    pub fn list(self, field: &str, values: &[&str]) -> Self {
        let values = values.iter().map(|value| scalar(*value, self.span)).collect();
        let node = Node { value: Value::List(values), span: self.span };
        self.given(field, &node)
    }

    /// With what the author wrote about its letters.
    pub fn set_in(self, style: &Written<Spanned<String>>, lettering: &WrittenLettering) -> Self {
        let text = self.given("style", &style.node).maybe("size", lettering.size.as_ref());
        text.maybe("weight", lettering.weight.as_ref()).maybe("color", lettering.color.as_ref())
    }

    /// With a field that differs in some formats; the same everywhere if none is named.
    pub fn by(self, field: &str, formats: &[String], there: &str, elsewhere: &str) -> Self {
        if formats.is_empty() {
            return self.with(field, elsewhere);
        }
        let mut entries: Vec<(&str, String)> = formats.iter().map(|f| (f.as_str(), there.to_string())).collect();
        entries.push(("default", elsewhere.to_string()));
        self.map(field, &entries)
    }

    /// Kept for some formats only.
    pub fn only_in(self, formats: &[String]) -> Self {
        let list = Value::List(formats.iter().map(|name| scalar(name.as_str(), self.span)).collect());
        let node = Node { value: list, span: self.span };
        let when = Node { value: Value::Map(vec![entry("format", node)]), span: self.span };
        self.given("when", &when)
    }

    /// With the message, arguments or literal of an author's map, or a message's id alone.
    pub fn saying(mut self, words: &Node) -> Self {
        if !matches!(words.value, Value::Map(_)) {
            return self.given("message", words);
        }
        for field in ["message", "args", "verbatim"] {
            if let Some(node) = words.get(field) {
                self = self.given(field, node);
            }
        }
        self
    }

    /// With the words that the author gave.
    pub fn words(self, words: &WrittenWords) -> Self {
        let text = self.maybe("message", words.message.as_ref()).maybe("args", words.args.as_ref());
        text.maybe("verbatim", words.verbatim.as_ref())
    }

    /// With an effect that begins some time after the element's start.
    pub fn entering(self, effect: &str, after: f64) -> Self {
        self.map("enter", &[("effect", effect.to_string()), ("at", seconds(after))])
    }

    /// With an item in it.
    pub fn item(mut self, item: Sketch) -> Self {
        self.items.push(item.node());
        self
    }

    /// With items in it.
    pub fn items(self, items: impl IntoIterator<Item = Sketch>) -> Self {
        items.into_iter().fold(self, Sketch::item)
    }

    /// The tree: `name: { fields }`.
    pub fn node(mut self) -> Node {
        if !self.items.is_empty() {
            let items = Node { value: Value::List(self.items), span: self.span };
            self.fields.push(entry("items", items));
        }
        let fields = Node { value: Value::Map(self.fields), span: self.span };
        let key = Key { name: self.name.to_string(), span: self.span };
        Node { value: Value::Map(vec![Entry { key, value: fields }]), span: self.span }
    }
}

/// A list of elements.
pub(super) fn list(items: impl IntoIterator<Item = Sketch>, span: Span) -> Node {
    Node { value: Value::List(items.into_iter().map(Sketch::node).collect()), span }
}

/// A single value.
pub(super) fn scalar(text: impl Into<String>, span: Span) -> Node {
    Node { value: Value::Scalar(Scalar { text: text.into(), quoted: false }), span }
}

fn entry(name: &str, value: Node) -> Entry {
    Entry { key: Key { name: name.to_string(), span: value.span }, value }
}

fn map(entries: &[(&str, String)], span: Span) -> Node {
    let entries = entries.iter().map(|(name, text)| entry(name, scalar(text.as_str(), span)));
    Node { value: Value::Map(entries.collect()), span }
}

/// A time as scripts write it.
pub(super) fn seconds(time: f64) -> String {
    format!("{:.0}ms", time * 1000.0)
}

/// A moment some time after another one, as scripts write it.
pub(super) fn later(moment: &Moment, by: f64) -> String {
    let offset = moment.offset + by;
    let base = match &moment.base {
        Base::Start(time) => return seconds((time.as_seconds() + offset).max(0.0)),
        Base::Percent(share) => format!("{}%", share * 100.0),
        Base::Cue(name) => format!("cue:{name}"),
        Base::After(id) => format!("after:{id}"),
        Base::With(id) => format!("with:{id}"),
        Base::Scene(id) => format!("scene:{id}"),
    };
    match offset {
        0.0 => base,
        ms if ms > 0.0 => format!("{base} + {}", seconds(ms)),
        ms => format!("{base} - {}", seconds(-ms)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceId;

    #[test]
    fn moments_are_moved_and_stay_moments() {
        let span = Span::new(SourceId::new(0), 0, 1);
        for (text, by, expected) in [
            ("1.5s", 0.25, "1750ms"),
            ("100ms", -1.0, "0ms"),
            ("40%", 0.5, "40% + 500ms"),
            ("after:list.2 + 200ms", 0.1, "after:list.2 + 300ms"),
            ("scene:ask - 200ms", 0.2, "scene:ask"),
            ("with:a", -0.05, "with:a - 50ms"),
        ] {
            let moment = Moment::parse(text, span).expect(text);
            assert_eq!(later(&moment, by), expected);
            assert!(Moment::parse(&later(&moment, by), span).is_some());
        }
    }
}
