//! Limits on what a project may bring: one table of names, defaults and hard maxima.

use std::fmt;

use crate::diag::did_you_mean;

/// What a limit counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Bytes, shown as KiB or MiB.
    Bytes,
    /// Pixels along a side.
    Pixels,
    /// Pixels of an area, shown as megapixels.
    Area,
    /// Seconds.
    Seconds,
    /// Frames in a second.
    FramesPerSecond,
    /// User units of an SVG file.
    UserUnits,
    /// Plain things; the word for many of them.
    Things(&'static str),
}

/// Names one limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the table below says what each one bounds")]
pub enum Limit {
    TextBytes,
    YamlDepth,
    YamlNodes,
    YamlAliases,
    VideoSeconds,
    FrameRate,
    CanvasSide,
    CanvasPixels,
    SceneNodes,
    SceneDepth,
    TextCharacters,
    FrameGlyphs,
    ImagePixels,
    ImageBytes,
    SvgBytes,
    SvgNodes,
    SvgDepth,
    SvgAttributes,
    SvgSegments,
    SvgSide,
    SvgFilters,
    SvgLayers,
    SvgOctaves,
    SvgKernel,
    FontBytes,
    AudioSeconds,
    CsvRows,
    CsvBytes,
    GifFrames,
    GifBytes,
}

/// One line of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Which limit it is.
    pub limit: Limit,
    /// What a project calls it.
    pub name: &'static str,
    /// The largest value that is allowed if the project says nothing.
    pub default: u64,
    /// The largest value that a project may raise it to.
    pub maximum: u64,
    /// What it counts in.
    pub unit: Unit,
    /// What it bounds.
    pub what: &'static str,
}

const MIB: u64 = 1 << 20;

const fn row(limit: Limit, name: &'static str, default: u64, maximum: u64, unit: Unit, what: &'static str) -> Row {
    Row { limit, name, default, maximum, unit, what }
}

/// Every limit, in the order of [`Limit`].
#[rustfmt::skip]
pub const TABLE: [Row; 30] = [
    row(Limit::TextBytes, "text-bytes", 5 * MIB, 20 * MIB, Unit::Bytes, "a scene script, catalogue or manifest"),
    row(Limit::YamlDepth, "yaml-depth", 64, 64, Unit::Things("levels"), "nesting of a YAML file"),
    row(Limit::YamlNodes, "yaml-nodes", 250_000, 250_000, Unit::Things("nodes"), "values in a YAML file"),
    row(Limit::YamlAliases, "yaml-aliases", 1_000, 1_000, Unit::Things("aliases"), "aliases in a YAML file"),
    row(Limit::VideoSeconds, "video-seconds", 1_800, 10_800, Unit::Seconds, "a video"),
    row(Limit::FrameRate, "frame-rate", 120, 120, Unit::FramesPerSecond, "the frame rate"),
    row(Limit::CanvasSide, "canvas-side", 4_096, 8_192, Unit::Pixels, "a side of the canvas"),
    row(Limit::CanvasPixels, "canvas-pixels", 4_096 * 4_096, 8_192 * 8_192, Unit::Area, "the canvas"),
    row(Limit::SceneNodes, "scene-nodes", 20_000, 20_000, Unit::Things("elements"), "a scene"),
    row(Limit::SceneDepth, "scene-depth", 64, 64, Unit::Things("levels"), "nesting of elements"),
    row(Limit::TextCharacters, "text-characters", 10_000, 10_000, Unit::Things("characters"), "the text of an element"),
    row(Limit::FrameGlyphs, "frame-glyphs", 50_000, 50_000, Unit::Things("glyphs"), "a frame"),
    row(Limit::ImagePixels, "image-pixels", 64_000_000, 64_000_000, Unit::Area, "a raster image"),
    row(Limit::ImageBytes, "image-bytes", 64 * MIB, 64 * MIB, Unit::Bytes, "a raster image"),
    row(Limit::SvgBytes, "svg-bytes", 8 * MIB, 8 * MIB, Unit::Bytes, "an SVG file"),
    row(Limit::SvgNodes, "svg-nodes", 50_000, 50_000, Unit::Things("elements"), "an SVG file with all its references followed"),
    row(Limit::SvgDepth, "svg-depth", 256, 256, Unit::Things("levels"), "nesting of SVG elements"),
    row(Limit::SvgAttributes, "svg-attributes", 512, 512, Unit::Things("attributes"), "an SVG element"),
    row(Limit::SvgSegments, "svg-segments", 50_000, 50_000, Unit::Things("path segments"), "an SVG file with all its references followed"),
    row(Limit::SvgSide, "svg-side", 32_768, 32_768, Unit::UserUnits, "a side of an SVG file's viewBox"),
    row(Limit::SvgFilters, "svg-filters", 64, 64, Unit::Things("filter steps"), "an SVG file, wherever its filters apply"),
    row(Limit::SvgLayers, "svg-layers", 256, 256, Unit::Things("layers of its own size"), "an SVG file with its opacities, masks and clip paths"),
    row(Limit::SvgOctaves, "svg-octaves", 8, 8, Unit::Things("octaves"), "SVG turbulence"),
    row(Limit::SvgKernel, "svg-kernel", 15, 15, Unit::Things("rows or columns"), "the kernel of an SVG convolution"),
    row(Limit::FontBytes, "font-bytes", 64 * MIB, 64 * MIB, Unit::Bytes, "a font"),
    row(Limit::AudioSeconds, "audio-seconds", 3_600, 3_600, Unit::Seconds, "an audio file"),
    row(Limit::CsvRows, "csv-rows", 100_000, 100_000, Unit::Things("rows"), "a CSV table"),
    row(Limit::CsvBytes, "csv-bytes", 64 * MIB, 64 * MIB, Unit::Bytes, "a CSV table"),
    row(Limit::GifFrames, "gif-frames", 350, 10_000, Unit::Things("frames"), "a GIF before a warning"),
    row(Limit::GifBytes, "gif-bytes", 15_000_000, 1_000_000_000, Unit::Bytes, "a GIF before a warning"),
];

