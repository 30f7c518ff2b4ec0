//! Every element's example works in a project as `kadrs new` makes it, with its theme, its formats and its locales.

use kadrs::elements::ELEMENTS;

use crate::support::findings::check;
use crate::support::fixture::{Fixture, script};
use crate::support::{report, repository};

/// A new project with the files that the examples show.
fn new_project() -> Fixture {
    let project = Fixture::with_pictures();
    for (from, to) in [("kadrs.yaml", "kadrs.yaml"), ("theme.yaml", "scenes/theme.yaml")] {
        let template = repository().join("src/cli/new").join(from);
        project.write(to, std::fs::read(&template).unwrap_or_else(|e| panic!("{from}: {e}")));
    }
    project.remove("locales/ar");
    project
}

#[test]
fn every_example_works_in_a_new_project() {
    let project = new_project();
    let mut problems = Vec::new();
    for kind in ELEMENTS {
        project.write("scenes/film.yaml", script(kind.example));
        problems.extend(check(project.root()).lines().into_iter().map(|line| format!("{}: {line}", kind.name)));
    }
    report(&problems);
}
