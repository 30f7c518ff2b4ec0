//! The command line: commands, options and their help.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

/// Renders declarative YAML scene scripts into localised explainer videos.
#[derive(Debug, Parser)]
#[command(name = "kadrs", version, about, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 done, 1 the project has errors (nothing was written), 2 wrong usage, or a file \
                        could not be read or written, 130 stopped.")]
pub struct Cli {
    /// The project's folder; without it, the nearest folder upwards that holds a kadrs.yaml.
    #[arg(long, global = true, value_name = "DIR")]
    pub project: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What kadrs can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Render videos into files.
    Render(RenderArgs),
    /// Find every mistake in the project without rendering.
    Check(CheckArgs),
    /// Work with translators and reviewers: see how far each locale is, send texts out, take them in, approve them.
    #[command(subcommand)]
    Locale(LocaleCommand),
    /// List the facts with their sources, their last check, and every video, scene and locale that shows them.
    Facts(FactsArgs),
    /// Find what artwork should not hold: live text, filters, embedded pictures, fonts, foreign colors, missing parts.
    LintSvg(LintSvgArgs),
    /// Tell what a viewer sees change between a git revision, or another folder, and the project as it is.
    ///
    /// Exits with 0 if nothing changes, 1 if something does (or a version has errors), 2 on wrong usage.
    Diff(DiffArgs),
    /// Write one frame as PNG.
    Still(StillArgs),
    /// Write each video as one page for print, as PNG: its title, the fullest moment of every scene, and who says so.
    Infographic(InfographicArgs),
    /// Write a contact sheet as PNG: times across, locales down.
    Sheet(SheetArgs),
    /// Look after the cache of finished segments and files.
    #[command(subcommand)]
    Cache(CacheCommand),
    /// Begin a small project that renders at once.
    New {
        /// Its folder, which must not exist or be empty; the last part is the project's name.
        name: PathBuf,
    },
    /// Print a JSON Schema for an editor's completion.
    Schema {
        /// Which kind of file it is for.
        #[arg(value_enum, default_value = "scene")]
        file: super::SchemaFile,
        /// Write the schemas of all kinds into this folder instead.
        #[arg(long, value_name = "DIR", conflicts_with = "file")]
        out: Option<PathBuf>,
    },
    /// Print the reference of all elements and files as Markdown.
    Reference,
    /// Tell what is installed, which outputs can be made and which fonts cover which locale.
    Doctor,
    /// Print a completion script for a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
}

/// Which renditions of which videos.
#[derive(Debug, Args)]
pub struct Selection {
    /// Locales such as `lv,en`, or `all`; also pseudo-locales of the source: `en-XA` accented and longer, `en-XB` from
    /// right to left, `en-XL` long, `en-XT` tall.
    #[arg(long, value_name = "LOCALE,…", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// Formats such as `landscape,portrait`, or `all`.
    #[arg(long, value_name = "FORMAT,…", value_delimiter = ',')]
    pub format: Vec<String>,
    /// Leave texts standing for readers who are learning the language, as `pace: slow` in the manifest does.
    #[arg(long)]
    pub slow: bool,
}

/// Options of `render`.
#[derive(Debug, Args)]
pub struct RenderArgs {
    /// Videos by id; all of them if none is named.
    #[arg(value_name = "VIDEO", value_delimiter = ',')]
    pub videos: Vec<String>,
    /// Which renditions; all of them unless named.
    #[command(flatten)]
    pub selection: Selection,
    /// Everything that is delivered: MP4, GIF and poster of the chosen videos in all locales and formats that are not
    /// narrowed down, and a report of them, `report.html` and `report.json`.
    #[arg(long)]
    pub all: bool,
    /// What to make: mp4, gif, webp, poster, png (every frame), y4m (raw frames), or `all`; mp4 unless named, with `--all` mp4,
    /// gif and poster.
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    pub output: Vec<String>,
    /// Folder of the finished files; `output` in the project unless named. `-` streams one y4m to the standard output.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Segments and files at once, each on one thread; as many as the processor has cores unless given.
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
    /// Memory that the run should not exceed, such as 600MB: fewer segments and files at once where it is short, by an
    /// estimate of what each takes.
    #[arg(long, value_name = "SIZE", value_parser = bytes)]
    pub memory: Option<u64>,
    /// Paint every frame whole instead of what changed: slower, the same bytes.
    #[arg(long)]
    pub repaint: bool,
    /// Folder where finished work is kept and looked for, which others may share; without it, KADRS_CACHE or the user's
    /// own cache folder.
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// Make everything anew and keep nothing.
    #[arg(long, conflicts_with_all = ["cache", "verify_cache"])]
    pub no_cache: bool,
    /// Make a sample of what comes from the cache anew and compare; exit with 2 if anything differs.
    #[arg(long)]
    pub verify_cache: bool,
    /// Render only if every text shown was approved as it is now (`kadrs locale approve`); names those that were not.
    #[arg(long)]
    pub approved_only: bool,
    /// Print findings and files as JSON on the standard output.
    #[arg(long)]
    pub json: bool,
}

