//! The result: lines of placed glyph runs, their box, and what is wrong with them.

use std::ops::Range;
use std::sync::Arc;

use crate::display::{Glyph, GlyphItem, GlyphRun, Item, Outline};
use crate::geom::{Affine, Direction, Size};
use crate::style::Color;
use crate::text::fit::{Fitted, fit, hanging, seen_end};
use crate::text::fonts::Fonts;
use crate::text::script::ignorable;
use crate::text::spec::{Align, TextSpec};

/// Positions are rounded to this part of a pixel, so that equal words give equal glyph runs wherever they stand.
const GRID: f64 = 64.0;
/// Pixels of difference that rounding can make; less is no overflow.
const SLACK: f64 = 2.0 / GRID;

/// A paragraph that has been laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// Its lines from top to bottom; none for an empty text.
    pub lines: Vec<Line>,
    /// Its box. The width is that of the widest line where lines stand at the left edge, else `max_width` if one was
    /// given: lines are placed in it. The height is line height times lines.
    pub size: Size,
    /// Width of the widest line, without the spaces that hang at its end.
    pub content_width: f64,
    /// Width of the widest part that cannot be broken: no box should be narrower.
    pub min_content: f64,
    /// Font size in pixels, after shrinking.
    pub font_size: f64,
    /// Whether it fits its box.
    pub overflow: Overflow,
    /// Characters that no family of the stack has, by position; they are drawn as the font's empty box.
    pub missing: Vec<Missing>,
    pub(super) text: String,
}

impl Paragraph {
    /// All its runs, line by line, from left to right.
    pub fn runs(&self) -> impl Iterator<Item = &PlacedRun> {
        self.lines.iter().flat_map(|line| &line.runs)
    }
}

/// How a text fits its box.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Overflow {
    /// Lines that the text takes.
    pub lines_needed: usize,
    /// Lines that the box holds.
    pub lines_allowed: Option<usize>,
    /// Pixels by which the widest line is wider than the box, 0 if none is: a word that cannot be broken.
    pub widest: f64,
    /// It was shrunk to the smallest size allowed and still does not fit.
    pub at_floor: bool,
}

impl Overflow {
    /// Whether lines and width suffice.
    pub fn fits(&self) -> bool {
        self.widest == 0.0 && self.lines_allowed.is_none_or(|lines| self.lines_needed <= lines)
    }
}

/// A character without a glyph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// The character.
    pub character: char,
    /// Where it begins in the text.
    pub byte: usize,
}

/// A line of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Distance of its baseline from the top of the paragraph.
    pub baseline: f64,
    /// Left edge of what is seen; negative where a line that is too wide runs from right to left.
    pub x: f64,
    /// Width of what is seen, without the spaces that hang at its end.
    pub width: f64,
    /// Reach of its fonts above the baseline.
    pub ascent: f64,
    /// Reach of its fonts below the baseline.
    pub descent: f64,
    /// Bytes of the text, with the space or `\n` that ends it.
    pub range: Range<usize>,
    /// Its glyphs from left to right.
    pub runs: Vec<PlacedRun>,
    pub(super) atoms: Vec<Atom>,
}

impl Line {
    /// What moves as a whole, one or more graphemes each, from left to right: bytes of the text.
    pub fn clusters(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.atoms.iter().map(|atom| atom.range.clone())
    }
}

/// Glyphs of one font and color with the place of their origin.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedRun {
    /// The glyphs.
    pub run: Arc<GlyphRun>,
    /// From the left edge of the paragraph to the run's origin.
    pub x: f64,
    /// From the top of the paragraph to the baseline.
    pub y: f64,
    /// Color of the glyphs.
    pub color: Color,
}

impl PlacedRun {
    /// The item that draws it; `to_canvas` is where the upper left corner of the paragraph lies.
    pub fn item(&self, to_canvas: Affine) -> Item {
        let transform = to_canvas * Affine::translate((self.x, self.y));
        Item::Glyphs(GlyphItem { run: self.run.clone(), transform, color: self.color, opacity: 1.0 })
    }
}

/// The smallest part of a line that can be moved alone: one or more graphemes with all their glyphs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Atom {
    /// Bytes of the text.
    pub(super) range: Range<usize>,
    /// Left edge in the paragraph.
    pub(super) x: f64,
    pub(super) advance: f64,
    /// Which shaped run of the line it comes from.
    pub(super) run: usize,
    pub(super) family: Arc<str>,
    pub(super) color: Color,
    pub(super) glyphs: Vec<AtomGlyph>,
}

/// A glyph with its place relative to the atom's left edge and the baseline.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct AtomGlyph {
    pub(super) id: u32,
    pub(super) outline: Arc<Outline>,
    pub(super) x: f64,
    pub(super) y: f64,
}

/// Lays out a paragraph. Never fails: what does not fit or has no glyph is reported in the result.
pub fn layout(fonts: &Fonts, spec: &TextSpec<'_>) -> Paragraph {
    let families: Vec<String> = spec.style.families.iter().filter(|name| fonts.has(name)).cloned().collect();
    if spec.text.is_empty() || families.is_empty() {
        return unset(spec);
    }
    let laid_out = fonts.with_workspace(|workspace| {
        let fitted = fit(workspace, spec, &families);
        Builder { fonts, spec, fitted: &fitted, missing: Vec::new() }.build()
    });
    laid_out.unwrap_or_else(|| unset(spec))
}

