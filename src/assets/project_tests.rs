//! Tests of the project folder and its reader.

use super::*;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn project() -> Result<(tempfile::TempDir, Project), Box<dyn std::error::Error>> {
    let outside = tempfile::tempdir()?;
    let root = outside.path().join("film");
    fs::create_dir_all(root.join("art/icons"))?;
    fs::write(root.join(MANIFEST), "project: film\n")?;
    fs::write(root.join("art/gate.svg"), "<svg/>")?;
    fs::write(root.join("art/icons/Bed.svg"), "<svg/>")?;
    fs::write(outside.path().join("secret.txt"), "secret")?;
    let project = Project::at(&root)?;
    Ok((outside, project))
}

fn problem(result: Result<Vec<u8>, AssetError>) -> (String, Option<String>) {
    match result {
        Ok(bytes) => (format!("{} bytes", bytes.len()), None),
        Err(error) => (error.problem.to_string(), error.hint),
    }
}

#[test]
fn a_project_is_found_upwards() -> Outcome {
    let (outside, project) = project()?;
    assert_eq!(Project::find(&project.root().join("art/icons"))?.root(), project.root());
    assert_eq!(Project::find(&project.root().join("art/gate.svg"))?.root(), project.root());
    assert!(matches!(Project::find(outside.path()), Err(ProjectError::NotFound { .. })));
    assert_eq!(project.path_of(&project.root().join("art/gate.svg")).as_deref(), Some("art/gate.svg"));
    assert_eq!(project.path_of(&outside.path().join("secret.txt")), None);
    Ok(())
}

#[test]
fn paths_stay_in_the_project() -> Outcome {
    let (outside, project) = project()?;
    let absolute = outside.path().join("secret.txt").display().to_string();
    for (path, expected) in [
        ("", PathProblem::Empty),
        ("./", PathProblem::Empty),
        (absolute.as_str(), PathProblem::Absolute),
        ("C:/secret.txt", PathProblem::Absolute),
        ("c:secret.txt", PathProblem::Absolute),
        ("\\\\server\\secret.txt", PathProblem::Absolute),
        ("https://example.org/a.svg", PathProblem::Absolute),
        ("../secret.txt", PathProblem::Leaves),
        ("art/../../film/art/gate.svg", PathProblem::Leaves),
        ("art\\gate.svg", PathProblem::Backslash),
        ("art/ga\0te.svg", PathProblem::Control),
    ] {
        let error = project.read_bytes(path, Limit::SvgBytes).err().map(|e| *e.problem);
        assert!(matches!(error, Some(Problem::Path(found)) if found == expected), "{path:?}: {error:?}");
    }
    assert!(project.read_bytes("art/../art/./gate.svg", Limit::SvgBytes).is_ok());
    Ok(())
}

