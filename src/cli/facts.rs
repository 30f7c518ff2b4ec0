//! `kadrs facts`: every fact with its source, its age and the scenes that show it.

use std::path::Path;

use serde_json::{Value, json};

use crate::cli::args::FactsArgs;
use crate::cli::project::{count, open};
use crate::cli::select::choose;
use crate::cli::today::today_or;
use crate::cli::{Failure, terminal};
use crate::locale::{Date, Fact};
use crate::scene::{FactUse, Input, ShownIn};

/// One fact with all that is known about it.
struct Row<'i> {
    name: &'i str,
    fact: &'i Fact,
    /// As the source locale writes it.
    value: String,
    /// The last day on which its check counts, if it has a limit.
    due: Option<Date>,
    uses: Vec<FactUse>,
}

/// Runs the command.
pub fn run(project: Option<&Path>, args: &FactsArgs) -> Result<(), Failure> {
    let today = today_or(args.today.as_deref())?;
    let mut opened = open(project)?;
    let Some(input) = opened.input.take() else { return Err(opened.fail(args.json)) };
    let rows = rows(&input, args)?;
    let text = match args.json {
        true => format!("{:#}\n", json(&rows, today)),
        false => listing(&input, &rows, today),
    };
    terminal::print(&text)?;
    // Whatever else is wrong is shown after the list: a use may be missing from it because of that.
    if opened.diagnostics.has_errors() {
        if !args.json {
            opened.print_findings();
        }
        return Err(Failure::Input);
    }
    Ok(())
}

fn rows<'i>(input: &'i Input, args: &FactsArgs) -> Result<Vec<Row<'i>>, Failure> {
    let all: Vec<(&str, &Fact)> = input.facts.iter().collect();
    let chosen = choose("fact", &args.facts, &all, |(name, _)| name)?;
    let mut uses = input.fact_uses();
    let row = |(name, fact): &(&'i str, &'i Fact)| Row {
        name,
        fact,
        value: fact.value.format(&input.manifest.source),
        due: fact.due(input.manifest.facts_max_age),
        uses: uses.remove(*name).unwrap_or_default(),
    };
    Ok(chosen.into_iter().map(row).filter(|row| !args.unused || row.uses.is_empty()).collect())
}

fn listing(input: &Input, rows: &[Row<'_>], today: Date) -> String {
    let mut out = String::new();
    for row in rows {
        let overdue = row.due.is_some_and(|due| due < today);
        let due = match row.due {
            Some(due) if overdue => format!(", counted until {due}: overdue"),
            Some(due) => format!(", counts until {due}"),
            None => String::new(),
        };
        let (certainty, checked) = (row.fact.certainty.letter(), row.fact.checked);
        out.push_str(&format!("{}: {}\n", row.name, row.value));
        out.push_str(&format!("  certainty {certainty}, checked {checked}{due}\n"));
        out.push_str(&format!("  source: {}\n", row.fact.source));
        for shown in &row.uses {
            out.push_str(&format!("  {}\n", use_line(input, shown)));
        }
        if row.uses.is_empty() {
            out.push_str("  not shown anywhere\n");
        }
        out.push('\n');
    }
    let unused = rows.iter().filter(|row| row.uses.is_empty()).count();
    let overdue = rows.iter().filter(|row| row.due.is_some_and(|due| due < today)).count();
    out.push_str(&format!("{}, {unused} not shown, {overdue} overdue on {today}\n", count(rows.len(), "fact")));
    out
}

/// `path-of-asylum, end: end-valid (all locales)`.
fn use_line(input: &Input, shown: &FactUse) -> String {
    let messages: Vec<&str> = match shown.messages.is_empty() {
        true => vec!["a number of an element"],
        false => shown.messages.iter().map(String::as_str).collect(),
    };
    let locales = match shown.locales.len() == input.manifest.locales.len() {
        true => "all locales".to_string(),
        false => shown.locales.join(", "),
    };
    format!("{}, {}: {} ({locales})", shown.video, part(&shown.part), messages.join(", "))
}

/// What people call a part of a video.
fn part(part: &ShownIn) -> String {
    match part {
        ShownIn::Title => "the title".to_string(),
        ShownIn::Overlay => "the overlay".to_string(),
        ShownIn::Scene(id) => format!("scene {id}"),
    }
}

fn json(rows: &[Row<'_>], today: Date) -> Value {
    let shown = |shown: &FactUse| {
        let (part, scene) = match &shown.part {
            ShownIn::Title => ("title", None),
            ShownIn::Overlay => ("overlay", None),
            ShownIn::Scene(id) => ("scene", Some(id)),
        };
        json!({
            "video": shown.video, "part": part, "scene": scene, "messages": shown.messages, "locales": shown.locales,
        })
    };
    let fact = |row: &Row<'_>| {
        json!({
            "name": row.name,
            "value": row.value,
            "source": row.fact.source,
            "certainty": row.fact.certainty.letter(),
            "checked": row.fact.checked.to_string(),
            "due": row.due.map(|due| due.to_string()),
            "overdue": row.due.is_some_and(|due| due < today),
            "unused": row.uses.is_empty(),
            "uses": row.uses.iter().map(shown).collect::<Vec<Value>>(),
        })
    };
    json!({ "today": today.to_string(), "facts": rows.iter().map(fact).collect::<Vec<Value>>() })
}
