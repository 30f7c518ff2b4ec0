//! A parsed SVG tree as drawing items, once; what they cannot say stays a part of the tree.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use usvg::{Group, ImageKind, Node, PaintOrder, Tree};

use crate::assets::image;
use crate::assets::limits::Limits;
use crate::assets::svg::artwork::{ArtKind, ArtNode, CurrentColor};
use crate::assets::svg::clip;
use crate::assets::svg::paint::{self, Converted, Unsayable, affine};
use crate::assets::svg::problem::SvgProblem;
use crate::display::{Digest, Drawing, DrawingItem, FillRule, ImageItem, Item, Outline, PathItem, Picture};
use crate::geom::{Affine, BezPath, Rect, Shape};
use crate::style::{Paint, Stroke};

/// Something that parts of the artwork cannot do, and the ids it is about.
pub(super) struct Loss {
    pub reason: Unsayable,
    pub ids: Vec<String>,
    /// Whether a `currentColor` in it stays black.
    pub current_color: bool,
}

/// Converts `tree`. `probe` is the same file under another `currentColor`: where they differ, it is meant.
pub(super) fn convert(
    name: &str,
    text: &str,
    tree: &Arc<Tree>,
    probe: &Tree,
    limits: &Limits,
) -> Result<(ArtNode, Vec<Loss>), SvgProblem> {
    let source = Digest::of(text.as_bytes());
    let mut converter =
        Converter { name, source, tree, limits, at: Vec::new(), losses: Vec::new(), pictures: BTreeMap::new() };
    let root = if blends(tree.root()) {
        // Nothing below may be drawn without what lies under it.
        let drawing = Drawing::new(name, Tree::clone(tree), text.as_bytes());
        converter.lose("a blend mode", tree.root(), probe.root(), None);
        let bounds = drawing.bounds();
        ArtNode { id: None, kind: whole(drawing), bounds }
    } else {
        let children = converter.children(tree.root(), probe.root(), &[])?;
        group(None, 1.0, children)
    };
    Ok((root, converter.losses))
}

struct Converter<'a> {
    name: &'a str,
    /// Of the text that the tree came from.
    source: Digest,
    tree: &'a Arc<Tree>,
    limits: &'a Limits,
    /// Child indexes from the root to the node at hand.
    at: Vec<usize>,
    losses: Vec<Loss>,
    /// Decoded images by the address of their bytes, which the tree keeps alive.
    pictures: BTreeMap<usize, Arc<Picture>>,
}

