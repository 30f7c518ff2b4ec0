//! The tables of a project's files, for the schema and the reference.

use crate::assets::{LIMITS, LimitRow, amount};
use crate::node::When;
use crate::scene::composition::{SceneFields, ScriptFields};
use crate::scene::expand::ForFields;
use crate::scene::facts::FactFields;
use crate::scene::infographic::InfographicFields;
use crate::scene::manifest::{FormatFields, LocaleFields, ManifestFields};
use crate::scene::rows::RowFile;
use crate::scene::substitute::SlotFields;
use crate::scene::theme::{StyleFields, ThemeFields};
use crate::syntax::{Field, Record, Shape, Table};

/// A field that is not read through a table of its own.
fn field(name: &'static str, doc: &str, shape: Shape, required: bool) -> Field {
    Field { name, doc: doc.to_string(), shape, default: None, required }
}

/// The table with more said about fields that are read as they stand.
fn with_shapes(mut table: Table, shapes: &[(&str, Shape)]) -> Table {
    for (name, shape) in shapes {
        if let Some(field) = table.fields.iter_mut().find(|field| field.name == *name) {
            field.shape = shape.clone();
        }
    }
    table
}

fn map_of(table: fn() -> Table) -> Shape {
    Shape::Map(Box::new(Shape::Record(table)))
}

/// `scenes/<video>.yaml`.
pub fn script_table() -> Table {
    let mut table = ScriptFields::table();
    let scenes = Shape::List(Box::new(Shape::Record(scene_table)));
    table.fields.push(field(
        "overlay",
        "Elements over all scenes, on the clock of the whole video.",
        Shape::Elements,
        false,
    ));
    table.fields.push(field("scenes", "The scenes in order; at least one.", scenes, true));
    table
}

/// One scene of a script.
pub fn scene_table() -> Table {
    let mut table = SceneFields::table();
    table.fields.push(field("body", "Its elements, back to front.", Shape::Elements, false));
    table
}

/// `scenes/parts/<name>.yaml`.
pub fn part_table() -> Table {
    let any = || Shape::OneOf(Vec::new());
    let arguments = Shape::OneOf(vec![Shape::List(Box::new(Shape::Text)), Shape::Map(Box::new(any()))]);
    let doc = "Names of its arguments, or a map from names to defaults; `${name}` in the body stands for the value.";
    Table {
        name: "PartFields",
        doc: "A part: elements that scripts use by name, with arguments.".to_string(),
        fields: vec![
            field("arguments", doc, arguments, false),
            field("body", "The elements that stand in place of `use`.", Shape::Elements, true),
        ],
    }
}

/// `- use: { … }`.
pub fn use_table() -> Table {
    let slots = Shape::Map(Box::new(Shape::Elements));
    Table {
        name: "UseFields",
        doc: "The elements of a part, with arguments.".to_string(),
        fields: vec![
            field("part", "Name of a file in scenes/parts, without its ending.", Shape::Text, true),
            field("slots", "Elements for the part's slots, by their names.", slots, false),
            field("when", "Keeps them for some formats or locales only.", Shape::Record(When::table), false),
        ],
    }
}

/// `- for: { … }`.
pub fn for_table() -> Table {
    let rows = Shape::OneOf(vec![Shape::List(Box::new(Shape::OneOf(Vec::new()))), Shape::Record(RowFile::table)]);
    let shapes = [("data", rows), ("items", Shape::Elements), ("when", Shape::Record(When::table))];
    with_shapes(ForFields::table(), &shapes)
}

/// `- slot: { … }`.
pub fn slot_table() -> Table {
    let shapes = [("default", Shape::Elements), ("when", Shape::Record(When::table))];
    with_shapes(SlotFields::table(), &shapes)
}

/// `scenes/theme.yaml`.
pub fn theme_table() -> Table {
    let shapes = [("styles", map_of(StyleFields::table)), ("infographic", Shape::Record(InfographicFields::table))];
    with_shapes(ThemeFields::table(), &shapes)
}

/// `kadrs.yaml`.
pub fn manifest_table() -> Table {
    let shapes = [
        ("locales", map_of(LocaleFields::table)),
        ("formats", map_of(FormatFields::table)),
        ("limits", Shape::Record(limit_table)),
    ];
    with_shapes(ManifestFields::table(), &shapes)
}

/// `limits` of the manifest.
pub fn limit_table() -> Table {
    let limit = |row: &LimitRow| {
        let doc = format!("Bounds {}; {} unless written.", row.what, amount(row.default, row.unit));
        let shape = Shape::Number { min: Some(1.0), max: Some(row.maximum as f64), whole: true };
        Field { name: row.name, doc, shape, default: None, required: false }
    };
    let doc = "Limits on input, in bytes, pixels, seconds or pieces. A project may raise some of them.".to_string();
    Table { name: "LimitFields", doc, fields: LIMITS.iter().map(limit).collect() }
}

/// `scenes/facts.yaml`.
pub fn fact_table() -> Table {
    Table {
        name: "FactsFields",
        doc: "Facts: one value each with its source, so that a change of law is a change of one line.".to_string(),
        fields: vec![field("facts", "Facts by the name that messages use.", map_of(FactFields::table), false)],
    }
}
