//! Breaking into lines, shrinking to a box and evening out the lines.

use std::ops::Range;

use parley::{Alignment, AlignmentOptions};

use crate::text::fonts::Workspace;
use crate::text::shape::{Shaped, shape};
use crate::text::spec::{Align, Fit, TextSpec};

/// A step of [`Fit::Shrink`]: the next smaller size in parts of the last.
const SHRINK_STEP: f64 = 0.98;
/// Pixels that a line may be too wide; boxes come out of sums, and a rounding error must not break a line.
const TOLERANCE: f64 = 0.01;
/// Halvings of the width that evens out lines: 4,096 pixels come down to half a pixel.
const BALANCE_STEPS: usize = 13;

/// Text broken into lines.
pub(super) struct Fitted {
    pub(super) shaped: Shaped,
    /// Font size that was taken.
    pub(super) size: f64,
    /// Width of the widest line.
    pub(super) content_width: f64,
    /// Width of the widest part that cannot be broken.
    pub(super) min_content: f64,
    /// Does not fit although the size is the smallest allowed.
    pub(super) at_floor: bool,
}

/// Breaks the paragraph at the largest size that its [`Fit`] allows.
pub(super) fn fit(workspace: &mut Workspace, spec: &TextSpec<'_>, families: &[String]) -> Fitted {
    let floor = spec.floor();
    let mut size = spec.size();
    loop {
        let mut shaped = shape(workspace, spec, families, size);
        let min_content = break_at(&mut shaped, spec.text, Some(0.0));
        let content_width = break_at(&mut shaped, spec.text, spec.width());
        let fits = spec.max_lines.is_none_or(|lines| shaped.len() <= lines)
            && spec.width().is_none_or(|width| content_width <= width + TOLERANCE);
        if fits || size <= floor {
            let content_width = settle(&mut shaped, spec, min_content, content_width);
            let at_floor = !fits && matches!(spec.fit, Fit::Shrink { .. });
            return Fitted { shaped, size, content_width, min_content, at_floor };
        }
        size = (size * SHRINK_STEP).max(floor);
    }
}

/// Balances or justifies; returns the width of the widest line.
fn settle(shaped: &mut Shaped, spec: &TextSpec<'_>, min_content: f64, content_width: f64) -> f64 {
    match (spec.align, spec.width()) {
        (Align::Justify, Some(width)) => {
            shaped.align(Alignment::Justify, AlignmentOptions::default());
            if shaped.len() > 1 { content_width.max(width) } else { content_width }
        }
        (_, Some(_)) if spec.balance && shaped.len() > 1 => balance(shaped, spec.text, min_content, content_width),
        _ => content_width,
    }
}

/// Breaks at the smallest width that needs no more lines; returns the width of the widest line.
fn balance(shaped: &mut Shaped, text: &str, min_content: f64, content_width: f64) -> f64 {
    let lines = shaped.len();
    let (mut narrow, mut wide) = (min_content.min(content_width), content_width);
    for _ in 0..BALANCE_STEPS {
        let middle = (narrow + wide) / 2.0;
        break_at(shaped, text, Some(middle));
        if shaped.len() <= lines {
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    break_at(shaped, text, Some(wide))
}

/// Breaks all lines; returns the width of the widest, without the spaces that hang at its end.
fn break_at(shaped: &mut Shaped, text: &str, width: Option<f64>) -> f64 {
    shaped.break_all_lines(width.map(|width| (width + TOLERANCE / 2.0) as f32));
    let visible = |line: parley::Line<'_, [u8; 4]>| f64::from(line.metrics().advance) - hanging(text, &line);
    shaped.lines().map(visible).fold(0.0, f64::max)
}

/// Where the part of a line ends that is seen: before the spaces and the feed at its end.
pub(super) fn seen_end(text: &str, line: Range<usize>) -> usize {
    line.start + text[line].trim_end_matches([' ', '\t', '\n', '\r', '\u{2028}', '\u{2029}']).len()
}

/// Advance of the spaces at the end of a line.
///
/// The line breaker knows it too, but not where they follow a word of the other direction and so stand inside of the
/// line as it orders it.
pub(super) fn hanging(text: &str, line: &parley::Line<'_, [u8; 4]>) -> f64 {
    let end = seen_end(text, line.text_range());
    let runs = line.runs().filter(|run| run.text_range().end > end);
    let advance = |run: parley::Run<'_, [u8; 4]>| {
        let hang =
            |cluster: &parley::Cluster<'_, [u8; 4]>| cluster.text_range().start >= end && !cluster.is_hard_line_break();
        run.clusters().filter(hang).map(|cluster| f64::from(cluster.advance())).sum::<f64>()
    };
    runs.map(advance).sum()
}
