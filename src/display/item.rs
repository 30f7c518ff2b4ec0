//! The drawing items, a closed set: group, path, glyph run, image, SVG drawing.

use std::sync::Arc;

use crate::display::LayerEffect;
use crate::display::digest::{Digest, Hasher};
use crate::geom::{Affine, BezPath, Join, PixelRect, Rect, Shape};
use crate::style::{Color, Paint, Stroke};

/// What counts as inside where an outline crosses itself
/// (<https://www.w3.org/TR/SVG2/painting.html#FillRuleProperty>).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum FillRule {
    /// Wherever the windings do not cancel out.
    #[default]
    NonZero,
    /// Wherever a way out crosses the outline an odd number of times.
    EvenOdd,
}

/// An immutable outline with its bounds and digest, shared between frames.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    path: BezPath,
    rule: FillRule,
    bounds: Rect,
    digest: Digest,
}

impl Outline {
    /// Wraps a path in coordinates of its own; its inside is what it winds around.
    pub fn new(path: BezPath) -> Arc<Self> {
        Self::with_rule(path, FillRule::NonZero)
    }

    /// Wraps a path whose inside is told by `rule`.
    pub fn with_rule(path: BezPath, rule: FillRule) -> Arc<Self> {
        let mut hasher = Hasher::new("outline");
        hasher.path(&path);
        if rule == FillRule::EvenOdd {
            hasher.text("even-odd");
        }
        let bounds = if path.elements().is_empty() { Rect::ZERO } else { path.bounding_box() };
        Arc::new(Outline { bounds, digest: hasher.finish(), rule, path })
    }

    /// What counts as inside.
    pub fn fill_rule(&self) -> FillRule {
        self.rule
    }

    /// The path.
    pub fn path(&self) -> &BezPath {
        &self.path
    }

    /// The tight box around the filled path.
    pub fn bounds(&self) -> Rect {
        self.bounds
    }

    /// The digest of the path.
    pub fn digest(&self) -> Digest {
        self.digest
    }
}

/// An outline, filled by its own rule and then stroked.
#[derive(Debug, Clone, PartialEq)]
pub struct PathItem {
    /// The outline.
    pub outline: Arc<Outline>,
    /// From the outline's coordinates to the canvas; paints and stroke widths are transformed with it.
    pub transform: Affine,
    /// What it is filled with.
    pub fill: Option<Paint>,
    /// How it is stroked.
    pub stroke: Option<Stroke>,
    /// 0 to 1, on fill and stroke together.
    pub opacity: f64,
}

/// One glyph of a run: its outline in pixels, y down, and where its origin stands in the run.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// The outline at the run's size.
    pub outline: Arc<Outline>,
    /// Distance from the run's origin.
    pub x: f64,
    /// Distance from the baseline, down.
    pub y: f64,
}

/// Shaped text of one font, size and color in visual order; made once per rendition.
#[derive(Debug, Clone, PartialEq)]
pub struct GlyphRun {
    text: String,
    font: String,
    size: f64,
    glyphs: Vec<Glyph>,
    bounds: Rect,
    digest: Digest,
}

impl GlyphRun {
    /// Joins shaped glyphs; `text` and `font` are for dumps and checks.
    pub fn new(text: impl Into<String>, font: impl Into<String>, size: f64, glyphs: Vec<Glyph>) -> Arc<Self> {
        let mut hasher = Hasher::new("glyphs");
        let mut bounds: Option<Rect> = None;
        for glyph in &glyphs {
            hasher.digest(glyph.outline.digest());
            hasher.float(glyph.x);
            hasher.float(glyph.y);
            if !glyph.outline.path().elements().is_empty() {
                let at = glyph.outline.bounds() + crate::geom::Vec2::new(glyph.x, glyph.y);
                bounds = Some(bounds.map_or(at, |b| b.union(at)));
            }
        }
        let bounds = bounds.unwrap_or(Rect::ZERO);
        Arc::new(GlyphRun { text: text.into(), font: font.into(), size, glyphs, bounds, digest: hasher.finish() })
    }

    /// The text that was shaped, in logical order.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The family that the glyphs come from.
    pub fn font(&self) -> &str {
        &self.font
    }

    /// Font size in pixels.
    pub fn size(&self) -> f64 {
        self.size
    }

