//! Conditions in trees: `when` of what is expanded before elements are read, and what it asks of arguments.

use crate::diag::Diagnostic;
use crate::scene::substitute::Values;
use crate::syntax::{Entry, Key, Node, Reader, Scalar, Value, Vocabulary};

/// What the `when` of an item says about arguments.
pub(super) enum Asked {
    /// It asks for none that are known here.
    Nothing,
    /// They are as it wants: the item without the question.
    Kept(Node),
    /// They are not.
    Dropped,
}

/// Answers `when: { arg: … }` of an item: `arg: icon` keeps it if the argument `icon` is neither empty nor `false`,
/// `arg: { kind: [door, gate] }` if `kind` is one of these. What `bound` names is left to who knows it.
pub(super) fn ask(item: &Node, values: &Values, bound: &[String], reader: &mut Reader<'_>) -> Option<Asked> {
    let Value::Map(entries) = &item.value else { return Some(Asked::Nothing) };
    let [entry] = entries.as_slice() else { return Some(Asked::Nothing) };
    let Some(asked) = entry.value.get("when").and_then(|when| when.get("arg")) else { return Some(Asked::Nothing) };
    let questions: Vec<(Node, Option<&Node>)> = match &asked.value {
        Value::Map(entries) => entries.iter().map(|e| (name_of(&e.key), Some(&e.value))).collect(),
        Value::List(names) => names.iter().map(|name| (name.clone(), None)).collect(),
        _ => vec![(asked.clone(), None)],
    };
    let mut left = Vec::new();
    for (name, wanted) in questions {
        let text = name.as_str().unwrap_or_default();
        let row = text.split_once('.').map_or(text, |(row, _)| row);
        if bound.iter().any(|bound| bound == row) {
            let value = wanted.cloned().unwrap_or(Node { value: Value::Null, span: name.span });
            left.push(Entry { key: Key { name: text.to_string(), span: name.span }, value });
            continue;
        }
        let Some(value) = values.get(text) else {
            let message = format!("there is no argument `{text}` to ask for");
            reader.report(Diagnostic::error(name.span, message).hint_opt(values.suggestion(text)));
            return None;
        };
        if !holds(value, wanted) {
            return Some(Asked::Dropped);
        }
    }
    let left = (!left.is_empty()).then_some(Node { value: Value::Map(left), span: asked.span });
    Some(Asked::Kept(with_question(item, left)))
}

fn name_of(key: &Key) -> Node {
    Node { value: Value::Scalar(Scalar { text: key.name.clone(), quoted: false }), span: key.span }
}

/// Whether an argument is what is wanted: one of some words, or anything at all.
fn holds(value: &Node, wanted: Option<&Node>) -> bool {
    let is_something = match &value.value {
        Value::Null => false,
        Value::Scalar(scalar) => !scalar.text.is_empty() && scalar.text != "false",
        Value::List(items) => !items.is_empty(),
        Value::Map(entries) => !entries.is_empty(),
    };
    let text = value.as_str().unwrap_or_default();
    match wanted.map(|wanted| (wanted, &wanted.value)) {
        None | Some((_, Value::Null)) => is_something,
        Some((_, Value::List(words))) => words.iter().any(|word| word.as_str() == Some(text)),
        Some((word, _)) => word.as_str() == Some(text),
    }
}

/// The item with another `arg` in its `when`, or without.
fn with_question(item: &Node, arg: Option<Node>) -> Node {
    let mut item = item.clone();
    let Value::Map(entries) = &mut item.value else { return item };
    for entry in entries.iter_mut() {
        let Value::Map(fields) = &mut entry.value.value else { continue };
        for field in fields.iter_mut().filter(|field| field.key.name == "when") {
            let Value::Map(when) = &mut field.value.value else { continue };
            match &arg {
                Some(arg) => when.iter_mut().filter(|e| e.key.name == "arg").for_each(|e| e.value = arg.clone()),
                None => when.retain(|e| e.key.name != "arg"),
            }
        }
        fields.retain(|field| field.key.name != "when" || field.value.value != Value::Map(Vec::new()));
    }
    item
}

/// Items for fewer renditions, without those of which none is left. What is no element is told where elements are read.
pub(super) fn restrict(items: Vec<Node>, when: Option<&Node>, vocabulary: &Vocabulary) -> Vec<Node> {
    let Some(when) = when else { return items };
    let restrict = |item: Node| {
        let entries = match item.value {
            Value::Map(entries) => entries,
            value => return Some(Node { value, span: item.span }),
        };
        let entry = |entry: Entry| Some(Entry { value: restricted(entry.value, when, vocabulary)?, key: entry.key });
        let entries: Option<Vec<Entry>> = entries.into_iter().map(entry).collect();
        Some(Node { value: Value::Map(entries?), span: item.span })
    };
    items.into_iter().filter_map(restrict).collect()
}

/// The fields of an element with both its own `when` and this one.
fn restricted(fields: Node, when: &Node, vocabulary: &Vocabulary) -> Option<Node> {
    let mut entries = match fields.value {
        Value::Map(entries) => entries,
        Value::Null => Vec::new(),
        value => return Some(Node { value, span: fields.span }),
    };
    match entries.iter_mut().find(|entry| entry.key.name == "when") {
        Some(own) => own.value = both(&own.value, when, vocabulary)?,
        None => {
            let key = Key { name: "when".to_string(), span: when.span };
            entries.push(Entry { key, value: when.clone() });
        }
    }
    Some(Node { value: Value::Map(entries), span: fields.span })
}

fn both(own: &Node, outer: &Node, vocabulary: &Vocabulary) -> Option<Node> {
    let (Value::Map(entries), Value::Map(more)) = (&own.value, &outer.value) else { return Some(own.clone()) };
    let mut entries = entries.clone();
    for Entry { key, value } in more {
        let Some(mine) = entries.iter_mut().find(|entry| entry.key.name == key.name) else {
            entries.push(Entry { key: key.clone(), value: value.clone() });
            continue;
        };
        let known = |name: &str| vocabulary.formats.iter().chain(&vocabulary.locales).any(|known| known == name);
        let (a, b) = (names(&mine.value), names(value));
        let among = |name: &Node, others: &[Node]| others.iter().any(|other| other.as_str() == name.as_str());
        // A name that nobody knows stays, so that it is told.
        let unknown = |name: &&Node| name.as_str().is_some_and(|name| !known(name));
        let mut left: Vec<Node> = a.iter().filter(|name| among(name, &b) || unknown(name)).cloned().collect();
        left.extend(b.iter().filter(unknown).cloned());
        if left.is_empty() && !a.is_empty() && !b.is_empty() {
            return None;
        }
        if !a.is_empty() && !b.is_empty() {
            mine.value = Node { value: Value::List(left), span: mine.value.span };
        } else if a.is_empty() {
            mine.value = value.clone();
        }
    }
    Some(Node { value: Value::Map(entries), span: own.span })
}

/// The names in a field that takes one or a list.
fn names(node: &Node) -> Vec<Node> {
    match &node.value {
        Value::List(items) => items.clone(),
        Value::Null => Vec::new(),
        _ => vec![node.clone()],
    }
}
