//! What shapes share: their fill, and how their outlines are drawn as lines.

use std::sync::Arc;

use crate::anim::{Time, Track};
use crate::diag::{Diagnostic, Span};
use crate::display::{DisplayList, Outline};
use crate::elements::ink::Ink;
use crate::geom::{Affine, Cap, Direction, Join, Rect, trim};
use crate::node::{Instant, Placing, References, Resolving};
use crate::style::{Color, Stroke};
use crate::syntax::{Base, By, FieldType, Fraction, Keyed, Node, PaintField, Positive, Reader, Shape, Table, Target};

crate::fields! {
    /// The inside of a shape.
    pub struct FillFields {
        /// Paint of the inside: a color or a gradient, fixed or keyframes.
        fill: Option<By<Keyed<PaintField>>>,
    }
}

crate::fields! {
    /// The line of a shape.
    pub struct PenFields {
        /// Paint of the line: a color or a gradient, fixed or keyframes.
        stroke: Option<By<Keyed<PaintField>>>,
        /// Width of the line in px.
        stroke_width: By<Keyed<Positive>> = "8",
        /// Shape of its ends.
        cap: CapField = "round",
        /// Shape of its corners.
        join: JoinField = "round",
        /// Lengths of dashes and gaps in px, such as `[16, 20]`. A whole line unless written.
        dash: Vec<Dash> = "[]",
        /// Where in the pattern of dashes the line begins, in px. Keyframes make the dashes march.
        dash_offset: Keyed<f64> = "0",
        /// The share of the line before its beginning.
        trim_start: Keyed<Fraction> = "0",
        /// The share of the line at its end; keyframes from 0 to 1 draw it on.
        trim: Keyed<Fraction> = "1",
    }
}

crate::choice! {
    /// Shape of a line's ends.
    pub enum CapField {
        /// Half a circle beyond the end.
        Round = "round",
        /// At the end.
        Butt = "butt",
        /// Half a square beyond the end.
        Square = "square",
    }
}

crate::choice! {
    /// Shape of a line's corners.
    pub enum JoinField {
        /// Round.
        Round = "round",
        /// Pointed.
        Miter = "miter",
        /// Cut off.
        Bevel = "bevel",
    }
}

/// Length of a dash or gap in px. Much shorter ones could not be told from a whole line and take long to draw.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dash(pub f64);

impl FieldType for Dash {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match f64::from_node(node, reader)? {
            length if (0.5..=10_000.0).contains(&length) => Some(Dash(length)),
            _ => reader.expected(node, "a length of 0.5 to 10000 px, such as `16`"),
        }
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(0.5), max: Some(10_000.0), whole: false }
    }
}

/// A table with the fields of others behind its own.
pub(super) fn joined(mut own: Table, shared: impl IntoIterator<Item = Table>) -> Table {
    own.fields.extend(shared.into_iter().flat_map(|table| table.fields));
    own
}

/// Notes the moments of a keyframed field with overrides.
pub(super) fn note<T>(out: &mut References, field: &By<Keyed<T>>) {
    field.values().for_each(|value| out.keyed(value));
}

/// The color of lines that name none: that of body text.
pub(super) fn default_color(cx: &Resolving<'_>) -> Color {
    cx.theme.styles.get("body").map_or(Color::BLACK, |style| style.color)
}

/// When the last keyframe that counts from the element's own start is reached, since that start.
pub(super) fn last_key<T>(field: &Keyed<T>) -> Time {
    let Keyed::Keys(keys, _) = field else { return Time::ZERO };
    let since = |moment: &crate::syntax::Moment| match moment.base {
        Base::Start(time) => time + Time::seconds(moment.offset),
        _ => Time::ZERO,
    };
    keys.iter().map(|(moment, _)| since(moment)).fold(Time::ZERO, Time::max)
}

/// Reports a shape that nobody would see.
pub(super) fn check_seen(what: &str, span: Span, fill: &FillFields, pen: &PenFields, reader: &mut Reader<'_>) -> bool {
    if fill.fill.is_some() || pen.stroke.is_some() {
        return true;
    }
    let message = format!("{what} needs a `fill` or a `stroke` to be seen");
    reader.report(Diagnostic::error(span, message).hint("write `fill: $sea` or another color of the theme"));
    false
}

impl FillFields {
    pub fn references(&self, out: &mut References) {
        self.fill.iter().for_each(|fill| note(out, fill));
    }

    /// The ink of the inside. `direction` is from left to right for elements whose picture is mirrored as a whole.
    pub fn place(&self, target: &Target, cx: &Placing<'_>, direction: Direction) -> Option<Track<Ink>> {
        self.fill.as_ref().map(|fill| cx.track(fill.get(target), |paint| Ink::new(paint, direction)))
    }

    /// See [`last_key`].
    pub fn busy(&self, target: &Target) -> Time {
        self.fill.as_ref().map_or(Time::ZERO, |fill| last_key(fill.get(target)))
    }
}

