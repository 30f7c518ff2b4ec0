//! A number in its words that changes over time: shaped once for every form that it takes on the way.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::anim::Time;
use crate::chart::Writing;
use crate::diag::{Diagnostic, Span};
use crate::display::DisplayList;
use crate::elements::dial::{Dial, digits_of, exchanged, filled, forms};
use crate::elements::lettering::{TextAlign, TextColor};
use crate::geom::{Direction, Vec2};
use crate::locale::{Locale, Value, format_number};
use crate::node::{Phrase, Resolving, TextBox, Typeset, Words};
use crate::syntax::Spanned;
use crate::text::TextStyle;

/// The ten digits of a locale.
fn ten(locale: &Locale) -> [char; 10] {
    std::array::from_fn(|digit| {
        let text = format_number(locale, digit as f64, 0, false);
        text.chars().find(|c| c.is_numeric()).unwrap_or('0')
    })
}

/// The words around a number, and in which style of the theme they are set.
pub(super) struct Frame {
    phrase: Phrase,
    number: Range<usize>,
    style: Spanned<String>,
}

impl Frame {
    /// The words of `message` around `value`, which it knows as `$value`; those of the last value, so that they stay as
    /// the number grows. Without a message the number stands alone.
    pub fn new(
        message: Option<&Spanned<String>>,
        args: &BTreeMap<String, String>,
        style: &Spanned<String>,
        value: f64,
        writing: &Writing,
        cx: &mut Resolving<'_>,
    ) -> Self {
        let number = writing.write(value);
        let Some(message) = message else {
            let literal = Spanned { value: number, span: style.span };
            let phrase = cx.phrase(&Words { message: None, args: BTreeMap::new(), verbatim: Some(literal) });
            return Frame { number: 0..phrase.text.len(), phrase, style: style.clone() };
        };
        let mut args = args.clone();
        args.insert("value".to_string(), value.to_string());
        let phrase = cx.phrase(&Words { message: Some(message.clone()), args, verbatim: None });
        let plain = Value::number(value).map(|value| value.format(cx.locale)).unwrap_or_default();
        let found = [number, plain].iter().find_map(|shown| find(&phrase.text, shown));
        if found.is_none() && !phrase.text.is_empty() {
            report_unseen(message.span, phrase.origin, cx);
        }
        Frame { number: found.unwrap_or(0..0), phrase, style: style.clone() }
    }

    /// The phrase with another number.
    fn around(&self, number: &str) -> Phrase {
        let (text, emphasis) = exchanged(&self.phrase.text, &self.number, number, &self.phrase.emphasis);
        Phrase { text, emphasis, ..self.phrase.clone() }
    }

    fn typeset(&self, number: &str, style: &TextStyle, cx: &mut Resolving<'_>) -> Typeset {
        let phrase = self.around(number);
        let emphasis = cx.emphasis(&self.style.value, &phrase);
        Typeset::new(cx, phrase, emphasis, style.clone())
    }
}

fn report_unseen(span: Span, origin: Option<Span>, cx: &mut Resolving<'_>) {
    let message = format!("the message does not show the counter's number in `{}`", cx.locale.tag());
    let diagnostic = Diagnostic::error(origin.unwrap_or(span), message);
    let hint = "write `{ $value }` where the number stands; for a percentage `{ NUMBER($value, style: \"percent\") }`";
    cx.diagnostics.push(diagnostic.hint(hint).related(span, "used here"));
}

/// Where a number stands in a text: where it is isolated, as messages set their variables, before anywhere else.
fn find(text: &str, number: &str) -> Option<Range<usize>> {
    let isolated = format!("\u{2068}{number}\u{2069}");
    let start = text.find(&isolated).map(|at| at + '\u{2068}'.len_utf8()).or_else(|| text.find(number))?;
    (!number.is_empty()).then_some(start..start + number.len())
}

/// A number in its words with every form that it takes between its values, on its way into a box.
pub(super) struct Numerals {
    writing: Writing,
    /// The locale's digits.
    ten: [char; 10],
    dials: BTreeMap<String, Dial>,
    range: (f64, f64),
    last: f64,
    typeset: Typeset,
}