impl Converter<'_> {
    fn children(&mut self, parent: &Group, probe: &Group, ids: &[&str]) -> Result<Vec<ArtNode>, SvgProblem> {
        let mut nodes = Vec::new();
        for (index, (node, probe)) in parent.children().iter().zip(probe.children()).enumerate() {
            self.at.push(index);
            nodes.extend(self.node(node, probe, ids)?);
            self.at.pop();
        }
        Ok(nodes)
    }

    /// Converts a node within parts called `ids`.
    fn node(&mut self, node: &Node, probe: &Node, ids: &[&str]) -> Result<Option<ArtNode>, SvgProblem> {
        // A part within one of the same name would be moved twice.
        let id = Some(node.id()).filter(|id| !id.is_empty() && !ids.contains(id));
        match (node, probe) {
            (Node::Group(inner), Node::Group(probe_inner)) => {
                let mut inside = ids.to_vec();
                inside.extend(id);
                match layer(inner) {
                    Ok(clips) => {
                        let children = self.children(inner, probe_inner, &inside)?;
                        Ok(Some(clipped(group(id, f64::from(inner.opacity().get()), children), clips)))
                    }
                    Err(reason) => {
                        self.lose(reason, inner, probe_inner, id);
                        Ok(self.drawing(node, id))
                    }
                }
            }
            (Node::Path(path), Node::Path(probe_path)) if path.is_visible() => match leaves(path, probe_path) {
                Ok(leaves) if leaves.is_empty() => Ok(None),
                Ok(mut leaves) if leaves.len() == 1 => {
                    let leaf = leaves.pop();
                    Ok(leaf.map(|leaf| ArtNode { id: id.map(str::to_string), ..leaf }))
                }
                Ok(leaves) => Ok(Some(group(id, 1.0, leaves))),
                Err(reason) => {
                    if colors_differ(node, probe) {
                        self.losses.push(Loss { reason, ids: Vec::new(), current_color: true });
                    }
                    Ok(self.drawing(node, id))
                }
            },
            (Node::Image(image), _) if image.is_visible() => self.image(image, id).map(Some),
            _ => Ok(None),
        }
    }

    fn drawing(&self, node: &Node, id: Option<&str>) -> Option<ArtNode> {
        let drawing = Drawing::of_part(self.name, self.tree, &self.at, self.source)?;
        let b = node.abs_bounding_box();
        let bounds = Rect::new(b.left().into(), b.top().into(), b.right().into(), b.bottom().into());
        Some(ArtNode { id: id.map(str::to_string), kind: whole(drawing), bounds })
    }

    fn lose(&mut self, reason: Unsayable, group: &Group, probe: &Group, own: Option<&str>) {
        let mut ids = BTreeSet::new();
        collect_ids(group, &mut ids);
        let ids: Vec<String> = ids.into_iter().filter(|id| Some(*id) != own).map(str::to_string).collect();
        let pairs = group.children().iter().zip(probe.children());
        let current_color = pairs.into_iter().any(|(a, b)| colors_differ(a, b));
        if !ids.is_empty() || current_color {
            self.losses.push(Loss { reason, ids, current_color });
        }
    }

    fn image(&mut self, image: &usvg::Image, id: Option<&str>) -> Result<ArtNode, SvgProblem> {
        let (ImageKind::PNG(bytes) | ImageKind::JPEG(bytes)) = image.kind() else {
            return Err(SvgProblem::Embedded(image::ImageProblem::Format(None)));
        };
        let key = Arc::as_ptr(bytes) as usize;
        let picture = match self.pictures.get(&key) {
            Some(picture) => Arc::clone(picture),
            None => {
                let picture = image::decode_pixels(self.name, bytes, self.limits).map_err(SvgProblem::Embedded)?;
                self.pictures.insert(key, Arc::clone(&picture));
                picture
            }
        };
        let item = Item::Image(ImageItem { picture, transform: affine(image.abs_transform()), opacity: 1.0 });
        Ok(ArtNode {
            id: id.map(str::to_string),
            bounds: item.bounds(),
            kind: ArtKind::Item { item, current: CurrentColor::default() },
        })
    }
}

fn whole(drawing: Arc<Drawing>) -> ArtKind {
    let item = Item::Drawing(DrawingItem { drawing, transform: Affine::IDENTITY, opacity: 1.0 });
    ArtKind::Item { item, current: CurrentColor::default() }
}

fn group(id: Option<&str>, opacity: f64, children: Vec<ArtNode>) -> ArtNode {
    let bounds = children.iter().map(|child| child.bounds).reduce(|a, b| a.union(b)).unwrap_or(Rect::ZERO);
    ArtNode { id: id.map(str::to_string), bounds, kind: ArtKind::Group { opacity, clip: None, children } }
}

/// Puts clips around a group, the first one inside. The outermost group keeps the id, so that all move together.
fn clipped(node: ArtNode, clips: Vec<crate::display::Clip>) -> ArtNode {
    let mut node = node;
    for (index, new) in clips.into_iter().enumerate() {
        match &mut node.kind {
            ArtKind::Group { clip, .. } if index == 0 => *clip = Some(new),
            _ => {
                let id = node.id.take();
                let bounds = node.bounds;
                node = ArtNode {
                    id,
                    bounds,
                    kind: ArtKind::Group { opacity: 1.0, clip: Some(new), children: vec![node] },
                };
            }
        }
    }
    node
}

/// The clips of a group, or why its layer cannot be made of our items.
fn layer(group: &Group) -> Result<Vec<crate::display::Clip>, Unsayable> {
    if !group.filters().is_empty() {
        return Err("a filter");
    }
    if group.mask().is_some() {
        return Err("a mask");
    }
    if group.should_isolate() && blends(group) {
        return Err("a blend mode");
    }
    let mut clips = Vec::new();
    let mut next = group.clip_path();
    while let Some(path) = next {
        clips.push(clip::convert(path, affine(group.abs_transform()))?);
        next = path.clip_path();
    }
    Ok(clips)
}

/// Whether something in the group mixes with what lies under it in the same layer.
fn blends(group: &Group) -> bool {
    group.children().iter().any(|node| match node {
        Node::Group(inner) => {
            inner.blend_mode() != usvg::BlendMode::Normal || (!inner.should_isolate() && blends(inner))
        }
        _ => false,
    })
}

