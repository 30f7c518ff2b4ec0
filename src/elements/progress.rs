//! `progress`: a bar that shows how far something has come.

use std::sync::Arc;

use crate::display::{DisplayList, Outline};
use crate::elements::outlines::rounded_rect;
use crate::elements::share::{self, Gauge, Level, LevelFields};
use crate::elements::sizing;
use crate::geom::{Affine, Rect, Size};
use crate::layout::Space;
use crate::node::{ElementKind, Instant, Placed, Placing};
use crate::syntax::{By, Fraction, Gap, Keyed, Length, PaintField, Record, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "progress",
    doc: "A bar that fills from the start side to the end side. Without a `value` it fills over the whole scene.",
    example: "\
- column:
    gap: 32
    items:
      - progress: { value: { 0s: 0, 1200ms: 70%, ease: out-cubic }, fill: $sea, track: $sky }
      - progress: { value: 40%, fill: $amber, track: $sky, width: 240, height: 24, radius: 4 }
      - progress: { fill: $clay }
",
    items: false,
    table: ProgressFields::table,
    read: share::read::<ProgressFields>,
};

crate::fields! {
    /// A bar that shows how far something has come.
    pub struct ProgressFields {
        /// How full it is, fixed or keyframes. From 0 to 1 over the whole scene unless written.
        value: Option<By<Keyed<Fraction>>>,
        /// Paint of the full part; the color of body text unless written.
        fill: Option<By<Keyed<PaintField>>>,
        /// Paint of the whole bar behind it; the color of body text, a fifth as strong, unless written.
        track: Option<By<Keyed<PaintField>>>,
        /// Radius of its corners; half its height unless written.
        radius: Option<By<Gap>>,
    }
}

/// Size of a bar that nothing else decides.
const NATURAL: Size = Size::new(480.0, 16.0);

impl Gauge for ProgressFields {
    fn level(&self) -> LevelFields<'_> {
        LevelFields { value: self.value.as_ref(), fill: self.fill.as_ref(), track: self.track.as_ref() }
    }

    fn measure(&self, space: Space) -> Size {
        sizing::yielding(space, NATURAL)
    }

    fn place(&self, level: Level, target: &Target, cx: &Placing<'_>) -> Box<dyn Placed> {
        let radius = self.radius.as_ref().map_or(Length::Percent(0.5), |radius| radius.get(target).0);
        let (bounds, radius) = (cx.size.to_rect(), radius.of(cx.size.min_side()));
        Box::new(PlacedProgress { bounds, radius, level, whole: Outline::new(rounded_rect(bounds, radius)) })
    }
}

struct PlacedProgress {
    bounds: Rect,
    radius: f64,
    level: Level,
    whole: Arc<Outline>,
}

impl Placed for PlacedProgress {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let (value, bounds) = (self.level.value(at.time), self.bounds);
        out.outline(&self.whole, Affine::IDENTITY, Some(self.level.track(at.time, bounds)), None);
        let fill = Some(self.level.fill(at.time, bounds));
        if value >= 1.0 {
            out.outline(&self.whole, Affine::IDENTITY, fill, None);
        } else if value > 0.0 {
            // A part shorter than its ends is round keeps its height and comes out of the bar's own end.
            let width = bounds.width() * value;
            let least = (2.0 * self.radius.min(bounds.height() / 2.0)).min(bounds.width());
            let x1 = bounds.x0 + width;
            let part = Rect { x0: (x1 - width.max(least)).min(bounds.x0), x1, ..bounds };
            let outline = Outline::new(rounded_rect(part, self.radius));
            let clip = (part.x0 < bounds.x0).then(|| self.whole.path().clone());
            out.group(1.0, clip, |out| out.outline(&outline, Affine::IDENTITY, fill, None));
        }
    }
}
