//! What an author writes of a flow.

use crate::anim::Easing;
use crate::elements::course::Course;
use crate::elements::state::State;
use crate::elements::stepbox::StepShape;
use crate::elements::wording::Worded;
use crate::style::Color;
use crate::syntax::{By, Gap, Keyed, Moment, Positive, Seconds, Spanned};

crate::fields! {
    /// The steps of a procedure and the ways between them.
    pub struct FlowFields {
        /// Its steps. The first one, or each `shape: start`, is where it begins.
        nodes: Vec<FlowNode>,
        /// The ways between them; each step to the next one unless written.
        edges: Option<Vec<FlowEdge>>,
        /// Where it runs to.
        direction: By<Course> = "auto",
        /// Whether it may go on in another row, or column, where it is too long for one.
        wrap: By<bool> = "true",
        /// A sign that travels along a way through the flow.
        token: Option<TokenFields>,
        /// Text style of the steps.
        style: Spanned<String> = "label",
        /// Text style of what stands on the ways.
        label_style: Spanned<String> = "note",
        /// The most width of a step's text; it becomes narrower where room is short.
        text_width: By<Positive> = "300",
        /// Room between one step and the next along the flow; up to two fifths less where room is short.
        gap: By<Gap> = "88",
        /// Room between steps that stand beside each other.
        spread: By<Gap> = "40",
        /// Color of the ways; `$ink-soft` unless written.
        line: Option<Color>,
        /// Width of the ways in px.
        stroke_width: By<Positive> = "5",
        /// With `enter: draw`: time from one step to the next.
        stagger: Seconds = "500ms",
    }
}

/// A step of a flow.
pub type FlowNode = Worded<FlowStep, true>;

/// A way of a flow.
pub type FlowEdge = Worded<FlowWay, false>;

crate::fields! {
    /// A step of a flow, with its text.
    pub struct FlowStep {
        /// The name by which ways lead to it; unique in its flow.
        id: Spanned<String>,
        /// Its shape.
        shape: StepShape = "step",
        /// An SVG file beside its text, by its path in `scenes/`. `currentColor` in it is the color of the letters.
        icon: Option<Spanned<String>>,
        /// How far it has come, fixed or at moments: `{ 1s: active, 3s: done }`. The token decides unless written.
        state: Option<Keyed<State>>,
        /// When it comes, with the way that leads to it; its turn in the flow unless written.
        at: Option<Moment>,
    }
}

crate::fields! {
    /// A way from one step to another, perhaps with a text in its line.
    pub struct FlowWay {
        /// The step that it comes from.
        from: Spanned<String>,
        /// The step that it leads to.
        to: Spanned<String>,
    }
}

crate::fields! {
    /// A sign that travels from step to step. A step is active while the sign rests there, and done once it has left,
    /// unless it has a `state` of its own.
    pub struct TokenFields {
        /// The steps that it visits, each joined to the next by a way.
        path: Vec<Spanned<String>>,
        /// When it sets out; the element's start unless written.
        at: Option<Moment>,
        /// How long it takes from the first step to the last.
        r#for: Seconds = "4s",
        /// How long of that it rests at each step.
        rest: Seconds = "500ms",
        /// Its motion along a way.
        ease: Easing = "in-out-cubic",
        /// Its width in px.
        extent: Positive = "30",
        /// Its color; that of what is active unless written.
        fill: Option<Color>,
    }
}
