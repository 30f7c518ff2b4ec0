//! Mistakes and what kadrs says about them: `tests/diagnostics/*.yaml`, where each case carries its expected findings.
//!
//! ```yaml
//! ### the case's name
//! ## scenes/film.yaml          a file, written over the fixture's own (this one may go without its line)
//! video: film
//! …
//! ## locales/lv/main.ftl gone  a file of the fixture that is taken away
//! ## scenes/a.png hex 8950 4e  a file of bytes
//! ## scenes/b.png -> /etc      a symbolic link; `scenes/c.svg <- art/gate.svg` copies from tests/assets
//! #> error scenes/film.yaml:3:5 the message
//! #>   hint what to do
//! ```
//!
//! The `#>` lines are the whole list of findings, in order. One that is missing and one too many both fail.

use std::path::{Path, PathBuf};

use crate::support::findings::check;
use crate::support::fixture::Fixture;
use crate::support::{bless, files_below, report, repository};

const EXPECTED: &str = "#> ";

/// One case, as its file has it.
struct Case<'a> {
    name: &'a str,
    /// Everything before the expectations, with its last line end.
    input: &'a str,
    expected: Vec<&'a str>,
}

/// The text before the first case, and the cases.
fn cases(text: &str) -> (&str, Vec<Case<'_>>) {
    const HEAD: &str = "### ";
    let starts: Vec<usize> =
        text.match_indices(HEAD).map(|(at, _)| at).filter(|at| *at == 0 || text[..*at].ends_with('\n')).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let case = |(start, end): (&usize, usize)| {
        let whole = &text[*start..end];
        let split = whole.find(&format!("\n{EXPECTED}")).map_or(whole.len(), |at| at + 1);
        let expected = whole[split..].lines().filter_map(|line| line.strip_prefix(EXPECTED)).collect();
        let name = whole.lines().next().unwrap_or_default()[HEAD.len()..].trim();
        Case { name, input: &whole[..split], expected }
    };
    (&text[..starts.first().copied().unwrap_or(text.len())], starts.iter().zip(ends).map(case).collect())
}

/// Lays the case's files over a fixture.
fn build(case: &Case<'_>) -> Fixture {
    let fixture = Fixture::new();
    let body = case.input.split_once('\n').map_or("", |(_, body)| body);
    let mut path = "scenes/film.yaml";
    let mut from = 0;
    let mut at = 0;
    let write = |path: &str, text: &str| {
        // The blank line before the next case belongs to neither.
        let text = text.strip_suffix("\n\n").map_or(text.to_string(), |text| format!("{text}\n"));
        if !text.trim().is_empty() {
            fixture.write(path, text);
        }
    };
    for line in body.split_inclusive('\n') {
        if let Some(head) = line.strip_prefix("## ") {
            write(path, &body[from..at]);
            from = at + line.len();
            path = place(&fixture, head.trim_end());
        }
        at += line.len();
    }
    write(path, &body[from..]);
    fixture
}

/// Carries out a file's line; gives the path that the lines after it go to.
fn place<'a>(fixture: &Fixture, head: &'a str) -> &'a str {
    let (path, rest) = head.split_once(' ').unwrap_or((head, ""));
    match rest.split_once(' ').unwrap_or((rest, "")) {
        ("", _) => {}
        ("gone", _) => fixture.remove(path),
        ("empty", _) => fixture.write(path, ""),
        ("hex", digits) => fixture.write(path, bytes(digits)),
        ("text", text) => fixture.write(path, text.replace("\\t", "\t").replace("\\n", "\n")),
        ("<-", from) => {
            fixture.write(path, std::fs::read(repository().join(from)).unwrap_or_else(|e| panic!("{from}: {e}")))
        }
        ("->", to) => link(&fixture.path(path), to),
        _ => panic!("`## {head}` is no line that a case has"),
    }
    path
}

fn bytes(digits: &str) -> Vec<u8> {
    let digits: Vec<u8> = digits.bytes().filter(u8::is_ascii_hexdigit).collect();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).expect("digits"), 16).expect("two digits");
    digits.chunks(2).map(byte).collect()
}

#[cfg(unix)]
fn link(path: &Path, to: &str) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
    std::os::unix::fs::symlink(to, path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
}

fn case_files() -> Vec<PathBuf> {
    let files = files_below(&repository().join("tests/diagnostics"));
    assert!(files.len() >= 5, "only {} files of cases", files.len());
    files
}

/// Runs the cases of one file. Gives the problems, and the file with the findings as they are now.
fn run(file: &Path) -> (Vec<String>, String) {
    let shown = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(file).unwrap_or_else(|e| panic!("{shown}: {e}"));
    let (head, cases) = cases(&text);
    let mut now = head.to_string();
    let mut problems = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        if cases[..index].iter().any(|other| other.name == case.name) {
            problems.push(format!("{shown}: two cases are called `{}`", case.name));
        }
        let fixture = build(case);
        let found = check(fixture.root()).lines();
        now.push_str(case.input.trim_end());
        now.push('\n');
        found.iter().for_each(|line| now.push_str(&format!("{EXPECTED}{line}\n")));
        now.push('\n');
        if found != case.expected {
            let difference = bless::difference(&case.expected.join("\n"), &found.join("\n"));
            problems.push(format!("{shown}: {}\n{difference}", case.name));
        }
    }
    (problems, format!("{}\n", now.trim_end()))
}

#[test]
fn every_mistake_is_told_as_its_case_says() {
    let files = case_files();
    let results: Vec<(Vec<String>, String)> = std::thread::scope(|scope| {
        let runs: Vec<_> = files.iter().map(|file| scope.spawn(|| run(file))).collect();
        runs.into_iter().map(|run| run.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    if bless::is_on() {
        for (file, (problems, text)) in files.iter().zip(&results) {
            if !problems.is_empty() {
                bless::write(file, text.as_bytes());
            }
        }
    }
    report(&results.into_iter().flat_map(|(problems, _)| problems).collect::<Vec<_>>());
}

#[test]
fn a_fixture_without_mistakes_has_no_findings() {
    let fixture = Fixture::new();
    assert_eq!(check(fixture.root()).lines(), Vec::<String>::new());
}

#[test]
fn cases_carry_their_expectations() {
    for file in case_files() {
        let text = std::fs::read_to_string(&file).expect("a file of cases");
        let (_, cases) = cases(&text);
        assert!(!cases.is_empty(), "{} has no case", file.display());
        let silent: Vec<&str> =
            cases.iter().filter(|c| c.expected.is_empty() != c.name.ends_with("(allowed)")).map(|c| c.name).collect();
        assert!(silent.is_empty(), "{}: only cases that end in `(allowed)` expect nothing: {silent:?}", file.display());
    }
}
