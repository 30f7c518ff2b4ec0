//! `big_number`: one number that counts, what it counts, and how it was before.

use std::collections::{BTreeMap, BTreeSet};

use crate::anim::{Easing, Time, Track};
use crate::chart::{Label, PlacedLabel, SourceFields, SourceLine, Writing};
use crate::display::DisplayList;
use crate::elements::figure::{Figure, every, examined, numbers, referenced};
use crate::elements::lettering::{LetteringFields, TextAlign};
use crate::elements::numerals::{Frame, Numerals, PlacedNumerals};
use crate::elements::outlines::polyline;
use crate::elements::pen::{joined, last_key};
use crate::geom::{Direction, Point, Size, Vec2};
use crate::layout::Space;
use crate::node::{
    Element, ElementKind, Examining, Instant, Placed, Placing, References, Resolution, Resolved, Resolving, TextBox,
    Words,
};
use crate::style::Color;
use crate::syntax::{By, Keyed, Record, Seconds, Spanned, Target, Whole};

pub(super) const KIND: ElementKind = ElementKind {
    name: "big_number",
    doc: "One number that matters, large: it counts up in the locale's digits without moving sideways, and says below \
          what it counts and how it was before. A `message` with the variable `$value` sets signs and units around it \
          as each language does.",
    example: "\
- row:
    gap: 96
    items:
      - big_number: { value: 1624, color: $sea, compare: { value: 801 } }
      - big_number: { value: { 0s: 0, 600ms: 17%, 2s: 24% }, percent: true, style: title, align: center }
",
    items: false,
    table: || joined(BigNumberFields::table(), [LetteringFields::table(), SourceFields::table()]),
    read: |fields, reader| {
        let (own, lettering) = (BigNumberFields::read(fields, reader), LetteringFields::read(fields, reader));
        let source = SourceFields::read(fields, reader);
        Some(Box::new(BigNumber { own: own?, lettering: lettering?, source: source? }))
    },
};

crate::fields! {
    /// A number that counts, with what belongs to it.
    pub struct BigNumberFields {
        /// The number: fixed, keyframes, or `{ fact: name }`. A fixed one is counted up to.
        value: By<Keyed<Figure>>,
        /// The number from which a fixed one is counted.
        from: Figure = "0",
        /// How long a fixed one is counted, from the element's start on; `0s` lets it stand.
        r#for: Seconds = "1200ms",
        /// How it comes to rest.
        ease: Easing = "out-cubic",
        /// Digits after the decimal sign, 0 to 6.
        decimals: Whole<0, 6> = "0",
        /// Shows it as a percentage: `0.42` or `42%` as 42 %.
        percent: bool = "false",
        /// Separates thousands where the locale does so.
        grouping: bool = "true",
        /// Id of a message with the variable `$value`, whose words, signs and units stand around the number.
        message: Option<Spanned<String>>,
        /// Values for the message's other variables: numbers or text.
        args: BTreeMap<String, String> = "{}",
        /// What the number counts: a message below it.
        label: Option<Resolution>,
        /// How it was before, on a line of its own.
        compare: Option<CompareFields>,
        /// Text style of the number.
        style: Spanned<String> = "display",
        /// Text style of what stands below it.
        label_style: Spanned<String> = "body",
        /// Where the lines stand.
        align: By<TextAlign> = "start",
    }
}

crate::fields! {
    /// A number to compare another one with.
    pub struct CompareFields {
        /// The number before: a number or `{ fact: name }`.
        value: Figure,
        /// Id of a message with what it says. It knows `$before`, `$difference` (without a sign), `$share` (the
        /// difference in parts of the number before) and `$direction`: `up`, `down` or `same`.
        message: Option<Spanned<String>>,
        /// A small triangle that points up or down before the line.
        arrow: bool = "true",
    }
}

/// What a comparison's message knows.
const COMPARED: [&str; 4] = ["before", "difference", "share", "direction"];
/// Distance in px above the comparison.
const GAP: f64 = 12.0;
/// Width of the triangle, and its distance from the line, in text sizes of the line.
const ARROW: (f64, f64) = (0.5, 0.4);

#[derive(Debug, Clone)]
struct BigNumber {
    own: BigNumberFields,
    lettering: LetteringFields,
    source: SourceFields,
}