impl Numerals {
    /// For a number that moves between `values`, of which there is at least one; the last one stays.
    pub fn new(frame: &Frame, values: &[f64], writing: Writing, mut style: TextStyle, cx: &mut Resolving<'_>) -> Self {
        style.tabular = true;
        let low = values.iter().copied().fold(f64::INFINITY, f64::min);
        let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let ten = ten(writing.locale());
        let last = values.last().copied().unwrap_or_default();
        let unit = if writing.is_percent() { 0.01 } else { 1.0 };
        let mut dials = BTreeMap::new();
        for number in forms(low, high, unit).into_iter().chain([last]) {
            let number = writing.write(number);
            let form = filled(&number, &ten, 0);
            if dials.contains_key(&form) {
                continue;
            }
            let mut face = |digit: usize| frame.typeset(&filled(&number, &ten, digit), &style, cx).layout(None);
            let faces: Vec<_> = (0..10).map(&mut face).collect();
            let faces: Vec<_> = faces.iter().map(|face| face.as_ref()).collect();
            if let Some(dial) = Dial::new(&faces, digits_of(&number, &ten).len()) {
                dials.insert(form, dial);
            }
        }
        let typeset = frame.typeset(&writing.write(last), &style, cx);
        Numerals { writing, ten, dials, range: (low, high), last, typeset }
    }

    /// Left and right of all dials where their last digits stand in one place, x = 0.
    fn extent(&self) -> (f64, f64) {
        let left = self.dials.values().map(|dial| -dial.last_digit()).fold(0.0, f64::min);
        let right = self.dials.values().map(|dial| dial.width - dial.last_digit()).fold(0.0, f64::max);
        (left, right)
    }

    /// Width in px of the widest number on the way.
    pub fn width(&self) -> f64 {
        let (left, right) = self.extent();
        right - left
    }

    /// Height of its line in px.
    pub fn height(&mut self) -> f64 {
        self.typeset.layout(None).size.height
    }

    /// How far its baseline lies below the top of its line, if it has one.
    pub fn baseline(&mut self) -> Option<f64> {
        self.typeset.layout(None).lines.first().map(|line| line.baseline)
    }

    /// The last number in its words.
    pub fn last(&self) -> &Typeset {
        &self.typeset
    }

    /// Fixes it in a box of this width, whose top left corner is `corner`.
    pub fn place(
        mut self,
        corner: Vec2,
        width: f64,
        align: TextAlign,
        direction: Direction,
        color: TextColor,
    ) -> PlacedNumerals {
        let (left, right) = self.extent();
        let free = width - (right - left);
        let towards_end = match align {
            TextAlign::Start => 0.0,
            TextAlign::Center => 0.5,
            TextAlign::End => 1.0,
        };
        let share = if direction == Direction::Rtl { 1.0 - towards_end } else { towards_end };
        let anchor = free.max(0.0) * share - left;
        let paragraph = self.typeset.layout(None);
        let mut text_box = self.typeset.text_box(&paragraph);
        let form = filled(&self.writing.write(self.last), &self.ten, 0);
        let shift = self.dials.get(&form).map_or(0.0, |dial| anchor - dial.last_digit());
        text_box.bounds = text_box.bounds + corner + Vec2::new(shift, 0.0);
        text_box.excess = (-free).max(0.0);
        PlacedNumerals {
            corner: corner + Vec2::new(anchor, 0.0),
            writing: self.writing,
            ten: self.ten,
            dials: self.dials,
            range: self.range,
            color,
            text_box,
        }
    }
}

/// A number in its words, in its place.
pub(super) struct PlacedNumerals {
    writing: Writing,
    /// The locale's digits.
    ten: [char; 10],
    dials: BTreeMap<String, Dial>,
    range: (f64, f64),
    /// Where the last digit stands, at the top of its line.
    corner: Vec2,
    color: TextColor,
    text_box: TextBox,
}

impl PlacedNumerals {
    /// Draws it with a value.
    pub fn draw(&self, value: f64, time: Time, out: &mut DisplayList) {
        // An easing may overshoot; a count that shows more than there is would be wrong.
        let value = value.clamp(self.range.0, self.range.1);
        let number = self.writing.write(value);
        let Some(dial) = self.dials.get(&filled(&number, &self.ten, 0)) else { return };
        let runs = dial.show(&digits_of(&number, &self.ten), &number);
        self.color.draw(&runs, self.corner - Vec2::new(dial.last_digit(), 0.0), time, out);
    }

    /// What checks want to know of it.
    pub fn text_box(&self) -> TextBox {
        self.text_box.clone()
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
            let writing = Writing::new(&locale, decimals, percent, true);
            let ten = ten(&locale);
            let form = |number: f64| filled(&writing.write(number), &ten, 0);
            let known: Vec<String> = forms(from, to, if percent { 0.01 } else { 1.0 }).into_iter().map(form).collect();
            for step in 0..=2000 {
                let number = from + (to - from) * f64::from(step) / 2000.0;
                assert!(known.contains(&form(number)), "{tag}: {number} as {}", form(number));
            }
        }
    }
}
