//! Where everything of a bar chart stands in each of its states.

use super::drawing::{PlacedBar, PlacedBars, PlacedNumber, PlacedRow};
use super::{AIR, LABEL_GAP, NAME_GAP, NAME_SHARE, ResolvedBars, Row};
use crate::anim::Track;
use crate::chart::{Changes, Label, MovingLabel, PlacedFrame, Scale, Spot, without_touching};
use crate::elements::bars::{Axes, Bar, Slots, track};
use crate::geom::{Point, Rect, Size, Vec2};
use crate::node::{Entering, Placing};
use crate::style::Color;

/// What placing computes once for all parts of the chart.
pub(super) struct Placer {
    pub(super) axes: Axes,
    pub(super) changes: Changes,
    /// By state, slot and series.
    pub(super) bars: Vec<Vec<Vec<Option<Bar>>>>,
    /// The base line in each state, across.
    pub(super) bases: Vec<f64>,
}

impl ResolvedBars {
    pub(super) fn series(&self) -> usize {
        self.selections.iter().map(|selection| selection.series.len()).max().unwrap_or(1).max(1)
    }

    pub(super) fn slots(&self) -> Slots {
        let lying = self.bars.lies(&self.target);
        Slots {
            gap: self.bars.own.gap.get(&self.target).0.min(0.95),
            stacked: self.bars.is_stacked(),
            series: self.series(),
            thickest: if lying { 72.0 * self.series().min(2) as f64 } else { 170.0 },
        }
    }

    pub(super) fn bars_of_states(&self, axes: &Axes) -> Vec<Vec<Vec<Option<Bar>>>> {
        let slots = self.slots();
        self.selections.iter().zip(&self.scales).map(|(selection, scale)| slots.bars(selection, scale, axes)).collect()
    }

    /// The room of the bars: what names, numbers and the axis leave of the plot.
    pub(super) fn axes(&mut self, plot: Rect, cx: &Placing<'_>) -> Axes {
        let lying = self.bars.lies(&self.target);
        let numbers = self.rows.iter_mut().flat_map(|row| &mut row.numbers);
        let numbers = numbers.map(|number| number.caption.line()).reduce(greatest).unwrap_or(Size::ZERO);
        let ticks = self.ticks.iter_mut().map(|(_, tick)| tick.line()).reduce(greatest).unwrap_or(Size::ZERO);
        let negative = self.scales.iter().any(|scale| scale.from < 0.0);
        let beside = |extent: f64, gap: f64| if extent > 0.0 { extent + gap } else { 0.0 };
        let (mut region, mut beginning) = (plot, plot.x0);
        if lying {
            let room = cx.size.width * NAME_SHARE;
            let names = self.rows.iter_mut().map(|row| row.name.size(Some(room)).width).fold(0.0, f64::max);
            beginning += names;
            region.x0 += beside(names, NAME_GAP + LABEL_GAP);
            region.x1 -= beside(numbers.width, LABEL_GAP).max(ticks.width / 2.0);
            region.x0 += if negative { beside(numbers.width, LABEL_GAP) } else { 0.0 };
            region.y1 -= beside(ticks.height, LABEL_GAP);
        } else {
            region.x0 += beside(ticks.width, NAME_GAP);
            region.y0 += beside(numbers.height, LABEL_GAP).max(ticks.height / 2.0);
            region.y1 -= if negative { beside(numbers.height, LABEL_GAP) } else { 0.0 };
            let pitch = region.width() / self.rows.len() as f64;
            let names = self.rows.iter_mut().map(|row| row.name.size(Some(row.room(pitch))).height).fold(0.0, f64::max);
            region.y1 -= beside(names, NAME_GAP);
        }
        // A chart that is squeezed to nothing still has a plot; its texts then leave their boxes, which checks find.
        region.x1 = region.x1.max(region.x0 + 1.0);
        region.y1 = region.y1.max(region.y0 + 1.0);
        Axes { region, lying, names: beginning, width: cx.size.width, direction: cx.direction }
    }

