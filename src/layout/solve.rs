//! From box specifications to rectangles.

use taffy::prelude::{auto, fr, length, percent, repeat};
use taffy::{AvailableSpace, NodeId, Style, TaffyTree};

use crate::geom::{Direction, Rect, Size};
use crate::layout::{Align, Axis, Container, Edges, Justify};
use crate::syntax::Length;

/// What a leaf is asked for: its size when some sides are given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Space {
    /// The width, if it is decided.
    pub width: Option<f64>,
    /// The height, if it is decided.
    pub height: Option<f64>,
    /// The most that the width may become, if there is a limit. Zero asks for the least width that is possible.
    pub max_width: Option<f64>,
}

/// How a box stands when its container does not arrange it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Placement {
    /// The container arranges it.
    #[default]
    Flow,
    /// It takes no room; its own size, at the container's start and top, to be moved by the caller.
    Free,
    /// It takes no room and covers the container.
    Cover,
}

/// One box of a tree.
#[derive(Debug, Clone)]
pub struct BoxSpec {
    /// How its children are arranged; none for a leaf.
    pub container: Option<Container>,
    /// Whether and how it takes part in the container's layout.
    pub placement: Placement,
    /// Width, if it is fixed.
    pub width: Option<Length>,
    /// Height, if it is fixed.
    pub height: Option<Length>,
    /// Greatest width.
    pub max_width: Option<Length>,
    /// Share of the room that is left along the container's axis.
    pub grow: f64,
    /// Its own place across the container's axis.
    pub align: Option<Align>,
    /// Whether right-to-left locales mirror this box's inside.
    pub mirror: bool,
    /// Which leaf it is, for the measure function; boxes with children have none.
    pub leaf: Option<usize>,
    /// The boxes inside.
    pub children: Vec<BoxSpec>,
}

/// Lays out a tree of boxes in a container of `size`. Rectangles are relative to the parent's corner, in the tree's
/// preorder. In right-to-left locales every box is reflected in its parent unless that does not mirror.
pub fn solve(
    root: &BoxSpec,
    size: Size,
    direction: Direction,
    measure: &mut dyn FnMut(usize, Space) -> Size,
) -> Vec<Rect> {
    let mut tree: TaffyTree<usize> = TaffyTree::new();
    // Rounding to whole pixels would make boxes jump while they move.
    tree.disable_rounding();
    let node = build(&mut tree, root, None);
    let available = taffy::Size {
        width: AvailableSpace::Definite(size.width as f32),
        height: AvailableSpace::Definite(size.height as f32),
    };
    let mut leaf = |known: taffy::Size<Option<f32>>, room: taffy::Size<AvailableSpace>, leaf: Option<&mut usize>| {
        let Some(leaf) = leaf else { return taffy::Size::ZERO };
        let max_width = match room.width {
            AvailableSpace::Definite(width) => Some(f64::from(width)),
            AvailableSpace::MinContent => Some(0.0),
            AvailableSpace::MaxContent => None,
        };
        let space = Space { width: known.width.map(f64::from), height: known.height.map(f64::from), max_width };
        let size = measure(*leaf, space);
        taffy::Size {
            width: known.width.unwrap_or(size.width as f32),
            height: known.height.unwrap_or(size.height as f32),
        }
    };
    tree.compute_layout_with_measure(node, available, |inputs, _, context, style| {
        taffy::compute_leaf_layout(inputs, style, |_, _| 0.0, |known, room| leaf(known, room, context))
    })
    .expect("every node of the tree was made above");
    let mut rects = Vec::new();
    collect(&tree, node, root, direction, None, &mut rects);
    rects
}

fn build(tree: &mut TaffyTree<usize>, spec: &BoxSpec, parent: Option<&Container>) -> NodeId {
    let style = style(spec, parent);
    let made = match spec.leaf {
        Some(leaf) => tree.new_leaf_with_context(style, leaf),
        None => {
            let children: Vec<NodeId> =
                spec.children.iter().map(|child| build(tree, child, spec.container.as_ref())).collect();
            tree.new_with_children(style, &children)
        }
    };
    made.expect("a new node has no parent yet")
}

