//! A line or area chart at a moment.

use super::{BASE_LINE, GRID_LINE, MARKED_POINT, POINT, Plot, Spot, TraceLook};
use crate::anim::{Time, Track};
use crate::chart::{MovingLabel, Palette, PlacedFrame, PlacedLabel, seen};
use crate::display::DisplayList;
use crate::elements::outlines::ellipse;
use crate::geom::{BezPath, Direction, Point, Rect, Shape as _, TOLERANCE, Vec2};
use crate::node::{Effect, Entering, Instant, Placed, TextBox};
use crate::style::{Color, Stroke};

/// How far a line goes on, in px, while the texts of a point come in that it has passed.
const PASSED: f64 = 60.0;

pub(super) struct PlacedPoint {
    pub(super) row: usize,
    pub(super) path: Track<Spot>,
    /// Above one half where the line breaks.
    pub(super) gap: Track<f64>,
}

pub(super) struct PlacedLine {
    pub(super) color: Color,
    /// In the order of the axis.
    pub(super) points: Vec<PlacedPoint>,
}

pub(super) struct PlacedNumber {
    pub(super) text: PlacedLabel,
    pub(super) from: Point,
    pub(super) marked: bool,
    pub(super) shown: Vec<bool>,
    pub(super) spots: Vec<Spot>,
    pub(super) path: Track<Spot>,
    pub(super) seen: Track<f64>,
}

pub(super) struct PlacedRemark {
    pub(super) text: PlacedLabel,
    pub(super) color: Color,
    pub(super) tip: Point,
    pub(super) tail: Point,
    /// 1 in states in which its point is there.
    pub(super) shown: Track<f64>,
}

pub(super) struct PlacedTrace {
    pub(super) plot: Plot,
    pub(super) look: TraceLook,
    /// Height of the base line on the canvas.
    pub(super) bases: Track<f64>,
    pub(super) grid: Vec<MovingLabel>,
    pub(super) marked: Vec<bool>,
    pub(super) labelled: Vec<bool>,
    pub(super) palette: Palette,
    pub(super) frame: PlacedFrame,
    pub(super) lines: Vec<PlacedLine>,
    pub(super) names: Vec<MovingLabel>,
    pub(super) numbers: Vec<PlacedNumber>,
    pub(super) remarks: Vec<PlacedRemark>,
    pub(super) entering: Option<Entering>,
}

impl PlacedTrace {
    /// How far the points have risen from the base line.
    fn growth(&self, time: Time) -> f64 {
        let grows = self.entering.filter(|entering| entering.motif.effect == Effect::Grow);
        grows.map_or(1.0, |entering| entering.timing.presence(time, 0))
    }

    fn level(&self, y: f64, width: f64, color: Color, out: &mut DisplayList) {
        let mirror = |x: f64| if self.plot.direction == Direction::Ltr { x } else { self.plot.width - x };
        let mut path = BezPath::new();
        path.move_to((mirror(self.plot.start), y));
        path.line_to((mirror(self.plot.width), y));
        out.stroke(path, Stroke::round(color, width));
    }

    /// The points of a line where they are now, in runs between gaps.
    fn runs(&self, line: &PlacedLine, time: Time) -> Vec<Vec<(usize, Spot)>> {
        let (growth, base) = (self.growth(time), self.bases.at(time));
        let mut runs = vec![Vec::new()];
        for point in &line.points {
            if point.gap.at(time) > 0.5 {
                runs.push(Vec::new());
                continue;
            }
            let mut spot = point.path.at(time);
            spot.place.y = base + (spot.place.y - base) * growth;
            spot.foot = base + (spot.foot - base) * growth;
            runs.last_mut().expect("never empty").push((point.row, spot));
        }
        runs.retain(|run| !run.is_empty());
        runs
    }