    pub(super) fn placed(&mut self, placer: &Placer, frame: PlacedFrame, entering: Option<Entering>) -> PlacedBars {
        let mut rows: Vec<PlacedRow> = Vec::new();
        let names = self.place_names(placer);
        let numbers = self.place_numbers(placer);
        for (index, (name, numbers)) in names.into_iter().zip(numbers).enumerate() {
            let row = &self.rows[index];
            let bars = (0..self.series()).filter_map(|series| {
                let states: Vec<Option<Bar>> = (0..placer.bars.len())
                    .map(|state| row.slots[state].and_then(|slot| placer.bars[state][slot].get(series).copied()?))
                    .collect();
                let color = self.color(series, row.marked);
                let ends = !self.bars.is_stacked() || self.is_outermost(index, series);
                Some(PlacedBar { track: track(&states, &placer.bases, &placer.changes)?, color, ends })
            });
            let order = row.slots.iter().flatten().next().copied().unwrap_or(index);
            rows.push(PlacedRow { order, bars: bars.collect(), name, numbers });
        }
        let remarks = self.place_remarks(placer, &rows);
        PlacedBars {
            axes: placer.axes,
            base: placer.changes.track(placer.bases.clone()),
            grid: self.place_ticks(placer),
            palette: self.palette.clone(),
            radius: self.bars.own.radius.get(&self.target).0,
            frame,
            rows,
            remarks,
            entering,
        }
    }

    pub(super) fn color(&self, series: usize, marked: bool) -> Color {
        let several = self.series() > 1;
        match marked {
            true if !several => self.palette.highlight,
            false if several && !self.bars.chart.highlight.is_empty() => {
                self.palette.of_series(series).with_opacity(0.45)
            }
            _ => self.palette.of_series(series),
        }
    }

    /// Whether no other bar of the stack stands on this one in any state.
    pub(super) fn is_outermost(&self, row: usize, series: usize) -> bool {
        let last = |state: usize| {
            let values = &self.selections[state].rows[self.rows[row].slots[state]?].values;
            values.iter().rposition(|value| value.is_some_and(|value| value != 0.0))
        };
        (0..self.selections.len()).filter_map(last).max() == Some(series)
    }

    /// Names beside or below the base line. Where there is no room for all, numbers give way to those that matter more.
    pub(super) fn place_names(&mut self, placer: &Placer) -> Vec<Option<MovingLabel>> {
        let axes = placer.axes;
        let states = placer.bars.len();
        let pitch = |state: usize| axes.along() / self.selections[state].rows.len() as f64;
        let pitches: Vec<f64> = (0..states).map(pitch).collect();
        let shown: Vec<Vec<bool>> = (0..states).map(|state| self.names_shown(state, pitches[state], &axes)).collect();
        let place = |(index, row): (usize, &mut Row)| {
            let along = |state: usize| row.slots[state].map(|slot| (slot as f64 + 0.5) * pitches[state]);
            let at: Vec<Option<f64>> = (0..states).map(along).collect();
            let last = (0..states).rev().find(|state| at[*state].is_some() && shown[*state][index])?;
            let mut known = at.iter().flatten().next().copied()?;
            let path = at.iter().enumerate().map(|(state, at)| {
                let opacity = if at.is_some() && shown[state][index] { 1.0 } else { 0.0 };
                known = at.unwrap_or(known);
                Spot { place: name_point(known, &axes), opacity }
            });
            let path: Vec<Spot> = path.collect();
            let room = if axes.lying { axes.names } else { row.room(pitches[last]) };
            let shares = if axes.lying { (1.0 - axes.start_share(), 0.5) } else { (0.5, 0.0) };
            let text = row.name.place_at(path[last].place, shares, room);
            Some(MovingLabel { text, from: path[last].place, path: placer.changes.track(path) })
        };
        self.rows.iter_mut().enumerate().map(place).collect()
    }