fn style(spec: &BoxSpec, parent: Option<&Container>) -> Style {
    let mut style = Style {
        size: taffy::Size { width: dimension(spec.width), height: dimension(spec.height) },
        max_size: taffy::Size { width: limit(spec.max_width), height: auto() },
        flex_grow: spec.grow as f32,
        // Text may wrap to less than its longest line; pictures and fixed boxes keep their size.
        flex_shrink: if spec.width.is_some() { 0.0 } else { 1.0 },
        align_self: spec.align.map(align),
        ..Style::DEFAULT
    };
    match spec.placement {
        // What stands freely in a box measures itself by that box, not by the frame.
        Placement::Flow => style.position = taffy::Position::Relative,
        Placement::Free => {
            style.position = taffy::Position::Absolute;
            style.inset = taffy::Rect { left: length(0.0), top: length(0.0), right: auto(), bottom: auto() };
        }
        Placement::Cover => {
            style.position = taffy::Position::Absolute;
            style.inset = taffy::Rect { left: length(0.0), top: length(0.0), right: length(0.0), bottom: length(0.0) };
        }
    }
    if let Some(Container::Layers { align: a, justify, .. }) = parent
        && spec.placement == Placement::Flow
    {
        style.grid_row = taffy::Line { start: taffy::style_helpers::line(1), end: auto() };
        style.grid_column = taffy::Line { start: taffy::style_helpers::line(1), end: auto() };
        style.align_self = Some(align(spec.align.unwrap_or(*a)));
        style.justify_self = Some(align(*justify));
    }
    if let Some(container) = &spec.container {
        arrange(&mut style, container);
    }
    style
}

fn arrange(style: &mut Style, container: &Container) {
    match container {
        Container::Flex { axis, gap, align: a, justify: j, wrap, padding } => {
            style.display = taffy::Display::Flex;
            style.flex_direction = match axis {
                Axis::Row => taffy::FlexDirection::Row,
                Axis::Column => taffy::FlexDirection::Column,
            };
            style.flex_wrap = if *wrap { taffy::FlexWrap::Wrap } else { taffy::FlexWrap::NoWrap };
            style.gap = taffy::Size { width: side(*gap), height: side(*gap) };
            style.align_items = align(*a);
            style.justify_content = justify(*j);
            style.padding = edges(padding);
        }
        Container::Grid { columns, column_gap, row_gap, align: a, padding } => {
            style.display = taffy::Display::Grid;
            let column = taffy::style_helpers::minmax(length(0.0), fr(1.0));
            style.grid_template_columns = vec![repeat(*columns as u16, vec![column])];
            style.gap = taffy::Size { width: side(*column_gap), height: side(*row_gap) };
            style.align_items = align(*a);
            style.padding = edges(padding);
        }
        Container::Layers { padding, .. } => {
            style.display = taffy::Display::Grid;
            style.grid_template_columns = vec![fr(1.0)];
            style.grid_template_rows = vec![fr(1.0)];
            style.padding = edges(padding);
        }
    }
}

fn dimension(value: Option<Length>) -> taffy::Dimension {
    match value {
        Some(Length::Px(px)) => length(px as f32),
        Some(Length::Percent(share)) => percent(share as f32),
        None => auto(),
    }
}

fn limit(value: Option<Length>) -> taffy::LengthPercentageAuto {
    match value {
        Some(Length::Px(px)) => length(px as f32),
        Some(Length::Percent(share)) => percent(share as f32),
        None => auto(),
    }
}

fn side(value: Length) -> taffy::LengthPercentage {
    match value {
        Length::Px(px) => length(px as f32),
        Length::Percent(share) => percent(share as f32),
    }
}

fn edges(edges: &Edges) -> taffy::Rect<taffy::LengthPercentage> {
    taffy::Rect { left: side(edges.start), right: side(edges.end), top: side(edges.top), bottom: side(edges.bottom) }
}

fn align(value: Align) -> taffy::AlignItems {
    match value {
        Align::Start => taffy::AlignItems::START,
        Align::Center => taffy::AlignItems::CENTER,
        Align::End => taffy::AlignItems::END,
        Align::Stretch => taffy::AlignItems::STRETCH,
        Align::Baseline => taffy::AlignItems::BASELINE,
    }
}

fn justify(value: Justify) -> taffy::JustifyContent {
    match value {
        Justify::Start => taffy::JustifyContent::START,
        Justify::Center => taffy::JustifyContent::CENTER,
        Justify::End => taffy::JustifyContent::END,
        Justify::Between => taffy::JustifyContent::SPACE_BETWEEN,
        Justify::Around => taffy::JustifyContent::SPACE_AROUND,
        Justify::Evenly => taffy::JustifyContent::SPACE_EVENLY,
    }
}

