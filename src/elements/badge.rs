//! `badge`: a small filled shape with a number, a short text or an icon in it.

use std::sync::Arc;

use crate::anim::{Time, Track};
use crate::assets::Artwork;
use crate::diag::Diagnostic;
use crate::display::{DisplayList, Outline};
use crate::elements::artwork::{artwork, fitted};
use crate::elements::badge_shape::{BadgeShape, ICON_SHARE, outline};
use crate::elements::ink::Ink;
use crate::elements::lettering::{LetteringFields, TextColor, check_length};
use crate::elements::pen::{Brush, joined, last_key, note};
use crate::geom::{Rect, Size, Vec2};
use crate::layout::Space;
use crate::locale::Value;
use crate::node::{
    Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving, TextBox, Typeset, Words,
};
use crate::style::Color;
use crate::syntax::{By, Fields, Keyed, PaintField, Positive, Reader, Record, Spanned, Target};
use crate::text::{Align, Fit, Paragraph};

pub(super) const KIND: ElementKind = ElementKind {
    name: "badge",
    doc: "A small filled shape with a number, a short text or an icon in it: stations of a path, signs of \
          institutions, labels. Numbers are written in the locale's digits.",
    example: "\
- row:
    gap: 24
    items:
      - badge: { number: 3, fill: $amber, enter: pop }
      - badge: { shape: hexagon, extent: 112, icon: art/icons/key.svg, fill: $sea, color: $paper }
      - badge: { shape: diamond, extent: 96, fill: $plum }
      - badge: { shape: pill, verbatim: kadrs, fill: $sky, style: label }
",
    items: false,
    table: || joined(BadgeFields::table(), [Words::table(), LetteringFields::table()]),
    read: |fields, reader| {
        let own = BadgeFields::read(fields, reader);
        let (words, lettering) = (Words::read(fields, reader), LetteringFields::read(fields, reader));
        let (own, words, lettering) = (own?, words?, lettering?);
        let badge = Badge { own, words, lettering };
        (badge.check(fields, reader) && check_length(&badge.words, reader)).then(|| Box::new(badge) as _)
    },
};

crate::fields! {
    /// A small filled shape.
    pub struct BadgeFields {
        /// Its shape.
        shape: By<BadgeShape> = "circle",
        /// Paint of the shape, fixed or keyframes.
        fill: By<Keyed<PaintField>>,
        /// Height of the shape in px; a pill is as wide as its text wants.
        extent: By<Positive> = "72",
        /// A number in it, written in the locale's digits.
        number: Option<f64>,
        /// An SVG file in it, by its path in `scenes/`.
        icon: Option<Spanned<String>>,
        /// Text style of what stands in it.
        style: Spanned<String> = "label",
    }
}

/// Share of the shape's height that a pill leaves free at both ends.
const PILL_PADDING: f64 = 0.4;
/// Share of the shape's width that a text may take.
const TEXT_SHARE: f64 = 0.8;
/// Least size of a text in px (look card).
const MIN_SIZE: f64 = 26.0;

#[derive(Debug, Clone)]
struct Badge {
    own: BadgeFields,
    words: Words,
    lettering: LetteringFields,
}

impl Badge {
    /// Whether at most one thing stands in it.
    fn check(&self, fields: &Fields<'_>, reader: &mut Reader<'_>) -> bool {
        let words = [self.words.message.is_some(), self.words.verbatim.is_some()];
        let things = [self.own.number.is_some(), self.own.icon.is_some()];
        if words.iter().chain(&things).filter(|written| **written).count() <= 1 {
            return true;
        }
        let message = "a badge holds one of `message`, `verbatim`, `number` and `icon`";
        reader.report(Diagnostic::error(fields.span(), message));
        false
    }

    /// What is written in it, if anything.
    fn typeset(&self, cx: &mut Resolving<'_>) -> Option<(Typeset, Color)> {
        let mut words = self.words.clone();
        if let Some(number) = self.own.number {
            let value = Value::number(number).map(|value| value.format(cx.locale)).unwrap_or_default();
            words.verbatim = Some(Spanned { value, span: self.own.style.span });
        } else if words.message.is_none() && words.verbatim.is_none() {
            return None;
        }
        let mut style = self.lettering.apply(cx.style(&self.own.style), cx.target);
        style.tabular = true;
        let phrase = cx.phrase(&words);
        let emphasis = cx.emphasis(&self.own.style.value, &phrase);
        let color = style.color;
        let mut typeset = Typeset::new(cx, phrase, emphasis, style);
        typeset.align = Align::Center;
        typeset.max_lines = Some(1);
        typeset.fit = Fit::Shrink { min_size: MIN_SIZE };
        Some((typeset, color))
    }
}

