//! States of a chart: which data it shows from which moment on, and the way from one to the next.

use crate::anim::{Easing, Keyframe, Lerp, Time, Track};
use crate::chart::{Data, DataState};
use crate::diag::Diagnostic;
use crate::node::Placing;
use crate::syntax::{Base, Entry, FieldType, Moment, Node, Reader, Seconds, Shape, Value};

/// How long a change takes unless the author says otherwise: long enough to follow a bar with the eyes.
const CHANGE: f64 = 0.9;

/// States by the moments from which they hold. The change begins at the moment.
#[derive(Debug, Clone)]
pub struct States {
    /// The moments and what is shown from then on.
    pub list: Vec<(Moment, DataState)>,
    /// How long each change takes.
    pub length: Time,
    /// Its easing.
    pub ease: Easing,
}

impl Default for States {
    fn default() -> Self {
        States { list: Vec::new(), length: Time::seconds(CHANGE), ease: Easing::CubicBezier(0.6, 0.0, 0.2, 1.0) }
    }
}

impl FieldType for States {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            return reader.expected(node, "states by moments, such as `{ 3s: { sort: value-descending } }`");
        };
        let (mut states, mut whole) = (States::default(), true);
        for Entry { key, value } in entries {
            match key.name.as_str() {
                "for" => match Seconds::from_node(value, reader) {
                    Some(length) => states.length = length.0,
                    None => whole = false,
                },
                "ease" => match Easing::from_node(value, reader) {
                    Some(ease) => states.ease = ease,
                    None => whole = false,
                },
                name => match (Moment::parse(name, key.span), DataState::from_node(value, reader)) {
                    (Some(moment), Some(state)) => states.list.push((moment, state)),
                    (None, _) => {
                        let message = format!("expected a moment such as `3s`, `for` or `ease`, found `{name}`");
                        reader.report(Diagnostic::error(key.span, message));
                        whole = false;
                    }
                    _ => whole = false,
                },
            }
        }
        whole.then_some(states)
    }

    fn shape() -> Shape {
        Shape::Map(Box::new(Shape::OneOf(vec![DataState::shape(), Seconds::shape(), Easing::shape()])))
    }
}

impl States {
    /// The data of each state, the first one at the beginning.
    pub fn of(states: Option<&States>, data: &Data) -> Vec<Data> {
        let Some(states) = states else { return vec![data.clone()] };
        let first = (!states.begin_at_once()).then(|| data.clone());
        first.into_iter().chain(states.list.iter().map(|(_, state)| data.with(state))).collect()
    }

    /// The moments at which states begin.
    pub fn moments(&self) -> impl Iterator<Item = Moment> + '_ {
        self.list.iter().map(|(moment, _)| moment.clone())
    }

    /// Whether the first state holds from the beginning, so that the data alone are never shown.
    pub fn begin_at_once(&self) -> bool {
        let first = self.list.first().map(|(moment, _)| moment);
        first.is_some_and(|moment| moment.base == Base::Start(Time::ZERO) && moment.offset == 0.0)
    }

    /// When the last change that counts from the chart's own start is over, since that start.
    pub fn busy(&self) -> Time {
        let since = |moment: &Moment| match moment.base {
            Base::Start(time) => time + Time::seconds(moment.offset) + self.length,
            _ => Time::ZERO,
        };
        self.list.iter().map(|(moment, _)| since(moment)).fold(Time::ZERO, Time::max)
    }

    /// The moments of changes on the scene's clock: one fewer than there are states to show.
    pub fn changes(&self, cx: &Placing<'_>) -> Changes {
        let skipped = usize::from(self.begin_at_once());
        let starts = self.list.iter().skip(skipped).map(|(moment, _)| (cx.clock)(moment)).collect();
        Changes { starts, length: self.length, ease: self.ease }
    }
}

/// How much is seen of a text that comes or goes with this presence: it is gone before others cross its place, and
/// comes once they have arrived.
pub fn seen(presence: f64) -> f64 {
    const THRESHOLD: f64 = 0.65;
    ((presence - THRESHOLD) / (1.0 - THRESHOLD)).clamp(0.0, 1.0)
}

/// When a chart changes, on the scene's clock.
#[derive(Debug, Clone)]
pub struct Changes {
    starts: Vec<Time>,
    length: Time,
    ease: Easing,
}

impl Changes {
    /// A value that is another one in each state.
    pub fn track<T: Lerp + PartialEq>(&self, states: Vec<T>) -> Track<T> {
        if states.len() < 2 || states.windows(2).all(|pair| pair[0] == pair[1]) {
            return Track::Fixed(states.into_iter().next().expect("a chart has at least one state"));
        }
        let mut keys = Vec::new();
        for (pair, start) in states.windows(2).zip(&self.starts) {
            keys.push(Keyframe { time: *start, value: pair[0].clone(), easing: Easing::Linear });
            keys.push(Keyframe { time: *start + self.length, value: pair[1].clone(), easing: self.ease });
        }
        Track::through(keys).expect("at least one change")
    }
}
