//! `kadrs lint-svg`: what a careful drawing does without, every finding with its place.

use std::collections::BTreeMap;
use std::ops::Range;

use usvg::roxmltree::{Document, Node};

use crate::assets::Artwork;
use crate::assets::limits::Limits;
use crate::assets::project;
use crate::assets::svg::check::{is_svg, refused, tag_range};
use crate::assets::svg::{parse_xml, scan};
use crate::diag::{Diagnostic, Diagnostics, SourceId, Span};
use crate::style::Color;
use crate::syntax::Spanned;

/// How many shapes a drawing has at most before it is reported: pictograms of a campaign have fewer than fifty.
pub const MOST_SHAPES: usize = 300;

/// The grid that drawings stand on, in user units.
const GRID: f64 = 240.0;

/// What is expected of a drawing beside what every drawing must keep.
#[derive(Debug, Clone, Copy)]
pub struct SvgTaste<'a> {
    /// The theme's colors by their names; without them colors are not looked at.
    pub palette: Option<&'a BTreeMap<String, Color>>,
    /// Ids of parts that scripts use, with where they do.
    pub parts: &'a [Spanned<String>],
    /// How many shapes there may be.
    pub most_shapes: usize,
}

/// Looks a drawing over. `source` holds its text; `name` is its path, for findings without a place of their own.
///
/// What rendering refuses is an error, what it draws differently or slowly a warning, what only looks foreign a note.
pub fn lint_svg(source: SourceId, name: &str, bytes: &[u8], limits: &Limits, taste: &SvgTaste<'_>) -> Diagnostics {
    let mut found = Diagnostics::new();
    match Artwork::parse(name, bytes, limits) {
        Ok((_, warnings)) => found.extend(warnings.iter().map(|warning| match &warning.place {
            Some(place) => warning.diagnostic_in(source, place),
            None => Diagnostic::warning(Span::file(source), warning.message.clone()).hint_opt(warning.hint.clone()),
        })),
        Err(error) => found.push(error.diagnostic_in(source)),
    }
    // What cannot be parsed has been told; parsing what the scan refuses may take for ever.
    let Ok(text) = project::decode(name, bytes.to_vec()) else { return found };
    if scan::scan(&text, limits).is_err() {
        return found;
    }
    let Ok(document) = parse_xml(&text) else { return found };
    if !is_svg(document.root_element()) || document.root_element().tag_name().name() != "svg" {
        return found;
    }
    for (problem, range) in refused(&document, limits) {
        let span = Span::new(source, range.start, range.end);
        found.push(Diagnostic::error(span, problem.to_string()).hint_opt(problem.hint()));
    }
    Lint { source, text: &text, document: &document, taste, found: &mut found }.run();
    found.sort();
    found
}

struct Lint<'a> {
    source: SourceId,
    text: &'a str,
    document: &'a Document<'a>,
    taste: &'a SvgTaste<'a>,
    found: &'a mut Diagnostics,
}

