//! Where everything of a line or area chart stands in each of its states.

use super::drawing::{PlacedLine, PlacedNumber, PlacedPoint, PlacedTrace};
use super::{AIR, LABEL_GAP, MARKED_POINT, NAME_GAP, POINT, Plot, ResolvedTrace, Spot, through};
use crate::anim::{Lerp, Track};
use crate::chart::{self, Changes, Label, MovingLabel, PlacedFrame, Scale, without_touching};
use crate::geom::{Direction, Point, Rect, Size, Vec2};
use crate::node::Entering;

impl ResolvedTrace {
    /// The room of the points, and where lines across begin.
    pub(super) fn region(&mut self, plot: Rect) -> (Rect, f64) {
        let greatest = |a: Size, b: Size| Size::new(a.width.max(b.width), a.height.max(b.height));
        let ticks = self.ticks.iter_mut().map(|(_, tick)| tick.line()).reduce(greatest).unwrap_or(Size::ZERO);
        let numbers = self.rows.iter_mut().flat_map(|row| &mut row.numbers);
        let numbers = numbers.map(|number| number.caption.line()).reduce(greatest).unwrap_or(Size::ZERO);
        let names = self.rows.iter_mut().map(|row| row.name.line()).reduce(greatest).unwrap_or(Size::ZERO);
        let mut region = plot;
        region.x0 += if ticks.width > 0.0 { ticks.width + NAME_GAP } else { 0.0 };
        let start = region.x0;
        // The first and the last name stand in the middle below their points.
        region.x0 += (names.width.max(numbers.width) / 2.0).min(region.width() / 8.0);
        region.x1 -= (names.width.max(numbers.width) / 2.0).min(region.width() / 8.0);
        region.y0 += (if numbers.height > 0.0 { numbers.height + LABEL_GAP } else { 0.0 }).max(ticks.height / 2.0);
        region.y1 -= if names.height > 0.0 { names.height + NAME_GAP } else { 0.0 };
        region.x1 = region.x1.max(region.x0 + 1.0);
        region.y1 = region.y1.max(region.y0 + 1.0);
        (region, start)
    }

    /// Where rows stand along the axis in a state, as shares of it.
    fn alongs(&self, state: usize) -> Vec<Option<f64>> {
        let there: Vec<usize> = {
            let keys = self.selections[state].rows.iter().map(|row| &row.key);
            keys.filter_map(|key| self.rows.iter().position(|row| row.key == *key)).collect()
        };
        let numbers: Option<Vec<f64>> = there.iter().map(|row| self.rows[*row].number).collect();
        let rising = numbers.filter(|numbers| numbers.windows(2).all(|pair| pair[0] < pair[1]));
        let mut alongs = vec![None; self.rows.len()];
        for (place, row) in there.iter().enumerate() {
            alongs[*row] = Some(match (&rising, there.len()) {
                (_, 1) => 0.5,
                (Some(numbers), count) => (numbers[place] - numbers[0]) / (numbers[count - 1] - numbers[0]),
                (None, count) => place as f64 / (count - 1) as f64,
            });
        }
        alongs
    }

    pub(super) fn placed(
        &mut self,
        plot: Plot,
        changes: &Changes,
        frame: PlacedFrame,
        entering: Option<Entering>,
    ) -> PlacedTrace {
        let states = self.selections.len();
        let alongs: Vec<Vec<Option<f64>>> = (0..states).map(|state| self.alongs(state)).collect();
        let series = self.selections.iter().map(|selection| selection.series.len()).max().unwrap_or(0);
        let spots: Vec<Vec<Vec<Option<Spot>>>> = (0..series).map(|series| self.spots(series, &alongs, plot)).collect();
        let order = self.order();
        let lines = spots.iter().enumerate().map(|(series, rows)| {
            let point = |row: &usize| {
                // A row that never has a number still breaks the line.
                let none = Spot { place: Point::ZERO, foot: 0.0, presence: 0.0 };
                let path = through(self.on_the_line(rows, *row, &order)).unwrap_or(vec![none; states]);
                let gap = (0..states).map(|state| f64::from(u8::from(self.is_gap(*row, series, state))));
                PlacedPoint { row: *row, path: changes.track(path), gap: changes.track(gap.collect()) }
            };
            PlacedLine { color: self.palette.of_series(series), points: order.iter().map(point).collect() }
        });
        let lines: Vec<PlacedLine> = lines.collect();
        let names = self.place_names(&alongs, plot, changes);
        let numbers = self.place_numbers(&spots, plot, changes);
        let remarks = self.place_remarks(&spots, &numbers, (plot, &order), changes);
        PlacedTrace {
            plot,
            look: self.trace.look,
            bases: changes.track(self.scales.iter().map(|scale| plot.point(0.0, scale.base()).y).collect()),
            grid: self.place_ticks(plot, changes),
            marked: self.rows.iter().map(|row| row.marked).collect(),
            labelled: self
                .rows
                .iter()
                .map(|row| row.marked || self.trace.chart.labels.asks_for(&row.key, row.marked))
                .collect(),
            palette: self.palette.clone(),
            frame,
            lines,
            names,
            numbers,
            remarks,
            entering,
        }
    }

