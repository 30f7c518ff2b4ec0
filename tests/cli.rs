//! The program on temporary projects: what it writes, what it says, how it ends.

#[path = "program/batch.rs"]
mod batch;
#[path = "program/cache.rs"]
mod cache;
#[path = "program/disk.rs"]
mod disk;
#[path = "support/program.rs"]
mod support;

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use serde_json::Value;
use support::{Ended, TestProject};

#[test]
fn a_new_project_checks_clean_and_renders_into_named_files() {
    let project = TestProject::new();
    let check = project.run(&["check"]);
    assert_eq!((check.code, check.err.as_str()), (0, ""), "{check:?}");
    assert!(check.out.ends_with("\n\n1 video × 2 locales × 2 formats: 0 errors, 0 warnings\n"), "{}", check.out);
    let render = project.run(&["render", "--output", "mp4,gif,poster"]);
    assert_eq!(render.code, 0, "{render:?}");
    let mut expected = Vec::new();
    for rendition in ["en.landscape", "en.portrait", "lv.landscape", "lv.portrait"] {
        for extension in ["gif", "mp4", "png"] {
            expected.push(format!("output/hello/hello.{rendition}.{extension}"));
        }
    }
    assert_eq!(project.outputs(), expected);
    for file in &expected {
        assert!(render.out.contains(file.as_str()), "{file} in {}", render.out);
    }
    assert!(render.out.starts_with("file ") && render.out.contains("\n12 files, "), "{}", render.out);
    assert!(render.err.contains("rendering hello.lv.portrait (") && !render.err.contains('\u{1b}'), "{}", render.err);
}

#[test]
fn check_tells_lengths_at_either_pace_and_in_pseudo_locales() {
    let project = TestProject::new();
    let lengths = |args: &[&str]| -> Vec<(String, f64)> {
        let ended = project.run(&[&["check", "--json", "--format", "landscape"], args].concat());
        assert_eq!(ended.code, 0, "{ended:?}");
        let document: Value = serde_json::from_str(&ended.out).expect("JSON");
        let row =
            |row: &Value| (row["locale"].as_str().unwrap_or_default().into(), row["seconds"].as_f64().unwrap_or(0.0));
        document["lengths"].as_array().expect("lengths").iter().map(row).collect()
    };
    let plain = lengths(&[]);
    assert_eq!(plain.iter().map(|(tag, _)| tag.as_str()).collect::<Vec<_>>(), ["en", "lv"]);
    let pseudo = lengths(&["--locale", "en-XL,en,en-XB"]);
    assert_eq!(pseudo.iter().map(|(tag, _)| tag.as_str()).collect::<Vec<_>>(), ["en", "en-XB", "en-XL"]);
    assert_eq!(pseudo[0], plain[0]);
    project.replace("kadrs.yaml", "source:", "reading_rate: { default: 2, lv: 1, slow: 0.5 }\nsource:");
    let (normal, slow) = (lengths(&["--locale", "en,lv,en-XL"]), lengths(&["--locale", "en", "--slow"]));
    assert!(normal[0].1 < slow[0].1 && normal[0].1 < normal[1].1 && normal[0].1 < normal[2].1, "{normal:?}, {slow:?}");
    assert!(project.run(&["check"]).out.starts_with("length    landscape  portrait\nhello en "));
    let wrong = project.run(&["check", "--locale", "lv-XA"]);
    assert!(wrong.code == 2 && wrong.err.contains("there is no locale `lv-XA`"), "{wrong:?}");
}

#[test]
fn new_refuses_a_folder_with_something_in_it() {
    let project = TestProject::new();
    let root = project.root().to_str().expect("path").to_string();
    let again = project.run(&["new", &root]);
    assert_eq!(again.code, 2);
    assert!(again.err.contains("exists and is not an empty folder"), "{}", again.err);
    let file = format!("{root}/kadrs.yaml");
    assert_eq!(project.run(&["new", &file]).code, 2);
}

#[test]
fn mistakes_are_shown_with_their_place_and_nothing_is_written() {
    let project = TestProject::new();
    project.replace("scenes/hello.yaml", "style: display, align", "stile: display, algin");
    project.replace("scenes/hello.yaml", "min: 3s", "min: 3");
    for command in ["check", "render"] {
        let ended = project.run(&[command]);
        assert_eq!(ended.code, 1, "{ended:?}");
        for part in
            ["error: unknown field `stile` in `text`", "did you mean `style`?", "`algin`", "--> scenes/hello.yaml:"]
        {
            assert!(ended.err.contains(part), "{part}: {}", ended.err);
        }
        assert!(ended.err.contains("expected a time"), "all mistakes in one run: {}", ended.err);
        assert!(!ended.err.contains('\u{1b}'), "no colors off a terminal");
    }
    assert_eq!(project.outputs(), Vec::<String>::new());
    let still = project.run(&["still", "hello", "--at", "0s"]);
    assert_eq!(still.code, 1, "{still:?}");
    assert!(!project.root().join("output").exists());
}

#[test]
fn findings_as_json_have_line_and_column() {
    let project = TestProject::new();
    project.replace("scenes/hello.yaml", "style: display, align", "stile: display, align");
    for command in ["check", "render"] {
        let ended = project.run(&[command, "--json"]);
        assert_eq!((ended.code, ended.err.as_str()), (1, ""));
        let document: Value = serde_json::from_str(&ended.out).expect("JSON");
        let finding = document["diagnostics"].as_array().expect("list").iter().find(|d| d["severity"] == "error");
        let finding = finding.expect("an error");
        assert_eq!(finding["file"], "scenes/hello.yaml");
        let text = project.read("scenes/hello.yaml");
        let line = text.lines().nth(finding["line"].as_u64().expect("line") as usize - 1).expect("line");
        let column = finding["column"].as_u64().expect("column") as usize;
        assert!(line[column - 1..].starts_with("stile"), "{finding}");
        assert_eq!(finding["end_column"].as_u64(), Some((column + 5) as u64));
        assert_eq!(finding["hints"][0], "did you mean `style`?");
    }
}

