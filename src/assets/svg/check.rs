//! What artwork may not hold: text, scripts, anything from outside, filters without bounds.

use std::ops::Range;

use usvg::roxmltree::{Document, Node};

use crate::assets::limits::{Limit, Limits};
use crate::assets::svg::cost;
use crate::assets::svg::problem::SvgProblem;
use crate::assets::svg::scan::Found;

const SVG: &str = "http://www.w3.org/2000/svg";

/// How many comparisons a style sheet may take, an upper bound.
const STYLE_WORK: u64 = 20_000_000;

/// Something that will not be seen as it was drawn, and where.
pub(super) type Remark = (String, Range<usize>);

/// Whether the parser looks at this element at all.
pub(super) fn is_svg(node: Node) -> bool {
    node.is_element() && matches!(node.tag_name().namespace(), None | Some(SVG))
}

/// Refuses what artwork may not hold; returns what will not be seen.
pub(super) fn check(document: &Document, limits: &Limits) -> Result<Vec<Remark>, Found> {
    if document.root_element().tag_name().name() != "svg" || !is_svg(document.root_element()) {
        return Err((SvgProblem::NotSvg, tag_range(document.root_element())));
    }
    let mut remarks: Vec<Remark> = Vec::new();
    for node in document.root_element().descendants().filter(|node| is_svg(*node)) {
        check_element(node, limits)?;
        if is_animation(node.tag_name().name()) && remarks.is_empty() {
            let text = format!("`<{}>` does not move here; animate its part from the scene", node.tag_name().name());
            remarks.push((text, tag_range(node)));
        }
    }
    check_style_work(document)?;
    Ok(remarks)
}

/// Ids of the outermost parts with `data-mirror="never"`: within them nothing is to be turned round again.
pub(super) fn unmirrored(document: &Document, remarks: &mut Vec<Remark>) -> Vec<String> {
    let asks = |node: &Node| node.attribute("data-mirror").is_some();
    let never = |node: &Node| node.attribute("data-mirror") == Some("never");
    let mut ids = Vec::new();
    for node in document.root_element().descendants().filter(|node| is_svg(*node) && asks(node)) {
        if !never(&node) {
            remarks.push(("`data-mirror` knows only the value `never`".to_string(), tag_range(node)));
        } else if node.ancestors().skip(1).any(|outer| never(&outer)) {
            // It is held by the part around it.
        } else if let Some(id) = node.attribute("id").filter(|id| !id.is_empty()) {
            ids.push(id.to_string());
        } else {
            remarks.push(("a part with `data-mirror` needs an `id`".to_string(), tag_range(node)));
        }
    }
    ids
}

/// Everything that artwork may not hold, at most one finding an element.
pub(super) fn refused(document: &Document, limits: &Limits) -> Vec<Found> {
    let nodes = document.root_element().descendants().filter(|node| is_svg(*node));
    nodes.filter_map(|node| check_element(node, limits).err()).collect()
}

fn is_animation(name: &str) -> bool {
    matches!(name, "animate" | "set" | "animateTransform" | "animateMotion" | "animateColor")
}

/// The bytes from `<` to the end of the name, for findings about an element.
pub(super) fn tag_range(node: Node) -> Range<usize> {
    let range = node.range();
    let text = &node.document().input_text()[range.clone()];
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, '/' | '>')).unwrap_or(text.len());
    range.start..range.start + end.max(1)
}

fn check_element(node: Node, limits: &Limits) -> Result<(), Found> {
    let name = node.tag_name().name();
    let forbidden =
        ["script", "foreignObject", "text", "tspan", "textPath", "tref", "feMorphology", "handler", "iframe"];
    if forbidden.contains(&name) {
        return Err((SvgProblem::Element(name.to_string()), tag_range(node)));
    }
    let mut declarations = node.attributes().len() as u64;
    for attribute in node.attributes() {
        let fail = |problem| (problem, attribute.range());
        let value = attribute.value();
        // A hyperlink loads nothing.
        if attribute.name() == "href" && name != "a" {
            let target = value.trim();
            let embedded = target.starts_with("data:") && matches!(name, "image" | "feImage");
            if !target.starts_with('#') && !embedded {
                return Err(fail(SvgProblem::Outside(short(target))));
            }
        } else if !is_plain_data(attribute.name()) {
            check_css(value).map_err(fail)?;
        }
        if attribute.name() == "style" {
            declarations += value.bytes().filter(|byte| *byte == b';').count() as u64;
        }
        check_number(name, attribute.name(), value, limits).map_err(fail)?;
        // The size of the whole is looked at by itself.
        let is_size = node == node.document().root_element() && attribute.name() != "viewBox";
        if is_geometry(attribute.name()) && !is_size {
            check_geometry(attribute.name(), value).map_err(fail)?;
        }
    }
    if declarations > limits.get(Limit::SvgAttributes) {
        return Err((SvgProblem::TooLarge(limits.exceeded(Limit::SvgAttributes)), tag_range(node)));
    }
    if name == "style" {
        for text in node.children().filter(|child| child.is_text()) {
            check_css(text.text().unwrap_or_default()).map_err(|problem| (problem, text.range()))?;
        }
    }
    Ok(())
}