impl PenFields {
    pub fn references(&self, out: &mut References) {
        self.stroke.iter().for_each(|stroke| note(out, stroke));
        note(out, &self.stroke_width);
        out.keyed(&self.dash_offset);
        out.keyed(&self.trim_start);
        out.keyed(&self.trim);
    }

    /// See [`last_key`].
    pub fn busy(&self, target: &Target) -> Time {
        let stroke = self.stroke.as_ref().map_or(Time::ZERO, |stroke| last_key(stroke.get(target)));
        let width = last_key(self.stroke_width.get(target));
        stroke.max(width).max(last_key(&self.trim)).max(last_key(&self.trim_start))
    }

    /// The widest that the line becomes, in px.
    pub fn greatest_width(&self, target: &Target) -> f64 {
        self.stroke_width.get(target).values().into_iter().map(|width| width.0).fold(0.0, f64::max)
    }

    /// The pen of a shape; none if no line is asked for and there is no default. For `direction` see
    /// [`FillFields::place`].
    pub fn place(
        &self,
        target: &Target,
        cx: &Placing<'_>,
        direction: Direction,
        default: Option<Color>,
    ) -> Option<Pen> {
        let ink = match &self.stroke {
            Some(stroke) => cx.track(stroke.get(target), |paint| Ink::new(paint, direction)),
            None => Track::Fixed(Ink::from(default?)),
        };
        Some(Pen {
            ink,
            width: cx.track(self.stroke_width.get(target), |width| width.0),
            cap: match self.cap {
                CapField::Round => Cap::Round,
                CapField::Butt => Cap::Butt,
                CapField::Square => Cap::Square,
            },
            join: match self.join {
                JoinField::Round => Join::Round,
                JoinField::Miter => Join::Miter,
                JoinField::Bevel => Join::Bevel,
            },
            dashes: dashes(&self.dash),
            dash_offset: cx.track(&self.dash_offset, |offset| *offset),
            from: cx.track(&self.trim_start, |share| share.0),
            to: cx.track(&self.trim, |share| share.0),
        })
    }
}

/// Dashes and gaps in pairs; an odd list is repeated, as in SVG.
fn dashes(pattern: &[Dash]) -> Vec<f64> {
    let once = pattern.iter().map(|length| length.0);
    if pattern.len() % 2 == 1 { once.clone().chain(once).collect() } else { once.collect() }
}

/// How a line is drawn at any time.
#[derive(Debug, Clone)]
pub(super) struct Pen {
    ink: Track<Ink>,
    width: Track<f64>,
    cap: Cap,
    join: Join,
    dashes: Vec<f64>,
    dash_offset: Track<f64>,
    from: Track<f64>,
    to: Track<f64>,
}

impl Pen {
    /// The stroke at a moment; gradients run over `bounds`.
    pub fn stroke(&self, time: Time, bounds: Rect) -> Stroke {
        Stroke {
            paint: self.ink.at(time).paint(bounds),
            width: self.width.at(time).max(0.0),
            cap: self.cap,
            join: self.join,
            dashes: self.dashes.clone(),
            dash_offset: self.dash_offset.at(time),
        }
    }

    /// The shares of the line between which it is drawn.
    pub fn span(&self, at: &Instant) -> (f64, f64) {
        let (from, to) = (self.from.at(at.time), self.to.at(at.time));
        (from, from + (to - from) * at.drawn.clamp(0.0, 1.0))
    }
}

/// How a shape is painted at any time.
#[derive(Debug, Clone)]
pub(super) struct Brush {
    pub fill: Option<Track<Ink>>,
    pub pen: Option<Pen>,
}

impl Brush {
    /// The brush of an element whose picture is mirrored as a whole.
    pub fn new(fill: &FillFields, pen: &PenFields, target: &Target, cx: &Placing<'_>) -> Self {
        let direction = Direction::Ltr;
        Brush { fill: fill.place(target, cx, direction), pen: pen.place(target, cx, direction, None) }
    }

    /// Draws an outline; gradients run over `bounds`. While it draws itself, its inside fades in.
    pub fn draw(&self, outline: &Arc<Outline>, bounds: Rect, at: &Instant, out: &mut DisplayList) {
        let fill = self.fill.as_ref().map(|ink| ink.at(at.time).paint(bounds));
        let stroke = self.pen.as_ref().map(|pen| pen.stroke(at.time, bounds));
        let (from, to) = self.pen.as_ref().map_or((0.0, 1.0), |pen| pen.span(at));
        if at.drawn >= 1.0 && from <= 0.0 && to >= 1.0 {
            if fill.is_some() || stroke.is_some() {
                out.outline(outline, Affine::IDENTITY, fill, stroke);
            }
            return;
        }
        if fill.is_some() {
            out.group(at.drawn.clamp(0.0, 1.0), None, |out| out.outline(outline, Affine::IDENTITY, fill, None));
        }
        if let Some(stroke) = stroke.filter(|_| to > from) {
            out.stroke(trim(outline.path(), from, to), stroke);
        }
    }
}
