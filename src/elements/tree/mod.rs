//! `tree`: a hierarchy, or a decision with its outcomes, grown from its root.

mod plan;

use crate::anim::Time;
use crate::chart::token;
use crate::diag::{Diagnostic, Span};
use crate::display::DisplayList;
use crate::elements::appear::{Appearance, Unfolding};
use crate::elements::artwork::artwork;
use crate::elements::course::Course;
use crate::elements::joint::Joint;
use crate::elements::pen::{joined, last_key};
use crate::elements::standing::{Standing, room, taken, turned_size};
use crate::elements::state::{Grounds, State, StateColors, States};
use crate::elements::stepbox::{PlacedStep, StepBox, StepShape};
use crate::elements::wording::{Inscription, Worded, Wording};
use crate::geom::{Rect, Size};
use crate::layout::{Space, Way};
use crate::node::{
    Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolution, Resolved, Resolving, TextBox,
};
use crate::style::Color;
use crate::syntax::{By, Gap, Keyed, Moment, Positive, Record, Seconds, Spanned, Target};
use plan::{Plan, Twig, place};

pub(super) const KIND: ElementKind = ElementKind {
    name: "tree",
    doc: "A hierarchy, or a decision with its outcomes: each node above the middle of its children, or beside it. \
          `enter: draw` lets it grow from its root.",
    example: "\
- tree:
    enter: draw
    stagger: 300ms
    root:
      verbatim: Decision
      state: active
      children:
        - { verbatim: Refugee, label: { verbatim: A }, icon: art/icons/house.svg }
        - { verbatim: Alternative, label: { verbatim: B } }
        - verbatim: Refusal
          children: [{ verbatim: Court }]
",
    items: false,
    table: || joined(TreeFields::table(), [StateColors::table()]),
    read: |fields, reader| {
        let span = fields.span();
        let (own, colors) = (TreeFields::read(fields, reader), StateColors::read(fields, reader));
        let (own, colors) = (own?, colors?);
        let tree = Tree { own, colors };
        let mistake = tree.mistake(span);
        let whole = mistake.is_none();
        mistake.into_iter().for_each(|diagnostic| reader.report(diagnostic));
        whole.then(|| Box::new(tree) as _)
    },
};

crate::fields! {
    /// A hierarchy grown from its root.
    pub struct TreeFields {
        /// The node from which everything grows, with its `children`.
        root: TreeNode,
        /// Where it grows to; whatever suits the room better unless written.
        direction: By<Course> = "auto",
        /// Text style of the nodes.
        style: Spanned<String> = "label",
        /// Text style of the labels of branches.
        label_style: Spanned<String> = "note",
        /// The most width of a node's text; it becomes narrower where room is short.
        text_width: By<Positive> = "300",
        /// Room between a node and its children.
        gap: By<Gap> = "96",
        /// Room between neighbours.
        spread: By<Gap> = "40",
        /// Color of the branches; `$ink-soft` unless written.
        line: Option<Color>,
        /// Width of the branches in px.
        stroke_width: By<Positive> = "5",
        /// With `enter: draw`: time from one generation to the next.
        stagger: Seconds = "700ms",
    }
}

/// A node with its text.
pub type TreeNode = Worded<TreeNodeFields, true>;

crate::fields! {
    /// A node of a tree, with its text.
    pub struct TreeNodeFields {
        /// What stands on the branch that leads to it.
        label: Option<Resolution>,
        /// Its shape.
        shape: StepShape = "step",
        /// An SVG file above its text, by its path in `scenes/`. `currentColor` in it is the color of the letters.
        icon: Option<Spanned<String>>,
        /// How far it has come, fixed or at moments: `{ 1s: active, 3s: done }`.
        state: Option<Keyed<State>>,
        /// When it comes, with its branch; its generation's turn unless written.
        at: Option<Moment>,
        /// What grows from it.
        children: Vec<TreeNode> = "[]",
    }
}

/// How roomy an arrangement is: downwards, size of texts, nodes of one width, width of texts and gaps.
type Choice = (bool, f64, bool, (f64, f64));

/// Greatest share of its room that a tree may take: layouts are solved in less exact numbers.
const FITTING: f64 = 1.001;
/// The most nodes that can be read in a picture.
const MOST: usize = 60;
/// Shares of the width of texts and of the gaps that are tried, and of the size of texts.
const FITS: [(f64, f64); 8] =
    [(1.0, 1.0), (0.86, 1.0), (0.86, 0.8), (0.72, 0.8), (0.6, 0.8), (0.6, 0.65), (0.5, 0.65), (0.42, 0.65)];
const SCALES: [f64; 3] = [1.0, 0.9, 0.81];
/// Width of a label as a share of that of a node's text.
const LABEL_SHARE: f64 = 0.8;
/// Length of a head as a multiple of its line's width.
const HEAD: f64 = 3.6;

