//! The tree while it is built: what has an anchor is shared by all its aliases until the end.
//!
//! So an alias costs a pointer until all limits are known to hold, and only then becomes a copy.

use std::rc::Rc;

use crate::diag::Span;
use crate::syntax::tree::{Entry, Key, Node, Scalar, Value};

/// A node whose anchored parts are shared.
#[derive(Clone)]
pub(super) struct Draft {
    pub value: DraftValue,
    pub span: Span,
}

#[derive(Clone)]
pub(super) enum DraftValue {
    Null,
    Scalar(Scalar),
    List(Vec<Draft>),
    Map(Vec<(Key, Draft)>),
    /// An anchored node, or an alias of one.
    Shared(Rc<Draft>),
}

impl Draft {
    /// The node itself where this is only a reference to it.
    pub fn target(&self) -> &Draft {
        match &self.value {
            DraftValue::Shared(draft) => draft.target(),
            _ => self,
        }
    }

    /// The finished node; copies what several places share. Recursion is bounded by [`super::MAX_DEPTH`].
    pub fn into_node(self) -> Node {
        let value = match self.value {
            DraftValue::Null => Value::Null,
            DraftValue::Scalar(scalar) => Value::Scalar(scalar),
            DraftValue::List(items) => Value::List(items.into_iter().map(Draft::into_node).collect()),
            DraftValue::Map(entries) => {
                Value::Map(entries.into_iter().map(|(key, value)| Entry { key, value: value.into_node() }).collect())
            }
            DraftValue::Shared(draft) => match Rc::try_unwrap(draft) {
                Ok(draft) => draft.into_node().value,
                Err(draft) => draft.to_node().value,
            },
        };
        Node { value, span: self.span }
    }

    fn to_node(&self) -> Node {
        let value = match &self.value {
            DraftValue::Null => Value::Null,
            DraftValue::Scalar(scalar) => Value::Scalar(scalar.clone()),
            DraftValue::List(items) => Value::List(items.iter().map(Draft::to_node).collect()),
            DraftValue::Map(entries) => Value::Map(
                entries.iter().map(|(key, value)| Entry { key: key.clone(), value: value.to_node() }).collect(),
            ),
            DraftValue::Shared(draft) => draft.to_node().value,
        };
        Node { value, span: self.span }
    }
}