impl Lint<'_> {
    fn run(&mut self) {
        let document = self.document;
        let mut colors: BTreeMap<String, (Range<usize>, usize)> = BTreeMap::new();
        let mut shapes = 0;
        for node in document.root_element().descendants().filter(|node| is_svg(*node)) {
            shapes += usize::from(is_shape(node.tag_name().name()));
            self.element(node);
            for (property, value, range) in declarations(node, self.text) {
                self.font(property, &range);
                if is_color(property) && self.is_foreign(value) {
                    colors.entry(value.to_string()).or_insert((range, 0)).1 += 1;
                }
            }
        }
        for (value, (range, times)) in colors {
            self.foreign(&value, range, times);
        }
        if shapes > self.taste.most_shapes {
            let message = format!("the drawing has {shapes} shapes, more than {}", self.taste.most_shapes);
            let hint = "join shapes of one color, and simplify what cannot be seen at its size";
            self.root(Diagnostic::warning, message, hint);
        }
        self.grid();
        self.parts();
    }

    fn warn(&mut self, range: &Range<usize>, message: &str, hint: &str) {
        self.found
            .push(Diagnostic::warning(Span::new(self.source, range.start, range.end), message.to_string()).hint(hint));
    }

    /// A finding about the whole drawing.
    fn root(&mut self, kind: fn(Span, String) -> Diagnostic, message: String, hint: &str) {
        let range = tag_range(self.document.root_element());
        self.found.push(kind(Span::new(self.source, range.start, range.end), message).hint(hint));
    }

    fn element(&mut self, node: Node) {
        match node.tag_name().name() {
            "filter" => self.warn(
                &tag_range(node),
                "a filter takes up to a second a picture, and what is within it does not move by parts",
                "draw the effect with shapes, or do without it",
            ),
            "image" => self.warn(
                &tag_range(node),
                "an embedded picture blurs where the drawing is enlarged",
                "draw it as shapes, or place an `image` element of the scene",
            ),
            "style" => {
                for text in node.children().filter(|child| child.is_text()) {
                    let range = text.range();
                    let rules = &self.text[range.clone()];
                    if let Some(at) = rules.to_ascii_lowercase().find("@font-face") {
                        let start = range.start + at;
                        self.font("font-family", &(start..start + "@font-face".len()));
                    }
                }
            }
            _ => {}
        }
    }

    fn font(&mut self, property: &str, range: &Range<usize>) {
        if matches!(property, "font" | "font-family") {
            self.warn(range, "a font has no effect: artwork holds no text", "remove it");
        }
    }

    fn is_foreign(&self, value: &str) -> bool {
        let Some(palette) = self.taste.palette else { return false };
        let lower = value.to_ascii_lowercase();
        let means_nothing = ["none", "currentcolor", "inherit", "initial", "unset", "transparent"];
        let refers = ["url(", "var(", "context-"].iter().any(|start| lower.starts_with(start));
        if refers || means_nothing.contains(&lower.as_str()) {
            return false;
        }
        parse_color(&lower).is_none_or(|color| !palette.values().any(|known| known.with_alpha(255) == color))
    }

    /// Notes a color that the theme does not have, at its first place.
    fn foreign(&mut self, value: &str, range: Range<usize>, times: usize) {
        let often = if times > 1 { format!(" ({times} times)") } else { String::new() };
        let nearest = parse_color(&value.to_ascii_lowercase()).and_then(|color| {
            let palette = self.taste.palette.into_iter().flatten();
            palette.min_by_key(|(_, known)| distance(color, **known))
        });
        let hint = match nearest {
            Some((name, color)) => format!("the nearest of the theme is `{name}`, {color}"),
            None => "write it as `#rrggbb`, with a color of the theme".to_string(),
        };
        let span = Span::new(self.source, range.start, range.end);
        self.found.push(Diagnostic::note(span, format!("`{value}` is not a color of the theme{often}")).hint(hint));
    }

    fn grid(&mut self) {
        let sides: Vec<f64> = self
            .document
            .root_element()
            .attribute("viewBox")
            .into_iter()
            .flat_map(|text| text.split([' ', ',', '\t', '\n', '\r']))
            .filter_map(|number| number.parse().ok())
            .skip(2)
            .collect();
        let [width, height] = sides[..] else { return };
        if width % GRID != 0.0 && height % GRID != 0.0 {
            let message = format!("the drawing is {width} × {height}, neither side a multiple of {GRID}");
            self.root(Diagnostic::note, message, "drawings of one grid have strokes of one width side by side");
        }
    }

    /// Parts that scripts use and the drawing does not have.
    fn parts(&mut self) {
        let ids: Vec<&str> = self.document.descendants().filter_map(|node| node.attribute("id")).collect();
        let range = tag_range(self.document.root_element());
        let span = Span::new(self.source, range.start, range.end);
        for part in self.taste.parts.iter().filter(|part| !ids.contains(&part.value.as_str())) {
            let message = format!("there is no part `{}`, which a script uses", part.value);
            let hint = crate::diag::did_you_mean(&part.value, ids.iter().copied());
            self.found.push(Diagnostic::error(span, message).related(part.span, "used here").hint_opt(hint));
        }
    }
}

fn is_shape(name: &str) -> bool {
    matches!(name, "path" | "rect" | "circle" | "ellipse" | "line" | "polyline" | "polygon" | "use" | "image")
}

/// Properties whose value is a color (<https://www.w3.org/TR/SVG2/propidx.html>).
fn is_color(property: &str) -> bool {
    matches!(property, "fill" | "stroke" | "color" | "stop-color" | "flood-color" | "lighting-color")
}

/// Property, value and place of all that an element declares: its attributes, its `style`, the rules of a style sheet.
fn declarations<'t>(node: Node<'_, 't>, text: &'t str) -> Vec<(&'t str, &'t str, Range<usize>)> {
    let mut out = Vec::new();
    for attribute in node.attributes().filter(|attribute| attribute.namespace().is_none()) {
        let range = attribute.range_value();
        let value = &text[range.clone()];
        match attribute.name() {
            "style" => css(value, range.start, &mut out),
            // The name as it is written: the attribute's own borrows from elsewhere.
            _ => {
                let name = text[attribute.range().start..range.start].split('=').next().unwrap_or_default();
                out.push((name.trim(), value.trim(), range));
            }
        }
    }
    if node.tag_name().name() == "style" {
        for child in node.children().filter(|child| child.is_text()) {
            let range = child.range();
            let mut at = range.start;
            for rule in text[range].split_inclusive('}') {
                if let Some((selector, body)) = rule.split_once('{') {
                    css(body.trim_end_matches('}'), at + selector.len() + 1, &mut out);
                }
                at += rule.len();
            }
        }
    }
    out
}

