//! Every file of the repository that kadrs reads, and every element's example, is valid by the generated schema.

use std::path::Path;

use jsonschema::Validator;
use kadrs::cli::{SchemaFile, schema};
use kadrs::diag::{Diagnostics, Sources};
use kadrs::elements::ELEMENTS;
use kadrs::syntax::{Node, Value as Yaml, parse};
use serde_json::{Value, json};

/// YAML as JSON: what has no quotes may be a number or a truth value, as an editor sees it.
fn json_of(node: &Node) -> Value {
    match &node.value {
        Yaml::Null => Value::Null,
        Yaml::Scalar(scalar) if scalar.quoted => json!(scalar.text),
        Yaml::Scalar(scalar) => match serde_json::from_str(&scalar.text) {
            Ok(value @ (Value::Number(_) | Value::Bool(_))) => value,
            _ => json!(scalar.text),
        },
        Yaml::List(items) => items.iter().map(json_of).collect(),
        Yaml::Map(entries) => Value::Object(entries.iter().map(|e| (e.key.name.clone(), json_of(&e.value))).collect()),
    }
}

fn read(path: &str, text: &str) -> Value {
    let mut sources = Sources::new();
    let id = sources.add(path, text);
    let mut diagnostics = Diagnostics::new();
    let tree = parse(id, text, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{path}: {diagnostics:?}");
    json_of(&tree.expect(path))
}

fn validator(file: SchemaFile) -> Validator {
    let schema = schema(file);
    jsonschema::meta::validate(&schema).unwrap_or_else(|error| panic!("{file:?}: {error}"));
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{file:?}: {error}"))
}

fn problems(validator: &Validator, name: &str, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|error| format!("{name}{}: {error}", error.instance_path())).collect()
}

/// The kind of file that a path is, and nothing for what is not ours.
fn kind(path: &Path, text: &str) -> Option<SchemaFile> {
    let name = path.file_name()?.to_str()?;
    let folder = path.parent()?.file_name()?.to_str()?;
    match (folder, name) {
        (_, "kadrs.yaml") => Some(SchemaFile::Manifest),
        ("parts", _) => Some(SchemaFile::Part),
        (_, "theme.yaml") => Some(SchemaFile::Theme),
        (_, "facts.yaml") => Some(SchemaFile::Facts),
        _ => text
            .contains("\nvideo:")
            .then_some(SchemaFile::Scene)
            .or(text.starts_with("video:").then_some(SchemaFile::Scene)),
    }
}

fn yaml_files(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    let mut entries: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            yaml_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            files.push(path);
        }
    }
}

#[test]
fn every_file_of_the_repository_is_valid() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![root.join("kadrs.yaml")];
    for folder in ["scenes", "benches", "src/cli/new"] {
        yaml_files(&root.join(folder), &mut files);
    }
    let mut found = Vec::new();
    let mut seen = 0;
    for path in files {
        let text = std::fs::read_to_string(&path).expect("file").replace("{name}", "name");
        let Some(kind) = kind(&path, &text) else { continue };
        let name = path.strip_prefix(root).expect("within").display().to_string();
        found.extend(problems(&validator(kind), &name, &read(&name, &text)));
        seen += 1;
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(seen >= 6, "{seen} files");
}

#[test]
fn every_example_of_an_element_is_valid() {
    let validator = validator(SchemaFile::Scene);
    let mut found = Vec::new();
    for kind in ELEMENTS {
        let body = read(kind.name, kind.example);
        let script = json!({ "video": "example", "scenes": [{ "id": "one", "body": body }] });
        found.extend(problems(&validator, kind.name, &script));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_field_and_element_is_described() {
    for file in [SchemaFile::Scene, SchemaFile::Part, SchemaFile::Theme, SchemaFile::Manifest, SchemaFile::Facts] {
        let schema = schema(file);
        let tables = schema["$defs"].as_object().expect("definitions").values().chain([&schema]);
        for table in tables {
            for (name, field) in table["properties"].as_object().into_iter().flatten() {
                // Fields of every element are described once, where the others refer to.
                let target =
                    field["$ref"].as_str().and_then(|reference| schema.pointer(reference.trim_start_matches('#')));
                let described = |value: &Value| value["description"].as_str().is_some_and(|doc| !doc.is_empty());
                assert!(described(field) || target.is_some_and(described), "{file:?} {name}");
            }
        }
    }
}

#[test]
fn mistakes_are_not_valid() {
    let validator = validator(SchemaFile::Scene);
    let script = |body: Value| json!({ "video": "x", "scenes": [{ "id": "one", "body": body }] });
    assert!(problems(&validator, "", &script(json!([]))).is_empty());
    for body in [
        json!([{ "no-such-element": {} }]),
        json!([{ "rect": { "widht": 3 } }]),
        json!([{ "rect": { "at": "3" } }]),
        json!([{ "rect": { "opacity": "loud" } }]),
        json!([{ "rect": {}, "ellipse": {} }]),
        json!([{ "use": {} }]),
    ] {
        assert!(!problems(&validator, "", &script(body.clone())).is_empty(), "{body}");
    }
}
