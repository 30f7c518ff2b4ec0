//! Parts: lists of elements that scripts use by name with arguments.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Span, did_you_mean};
use crate::syntax::{Entry, Fields, Key, Node, Reader, Scalar, Value};

/// Deepest use of parts in parts.
const MAX_DEPTH: usize = 16;

/// Most nodes that parts may add to one script, so that parts in parts cannot explode.
const MAX_NODES: usize = 250_000;

/// A part, `scenes/parts/<name>.yaml`.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// Arguments by name, with their defaults where they have one.
    arguments: BTreeMap<String, Option<Node>>,
    body: Vec<Node>,
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
        match body.map(|node| &node.value) {
            Some(Value::List(items)) => {
                Some(Part { arguments, body: items.clone(), span: Span::file(tree.span.source) })
            }
            Some(_) => reader.expected(body?, "a list of elements"),
            None => {
                reader.report(Diagnostic::error(tree.span, "a part needs the field `body`, a list of elements"));
                None
            }
        }
    }
}

/// Replaces every `- use: { part: name, … }` in a script by the part's elements.
///
/// The names of the parts that were used are added to `used`.
pub(super) fn expand(
    tree: Node,
    parts: &BTreeMap<String, Part>,
    used: &mut BTreeSet<String>,
    reader: &mut Reader<'_>,
) -> Node {
    Expansion { parts, reader, budget: Some(MAX_NODES), used }.node(tree, 0)
}

struct Expansion<'a, 'r> {
    parts: &'a BTreeMap<String, Part>,
    reader: &'a mut Reader<'r>,
    /// How many more nodes may be added; `None` once there were too many.
    budget: Option<usize>,
    used: &'a mut BTreeSet<String>,
}

impl Expansion<'_, '_> {
    fn node(&mut self, node: Node, depth: usize) -> Node {
        let value = match node.value {
            Value::List(items) => Value::List(items.into_iter().flat_map(|item| self.item(item, depth)).collect()),
            Value::Map(entries) => {
                let entry = |e: Entry| Entry { key: e.key, value: self.node(e.value, depth) };
                Value::Map(entries.into_iter().map(entry).collect())
            }
            other => other,
        };
        Node { value, span: node.span }
    }

    fn item(&mut self, item: Node, depth: usize) -> Vec<Node> {
        let is_use = matches!(&item.value, Value::Map(entries) if entries.len() == 1 && entries[0].key.name == "use");
        if !is_use {
            return vec![self.node(item, depth)];
        }
        let Value::Map(mut entries) = item.value else { return Vec::new() };
        let Some(entry) = entries.pop() else { return Vec::new() };
        self.insert(&entry.value, entry.key.span, depth).unwrap_or_default()
    }

    fn insert(&mut self, arguments: &Node, span: Span, depth: usize) -> Option<Vec<Node>> {
        if depth >= MAX_DEPTH {
            let message = format!("parts use each other more than {MAX_DEPTH} deep");
            self.reader.report(Diagnostic::error(span, message).hint("a part that uses itself never ends"));
            return None;
        }
        let (name, name_span, given): (_, _, &[Entry]) = match &arguments.value {
            Value::Scalar(scalar) => (scalar.text.clone(), arguments.span, &[]),
            Value::Map(entries) => {
                let Some(part) = arguments.get("part") else {
                    self.reader.report(Diagnostic::error(span, "`use` needs the field `part`"));
                    return None;
                };
                (part.as_str().unwrap_or_default().to_string(), part.span, entries)
            }
            _ => return self.reader.expected(arguments, "a part such as `use: { part: station, number: 1 }`"),
        };
        let Some(part) = self.parts.get(&name) else {
            let hint = did_you_mean(&name, self.parts.keys().map(String::as_str))
                .unwrap_or_else(|| "parts are the files in scenes/parts".to_string());
            self.reader.report(Diagnostic::error(name_span, format!("there is no part `{name}`")).hint(hint));
            return None;
        };
        self.used.insert(name.clone());
        let values = self.arguments(part, &name, given, span)?;
        let mut out = Vec::new();
        for item in &part.body {
            let item = self.substitute(item, &values)?;
            out.extend(self.item(item, depth + 1));
        }
        Some(out)
    }

    fn arguments(&mut self, part: &Part, name: &str, given: &[Entry], span: Span) -> Option<BTreeMap<String, Node>> {
        let mut values: BTreeMap<String, Node> = BTreeMap::new();
        let mut whole = true;
        for entry in given.iter().filter(|e| e.key.name != "part") {
            if !part.arguments.contains_key(&entry.key.name) {
                let hint = did_you_mean(&entry.key.name, part.arguments.keys().map(String::as_str));
                let message = format!("the part `{name}` has no argument `{}`", entry.key.name);
                self.reader.report(Diagnostic::error(entry.key.span, message).hint_opt(hint));
                whole = false;
            }
            values.insert(entry.key.name.clone(), entry.value.clone());
        }
        for (argument, default) in &part.arguments {
            if values.contains_key(argument) {
                continue;
            }
            match default {
                Some(default) => {
                    values.insert(argument.clone(), default.clone());
                }
                None => {
                    let message = format!("the part `{name}` needs the argument `{argument}`");
                    self.reader.report(Diagnostic::error(span, message));
                    whole = false;
                }
            }
        }
        whole.then_some(values)
    }

    /// Replaces `${name}` by the argument: as a whole value where it stands alone, else within the text.
    fn substitute(&mut self, node: &Node, values: &BTreeMap<String, Node>) -> Option<Node> {
        let budget = self.budget?;
        self.budget = budget.checked_sub(1);
        if self.budget.is_none() {
            // Told once; nothing is added from here on.
            self.reader.report(Diagnostic::error(node.span, format!("parts add more than {MAX_NODES} values")));
            return None;
        }
        let value = match &node.value {
            Value::Null => Value::Null,
            Value::Scalar(scalar) => {
                let alone = scalar.text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}'));
                if let Some(argument) = alone.and_then(|name| values.get(name)) {
                    return Some(argument.clone());
                }
                Value::Scalar(Scalar { text: self.text(&scalar.text, node.span, values)?, quoted: scalar.quoted })
            }
            Value::List(items) => {
                Value::List(items.iter().map(|item| self.substitute(item, values)).collect::<Option<_>>()?)
            }
            Value::Map(entries) => {
                let mut out = Vec::with_capacity(entries.len());
                for Entry { key, value } in entries {
                    let name = self.text(&key.name, key.span, values)?;
                    out.push(Entry { key: Key { name, span: key.span }, value: self.substitute(value, values)? });
                }
                Value::Map(out)
            }
        };
        Some(Node { value, span: node.span })
    }

    fn text(&mut self, text: &str, span: Span, values: &BTreeMap<String, Node>) -> Option<String> {
        let mut out = String::new();
        let mut rest = text;
        while let Some(at) = rest.find("${") {
            let Some(end) = rest[at..].find('}') else { break };
            let name = &rest[at + 2..at + end];
            let Some(value) = values.get(name).and_then(Node::as_str) else {
                let hint = did_you_mean(name, values.keys().map(String::as_str));
                let message = format!("`${{{name}}}` is not a text argument of this part");
                self.reader.report(Diagnostic::error(span, message).hint_opt(hint));
                return None;
            };
            out.push_str(&rest[..at]);
            out.push_str(value);
            rest = &rest[at + end + 1..];
        }
        out.push_str(rest);
        Some(out)
    }
}
