//! What stands around the plot of every chart: a legend above it, the line with its source below.

use crate::chart::caption::{Caption, Look, PlacedCaption};
use crate::chart::fields::ChartFields;
use crate::chart::palette::Palette;
use crate::chart::select::Selection;
use crate::display::{DisplayList, Outline};
use crate::geom::Shape as _;
use crate::geom::{Affine, Direction, Point, Rect, Size, TOLERANCE, Vec2};
use crate::node::{Resolving, TextBox};
use crate::style::Color;
use std::sync::Arc;

/// Side of the square that shows a series' color, in px.
const SWATCH: f64 = 26.0;
/// Distance of a square from its name, and of a name from the next square.
const SWATCH_GAP: f64 = 12.0;
const ENTRY_GAP: f64 = 40.0;
/// Distance of the legend from the plot.
const LEGEND_GAP: f64 = 24.0;
/// Distance of the source from the plot.
const SOURCE_GAP: f64 = 28.0;

/// Legend and source, still without a place.
pub struct Frame {
    legend: Vec<(Caption, Color)>,
    source: Option<Caption>,
}

impl Frame {
    /// The names of several series, and the source.
    pub fn new(cx: &mut Resolving<'_>, fields: &ChartFields, selection: &Selection, palette: &Palette) -> Frame {
        let mut legend = Vec::new();
        if selection.series.len() > 1 {
            for (index, series) in selection.series.iter().enumerate() {
                let caption = Caption::new(cx, &series.words, &fields.axis_style, Look::default());
                legend.push((caption, palette.of_series(index)));
            }
        }
        let source = fields.source.as_ref();
        let source = source.map(|words| Caption::new(cx, &words.0, &fields.source_style, Look::default()));
        Frame { legend, source }
    }

    /// All its texts.
    pub fn captions(&self) -> impl Iterator<Item = &Caption> {
        self.legend.iter().map(|(caption, _)| caption).chain(&self.source)
    }

    /// Places both, and says what room is left for the plot between them.
    pub fn place(&mut self, size: Size, direction: Direction) -> (PlacedFrame, Rect) {
        let mut placed = PlacedFrame::default();
        let top = self.place_legend(size, direction, &mut placed);
        let mut bottom = size.height;
        if let Some(source) = &mut self.source {
            let height = source.size(size.width).height;
            bottom -= height + SOURCE_GAP;
            placed.texts.push(at_start(source, Point::new(0.0, size.height - height), size, size.width, direction));
        }
        (placed, Rect::new(0.0, top, size.width, bottom.max(top)))
    }

    /// One entry behind the other, in as many lines as they need. Gives the plot's top.
    fn place_legend(&mut self, size: Size, direction: Direction, out: &mut PlacedFrame) -> f64 {
        let (mut x, mut y, mut height) = (0.0, 0.0, 0.0);
        for (caption, color) in &mut self.legend {
            let room = size.width - SWATCH - SWATCH_GAP;
            let needed = caption.size(room);
            if x > 0.0 && x + SWATCH + SWATCH_GAP + needed.width > size.width {
                (x, y) = (0.0, y + height + SWATCH_GAP);
            }
            height = f64::max(needed.height, SWATCH);
            let swatch = Rect::from_origin_size((x, y + (height - SWATCH) / 2.0), (SWATCH, SWATCH));
            let outline = swatch_outline(mirrored(swatch, size.width, direction));
            out.swatches.push((outline, *color));
            x += SWATCH + SWATCH_GAP;
            let corner = Point::new(x, y + (height - needed.height) / 2.0);
            out.texts.push(at_start(caption, corner, size, room, direction));
            x += needed.width + ENTRY_GAP;
        }
        if self.legend.is_empty() { 0.0 } else { y + height + LEGEND_GAP }
    }
}

fn swatch_outline(rect: Rect) -> Arc<Outline> {
    Outline::new(rect.to_rounded_rect(5.0).to_path(TOLERANCE))
}

/// A caption whose corner at the start side lies at a point given from the start side.
fn at_start(caption: &mut Caption, corner: Point, size: Size, room: f64, direction: Direction) -> PlacedCaption {
    match direction {
        Direction::Ltr => caption.place(corner, (0.0, 0.0), room),
        Direction::Rtl => caption.place(Point::new(size.width - corner.x, corner.y), (1.0, 0.0), room),
    }
}

/// A box given from the start side, as it lies on the canvas.
pub fn mirrored(rect: Rect, width: f64, direction: Direction) -> Rect {
    match direction {
        Direction::Ltr => rect,
        Direction::Rtl => Rect::new(width - rect.x1, rect.y0, width - rect.x0, rect.y1),
    }
}

/// Legend and source in their places.
#[derive(Debug, Clone, Default)]
pub struct PlacedFrame {
    swatches: Vec<(Arc<Outline>, Color)>,
    texts: Vec<PlacedCaption>,
}

impl PlacedFrame {
    /// Draws both.
    pub fn draw(&self, out: &mut DisplayList) {
        for (outline, color) in &self.swatches {
            out.outline(outline, Affine::IDENTITY, Some((*color).into()), None);
        }
        self.texts.iter().for_each(|text| text.draw(Vec2::ZERO, 1.0, out));
    }

    /// Its texts, for checks.
    pub fn texts(&self) -> impl Iterator<Item = TextBox> + '_ {
        self.texts.iter().map(|text| text.text_box(Vec2::ZERO))
    }
}
