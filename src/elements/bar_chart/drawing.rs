//! A bar chart at a moment.

use super::placing::number_point;
use super::{BASE_LINE, GRID_LINE, NUMBER_AFTER};
use crate::anim::{Time, Track};
use crate::chart::{MovingLabel, Palette, PlacedFrame, PlacedLabel, seen};
use crate::display::DisplayList;
use crate::elements::bars::{Axes, Bar};
use crate::elements::outlines::ellipse;
use crate::geom::{BezPath, Point, Rect};
use crate::node::{Entering, Instant, Placed, TextBox};
use crate::style::{Color, Stroke};

pub(super) struct PlacedBar {
    pub(super) track: Track<Bar>,
    pub(super) color: Color,
    /// Whether its end is round: the bars of a stack but the last have others on them.
    pub(super) ends: bool,
}

pub(super) struct PlacedNumber {
    pub(super) text: PlacedLabel,
    pub(super) from: Point,
    pub(super) negative: bool,
    pub(super) path: Vec<Option<Bar>>,
    pub(super) states: Vec<bool>,
    pub(super) seen: Track<f64>,
    pub(super) track: Track<Bar>,
}

pub(super) struct PlacedRow {
    /// When it grows among the others.
    pub(super) order: usize,
    pub(super) bars: Vec<PlacedBar>,
    pub(super) name: Option<MovingLabel>,
    pub(super) numbers: Vec<PlacedNumber>,
}

pub(super) struct PlacedRemark {
    pub(super) text: PlacedLabel,
    pub(super) row: usize,
    pub(super) color: Color,
    /// The dot beside the bar, and the other end of the line.
    pub(super) tip: Point,
    pub(super) tail: Point,
    pub(super) dot: f64,
    /// 1 in states in which its bar is there.
    pub(super) shown: Track<f64>,
}

pub(super) struct PlacedBars {
    pub(super) axes: Axes,
    pub(super) base: Track<f64>,
    pub(super) grid: Vec<MovingLabel>,
    pub(super) palette: Palette,
    pub(super) radius: f64,
    pub(super) frame: PlacedFrame,
    pub(super) rows: Vec<PlacedRow>,
    pub(super) remarks: Vec<PlacedRemark>,
    pub(super) entering: Option<Entering>,
}

impl PlacedBars {
    /// How far a row has grown; an easing may overshoot.
    fn growth(&self, row: &PlacedRow, time: Time) -> f64 {
        self.entering.map_or(1.0, |entering| entering.timing.presence(time, row.order))
    }

    fn line(&self, along: bool, across: f64, width: f64, color: Color, out: &mut DisplayList) {
        let end = if along { self.axes.along() } else { 0.0 };
        let mut path = BezPath::new();
        path.move_to(self.axes.point(0.0, across));
        path.line_to(self.axes.point(end, across));
        out.stroke(path, Stroke::round(color, width));
    }

    fn draw_grid(&self, time: Time, out: &mut DisplayList) {
        for tick in &self.grid {
            let spot = tick.path.at(time);
            let across = if self.axes.lying {
                self.axes.mirror(spot.place).x - self.axes.region.x0
            } else {
                self.axes.region.y1 - spot.place.y
            };
            out.group(spot.opacity, None, |out| self.line(true, across, GRID_LINE, self.palette.grid, out));
            tick.draw(time, 1.0, out);
        }
    }

    fn draw_row(&self, row: &PlacedRow, time: Time, out: &mut DisplayList) {
        let (growth, base) = (self.growth(row, time), self.base.at(time));
        for bar in &row.bars {
            let now = bar.track.at(time);
            let radius = if bar.ends { self.radius } else { 0.0 };
            let outline = now.grown(base, growth).outline(&self.axes, radius);
            if let Some(outline) = outline {
                out.group(now.presence, None, |out| out.fill(outline, bar.color));
            }
        }
    }

    fn draw_texts(&self, row: &PlacedRow, time: Time, out: &mut DisplayList) {
        let (growth, base) = (self.growth(row, time), self.base.at(time));
        let shown = ((growth - NUMBER_AFTER) / (1.0 - NUMBER_AFTER)).clamp(0.0, 1.0);
        if let Some(name) = &row.name {
            name.draw(time, 1.0, out);
        }
        for number in &row.numbers {
            let bar = number.track.at(time);
            let at = number_point(&bar.grown(base, growth), number.negative, &self.axes);
            number.text.draw_at(at - number.from, shown * seen(bar.presence * number.seen.at(time)), out);
        }
    }
}

impl Placed for PlacedBars {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.draw_grid(at.time, out);
        // Later rows first, so that a row that overtakes another passes in front of it.
        self.rows.iter().rev().for_each(|row| self.draw_row(row, at.time, out));
        self.line(true, self.base.at(at.time), BASE_LINE, self.palette.line, out);
        self.rows.iter().for_each(|row| self.draw_texts(row, at.time, out));
        for remark in &self.remarks {
            let shown = ((self.growth(&self.rows[remark.row], at.time) - 0.9) * 10.0).clamp(0.0, 1.0);
            let shown = shown * seen(remark.shown.at(at.time));
            out.group(shown, None, |out| {
                let mut path = BezPath::new();
                path.move_to(remark.tail);
                path.line_to(remark.tip);
                out.stroke(path, Stroke::round(remark.color, BASE_LINE));
                let around = Rect::from_center_size(remark.tip, (2.0 * remark.dot, 2.0 * remark.dot));
                out.fill(ellipse(around), remark.color);
            });
            remark.text.draw(shown, out);
        }
        self.frame.draw(at.time, out);
    }

    fn texts(&self) -> Vec<TextBox> {
        // Checks look at what stands there at the end.
        let end = Time::seconds(f64::MAX);
        let names = self.rows.iter().filter_map(|row| row.name.as_ref()).filter_map(MovingLabel::text_box);
        let ticks = self.grid.iter().filter_map(MovingLabel::text_box);
        let numbers = self.rows.iter().flat_map(|row| &row.numbers).filter(|number| number.seen.at(end) > 0.0);
        let numbers = numbers.map(|number| number.text.text_box());
        let remarks = self.remarks.iter().map(|remark| remark.text.text_box());
        names.chain(ticks).chain(numbers).chain(remarks).chain(self.frame.texts()).collect()
    }
}