#[test]
fn unknown_names_and_wrong_arguments_exit_with_2() {
    let project = TestProject::new();
    let cases: [(&[&str], &str); 9] = [
        (&["render", "helo"], "did you mean `hello`?"),
        (&["render", "--locale", "en,vl"], "there is no locale `vl`"),
        (&["render", "--format", "landskape"], "did you mean `landscape`?"),
        (&["render", "--output", "mp5"], "did you mean `mp4`?"),
        (&["render", "--jobs", "0"], "--jobs"),
        (&["still", "hello", "--at", "soon"], "3.2s"),
        (&["still", "hello", "--at", "greetin@50%"], "did you mean `greeting`?"),
        (&["still", "hello", "--at", "1000s"], "after the end"),
        (&["rendr"], "render"),
    ];
    for (args, expected) in cases {
        let ended = project.run(args);
        assert_eq!(ended.code, 2, "{args:?} {ended:?}");
        assert!(ended.err.contains(expected), "{args:?} {}", ended.err);
    }
    assert_eq!(project.outputs(), Vec::<String>::new());
}

#[test]
fn a_project_is_found_from_within_and_by_option() {
    let project = TestProject::new();
    assert_eq!(project.run_in("locales/en", &["check"]).code, 0);
    let root = project.root().to_str().expect("path").to_string();
    let outside = std::env::temp_dir();
    assert_eq!(Ended::of(support::kadrs(&["check", "--project", &root]).current_dir(&outside)).code, 0);
    let lost = Ended::of(support::kadrs(&["check"]).current_dir("/"));
    assert_eq!(lost.code, 2);
    assert!(lost.err.contains("kadrs.yaml") && lost.err.contains("kadrs new"), "{}", lost.err);
}

#[test]
fn stills_and_sheets_are_png_of_the_right_size() {
    let project = TestProject::new();
    for (moment, name) in [("1.2s", "1.2s"), ("50%", "50"), ("next@50%", "next-50")] {
        let ended = project.run(&["still", "hello", "--at", moment, "--locale", "lv", "--format", "portrait"]);
        assert_eq!(ended.code, 0, "{ended:?}");
        let path = format!("output/hello/hello.lv.portrait.{name}.png");
        assert_eq!(ended.out.trim(), path);
        assert_eq!(project.png_size(&path), (90, 160));
    }
    let ended = project.run(&["still", "hello", "--at", "0s", "--out", "deep/er/one.png"]);
    assert_eq!((ended.code, project.png_size("deep/er/one.png")), (0, (160, 90)), "{ended:?}");
    let ended = project.run(&["sheet", "hello", "--columns", "3", "--format", "all"]);
    assert_eq!(ended.code, 0, "{ended:?}");
    // Three frames across, two locales down, gaps of 8 pixels.
    assert_eq!(project.png_size("output/hello/hello.landscape.sheet.png"), (3 * 160 + 4 * 8, 2 * 90 + 3 * 8));
    assert_eq!(project.png_size("output/hello/hello.portrait.sheet.png"), (3 * 90 + 4 * 8, 2 * 160 + 3 * 8));
    let ended = project.run(&["sheet", "hello", "--at", "0s,next@100%", "--locale", "en", "--out", "sheet.png"]);
    assert_eq!((ended.code, project.png_size("sheet.png")), (0, (2 * 160 + 3 * 8, 90 + 2 * 8)), "{ended:?}");
}

#[test]
fn jobs_and_repainting_change_no_byte() {
    let project = TestProject::new();
    let runs: [(&str, &[&str]); 3] = [("a", &["--jobs", "1"]), ("b", &["--jobs", "4"]), ("c", &["--repaint"])];
    for (out, args) in runs {
        let args = [&["render", "--output", "mp4,gif,poster", "--out", out], args].concat();
        assert_eq!(project.run(&args).code, 0);
    }
    let files = project.outputs_in("a");
    assert_eq!(files.len(), 12);
    for file in files {
        let of = |out: &str| std::fs::read(project.root().join(file.replacen('a', out, 1))).expect("file");
        assert!(of("a") == of("b"), "{file}: one worker and four");
        assert!(of("a") == of("c"), "{file}: damage and repaint");
    }
}

