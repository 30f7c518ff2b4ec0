//! `gauge`: a number on an arc between its least and its greatest, with the number in the middle.

use std::f64::consts::PI;

use crate::anim::{Time, Track};
use crate::chart::{Label, PlacedLabel, SourceFields, SourceLine, Writing, token};
use crate::diag::Diagnostic;
use crate::display::DisplayList;
use crate::elements::arcs::Clock;
use crate::elements::figure::{Figure, every, examined, numbers, referenced};
use crate::elements::growth::Growth;
use crate::elements::ink::Ink;
use crate::elements::lettering::{LetteringFields, TextAlign};
use crate::elements::numerals::{Frame, Numerals, PlacedNumerals};
use crate::elements::pen::{joined, last_key, note};
use crate::geom::{Point, Rect, Size, Vec2};
use crate::layout::Space;
use crate::node::{
    Effect, Element, ElementKind, Examining, Instant, Placed, Placing, References, Resolution, Resolved, Resolving,
    TextBox,
};
use crate::style::{Color, Stroke};
use crate::syntax::{By, Keyed, PaintField, Positive, Record, Spanned, Target, Whole};

pub(super) const KIND: ElementKind = ElementKind {
    name: "gauge",
    doc: "How much of something there is, on an arc from the least to the greatest: places that are taken, days that \
          have gone by. The number stands in the middle, its label below it, the least and the greatest at the ends of \
          the arc. It begins at the start side. `enter: grow` lets it fill while its number counts.",
    example: "\
- row:
    gap: 64
    items:
      - gauge: { value: 520, to: 702, width: 480, enter: { effect: grow, for: 1200ms } }
      - gauge: { value: { 0s: 0, 1s: 65% }, to: 1, percent: true, ends: false, fill: $plum, width: 320, style: title }
",
    items: false,
    table: || joined(GaugeFields::table(), [LetteringFields::table(), SourceFields::table()]),
    read: |fields, reader| {
        let (own, lettering) = (GaugeFields::read(fields, reader), LetteringFields::read(fields, reader));
        let source = SourceFields::read(fields, reader);
        Some(Box::new(Gauge { own: own?, lettering: lettering?, source: source? }))
    },
};

crate::fields! {
    /// A number on an arc.
    pub struct GaugeFields {
        /// The number: fixed, keyframes, or `{ fact: name }`.
        value: By<Keyed<Figure>>,
        /// The number at the beginning of the arc.
        from: Figure = "0",
        /// The number at the end of the arc.
        to: Figure,
        /// Digits after the decimal sign, 0 to 6.
        decimals: Whole<0, 6> = "0",
        /// Shows the numbers as percentages: `0.42` as 42 %.
        percent: bool = "false",
        /// Id of a message with the variable `$value`, whose words stand around the number.
        message: Option<Spanned<String>>,
        /// What the number counts: a message below it.
        label: Option<Resolution>,
        /// Writes the least and the greatest at the ends of the arc.
        ends: By<bool> = "true",
        /// Paint of the part that is full; `sea` of the theme unless written.
        fill: Option<By<Keyed<PaintField>>>,
        /// Paint of the whole arc behind it; `sky` of the theme unless written.
        track: Option<By<Keyed<PaintField>>>,
        /// Width of the arc's band in px; a tenth of the arc's width unless written.
        thickness: Option<By<Positive>>,
        /// Text style of the number.
        style: Spanned<String> = "display",
        /// Text style of its label and of the numbers at the ends.
        label_style: Spanned<String> = "label",
    }
}

/// Half of the arc's angle: it begins and ends at four and eight o'clock.
const HALF: f64 = PI * 2.0 / 3.0;
/// How far the ends of the arc lie below its middle, in radii: minus the cosine of [`HALF`].
const DROP: f64 = 0.5;
/// Width of a gauge that nothing else decides.
const WIDTH: f64 = 480.0;
/// The least that it shrinks to.
const LEAST: f64 = 240.0;
/// Width of the band in widths of the arc.
const BAND: f64 = 0.1;
/// Distance in px between the arc and the numbers at its ends.
const GAP: f64 = 12.0;

#[derive(Debug, Clone)]
struct Gauge {
    own: GaugeFields,
    lettering: LetteringFields,
    source: SourceFields,
}

