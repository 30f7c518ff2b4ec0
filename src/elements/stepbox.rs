//! Boxes with a text and perhaps an icon, in the colors of their state: the steps of procedures.

use std::sync::Arc;

use crate::anim::{Time, Track};
use crate::assets::Artwork;
use crate::display::{DisplayList, Outline};
use crate::elements::artwork::fitted;
use crate::elements::outlines::{polyline, regular, rounded_rect};
use crate::elements::state::{Grounds, States};
use crate::elements::wording::{Inscription, Wording};
use crate::geom::{Affine, BezPath, Direction, Point, Rect, Size};
use crate::style::Color;
use crate::text::Align;

crate::choice! {
    /// Shape of a step.
    pub enum StepShape {
        /// A box with round corners.
        Step = "step",
        /// A diamond: a question with several answers.
        Decision = "decision",
        /// A bar with round ends where the procedure begins.
        Start = "start",
        /// A bar with round ends where it ends.
        End = "end",
    }
}

/// Room around the text in px.
const PADDING: Size = Size::new(24.0, 20.0);
/// Radius of corners in px.
const RADIUS: f64 = 22.0;
/// Side of an icon and its distance from the text, in px.
const ICON: f64 = 60.0;
const ICON_GAP: f64 = 14.0;
/// Width of a diamond as a multiple of its height, where the flow runs downwards and where it runs across.
const DIAMOND_DOWN: f64 = 1.7;
const DIAMOND_ACROSS: f64 = 1.15;
/// Width of both pointed ends of a hexagon as a share of its height.
const HEXAGON: f64 = 0.5;
/// Share of the room for text that a diamond's text takes: a narrow one keeps the diamond small.
const DIAMOND_ROOM: f64 = 0.72;
/// Radius of a diamond's corners in px.
const DIAMOND_RADIUS: f64 = 14.0;

/// A step that waits for its place.
pub(super) struct StepBox {
    pub wording: Wording,
    pub icon: Option<Arc<Artwork>>,
    pub shape: StepShape,
    /// The icon stands beside the text, not above it.
    pub beside: bool,
    /// Width of a diamond as a multiple of its height.
    diamond: f64,
    /// A diamond gives way to a hexagon, which needs less room around a long text.
    pub compact: bool,
    /// Size of the text when it was measured last.
    text: Size,
}

impl StepBox {
    /// A step of a procedure that runs downwards or across.
    pub fn new(wording: Wording, icon: Option<Arc<Artwork>>, shape: StepShape, downwards: bool) -> Self {
        let (beside, diamond) = (false, DIAMOND_ACROSS);
        let mut step = StepBox { wording, icon, shape, beside, diamond, compact: false, text: Size::ZERO };
        step.turn(downwards);
        step
    }

    /// Makes it a step of a procedure that runs downwards, or across.
    pub fn turn(&mut self, downwards: bool) {
        self.beside = downwards && self.shape != StepShape::Decision;
        self.diamond = if downwards { DIAMOND_DOWN } else { DIAMOND_ACROSS };
        if self.icon.is_some() {
            self.wording.align(if self.beside { Align::Start } else { Align::Center });
        }
    }

    /// Whether lines meet it in the middle of its sides only.
    pub fn is_pointed(&self) -> bool {
        self.shape == StepShape::Decision
    }

    /// Its size with a text as wide as `room`.
    pub fn measure(&mut self, room: f64) -> Size {
        let room = if self.is_pointed() { room * DIAMOND_ROOM } else { room };
        self.text = self.wording.measure(Some(room));
        let inside = self.inside();
        if self.is_pointed() && self.compact {
            let height = inside.height + 2.0 * PADDING.height;
            return Size::new(inside.width + 12.0 + height * HEXAGON, height);
        }
        if self.is_pointed() {
            // The corners of the inside lie on the sides of the diamond: w/W + h/H = 1.
            let (w, h) = (inside.width + 14.0, inside.height + 6.0);
            return Size::new(w + self.diamond * h, h + w / self.diamond);
        }
        let ends = if self.shape == StepShape::Step { 0.0 } else { 8.0 };
        Size::new(inside.width + 2.0 * (PADDING.width + ends), inside.height + 2.0 * PADDING.height)
    }