fn collect(
    tree: &TaffyTree<usize>,
    node: NodeId,
    spec: &BoxSpec,
    direction: Direction,
    parent: Option<(f64, bool)>,
    rects: &mut Vec<Rect>,
) {
    let layout = tree.layout(node).expect("laid out above");
    let (width, height) = (f64::from(layout.size.width), f64::from(layout.size.height));
    let (mut x, y) = (f64::from(layout.location.x), f64::from(layout.location.y));
    if let Some((parent_width, true)) = parent
        && direction == Direction::Rtl
    {
        x = parent_width - x - width;
    }
    rects.push(Rect::new(x, y, x + width, y + height));
    let children = tree.children(node).expect("laid out above");
    for (child, inner) in children.into_iter().zip(&spec.children) {
        collect(tree, child, inner, direction, Some((width, spec.mirror)), rects);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(index: usize) -> BoxSpec {
        BoxSpec {
            container: None,
            placement: Placement::Flow,
            width: None,
            height: None,
            max_width: None,
            grow: 0.0,
            align: None,
            mirror: true,
            leaf: Some(index),
            children: Vec::new(),
        }
    }

    fn row(mirror: bool) -> BoxSpec {
        let container = Container::Flex {
            axis: Axis::Row,
            gap: Length::Px(10.0),
            align: Align::Start,
            justify: Justify::Start,
            wrap: false,
            padding: Edges::all(Length::Px(5.0)),
        };
        let (width, height) = (Some(Length::Px(200.0)), Some(Length::Px(100.0)));
        BoxSpec {
            container: Some(container),
            width,
            height,
            mirror,
            leaf: None,
            children: vec![leaf(0), leaf(1)],
            ..leaf(0)
        }
    }

    fn boxes(spec: &BoxSpec, direction: Direction) -> Vec<Rect> {
        let mut measure = |leaf: usize, _: Space| Size::new(20.0 + 10.0 * leaf as f64, 8.0);
        solve(spec, Size::new(200.0, 100.0), direction, &mut measure)
    }

    #[test]
    fn a_row_runs_from_start_to_end() {
        let rects = boxes(&row(true), Direction::Ltr);
        assert_eq!(rects[1], Rect::new(5.0, 5.0, 25.0, 13.0));
        assert_eq!(rects[2], Rect::new(35.0, 5.0, 65.0, 13.0));
    }

    #[test]
    fn right_to_left_is_the_reflection_unless_it_must_not_be() {
        let ltr = boxes(&row(true), Direction::Ltr);
        let rtl = boxes(&row(true), Direction::Rtl);
        for (a, b) in ltr.iter().zip(&rtl).skip(1) {
            assert_eq!((200.0 - a.x1, a.y0, 200.0 - a.x0, a.y1), (b.x0, b.y0, b.x1, b.y1));
        }
        assert_eq!(boxes(&row(false), Direction::Rtl), ltr);
    }

    #[test]
    fn layers_share_one_box() {
        let container =
            Container::Layers { align: Align::Center, justify: Align::End, padding: Edges::all(Length::Px(0.0)) };
        let spec = BoxSpec { container: Some(container), ..row(true) };
        let rects = boxes(&spec, Direction::Ltr);
        assert_eq!(rects[1], Rect::new(180.0, 46.0, 200.0, 54.0));
        assert_eq!(rects[2], Rect::new(170.0, 46.0, 200.0, 54.0));
    }

    #[test]
    fn what_stands_freely_measures_itself_by_its_own_container() {
        let free = BoxSpec { placement: Placement::Free, width: Some(Length::Percent(0.5)), ..leaf(0) };
        let layers = |padding: f64, width: Option<Length>, children: Vec<BoxSpec>| {
            let padding = Edges::all(Length::Px(padding));
            let container = Container::Layers { align: Align::Stretch, justify: Align::Stretch, padding };
            BoxSpec { container: Some(container), width, height: width, leaf: None, children, ..leaf(0) }
        };
        let inner = layers(0.0, None, vec![free]);
        let rects = boxes(&layers(20.0, Some(Length::Px(200.0)), vec![inner]), Direction::Ltr);
        assert_eq!(rects[1], Rect::new(20.0, 20.0, 180.0, 180.0));
        assert_eq!(rects[2].width(), 80.0, "half of the inner box, not of the frame");
    }
}
