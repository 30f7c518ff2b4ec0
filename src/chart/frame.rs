//! What stands around the plot of a chart with axes: a legend above it, the line with its source below.

use crate::anim::Time;
use crate::chart::{Changes, ChartFields, Legend, LegendInTurn, Palette, PlacedLabel, Selection, SourceLine};
use crate::display::DisplayList;
use crate::geom::{Direction, Point, Rect, Size};
use crate::node::{Resolving, TextBox};
use crate::text::Align;

/// Distance of the legend from the plot, in px.
const LEGEND_GAP: f64 = 24.0;

/// Legend and source, still without a place.
pub struct Frame {
    /// Of each state.
    legends: Vec<Legend>,
    source: SourceLine,
}

impl Frame {
    /// The names of several series in each state, and the source.
    pub fn new(cx: &mut Resolving<'_>, fields: &ChartFields, selections: &[Selection], palette: &Palette) -> Frame {
        let legend = |selection: &Selection| {
            let mut legend = Legend::default();
            for (index, series) in selection.series.iter().enumerate().filter(|_| selection.series.len() > 1) {
                legend.add(palette.of_series(index), &series.words, None, &fields.axis_style, cx);
            }
            legend
        };
        let legends = selections.iter().map(legend).collect();
        Frame { legends, source: SourceLine::new(fields.source.as_ref(), &fields.source_style, cx) }
    }

    /// How many graphemes a reader reads.
    pub fn graphemes(&self) -> usize {
        self.legends.first().map_or(0, Legend::graphemes) + self.source.graphemes()
    }

    /// How many characters a reader sees.
    pub fn characters(&self) -> usize {
        self.legends.first().map_or(0, Legend::characters) + self.source.characters()
    }

    /// Places both, and says what room is left for the plot between them. Once.
    pub fn place(&mut self, size: Size, direction: Direction, changes: &Changes) -> (PlacedFrame, Rect) {
        let (mut legends, mut source) = (std::mem::take(&mut self.legends), std::mem::take(&mut self.source));
        let legend = legends.iter_mut().map(|legend| legend.height(size.width)).fold(0.0, f64::max);
        let top = if legend > 0.0 { legend + LEGEND_GAP } else { 0.0 };
        let bottom = size.height - source.height(Some(size.width));
        let place = |legend: Legend| legend.place(Point::ORIGIN, size.width, Align::Start, direction);
        let legend = LegendInTurn::new(legends.into_iter().map(place).collect(), changes);
        let placed = PlacedFrame { legend, source: source.place(size, direction) };
        (placed, Rect::new(0.0, top, size.width, bottom.max(top)))
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
pub struct PlacedFrame {
    legend: LegendInTurn,
    source: Option<PlacedLabel>,
}

impl PlacedFrame {
    /// Draws both as they are at a moment.
    pub fn draw(&self, time: Time, out: &mut DisplayList) {
        self.legend.draw(time, out);
        self.source.iter().for_each(|line| line.draw(1.0, out));
    }

    /// Its texts, for checks.
    pub fn texts(&self) -> impl Iterator<Item = TextBox> + '_ {
        self.legend.texts().into_iter().chain(self.source.iter().map(PlacedLabel::text_box))
    }
}
