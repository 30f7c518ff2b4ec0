//! The values that fields take: numbers, lengths, times, angles, colors, paints, words.

use crate::anim::{Easing, Time};
use crate::diag::{Diagnostic, did_you_mean};
use crate::style::{Color, Stop};
use crate::syntax::{FieldType, Node, Reader, Shape, Value};

/// Splits `250ms` into its number and its unit; `None` if it does not begin with a finite number.
fn quantity(text: &str) -> Option<(f64, &str)> {
    let text = text.trim();
    // `1e3` is a number, `1em` is a number with a unit.
    let is_exponent = |at: usize| {
        let rest = text[at + 1..].trim_start_matches(['+', '-']);
        text[at..].starts_with(['e', 'E']) && rest.starts_with(|c: char| c.is_ascii_digit())
    };
    let is_unit = |(at, c): &(usize, char)| (c.is_ascii_alphabetic() || *c == '%') && !is_exponent(*at);
    let end = text.char_indices().find(is_unit).map_or(text.len(), |(at, _)| at);
    let number: f64 = text[..end].trim().parse().ok()?;
    number.is_finite().then_some((number, &text[end..]))
}

fn number(node: &Node) -> Option<f64> {
    quantity(node.as_str()?).filter(|(_, unit)| unit.is_empty()).map(|(number, _)| number)
}

impl FieldType for bool {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.as_str() {
            Some("true") => Some(true),
            Some("false") => Some(false),
            _ => reader.expected(node, "`true` or `false`"),
        }
    }

    fn shape() -> Shape {
        Shape::Bool
    }
}

impl FieldType for String {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.as_str() {
            Some(text) => Some(text.to_string()),
            None => reader.expected(node, "text"),
        }
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

impl FieldType for f64 {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        number(node).or_else(|| reader.expected(node, "a number such as `1.5`"))
    }

    fn shape() -> Shape {
        Shape::Number { min: None, max: None, whole: false }
    }
}

/// The greatest number that a size or share may be: nothing that is drawn needs more.
const GREATEST: f64 = 100_000.0;

/// A number greater than zero, at most 100,000.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Positive(pub f64);

impl FieldType for Positive {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match number(node) {
            Some(n) if n > 0.0 && n <= GREATEST => Some(Positive(n)),
            _ => reader.expected(node, "a number greater than 0 and at most 100000, such as `24`"),
        }
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(f64::MIN_POSITIVE), max: Some(GREATEST), whole: false }
    }
}

/// A number from 0 to 10,000.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amount(pub f64);

impl FieldType for Amount {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match number(node) {
            Some(n) if (0.0..=10_000.0).contains(&n) => Some(Amount(n)),
            _ => reader.expected(node, "a number from 0 to 10000, such as `1.5`"),
        }
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(0.0), max: Some(10_000.0), whole: false }
    }
}

/// A factor of a size: 0 to 1,000.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Factor(pub f64);

impl FieldType for Factor {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match number(node) {
            Some(n) if (0.0..=1_000.0).contains(&n) => Some(Factor(n)),
            _ => reader.expected(node, "a factor from 0 to 1000, such as `1.5`"),
        }
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(0.0), max: Some(1_000.0), whole: false }
    }
}

/// A whole number from `MIN` to `MAX`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whole<const MIN: u32, const MAX: u32>(pub u32);

impl<const MIN: u32, const MAX: u32> FieldType for Whole<MIN, MAX> {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.as_str().and_then(|t| t.trim().parse().ok()) {
            Some(n) if (MIN..=MAX).contains(&n) => Some(Whole(n)),
            _ => reader.expected(node, &format!("a whole number from {MIN} to {MAX}")),
        }
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(MIN.into()), max: Some(MAX.into()), whole: true }
    }
}

/// A whole number from 1 to 10,000.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count(pub u32);

impl FieldType for Count {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.as_str().and_then(|t| t.trim().parse().ok()) {
            Some(n @ 1..=10_000) => Some(Count(n)),
            _ => reader.expected(node, "a whole number from 1 to 10000, such as `2`"),
        }
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(1.0), max: Some(10_000.0), whole: true }
    }
}

/// A number of bytes with a decimal unit, written `8MB`, `500kB` or `800000`; at least 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bytes(pub u64);

impl Bytes {
    const WORDS: &str = "a size such as `8MB` or `500kB`";
}

