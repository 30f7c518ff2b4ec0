//! What drawing a parsed tree costs, counted exactly before anything is drawn.

use usvg::filter::Kind;
use usvg::{Group, Node, Paint, Tree};

use crate::assets::limits::{Limit, Limits};
use crate::assets::svg::paint::{affine, path};
use crate::assets::svg::problem::SvgProblem;
use crate::geom::{Rect, length};

/// How many times a filter or a pattern's tile may be as wide or high as the artwork.
const REGION: f64 = 3.0;

/// How many times beyond the artwork a shape may reach.
const REACH: f64 = 100.0;

/// Bounds everything that makes drawing slow: elements, segments, dashes, filters, layers and their sizes.
pub(super) fn check(tree: &Tree, limits: &Limits) -> Result<(), SvgProblem> {
    let size = (f64::from(tree.size().width()), f64::from(tree.size().height()));
    let mut account =
        Account { limits, size, nodes: 0, segments: 0, dashes: 0, filters: 0, layers: 0.0, problem: None };
    account.group(tree.root());
    match account.problem {
        Some(problem) => Err(problem),
        None => Ok(()),
    }
}

struct Account<'a> {
    limits: &'a Limits,
    size: (f64, f64),
    nodes: u64,
    segments: u64,
    dashes: u64,
    filters: u64,
    /// In areas of the artwork.
    layers: f64,
    problem: Option<SvgProblem>,
}

impl Account<'_> {
    fn group(&mut self, group: &Group) {
        for node in group.children() {
            if self.problem.is_some() {
                return;
            }
            if let Err(problem) = self.node(node) {
                self.problem = Some(problem);
                return;
            }
            // Clip paths, masks, patterns and filter images hold drawings of their own.
            node.subroots(|root| self.group(root));
            if let Node::Group(inner) = node {
                self.group(inner);
            }
        }
    }

    fn node(&mut self, node: &Node) -> Result<(), SvgProblem> {
        self.nodes += 1;
        self.limits.check(Limit::SvgNodes, self.nodes).map_err(SvgProblem::TooLarge)?;
        match node {
            Node::Group(group) => self.layer(group),
            Node::Path(path) => self.path(path),
            Node::Image(_) | Node::Text(_) => Ok(()),
        }
    }

    fn layer(&mut self, group: &Group) -> Result<(), SvgProblem> {
        for filter in group.filters() {
            let transform = affine(group.abs_transform());
            if self.is_too_wide(transform.transform_rect_bbox(rect(filter.rect()))) {
                return Err(SvgProblem::Region);
            }
            let area = transform.transform_rect_bbox(rect(filter.rect())).area() / (self.size.0 * self.size.1);
            let steps: u64 = filter.primitives().iter().map(|primitive| weight(primitive.kind())).sum();
            self.filters += steps * (area.round() as u64).max(1);
            self.limits.check(Limit::SvgFilters, self.filters).map_err(SvgProblem::TooLarge)?;
            let scale = transform.determinant().abs().sqrt();
            for primitive in filter.primitives() {
                self.primitive(primitive.kind(), scale)?;
            }
        }
        if group.should_isolate() {
            let whole = Rect::new(0.0, 0.0, self.size.0, self.size.1);
            let seen = rect(group.abs_layer_bounding_box()).intersect(whole).area() / whole.area();
            // A mask or a clip path is drawn onto a layer of the same size, and once more for each one within it.
            let masks = u32::from(group.mask().is_some()) + u32::from(group.clip_path().is_some());
            self.layers += seen * f64::from(1 + 2 * masks);
            let layers = self.layers.ceil() as u64;
            self.limits.check(Limit::SvgLayers, layers).map_err(SvgProblem::TooLarge)?;
        }
        Ok(())
    }

    fn primitive(&self, kind: &Kind, scale: f64) -> Result<(), SvgProblem> {
        let blur = match kind {
            Kind::GaussianBlur(blur) => blur.std_dev_x().get().max(blur.std_dev_y().get()),
            Kind::DropShadow(shadow) => shadow.std_dev_x().get().max(shadow.std_dev_y().get()),
            Kind::Turbulence(turbulence) => {
                let octaves = u64::from(turbulence.num_octaves());
                return self.limits.check(Limit::SvgOctaves, octaves).map(|_| ()).map_err(SvgProblem::TooLarge);
            }
            Kind::ConvolveMatrix(convolve) => {
                let side = u64::from(convolve.matrix().columns().max(convolve.matrix().rows()));
                return self.limits.check(Limit::SvgKernel, side).map(|_| ()).map_err(SvgProblem::TooLarge);
            }
            _ => return Ok(()),
        };
        if f64::from(blur) * scale > self.size.0.max(self.size.1) { Err(SvgProblem::Blur) } else { Ok(()) }
    }

    fn path(&mut self, shape: &usvg::Path) -> Result<(), SvgProblem> {
        self.segments += shape.data().segments().count() as u64;
        self.limits.check(Limit::SvgSegments, self.segments).map_err(SvgProblem::TooLarge)?;
        let b = shape.abs_bounding_box();
        let side = self.size.0.max(self.size.1) * REACH;
        let within = |value: f32| f64::from(value).abs() <= side;
        // Written so that a NaN is refused.
        if ![b.left(), b.top(), b.right(), b.bottom()].into_iter().all(within) {
            return Err(SvgProblem::Coordinates);
        }
        let paints = [shape.fill().map(|f| f.paint()), shape.stroke().map(|s| s.paint())];
        for paint in paints.into_iter().flatten() {
            if let Paint::Pattern(pattern) = paint {
                let transform = affine(shape.abs_transform()) * affine(pattern.transform());
                if self.is_too_wide(transform.transform_rect_bbox(rect(pattern.rect()))) {
                    return Err(SvgProblem::Region);
                }
            }
        }
        if let Some(dashes) = shape.stroke().and_then(|stroke| stroke.dasharray()) {
            let period: f64 = dashes.iter().map(|dash| f64::from(*dash)).sum();
            let count = length(&path(shape.data())) / period * dashes.len() as f64;
            // The cast saturates; a NaN becomes 0, and without a period nothing is dashed.
            self.dashes = self.dashes.saturating_add(count as u64);
            self.limits.check(Limit::SvgSegments, self.dashes).map_err(SvgProblem::Dashes)?;
        }
        Ok(())
    }

    fn is_too_wide(&self, region: Rect) -> bool {
        // Written so that a NaN is too wide.
        !(region.width() <= REGION * self.size.0 && region.height() <= REGION * self.size.1)
    }
}

/// How many plain filter steps one takes as long as.
fn weight(kind: &Kind) -> u64 {
    match kind {
        Kind::Turbulence(turbulence) => u64::from(turbulence.num_octaves()).max(1),
        Kind::ConvolveMatrix(convolve) => {
            let matrix = convolve.matrix();
            (u64::from(matrix.columns()) * u64::from(matrix.rows()) / 16).max(1)
        }
        _ => 1,
    }
}

fn rect(rect: usvg::NonZeroRect) -> Rect {
    Rect::new(rect.left().into(), rect.top().into(), rect.right().into(), rect.bottom().into())
}
