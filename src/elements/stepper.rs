//! `stepper`: numbered stations on a line, of which one is active at a time.

use std::sync::Arc;

use crate::anim::{Easing, Keyframe, Time, Track};
use crate::chart::token;
use crate::diag::Diagnostic;
use crate::display::{DisplayList, Outline};
use crate::elements::appear::{Appearance, Unfolding};
use crate::elements::outlines::{ellipse, rounded_rect};
use crate::elements::pen::{joined, last_key};
use crate::elements::state::{Grounds, State, StateColors, States};
use crate::elements::wording::{Inscription, Worded, Wording};
use crate::geom::{Affine, Direction, Point, Rect, Size};
use crate::layout::Space;
use crate::locale::Value;
use crate::node::{
    Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolution, Resolved, Resolving, TextBox,
};
use crate::style::Color;
use crate::syntax::{
    Base, By, FieldType, Keyed, Moment, Node, Positive, Reader, Record, Seconds, Shape, Spanned, Target,
    Value as Written, Whole,
};
use crate::text::Align;

pub(super) const KIND: ElementKind = ElementKind {
    name: "stepper",
    doc: "Numbered stations on a line: those passed, the active one, those to come. It runs along the reading direction \
          in wide pictures and downwards in the others. `active` says which station is active at which moment.",
    example: "\
- stepper:
    enter: draw
    steps: [{ verbatim: Ask }, { verbatim: Register, at: 1s }, { verbatim: Live, at: 3s }, { verbatim: Interview }]
    width: 1200
",
    items: false,
    table: || joined(StepperFields::table(), [StateColors::table()]),
    read: |fields, reader| {
        let span = fields.span();
        let (own, colors) = (StepperFields::read(fields, reader), StateColors::read(fields, reader));
        let (own, colors) = (own?, colors?);
        let stepper = Stepper { own, colors };
        let mistake = stepper.mistake(span);
        let whole = mistake.is_none();
        mistake.into_iter().for_each(|diagnostic| reader.report(diagnostic));
        whole.then(|| Box::new(stepper) as _)
    },
};

crate::fields! {
    /// Numbered stations on a line.
    pub struct StepperFields {
        /// The names of its stations in order: messages, or maps with the moment `at` which each becomes active.
        steps: Vec<Station>,
        /// The number of the active station, fixed or at moments: `{ 0s: 1, 2s: 2 }`. 0 is before the first; one more
        /// than there are stations is behind the last. What stations say of themselves with `at` comes on top.
        active: Keyed<Whole<0, 21>> = "1",
        /// Whether the stations stand beside each other or below each other.
        axis: By<StepperAxis> = "auto",
        /// Which names are shown.
        names: By<StepperNames> = "all",
        /// Whether the stations are numbered.
        numbers: bool = "true",
        /// Width of a station in px; the active one is a third larger.
        extent: By<Positive> = "60",
        /// Text style of the names.
        style: Spanned<String> = "label",
        /// Text style of the numbers.
        number_style: Spanned<String> = "label",
        /// Color of the line to come; that of what is to come unless written.
        line: Option<Color>,
        /// With `enter: draw`: time from one station to the next.
        stagger: Seconds = "120ms",
    }
}

/// A station: the message with its name, or the details.
#[derive(Debug, Clone)]
pub struct Station(Worded<StationFields, true>);

crate::fields! {
    /// A station of a stepper, with its name.
    pub struct StationFields {
        /// When it becomes active.
        at: Option<Moment>,
    }
}

impl FieldType for Station {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if matches!(node.value, Written::Map(_)) {
            return Worded::from_node(node, reader).map(Station);
        }
        let words = Resolution::from_node(node, reader)?.0;
        Some(Station(Worded { own: StationFields { at: None }, words }))
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Text, Worded::<StationFields, true>::shape()])
    }
}

crate::choice! {
    /// How stations follow each other.
    pub enum StepperAxis {
        /// Beside each other in wide pictures, below each other in the others.
        Auto = "auto",
        /// Beside each other.
        Row = "row",
        /// Below each other.
        Column = "column",
    }
}