    fn draw_line(&self, line: &PlacedLine, time: Time, out: &mut DisplayList) {
        let runs = self.runs(line, time);
        for run in runs.iter().filter(|run| run.len() > 1) {
            let mut top = BezPath::new();
            top.move_to(run[0].1.place);
            run[1..].iter().for_each(|(_, spot)| top.line_to(spot.place));
            if let Some(opacity) = self.look.area {
                let mut area = top.clone();
                run.iter().rev().for_each(|(_, spot)| area.line_to((spot.place.x, spot.foot)));
                area.close_path();
                out.fill(area, line.color.with_opacity(opacity));
            }
            out.stroke(top, Stroke::round(line.color, self.look.thickness));
        }
        for run in &runs {
            for (row, spot) in run {
                let alone = run.len() == 1;
                let shown = alone || self.marked[*row] || (self.look.points && self.labelled[*row]);
                if !shown || spot.presence <= 0.0 {
                    continue;
                }
                let several = self.lines.len() > 1;
                let (radius, fill) = match self.marked[*row] {
                    true if !several => (MARKED_POINT, self.palette.highlight),
                    true => (MARKED_POINT, line.color),
                    false => (POINT, line.color),
                };
                let around = Rect::from_center_size(spot.place, (2.0 * radius, 2.0 * radius));
                out.group(spot.presence, None, |out| {
                    out.fill(ellipse(around), fill);
                    if self.marked[*row] && !several {
                        out.stroke(ellipse(around), Stroke::round(line.color, BASE_LINE));
                    }
                });
            }
        }
    }

    fn draw_lines(&self, time: Time, out: &mut DisplayList) {
        // The first series lies in front: where series stand on each other, it is the one at the bottom.
        self.lines.iter().rev().for_each(|line| self.draw_line(line, time, out));
    }

    /// How much is seen of a text at a point while the line is drawn from the start side: it comes as a whole once the
    /// line has passed its point.
    fn uncovered(&self, point: Point, drawn: f64) -> f64 {
        let x = if self.plot.direction == Direction::Ltr { point.x } else { self.plot.width - point.x };
        ((self.plot.width * drawn - x) / PASSED).clamp(0.0, 1.0)
    }

    fn draw_texts(&self, time: Time, drawn: f64, out: &mut DisplayList) {
        let base = self.bases.at(time);
        let growth = self.growth(time);
        for number in &self.numbers {
            let spot = number.path.at(time);
            let rise = Vec2::new(0.0, (base - spot.place.y) * (1.0 - growth));
            let shown = ((growth - 0.6) / 0.4).clamp(0.0, 1.0) * self.uncovered(spot.place, drawn);
            number.text.draw_at(
                spot.place - number.from + rise,
                shown * seen(spot.presence * number.seen.at(time)),
                out,
            );
        }
        for remark in &self.remarks {
            let shown = ((growth - 0.9) * 10.0).clamp(0.0, 1.0)
                * seen(remark.shown.at(time))
                * self.uncovered(remark.tip, drawn);
            out.group(shown, None, |out| {
                let mut path = BezPath::new();
                path.move_to(remark.tail);
                path.line_to(remark.tip);
                out.stroke(path, Stroke::round(remark.color, BASE_LINE));
            });
            remark.text.draw(shown, out);
        }
    }
}

impl Placed for PlacedTrace {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        for tick in &self.grid {
            let spot = tick.path.at(at.time);
            out.group(spot.opacity, None, |out| self.level(spot.place.y, GRID_LINE, self.palette.grid, out));
            tick.draw(at.time, 1.0, out);
        }
        self.level(self.bases.at(at.time), BASE_LINE, self.palette.line, out);
        self.names.iter().for_each(|name| name.draw(at.time, 1.0, out));
        if at.drawn >= 1.0 {
            self.draw_lines(at.time, out);
            self.draw_texts(at.time, 2.0, out);
        } else if at.drawn > 0.0 {
            let width = self.plot.width * at.drawn;
            let left = if self.plot.direction == Direction::Ltr { 0.0 } else { self.plot.width - width };
            let clip = Rect::new(left, -100.0, left + width, self.plot.region.y1 + 100.0);
            out.group(1.0, Some(clip.to_path(TOLERANCE)), |out| self.draw_lines(at.time, out));
            self.draw_texts(at.time, at.drawn, out);
        }
        self.frame.draw(at.time, out);
    }

    fn texts(&self) -> Vec<TextBox> {
        // Checks look at what stands there at the end.
        let end = Time::seconds(f64::MAX);
        let numbers = self.numbers.iter().filter(|number| number.seen.at(end) > 0.0);
        let numbers = numbers.map(|number| number.text.text_box_at(number.path.at(end).place - number.from));
        let remarks = self.remarks.iter().map(|remark| remark.text.text_box());
        let moved = self.names.iter().chain(&self.grid).filter_map(MovingLabel::text_box);
        moved.chain(numbers).chain(remarks).chain(self.frame.texts()).collect()
    }
}
