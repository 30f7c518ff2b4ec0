//! The legend of a map whose regions are colored by numbers: from the least to the greatest, in words below the map.

use std::sync::Arc;

use crate::chart::{FormatFields, Label, PlacedLabel, SourceFields, SourceLine, Writing, token};
use crate::display::{DisplayList, Outline};
use crate::elements::map_regions::MapShade;
use crate::geom::{Affine, Direction, Point, Rect, Shape as _, Size, TOLERANCE};
use crate::node::{References, Resolution, Resolving, TextBox};
use crate::style::{Color, Paint, Stop};
use crate::syntax::Spanned;
use crate::text::Align;

crate::fields! {
    /// The legend of a map with `data`.
    pub struct MapLegendFields {
        /// Whether it stands below a map with `data`.
        legend: bool = "true",
        /// What the numbers are: a message above the legend.
        legend_label: Option<Resolution>,
        /// Text style of the legend.
        legend_style: Spanned<String> = "note",
        /// How its numbers are written.
        format: Option<FormatFields>,
    }
}

/// Size of the strip of colors in px, its distance from its numbers, and of the legend from the map.
const STRIP: Size = Size::new(300.0, 24.0);
const NEAR: f64 = 14.0;
const BELOW: f64 = 24.0;
/// Between the words and the strip.
const LINE: f64 = 6.0;
/// Radius of the strip's corners.
const ROUND: f64 = 5.0;

impl MapLegendFields {
    /// Notes what the legend names.
    pub fn references(&self, out: &mut References) {
        out.styles.push(self.legend_style.clone());
        self.legend_label.iter().for_each(|words| words.0.references(out));
        self.format.iter().for_each(|format| format.references(out));
    }

    /// The legend of numbers between two, if the map has one.
    pub fn resolve(
        &self,
        ends: Option<(f64, f64)>,
        shade: &MapShade,
        source: &SourceFields,
        cx: &mut Resolving<'_>,
    ) -> MapLegend {
        let source = source.resolve(cx);
        let Some((least, greatest)) = ends.filter(|_| self.legend) else {
            return MapLegend { keys: None, source };
        };
        let soft = token(cx.theme, "ink-soft");
        let writing = Writing::of(self.format.as_ref(), [least, greatest].into_iter(), cx.locale);
        let number = |number: f64, cx: &mut Resolving<'_>| {
            writing.label(number, &self.legend_style, Align::Start, |style| style.color = soft, cx)
        };
        let ends = [number(least, cx), number(greatest, cx)];
        let words = self.legend_label.as_ref().map(|words| {
            Label::new(&words.0, &self.legend_style, Align::Start, |style| style.color = soft, cx).balanced()
        });
        MapLegend { keys: Some(Keys { words, ends, colors: [shade.from, shade.to] }), source }
    }
}

struct Keys {
    words: Option<Label>,
    /// The least and the greatest number.
    ends: [Label; 2],
    colors: [Color; 2],
}

/// The legend and the source below a map, on their way into a box; there may be neither.
pub(super) struct MapLegend {
    keys: Option<Keys>,
    source: SourceLine,
}

impl MapLegend {
    fn labels(&self) -> impl Iterator<Item = &Label> {
        self.keys.iter().flat_map(|keys| keys.words.iter().chain(&keys.ends))
    }

    /// How many graphemes a reader reads.
    pub fn graphemes(&self) -> usize {
        self.labels().map(Label::graphemes).sum::<usize>() + self.source.graphemes()
    }

    /// How many characters a reader sees.
    pub fn characters(&self) -> usize {
        self.labels().map(Label::characters).sum::<usize>() + self.source.characters()
    }

    /// The height in px of all that stands below a map of this width, with its distance.
    pub fn height(&mut self, width: f64) -> f64 {
        let keys = self.keys.as_mut().map_or(0.0, |keys| BELOW + keys.height(width));
        keys + self.source.height(Some(width))
    }

    /// Fixes it at the bottom of a box, at the start side.
    pub fn place(mut self, size: Size, direction: Direction) -> PlacedMapLegend {
        let top = size.height - self.height(size.width) + BELOW;
        let mut placed = PlacedMapLegend { strip: None, labels: Vec::new() };
        if let Some(keys) = self.keys.take() {
            keys.place(top, size.width, direction, &mut placed);
        }
        placed.labels.extend(self.source.place(size, direction));
        placed
    }
}

impl Keys {
    fn height(&mut self, width: f64) -> f64 {
        let words = self.words.as_mut().map_or(0.0, |words| words.size(Some(width)).height + LINE);
        words + self.line()
    }

    fn line(&mut self) -> f64 {
        self.ends.iter_mut().map(|end| end.line().height).fold(STRIP.height, f64::max)
    }

    fn place(mut self, top: f64, width: f64, direction: Direction, placed: &mut PlacedMapLegend) {
        let line = self.line();
        let mut y = top;
        if let Some(mut words) = self.words.take() {
            let height = words.size(Some(width)).height + LINE;
            placed.labels.push(words.place(Point::new(0.0, top), width, direction));
            y += height;
        }
        let left = |from: f64, wide: f64| if direction == Direction::Ltr { from } else { width - from - wide };
        let [mut least, mut greatest] = self.ends;
        let (before, behind) = (least.line(), greatest.line());
        let from = before.width + NEAR;
        let strip = Rect::from_origin_size((left(from, STRIP.width), y + (line - STRIP.height) / 2.0), STRIP);
        let ends = if direction == Direction::Ltr { (strip.x0, strip.x1) } else { (strip.x1, strip.x0) };
        let paint = Paint::Linear {
            from: Point::new(ends.0, strip.y0),
            to: Point::new(ends.1, strip.y0),
            stops: vec![Stop { offset: 0.0, color: self.colors[0] }, Stop { offset: 1.0, color: self.colors[1] }],
        };
        placed.strip = Some((Outline::new(strip.to_rounded_rect(ROUND).to_path(TOLERANCE)), paint));
        let at = |from: f64, size: Size| Point::new(left(from, size.width), y + (line - size.height) / 2.0);
        placed.labels.push(least.place(at(0.0, before), before.width, direction));
        placed.labels.push(greatest.place(at(from + STRIP.width + NEAR, behind), behind.width, direction));
    }
}

/// The legend and the source in their place.
pub(super) struct PlacedMapLegend {
    strip: Option<(Arc<Outline>, Paint)>,
    labels: Vec<PlacedLabel>,
}

impl PlacedMapLegend {
    /// Draws both.
    pub fn draw(&self, out: &mut DisplayList) {
        if let Some((outline, paint)) = &self.strip {
            out.outline(outline, Affine::IDENTITY, Some(paint.clone()), None);
        }
        self.labels.iter().for_each(|label| label.draw(1.0, out));
    }

    /// Its texts, for checks.
    pub fn texts(&self) -> impl Iterator<Item = TextBox> + '_ {
        self.labels.iter().map(PlacedLabel::text_box)
    }
}
