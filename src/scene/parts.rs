//! Parts: lists of elements that scripts use by name with arguments, and with slots that scripts fill.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Span};
use crate::scene::expand::only_entry;
use crate::syntax::{Fields, Node, Reader, Value};

/// Names of a `use` that no argument can have.
const TAKEN: [&str; 3] = ["part", "slots", "when"];

/// A part, `scenes/parts/<name>.yaml`.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// Arguments by name, with their defaults where they have one.
    pub arguments: BTreeMap<String, Option<Node>>,
    /// Its elements.
    pub body: Vec<Node>,
    /// Names of the slots in its body.
    pub slots: BTreeSet<String>,
    span: Span,
}

impl Part {
    /// Where its file begins.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Reads a part's tree: `arguments:` (names, or a map to defaults) and `body:` (elements).
    pub fn read(tree: &Node, reader: &mut Reader<'_>) -> Option<Part> {
        let mut fields = Fields::open(tree, "a part", reader)?;
        let arguments = fields.take("arguments").map(|(_, node)| node);
        let body = fields.take("body").map(|(_, node)| node);
        fields.finish(reader);
        let arguments = match arguments.map(|node| (node, &node.value)) {
            None | Some((_, Value::Null)) => BTreeMap::new(),
            Some((_, Value::Map(entries))) => entries
                .iter()
                .map(|e| (e.key.name.clone(), (e.value.value != Value::Null).then(|| e.value.clone())))
                .collect(),
            Some((node, Value::List(names))) => {
                let names: Option<Vec<&str>> = names.iter().map(Node::as_str).collect();
                let Some(names) = names else { return reader.expected(node, "a list of names") };
                names.into_iter().map(|name| (name.to_string(), None)).collect()
            }
            Some((node, _)) => return reader.expected(node, "arguments as a list of names or a map to their defaults"),
        };
        if let Some(name) = TAKEN.iter().find(|name| arguments.contains_key(**name)) {
            let message = format!("no argument can be called `{name}`: it is a word of `use`");
            reader.report(Diagnostic::error(tree.span, message).hint("choose another name for the argument"));
            return None;
        }
        match body.map(|node| &node.value) {
            Some(Value::List(items)) => {
                let mut slots = BTreeSet::new();
                items.iter().for_each(|item| find_slots(item, &mut slots));
                Some(Part { arguments, body: items.clone(), slots, span: Span::file(tree.span.source) })
            }
            Some(_) => reader.expected(body?, "a list of elements"),
            None => {
                reader.report(Diagnostic::error(tree.span, "a part needs the field `body`, a list of elements"));
                None
            }
        }
    }
}

/// The name of a slot: `slot: body` or `slot: { name: body, default: [...] }`.
pub(super) fn slot_name(slot: &Node) -> Option<&str> {
    slot.as_str().or_else(|| slot.get("name").and_then(Node::as_str))
}

fn find_slots(node: &Node, slots: &mut BTreeSet<String>) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| find_slots(item, slots)),
        Value::Map(entries) => {
            if let Some(name) = only_entry(node, "slot").and_then(|entry| slot_name(&entry.value)) {
                slots.insert(name.to_string());
            }
            entries.iter().for_each(|entry| find_slots(&entry.value, slots));
        }
        Value::Null | Value::Scalar(_) => {}
    }
}
