//! SVG artwork: looked over before it is parsed, parsed without fonts, files or network, converted once.

mod account;
mod artwork;
mod check;
mod clip;
mod convert;
mod cost;
mod lint;
mod paint;
mod problem;
mod scan;

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use usvg::roxmltree::{Document, Node, ParsingOptions};
use usvg::{ImageHrefResolver, ImageKind, Options, Tree};

pub use artwork::{ArtKind, ArtNode, Artwork, CurrentColor, PartState};
pub use lint::{MOST_SHAPES, SvgTaste, lint_svg};
pub use problem::SvgProblem;

use crate::assets::error::{AssetError, AssetWarning, Place, Problem};
use crate::assets::image::{self, ImageFormat, ImageProblem};
use crate::assets::limits::{Limit, Limits};
use crate::assets::project;
use crate::display::Digest;
use crate::geom::Size;
use scan::Found;

/// Another `currentColor` than black, which it is if nobody says: whatever changes with it is meant by it.
const PROBE: &str = " color=\"#ffffff\"";

/// How many parts a warning names.
const NAMED: usize = 8;

impl Artwork {
    /// Reads an SVG file; `name` is its project path. The warnings say what will not be seen, or not by parts.
    pub fn parse(name: &str, bytes: &[u8], limits: &Limits) -> Result<(Arc<Artwork>, Vec<AssetWarning>), AssetError> {
        let fail = |problem| AssetError::new(name, Problem::Svg(problem));
        limits.check(Limit::SvgBytes, bytes.len() as u64).map_err(|e| fail(SvgProblem::TooLarge(e)))?;
        if bytes.starts_with(&[0x1F, 0x8B]) {
            return Err(fail(SvgProblem::Compressed));
        }
        let text = project::decode(name, bytes.to_vec())?;
        let at = |(problem, range): Found| fail(problem).at(&text, range);
        scan::scan(&text, limits).map_err(at)?;
        let document = parse_xml(&text).map_err(at)?;
        let mut remarks = check::check(&document, limits).map_err(at)?;
        let unmirrored = check::unmirrored(&document, &mut remarks);
        cost::check(&document, limits).map_err(at)?;
        let root = Root::read(&document, limits).map_err(at)?;
        let embedded = find_embedded(&document);
        let (plain, probe) = (root.normalized(&text, ""), root.normalized(&text, PROBE));
        drop(document);

        let within_image = |problem| match (&problem, &embedded) {
            (SvgProblem::Embedded(_), Some(range)) => fail(problem).at(&text, range.clone()),
            _ => fail(problem),
        };
        let tree = Arc::new(parse_tree(&plain, limits).map_err(within_image)?);
        account::check(&tree, limits).map_err(fail)?;
        let uses_current_color = text.to_ascii_lowercase().contains("currentcolor");
        let probe = if uses_current_color && !root.has_color {
            Arc::new(parse_tree(&probe, limits).map_err(within_image)?)
        } else {
            Arc::clone(&tree)
        };
        let (root_node, losses) = convert::convert(name, &plain, &tree, &probe, limits).map_err(within_image)?;
        let artwork = Artwork {
            name: name.to_string(),
            size: root.size.unwrap_or(Size::new(tree.size().width().into(), tree.size().height().into())),
            ids: artwork::collect_ids(&root_node),
            unmirrored,
            uses_current_color: artwork::uses_current_color(&root_node),
            root: root_node,
            digest: Digest::of(text.as_bytes()),
        };
        let mut warnings: Vec<AssetWarning> = remarks
            .into_iter()
            .map(|(message, range)| AssetWarning {
                path: name.to_string(),
                message,
                hint: None,
                place: Some(Place::of(&text, range)),
            })
            .collect();
        warnings.extend(losses.iter().flat_map(|loss| describe(name, loss)));
        Ok((Arc::new(artwork), warnings))
    }
}

fn parse_xml(text: &str) -> Result<Document<'_>, Found> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|error| {
        let position = error.pos();
        let line = usize::try_from(position.row).unwrap_or(1).saturating_sub(1);
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        (SvgProblem::Xml(error), start..start)
    })
}

fn parse_tree(text: &str, limits: &Limits) -> Result<Tree, SvgProblem> {
    // The resolver may only say yes or no; what was wrong is kept here.
    let refused: Mutex<(Option<ImageProblem>, u64)> = Mutex::new((None, 0));
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, data, _| {
                let mut state = refused.lock().unwrap_or_else(PoisonError::into_inner);
                match embedded(data, &mut state.1, limits) {
                    Ok(kind) => Some(kind),
                    Err(problem) => {
                        state.0.get_or_insert(problem);
                        None
                    }
                }
            }),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(text, &options).map_err(SvgProblem::Parse);
    drop(options);
    match refused.into_inner().unwrap_or_else(PoisonError::into_inner).0 {
        Some(problem) => Err(SvgProblem::Embedded(problem)),
        None => tree,
    }
}