/// What `cache` can do.
#[derive(Debug, Subcommand)]
pub enum CacheCommand {
    /// Tell where the cache is and what it holds.
    Stat(CacheFolder),
    /// Remove what was not used for longest until the rest is small enough.
    Gc {
        /// How much may stay, such as 5GB, 500MB or 0.
        #[arg(long, value_parser = bytes)]
        max: u64,
        /// Which cache.
        #[command(flatten)]
        folder: CacheFolder,
    },
    /// Read every entry and remove those that are damaged.
    Verify(CacheFolder),
}

/// Which cache.
#[derive(Debug, Args)]
pub struct CacheFolder {
    /// Its folder; without it, KADRS_CACHE or the user's own cache folder.
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
}

/// A number of bytes with a decimal unit.
pub(super) fn bytes(text: &str) -> Result<u64, String> {
    let wrong = || format!("`{text}` is no size such as 5GB or 500MB");
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let factor: u64 = match text[digits.len()..].to_ascii_uppercase().as_str() {
        "" | "B" => 1,
        "KB" | "K" => 1000,
        "MB" | "M" => 1_000_000,
        "GB" | "G" => 1_000_000_000,
        "TB" | "T" => 1_000_000_000_000,
        _ => return Err(wrong()),
    };
    digits.trim().parse::<u64>().ok().and_then(|number| number.checked_mul(factor)).ok_or_else(wrong)
}

/// What `locale` can do.
#[derive(Debug, Subcommand)]
pub enum LocaleCommand {
    /// Count the messages of each locale: translated, needing a review, approved, stale, missing, unused.
    Status(LocaleStatusArgs),
    /// Add and mark messages after the source changed: missing ones come in as comments, changed ones become stale.
    Sync(LocaleSyncArgs),
    /// Write the texts of a locale for translators' tools, with notes, length budgets and pictures of the frames.
    Export(LocaleExportArgs),
    /// Take a translator's file in: all of it, or nothing if any of it is wrong.
    Import(LocaleImportArgs),
    /// Record that a person accepted translations as they are now.
    Approve(LocaleApproveArgs),
}

/// Options of `locale status`.
#[derive(Debug, Args)]
pub struct LocaleStatusArgs {
    /// Locales such as `lv,ar`; all of them unless named. Named ones are told message by message.
    #[arg(long, value_name = "LOCALE,…", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// Print counts and names as JSON on the standard output.
    #[arg(long)]
    pub json: bool,
}

/// Options of `locale sync`.
#[derive(Debug, Args)]
pub struct LocaleSyncArgs {
    /// Locales such as `lv,ar`; all of them unless named.
    #[arg(long, value_name = "LOCALE,…", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// Change nothing; exit with 1 if anything would change.
    #[arg(long)]
    pub check: bool,
}

/// Options of `locale export`.
#[derive(Debug, Args)]
pub struct LocaleExportArgs {
    /// The locale to translate into.
    #[arg(long)]
    pub locale: String,
    /// XLIFF 1.2, or gettext's PO.
    #[arg(long, value_enum, default_value = "xliff")]
    pub format: ExchangeFormat,
    /// The file; pictures go into a folder beside it. `output/locale/LOCALE.xlf` in the project unless named.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Leave the pictures out, which take most of the time.
    #[arg(long)]
    pub no_pictures: bool,
}

/// Options of `locale import`.
#[derive(Debug, Args)]
pub struct LocaleImportArgs {
    /// An XLIFF (.xlf, .xliff) or PO (.po) file that `locale export` wrote and a translator filled.
    pub file: PathBuf,
    /// The locale, if the file does not name it.
    #[arg(long)]
    pub locale: Option<String>,
}

/// Options of `locale approve`.
#[derive(Debug, Args)]
pub struct LocaleApproveArgs {
    /// Messages by id. Where `*` stands for any letters, as in `path-*`, those that match and wait for approval.
    #[arg(value_name = "ID", required_unless_present_any = ["all", "file"])]
    pub ids: Vec<String>,
    /// Every message that waits for approval; stale ones have to be named.
    #[arg(long, conflicts_with_all = ["ids", "file"])]
    pub all: bool,
    /// Every message of a catalogue, such as `common.ftl`, that waits for approval.
    #[arg(long, value_name = "FILE,…", value_delimiter = ',', conflicts_with = "ids")]
    pub file: Vec<String>,
    /// The locale of the translations.
    #[arg(long)]
    pub locale: String,
    /// Who read and accepted them.
    #[arg(long, value_name = "NAME")]
    pub by: String,
    /// The day, such as 2026-11-22; today (UTC) unless given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
}

/// The kinds of files for translators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ExchangeFormat {
    /// XLIFF 1.2
    Xliff,
    /// gettext PO
    Po,
}