/// The paragraph of an empty text, or of a text without any font or with one that could not be shaped with.
fn unset(spec: &TextSpec<'_>) -> Paragraph {
    let drawn = |c: char| !c.is_whitespace() && !ignorable(c);
    let missing = spec.text.char_indices().filter(|&(_, c)| drawn(c));
    Paragraph {
        lines: Vec::new(),
        size: Size::ZERO,
        content_width: 0.0,
        min_content: 0.0,
        font_size: spec.size(),
        overflow: Overflow { lines_allowed: spec.max_lines, ..Overflow::default() },
        missing: missing.map(|(byte, character)| Missing { character, byte }).collect(),
        text: spec.text.to_owned(),
    }
}

/// Turns the shaped and broken text into lines.
struct Builder<'a> {
    fonts: &'a Fonts,
    spec: &'a TextSpec<'a>,
    fitted: &'a Fitted,
    missing: Vec<Missing>,
}

impl Builder<'_> {
    fn build(mut self) -> Paragraph {
        let Fitted { shaped, size, min_content, at_floor, .. } = self.fitted;
        let line_height = self.spec.line_height() * size;
        let (ascent, descent) = shaped
            .root_span_metrics()
            .map_or((*size, 0.0), |metrics| (f64::from(metrics.ascent), f64::from(metrics.descent)));
        let first_baseline = (line_height - ascent - descent) / 2.0 + ascent;

        let mut lines = Vec::with_capacity(shaped.len());
        for (index, shaped_line) in shaped.lines().enumerate() {
            let baseline = round(first_baseline + line_height * index as f64);
            lines.push(self.line(&shaped_line, baseline, (ascent, descent)));
        }
        self.missing.sort_by_key(|missing| missing.byte);
        let content_width = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        let at_left = self.spec.direction == Direction::Ltr && self.spec.align == Align::Start;
        let width = if at_left { content_width } else { self.spec.width().unwrap_or(content_width) };
        let beyond = self.spec.width().map_or(0.0, |width| content_width - width);
        Paragraph {
            size: Size::new(width, line_height * lines.len() as f64),
            content_width,
            min_content: round_up(*min_content),
            font_size: *size,
            overflow: Overflow {
                lines_needed: lines.len(),
                lines_allowed: self.spec.max_lines,
                widest: if beyond > SLACK { beyond } else { 0.0 },
                at_floor: *at_floor,
            },
            missing: self.missing,
            text: self.spec.text.to_owned(),
            lines,
        }
    }

    fn line(&mut self, shaped: &parley::Line<'_, [u8; 4]>, baseline: f64, root: (f64, f64)) -> Line {
        let (mut ascent, mut descent) = root;
        let mut atoms: Vec<Atom> = Vec::new();
        let mut pen = 0.0;
        for (index, run) in shaped.runs().enumerate() {
            ascent = ascent.max(f64::from(run.font_metrics().ascent));
            descent = descent.max(f64::from(run.font_metrics().descent));
            self.atoms(&run, index, &mut pen, &mut atoms);
        }
        let hanging = hanging(self.spec.text, shaped);
        if hanging > 0.0 {
            self.hang_spaces(shaped.text_range(), &mut atoms);
        }
        let width = round_up((pen - hanging).max(0.0));
        let x = round(self.place(width));
        // Spaces hang at the end of a line: on its left where the paragraph runs from right to left.
        let origin = if self.spec.direction == Direction::Rtl { x - hanging } else { x };
        for atom in &mut atoms {
            atom.x += origin;
        }
        let runs = place_runs(self.spec.text, self.fitted.size, baseline, atoms.iter());
        Line { baseline, x, width, ascent, descent, range: shaped.text_range(), runs, atoms }
    }

    /// Moves the spaces at the end of a line to the side where it ends (UAX #9, L1): the shaper leaves those after a
    /// word of the other direction between that word and the rest.
    fn hang_spaces(&self, line: Range<usize>, atoms: &mut [Atom]) {
        let end = seen_end(self.spec.text, line);
        match self.spec.direction {
            Direction::Ltr => atoms.sort_by_key(|atom| atom.range.start >= end),
            Direction::Rtl => atoms.sort_by_key(|atom| atom.range.start < end),
        }
        let mut pen = 0.0;
        for atom in atoms {
            atom.x = pen;
            pen += atom.advance;
        }
    }

    /// Where a line of this width begins.
    fn place(&self, width: f64) -> f64 {
        let free = self.spec.width().unwrap_or_else(|| round_up(self.fitted.content_width)) - width;
        let free = if free.abs() < SLACK { 0.0 } else { free };
        let towards_end = match self.spec.align {
            // A line that is too wide begins where a reader begins.
            Align::Start | Align::Justify => 0.0,
            _ if free < 0.0 => 0.0,
            Align::Center => 0.5,
            Align::End => 1.0,
        };
        match self.spec.direction {
            Direction::Ltr => free * towards_end,
            Direction::Rtl => free * (1.0 - towards_end),
        }
    }

    /// Reads the atoms of a run from left to right, moving `pen` over them.
    fn atoms(&mut self, run: &parley::Run<'_, [u8; 4]>, index: usize, pen: &mut f64, atoms: &mut Vec<Atom>) {
        let Some(face) = self.fonts.face_of(&run.font().data) else { return };
        let family: Arc<str> = Arc::from(self.fonts.family(face));
        // A ligature's glyphs come with the cluster that is first in the text. From right to left that one is met last:
        // the clusters before it in this order are its continuations.
        let mut continuations: Option<Range<usize>> = None;
        let first = atoms.len();
        for cluster in run.visual_clusters() {
            let mut range = cluster.text_range();
            if cluster.is_ligature_continuation() {
                if !run.is_rtl() && atoms.len() > first {
                    if let Some(ligature) = atoms.last_mut() {
                        ligature.range = join(&ligature.range, &range);
                    }
                } else {
                    continuations = Some(continuations.map_or(range.clone(), |other| join(&other, &range)));
                }
                continue;
            }
            if let Some(rest) = continuations.take() {
                range = join(&range, &rest);
            }
            let [r, g, b, a] = cluster.style().brush;
            let mut atom = Atom {
                range,
                x: *pen,
                advance: 0.0,
                run: index,
                family: family.clone(),
                color: Color { r, g, b, a },
                glyphs: Vec::new(),
            };
            if !cluster.is_hard_line_break() {
                self.glyphs(&mut atom, face, run.font_size(), cluster.glyphs());
            }
            *pen += atom.advance;
            atoms.push(atom);
        }
    }

    fn glyphs(&mut self, atom: &mut Atom, face: usize, size: f32, glyphs: impl Iterator<Item = parley::Glyph>) {
        let text = &self.spec.text[atom.range.clone()];
        let blank = text.chars().all(char::is_whitespace);
        let mut lacking = false;
        for glyph in glyphs {
            let (x, y) = (atom.advance + f64::from(glyph.x), f64::from(glyph.y));
            atom.advance += f64::from(glyph.advance);
            lacking |= glyph.id == 0;
            if !blank {
                let outline = self.fonts.outline(face, glyph.id, size);
                if !outline.path().elements().is_empty() {
                    atom.glyphs.push(AtomGlyph { id: glyph.id, outline, x, y });
                }
            }
        }
        if lacking && !blank {
            self.report_missing(atom.range.start, text, face);
        }
    }

    /// Notes which characters of an atom the font lacks.
    fn report_missing(&mut self, start: usize, text: &str, face: usize) {
        let lacking = |c: char| !ignorable(c) && !c.is_whitespace() && !self.fonts.face_covers(face, c);
        let mut found: Vec<Missing> = text
            .char_indices()
            .filter(|&(_, c)| lacking(c))
            .map(|(at, character)| Missing { character, byte: start + at })
            .collect();
        if found.is_empty() {
            // The font has all its characters, yet shaped them to nothing.
            found.extend(text.chars().find(|&c| !ignorable(c)).map(|character| Missing { character, byte: start }));
        }
        self.missing.append(&mut found);
    }
}

