//! `kadrs schema`: the schema of each kind of file, from the tables that the readers use.

use std::path::Path;

use clap::ValueEnum;
use serde_json::Value;

use crate::cli::{Failure, terminal};
use crate::elements::ELEMENTS;
use crate::locale::glossary_table;
use crate::node::{Common, ElementKind};
use crate::scene::{
    fact_table, for_table, manifest_table, part_table, script_table, slot_table, theme_table, use_table,
};
use crate::syntax::{self, Field, Record, Shape, Table, Word, WordFields};

/// The kinds of file that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaFile {
    /// `scenes/*.yaml`.
    Scene,
    /// `scenes/parts/*.yaml`.
    Part,
    /// `scenes/theme.yaml`.
    Theme,
    /// `kadrs.yaml`.
    Manifest,
    /// `scenes/facts.yaml`.
    Facts,
    /// `locales/glossary.yaml`.
    Glossary,
}

/// Runs the command: one schema to the standard output, or all of them into a folder.
pub fn run(file: SchemaFile, folder: Option<&Path>) -> Result<(), Failure> {
    let Some(folder) = folder else { return terminal::print(&text(file)) };
    let failed = |error: std::io::Error| Failure::Io(format!("cannot write to `{}`: {error}", folder.display()));
    std::fs::create_dir_all(folder).map_err(failed)?;
    for file in SchemaFile::value_variants() {
        let name = file.to_possible_value().map(|value| value.get_name().to_string()).unwrap_or_default();
        std::fs::write(folder.join(format!("{name}.schema.json")), text(*file)).map_err(failed)?;
    }
    Ok(())
}

fn text(file: SchemaFile) -> String {
    format!("{:#}\n", schema(file))
}

/// The JSON Schema (draft 2020-12) of a kind of file.
pub fn schema(file: SchemaFile) -> Value {
    let (title, table, arguments) = match file {
        SchemaFile::Scene => ("kadrs scene script", script_table(), false),
        SchemaFile::Part => ("kadrs part", part_table(), true),
        SchemaFile::Theme => ("kadrs theme", theme_table(), false),
        SchemaFile::Manifest => ("kadrs manifest", manifest_table(), false),
        SchemaFile::Facts => ("kadrs facts", fact_table(), false),
        SchemaFile::Glossary => ("kadrs glossary", glossary_table(), false),
    };
    syntax::schema(title, &table, &words(), &Common::table(), arguments)
}

/// Every element and `use`.
fn words() -> Vec<Word> {
    let element = |kind: &ElementKind| Word {
        name: kind.name,
        doc: kind.doc.to_string(),
        fields: WordFields::Table(element_table(kind)),
    };
    let own = |name: &'static str, table: Table, open: bool, text: bool| Word {
        name,
        doc: table.doc.clone(),
        fields: WordFields::Own { table, open, text },
    };
    // Arguments of parts stand beside the fields of `use`.
    let expanded = [
        own("use", use_table(), true, true),
        own("for", for_table(), false, false),
        own("slot", slot_table(), false, true),
    ];
    ELEMENTS.iter().map(element).chain(expanded).collect()
}

/// An element's own fields and its items.
fn element_table(kind: &ElementKind) -> Table {
    let mut table = (kind.table)();
    if kind.items {
        let doc = "The elements in it.".to_string();
        table.fields.push(Field { name: "items", doc, shape: Shape::Elements, default: None, required: false });
    }
    table
}
