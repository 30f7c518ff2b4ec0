//! `counter`: a number that counts up or down without a digit moving sideways.

use std::collections::BTreeMap;

use crate::anim::{Easing, Time, Track};
use crate::diag::{Diagnostic, Span};
use crate::display::DisplayList;
use crate::elements::dial::{Dial, digits_of, exchanged, filled, forms};
use crate::elements::lettering::{LetteringFields, TextAlign, TextColor};
use crate::elements::pen::joined;
use crate::geom::{Direction, Size, Vec2};
use crate::layout::Space;
use crate::locale::{Locale, Value, format_number, format_percent};
use crate::node::{
    Element, ElementKind, Instant, Phrase, Placed, Placing, References, Resolved, Resolving, TextBox, Typeset, Words,
};
use crate::style::Color;
use crate::syntax::{By, FieldType, Node, Reader, Record, Seconds, Shape, Spanned, Target};

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
        decimals: Decimals = "0",
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

/// Digits after the decimal sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimals(pub u8);

impl FieldType for Decimals {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.as_str().and_then(|text| text.trim().parse().ok()) {
            Some(digits @ 0..=6) => Some(Decimals(digits)),
            _ => reader.expected(node, "a number of digits from 0 to 6, such as `1`"),
        }
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(0.0), max: Some(6.0), whole: true }
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
        let writing = Writing::new(&self.own, cx.locale);
        let mut style = self.lettering.apply(cx.style(&self.own.style), cx.target);
        style.tabular = true;
        let color = style.color;
        let frame = self.frame(&writing, cx);
        let mut dials = BTreeMap::new();
        let unit = if self.own.percent { 0.01 } else { 1.0 };
        for number in forms(self.own.from.0, self.own.to.0, unit) {
            let number = writing.write(number);
            let form = filled(&number, &writing.ten, 0);
            if dials.contains_key(&form) {
                continue;
            }
            let face = |digit: usize, cx: &mut Resolving<'_>| {
                let phrase = frame.around(&filled(&number, &writing.ten, digit));
                let emphasis = cx.emphasis(&self.own.style.value, &phrase);
                Typeset::new(cx, phrase, emphasis, style.clone()).layout(None)
            };
            let faces: Vec<_> = (0..10).map(|digit| face(digit, cx)).collect();
            let faces: Vec<_> = faces.iter().map(|face| face.as_ref()).collect();
            if let Some(dial) = Dial::new(&faces, digits_of(&number, &writing.ten).len()) {
                dials.insert(form, dial);
            }
        }
        let last = frame.around(&writing.write(self.own.to.0));
        let emphasis = cx.emphasis(&self.own.style.value, &last);
        let last = Typeset::new(cx, last, emphasis, style);
        Box::new(ResolvedCounter { counter: self.clone(), target: cx.target.clone(), color, writing, dials, last })
    }
}

impl Counter {
    /// The words around the number: those of the last one, so that they stay as the number grows.
    fn frame(&self, writing: &Writing, cx: &mut Resolving<'_>) -> Frame {
        let number = writing.write(self.own.to.0);
        let Some(message) = &self.own.message else {
            let span = self.own.style.span;
            let words = Words { message: None, args: BTreeMap::new(), verbatim: Some(Spanned { value: number, span }) };
            let phrase = cx.phrase(&words);
            return Frame { number: 0..phrase.text.len(), phrase };
        };
        let mut args = self.own.args.clone();
        args.insert("value".to_string(), self.own.to.0.to_string());
        let phrase = cx.phrase(&Words { message: Some(message.clone()), args, verbatim: None });
        let plain = Value::number(self.own.to.0).map(|value| value.format(cx.locale)).unwrap_or_default();
        let found = [number, plain].iter().find_map(|shown| find(&phrase.text, shown));
        if found.is_none() && !phrase.text.is_empty() {
            report_unseen(message.span, phrase.origin, cx);
        }
        Frame { number: found.unwrap_or(0..0), phrase }
    }
}

fn report_unseen(span: Span, origin: Option<Span>, cx: &mut Resolving<'_>) {
    let message = format!("the message does not show the counter's number in `{}`", cx.locale.tag());
    let diagnostic = Diagnostic::error(origin.unwrap_or(span), message);
    let hint = "write `{ $value }` where the number stands; for a percentage `{ NUMBER($value, style: \"percent\") }`";
    cx.diagnostics.push(diagnostic.hint(hint).related(span, "used here"));
}

/// Where a number stands in a text: where it is isolated, as messages set their variables, before anywhere else.
fn find(text: &str, number: &str) -> Option<std::ops::Range<usize>> {
    let isolated = format!("\u{2068}{number}\u{2069}");
    let start = text.find(&isolated).map(|at| at + '\u{2068}'.len_utf8()).or_else(|| text.find(number))?;
    (!number.is_empty()).then_some(start..start + number.len())
}

/// A phrase and where its number stands.
struct Frame {
    phrase: Phrase,
    number: std::ops::Range<usize>,
}

impl Frame {
    /// The phrase with another number.
    fn around(&self, number: &str) -> Phrase {
        let (text, emphasis) = exchanged(&self.phrase.text, &self.number, number, &self.phrase.emphasis);
        Phrase { text, emphasis, ..self.phrase.clone() }
    }
}

/// How numbers are written.
struct Writing {
    locale: Locale,
    decimals: u8,
    percent: bool,
    grouping: bool,
    /// The locale's digits.
    ten: [char; 10],
}

