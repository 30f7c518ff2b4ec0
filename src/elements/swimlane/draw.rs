//! A swimlane in its place, drawn for any moment.

use std::sync::Arc;

use crate::assets::Artwork;
use crate::display::{DisplayList, Outline};
use crate::elements::appear::{Appearance, Unfolding};
use crate::elements::artwork::fitted;
use crate::elements::badge_shape::{ICON_SHARE, outline};
use crate::elements::joint::Joint;
use crate::elements::network::Network;
use crate::elements::outlines::rounded_rect;
use crate::elements::standing::Standing;
use crate::elements::state::States;
use crate::elements::swimlane::plan::Cell;
use crate::elements::swimlane::{LaneStep, ResolvedSwimlane, SIGN, SIGN_GAP, Sign};
use crate::elements::wording::{Inscription, Wording};
use crate::geom::{Affine, Point, Rect};
use crate::layout::Way;
use crate::node::{Instant, Placed, Placing, TextBox};
use crate::style::Color;

/// Radius of a lane's corners in px.
const RADIUS: f64 = 28.0;
/// Length of a head as a multiple of its line's width.
const HEAD: f64 = 3.6;

/// Fixes a swimlane in its box.
pub(super) fn place(mut swimlane: ResolvedSwimlane, cx: &Placing<'_>) -> Box<dyn Placed> {
    let plan = swimlane.arrange(cx.size);
    let standing = Standing::new(plan.size, cx);
    let own = swimlane.swimlane.own.clone();
    let width = own.stroke_width.get(&swimlane.target).0;
    let ways: Vec<Way> = plan.ways.iter().map(|way| standing.way(way)).collect();
    let joint = |way: &Way| Joint::new(&way.points, way.label, width, width * HEAD);
    let labels = swimlane.labels.into_iter().zip(&ways);
    let labels = labels.map(|(label, way)| Some(label?.set(way.label?, cx.direction))).collect();
    let unfolding = Unfolding::new(cx, own.stagger.0);
    let part = |(step, cell): (&LaneStep, &Cell)| unfolding.part(cell.column as f64, step.own.at.as_ref(), cx);
    let come: Vec<Appearance> = own.steps.iter().zip(&swimlane.cells).map(part).collect();
    let lines = swimlane.swimlane.links.iter().map(|link| unfolding.line(come[link.from], come[link.to])).collect();
    let lanes = plan.lanes.iter().map(|lane| Outline::new(rounded_rect(standing.rect(*lane), RADIUS))).collect();
    let heads = swimlane.heads.into_iter().zip(&plan.heads);
    let heads = heads.map(|((name, sign), place)| head(name, sign, standing.rect(*place), cx)).collect();
    let mut steps = Vec::new();
    for (index, step) in swimlane.steps.into_iter().enumerate() {
        let states = own.steps[index].own.state.as_ref().map_or_else(States::default, |state| States::new(state, cx));
        steps.push(step.place(standing.rect(plan.steps[index]), cx.direction, &swimlane.grounds, &states));
    }
    Box::new(PlacedSwimlane {
        first: unfolding.part(0.0, None, cx),
        network: Network { steps, come, joints: ways.iter().map(joint).collect(), lines, labels, line: swimlane.line },
        lane_fill: swimlane.lane_fill,
        unfolding,
        lanes,
        heads,
    })
}

/// An actor's sign above its name, both in the middle of their place.
fn head(mut name: Wording, sign: Option<Sign>, place: Rect, cx: &Placing<'_>) -> (Inscription, Option<PlacedSign>) {
    let size = name.size();
    let above = if sign.is_some() { SIGN + SIGN_GAP } else { 0.0 };
    let whole = Rect::from_center_size(place.center(), (size.width, size.height + above));
    let sign = sign.map(|Sign { icon, badge }| {
        let middle = Point::new(place.center().x, whole.y0 + SIGN / 2.0);
        let room = |side: f64| Rect::from_center_size(middle, (side, side));
        let side = if badge.is_some() { SIGN * ICON_SHARE } else { SIGN };
        PlacedSign {
            badge: badge.map(|(shape, fill, _)| (Outline::new(outline(shape, room(SIGN))), fill)),
            icon: icon.map(|art| (fitted(art.size(), room(side), false), art)),
            tint: badge.map(|(.., tint)| tint),
        }
    });
    (name.set(Rect { y0: whole.y0 + above, ..whole }, cx.direction), sign)
}

struct PlacedSign {
    badge: Option<(Arc<Outline>, Color)>,
    icon: Option<(Affine, Arc<Artwork>)>,
    tint: Option<Color>,
}

impl PlacedSign {
    fn draw(&self, out: &mut DisplayList) {
        if let Some((outline, fill)) = &self.badge {
            out.outline(outline, Affine::IDENTITY, Some((*fill).into()), None);
        }
        if let Some((place, art)) = &self.icon {
            out.with_transform(*place, |out| art.draw(self.tint, &|_| None, out));
        }
    }
}

struct PlacedSwimlane {
    unfolding: Unfolding,
    first: Appearance,
    lanes: Vec<Arc<Outline>>,
    heads: Vec<(Inscription, Option<PlacedSign>)>,
    network: Network,
    lane_fill: Color,
}

impl Placed for PlacedSwimlane {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        out.group(self.unfolding.going(at), None, |out| {
            self.first.fade(at.time, out, |out| {
                let fill = || Some(self.lane_fill.into());
                self.lanes.iter().for_each(|lane| out.outline(lane, Affine::IDENTITY, fill(), None));
                for (name, sign) in &self.heads {
                    name.draw_plainly(out);
                    sign.iter().for_each(|sign| sign.draw(out));
                }
            });
            self.network.draw_lines(at.time, out);
            self.network.draw_labels_and_steps(at.time, out);
        });
    }

    fn extent(&self) -> Option<Rect> {
        self.network.extent()
    }

    fn texts(&self) -> Vec<TextBox> {
        let heads = self.heads.iter().map(|(name, _)| name);
        let labels = self.network.labels.iter().flatten();
        self.network.step_texts().chain(heads).chain(labels).map(|text| text.text_box.clone()).collect()
    }
}