impl Limit {
    /// Its line of the table.
    pub fn row(self) -> &'static Row {
        &TABLE[self as usize]
    }
}

/// A number with its unit, as messages show it.
pub fn amount(value: u64, unit: Unit) -> String {
    let scaled = |of: u64| {
        let text = format!("{:.1}", value as f64 / of as f64);
        text.strip_suffix(".0").map(str::to_string).unwrap_or(text)
    };
    match unit {
        Unit::Bytes if value >= MIB => format!("{} MiB", scaled(MIB)),
        Unit::Bytes if value >= 1024 => format!("{} KiB", scaled(1024)),
        Unit::Bytes => format!("{value} bytes"),
        Unit::Pixels => format!("{value} px"),
        Unit::Area => format!("{} megapixels", scaled(1_000_000)),
        Unit::Seconds => format!("{value} s"),
        Unit::FramesPerSecond => format!("{value} frames a second"),
        Unit::UserUnits => format!("{value} user units"),
        Unit::Things(many) => format!("{value} {many}"),
    }
}

/// The limits of one project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    values: [u64; TABLE.len()],
}

impl Default for Limits {
    fn default() -> Self {
        Limits { values: TABLE.map(|row| row.default) }
    }
}

impl Limits {
    /// The largest value that is allowed.
    pub fn get(&self, limit: Limit) -> u64 {
        self.values[limit as usize]
    }

    /// Sets the limit called `name`, up to its hard maximum.
    pub fn set(&mut self, name: &str, value: u64) -> Result<(), LimitError> {
        let Some(row) = TABLE.iter().find(|row| row.name == name) else {
            return Err(LimitError::Unknown { name: name.to_string() });
        };
        if value > row.maximum {
            return Err(LimitError::AboveMaximum { row, value });
        }
        self.values[row.limit as usize] = value;
        Ok(())
    }

    /// `found`, or what is wrong if it is above the limit.
    pub fn check(&self, limit: Limit, found: u64) -> Result<u64, Exceeded> {
        let allowed = self.get(limit);
        if found > allowed { Err(Exceeded { limit, found: Some(found), allowed }) } else { Ok(found) }
    }

    /// That a limit is exceeded by an amount that was not counted to its end.
    pub fn exceeded(&self, limit: Limit) -> Exceeded {
        Exceeded { limit, found: None, allowed: self.get(limit) }
    }
}

/// Why a project's limit cannot be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LimitError {
    /// There is no such limit.
    Unknown {
        /// What was written.
        name: String,
    },
    /// The value is above the hard maximum.
    AboveMaximum {
        /// The limit.
        row: &'static Row,
        /// What was written.
        value: u64,
    },
}

