//! The regions of a map: how each is painted, by hand, by highlight, or by data.

use std::collections::{BTreeMap, BTreeSet};

use crate::anim::{Time, Track};
use crate::assets::{ArtKind, ArtNode, Artwork};
use crate::chart::Selection;
use crate::elements::pen::last_key;
use crate::node::{Placing, References};
use crate::style::Color;
use crate::syntax::{Entry, FieldType, Keyed, Moment, Node, Reader, Shape, Spanned, Value};

crate::fields! {
    /// How a region differs from the file.
    pub struct MapRegion {
        /// Color of its inside, fixed or keyframes.
        fill: Option<Keyed<Color>>,
        /// Color of its line, fixed or keyframes.
        stroke: Option<Keyed<Color>>,
    }
}

crate::fields! {
    /// How numbers become colors.
    pub struct MapShade {
        /// Color of the least number.
        from: Color = "$sky",
        /// Color of the greatest number.
        to: Color = "$sea",
        /// The number that has the first color; the least of the data unless written.
        least: Option<f64>,
        /// The number that has the second color; the greatest of the data unless written.
        greatest: Option<f64>,
    }
}

/// Regions by their ids in the file: a color for the inside, or the fields.
#[derive(Debug, Clone)]
pub struct Regions(pub Vec<(Spanned<String>, MapRegion)>);

impl FieldType for Regions {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let entries = match &node.value {
            Value::Map(entries) => entries.as_slice(),
            Value::Null => &[],
            _ => return reader.expected(node, "regions by id, such as `{ latgale: $sea }`"),
        };
        let region = |entry: &Entry| {
            let id = Spanned { value: entry.key.name.clone(), span: entry.key.span };
            let keyed = |entry: &Entry| Moment::parse(&entry.key.name, entry.key.span).is_some();
            let fields = match &entry.value.value {
                Value::Map(fields) if !fields.iter().any(keyed) => MapRegion::from_node(&entry.value, reader),
                _ => Keyed::from_node(&entry.value, reader).map(|fill| MapRegion { fill: Some(fill), stroke: None }),
            };
            fields.map(|fields| (id, fields))
        };
        // All regions are read before the first failure counts, so that all mistakes are told.
        let regions: Vec<Option<_>> = entries.iter().map(region).collect();
        regions.into_iter().collect::<Option<Vec<_>>>().map(Regions)
    }

    fn shape() -> Shape {
        Shape::Map(Box::new(Shape::OneOf(vec![Keyed::<Color>::shape(), MapRegion::shape()])))
    }
}

impl Regions {
    pub fn references(&self, out: &mut References) {
        for (_, region) in &self.0 {
            region.fill.iter().chain(&region.stroke).for_each(|color| out.keyed(color));
        }
    }

    pub fn busy(&self) -> Time {
        let colors = self.0.iter().flat_map(|(_, region)| region.fill.iter().chain(&region.stroke));
        colors.map(last_key).fold(Time::ZERO, Time::max)
    }
}

/// The colors of one region over time.
#[derive(Debug, Clone, Default)]
pub(super) struct RegionPaint {
    pub fill: Option<Track<Color>>,
    pub stroke: Option<Track<Color>>,
}

/// The outermost parts of artwork that have an id: what a map calls its regions.
pub(super) fn outermost(art: &Artwork) -> BTreeSet<String> {
    fn walk(node: &ArtNode, ids: &mut BTreeSet<String>) {
        match (&node.id, &node.kind) {
            (Some(id), _) => drop(ids.insert(id.clone())),
            (None, ArtKind::Group { children, .. }) => children.iter().for_each(|child| walk(child, ids)),
            (None, ArtKind::Item { .. }) => {}
        }
    }
    let mut ids = BTreeSet::new();
    walk(art.root(), &mut ids);
    ids
}

/// The numbers that have the first and the second color; none where nobody knows a number.
pub(super) fn ends(selection: &Selection, shade: &MapShade) -> Option<(f64, f64)> {
    let numbers = || selection.rows.iter().filter_map(|row| row.total());
    let least = shade.least.or_else(|| numbers().reduce(f64::min))?;
    Some((least, shade.greatest.or_else(|| numbers().reduce(f64::max))?))
}

/// The color of each region that the data have a number for: evenly between two colors, by the region's number.
pub(super) fn shades(selection: &Selection, shade: &MapShade) -> BTreeMap<String, Color> {
    let numbers: Vec<(&str, f64)> =
        selection.rows.iter().filter_map(|row| Some((row.key.as_str(), row.total()?))).collect();
    let Some((least, greatest)) = ends(selection, shade) else { return BTreeMap::new() };
    let share = |number: f64| match greatest > least {
        true => ((number - least) / (greatest - least)).clamp(0.0, 1.0),
        // One number only: nothing is more or less than anything.
        false => 1.0,
    };
    numbers.into_iter().map(|(key, number)| (key.to_string(), shade.from.lerp(shade.to, share(number)))).collect()
}

/// All that is painted otherwise than the file has it: later ones go over earlier ones.
pub(super) fn paints(
    everywhere: Option<(Color, &BTreeSet<String>)>,
    shades: &BTreeMap<String, Color>,
    highlight: (&[Spanned<String>], Color),
    regions: &Regions,
    cx: &Placing<'_>,
) -> BTreeMap<String, RegionPaint> {
    let mut paints: BTreeMap<String, RegionPaint> = BTreeMap::new();
    let mut fill = |id: &str, color: Color| paints.entry(id.to_string()).or_default().fill = Some(Track::Fixed(color));
    everywhere.into_iter().for_each(|(color, ids)| ids.iter().for_each(|id| fill(id, color)));
    shades.iter().for_each(|(id, color)| fill(id, *color));
    highlight.0.iter().for_each(|id| fill(&id.value, highlight.1));
    for (id, region) in &regions.0 {
        let paint = paints.entry(id.value.clone()).or_default();
        let track = |color: &Keyed<Color>| cx.track(color, |color| *color);
        paint.fill = region.fill.as_ref().map(track).or(paint.fill.take());
        paint.stroke = region.stroke.as_ref().map(track).or(paint.stroke.take());
    }
    paints
}