/// Options of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Videos by id; all of them if none is named.
    #[arg(value_name = "VIDEO", value_delimiter = ',')]
    pub videos: Vec<String>,
    /// Which renditions; all of them unless named.
    #[command(flatten)]
    pub selection: Selection,
    /// The day from which the age of facts is counted, such as 2026-11-22; today (UTC) unless given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,
    /// Print findings as JSON on the standard output.
    #[arg(long)]
    pub json: bool,
}

/// Options of `facts`.
#[derive(Debug, Args)]
pub struct FactsArgs {
    /// Facts by name; all of them if none is named.
    #[arg(value_name = "FACT", value_delimiter = ',')]
    pub facts: Vec<String>,
    /// Only those that no video shows.
    #[arg(long)]
    pub unused: bool,
    /// The day from which the age of facts is counted, such as 2026-11-22; today (UTC) unless given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,
    /// Print the list as JSON on the standard output.
    #[arg(long)]
    pub json: bool,
}

/// Options of `lint-svg`.
#[derive(Debug, Args)]
pub struct LintSvgArgs {
    /// SVG files, or folders of them; all under the project's scenes/ unless named.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// How many shapes a drawing may have before it is reported.
    #[arg(long, value_name = "N", default_value_t = crate::assets::MOST_SHAPES)]
    pub max_shapes: usize,
    /// Leave notes out, such as those about colors that are not the theme's.
    #[arg(long)]
    pub no_notes: bool,
    /// Print findings as JSON on the standard output.
    #[arg(long)]
    pub json: bool,
}

/// Options of `diff`.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// A git revision such as `HEAD`, `main` or `v1.2`; with NEW, the folder of the old version.
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The folder of the new version, if both are folders.
    #[arg(value_name = "NEW")]
    pub new: Option<PathBuf>,
    /// Videos by id; all of them unless named.
    #[arg(long, value_name = "VIDEO,…", value_delimiter = ',')]
    pub video: Vec<String>,
    /// Locales such as `lv,en`; all of them unless named.
    #[arg(long, value_name = "LOCALE,…", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// Formats such as `landscape,portrait`; all of them unless named.
    #[arg(long, value_name = "FORMAT,…", value_delimiter = ',')]
    pub format: Vec<String>,
    /// Write a picture of each changed scene into this folder: before, after, and where they differ.
    #[arg(long, value_name = "DIR")]
    pub pictures: Option<PathBuf>,
    /// Print the changes as JSON on the standard output.
    #[arg(long)]
    pub json: bool,
}

/// Options of `still`.
#[derive(Debug, Args)]
pub struct StillArgs {
    /// The video's id.
    pub video: String,
    /// A time (`3.2s`), a share of the video (`50%`), or either within a scene (`where@50%`).
    #[arg(long, value_name = "MOMENT")]
    pub at: super::moment::Moment,
    /// Locale, or a pseudo-locale such as `en-XA`; the source locale unless named.
    #[arg(long)]
    pub locale: Option<String>,
    /// Format; the video's first unless named.
    #[arg(long)]
    pub format: Option<String>,
    /// The PNG file; in the project's `output` folder unless named.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Options of `infographic`.
#[derive(Debug, Args)]
pub struct InfographicArgs {
    /// Videos by id; all of them if none is named.
    #[arg(value_name = "VIDEO", value_delimiter = ',')]
    pub videos: Vec<String>,
    /// Locales such as `lv,en`, or `all`; the source locale unless named.
    #[arg(long, value_name = "LOCALE,…", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// The format whose scenes stand on the page; the one in which they become largest unless named.
    #[arg(long, value_name = "FORMAT,…", value_delimiter = ',')]
    pub format: Vec<String>,
    /// The paper.
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: PaperSize,
    /// Wider than high.
    #[arg(long)]
    pub landscape: bool,
    /// Pixels per inch: 200 for office printers, 300 for print shops.
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(50..=400))]
    pub dpi: u32,
    /// Folder of the finished files; `output` in the project unless named.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// Sizes of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum PaperSize {
    /// 210 × 297 mm
    A4,
    /// 297 × 420 mm
    A3,
    /// 8.5 × 11 inches
    Letter,
}

/// Options of `sheet`.
#[derive(Debug, Args)]
pub struct SheetArgs {
    /// The video's id.
    pub video: String,
    /// Locales or pseudo-locales such as `en-XA`, one row each; all of the project's unless named.
    #[arg(long, value_name = "LOCALE,…", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// Formats, one sheet each; the video's first unless named.
    #[arg(long, value_name = "FORMAT,…", value_delimiter = ',')]
    pub format: Vec<String>,
    /// How many frames across, evenly spread over the video.
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=200))]
    pub columns: u16,
    /// These moments instead, such as `2s,50%,where@90%`.
    #[arg(long, value_name = "MOMENT,…", value_delimiter = ',', conflicts_with = "columns")]
    pub at: Vec<super::moment::Moment>,
    /// Width of the sheet in pixels.
    #[arg(long, value_name = "PX", default_value_t = 2400, value_parser = clap::value_parser!(u32).range(64..=8192))]
    pub width: u32,
    /// The PNG file, for one format; in the project's `output` folder unless named.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}
