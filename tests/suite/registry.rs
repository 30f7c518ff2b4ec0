//! Everything that is registered is documented, in the schema, and shown by an example that works.

use kadrs::anim::Easing;
use kadrs::assets::LIMITS;
use kadrs::cli::{SchemaFile, reference, schema};
use kadrs::diag::{Diagnostics, SourceId};
use kadrs::elements::ELEMENTS;
use kadrs::encode::OUTPUTS;
use kadrs::node::{Common, Effect, Mirror, Origin, Piecewise, Toward};
use kadrs::quality::CHECKS;
use kadrs::scene::TransitionKind;
use kadrs::syntax::{self, Choice, Record, Table};
use serde_json::{Map, Value};

use crate::support::fixture::script;
use crate::support::{bless, files_below, report, repository};

const SCHEMAS: [(SchemaFile, &str); 6] = [
    (SchemaFile::Scene, "scene"),
    (SchemaFile::Part, "part"),
    (SchemaFile::Theme, "theme"),
    (SchemaFile::Manifest, "manifest"),
    (SchemaFile::Facts, "facts"),
    (SchemaFile::Glossary, "glossary"),
];

/// Every name that an author writes and that a registry or a list of words knows, with what it is.
fn words() -> Vec<(&'static str, String)> {
    fn choice<T: Choice>(what: &'static str) -> Vec<(&'static str, String)> {
        T::WORDS.iter().map(|(word, _)| (what, (*word).to_string())).collect()
    }
    let mut words: Vec<(&str, String)> = ELEMENTS.iter().map(|kind| ("element", kind.name.to_string())).collect();
    words.extend(Easing::names().into_iter().map(|name| ("easing", name)));
    words.extend(choice::<Effect>("effect"));
    words.extend(choice::<Piecewise>("piece"));
    words.extend(choice::<Toward>("side"));
    words.extend(choice::<Origin>("point"));
    words.extend(choice::<Mirror>("mirroring"));
    words.extend(choice::<TransitionKind>("transition"));
    words
}

#[test]
fn every_word_is_in_the_reference_and_the_schema() {
    let reference = reference();
    let schema = schema(SchemaFile::Scene).to_string();
    let mut problems = Vec::new();
    for (what, word) in words() {
        if !reference.contains(&format!("`{word}`")) {
            problems.push(format!("the {what} `{word}` is not in the reference"));
        }
        if !schema.contains(&format!("\"{word}\"")) {
            problems.push(format!("the {what} `{word}` is not in the schema"));
        }
    }
    let lists =
        OUTPUTS.iter().map(|k| k.name).chain(CHECKS.iter().map(|c| c.name)).chain(LIMITS.iter().map(|l| l.name));
    for name in lists.filter(|name| !reference.contains(&format!("`{name}`"))) {
        problems.push(format!("`{name}` is not in the reference"));
    }
    report(&problems);
}

#[test]
fn everything_registered_is_documented() {
    let mut problems = Vec::new();
    let mut table = |place: &str, table: &Table| {
        for field in table.fields.iter().filter(|field| !field.doc.trim().ends_with(['.', '?', ')'])) {
            problems.push(format!("{place}: the field `{}` has no sentence about it: `{}`", field.name, field.doc));
        }
    };
    for kind in ELEMENTS {
        table(kind.name, &(kind.table)());
    }
    table("every element", &Common::table());
    let docs = ELEMENTS.iter().map(|kind| (kind.name, kind.doc));
    let docs = docs.chain(OUTPUTS.iter().map(|k| (k.name, k.doc))).chain(CHECKS.iter().map(|c| (c.name, c.doc)));
    for (name, doc) in docs.filter(|(_, doc)| !doc.ends_with('.')) {
        problems.push(format!("`{name}` has no sentence about it: `{doc}`"));
    }
    for row in LIMITS.iter().filter(|row| row.what.is_empty()) {
        problems.push(format!("the limit `{}` does not say what it bounds", row.name));
    }
    for kind in ELEMENTS.iter().filter(|kind| !kind.example.contains(&format!("{}:", kind.name))) {
        problems.push(format!("the example of `{}` does not show it", kind.name));
    }
    let mut names: Vec<&str> = ELEMENTS.iter().map(|kind| kind.name).collect();
    names.sort_unstable();
    names.windows(2).filter(|pair| pair[0] == pair[1]).for_each(|pair| problems.push(format!("two `{}`", pair[0])));
    report(&problems);
}

