//! Texts as scripts name them: a message with arguments, or a literal that no language changes.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Span};
use crate::node::References;
use crate::syntax::{FieldType, Node, Reader, Shape, Spanned, Value};

crate::fields! {
    /// A text: a message of the catalogues, or a literal.
    pub struct Words {
        /// Id of the message.
        message: Option<Spanned<String>>,
        /// Values for the message's placeables: numbers or text.
        args: BTreeMap<String, String> = "{}",
        /// A literal that is the same in every language: a name, a web address.
        verbatim: Option<Spanned<String>>,
    }
}

/// [`Words`] as a field: `label: some-message`, or the whole map.
#[derive(Debug, Clone)]
pub struct Resolution(pub Words);

impl FieldType for Resolution {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if matches!(node.value, Value::Map(_)) {
            let words = Words::from_node(node, reader)?;
            return words.check(node.span, reader).then_some(Resolution(words));
        }
        let message = Some(Spanned::<String>::from_node(node, reader)?);
        Some(Resolution(Words { message, args: BTreeMap::new(), verbatim: None }))
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Text, Words::shape()])
    }
}

impl Words {
    /// Reports texts that name both a message and a literal, or neither.
    pub fn check(&self, span: Span, reader: &mut Reader<'_>) -> bool {
        let problem = match (&self.message, &self.verbatim) {
            (Some(_), Some(_)) => "a text has either a `message` or a `verbatim`, not both",
            (None, None) => "a text needs a `message`",
            _ => return true,
        };
        let hint = "write `message: some-id` and the text itself in the catalogues";
        reader.report(Diagnostic::error(span, problem).hint(hint));
        false
    }

    /// Notes the message.
    pub fn references(&self, out: &mut References) {
        if let Some(message) = &self.message {
            out.messages.push((message.clone(), self.args.keys().cloned().collect()));
        }
    }
}
