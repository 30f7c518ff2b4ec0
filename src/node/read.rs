//! Reading lists of elements.

use crate::diag::{Diagnostic, did_you_mean};
use crate::node::{Common, Effect, Element, ElementKind, Node, Registry};
use crate::syntax::{Entry, Fields, Node as Tree, Reader, Record, Value};

/// Reads elements of a registry, with a limit on how many and how deep.
pub struct NodeReader<'a, 'd> {
    /// Reports and names.
    pub reader: &'a mut Reader<'d>,
    /// The kinds there are.
    pub registry: Registry,
    /// How many more nodes this scene may have; `None` once there are too many.
    pub budget: Option<usize>,
}

/// Greatest nesting of elements (limits card).
const MAX_NESTING: usize = 64;

/// Reads a list of `- name: { fields }`. What is wrong is reported and left out.
pub fn read_items(list: &Tree, cx: &mut NodeReader<'_, '_>) -> Vec<Node> {
    read_level(list, cx, 1)
}

fn read_level(list: &Tree, cx: &mut NodeReader<'_, '_>, depth: usize) -> Vec<Node> {
    if depth > MAX_NESTING {
        cx.reader.report(Diagnostic::error(list.span, format!("elements are nested more than {MAX_NESTING} deep")));
        return Vec::new();
    }
    let Value::List(items) = &list.value else {
        if list.value != Value::Null {
            cx.reader.expected::<()>(list, "a list of elements, each as `- name: { … }`");
        }
        return Vec::new();
    };
    items.iter().filter_map(|item| read_node(item, cx, depth)).collect()
}

fn read_node(item: &Tree, cx: &mut NodeReader<'_, '_>, depth: usize) -> Option<Node> {
    let entry = match &item.value {
        Value::Map(entries) if entries.len() == 1 => &entries[0],
        Value::Map(entries) if entries.len() > 1 => {
            let message =
                format!("an element has one name, found `{}` and `{}`", entries[0].key.name, entries[1].key.name);
            let hint = format!("indent the fields of `{}` further than its name", entries[0].key.name);
            cx.reader.report(Diagnostic::error(entries[1].key.span, message).hint(hint));
            return None;
        }
        _ => return cx.reader.expected(item, "an element as `- name: { … }`"),
    };
    let name = &entry.key.name;
    let Some(kind) = cx.registry.iter().find(|kind| kind.name == name) else {
        let names = || cx.registry.iter().map(|kind| kind.name).chain(["use", "for"]);
        let hint = did_you_mean(name, names())
            .unwrap_or_else(|| format!("the elements are {}", names().collect::<Vec<_>>().join(", ")));
        cx.reader.report(Diagnostic::error(entry.key.span, format!("there is no element `{name}`")).hint(hint));
        return None;
    };
    let budget = cx.budget?;
    cx.budget = budget.checked_sub(1);
    if cx.budget.is_none() {
        // The first one too many is told, the rest of the scene is not read.
        cx.reader.report(Diagnostic::error(entry.key.span, "the scene has more elements than the limit of 20000"));
        return None;
    }
    let when = entry.value.get("when").and_then(|when| when.get("format"));
    if when.is_some() {
        // What is not shown in a format needs no values for it.
        let vocabulary = cx.reader.vocabulary.shown_in(when);
        let mut reader = Reader { diagnostics: &mut *cx.reader.diagnostics, vocabulary: &vocabulary };
        let mut narrow = NodeReader { reader: &mut reader, registry: cx.registry, budget: cx.budget };
        let node = read_fields(entry, kind, &mut narrow, depth);
        cx.budget = narrow.budget;
        return node;
    }
    read_fields(entry, kind, cx, depth)
}