    /// The glyphs in visual order.
    pub fn glyphs(&self) -> &[Glyph] {
        &self.glyphs
    }

    /// The box around the ink.
    pub fn bounds(&self) -> Rect {
        self.bounds
    }

    /// The digest of outlines and positions.
    pub fn digest(&self) -> Digest {
        self.digest
    }
}

/// A glyph run in one color.
#[derive(Debug, Clone, PartialEq)]
pub struct GlyphItem {
    /// The run.
    pub run: Arc<GlyphRun>,
    /// From the run's origin on its baseline to the canvas.
    pub transform: Affine,
    /// Color of all its glyphs.
    pub color: Color,
    /// 0 to 1.
    pub opacity: f64,
}

/// A decoded raster image: premultiplied RGBA, four bytes a pixel, no padding.
#[derive(Clone, PartialEq)]
pub struct Picture {
    name: String,
    width: u32,
    height: u32,
    rgba: Vec<u8>,
    digest: Digest,
}

impl Picture {
    /// Wraps premultiplied pixels. `None` if their number is not `width × height × 4` or zero.
    pub fn new(name: impl Into<String>, width: u32, height: u32, rgba: Vec<u8>) -> Option<Arc<Self>> {
        let expected = (width as usize).checked_mul(height as usize)?.checked_mul(4)?;
        if expected == 0 || rgba.len() != expected {
            return None;
        }
        let mut hasher = Hasher::new("picture");
        hasher.number(u64::from(width));
        hasher.bytes(&rgba);
        Some(Arc::new(Picture { name: name.into(), width, height, rgba, digest: hasher.finish() }))
    }

    /// Project path, for dumps.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Width in pixels.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Height in pixels.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// The pixels, row by row.
    pub fn rgba(&self) -> &[u8] {
        &self.rgba
    }

    /// The digest of the pixels.
    pub fn digest(&self) -> Digest {
        self.digest
    }
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Picture({} {}x{} {})", self.name, self.width, self.height, self.digest)
    }
}

/// A raster image.
#[derive(Debug, Clone, PartialEq)]
pub struct ImageItem {
    /// The pixels.
    pub picture: Arc<Picture>,
    /// From pixels of the picture to the canvas.
    pub transform: Affine,
    /// 0 to 1.
    pub opacity: f64,
}

/// SVG artwork, or a part of it, that holds what our items cannot say (filters, masks, patterns).
#[derive(Clone)]
pub struct Drawing {
    name: String,
    tree: Arc<usvg::Tree>,
    part: Vec<usize>,
    bounds: Rect,
    digest: Digest,
}

impl Drawing {
    /// Wraps a parsed tree; `source` is the text that it came from.
    pub fn new(name: impl Into<String>, tree: usvg::Tree, source: &[u8]) -> Arc<Self> {
        let mut hasher = Hasher::new("drawing");
        hasher.bytes(source);
        let bounds = Rect::new(0.0, 0.0, f64::from(tree.size().width()), f64::from(tree.size().height()));
        let digest = hasher.finish();
        Arc::new(Drawing { name: name.into(), tree: Arc::new(tree), part: Vec::new(), bounds, digest })
    }

    /// Wraps one node of a tree: `part` holds the child indexes that lead to it from the root.
    /// `source` is the digest of the text that the whole tree came from. `None` if there is no such node, or if it
    /// covers no area.
    pub fn of_part(
        name: impl Into<String>,
        tree: &Arc<usvg::Tree>,
        part: &[usize],
        source: Digest,
    ) -> Option<Arc<Self>> {
        let (node, _) = find(tree, part)?;
        // resvg draws no node without an area, and its box of a lone path leaves out the stroke.
        let area = node.abs_layer_bounding_box()?;
        let b = match node {
            usvg::Node::Group(_) => area.to_rect(),
            _ => node.abs_stroke_bounding_box(),
        };
        let bounds = Rect::new(b.left().into(), b.top().into(), b.right().into(), b.bottom().into());
        let mut hasher = Hasher::new("part of a drawing");
        hasher.digest(source);
        hasher.number(part.len() as u64);
        part.iter().for_each(|index| hasher.number(*index as u64));
        let digest = hasher.finish();
        Some(Arc::new(Drawing { name: name.into(), tree: Arc::clone(tree), part: part.to_vec(), bounds, digest }))
    }

