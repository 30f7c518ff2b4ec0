//! What filled shapes share as elements: each brings a form of its own, all else about them is the same.
//!
//! A shape is its own fields with a fill and a pen. The file of a shape says in [`Form`] what its fields mean; how it
//! is read, what it names and when it comes to rest stands here once.

use std::fmt::Debug;
use std::sync::Arc;

use crate::anim::{Time, Track};
use crate::display::{DisplayList, Outline};
use crate::elements::pen::{Brush, FillFields, PenFields, check_seen, joined, last_key, note};
use crate::geom::{BezPath, Rect, Size};
use crate::layout::Space;
use crate::node::{Effect, Element, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::syntax::{By, Fields, Fraction, Keyed, Reader, Record, Table, Target};

/// The fields of one kind of shape, and what they make of it.
pub(super) trait Form: Record + Clone + Debug + Send + Sync + 'static {
    /// Whether its fields go together; reports where they do not.
    fn check(&self, _fields: &Fields<'_>, _reader: &mut Reader<'_>) -> bool {
        true
    }

    /// The shares of its width and height that are drawn, where a part of it can be.
    fn part(&self) -> Option<[&By<Keyed<Fraction>>; 2]> {
        None
    }

    /// The moments that its own fields name.
    fn references(&self, _out: &mut References) {}

    /// How long its own change of form goes on.
    fn busy(&self) -> Time {
        Time::ZERO
    }

    /// Its size in px where some sides are given.
    fn measure(&self, space: Space) -> Size;

    /// Fixes it in its box, painted with this brush.
    fn place(&self, brush: Brush, target: &Target, cx: &Placing<'_>) -> Box<dyn Placed>;
}

/// The fields of a shape: its own, those of its fill and of its pen.
pub(super) fn table<F: Form>() -> Table {
    joined(F::table(), [FillFields::table(), PenFields::table()])
}

/// Reads a shape that has something to be seen by.
pub(super) fn read<F: Form>(fields: &mut Fields<'_>, reader: &mut Reader<'_>) -> Option<Box<dyn Element>> {
    let form = F::read(fields, reader);
    let (fill, pen) = (FillFields::read(fields, reader), PenFields::read(fields, reader));
    let (form, fill, pen) = (form?, fill?, pen?);
    // Both are asked, so that an author hears of everything at once.
    let whole = form.check(fields, reader);
    let seen = check_seen(fields.what(), fields.span(), &fill, &pen, reader);
    (whole && seen).then(|| Box::new(ShapeElement { form, fill, pen }) as _)
}

#[derive(Debug, Clone)]
struct ShapeElement<F> {
    form: F,
    fill: FillFields,
    pen: PenFields,
}

impl<F: Form> Element for ShapeElement<F> {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn mirrors_picture(&self) -> bool {
        true
    }

    fn references(&self, out: &mut References) {
        self.fill.references(out);
        self.pen.references(out);
        self.form.references(out);
        self.form.part().into_iter().flatten().for_each(|share| note(out, share));
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedShape { shape: self.clone(), target: cx.target.clone() })
    }
}

struct ResolvedShape<F> {
    shape: ShapeElement<F>,
    target: Target,
}

impl<F: Form> Resolved for ResolvedShape<F> {
    fn measure(&mut self, space: Space) -> Size {
        self.shape.form.measure(space)
    }

    fn busy(&self) -> Time {
        let ShapeElement { form, fill, pen } = &self.shape;
        let growth = form.part().into_iter().flatten().map(|share| last_key(share.get(&self.target)));
        growth.fold(fill.busy(&self.target).max(pen.busy(&self.target)).max(form.busy()), Time::max)
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let ShapeElement { form, fill, pen } = &self.shape;
        form.place(Brush::new(fill, pen, &self.target, cx), &self.target, cx)
    }
}

/// A shape that is always drawn as a whole.
pub(super) struct PlacedShape {
    /// Over which gradients run.
    pub bounds: Rect,
    pub outline: Arc<Outline>,
    pub brush: Brush,
}

impl Placed for PlacedShape {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.brush.draw(&self.outline, self.bounds, at, out);
    }

    fn line(&self) -> Option<&BezPath> {
        Some(self.outline.path())
    }
}

/// How much of a shape is drawn at any time: the shares of its width and of its height.
pub(super) struct Part {
    width: Track<f64>,
    height: Track<f64>,
}

impl Part {
    pub fn new(width: &By<Keyed<Fraction>>, height: &By<Keyed<Fraction>>, target: &Target, cx: &Placing<'_>) -> Self {
        let share = |field: &By<Keyed<Fraction>>| cx.track(field.get(target), |share| share.0);
        Part { width: share(width), height: share(height) }
    }

    /// The shares at a moment.
    pub fn at(&self, time: Time) -> (f64, f64) {
        (self.width.at(time), self.height.at(time))
    }
}

/// The part of a box that such shares take: from the left, from the bottom.
pub(super) fn part_of(bounds: Rect, (width, height): (f64, f64)) -> Rect {
    Rect { x1: bounds.x0 + bounds.width() * width, y0: bounds.y1 - bounds.height() * height, ..bounds }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_grows_from_the_start_and_the_bottom() {
        let bounds = Rect::new(0.0, 0.0, 200.0, 100.0);
        assert_eq!(part_of(bounds, (0.25, 1.0)), Rect::new(0.0, 0.0, 50.0, 100.0));
        assert_eq!(part_of(bounds, (1.0, 0.25)), Rect::new(0.0, 75.0, 200.0, 100.0));
    }
}
