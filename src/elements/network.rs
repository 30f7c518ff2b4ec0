//! Steps joined by lines with words on them, in their places: what a flow and a swimlane have in common.

use crate::anim::Time;
use crate::display::DisplayList;
use crate::elements::appear::Appearance;
use crate::elements::joint::Joint;
use crate::elements::stepbox::PlacedStep;
use crate::elements::wording::Inscription;
use crate::geom::Rect;
use crate::style::Color;

/// Placed steps and lines.
pub(super) struct Network {
    /// The steps.
    pub steps: Vec<PlacedStep>,
    /// When each step comes.
    pub come: Vec<Appearance>,
    /// The lines between them.
    pub joints: Vec<Joint>,
    /// When each line is drawn.
    pub lines: Vec<Appearance>,
    /// The words on each line.
    pub labels: Vec<Option<Inscription>>,
    /// The color of the lines.
    pub line: Color,
}

impl Network {
    /// Draws the lines as far as they have come.
    pub fn draw_lines(&self, time: Time, out: &mut DisplayList) {
        for (joint, line) in self.joints.iter().zip(&self.lines) {
            joint.draw(line.share(time), self.line, out);
        }
    }

    /// Draws the words on the lines, then the steps: both stand above every line.
    pub fn draw_labels_and_steps(&self, time: Time, out: &mut DisplayList) {
        for (label, line) in self.labels.iter().zip(&self.lines) {
            label.iter().for_each(|label| line.fade(time, out, |out| label.draw_plainly(out)));
        }
        for (step, come) in self.steps.iter().zip(&self.come) {
            come.pop(time, step.bounds, out, |out| step.draw(time, out));
        }
    }

    /// The smallest box around the steps; `None` without any.
    pub fn extent(&self) -> Option<Rect> {
        self.steps.iter().map(|step| step.bounds).reduce(|a, b| a.union(b))
    }

    /// The texts of the steps.
    pub fn step_texts(&self) -> impl Iterator<Item = &Inscription> {
        self.steps.iter().map(|step| &step.inscription)
    }
}
