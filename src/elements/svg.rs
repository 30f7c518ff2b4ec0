//! `svg`: artwork whose parts move.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::anim::{Time, Track};
use crate::assets::{Artwork, PartState};
use crate::display::{DisplayList, Item, Outline, PathItem};
use crate::elements::artwork::{PictureFit, artwork, fitted};
use crate::elements::pen::{last_key, note};
use crate::elements::sizing;
use crate::geom::{Affine, BezPath, Point, Shape as _, Size, TOLERANCE, trim};
use crate::layout::Space;
use crate::node::{Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::{
    Angle, By, Factor, FieldType, Fraction, Keyed, Node, Reader, Record, Shape, Spanned, Target, Value,
};

pub(super) const KIND: ElementKind = ElementKind {
    name: "svg",
    doc: "Artwork from an SVG file. With one side given the other follows. Its `parts`, named by their ids in the \
          file, move, turn, grow, fade, change color and draw themselves. It mirrors in right-to-left locales unless \
          `mirror: never`; parts with an id and `data-mirror=\"never\"` in the file keep their sides.",
    example: "\
- row:
    gap: 48
    items:
      - svg:
          file: art/gate.svg
          width: 280
          enter: draw
          parts:
            bar: { rotate: { 0s: 0deg, 800ms: -60deg }, pivot: [64, 340] }
            post: { opacity: 60%, scale_x: 0.5 }
      - svg: { file: art/house.svg, height: 280, flip: true, enter: rise }
",
    items: false,
    table: SvgFields::table,
    read: |fields, reader| Some(Box::new(SvgFields::read(fields, reader)?)),
};

crate::fields! {
    /// Artwork from an SVG file.
    pub struct SvgFields {
        /// The SVG file, by its path in `scenes/`.
        file: Spanned<String>,
        /// How it fills a box of another shape.
        fit: By<PictureFit> = "contain",
        /// Turns the picture over, left to right, in every locale: a person who looks the other way. Where locales mirror
        /// it, that comes on top; parts with `data-mirror="never"` keep their sides.
        flip: By<bool> = "false",
        /// What `currentColor` in the file stands for, fixed or keyframes; black unless written.
        tint: Option<By<Keyed<Color>>>,
        /// How parts of it differ from the file, by their ids.
        parts: Parts = "{}",
    }
}

crate::fields! {
    /// How a part of artwork differs from the file. Parts inside of it follow.
    pub struct PartFields {
        /// How far it is moved, in user units of the file.
        r#move: Option<PartShift>,
        /// How far it is turned about its pivot, clockwise.
        rotate: Keyed<Angle> = "0deg",
        /// Multiplies its size about its pivot.
        scale: Keyed<Factor> = "1",
        /// Multiplies its width beside that, along the x axis of the file.
        scale_x: Keyed<Factor> = "1",
        /// Multiplies its height beside that: a bar that grows from its `pivot`.
        scale_y: Keyed<Factor> = "1",
        /// The point about which it turns and grows, as `[x, y]` in user units; its middle unless written.
        pivot: Option<Pivot>,
        /// From 0 to 1.
        opacity: Keyed<Fraction> = "1",
        /// A color for everything in it that is filled.
        color: Option<Keyed<Color>>,
        /// A color for everything in it that is stroked.
        stroke: Option<Keyed<Color>>,
        /// How much of its lines is drawn; keyframes from 0 to 1 draw them on.
        draw: Option<Keyed<Fraction>>,
        /// Leaves it out.
        hidden: By<bool> = "false",
    }
}

crate::fields! {
    /// A distance in user units of a file.
    pub struct PartShift {
        /// To the right as the file is drawn.
        x: Keyed<f64> = "0",
        /// Downwards.
        y: Keyed<f64> = "0",
    }
}

/// A point in user units, as `[x, y]`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pivot(pub Point);

impl FieldType for Pivot {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        const WANTED: &str = "a point in units of the file, such as `[64, 340]`";
        let Value::List(items) = &node.value else { return reader.expected(node, WANTED) };
        let numbers: Option<Vec<f64>> = items.iter().map(|item| f64::from_node(item, reader)).collect();
        match numbers?[..] {
            [x, y] => Some(Pivot(Point::new(x, y))),
            _ => reader.expected(node, WANTED),
        }
    }

    fn shape() -> Shape {
        Shape::List(Box::new(f64::shape()))
    }
}

/// Parts by id, with the places of the ids.
#[derive(Debug, Clone)]
pub struct Parts(pub Vec<(Spanned<String>, PartFields)>);