#[cfg(unix)]
#[test]
fn links_may_lead_around_but_not_out() -> Outcome {
    use std::os::unix::fs::symlink;
    let (outside, project) = project()?;
    symlink(project.root().join("art/gate.svg"), project.root().join("same.svg"))?;
    symlink(outside.path().join("secret.txt"), project.root().join("leak.svg"))?;
    symlink(outside.path(), project.root().join("up"))?;
    symlink("loop.svg", project.root().join("loop.svg"))?;
    assert_eq!(problem(project.read_bytes("same.svg", Limit::SvgBytes)).0, "6 bytes");
    for path in ["leak.svg", "up/secret.txt", "up"] {
        let (found, _) = problem(project.read_bytes(path, Limit::SvgBytes));
        assert_eq!(found, "it is a link that leads out of the project folder", "{path}");
    }
    // Nothing is told about names beyond the link either.
    let (found, hint) = problem(project.read_bytes("up/secret.tx", Limit::SvgBytes));
    assert_eq!((found.as_str(), hint), ("there is no such file", None));
    assert!(project.read_bytes("loop.svg", Limit::SvgBytes).is_err());
    Ok(())
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_refused_without_waiting() -> Outcome {
    let (_outside, project) = project()?;
    let made = std::process::Command::new("mkfifo").arg(project.root().join("pipe.csv")).status()?;
    assert!(made.success());
    let found = |path: &str| problem(project.read_bytes(path, Limit::CsvBytes)).0;
    assert_eq!(found("pipe.csv"), "it is not a plain file");
    assert_eq!(found("art"), "it is a folder");
    assert_eq!(found("kadrs.yaml/x"), "there is no such file");
    Ok(())
}

#[test]
fn a_missing_file_gets_the_nearest_name() -> Outcome {
    let (_outside, project) = project()?;
    let hint = |path: &str| problem(project.read_bytes(path, Limit::SvgBytes)).1.unwrap_or_default();
    assert_eq!(hint("art/gates.svg"), "did you mean `art/gate.svg`?");
    assert_eq!(hint("arts/gate.svg"), "did you mean `art`?");
    assert_eq!(hint("art/icons/bed.svg"), "on disk it is `art/icons/Bed.svg`; upper and lower case must be the same");
    assert_eq!(hint("Art/gate.svg"), "on disk it is `art`; upper and lower case must be the same");
    assert_eq!(hint("quite/else.png"), "");
    Ok(())
}

#[test]
fn files_are_read_up_to_their_limit() -> Outcome {
    let (_outside, project) = project()?;
    let mut limits = Limits::default();
    limits.set("text-bytes", 100)?;
    let project = project.with_limits(limits);
    for (length, allowed) in [(99, true), (100, true), (101, false)] {
        fs::write(project.root().join("a.yaml"), "x".repeat(length))?;
        assert_eq!(project.read_text("a.yaml", Limit::TextBytes).is_ok(), allowed, "{length}");
    }
    let (found, hint) = problem(project.read_bytes("a.yaml", Limit::TextBytes));
    assert_eq!(found, "101 bytes, but a scene script, catalogue or manifest may have at most 100 bytes");
    assert_eq!(hint.as_deref(), Some("`limits: { text-bytes: 101 }` in kadrs.yaml allows it"));
    Ok(())
}

#[test]
fn the_real_limit_is_read_from_metadata() -> Outcome {
    let (_outside, project) = project()?;
    // A sparse file: reading it would take memory, refusing it must not.
    fs::File::create(project.root().join("huge.svg"))?.set_len(1 << 40)?;
    let (found, _) = problem(project.read_bytes("huge.svg", Limit::SvgBytes));
    assert_eq!(found, "1048576 MiB, but an SVG file may have at most 8 MiB");
    Ok(())
}

#[test]
fn text_is_utf8_or_an_error_with_the_byte() -> Outcome {
    let (_outside, project) = project()?;
    let read = |bytes: &[u8]| {
        fs::write(project.root().join("a.ftl"), bytes).ok();
        project.read_text("a.ftl", Limit::TextBytes).map_err(|e| (e.problem.to_string(), e.hint.unwrap_or_default()))
    };
    assert_eq!(read("ziņa".as_bytes()).as_deref(), Ok("ziņa"));
    assert_eq!(read(b"\xEF\xBB\xBFone").as_deref(), Ok("one"));
    let (message, hint) = read(b"gr\xFCn").err().unwrap_or_default();
    assert_eq!(message, "it is not UTF-8 from byte 2 on");
    assert!(hint.contains("Latin-1") && hint.contains("save the file as UTF-8"), "{hint}");
    let (message, _) = read(b"\xFF\xFEa\0").err().unwrap_or_default();
    assert_eq!(message, "it is UTF-16 (little endian) and not UTF-8 (byte 0)");
    let (message, _) = read(b"\xFE\xFF\0a").err().unwrap_or_default();
    assert_eq!(message, "it is UTF-16 (big endian) and not UTF-8 (byte 0)");
    Ok(())
}

#[test]
fn lists_are_sorted_and_plain() -> Outcome {
    let (_outside, project) = project()?;
    for name in ["b.svg", "a.svg", ".hidden.svg", "c.png", "svg"] {
        fs::write(project.root().join("art").join(name), "")?;
    }
    fs::create_dir(project.root().join("art/folder.svg"))?;
    assert_eq!(project.list("art", "svg")?, ["art/a.svg", "art/b.svg", "art/gate.svg"]);
    assert_eq!(project.list("", "yaml")?, ["kadrs.yaml"]);
    assert!(project.list("nowhere", "svg").is_err() && project.list("..", "txt").is_err());
    Ok(())
}
