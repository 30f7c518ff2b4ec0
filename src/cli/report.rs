//! What `kadrs render` says at its end: tables for the terminal, data for programs, and the report of a batch.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::assets::{Limit, Limits};
use crate::cli::project::{Opened, count, shown};
use crate::cli::{Failure, cache, table, terminal, today, with_causes};
use crate::encode::OutputKind;
use crate::publish::{Report, ReportFile, write_report};
use crate::render::{Made, Outcome, RenderError, Rendition};
use crate::scene::Input;

/// A run that has ended.
pub struct Ran<'a> {
    pub opened: &'a Opened,
    pub input: &'a Input,
    pub renditions: &'a [Rendition<'a>],
    pub names: &'a [String],
    pub outcome: &'a Outcome,
    /// Wall-clock seconds.
    pub seconds: f64,
}

impl Ran<'_> {
    /// Prints what was made and what went wrong; with `by_video` in one line for each video.
    pub fn tell(&self, stream: bool, by_video: bool) -> Result<(), Failure> {
        let table = if by_video { self.video_table() } else { self.file_table() };
        match (self.outcome.made.is_empty(), stream) {
            (true, _) => {}
            // The standard output holds the video.
            (false, true) => terminal::say(table.trim_end()),
            (false, false) => terminal::print(&table)?,
        }
        for (job, error) in &self.outcome.failed {
            terminal::say(&format!("kadrs: {}: {}", self.names[*job], with_causes(error)));
        }
        if let Some(notice) = self.left() {
            terminal::say(&format!("kadrs: {notice}"));
        }
        self.remarks().for_each(|said| terminal::say(&format!("warning: {said}")));
        Ok(())
    }

    /// What to say if the run ended before its end without having been stopped.
    fn left(&self) -> Option<String> {
        let left = count(self.outcome.left, "rendition");
        let disk = "the disk is full, and the cache cannot be written to either";
        let go_on = "make room and run the same command again";
        (self.outcome.left > 0 && !self.outcome.aborted).then(|| format!("{left} not begun: {disk}; {go_on}"))
    }

    /// What was given up for a budget, and what platforms may refuse.
    fn remarks(&self) -> impl Iterator<Item = String> {
        let limits = &self.input.manifest.limits;
        self.outcome.made.iter().flat_map(|made| given_up(made).into_iter().chain(heavy(made, limits)))
    }

    fn total(&self) -> String {
        let bytes = self.outcome.made.iter().map(|made| made.bytes).sum();
        format!("{}, {}", count(self.outcome.made.len(), "file"), table::size(bytes))
    }

    fn file_table(&self) -> String {
        let row = |made: &Made| {
            let length = length(made, &self.renditions[made.job]).map_or("–".to_string(), table::length);
            vec![shown(&made.path), length, table::size(made.bytes), format!("{:.1}", made.seconds)]
        };
        let rows: Vec<Vec<String>> = self.outcome.made.iter().map(row).collect();
        table::table(&["file", "length", "size", "seconds"], &rows) + &self.total() + "\n"
    }

    fn video_table(&self) -> String {
        let mut rows: Vec<Vec<String>> = Vec::new();
        let video = |made: &Made| self.renditions[made.job].composition.id();
        for made in self.outcome.made.chunk_by(|a, b| video(a) == video(b)) {
            let sum = |value: fn(&Made) -> u64| made.iter().map(value).sum::<u64>();
            let renditions = made.chunk_by(|a, b| a.job == b.job).count();
            let first = made.chunk_by(|a, b| a.job == b.job).filter_map(|files| files.first());
            let seconds = first.clone().filter_map(|made| length(made, &self.renditions[made.job])).sum();
            let worked = first.map(|made| made.seconds).sum::<f64>();
            rows.push(vec![
                video(&made[0]).to_string(),
                renditions.to_string(),
                made.len().to_string(),
                table::length(seconds),
                table::size(sum(|made| made.bytes)),
                format!("{worked:.1}"),
                share(sum(|made| made.reused), sum(|made| made.pieces)),
            ]);
        }
        let head = ["video", "renditions", "files", "length", "size", "seconds", "from the cache"];
        table::table(&head, &rows) + &format!("{} in {}\n", self.total(), table::length(self.seconds))
    }

    /// All of it for programs.
    pub fn json(&self) -> Value {
        let mut document = self.opened.json();
        let file = |made: &Made| file(made, &self.renditions[made.job]);
        document["files"] = self.outcome.made.iter().map(file).collect();
        document["cache"] = self.outcome.cache.as_ref().map_or(Value::Null, cache::json);
        document["failed"] = failures(self.outcome, self.names);
        document["left"] = self.outcome.left.into();
        document["stopped"] = self.outcome.aborted.into();
        document
    }

    /// Writes `report.html` and `report.json` into a folder.
    pub fn write(&self, folder: &Path) -> Result<(), Failure> {
        let failed = |error| Failure::io(&RenderError::Encode { path: folder.join("report.html"), source: error });
        let mut document = self.json();
        let folder_of = |path: &Path| path.strip_prefix(folder).map(Path::to_path_buf).unwrap_or(path.to_path_buf());
        for (file, made) in document["files"].as_array_mut().into_iter().flatten().zip(&self.outcome.made) {
            file["file"] = folder_of(&made.path).display().to_string().into();
        }
        document["project"] = self.input.manifest.name.clone().into();
        document["kadrs"] = env!("CARGO_PKG_VERSION").into();
        document["made"] = now().into();
        document["seconds"] = self.seconds.into();
        document["remarks"] = self.remarks().collect();
        let html = self.page(&|made| folder_of(&made.path).to_string_lossy().replace('\\', "/"));
        write_report(&folder.join("report.json"), &format!("{document:#}\n")).map_err(failed)?;
        write_report(&folder.join("report.html"), &html.html()).map_err(failed)?;
        Ok(())
    }

    fn page(&self, link: &dyn Fn(&Made) -> String) -> Report {
        let made = &self.outcome.made;
        let sums = |files: &mut dyn Iterator<Item = &Made>| {
            files.fold((0, 0, 0.0), |(a, b, c): (u64, u64, f64), made| {
                (a + made.reused, b + made.pieces, c.max(made.seconds))
            })
        };
        let note = |job: usize| match sums(&mut made.iter().filter(|made| made.job == job)) {
            (reused, pieces, _) if reused == pieces => "from the cache".to_string(),
            (0, _, seconds) => format!("{seconds:.1} s"),
            (reused, pieces, seconds) => format!("{seconds:.1} s, {} from the cache", share(reused, pieces)),
        };
        let file = |made: &Made| {
            let rendition = &self.renditions[made.job];
            let kind = if made.kind == "poster" { "Poster".to_string() } else { made.kind.to_uppercase() };
            ReportFile {
                video: rendition.composition.id().to_string(),
                locale: rendition.locale.tag().to_string(),
                format: rendition.format.name.clone(),
                kind,
                link: link(made),
                size: table::size(made.bytes),
                length: length(made, rendition).map(table::length),
                note: note(made.job),
            }
        };
        let jobs = made.chunk_by(|a, b| a.job == b.job).count();
        let (reused, pieces, _) = sums(&mut made.iter());
        let sum = made.iter().map(|made| made.bytes).sum();
        let total = |number: String, what: &str| (number, what.to_string());
        let stopped = || format!("Stopped before the end: {} are missing.", count(self.outcome.left, "rendition"));
        Report {
            project: self.input.manifest.name.clone(),
            made: format!("{} · kadrs {}", now(), env!("CARGO_PKG_VERSION")),
            totals: vec![
                total(made.len().to_string(), "files"),
                total(jobs.to_string(), "renditions"),
                total(table::size(sum), "altogether"),
                total(table::length(self.seconds), "to render"),
                total(share(reused, pieces), "from the cache"),
            ],
            notice: self.outcome.aborted.then(stopped).or_else(|| self.left()),
            failed: self
                .outcome
                .failed
                .iter()
                .map(|(job, error)| (self.names[*job].clone(), with_causes(error)))
                .collect(),
            warnings: warnings(&self.opened.json()).into_iter().chain(self.remarks()).collect(),
            files: made.iter().map(file).collect(),
        }
    }
}

