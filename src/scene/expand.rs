//! Expansion of a script's tree: parts that are used, items that are repeated over data, slots that are filled.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Span, did_you_mean};
use crate::scene::parts::Part;
use crate::scene::rows::{RowFiles, rows};
use crate::scene::substitute::{Substitution, Values};
use crate::scene::when::restrict;
use crate::syntax::{Entry, Fields, Node, Reader, Record, Value};

/// Deepest use of parts in parts, and of `for` in `for`.
const MAX_DEPTH: usize = 16;

/// Most nodes that parts and repetitions may add to one script, so that parts in parts cannot explode.
pub(super) const MAX_NODES: usize = 250_000;

crate::fields! {
    /// Repeats its items for every row of some data.
    pub struct ForFields {
        /// The rows: a list, or a CSV or JSON file as `{ file: data/steps.csv }`.
        data: Node,
        /// What a row is called: with `row`, `${row.name}` stands for the column `name`, `${row.index}` counts from 1.
        r#as: String = "row",
        /// The elements that each row adds.
        items: Node,
        /// Keeps them for some formats or locales only.
        when: Option<Node>,
    }
}

/// The entry of `- name: …`, if that is what the item is.
pub(super) fn only_entry<'n>(item: &'n Node, name: &str) -> Option<&'n Entry> {
    match &item.value {
        Value::Map(entries) => match entries.as_slice() {
            [entry] if entry.key.name == name => Some(entry),
            _ => None,
        },
        _ => None,
    }
}

/// Replaces every `- use: …` in a script by the part's elements and every `- for: …` by its items.
///
/// The names of the parts that were used are added to `used`; `files` reads the files of rows.
pub(super) fn expand(
    tree: Node,
    parts: &BTreeMap<String, Part>,
    used: &mut BTreeSet<String>,
    files: &mut RowFiles<'_>,
    reader: &mut Reader<'_>,
) -> Node {
    Expansion { parts, reader, budget: Some(MAX_NODES), used, files }.node(tree, 0)
}

struct Expansion<'a, 'r, 'f> {
    parts: &'a BTreeMap<String, Part>,
    reader: &'a mut Reader<'r>,
    /// How many more nodes may be added; `None` once there were too many.
    budget: Option<usize>,
    used: &'a mut BTreeSet<String>,
    files: &'a mut RowFiles<'f>,
}

impl<'r> Expansion<'_, 'r, '_> {
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
        if let Some(entry) = only_entry(&item, "use") {
            return self.insert(&entry.value, entry.key.span, depth).unwrap_or_default();
        }
        if let Some(entry) = only_entry(&item, "for") {
            return self.repeat(&entry.value, entry.key.span, depth).unwrap_or_default();
        }
        if let Some(entry) = only_entry(&item, "slot") {
            let hint = "a slot is filled by `slots` of a `use`";
            self.reader.report(Diagnostic::error(entry.key.span, "`slot` stands only in parts").hint(hint));
            return Vec::new();
        }
        vec![self.node(item, depth)]
    }

    fn is_too_deep(&mut self, what: &str, hint: &str, span: Span, depth: usize) -> bool {
        if depth >= MAX_DEPTH {
            let message = format!("{what} more than {MAX_DEPTH} deep");
            self.reader.report(Diagnostic::error(span, message).hint(hint));
        }
        depth >= MAX_DEPTH
    }

    fn insert(&mut self, arguments: &Node, span: Span, depth: usize) -> Option<Vec<Node>> {
        if self.is_too_deep("parts use each other", "a part that uses itself never ends", span, depth) {
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
        let parts = self.parts;
        let Some(part) = parts.get(&name) else {
            let hint = did_you_mean(&name, self.parts.keys().map(String::as_str))
                .unwrap_or_else(|| "parts are the files in scenes/parts".to_string());
            self.reader.report(Diagnostic::error(name_span, format!("there is no part `{name}`")).hint(hint));
            return None;
        };
        self.used.insert(name.clone());
        let slots = self.slots(part, &name, arguments.get("slots"));
        let values = Values::arguments(self.arguments(part, &name, given, span)?, slots?);
        let mut out = Vec::new();
        for item in &part.body {
            for item in self.substitution(&values).item(item)? {
                out.extend(self.item(item, depth + 1));
            }
        }
        Some(restrict(out, arguments.get("when"), self.reader.vocabulary))
    }

    /// What fills the part's slots.
    fn slots(&mut self, part: &Part, name: &str, given: Option<&Node>) -> Option<BTreeMap<String, Vec<Node>>> {
        let entries = match given.map(|node| (node, &node.value)) {
            None | Some((_, Value::Null)) => return Some(BTreeMap::new()),
            Some((_, Value::Map(entries))) => entries,
            Some((node, _)) => {
                return self.reader.expected(node, "slots as a map from their names to lists of elements");
            }
        };
        let (mut slots, mut whole) = (BTreeMap::new(), true);
        for Entry { key, value } in entries {
            if !part.slots.contains(&key.name) {
                let hint = did_you_mean(&key.name, part.slots.iter().map(String::as_str));
                let message = format!("the part `{name}` has no slot `{}`", key.name);
                self.reader.report(Diagnostic::error(key.span, message).hint_opt(hint));
                whole = false;
            }
            match list_of_elements(value, self.reader) {
                Some(items) => drop(slots.insert(key.name.clone(), items.to_vec())),
                None => whole = false,
            }
        }
        whole.then_some(slots)
    }

    fn arguments(&mut self, part: &Part, name: &str, given: &[Entry], span: Span) -> Option<BTreeMap<String, Node>> {
        let mut values: BTreeMap<String, Node> = BTreeMap::new();
        let mut whole = true;
        for entry in given.iter().filter(|e| !matches!(e.key.name.as_str(), "part" | "slots" | "when")) {
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

    /// The items of a `for`, once for every row.
    fn repeat(&mut self, fields: &Node, span: Span, depth: usize) -> Option<Vec<Node>> {
        let hint = "repeat over rows with all their columns instead";
        if self.is_too_deep("`for` stands in `for`", hint, span, depth) {
            return None;
        }
        let mut open = Fields::open(fields, "`for`", self.reader)?;
        let read = ForFields::read(&mut open, self.reader);
        open.finish(self.reader);
        let ForFields { data, r#as: name, items, when } = read?;
        let items = list_of_elements(&items, self.reader);
        let rows = rows(&data, &name, self.files, self.reader);
        let items = items?;
        let mut out = Vec::new();
        for row in rows? {
            let values = Values::row(row, &name);
            for item in items {
                for item in self.substitution(&values).item(item)? {
                    out.extend(self.item(item, depth + 1));
                }
            }
        }
        Some(restrict(out, when.as_ref(), self.reader.vocabulary))
    }

    fn substitution<'s>(&'s mut self, values: &'s Values) -> Substitution<'s, 'r> {
        Substitution { values, reader: &mut *self.reader, budget: &mut self.budget, bound: Vec::new() }
    }
}

fn list_of_elements<'n>(node: &'n Node, reader: &mut Reader<'_>) -> Option<&'n [Node]> {
    match &node.value {
        Value::List(items) => Some(items),
        Value::Null => Some(&[]),
        _ => reader.expected(node, "a list of elements, each as `- name: { … }`"),
    }
}
