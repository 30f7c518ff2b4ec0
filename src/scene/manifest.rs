//! `kadrs.yaml`: the project's locales, formats and output settings.

use crate::anim::{FrameRate, Time};
use crate::assets::Limits;
use crate::diag::{Diagnostic, Diagnostics, Span, did_you_mean};
use crate::locale::{Age, Digits, Locale, Pseudo};
use crate::scene::facts::AgeField;
use crate::scene::infographic::ImprintFields;
use crate::scene::pace::{Pace, ReadingRates};
use crate::syntax::{
    Amount, Bytes, Count, FieldType, Fields, Fraction, Node, Reader, Record, Seconds, Shape, Spanned, Value,
    Vocabulary, Whole,
};

crate::fields! {
    /// The project manifest, `kadrs.yaml` in the project's folder.
    pub struct ManifestFields {
        /// Name of the project.
        name: String,
        /// Tag of the locale in which messages are written first.
        source: Spanned<String>,
        /// Locale tags with their settings.
        locales: Node,
        /// Formats by name.
        formats: Node,
        /// Settings of the output kinds.
        output: Option<OutputFields>,
        /// Graphemes per second that a viewer reads, spaces not counted; decides the length of scenes with `length: auto`.
        /// One number, or a table: `default`, locale tags, and `slow`, the share of a rate that `pace: slow` leaves.
        reading_rate: ReadingRates = "15",
        /// For whom texts are left standing.
        pace: Pace = "normal",
        /// The theme's file.
        theme: Spanned<String> = "scenes/theme.yaml",
        /// The file with facts, if there is one.
        facts: Option<Spanned<String>>,
        /// How long the check of a fact counts where the fact does not say, such as `6 months`; for ever unless written.
        facts_max_age: Option<AgeField>,
        /// What stands at the end of the page of `kadrs infographic`.
        infographic: Option<ImprintFields>,
        /// Limits on input that differ from the defaults, by name.
        limits: Node = "{}",
    }
}

crate::fields! {
    /// One locale of the project.
    pub struct LocaleFields {
        /// Locales whose messages stand in for missing ones, in order. The source locale comes last by itself.
        fallback: Vec<Spanned<String>> = "[]",
        /// Which digits numbers are written with.
        digits: DigitsField = "default",
    }
}

crate::choice! {
    /// Which digits numbers are written with.
    pub enum DigitsField {
        /// What CLDR says for the locale.
        Default = "default",
        /// 0 to 9.
        Latin = "latin",
        /// Those of the locale's script.
        Native = "native",
    }
}

crate::fields! {
    /// One format: the shape of the picture.
    pub struct FormatFields {
        /// Width and height in pixels.
        size: PixelSize,
        /// Frames per second.
        fps: Rate = "30",
        /// Room at the edges that content keeps free.
        margin: Option<MarginFields>,
        /// Longest video that `check` accepts without a warning.
        max_length: Option<Seconds>,
    }
}

crate::fields! {
    /// Room at the edges, in px of a 1080-short-side frame.
    pub struct MarginFields {
        /// Above.
        top: Amount = "86",
        /// Below.
        bottom: Amount = "86",
        /// At both sides.
        side: Amount = "86",
    }
}

crate::fields! {
    /// Settings of the output kinds.
    pub struct OutputFields {
        /// H.264 in MP4.
        mp4: Option<Mp4Fields>,
        /// Animated GIF.
        gif: Option<GifFields>,
        /// Animated WebP.
        webp: Option<WebpFields>,
        /// A still for previews.
        poster: Option<PosterFields>,
    }
}

crate::fields! {
    /// Settings of MP4 files.
    pub struct Mp4Fields {
        /// Constant rate factor of x264: 1 (largest file, least loss) to 51.
        crf: Whole<1, 51> = "20",
        /// Preset of x264.
        preset: Preset = "medium",
    }
}