/// `property: value; …`, which begins at byte `start` of the file.
fn css<'t>(text: &'t str, start: usize, out: &mut Vec<(&'t str, &'t str, Range<usize>)>) {
    let mut at = start;
    for declaration in text.split_inclusive(';') {
        if let Some((property, value)) = declaration.split_once(':') {
            let value = value.trim_end_matches(';');
            let trimmed = value.trim();
            let from = at + property.len() + 1 + (value.len() - value.trim_start().len());
            out.push((property.trim(), trimmed, from..from + trimmed.len()));
        }
        at += declaration.len();
    }
}

/// The opaque part of a color in hexadecimal, and of the two names that everybody writes.
fn parse_color(lower: &str) -> Option<Color> {
    let hex = match lower {
        "white" => "ffffff".to_string(),
        "black" => "000000".to_string(),
        _ => lower.strip_prefix('#')?.to_string(),
    };
    let hex = match hex.len() {
        3 | 4 => hex.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => hex,
    };
    Color::parse(&format!("#{hex}")).map(|color| color.with_alpha(255))
}

/// How far two colors are apart, squared, in steps of sRGB.
fn distance(a: Color, b: Color) -> u32 {
    let squared = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
    squared(a.r, b.r) + squared(a.g, b.g) + squared(a.b, b.b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lint(body: &str, parts: &[&str]) -> Vec<String> {
        let text = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 240 240'>{body}</svg>");
        let source = SourceId::new(0);
        let palette = BTreeMap::from([("ink".to_string(), Color::rgb(0x16, 0x30, 0x3F))]);
        let parts: Vec<Spanned<String>> =
            parts.iter().map(|id| Spanned { value: id.to_string(), span: Span::file(source) }).collect();
        let taste = SvgTaste { palette: Some(&palette), parts: &parts, most_shapes: 3 };
        let found = lint_svg(source, "a.svg", text.as_bytes(), &Limits::default(), &taste);
        let line = |found: &Diagnostic| {
            let span = found.primary.as_ref().expect("a place").span;
            let marked = text.get(span.start as usize..span.end as usize).unwrap_or_default();
            format!("{}: {} | {marked}", found.severity.name(), found.message)
        };
        found.iter().map(line).collect()
    }

    #[test]
    fn a_clean_drawing_has_no_findings() {
        assert_eq!(lint("<g id='a'><rect width='9' height='9' fill='#16303f' stroke='none'/></g>", &["a"]), [""; 0]);
    }

    #[test]
    fn all_refused_elements_are_named_in_one_run() {
        let found = lint("<text>a</text><rect style='fill: var(--x)' width='1' height='1'/><script/>", &[]);
        let expected = [
            "error: `<text>` is not allowed in artwork | <text",
            "error: `var(…)` is not understood in artwork | style='fill: var(--x)'",
            "error: `<script>` is not allowed in artwork | <script",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn colors_are_noted_once_with_their_place_wherever_they_are_written() {
        let body = "<style>.a { fill: #f00; } .b { stroke : red }</style>\
                    <rect class='a' width='1' height='1' fill='#F00' stroke='#16303F'/>\
                    <rect width='1' height='1' style='opacity:1; fill:#123456' color='currentColor'/>";
        let expected = [
            "note: `#f00` is not a color of the theme | #f00",
            "note: `red` is not a color of the theme | red",
            "note: `#F00` is not a color of the theme | #F00",
            "note: `#123456` is not a color of the theme | #123456",
        ];
        assert_eq!(lint(body, &[]), expected);
    }

    #[test]
    fn filters_fonts_pictures_many_shapes_and_lacking_parts_are_named() {
        let body = "<filter id='f'/><g font-family='Arial'><rect/><rect/><rect/></g><path d='M0 0'/>";
        let found = lint(body, &["gate"]).join("\n");
        for part in [
            "warning: the drawing has 4 shapes, more than 3 | <svg",
            "error: there is no part `gate`, which a script uses | <svg",
            "warning: a filter takes up to a second",
            "warning: a font has no effect: artwork holds no text | Arial",
        ] {
            assert!(found.contains(part), "{part} in {found}");
        }
        let png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        let found = lint(&format!("<image width='9' height='9' href='data:image/png;base64,{png}'/>"), &[]);
        assert_eq!(found, ["warning: an embedded picture blurs where the drawing is enlarged | <image"]);
    }
}
