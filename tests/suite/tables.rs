//! Every chart with data at the edge: nothing but zeros, numbers below zero, a single number, none, what is no number,
//! and the largest table that is read.

use kadrs::anim::Time;
use kadrs::elements::ELEMENTS;
use kadrs::render::build_stages;

use crate::support::findings::{check, renditions};
use crate::support::fixture::{Fixture, script};
use crate::support::report;

/// The second column of a table with the rows a, b and c.
const DATA: [(&str, &str); 6] = [
    ("zeros", "y,n,m\na,0,0\nb,0,0\nc,0,0\n"),
    ("negatives", "y,n,m\na,-3,-1\nb,-7.5,-2\nc,-1,-4\n"),
    ("both signs", "y,n,m\na,-3,1\nb,7.5,2\nc,0,-4\n"),
    ("one number", "y,n,m\na,12,3\n"),
    ("none", "y,n,m\na,,\nb,,\n"),
    ("NaN", "y,n,m\na,NaN,1\nb,2,inf\n"),
];

const DRAWN: &str = "drawn";
const NONE: &str = "the data have no number at all";
const NAN: &str = "`NaN` in the column `n` is no number";
const BELOW: &str = "-3 is less than zero, which this chart cannot show";

/// What each chart makes of each of [`DATA`].
fn expected() -> Vec<(&'static str, [&'static str; 6])> {
    let any = [DRAWN, DRAWN, DRAWN, DRAWN, NONE, NAN];
    let positive = [DRAWN, BELOW, BELOW, DRAWN, NONE, NAN];
    let whole = ["all numbers are zero: there is nothing to share", BELOW, BELOW, DRAWN, NONE, NAN];
    let nothing = "there is nothing to count: the total is zero";
    let units = [nothing, nothing, BELOW, DRAWN, nothing, NAN];
    // A table of numbers that nobody knows says just that.
    let table = [DRAWN, DRAWN, DRAWN, DRAWN, DRAWN, NAN];
    vec![
        ("bar_chart", any),
        ("line_chart", any),
        ("area_chart", any),
        ("dot_chart", any),
        ("slope_chart", any),
        ("pictogram", positive),
        ("unit_chart", units),
        ("pie_chart", whole),
        ("donut_chart", whole),
        ("table", table),
    ]
}

/// A chart of the table in `data/a.csv`, with what it cannot do without.
fn chart(kind: &str, data: &str) -> String {
    let columns = if kind == "slope_chart" { "values: [n, m]" } else { "value: n" };
    format!("- {kind}: {{ width: 900, height: 500, data: {{ file: data/a.csv, label: y, {columns}{data} }} }}\n")
}

/// The first error, or [`DRAWN`] where every rendition is drawn with real numbers.
fn outcome(project: &Fixture) -> String {
    let checked = check(project.root());
    let error = checked.diagnostics.iter().find(|found| found.severity.name() == "error");
    if let Some(error) = error {
        return error.message.clone();
    }
    let input = checked.input.as_ref().expect("a project without errors");
    let (dumps, _) = build_stages(input, &renditions(input), |_, stage| stage.list_at(Time::seconds(1.0)).to_string());
    let broken = dumps.iter().find(|dump| dump.contains("NaN") || dump.contains("inf"));
    broken.map_or(DRAWN.to_string(), |dump| format!("a picture that is none: {dump}"))
}

#[test]
fn every_chart_has_an_answer_to_data_at_the_edge() {
    let project = Fixture::with_pictures();
    let mut problems = Vec::new();
    for (kind, expected) in expected() {
        assert!(ELEMENTS.iter().any(|known| known.name == kind), "{kind}");
        project.write("scenes/film.yaml", script(&chart(kind, "")));
        for ((name, table), expected) in DATA.iter().zip(expected) {
            project.write("scenes/data/a.csv", table);
            let found = outcome(&project);
            if found != expected {
                problems.push(format!("{kind} of {name}: {found}\n  expected: {expected}"));
            }
        }
    }
    report(&problems);
}

#[test]
fn a_table_holds_a_hundred_thousand_rows_and_a_chart_a_choice_of_them() {
    let project = Fixture::with_pictures();
    let rows = |count: usize| (0..count).map(|i| format!("r{i},{i},1\n")).collect::<String>();
    let shown = |data: &str, table: &str| {
        project.write("scenes/data/a.csv", table);
        project.write("scenes/film.yaml", script(&chart("bar_chart", data)));
        outcome(&project)
    };
    let whole = "y,n,m\n".to_string() + &rows(100_000);
    assert_eq!(shown(", sort: value-descending, top: 5", &whole), DRAWN);
    assert_eq!(shown("", &whole), "the data have 100000 rows; a chart shows at most 400");
    let over = shown(", top: 5", &(whole + "one,1,1\n"));
    assert!(over.contains("100000") || over.contains("100,000"), "{over}");
}
