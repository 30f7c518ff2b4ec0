//! Fixing every element of a body at its place and time.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::anim::{Easing, Motion, Time, Track};
use crate::geom::{Affine, Along, Direction, Rect, Size};
use crate::node::{
    Animate, Effect, EmphasisEffect, EmphasisField, Entering, FollowPath, MaskField, Mirror, Motif, PlacedCut, Placing,
    Resolved, Swell, Toward, circle, track, underline,
};
use crate::stage::StageElement;
use crate::stage::boxes::pivot;
use crate::stage::draft::{Draft, Drafts};
use crate::stage::draw::{Change, Keyframes, Mark, PlacedNode, turn};
use crate::stage::follow::{Following, Way};
use crate::stage::lights::Lights;
use crate::stage::timing::Clock;
use crate::style::{Color, Stroke};
use crate::syntax::{Keyed, Moment, Target};

/// Easing between keyframes that name none: CSS's `ease-in-out`.
pub(super) const KEYFRAME_EASE: Easing = Easing::CubicBezier(0.42, 0.0, 0.58, 1.0);

/// What placing needs to know of a body.
pub(super) struct Placer<'a> {
    pub target: &'a Target,
    /// The frame in px of a 1080-short-side frame.
    pub scene: Size,
    pub motion: &'a Motion,
    /// The locale's direction; elements that do not mirror take left to right.
    pub direction: Direction,
    pub drafts: &'a Drafts<'a>,
    pub clock: &'a Clock<'a>,
    pub boxes: &'a BTreeMap<String, Rect>,
    pub resolved: Vec<Option<Box<dyn Resolved>>>,
    /// Color of lines that point something out and have none of their own.
    pub ink: Color,
    /// What steps back when, by draft.
    pub lights: Vec<Lights>,
}

