//! Small projects in folders of their own, with the repository's real fonts.

use std::path::{Path, PathBuf};

/// The manifest of a fixture unless a test writes its own.
pub const MANIFEST: &str = "\
name: Fixture
source: en
locales:
  en: {}
  lv: { fallback: [en] }
  ar: { fallback: [en], digits: latin }
formats:
  landscape: { size: 1280x720, fps: 25 }
  portrait: { size: 720x1280, fps: 25 }
";

/// Its theme.
pub const THEME: &str = "\
colors:
  paper: \"#FBF7F0\"
  ink: \"#16303F\"
  sea: \"#1F6F78\"
  sky: \"#D9E9EC\"
  sea-deep: \"#123F47\"
  paper-low: \"#F3ECE0\"
  amber: \"#F2B544\"
  clay: \"#A94F35\"
  plum: \"#6B4C7A\"
  moss: \"#56764A\"
  ink-soft: \"#4A6373\"
  white: \"#FFFFFF\"
spaces: { s: 16, m: 24 }
scripts:
  Latn: { fonts: [Noto Sans], line_height: 1.25 }
  Arab: { fonts: [Noto Sans Arabic, Noto Sans], line_height: 1.5 }
styles:
  display: { size: 96, weight: bold, color: $ink }
  title: { size: 48, weight: bold, color: $ink }
  note: { size: 26, color: $ink-soft }
  heading: { size: 68, weight: bold, color: $ink }
  body: { size: 38, color: $ink }
  label: { size: 32, color: $ink }
";

/// Messages by locale; the scene that [`Fixture::new`] brings uses all of them.
pub const MESSAGES: [(&str, &str); 3] =
    [("en", "hello = Hello\n"), ("lv", "hello = Sveiki\n"), ("ar", "hello = مرحبا 2026 Riga\n")];

/// A scene script that shows every message of the fixture.
pub const SCRIPT: &str = "\
video: film
background: $paper
scenes:
  - id: one
    length: 2s
    body:
      - text: { message: hello, style: body }
";

/// A script of one scene of four seconds with this body, a list of elements.
pub fn script(body: &str) -> String {
    let head = "video: film\nbackground: $paper\nscenes:\n  - id: one\n    length: 4s\n    body:\n";
    let lines = body.lines().map(|line| if line.is_empty() { "\n".to_string() } else { format!("      {line}\n") });
    head.to_string() + &lines.collect::<String>()
}

/// A project folder that is removed when the test ends.
pub struct Fixture {
    folder: tempfile::TempDir,
}

impl Fixture {
    /// A project without findings.
    pub fn new() -> Fixture {
        let fixture = Fixture::bare();
        fixture.write("kadrs.yaml", MANIFEST);
        fixture.write("scenes/theme.yaml", THEME);
        fixture.write("scenes/film.yaml", SCRIPT);
        for (locale, messages) in MESSAGES {
            fixture.write(&format!("locales/{locale}/main.ftl"), messages);
        }
        fixture
    }

    /// A folder with nothing but fonts.
    pub fn bare() -> Fixture {
        let folder =
            tempfile::Builder::new().prefix("fixture-").tempdir_in(super::scratch()).expect("a scratch folder");
        let fixture = Fixture { folder };
        std::fs::create_dir(fixture.path("fonts")).expect("a new folder");
        for name in ["NotoSans-Regular", "NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansArabic-Bold"] {
            let name = format!("fonts/{name}.ttf");
            // A second name for the same bytes costs nothing; kadrs only ever reads it.
            std::fs::hard_link(super::repository().join(&name), fixture.path(&name))
                .or_else(|_| std::fs::copy(super::repository().join(&name), fixture.path(&name)).map(drop))
                .unwrap_or_else(|e| panic!("{name}: {e}"));
        }
        fixture
    }

    /// A project with the pictures that the elements' examples show, and no messages.
    pub fn with_pictures() -> Fixture {
        let fixture = Fixture::new();
        let pictures = [
            ("gate.svg", "gate.svg"),
            ("house.svg", "house.svg"),
            ("sample.png", "sample.png"),
            ("key.svg", "icons/key.svg"),
            ("house.svg", "icons/house.svg"),
        ];
        let table = super::repository().join("tests/assets/applications.csv");
        fixture.write("scenes/data/applications.csv", std::fs::read(table).expect("the example's table"));
        for (from, to) in pictures {
            let from = super::repository().join("tests/assets").join(from);
            fixture.write(&format!("scenes/art/{to}"), std::fs::read(&from).unwrap_or_else(|e| panic!("{to}: {e}")));
        }
        for (locale, _) in MESSAGES {
            fixture.write(&format!("locales/{locale}/main.ftl"), "# no messages\n");
        }
        fixture
    }

    /// The project's folder.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The place of a project path on disk.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// Writes a file and the folders that it lies in, over whatever is there.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        // Fonts are second names of the repository's files, which a write would go through to.
        self.remove(path);
        super::bless::write(&self.path(path), bytes.as_ref());
    }

    /// Removes a file or folder if it is there.
    pub fn remove(&self, path: &str) {
        let path = self.path(path);
        if path.is_dir() && !path.is_symlink() {
            std::fs::remove_dir_all(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        } else if path.symlink_metadata().is_ok() {
            std::fs::remove_file(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        }
    }

    /// A copy of a project's scenes, messages and fonts, with a manifest of the test's.
    pub fn copy_of(project: &Path, manifest: &str) -> Fixture {
        let folder =
            tempfile::Builder::new().prefix("project-").tempdir_in(super::scratch()).expect("a scratch folder");
        let fixture = Fixture { folder };
        for part in ["scenes", "locales", "fonts"] {
            if !project.join(part).is_dir() {
                continue;
            }
            for file in super::files_below(&project.join(part)) {
                let name = file.strip_prefix(project).expect("a file of the project").to_string_lossy().into_owned();
                fixture.write(&name, std::fs::read(&file).unwrap_or_else(|e| panic!("{name}: {e}")));
            }
        }
        fixture.write("kadrs.yaml", manifest);
        fixture
    }
}