    /// Project path, for dumps.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The parsed artwork.
    pub fn tree(&self) -> &usvg::Tree {
        &self.tree
    }

    /// The node that is drawn, with the transform from its parent's coordinates to user units of the artwork;
    /// `None` if it is the whole tree. (`resvg::render_node` takes away the corner of the node's
    /// `abs_layer_bounding_box` in the parent's coordinates; whoever calls it adds that again.)
    pub fn part(&self) -> Option<(&usvg::Node, usvg::Transform)> {
        find(&self.tree, &self.part)
    }

    /// What it covers, in user units of the artwork.
    pub fn bounds(&self) -> Rect {
        self.bounds
    }

    /// The digest of its source and of the part that is drawn.
    pub fn digest(&self) -> Digest {
        self.digest
    }
}

fn find<'a>(tree: &'a usvg::Tree, part: &[usize]) -> Option<(&'a usvg::Node, usvg::Transform)> {
    let (last, parents) = part.split_last()?;
    let mut group = tree.root();
    for index in parents {
        match group.children().get(*index)? {
            usvg::Node::Group(child) => group = child,
            _ => return None,
        }
    }
    Some((group.children().get(*last)?, group.abs_transform()))
}

impl std::fmt::Debug for Drawing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Drawing({} {})", self.name, self.digest)
    }
}

impl PartialEq for Drawing {
    fn eq(&self, other: &Self) -> bool {
        self.digest == other.digest
    }
}

/// An SVG drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawingItem {
    /// The artwork.
    pub drawing: Arc<Drawing>,
    /// From user units of the artwork to the canvas.
    pub transform: Affine,
    /// 0 to 1.
    pub opacity: f64,
}

/// An outline that hides what lies outside of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
    /// The outline, filled by its own rule.
    pub outline: Arc<Outline>,
    /// From the outline's coordinates to the canvas.
    pub transform: Affine,
}

/// Items that are drawn onto a layer of their own and then laid down together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// 0 to 1, on the layer as a whole.
    pub opacity: f64,
    /// What of the layer is seen.
    pub clip: Option<Clip>,
    /// What is done to the layer.
    pub effect: Option<Box<LayerEffect>>,
    /// The items, back to front.
    pub items: Vec<Item>,
}

/// One drawing item.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// Items with a common opacity or clip.
    Group(Group),
    /// A filled or stroked outline.
    Path(PathItem),
    /// Text.
    Glyphs(GlyphItem),
    /// A raster image.
    Image(ImageItem),
    /// Artwork that is drawn as a whole.
    Drawing(DrawingItem),
}

impl Item {
    /// The digest of everything that decides how the item looks and where.
    pub fn digest(&self) -> Digest {
        let mut hasher = Hasher::new("item");
        match self {
            Item::Group(group) => {
                hasher.number(0);
                hasher.float(group.opacity);
                if let Some(clip) = &group.clip {
                    hasher.digest(clip.outline.digest());
                    hasher.affine(clip.transform);
                }
                if let Some(effect) = &group.effect {
                    effect.hash(&mut hasher);
                }
                hasher.number(group.items.len() as u64);
                for item in &group.items {
                    hasher.digest(item.digest());
                }
            }
            Item::Path(path) => {
                hasher.number(1);
                hasher.digest(path.outline.digest());
                hasher.affine(path.transform);
                hasher.number(u64::from(path.fill.is_some()));
                if let Some(fill) = &path.fill {
                    hasher.paint(fill);
                }
                hasher.number(u64::from(path.stroke.is_some()));
                if let Some(stroke) = &path.stroke {
                    hasher.stroke(stroke);
                }
                hasher.float(path.opacity);
            }
            Item::Glyphs(glyphs) => {
                hasher.number(2);
                hasher.digest(glyphs.run.digest());
                hasher.affine(glyphs.transform);
                hasher.color(glyphs.color);
                hasher.float(glyphs.opacity);
            }
            Item::Image(image) => {
                hasher.number(3);
                hasher.digest(image.picture.digest());
                hasher.affine(image.transform);
                hasher.float(image.opacity);
            }
            Item::Drawing(drawing) => {
                hasher.number(4);
                hasher.digest(drawing.drawing.digest());
                hasher.affine(drawing.transform);
                hasher.float(drawing.opacity);
            }
        }
        hasher.finish()
    }

