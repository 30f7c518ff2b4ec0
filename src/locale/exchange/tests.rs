//! The whole way: sync, export, import, approval, on small projects in memory.

use std::collections::BTreeSet;

use super::*;
use crate::diag::{Diagnostics, Sources};
use crate::locale::{Date, Locale};

const EN: &str = "\
# The heading of film 1.
title = The path of <em>asylum</em> in Latvia
    .alt = A map

wait = You wait { $days ->
    [one] one day
   *[other] { NUMBER($days, maximumFractionDigits: 0) } days
} for { $office }
lines =
    One { \"{\" }
    two
-brand = kadrs
last = Last
";

const AR: &str = "\
### Drafts.

# Checked twice.
# status: needs-review
title = مسار <em>اللجوء</em>
    .alt = خريطة
wait = { $days ->
    [one] يوم { $office }
    *[other] { $days } يوم { $office }
}
old = قديم
";

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect(tag)
}

fn shelf(tag: &str, text: &str) -> Shelf {
    let mut sources = Sources::new();
    sources.add(format!("locales/{tag}/main.ftl"), text);
    Shelf::of(&locale(tag), &sources).expect("is Fluent")
}

/// The new text of the only file that changes; the old one if none does.
fn only(changes: &[Change], old: &str) -> String {
    assert!(changes.len() <= 1, "{changes:?}");
    changes.first().map_or(old.to_owned(), |change| change.new.clone())
}

fn synced(source: &str, tag: &str, text: &str) -> String {
    only(&sync(&shelf("en", source), &shelf(tag, text), None), text)
}

/// Imports `file` and gives the new text of the locale's file and all findings.
fn taken(source: &str, tag: &str, text: &str, format: Format, file: &str) -> (Option<String>, Vec<String>) {
    let mut sources = Sources::new();
    let id = sources.add("in.file", file);
    let mut diagnostics = Diagnostics::new();
    let made = read(format, id, file, &mut diagnostics)
        .and_then(|imported| import(&shelf("en", source), &shelf(tag, text), &imported, &mut diagnostics));
    (made.map(|made| only(&made.changes, text)), diagnostics.iter().map(|d| d.message.clone()).collect())
}

fn package(source: &str, tag: &str, text: &str) -> Package {
    Package::new(&shelf("en", source), &shelf(tag, text))
}

fn exported(source: &str, tag: &str, text: &str, format: Format) -> String {
    let package = package(source, tag, text);
    match format {
        Format::Xliff => write_xliff(&package, &Context::default()),
        Format::Po => write_po(&package, &Context::default()),
    }
}

fn names(status: &Status, state: State) -> Vec<&str> {
    status.names(state).iter().map(String::as_str).collect()
}

#[test]
fn status_puts_every_message_into_one_state() {
    let text = synced(EN, "ar", AR);
    let found = status(&shelf("en", EN), &shelf("ar", &text), None);
    assert_eq!(names(&found, State::NeedsReview), ["title"]);
    assert_eq!(names(&found, State::Translated), ["wait"]);
    assert_eq!(names(&found, State::Missing), ["lines", "-brand", "last"]);
    assert_eq!(found.unused, ["old"]);
    let changed = EN.replace("in Latvia", "in Riga");
    let found = status(&shelf("en", &changed), &shelf("ar", &text), Some(&BTreeSet::from(["title".to_owned()])));
    assert_eq!(names(&found, State::Stale), ["title"]);
    assert_eq!(found.unused, ["wait", "old"]);
}

#[test]
fn the_status_of_a_group_or_a_file_holds_for_its_messages() {
    let lv = "### status: needs-review\n\ntitle = x\n    .alt = y\n\n## status: approved\n\nwait = x\n# approved 2026\nlast = z\n";
    let found = status(&shelf("en", EN), &shelf("lv", lv), None);
    assert_eq!(names(&found, State::NeedsReview), ["title", "wait", "last"]);
}

