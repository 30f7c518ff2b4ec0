//! The report of a batch as a page that anybody can open: what was made, what was not, and what to look at.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::encode::{EncodeError, Written, place};

/// What a batch came to, in words and numbers that are ready to be read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// Name of the project.
    pub project: String,
    /// When and by what it was made.
    pub made: String,
    /// Numbers with what they count, such as `36` and `files`.
    pub totals: Vec<(String, String)>,
    /// What the reader has to know first, such as that the run was stopped.
    pub notice: Option<String>,
    /// Renditions that failed, with the reason.
    pub failed: Vec<(String, String)>,
    /// What the checks found, and files that platforms may refuse.
    pub warnings: Vec<String>,
    /// All files in the order of the project.
    pub files: Vec<ReportFile>,
}

/// One finished file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReportFile {
    /// Id of its video.
    pub video: String,
    /// Tag of its locale.
    pub locale: String,
    /// Name of its format.
    pub format: String,
    /// What it is, such as `MP4`.
    pub kind: String,
    /// Where it is, seen from the report; parts between slashes.
    pub link: String,
    /// Its size, such as `12.0 MB`.
    pub size: String,
    /// Its length, such as `1:05.3`; `None` for a single picture.
    pub length: Option<String>,
    /// How its rendition came about, such as `3.1 s` or `from the cache`; the same for all files of a rendition.
    pub note: String,
}

/// Nothing is fetched: one file that can be sent by mail. Directions are logical, so that it can be read in a browser of
/// any language; names stand isolated, whatever script they are in.
const HEAD: &str = "<!doctype html>
<html lang=\"en\">
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width\">
<style>
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --bad: #b3261e; --quiet: #666; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --quiet: #aaa; } }
body { font: 16px/1.5 system-ui, sans-serif; max-inline-size: 76rem; margin: 2rem auto; padding-inline: 1rem; }
h1 { font-size: 1.6rem; margin-block: 0; }
h2 { font-size: 1.2rem; margin-block: 2rem .5rem; }
p.made { color: var(--quiet); margin-block: 0 1.5rem; }
dl { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0; }
dl div { background: var(--soft); border-radius: .5rem; padding: .6rem 1rem; min-inline-size: 7rem; }
dt { color: var(--quiet); font-size: .85rem; }
dd { margin: 0; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
.bad, .bad a { color: var(--bad); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem; border-block-end: 1px solid var(--line); }
thead th { font-weight: 600; }
tbody th { font-weight: 400; white-space: nowrap; }
td { font-variant-numeric: tabular-nums; white-space: nowrap; }
small { color: var(--quiet); }
@media print { body { max-inline-size: none; margin: 0; } }
</style>
";

impl Report {
    /// The page.
    pub fn html(&self) -> String {
        let mut out = HEAD.to_string();
        let title = escaped(&self.project);
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "<title>{title}</title>\n<h1 dir=\"auto\">{title}</h1>\n<p class=\"made\">{}</p>\n<dl>\n",
            escaped(&self.made)
        );
        for (number, what) in &self.totals {
            let _ = writeln!(out, "<div><dt>{}</dt><dd>{}</dd></div>", escaped(what), escaped(number));
        }
        out.push_str("</dl>\n");
        if let Some(notice) = &self.notice {
            let _ = writeln!(out, "<p class=\"bad\"><strong>{}</strong></p>", escaped(notice));
        }
        self.lists(&mut out);
        let mut videos: Vec<&str> = Vec::new();
        for file in &self.files {
            if !videos.contains(&file.video.as_str()) {
                videos.push(&file.video);
            }
        }
        for video in videos {
            let files: Vec<&ReportFile> = self.files.iter().filter(|file| file.video == video).collect();
            table(&mut out, video, &files);
        }
        out.push_str("</html>\n");
        out
    }

    fn lists(&self, out: &mut String) {
        if !self.failed.is_empty() {
            out.push_str("<h2 class=\"bad\">Not made</h2>\n<ul>\n");
            for (name, reason) in &self.failed {
                let _ = writeln!(out, "<li>{}: {}</li>", name_of(name), escaped(reason));
            }
            out.push_str("</ul>\n");
        }
        if !self.warnings.is_empty() {
            out.push_str("<h2>Warnings</h2>\n<ul>\n");
            for warning in &self.warnings {
                let _ = writeln!(out, "<li>{}</li>", escaped(warning));
            }
            out.push_str("</ul>\n");
        }
    }
}

