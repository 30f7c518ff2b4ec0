//! From a resolved element to one that can be drawn at any time.

use std::collections::BTreeMap;

use crate::anim::{Easing, Lerp, Time, Track};
use crate::diag::Span;
use crate::display::DisplayList;
use crate::geom::{BezPath, Direction, Point, Rect, Size};
use crate::layout::Space;
use crate::node::{Effect, Motif, Piecewise};
use crate::syntax::{Keyed, Moment};

/// An element with its texts, fonts and pictures fixed, whose box is still open.
pub trait Resolved: Send + Sync {
    /// Its size in px where some sides are given; zero for what has no size of its own.
    fn measure(&mut self, _space: Space) -> Size {
        Size::ZERO
    }

    /// Into how many pieces its entrance falls in a box of this size.
    fn pieces(&mut self, _by: Piecewise, _size: Size) -> usize {
        1
    }

    /// Into how many parts an entrance falls that it carries out itself and that goes by no pieces: bars of a chart.
    fn parts(&mut self) -> usize {
        1
    }

    /// How long its own motion goes on after its start (a counter, a drawn line).
    fn busy(&self) -> Time {
        Time::ZERO
    }

    /// How far the first baseline lies below the top of a box of this size; the bottom where there is no text.
    fn baseline(&mut self, size: Size) -> f64 {
        size.height
    }

    /// How many graphemes are to be read; see [`crate::text::graphemes`].
    fn graphemes(&self) -> usize {
        0
    }

    /// How many characters it shows.
    fn characters(&self) -> usize {
        0
    }

    /// Fixes it in its box.
    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed>;
}

/// An element in its box, of which only the time is open.
pub trait Placed: Send + Sync {
    /// Draws it in px from the top left corner of its box. Pure: the same instant draws the same.
    fn draw(&self, at: &Instant, out: &mut DisplayList);

    /// The line that it draws, in px from the top left corner of its box, for others to move along.
    fn line(&self) -> Option<&BezPath> {
        None
    }

    /// The box of what must be seen whole besides its texts, in px from the top left corner of its own box, for checks;
    /// none where nothing of it has to, as of pictures that a frame may cut.
    fn extent(&self) -> Option<Rect> {
        None
    }

    /// The texts it shows, for checks.
    fn texts(&self) -> Vec<TextBox> {
        Vec::new()
    }
}

/// A text in its box, for checks of size, overflow and contrast.
#[derive(Debug, Clone, PartialEq)]
pub struct TextBox {
    /// What is shown.
    pub text: String,
    /// Where the script names it.
    pub span: Span,
    /// Where its translation stands, if it is a message.
    pub origin: Option<Span>,
    /// The ink's box in px from the element's corner.
    pub bounds: Rect,
    /// Font size in px of a 1080-short-side frame.
    pub size: f64,
    /// Width in px of all its lines together.
    pub extent: f64,
    /// Lines that the text takes and that it may take.
    pub lines: (usize, Option<usize>),
    /// The width in px that the layout offered it, if it offered one.
    pub room: Option<f64>,
    /// Whether its box is as wide as it is and would grow with it.
    pub grows: bool,
    /// By how many px its widest line leaves its box.
    pub excess: f64,
    /// Whether it was shrunk to the least size allowed and still does not fit.
    pub at_floor: bool,
    /// The size that it was meant to have, and the least to which it may shrink, in px of a 1080-short-side frame; the
    /// same where it does not shrink.
    pub sizes: (f64, f64),
    /// What stands on its last line, if it has several.
    pub last_line: Option<String>,
}

/// When an entrance runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Timing {
    /// Its start on the scene's clock.
    pub start: Time,
    /// How long one piece takes.
    pub length: Time,
    /// Its easing.
    pub ease: Easing,
    /// Time between pieces.
    pub stagger: Time,
}

impl Timing {
    /// How far the piece with this index has come in at a moment: 0 not at all, 1 wholly; an easing may overshoot.
    pub fn presence(&self, at: Time, piece: usize) -> f64 {
        let start = self.start + self.stagger * piece as f64;
        self.ease.at(at.progress(start, self.length))
    }

    /// When the last of `pieces` is in.
    pub fn end(&self, pieces: usize) -> Time {
        self.start + self.stagger * pieces.saturating_sub(1) as f64 + self.length
    }
}

/// An entrance or exit that the element carries out itself.
#[derive(Debug, Clone, Copy)]
pub struct Entering {
    /// The effect.
    pub motif: Motif,
    /// The pieces, for text.
    pub by: Option<Piecewise>,
    /// When it runs.
    pub timing: Timing,
}

/// The moment for which an element draws itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Instant {
    /// Since the scene's start.
    pub time: Time,
    /// Since the element's own start; negative before it.
    pub since: Time,
    /// The share of its lines that is drawn, for elements that can `draw`: 0 to 1.
    pub drawn: f64,
}

/// What an element knows when it is placed. Coordinates are px of a 1080-short-side frame.
pub struct Placing<'a> {
    /// The size of its box.
    pub size: Size,
    /// The top left corner of its box in the scene.
    pub origin: Point,
    /// Reading direction of the layout here; left to right where nothing mirrors.
    pub direction: Direction,
    /// Its picture is mirrored after it is drawn.
    pub flipped: bool,
    /// Its entrance, if it has one that it carries out itself (pieces of text).
    pub entering: Option<Entering>,
    /// Boxes of elements with ids, in the scene.
    pub boxes: &'a BTreeMap<String, Rect>,
    /// The scene's size.
    pub scene: Size,
    /// The element's own start on the scene's clock.
    pub start: Time,
    /// The scene's length.
    pub length: Time,
    /// Turns moments into times of the scene's clock.
    pub clock: &'a dyn Fn(&Moment) -> Time,
    /// Easing between keyframes that name none.
    pub ease: Easing,
}

impl Placing<'_> {
    /// The track of a keyframed field on the scene's clock, its values turned by `value`.
    pub fn track<T, U: Lerp>(&self, field: &Keyed<T>, value: impl Fn(&T) -> U) -> Track<U> {
        track(field, value, self.clock, self.ease)
    }

    /// Whether an element should draw its lines itself.
    pub fn is_drawn(&self) -> bool {
        self.entering.is_some_and(|e| e.motif.effect == Effect::Draw)
    }
}

/// The track of a keyframed field.
pub(crate) fn track<T, U: Lerp>(
    field: &Keyed<T>,
    value: impl Fn(&T) -> U,
    clock: &dyn Fn(&Moment) -> Time,
    ease: Easing,
) -> Track<U> {
    match field {
        Keyed::Fixed(fixed) => Track::Fixed(value(fixed)),
        Keyed::Keys(keys, own) => {
            let easing = own.unwrap_or(ease);
            let frame =
                |(moment, v): &(Moment, T)| crate::anim::Keyframe { time: clock(moment), value: value(v), easing };
            Track::through(keys.iter().map(frame).collect()).expect("keyframes were read with at least one key")
        }
    }
}