#[test]
fn sync_adds_marks_and_does_nothing_the_second_time() {
    let text = synced(EN, "ar", AR);
    assert!(text.starts_with("### Drafts.\n\n# Checked twice.\n# status: needs-review\n# source: "), "{text}");
    let block = "\n}\n\n# status: missing\n# lines =\n#     One { \"{\" }\n#     two\n\n# status: missing\n# -brand = kadrs\n\n# status: missing\n# last = Last\n\n# unused: the source has no such message\nold = ";
    assert!(text.contains(block), "{text}");
    assert_eq!(synced(EN, "ar", &text), text);
    let changed = EN.replace("in Latvia", "in Riga").replace("= Last", "= Final");
    let stale = synced(&changed, "ar", &text);
    assert!(stale.contains("# stale: the source is now “The path of <em>asylum</em> in Riga”, .alt “A map”\ntitle"));
    assert!(stale.contains("# last = Final\n"), "{stale}");
    assert_eq!(synced(&changed, "ar", &stale), stale);
    assert_eq!(synced(EN, "ar", &stale), text, "a source that goes back leaves no mark");
    let gone = synced(&EN.replace("-brand = kadrs\n", ""), "ar", &text);
    assert_eq!(gone, text.replace("# status: missing\n# -brand = kadrs\n\n", ""));
}

#[test]
fn sync_makes_files_and_keeps_line_ends() {
    let changes = sync(&shelf("en", EN), &Shelf::of(&locale("lv"), &Sources::new()).expect("none"), None);
    assert_eq!((changes.len(), changes[0].path.as_str(), &changes[0].old), (1, "locales/lv/main.ftl", &None));
    assert!(changes[0].new.starts_with("# status: missing\n# title = The path"), "{}", changes[0].new);
    let windows = synced("a = x\nb = y\nc = z\n", "lv", "c = z\r\nd = q");
    assert!(windows.starts_with("# status: missing\r\n# a = x\r\n\r\n# status: missing\r\n# b = y\r\n\r\n# source: "));
    assert_eq!(windows.matches('\n').count(), windows.matches("\r\n").count());
    let forgotten = synced("a = x\n", "lv", "# status: missing\na = y\n");
    assert!(forgotten.starts_with("# status: needs-review\n# source: "), "{forgotten}");
}

#[test]
fn an_unedited_export_changes_no_byte() {
    for text in [AR.to_owned(), synced(EN, "ar", AR), String::new(), AR.replace('\n', "\r\n")] {
        for format in [Format::Xliff, Format::Po] {
            let file = exported(EN, "ar", &text, format);
            assert_eq!(taken(EN, "ar", &text, format, &file), (Some(text.clone()), vec![]), "{file}");
        }
    }
}

#[test]
fn each_plural_category_of_the_target_is_a_unit() {
    let file = exported(EN, "ar", AR, Format::Xliff);
    for key in ["zero", "one", "two", "few", "many", "other"] {
        assert_eq!(file.matches(&format!("<trans-unit id=\"wait[{key}]\"")).count(), 1, "{key} in {file}");
    }
    assert!(exported(EN, "lv", "", Format::Xliff).contains("id=\"wait[zero]\""));
    let po = exported(EN, "ar", AR, Format::Po);
    assert!(po.contains("msgctxt \"wait\"\nmsgid \"You wait one day for { $office }\"\nmsgid_plural \"You wait { NUMBER($days, maximumFractionDigits: 0) } days for { $office }\"\nmsgstr[0] \"\"\nmsgstr[1] \"يوم { $office }\"\n"), "{po}");
    assert!(po.contains("#   msgstr[5] other\n"));
}