#[derive(Debug, Clone)]
struct Tree {
    own: TreeFields,
    colors: StateColors,
}

/// Visits a node and what grows from it, with the generation.
fn walk<'a>(node: &'a TreeNode, depth: usize, visit: &mut dyn FnMut(&'a TreeNode, usize)) {
    visit(node, depth);
    node.own.children.iter().for_each(|child| walk(child, depth + 1, visit));
}

impl Tree {
    fn mistake(&self, span: Span) -> Option<Diagnostic> {
        let mut count = 0;
        walk(&self.own.root, 0, &mut |_, _| count += 1);
        if count < 2 {
            let hint = "write `children:` below its `root`";
            return Some(Diagnostic::error(span, "nothing grows from the tree's root").hint(hint));
        }
        let message = format!("a tree has at most {MOST} nodes, this one {count}");
        (count > MOST).then(|| Diagnostic::error(span, message).hint("show a part of it"))
    }

    fn nodes(&self) -> Vec<(&TreeNode, usize)> {
        let mut nodes = Vec::new();
        walk(&self.own.root, 0, &mut |node, depth| nodes.push((node, depth)));
        nodes
    }
}

impl Element for Tree {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn references(&self, out: &mut References) {
        out.styles.extend([self.own.style.clone(), self.own.label_style.clone()]);
        for (node, _) in self.nodes() {
            node.references(out);
            node.own.label.iter().for_each(|label| label.0.references(out));
            out.artworks.extend(node.own.icon.iter().map(|file| (file.clone(), Vec::new())));
            out.moments.extend(node.own.at.clone());
            node.own.state.iter().for_each(|state| out.keyed(state));
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let (mut boxes, mut labels) = (Vec::new(), Vec::new());
        for (node, _) in self.nodes() {
            let icon = node.own.icon.as_ref().and_then(|file| artwork(cx, file));
            let wording = Wording::new(cx, &node.words, &self.own.style);
            boxes.push(StepBox::new(wording, icon, node.own.shape, false));
            labels.push(node.own.label.as_ref().map(|label| Wording::new(cx, &label.0, &self.own.label_style)));
        }
        let letters = cx.style(&self.own.style).color;
        Box::new(ResolvedTree {
            grounds: self.colors.grounds(letters, cx),
            line: self.own.line.unwrap_or_else(|| token(cx.theme, "ink-soft")),
            tree: self.clone(),
            target: cx.target.clone(),
            scene: cx.scene,
            frame: cx.room,
            boxes,
            labels,
        })
    }
}

struct ResolvedTree {
    tree: Tree,
    target: Target,
    scene: Size,
    /// What the format's margins leave.
    frame: Size,
    /// Nodes and the labels of their branches, in preorder.
    boxes: Vec<StepBox>,
    labels: Vec<Option<Wording>>,
    grounds: Grounds,
    line: Color,
}

impl ResolvedTree {
    fn attempt(&mut self, (downwards, scale, even, (text, gaps)): Choice) -> Plan {
        let own = &self.tree.own;
        let turn = |size: Size| if downwards { size } else { turned_size(size) };
        let text = own.text_width.get(&self.target).0 * text;
        let px = |gap: &Gap| gap.0.of(self.scene.min_side()) * gaps;
        let (gap, spread) = (px(own.gap.get(&self.target)), px(own.spread.get(&self.target)));
        let mut sizes = Vec::new();
        for (node, label) in self.boxes.iter_mut().zip(&mut self.labels) {
            node.wording.scale(scale);
            let label = label.as_mut().map(|label| {
                label.scale(scale);
                turn(label.measure(Some(text * LABEL_SHARE)))
            });
            sizes.push((node.measure(text), label));
        }
        alike(&self.tree.nodes(), even, &mut sizes);
        let sizes: Vec<(Size, Option<Size>)> = sizes.into_iter().map(|(size, label)| (turn(size), label)).collect();
        let mut sizes = sizes.into_iter();
        let twig = twig(&self.tree.own.root, &mut sizes);
        let plan = place(&twig, gap, spread);
        if downwards { plan } else { plan.turned() }
    }

    /// The roomiest plan that fits, in left-to-right coordinates, or the one that lacks least.
    fn arrange(&mut self, room: Size) -> Plan {
        let lacks = |size: Size| (size.width / room.width.max(1.0)).max(size.height / room.height.max(1.0));
        let ways: &[bool] = match self.tree.own.direction.get(&self.target) {
            Course::Auto => &[true, false],
            Course::Bottom => &[true],
            Course::End => &[false],
        };
        let mut best: Option<(Choice, f64)> = None;
        'search: for scale in SCALES {
            for (downwards, even) in ways.iter().flat_map(|down| [true, false].map(|even| (*down, even))) {
                for fit in FITS {
                    let choice = (downwards, scale, even, fit);
                    let lack = lacks(self.attempt(choice).size);
                    if best.is_none_or(|(_, known)| lack < known || lack <= FITTING) {
                        best = Some((choice, lack));
                    }
                    if lack <= FITTING {
                        break 'search;
                    }
                }
            }
        }
        self.attempt(best.map_or((true, 1.0, true, FITS[0]), |(choice, _)| choice))
    }