impl Element for Badge {
    fn references(&self, out: &mut References) {
        note(out, &self.own.fill);
        self.words.references(out);
        self.lettering.references(&self.own.style, out);
        out.artworks.extend(self.own.icon.iter().map(|file| (file.clone(), Vec::new())));
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedBadge {
            badge: self.clone(),
            text: self.typeset(cx),
            icon: self.own.icon.as_ref().and_then(|file| artwork(cx, file)),
            target: cx.target.clone(),
        })
    }
}

struct ResolvedBadge {
    badge: Badge,
    text: Option<(Typeset, Color)>,
    icon: Option<Arc<Artwork>>,
    target: Target,
}

impl Resolved for ResolvedBadge {
    fn measure(&mut self, space: Space) -> Size {
        let side = space.height.unwrap_or(self.badge.own.extent.get(&self.target).0);
        let natural = match (self.badge.own.shape.get(&self.target), &mut self.text) {
            (BadgeShape::Pill, Some((typeset, _))) => {
                let offered = space.width.or(space.max_width);
                typeset.offer(offered.map(|width| width - 2.0 * PILL_PADDING * side));
                let text = typeset.layout(None).size.width.ceil();
                (text + 2.0 * PILL_PADDING * side).max(side)
            }
            _ => side,
        };
        Size::new(space.width.unwrap_or(natural), side)
    }

    fn busy(&self) -> Time {
        last_key(self.badge.own.fill.get(&self.target))
    }

    fn graphemes(&self) -> usize {
        self.text.as_ref().map_or(0, |(typeset, _)| typeset.graphemes())
    }

    fn characters(&self) -> usize {
        self.text.as_ref().map_or(0, |(typeset, _)| typeset.characters())
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let shape = *self.badge.own.shape.get(&self.target);
        let bounds = cx.size.to_rect();
        let lettering = &self.badge.lettering;
        let text = self.text.as_mut().map(|(typeset, color)| {
            let room = match shape {
                BadgeShape::Pill => cx.size.width - PILL_PADDING * cx.size.height,
                _ => cx.size.width * TEXT_SHARE,
            };
            let paragraph = typeset.layout(Some(room));
            let by = centred(&paragraph, room, cx.size);
            let mut text_box = typeset.text_box(&paragraph);
            text_box.bounds = text_box.bounds + by;
            text_box.grows = shape == BadgeShape::Pill;
            text_box.room = if text_box.grows { text_box.room } else { Some(room) };
            PlacedLetters { by, text_box, color: lettering.place(&self.target, cx, *color), paragraph }
        });
        let ink = cx.track(self.badge.own.fill.get(&self.target), |paint| Ink::new(paint, cx.direction));
        Box::new(PlacedBadge {
            outline: Outline::new(outline(shape, bounds)),
            brush: Brush { fill: Some(ink), pen: None },
            color: lettering.color.as_ref().map(|color| cx.track(color.get(&self.target), |color| *color)),
            icon: self.icon,
            bounds,
            text,
        })
    }
}

/// Moves a line into the middle of a box. What has one size, such as a digit, is centred by its ink.
fn centred(paragraph: &Paragraph, room: f64, size: Size) -> Vec2 {
    let Some(line) = paragraph.lines.first() else { return Vec2::ZERO };
    let short = line.range.len() <= 4 && paragraph.lines.len() == 1;
    let (top, bottom) = if short {
        let ink = line.runs.iter().map(|run| run.run.bounds() + Vec2::new(run.x, run.y)).reduce(|a, b| a.union(b));
        ink.map_or((0.0, paragraph.size.height), |ink| (ink.y0, ink.y1))
    } else {
        (line.baseline - line.ascent, line.baseline + line.descent)
    };
    Vec2::new((size.width - room) / 2.0, (size.height - top - bottom) / 2.0)
}

struct PlacedLetters {
    paragraph: Arc<Paragraph>,
    by: Vec2,
    color: TextColor,
    text_box: TextBox,
}

struct PlacedBadge {
    bounds: Rect,
    outline: Arc<Outline>,
    brush: Brush,
    text: Option<PlacedLetters>,
    icon: Option<Arc<Artwork>>,
    color: Option<Track<Color>>,
}

impl Placed for PlacedBadge {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.brush.draw(&self.outline, self.bounds, at, out);
        if let Some(text) = &self.text {
            text.paragraph.lines.iter().for_each(|line| text.color.draw(&line.runs, text.by, at.time, out));
        }
        if let Some(icon) = &self.icon {
            let side = self.bounds.width().min(self.bounds.height()) * ICON_SHARE;
            let room = Rect::from_center_size(self.bounds.center(), (side, side));
            let tint = self.color.as_ref().map(|color| color.at(at.time));
            out.with_transform(fitted(icon.size(), room, false), |out| icon.draw(tint, &|_| None, out));
        }
    }

    fn texts(&self) -> Vec<TextBox> {
        self.text.iter().map(|text| text.text_box.clone()).collect()
    }
}
