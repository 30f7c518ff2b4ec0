//! Moving along a line: one of an element's own, or that of another element.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::anim::Time;
use crate::diag::{Diagnostic, Diagnostics};
use crate::geom::{Affine, Along, BezPath, Direction, Point, Vec2};
use crate::node::Timing;
use crate::stage::draw::PlacedNode;
use crate::syntax::Spanned;

/// What an element moves along.
pub(super) enum Way {
    /// A line whose origin is where the layout puts the element.
    Shift(Arc<Along>),
    /// A line in the scene.
    Scene(Arc<Along>),
    /// That of the element with this id, while elements are placed.
    Of(Spanned<String>),
    /// None that has a length.
    None,
}

/// A way along a line.
pub(super) struct Following {
    pub way: Way,
    pub timing: Timing,
    pub turn: bool,
    pub direction: Direction,
}

impl Following {
    /// By how much the element is moved at a moment, and by how many radians it is turned. `pivot` is the point of the
    /// element that runs along the line, in the scene.
    pub fn at(&self, time: Time, pivot: Point) -> (Vec2, f64) {
        let share = self.timing.presence(time, 0);
        let (shift, heading) = match &self.way {
            Way::Shift(along) => {
                let (point, heading) = along.at(share);
                (point.to_vec2(), heading)
            }
            Way::Scene(along) => {
                let (point, heading) = along.at(share);
                (point - pivot, heading)
            }
            Way::Of(_) | Way::None => return (Vec2::ZERO, 0.0),
        };
        let sign = self.direction.sign();
        // What looks towards the end side looks to the left in right-to-left layouts.
        let turned = if self.turn { libm::atan2(heading.y, heading.x * sign) * sign } else { 0.0 };
        (shift, turned)
    }
}

/// Gives every element that moves along another one's line that line.
pub(super) fn attach(nodes: &mut [PlacedNode], diagnostics: &mut Diagnostics) {
    let mut lines = BTreeMap::new();
    nodes.iter().for_each(|node| collect(node, &mut lines));
    nodes.iter_mut().for_each(|node| attach_one(node, &lines, diagnostics));
}

/// The lines of elements with ids, in the scene.
fn collect(node: &PlacedNode, lines: &mut BTreeMap<String, BezPath>) {
    if let (Some(id), Some(line)) = (&node.element.id, node.placed.line()) {
        let flip = match node.flipped {
            true => Affine::new([-1.0, 0.0, 0.0, 1.0, node.bounds.width(), 0.0]),
            false => Affine::IDENTITY,
        };
        lines.insert(id.clone(), Affine::translate(node.bounds.origin().to_vec2()) * flip * line.clone());
    }
    node.items.iter().for_each(|item| collect(item, lines));
}

fn attach_one(node: &mut PlacedNode, lines: &BTreeMap<String, BezPath>, diagnostics: &mut Diagnostics) {
    if let Some(follow) = node.motion.as_mut().and_then(|motion| motion.follow.as_mut())
        && let Way::Of(id) = &follow.way
    {
        let line = lines.get(&id.value);
        if line.is_none() {
            let message = format!("`{}` draws no line to move along", id.value);
            let hint =
                "a `path`, a `line`, an `arrow` or a shape does; or write a way such as `M0 0 C100 -80 200 -80 300 0`";
            diagnostics.push(Diagnostic::error(id.span, message).hint(hint));
        }
        follow.way = line.and_then(Along::new).map_or(Way::None, |along| Way::Scene(Arc::new(along)));
    }
    node.items.iter_mut().for_each(|item| attach_one(item, lines, diagnostics));
}
