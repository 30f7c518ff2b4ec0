//! Moments and keyframes as authors write them: relative to a scene, an element or another moment.

use crate::anim::{Easing, Time};
use crate::diag::{Diagnostic, Span};
use crate::syntax::{Entry, FieldType, Node, Reader, Seconds, Shape, Value};

/// A point in time: a base and an offset from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// What it counts from.
    pub base: Base,
    /// Seconds after it; may be negative.
    pub offset: f64,
    /// Where it was written.
    pub span: Span,
}

/// What a moment counts from.
#[derive(Debug, Clone, PartialEq)]
pub enum Base {
    /// The start of the clock that it is read on, plus this time.
    Start(Time),
    /// A share of the scene's length, 1 for its end.
    Percent(f64),
    /// A sentence or word of the narration.
    Cue(String),
    /// The end of another element's entrance.
    After(String),
    /// The start of another element's entrance.
    With(String),
    /// The start of a scene; for the overlay, whose clock is that of the whole video.
    Scene(String),
}

const WORDS: &str =
    "a moment such as `1.5s`, `40%`, `after:title`, `with:title`, `scene:where` or `after:title + 200ms`";

/// What a moment looks like, as ECMA 262 has it.
pub(super) const PATTERN: &str = r"^([0-9.]+(ms|s|%)|(cue|after|with|scene):[^ ]+)( [+-] [0-9.]+(ms|s))?$";

impl Moment {
    /// Reads a moment; `None` if the text is none.
    pub fn parse(text: &str, span: Span) -> Option<Moment> {
        let text = text.trim();
        let (base, offset) = match text.find(" + ").map(|at| (at, 1.0)).or(text.find(" - ").map(|at| (at, -1.0))) {
            Some((at, sign)) => (&text[..at], sign * Seconds::parse(text[at + 3..].trim())?.as_seconds()),
            None => (text, 0.0),
        };
        let base = match base.trim().split_once(':') {
            Some((_, "")) => return None,
            Some(("cue", name)) => Base::Cue(name.to_string()),
            Some(("after", name)) => Base::After(name.to_string()),
            Some(("with", name)) => Base::With(name.to_string()),
            Some(("scene", name)) => Base::Scene(name.to_string()),
            Some(_) => return None,
            None => match base.trim().strip_suffix('%') {
                Some(number) => {
                    let share: f64 = number.trim().parse().ok()?;
                    Base::Percent((0.0..=100.0).contains(&share).then_some(share / 100.0)?)
                }
                None => Base::Start(Seconds::parse(base)?),
            },
        };
        Some(Moment { base, offset, span })
    }
}

impl FieldType for Moment {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(text) = node.as_str() else { return reader.expected(node, WORDS) };
        if let Some(moment) = Moment::parse(text, node.span) {
            return Some(moment);
        }
        let unit =
            text.trim().parse::<f64>().ok().map(|_| format!("say which unit: `{text}s`, `{text}ms` or `{text}%`"));
        let found = Diagnostic::error(node.span, format!("expected {WORDS}, found `{text}`"));
        reader.report(found.hint_opt(unit));
        None
    }

    fn shape() -> Shape {
        Shape::Form { words: WORDS, pattern: PATTERN, number: false }
    }
}

/// A value that is fixed, or keyframes: `{ 0s: 0, 300ms: 1, ease: ease-out }`.
/// Keyframe times count from the element's own start; percentages are of the scene.
#[derive(Debug, Clone, PartialEq)]
pub enum Keyed<T> {
    /// The same at all times.
    Fixed(T),
    /// Values at moments, and the easing between them.
    Keys(Vec<(Moment, T)>, Option<Easing>),
}

impl<T> Keyed<T> {
    /// Every value that it takes at a keyframe.
    pub fn values(&self) -> Vec<&T> {
        match self {
            Keyed::Fixed(value) => vec![value],
            Keyed::Keys(keys, _) => keys.iter().map(|(_, value)| value).collect(),
        }
    }
}

impl<T: FieldType> FieldType for Keyed<T> {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let is_moment = |e: &Entry| Moment::parse(&e.key.name, e.key.span).is_some();
        let entries = match &node.value {
            Value::Map(entries) if entries.iter().any(is_moment) => entries,
            _ => return T::from_node(node, reader).map(Keyed::Fixed),
        };
        let (mut keys, mut ease, mut whole) = (Vec::new(), None, true);
        for Entry { key, value } in entries {
            if key.name == "ease" {
                ease = Easing::from_node(value, reader);
                whole &= ease.is_some();
                continue;
            }
            let moment = Moment::parse(&key.name, key.span);
            if moment.is_none() {
                let message = format!("expected {WORDS}, found `{}`", key.name);
                reader.report(Diagnostic::error(key.span, message));
            }
            match (moment, T::from_node(value, reader)) {
                (Some(moment), Some(value)) => keys.push((moment, value)),
                _ => whole = false,
            }
        }
        whole.then_some(Keyed::Keys(keys, ease))
    }

    fn shape() -> Shape {
        Shape::Keyed(Box::new(T::shape()))
    }
}
