//! Slices and their names at a moment.

use std::f64::consts::TAU;

use super::GAP;
use crate::anim::{Lerp, Time, Track};
use crate::chart::{LegendInTurn, MovingLabel, PlacedLabel, seen};
use crate::display::DisplayList;
use crate::elements::arcs::Clock;
use crate::elements::growth::Growth;
use crate::geom::{BezPath, Point};
use crate::node::{Instant, Placed, TextBox};
use crate::style::{Color, Stroke};

/// Where a slice begins and its share of the whole, in turns from twelve o'clock.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Arc {
    pub(super) start: f64,
    pub(super) share: f64,
}

impl Lerp for Arc {
    fn lerp(&self, other: &Self, x: f64) -> Self {
        Arc { start: self.start.lerp(&other.start, x), share: self.share.lerp(&other.share, x).clamp(0.0, 1.0) }
    }
}

/// A bent line from a slice to its name, and how much is seen of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Leader {
    pub(super) points: [Point; 3],
    pub(super) opacity: f64,
}

impl Lerp for Leader {
    fn lerp(&self, other: &Self, x: f64) -> Self {
        let points = [0, 1, 2].map(|i| self.points[i].lerp(other.points[i], x));
        Leader { points, opacity: self.opacity.lerp(&other.opacity, x).clamp(0.0, 1.0) }
    }
}

pub(super) struct PlacedSlice {
    pub(super) arc: Track<Arc>,
    pub(super) color: Color,
    /// On both sides of the disc.
    pub(super) leaders: Vec<Track<Leader>>,
    /// Its number and name.
    pub(super) labels: Vec<MovingLabel>,
}

pub(super) struct PlacedSlices {
    pub(super) slices: Vec<PlacedSlice>,
    pub(super) growth: Growth,
    pub(super) keys: LegendInTurn,
    /// The sum, in the hole.
    pub(super) total: Vec<MovingLabel>,
    pub(super) labels: Vec<PlacedLabel>,
    pub(super) line: Color,
    pub(super) radii: (f64, f64),
    pub(super) clock: Clock,
}

impl PlacedSlices {
    /// How far a slice has come in: 1 once the growing whole has passed its end.
    fn presence(&self, arc: Arc, time: Time) -> f64 {
        ((self.growth.whole(time) - arc.start) / arc.share.max(1e-9)).clamp(0.0, 1.0)
    }

    fn draw_slices(&self, time: Time, out: &mut DisplayList) {
        let (inner, outer) = self.radii;
        let arcs: Vec<(Arc, Color)> = self.slices.iter().map(|slice| (slice.arc.at(time), slice.color)).collect();
        let count = arcs.iter().filter(|(arc, _)| arc.share > 0.0).count();
        // A gap of the same width in the middle of the band on both sides of each slice.
        let gap = if count > 1 { GAP / 2.0 / ((inner + outer) / 2.0) } else { 0.0 };
        for (arc, color) in arcs {
            let sweep = arc.share * self.presence(arc, time) * TAU;
            // What is thinner than its gaps keeps a hair's breadth.
            let gap = gap.min(arc.share * TAU * 0.4);
            if sweep > 2.0 * gap || (count == 1 && sweep > 0.0) {
                let from = arc.start * TAU + gap;
                out.fill(self.clock.segment(inner, outer, from, arc.start * TAU + sweep - gap), color);
            }
        }
    }

    /// Names come with the last part of their slice.
    fn draw_names(&self, slice: &PlacedSlice, time: Time, out: &mut DisplayList) {
        let presence = (self.presence(slice.arc.at(time), time) * 2.0 - 1.0).clamp(0.0, 1.0);
        for leader in slice.leaders.iter().map(|leader| leader.at(time)) {
            let mut path = BezPath::new();
            path.move_to(leader.points[0]);
            path.line_to(leader.points[1]);
            path.line_to(leader.points[2]);
            let opacity = presence * seen(leader.opacity);
            out.group(opacity, None, |out| out.stroke(path, Stroke::round(self.line, 2.5)));
        }
        slice.labels.iter().for_each(|label| label.draw(time, presence, out));
    }
}

impl Placed for PlacedSlices {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.draw_slices(at.time, out);
        self.slices.iter().for_each(|slice| self.draw_names(slice, at.time, out));
        self.labels.iter().for_each(|label| label.draw(1.0, out));
        self.total.iter().for_each(|label| label.draw(at.time, 1.0, out));
        self.keys.draw(at.time, out);
    }

    fn texts(&self) -> Vec<TextBox> {
        let moving = self.slices.iter().flat_map(|slice| &slice.labels).chain(&self.total);
        let moving = moving.filter_map(MovingLabel::text_box);
        moving.chain(self.labels.iter().map(PlacedLabel::text_box)).chain(self.keys.texts()).collect()
    }
}