    pub(super) fn names_shown(&mut self, state: usize, pitch: f64, axes: &Axes) -> Vec<bool> {
        let axis = self.bars.chart.axis();
        let asked: Vec<bool> = self.rows.iter().map(|row| axis.labels.asks_for(&row.key, row.marked)).collect();
        if axis.labels.insists() || axes.lying {
            return asked;
        }
        let boxes: Vec<Rect> = self
            .rows
            .iter_mut()
            .map(|row| {
                let at = row.slots[state].map_or(f64::NEG_INFINITY, |slot| (slot as f64 + 0.5) * pitch);
                let width = row.name.size(Some(row.room(pitch))).width;
                Rect::new(at - width / 2.0, 0.0, at + width / 2.0, 1.0)
            })
            .collect();
        let last = self.rows.iter().filter_map(|row| row.slots[state]).max();
        let weight = |row: &Row| match (row.slots[state], row.key.parse::<i64>()) {
            (None, _) => 9,
            _ if row.marked => 0,
            (slot, _) if slot == last => 1,
            (Some(0), _) => 2,
            (_, Ok(number)) if number % 10 == 0 => 3,
            (_, Ok(number)) if number % 5 == 0 => 4,
            _ => 5,
        };
        let mut order: Vec<usize> = (0..self.rows.len()).filter(|i| self.rows[*i].slots[state].is_some()).collect();
        let everything = without_touching(&boxes, &order, &[], AIR);
        if order.iter().all(|index| everything[*index]) {
            return asked;
        }
        order.sort_by_key(|index| weight(&self.rows[*index]));
        // Names that are words are not left out: nobody could tell what their bars mean.
        let kept = without_touching(&boxes, &order, &[], AIR);
        self.rows.iter().enumerate().map(|(i, row)| kept[i] || !row.numeric).collect()
    }

    /// Numbers at the ends of bars: all that were asked for, or those that touch nothing.
    pub(super) fn place_numbers(&mut self, placer: &Placer) -> Vec<Vec<PlacedNumber>> {
        let states = placer.bars.len();
        let insists = self.bars.chart.labels.insists();
        let stacked = self.bars.is_stacked();
        let mut all: Vec<Vec<PlacedNumber>> = Vec::new();
        let mut sizes: Vec<Vec<Size>> = Vec::new();
        for row in &mut self.rows {
            let (mut placed, mut of_row) = (Vec::new(), Vec::new());
            for number in &mut row.numbers {
                let end = |state: usize| -> Option<Bar> {
                    let bars = &placer.bars[state][row.slots[state]?];
                    if !stacked {
                        return *bars.get(number.series)?;
                    }
                    let outer = |bar: &Bar| if number.negative { -bar.to } else { bar.to };
                    bars.iter().flatten().copied().max_by(|a, b| outer(a).total_cmp(&outer(b)))
                };
                let ends: Vec<Option<Bar>> = (0..states).map(end).collect();
                let Some(last) = (0..states).rev().find(|s| number.states[*s] && ends[*s].is_some()) else { continue };
                let Some(bar) = ends[last] else { continue };
                let from = number_point(&bar, number.negative, &placer.axes);
                let shares = number_shares(number.negative, &placer.axes);
                let size = number.caption.line();
                of_row.push(size);
                // A number that is wider than its bar stays within the chart.
                let left = (from.x - size.width * shares.0).min(placer.axes.width - size.width).max(0.0);
                let at = Point::new(left + size.width * shares.0, from.y);
                placed.push(PlacedNumber {
                    text: number.caption.place_at(at, shares, f64::INFINITY),
                    from,
                    negative: number.negative,
                    path: ends,
                    states: number.states.clone(),
                    seen: Track::Fixed(1.0),
                    track: Track::Fixed(bar),
                });
            }
            all.push(placed);
            sizes.push(of_row);
        }
        for state in 0..states {
            if !insists {
                self.thin_out(&mut all, &sizes, state, placer);
            }
        }
        for number in all.iter_mut().flatten() {
            let seen = number.states.iter().map(|shown| if *shown { 1.0 } else { 0.0 }).collect();
            number.seen = placer.changes.track(seen);
            if let Some(track) = track(&number.path, &placer.bases, &placer.changes) {
                number.track = track;
            }
        }
        all
    }

