//! What can be wrong with SVG artwork.

use std::fmt;

use usvg::roxmltree;

use crate::assets::image::ImageProblem;
use crate::assets::limits::Exceeded;

/// Why SVG artwork cannot be used.
#[derive(Debug)]
pub enum SvgProblem {
    /// It is gzip-compressed.
    Compressed,
    /// It declares entities.
    Entities,
    /// It is no well-formed XML.
    Xml(roxmltree::Error),
    /// Its root is not an `svg` element in SVG's namespace.
    NotSvg,
    /// It cannot be turned into shapes.
    Parse(usvg::Error),
    /// It has neither a `viewBox` nor a size in plain numbers.
    NoSize,
    /// Its `viewBox` or size is no usable one.
    BadSize,
    /// A shape reaches far beyond every drawing.
    Coordinates,
    /// A number is larger than any drawing needs.
    Number,
    /// A length is in units of a font.
    FontUnit,
    /// It is larger than a limit.
    TooLarge(Exceeded),
    /// Its style sheet takes too long to apply.
    StyleSheet,
    /// It has an element that is not allowed.
    Element(String),
    /// It refers to something outside of the file.
    Outside(String),
    /// It uses `var(…)`.
    Variable,
    /// It uses `@import`.
    Import,
    /// An embedded image is not usable.
    Embedded(ImageProblem),
    /// A blur is wider than the artwork.
    Blur,
    /// A filter or pattern covers much more than the artwork.
    Region,
    /// A dash pattern makes too many dashes.
    Dashes(Exceeded),
}

impl SvgProblem {
    pub(crate) fn hint(&self) -> Option<String> {
        let text = match self {
            SvgProblem::Compressed => "unpack it: `gunzip < art.svgz > art.svg`",
            SvgProblem::Entities => "remove the `<!DOCTYPE … [ … ]>`; drawing programs save \"plain SVG\" without it",
            SvgProblem::NotSvg => "its root is `<svg xmlns=\"http://www.w3.org/2000/svg\" …>`",
            SvgProblem::NoSize => "add a viewBox such as `viewBox=\"0 0 240 240\"`",
            SvgProblem::TooLarge(exceeded) => {
                return exceeded.hint().or(Some("simplify the drawing, or save it as a PNG".to_string()));
            }
            SvgProblem::Dashes(_) => "make the dashes longer",
            SvgProblem::StyleSheet => "use attributes, or few plain class rules",
            SvgProblem::Element(name) if matches!(name.as_str(), "text" | "tspan" | "textPath" | "tref") => {
                "place a `text` element over the drawing: it is translated and shaped; or turn the letters into paths"
            }
            SvgProblem::Element(name) if name == "feMorphology" => "draw the outline thicker or thinner instead",
            SvgProblem::Element(_) => "remove it; artwork is drawn, not run",
            SvgProblem::Outside(_) => "embed it as a PNG or JPEG `data:` URI, or use an `image` element of its own",
            SvgProblem::Variable => {
                "write the color itself, or `currentColor` to have it set where the artwork is used"
            }
            SvgProblem::Import => "copy the rules into the file",
            SvgProblem::Embedded(problem) => return problem.hint(),
            SvgProblem::FontUnit => "write a plain number",
            SvgProblem::Number => "draw within the viewBox",
            SvgProblem::Blur | SvgProblem::Region => "make it smaller than the artwork",
            SvgProblem::Xml(_) | SvgProblem::Parse(_) | SvgProblem::BadSize | SvgProblem::Coordinates => return None,
        };
        Some(text.to_string())
    }

    pub(crate) fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            SvgProblem::Xml(error) => Some(error),
            SvgProblem::Parse(error) => Some(error),
            SvgProblem::Embedded(problem) => problem.source(),
            _ => None,
        }
    }
}

impl fmt::Display for SvgProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SvgProblem::Compressed => write!(f, "compressed SVG is not read"),
            SvgProblem::Entities => write!(f, "SVG with entity declarations is not read"),
            SvgProblem::Xml(error) => write!(f, "it is no well-formed XML: {error}"),
            SvgProblem::NotSvg => write!(f, "it is not an SVG file"),
            SvgProblem::Parse(error) => write!(f, "the SVG cannot be read: {error}"),
            SvgProblem::NoSize => write!(f, "the SVG has neither a viewBox nor a width and height in plain numbers"),
            SvgProblem::BadSize => write!(f, "the SVG's size is not a positive, finite number"),
            SvgProblem::Coordinates => write!(f, "a shape reaches more than a hundred times beyond the drawing"),
            SvgProblem::Number => write!(f, "a number here is above a million"),
            SvgProblem::FontUnit => write!(f, "lengths in `em` and `ex` have no meaning in artwork"),
            SvgProblem::TooLarge(exceeded) => exceeded.fmt(f),
            SvgProblem::Dashes(exceeded) => write!(f, "with its dashes drawn, {exceeded}"),
            SvgProblem::StyleSheet => write!(f, "the style sheet has too many or too deep selectors"),
            SvgProblem::Element(name) => write!(f, "`<{name}>` is not allowed in artwork"),
            SvgProblem::Outside(target) => write!(f, "artwork may not load `{target}`"),
            SvgProblem::Variable => write!(f, "`var(…)` is not understood in artwork"),
            SvgProblem::Import => write!(f, "`@import` is not allowed in artwork"),
            SvgProblem::Embedded(problem) => write!(f, "an embedded image cannot be used: {problem}"),
            SvgProblem::Blur => write!(f, "a blur is wider than the artwork"),
            SvgProblem::Region => write!(f, "a filter or pattern covers much more than the artwork"),
        }
    }
}
