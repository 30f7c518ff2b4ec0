//! Substitution: `${name}` in parts and in repeated items becomes what the name stands for.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Span, did_you_mean};
use crate::scene::expand::{MAX_NODES, only_entry};
use crate::scene::when::{Asked, ask, restrict};
use crate::syntax::{Entry, FieldType, Key, Node, Reader, Scalar, Value};

crate::fields! {
    /// Stands in a part for the elements that a `use` of the part gives.
    pub struct SlotFields {
        /// The slot's name, as `slots` of a `use` has it.
        name: String,
        /// What stands there unless the slot is filled.
        default: Option<Node>,
        /// Keeps it for some formats, locales or arguments only.
        when: Option<Node>,
    }
}

/// What the names in a template stand for.
#[derive(Debug)]
pub(super) struct Values {
    named: BTreeMap<String, Node>,
    /// What fills the slots; `None` where a template has none.
    slots: Option<BTreeMap<String, Vec<Node>>>,
    /// What an unknown name is none of.
    what: String,
}

impl Values {
    /// The arguments of a part and what fills its slots.
    pub fn arguments(named: BTreeMap<String, Node>, slots: BTreeMap<String, Vec<Node>>) -> Self {
        Values { named, slots: Some(slots), what: "a text argument of this part".to_string() }
    }

    /// The columns of a row by their names in the template.
    pub fn row(named: BTreeMap<String, Node>, name: &str) -> Self {
        Values { named, slots: None, what: format!("a text of the row `{name}`") }
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.named.get(name)
    }

    /// The known name that an unknown one is like.
    pub fn suggestion(&self, name: &str) -> Option<String> {
        did_you_mean(name, self.named.keys().map(String::as_str))
    }
}

/// One walk through a template.
pub(super) struct Substitution<'s, 'r> {
    pub values: &'s Values,
    pub reader: &'s mut Reader<'r>,
    /// How many more nodes may be added to the script; `None` once there were too many.
    pub budget: &'s mut Option<usize>,
    /// Names of the rows of a `for` in the template, which are left to it.
    pub bound: Vec<String>,
}

impl Substitution<'_, '_> {
    /// The elements that an item of a list becomes: what fills it if it is a slot, none if its `when` asks for
    /// arguments of other values.
    pub fn item(&mut self, item: &Node) -> Option<Vec<Node>> {
        let item = &match ask(item, self.values, &self.bound, self.reader)? {
            Asked::Nothing => item.clone(),
            Asked::Kept(item) => item,
            Asked::Dropped => return Some(Vec::new()),
        };
        if self.values.slots.is_some()
            && let Some(entry) = only_entry(item, "slot")
        {
            return self.slot(&entry.value);
        }
        let row = only_entry(item, "for").map(|entry| entry.value.get("as").and_then(Node::as_str).unwrap_or("row"));
        if let Some(row) = row {
            self.bound.push(row.to_string());
        }
        let done = self.node(item);
        if row.is_some() {
            self.bound.pop();
        }
        done.map(|item| vec![item])
    }

    /// What a script gives for a slot, as it stands there, or what the part has for it.
    fn slot(&mut self, slot: &Node) -> Option<Vec<Node>> {
        let SlotFields { name, default, when } = match &slot.value {
            Value::Scalar(scalar) => SlotFields { name: scalar.text.clone(), default: None, when: None },
            Value::Map(_) => SlotFields::from_node(slot, self.reader)?,
            _ => return self.reader.expected(slot, "a slot such as `slot: body`"),
        };
        let items = match (self.values.slots.as_ref().and_then(|slots| slots.get(&name)), &default) {
            (Some(given), _) => {
                // Arguments of this part have no meaning in what was written outside of it.
                given.iter().try_for_each(|item| self.spend(item))?;
                given.clone()
            }
            (None, Some(Node { value: Value::List(items), .. })) => self.items(items)?,
            (None, Some(other)) => return self.reader.expected(other, "a list of elements"),
            (None, None) => Vec::new(),
        };
        Some(restrict(items, when.as_ref(), self.reader.vocabulary))
    }

    fn items(&mut self, items: &[Node]) -> Option<Vec<Node>> {
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            out.extend(self.item(item)?);
        }
        Some(out)
    }

    /// Replaces `${name}` by its value: as a whole value where it stands alone, else within the text.
    fn node(&mut self, node: &Node) -> Option<Node> {
        self.spend_one(node.span)?;
        let value = match &node.value {
            Value::Null => Value::Null,
            Value::Scalar(scalar) => {
                let alone = scalar.text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}'));
                if let Some(value) = alone.filter(|name| !self.is_bound(name)).and_then(|name| self.values.get(name)) {
                    return Some(value.clone());
                }
                Value::Scalar(Scalar { text: self.text(&scalar.text, node.span)?, quoted: scalar.quoted })
            }
            Value::List(items) => Value::List(self.items(items)?),
            Value::Map(entries) => {
                let mut out = Vec::with_capacity(entries.len());
                for Entry { key, value } in entries {
                    let name = self.text(&key.name, key.span)?;
                    out.push(Entry { key: Key { name, span: key.span }, value: self.node(value)? });
                }
                Value::Map(out)
            }
        };
        Some(Node { value, span: node.span })
    }

    fn text(&mut self, text: &str, span: Span) -> Option<String> {
        let mut out = String::new();
        let mut rest = text;
        while let Some(at) = rest.find("${") {
            let Some(end) = rest[at..].find('}') else { break };
            let name = &rest[at + 2..at + end];
            out.push_str(&rest[..at]);
            if self.is_bound(name) {
                out.push_str(&rest[at..=at + end]);
            } else {
                out.push_str(&self.word(name, span)?);
            }
            rest = &rest[at + end + 1..];
        }
        out.push_str(rest);
        Some(out)
    }

    /// The text that a name stands for within other text.
    fn word(&mut self, name: &str, span: Span) -> Option<String> {
        match self.values.get(name).map(|node| &node.value) {
            Some(Value::Scalar(scalar)) => Some(scalar.text.clone()),
            // An empty cell is an empty text.
            Some(Value::Null) => Some(String::new()),
            _ => {
                let message = format!("`${{{name}}}` is not {}", self.values.what);
                let hint = self.values.suggestion(name);
                self.reader.report(Diagnostic::error(span, message).hint_opt(hint));
                None
            }
        }
    }

    /// Whether a name belongs to a `for` within the template.
    fn is_bound(&self, name: &str) -> bool {
        let row = name.split_once('.').map_or(name, |(row, _)| row);
        self.bound.iter().any(|bound| bound == row)
    }

    /// Counts a node with all that is in it.
    fn spend(&mut self, node: &Node) -> Option<()> {
        self.spend_one(node.span)?;
        match &node.value {
            Value::List(items) => items.iter().try_for_each(|item| self.spend(item)),
            Value::Map(entries) => entries.iter().try_for_each(|entry| self.spend(&entry.value)),
            Value::Null | Value::Scalar(_) => Some(()),
        }
    }

    fn spend_one(&mut self, span: Span) -> Option<()> {
        *self.budget = (*self.budget)?.checked_sub(1);
        if self.budget.is_none() {
            // Told once; nothing is added from here on.
            self.reader.report(Diagnostic::error(span, format!("parts add more than {MAX_NODES} values")));
        }
        self.budget.map(drop)
    }
}