#[test]
fn an_edited_unit_changes_its_message_alone() {
    let text = synced(EN, "ar", AR);
    let file = exported(EN, "ar", &text, Format::Xliff);
    let old = "<trans-unit id=\"wait[two]\" resname=\"wait[two]\" xml:space=\"preserve\">";
    let at = file.find(old).expect("unit");
    let empty = "<target state=\"needs-translation\"></target>";
    let edited = file[..at].to_owned()
        + &file[at..].replacen(empty, "<target state=\"translated\">يومان <x id=\"2\"/> &amp; [</target>", 1);
    let (new, found) = taken(EN, "ar", &text, Format::Xliff, &edited);
    assert_eq!(found, Vec::<String>::new());
    let new = new.expect("imports");
    let body = "wait =\n    { $days ->\n        [one] يوم { $office }\n        [two] يومان { $office } & [\n       *[other] { $days } يوم { $office }\n    }\n";
    assert!(new.contains("# status: needs-review\n# source: ") && new.contains(body), "{new}");
    let (head, tail) = (text.find("wait =").expect("wait"), text.find("\n\n# status: missing").expect("block"));
    let before = text[..head].rfind("# source").expect("mark");
    assert!(new.starts_with(&text[..before]) && new.ends_with(&text[tail..]), "the rest stays: {new}");
    let again = exported(EN, "ar", &new, Format::Xliff);
    assert_eq!(taken(EN, "ar", &new, Format::Xliff, &again), (Some(new.clone()), vec![]));
}

#[test]
fn missing_messages_take_the_place_of_their_comment() {
    let text = synced(EN, "ar", AR);
    for format in [Format::Xliff, Format::Po] {
        let file = exported(EN, "ar", &text, format);
        let file = match format {
            Format::Xliff => file.replacen(
                "<source>Last</source>\n        <target state=\"needs-translation\"></target>",
                "<source>Last</source>\n        <target>الأخير\n* {x}</target>",
                1,
            ),
            Format::Po => file.replace(
                "msgid \"Last\"\nmsgstr \"\"",
                "msgid \"Last\"\nmsgstr \"الأخير\\n\"\n\"* { \\\"{\\\" }x{\\\"}\\\"}\"",
            ),
        };
        let (new, found) = taken(EN, "ar", &text, format, &file);
        assert_eq!(found, Vec::<String>::new());
        let new = new.expect("imports");
        assert!(!new.contains("# last = Last"), "{new}");
        let body = "\nlast =\n    الأخير\n    { \"*\" } { \"{\" }x{ \"}\" }\n\n# unused";
        assert!(new.contains(body), "{new}");
        assert_eq!(new.matches("# status: missing").count(), 2);
    }
}

#[test]
fn what_breaks_a_text_is_refused_whole() {
    let file = exported(EN, "ar", AR, Format::Xliff);
    let last = "<source>Last</source>\n        <target state=\"needs-translation\">";
    let with = |text: &str| file.replacen(last, &format!("{last}{text}"), 1);
    let office = "<x id=\"1\" ctype=\"x-placeable\" equiv-text=\"{ $office }\"/></target>";
    for (edited, message) in [
        (with("<x id=\"1\"/>"), "`last` has a placeable that the source does not have"),
        (with("<x id=\"1\" equiv-text=\"{ $secret }\"/>"), "`last` has a placeable that the source does not have"),
        (with("<em>a"), "this is not XML: expected 'em' tag, not 'target'"),
        (with("&lt;em&gt;a"), "`last`: `<em>` is not closed"),
        (
            with("<g id=\"9\" ctype=\"x-em\"><g id=\"8\" ctype=\"x-em\">a</g></g>"),
            "`last`: `<em>` stands within another tag",
        ),
        (with("<bpt id=\"1\">a</bpt>"), "`<bpt>` cannot stand in a text"),
        (file.replacen(office, "</target>", 1), "`wait[one]`: the placeable of `$office` is missing"),
        (file.replace("id=\"last\"", "id=\"lst\""), "the project has no message `lst`"),
        (file.replace("id=\"last\"", "id=\"title\""), "`title` appears twice"),
        (file.replace("target-language=\"ar\"", "target-language=\"fa\""), "this file translates into `fa`, not `ar`"),
        (file.replace("version=\"1.2\"", "version=\"2.0\""), "this is not XLIFF 1.2"),
    ] {
        let (new, found) = taken(EN, "ar", AR, Format::Xliff, &edited);
        assert_eq!(new, None, "{message}");
        assert!(found.iter().any(|found| found == message), "{message}: {found:?}");
    }
    let po = exported(EN, "ar", AR, Format::Po);
    let last = "msgid \"Last\"\nmsgstr \"\"";
    for (edited, message) in [
        (po.replace(last, "msgid \"Last\"\nmsgstr \"{ $x }\""), "`last` has a placeable that the source does not have"),
        (po.replace(last, "msgid \"Last\"\nmsgstr \"{ $x\""), "a brace in this text is not closed or opens nothing"),
        (po.replace(last, "msgid \"Last\"\nmsgstr \"a"), "this text is not quoted as PO has it"),
        (po.replace(last, "msgid \"Last\"\nmsgstr[7] \"a\""), "the project has no plural form 7 of a message `last`"),
        ("Not PO at all".to_owned(), "unknown keyword `Not`"),
        (String::new(), "there are no translations in this file"),
    ] {
        let (new, found) = taken(EN, "ar", AR, Format::Po, &edited);
        assert_eq!(new, None, "{message}");
        assert!(found.iter().any(|found| found == message), "{message}: {found:?}");
    }
}