/// Looks at an embedded image's header. `pixels` counts those of all images together.
fn embedded(data: Arc<Vec<u8>>, pixels: &mut u64, limits: &Limits) -> Result<ImageKind, ImageProblem> {
    let (format, width, height) = image::measure(&data, limits)?;
    *pixels += u64::from(width) * u64::from(height);
    limits.check(Limit::ImagePixels, *pixels).map_err(ImageProblem::TooLarge)?;
    match format {
        ImageFormat::Png => Ok(ImageKind::PNG(data)),
        ImageFormat::Jpeg => Ok(ImageKind::JPEG(data)),
        ImageFormat::WebP => Err(ImageProblem::Format(Some("a WebP"))),
    }
}

/// Where the only embedded image stands; with several, nobody knows which one is meant.
fn find_embedded(document: &Document) -> Option<Range<usize>> {
    let is_data = |node: &Node| node.attributes().any(|a| a.name() == "href" && a.value().trim().starts_with("data:"));
    let mut images = document.descendants().filter(is_data);
    match (images.next(), images.next()) {
        (Some(image), None) => Some(check::tag_range(image)),
        _ => None,
    }
}

/// What the root element says about size and color.
struct Root {
    /// Width and height of the `viewBox`.
    size: Option<Size>,
    /// Bytes of `width` and `height`, which do not matter beside a `viewBox`.
    sizes: Vec<Range<usize>>,
    /// Where a further attribute can stand.
    insert: usize,
    has_color: bool,
}

impl Root {
    fn read(document: &Document, limits: &Limits) -> Result<Root, Found> {
        let root = document.root_element();
        let tag = check::tag_range(root);
        let sizes: Vec<_> =
            root.attributes().filter(|a| matches!(a.name(), "width" | "height") && a.namespace().is_none()).collect();
        let size = match root.attribute("viewBox") {
            Some(text) => {
                let numbers: Vec<f64> =
                    text.split([' ', ',', '\t', '\n', '\r']).filter_map(|number| number.parse().ok()).collect();
                match numbers[..] {
                    [_, _, width, height] => Some(Size::new(width, height)),
                    _ => return Err((SvgProblem::BadSize, tag)),
                }
            }
            None => {
                let plain = sizes.iter().filter(|a| !a.value().contains('%') && !a.value().trim().is_empty()).count();
                if plain < 2 {
                    return Err((SvgProblem::NoSize, tag));
                }
                None
            }
        };
        let numbers = match size {
            Some(size) => vec![size.width, size.height],
            None => sizes.iter().filter_map(|a| leading_number(a.value())).collect(),
        };
        for side in numbers {
            // Written so that a NaN is refused.
            if !(side > 0.0 && side.is_finite()) {
                return Err((SvgProblem::BadSize, tag));
            }
            // Numbers beyond all measure are not repeated to the author.
            if side > 1e9 {
                return Err((SvgProblem::TooLarge(limits.exceeded(Limit::SvgSide)), tag));
            }
            limits.check(Limit::SvgSide, side.ceil() as u64).map_err(|e| (SvgProblem::TooLarge(e), tag.clone()))?;
        }
        let sizes = if size.is_some() { sizes.iter().map(|a| a.range()).collect() } else { Vec::new() };
        Ok(Root { size, sizes, insert: tag.end, has_color: root.attribute("color").is_some() })
    }

    /// The text in which one user unit of the `viewBox` is one unit of the tree, with `attribute` on the root.
    fn normalized(&self, text: &str, attribute: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        self.sizes.iter().for_each(|range| bytes[range.clone()].fill(b' '));
        let mut out = String::from_utf8_lossy(&bytes).into_owned();
        out.insert_str(self.insert, attribute);
        out
    }
}

fn leading_number(text: &str) -> Option<f64> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | '-' | '+' | 'e' | 'E'));
    // `1em` is one em, not an exponent.
    let number = &text[..end.unwrap_or(text.len())];
    number.parse().ok().or_else(|| number.trim_end_matches(['e', 'E']).parse().ok())
}

fn describe(name: &str, loss: &convert::Loss) -> Vec<AssetWarning> {
    let warning = |message, hint: &str| AssetWarning {
        path: name.to_string(),
        message,
        hint: Some(hint.to_string()),
        place: None,
    };
    let mut warnings = Vec::new();
    if !loss.ids.is_empty() {
        let mut ids: Vec<String> = loss.ids.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
        if loss.ids.len() > NAMED {
            ids.push(format!("{} more", loss.ids.len() - NAMED));
        }
        let message = format!("parts within {} do not move by themselves: {}", loss.reason, ids.join(", "));
        warnings.push(warning(message, "put the effect on the parts, or do without it"));
    }
    if loss.current_color {
        let message = format!("`currentColor` stays black within {}", loss.reason);
        warnings.push(warning(message, "write the color itself there"));
    }
    warnings
}

#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod tests;
