//! How large artwork becomes when its references are followed: counted before they are.
//!
//! `use`, patterns, masks, clip paths and markers copy what they refer to; a few lines of them can stand for
//! billions of shapes. Every count here is an upper bound, found without copying anything.

use std::collections::BTreeMap;

use usvg::roxmltree::{Document, Node};

use crate::assets::limits::{Limit, Limits};
use crate::assets::svg::check::{is_svg, tag_range};
use crate::assets::svg::problem::SvgProblem;
use crate::assets::svg::scan::Found;

/// What a part of the file becomes.
#[derive(Debug, Clone, Copy, Default)]
struct Cost {
    nodes: u64,
    segments: u64,
    height: u64,
}

impl Cost {
    fn add(&mut self, other: Cost, times: u64) {
        self.nodes = self.nodes.saturating_add(other.nodes.saturating_mul(times));
        self.segments = self.segments.saturating_add(other.segments.saturating_mul(times));
        self.height = self.height.max(other.height + 1);
    }
}

/// Bounds elements, path segments and nesting with all references followed.
pub(super) fn check(document: &Document, limits: &Limits) -> Result<(), Found> {
    let mut ids = BTreeMap::new();
    for node in document.descendants() {
        if let Some(id) = node.attribute("id") {
            ids.entry(id).or_insert(node);
        }
    }
    let styles = Styles::of(document);
    let mut counter = Counter { limits, ids, styles, known: BTreeMap::new() };
    counter.count(document.root_element(), 1).map(|_| ())
}

struct Counter<'a, 'input> {
    limits: &'a Limits,
    ids: BTreeMap<&'a str, Node<'a, 'input>>,
    styles: Styles<'a>,
    /// `None` while an element is being counted: a reference to it then is a loop, which the parser drops.
    known: BTreeMap<usize, Option<Cost>>,
}

impl<'a, 'input> Counter<'a, 'input> {
    fn count(&mut self, node: Node<'a, 'input>, level: u64) -> Result<Cost, Found> {
        let too_large = |limit| (SvgProblem::TooLarge(self.limits.exceeded(limit)), tag_range(node));
        match self.known.get(&node.id().get_usize()) {
            Some(Some(cost)) if level + cost.height <= self.limits.get(Limit::SvgDepth) => return Ok(*cost),
            Some(Some(_)) => return Err(too_large(Limit::SvgDepth)),
            Some(None) => return Ok(Cost::default()),
            None => {}
        }
        if level > self.limits.get(Limit::SvgDepth) {
            return Err(too_large(Limit::SvgDepth));
        }
        self.known.insert(node.id().get_usize(), None);
        let mut cost = Cost { nodes: 1, segments: segments(node), height: 0 };
        for child in node.children().filter(|child| is_svg(*child)) {
            cost.add(self.count(child, level + 1)?, 1);
        }
        let references = self.references(node);
        for (property, target) in &references {
            // What is copied in counts before what is painted onto all of it.
            if *property == "href" {
                cost.add(self.count(*target, level + 1)?, 1);
            }
        }
        let own = cost;
        for (property, target) in references {
            let times = match property {
                "href" => continue,
                // Inherited: at worst every shape in here is painted with it.
                "fill" | "stroke" => own.nodes,
                marker if marker.starts_with("marker") => own.segments.saturating_add(own.nodes),
                _ => 1,
            };
            cost.add(self.target(target, level)?, times);
        }
        self.known.insert(node.id().get_usize(), Some(cost));
        for (limit, found) in [(Limit::SvgNodes, cost.nodes), (Limit::SvgSegments, cost.segments)] {
            if found > self.limits.get(limit) {
                return Err((SvgProblem::TooLarge(self.limits.exceeded(limit)), tag_range(node)));
            }
        }
        Ok(cost)
    }

    fn target(&mut self, node: Node<'a, 'input>, level: u64) -> Result<Cost, Found> {
        let cost = self.count(node, level + 1)?;
        // A gradient is shared or copied with its stops alone, which weigh far less than shapes.
        let gradient = matches!(node.tag_name().name(), "linearGradient" | "radialGradient");
        Ok(if gradient { Cost { nodes: cost.nodes / 16, segments: 0, ..cost } } else { cost })
    }