#[test]
fn a_plural_needs_other() {
    let file = exported(EN, "lv", "", Format::Xliff);
    let at = file.find("id=\"wait[one]\"").expect("unit");
    let target = "<target state=\"needs-translation\">dienu <x id=\"1\"/>";
    let edited = file[..at].to_owned() + &file[at..].replacen("<target state=\"needs-translation\">", target, 1);
    let (new, found) = taken(EN, "lv", "", Format::Xliff, &edited);
    assert_eq!(new, None);
    assert_eq!(found, ["`wait` needs its form `other`, which all other numbers take"]);
}

#[test]
fn hostile_files_are_refused_quickly() {
    let bomb: String = (1..30).map(|i| format!("<!ENTITY l{i} \"{}\">", format!("&l{};", i - 1).repeat(10))).collect();
    let head = "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"ar\"><body>";
    let tail = "</body></file></xliff>";
    for text in [
        format!("<!DOCTYPE x [<!ENTITY l0 \"lol\">{bomb}]>{head}&l29;{tail}"),
        format!("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>{head}&f;{tail}"),
        format!("<!DOCTYPE x SYSTEM \"http://localhost/x.dtd\">{head}{tail}"),
        format!("{head}{}{tail}", "<group>".repeat(100_000)),
        format!("{head}<trans-unit {}/>{tail}", (0..80_000).map(|i| format!("a{i}=\"\" ")).collect::<String>()),
        format!("{head}<trans-unit id=\"title\"><source>&undefined;</source></trans-unit>{tail}"),
        format!("{head}<trans-unit id=\"title\"/>{tail}"),
        format!("{head}<trans-unit><source/></trans-unit>{tail}"),
        " ".repeat(MAX_EXCHANGE_BYTES + 1),
        "\0\0\0".to_owned(),
        String::new(),
    ] {
        let (new, found) = taken(EN, "ar", AR, Format::Xliff, &text);
        assert_eq!(new, None, "{}", &text[..text.len().min(80)]);
        assert!(!found.is_empty());
    }
    let deep = format!("msgctxt \"last\"\nmsgid \"Last\"\nmsgstr \"{}\"\n", "{ F(".repeat(100_000));
    assert_eq!(taken(EN, "ar", AR, Format::Po, &deep).0, None);
}

#[test]
fn a_source_that_changed_meanwhile_makes_the_translation_stale() {
    let file = exported(EN, "ar", AR, Format::Xliff).replacen(
        "<source>Last</source>\n        <target state=\"needs-translation\">",
        "<source>Last</source>\n        <target state=\"needs-translation\">الأخير",
        1,
    );
    let changed = EN.replace("= Last", "= Final");
    let (new, found) = taken(&changed, "ar", AR, Format::Xliff, &file);
    assert_eq!(found, ["the source of `last` changed after this file was exported"]);
    let found = status(&shelf("en", &changed), &shelf("ar", &new.expect("imports")), None);
    assert_eq!(names(&found, State::Stale), ["last"]);
}

