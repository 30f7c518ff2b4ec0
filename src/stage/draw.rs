//! Evaluating placed elements at a moment: entrances, exits, keyframes, transitions between scenes.

use crate::anim::{Easing, Time, Track};
use crate::display::{BlendMode, DisplayList, Item};
use crate::geom::{Affine, BezPath, Direction, Point, Rect, Shape, Size, TOLERANCE, Vec2, trim};
use crate::node::{DIMMED, Effect, Instant, Left, Motif, Placed, PlacedCut, Swell, Timing, apply, pulse};
use crate::scene::TransitionKind;
use crate::stage::camera::Camera;
use crate::stage::follow::Following;
use crate::stage::{SceneSpan, StageDrawing, StageElement, StageText};
use crate::style::{Paint, Stroke};

/// The elements of one body.
#[derive(Default)]
pub(super) struct Layer {
    pub nodes: Vec<PlacedNode>,
}

/// One scene, ready to be drawn.
pub(super) struct Shot {
    pub background: Option<Paint>,
    pub transition: Option<Crossing>,
    pub layer: Layer,
    pub camera: Option<Camera>,
}

/// How a scene comes over the one before.
pub(super) struct Crossing {
    pub kind: TransitionKind,
    /// Where the picture moves to, on the canvas.
    pub toward: (f64, f64),
    pub length: Time,
    pub ease: Easing,
}

/// An element in its place.
pub(super) struct PlacedNode {
    pub placed: Box<dyn Placed>,
    /// Where it comes from.
    pub element: StageElement,
    pub items: Vec<PlacedNode>,
    /// Its box in the scene.
    pub bounds: Rect,
    /// The point about which it turns and grows, in the scene.
    pub pivot: Point,
    pub start: Time,
    /// Not shown before its start, because the author wrote one.
    pub waits: bool,
    pub hidden: bool,
    /// Its picture is mirrored.
    pub flipped: bool,
    pub opacity: f64,
    /// Radians, clockwise on the canvas.
    pub rotate: f64,
    pub scale: f64,
    pub motion: Option<Keyframes>,
    pub entrance: Option<Change>,
    pub exit: Option<Change>,
    /// What it is cut to.
    pub cut: Option<PlacedCut>,
    /// Standard deviation in px.
    pub blur: Track<f64>,
    pub blend: BlendMode,
    /// Which of its siblings masks it, and whether inverted.
    pub mask: Option<(usize, bool)>,
    /// It masks a sibling, and is not drawn by itself.
    pub masks: bool,
    /// When others are pointed out so that this one steps back, and when it is pointed out itself, or something in it.
    pub dims: Vec<Swell>,
    pub spots: Vec<Swell>,
    pub pulses: Vec<Swell>,
    pub marks: Vec<Mark>,
}

/// A line that points an element out.
pub(super) struct Mark {
    pub line: BezPath,
    pub stroke: Stroke,
    pub swell: Swell,
}

impl Mark {
    fn draw(&self, time: Time, out: &mut DisplayList) {
        let come = self.swell.come(time);
        if come > 0.0 {
            out.group(self.swell.left(time), None, |out| out.stroke(trim(&self.line, 0.0, come), self.stroke.clone()));
        }
    }
}

/// Keyframes of what every element has, on the scene's clock.
pub(super) struct Keyframes {
    pub opacity: Track<f64>,
    pub rotate: Track<f64>,
    pub scale: Track<f64>,
    pub x: Track<f64>,
    pub y: Track<f64>,
    pub follow: Option<Following>,
}

/// An entrance or exit.
pub(super) struct Change {
    pub motif: Motif,
    pub timing: Timing,
    pub pieces: usize,
    /// Carried out by the element itself.
    pub own: bool,
}

impl Layer {
    pub fn draw(&self, time: Time, out: &mut DisplayList) {
        draw_all(&self.nodes, time, out);
    }

    /// The element that draws an item of the frame.
    pub fn element_of(&self, time: Time, from: Affine, item: &Item) -> Option<&StageElement> {
        self.nodes.iter().find_map(|node| node.element_of(time, from, item))
    }

