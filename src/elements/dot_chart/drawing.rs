//! A dot chart at a moment.

use std::sync::Arc;

use super::LINE;
use crate::anim::{Time, Track};
use crate::chart::{LegendInTurn, MovingLabel, PlacedLabel, Spot};
use crate::display::{DisplayList, Outline};
use crate::elements::growth::Growth;
use crate::geom::{Affine, BezPath};
use crate::node::{Instant, Placed, TextBox};
use crate::style::{Color, Stroke};

/// How much of a row's line stays free on both sides of a number, in px.
const AIR: f64 = 10.0;

pub(super) struct PlacedRow {
    /// Its path is that of the row.
    pub(super) name: MovingLabel,
    pub(super) dots: Vec<PlacedDot>,
    pub(super) missing: Vec<MovingLabel>,
}

pub(super) struct PlacedDot {
    pub(super) path: Track<Spot>,
    pub(super) color: Color,
    pub(super) numbers: Vec<MovingLabel>,
}

pub(super) struct PlacedDots {
    pub(super) rows: Vec<PlacedRow>,
    pub(super) keys: LegendInTurn,
    pub(super) dot: Arc<Outline>,
    pub(super) growth: Growth,
    pub(super) base: Track<f64>,
    /// Where the scale begins and ends.
    pub(super) ends: (f64, f64),
    pub(super) line: Color,
    pub(super) source: Option<PlacedLabel>,
}

impl PlacedDots {
    fn draw_row(&self, row: &PlacedRow, time: Time, presence: f64, out: &mut DisplayList) {
        let place = row.name.path.at(time);
        out.group(place.opacity, None, |out| self.draw_marks(row, place.place.y, time, presence, out));
        // Numbers come when their dots have come.
        for number in row.dots.iter().flat_map(|dot| &dot.numbers) {
            number.draw(time, presence * 2.5 - 1.5, out);
        }
        row.name.draw(time, 1.0, out);
        row.missing.iter().for_each(|label| label.draw(time, presence, out));
    }

    /// The row's line, the dots, and what lies between two.
    fn draw_marks(&self, row: &PlacedRow, y: f64, time: Time, presence: f64, out: &mut DisplayList) {
        let line = |from: f64, to: f64, stroke: Stroke, out: &mut DisplayList| {
            let mut path = BezPath::new();
            path.move_to((from, y));
            path.line_to((to, y));
            out.stroke(path, stroke);
        };
        for (from, to) in self.free(row, time, presence) {
            line(from, to, Stroke::round(self.line.with_opacity(0.25), 2.0), out);
        }
        let dots: Vec<(Spot, Color)> = row.dots.iter().map(|dot| (dot.path.at(time), dot.color)).collect();
        // Dots go out from zero; of two the second one leaves the first.
        let start = match &dots[..] {
            [(first, _), (second, _)] if first.opacity > 0.0 && second.opacity > 0.0 => first.place.x,
            _ => self.base.at(time),
        };
        let at = |x: f64| start + (x - start) * presence;
        if let [(a, _), (b, _)] = &dots[..] {
            let stroke = Stroke::round(self.line.with_opacity(0.55), LINE);
            out.group(a.opacity.min(b.opacity), None, |out| line(at(a.place.x), at(b.place.x), stroke, out));
        }
        for (spot, color) in dots.iter().filter(|_| presence > 0.0) {
            let to = Affine::translate((at(spot.place.x), y));
            out.group(spot.opacity, None, |out| out.outline(&self.dot, to, Some((*color).into()), None));
        }
    }

    /// The stretches of a row's line that no number stands on.
    fn free(&self, row: &PlacedRow, time: Time, presence: f64) -> Vec<(f64, f64)> {
        let (low, high) = (self.ends.0.min(self.ends.1), self.ends.0.max(self.ends.1));
        let shown = presence * 2.5 - 1.5 > 0.0;
        let numbers = row.dots.iter().flat_map(|dot| &dot.numbers).filter(|_| shown);
        let mut taken: Vec<(f64, f64)> =
            numbers.filter_map(|number| number.frame(time)).map(|frame| (frame.x0 - AIR, frame.x1 + AIR)).collect();
        taken.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (mut free, mut from) = (Vec::new(), low);
        for (a, b) in taken {
            if a > from {
                free.push((from, a.min(high)));
            }
            from = from.max(b);
        }
        if from < high {
            free.push((from, high));
        }
        free
    }
}

impl Placed for PlacedDots {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.keys.draw(at.time, out);
        for (index, row) in self.rows.iter().enumerate() {
            self.draw_row(row, at.time, self.growth.part(at.time, index, self.rows.len()), out);
        }
        self.source.iter().for_each(|source| source.draw(1.0, out));
    }

    fn texts(&self) -> Vec<TextBox> {
        let moving = self.rows.iter().flat_map(|row| {
            std::iter::once(&row.name).chain(row.dots.iter().flat_map(|dot| &dot.numbers)).chain(&row.missing)
        });
        let moving = moving.filter_map(MovingLabel::text_box);
        moving.chain(self.source.iter().map(PlacedLabel::text_box)).chain(self.keys.texts()).collect()
    }
}
