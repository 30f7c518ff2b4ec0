//! Texts that move with what they name, and come and go, while a chart goes from state to state.

use crate::anim::{Lerp, Time, Track};
use crate::chart::select::OTHER;
use crate::chart::{Changes, DataRow, Label, PlacedLabel, PlacedLegend, Selection, seen};
use crate::display::DisplayList;
use crate::geom::{Point, Rect, Size};
use crate::node::{TextBox, Words};

/// The moment after all changes: checks look at what stands there then.
const END: f64 = f64::MAX;

/// A place on the canvas and how much is seen of what stands there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// The place.
    pub place: Point,
    /// 0 where it is not there, 1 where it is.
    pub opacity: f64,
}

impl Lerp for Spot {
    fn lerp(&self, other: &Self, x: f64) -> Self {
        let place = Point::new(self.place.x.lerp(&other.place.x, x), self.place.y.lerp(&other.place.y, x));
        Spot { place, opacity: self.opacity.lerp(&other.opacity, x).clamp(0.0, 1.0) }
    }
}

/// The spots of all states; where something is not there, it waits where it was last or will be first.
pub fn through(places: impl Iterator<Item = Option<Point>>) -> Option<Vec<Spot>> {
    let places: Vec<Option<Point>> = places.collect();
    let mut known = *places.iter().flatten().next()?;
    let spot = |place: Option<Point>| {
        known = place.unwrap_or(known);
        Spot { place: known, opacity: if place.is_some() { 1.0 } else { 0.0 } }
    };
    Some(places.into_iter().map(spot).collect())
}

/// A text that moves.
pub struct MovingLabel {
    /// The text in one of its places.
    pub text: PlacedLabel,
    /// The point of it that lies on its path, in that place.
    pub from: Point,
    /// Its path.
    pub path: Track<Spot>,
}

impl MovingLabel {
    /// Draws it where it is at a moment, faded in to `presence`.
    pub fn draw(&self, time: Time, presence: f64, out: &mut DisplayList) {
        let spot = self.path.at(time);
        self.text.draw_at(spot.place - self.from, presence.clamp(0.0, 1.0) * seen(spot.opacity), out);
    }

    /// The box of its lines at a moment at which it is seen.
    pub fn frame(&self, time: Time) -> Option<Rect> {
        let spot = self.path.at(time);
        (seen(spot.opacity) > 0.0).then(|| self.text.frame() + (spot.place - self.from))
    }

    /// What checks want to know of it, if it is there at the end.
    pub fn text_box(&self) -> Option<TextBox> {
        let spot = self.path.at(Time::seconds(END));
        (spot.opacity > 0.0).then(|| self.text.text_box_at(spot.place - self.from))
    }
}

/// A text, what kind of place it needs, and the states that show it.
struct Caption<K> {
    label: Label,
    kind: K,
    states: Vec<bool>,
}

/// What stands at one thing in turn through the states of a chart: each different text once. `K` tells kinds of places
/// apart between which a text does not glide, such as both sides of a dot.
pub struct Captions<K> {
    list: Vec<Caption<K>>,
    states: usize,
}

impl<K: Copy + PartialEq> Captions<K> {
    /// None yet, for a chart with so many states.
    pub fn new(states: usize) -> Self {
        Captions { list: Vec::new(), states }
    }

    /// Adds what stands there in a state.
    pub fn add(&mut self, state: usize, kind: K, label: Label) {
        let known = self.list.iter_mut().find(|known| known.kind == kind && known.label.text() == label.text());
        match known {
            Some(known) => known.states[state] = true,
            None => {
                let mut states = vec![false; self.states];
                states[state] = true;
                self.list.push(Caption { label, kind, states });
            }
        }
    }

    /// The size in px of what stands in a place of a kind in a state, within `room`; zero where nothing does.
    pub fn size_in(&mut self, state: usize, kind: K, room: Option<f64>) -> Size {
        let shown = self.list.iter_mut().find(|caption| caption.states[state] && caption.kind == kind);
        shown.map_or(Size::ZERO, |caption| caption.label.size(room))
    }

    /// The greatest width and height in px, within `room`.
    pub fn greatest(&mut self, room: Option<f64>) -> Size {
        let sizes = self.list.iter_mut().map(|caption| caption.label.size(room));
        sizes.fold(Size::ZERO, |a, b| Size::new(a.width.max(b.width), a.height.max(b.height)))
    }

    /// What is read: the text of the first state that has one.
    pub fn read(&self) -> Option<&Label> {
        let in_state = |state| self.list.iter().find(|caption: &&Caption<K>| caption.states[state]);
        (0..self.states).find_map(in_state).map(|caption| &caption.label)
    }