    pub fn texts(&self, scene: Option<usize>, length: Time, out: &mut Vec<StageText>) {
        self.nodes.iter().for_each(|node| node.texts(scene, (Time::ZERO, length), out));
    }

    /// Its drawings that must be seen whole, with their places.
    pub fn drawings(&self, length: Time, out: &mut Vec<StageDrawing>) {
        self.nodes.iter().for_each(|node| node.drawings((Time::ZERO, length), out));
    }
}

/// Draws the items of one container.
fn draw_all(nodes: &[PlacedNode], time: Time, out: &mut DisplayList) {
    for node in nodes.iter().filter(|node| !node.masks) {
        out.blended(node.blend, |out| match node.mask.and_then(|(by, inverted)| Some((nodes.get(by)?, inverted))) {
            Some((mask, inverted)) => out.masked(inverted, |out| mask.draw(time, out), |out| node.draw(time, out)),
            None => node.draw(time, out),
        });
    }
}

impl PlacedNode {
    fn draw(&self, time: Time, out: &mut DisplayList) {
        if self.hidden || (self.waits && time < self.start) {
            return;
        }
        let (entered, left) = (presence(self.entrance.as_ref(), time, 1.0), presence(self.exit.as_ref(), time, 0.0));
        let gone = self.exit.as_ref().is_some_and(|exit| time >= exit.timing.end(exit.pieces));
        let not_yet = self.entrance.as_ref().is_some_and(|enter| time < enter.timing.start);
        if gone || not_yet {
            return;
        }
        let keyed = self.motion.as_ref();
        let opacity = self.opacity * keyed.map_or(1.0, |k| k.opacity.at(time)).clamp(0.0, 1.0) * self.dimmed(time);
        let drawn = share_drawn(self.entrance.as_ref(), entered) * (1.0 - share_gone(self.exit.as_ref(), left));
        out.with_transform(self.transform(time), |out| {
            let around = Rect::from_origin_size(Point::ZERO, self.bounds.size());
            let whole = |out: &mut DisplayList| {
                out.group(opacity, None, |out| {
                    self.draw_cut(time, drawn, out);
                    self.marks.iter().for_each(|mark| mark.draw(time, out));
                });
            };
            let entering = |out: &mut DisplayList| match &self.entrance {
                Some(change) if !change.own => apply(change.motif, entered, around, out, whole),
                _ => whole(out),
            };
            match &self.exit {
                Some(change) if !change.own => apply(change.motif, 1.0 - left, around, out, entering),
                _ => entering(out),
            }
        });
    }

    /// What is left of its opacity while others are pointed out.
    fn dimmed(&self, time: Time) -> f64 {
        let most = |swells: &[Swell]| swells.iter().map(|swell| swell.at(time)).fold(0.0, f64::max);
        1.0 - (1.0 - DIMMED) * most(&self.dims) * (1.0 - most(&self.spots))
    }

    fn draw_cut(&self, time: Time, drawn: f64, out: &mut DisplayList) {
        let clip = match self.cut.as_ref().map(|cut| cut.at(time)) {
            Some(Left::Nothing) => return,
            Some(Left::Within(outline)) => Some(outline),
            Some(Left::All) | None => None,
        };
        out.group(1.0, clip, |out| out.blurred(self.blur.at(time), |out| self.draw_inside(time, drawn, out)));
    }

    fn draw_inside(&self, time: Time, drawn: f64, out: &mut DisplayList) {
        self.draw_itself(time, drawn, out);
        out.with_transform(self.to_items(), |out| draw_all(&self.items, time, out));
    }

    /// The element without its items.
    fn draw_itself(&self, time: Time, drawn: f64, out: &mut DisplayList) {
        let instant = Instant { time, since: time - self.start, drawn };
        if self.flipped {
            let flip = Affine::new([-1.0, 0.0, 0.0, 1.0, self.bounds.width(), 0.0]);
            out.with_transform(flip, |out| self.placed.draw(&instant, out));
        } else {
            self.placed.draw(&instant, out);
        }
    }