/// The ten digits of a locale.
fn ten(locale: &Locale) -> [char; 10] {
    std::array::from_fn(|digit| {
        let text = format_number(locale, digit as f64, 0, false);
        text.chars().find(|c| c.is_numeric()).unwrap_or('0')
    })
}

impl Writing {
    fn new(fields: &CounterFields, locale: &Locale) -> Self {
        Writing {
            locale: locale.clone(),
            decimals: fields.decimals.0,
            percent: fields.percent,
            grouping: fields.grouping,
            ten: ten(locale),
        }
    }

    fn write(&self, number: f64) -> String {
        if self.percent {
            format_percent(&self.locale, number, self.decimals)
        } else {
            format_number(&self.locale, number, self.decimals, self.grouping)
        }
    }
}

struct ResolvedCounter {
    counter: Counter,
    target: Target,
    color: Color,
    writing: Writing,
    dials: BTreeMap<String, Dial>,
    last: Typeset,
}

impl ResolvedCounter {
    /// Left and right of all dials where their last digits stand in one place, x = 0.
    fn extent(&self) -> (f64, f64) {
        let left = self.dials.values().map(|dial| -dial.last_digit()).fold(0.0, f64::min);
        let right = self.dials.values().map(|dial| dial.width - dial.last_digit()).fold(0.0, f64::max);
        (left, right)
    }
}

impl Resolved for ResolvedCounter {
    fn measure(&mut self, space: Space) -> Size {
        let (left, right) = self.extent();
        let height = self.last.layout(None).size.height;
        Size::new(space.width.unwrap_or((right - left).ceil()), space.height.unwrap_or(height))
    }

    fn busy(&self) -> Time {
        self.counter.own.r#for.0
    }

    fn baseline(&mut self, size: Size) -> f64 {
        self.last.layout(None).lines.first().map_or(size.height, |line| line.baseline)
    }

    fn graphemes(&self) -> usize {
        self.last.graphemes()
    }

    fn characters(&self) -> usize {
        self.last.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let own = &self.counter.own;
        let (left, right) = self.extent();
        let free = cx.size.width - (right - left);
        let towards_end = match own.align.get(&self.target) {
            TextAlign::Start => 0.0,
            TextAlign::Center => 0.5,
            TextAlign::End => 1.0,
        };
        let share = if cx.direction == Direction::Rtl { 1.0 - towards_end } else { towards_end };
        let anchor = free.max(0.0) * share - left;
        let paragraph = self.last.layout(None);
        let mut text_box = self.last.text_box(&paragraph);
        let form = filled(&self.writing.write(own.to.0), &self.writing.ten, 0);
        let shift = self.dials.get(&form).map_or(0.0, |dial| anchor - dial.last_digit());
        text_box.bounds = text_box.bounds + Vec2::new(shift, 0.0);
        text_box.excess = (-free).max(0.0);
        Box::new(PlacedCounter {
            value: Track::ramp(own.from.0, own.to.0, cx.start, own.r#for.0, own.ease),
            range: (own.from.0.min(own.to.0), own.from.0.max(own.to.0)),
            color: self.counter.lettering.place(&self.target, cx, self.color),
            writing: self.writing,
            dials: self.dials,
            anchor,
            text_box,
        })
    }
}

struct PlacedCounter {
    value: Track<f64>,
    range: (f64, f64),
    writing: Writing,
    dials: BTreeMap<String, Dial>,
    /// Where the last digit stands.
    anchor: f64,
    color: TextColor,
    text_box: TextBox,
}

impl Placed for PlacedCounter {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        // An easing may overshoot; a count that shows more than there is would be wrong.
        let value = self.value.at(at.time).clamp(self.range.0, self.range.1);
        let number = self.writing.write(value);
        let Some(dial) = self.dials.get(&filled(&number, &self.writing.ten, 0)) else { return };
        let runs = dial.show(&digits_of(&number, &self.writing.ten), &number);
        self.color.draw(&runs, Vec2::new(self.anchor - dial.last_digit(), 0.0), at.time, out);
    }

    fn texts(&self) -> Vec<TextBox> {
        vec![self.text_box.clone()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_where_its_variable_stood() {
        assert_eq!(find("1 of \u{2068}1\u{2069}", "1"), Some(8..9));
        assert_eq!(find("24 %", "24"), Some(0..2));
        assert_eq!(find("none", "7"), None);
        assert_eq!(find("none", ""), None);
    }

    #[test]
    fn every_number_on_the_way_has_its_form() {
        for (tag, from, to, decimals, percent) in [
            ("en", 0.0, 12_480.0, 0, false),
            ("lv", 95.0, 1_000_005.0, 0, false),
            ("fa", -50.0, 1234.5, 1, false),
            ("ckb", 1e6, -1e6, 0, false),
            ("hi", 0.0, 12_345_678.0, 2, false),
            ("ar", 0.0, 1.0, 1, true),
            ("tr", 0.42, 0.038, 0, true),
        ] {
            let locale = Locale::parse(tag).expect(tag);
            let writing = Writing { ten: ten(&locale), locale, decimals, percent, grouping: true };
            let form = |number: f64| filled(&writing.write(number), &writing.ten, 0);
            let known: Vec<String> = forms(from, to, if percent { 0.01 } else { 1.0 }).into_iter().map(form).collect();
            for step in 0..=2000 {
                let number = from + (to - from) * f64::from(step) / 2000.0;
                assert!(known.contains(&form(number)), "{tag}: {number} as {}", form(number));
            }
        }
    }
}