/// YAML as a validator sees it: plain numbers and booleans are typed, as an editor's YAML reader types them.
fn json(text: &str) -> Value {
    let mut diagnostics = Diagnostics::new();
    let tree = syntax::parse(SourceId::new(0), text, &mut diagnostics).expect("YAML that can be read");
    value(&tree)
}

fn value(node: &syntax::Node) -> Value {
    match &node.value {
        syntax::Value::Null => Value::Null,
        syntax::Value::Scalar(scalar) if scalar.quoted => Value::String(scalar.text.clone()),
        syntax::Value::Scalar(scalar) => match scalar.text.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            text => match text.parse::<f64>() {
                Ok(number) if number.is_finite() && number.fract() == 0.0 => Value::from(number as i64),
                Ok(number) if number.is_finite() => Value::from(number),
                _ => Value::String(text.to_string()),
            },
        },
        syntax::Value::List(items) => Value::Array(items.iter().map(value).collect()),
        syntax::Value::Map(entries) => {
            Value::Object(entries.iter().map(|e| (e.key.name.clone(), value(&e.value))).collect::<Map<_, _>>())
        }
    }
}

fn complaints(validator: &jsonschema::Validator, name: &str, instance: &Value) -> Vec<String> {
    validator.iter_errors(instance).map(|e| format!("{name}: {} {e}", e.instance_path())).take(5).collect()
}

fn validator(file: SchemaFile) -> jsonschema::Validator {
    jsonschema::validator_for(&schema(file)).expect("the schema is itself valid")
}

#[test]
fn examples_and_projects_are_valid() {
    let mut problems = Vec::new();
    let scenes = validator(SchemaFile::Scene);
    for kind in ELEMENTS {
        problems.extend(complaints(&scenes, kind.name, &json(&script(kind.example))));
    }
    let validators = SCHEMAS.map(|(file, _)| validator(file));
    for project in ["", "benches/steps15", "src/cli/new"] {
        for path in files_below(&repository().join(project).join(if project.is_empty() { "scenes" } else { "" })) {
            let name =
                path.strip_prefix(repository()).expect("a file of the repository").to_string_lossy().into_owned();
            if !name.ends_with(".yaml") {
                continue;
            }
            let index = match name.as_str() {
                n if n.ends_with("kadrs.yaml") => 3,
                n if n.ends_with("theme.yaml") => 2,
                n if n.ends_with("facts.yaml") => 4,
                n if n.contains("/parts/") => 1,
                _ => 0,
            };
            // A template's name is filled in by `kadrs new`.
            let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{name}: {e}")).replace("{name}", "x");
            problems.extend(complaints(&validators[index], &name, &json(&text)));
        }
    }
    let glossary = std::fs::read_to_string(repository().join("locales/glossary.yaml")).expect("the glossary");
    problems.extend(complaints(&validators[5], "locales/glossary.yaml", &json(&glossary)));
    report(&problems);
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let scenes = validator(SchemaFile::Scene);
    let mut taken = Vec::new();
    for body in [
        "- text: { message: hello, stile: body }",
        "- txet: { message: hello }",
        "- rect: { width: -1, height: 4, fill: $sea }",
        "- rect: { width: 3cm, height: 4, fill: $sea }",
        "- rect: { width: 3, height: 4, fill: red }",
        "- rect: { width: 3, height: 4, fill: $sea, enter: explode }",
        "- rect: { width: 3, height: 4, fill: $sea, rotate: 90 }",
        "- column: { items: { rect: { fill: $sea } } }",
    ] {
        if scenes.is_valid(&json(&script(body))) {
            taken.push(format!("the schema takes `{body}`"));
        }
    }
    let glossaries = validator(SchemaFile::Glossary);
    for text in ["terms: []", "terms: { a: b }", "terms: { a: { lv: { b: c } } }", "terms: {}\nother: 1"] {
        if glossaries.is_valid(&json(text)) {
            taken.push(format!("the schema of the glossary takes `{text}`"));
        }
    }
    report(&taken);
}

#[test]
fn generated_files_are_fresh() {
    let mut problems: Vec<String> =
        bless::text(&repository().join("docs/reference.md"), &reference()).into_iter().collect();
    for (file, name) in SCHEMAS {
        let path = repository().join(format!("schema/{name}.schema.json"));
        problems.extend(bless::text(&path, &format!("{:#}\n", schema(file))));
    }
    report(&problems);
}
