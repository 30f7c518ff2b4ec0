//! Finding the sizes and places of a flow in the room that it has.

use crate::anim::Time;
use crate::chart::token;
use crate::elements::flow::Flow;
use crate::elements::flow::draw::place;
use crate::elements::pen::last_key;
use crate::elements::standing::{room, taken, turned_rect, turned_size, turned_way};
use crate::elements::state::Grounds;
use crate::elements::stepbox::{StepBox, StepShape};
use crate::elements::wording::Wording;
use crate::geom::Size;
use crate::layout::{Bands, Layered, Layering, Space, Spacing, Vertex};
use crate::node::{Placed, Placing, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::Target;

/// Shares of the size of texts that are tried, none below what can be read.
const SCALES: [f64; 4] = [1.0, 0.94, 0.88, 0.82];
/// Shares of the width of texts and of the gaps that are tried, the roomy ones first: narrow texts make a flow shorter
/// that runs across, wide ones one that runs down.
const ACROSS: [(f64, f64); 11] = [
    (1.0, 1.0),
    (0.86, 1.0),
    (1.0, 0.8),
    (0.72, 1.0),
    (0.86, 0.8),
    (0.72, 0.8),
    (0.6, 0.8),
    (0.72, 0.6),
    (0.6, 0.6),
    (0.5, 0.6),
    (0.5, 0.45),
];
const DOWN: [(f64, f64); 12] = [
    (1.0, 1.0),
    (1.3, 1.0),
    (1.0, 0.8),
    (1.3, 0.8),
    (1.6, 0.8),
    (1.0, 0.6),
    (1.3, 0.6),
    (1.6, 0.6),
    (0.8, 0.8),
    (0.8, 0.6),
    (1.6, 0.45),
    (0.65, 0.5),
];
/// Width of a label as a share of that of a step's text.
const LABEL_SHARE: f64 = 0.62;
/// The most bands that a flow is divided into.
const MOST_BANDS: usize = 4;
/// Least shares of the width of texts and of the gaps with which a flow counts as roomy: before it becomes tighter, it
/// goes on in another band.
const ROOMY: (f64, f64) = (0.6, 0.6);
/// Pixels that a box may lack: layouts are solved in less exact numbers.
const TOLERANCE: f64 = 0.5;

/// A flow with its texts.
pub(super) struct ResolvedFlow {
    pub flow: Flow,
    pub layering: Layering,
    pub steps: Vec<StepBox>,
    pub labels: Vec<Option<Wording>>,
    pub grounds: Option<Grounds>,
    pub line: Color,
    /// The ground of the token, and the ring around it.
    pub token: (Color, Color),
    /// Whether it runs downwards, the direction to be tried first first.
    directions: Vec<bool>,
    pub target: Target,
    scene: Size,
    /// What the format's margins leave.
    frame: Size,
    /// The flow in two bands, in three, …
    bands: Vec<Bands>,
    tried: Vec<([u64; 2], Choice, Size)>,
}

/// How roomy an arrangement is.
#[derive(Debug, Clone, Copy)]
struct Choice {
    downwards: bool,
    /// How often it goes on in another band.
    breaks: usize,
    scale: f64,
    text: f64,
    gaps: f64,
    /// All steps have one size.
    even: bool,
    /// Decisions are hexagons.
    compact: bool,
}

impl ResolvedFlow {
    pub fn new(
        flow: Flow,
        layering: Layering,
        steps: Vec<StepBox>,
        labels: Vec<Option<Wording>>,
        grounds: Option<Grounds>,
        directions: Vec<bool>,
        cx: &Resolving<'_>,
    ) -> Self {
        let line = flow.own.line.unwrap_or_else(|| token(cx.theme, "ink-soft"));
        let fill = flow.own.token.as_ref().and_then(|token| token.fill);
        let token =
            (fill.or(flow.colors.fill_active).unwrap_or_else(|| token(cx.theme, "amber")), token(cx.theme, "ink"));
        let (target, scene) = (cx.target.clone(), cx.scene);
        let mut bands: Vec<Bands> = Vec::new();
        if *flow.own.wrap.get(cx.target) {
            bands.extend((2..=MOST_BANDS).filter_map(|most| layering.in_bands(most)));
        }
        ResolvedFlow {
            flow,
            layering,
            steps,
            labels,
            grounds,
            line,
            token,
            directions,
            target,
            scene,
            frame: cx.room,
            bands,
            tried: Vec::new(),
        }
    }

    /// The arrangement of a choice, in left-to-right coordinates. Texts keep the size and room that it gave them.
    fn attempt(&mut self, choice: Choice) -> Layered {
        let text = self.flow.own.text_width.get(&self.target).0 * choice.text;
        let mut sizes: Vec<Size> = Vec::new();
        for step in &mut self.steps {
            step.wording.scale(choice.scale);
            step.compact = choice.compact;
            step.turn(choice.downwards);
            sizes.push(step.measure(text));
        }
        if choice.even {
            even(&self.steps, &mut sizes);
        }
        let turn = |size: Size| if choice.downwards { size } else { turned_size(size) };
        let mut labels = Vec::new();
        for label in &mut self.labels {
            labels.push(label.as_mut().map(|label| {
                label.scale(choice.scale);
                turn(label.measure(Some(text * LABEL_SHARE)))
            }));
        }
        let vertices: Vec<Vertex> = sizes
            .iter()
            .zip(&self.steps)
            .map(|(size, step)| Vertex { size: turn(*size), pointed: step.is_pointed() })
            .collect();
        let px = |gap: &crate::syntax::Gap| gap.0.of(self.scene.min_side());
        let spacing = Spacing {
            layers: px(self.flow.own.gap.get(&self.target)) * choice.gaps,
            vertices: px(self.flow.own.spread.get(&self.target)) * choice.gaps.max(0.8),
            lines: 30.0,
        };
        let layered = match choice.breaks.checked_sub(1).and_then(|index| self.bands.get(index)) {
            Some(bands) => bands.place(&vertices, &labels, spacing),
            None => self.layering.place(&vertices, &labels, spacing),
        };
        if choice.downwards { layered } else { turned(layered) }
    }

    /// The roomiest arrangement that fits, or the tightest there is.
    fn arrange(&mut self, room: Size) -> (Choice, Size) {
        let key = [room.width.to_bits(), room.height.to_bits()];
        if let Some((_, choice, size)) = self.tried.iter().find(|(known, ..)| *known == key) {
            return (*choice, *size);
        }
        let best = self.search(room);
        self.tried.push((key, best.0, best.1));
        best
    }

    /// Tries what is roomy, then more bands, then what is tight, then all of it in the other direction.
    fn search(&mut self, room: Size) -> (Choice, Size) {
        let mut best: Option<(Choice, Size, f64)> = None;
        for downwards in self.directions.clone() {
            for (breaks, roomy) in self.stages() {
                for choice in self.choices(downwards, breaks, roomy) {
                    let size = self.attempt(choice).size;
                    let lack = (size.width - room.width).max(size.height - room.height);
                    if lack <= TOLERANCE {
                        return (choice, size);
                    }
                    if best.is_none_or(|(.., known)| lack < known) {
                        best = Some((choice, size, lack));
                    }
                }
            }
        }
        let none = Choice {
            downwards: self.directions[0],
            breaks: 0,
            scale: 1.0,
            text: 1.0,
            gaps: 1.0,
            even: false,
            compact: false,
        };
        best.map_or((none, Size::ZERO), |(choice, size, _)| (choice, size))
    }

    /// How often it is broken, and whether only roomy arrangements count.
    fn stages(&self) -> Vec<(usize, bool)> {
        let all = 0..=self.bands.len();
        all.clone().map(|breaks| (breaks, true)).chain(all.map(|breaks| (breaks, false))).collect()
    }

    fn choices(&self, downwards: bool, breaks: usize, roomy: bool) -> Vec<Choice> {
        let fits = if downwards { &DOWN[..] } else { &ACROSS[..] };
        let shrinks = |scale: f64| self.steps.iter().any(|step| step.wording.shrinks_below(scale));
        let scales = SCALES.iter().enumerate().filter(|(index, _)| *index == 0 || shrinks(SCALES[index - 1]));
        let scales: Vec<f64> = scales.map(|(_, scale)| *scale).take(if roomy { 1 } else { SCALES.len() }).collect();
        let mut choices = Vec::new();
        for compact in [false, true].into_iter().take(if roomy { 1 } else { 2 }) {
            for scale in &scales {
                for even in [true, false] {
                    let fits = fits.iter().filter(|(text, gaps)| !roomy || (*text >= ROOMY.0 && *gaps >= ROOMY.1));
                    choices.extend(fits.map(|(text, gaps)| Choice {
                        downwards,
                        breaks,
                        scale: *scale,
                        text: *text,
                        gaps: *gaps,
                        even,
                        compact,
                    }));
                }
            }
        }
        choices
    }

    /// The arrangement for a box, in left-to-right coordinates.
    pub fn settle(&mut self, size: Size) -> Layered {
        let (choice, _) = self.arrange(size);
        self.attempt(choice)
    }

    /// The last step that comes, counted from the first.
    fn last_step(&self) -> usize {
        (0..self.steps.len()).map(|step| self.layering.step(step)).max().unwrap_or(0)
    }

    fn texts(&self) -> impl Iterator<Item = &Wording> {
        self.steps.iter().map(|step| &step.wording).chain(self.labels.iter().flatten())
    }
}

impl Resolved for ResolvedFlow {
    fn measure(&mut self, space: Space) -> Size {
        taken(space, self.arrange(room(space, self.frame)).1)
    }

    fn busy(&self) -> Time {
        let own = &self.flow.own;
        let states = own.nodes.iter().filter_map(|node| node.own.state.as_ref()).map(last_key);
        let token = own.token.iter().map(|token| match token.at.as_ref().map(|at| (&at.base, at.offset)) {
            Some((crate::syntax::Base::Start(at), offset)) => *at + Time::seconds(offset) + token.r#for.0,
            _ => token.r#for.0,
        });
        // Only an entrance by `draw` goes step by step; others are over sooner.
        let unfolding = own.stagger.0 * self.last_step() as f64;
        states.chain(token).fold(unfolding, Time::max)
    }

    fn graphemes(&self) -> usize {
        self.texts().map(Wording::graphemes).sum()
    }

    fn characters(&self) -> usize {
        self.texts().map(Wording::characters).sum()
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        place(*self, cx)
    }
}

/// All boxes of steps get the greatest width and height among them; diamonds and ends keep their own.
fn even(steps: &[StepBox], sizes: &mut [Size]) {
    let is_step = |index: &usize| steps[*index].shape == StepShape::Step;
    let all: Vec<usize> = (0..steps.len()).filter(is_step).collect();
    let width = all.iter().map(|index| sizes[*index].width).fold(0.0, f64::max);
    let height = all.iter().map(|index| sizes[*index].height).fold(0.0, f64::max);
    all.iter().for_each(|index| sizes[*index] = Size::new(width, height));
}

/// A picture that ran downwards, running to the right.
fn turned(mut layered: Layered) -> Layered {
    layered.vertices.iter_mut().for_each(|own| *own = turned_rect(*own));
    layered.ways.iter_mut().for_each(|way| *way = turned_way(way));
    layered.size = turned_size(layered.size);
    layered
}