/// The files of a video: locales down, formats across.
fn table(out: &mut String, video: &str, files: &[&ReportFile]) {
    let (mut locales, mut formats): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut cells: BTreeMap<(&str, &str), Vec<&ReportFile>> = BTreeMap::new();
    for file in files {
        if !locales.contains(&file.locale.as_str()) {
            locales.push(&file.locale);
        }
        if !formats.contains(&file.format.as_str()) {
            formats.push(&file.format);
        }
        cells.entry((&file.locale, &file.format)).or_default().push(file);
    }
    let _ = write!(out, "<h2>{}</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th></th>", name_of(video));
    formats.iter().for_each(|format| {
        let _ = write!(out, "<th scope=\"col\">{}</th>", name_of(format));
    });
    out.push_str("</tr></thead>\n<tbody>\n");
    for locale in locales {
        let _ = write!(out, "<tr><th scope=\"row\">{}</th>", name_of(locale));
        for format in &formats {
            out.push_str("<td>");
            let files = cells.get(&(locale, *format)).map(Vec::as_slice).unwrap_or_default();
            let length = files.iter().find_map(|file| file.length.as_ref()).map(|length| escaped(length));
            let note = files.first().map(|file| format!("<small>{}</small>", escaped(&file.note)));
            let _ = write!(out, "{}", length.into_iter().chain(note).collect::<Vec<_>>().join(" "));
            for file in files {
                let (link, kind, size) = (address(&file.link), escaped(&file.kind), escaped(&file.size));
                let _ = write!(out, "<br><a href=\"{link}\">{kind}</a> <small>{size}</small>");
            }
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
}

/// Writes a report's page or data, whole or not at all.
pub fn write_report(path: &Path, text: &str) -> Result<Written, EncodeError> {
    place(path, text.as_bytes())
}

/// A name that is not to be translated, whatever is around it.
fn name_of(name: &str) -> String {
    format!("<bdi translate=\"no\">{}</bdi>", escaped(name))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A relative address: everything but the plainest letters as its bytes.
fn address(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' | b'/' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(locale: &str, format: &str, kind: &str) -> ReportFile {
        ReportFile {
            video: "film".into(),
            locale: locale.into(),
            format: format.into(),
            kind: kind.into(),
            link: format!("film/film.{locale}.{format} 1.{}", kind.to_lowercase()),
            size: "1.0 MB".into(),
            length: (kind != "Poster").then(|| "1:05.3".into()),
            note: "3.1 s".into(),
        }
    }

    #[test]
    fn the_page_has_every_file_once_and_shows_names_as_they_are() {
        let mut report = Report { project: "Ziemeļi & <b>".into(), ..Report::default() };
        for locale in ["lv", "ar"] {
            for kind in ["MP4", "Poster"] {
                report.files.push(file(locale, "square", kind));
            }
        }
        report.files.push(file("ar", "tall", "MP4"));
        report.failed.push(("film.lv.tall".into(), "cannot write `x`: \"no\" space".into()));
        report.warnings.push("scenes/film.yaml:3: text <small>".into());
        report.notice = Some("stopped".into());
        let html = report.html();
        assert!(html.contains("<title>Ziemeļi &amp; &lt;b&gt;</title>") && !html.contains("<b>"));
        for link in ["film/film.lv.square%201.mp4", "film/film.ar.square%201.poster", "film/film.ar.tall%201.mp4"] {
            assert_eq!(html.matches(&format!("href=\"{link}\"")).count(), 1, "{link}");
        }
        assert_eq!((html.matches("<td></td>").count(), html.matches("<small>3.1 s</small>").count()), (1, 3));
        assert!(
            html.contains("&quot;no&quot; space") && html.contains("text &lt;small&gt;") && html.contains(">stopped<")
        );
        for tag in ["table", "tbody", "ul", "dl", "div", "h2", "td", "tr", "bdi", "small", "html"] {
            let open = html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
            assert_eq!(open, html.matches(&format!("</{tag}>")).count(), "{tag}");
        }
    }
}