/// Makes glyph runs of atoms that stand from left to right; neighbours of one font and color share one.
pub(super) fn place_runs<'a>(
    text: &str,
    size: f64,
    baseline: f64,
    atoms: impl Iterator<Item = &'a Atom>,
) -> Vec<PlacedRun> {
    let mut groups: Vec<Vec<&Atom>> = Vec::new();
    for atom in atoms {
        match groups.last_mut() {
            Some(group) if group[0].run == atom.run && group[0].color == atom.color => group.push(atom),
            _ => groups.push(vec![atom]),
        }
    }
    let runs = groups.iter().filter_map(|group| {
        let origin = group.iter().find(|atom| !atom.glyphs.is_empty())?.x;
        let placed = |atom: &&Atom| {
            let left = atom.x - origin;
            let glyph = move |glyph: &AtomGlyph| Glyph {
                outline: glyph.outline.clone(),
                x: round(left + glyph.x),
                y: round(glyph.y),
            };
            atom.glyphs.iter().map(glyph).collect::<Vec<_>>()
        };
        let glyphs = group.iter().flat_map(placed).collect();
        let range = group.iter().map(|atom| atom.range.clone()).reduce(|a, b| join(&a, &b))?;
        let run = GlyphRun::new(&text[range], &*group[0].family, size, glyphs);
        Some(PlacedRun { run, x: round(origin), y: baseline, color: group[0].color })
    });
    runs.collect()
}

fn join(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

fn round(x: f64) -> f64 {
    // Adding zero turns minus zero into zero, which would give another digest.
    (x * GRID).round() / GRID + 0.0
}

/// Widths are rounded up, so that a text fits the box that it was measured for.
fn round_up(x: f64) -> f64 {
    // Sums of advances end in noise far below the grid, which must not add a step.
    ((x - 1e-4) * GRID).ceil().max(0.0) / GRID
}