impl FieldType for Bytes {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let factor = |unit: &str| match unit {
            "" | "B" => Some(1.0),
            "kB" | "KB" => Some(1e3),
            "MB" => Some(1e6),
            "GB" => Some(1e9),
            _ => None,
        };
        let bytes = node.as_str().and_then(quantity).and_then(|(number, unit)| Some(number * factor(unit.trim())?));
        match bytes {
            Some(bytes) if (1.0..=1e15).contains(&bytes) => Some(Bytes(bytes as u64)),
            _ => reader.expected(node, Bytes::WORDS),
        }
    }

    fn shape() -> Shape {
        Shape::Form { words: Bytes::WORDS, pattern: r"^[0-9.]+ ?([kKMG]?B)?$", number: true }
    }
}

/// A share from 0 to 1, written `0.5` or `50%`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fraction(pub f64);

impl FieldType for Fraction {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let value = match node.as_str().and_then(quantity) {
            Some((n, "")) => Some(n),
            Some((n, "%")) => Some(n / 100.0),
            _ => None,
        };
        match value {
            Some(n) if (0.0..=1.0).contains(&n) => Some(Fraction(n)),
            _ => reader.expected(node, "a share from 0 to 1, such as `0.5` or `50%`"),
        }
    }

    fn shape() -> Shape {
        let words = "a share from 0 to 1, such as `0.5` or `50%`";
        Shape::Form { words, pattern: r"^[0-9.]+%?$", number: true }
    }
}

const LENGTH: &str = "a length such as `24`, `24px` or `50%`";

/// A distance: px of a frame whose short side is 1080, or a percentage of the box around it. May be negative.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Length {
    /// Pixels of a 1080-short-side frame.
    Px(f64),
    /// A share of the containing box, 1 for 100 %.
    Percent(f64),
}

impl Length {
    /// The distance in px where 100 % is `whole`.
    pub fn of(self, whole: f64) -> f64 {
        match self {
            Length::Px(px) => px,
            Length::Percent(share) => share * whole,
        }
    }

    fn read(node: &Node, reader: &mut Reader<'_>, wanted: &str, allowed: fn(f64) -> bool) -> Option<Self> {
        let Some(text) = node.as_str() else { return reader.expected(node, wanted) };
        if let Some(name) = text.strip_prefix('$') {
            return space(node, name, reader);
        }
        match quantity(text) {
            Some((n, "" | "px")) if allowed(n) && n.abs() <= GREATEST => Some(Length::Px(n)),
            Some((n, "%")) if allowed(n) && n.abs() <= GREATEST => Some(Length::Percent(n / 100.0)),
            Some((n, unit)) if allowed(n) && !matches!(unit, "" | "px" | "%") => {
                let message = format!("`{unit}` is not a unit of length here");
                reader.report(Diagnostic::error(node.span, message).hint(format!("write {LENGTH}")));
                None
            }
            _ => reader.expected(node, wanted),
        }
    }
}

/// What to write instead of a token that the theme does not have.
fn token_hint<'a>(name: &str, tokens: impl Iterator<Item = &'a String>) -> String {
    let tokens: Vec<String> = tokens.map(|token| format!("${token}")).collect();
    did_you_mean(&format!("${name}"), tokens.iter().map(String::as_str)).unwrap_or_else(|| match tokens.len() {
        0 => "the theme has none".to_string(),
        _ => format!("it has {}", tokens.join(", ")),
    })
}

fn space(node: &Node, name: &str, reader: &mut Reader<'_>) -> Option<Length> {
    let spaces = &reader.vocabulary.spaces;
    if let Some(px) = spaces.get(name) {
        return Some(Length::Px(*px));
    }
    let hint = token_hint(name, spaces.keys());
    reader.report(Diagnostic::error(node.span, format!("the theme has no spacing `${name}`")).hint(hint));
    None
}

impl FieldType for Length {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        Length::read(node, reader, LENGTH, |_| true)
    }

    fn shape() -> Shape {
        Shape::Form { words: LENGTH, pattern: r"^-?[0-9.]+(px|%)?$|^\$.+$", number: true }
    }
}

/// A length greater than zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent(pub Length);