    /// Everything that the element refers to, by property: attributes, its own style, the style sheet.
    fn references(&self, node: Node<'a, 'input>) -> Vec<(&'a str, Node<'a, 'input>)> {
        let mut found: Vec<(&'a str, &'a str)> = Vec::new();
        for attribute in node.attributes() {
            let (name, value): (&'a str, &'a str) = (attribute.name(), attribute.value());
            match name {
                "href" => found.extend(value.trim().strip_prefix('#').map(|id| ("href", id))),
                "style" => declarations(value, &mut found),
                "d" | "points" => {}
                _ => found.extend(url(value).map(|id| (name, id))),
            }
        }
        self.styles.collect(node, &mut found);
        found.into_iter().filter_map(|(property, id)| Some((property, *self.ids.get(id)?))).collect()
    }
}

/// The references in the style sheets, by the simple selectors that bring them.
struct Styles<'a> {
    by_class: BTreeMap<&'a str, Vec<(&'a str, &'a str)>>,
    by_id: BTreeMap<&'a str, Vec<(&'a str, &'a str)>>,
    for_all: Vec<(&'a str, &'a str)>,
}

impl<'a> Styles<'a> {
    fn of(document: &'a Document) -> Self {
        let mut styles = Styles { by_class: BTreeMap::new(), by_id: BTreeMap::new(), for_all: Vec::new() };
        for style in document.descendants().filter(|node| is_svg(*node) && node.tag_name().name() == "style") {
            for text in style.children().filter_map(|child| child.text()) {
                for rule in text.split('}') {
                    let Some((selectors, body)) = rule.split_once('{') else { continue };
                    let mut found = Vec::new();
                    declarations(body, &mut found);
                    if !found.is_empty() {
                        selectors.split(',').for_each(|selector| styles.add(selector.trim(), &found));
                    }
                }
            }
        }
        styles
    }

    fn add(&mut self, selector: &'a str, found: &[(&'a str, &'a str)]) {
        let plain = |name: &&str| name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
        if let Some(class) = selector.strip_prefix('.').filter(plain) {
            self.by_class.entry(class).or_default().extend(found);
        } else if let Some(id) = selector.strip_prefix('#').filter(plain) {
            self.by_id.entry(id).or_default().extend(found);
        } else {
            // Whatever else it selects, it is no more than everything.
            self.for_all.extend(found);
        }
    }

    fn collect(&self, node: Node<'a, '_>, found: &mut Vec<(&'a str, &'a str)>) {
        found.extend(&self.for_all);
        if let Some(list) = node.attribute("id").and_then(|id| self.by_id.get(id)) {
            found.extend(list);
        }
        for class in node.attribute("class").unwrap_or_default().split_whitespace() {
            if let Some(list) = self.by_class.get(class) {
                found.extend(list);
            }
        }
    }
}

/// The references in `property: value; …`.
fn declarations<'a>(text: &'a str, found: &mut Vec<(&'a str, &'a str)>) {
    for declaration in text.split(';') {
        if let Some((name, value)) = declaration.split_once(':') {
            // A comment may stand before it.
            let name = name.trim().rsplit(['\n', '/', ' ']).next().unwrap_or(name);
            found.extend(url(value).map(|id| (name, id)));
        }
    }
}

/// Every `id` in `url(#id)`.
fn url(value: &str) -> impl Iterator<Item = &str> {
    value.split("url(").skip(1).filter_map(|rest| {
        let id = rest.trim_start_matches([' ', '"', '\'']).strip_prefix('#')?;
        Some(id[..id.find([')', '"', '\'', ' ']).unwrap_or(id.len())].trim())
    })
}

/// Path segments of a shape, an upper bound.
fn segments(node: Node) -> u64 {
    let round = |names: &[&str]| {
        let radius = names.iter().filter_map(|name| node.attribute(*name)).map(largest).fold(0.0, f64::max);
        // Four arcs, and units that are longer than one.
        4 * arc_segments(radius * 100.0).div_ceil(4) + 2
    };
    match node.tag_name().name() {
        "path" => node.attribute("d").map_or(0, path_segments),
        "polyline" | "polygon" => 1 + numbers(node.attribute("points").unwrap_or_default()) / 2,
        "rect" if node.has_attribute("rx") || node.has_attribute("ry") => 4 + round(&["rx", "ry"]),
        "rect" => 5,
        "circle" | "ellipse" => round(&["r", "rx", "ry"]),
        "line" => 2,
        _ => 0,
    }
}