fn read_fields(entry: &Entry, kind: &'static ElementKind, cx: &mut NodeReader<'_, '_>, depth: usize) -> Option<Node> {
    let name = &entry.key.name;
    if let Value::Scalar(_) = entry.value.value {
        // `text: Hello`: the author knows what it should say, but not where that stands.
        let has_message = (kind.table)().fields.iter().any(|field| field.name == "message");
        let field = if has_message { "message: some-id" } else { "field: value" };
        let found = Diagnostic::error(entry.value.span, format!("`{name}` takes fields, not a text"));
        cx.reader.report(found.hint(format!("write `{name}: {{ {field} }}`")));
        return None;
    }
    let mut fields = Fields::open(&entry.value, format!("`{name}`"), cx.reader)?;
    let element = (kind.read)(&mut fields, cx.reader);
    let common = Common::read(&mut fields, cx.reader);
    let written = match fields_items(kind.items, &mut fields) {
        Some(list) => read_level(list, cx, depth + 1),
        None => Vec::new(),
    };
    fields.finish(cx.reader);
    let (element, common) = (element?, common?);
    if let Some(arg) = common.when.as_ref().and_then(|when| when.arg.as_ref()) {
        // What a part or a `for` knows was answered when it was expanded.
        let found = Diagnostic::error(arg.span, "there is no argument to ask for here");
        cx.reader.report(found.hint("`arg` works in parts and in the items of `for`"));
        return None;
    }
    check_effects(kind.name, &common, element.as_ref(), cx.reader);
    check_stillness(entry, &common, element.as_ref(), cx.reader);
    let mut items = element.made_of().map_or_else(Vec::new, |list| read_level(&list, cx, depth + 1));
    items.extend(written);
    Some(Node { kind, common, element, items, span: entry.key.span })
}

fn fields_items<'n>(has_items: bool, fields: &mut Fields<'n>) -> Option<&'n Tree> {
    if has_items { fields.take("items").map(|(_, list)| list) } else { None }
}

/// What must stand still (the emblem of a funder and what is near it) is not moved by an author either.
fn check_stillness(entry: &Entry, common: &Common, element: &dyn Element, reader: &mut Reader<'_>) {
    if !element.stands_still() {
        return;
    }
    let enter = common.enter.as_ref().map(|enter| ("enter", enter.span));
    let exit = common.exit.as_ref().map(|exit| ("exit", exit.span));
    let animate = common.animate.as_ref().map(|_| ("animate", entry.key.span));
    for (field, span) in [enter, exit, animate].into_iter().flatten() {
        let message = format!("`{}` stands still and takes no `{field}`", entry.key.name);
        reader.report(Diagnostic::error(span, message).hint("let its scene bring it: `transition: fade`"));
    }
}

/// `draw`, `type` and pieces work only on elements that know how.
fn check_effects(name: &str, common: &Common, element: &dyn Element, reader: &mut Reader<'_>) {
    let enter = common.enter.as_ref().map(|enter| (enter.entrance.effect, enter.span));
    let exit = common.exit.as_ref().map(|exit| (exit.exit.effect, exit.span));
    for (effect, span) in enter.into_iter().chain(exit) {
        let (word, kinds) = match effect {
            _ if element.effects().contains(&effect) => continue,
            Effect::Draw => ("draw", "elements made of lines, such as `path`, `arrow` and `svg`"),
            Effect::Type => ("type", "`text`"),
            _ => continue,
        };
        let message = format!("`{name}` cannot `{word}`");
        reader.report(Diagnostic::error(span, message).hint(format!("`{word}` works on {kinds}")));
    }
    if let Some(exit) = common.exit.as_ref().filter(|exit| exit.exit.effect == Effect::Type) {
        let hint = "`fade` is how text goes; `type` is an entrance";
        reader.report(Diagnostic::error(exit.span, "nothing goes by `type`").hint(hint));
    }
    // What can be typed falls into pieces, and nothing else does.
    let pieces =
        common.enter.as_ref().filter(|enter| enter.entrance.by.is_some() && enter.entrance.effect != Effect::Type);
    if let Some(enter) = pieces.filter(|_| !element.effects().contains(&Effect::Type)) {
        let message = format!("`{name}` cannot come `by` pieces");
        reader.report(Diagnostic::error(enter.span, message).hint("`by` works on `text`; groups have `stagger`"));
    }
}