impl FieldType for Extent {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let wanted = "a size greater than 0, such as `240` or `50%`";
        Length::read(node, reader, wanted, |n| n > 0.0).map(Extent)
    }

    fn shape() -> Shape {
        Shape::Form {
            words: "a size greater than 0, such as `240` or `50%`",
            pattern: r"^[0-9.]+(px|%)?$|^\$.+$",
            number: true,
        }
    }
}

/// A length of zero or more.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap(pub Length);

impl FieldType for Gap {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let wanted = "a distance of 0 or more, such as `24`";
        Length::read(node, reader, wanted, |n| n >= 0.0).map(Gap)
    }

    fn shape() -> Shape {
        Shape::Form {
            words: "a distance of 0 or more, such as `24`",
            pattern: r"^[0-9.]+(px|%)?$|^\$.+$",
            number: true,
        }
    }
}

/// A length of time, zero or more, at most three hours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seconds(pub Time);

impl Seconds {
    /// The form in words.
    pub const WORDS: &str = "a time such as `250ms` or `1.5s`";

    /// Reads `250ms` or `1.5s`.
    pub fn parse(text: &str) -> Option<Time> {
        let time = match quantity(text)? {
            (n, "ms") => Time::millis(n),
            (n, "s") => Time::seconds(n),
            _ => return None,
        };
        (0.0..=10_800.0).contains(&time.as_seconds()).then_some(time)
    }
}

impl FieldType for Seconds {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(text) = node.as_str() else { return reader.expected(node, Seconds::WORDS) };
        if let Some(time) = Seconds::parse(text) {
            return Some(Seconds(time));
        }
        let hint = match quantity(text) {
            Some((n, "")) if n >= 0.0 => Some(format!("say which unit: `{text}s` or `{text}ms`")),
            Some((n, "ms" | "s")) if n < 0.0 => Some("a length of time cannot be negative".to_string()),
            Some((_, "ms" | "s")) => Some("no time here may be longer than 3 hours".to_string()),
            Some((_, unit)) => Some(format!("`{unit}` is not a unit of time; use `s` or `ms`")),
            None => None,
        };
        let message = format!("expected {}, found `{text}`", Seconds::WORDS);
        reader.report(Diagnostic::error(node.span, message).hint_opt(hint));
        None
    }

    fn shape() -> Shape {
        Shape::Form { words: Seconds::WORDS, pattern: r"^[0-9.]+(ms|s)$", number: false }
    }
}

/// An angle in degrees, clockwise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Angle(pub f64);

impl FieldType for Angle {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        const WORDS: &str = "an angle such as `45deg`";
        match node.as_str().and_then(quantity) {
            Some((n, "deg")) if n.abs() <= 36_000.0 => Some(Angle(n)),
            Some((0.0, "")) => Some(Angle(0.0)),
            Some((n, "")) => {
                let found = Diagnostic::error(node.span, format!("expected {WORDS}, found `{n}`"));
                reader.report(found.hint(format!("say which unit: `{n}deg`")));
                None
            }
            _ => reader.expected(node, WORDS),
        }
    }

    fn shape() -> Shape {
        Shape::Form { words: "an angle such as `45deg`", pattern: r"^-?[0-9.]+deg$", number: false }
    }
}

impl FieldType for Color {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        const WORDS: &str = "a color such as `$sea` or `#1f6f78`";
        let Some(text) = node.as_str() else { return reader.expected(node, WORDS) };
        let Some(name) = text.strip_prefix('$') else {
            return Color::parse(text).or_else(|| reader.expected(node, WORDS));
        };
        let colors = &reader.vocabulary.colors;
        if let Some(color) = colors.get(name) {
            return Some(*color);
        }
        let hint = token_hint(name, colors.keys());
        reader.report(Diagnostic::error(node.span, format!("the theme has no color `${name}`")).hint(hint));
        None
    }

    fn shape() -> Shape {
        let words = "a color such as `$sea` or `#1f6f78`";
        Shape::Form { words, pattern: r"^(\$.+|#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?)$", number: false }
    }
}

