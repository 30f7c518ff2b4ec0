//! Reading a map field by field: every mistake reported, nothing unread left unsaid, and the table of fields for the
//! schema and the reference from the same lines.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, Span, did_you_mean};
use crate::style::Color;
use crate::syntax::{Entry, Key, Node, Scalar, Value};

/// The names that values may refer to, gathered from manifest and theme before any script is read.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// Formats of the project; keys of overrides.
    pub formats: Vec<String>,
    /// Those of them that are higher than wide, where things stand below each other that stand beside each other elsewhere.
    pub tall: Vec<String>,
    /// The formats that what is being read is shown in; all of them if empty.
    pub shown: Vec<String>,
    /// Locale tags of the project; keys of overrides.
    pub locales: Vec<String>,
    /// Color tokens of the theme, without the `$`.
    pub colors: BTreeMap<String, Color>,
    /// Spacing tokens of the theme in px, without the `$`.
    pub spaces: BTreeMap<String, f64>,
    /// Names of the theme's text styles.
    pub styles: Vec<String>,
}

impl Vocabulary {
    /// The same names for what is shown only in some formats, given as a name or a list; nothing given changes nothing.
    pub fn shown_in(&self, formats: Option<&Node>) -> Vocabulary {
        let named: Vec<&str> = match formats.map(|node| (node, &node.value)) {
            Some((_, Value::List(items))) => items.iter().filter_map(Node::as_str).collect(),
            Some((node, _)) => node.as_str().into_iter().collect(),
            None => Vec::new(),
        };
        let outer = if self.shown.is_empty() { &self.formats } else { &self.shown };
        let is_named = |name: &&String| named.is_empty() || named.contains(&name.as_str());
        Vocabulary { shown: outer.iter().filter(is_named).cloned().collect(), ..self.clone() }
    }
}

/// Where reading reports to and looks names up.
pub struct Reader<'a> {
    /// All findings.
    pub diagnostics: &'a mut Diagnostics,
    /// Known names.
    pub vocabulary: &'a Vocabulary,
}

impl Reader<'_> {
    /// Reports that `node` is not what the field takes. `wanted` is a noun with an example: "a time such as `250ms`".
    pub fn expected<T>(&mut self, node: &Node, wanted: &str) -> Option<T> {
        let found = match &node.value {
            Value::Scalar(scalar) => format!("`{}`", shorten(&scalar.text)),
            _ => node.kind().to_string(),
        };
        self.report(Diagnostic::error(node.span, format!("expected {wanted}, found {found}")));
        None
    }

    /// Reports a finding.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }
}

fn shorten(text: &str) -> String {
    let mut short: String = text.chars().take(40).map(|c| if c == '\n' { ' ' } else { c }).collect();
    if text.chars().count() > 40 {
        short.push('…');
    }
    short
}

/// A type that a field can have.
pub trait FieldType: Sized {
    /// Reads the value; on a mistake reports it and gives `None`.
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self>;

    /// What it looks like, for schema and reference.
    fn shape() -> Shape;

    /// The value when the field is not written, for types that can be absent.
    fn absent() -> Option<Self> {
        None
    }

    /// Fills what is left open by what the field's default says.
    fn or_default(self, _default: Self) -> Self {
        self
    }

    /// Reports what is still left open after that.
    fn check(&self, _node: &Node, _reader: &mut Reader<'_>) -> bool {
        true
    }
}

/// What a field takes, for schema and reference.
#[derive(Debug, Clone)]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// Any text.
    Text,
    /// A number between two bounds.
    Number {
        /// Least value.
        min: Option<f64>,
        /// Greatest value.
        max: Option<f64>,
        /// Whether only whole numbers are taken.
        whole: bool,
    },
    /// Text of a form, such as a time.
    Form {
        /// In words with an example: "a time such as `250ms`".
        words: &'static str,
        /// A regular expression that the whole text matches (ECMA 262).
        pattern: &'static str,
        /// Whether a plain YAML number is taken too.
        number: bool,
    },
    /// One of a few words.
    Choice(Vec<String>),
    /// A list of one shape.
    List(Box<Shape>),
    /// A map with keys of the author's.
    Map(Box<Shape>),
    /// A map with fields of its own.
    Record(fn() -> Table),
    /// Any of several shapes.
    OneOf(Vec<Shape>),
    /// One shape, or a map from formats and locales to it.
    By(Box<Shape>),
    /// One shape, or keyframes of it.
    Keyed(Box<Shape>),
    /// A list of elements.
    Elements,
}