    /// Fixes all of them that have a place. `anchor` is the point of a state at which a text of a kind stands, if there is
    /// one, and which shares of the text's width and height lie there; these are the same in all states. `room` is the
    /// greatest width in px in a place of a kind.
    pub fn place(
        self,
        room: impl Fn(K) -> f64,
        changes: &Changes,
        anchor: impl Fn(usize, K) -> Option<(Point, (f64, f64))>,
    ) -> Vec<MovingLabel> {
        let states = self.states;
        let place = |mut caption: Caption<K>| {
            let anchors: Vec<_> = (0..states).map(|state| anchor(state, caption.kind)).collect();
            let mut path = through(anchors.iter().map(|anchor| anchor.map(|(place, _)| place)))?;
            for (spot, shown) in path.iter_mut().zip(&caption.states) {
                spot.opacity = if *shown { spot.opacity } else { 0.0 };
            }
            let last = path.iter().rposition(|spot| spot.opacity > 0.0)?;
            let ((_, shares), from) = (anchors[last]?, path[last].place);
            // What cannot be broken takes the room that it needs, on the side where there is some.
            let room = room(caption.kind).max(caption.label.least_width().ceil());
            let text = caption.label.place_at(from, shares, room);
            Some(MovingLabel { text, from, path: changes.track(path) })
        };
        self.list.into_iter().filter_map(place).collect()
    }
}

/// Keys to colors that are other ones in other states.
pub struct LegendInTurn(Vec<(PlacedLegend, Track<f64>)>);

impl LegendInTurn {
    /// The keys of each state in their places.
    pub fn new(legends: Vec<PlacedLegend>, changes: &Changes) -> Self {
        let mut turns: Vec<(PlacedLegend, Vec<f64>)> = Vec::new();
        let count = legends.len();
        for (state, legend) in legends.into_iter().enumerate() {
            let at = turns.iter().position(|(known, _)| known.says_the_same(&legend)).unwrap_or_else(|| {
                turns.push((legend, vec![0.0; count]));
                turns.len() - 1
            });
            turns[at].1[state] = 1.0;
        }
        LegendInTurn(turns.into_iter().map(|(legend, shown)| (legend, changes.track(shown))).collect())
    }

    /// Draws those of a moment.
    pub fn draw(&self, time: Time, out: &mut DisplayList) {
        for (legend, shown) in &self.0 {
            out.group(seen(shown.at(time)), None, |out| legend.draw(out));
        }
    }

    /// The texts of the last ones, for checks.
    pub fn texts(&self) -> Vec<TextBox> {
        let last = self.0.iter().filter(|(_, shown)| shown.at(Time::seconds(END)) > 0.0);
        last.flat_map(|(legend, _)| legend.texts()).collect()
    }
}

/// A row through all states of a chart: rows with one key are one.
pub struct RowOfStates {
    /// The text in the label's column, by which `highlight` and the like mean it.
    pub key: String,
    /// What it is called.
    pub words: Words,
    /// Its place among the rows of each state, if it is there.
    pub slots: Vec<Option<usize>>,
}

impl RowOfStates {
    /// The rows of all states in the order in which they come; the sum of others comes last.
    pub fn all(selections: &[Selection]) -> Vec<RowOfStates> {
        let mut rows: Vec<RowOfStates> = Vec::new();
        for (state, selection) in selections.iter().enumerate() {
            for (slot, row) in selection.rows.iter().enumerate() {
                let at = rows.iter().position(|known| known.key == row.key).unwrap_or_else(|| {
                    let slots = vec![None; selections.len()];
                    rows.push(RowOfStates { key: row.key.clone(), words: row.words.clone(), slots });
                    rows.len() - 1
                });
                rows[at].slots[state] = Some(slot);
            }
        }
        rows.sort_by_key(|row| row.key == OTHER);
        rows
    }

    /// Whether a state has both rows.
    pub fn meets(&self, other: &RowOfStates) -> bool {
        self.slots.iter().zip(&other.slots).any(|(a, b)| a.is_some() && b.is_some())
    }

    /// The row's numbers in a state that has it.
    pub fn of<'a>(&self, selections: &'a [Selection], state: usize) -> Option<&'a DataRow> {
        Some(&selections[state].rows[self.slots[state]?])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_waits_where_it_was_last() {
        let at = |x: f64| Some(Point::new(x, 0.0));
        let path = through([None, at(3.0), None, at(5.0)].into_iter()).expect("a path");
        let seen: Vec<(f64, f64)> = path.iter().map(|spot| (spot.place.x, spot.opacity)).collect();
        assert_eq!(seen, [(3.0, 0.0), (3.0, 1.0), (3.0, 0.0), (5.0, 1.0)]);
        assert_eq!(through([None, None].into_iter()), None);
    }
}