    /// A box on the canvas, in pixels, outside of which the item paints nothing.
    pub fn bounds(&self) -> Rect {
        match self {
            Item::Group(group) => {
                let all = group.items.iter().map(Item::bounds).reduce(|a, b| a.union(b)).unwrap_or(Rect::ZERO);
                let all = group.effect.as_ref().map_or(all, |effect| effect.bounds(all));
                match &group.clip {
                    Some(clip) => all.intersect(clip.transform.transform_rect_bbox(clip.outline.bounds())),
                    None => all,
                }
            }
            Item::Path(path) => {
                let reach = path.stroke.as_ref().map_or(0.0, |s| {
                    // A mitred corner reaches at most four half widths (tiny-skia's limit), other joins one.
                    s.width / 2.0 * if s.join == Join::Miter { 4.0 } else { 1.5 }
                });
                path.transform.transform_rect_bbox(path.outline.bounds().inflate(reach, reach))
            }
            Item::Glyphs(glyphs) => glyphs.transform.transform_rect_bbox(glyphs.run.bounds()),
            Item::Image(image) => {
                let (w, h) = (f64::from(image.picture.width()), f64::from(image.picture.height()));
                image.transform.transform_rect_bbox(Rect::new(0.0, 0.0, w, h))
            }
            Item::Drawing(item) => item.transform.transform_rect_bbox(item.drawing.bounds()),
        }
    }

    /// Whole pixels that the item may touch, with one more on each side for anti-aliasing.
    pub fn pixel_bounds(&self) -> PixelRect {
        PixelRect::covering(self.bounds().inflate(1.0, 1.0))
    }

    /// Its opacity, 0 to 1.
    pub fn opacity(&self) -> f64 {
        match self {
            Item::Group(item) => item.opacity,
            Item::Path(item) => item.opacity,
            Item::Glyphs(item) => item.opacity,
            Item::Image(item) => item.opacity,
            Item::Drawing(item) => item.opacity,
        }
    }

    /// The same item with its opacity multiplied.
    #[must_use]
    pub fn fade(mut self, opacity: f64) -> Self {
        let own = match &mut self {
            Item::Group(item) => &mut item.opacity,
            Item::Path(item) => &mut item.opacity,
            Item::Glyphs(item) => &mut item.opacity,
            Item::Image(item) => &mut item.opacity,
            Item::Drawing(item) => &mut item.opacity,
        };
        *own *= opacity;
        self
    }

    /// Moves, turns or scales the item on the canvas.
    pub fn transform(&mut self, by: Affine) {
        match self {
            Item::Group(group) => {
                if let Some(clip) = &mut group.clip {
                    clip.transform = by * clip.transform;
                }
                if let Some(effect) = &mut group.effect {
                    effect.transform(by);
                }
                for item in &mut group.items {
                    item.transform(by);
                }
            }
            Item::Path(item) => item.transform = by * item.transform,
            Item::Glyphs(item) => item.transform = by * item.transform,
            Item::Image(item) => item.transform = by * item.transform,
            Item::Drawing(item) => item.transform = by * item.transform,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fill_rule_is_part_of_the_digest() {
        let path = Rect::new(0.0, 0.0, 4.0, 4.0).to_path(0.1);
        assert_eq!(Outline::new(path.clone()).digest(), Outline::with_rule(path.clone(), FillRule::NonZero).digest());
        assert_ne!(Outline::new(path.clone()).digest(), Outline::with_rule(path, FillRule::EvenOdd).digest());
    }

    #[test]
    fn a_part_of_a_drawing_has_its_own_place_and_digest() {
        let source = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'>\
            <g id='a' transform='translate(10 5)'><rect width='4' height='6'/><rect x='5' width='1' height='1'/></g></svg>";
        let tree = usvg::Tree::from_str(source, &usvg::Options::default()).map(Arc::new);
        let part =
            |path: &[usize]| tree.as_ref().ok().and_then(|tree| Drawing::of_part("a.svg", tree, path, Digest(1)));
        let (first, second) = (part(&[0, 0]), part(&[0, 1]));
        assert_eq!(first.as_ref().map(|d| d.bounds()), Some(Rect::new(10.0, 5.0, 14.0, 11.0)));
        assert_ne!(first.map(|d| d.digest()), second.map(|d| d.digest()));
        assert!(part(&[0, 2]).is_none() && part(&[0, 0, 0]).is_none());
    }
}