    /// Leaves out numbers that would touch bars or more important numbers.
    pub(super) fn thin_out(&self, all: &mut [Vec<PlacedNumber>], sizes: &[Vec<Size>], state: usize, placer: &Placer) {
        let bars = placer.bars[state].iter().flatten().flatten().map(|bar| bar.bounds(&placer.axes));
        let obstacles: Vec<Rect> = bars.filter(|rect| rect.area() > 0.0).collect();
        let (mut boxes, mut ids) = (Vec::new(), Vec::new());
        for (row, numbers) in all.iter().enumerate() {
            for (index, number) in numbers.iter().enumerate().filter(|(_, number)| number.states[state]) {
                let Some(bar) = number.path[state] else { continue };
                let at = number_point(&bar, number.negative, &placer.axes);
                let (size, shares) = (sizes[row][index], number_shares(number.negative, &placer.axes));
                let left = (at.x - size.width * shares.0).min(placer.axes.width - size.width).max(0.0);
                let corner = Point::new(left, at.y - size.height * shares.1);
                boxes.push(Rect::from_origin_size(corner, size).inset((0.0, -size.height * 0.12)));
                ids.push((row, index, self.rows[row].marked, (bar.to - bar.from).abs()));
            }
        }
        let mut order: Vec<usize> = (0..ids.len()).collect();
        order.sort_by(|a, b| ids[*b].2.cmp(&ids[*a].2).then(ids[*b].3.total_cmp(&ids[*a].3)));
        let air = if placer.axes.lying { 0.0 } else { AIR / 2.0 };
        let kept = without_touching(&boxes, &order, &obstacles, air);
        for ((row, index, marked, _), kept) in ids.into_iter().zip(kept) {
            // Side by side, numbers of one marked row would only hide each other.
            all[row][index].states[state] &= kept || (marked && self.series() == 1);
        }
    }

    pub(super) fn place_ticks(&mut self, placer: &Placer) -> Vec<MovingLabel> {
        let axes = placer.axes;
        let scales = &self.scales;
        let place = |(value, caption): &mut (f64, Label)| {
            let spot = |scale: &Scale| {
                let across = scale.share(*value) * axes.across();
                let opacity = if scale.ticks.contains(value) { 1.0 } else { 0.0 };
                let at = if axes.lying { axes.point(axes.along(), across) } else { axes.point(0.0, across) };
                Spot { place: at, opacity }
            };
            let path: Vec<Spot> = scales.iter().map(spot).collect();
            let from = path.last().map_or(Point::ZERO, |spot| spot.place);
            let text = match axes.lying {
                true => caption.place_at(from + Vec2::new(0.0, LABEL_GAP), (0.5, 0.0), f64::INFINITY),
                false => {
                    let back = -NAME_GAP * axes.direction.sign();
                    caption.place_at(from + Vec2::new(back, 0.0), (1.0 - axes.start_share(), 0.5), f64::INFINITY)
                }
            };
            MovingLabel { text, from, path: placer.changes.track(path) }
        };
        self.ticks.iter_mut().map(place).collect()
    }
}

impl Row {
    /// How wide its name may be below a bar. A number is not broken.
    pub(super) fn room(&self, pitch: f64) -> f64 {
        if self.numeric { f64::INFINITY } else { (pitch - AIR).max(1.0) }
    }
}

pub(super) fn greatest(a: Size, b: Size) -> Size {
    Size::new(a.width.max(b.width), a.height.max(b.height))
}

pub(super) fn name_point(along: f64, axes: &Axes) -> Point {
    let region = axes.region;
    match axes.lying {
        true => axes.mirror(Point::new(axes.names, region.y0 + along)),
        false => axes.mirror(Point::new(region.x0 + along, region.y1 + NAME_GAP)),
    }
}

/// The point of a number at the end of its bar.
pub(super) fn number_point(bar: &Bar, negative: bool, axes: &Axes) -> Point {
    axes.point(bar.middle, bar.to + if negative { -LABEL_GAP } else { LABEL_GAP })
}

/// Which point of the text lies there.
pub(super) fn number_shares(negative: bool, axes: &Axes) -> (f64, f64) {
    let start = axes.start_share();
    match (axes.lying, negative) {
        (true, false) => (start, 0.5),
        (true, true) => (1.0 - start, 0.5),
        (false, false) => (0.5, 0.9),
        (false, true) => (0.5, 0.1),
    }
}