impl Element for Gauge {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Grow]
    }

    fn references(&self, out: &mut References) {
        let own = &self.own;
        referenced(&own.value, out);
        [&own.from, &own.to].into_iter().for_each(|figure| figure.references(out));
        own.fill.iter().chain(&own.track).for_each(|paint| note(out, paint));
        self.lettering.references(&own.style, out);
        out.styles.push(own.label_style.clone());
        own.message.iter().for_each(|id| out.messages.push((id.clone(), ["value".to_string()].into())));
        own.label.iter().for_each(|words| words.0.references(out));
        self.source.references(out);
    }

    fn examine(&self, cx: &mut Examining<'_>) {
        let own = &self.own;
        let values = examined(&own.value, cx);
        let from = own.from.number(cx.facts, cx.diagnostics);
        let Some((from, to)) = from.zip(own.to.number(cx.facts, cx.diagnostics)) else { return };
        if to <= from {
            let message = format!("the gauge ends at {to}, but begins at {from}");
            cx.diagnostics.push(Diagnostic::error(own.to.span, message).hint("`to` is greater than `from`"));
            return;
        }
        for (value, span) in values.into_iter().filter(|(value, _)| !(from..=to).contains(value)) {
            let message = format!("the value {value} lies beyond the gauge, which goes from {from} to {to}");
            let hint = "let `from` and `to` hold every value";
            cx.diagnostics.push(Diagnostic::error(span, message).hint(hint));
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let own = &self.own;
        let value = numbers(own.value.get(cx.target), cx);
        let (from, to) = (own.from.resolve(cx), own.to.resolve(cx));
        let writing = Writing::new(cx.locale, own.decimals.0 as u8, own.percent, true);
        let style = self.lettering.apply(cx.style(&own.style), cx.target);
        let color = style.color;
        let mut values = vec![from];
        values.extend(every(&value));
        let last = values.last().copied().unwrap_or(from);
        let frame = Frame::new(own.message.as_ref(), &Default::default(), &own.style, last, &writing, cx);
        let end = |number: f64, cx: &mut Resolving<'_>| {
            let soft = token(cx.theme, "ink-soft");
            Label::written(writing.write(number), &own.label_style, TextAlign::Center, |style| style.color = soft, cx)
        };
        let ends = own.ends.get(cx.target).then(|| [end(from, cx), end(to, cx)]);
        let label = own
            .label
            .as_ref()
            .map(|words| Label::new(&words.0, &own.label_style, TextAlign::Center, |_| {}, cx).lines(2).balanced());
        Box::new(ResolvedGauge {
            numerals: Numerals::new(&frame, &values, writing, style, cx),
            label,
            ends,
            source: self.source.resolve(cx),
            default: [token(cx.theme, "sea"), token(cx.theme, "sky")],
            scale: (from, to),
            gauge: self.clone(),
            target: cx.target.clone(),
            value,
            color,
        })
    }
}

struct ResolvedGauge {
    gauge: Gauge,
    target: Target,
    value: Keyed<f64>,
    scale: (f64, f64),
    numerals: Numerals,
    label: Option<Label>,
    ends: Option<[Label; 2]>,
    source: SourceLine,
    color: Color,
    /// Of the full part and of the track.
    default: [Color; 2],
}

impl ResolvedGauge {
    /// Height in px of the numbers at the ends, with the distance to the arc.
    fn ends_height(&mut self) -> f64 {
        let height = |ends: &mut [Label; 2]| ends.iter_mut().map(|end| end.size(None).height).fold(0.0, f64::max);
        self.ends.as_mut().map_or(0.0, |ends| height(ends) + GAP)
    }

    fn labels(&self) -> impl Iterator<Item = &Label> {
        self.label.iter().chain(self.ends.iter().flatten())
    }
}

impl Resolved for ResolvedGauge {
    fn measure(&mut self, space: Space) -> Size {
        let beneath = self.ends_height();
        let width = match (space.width, space.height) {
            (Some(width), _) => width,
            (None, Some(height)) => (height - beneath - self.source.height(Some(WIDTH))) / (1.0 + DROP) * 2.0,
            (None, None) => space.max_width.map_or(WIDTH, |max| WIDTH.min(max.max(LEAST))),
        };
        let natural = width / 2.0 * (1.0 + DROP) + width * BAND / 2.0 + beneath + self.source.height(Some(width));
        Size::new(width, space.height.unwrap_or(natural))
    }

    fn busy(&self) -> Time {
        let own = &self.gauge.own;
        let paints = own.fill.iter().chain(&own.track).map(|paint| last_key(paint.get(&self.target)));
        paints.fold(last_key(&self.value), Time::max)
    }