    /// Items stand in the scene; this element's corner is already in the current coordinates.
    fn to_items(&self) -> Affine {
        Affine::translate(-self.bounds.origin().to_vec2())
    }

    /// The element, this one or one in it, that draws an item when nothing comes or goes. `from` maps its coordinates
    /// to those of the item.
    fn element_of(&self, time: Time, from: Affine, item: &Item) -> Option<&StageElement> {
        let here = from * self.transform(time);
        let mut list = DisplayList::new();
        list.with_transform(here, |out| self.draw_itself(time, 1.0, out));
        if list.items().iter().any(|own| draws(own, item)) {
            return Some(&self.element);
        }
        self.items.iter().find_map(|inner| inner.element_of(time, here * self.to_items(), item))
    }

    /// From the element's corner to the scene.
    fn transform(&self, time: Time) -> Affine {
        let corner = Affine::translate(self.bounds.origin().to_vec2());
        let (mut rotate, mut scale, mut shift) = (self.rotate, self.scale, Vec2::ZERO);
        for swell in &self.pulses {
            scale *= pulse(swell.ease.at(time.progress(swell.start, swell.rise)));
        }
        if let Some(keyed) = &self.motion {
            rotate += keyed.rotate.at(time);
            scale *= keyed.scale.at(time);
            shift = Vec2::new(keyed.x.at(time), keyed.y.at(time));
            if let Some(follow) = &keyed.follow {
                let (way, turned) = follow.at(time, self.pivot);
                shift += way;
                rotate += turned;
            }
        }
        if rotate == 0.0 && scale == 1.0 {
            return Affine::translate(shift) * corner;
        }
        let pivot = self.pivot.to_vec2();
        Affine::translate(shift + pivot) * rotation(rotate) * Affine::scale(scale) * Affine::translate(-pivot) * corner
    }

    fn texts(&self, scene: Option<usize>, within: (Time, Time), out: &mut Vec<StageText>) {
        if self.hidden {
            return;
        }
        let shown = self.shown(within);
        for text in self.placed.texts() {
            let bounds = text.bounds + self.bounds.origin().to_vec2();
            out.push(StageText { scene, bounds, text, shown });
        }
        self.items.iter().for_each(|item| item.texts(scene, shown, out));
    }

    fn drawings(&self, within: (Time, Time), out: &mut Vec<StageDrawing>) {
        if self.hidden {
            return;
        }
        let shown = self.shown(within);
        if let Some(extent) = self.placed.extent() {
            let own = self.bounds.size().to_rect();
            let excess = beyond(extent, own);
            let (bounds, element) = (extent + self.bounds.origin().to_vec2(), self.element.clone());
            out.push(StageDrawing { bounds, excess, element, shown });
        }
        self.items.iter().for_each(|item| item.drawings(shown, out));
    }

    /// From when on, and until when, it is there.
    fn shown(&self, within: (Time, Time)) -> (Time, Time) {
        let start = self.entrance.as_ref().map_or(if self.waits { self.start } else { within.0 }, |e| e.timing.start);
        let end = self.exit.as_ref().map_or(within.1, |exit| exit.timing.end(exit.pieces));
        (start.max(within.0), end.min(within.1))
    }
}

/// By how many px a box leaves another one, at most; negative where it stays within.
pub fn beyond(inner: Rect, outer: Rect) -> f64 {
    let (left, right) = (outer.x0 - inner.x0, inner.x1 - outer.x1);
    left.max(right).max(outer.y0 - inner.y0).max(inner.y1 - outer.y1)
}

/// Whether an item is another one, or has it in it, whatever their opacity is.
fn draws(own: &Item, item: &Item) -> bool {
    match (own, item) {
        (Item::Group(group), item) => group.items.iter().any(|inner| draws(inner, item)),
        (Item::Path(a), Item::Path(b)) => a.transform == b.transform && a.outline.digest() == b.outline.digest(),
        (Item::Image(a), Item::Image(b)) => a.transform == b.transform && a.picture.digest() == b.picture.digest(),
        (Item::Drawing(a), Item::Drawing(b)) => a.transform == b.transform && a.drawing.digest() == b.drawing.digest(),
        _ => false,
    }
}