#[test]
fn a_stale_text_that_still_holds_is_confirmed_by_its_state() {
    let old = "# source: 00000000\n# stale: the source is now “Last”\nlast = x\n";
    let file = exported("last = Last\n", "lv", old, Format::Xliff);
    assert_eq!(taken("last = Last\n", "lv", old, Format::Xliff, &file).0.as_deref(), Some(old));
    let done = file.replace("state=\"needs-translation\"", "state=\"translated\"");
    let new = taken("last = Last\n", "lv", old, Format::Xliff, &done).0.expect("imports");
    assert!(new.ends_with("# status: needs-review\nlast = x\n") && !new.contains("00000000"), "{new}");
    let found = status(&shelf("en", "last = Last\n"), &shelf("lv", &new), None);
    assert_eq!(names(&found, State::NeedsReview), ["last"]);
}

#[test]
fn an_approval_holds_until_either_text_changes() {
    let (source, date) = (shelf("en", EN), Date::parse("2026-11-22").expect("day"));
    let ids = ["title".to_owned()];
    let text = only(&approve(&source, &shelf("ar", AR), &ids, "Ilze", date).expect("approves"), AR);
    assert!(text.contains("# Checked twice.\n# approved: 2026-11-22 by Ilze, source "), "{text}");
    assert!(!text.contains("needs-review"));
    let wanted = BTreeSet::from(ids.clone());
    let refused = |source: &str, text: &str| {
        let found = unapproved(&shelf("en", source), &shelf("ar", text), &wanted);
        found.into_iter().map(|d| d.message).collect::<Vec<_>>()
    };
    assert_eq!(refused(EN, &text), Vec::<String>::new());
    assert_eq!(refused(EN, &synced(EN, "ar", &text)), Vec::<String>::new());
    assert_eq!(refused(EN, AR), ["message `title` is not approved in `ar`"]);
    assert_eq!(refused(EN, &text.replace("مسار", "طريق")), ["message `title` in `ar` was changed after its approval"]);
    let changed = EN.replace("Latvia", "Riga");
    assert_eq!(refused(&changed, &text), ["message `title` in `ar`: the source changed after the translation"]);
    assert_eq!(refused(EN, ""), ["message `title` is missing in `ar`"]);
    let plain = AR.replace("needs-review", "approved by Ilze, 2026-11-22");
    assert_eq!(refused(EN, &plain), ["message `title` is not approved in `ar`"], "no hashes, no proof");
    let all = ["titel".to_owned(), "last".to_owned()];
    let errors = approve(&source, &shelf("ar", AR), &all, "Ilze\n", date).expect_err("is refused");
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        [
            "message `last` is not translated; there is nothing to approve",
            "there is no message `titel`; did you mean `title`?"
        ]
    );
    assert_eq!(approve(&source, &shelf("ar", AR), &ids, "a\nb", date), Err(vec![ApproveError::Name]));
}

#[test]
fn the_source_itself_can_be_approved() {
    let (source, date) = (shelf("en", EN), Date::parse("2026-11-22").expect("day"));
    let text = only(&approve(&source, &source, &["last".to_owned()], "Ilze", date).expect("approves"), EN);
    assert!(!text.contains("# source: ") && text.contains("# approved: 2026-11-22 by Ilze, source "), "{text}");
    let found = |text: &str| status(&shelf("en", text), &shelf("en", text), None);
    assert_eq!(names(&found(&text), State::Approved), ["last"]);
    assert_eq!(names(&found(&text.replace("= Last", "= End")), State::NeedsReview), ["last"]);
}