    /// Rows in the order of the axis: by their numbers, or as they come.
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.rows.len()).collect();
        if self.rows.iter().all(|row| row.number.is_some()) {
            order.sort_by(|a, b| {
                let number = |row: usize| self.rows[row].number.unwrap_or_default();
                number(*a).total_cmp(&number(*b))
            });
        }
        order
    }

    /// Whether a state has the row but nobody knows its number, so that the line breaks there.
    pub(super) fn is_gap(&self, row: usize, series: usize, state: usize) -> bool {
        let values = self.rows[row].values[state].as_ref();
        values.is_some_and(|values| values.get(series).copied().flatten().is_none())
    }

    /// The spots of a row; in a state that leaves the row out, a place on the line between its neighbours, so that the
    /// line does not jump when rows come and go.
    fn on_the_line(&self, rows: &[Vec<Option<Spot>>], row: usize, order: &[usize]) -> Vec<Option<Spot>> {
        let place = order.iter().position(|other| *other == row).unwrap_or(0);
        let between = |state: usize| {
            let before = order[..place].iter().rev().enumerate().find_map(|(i, r)| Some((i, rows[*r][state]?)));
            let after = order[place..].iter().skip(1).enumerate().find_map(|(i, r)| Some((i, rows[*r][state]?)));
            let spot = match (before, after) {
                (Some((i, a)), Some((j, b))) => a.lerp(&b, (i + 1) as f64 / (i + j + 2) as f64),
                (Some((_, one)), None) | (None, Some((_, one))) => one,
                (None, None) => return None,
            };
            Some(Spot { presence: 0.0, ..spot })
        };
        let spot = |state: usize| match &self.rows[row].values[state] {
            Some(_) => rows[row][state],
            None => between(state),
        };
        (0..self.selections.len()).map(spot).collect()
    }

    /// The points of a series, by row and state.
    fn spots(&self, series: usize, alongs: &[Vec<Option<f64>>], plot: Plot) -> Vec<Vec<Option<Spot>>> {
        let spot = |row: usize, state: usize| {
            let heights = self.trace.heights(self.rows[row].values[state].as_ref()?);
            let scale = &self.scales[state];
            let height = (*heights.get(series)?)?;
            let below = heights[..series].iter().rev().flatten().next().filter(|_| self.trace.look.stacked);
            let foot = below.map_or(scale.base(), |below| scale.share(*below));
            let along = alongs[state][row]?;
            let place = plot.point(along, scale.share(height));
            Some(Spot { place, foot: plot.point(along, foot).y, presence: 1.0 })
        };
        (0..self.rows.len()).map(|row| (0..alongs.len()).map(|state| spot(row, state)).collect()).collect()
    }

    fn place_names(&mut self, alongs: &[Vec<Option<f64>>], plot: Plot, changes: &Changes) -> Vec<MovingLabel> {
        let shown: Vec<Vec<bool>> = alongs.iter().map(|alongs| self.names_shown(alongs, plot)).collect();
        let mut names = Vec::new();
        for (index, row) in self.rows.iter_mut().enumerate() {
            let at = |state: usize| Some(plot.point(alongs[state][index]?, 0.0) + Vec2::new(0.0, NAME_GAP));
            let Some(mut path) = chart::through((0..alongs.len()).map(at)) else { continue };
            for (spot, shown) in path.iter_mut().zip(&shown) {
                spot.opacity = if shown[index] { spot.opacity } else { 0.0 };
            }
            let from = path.iter().rev().find(|spot| spot.opacity > 0.0).unwrap_or(&path[0]).place;
            let text = row.name.place_at(from, (0.5, 0.0), f64::INFINITY);
            names.push(MovingLabel { text, from, path: changes.track(path) });
        }
        names
    }

    /// Which names stand below the plot: all for which there is room, the important ones first.
    fn names_shown(&mut self, alongs: &[Option<f64>], plot: Plot) -> Vec<bool> {
        let axis = self.trace.chart.axis();
        let asked: Vec<bool> = self.rows.iter().map(|row| axis.labels.asks_for(&row.key, row.marked)).collect();
        if axis.labels.insists() {
            return asked;
        }
        let boxes = self.rows.iter_mut().zip(alongs).map(|(row, along)| {
            let at = along.map_or(f64::NEG_INFINITY, |along| along * plot.region.width());
            let width = row.name.line().width;
            Rect::new(at - width / 2.0, 0.0, at + width / 2.0, 1.0)
        });
        let boxes: Vec<Rect> = boxes.collect();
        let mut order: Vec<usize> = (0..self.rows.len()).filter(|row| alongs[*row].is_some()).collect();
        let ends = |row: usize| alongs[row].is_some_and(|along| along == 0.0 || along == 1.0);
        let round = |row: usize, by: f64| self.rows[row].number.is_some_and(|number| number % by == 0.0);
        order.sort_by_key(|row| match *row {
            row if self.rows[row].marked => 0,
            row if ends(row) => 1,
            row if round(row, 10.0) => 2,
            row if round(row, 5.0) => 3,
            _ => 4,
        });
        without_touching(&boxes, &order, &[], AIR)
    }

    /// Numbers over their points, or below those that have one close above them: those that were asked for, or those that touch nothing.
    fn place_numbers(&mut self, spots: &[Vec<Vec<Option<Spot>>>], plot: Plot, changes: &Changes) -> Vec<PlacedNumber> {
        let insists = self.trace.chart.labels.insists();
        let mut placed: Vec<PlacedNumber> = Vec::new();
        for (index, row) in self.rows.iter_mut().enumerate() {
            let lift = -LABEL_GAP - if row.marked { MARKED_POINT } else { POINT } * 0.5;
            for number in &mut row.numbers {
                let path = &spots[number.series][index];
                let last = (0..path.len()).rev().find(|state| number.states[*state] && path[*state].is_some());
                let Some(from) = last.and_then(|state| path[state]).map(|spot| spot.place) else { continue };
                let Some(track) = through(path.clone()) else { continue };
                let size = number.caption.line();
                let left = (from.x - size.width / 2.0).min(plot.width - size.width).max(0.0);
                let others = spots.iter().enumerate().filter(|(series, _)| *series != number.series);
                let others = others.filter_map(|(series, rows)| Some((series, rows[index][last?]?.place.y)));
                let hangs = hangs(number.series, from.y, others, size.height + LABEL_GAP)
                    && from.y - lift + size.height < plot.region.y1;
                let at = Point::new(left + size.width / 2.0, if hangs { from.y - lift } else { from.y + lift });
                let share = if hangs { 0.0 } else { 1.0 };
                placed.push(PlacedNumber {
                    text: number.caption.place_at(at, (0.5, share), f64::INFINITY),
                    from,
                    marked: row.marked,
                    shown: number.states.clone(),
                    spots: track.clone(),
                    path: changes.track(track),
                    seen: Track::Fixed(1.0),
                });
            }
        }
        for state in 0..self.selections.len() {
            let ids: Vec<usize> = (0..placed.len()).filter(|i| placed[*i].shown[state]).collect();
            let at = |i: &usize| {
                let ink = placed[*i].text.frame() + (placed[*i].spots[state].place - placed[*i].from);
                ink.inset((0.0, -ink.height() * 0.12))
            };
            let boxes: Vec<Rect> = ids.iter().map(at).collect();
            let mut order: Vec<usize> = (0..ids.len()).collect();
            order.sort_by(|a, b| {
                let key = |i: usize| (!placed[ids[i]].marked, placed[ids[i]].spots[state].place.y);
                key(*a).0.cmp(&key(*b).0).then(key(*a).1.total_cmp(&key(*b).1))
            });
            let kept = without_touching(&boxes, &order, &[], AIR / 2.0);
            for (id, kept) in ids.into_iter().zip(kept) {
                placed[id].shown[state] = kept || insists || placed[id].marked;
            }
        }
        for number in &mut placed {
            number.seen = changes.track(number.shown.iter().map(|shown| if *shown { 1.0 } else { 0.0 }).collect());
        }
        placed
    }

    fn place_ticks(&mut self, plot: Plot, changes: &Changes) -> Vec<MovingLabel> {
        let scales = &self.scales;
        let sign = plot.direction.sign();
        let edge = if plot.direction == Direction::Ltr { 1.0 } else { 0.0 };
        let place = |(value, caption): &mut (f64, Label)| {
            let spot = |scale: &Scale| chart::Spot {
                place: plot.point(0.0, scale.share(*value)),
                opacity: if scale.ticks.contains(value) { 1.0 } else { 0.0 },
            };
            let path: Vec<chart::Spot> = scales.iter().map(spot).collect();
            let from = path[path.len() - 1].place;
            let start = if plot.direction == Direction::Ltr { 0.0 } else { plot.width };
            // Ticks stand beside the plot, not beside its first point.
            let at = Point::new(start + sign * (plot.start - NAME_GAP).max(0.0), from.y);
            MovingLabel { text: caption.place_at(at, (edge, 0.5), f64::INFINITY), from, path: changes.track(path) }
        };
        self.ticks.iter_mut().map(place).collect()
    }
}

/// Whether a number stands below its point: one of another series lies so close above it that their numbers would touch,
/// and none below.
fn hangs(series: usize, y: f64, others: impl Iterator<Item = (usize, f64)>, room: f64) -> bool {
    let (mut above, mut below) = (false, false);
    for (other, at) in others {
        // Of two points in one place the first series' number stands above.
        let is_above = at < y || (at == y && other < series);
        above |= is_above && y - at < room;
        below |= !is_above && at - y < room;
    }
    above && !below
}

#[cfg(test)]
mod tests {
    use super::hangs;

    #[test]
    fn of_two_close_points_the_lower_one_has_its_number_below() {
        let at = |series: usize, y: f64, other: f64| hangs(series, y, [(1 - series, other)].into_iter(), 40.0);
        assert_eq!((at(0, 100.0, 80.0), at(1, 80.0, 100.0)), (true, false));
        assert_eq!((at(0, 100.0, 100.0), at(1, 100.0, 100.0)), (false, true));
        assert!(!at(0, 100.0, 20.0));
    }
}