impl Placer<'_> {
    /// Places elements of one container, with what they are to each other.
    pub fn nodes(&mut self, indexes: &[usize]) -> Vec<PlacedNode> {
        let mut nodes: Vec<PlacedNode> = indexes.iter().map(|i| self.node(*i)).collect();
        let id = |i: usize| self.drafts.list[i].common().id.as_ref().map(|id| id.value.as_str());
        for (at, i) in indexes.iter().enumerate() {
            if let Some(MaskField(mask)) = &self.drafts.list[*i].common().mask
                && let Some(by) = indexes.iter().position(|other| id(*other) == Some(mask.by.value.as_str()))
            {
                nodes[at].mask = Some((by, mask.inverted));
                nodes[by].masks = true;
            }
        }
        nodes
    }

    /// Places an element and everything in it.
    fn node(&mut self, i: usize) -> PlacedNode {
        let draft = &self.drafts.list[i];
        let common = draft.common();
        let direction = self.direction_of(draft);
        let start = self.clock.start(i);
        let mut resolved = self.resolved[i].take().expect("every element is placed once");
        let baseline = resolved.baseline(draft.size());
        let entrance = self.entrance(i, direction);
        let exit = self.exit(i, direction);
        let entering = entrance.as_ref().filter(|change| change.own).map(|change| Entering {
            motif: change.motif,
            by: common.enter.as_ref().and_then(|enter| enter.entrance.by),
            timing: change.timing,
        });
        let clock = |moment: &Moment| self.clock.moment(moment, start);
        let mut cx = Placing {
            size: draft.size(),
            origin: draft.bounds.origin(),
            direction,
            flipped: self.flips(draft, direction),
            entering,
            boxes: self.boxes,
            scene: self.scene,
            start,
            length: self.clock.length,
            clock: &clock,
            ease: KEYFRAME_EASE,
        };
        let placed = resolved.place(&mut cx);
        let motion = common.animate.as_ref().map(|by| self.keyframes(i, by.get(self.target), draft, direction, &clock));
        let element = StageElement {
            kind: draft.node.kind.name,
            id: common.id.as_ref().map(|id| id.value.clone()),
            span: draft.node.span,
        };
        PlacedNode {
            placed,
            element,
            bounds: draft.bounds,
            pivot: pivot(common.anchor, draft.bounds, baseline, direction),
            start,
            waits: common.at.is_some(),
            hidden: *common.hidden.get(self.target),
            flipped: self.flips(draft, direction),
            opacity: common.opacity.get(self.target).0,
            rotate: turn(common.rotate.get(self.target).0, direction),
            scale: common.scale.get(self.target).0,
            motion,
            entrance,
            exit,
            cut: common.clip.as_ref().map(|by| {
                let cut = &by.get(self.target).0;
                let reveal = track(&cut.reveal, |share| share.0, &clock, KEYFRAME_EASE);
                PlacedCut::new(cut, draft.size(), direction, reveal)
            }),
            blur: track(common.blur.get(self.target), |blur| blur.0, &clock, KEYFRAME_EASE),
            blend: *common.blend.get(self.target),
            mask: None,
            masks: false,
            dims: std::mem::take(&mut self.lights[i].dims),
            spots: std::mem::take(&mut self.lights[i].spots),
            pulses: self.pulses(i),
            marks: self.marks(i, direction),
            items: self.nodes(&draft.items),
        }
    }

    fn direction_of(&self, draft: &Draft<'_>) -> Direction {
        if draft.mirrored { self.direction } else { Direction::Ltr }
    }

    fn flips(&self, draft: &Draft<'_>, direction: Direction) -> bool {
        let wanted = match draft.common().mirror {
            Mirror::Auto => draft.node.element.mirrors_picture(),
            Mirror::Always => true,
            Mirror::Never => false,
        };
        wanted && direction == Direction::Rtl
    }

    fn motif(&self, effect: Effect, toward: Option<Toward>, direction: Direction) -> Motif {
        Motif { effect, toward, travel: self.motion.travel, direction }
    }

    fn entrance(&self, i: usize, direction: Direction) -> Option<Change> {
        let draft = &self.drafts.list[i];
        let enter = &draft.common().enter.as_ref()?.entrance;
        let own = enter.by.is_some() || draft.node.element.effects().contains(&enter.effect);
        Some(Change {
            motif: self.motif(enter.effect, enter.toward, direction),
            timing: self.clock.entrance(i)?,
            pieces: self.drafts.pieces[i],
            own,
        })
    }

    fn exit(&self, i: usize, direction: Direction) -> Option<Change> {
        let draft = &self.drafts.list[i];
        let exit = &draft.common().exit.as_ref()?.exit;
        let own = exit.effect == Effect::Draw && draft.node.element.effects().contains(&exit.effect);
        let motif = self.motif(exit.effect, exit.toward, direction);
        Some(Change { motif, timing: self.clock.exit(i)?, pieces: 1, own })
    }

    fn pulses(&self, i: usize) -> Vec<Swell> {
        let emphases = self.drafts.list[i].common().emphasis.iter().zip(self.clock.swells(i));
        emphases.filter(|(field, _)| field.emphasis.effect == EmphasisEffect::Pulse).map(|(_, swell)| swell).collect()
    }

    /// The lines that point it out.
    fn marks(&self, i: usize, direction: Direction) -> Vec<Mark> {
        let draft = &self.drafts.list[i];
        let mark = |(field, swell): (&EmphasisField, Swell)| {
            let emphasis = &field.emphasis;
            let width = emphasis.stroke_width.0;
            let line = match emphasis.effect {
                EmphasisEffect::Underline => underline(draft.size(), width, direction),
                EmphasisEffect::Circle => circle(draft.size(), width, direction),
                EmphasisEffect::Pulse | EmphasisEffect::Dim => return None,
            };
            let color = emphasis.color.as_ref().map_or(self.ink, |by| *by.get(self.target));
            Some(Mark { line, stroke: Stroke::round(color, width), swell })
        };
        draft.common().emphasis.iter().zip(self.clock.swells(i)).filter_map(mark).collect()
    }

    fn keyframes(
        &self,
        i: usize,
        animate: &Animate,
        draft: &Draft<'_>,
        direction: Direction,
        clock: &dyn Fn(&Moment) -> Time,
    ) -> Keyframes {
        let (width, height) = match draft.parent {
            Some(parent) => (self.drafts.list[parent].bounds.width(), self.drafts.list[parent].bounds.height()),
            None => (self.scene.width, self.scene.height),
        };
        Keyframes {
            opacity: keyed(&animate.opacity, 1.0, |v| v.0, clock),
            rotate: keyed(&animate.rotate, 0.0, |v| turn(v.0, direction), clock),
            scale: keyed(&animate.scale, 1.0, |v| v.0, clock),
            x: keyed(&animate.x, 0.0, |v| v.of(width) * direction.sign(), clock),
            y: keyed(&animate.y, 0.0, |v| v.of(height), clock),
            follow: animate.follow.as_ref().zip(self.clock.follow(i)).map(|(follow, timing)| Following {
                way: way(&follow.path, direction),
                timing,
                turn: follow.turn,
                direction,
            }),
        }
    }
}

/// The way of an element: its own, or that of another which is known when all are placed.
fn way(path: &FollowPath, direction: Direction) -> Way {
    match path {
        FollowPath::Own(own) => {
            let mirror = Affine::scale_non_uniform(direction.sign(), 1.0);
            Along::new(&(mirror * own.0.clone())).map_or(Way::None, |along| Way::Shift(Arc::new(along)))
        }
        FollowPath::Of(id) => Way::Of(id.clone()),
    }
}

fn keyed<T>(
    field: &Option<Keyed<T>>,
    without: f64,
    value: impl Fn(&T) -> f64,
    clock: &dyn Fn(&Moment) -> Time,
) -> Track<f64> {
    match field {
        Some(field) => track(field, value, clock, KEYFRAME_EASE),
        None => Track::Fixed(without),
    }
}
