//! Artwork: a drawing whose parts are known by their ids, and can be moved, faded, recolored and drawn line by line.

use std::collections::BTreeMap;

use crate::display::{Clip, Digest, DisplayList, Group, Item, Outline, PathItem};
use crate::geom::{Affine, Rect, Size, trim};
use crate::style::{Color, Paint};

/// One SVG file as drawing items.
///
/// Coordinates are user units of its `viewBox`, counted from the `viewBox`'s top left corner. What lies outside of
/// the `viewBox` is drawn too, so that parts may come in from there.
#[derive(Debug, Clone, PartialEq)]
pub struct Artwork {
    pub(super) name: String,
    pub(super) size: Size,
    pub(super) root: ArtNode,
    pub(super) ids: Vec<(String, Rect)>,
    pub(super) unmirrored: Vec<String>,
    pub(super) uses_current_color: bool,
    pub(super) digest: Digest,
}

/// A group or a shape.
#[derive(Debug, Clone, PartialEq)]
pub struct ArtNode {
    /// Its id in the file.
    pub id: Option<String>,
    /// What it is.
    pub kind: ArtKind,
    /// The box around its outlines without their strokes, in user units of the artwork.
    pub bounds: Rect,
}

/// What a node of artwork is.
#[derive(Debug, Clone, PartialEq)]
pub enum ArtKind {
    /// Nodes drawn together.
    Group {
        /// 0 to 1, on the nodes as a whole.
        opacity: f64,
        /// What of them is seen, in user units of the artwork.
        clip: Option<Clip>,
        /// The nodes, back to front.
        children: Vec<ArtNode>,
    },
    /// Something to draw.
    Item {
        /// The item, in user units of the artwork.
        item: Item,
        /// Which of its colors are `currentColor`.
        current: CurrentColor,
    },
}

/// Which colors of an item are `currentColor`: one entry for a plain color, one for each stop of a gradient.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CurrentColor {
    /// In the fill.
    pub fill: Vec<bool>,
    /// In the stroke.
    pub stroke: Vec<bool>,
}

impl CurrentColor {
    /// Whether there is any.
    pub fn is_used(&self) -> bool {
        self.fill.contains(&true) || self.stroke.contains(&true)
    }
}

/// How a part differs from the file at one time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PartState {
    /// Where it goes, in user units of the artwork; a turn about a pivot holds the pivot already.
    /// The transform of a part around it is applied after its own.
    pub transform: Affine,
    /// 0 to 1, on top of its own.
    pub opacity: f64,
    /// A color for everything in it that is filled.
    pub fill: Option<Color>,
    /// A color for everything in it that is stroked.
    pub stroke: Option<Color>,
    /// How much of every stroke in it is drawn, 0 to 1 of the length.
    pub draw: Option<f64>,
    /// Whether it is left out.
    pub hidden: bool,
}

impl Default for PartState {
    fn default() -> Self {
        PartState { transform: Affine::IDENTITY, opacity: 1.0, fill: None, stroke: None, draw: None, hidden: false }
    }
}

impl Artwork {
    /// Project path.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Width and height in user units.
    pub fn size(&self) -> Size {
        self.size
    }

    /// The drawing.
    pub fn root(&self) -> &ArtNode {
        &self.root
    }

    /// The digest of the file.
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// Whether a tint changes it.
    pub fn uses_current_color(&self) -> bool {
        self.uses_current_color
    }

    /// All ids that parts can be named by, each once, in the order of the file.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(|(id, _)| id.as_str())
    }

    /// The box around a part's outlines without their strokes, in user units; `None` if there is no such part.
    pub fn bounds_of(&self, id: &str) -> Option<Rect> {
        self.ids.iter().find(|(known, _)| known == id).map(|(_, bounds)| *bounds)
    }

    /// Parts that keep their sides where the drawing is mirrored, each with what turns it round about the middle of its
    /// own box: those with `data-mirror="never"` in the file.
    pub fn unmirrored(&self) -> impl Iterator<Item = (&str, Affine)> {
        self.unmirrored.iter().filter_map(|id| {
            let middle = self.bounds_of(id)?.center().x;
            Some((id.as_str(), Affine::new([-1.0, 0.0, 0.0, 1.0, 2.0 * middle, 0.0])))
        })
    }

    /// Draws it in its user units. `tint` is what `currentColor` stands for, black if nothing is given;
    /// `overrides` says how the part with an id differs from the file.
    pub fn draw(&self, tint: Option<Color>, overrides: &dyn Fn(&str) -> Option<PartState>, out: &mut DisplayList) {
        let look = Look { transform: Affine::IDENTITY, fill: None, stroke: None, draw: None, tint };
        let mut items = Vec::new();
        self.root.draw(&look, overrides, &mut items);
        items.into_iter().for_each(|item| out.push(item));
    }
}

/// What a node takes over from the parts around it.
#[derive(Clone, Copy)]
struct Look {
    transform: Affine,
    fill: Option<Color>,
    stroke: Option<Color>,
    draw: Option<f64>,
    tint: Option<Color>,
}

