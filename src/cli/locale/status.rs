//! `kadrs locale status`: counts for all locales, names where somebody asks for one.

use serde_json::{Map, Value, json};

use crate::cli::args::LocaleStatusArgs;
use crate::cli::locale::{locales, shelf, used};
use crate::cli::project::Opened;
use crate::cli::{Failure, table, terminal};
use crate::locale::exchange::{State, Status, status};
use crate::scene::Input;

/// Runs the command.
pub fn run(opened: Opened, input: &Input, args: &LocaleStatusArgs) -> Result<(), Failure> {
    let source = shelf(&opened, &input.manifest.source)?;
    let used = used(&opened, input);
    let mut all = Vec::new();
    for locale in locales(input, &args.locale)? {
        all.push(status(&source, &shelf(&opened, locale)?, used.as_ref()));
    }
    if args.json {
        let locales: Vec<Value> = all.iter().map(as_json).collect();
        let document = json!({ "source": input.manifest.source.tag(), "locales": locales });
        return terminal::print(&format!("{document:#}\n"));
    }
    let mut head = vec!["locale"];
    head.extend(State::ALL.iter().map(|state| state.name()));
    head.push("unused");
    let rows: Vec<Vec<String>> = all.iter().map(row).collect();
    let mut text = table::table(&head, &rows);
    if !args.locale.is_empty() {
        all.iter().for_each(|status| names(status, &mut text));
    }
    terminal::print(&text)
}

fn row(status: &Status) -> Vec<String> {
    let mut row = vec![status.locale.clone()];
    row.extend(State::ALL.iter().map(|state| status.names(*state).len().to_string()));
    row.push(status.unused.len().to_string());
    row
}

/// The names of a locale's messages, but for those that need nothing.
fn names(status: &Status, text: &mut String) {
    let lists = State::ALL.iter().filter(|state| **state != State::Approved);
    let lists = lists.map(|state| (state.name(), status.names(*state)));
    for (name, ids) in lists.chain([("unused", status.unused.as_slice())]).filter(|(_, ids)| !ids.is_empty()) {
        text.push_str(&format!("\n{} {name}:\n", status.locale));
        ids.iter().for_each(|id| text.push_str(&format!("  {id}\n")));
    }
}

fn as_json(status: &Status) -> Value {
    let mut counts = Map::new();
    let mut messages = Map::new();
    for state in State::ALL {
        counts.insert(state.name().to_owned(), json!(status.names(state).len()));
        messages.insert(state.name().to_owned(), json!(status.names(state)));
    }
    counts.insert("unused".to_owned(), json!(status.unused.len()));
    messages.insert("unused".to_owned(), json!(status.unused));
    json!({ "locale": status.locale, "counts": counts, "messages": messages })
}