impl Element for BigNumber {
    fn references(&self, out: &mut References) {
        let own = &self.own;
        referenced(&own.value, out);
        [Some(&own.from), own.compare.as_ref().map(|compare| &compare.value)]
            .into_iter()
            .flatten()
            .for_each(|f| f.references(out));
        self.lettering.references(&own.style, out);
        out.styles.push(own.label_style.clone());
        if let Some(message) = &own.message {
            let names = own.args.keys().cloned().chain(["value".to_string()]);
            out.messages.push((message.clone(), names.collect()));
        }
        own.label.iter().for_each(|words| words.0.references(out));
        if let Some(message) = own.compare.as_ref().and_then(|compare| compare.message.as_ref()) {
            out.messages.push((message.clone(), COMPARED.map(str::to_string).into_iter().collect::<BTreeSet<_>>()));
        }
        self.source.references(out);
    }

    fn examine(&self, cx: &mut Examining<'_>) {
        examined(&self.own.value, cx);
        self.own.from.number(cx.facts, cx.diagnostics);
        if let Some(compare) = &self.own.compare {
            compare.value.number(cx.facts, cx.diagnostics);
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let own = &self.own;
        let value = numbers(own.value.get(cx.target), cx);
        let from = own.from.resolve(cx);
        let writing = Writing::new(cx.locale, own.decimals.0 as u8, own.percent, own.grouping);
        let style = self.lettering.apply(cx.style(&own.style), cx.target);
        let color = style.color;
        let mut values = every(&value);
        if matches!(value, Keyed::Fixed(_)) && own.r#for.0 > Time::ZERO {
            values.insert(0, from);
        }
        let last = values.last().copied().unwrap_or_default();
        let frame = Frame::new(own.message.as_ref(), &own.args, &own.style, last, &writing, cx);
        let align = *own.align.get(cx.target);
        let label =
            own.label.as_ref().map(|words| Label::new(&words.0, &own.label_style, align, |_| {}, cx).balanced());
        let compare = own.compare.as_ref().map(|compare| self.compare(compare, last, &writing, align, cx));
        Box::new(ResolvedBigNumber {
            number: self.clone(),
            target: cx.target.clone(),
            numerals: Numerals::new(&frame, &values, writing, style, cx),
            label_size: cx.style(&own.label_style).size,
            label_color: cx.style(&own.label_style).color,
            source: self.source.resolve(cx),
            value,
            from,
            color,
            label,
            compare,
        })
    }
}

impl BigNumber {
    /// The comparison's line, and which way its triangle points.
    fn compare(
        &self,
        compare: &CompareFields,
        value: f64,
        writing: &Writing,
        align: TextAlign,
        cx: &mut Resolving<'_>,
    ) -> (Label, f64) {
        let before = compare.value.resolve(cx);
        let difference = value - before;
        let direction = if difference > 0.0 {
            "up"
        } else if difference < 0.0 {
            "down"
        } else {
            "same"
        };
        let arrow = if compare.arrow && difference != 0.0 { difference.signum() } else { 0.0 };
        let Some(message) = &compare.message else {
            let label = Label::written(writing.write(before), &self.own.label_style, align, |_| {}, cx);
            return (label, arrow);
        };
        // A share of nothing is no number.
        let share = if before == 0.0 { "–".to_string() } else { rounded(difference.abs() / before.abs()) };
        let values = [rounded(before), rounded(difference.abs()), share, direction.to_string()];
        let args = COMPARED.map(str::to_string).into_iter().zip(values).collect();
        let words = Words { message: Some(message.clone()), args, verbatim: None };
        (Label::new(&words, &self.own.label_style, align, |_| {}, cx), arrow)
    }
}

