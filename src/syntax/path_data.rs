//! SVG path data as a field, with the place of a mistake in it.

use crate::diag::{Diagnostic, Span};
use crate::geom::BezPath;
use crate::syntax::{FieldType, Node, Reader, Shape};

/// Most segments of one path (limits card).
const MAX_SEGMENTS: usize = 50_000;

/// Greatest coordinate of a path.
pub const MAX_COORDINATE: f64 = 1e6;

/// A path as SVG writes it (<https://www.w3.org/TR/SVG2/paths.html#PathData>): `M0 0 H10 V10 Z`.
#[derive(Debug, Clone, PartialEq)]
pub struct PathData(pub BezPath);

impl FieldType for PathData {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(text) = node.as_str() else { return reader.expected(node, "path data such as `M0 0 H10 V10`") };
        let (at, message) = match BezPath::from_svg(text) {
            Ok(path) if path.elements().len() > MAX_SEGMENTS => {
                (0, format!("the path has more segments than the limit of {MAX_SEGMENTS}"))
            }
            Ok(path) if !is_moderate(&path) => (0, "the path has a number that is too large".to_string()),
            Ok(path) if path.elements().len() < 2 => (0, "the path draws nothing".to_string()),
            Ok(path) => return Some(PathData(path)),
            Err(_) => {
                let at = mistake(text);
                (at, format!("the path data cannot be read at `{}`", text[at..].chars().take(16).collect::<String>()))
            }
        };
        let hint = "a path begins with `M x y`; then `L`, `H`, `V`, `C`, `S`, `Q`, `T`, `A` with their numbers, or `Z`";
        reader.report(Diagnostic::error(span_of(node, text, at), message).hint(hint));
        None
    }

    fn shape() -> Shape {
        Shape::Form { words: "SVG path data such as `M0 0 H10 V10`", pattern: r"^\s*[Mm]", number: false }
    }
}

/// Whether every coordinate is one that can be scaled without leaving the range of numbers.
fn is_moderate(path: &BezPath) -> bool {
    let bounds = path.control_box();
    path.is_finite() && [bounds.x0, bounds.y0, bounds.x1, bounds.y1].iter().all(|x| x.abs() <= MAX_COORDINATE)
}

/// The byte of the first command that cannot be read.
fn mistake(text: &str) -> usize {
    let command = |(_, c): &(usize, char)| c.is_alphabetic() && !matches!(c, 'e' | 'E');
    let starts: Vec<usize> = text.char_indices().filter(command).map(|(at, _)| at).collect();
    // What can be read up to a command can be read up to every earlier one.
    let readable = starts.partition_point(|&at| BezPath::from_svg(&text[..at]).is_ok());
    match readable.checked_sub(1) {
        Some(last) => starts[last],
        None => 0,
    }
}

/// The rest of the text from a mistake on, where the text stands in the file as it is read.
fn span_of(node: &Node, text: &str, at: usize) -> Span {
    let quotes = match (node.span.end.saturating_sub(node.span.start) as usize).checked_sub(text.len()) {
        Some(0) => 0,
        Some(2) => 1,
        _ => return node.span,
    };
    let start = node.span.start as usize + quotes + at;
    Span::new(node.span.source, start, start + text.len() - at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_is_found_at_its_command() {
        assert_eq!(mistake("M0 0 L10 10 Q5 x"), 12);
        assert_eq!(mistake("M0 0 L10 Z"), 5);
        assert_eq!(mistake("L0 0"), 0);
        assert_eq!(mistake("M0 0 L1e1 1e-1 B4"), 15);
        assert_eq!(mistake("ö"), 0);
    }
}
