//! Where the lines and texts of a slope chart stand in each of its states, and how they are drawn.

use std::sync::Arc;

use super::{BESIDE, BETWEEN, HEADS, LINE, NAMES, NEAR, RADIUS, ResolvedSlopes, Slope};
use crate::anim::{Lerp, Time, Track};
use crate::chart::{Changes, MovingLabel, PlacedLabel, Spot, seen, through};
use crate::display::{DisplayList, Outline};
use crate::elements::growth::Growth;
use crate::elements::outlines::ellipse;
use crate::elements::spread::spread;
use crate::geom::{Affine, BezPath, Direction, Point, Rect, Size};
use crate::node::{Instant, Placed, Placing, TextBox};
use crate::style::{Color, Stroke};

/// Where the columns stand, from the start side of the box.
pub(super) struct Room {
    pub(super) columns: [f64; 2],
    pub(super) top: f64,
    pub(super) bottom: f64,
    /// Between the columns' ends and the least and greatest number.
    pub(super) margin: f64,
    pub(super) width: f64,
    pub(super) direction: Direction,
}

/// What stands beside an end of a line in a state.
#[derive(Debug, Clone, Copy)]
struct Beside {
    /// The height of its middle.
    middle: f64,
    /// The width of the number.
    number: f64,
}

impl Room {
    pub(super) fn place(&self, slopes: ResolvedSlopes, cx: &mut Placing<'_>) -> PlacedSlopes {
        let changes = slopes.plot.changes(cx);
        let ResolvedSlopes { states, heads, mut lines, line, source, .. } = slopes;
        let besides = [0, 1].map(|side| {
            (0..states).map(|state| self.besides(side, state, &mut lines)).collect::<Vec<Vec<Option<Beside>>>>()
        });
        let mut labels = Vec::new();
        for (side, head) in heads.into_iter().enumerate() {
            let from = if side == 0 { self.columns[0] + RADIUS } else { self.columns[1] - RADIUS };
            let at = Point::new(self.x(from), 0.0);
            labels.extend(head.place(|()| self.width * HEADS, &changes, |_, ()| Some((at, (self.share(side), 0.0)))));
        }
        let place = |(index, line): (usize, Slope)| {
            let besides = [0, 1].map(|side| besides[side].iter().map(|state| state[index]).collect::<Vec<_>>());
            self.place_line(line, &besides, &changes)
        };
        let mut lines: Vec<PlacedSlope> = lines.into_iter().enumerate().map(place).collect();
        // What stands out is drawn over the others.
        lines.sort_by_key(|line| line.is_marked);
        PlacedSlopes {
            dot: Outline::new(ellipse(Rect::new(-RADIUS, -RADIUS, RADIUS, RADIUS))),
            rules: [0, 1].map(|side| {
                let x = self.x(self.columns[side]);
                Outline::new(path_between(Point::new(x, self.top), Point::new(x, self.bottom)))
            }),
            growth: Growth::new(cx),
            source: source.place(cx.size, cx.direction),
            line,
            labels,
            lines,
        }
    }

    /// A distance from the start side on the canvas.
    fn x(&self, from: f64) -> f64 {
        if self.direction == Direction::Ltr { from } else { self.width - from }
    }

    /// Which share of a text's width lies at the point beside which it stands.
    fn share(&self, side: usize) -> f64 {
        if (side == 0) == (self.direction == Direction::Ltr) { 1.0 } else { 0.0 }
    }

    /// The point of a column at a share of the way down.
    fn point(&self, side: usize, share: f64) -> Point {
        let y = self.top + self.margin + (self.bottom - self.top - 2.0 * self.margin) * share;
        Point::new(self.x(self.columns[side]), y)
    }

    /// Where the texts beside the ends of one column stand in a state, none over another.
    fn besides(&self, side: usize, state: usize, lines: &mut [Slope]) -> Vec<Option<Beside>> {
        let ys: Vec<Option<f64>> =
            lines.iter().map(|line| line.ends[side].shares[state].map(|share| self.point(side, share).y)).collect();
        // From top to bottom; rows with the same number keep their order.
        let mut order: Vec<(usize, f64)> = ys.iter().enumerate().filter_map(|(i, y)| Some((i, (*y)?))).collect();
        order.sort_by(|a, b| a.1.total_cmp(&b.1));
        let wanted: Vec<f64> = order.iter().map(|(_, y)| *y).collect();
        let sizes: Vec<Size> = order.iter().map(|(i, _)| lines[*i].size(side, state, self.width * NAMES)).collect();
        let heights: Vec<f64> = sizes.iter().map(|size| size.height).collect();
        let places = spread(&wanted, &heights, BETWEEN, self.top, self.bottom);
        let mut besides = vec![None; lines.len()];
        for ((i, _), middle) in order.into_iter().zip(places) {
            let number = lines[i].ends[side].numbers.size_in(state, (), None).width;
            besides[i] = Some(Beside { middle, number });
        }
        besides
    }