crate::choice! {
    /// Presets of x264, from quick to small.
    pub enum Preset {
        /// Quickest, largest.
        Ultrafast = "ultrafast",
        /// Very quick.
        Superfast = "superfast",
        /// Quick.
        Veryfast = "veryfast",
        /// A little quick.
        Faster = "faster",
        /// Less quick.
        Fast = "fast",
        /// The middle.
        Medium = "medium",
        /// Smaller.
        Slow = "slow",
        /// Smaller still.
        Slower = "slower",
        /// Smallest, slowest.
        Veryslow = "veryslow",
    }
}

crate::fields! {
    /// Settings of GIF files.
    pub struct GifFields {
        /// Width in pixels; the height follows.
        width: Count = "640",
        /// Frames per second at most.
        fps: Whole<1, 50> = "15",
        /// Colors of the shared palette.
        colors: Whole<3, 256> = "255",
        /// How much colors at edges may be off to make the file smaller: 0 for not at all.
        lossy: Whole<0, 100> = "0",
        /// Largest file, such as `8MB`: colors, then size, then frames are given up for it.
        max_bytes: Option<Bytes>,
    }
}

crate::fields! {
    /// Settings of animated WebP files.
    pub struct WebpFields {
        /// Width in pixels; the height follows.
        width: Count = "640",
        /// Frames per second at most.
        fps: Whole<1, 50> = "15",
        /// Quality of lossy WebP: 0 (smallest) to 100; lossless unless written.
        quality: Option<Whole<0, 100>>,
    }
}

crate::fields! {
    /// Settings of posters.
    pub struct PosterFields {
        /// Which moment of the video, as a share of its length.
        at: Fraction = "50%",
    }
}

/// Width and height in pixels, written `1920x1080`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PixelSize {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl FieldType for PixelSize {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        const WORDS: &str = "a size in pixels such as `1920x1080`";
        let sides = node.as_str().and_then(|text| text.split_once('x'));
        let side = |text: &str| text.trim().parse::<u32>().ok();
        match sides.map(|(w, h)| (side(w), side(h))) {
            Some((Some(width), Some(height))) if width % 2 == 0 && height % 2 == 0 => Some(PixelSize { width, height }),
            Some((Some(_), Some(_))) => {
                let message = "video needs an even width and height";
                reader.report(Diagnostic::error(node.span, message).hint("round both to even numbers"));
                None
            }
            _ => reader.expected(node, WORDS),
        }
    }

    fn shape() -> Shape {
        Shape::Form { words: "a size in pixels such as `1920x1080`", pattern: r"^[0-9]+x[0-9]+$", number: false }
    }
}

/// Frames per second: `30`, `29.97` is `30000/1001`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate(pub FrameRate);

impl FieldType for Rate {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = node.as_str().unwrap_or_default();
        let (num, den) = text.split_once('/').unwrap_or((text, "1"));
        match (num.trim().parse::<u32>(), den.trim().parse::<u32>()) {
            (Ok(num), Ok(den)) if den > 0 && den <= 100_000 && num <= 12_000_000 && num >= den && num <= den * 120 => {
                Some(Rate(FrameRate { num, den }))
            }
            _ => reader.expected(node, "a frame rate from 1 to 120 such as `30` or `30000/1001`"),
        }
    }

    fn shape() -> Shape {
        let words = "a frame rate from 1 to 120 such as `30` or `30000/1001`";
        Shape::Form { words, pattern: r"^[0-9]+(/[0-9]+)?$", number: true }
    }
}

/// A locale of the project.
#[derive(Debug, Clone)]
pub struct LocaleEntry {
    /// The locale with its digits.
    pub locale: Locale,
    /// Locales that stand in, without the source locale.
    pub fallback: Vec<Locale>,
    /// Where it is declared.
    pub span: Span,
}

/// A format of the project.
#[derive(Debug, Clone, PartialEq)]
pub struct Format {
    /// Its name.
    pub name: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Frames per second.
    pub rate: FrameRate,
    /// Room at the edges.
    pub margin: Margin,
    /// How long a video may be before it is reported.
    pub max_length: Option<Time>,
}

impl Format {
    /// Pixels per px of a 1080-short-side frame.
    pub fn scale(&self) -> f64 {
        f64::from(self.width.min(self.height)) / 1080.0
    }
}