/// The findings in the JSON of a project, each in a line.
fn warnings(document: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_string();
    let line = |found: &Value| match (&found["file"], &found["line"]) {
        (Value::String(file), Value::Number(line)) => format!("{file}:{line}: {}", text(&found["message"])),
        _ => text(&found["message"]),
    };
    document["diagnostics"].as_array().into_iter().flatten().map(line).collect()
}

/// The moment, in UTC by the system's clock; nothing if that stands before 1970.
fn now() -> String {
    let day = today::today().map(|date| date.to_string());
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    day.map_or_else(String::new, |day| format!("{day} {:02}:{:02} UTC", seconds / 3600 % 24, seconds / 60 % 60))
}

/// `98 %`; 100 only if it is all of them.
fn share(part: u64, whole: u64) -> String {
    format!("{} %", part * 100 / whole.max(1))
}

/// What to say of a file that was made smaller than it was asked for.
fn given_up(made: &Made) -> Option<String> {
    let note = made.note.as_ref()?;
    Some(format!("{} was {note}", shown(&made.path)))
}

/// What to say of a GIF that platforms may refuse or cut.
fn heavy(made: &Made, limits: &Limits) -> Option<String> {
    let (pictures, most) = (made.pictures?, limits.get(Limit::GifFrames));
    let (bytes, largest) = (made.bytes, limits.get(Limit::GifBytes));
    let what = match (pictures > most, bytes > largest) {
        (true, _) => format!("{pictures} frames, and platforms take {most}"),
        (_, true) => format!("{}, and platforms take {}", table::size(bytes), table::size(largest)),
        _ => return None,
    };
    let advice = "lower `output.gif.fps` or `width`, or upload the MP4";
    Some(format!("{} has {what}; {advice}", shown(&made.path)))
}