/// kurbo's own rotation uses the platform's sine.
fn rotation(radians: f64) -> Affine {
    let (sin, cos) = libm::sincos(radians);
    Affine::new([cos, sin, -sin, cos, 0.0, 0.0])
}

fn presence(change: Option<&Change>, time: Time, without: f64) -> f64 {
    change.map_or(without, |change| change.timing.presence(time, 0))
}

fn share_drawn(change: Option<&Change>, presence: f64) -> f64 {
    change.filter(|c| c.own && c.motif.effect == Effect::Draw).map_or(1.0, |_| presence.clamp(0.0, 1.0))
}

fn share_gone(change: Option<&Change>, presence: f64) -> f64 {
    change.filter(|c| c.own && c.motif.effect == Effect::Draw).map_or(0.0, |_| presence.clamp(0.0, 1.0))
}

/// Draws the scene at a moment, and the one before while it gives way.
///
/// `scale` is pixels per px of a 1080-short-side frame: scenes are pushed by whole pixels, so that neither a seam shows
/// between them nor anything in them has to be rasterised anew.
pub(super) fn shots(shots: &[Shot], spans: &[SceneSpan], time: Time, size: Size, scale: f64, out: &mut DisplayList) {
    let index = spans.partition_point(|span| span.start <= time).saturating_sub(1);
    let (shot, span) = (&shots[index], &spans[index]);
    let local = time - span.start;
    let crossing = shot.transition.as_ref().filter(|c| index > 0 && local < c.length);
    let Some(crossing) = crossing else { return scene(shot, local, size, out) };
    let x = crossing.ease.at(local.progress(Time::ZERO, crossing.length));
    let before = |out: &mut DisplayList| scene(&shots[index - 1], spans[index - 1].length, size, out);
    let (dx, dy) = (crossing.toward.0 * size.width, crossing.toward.1 * size.height);
    match crossing.kind {
        TransitionKind::Cut => scene(shot, local, size, out),
        TransitionKind::Fade => {
            before(out);
            out.group(x, None, |out| scene(shot, local, size, out));
        }
        TransitionKind::Push => {
            let whole = |px: f64| (px * scale).round() / scale;
            let (x, y) = (whole(dx * x), whole(dy * x));
            // What overhangs one scene's frame must not show in the other's.
            let frame = || Some(size.to_rect().to_path(TOLERANCE));
            out.with_transform(Affine::translate((x, y)), |out| out.group(1.0, frame(), before));
            let behind = Affine::translate((x - dx, y - dy));
            out.with_transform(behind, |out| out.group(1.0, frame(), |out| scene(shot, local, size, out)));
        }
        TransitionKind::Wipe => {
            before(out);
            let clip = uncovered(size, crossing.toward, x);
            if clip.area() > 0.0 {
                out.group(1.0, Some(clip.to_path(TOLERANCE)), |out| scene(shot, local, size, out));
            }
        }
    }
}

/// The share `x` of the frame that a wipe has uncovered on its way.
fn uncovered(size: Size, toward: (f64, f64), x: f64) -> Rect {
    let (w, h) = (size.width, size.height);
    match toward {
        (dx, _) if dx > 0.0 => Rect::new(0.0, 0.0, w * x, h),
        (dx, _) if dx < 0.0 => Rect::new(w * (1.0 - x), 0.0, w, h),
        (_, dy) if dy > 0.0 => Rect::new(0.0, 0.0, w, h * x),
        _ => Rect::new(0.0, h * (1.0 - x), w, h),
    }
}

fn scene(shot: &Shot, time: Time, size: Size, out: &mut DisplayList) {
    if let Some(paint) = &shot.background {
        out.fill(size.to_rect().to_path(TOLERANCE), paint.clone());
    }
    match &shot.camera {
        Some(camera) => out.with_transform(camera.at(time), |out| shot.layer.draw(time, out)),
        None => shot.layer.draw(time, out),
    }
}

/// The direction that a rotation takes where the layout is mirrored.
pub(super) fn turn(degrees: f64, direction: Direction) -> f64 {
    degrees.to_radians() * direction.sign()
}