crate::choice! {
    /// Which names of stations are shown.
    pub enum StepperNames {
        /// All of them.
        All = "all",
        /// That of the active station.
        Active = "active",
        /// None.
        None = "none",
    }
}

/// The most stations that can be told apart.
const MOST: usize = 20;
/// The active station's size as a multiple of the others'.
const GROWN: f64 = 1.32;
/// Thickness of the line as a share of a station's width.
const LINE: f64 = 0.2;
/// Room between a station and its name, and between neighbouring names, in px.
const GAP: f64 = 22.0;
/// Room from one station to the next in a column, in px.
const PITCH: f64 = 132.0;
/// Width of a stepper in a row that nothing else decides.
const NATURAL: f64 = 1200.0;
/// Sizes of names that are tried where room is short, as shares of their style's.
const SCALES: [f64; 3] = [1.0, 0.9, 0.81];
/// How long the line takes from one station to the next.
const WALK: f64 = 0.6;

#[derive(Debug, Clone)]
struct Stepper {
    own: StepperFields,
    colors: StateColors,
}

impl Stepper {
    fn mistake(&self, span: crate::diag::Span) -> Option<Diagnostic> {
        let count = self.own.steps.len();
        if count < 2 {
            let found = Diagnostic::error(span, "a stepper needs two stations or more");
            return Some(found.hint("write `steps: [first-message, second-message]`"));
        }
        if count > MOST {
            return Some(Diagnostic::error(span, format!("a stepper has at most {MOST} stations, this one {count}")));
        }
        let beyond = self.own.active.values().into_iter().find(|number| number.0 as usize > count + 1)?;
        let message = format!("there is no station {}: the stepper has {count}", beyond.0);
        Some(Diagnostic::error(span, message).hint(format!("{} means that all are done", count + 1)))
    }
}

impl Element for Stepper {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn references(&self, out: &mut References) {
        for Station(step) in &self.own.steps {
            step.references(out);
            out.moments.extend(step.own.at.clone());
        }
        out.keyed(&self.own.active);
        out.styles.extend([self.own.style.clone(), self.own.number_style.clone()]);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let own = &self.own;
        let row = match own.axis.get(cx.target) {
            StepperAxis::Auto => cx.scene.width > cx.scene.height * 1.2,
            axis => *axis == StepperAxis::Row,
        };
        let named = *own.names.get(cx.target) != StepperNames::None;
        let names: Vec<Wording> = own
            .steps
            .iter()
            .filter(|_| named)
            .map(|step| {
                Wording::new(cx, &step.0.words, &own.style).aligned(if row { Align::Center } else { Align::Start })
            })
            .collect();
        let number = |index: usize, cx: &mut Resolving<'_>| {
            let text = Value::number(index as f64 + 1.0).map(|value| value.format(cx.locale)).unwrap_or_default();
            Wording::of_text(cx, text, &own.number_style)
        };
        let numbers: Vec<Wording> =
            (0..own.steps.len()).filter(|_| own.numbers).map(|index| number(index, cx)).collect();
        let letters = numbers.first().or(names.first()).map_or_else(|| token(cx.theme, "ink"), Wording::color);
        let grounds = self.colors.grounds(letters, cx);
        Box::new(ResolvedStepper {
            quiet: token(cx.theme, "ink-soft"),
            line: own.line.unwrap_or_else(|| grounds.fill(State::ToCome)),
            stepper: self.clone(),
            target: cx.target.clone(),
            row,
            names,
            numbers,
            grounds,
        })
    }
}

struct ResolvedStepper {
    stepper: Stepper,
    target: Target,
    row: bool,
    names: Vec<Wording>,
    numbers: Vec<Wording>,
    grounds: Grounds,
    /// Color of the names of stations that are not active.
    quiet: Color,
    line: Color,
}

impl ResolvedStepper {
    fn extent(&self) -> f64 {
        self.stepper.own.extent.get(&self.target).0
    }

    fn count(&self) -> usize {
        self.stepper.own.steps.len()
    }

