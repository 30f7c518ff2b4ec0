//! What the colors of a drawing stand for: swatch, name and number behind each other, in as many lines as they need.

use std::sync::Arc;

use crate::chart::{Label, PlacedLabel};
use crate::display::{DisplayList, Outline};
use crate::geom::{Affine, Direction, Point, Rect, Shape as _, Size, TOLERANCE};
use crate::node::{Resolving, TextBox, Words};
use crate::style::Color;
use crate::syntax::Spanned;
use crate::text::Align;

/// Side of a swatch, its distance from the name, of the name from the number, and between entries; in px.
const SWATCH: f64 = 24.0;
const NEAR: f64 = 14.0;
const BETWEEN: f64 = 44.0;
/// Radius of a swatch's corners.
const ROUND: f64 = 5.0;
/// Between lines.
const LINE: f64 = 8.0;

/// A color, its name, its number.
struct Key {
    color: Color,
    name: Label,
    number: Option<Label>,
}

impl Key {
    fn size(&mut self, most: f64) -> Size {
        let number = self.number.as_mut().map_or(0.0, |number| number.size(None).width + NEAR);
        let name = self.name.size(Some((most - SWATCH - NEAR - number).max(1.0)));
        Size::new(SWATCH + NEAR + name.width + number, name.height)
    }
}

/// The keys to the colors of a drawing on their way into a box; there may be none.
#[derive(Default)]
pub struct Legend(Vec<Key>);

impl Legend {
    /// Adds a key; the number stands behind the name in bold.
    pub fn add(
        &mut self,
        color: Color,
        words: &Words,
        number: Option<String>,
        style: &Spanned<String>,
        cx: &mut Resolving<'_>,
    ) {
        let name = Label::new(words, style, Align::Start, |_| {}, cx);
        let bold = |style: &mut crate::text::TextStyle| style.weight = 700;
        let number = number.map(|number| Label::written(number, style, Align::Start, bold, cx));
        self.0.push(Key { color, name, number });
    }

    /// Keeps the keys with these places among them.
    pub fn keep(&mut self, kept: impl Fn(usize) -> bool) {
        let mut place = 0;
        self.0.retain(|_| {
            place += 1;
            kept(place - 1)
        });
    }

    fn labels(&self) -> impl Iterator<Item = &Label> {
        self.0.iter().flat_map(|key| std::iter::once(&key.name).chain(&key.number))
    }

    /// How many graphemes a reader reads.
    pub fn graphemes(&self) -> usize {
        self.labels().map(Label::graphemes).sum()
    }

    /// How many characters a reader sees.
    pub fn characters(&self) -> usize {
        self.labels().map(Label::characters).sum()
    }

    /// The width in px of one line of them.
    pub fn width(&mut self) -> f64 {
        let widths: f64 = self.0.iter_mut().map(|key| key.size(f64::MAX).width + BETWEEN).sum();
        (widths - BETWEEN).max(0.0)
    }

    /// Lines of keys: the sizes of those in each.
    fn lines(&mut self, width: f64) -> Vec<Vec<Size>> {
        let (mut lines, mut taken): (Vec<Vec<Size>>, f64) = (Vec::new(), 0.0);
        for key in &mut self.0 {
            let size = key.size(width);
            match lines.last_mut().filter(|_| taken + BETWEEN + size.width <= width) {
                Some(line) => {
                    taken += BETWEEN + size.width;
                    line.push(size);
                }
                None => {
                    taken = size.width;
                    lines.push(vec![size]);
                }
            }
        }
        lines
    }

    /// The height in px that they take at a width; zero where there are none.
    pub fn height(&mut self, width: f64) -> f64 {
        let heights = self.lines(width).into_iter().map(|line| high(&line) + LINE);
        (heights.sum::<f64>() - LINE).max(0.0)
    }

    /// Fixes them in a box of this width whose top left corner is `corner`.
    pub fn place(mut self, corner: Point, width: f64, align: impl Into<Align>, direction: Direction) -> PlacedLegend {
        let (lines, align) = (self.lines(width), align.into());
        let mut keys = self.0.into_iter();
        let mut placed = PlacedLegend::default();
        let mut y = corner.y;
        for line in lines {
            let all = line.iter().map(|size| size.width).sum::<f64>() + BETWEEN * (line.len() - 1) as f64;
            let mut x = match align {
                Align::Start | Align::Justify => 0.0,
                Align::Center => (width - all) / 2.0,
                Align::End => width - all,
            };
            for (size, key) in line.iter().zip(keys.by_ref()) {
                // From the start side: mirrored, a part of the line begins where it ends.
                let left = |from: f64, wide: f64| match direction {
                    Direction::Ltr => corner.x + from,
                    Direction::Rtl => corner.x + width - from - wide,
                };
                placed.add(key, *size, x, y, &left, direction);
                x += size.width + BETWEEN;
            }
            y += high(&line) + LINE;
        }
        placed
    }
}

fn high(line: &[Size]) -> f64 {
    line.iter().map(|size| size.height).fold(0.0, f64::max)
}

/// The keys in their place.
#[derive(Default)]
pub struct PlacedLegend {
    swatches: Vec<(Arc<Outline>, Color)>,
    labels: Vec<PlacedLabel>,
}

impl PlacedLegend {
    fn add(&mut self, mut key: Key, size: Size, x: f64, y: f64, left: &dyn Fn(f64, f64) -> f64, direction: Direction) {
        let number = key.number.as_mut().map_or(0.0, |number| number.size(None).width + NEAR);
        let room = size.width - SWATCH - NEAR - number;
        let name = key.name.place(Point::new(left(x + SWATCH + NEAR, room), y), room, direction);
        let middle = name.middle();
        let swatch = Rect::from_origin_size((left(x, SWATCH), middle - SWATCH / 2.0), (SWATCH, SWATCH));
        self.swatches.push((Outline::new(swatch.to_rounded_rect(ROUND).to_path(TOLERANCE)), key.color));
        if let Some(label) = key.number {
            let room = number - NEAR;
            self.labels.push(label.place(Point::new(left(x + size.width - room, room), y), room, direction));
        }
        self.labels.push(name);
    }

    /// Draws them.
    pub fn draw(&self, out: &mut DisplayList) {
        for (outline, color) in &self.swatches {
            out.outline(outline, Affine::IDENTITY, Some((*color).into()), None);
        }
        self.labels.iter().for_each(|label| label.draw(1.0, out));
    }

    /// Whether it looks the same: same colors, same texts in the same places.
    pub fn says_the_same(&self, other: &PlacedLegend) -> bool {
        let texts = |keys: &PlacedLegend| -> Vec<_> {
            keys.texts().into_iter().map(|text| (text.text, text.bounds.origin())).collect()
        };
        let colors = |keys: &PlacedLegend| keys.swatches.iter().map(|(_, color)| *color).collect::<Vec<_>>();
        texts(self) == texts(other) && colors(self) == colors(other)
    }

    /// What checks want to know of them.
    pub fn texts(&self) -> Vec<TextBox> {
        self.labels.iter().map(PlacedLabel::text_box).collect()
    }
}
