//! The sign that travels through a flow: when it is where, and what that makes of the steps.

use std::sync::Arc;

use crate::anim::{Easing, Time};
use crate::display::{DisplayList, Outline};
use crate::elements::flow::fields::TokenFields;
use crate::elements::joint::Joint;
use crate::elements::outlines::ellipse;
use crate::elements::state::State;
use crate::geom::{Affine, Rect};
use crate::style::{Color, Stroke};

/// Width of the ring around it as a share of its own.
const RING: f64 = 0.14;
/// Least share of the time in which it moves, however long it should rest.
const LEAST_MOVING: f64 = 0.4;

/// A journey over ways.
pub(super) struct Token {
    /// The way and when it is on it: from, until.
    legs: Vec<(usize, Time, Time)>,
    ease: Easing,
    outline: Arc<Outline>,
    extent: f64,
    fill: Color,
    ring: Stroke,
}

impl Token {
    /// The journey over `ways` (indexes of `joints`) from a time on: as long on each way as that is long, with a rest at
    /// each step but the last.
    pub fn new(fields: &TokenFields, ways: &[usize], joints: &[Joint], start: Time, colors: (Color, Color)) -> Self {
        let whole = fields.r#for.0.as_seconds();
        let count = ways.len().max(1) as f64;
        let rest = fields.rest.0.as_seconds().min(whole * (1.0 - LEAST_MOVING) / count);
        let length: f64 = ways.iter().map(|way| joints[*way].length()).sum();
        let speed = (whole - rest * count) / length.max(1.0);
        let mut legs = Vec::new();
        let mut at = start;
        for way in ways {
            let from = at + Time::seconds(rest);
            at = from + Time::seconds(joints[*way].length() * speed);
            legs.push((*way, from, at));
        }
        let extent = fields.extent.0;
        let round = Rect::from_center_size((0.0, 0.0), (extent, extent));
        Token {
            legs,
            ease: fields.ease,
            outline: Outline::new(ellipse(round)),
            extent,
            fill: colors.0,
            ring: Stroke::round(colors.1, extent * RING),
        }
    }

    /// What it makes of the steps that it visits: each with its changes.
    pub fn marks(&self, steps: &[usize], start: Time) -> Vec<(usize, Time, State)> {
        let mut marks = Vec::new();
        for (index, step) in steps.iter().enumerate() {
            let arrival = if index == 0 { start } else { self.legs[index - 1].2 };
            marks.push((*step, arrival, State::Active));
            if let Some((_, leaving, _)) = self.legs.get(index) {
                marks.push((*step, *leaving, State::Done));
            }
        }
        marks
    }

    /// Draws it on its way; while it rests, the step that it lies under shows it.
    pub fn draw(&self, time: Time, joints: &[Joint], out: &mut DisplayList) {
        let Some((way, from, until)) = self.legs.iter().find(|(_, from, until)| *from < time && time < *until) else {
            return;
        };
        let share = self.ease.at(time.progress(*from, *until - *from));
        let joint = &joints[*way];
        // A label would be read through it: it shrinks away in front of one and comes back behind it.
        let size = (joint.to_gap(share) / (self.extent / 2.0)).min(1.0);
        if size <= 0.0 {
            return;
        }
        let by = Affine::translate(joint.at(share).to_vec2()) * Affine::scale(size);
        out.outline(&self.outline, by, Some(self.fill.into()), Some(self.ring.clone()));
    }
}