    fn one_name(&self) -> bool {
        *self.stepper.own.names.get(&self.target) == StepperNames::Active
    }

    /// Measures the names in the room that each has; gives the greatest size. They shrink together where a word of one
    /// is too long.
    fn fit(&mut self, width: f64) -> Size {
        let large = self.extent() * GROWN;
        let room = match (self.row, self.one_name()) {
            // One name at a time has the room of several.
            (true, true) => width / 2.0,
            (true, false) => width / self.count() as f64 - GAP,
            (false, _) => width - large - GAP,
        };
        let mut greatest = Size::ZERO;
        for scale in SCALES {
            greatest = Size::ZERO;
            for name in &mut self.names {
                name.scale(scale);
                let size = name.measure(Some(room));
                greatest = Size::new(greatest.width.max(size.width), greatest.height.max(size.height));
            }
            if greatest.width <= room {
                break;
            }
        }
        greatest
    }

    /// The middles of the stations, from the first to the last, in left-to-right coordinates.
    fn middles(&self, size: Size, names: Size) -> Vec<Point> {
        let (large, count) = (self.extent() * GROWN, self.count());
        let between = |from: f64, to: f64, index: usize| from + (to - from) * index as f64 / (count - 1) as f64;
        if self.row {
            let half = if self.one_name() { large / 2.0 } else { (names.width / 2.0).max(large / 2.0) };
            let y = (size.height - self.row_height(names)).max(0.0) / 2.0 + large / 2.0;
            return (0..count).map(|index| Point::new(between(half, size.width - half, index), y)).collect();
        }
        let half = large.max(names.height) / 2.0;
        (0..count).map(|index| Point::new(large / 2.0, between(half, size.height - half, index))).collect()
    }

    fn row_height(&self, names: Size) -> f64 {
        let large = self.extent() * GROWN;
        if self.names.is_empty() { large } else { large + GAP + names.height }
    }
}

impl Resolved for ResolvedStepper {
    fn measure(&mut self, space: Space) -> Size {
        let large = self.extent() * GROWN;
        let width = space.width.or(space.max_width).map_or(NATURAL, |room| room.max(large));
        let names = self.fit(width);
        let natural = if self.row {
            Size::new(width, self.row_height(names))
        } else {
            let pitch = PITCH.max(names.height + GAP);
            let gap = if self.names.is_empty() { 0.0 } else { GAP + names.width };
            Size::new(large + gap, large.max(names.height) + pitch * (self.count() - 1) as f64)
        };
        Size::new(space.width.unwrap_or(natural.width), space.height.unwrap_or(natural.height))
    }

    fn busy(&self) -> Time {
        let own = &self.stepper.own;
        let plain = |at: &Moment| match at.base {
            Base::Start(time) => time + Time::seconds(at.offset),
            _ => Time::ZERO,
        };
        let moments = own.steps.iter().filter_map(|Station(step)| step.own.at.as_ref()).map(plain);
        moments.fold((own.stagger.0 * self.count() as f64).max(last_key(&own.active)), Time::max)
    }

    fn graphemes(&self) -> usize {
        self.names.iter().map(Wording::graphemes).sum()
    }