/// The fields of one record or element.
#[derive(Debug, Clone)]
pub struct Table {
    /// Name of the Rust type, unique, for definitions in the schema.
    pub name: &'static str,
    /// What it is.
    pub doc: String,
    /// Its fields in the order of the reference.
    pub fields: Vec<Field>,
}

/// One field of a table.
#[derive(Debug, Clone)]
pub struct Field {
    /// The key in YAML.
    pub name: &'static str,
    /// What it does.
    pub doc: String,
    /// What it takes.
    pub shape: Shape,
    /// What it is when it is not written, as YAML.
    pub default: Option<&'static str>,
    /// Whether it must be written.
    pub required: bool,
}

/// A map with a fixed table of fields; implemented by [`fields!`](crate::fields).
pub trait Record: Sized {
    /// The table.
    fn table() -> Table;

    /// Takes its fields out of a map; the caller finishes the map.
    fn read(fields: &mut Fields<'_>, reader: &mut Reader<'_>) -> Option<Self>;
}

/// The entries of one map while they are taken out one by one.
pub struct Fields<'n> {
    what: String,
    span: Span,
    entries: Vec<(&'n Entry, bool)>,
    known: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// Opens a map; `what` names it in messages ("`text`"). Nothing at all counts as an empty map.
    pub fn open(node: &'n Node, what: impl Into<String>, reader: &mut Reader<'_>) -> Option<Self> {
        let what = what.into();
        let entries = match &node.value {
            Value::Map(entries) => entries.iter().map(|e| (e, false)).collect(),
            Value::Null => Vec::new(),
            _ => return reader.expected(node, &format!("the fields of {what} as a map")),
        };
        Some(Fields { what, span: node.span, entries, known: Vec::new() })
    }

    /// The place of the map.
    pub fn span(&self) -> Span {
        self.span
    }

    /// What the map is called in messages.
    pub fn what(&self) -> &str {
        &self.what
    }

    /// Takes an entry out as it stands.
    pub fn take(&mut self, name: &'static str) -> Option<(&'n Key, &'n Node)> {
        self.known.push(name);
        let (entry, taken) = self.entries.iter_mut().find(|(e, _)| e.key.name == name)?;
        *taken = true;
        Some((&entry.key, &entry.value))
    }

    /// Reads a field of a type. `default` is YAML text that is read where the field is not written.
    pub fn read<T: FieldType>(
        &mut self,
        name: &'static str,
        default: Option<&'static str>,
        reader: &mut Reader<'_>,
    ) -> Option<T> {
        let span = self.span;
        let fallback = |reader: &mut Reader<'_>| T::from_node(&default_node(default?, span), reader);
        match self.take(name) {
            Some((_, node)) => {
                let value = T::from_node(node, reader)?;
                let value = match fallback(reader) {
                    Some(default) => value.or_default(default),
                    None => value,
                };
                value.check(node, reader).then_some(value)
            }
            None => match fallback(reader).or_else(T::absent) {
                Some(value) => Some(value),
                None => {
                    let message = format!("{} needs the field `{name}`", self.what);
                    reader.report(Diagnostic::error(span, message).hint_opt(example(name, &T::shape())));
                    None
                }
            },
        }
    }

    /// Reports every entry that nobody took.
    pub fn finish(self, reader: &mut Reader<'_>) {
        for (entry, _) in self.entries.iter().filter(|(_, taken)| !taken) {
            let name = &entry.key.name;
            let hint = did_you_mean(name, self.known.iter().copied()).unwrap_or_else(|| {
                let mut known = self.known.clone();
                known.sort_unstable();
                format!("it has {}", known.iter().map(|k| format!("`{k}`")).collect::<Vec<_>>().join(", "))
            });
            let message = format!("unknown field `{name}` in {}", self.what);
            reader.report(Diagnostic::error(entry.key.span, message).hint(hint));
        }
    }
}

fn example(name: &str, shape: &Shape) -> Option<String> {
    match shape {
        Shape::Form { words, .. } => Some(format!("write `{name}:` with {words}")),
        Shape::Choice(words) => Some(format!("`{name}` is one of {}", words.join(", "))),
        Shape::By(inner) | Shape::Keyed(inner) => example(name, inner),
        _ => None,
    }
}

fn default_node(text: &str, span: Span) -> Node {
    let value = match text {
        "[]" => Value::List(Vec::new()),
        "{}" => Value::Map(Vec::new()),
        _ => Value::Scalar(Scalar { text: text.to_string(), quoted: false }),
    };
    Node { value, span }
}