    fn graphemes(&self) -> usize {
        self.numerals.last().graphemes() + self.labels().map(Label::graphemes).sum::<usize>() + self.source.graphemes()
    }

    fn characters(&self) -> usize {
        let labels: usize = self.labels().map(Label::characters).sum();
        self.numerals.last().characters() + labels + self.source.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let (size, direction) = (cx.size, cx.direction);
        let beneath = self.ends_height();
        let own = &self.gauge.own;
        let room = size.height - beneath - self.source.height(Some(size.width));
        let band = |outer: f64| own.thickness.as_ref().map_or(outer * 2.0 * BAND, |band| band.get(&self.target).0);
        let wide = size.width / 2.0;
        let outer = wide.min((room - band(wide) / 2.0) / (1.0 + DROP)).max(1.0);
        let thickness = band(outer).min(outer);
        let radius = outer - thickness / 2.0;
        let clock = Clock { center: Point::new(size.width / 2.0, outer), direction };
        let (middle, inner) = (clock.center, radius - thickness / 2.0);

        // The number and its label stand together around the middle, the number a little above it.
        let number_height = self.numerals.height();
        let label_room = 2.0 * inner * 0.86;
        let label_size = self.label.as_mut().map_or(Size::ZERO, |label| label.size(Some(label_room)));
        let top = middle.y - (number_height + label_size.height) / 2.0 + inner * 0.06;
        let color = self.gauge.lettering.place(&self.target, cx, self.color);
        let number_room = 2.0 * inner * 0.94;
        let corner = Vec2::new(middle.x - number_room / 2.0, top);
        let numerals = self.numerals.place(corner, number_room, TextAlign::Center, direction, color);
        let mut labels = Vec::new();
        labels.extend(self.label.map(|label| {
            label.place(Point::new(middle.x - label_room / 2.0, top + number_height), label_room, direction)
        }));
        for (label, angle) in self.ends.into_iter().flatten().zip([-HALF, HALF]) {
            let end = clock.point(angle, radius);
            // As wide as the box lets it be around the end of the arc.
            let half = end.x.min(size.width - end.x).max(0.0).min(outer / 2.0);
            let y = end.y + thickness / 2.0 + GAP;
            labels.push(label.place(Point::new(end.x - half, y), half * 2.0, direction));
        }
        labels.extend(self.source.place(size, direction));
        let paint = |field: &Option<By<Keyed<PaintField>>>, default: Color| match field {
            Some(paint) => cx.track(paint.get(&self.target), |paint| Ink::new(paint, direction)),
            None => Track::Fixed(Ink::from(default)),
        };
        Box::new(PlacedGauge {
            bounds: Rect::from_center_size(middle, (2.0 * outer, 2.0 * outer)),
            value: cx.track(&self.value, |value| *value),
            fill: paint(&own.fill, self.default[0]),
            track: paint(&own.track, self.default[1]),
            growth: Growth::new(cx),
            scale: self.scale,
            clock,
            radius,
            thickness,
            numerals,
            labels,
        })
    }
}

struct PlacedGauge {
    bounds: Rect,
    clock: Clock,
    radius: f64,
    thickness: f64,
    scale: (f64, f64),
    value: Track<f64>,
    fill: Track<Ink>,
    track: Track<Ink>,
    growth: Growth,
    numerals: PlacedNumerals,
    labels: Vec<PlacedLabel>,
}

impl Placed for PlacedGauge {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let (from, to) = self.scale;
        let value = from + (self.value.at(at.time) - from) * self.growth.whole(at.time);
        let share = ((value - from) / (to - from)).clamp(0.0, 1.0);
        let stroke = |ink: &Track<Ink>| Stroke::round(ink.at(at.time).paint(self.bounds), self.thickness);
        out.stroke(self.clock.arc(self.radius, -HALF, HALF), stroke(&self.track));
        if share > 0.0 {
            out.stroke(self.clock.arc(self.radius, -HALF, -HALF + 2.0 * HALF * share), stroke(&self.fill));
        }
        self.numerals.draw(value, at.time, out);
        self.labels.iter().for_each(|label| label.draw(1.0, out));
    }

    fn texts(&self) -> Vec<TextBox> {
        let labels = self.labels.iter().map(PlacedLabel::text_box);
        std::iter::once(self.numerals.text_box()).chain(labels).collect()
    }
}