impl ArtNode {
    fn draw(&self, look: &Look, overrides: &dyn Fn(&str) -> Option<PartState>, out: &mut Vec<Item>) {
        let mut look = *look;
        let mut opacity = 1.0;
        if let Some(state) = self.id.as_deref().and_then(overrides) {
            if state.hidden {
                return;
            }
            opacity = state.opacity.clamp(0.0, 1.0);
            look.transform *= state.transform;
            look.fill = state.fill.or(look.fill);
            look.stroke = state.stroke.or(look.stroke);
            look.draw = state.draw.or(look.draw);
        }
        let mut items = Vec::new();
        let (own, clip) = match &self.kind {
            ArtKind::Group { opacity, clip, children } => {
                children.iter().for_each(|child| child.draw(&look, overrides, &mut items));
                (*opacity, clip.as_ref())
            }
            ArtKind::Item { item, current } => {
                draw_item(item, current, &look, &mut items);
                (1.0, None)
            }
        };
        let clip = clip.map(|clip| Clip { transform: look.transform * clip.transform, ..clip.clone() });
        lay_down(items, opacity * own, clip, out);
    }
}

/// Adds items as one layer; a layer that changes nothing is not made, one item alone takes the opacity itself.
fn lay_down(mut items: Vec<Item>, opacity: f64, clip: Option<Clip>, out: &mut Vec<Item>) {
    if items.is_empty() || opacity <= 0.0 {
        return;
    }
    match clip {
        None if opacity >= 1.0 => out.append(&mut items),
        None if items.len() == 1 => out.extend(items.pop().map(|item| item.fade(opacity))),
        clip => out.push(Item::Group(Group { opacity: opacity.min(1.0), clip, effect: None, items })),
    }
}

fn draw_item(item: &Item, current: &CurrentColor, look: &Look, out: &mut Vec<Item>) {
    let mut item = item.clone();
    item.transform(look.transform);
    let Item::Path(mut path) = item else {
        return out.push(item);
    };
    if let Some(fill) = &mut path.fill {
        recolor(fill, &current.fill, look.fill, look.tint);
    }
    if let Some(stroke) = &mut path.stroke {
        recolor(&mut stroke.paint, &current.stroke, look.stroke, look.tint);
    }
    match look.draw {
        Some(share) if share < 1.0 && path.stroke.is_some() => draw_trimmed(path, share, out),
        _ => out.push(Item::Path(path)),
    }
}

/// The fill whole, and of the stroke only the first `share`.
fn draw_trimmed(mut path: PathItem, share: f64, out: &mut Vec<Item>) {
    let stroke = path.stroke.take();
    let line = trim(path.outline.path(), 0.0, share);
    if !line.elements().is_empty() {
        let outline = Outline::new(line);
        let item = PathItem { outline, stroke, fill: None, ..path.clone() };
        if path.fill.is_some() {
            out.push(Item::Path(path));
        }
        out.push(Item::Path(item));
    } else if path.fill.is_some() {
        out.push(Item::Path(path));
    }
}

fn recolor(paint: &mut Paint, current: &[bool], color: Option<Color>, tint: Option<Color>) {
    // The file's own opacity stays: it is form, not color.
    let with_alpha_of = |color: Color, old: Color| color.with_opacity(f64::from(old.a) / 255.0);
    if let Some(color) = color {
        *paint = Paint::Solid(match paint {
            Paint::Solid(old) => with_alpha_of(color, *old),
            _ => color,
        });
        return;
    }
    let Some(tint) = tint else { return };
    match paint {
        Paint::Solid(old) if current.first() == Some(&true) => *old = with_alpha_of(tint, *old),
        Paint::Solid(_) => {}
        Paint::Linear { stops, .. } | Paint::Radial { stops, .. } => {
            for (stop, _) in stops.iter_mut().zip(current).filter(|(_, current)| **current) {
                stop.color = with_alpha_of(tint, stop.color);
            }
        }
    }
}

/// Every id with the box around all that has it, in the order of the file.
pub(super) fn collect_ids(root: &ArtNode) -> Vec<(String, Rect)> {
    fn walk(node: &ArtNode, ids: &mut Vec<(String, Rect)>, known: &mut BTreeMap<String, usize>) {
        if let Some(id) = &node.id {
            match known.get(id) {
                Some(index) => ids[*index].1 = ids[*index].1.union(node.bounds),
                None => {
                    known.insert(id.clone(), ids.len());
                    ids.push((id.clone(), node.bounds));
                }
            }
        }
        if let ArtKind::Group { children, .. } = &node.kind {
            children.iter().for_each(|child| walk(child, ids, known));
        }
    }
    let mut ids = Vec::new();
    walk(root, &mut ids, &mut BTreeMap::new());
    ids
}

/// Whether any color in here is `currentColor`.
pub(super) fn uses_current_color(node: &ArtNode) -> bool {
    match &node.kind {
        ArtKind::Group { children, .. } => children.iter().any(uses_current_color),
        ArtKind::Item { current, .. } => current.is_used(),
    }
}