/// The YAML name of a Rust field: raw identifiers lose their `r#`.
pub fn field_name(identifier: &'static str) -> &'static str {
    identifier.strip_prefix("r#").unwrap_or(identifier)
}

/// A value with the place where it was written, for findings that come later.
#[derive(Debug, Clone, PartialEq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T: FieldType> FieldType for Spanned<T> {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        Some(Spanned { value: T::from_node(node, reader)?, span: node.span })
    }

    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: FieldType> FieldType for Option<T> {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.value {
            Value::Null => Some(None),
            _ => T::from_node(node, reader).map(Some),
        }
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn check(&self, node: &Node, reader: &mut Reader<'_>) -> bool {
        self.as_ref().is_none_or(|value| value.check(node, reader))
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: FieldType> FieldType for Vec<T> {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::List(items) => {
                // All items are read before the first failure counts, so that all mistakes are told.
                let read: Vec<Option<T>> = items.iter().map(|item| T::from_node(item, reader)).collect();
                read.into_iter().collect()
            }
            Value::Null => Some(Vec::new()),
            _ => T::from_node(node, reader).map(|one| vec![one]),
        }
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::List(Box::new(T::shape())), T::shape()])
    }
}

impl<T: FieldType> FieldType for BTreeMap<String, T> {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::Map(entries) => {
                let read: Vec<Option<(String, T)>> = entries
                    .iter()
                    .map(|e| T::from_node(&e.value, reader).map(|value| (e.key.name.clone(), value)))
                    .collect();
                read.into_iter().collect()
            }
            Value::Null => Some(BTreeMap::new()),
            _ => reader.expected(node, "a map"),
        }
    }

    fn shape() -> Shape {
        Shape::Map(Box::new(T::shape()))
    }
}

/// A tree as it stands, for what another room reads.
impl FieldType for Node {
    fn from_node(node: &Node, _: &mut Reader<'_>) -> Option<Self> {
        Some(node.clone())
    }

    fn shape() -> Shape {
        Shape::OneOf(Vec::new())
    }
}

/// Declares a record: a struct, its reader and its table of fields from the same lines.
///
/// A field is `name: Type` (required, unless the type can be absent) or `name: Type = "yaml"` with a default
/// that is read like written YAML. Doc comments become the reference.
#[macro_export]
macro_rules! fields {
    (
        $(#[doc = $doc:literal])+
        pub struct $name:ident {
            $( $(#[doc = $field_doc:literal])+ $field:ident : $type:ty $(= $default:literal)? ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone)]
        pub struct $name { $( $(#[doc = $field_doc])+ pub $field: $type, )* }

        impl $crate::syntax::Record for $name {
            fn table() -> $crate::syntax::Table {
                let fields = vec![ $( {
                    let default: Option<&'static str> = None $(.or(Some($default)))?;
                    $crate::syntax::Field {
                        name: $crate::syntax::field_name(stringify!($field)),
                        doc: concat!($($field_doc),+).trim().to_string(),
                        shape: <$type as $crate::syntax::FieldType>::shape(),
                        required: default.is_none() && <$type as $crate::syntax::FieldType>::absent().is_none(),
                        default,
                    }
                } ),* ];
                let doc = concat!($($doc),+).trim().to_string();
                $crate::syntax::Table { name: stringify!($name), doc, fields }
            }

            #[allow(unused_variables)]
            fn read(
                fields: &mut $crate::syntax::Fields<'_>,
                reader: &mut $crate::syntax::Reader<'_>,
            ) -> Option<Self> {
                $( let $field = fields.read::<$type>(
                    $crate::syntax::field_name(stringify!($field)),
                    None $(.or(Some($default)))?,
                    reader,
                ); )*
                Some($name { $( $field: $field?, )* })
            }
        }

        impl $crate::syntax::FieldType for $name {
            fn from_node(
                node: &$crate::syntax::Node,
                reader: &mut $crate::syntax::Reader<'_>,
            ) -> Option<Self> {
                if !matches!(node.value, $crate::syntax::Value::Map(_) | $crate::syntax::Value::Null) {
                    let names = [$( concat!("`", stringify!($field), "`") ),*].join(", ").replace("`r#", "`");
                    return reader.expected(node, &format!("a map with {names}"));
                }
                let mut fields = $crate::syntax::Fields::open(node, "this map", reader)?;
                let record = <$name as $crate::syntax::Record>::read(&mut fields, reader);
                fields.finish(reader);
                record
            }

            fn shape() -> $crate::syntax::Shape {
                $crate::syntax::Shape::Record(<$name as $crate::syntax::Record>::table)
            }
        }
    };
}
