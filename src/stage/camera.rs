//! The view of a scene: which part of its stage the frame shows at a moment.

use std::cmp::Ordering::Equal;
use std::collections::BTreeMap;

use crate::anim::{Lerp, Time, Track};
use crate::geom::{Affine, Direction, Point, Rect, Size, Vec2};
use crate::node::track;
use crate::scene::View;
use crate::stage::StageText;
use crate::stage::placer::KEYFRAME_EASE;
use crate::syntax::{Keyed, Moment};

/// Steps in a pixel of the frame that a view moves by while its size stays: a quarter is finer than the eye follows, and
/// what was rasterised four times is found again ever after.
const STEPS: f64 = 4.0;

/// What the frame shows: the point in its middle and the size of one px of the stage.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pose {
    center: Point,
    zoom: f64,
}

impl Lerp for Pose {
    /// The edges of what is seen move evenly, so that the point towards which a view closes in stays where it is.
    fn lerp(&self, other: &Self, x: f64) -> Self {
        if self.zoom == other.zoom {
            return Pose { center: self.center.lerp(other.center, x), zoom: self.zoom };
        }
        let seen = 1.0 / self.zoom + (1.0 / other.zoom - 1.0 / self.zoom) * x;
        // An easing may overshoot; the view stays one.
        let zoom = 1.0 / seen.max(1e-3);
        Pose { center: self.center.lerp(other.center, x), zoom }
    }
}

/// A view that moves.
pub(super) struct Camera {
    track: Track<Pose>,
    frame: Size,
    scale: f64,
}

/// What a view stands in.
pub(super) struct Surroundings<'a> {
    /// The stage in px.
    pub stage: Size,
    /// The frame in px.
    pub frame: Size,
    /// Pixels a px.
    pub scale: f64,
    pub direction: Direction,
    /// Boxes of elements with ids, on the stage.
    pub boxes: &'a BTreeMap<String, Rect>,
}

impl Camera {
    /// The view of a scene. Views on elements look at the middle of their boxes.
    pub fn new(view: &Keyed<View>, around: &Surroundings<'_>, clock: &dyn Fn(&Moment) -> Time) -> Self {
        let (stage, direction) = (around.stage, around.direction);
        let pose = |view: &View| {
            let on = view.on.as_ref().and_then(|id| around.boxes.get(&id.value)).map(|bounds| bounds.center());
            let x = view.x.as_ref().map(|x| x.of(stage.width));
            let y = view.y.as_ref().map(|y| y.of(stage.height));
            let center = match on {
                Some(on) => on + Vec2::new(x.unwrap_or(0.0) * direction.sign(), y.unwrap_or(0.0)),
                None => {
                    let x = x.unwrap_or(stage.width / 2.0);
                    let x = if direction == Direction::Rtl { stage.width - x } else { x };
                    Point::new(x, y.unwrap_or(stage.height / 2.0))
                }
            };
            kept(Pose { center, zoom: view.zoom.0 }, stage, around.frame)
        };
        Camera { track: track(view, pose, clock, KEYFRAME_EASE), frame: around.frame, scale: around.scale }
    }

    /// From the stage to the frame.
    pub fn at(&self, time: Time) -> Affine {
        let pose = self.track.at(time);
        let middle = self.frame.to_rect().center().to_vec2();
        let mut shift = middle - pose.center.to_vec2() * pose.zoom;
        if self.keeps(pose.zoom) {
            let snapped = |px: f64| (px * self.scale * STEPS).round() / (self.scale * STEPS);
            shift = Vec2::new(snapped(shift.x), snapped(shift.y));
        }
        Affine::translate(shift) * Affine::scale(pose.zoom)
    }

    /// Whether a zoom is one that the view stays at, not one that it passes.
    fn keeps(&self, zoom: f64) -> bool {
        match &self.track {
            Track::Fixed(_) => true,
            Track::Keyframes(keys) => keys.iter().any(|key| key.value.zoom == zoom),
        }
    }

    /// The spans of a scene of this length in which it stands still.
    pub fn rests(&self, length: Time) -> Vec<(Time, Time)> {
        let Track::Keyframes(keys) = &self.track else { return vec![(Time::ZERO, length)] };
        let mut rests: Vec<(Time, Time)> = Vec::new();
        let mut open = Some(Time::ZERO);
        for pair in keys.windows(2) {
            if pair[0].value == pair[1].value {
                open = open.or(Some(pair[0].time));
            } else if let Some(start) = open.take() {
                rests.push((start, pair[0].time));
            }
        }
        let last = keys.last().map_or(Time::ZERO, |key| key.time);
        rests.push((open.unwrap_or(last), length));
        rests.retain(|(start, end)| *start < length && start < end);
        rests
    }

    /// A text where it can be read: see [`Self::best_view`].
    pub fn seen(&self, text: &mut StageText, length: Time) {
        let Some((bounds, shown)) = self.best_view(text.bounds, text.shown, length) else { return };
        text.text.size *= bounds.height() / text.bounds.height().max(1e-9);
        text.bounds = bounds;
        text.shown = shown;
    }

