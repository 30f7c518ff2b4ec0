//! Points of a box as authors write them: `[x, y]` in px or percentages.

use crate::geom::{Point, Size};
use crate::syntax::{FieldType, Length, Node, Reader, Shape, Value};

/// Most points that one element may have.
const MAX_POINTS: usize = 1000;

/// A point of a box: distances from its start side and its top.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BoxPoint {
    /// From the start side.
    pub x: Length,
    /// From the top.
    pub y: Length,
}

impl BoxPoint {
    /// The point in a box from left to right of this size.
    pub fn of(self, size: Size) -> Point {
        Point::new(self.x.of(size.width), self.y.of(size.height))
    }
}

impl FieldType for BoxPoint {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::List(pair) if pair.len() == 2 => {
                let (x, y) = (Length::from_node(&pair[0], reader), Length::from_node(&pair[1], reader));
                Some(BoxPoint { x: x?, y: y? })
            }
            _ => reader.expected(node, "a point such as `[50%, 24]`"),
        }
    }

    fn shape() -> Shape {
        Shape::List(Box::new(Length::shape()))
    }
}

/// A list of points, at most 1,000.
#[derive(Debug, Clone, PartialEq)]
pub struct Points(pub Vec<BoxPoint>);

impl Points {
    /// The points in a box of this size.
    pub fn of(&self, size: Size) -> Vec<Point> {
        self.0.iter().map(|point| point.of(size)).collect()
    }
}

impl FieldType for Points {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::List(items) if items.len() <= MAX_POINTS => Vec::from_node(node, reader).map(Points),
            Value::List(_) => reader.expected(node, "at most 1000 points"),
            _ => reader.expected(node, "a list of points such as `[[0, 100%], [50%, 0]]`"),
        }
    }

    fn shape() -> Shape {
        Shape::List(Box::new(BoxPoint::shape()))
    }
}