impl FieldType for Parts {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let entries = match &node.value {
            Value::Map(entries) => entries.as_slice(),
            Value::Null => &[],
            _ => return reader.expected(node, "parts by id, such as `{ bar: { rotate: 30deg } }`"),
        };
        let part = |entry: &crate::syntax::Entry| {
            let id = Spanned { value: entry.key.name.clone(), span: entry.key.span };
            PartFields::from_node(&entry.value, reader).map(|fields| (id, fields))
        };
        // All parts are read before the first failure counts, so that all mistakes are told.
        let parts: Vec<Option<_>> = entries.iter().map(part).collect();
        parts.into_iter().collect::<Option<Vec<_>>>().map(Parts)
    }

    fn shape() -> Shape {
        Shape::Map(Box::new(PartFields::shape()))
    }
}

impl PartFields {
    fn references(&self, out: &mut References) {
        if let Some(PartShift { x, y }) = &self.r#move {
            out.keyed(x);
            out.keyed(y);
        }
        out.keyed(&self.rotate);
        [&self.scale, &self.scale_x, &self.scale_y].into_iter().for_each(|scale| out.keyed(scale));
        out.keyed(&self.opacity);
        self.color.iter().chain(&self.stroke).for_each(|color| out.keyed(color));
        self.draw.iter().for_each(|share| out.keyed(share));
    }

    fn busy(&self) -> Time {
        let shift = self.r#move.as_ref().map_or(Time::ZERO, |shift| last_key(&shift.x).max(last_key(&shift.y)));
        let scales = [&self.scale, &self.scale_x, &self.scale_y].map(last_key).into_iter().fold(Time::ZERO, Time::max);
        let form = last_key(&self.rotate).max(scales).max(last_key(&self.opacity));
        let colors = self.color.iter().chain(&self.stroke).map(last_key).fold(Time::ZERO, Time::max);
        shift.max(form).max(colors).max(self.draw.as_ref().map_or(Time::ZERO, last_key))
    }
}

impl Element for SvgFields {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn mirrors_picture(&self) -> bool {
        true
    }

    fn references(&self, out: &mut References) {
        let ids = self.parts.0.iter().map(|(id, _)| id.clone()).collect();
        out.artworks.push((self.file.clone(), ids));
        self.tint.iter().for_each(|tint| note(out, tint));
        self.parts.0.iter().for_each(|(_, part)| part.references(out));
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedSvg { art: artwork(cx, &self.file), fields: self.clone(), target: cx.target.clone() })
    }
}

struct ResolvedSvg {
    art: Option<Arc<Artwork>>,
    fields: SvgFields,
    target: Target,
}

impl Resolved for ResolvedSvg {
    fn measure(&mut self, space: Space) -> Size {
        sizing::shaped(space, self.art.as_ref().map_or(Size::ZERO, |art| art.size()))
    }

    fn busy(&self) -> Time {
        let tint = self.fields.tint.as_ref().map_or(Time::ZERO, |tint| last_key(tint.get(&self.target)));
        self.fields.parts.0.iter().map(|(_, part)| part.busy()).fold(tint, Time::max)
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let Some(art) = self.art else { return Box::new(PlacedSvg::default()) };
        let flip = *self.fields.flip.get(&self.target);
        let turn = if flip { Affine::new([-1.0, 0.0, 0.0, 1.0, cx.size.width, 0.0]) } else { Affine::IDENTITY };
        let cover = *self.fields.fit.get(&self.target) == PictureFit::Cover;
        let part = |(id, part): &(Spanned<String>, PartFields)| {
            let pivot = part.pivot.map(|pivot| pivot.0);
            let pivot = pivot.or_else(|| art.bounds_of(&id.value).map(|bounds| bounds.center())).unwrap_or_default();
            (id.value.clone(), PlacedPart::new(part, pivot, &self.target, cx))
        };
        Box::new(PlacedSvg {
            transform: turn * fitted(art.size(), cx.size.to_rect(), cover),
            clip: cover.then(|| cx.size.to_rect().to_path(TOLERANCE)),
            tint: self.fields.tint.as_ref().map(|tint| cx.track(tint.get(&self.target), |color| *color)),
            parts: self.fields.parts.0.iter().map(part).collect(),
            turned: if cx.flipped != flip {
                art.unmirrored().map(|(id, turn)| (id.to_string(), turn)).collect()
            } else {
                BTreeMap::new()
            },
            art: Some(art),
        })
    }
}

/// A part whose state depends only on time.
struct PlacedPart {
    pivot: Point,
    shift: (Track<f64>, Track<f64>),
    rotate: Track<f64>,
    scale: [Track<f64>; 3],
    opacity: Track<f64>,
    fill: Option<Track<Color>>,
    stroke: Option<Track<Color>>,
    draw: Option<Track<f64>>,
    hidden: bool,
}

