//! A message as it is kept: text, emphasis and placeables with their places in the source.

use std::collections::BTreeMap;

use super::number::{Decimal, PluralRuleType};
use super::{DateStyle, ListKind, NumberOptions, ReviewStatus};
use crate::diag::Span;

/// The two ways in which a message can stress words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Emphasis {
    /// `<em>…</em>`
    Em,
    /// `<strong>…</strong>`
    Strong,
}

impl Emphasis {
    /// The name of the tag.
    pub fn name(self) -> &'static str {
        match self {
            Emphasis::Em => "em",
            Emphasis::Strong => "strong",
        }
    }
}

/// A message or a term of one catalogue.
#[derive(Debug, Clone)]
pub struct Message {
    pub(super) id_span: Span,
    pub(super) value: Option<Pattern>,
    pub(super) attributes: BTreeMap<String, Attribute>,
    pub(super) comment: Vec<String>,
    pub(super) status: ReviewStatus,
}

impl Message {
    /// Where its name stands.
    pub fn span(&self) -> Span {
        self.id_span
    }

    /// Where its text stands; its name if it has only attributes.
    pub fn value_span(&self) -> Span {
        self.value.as_ref().map_or(self.id_span, |value| value.span)
    }

    /// The lines of the comment above it, without `#`.
    pub fn comment(&self) -> &[String] {
        &self.comment
    }

    /// How far its translation was reviewed, by its comment, its group's or its file's.
    pub fn status(&self) -> ReviewStatus {
        self.status
    }

    /// The names of its attributes, in order.
    pub fn attributes(&self) -> impl Iterator<Item = &str> {
        self.attributes.keys().map(String::as_str)
    }

    /// The value, or an attribute's.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.get(name).map(|attribute| &attribute.value),
        }
    }

    /// The value and all attributes.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.values().map(|attribute| &attribute.value))
    }
}

/// `.name = pattern` below a message.
#[derive(Debug, Clone)]
pub(super) struct Attribute {
    pub span: Span,
    pub value: Pattern,
}

/// A text with holes.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    pub span: Span,
    pub parts: Vec<Part>,
}

#[derive(Debug, Clone)]
pub(super) enum Part {
    Text(String),
    /// Balanced and not nested within one pattern: the parser has checked that.
    Open(Emphasis, Span),
    Close(Emphasis),
    Placeable(Expression),
}

#[derive(Debug, Clone)]
pub(super) enum Expression {
    Inline(Inline),
    Select {
        selector: Inline,
        variants: Vec<Variant>,
        /// Index of the variant with the asterisk.
        default: usize,
    },
}

#[derive(Debug, Clone)]
pub(super) struct Variant {
    pub key: Key,
    pub value: Pattern,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Key {
    Name(String),
    Number(Decimal),
}

#[derive(Debug, Clone)]
pub(super) enum Inline {
    Literal(String),
    Number(Decimal),
    Variable { name: String, span: Span },
    Message(Reference),
    Term { reference: Reference, arguments: Vec<(String, Inline)> },
    Function(Function),
    Nested(Box<Expression>),
}

/// A message or term that is used by another.
#[derive(Debug, Clone)]
pub(super) struct Reference {
    pub id: String,
    pub attribute: Option<String>,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub(super) enum Function {
    Number { value: Box<Inline>, options: NumberOptions, kind: PluralRuleType, span: Span },
    DateTime { value: Box<Inline>, style: DateStyle, span: Span },
    List { items: Vec<Inline>, kind: ListKind },
    Range { ends: Box<[Inline; 2]>, span: Span },
}

impl Pattern {
    /// Calls `visit` for every inline expression, in order, also within variants and arguments.
    pub(super) fn visit<'a>(&'a self, visit: &mut impl FnMut(&'a Inline)) {
        for part in &self.parts {
            if let Part::Placeable(expression) = part {
                expression.visit(visit);
            }
        }
    }
}

impl Expression {
    /// The texts of its variants, also of those within nested braces; none where there is nothing to choose.
    pub(super) fn variants(&self) -> Vec<&Pattern> {
        match self {
            Expression::Select { variants, .. } => variants.iter().map(|variant| &variant.value).collect(),
            Expression::Inline(Inline::Nested(inner)) => inner.variants(),
            Expression::Inline(_) => Vec::new(),
        }
    }

    fn visit<'a>(&'a self, visit: &mut impl FnMut(&'a Inline)) {
        match self {
            Expression::Inline(inline) => inline.visit(visit),
            Expression::Select { selector, variants, .. } => {
                selector.visit(visit);
                for variant in variants {
                    variant.value.visit(visit);
                }
            }
        }
    }
}

impl Inline {
    fn visit<'a>(&'a self, visit: &mut impl FnMut(&'a Inline)) {
        visit(self);
        match self {
            Inline::Nested(expression) => expression.visit(visit),
            Inline::Function(Function::Number { value, .. } | Function::DateTime { value, .. }) => value.visit(visit),
            Inline::Function(Function::List { items, .. }) => items.iter().for_each(|item| item.visit(visit)),
            Inline::Function(Function::Range { ends, .. }) => ends.iter().for_each(|end| end.visit(visit)),
            Inline::Term { arguments, .. } => arguments.iter().for_each(|(_, value)| value.visit(visit)),
            Inline::Literal(_) | Inline::Number(_) | Inline::Variable { .. } | Inline::Message(_) => {}
        }
    }
}