    fn place_line(&self, line: Slope, besides: &[Vec<Option<Beside>>; 2], changes: &Changes) -> PlacedSlope {
        let Slope { name, named: _, ends, color, is_marked } = line;
        let away = |side: usize, by: f64| {
            self.x(if side == 0 { self.columns[0] - NEAR - by } else { self.columns[1] + NEAR + by })
        };
        let mut labels: [Vec<MovingLabel>; 2] = [Vec::new(), Vec::new()];
        for moving in name.place(
            |_| self.width * NAMES,
            changes,
            |state, side: usize| {
                let beside = besides[side][state]?;
                let at = Point::new(away(side, beside.number + BESIDE), beside.middle);
                Some((at, (self.share(side), 0.5)))
            },
        ) {
            // A name comes with the end at which it stands.
            let is_first = (moving.from.x < self.width / 2.0) == (self.direction == Direction::Ltr);
            labels[usize::from(!is_first)].push(moving);
        }
        let mut side = 0;
        let ends = ends.map(|end| {
            let number = |state: usize, ()| {
                let beside: Beside = besides[side][state]?;
                Some((Point::new(away(side, 0.0), beside.middle), (self.share(side), 0.5)))
            };
            labels[side].extend(end.numbers.place(|_| f64::INFINITY, changes, number));
            let place = |share: Option<f64>| share.map(|share| self.point(side, share));
            let places: Vec<Option<Point>> = end.shares.into_iter().map(place).collect();
            let leader = self.leader(side, &places, &besides[side]);
            let path = through(places.into_iter());
            side += 1;
            path.map(|path| PlacedEnd { path: changes.track(path), leader: changes.track(leader) })
        });
        PlacedSlope { ends, labels, color, is_marked }
    }

    /// From an end to a number that had to give way, in each state.
    fn leader(&self, side: usize, places: &[Option<Point>], besides: &[Option<Beside>]) -> Vec<Leader> {
        let near = self.x(self.columns[side] + if side == 0 { 4.0 - NEAR } else { NEAR - 4.0 });
        let mut known = Leader { from: self.point(side, 0.0), to: self.point(side, 0.0), opacity: 0.0 };
        let leader = |(place, beside): (&Option<Point>, &Option<Beside>)| {
            known.opacity = 0.0;
            if let (Some(from), Some(beside)) = (place, beside) {
                let moved = (from.y - beside.middle).abs() > RADIUS;
                known =
                    Leader { from: *from, to: Point::new(near, beside.middle), opacity: if moved { 1.0 } else { 0.0 } };
            }
            known
        };
        places.iter().zip(besides).map(leader).collect()
    }
}

fn path_between(from: Point, to: Point) -> BezPath {
    let mut path = BezPath::new();
    path.move_to(from);
    path.line_to(to);
    path
}

/// A thin line from an end to its number, and how much is seen of it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Leader {
    from: Point,
    to: Point,
    opacity: f64,
}

impl Lerp for Leader {
    fn lerp(&self, other: &Self, x: f64) -> Self {
        let opacity = self.opacity.lerp(&other.opacity, x).clamp(0.0, 1.0);
        Leader { from: self.from.lerp(other.from, x), to: self.to.lerp(other.to, x), opacity }
    }
}

struct PlacedEnd {
    path: Track<Spot>,
    leader: Track<Leader>,
}

struct PlacedSlope {
    ends: [Option<PlacedEnd>; 2],
    labels: [Vec<MovingLabel>; 2],
    color: Color,
    is_marked: bool,
}

pub(super) struct PlacedSlopes {
    lines: Vec<PlacedSlope>,
    /// The two columns.
    rules: [Arc<Outline>; 2],
    dot: Arc<Outline>,
    line: Color,
    growth: Growth,
    source: Option<PlacedLabel>,
    /// The names of the columns.
    labels: Vec<MovingLabel>,
}

impl PlacedSlopes {
    fn draw_line(&self, line: &PlacedSlope, time: Time, presence: f64, out: &mut DisplayList) {
        if presence <= 0.0 {
            return;
        }
        let spots = line.ends.each_ref().map(|end| end.as_ref().map(|end| end.path.at(time)));
        if let [Some(from), Some(to)] = spots {
            let path = path_between(from.place, from.place.lerp(to.place, presence));
            let stroke = Stroke::round(line.color, if line.is_marked { LINE * 1.6 } else { LINE });
            out.group(from.opacity.min(to.opacity), None, |out| out.stroke(path, stroke));
        }
        // The end comes when the line has come there.
        let shown = [(presence * 4.0).min(1.0), presence * 4.0 - 3.0];
        for (((end, spot), labels), shown) in line.ends.iter().zip(spots).zip(&line.labels).zip(shown) {
            if let Some(leader) = end.as_ref().map(|end| end.leader.at(time)) {
                let stroke = Stroke::round(self.line.with_opacity(0.6), 2.0);
                let opacity = shown.clamp(0.0, 1.0) * seen(leader.opacity);
                out.group(opacity, None, |out| out.stroke(path_between(leader.from, leader.to), stroke));
            }
            if let Some(spot) = spot.filter(|_| shown > 0.0) {
                let to = Affine::translate(spot.place.to_vec2());
                out.group(spot.opacity, None, |out| out.outline(&self.dot, to, Some(line.color.into()), None));
            }
            labels.iter().for_each(|label| label.draw(time, shown, out));
        }
    }
}

impl Placed for PlacedSlopes {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        for rule in &self.rules {
            out.outline(rule, Affine::IDENTITY, None, Some(Stroke::round(self.line.with_opacity(0.25), 2.5)));
        }
        self.source.iter().for_each(|source| source.draw(1.0, out));
        self.labels.iter().for_each(|label| label.draw(at.time, 1.0, out));
        for (index, line) in self.lines.iter().enumerate() {
            self.draw_line(line, at.time, self.growth.part(at.time, index, self.lines.len()), out);
        }
    }

    fn texts(&self) -> Vec<TextBox> {
        let lines = self.lines.iter().flat_map(|line| line.labels.iter().flatten());
        let moving = lines.chain(&self.labels).filter_map(MovingLabel::text_box);
        moving.chain(self.source.iter().map(PlacedLabel::text_box)).collect()
    }
}