impl FieldType for Easing {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(text) = node.as_str() else { return reader.expected(node, "an easing such as `ease-out`") };
        let easing = Easing::parse(text);
        if easing.is_none() {
            let names = Easing::names();
            // `ease-out-cubic` is what CSS libraries call it.
            let short = text.strip_prefix("ease-").filter(|rest| Easing::parse(rest).is_some());
            let hint = short.map(|name| format!("did you mean `{name}`?"))
                .or_else(|| did_you_mean(text, names.iter().map(String::as_str)))
                .unwrap_or_else(|| "such as `ease-out`, `in-out-cubic`, `cubic-bezier(0.2, 0.8, 0.2, 1)`, `spring(120, 14)`, `steps(4)`".into());
            reader.report(Diagnostic::error(node.span, format!("`{text}` is not an easing")).hint(hint));
        }
        easing
    }

    fn shape() -> Shape {
        let call = Shape::Form {
            words: "a call such as `cubic-bezier(0.2, 0.8, 0.2, 1)`, `spring(120, 14)` or `steps(4)`",
            pattern: r"^(cubic-bezier|spring|steps)\(.+\)$",
            number: false,
        };
        Shape::OneOf(vec![Shape::Choice(Easing::names()), call])
    }
}

crate::fields! {
    /// A linear gradient.
    pub struct Gradient {
        /// Two or more colors, evenly spaced.
        gradient: Vec<Color>,
        /// Where it runs to: `0deg` towards the right, `90deg` downwards. It mirrors with the layout.
        angle: Angle = "90deg",
    }
}

/// One color, or a gradient over the box that is filled.
#[derive(Debug, Clone)]
pub enum PaintField {
    /// One color.
    Color(Color),
    /// A gradient.
    Gradient(Gradient),
}

impl PaintField {
    /// The gradient's colors with their offsets; one color stands alone.
    pub fn stops(&self) -> Vec<Stop> {
        match self {
            PaintField::Color(color) => vec![Stop { offset: 0.0, color: *color }],
            PaintField::Gradient(gradient) => {
                let last = (gradient.gradient.len() - 1).max(1) as f64;
                let stop = |(i, color): (usize, &Color)| Stop { offset: i as f64 / last, color: *color };
                gradient.gradient.iter().enumerate().map(stop).collect()
            }
        }
    }
}

impl FieldType for PaintField {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if !matches!(node.value, Value::Map(_)) {
            return Color::from_node(node, reader).map(PaintField::Color);
        }
        let gradient = Gradient::from_node(node, reader)?;
        if gradient.gradient.len() < 2 {
            reader.report(Diagnostic::error(node.span, "a gradient needs two colors or more"));
            return None;
        }
        Some(PaintField::Gradient(gradient))
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Color::shape(), Gradient::shape()])
    }
}

/// A word out of a few; implemented by [`choice!`](crate::choice).
pub trait Choice: Sized + Copy + 'static {
    /// Each word with its value.
    const WORDS: &'static [(&'static str, Self)];

    /// Reads one of the words, or reports which there are.
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let words = || Self::WORDS.iter().map(|(word, _)| *word);
        let Some(text) = node.as_str() else {
            return reader.expected(node, &format!("one of {}", words().collect::<Vec<_>>().join(", ")));
        };
        if let Some((_, value)) = Self::WORDS.iter().find(|(word, _)| *word == text) {
            return Some(*value);
        }
        let hint = did_you_mean(text, words()).unwrap_or_else(|| {
            format!("it is one of {}", words().map(|w| format!("`{w}`")).collect::<Vec<_>>().join(", "))
        });
        reader.report(Diagnostic::error(node.span, format!("`{text}` is not known here")).hint(hint));
        None
    }
}

/// Declares an enum whose variants are words in YAML.
#[macro_export]
macro_rules! choice {
    (
        $(#[doc = $doc:literal])+
        pub enum $name:ident { $( $(#[doc = $variant_doc:literal])+ $variant:ident = $word:literal ),+ $(,)? }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $( $(#[doc = $variant_doc])+ $variant, )+ }

        impl $crate::syntax::Choice for $name {
            const WORDS: &'static [(&'static str, Self)] = &[ $( ($word, $name::$variant) ),+ ];
        }

        impl $crate::syntax::FieldType for $name {
            fn from_node(
                node: &$crate::syntax::Node,
                reader: &mut $crate::syntax::Reader<'_>,
            ) -> Option<Self> {
                <$name as $crate::syntax::Choice>::read(node, reader)
            }

            fn shape() -> $crate::syntax::Shape {
                let words = <$name as $crate::syntax::Choice>::WORDS;
                $crate::syntax::Shape::Choice(words.iter().map(|(word, _)| (*word).to_string()).collect())
            }
        }
    };
}