    /// Text and icon together.
    fn inside(&self) -> Size {
        match (&self.icon, self.beside) {
            (None, _) => self.text,
            (Some(_), true) => Size::new(ICON + ICON_GAP + self.text.width, self.text.height.max(ICON)),
            (Some(_), false) => Size::new(self.text.width.max(ICON), ICON + ICON_GAP + self.text.height),
        }
    }

    /// Fixes it in a box, as it was measured last.
    pub fn place(mut self, bounds: Rect, direction: Direction, grounds: &Grounds, states: &States) -> PlacedStep {
        let inside = Rect::from_center_size(bounds.center(), self.inside());
        let (icon, text) = match (&self.icon, self.beside) {
            (None, _) => (Rect::ZERO, inside),
            (Some(_), false) => {
                let icon = Rect::new(inside.x0, inside.y0, inside.x1, inside.y0 + ICON);
                (icon, Rect { y0: inside.y1 - self.text.height, ..inside })
            }
            (Some(_), true) if direction == Direction::Ltr => {
                (Rect { x1: inside.x0 + ICON, ..inside }, Rect { x0: inside.x1 - self.text.width, ..inside })
            }
            (Some(_), true) => {
                (Rect { x0: inside.x1 - ICON, ..inside }, Rect { x1: inside.x0 + self.text.width, ..inside })
            }
        };
        PlacedStep {
            bounds,
            outline: Outline::new(outline(self.shape, self.compact, bounds)),
            inscription: self.wording.set(text, direction),
            icon: self.icon.map(|art| {
                let side = Rect::from_center_size(icon.center(), (ICON, ICON));
                (fitted(art.size(), side, false), art)
            }),
            fill: states.track(|state| grounds.fill(state)),
            grounds: *grounds,
        }
    }
}

fn outline(shape: StepShape, compact: bool, bounds: Rect) -> BezPath {
    match shape {
        StepShape::Step => rounded_rect(bounds, RADIUS),
        StepShape::Decision if compact => {
            let (end, y) = (bounds.height() * HEXAGON / 2.0, bounds.center().y);
            let (left, right) = (bounds.x0 + end, bounds.x1 - end);
            let corners =
                [(left, bounds.y0), (right, bounds.y0), (bounds.x1, y), (right, bounds.y1), (left, bounds.y1)];
            let corners: Vec<Point> = corners.into_iter().chain([(bounds.x0, y)]).map(Point::from).collect();
            polyline(&corners, DIAMOND_RADIUS, true)
        }
        StepShape::Decision => polyline(&regular(bounds, 4, 0.0), DIAMOND_RADIUS, true),
        StepShape::Start | StepShape::End => rounded_rect(bounds, bounds.height() / 2.0),
    }
}

/// A step in its place.
pub(super) struct PlacedStep {
    pub bounds: Rect,
    outline: Arc<Outline>,
    pub inscription: Inscription,
    icon: Option<(Affine, Arc<Artwork>)>,
    fill: Track<Color>,
    grounds: Grounds,
}

impl PlacedStep {
    /// Draws it as it is at a moment.
    pub fn draw(&self, time: Time, out: &mut DisplayList) {
        let fill = self.fill.at(time);
        let letters = self.grounds.letters(fill);
        out.outline(&self.outline, Affine::IDENTITY, Some(fill.into()), None);
        if let Some((transform, art)) = &self.icon {
            out.with_transform(*transform, |out| art.draw(Some(letters), &|_| None, out));
        }
        self.inscription.draw(letters, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Shape;

    #[test]
    fn a_text_lies_within_its_diamond() {
        let text = Size::new(180.0, 80.0);
        let around = |w: f64, h: f64| Size::new(w + DIAMOND_DOWN * h, h + w / DIAMOND_DOWN);
        let path = outline(StepShape::Decision, false, around(194.0, 86.0).to_rect());
        let inside = Rect::from_center_size(around(194.0, 86.0).to_rect().center(), text);
        for corner in [(inside.x0, inside.y0), (inside.x1, inside.y0), (inside.x0, inside.y1), (inside.x1, inside.y1)] {
            assert!(path.contains(corner.into()), "{corner:?}");
        }
    }
}