/// A number as text without the noise of a subtraction: 0.24 − 0.17 is 0.07.
fn rounded(number: f64) -> String {
    let text = format!("{number:.9}");
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

struct ResolvedBigNumber {
    number: BigNumber,
    target: Target,
    value: Keyed<f64>,
    from: f64,
    numerals: Numerals,
    label: Option<Label>,
    /// The line and which way its triangle points: 1 up, −1 down, 0 there is none.
    compare: Option<(Label, f64)>,
    source: SourceLine,
    color: Color,
    label_size: f64,
    label_color: Color,
}

impl ResolvedBigNumber {
    /// Width in px that the triangle takes of the comparison's line.
    fn arrow_room(&self) -> f64 {
        let points = self.compare.as_ref().is_some_and(|(_, arrow)| *arrow != 0.0);
        if points { (ARROW.0 + ARROW.1) * self.label_size } else { 0.0 }
    }

    fn labels(&self) -> impl Iterator<Item = &Label> {
        self.label.iter().chain(self.compare.iter().map(|(label, _)| label))
    }

    /// Heights of the label and the comparison at a width, with the distance above each.
    fn heights(&mut self, width: f64) -> (f64, f64) {
        let room = (width - self.arrow_room()).max(0.0);
        let label = self.label.as_mut().map_or(0.0, |label| label.size(Some(width)).height);
        let compare = self.compare.as_mut().map_or(0.0, |(label, _)| label.size(Some(room)).height + GAP);
        (label, compare)
    }
}

impl Resolved for ResolvedBigNumber {
    fn measure(&mut self, space: Space) -> Size {
        let arrow = self.arrow_room();
        let label = self.label.as_mut().map_or(0.0, |label| label.size(None).width);
        let compare = self.compare.as_mut().map_or(0.0, |(label, _)| label.size(None).width + arrow);
        let natural = self.numerals.width().max(label).max(compare).ceil();
        // Words below the number break into lines before it does.
        let least = self.numerals.width().ceil();
        let width = space.width.unwrap_or(space.max_width.map_or(natural, |max| natural.min(max).max(least)));
        let (label, compare) = self.heights(width);
        let height = self.numerals.height() + label + compare + self.source.height(Some(width));
        Size::new(width, space.height.unwrap_or(height))
    }

    fn busy(&self) -> Time {
        match &self.value {
            Keyed::Fixed(_) => self.number.own.r#for.0,
            keys => last_key(keys),
        }
    }

    fn baseline(&mut self, size: Size) -> f64 {
        self.numerals.baseline().unwrap_or(size.height)
    }

    fn graphemes(&self) -> usize {
        let labels: usize = self.labels().map(Label::graphemes).sum();
        self.numerals.last().graphemes() + labels + self.source.graphemes()
    }

    fn characters(&self) -> usize {
        let labels: usize = self.labels().map(Label::characters).sum();
        self.numerals.last().characters() + labels + self.source.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let (size, direction) = (cx.size, cx.direction);
        let (label_height, _) = self.heights(size.width);
        let (arrow_room, number_height) = (self.arrow_room(), self.numerals.height());
        let own = &self.number.own;
        let align = *own.align.get(&self.target);
        let color = self.number.lettering.place(&self.target, cx, self.color);
        let mut labels = Vec::new();
        labels.extend(self.label.map(|label| label.place(Point::new(0.0, number_height), size.width, direction)));
        let mut arrow = None;
        if let Some((label, points)) = self.compare {
            // The triangle stands before the line, which keeps room for it on its start side.
            let at_left = if direction == Direction::Ltr { arrow_room } else { 0.0 };
            let corner = Point::new(at_left, number_height + label_height + GAP);
            let placed = label.place(corner, size.width - arrow_room, direction);
            if points != 0.0 {
                arrow = Some(triangle(&placed, points, self.label_size, direction));
            }
            labels.push(placed);
        }
        labels.extend(self.source.place(size, direction));
        let value = match &self.value {
            Keyed::Fixed(value) if own.r#for.0 > Time::ZERO => {
                Track::ramp(self.from, *value, cx.start, own.r#for.0, own.ease)
            }
            value => cx.track(value, |value| *value),
        };
        Box::new(PlacedBigNumber {
            numerals: self.numerals.place(Vec2::ZERO, size.width, align, direction, color),
            arrow: arrow.map(|corners| (corners, self.label_color)),
            value,
            labels,
        })
    }
}

/// A triangle on the start side of a line of text, as high as its small letters.
fn triangle(line: &PlacedLabel, points: f64, size: f64, direction: Direction) -> [Point; 3] {
    let ink = line.bounds();
    let (side, gap) = (ARROW.0 * size, ARROW.1 * size);
    let middle = match direction {
        Direction::Ltr => ink.x0 - gap - side / 2.0,
        Direction::Rtl => ink.x1 + gap + side / 2.0,
    };
    let (y, half) = (line.middle(), side * 0.43 * points);
    [Point::new(middle - side / 2.0, y + half), Point::new(middle, y - half), Point::new(middle + side / 2.0, y + half)]
}

struct PlacedBigNumber {
    value: Track<f64>,
    numerals: PlacedNumerals,
    labels: Vec<PlacedLabel>,
    arrow: Option<([Point; 3], Color)>,
}

impl Placed for PlacedBigNumber {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.numerals.draw(self.value.at(at.time), at.time, out);
        self.labels.iter().for_each(|label| label.draw(1.0, out));
        if let Some((corners, color)) = &self.arrow {
            out.fill(polyline(corners, 3.0, true), *color);
        }
    }

    fn texts(&self) -> Vec<TextBox> {
        let labels = self.labels.iter().map(PlacedLabel::text_box);
        std::iter::once(self.numerals.text_box()).chain(labels).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::rounded;

    #[test]
    fn differences_come_out_as_a_reader_computes_them() {
        assert_eq!(rounded(0.24 - 0.17), "0.07");
        assert_eq!(rounded(1624.0 - 801.0), "823");
        assert_eq!(rounded(0.0), "0");
    }
}