    fn texts(&self) -> impl Iterator<Item = &Wording> {
        self.boxes.iter().map(|node| &node.wording).chain(self.labels.iter().flatten())
    }
}

/// Nodes of one generation are equally high, and equally wide if all are to be `even`; other shapes keep their own.
fn alike(nodes: &[(&TreeNode, usize)], even: bool, sizes: &mut [(Size, Option<Size>)]) {
    let is_step = |index: usize| nodes[index].0.own.shape == StepShape::Step;
    for index in (0..nodes.len()).filter(|index| is_step(*index)) {
        let others = (0..nodes.len()).filter(|other| nodes[*other].1 == nodes[index].1 && is_step(*other));
        let greatest = others
            .map(|other| sizes[other].0)
            .fold(Size::ZERO, |a, b| Size::new(a.width.max(b.width), a.height.max(b.height)));
        sizes[index].0 = Size::new(if even { greatest.width } else { sizes[index].0.width }, greatest.height);
    }
}

/// A node with the sizes that were measured in preorder.
fn twig(node: &TreeNode, sizes: &mut impl Iterator<Item = (Size, Option<Size>)>) -> Twig {
    let (size, label) = sizes.next().unwrap_or_default();
    Twig { size, label, children: node.own.children.iter().map(|child| twig(child, &mut *sizes)).collect() }
}

impl Resolved for ResolvedTree {
    fn measure(&mut self, space: Space) -> Size {
        taken(space, self.arrange(room(space, self.frame)).size)
    }

    fn busy(&self) -> Time {
        let nodes = self.tree.nodes();
        let depth = nodes.iter().map(|(_, depth)| *depth).max().unwrap_or(0);
        let states = nodes.iter().filter_map(|(node, _)| node.own.state.as_ref()).map(last_key);
        states.fold(self.tree.own.stagger.0 * depth as f64, Time::max)
    }

    fn graphemes(&self) -> usize {
        self.texts().map(Wording::graphemes).sum()
    }

    fn characters(&self) -> usize {
        self.texts().map(Wording::characters).sum()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let plan = self.arrange(cx.size);
        let standing = Standing::new(plan.size, cx);
        let tree = self.tree;
        let width = tree.own.stroke_width.get(&self.target).0;
        let unfolding = Unfolding::new(cx, tree.own.stagger.0);
        let nodes = tree.nodes();
        let come: Vec<Appearance> =
            nodes.iter().map(|(node, depth)| unfolding.part(*depth as f64, node.own.at.as_ref(), cx)).collect();
        let mut branches = Vec::new();
        for (index, label) in self.labels.into_iter().enumerate() {
            let Some(way) = &plan.ways[index] else { continue };
            let parent = way.parent;
            let Way { points, label: place } = standing.way(&way.line);
            branches.push(Branch {
                come: unfolding.line(come[parent], come[index]),
                joint: Joint::new(&points, place, width, width * HEAD),
                label: label.zip(place).map(|(mut label, place)| label.set(place, cx.direction)),
            });
        }
        let mut steps = Vec::new();
        for (index, node) in self.boxes.into_iter().enumerate() {
            let state = nodes[index].0.own.state.as_ref();
            let states = state.map_or_else(States::default, |state| States::new(state, cx));
            steps.push(node.place(standing.rect(plan.nodes[index]), cx.direction, &self.grounds, &states));
        }
        Box::new(PlacedTree { unfolding, come, branches, steps, line: self.line })
    }
}

struct Branch {
    come: Appearance,
    joint: Joint,
    label: Option<Inscription>,
}

struct PlacedTree {
    unfolding: Unfolding,
    come: Vec<Appearance>,
    branches: Vec<Branch>,
    steps: Vec<PlacedStep>,
    line: Color,
}

impl Placed for PlacedTree {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        out.group(self.unfolding.going(at), None, |out| {
            for branch in &self.branches {
                branch.joint.draw(branch.come.share(at.time), self.line, out);
                branch.label.iter().for_each(|label| branch.come.fade(at.time, out, |out| label.draw_plainly(out)));
            }
            for (step, come) in self.steps.iter().zip(&self.come) {
                come.pop(at.time, step.bounds, out, |out| step.draw(at.time, out));
            }
        });
    }

    fn extent(&self) -> Option<Rect> {
        self.steps.iter().map(|step| step.bounds).reduce(|a, b| a.union(b))
    }

    fn texts(&self) -> Vec<TextBox> {
        let labels = self.branches.iter().filter_map(|branch| branch.label.as_ref());
        let texts = self.steps.iter().map(|step| &step.inscription).chain(labels);
        texts.map(|text| text.text_box.clone()).collect()
    }
}