/// Room at the edges that content keeps free, in px of a 1080-short-side frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Margin {
    /// Above.
    pub top: f64,
    /// Below.
    pub bottom: f64,
    /// At both sides.
    pub side: f64,
}

/// Settings of the output kinds.
#[derive(Debug, Clone, PartialEq)]
pub struct OutputSettings {
    /// Constant rate factor of x264.
    pub crf: u32,
    /// Preset of x264.
    pub preset: &'static str,
    /// Width of GIFs in pixels.
    pub gif_width: u32,
    /// Most frames per second of GIFs.
    pub gif_fps: u32,
    /// Colors of a GIF's palette.
    pub gif_colors: u32,
    /// How much colors at edges of GIFs may be off, 0 to 100.
    pub gif_lossy: u32,
    /// Largest GIF in bytes.
    pub gif_max_bytes: Option<u64>,
    /// Width of animated WebPs in pixels.
    pub webp_width: u32,
    /// Most frames per second of animated WebPs.
    pub webp_fps: u32,
    /// Quality of lossy WebPs, 0 to 100; `None` for lossless ones.
    pub webp_quality: Option<u32>,
    /// The poster's moment as a share of the length.
    pub poster_at: f64,
}

/// The manifest, read.
#[derive(Debug, Clone)]
pub struct Manifest {
    /// Name of the project.
    pub name: String,
    /// The source locale.
    pub source: Locale,
    /// Pseudo-locales of the source, which are shown only where they are asked for by name; see [`Pseudo`].
    pub pseudo: Vec<Locale>,
    /// All locales in the order of the manifest.
    pub locales: Vec<LocaleEntry>,
    /// All formats in the order of the manifest.
    pub formats: Vec<Format>,
    /// The names of all formats, also of those that cannot be used, so that one mistake is not told at every use.
    pub format_names: Vec<String>,
    /// Output settings.
    pub output: OutputSettings,
    /// Graphemes per second by locale.
    pub reading_rates: ReadingRates,
    /// For whom texts are left standing.
    pub pace: Pace,
    /// Path of the theme.
    pub theme: Spanned<String>,
    /// Path of the facts.
    pub facts: Option<Spanned<String>>,
    /// How long the check of a fact counts where the fact does not say.
    pub facts_max_age: Option<Age>,
    /// What stands at the end of an infographic.
    pub imprint: Option<ImprintFields>,
    /// Limits on input.
    pub limits: Limits,
}

impl Manifest {
    /// Reads the manifest's tree.
    pub fn read(tree: &Node, diagnostics: &mut Diagnostics) -> Option<Manifest> {
        let vocabulary = Vocabulary::default();
        let mut reader = Reader { diagnostics, vocabulary: &vocabulary };
        let mut fields = Fields::open(tree, "the manifest", &mut reader)?;
        let record = ManifestFields::read(&mut fields, &mut reader);
        fields.finish(&mut reader);
        let record = record?;
        let limits = read_limits(&record.limits, &mut reader);
        let locales = read_locales(&record.locales, &mut reader);
        let formats = read_formats(&record.formats, &limits, &mut reader);
        check_format_names(&record.formats, &locales, &mut reader);
        let source = locales.iter().find(|l| l.locale.tag() == record.source.value).map(|l| l.locale.clone());
        if source.is_none() {
            let hint = did_you_mean(&record.source.value, locales.iter().map(|l| l.locale.tag()));
            let message = format!("the source locale `{}` is not among the locales", record.source.value);
            reader.report(Diagnostic::error(record.source.span, message).hint_opt(hint));
        }
        let format_names = match &record.formats.value {
            Value::Map(entries) => entries.iter().map(|entry| entry.key.name.clone()).collect(),
            _ => Vec::new(),
        };
        let source = source?;
        let is_own = |locale: &Locale| locales.iter().any(|entry| entry.locale == *locale);
        Some(Manifest {
            format_names,
            name: record.name,
            pseudo: Pseudo::locales(&source).into_iter().filter(|locale| !is_own(locale)).collect(),
            source,
            locales,
            formats,
            output: settings(record.output),
            reading_rates: record.reading_rate,
            pace: record.pace,
            theme: record.theme,
            facts: record.facts,
            facts_max_age: record.facts_max_age.map(|age| age.0),
            imprint: record.infographic,
            limits,
        })
    }