#[test]
fn damaged_files_give_findings_and_never_panic() {
    let base = synced(EN, "ar", AR);
    let mut state = 7_u64;
    // Numerical Recipes' linear congruential generator: the same damage on every machine.
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut damaged = |text: &str| -> String {
        let mut chars: Vec<char> = text.chars().collect();
        for _ in 0..=random(4) {
            let (at, other) = (random(chars.len()), random(chars.len()));
            match random(4) {
                0 => drop(chars.remove(at)),
                1 => chars[at] = chars[other],
                2 => chars.insert(at, ['{', '}', '<', '"', '#', '\n', '=', '\\', '[', '\u{202E}'][random(10)]),
                _ => drop(chars.drain(at..(at + random(30)).min(chars.len()))),
            }
        }
        chars.into_iter().collect()
    };
    let (xliff, po) = (exported(EN, "ar", &base, Format::Xliff), exported(EN, "ar", &base, Format::Po));
    for _ in 0..200 {
        for (format, file) in [(Format::Xliff, &xliff), (Format::Po, &po)] {
            let (new, found) = taken(EN, "ar", &base, format, &damaged(file));
            assert!(new.is_some() || !found.is_empty());
            if let Some(new) = new {
                synced(EN, "ar", &new);
            }
        }
        let mut sources = Sources::new();
        sources.add("locales/ar/main.ftl", damaged(&base));
        if let Ok(target) = Shelf::of(&locale("ar"), &sources) {
            let once = sync(&shelf("en", EN), &target, None);
            let text = once.first().map(|change| change.new.clone()).unwrap_or_default();
            if !once.is_empty() {
                assert_eq!(synced(EN, "ar", &text), text, "a second sync changes nothing");
            }
        }
    }
}

#[test]
fn notes_budgets_and_pictures_reach_the_translator() {
    let mut context = Context::default();
    context.budgets.insert("title".into(), Budget { characters: 24, format: "portrait".into() });
    let sight = Sight { scene: "path/where".into(), picture: Some("pictures/path.where.png".into()) };
    context.sights.insert("title".into(), vec![sight]);
    let package = package(EN, "ar", AR);
    let xliff = write_xliff(&package, &context);
    for part in [
        "<trans-unit id=\"title\" resname=\"title\" xml:space=\"preserve\" maxwidth=\"24\" size-unit=\"char\">",
        "<source>The path of <g id=\"g1\" ctype=\"x-em\">asylum</g> in Latvia</source>",
        "<target state=\"needs-review-translation\">",
        "<context context-type=\"x-picture\">pictures/path.where.png</context>",
        "<note from=\"developer\">The heading of film 1.</note>",
        "<note from=\"developer\">About 24 characters fit; portrait has the least room.</note>",
    ] {
        assert!(xliff.contains(part), "{part} in {xliff}");
    }
    let po = write_po(&package, &context);
    assert!(po.contains("#. The heading of film 1.\n#. About 24 characters fit; portrait has the least room.\n#. Shown in path/where: pictures/path.where.png\n#: locales/en/main.ftl:2\n#, fuzzy\nmsgctxt \"title\"\n"), "{po}");
}

#[test]
fn variants_of_other_kinds_keep_their_shape() {
    let source = "a = { $kind ->\n    [child] A child\n   *[adult] An adult\n } has { $n ->\n    [0] no card\n    [one] a card\n   *[other] { $n } cards\n }\n";
    let file = exported(source, "lv", "", Format::Xliff);
    assert_eq!(file.matches("<trans-unit").count(), 8, "{file}");
    assert!(file.contains("id=\"a[child][zero]\"") && file.contains("id=\"a[adult][0]\""));
    let filled = file.replace("<target state=\"needs-translation\"></target>", "<target>X</target>");
    let new = taken(source, "lv", "", Format::Xliff, &filled).0.expect("imports");
    assert_eq!(new.matches("] X\n").count(), 8, "{new}");
    assert!(new.contains("   *[adult]\n            { $n ->\n                [0] X\n"), "{new}");
    let own = "a = { $case ->\n    [gen] b\n   *[nom] c\n }\n";
    let file = exported("a = x\n", "lv", own, Format::Xliff);
    assert!(file.contains("id=\"a[gen]\"") && file.contains("id=\"a[nom]\""), "{file}");
    assert_eq!(taken("a = x\n", "lv", own, Format::Xliff, &file), (Some(own.to_owned()), vec![]));
}