fn collect_ids<'a>(group: &'a Group, ids: &mut BTreeSet<&'a str>) {
    for node in group.children() {
        if !node.id().is_empty() {
            ids.insert(node.id());
        }
        if let Node::Group(inner) = node {
            collect_ids(inner, ids);
        }
    }
}

/// Whether a color in here is `currentColor`.
fn colors_differ(node: &Node, probe: &Node) -> bool {
    match (node, probe) {
        (Node::Group(a), Node::Group(b)) => a.children().iter().zip(b.children()).any(|(a, b)| colors_differ(a, b)),
        (Node::Path(a), Node::Path(b)) => {
            let differ = |a: Option<&usvg::Paint>, b: Option<&usvg::Paint>| match (a, b) {
                (Some(usvg::Paint::Color(a)), Some(usvg::Paint::Color(b))) => a != b,
                (Some(a), Some(b)) => paint::paint(a, b, 1.0).is_ok_and(|c| c.current.contains(&true)),
                _ => false,
            };
            differ(a.fill().map(|f| f.paint()), b.fill().map(|f| f.paint()))
                || differ(a.stroke().map(|s| s.paint()), b.stroke().map(|s| s.paint()))
        }
        _ => false,
    }
}

/// A shape as one item, or as two where fill and stroke cannot go together.
fn leaves(path: &usvg::Path, probe: &usvg::Path) -> Result<Vec<ArtNode>, Unsayable> {
    let transform = affine(path.abs_transform());
    let data = paint::path(path.data());
    let fill = match (path.fill(), probe.fill()) {
        (Some(fill), Some(other)) => {
            let rule = match fill.rule() {
                usvg::FillRule::NonZero => FillRule::NonZero,
                usvg::FillRule::EvenOdd => FillRule::EvenOdd,
            };
            Some((paint::paint(fill.paint(), other.paint(), fill.opacity().get())?, rule))
        }
        _ => None,
    };
    let stroke = match (path.stroke(), probe.stroke()) {
        (Some(stroke), Some(other)) => {
            let converted = paint::paint(stroke.paint(), other.paint(), stroke.opacity().get())?;
            if converted.space.is_some() {
                return Err("an oval gradient along a line");
            }
            Some((paint::stroke(stroke, converted.paint, &data)?, converted.current))
        }
        _ => None,
    };
    let rule = fill.as_ref().map_or(FillRule::NonZero, |(_, rule)| *rule);
    let bounds = (transform * &data).bounding_box();
    let mut shape = ShapeOf { outline: Outline::with_rule(data, rule), transform, bounds };
    let stroke_first = path.paint_order() == PaintOrder::StrokeAndFill;
    Ok(match (fill, stroke) {
        (None, None) => Vec::new(),
        (Some((fill, _)), None) => vec![shape.filled(fill)],
        (None, Some(stroke)) => vec![shape.item(None, Some(stroke))],
        (Some((Converted { paint, current, space: None }, _)), Some(stroke)) if !stroke_first => {
            vec![shape.item(Some((paint, current)), Some(stroke))]
        }
        (Some((fill, _)), Some(stroke)) => {
            let line = shape.item(None, Some(stroke));
            let area = shape.filled(fill);
            if stroke_first { vec![line, area] } else { vec![area, line] }
        }
    })
}

/// An outline in its place.
struct ShapeOf {
    outline: Arc<Outline>,
    transform: Affine,
    bounds: Rect,
}

impl ShapeOf {
    fn item(&self, fill: Option<(Paint, Vec<bool>)>, stroke: Option<(Stroke, Vec<bool>)>) -> ArtNode {
        let (fill, in_fill) = fill.unzip();
        let (stroke, in_stroke) = stroke.unzip();
        let current = CurrentColor { fill: in_fill.unwrap_or_default(), stroke: in_stroke.unwrap_or_default() };
        let outline = Arc::clone(&self.outline);
        let item = Item::Path(PathItem { outline, transform: self.transform, fill, stroke, opacity: 1.0 });
        ArtNode { id: None, bounds: self.bounds, kind: ArtKind::Item { item, current } }
    }

    /// The filled outline, in the coordinates that its paint needs.
    fn filled(&mut self, fill: Converted) -> ArtNode {
        if let Some(space) = fill.space {
            let path: BezPath = space.inverse() * self.outline.path();
            self.outline = Outline::with_rule(path, self.outline.fill_rule());
            self.transform *= space;
        }
        self.item(Some((fill.paint, fill.current)), None)
    }
}
