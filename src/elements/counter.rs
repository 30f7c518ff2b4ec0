//! `counter`: a number that counts up or down without a digit moving sideways.

use std::collections::BTreeMap;

use crate::anim::{Easing, Time, Track};
use crate::chart::Writing;
use crate::display::DisplayList;
use crate::elements::lettering::{LetteringFields, TextAlign};
use crate::elements::numerals::{Frame, Numerals, PlacedNumerals};
use crate::elements::pen::joined;
use crate::geom::{Size, Vec2};
use crate::layout::Space;
use crate::node::{Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving, TextBox};
use crate::style::Color;
use crate::syntax::{By, FieldType, Node, Reader, Record, Seconds, Shape, Spanned, Target, Whole};

pub(super) const KIND: ElementKind = ElementKind {
    name: "counter",
    doc: "A number that counts up or down, in the locale's digits, each digit of one width so that nothing moves \
          sideways. Its last digit keeps its place. A `message` with the variable `$value` puts words around it.",
    example: "\
- column:
    gap: 24
    items:
      - counter: { to: 12480, style: display, color: $sea, enter: fade }
      - counter: { from: 100, to: 38.5, decimals: 1, for: 900ms, style: title }
      - counter: { to: 0.42, percent: true, style: title }
",
    items: false,
    table: || joined(CounterFields::table(), [LetteringFields::table()]),
    read: |fields, reader| {
        let (own, lettering) = (CounterFields::read(fields, reader), LetteringFields::read(fields, reader));
        Some(Box::new(Counter { own: own?, lettering: lettering? }))
    },
};

crate::fields! {
    /// A number that counts.
    pub struct CounterFields {
        /// The number that it begins with.
        from: CountNumber = "0",
        /// The number that it ends with.
        to: CountNumber,
        /// How long it counts, from the element's start on.
        r#for: Seconds = "1200ms",
        /// How it comes to rest.
        ease: Easing = "out-cubic",
        /// Digits after the decimal sign, 0 to 6.
        decimals: Whole<0, 6> = "0",
        /// Shows it as a percentage: `0.42` as 42 %.
        percent: bool = "false",
        /// Separates thousands where the locale does so.
        grouping: bool = "true",
        /// Id of a message with the variable `$value`, whose words stand around the number.
        message: Option<Spanned<String>>,
        /// Values for the message's other variables: numbers or text.
        args: BTreeMap<String, String> = "{}",
        /// Text style of the theme.
        style: Spanned<String> = "display",
        /// Where it stands in a box that is wider than its widest number.
        align: By<TextAlign> = "start",
    }
}

/// A number that a counter can show: up to a million million.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CountNumber(pub f64);

impl FieldType for CountNumber {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match f64::from_node(node, reader)? {
            number if number.abs() <= 1e12 => Some(CountNumber(number)),
            _ => reader.expected(node, "a number of at most 12 digits, such as `1200`"),
        }
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(-1e12), max: Some(1e12), whole: false }
    }
}

#[derive(Debug, Clone)]
struct Counter {
    own: CounterFields,
    lettering: LetteringFields,
}

impl Element for Counter {
    fn references(&self, out: &mut References) {
        self.lettering.references(&self.own.style, out);
        if let Some(message) = &self.own.message {
            let names = self.own.args.keys().cloned().chain(["value".to_string()]);
            out.messages.push((message.clone(), names.collect()));
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let own = &self.own;
        let writing = Writing::new(cx.locale, own.decimals.0 as u8, own.percent, own.grouping);
        let style = self.lettering.apply(cx.style(&own.style), cx.target);
        let color = style.color;
        let frame = Frame::new(own.message.as_ref(), &own.args, &own.style, own.to.0, &writing, cx);
        let numerals = Numerals::new(&frame, &[own.from.0, own.to.0], writing, style, cx);
        Box::new(ResolvedCounter { counter: self.clone(), target: cx.target.clone(), color, numerals })
    }
}

struct ResolvedCounter {
    counter: Counter,
    target: Target,
    color: Color,
    numerals: Numerals,
}

impl Resolved for ResolvedCounter {
    fn measure(&mut self, space: Space) -> Size {
        let height = self.numerals.height();
        Size::new(space.width.unwrap_or(self.numerals.width().ceil()), space.height.unwrap_or(height))
    }

    fn busy(&self) -> Time {
        self.counter.own.r#for.0
    }

    fn baseline(&mut self, size: Size) -> f64 {
        self.numerals.baseline().unwrap_or(size.height)
    }

    fn graphemes(&self) -> usize {
        self.numerals.last().graphemes()
    }

    fn characters(&self) -> usize {
        self.numerals.last().characters()
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let own = &self.counter.own;
        let color = self.counter.lettering.place(&self.target, cx, self.color);
        let align = *own.align.get(&self.target);
        Box::new(PlacedCounter {
            value: Track::ramp(own.from.0, own.to.0, cx.start, own.r#for.0, own.ease),
            numerals: self.numerals.place(Vec2::ZERO, cx.size.width, align, cx.direction, color),
        })
    }
}

struct PlacedCounter {
    value: Track<f64>,
    numerals: PlacedNumerals,
}

impl Placed for PlacedCounter {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.numerals.draw(self.value.at(at.time), at.time, out);
    }

    fn texts(&self) -> Vec<TextBox> {
        vec![self.numerals.text_box()]
    }
}