/// Seconds of video in a file; `None` for a single frame.
fn length(made: &Made, rendition: &Rendition<'_>) -> Option<f64> {
    let is_single = OutputKind::find(made.kind).is_some_and(|kind| kind.single);
    (!is_single).then(|| rendition.format.rate.time_of(made.frames).as_seconds())
}

fn file(made: &Made, rendition: &Rendition<'_>) -> Value {
    json!({
        "file": made.path.display().to_string(),
        "kind": made.kind,
        "video": rendition.composition.id(),
        "locale": rendition.locale.tag(),
        "format": rendition.format.name,
        "frames": made.frames,
        "length": length(made, rendition),
        "bytes": made.bytes,
        "note": made.note,
        "seconds": made.seconds,
        "pieces": made.pieces,
        "reused": made.reused,
    })
}

fn failures(outcome: &Outcome, names: &[String]) -> Value {
    let failure =
        |(job, error): &(usize, RenderError)| json!({ "rendition": names[*job], "message": with_causes(error) });
    outcome.failed.iter().map(failure).collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn only_a_gif_above_a_limit_is_heavy() {
        let limits = Limits::default();
        let made = |pictures: Option<u64>, bytes: u64| {
            let path = PathBuf::from("film.gif");
            let made = Made {
                job: 0,
                kind: "gif",
                path,
                bytes,
                frames: 900,
                pictures,
                note: None,
                pieces: 1,
                reused: 0,
                seconds: 1.0,
            };
            heavy(&made, &limits)
        };
        assert_eq!(made(Some(350), 15_000_000), None);
        assert_eq!(made(None, 99_000_000), None);
        assert!(made(Some(351), 1).expect("too many").contains("351 frames, and platforms take 350"));
        assert!(made(Some(349), 15_000_001).expect("too large").contains("15.0 MB"));
    }

    #[test]
    fn a_share_is_whole_only_if_all_of_it_is() {
        assert_eq!([share(0, 0), share(999, 1000), share(7, 7)], ["0 %", "99 %", "100 %"]);
    }
}
