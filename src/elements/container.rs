//! What containers share: the room inside their edge, and their being invisible.

use crate::display::DisplayList;
use crate::layout::{Align, Axis, Container, Edges, Justify};
use crate::node::{Instant, Placed, Placing, Resolved};
use crate::syntax::{FieldType, Gap, Length, Node, Reader, Shape, Value};

crate::choice! {
    /// How items follow each other.
    pub enum ItemsAxis {
        /// Below each other.
        Column = "column",
        /// Beside each other.
        Row = "row",
    }
}

impl ItemsAxis {
    /// The axis of the layout.
    pub fn axis(self) -> Axis {
        match self {
            ItemsAxis::Column => Axis::Column,
            ItemsAxis::Row => Axis::Row,
        }
    }
}

/// A container whose items stand in its middle.
pub(super) fn centred(axis: Axis, gap: Length, padding: Edges) -> Container {
    Container::Flex { axis, gap, align: Align::Center, justify: Justify::Center, wrap: false, padding }
}

/// Room inside a container's edge: one distance for all sides, or a map of sides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Padding(pub Edges);

crate::fields! {
    /// Room inside a container's edge, side by side.
    pub struct PaddingSides {
        /// Above.
        top: Gap = "0",
        /// At the end side.
        end: Gap = "0",
        /// Below.
        bottom: Gap = "0",
        /// At the start side.
        start: Gap = "0",
    }
}

impl FieldType for Padding {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if matches!(node.value, Value::Map(_)) {
            let PaddingSides { top, end, bottom, start } = PaddingSides::from_node(node, reader)?;
            return Some(Padding(Edges { top: top.0, end: end.0, bottom: bottom.0, start: start.0 }));
        }
        Gap::from_node(node, reader).map(|gap| Padding(Edges::all(gap.0)))
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Gap::shape(), PaddingSides::shape()])
    }
}

/// A container of which only the items are seen.
pub(super) struct Unseen;

impl Resolved for Unseen {
    fn place(self: Box<Self>, _: &mut Placing<'_>) -> Box<dyn Placed> {
        self
    }
}

impl Placed for Unseen {
    fn draw(&self, _: &Instant, _: &mut DisplayList) {}
}