    /// Where a box is seen best, and how long: in the rest in which most of it is in the frame for longest.
    pub fn best_view(&self, bounds: Rect, shown: (Time, Time), length: Time) -> Option<(Rect, (Time, Time))> {
        let frame = self.frame.to_rect();
        let seen = |(start, end): (Time, Time)| {
            let (start, end) = (start.max(shown.0), end.min(shown.1));
            let bounds = self.at(start).transform_rect_bbox(bounds);
            let share = bounds.intersect(frame).area() / bounds.area().max(1e-9);
            (start < end).then_some((share, end.as_seconds() - start.as_seconds(), start, end, bounds))
        };
        let rests = self.rests(length).into_iter().filter_map(seen);
        // Of rests that show as much, the longest.
        let best = rests.max_by(|a, b| (a.0.min(0.999), a.1).partial_cmp(&(b.0.min(0.999), b.1)).unwrap_or(Equal));
        best.map(|(_, _, start, end, bounds)| (bounds, (start, end)))
    }
}

/// The view moved so that it shows nothing beyond the edges of its stage, where that is large enough. What lies between
/// two such views does not either.
fn kept(pose: Pose, stage: Size, frame: Size) -> Pose {
    let along = |center: f64, stage: f64, frame: f64| {
        let half = frame / pose.zoom / 2.0;
        if 2.0 * half >= stage { stage / 2.0 } else { center.clamp(half, stage - half) }
    };
    let center =
        Point::new(along(pose.center.x, stage.width, frame.width), along(pose.center.y, stage.height, frame.height));
    Pose { center, ..pose }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anim::{Easing, Keyframe};

    const FRAME: Size = Size::new(1920.0, 1080.0);

    fn camera(poses: &[(f64, f64, f64)]) -> Camera {
        let key = |(time, x, zoom): &(f64, f64, f64)| Keyframe {
            time: Time::seconds(*time),
            value: Pose { center: Point::new(*x, 540.0), zoom: *zoom },
            easing: Easing::Linear,
        };
        let track = Track::through(poses.iter().map(key).collect()).expect("keys");
        Camera { track, frame: FRAME, scale: 2.0 / 3.0 }
    }

    #[test]
    fn the_middle_of_the_view_is_the_middle_of_the_frame() {
        let camera = camera(&[(0.0, 960.0, 1.0), (2.0, 3000.0, 2.0)]);
        for (time, x) in [(0.0, 960.0), (2.0, 3000.0)] {
            let at = camera.at(Time::seconds(time)) * Point::new(x, 540.0);
            assert!(at.distance(Point::new(960.0, 540.0)) < 0.2, "{at:?}");
        }
    }

    #[test]
    fn closing_in_keeps_the_point_that_both_views_show_at_one_place() {
        // Both views show 1440 at three quarters of their width: (1440 − 960) · 1 = (1440 − 1200) · 2.
        let camera = camera(&[(0.0, 960.0, 1.0), (1.0, 1200.0, 2.0)]);
        for time in [0.0, 0.3, 0.7, 1.0] {
            let at = camera.at(Time::seconds(time)) * Point::new(1440.0, 540.0);
            assert!((at.x - 1440.0).abs() < 0.5, "{time}: {at:?}");
        }
    }

    #[test]
    fn a_view_keeps_to_its_stage() {
        let stage = Size::new(3840.0, 1080.0);
        let center = |x: f64, zoom: f64| kept(Pose { center: Point::new(x, 0.0), zoom }, stage, FRAME).center;
        assert_eq!(center(0.0, 1.0), Point::new(960.0, 540.0));
        assert_eq!(center(2000.0, 1.0), Point::new(2000.0, 540.0));
        assert_eq!(center(9000.0, 2.0), Point::new(3360.0, 270.0));
        assert_eq!(center(0.0, 0.2), Point::new(1920.0, 540.0));
    }

    #[test]
    fn a_pan_moves_by_quarters_of_a_pixel() {
        let camera = camera(&[(0.0, 960.0, 1.0), (7.0, 1960.0, 1.0)]);
        for i in 0..50 {
            let [.., x, y] = camera.at(Time::seconds(f64::from(i) * 0.13)).as_coeffs();
            for px in [x, y] {
                let steps = px * camera.scale * STEPS;
                assert!((steps - steps.round()).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn rests_are_where_nothing_changes() {
        let s = Time::seconds;
        let camera = camera(&[(1.0, 0.0, 1.0), (2.0, 500.0, 1.0), (4.0, 500.0, 1.0), (5.0, 0.0, 1.0)]);
        assert_eq!(camera.rests(s(9.0)), [(s(0.0), s(1.0)), (s(2.0), s(4.0)), (s(5.0), s(9.0))]);
    }
}
