//! What the shaper gave, glyph by glyph, to compare with another shaper; drawing never comes through here.

use std::ops::Range;

use crate::geom::Direction;
use crate::text::fit::fit;
use crate::text::fonts::Fonts;
use crate::text::spec::TextSpec;

/// A line of a paragraph as it was shaped.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedLine {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Its runs from left to right.
    pub runs: Vec<ShapedRun>,
}

/// Text of one font, script and direction.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedRun {
    /// The family of its font.
    pub family: String,
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Which way its text runs.
    pub direction: Direction,
    /// Its clusters from left to right.
    pub clusters: Vec<ShapedCluster>,
}

/// Graphemes that the font draws together.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedCluster {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Its glyphs from left to right; none for what continues a ligature.
    pub glyphs: Vec<ShapedGlyph>,
}

/// One glyph, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShapedGlyph {
    /// Number of the glyph in its font.
    pub id: u32,
    /// How far the pen moves on.
    pub advance: f64,
    /// Distance from the pen, to the right.
    pub x: f64,
    /// Distance from the baseline, down.
    pub y: f64,
    /// Whether it has an outline; the others leave nothing in a [`crate::display::GlyphRun`].
    pub drawn: bool,
}

/// Shapes and breaks a paragraph as [`crate::text::layout`] does and returns every glyph of it.
pub fn shaped_lines(fonts: &Fonts, spec: &TextSpec<'_>) -> Vec<ShapedLine> {
    let families: Vec<String> = spec.style.families.iter().filter(|name| fonts.has(name)).cloned().collect();
    if spec.text.is_empty() || families.is_empty() {
        return Vec::new();
    }
    let lines = fonts.with_workspace(|workspace| {
        let fitted = fit(workspace, spec, &families);
        fitted.shaped.lines().map(|line| record_line(fonts, spec.text, &line)).collect()
    });
    lines.unwrap_or_default()
}

fn record_line(fonts: &Fonts, text: &str, line: &parley::Line<'_, [u8; 4]>) -> ShapedLine {
    let runs = line.runs().filter_map(|run| {
        let face = fonts.face_of(&run.font().data)?;
        let clusters = run.visual_clusters().map(|cluster| {
            let range = cluster.text_range();
            let blank = text[range.clone()].chars().all(char::is_whitespace);
            let glyphs = cluster.glyphs().map(|glyph| ShapedGlyph {
                id: glyph.id,
                advance: f64::from(glyph.advance),
                x: f64::from(glyph.x),
                y: f64::from(glyph.y),
                drawn: !blank && !fonts.outline(face, glyph.id, run.font_size()).path().elements().is_empty(),
            });
            ShapedCluster { glyphs: glyphs.collect(), range }
        });
        Some(ShapedRun {
            family: fonts.family(face).to_owned(),
            range: run.text_range(),
            direction: if run.is_rtl() { Direction::Rtl } else { Direction::Ltr },
            clusters: clusters.collect(),
        })
    });
    ShapedLine { range: line.text_range(), runs: runs.collect() }
}