    /// Graphemes per second that a viewer of a locale reads at the project's pace.
    pub fn reading_rate(&self, locale: &Locale) -> f64 {
        self.reading_rates.of(locale, self.pace)
    }

    /// The format with this name.
    pub fn format(&self, name: &str) -> Option<&Format> {
        self.formats.iter().find(|format| format.name == name)
    }

    /// The locale with this tag; a pseudo-locale is none of the project's.
    pub fn locale(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|entry| entry.locale.tag() == tag).map(|entry| &entry.locale)
    }

    /// The locale of the project for which overrides and `when` are written: the source's for a pseudo-locale.
    pub fn base<'a>(&'a self, locale: &'a Locale) -> &'a Locale {
        if self.pseudo.contains(locale) { &self.source } else { locale }
    }
}

fn settings(fields: Option<OutputFields>) -> OutputSettings {
    use crate::syntax::Choice;
    let fields = fields.unwrap_or(OutputFields { mp4: None, gif: None, webp: None, poster: None });
    let mp4 = fields.mp4.unwrap_or(Mp4Fields { crf: Whole(20), preset: Preset::Medium });
    let gif = fields.gif.unwrap_or(GifFields {
        width: Count(640),
        fps: Whole(15),
        colors: Whole(255),
        lossy: Whole(0),
        max_bytes: None,
    });
    let webp = fields.webp.unwrap_or(WebpFields { width: Count(640), fps: Whole(15), quality: None });
    let word = Preset::WORDS.iter().find(|(_, preset)| *preset == mp4.preset).map_or("medium", |(word, _)| word);
    OutputSettings {
        crf: mp4.crf.0,
        preset: word,
        gif_width: gif.width.0,
        gif_fps: gif.fps.0,
        gif_colors: gif.colors.0,
        gif_lossy: gif.lossy.0,
        gif_max_bytes: gif.max_bytes.map(|bytes| bytes.0),
        webp_width: webp.width.0,
        webp_fps: webp.fps.0,
        webp_quality: webp.quality.map(|quality| quality.0),
        poster_at: fields.poster.map_or(0.5, |poster| poster.at.0),
    }
}

fn entries<'n>(node: &'n Node, what: &str, reader: &mut Reader<'_>) -> &'n [crate::syntax::Entry] {
    match &node.value {
        Value::Map(entries) if !entries.is_empty() => entries,
        _ => {
            reader.report(Diagnostic::error(node.span, format!("the project needs at least one {what}")));
            &[]
        }
    }
}

fn read_locales(node: &Node, reader: &mut Reader<'_>) -> Vec<LocaleEntry> {
    let mut locales = Vec::new();
    for entry in entries(node, "locale, such as `en: {}`", reader) {
        let parsed = parse_locale(&entry.key.name, entry.key.span, reader);
        let Some(fields) = LocaleFields::from_node(&entry.value, reader) else { continue };
        let Some(locale) = parsed else { continue };
        let digits = match fields.digits {
            DigitsField::Default => Digits::Default,
            DigitsField::Latin => Digits::Latin,
            DigitsField::Native => Digits::Native,
        };
        let fallback = fields.fallback.iter().filter_map(|tag| parse_locale(&tag.value, tag.span, reader)).collect();
        locales.push((
            LocaleEntry { locale: locale.with_digits(digits), fallback, span: entry.key.span },
            fields.fallback,
        ));
    }
    let known: Vec<String> = locales.iter().map(|(entry, _)| entry.locale.tag().to_string()).collect();
    for tag in locales.iter().flat_map(|(_, fallback)| fallback).filter(|tag| !known.contains(&tag.value)) {
        let hint = did_you_mean(&tag.value, known.iter().map(String::as_str));
        let message = format!("`{}` is not a locale of this project", tag.value);
        reader.report(Diagnostic::error(tag.span, message).hint_opt(hint));
    }
    locales.into_iter().map(|(entry, _)| entry).collect()
}