#[test]
fn a_render_tells_programs_what_it_made() {
    let project = TestProject::new();
    let ended =
        project.run(&["render", "hello", "--locale", "lv", "--format", "portrait", "--output", "png,poster", "--json"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    let document: Value = serde_json::from_str(&ended.out).expect("JSON");
    assert_eq!((&document["errors"], &document["failed"]), (&Value::from(0), &serde_json::json!([])));
    let files = document["files"].as_array().expect("files");
    assert_eq!(files.len(), 2);
    for file in files {
        assert_eq!([&file["video"], &file["locale"], &file["format"]], ["hello", "lv", "portrait"]);
        let path = std::path::Path::new(file["file"].as_str().expect("path"));
        assert!(path.exists(), "{file}");
        if file["kind"] == "png" {
            let frames = std::fs::read_dir(path).expect("folder").count() as u64;
            assert_eq!(file["frames"].as_u64(), Some(frames));
        }
    }
}

#[test]
fn raw_frames_flow_into_a_pipe() {
    let project = TestProject::new();
    let args = ["render", "hello", "--locale", "en", "--format", "landscape", "--output", "y4m", "--out", "-"];
    let output = support::kadrs(&args).current_dir(project.root()).output().expect("kadrs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stdout.starts_with(b"YUV4MPEG2 W160 H90 F10:1"));
    let frame = b"FRAME\n".len() + 160 * 90 * 3 / 2;
    let header = output.stdout.iter().position(|byte| *byte == b'\n').expect("header") + 1;
    assert_eq!((output.stdout.len() - header) % frame, 0);
    assert_eq!(project.run(&["render", "--output", "mp4", "--out", "-"]).code, 2);
}

#[test]
fn an_output_that_cannot_be_written_exits_with_2() {
    let project = TestProject::new();
    project.write("taken", "a file");
    let ended = project.run(&["render", "--out", "taken", "--output", "poster"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("hello.en.landscape: cannot make the folder"), "{}", ended.err);
}

#[test]
fn a_full_disk_leaves_no_file() {
    for kind in ["mp4", "gif", "y4m", "png", "poster"] {
        let project = TestProject::new();
        // A picture that no format makes small, and no file larger than a kilobyte or two.
        project.replace("kadrs.yaml", "160x90", "640x360");
        let program = env!("CARGO_BIN_EXE_kadrs");
        let render = format!("render --locale en --format landscape --output {kind}");
        // An ignored signal stays ignored in the program, where the system then refuses to write instead.
        let script = format!("trap '' XFSZ; ulimit -f 2; exec '{program}' {render}");
        let ended = Ended::of(std::process::Command::new("sh").args(["-c", &script]).current_dir(project.root()));
        assert_eq!(ended.code, 2, "{kind} {ended:?}");
        assert!(ended.err.contains("hello.en.landscape: cannot write"), "{kind} {}", ended.err);
        assert_eq!((project.outputs(), project.hidden()), (Vec::new(), Vec::new()), "{kind}");
    }
}

#[test]
fn a_stopped_render_leaves_no_file() {
    for (signal, code) in [("INT", Some(130)), ("TERM", Some(130)), ("KILL", None)] {
        let project = TestProject::new();
        project.replace("scenes/hello.yaml", "min: 3s", "length: 600s");
        let mut child = support::kadrs(&["render", "--output", "mp4,gif,png,poster"])
            .current_dir(project.root())
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("kadrs");
        let mut lines = BufReader::new(child.stderr.take().expect("stderr")).lines();
        assert!(lines.any(|line| line.expect("line").starts_with("rendering hello")));
        let sent = std::process::Command::new("kill").args(["-s", signal, &child.id().to_string()]).status();
        assert!(sent.expect("kill").success());
        let rest: Vec<String> = lines.map_while(Result::ok).collect();
        assert_eq!(child.wait().expect("end").code(), code, "{signal} {rest:?}");
        // A killed process cannot tidy up, but what it leaves is hidden under another name.
        assert_eq!(project.outputs(), Vec::<String>::new(), "{signal}");
        if code.is_some() {
            assert!(rest.iter().any(|line| line.contains("stopped")), "{rest:?}");
            assert_eq!(project.hidden(), Vec::<String>::new(), "{signal}");
        }
    }
}

#[test]
fn commands_that_need_no_project_print_and_succeed() {
    let cases: [(&[&str], &str); 6] = [
        (&["--help"], "Exit codes"),
        (&["--version"], "kadrs "),
        (&["reference"], "# kadrs reference"),
        (&["schema", "theme"], "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""),
        (&["doctor"], "libx264"),
        (&["completions", "fish"], "complete -c kadrs"),
    ];
    for (args, expected) in cases {
        let ended = Ended::of(support::kadrs(args).current_dir("/"));
        assert_eq!(ended.code, 0, "{args:?} {ended:?}");
        assert!(ended.out.contains(expected), "{args:?} {}", ended.out);
    }
}

#[test]
fn doctor_tells_which_locale_lacks_characters() {
    let project = TestProject::new();
    let fine = project.run(&["doctor"]);
    assert_eq!(fine.code, 0, "{fine:?}");
    assert!(
        fine.out.contains("Noto Sans (400, 700)") && fine.out.contains("lv        Latn by Noto Sans: all"),
        "{}",
        fine.out
    );
    project.replace("locales/lv/hello.ftl", "Sveika", "Sveika \u{10a0}");
    let lacking = project.run(&["doctor"]);
    assert_eq!(lacking.code, 2);
    assert!(
        lacking.out.contains("U+10A0") && lacking.out.contains("en        Latn by Noto Sans: all"),
        "{}",
        lacking.out
    );
}

#[test]
fn schemas_of_all_files_are_written_into_a_folder() {
    let project = TestProject::new();
    assert_eq!(project.run(&["schema", "--out", "schema"]).code, 0);
    for file in ["scene", "part", "theme", "manifest", "facts", "glossary"] {
        let schema: Value = serde_json::from_str(&project.read(&format!("schema/{file}.schema.json"))).expect("JSON");
        assert_eq!(schema["additionalProperties"], false, "{file}");
    }
}

#[test]
fn a_translation_goes_out_comes_back_and_is_approved() {
    let project = TestProject::new();
    project.replace("locales/en/hello.ftl", "hello-how = One script", "# Under the title.\nhello-how = A script");
    project.replace("locales/lv/hello.ftl", "hello-how = ", "# hello-how = ");
    let sync = project.run(&["locale", "sync", "--check"]);
    assert_eq!((sync.code, sync.out.as_str()), (1, "locales/lv/hello.ftl\n"), "{sync:?}");
    assert_eq!(project.run(&["locale", "sync"]).code, 0);
    assert_eq!(project.run(&["locale", "sync", "--check"]).code, 0);
    assert!(project.read("locales/lv/hello.ftl").contains("# status: missing\n# hello-how = A script"));
    let status = project.run(&["locale", "status", "--json"]);
    let document: Value = serde_json::from_str(&status.out).expect("JSON");
    let lv = document["locales"].as_array().expect("list").iter().find(|l| l["locale"] == "lv").expect("lv");
    assert_eq!((&lv["counts"]["missing"], &lv["messages"]["missing"][0]), (&Value::from(1), &Value::from("hello-how")));

    let export = project.run(&["locale", "export", "--locale", "lv"]);
    assert_eq!((export.code, export.err.as_str()), (0, ""), "{export:?}");
    let file = "output/locale/lv.xlf";
    let xliff = project.read(file);
    assert!(xliff.contains("<note from=\"developer\">Under the title.</note>"), "{xliff}");
    let picture = xliff.split("context-type=\"x-picture\">").nth(1).and_then(|rest| rest.split('<').next());
    let picture = project.root().join("output/locale").join(picture.expect("a picture"));
    assert!(std::fs::read(picture).expect("picture").starts_with(b"\x89PNG"));
    let before = project.read("locales/lv/hello.ftl");
    assert_eq!(project.run(&["locale", "import", file]).code, 0);
    assert_eq!(project.read("locales/lv/hello.ftl"), before, "nothing was translated");

    project.replace(
        file,
        "every language, every format.</source>\n        <target state=\"needs-translation\">",
        "</source><target>{",
    );
    let refused = project.run(&["locale", "import", file]);
    assert_eq!(refused.code, 0, "a brace is text: {refused:?}");
    project.write(file, &xliff.replace("id=\"hello-how\"", "id=\"hello-hov\""));
    let refused = project.run(&["locale", "import", file]);
    assert_eq!(refused.code, 1);
    for part in
        ["the project has no message `hello-hov`", "did you mean `hello-how`?", "lv.xlf:", "nothing was written"]
    {
        assert!(refused.err.contains(part), "{part}: {}", refused.err);
    }

    let one = ["render", "hello", "--locale", "lv", "--format", "landscape", "--output", "poster", "--approved-only"];
    let render = project.run(&one);
    assert_eq!(render.code, 1);
    assert!(render.err.contains("message `hello-title` is not approved in `lv`"), "{}", render.err);
    let ids = ["hello-title", "hello-how", "hello-script", "hello-words", "hello-look"];
    let by = ["--locale", "lv", "--by", "Ilze B\u{113}rzi\u{146}a", "--date", "2026-11-22"];
    let approve: Vec<&str> = ["locale", "approve"].iter().chain(&ids).chain(&by).copied().collect();
    let approved = project.run(&approve);
    assert_eq!(approved.code, 0, "{approved:?}");
    assert_eq!(project.run(&one).code, 0);
    project.replace("locales/lv/hello.ftl", "hello-title = ", "hello-title = O, ");
    let changed = project.run(&one);
    assert_eq!(changed.code, 1);
    assert!(changed.err.contains("message `hello-title` in `lv` was changed after its approval"), "{}", changed.err);
    assert!(!changed.err.contains("hello-look"), "the others stay approved: {}", changed.err);
}

#[test]
fn each_unit_is_exported_with_the_length_and_the_picture_of_the_tightest_format() {
    let project = TestProject::new();
    assert_eq!(project.run(&["locale", "export", "--locale", "lv"]).code, 0);
    let xliff = project.read("output/locale/lv.xlf");
    let units: Vec<&str> = xliff.split("<trans-unit ").skip(1).collect();
    assert_eq!(units.len(), 5, "{xliff}");
    for unit in units {
        assert!(unit.contains(" maxwidth=\""), "{unit}");
        let format = unit.split("; ").nth(1).and_then(|rest| rest.split(' ').next()).expect("a format");
        assert!(unit.contains(&format!(".pictures/hello.lv.{format}.")), "{unit}");
    }
    let title = xliff.split("id=\"hello-title\"").nth(1).expect("the title");
    assert!(title.contains("; portrait has the least room"), "{title}");
    // A text that does not fit has to become shorter than it is.
    let long = "V\u{101}rdi ".repeat(60);
    project.replace("locales/lv/hello.ftl", "hello-title = ", &format!("hello-title = {long}"));
    assert_eq!(project.run(&["locale", "export", "--locale", "lv", "--no-pictures"]).code, 0);
    let xliff = project.read("output/locale/lv.xlf");
    let width = xliff.split("id=\"hello-title\"").nth(1).and_then(|rest| rest.split("maxwidth=\"").nth(1));
    let width: usize = width.and_then(|rest| rest.split('"').next()).expect("a width").parse().expect("a number");
    assert!(width < 360, "{width}");
}

#[test]
fn whole_catalogues_are_approved_by_name_of_file_or_pattern() {
    let project = TestProject::new();
    let approve = |choice: &[&str]| {
        let by = ["--locale", "lv", "--by", "Ilze", "--date", "2026-11-22"];
        project.run(&["locale", "approve"].iter().chain(choice).chain(&by).copied().collect::<Vec<_>>())
    };
    let before = project.read("locales/lv/hello.ftl");
    for (choice, words) in [
        (&["hallo-*"][..], "no message matches `hallo-*`"),
        (&["hello-title", "nothing-*"], "no message matches `nothing-*`"),
        (&["--file", "helo.ftl"], "the locale has no catalogue `helo.ftl`; did you mean `hello.ftl`?"),
        (&[], "required arguments"),
        (&["hello-title", "--all"], "cannot be used with"),
    ] {
        let refused = approve(choice);
        assert_eq!(refused.code, 2, "{choice:?}: {refused:?}");
        assert!(refused.err.contains(words), "{words}: {}", refused.err);
    }
    let nobody = project.run(&["locale", "approve", "--all", "--locale", "lv"]);
    assert!(nobody.code == 2 && nobody.err.contains("--by"), "a reviewer is required: {nobody:?}");
    assert_eq!(project.read("locales/lv/hello.ftl"), before);
    let some = approve(&["hello-t*"]);
    assert_eq!((some.code, some.out.contains("1 message approved")), (0, true), "{some:?}");
    let rest = approve(&["--file", "hello.ftl"]);
    assert_eq!((rest.code, rest.out.contains("4 messages approved; 1 were already")), (0, true), "{rest:?}");
    let none = approve(&["--all"]);
    assert!(none.code == 2 && none.err.contains("none of these messages waits for approval"), "{none:?}");
    let approved = project.read("locales/lv/hello.ftl");
    assert_eq!(approved.matches("# approved: 2026-11-22 by Ilze, source ").count(), 5, "{approved}");
    // Bulk approval never takes a text whose source has changed.
    project.replace("locales/en/hello.ftl", "hello-how = ", "hello-how = Now: ");
    project.replace("locales/lv/hello.ftl", "hello-title = ", "hello-title = O, ");
    let all = approve(&["--all"]);
    assert!(all.out.contains("1 message approved") && all.err.contains("hello-how"), "{all:?}");
}

#[test]
fn a_second_sync_changes_nothing_and_no_sync_changes_a_text() {
    let project = TestProject::new();
    let copy = |name: &str| {
        let from = concat!(env!("CARGO_MANIFEST_DIR"), "/").to_owned() + name;
        let to = project.root().join(name);
        let copied = std::process::Command::new("cp").args(["-R", &from]).arg(&to).status();
        assert!(copied.expect("cp").success(), "{name}");
    };
    std::fs::remove_dir_all(project.root().join("scenes")).expect("removed");
    std::fs::remove_dir_all(project.root().join("locales")).expect("removed");
    ["kadrs.yaml", "scenes", "locales"].into_iter().for_each(copy);
    let texts = || -> Vec<String> {
        let lines = project.outputs_in("locales").into_iter().flat_map(|path| {
            let text = project.read(&path);
            text.lines().map(|line| format!("{path}: {line}")).collect::<Vec<_>>()
        });
        lines.filter(|line| !["# source: ", "# stale: ", "# unused: "].iter().any(|m| line.contains(m))).collect()
    };
    // Forget what was recorded, change a source, and let one translation lack: every kind of work.
    project.replace("locales/lv/common.ftl", "# source: ", "# was: ");
    project.replace("locales/en/common.ftl", "station-live = ", "station-live = Your ");
    let before = texts();
    let first = project.run(&["locale", "sync"]);
    assert_eq!(first.code, 0, "{first:?}");
    assert!(project.read("locales/ta/common.ftl").contains("# stale: the source is now “Your "), "{first:?}");
    // What lacks is added; all that was there is there still, in its order.
    let after = texts();
    let mut found = after.iter();
    let lost = before.iter().find(|line| !found.any(|kept| kept == *line));
    assert_eq!(lost, None, "no text, comment or order changed");
    let second = project.run(&["locale", "sync"]);
    assert_eq!((second.code, second.out.as_str()), (0, "0 files changed\n"), "{second:?}");
    assert_eq!(project.run(&["locale", "sync", "--check"]).code, 0);
}

#[test]
fn a_check_of_one_video_leaves_the_messages_of_others_out() {
    let project = TestProject::new();
    let script = project.read("scenes/hello.yaml");
    project.write("scenes/other.yaml", &script.replace("video: hello", "video: other").replace("hello-", "other-"));
    let messages = project.read("locales/en/hello.ftl").replace("hello-", "other-");
    project.write("locales/en/other.ftl", &messages);
    project.replace("locales/lv/hello.ftl", "hello-how = ", "# hello-how = ");
    let missing = |args: &[&str]| -> Vec<bool> {
        let ended = project.run(args);
        assert_eq!(ended.code, 0, "{ended:?}");
        ["`hello-how` is missing", "`other-how` is missing"].map(|part| ended.err.contains(part)).to_vec()
    };
    assert_eq!(missing(&["check"]), [true, true]);
    assert_eq!(missing(&["check", "hello"]), [true, false]);
    assert_eq!(missing(&["check", "other"]), [false, true]);
}

#[test]
fn catalogues_that_cannot_be_read_are_never_written() {
    let project = TestProject::new();
    assert_eq!(project.run(&["locale", "export", "--locale", "lv", "--no-pictures"]).code, 0);
    let file = project.root().join("locales/lv/hello.ftl");
    let good = project.read("locales/lv/hello.ftl");
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(good.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let latin1 = [good.as_bytes(), b"x = \xe9\n"].concat();
    for (bytes, name) in [(utf16, "UTF-16"), (latin1, "not UTF-8")] {
        std::fs::write(&file, &bytes).expect("written");
        let check = project.run(&["check"]);
        assert!(check.code == 1 && check.err.contains(name), "{name}: {check:?}");
        for command in [
            &["locale", "status"][..],
            &["locale", "sync"],
            &["locale", "export", "--locale", "lv"],
            &["locale", "import", "output/locale/lv.xlf"],
            &["locale", "approve", "--all", "--locale", "lv", "--by", "I"],
            &["render", "--locale", "lv", "--output", "poster"],
        ] {
            let ended = project.run(command);
            assert_eq!(ended.code, 1, "{command:?}: {ended:?}");
            assert!(ended.err.contains("locales/lv/hello.ftl"), "{command:?}: {}", ended.err);
            assert_eq!(std::fs::read(&file).expect("read"), bytes, "{command:?}");
        }
    }
    // A folder that leads out of the project is not followed.
    let outside = project.root().with_file_name("outside");
    std::fs::create_dir(&outside).expect("folder");
    std::fs::remove_dir_all(project.root().join("locales/lv")).expect("removed");
    std::os::unix::fs::symlink(&outside, project.root().join("locales/lv")).expect("link");
    let sync = project.run(&["locale", "sync"]);
    assert!(sync.code == 1 && sync.err.contains("`locales/lv` cannot be read"), "{sync:?}");
    assert_eq!(std::fs::read_dir(&outside).expect("folder").count(), 0);
}

#[test]
fn a_file_of_two_catalogues_of_which_one_is_wrong_changes_neither() {
    let project = TestProject::new();
    for locale in ["en", "lv"] {
        project.write(&format!("locales/{locale}/second.ftl"), "second-a = One\nsecond-b = Two { $n }\n");
    }
    assert_eq!(project.run(&["locale", "export", "--locale", "lv", "--no-pictures"]).code, 0);
    let whole = project.read("output/locale/lv.xlf").replace("Sveika, ", "Labdien, ").replace(">One</t", ">Viens</t");
    let before = [project.read("locales/lv/hello.ftl"), project.read("locales/lv/second.ftl")];
    for broken in [
        whole.replace("equiv-text=\"{ $n }\"", "equiv-text=\"{ $m }\""),
        whole.replace("</xliff>", ""),
        whole[..whole.len() * 3 / 4].to_owned(),
    ] {
        assert_ne!(broken, whole);
        project.write("x.xlf", &broken);
        let refused = project.run(&["locale", "import", "x.xlf"]);
        assert!(refused.code == 1 && refused.err.contains("nothing was written"), "{refused:?}");
        assert_eq!([project.read("locales/lv/hello.ftl"), project.read("locales/lv/second.ftl")], before);
    }
    project.write("x.xlf", &whole);
    let taken = project.run(&["locale", "import", "x.xlf"]);
    assert!(taken.code == 0 && taken.out.contains("second.ftl"), "{taken:?}");
    assert!(project.read("locales/lv/second.ftl").contains("Viens"));
}

#[test]
fn locale_commands_refuse_what_makes_no_sense() {
    let project = TestProject::new();
    project.write("x.txt", "");
    project.write("latin1.po", "");
    std::fs::write(project.root().join("latin1.po"), b"msgid \"\xe9\"\n").expect("written");
    for (args, part) in [
        (&["locale", "export", "--locale", "lw"][..], "there is no locale `lw`; there is en, lv"),
        (&["locale", "export", "--locale", "en"], "`en` is the source locale"),
        (&["locale", "import", "x.txt"], "no file of a translator's tool"),
        (&["locale", "import", "nothing.po"], "nothing.po: it cannot be read"),
        (&["locale", "import", "latin1.po"], "latin1.po: it is not UTF-8"),
        (&["locale", "approve", "hello-title", "--locale", "lv", "--by", "I", "--date", "22.11.2026"], "2026-11-22"),
        (&["locale", "approve", "hello-titel", "--locale", "lv", "--by", "I"], "did you mean `hello-title`?"),
    ] {
        let ended = project.run(args);
        assert_eq!(ended.code, 2, "{args:?}: {ended:?}");
        assert!(ended.err.contains(part), "{part}: {}", ended.err);
    }
    for args in [
        &["locale", "status", "--locale", "en-XA"][..],
        &["locale", "sync", "--locale", "lv,en-XT"],
        &["locale", "export", "--locale", "en-XB"],
        &["locale", "import", "x.po", "--locale", "en-XL"],
        &["locale", "approve", "--all", "--locale", "en-XA", "--by", "I"],
        &["render", "--locale", "en-XA", "--output", "poster", "--approved-only"],
    ] {
        project.write("x.po", "msgid \"\"\nmsgstr \"\"\n\nmsgctxt \"hello-how\"\nmsgid \"A\"\nmsgstr \"B\"\n");
        let ended = project.run(args);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{args:?}: {ended:?}");
        assert!(ended.err.contains("pseudo-locale"), "{args:?}: {}", ended.err);
    }
    assert!(!project.root().join("output").exists(), "nothing was written");
    project.replace("locales/lv/hello.ftl", "hello-title = ", "hello-title = { ");
    let broken = project.run(&["locale", "sync"]);
    assert_eq!(broken.code, 1);
    assert!(broken.err.contains("`locales/lv/hello.ftl` has mistakes and cannot be edited"), "{}", broken.err);
}

/// A fact that is shown, one that is not, and one that nobody may rely on.
fn with_facts(project: &TestProject) {
    project.replace("kadrs.yaml", "source:", "facts: scenes/facts.yaml\nfacts_max_age: 6 months\nsource:");
    let facts = "facts:\n  \
                 days: { number: 14, source: the rules, certainty: A, checked: 2026-01-31 }\n  \
                 fee: { number: 3, source: a page, certainty: B, checked: 2026-06-01, max_age: 10 days }\n  \
                 guess: { text: soon, source: none, certainty: K, checked: 2026-06-01 }\n";
    project.write("scenes/facts.yaml", facts);
    for locale in ["en", "lv"] {
        let path = format!("locales/{locale}/hello.ftl");
        let text = project.read(&path);
        let first = text.lines().find(|line| line.contains(" = ")).expect("a message").to_string();
        project.replace(&path, &first, &format!("{first} {{ $days }}"));
    }
}

#[test]
fn facts_are_listed_with_their_age_and_where_they_are_shown() {
    let project = TestProject::new();
    with_facts(&project);
    let plain = project.run(&["facts", "--today", "2026-06-11"]);
    assert_eq!((plain.code, plain.err.as_str()), (0, ""), "{plain:?}");
    for part in [
        "days: 14\n  certainty A, checked 2026-01-31, counts until 2026-07-31\n  source: the rules\n  hello, ",
        "hello, the title: hello-title (all locales)\n  hello, scene greeting: hello-title (all locales)\n",
        "fee: 3\n  certainty B, checked 2026-06-01, counts until 2026-06-11\n  source: a page\n  not shown anywhere\n",
        "\n3 facts, 2 not shown, 0 overdue on 2026-06-11\n",
    ] {
        assert!(plain.out.contains(part), "{part}: {}", plain.out);
    }
    // What an element shows without a message counts as well, and is held to the same certainty.
    let greeting = project.read("scenes/hello.yaml");
    let body = "    body:\n      - gauge: { value: { fact: days }, to: 30 }\n";
    project.write("scenes/hello.yaml", &greeting.replacen("    body:\n", body, 1));
    let number = project.run(&["facts", "days"]);
    assert!(number.out.contains("hello, scene greeting: hello-title (all locales)"), "{number:?}");
    project.replace("scenes/hello.yaml", "fact: days", "fact: fee");
    let number = project.run(&["facts", "fee"]);
    assert!(number.out.contains("scene greeting: a number of an element (all locales)"), "{number:?}");
    project.write("scenes/hello.yaml", &greeting);
    let json = project.run(&["facts", "--json", "--today", "2026-06-12"]);
    let document: Value = serde_json::from_str(&json.out).expect("JSON");
    let fact = |index: usize| &document["facts"][index];
    assert_eq!(
        (&fact(1)["name"], &fact(1)["overdue"], &fact(1)["unused"]),
        (&"fee".into(), &true.into(), &true.into())
    );
    assert_eq!(fact(0)["uses"][0]["locales"], serde_json::json!(["en", "lv"]));
    assert!(!project.run(&["facts", "--unused", "--today", "2026-06-11"]).out.contains("days:"));
    let unknown = project.run(&["facts", "dais"]);
    assert!(unknown.code == 2 && unknown.err.contains("did you mean `days`?"), "{unknown:?}");
    let wrong = project.run(&["facts", "--today", "tomorrow"]);
    assert!(wrong.code == 2 && wrong.err.contains("`--today` needs a day"), "{wrong:?}");
}

#[test]
fn check_warns_of_overdue_facts_and_refuses_uncertain_ones_on_screen() {
    let project = TestProject::new();
    with_facts(&project);
    let fresh = project.run(&["check", "--today", "2026-06-11"]);
    assert_eq!((fresh.code, fresh.err.as_str()), (0, ""), "{fresh:?}");
    let old = project.run(&["check", "--today", "2026-08-01"]);
    assert_eq!(old.code, 0, "{old:?}");
    for part in
        ["the fact `days` was last checked on 2026-01-31, which counted until 2026-07-31", "(the rules)", "`fee`"]
    {
        assert!(old.err.contains(part), "{part}: {}", old.err);
    }
    project.replace("locales/en/hello.ftl", "{ $days }", "{ $days } { $guess }");
    let shown = project.run(&["check", "--today", "2026-06-11"]);
    assert!(shown.code == 1 && shown.err.contains("the fact `guess` is not certain enough to be shown"), "{shown:?}");
}

#[test]
fn artwork_is_looked_over_with_line_and_column() {
    let project = TestProject::new();
    std::fs::create_dir_all(project.root().join("scenes/art")).expect("folder");
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 240 240'>\n  <text>Hello</text>\n  \
               <rect width='9' height='9' fill='#F00'/>\n</svg>\n";
    project.write("scenes/art/sign.svg", svg);
    let plain = project.run(&["lint-svg"]);
    assert_eq!((plain.code, plain.out.as_str()), (1, "1 drawing: 1 error, 0 warnings, 1 note\n"), "{plain:?}");
    for part in [
        "error: `<text>` is not allowed",
        "--> scenes/art/sign.svg:2:3",
        "note: `#F00` is not a color",
        "sign.svg:3:36",
    ] {
        assert!(plain.err.contains(part), "{part}: {}", plain.err);
    }
    let json = project.run_in("scenes", &["lint-svg", "art/sign.svg", "--json", "--no-notes"]);
    let document: Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!((&document["errors"], &document["notes"]), (&1.into(), &0.into()));
    assert_eq!((&document["diagnostics"][0]["line"], &document["diagnostics"][0]["column"]), (&2.into(), &3.into()));

    project.write("scenes/art/sign.svg", &svg.replace("<text>Hello</text>", ""));
    project.write("scenes/art/none.svg", "not a drawing");
    project.write("scenes/art/page.svg", "<html/>");
    assert_eq!(project.run(&["lint-svg", "scenes/art/sign.svg"]).code, 0);
    let wrong = project.run(&["lint-svg", "scenes/art"]);
    assert_eq!(wrong.code, 1);
    assert!(wrong.err.contains("it is no well-formed XML") && wrong.err.contains("it is not an SVG file"), "{wrong:?}");
    let missing = project.run(&["lint-svg", "scenes/art/nine.svg"]);
    assert!(missing.code == 2 && missing.err.contains("there is no such file"), "{missing:?}");
    let empty = project.run(&["lint-svg", "locales"]);
    assert!(empty.code == 2 && empty.err.contains("holds no SVG files"), "{empty:?}");
    // Without a project the drawing alone is judged: nobody knows its palette.
    std::fs::remove_file(project.root().join("kadrs.yaml")).expect("manifest");
    let alone = project.run(&["lint-svg", "scenes/art/sign.svg"]);
    assert_eq!((alone.code, alone.out.as_str()), (0, "1 drawing: 0 errors, 0 warnings, 0 notes\n"), "{alone:?}");
    assert_eq!(project.run(&["lint-svg"]).code, 2);
}

#[test]
fn a_video_becomes_a_page_of_its_paper_size() {
    let project = TestProject::new();
    let made = project.run(&["infographic", "--dpi", "50", "--locale", "en,lv"]);
    assert_eq!(made.code, 0, "{made:?}");
    let pages = ["output/hello/hello.en.infographic.png", "output/hello/hello.lv.infographic.png"];
    assert_eq!(project.outputs(), pages);
    assert_eq!(project.png_size(pages[0]), (413, 585));
    let wide =
        project.run(&["infographic", "hello", "--dpi", "50", "--landscape", "--paper", "letter", "--out", "wide"]);
    assert_eq!(wide.code, 0, "{wide:?}");
    assert_eq!(project.png_size("wide/hello/hello.en.infographic.png"), (550, 425));

    // A scene that lists two moments stands on the page twice.
    let page = |poster: &str| {
        let script = project.read("scenes/hello.yaml");
        project.replace("scenes/hello.yaml", "min: 3s", &format!("min: 3s\n    poster: {poster}"));
        assert_eq!(project.run(&["infographic", "--dpi", "50"]).code, 0);
        project.write("scenes/hello.yaml", &script);
        std::fs::read(project.root().join(pages[0])).expect("page")
    };
    assert!(page("90%") == page("[90%]") && page("[20%, 90%]") != page("90%"));

    project.replace("scenes/hello.yaml", "min: 3s", "min: 3s\n    poster: 400%");
    let wrong = project.run(&["infographic"]);
    assert!(wrong.code == 1 && wrong.err.contains("expected a share from 0 to 1"), "{wrong:?}");
    let text = project.read("scenes/hello.yaml").replace("    poster: 400%\n", "");
    project.write("scenes/hello.yaml", &text.replace("  - id: ", "  - poster: none\n    id: "));
    let none = project.run(&["infographic", "--dpi", "50"]);
    assert!(none.code == 2 && none.err.contains("every scene is left out with `poster: none`"), "{none:?}");
    assert_eq!(project.run(&["infographic", "helo"]).code, 2);
    assert_eq!(project.run(&["infographic", "--dpi", "9"]).code, 2);
}

/// Runs git in the project's folder, with a name of its own and no settings of the machine.
fn git(project: &TestProject, args: &[&str]) {
    let mut command = std::process::Command::new("git");
    command.current_dir(project.root()).args(["-c", "user.name=a", "-c", "user.email=a@example.org"]).args(args);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    let output = command.output().expect("git");
    assert!(output.status.success(), "{args:?}: {output:?}");
}

#[test]
fn a_difference_to_a_revision_is_told_by_scene_locale_and_format() {
    let project = TestProject::new();
    let outside = project.run(&["diff", "HEAD"]);
    assert!(outside.code == 2 && outside.err.contains("is in no git repository"), "{outside:?}");
    git(&project, &["init", "-q"]);
    git(&project, &["add", "."]);
    git(&project, &["commit", "-q", "-m", "one"]);
    let same = project.run(&["diff", "HEAD"]);
    assert_eq!((same.code, same.out.as_str(), same.err.as_str()), (0, "nothing changes visibly\n", ""), "{same:?}");
    // A comment changes the file and no picture.
    project.replace("scenes/hello.yaml", "scenes:", "# a comment\nscenes:");
    assert_eq!(project.run(&["diff", "HEAD"]).code, 0);

    project.replace("locales/lv/hello.ftl", "Sveika", "Sveiks");
    let changed = project.run(&["diff", "HEAD", "--pictures", "changes", "--format", "landscape"]);
    assert_eq!(changed.code, 1, "{changed:?}");
    assert!(changed.out.contains("hello, greeting  picture") && changed.out.contains(" lv "), "{}", changed.out);
    assert!(changed.out.contains("1 of 2 renditions change\n1 picture written\n"), "{}", changed.out);
    assert_eq!(project.outputs_in("changes"), ["changes/hello/hello.lv.landscape.greeting.png"]);
    assert_eq!(project.png_size("changes/hello/hello.lv.landscape.greeting.png"), (3 * 160 + 4 * 8, 90 + 2 * 8));

    project.replace("scenes/hello.yaml", "min: 3s", "min: 9s");
    let json = project.run(&["diff", "HEAD", "--json", "--locale", "en"]);
    let document: Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!((json.code, &document["renditions"], &document["compared"]), (1, &2.into(), &2.into()), "{json:?}");
    let change = &document["changes"][0];
    assert_eq!((&change["scene"], &change["change"]), (&"greeting".into(), &"changed".into()));
    assert_eq!(change["seconds_after"], 9.0);

    for (args, part) in [
        (["diff", "no-such-revision"], "git knows no revision `no-such-revision`; name a git revision such as `HEAD`"),
        (["diff", "--locale=xx"], "required"),
    ] {
        let ended = project.run(&args);
        assert!(ended.code == 2 && ended.err.contains(part), "{ended:?}");
    }
    let unknown = project.run(&["diff", "HEAD", "--video", "helo"]);
    assert!(unknown.code == 2 && unknown.err.contains("did you mean `hello`?"), "{unknown:?}");
    let no_git = Ended::of(support::kadrs(&["diff", "HEAD"]).current_dir(project.root()).env("PATH", ""));
    assert!(no_git.code == 2 && no_git.err.contains("the program `git` cannot be started"), "{no_git:?}");
    // Nothing of all this touched the repository.
    git(&project, &["diff", "--cached", "--quiet"]);
}

#[test]
fn two_folders_are_compared_and_scenes_come_and_go() {
    let (old, new) = (TestProject::new(), TestProject::new());
    let folder = |project: &TestProject| project.root().to_str().expect("path").to_string();
    let run = |args: &[&str]| old.run(&[&["diff", &folder(&old), &folder(&new)], args].concat());
    assert_eq!(run(&[]).code, 0);
    let script = new.read("scenes/hello.yaml");
    new.write("scenes/hello.yaml", &format!("{script}\n  - id: more\n    length: 1s\n"));
    let added = run(&[]);
    assert!(added.code == 1 && added.out.contains("hello, more   added      all      all"), "{added:?}");
    let removed = old.run(&["diff", &folder(&new), &folder(&old)]);
    assert!(removed.code == 1 && removed.out.contains("hello, more  removed "), "{removed:?}");
    new.replace("scenes/hello.yaml", "id: more", "idd: more");
    let broken = run(&[]);
    assert!(broken.code == 1 && broken.err.contains("the new version has errors:"), "{broken:?}");
    let missing = old.run(&["diff", "nowhere", &folder(&new)]);
    assert!(missing.code == 2 && missing.err.contains("cannot be opened"), "{missing:?}");
    let empty = old.run(&["diff", "locales", &folder(&new)]);
    assert!(empty.code == 2 && empty.err.contains("there is no kadrs.yaml in locales"), "{empty:?}");
}