    fn characters(&self) -> usize {
        self.names.iter().chain(&self.numbers).map(Wording::characters).sum()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let names = self.fit(cx.size.width);
        let mirrored = |x: f64| if cx.direction == Direction::Rtl { cx.size.width - x } else { x };
        let middles: Vec<Point> =
            self.middles(cx.size, names).into_iter().map(|p| Point::new(mirrored(p.x), p.y)).collect();
        let changes = changes(&self.stepper.own, cx);
        let unfolding = Unfolding::new(cx, self.stepper.own.stagger.0);
        let (extent, large, count) = (self.extent(), self.extent() * GROWN, self.count());
        let only_active = self.one_name();
        let mut stations = Vec::new();
        let (mut texts, mut numbers) = (self.names.into_iter(), self.numbers.into_iter());
        for (index, middle) in middles.iter().enumerate() {
            let states = states(&changes, index);
            let name = texts.next().map(|mut name| {
                let bounds = if self.row {
                    let top = middle.y + large / 2.0 + GAP;
                    let own = name.size();
                    let left = (middle.x - own.width / 2.0).min(cx.size.width - own.width).max(0.0);
                    Rect::new(left, top, left + own.width, top + own.height)
                } else {
                    let (from, to) = (mirrored(large + GAP), mirrored(cx.size.width));
                    Rect::new(from.min(to), middle.y, from.max(to), middle.y)
                };
                name.set(bounds, cx.direction)
            });
            let number = numbers.next().map(|mut number| {
                number.measure(None);
                number.set_optically(Rect::from_center_size(*middle, (0.0, 0.0)), cx.direction)
            });
            let is_active = |state: State| if state == State::Active { 1.0 } else { 0.0 };
            stations.push(PlacedStation {
                middle: *middle,
                fill: states.track(|state| self.grounds.fill(state)),
                active: states.track(is_active),
                come: unfolding.part(index as f64, None, cx),
                name,
                number,
            });
        }
        let thick = extent * LINE;
        Box::new(PlacedStepper {
            disc: Outline::new(ellipse(Rect::from_center_size((0.0, 0.0), (extent, extent)))),
            walked: walked(&changes, count),
            ends: (middles[0], middles[count - 1]),
            line: self.line,
            done: self.grounds.fill(State::Done),
            grounds: self.grounds,
            quiet: self.quiet,
            strong: self.grounds.letters(self.line),
            only_active,
            come: unfolding.part(0.0, None, cx),
            last: unfolding.part(count as f64 - 1.0, None, cx),
            thick,
            large,
            stations,
            unfolding,
        })
    }
}

/// The active station's number over time, in order.
fn changes(own: &StepperFields, cx: &Placing<'_>) -> Vec<(Time, usize)> {
    let mut changes: Vec<(Time, usize)> = match &own.active {
        Keyed::Fixed(number) => vec![(Time::ZERO, number.0 as usize)],
        Keyed::Keys(keys, _) => keys.iter().map(|(at, number)| ((cx.clock)(at), number.0 as usize)).collect(),
    };
    let moments = own.steps.iter().map(|Station(step)| step.own.at.as_ref());
    changes.extend(moments.enumerate().filter_map(|(index, at)| Some(((cx.clock)(at?), index + 1))));
    changes.sort_by(|a, b| a.0.as_seconds().total_cmp(&b.0.as_seconds()));
    changes
}

/// What a station goes through: it lights up when the line has reached it.
fn states(changes: &[(Time, usize)], index: usize) -> States {
    let state = |active: usize| match (index + 1).cmp(&active) {
        std::cmp::Ordering::Less => State::Done,
        std::cmp::Ordering::Equal => State::Active,
        std::cmp::Ordering::Greater => State::ToCome,
    };
    let arrival = |(at, active): &(Time, usize)| {
        let walks = *at > Time::ZERO && state(*active) == State::Active;
        (if walks { *at + Time::seconds(WALK * 0.7) } else { *at }, state(*active))
    };
    States::from_changes(changes.iter().map(arrival).collect())
}

/// How many stretches of the line have been walked, over time.
fn walked(changes: &[(Time, usize)], count: usize) -> Track<f64> {
    let mut frames: Vec<Keyframe<f64>> = Vec::new();
    let mut last = 0.0;
    for (at, active) in changes {
        let value = (active.max(&1) - 1).min(count - 1) as f64;
        if *at > Time::ZERO {
            frames.push(Keyframe { time: *at, value: last, easing: Easing::Linear });
            let easing = Easing::CubicBezier(0.42, 0.0, 0.58, 1.0);
            frames.push(Keyframe { time: *at + Time::seconds(WALK), value, easing });
        } else {
            frames.push(Keyframe { time: *at, value, easing: Easing::Linear });
        }
        last = value;
    }
    Track::through(frames).unwrap_or(Track::Fixed(0.0))
}

struct PlacedStation {
    middle: Point,
    fill: Track<Color>,
    /// How active it is, 0 to 1.
    active: Track<f64>,
    come: Appearance,
    name: Option<Inscription>,
    number: Option<Inscription>,
}