/// Attributes that are long or free, and never CSS.
fn is_plain_data(name: &str) -> bool {
    matches!(name, "d" | "points" | "id" | "class" | "kernelMatrix" | "tableValues" | "values")
        || name.starts_with("data-")
        || name.starts_with("aria-")
}

/// Bounds the numbers that decide how long a filter takes.
fn check_number(element: &str, attribute: &str, value: &str, limits: &Limits) -> Result<(), SvgProblem> {
    let limit = match (element, attribute) {
        ("feTurbulence", "numOctaves") => Limit::SvgOctaves,
        ("feConvolveMatrix", "order") => Limit::SvgKernel,
        _ => return Ok(()),
    };
    for number in value.split([' ', ',', '\t', '\n']).filter_map(|text| text.parse::<f64>().ok()) {
        // The cast saturates.
        limits.check(limit, number.max(0.0).ceil() as u64).map_err(SvgProblem::TooLarge)?;
    }
    Ok(())
}

/// Attributes that say where and how large something is.
#[rustfmt::skip]
fn is_geometry(name: &str) -> bool {
    matches!(
        name,
        "d" | "points" | "x" | "y" | "x1" | "y1" | "x2" | "y2" | "cx" | "cy" | "r" | "rx" | "ry" | "width" | "height"
            | "viewBox" | "refX" | "refY" | "markerWidth" | "markerHeight"
    )
}

/// The largest number that says where something is.
const FARTHEST: f64 = 1e6;

/// Round shapes are divided by their size, so that no size may be endless.
fn check_geometry(name: &str, value: &str) -> Result<(), SvgProblem> {
    if !matches!(name, "d" | "points") && (value.contains("em") || value.contains("ex")) {
        return Err(SvgProblem::FontUnit);
    }
    if cost::largest(value) > FARTHEST { Err(SvgProblem::Number) } else { Ok(()) }
}

/// Refuses what CSS could bring in from outside or would leave black.
fn check_css(text: &str) -> Result<(), SvgProblem> {
    // Nearly every value is a number or a color.
    if !text.contains(['(', '@']) {
        return Ok(());
    }
    let lower = text.to_ascii_lowercase();
    if lower.contains("var(") {
        return Err(SvgProblem::Variable);
    }
    if lower.contains("@import") {
        return Err(SvgProblem::Import);
    }
    for (at, _) in lower.match_indices("url(") {
        let target = text[at + 4..].trim_start_matches([' ', '\t', '\n', '\r', '"', '\'']);
        if !target.starts_with('#') {
            let end = target.find([')', '"', '\'']).unwrap_or(target.len());
            return Err(SvgProblem::Outside(short(&target[..end])));
        }
    }
    Ok(())
}

/// Selectors are tried on every element, each descendant step on every ancestor.
fn check_style_work(document: &Document) -> Result<(), Found> {
    let mut elements = 0u64;
    let mut depth = 0u64;
    for node in document.root_element().descendants().filter(|node| is_svg(*node)) {
        elements += 1;
        depth = depth.max(node.ancestors().count() as u64);
    }
    let mut work = 0u64;
    for style in document.descendants().filter(|node| node.has_tag_name("style") || node.has_tag_name((SVG, "style"))) {
        for text in style.children().filter_map(|child| child.text()) {
            for rule in text.split('}') {
                let (selectors, body) = rule.split_once('{').unwrap_or((rule, ""));
                let declarations = 1 + body.bytes().filter(|byte| *byte == b';').count() as u64;
                for selector in selectors.split(',') {
                    let steps = selector.split([' ', '>', '+', '\n', '\t', '\r']).filter(|s| !s.is_empty()).count();
                    let steps = u32::try_from(steps.saturating_sub(1)).unwrap_or(u32::MAX);
                    let tries = depth.saturating_pow(steps).saturating_add(declarations);
                    work = work.saturating_add(elements.saturating_mul(tries));
                }
            }
            if work > STYLE_WORK {
                return Err((SvgProblem::StyleSheet, tag_range(style)));
            }
        }
    }
    Ok(())
}

/// The start of a long address, enough to know it by.
fn short(text: &str) -> String {
    if text.chars().count() <= 60 { text.to_string() } else { text.chars().take(57).chain("...".chars()).collect() }
}