impl PlacedPart {
    fn new(part: &PartFields, pivot: Point, target: &Target, cx: &Placing<'_>) -> Self {
        let color = |field: &Option<Keyed<Color>>| field.as_ref().map(|color| cx.track(color, |color| *color));
        PlacedPart {
            pivot,
            shift: match &part.r#move {
                Some(shift) => (cx.track(&shift.x, |x| *x), cx.track(&shift.y, |y| *y)),
                None => (Track::Fixed(0.0), Track::Fixed(0.0)),
            },
            rotate: cx.track(&part.rotate, |angle| angle.0),
            scale: [&part.scale, &part.scale_x, &part.scale_y].map(|scale| cx.track(scale, |scale| scale.0)),
            opacity: cx.track(&part.opacity, |share| share.0),
            fill: color(&part.color),
            stroke: color(&part.stroke),
            draw: part.draw.as_ref().map(|share| cx.track(share, |share| share.0)),
            hidden: *part.hidden.get(target),
        }
    }

    fn at(&self, time: Time) -> PartState {
        let pivot = self.pivot.to_vec2();
        let (sin, cos) = libm::sincos(self.rotate.at(time).to_radians());
        let [both, x, y] = &self.scale;
        let (x, y) = (both.at(time) * x.at(time), both.at(time) * y.at(time));
        let about = Affine::new([cos * x, sin * x, -sin * y, cos * y, 0.0, 0.0]);
        let shift = Affine::translate((self.shift.0.at(time), self.shift.1.at(time)));
        PartState {
            transform: shift * Affine::translate(pivot) * about * Affine::translate(-pivot),
            opacity: self.opacity.at(time),
            fill: self.fill.as_ref().map(|color| color.at(time)),
            stroke: self.stroke.as_ref().map(|color| color.at(time)),
            draw: self.draw.as_ref().map(|share| share.at(time)),
            hidden: self.hidden,
        }
    }
}

#[derive(Default)]
struct PlacedSvg {
    art: Option<Arc<Artwork>>,
    transform: Affine,
    clip: Option<BezPath>,
    tint: Option<Track<Color>>,
    parts: BTreeMap<String, PlacedPart>,
    /// Parts that keep their sides in a mirrored picture, and what turns them round beforehand.
    turned: BTreeMap<String, Affine>,
}

impl Placed for PlacedSvg {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let Some(art) = &self.art else { return };
        let tint = self.tint.as_ref().map(|tint| tint.at(at.time));
        let state = |id: &str| {
            let state = self.parts.get(id).map(|part| part.at(at.time));
            let Some(turn) = self.turned.get(id) else { return state };
            let state = state.unwrap_or_default();
            Some(PartState { transform: state.transform * *turn, ..state })
        };
        out.with_transform(self.transform, |out| {
            let clip = self.clip.clone().map(|clip| self.transform.inverse() * clip);
            out.group(1.0, clip, |out| {
                if at.drawn >= 1.0 {
                    return art.draw(tint, &state, out);
                }
                let mut whole = DisplayList::new();
                art.draw(tint, &state, &mut whole);
                whole.items().iter().flat_map(|item| drawn(item, at.drawn)).for_each(|item| out.push(item));
            });
        });
    }
}

/// An item while its artwork draws itself: so much of its line, the rest fading in. Empty if nothing is seen.
fn drawn(item: &Item, share: f64) -> Vec<Item> {
    let share = share.clamp(0.0, 1.0);
    let mut items = Vec::new();
    match item {
        Item::Group(group) => {
            let mut group = group.clone();
            group.items = group.items.iter().flat_map(|item| drawn(item, share)).collect();
            if !group.items.is_empty() {
                items.push(Item::Group(group));
            }
        }
        Item::Path(path) if path.stroke.is_some() => {
            if path.fill.is_some() && share > 0.0 {
                items.push(Item::Path(PathItem { stroke: None, opacity: path.opacity * share, ..path.clone() }));
            }
            let line = trim(path.outline.path(), 0.0, share);
            if !line.elements().is_empty() {
                items.push(Item::Path(PathItem { outline: Outline::new(line), fill: None, ..path.clone() }));
            }
        }
        other if share > 0.0 => items.push(other.clone().fade(share)),
        _ => {}
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Rect;
    use crate::style::{Paint, Stroke};

    #[test]
    fn lines_are_drawn_on_while_the_inside_fades_in() {
        let item = |fill: Option<Paint>, stroke: Option<Stroke>| {
            let outline = Outline::new(Rect::new(0.0, 0.0, 10.0, 10.0).to_path(0.1));
            Item::Path(PathItem { outline, transform: Affine::IDENTITY, fill, stroke, opacity: 1.0 })
        };
        let stroke = || Some(Stroke::round(Color::BLACK, 2.0));
        let dump = |item: &Item| {
            let mut list = DisplayList::new();
            drawn(item, 0.25).into_iter().for_each(|item| list.push(item));
            list.to_string()
        };
        assert!(dump(&item(None, stroke())).ends_with("M0,0 L10,0\n"));
        assert!(dump(&item(Some(Color::BLACK.into()), None)).contains("opacity 0.250"));
        let both = dump(&item(Some(Color::BLACK.into()), stroke()));
        assert_eq!(both.lines().count(), 2, "{both}");
        assert!(drawn(&item(None, stroke()), 0.0).is_empty());
    }
}