/// Segments of path data: each command once, and again for each further set of its numbers.
fn path_segments(data: &str) -> u64 {
    let mut extent = 0.0;
    each_number(data, |number| extent += number.parse().map_or(0.0, f64::abs));
    let mut total = 0u64;
    let mut rest = data;
    while let Some(at) = rest.find(|c: char| c.is_ascii_alphabetic() && !matches!(c, 'e' | 'E')) {
        let command = rest.as_bytes()[at].to_ascii_lowercase();
        rest = &rest[at + 1..];
        let end = rest.find(|c: char| c.is_ascii_alphabetic() && !matches!(c, 'e' | 'E')).unwrap_or(rest.len());
        let numbers = numbers(&rest[..end]);
        total = total.saturating_add(match command {
            b'h' | b'v' => numbers.max(1),
            b'c' => numbers.div_ceil(6).max(1),
            b's' | b'q' => numbers.div_ceil(4).max(1),
            // The flags may stand together, which hides numbers.
            b'a' => numbers.div_ceil(5).max(1).saturating_mul(arcs(&rest[..end], extent)),
            _ => numbers.div_ceil(2).max(1),
        });
        rest = &rest[end..];
    }
    total
}

/// Segments of the longest of some arcs. Radii that do not reach from end to end are enlarged in proportion
/// (<https://www.w3.org/TR/SVG2/implnote.html#ArcCorrectionOutOfRangeRadii>); `extent` is longer than any such way.
fn arcs(data: &str, extent: f64) -> u64 {
    let (mut least, mut most) = (f64::INFINITY, 0.0f64);
    each_number(data, |number| {
        let number = number.parse().map_or(0.0, f64::abs);
        if number > 0.0 {
            (least, most) = (least.min(number), most.max(number));
        }
    });
    arc_segments(most * (2.0 * extent / least).max(1.0))
}

/// Cubic segments that a full turn of this radius becomes, as kurbo divides arcs for a tolerance of 0.1.
fn arc_segments(radius: f64) -> u64 {
    // The cast saturates.
    (libm::pow(1.1163 * radius / 0.1, 1.0 / 6.0).ceil() as u64).max(4).saturating_add(1)
}

/// The largest number in a list, without its sign.
pub(super) fn largest(text: &str) -> f64 {
    let mut most = 0.0f64;
    each_number(text, |number| most = most.max(number.parse().map_or(0.0, f64::abs)));
    most
}

fn numbers(text: &str) -> u64 {
    let mut count = 0;
    each_number(text, |_| count += 1);
    count
}

/// Numbers in a list as SVG writes them: `1.5.5-3e-5` holds three.
fn each_number<'a>(text: &'a str, mut found: impl FnMut(&'a str)) {
    let bytes = text.as_bytes();
    let digits = |mut at: usize| {
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        at
    };
    let sign = |at: usize| at + usize::from(matches!(bytes.get(at), Some(b'+' | b'-')));
    let mut at = 0;
    while at < bytes.len() {
        if !matches!(bytes[at], b'0'..=b'9' | b'.' | b'+' | b'-') {
            at += 1;
            continue;
        }
        let start = at;
        at = digits(sign(at));
        if bytes.get(at) == Some(&b'.') {
            at = digits(at + 1);
        }
        if matches!(bytes.get(at), Some(b'e' | b'E')) {
            let exponent = sign(at + 1);
            if digits(exponent) > exponent {
                at = digits(exponent);
            }
        }
        found(&text[start..at]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_counted_as_svg_writes_them() {
        for (text, count) in
            [("", 0), ("1 2", 2), ("1.5.5-3e-5", 3), ("-1-1", 2), (".5.5", 2), ("1e5,2E+3", 2), ("+1", 1)]
        {
            assert_eq!(numbers(text), count, "{text}");
        }
    }

    #[test]
    fn segments_are_never_fewer_than_the_parser_makes() {
        for data in [
            "M0 0 1 1 2 2",
            "M0 0h1 2 3v4z",
            "M0,0c1 2 3 4 5 6 7 8 9 10 11 12",
            "M1 1a5 5 0 1010 10",
            "M0 0Q1 2 3 4T5 6",
        ] {
            let made = kurbo::BezPath::from_svg(data).map(|path| path.elements().len()).unwrap_or_default();
            assert!(path_segments(data) >= made as u64, "{data}: {} of {made}", path_segments(data));
        }
        assert_eq!(path_segments("M0 0H1V2Z"), 4);
    }

    #[test]
    fn references_are_found_in_every_notation() {
        assert_eq!(url("url(#a) red").collect::<Vec<_>>(), ["a"]);
        assert_eq!(url("url( '#a b' )").collect::<Vec<_>>(), ["a"]);
        let mut found = Vec::new();
        declarations("fill:url(#p); stroke : url(\"#q\") ;x", &mut found);
        assert_eq!(found, [("fill", "p"), ("stroke", "q")]);
    }
}