struct PlacedStepper {
    disc: Arc<Outline>,
    /// Stretches of the line that have been walked.
    walked: Track<f64>,
    /// Middles of the first and the last station.
    ends: (Point, Point),
    line: Color,
    done: Color,
    grounds: Grounds,
    quiet: Color,
    /// Color of the active station's name.
    strong: Color,
    only_active: bool,
    come: Appearance,
    last: Appearance,
    thick: f64,
    /// Diameter of the active station.
    large: f64,
    stations: Vec<PlacedStation>,
    unfolding: Unfolding,
}

impl PlacedStepper {
    /// A piece of the line from its beginning.
    fn piece(&self, share: f64, color: Color, out: &mut DisplayList) {
        if share > 0.0 {
            let end = self.ends.0.lerp(self.ends.1, share.min(1.0));
            let bounds = Rect::from_points(self.ends.0, end).inflate(self.thick / 2.0, self.thick / 2.0);
            out.fill(rounded_rect(bounds, self.thick / 2.0), color);
        }
    }
}

impl Placed for PlacedStepper {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        out.group(self.unfolding.going(at), None, |out| {
            // The line follows the stations as they come.
            let shown = (self.come.share(at.time) + self.last.share(at.time)) / 2.0;
            self.piece(shown, self.line, out);
            let walked = self.walked.at(at.time) / (self.stations.len() - 1) as f64;
            self.piece(walked.min(shown), self.done, out);
            for station in &self.stations {
                let active = station.active.at(at.time);
                let around = Rect::from_center_size(station.middle, (80.0, 80.0));
                station.come.pop(at.time, around, out, |out| {
                    let (fill, scale) = (station.fill.at(at.time), 1.0 + (GROWN - 1.0) * active);
                    let place = Affine::translate(station.middle.to_vec2()) * Affine::scale(scale);
                    out.outline(&self.disc, place, Some(fill.into()), None);
                    station.number.iter().for_each(|number| number.draw(self.grounds.letters(fill), out));
                });
                let Some(name) = &station.name else { continue };
                let seen = if self.only_active { active } else { 1.0 };
                station.come.fade(at.time, out, |out| {
                    out.group(seen, None, |out| name.draw(self.quiet.lerp(self.strong, active), out));
                });
            }
        });
    }

    fn extent(&self) -> Option<Rect> {
        Some(Rect::from_points(self.ends.0, self.ends.1).inflate(self.large / 2.0, self.large / 2.0))
    }

    fn texts(&self) -> Vec<TextBox> {
        let texts = self.stations.iter().flat_map(|station| station.name.iter().chain(&station.number));
        texts.map(|text| text.text_box.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(s: f64) -> Time {
        Time::seconds(s)
    }

    #[test]
    fn the_line_reaches_a_station_after_it_was_left() {
        let track = walked(&[(seconds(0.0), 1), (seconds(2.0), 3), (seconds(4.0), 9)], 4);
        assert_eq!([0.0, 2.0, 2.6, 5.0].map(|s| track.at(seconds(s))), [0.0, 0.0, 2.0, 3.0]);
        assert!((track.at(seconds(2.3)) - 1.0).abs() < 1e-9);
        assert_eq!(
            walked(&[(seconds(0.0), 3)], 4),
            Track::Keyframes(vec![Keyframe { time: Time::ZERO, value: 2.0, easing: Easing::Linear }])
        );
    }

    #[test]
    fn a_station_is_to_come_then_active_then_done() {
        let changes = [(seconds(0.0), 0), (seconds(1.0), 2), (seconds(3.0), 3)];
        let at = |index: usize, s: f64| states(&changes, index).track(|state| state as u8 as f64).at(seconds(s));
        assert_eq!((at(1, 0.5), at(1, 2.5), at(1, 4.0)), (0.0, 1.0, 2.0));
        assert_eq!((at(0, 0.5), at(0, 2.0)), (0.0, 2.0), "passed without having been active");
        assert_eq!(at(2, 2.0), 0.0);
    }
}
