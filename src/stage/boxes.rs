//! Where every element stands: the layout of a body, then what stands at points of its container.

use std::collections::BTreeMap;

use crate::geom::{Direction, Point, Rect, Size, Vec2};
use crate::layout::{Align, BoxSpec, Container, Edges, Placement, solve};
use crate::node::{Place, PlaceWithin};
use crate::scene::Margin;
use crate::stage::draft::Drafts;
use crate::syntax::{Length, Target};

/// Gives every draft its box in the scene.
pub(super) fn lay_out(
    drafts: &mut Drafts<'_>,
    target: &Target,
    size: Size,
    margin: Margin,
    direction: Direction,
    mirrors: bool,
) {
    let px = Length::Px;
    let padding =
        Edges { top: px(margin.top), end: px(margin.side), bottom: px(margin.bottom), start: px(margin.side) };
    let root = BoxSpec {
        container: Some(Container::Layers { align: Align::Stretch, justify: Align::Stretch, padding }),
        placement: Placement::Flow,
        width: Some(px(size.width)),
        height: Some(px(size.height)),
        max_width: None,
        grow: 0.0,
        align: None,
        mirror: mirrors,
        leaf: None,
        children: drafts.roots.iter().map(|i| spec(drafts, *i, target)).collect(),
    };
    let rects = {
        let resolved = &mut drafts.resolved;
        solve(&root, size, direction, &mut |leaf, space| resolved[leaf].measure(space))
    };
    // The solver and the drafts share one order, the root excepted.
    let relative: Vec<Rect> = rects.into_iter().skip(1).collect();
    let frame = size.to_rect();
    let inner = Rect::new(margin.side, margin.top, size.width - margin.side, size.height - margin.bottom);
    for (i, rect) in relative.into_iter().enumerate() {
        let (parent, mirrored) = match drafts.list[i].parent {
            Some(parent) => (drafts.list[parent].bounds, drafts.list[parent].mirrored),
            None => (frame, mirrors),
        };
        let direction = if mirrored { direction } else { Direction::Ltr };
        let within = drafts.list[i].common().place.as_ref().map(|place| place.get(target).within);
        let parent = if within == Some(PlaceWithin::Margins) { inner } else { parent };
        let bounds = stand(drafts, i, rect, parent, direction, target, frame);
        drafts.list[i].bounds = bounds;
    }
}

fn spec(drafts: &Drafts<'_>, i: usize, target: &Target) -> BoxSpec {
    let draft = &drafts.list[i];
    let common = draft.common();
    let container = draft.node.element.container(target);
    let free = common.place.is_some() || draft.node.element.covers_scene();
    BoxSpec {
        leaf: container.is_none().then_some(i),
        container,
        placement: if free { Placement::Free } else { Placement::Flow },
        width: common.width.as_ref().map(|by| by.get(target).0),
        height: common.height.as_ref().map(|by| by.get(target).0),
        max_width: common.max_width.as_ref().map(|by| by.get(target).0),
        grow: common.grow.get(target).0,
        align: common.align_self.as_ref().map(|by| *by.get(target)),
        mirror: draft.mirrored,
        children: draft.items.iter().map(|item| spec(drafts, *item, target)).collect(),
    }
}

/// The box of one draft in the scene.
fn stand(
    drafts: &mut Drafts<'_>,
    i: usize,
    relative: Rect,
    parent: Rect,
    direction: Direction,
    target: &Target,
    frame: Rect,
) -> Rect {
    let draft = &drafts.list[i];
    let common = &draft.node.common;
    if draft.node.element.covers_scene() {
        return frame;
    }
    let corner = match &common.place {
        None => parent.origin() + relative.origin().to_vec2(),
        Some(place) => {
            let size = relative.size();
            let baseline = drafts.resolved[i].baseline(size);
            parent.origin() + corner_of(place.get(target), size, baseline, parent.size(), direction)
        }
    };
    let shift = common.shift.as_ref().map_or(Vec2::ZERO, |by| {
        let shift = by.get(target);
        Vec2::new(shift.x.of(parent.width()) * direction.sign(), shift.y.of(parent.height()))
    });
    Rect::from_origin_size(corner + shift, relative.size())
}

/// The top left corner, relative to the container, of a box whose origin stands at a point.
fn corner_of(place: &Place, size: Size, baseline: f64, container: Size, direction: Direction) -> Vec2 {
    let (along, down) = place.origin.shares();
    let x = place.x.of(container.width) - along * size.width;
    let y = place.y.of(container.height) - down.map_or(baseline, |share| share * size.height);
    match direction {
        Direction::Ltr => Vec2::new(x, y),
        Direction::Rtl => Vec2::new(container.width - x - size.width, y),
    }
}

/// The boxes of all elements that have an id or whose container has one, by the path that names them.
pub(super) fn by_id(drafts: &Drafts<'_>) -> BTreeMap<String, Rect> {
    let mut boxes = BTreeMap::new();
    for draft in &drafts.list {
        let Some(id) = draft.common().id.as_ref().map(|id| &id.value) else { continue };
        boxes.insert(id.clone(), draft.bounds);
        for (index, item) in draft.items.iter().enumerate() {
            let bounds = drafts.list[*item].bounds;
            boxes.insert(format!("{id}.{}", index + 1), bounds);
            if index == 0 {
                boxes.insert(format!("{id}.first"), bounds);
            }
            boxes.insert(format!("{id}.last"), bounds);
        }
    }
    boxes
}

/// The point about which a box turns and grows, in the scene.
pub(super) fn pivot(origin: crate::node::Origin, bounds: Rect, baseline: f64, direction: Direction) -> Point {
    let (along, down) = origin.shares();
    let along = if direction == Direction::Rtl { 1.0 - along } else { along };
    let y = down.map_or(baseline, |share| share * bounds.height());
    Point::new(bounds.x0 + along * bounds.width(), bounds.y0 + y)
}