impl LimitError {
    /// The nearest name, for a name that does not exist.
    pub fn hint(&self) -> Option<String> {
        match self {
            LimitError::Unknown { name } => did_you_mean(name, TABLE.iter().map(|row| row.name)),
            LimitError::AboveMaximum { .. } => None,
        }
    }
}

impl fmt::Display for LimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LimitError::Unknown { name } => write!(f, "there is no limit `{name}`"),
            LimitError::AboveMaximum { row, value } => {
                let (value, maximum) = (amount(*value, row.unit), amount(row.maximum, row.unit));
                write!(f, "`{}` is {value}; it can be raised to {maximum}", row.name)
            }
        }
    }
}

impl std::error::Error for LimitError {}

/// That something is larger than its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exceeded {
    /// The limit.
    pub limit: Limit,
    /// What was found; `None` if counting stopped at the limit.
    pub found: Option<u64>,
    /// The largest value that is allowed.
    pub allowed: u64,
}

impl Exceeded {
    /// How to raise the limit, where a project can.
    pub fn hint(&self) -> Option<String> {
        let row = self.limit.row();
        let needed = self.found.unwrap_or(self.allowed + 1);
        (needed <= row.maximum).then(|| format!("`limits: {{ {}: {needed} }}` in kadrs.yaml allows it", row.name))
    }
}

impl fmt::Display for Exceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let row = self.limit.row();
        let mut allowed = amount(self.allowed, row.unit);
        match self.found {
            Some(found) => {
                let mut shown = amount(found, row.unit);
                // Rounding may hide a difference that matters.
                if shown == allowed {
                    (shown, allowed) = (found.to_string(), self.allowed.to_string());
                }
                write!(f, "{shown}, but {} may have at most {allowed}", row.what)
            }
            None => write!(f, "{} may have at most {allowed}", row.what),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_and_no_default_is_above_its_maximum() {
        for (index, row) in TABLE.iter().enumerate() {
            assert_eq!(row.limit as usize, index, "{}", row.name);
            assert!(row.default <= row.maximum, "{}", row.name);
            assert_eq!(row.limit.row(), row);
            assert_eq!(TABLE.iter().filter(|other| other.name == row.name).count(), 1, "{}", row.name);
        }
    }

    #[test]
    fn every_limit_holds_below_at_and_above() {
        let limits = Limits::default();
        for row in &TABLE {
            assert_eq!(limits.check(row.limit, row.default - 1), Ok(row.default - 1));
            assert_eq!(limits.check(row.limit, row.default), Ok(row.default));
            assert!(limits.check(row.limit, row.default + 1).is_err(), "{}", row.name);
        }
    }

    #[test]
    fn a_project_raises_limits_up_to_the_hard_maximum() {
        for row in &TABLE {
            let mut limits = Limits::default();
            assert_eq!(limits.set(row.name, row.maximum), Ok(()));
            assert_eq!(limits.get(row.limit), row.maximum);
            assert!(matches!(limits.set(row.name, row.maximum + 1), Err(LimitError::AboveMaximum { .. })));
            assert_eq!(limits.get(row.limit), row.maximum);
        }
    }

    #[test]
    fn messages_say_what_to_do() {
        let mut limits = Limits::default();
        let unknown = limits.set("video-second", 1).err();
        assert_eq!(unknown.and_then(|e| e.hint()).as_deref(), Some("did you mean `video-seconds`?"));
        let over = limits.check(Limit::TextBytes, 6 * MIB).err();
        let text = over.map(|e| e.to_string()).unwrap_or_default();
        assert_eq!(text, "6 MiB, but a scene script, catalogue or manifest may have at most 5 MiB");
        assert_eq!(
            over.and_then(|e| e.hint()).as_deref(),
            Some("`limits: { text-bytes: 6291456 }` in kadrs.yaml allows it")
        );
        assert_eq!(limits.check(Limit::SvgBytes, 9 * MIB).err().and_then(|e| e.hint()), None);
        let close = limits.check(Limit::SvgBytes, 8 * MIB + 1).err().map(|e| e.to_string()).unwrap_or_default();
        assert_eq!(close, "8388609, but an SVG file may have at most 8388608");
    }
}