fn parse_locale(tag: &str, span: Span, reader: &mut Reader<'_>) -> Option<Locale> {
    match Locale::parse(tag) {
        Ok(locale) => Some(locale),
        Err(error) => {
            reader.report(Diagnostic::error(span, error.to_string()).hint(error.hint()));
            None
        }
    }
}

fn read_formats(node: &Node, limits: &Limits, reader: &mut Reader<'_>) -> Vec<Format> {
    let mut formats = Vec::new();
    for entry in entries(node, "format, such as `landscape: { size: 1920x1080 }`", reader) {
        let Some(fields) = FormatFields::from_node(&entry.value, reader) else { continue };
        let margin = fields.margin.map_or(Margin { top: 86.0, bottom: 86.0, side: 86.0 }, |m| Margin {
            top: m.top.0,
            bottom: m.bottom.0,
            side: m.side.0,
        });
        let max_length = fields.max_length.map(|seconds| seconds.0);
        let PixelSize { width, height } = fields.size;
        let span = entry.value.get("size").map_or(entry.key.span, |size| size.span);
        if let Some(problem) = canvas_problem(width, height, limits) {
            reader.report(Diagnostic::error(span, problem));
            continue;
        }
        let px = f64::from(width.min(height)) / 1080.0;
        let (wide, high) = (f64::from(width) / px, f64::from(height) / px);
        if margin.side * 2.0 >= wide || margin.top + margin.bottom >= high {
            let message = format!("the margins leave no room: the picture is {wide:.0} × {high:.0} px to a script");
            let span = entry.value.get("margin").map_or(entry.key.span, |node| node.span);
            reader.report(Diagnostic::error(span, message).hint("a script's px are those of a 1080-short-side frame"));
            continue;
        }
        formats.push(Format { name: entry.key.name.clone(), width, height, rate: fields.fps.0, margin, max_length });
    }
    formats
}

/// A format's name is part of file names and stands beside locale tags in overrides.
fn check_format_names(node: &Node, locales: &[LocaleEntry], reader: &mut Reader<'_>) {
    let Value::Map(entries) = &node.value else { return };
    for key in entries.iter().map(|entry| &entry.key) {
        let is_plain = key.name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if !is_plain || key.name.is_empty() || key.name == "default" {
            let message = format!("`{}` cannot be the name of a format", key.name);
            let hint = "use letters, digits, `-` and `_`; `default` has a meaning of its own";
            reader.report(Diagnostic::error(key.span, message).hint(hint));
        }
        if let Some(locale) = locales.iter().find(|entry| entry.locale.tag() == key.name) {
            let message = format!("`{}` is a format and a locale, which overrides cannot tell apart", key.name);
            reader.report(Diagnostic::error(key.span, message).related(locale.span, "the locale"));
        }
    }
}

fn canvas_problem(width: u32, height: u32, limits: &Limits) -> Option<String> {
    use crate::assets::Limit;
    let least = 16;
    let most = limits.get(Limit::CanvasSide);
    let pixels = limits.get(Limit::CanvasPixels);
    let (w, h) = (u64::from(width), u64::from(height));
    if w < least || h < least || w > most || h > most {
        return Some(format!("a side of the picture is from {least} to {most} px, this one is {width} × {height}"));
    }
    (w * h > pixels).then(|| format!("{width} × {height} is more than {pixels} pixels"))
}

fn read_limits(node: &Node, reader: &mut Reader<'_>) -> Limits {
    let mut limits = Limits::default();
    let Value::Map(entries) = &node.value else {
        reader.expected::<()>(node, "limits by name as a map");
        return limits;
    };
    for entry in entries {
        let Some(value) = entry.value.as_str().and_then(|text| text.parse::<u64>().ok()) else {
            reader.expected::<()>(&entry.value, "a whole number");
            continue;
        };
        if let Err(error) = limits.set(&entry.key.name, value) {
            reader.report(Diagnostic::error(entry.key.span, error.to_string()).hint_opt(error.hint()));
        }
    }
    limits
}
