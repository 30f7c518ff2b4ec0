//! `map`: regions of an SVG file, and pins at places on the earth.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::anim::{Easing, Time};
use crate::assets::{Artwork, PartState};
use crate::chart::{Data, Selection, SourceFields};
use crate::diag::{Diagnostic, did_you_mean};
use crate::display::{DisplayList, Outline};
use crate::elements::artwork::{artwork, fitted};
use crate::elements::label_places::{LabelSide, Wanted, places};
use crate::elements::map_legend::{MapLegend, MapLegendFields, PlacedMapLegend};
use crate::elements::map_regions::{MapShade, RegionPaint, Regions, ends, outermost, paints, shades};
use crate::elements::pen::joined;
use crate::elements::projection::{Chart, MapEdges, Projection};
use crate::elements::sizing;
use crate::elements::sketch::Written;
use crate::geom::{Affine, BezPath, Point, Rect, Size, Vec2};
use crate::layout::Space;
use crate::node::{
    Effect, Element, ElementKind, Examining, Instant, Motif, Placed, Placing, References, Resolved, Resolving, TextBox,
    Typeset, Words, apply,
};
use crate::style::Color;
use crate::syntax::{By, Moment, Positive, Reader, Record, Seconds, Spanned, Target};
use crate::text::{Align, Paragraph};

pub(super) const KIND: ElementKind = ElementKind {
    name: "map",
    doc: "A map from an SVG file. Its regions, named by their ids in the file, take colors by hand or from data, with a legend; pins \
          stand at places given by longitude and latitude, with labels that keep out of each other's way. `bounds` and \
          `projection` say how the file was drawn. A map is never mirrored; its labels follow the reading direction.",
    example: "\
- map:
    file: art/house.svg
    bounds: { west: 20, east: 30, south: 50, north: 60 }
    width: 480
    fill: $sky
    regions: { roof: { 0s: $sky, 1s: $amber } }
    pins:
      - { lon: 23, lat: 54, verbatim: kadrs }
      - { lon: 27, lat: 56, verbatim: Riga, at: 500ms, color: $clay }
",
    items: false,
    table: || joined(MapFields::table(), [MapLegendFields::table(), SourceFields::table()]),
    read: |fields, reader| {
        let (own, legend) = (MapFields::read(fields, reader), MapLegendFields::read(fields, reader));
        let (own, legend, source) = (own?, legend?, SourceFields::read(fields, reader)?);
        let chart = Chart::new(own.projection, &own.bounds.value, &own.bounds.node, reader)?;
        check_pins(&own, &chart, reader).then(|| Box::new(Map { own, legend, source, chart }) as _)
    },
};

crate::fields! {
    /// A map.
    pub struct MapFields {
        /// The SVG file, by its path in `scenes/`.
        file: Spanned<String>,
        /// How the file was projected.
        projection: Projection = "equirectangular",
        /// What the edges of the file's `viewBox` are on the earth.
        bounds: Written<MapEdges>,
        /// Color of all regions that nothing else paints; the file's own unless written.
        fill: Option<By<Color>>,
        /// Regions by their ids, each a color or `{ fill, stroke }`, fixed or keyframes.
        regions: Regions = "{}",
        /// Ids of regions that stand out.
        highlight: Vec<Spanned<String>> = "[]",
        /// Color of regions that stand out.
        highlight_fill: By<Color> = "$amber",
        /// Numbers by region: the labels of the rows are ids in the file.
        data: Option<Data>,
        /// How the numbers become colors.
        shade: MapShade = "{}",
        /// Places that are marked.
        pins: Vec<MapPin> = "[]",
        /// Height of a pin in px.
        pin_size: By<Positive> = "56",
        /// Color of pins that have none of their own.
        pin_color: By<Color> = "$sea",
        /// Color of the eye in a pin.
        pin_eye: By<Color> = "$paper",
        /// Text style of the labels.
        style: Spanned<String> = "label",
        /// The greatest width of a label in px.
        label_width: By<Positive> = "360",
        /// Time between the entrances of pins that have no moment of their own.
        stagger: Seconds = "140ms",
    }
}

crate::fields! {
    /// A place that is marked.
    pub struct MapPin {
        /// Its longitude in degrees; west of Greenwich is negative.
        lon: Spanned<f64>,
        /// Its latitude in degrees; south of the equator is negative.
        lat: Spanned<f64>,
        /// Id of the message beside it.
        message: Option<Spanned<String>>,
        /// Values for the message's placeables.
        args: BTreeMap<String, String> = "{}",
        /// A literal beside it that is the same in every language.
        verbatim: Option<Spanned<String>>,
        /// When it comes; after the pin before unless written.
        at: Option<Moment>,
        /// On which side its label stands.
        side: By<LabelSide> = "auto",
        /// Its color.
        color: Option<By<Color>>,
    }
}

/// A pin's outline in a box one unit high whose tip is at (0, 0): a drop with a round head.
const PIN: &str = "M0 0 C-0.1 -0.2 -0.34 -0.4 -0.34 -0.66 C-0.34 -0.85 -0.19 -1 0 -1 C0.19 -1 0.34 -0.85 0.34 -0.66 \
                   C0.34 -0.4 0.1 -0.2 0 0 Z";
/// The eye in it: centre and radius in parts of its height.
const EYE: (f64, f64) = (-0.66, 0.13);
/// Half the width of a pin in parts of its height.
const HALF: f64 = 0.34;

/// Whether every pin lies on the map and says one thing at most.
fn check_pins(own: &MapFields, chart: &Chart, reader: &mut Reader<'_>) -> bool {
    let mut whole = true;
    for pin in &own.pins {
        let (lon, lat) = (pin.lon.value, pin.lat.value);
        if !chart.holds(lon, lat) {
            let edges = &own.bounds.value;
            let (west, east, south, north) = (edges.west.0, edges.east.0, edges.south.0, edges.north.0);
            let message = format!("the pin at {lon}, {lat} lies outside of the map");
            let hint = match chart.holds(lat, lon) {
                true => "longitude and latitude seem to be exchanged".to_string(),
                false => format!("its longitudes are {west} to {east}, its latitudes {south} to {north}"),
            };
            reader.report(Diagnostic::error(pin.lon.span, message).hint(hint));
            whole = false;
        }
        if pin.message.is_some() && pin.verbatim.is_some() {
            whole &= pin.words().check(pin.lon.span, reader);
        }
    }
    whole
}

impl MapPin {
    fn words(&self) -> Words {
        Words { message: self.message.clone(), args: self.args.clone(), verbatim: self.verbatim.clone() }
    }
}

#[derive(Debug, Clone)]
struct Map {
    own: MapFields,
    legend: MapLegendFields,
    source: SourceFields,
    chart: Chart,
}

impl Element for Map {
    fn references(&self, out: &mut References) {
        let own = &self.own;
        let ids = own.regions.0.iter().map(|(id, _)| id).chain(&own.highlight).cloned().collect();
        out.artworks.push((own.file.clone(), ids));
        out.styles.push(own.style.clone());
        own.regions.references(out);
        if let Some(data) = &own.data {
            data.references(out);
            self.legend.references(out);
        }
        self.source.references(out);
        for pin in &own.pins {
            pin.words().references(out);
            out.moments.extend(pin.at.clone());
        }
    }

    fn examine(&self, cx: &mut Examining<'_>) {
        let Some(data) = &self.own.data else { return };
        let Some(art) = cx.store.artworks.get(&self.own.file.value) else { return };
        let Some(selection) = data.select(cx.store, cx.facts, cx.diagnostics) else { return };
        let ids: Vec<&str> = art.ids().collect();
        for row in selection.rows.iter().filter(|row| !ids.contains(&row.key.as_str())) {
            let hint = did_you_mean(&row.key, ids.iter().copied())
                .unwrap_or_else(|| format!("its regions are {}", ids.join(", ")));
            let message = format!("`{}` has no region `{}`", self.own.file.value, row.key);
            cx.diagnostics.push(Diagnostic::error(row.span, message).hint(hint));
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let style = cx.style(&self.own.style);
        let label = |pin: &MapPin, cx: &mut Resolving<'_>| {
            let words = pin.words();
            if words.message.is_none() && words.verbatim.is_none() {
                return None;
            }
            let phrase = cx.phrase(&words);
            let emphasis = cx.emphasis(&self.own.style.value, &phrase);
            let mut typeset = Typeset::new(cx, phrase, emphasis, style.clone());
            typeset.align = Align::Start;
            typeset.balance = true;
            Some(typeset)
        };
        let labels = self.own.pins.iter().map(|pin| label(pin, cx)).collect();
        let shade = &self.own.shade;
        let selection = self.own.data.as_ref().map(|data| data.resolve(usize::MAX, cx));
        let selection: Selection = selection.unwrap_or_default();
        Box::new(ResolvedMap {
            shades: shades(&selection, shade),
            legend: self.legend.resolve(
                ends(&selection, shade).filter(|_| self.own.data.is_some()),
                shade,
                &self.source,
                cx,
            ),
            art: artwork(cx, &self.own.file),
            map: self.clone(),
            labels,
            enter: (cx.motion.enter, cx.motion.enter_ease),
            target: cx.target.clone(),
        })
    }
}

struct ResolvedMap {
    map: Map,
    art: Option<Arc<Artwork>>,
    labels: Vec<Option<Typeset>>,
    shades: BTreeMap<String, Color>,
    legend: MapLegend,
    enter: (Time, Easing),
    target: Target,
}

impl ResolvedMap {
    /// When each pin comes, on the scene's clock.
    fn starts(&self, cx: &Placing<'_>) -> Vec<Time> {
        let pins = self.map.own.pins.iter().enumerate();
        let start = |(index, pin): (usize, &MapPin)| match &pin.at {
            Some(moment) => (cx.clock)(moment),
            None => cx.start + self.map.own.stagger.0 * index as f64,
        };
        pins.map(start).collect()
    }

    /// The labels with their boxes in the element.
    fn labels(&mut self, pins: &[Rect], cx: &Placing<'_>) -> Vec<Option<PlacedLabel>> {
        let width = self.map.own.label_width.get(&self.target).0;
        let sides = self.map.own.pins.iter().map(|pin| *pin.side.get(&self.target));
        let mut set: Vec<(usize, Arc<Paragraph>, TextBox, Wanted)> = Vec::new();
        for (index, ((typeset, pin), side)) in self.labels.iter_mut().zip(pins).zip(sides).enumerate() {
            let Some(typeset) = typeset else { continue };
            typeset.offer(Some(width));
            let natural = typeset.layout(None).content_width;
            let paragraph = typeset.layout(Some(natural.min(width)));
            // The box of the lines as they are, so that a short line stands right beside its pin.
            let paragraph = typeset.layout(Some(paragraph.content_width.ceil()));
            let size = Size::new(paragraph.content_width, paragraph.size.height);
            let text_box = typeset.text_box(&paragraph);
            set.push((index, paragraph, text_box, Wanted { pin: *pin, size, side }));
        }
        let wanted: Vec<Wanted> = set.iter().map(|(.., wanted)| *wanted).collect();
        let picture = cx.scene.to_rect() - cx.origin.to_vec2();
        let boxes = places(&wanted, picture.inflate(-16.0, -16.0), cx.direction);
        let mut labels: Vec<Option<PlacedLabel>> = pins.iter().map(|_| None).collect();
        for ((index, paragraph, mut text_box, _), place) in set.into_iter().zip(boxes) {
            let by = place.origin().to_vec2();
            text_box.bounds = text_box.bounds + by;
            labels[index] = Some(PlacedLabel { paragraph, by, text_box });
        }
        labels
    }
}

impl Resolved for ResolvedMap {
    fn measure(&mut self, space: Space) -> Size {
        let art = self.art.as_ref().map_or(Size::ZERO, |art| art.size());
        let width = space.width.or(space.max_width).unwrap_or(art.width);
        let below = self.legend.height(width);
        let height = space.height.map(|height| (height - below).max(0.0));
        let size = sizing::shaped(crate::layout::Space { height, ..space }, art);
        Size::new(size.width, size.height + below)
    }

    fn busy(&self) -> Time {
        let own = &self.map.own;
        let after = |(index, pin): (usize, &MapPin)| match &pin.at {
            Some(Moment { base: crate::syntax::Base::Start(time), offset, .. }) => *time + Time::seconds(*offset),
            Some(_) => Time::ZERO,
            None => own.stagger.0 * index as f64,
        };
        let pins = own.pins.iter().enumerate().map(|pin| after(pin) + self.enter.0);
        pins.fold(own.regions.busy(), Time::max)
    }

    fn graphemes(&self) -> usize {
        self.labels.iter().flatten().map(Typeset::graphemes).sum::<usize>() + self.legend.graphemes()
    }

    fn characters(&self) -> usize {
        self.labels.iter().flatten().map(Typeset::characters).sum::<usize>() + self.legend.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let size = self.art.as_ref().map_or(cx.size, |art| art.size());
        let below = self.legend.height(cx.size.width);
        let room = Size::new(cx.size.width, (cx.size.height - below).max(1.0));
        let transform = fitted(size, room.to_rect(), false);
        let own = &self.map.own;
        let height = own.pin_size.get(&self.target).0;
        let tip = |pin: &MapPin| transform * self.map.chart.point(pin.lon.value, pin.lat.value, size);
        let tips: Vec<Point> = own.pins.iter().map(tip).collect();
        let around = |tip: &Point| Rect::new(tip.x - HALF * height, tip.y - height, tip.x + HALF * height, tip.y);
        let boxes: Vec<Rect> = tips.iter().map(around).collect();
        let labels = self.labels(&boxes, cx);
        let own = &self.map.own;
        let color = |pin: &MapPin| *pin.color.as_ref().unwrap_or(&own.pin_color).get(&self.target);
        let pins = own.pins.iter().zip(&tips).zip(self.starts(cx)).zip(labels);
        let pins = pins.map(|(((pin, tip), start), label)| PlacedPin { tip: *tip, start, color: color(pin), label });
        let outer = self.art.as_ref().map_or_else(BTreeSet::new, |art| outermost(art));
        let everywhere = own.fill.as_ref().map(|fill| (*fill.get(&self.target), &outer));
        let highlight = (own.highlight.as_slice(), *own.highlight_fill.get(&self.target));
        Box::new(PlacedMap {
            regions: paints(everywhere, &self.shades, highlight, &own.regions, cx),
            outline: Outline::new(Affine::scale(height) * BezPath::from_svg(PIN).unwrap_or_default()),
            eye: Outline::new(crate::elements::outlines::ellipse(Rect::from_center_size(
                (0.0, EYE.0 * height),
                (2.0 * EYE.1 * height, 2.0 * EYE.1 * height),
            ))),
            eye_color: *own.pin_eye.get(&self.target),
            motif: Motif { effect: Effect::Pop, toward: None, travel: 0.0, direction: cx.direction },
            // A picture that is mirrored as a whole is turned round beforehand: east stays on the right.
            turn: cx.flipped.then(|| Affine::new([-1.0, 0.0, 0.0, 1.0, cx.size.width, 0.0])),
            pins: pins.collect(),
            legend: self.legend.place(cx.size, cx.direction),
            enter: self.enter,
            art: self.art,
            transform,
        })
    }
}

struct PlacedLabel {
    paragraph: Arc<Paragraph>,
    by: Vec2,
    text_box: TextBox,
}

struct PlacedPin {
    tip: Point,
    start: Time,
    color: Color,
    label: Option<PlacedLabel>,
}

struct PlacedMap {
    art: Option<Arc<Artwork>>,
    transform: Affine,
    turn: Option<Affine>,
    regions: BTreeMap<String, RegionPaint>,
    pins: Vec<PlacedPin>,
    legend: PlacedMapLegend,
    outline: Arc<Outline>,
    eye: Arc<Outline>,
    eye_color: Color,
    motif: Motif,
    enter: (Time, Easing),
}

impl PlacedMap {
    fn draw_pin(&self, pin: &PlacedPin, out: &mut DisplayList) {
        let at = Affine::translate(pin.tip.to_vec2());
        out.outline(&self.outline, at, Some(pin.color.into()), None);
        out.outline(&self.eye, at, Some(self.eye_color.into()), None);
    }
}

impl Placed for PlacedMap {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let state = |id: &str| {
            let paint = self.regions.get(id)?;
            let color = |track: &Option<crate::anim::Track<Color>>| track.as_ref().map(|track| track.at(at.time));
            Some(PartState { fill: color(&paint.fill), stroke: color(&paint.stroke), ..PartState::default() })
        };
        out.with_transform(self.turn.unwrap_or_default(), |out| {
            if let Some(art) = &self.art {
                out.with_transform(self.transform, |out| art.draw(None, &state, out));
            }
            self.legend.draw(out);
            // All pins first: a label lies over a pin rather than under it.
            for pin in &self.pins {
                let presence = self.enter.1.at(at.time.progress(pin.start, self.enter.0));
                if at.time >= pin.start {
                    let around = Rect::from_center_size(pin.tip, (1.0, 1.0));
                    apply(self.motif, presence, around, out, |out| self.draw_pin(pin, out));
                }
            }
            for pin in self.pins.iter().filter(|pin| at.time >= pin.start) {
                let Some(label) = &pin.label else { continue };
                let presence = self.enter.1.at(at.time.progress(pin.start, self.enter.0));
                out.group(presence.clamp(0.0, 1.0), None, |out| {
                    for run in label.paragraph.lines.iter().flat_map(|line| &line.runs) {
                        out.glyphs(&run.run, Affine::translate(Vec2::new(run.x, run.y) + label.by), run.color);
                    }
                });
            }
        });
    }

    fn texts(&self) -> Vec<TextBox> {
        let pins = self.pins.iter().filter_map(|pin| pin.label.as_ref());
        pins.map(|label| label.text_box.clone()).chain(self.legend.texts()).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::assets::{ArtKind, ArtNode, Limits};
    use crate::diag::{Diagnostics, SourceId};
    use crate::display::Item;
    use crate::geom::{ParamCurve, Shape};
    use crate::syntax::{FieldType, Vocabulary, parse};

    /// The campaign's outline of Latvia, as its file says it was projected.
    const EDGES: &str = "{ west: 20.8288, east: 28.3911, south: 55.5881, north: 58.1624 }";

    fn chart() -> Chart {
        let mut diagnostics = Diagnostics::new();
        let tree = parse(SourceId::new(0), EDGES, &mut diagnostics).expect("a map of edges");
        let vocabulary = Vocabulary::default();
        let mut reader = Reader { diagnostics: &mut diagnostics, vocabulary: &vocabulary };
        let edges = MapEdges::from_node(&tree, &mut reader).expect("edges");
        Chart::new(Projection::Equirectangular, &edges, &tree, &mut reader).expect("a map")
    }

    fn latvia() -> (Arc<Artwork>, BezPath) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenes/art/latvia.svg");
        let bytes = std::fs::read(path).expect("the outline");
        let Ok((art, _)) = Artwork::parse("latvia.svg", &bytes, &Limits::default()) else { panic!("no artwork") };
        fn outline(node: &ArtNode) -> Option<BezPath> {
            match &node.kind {
                ArtKind::Group { children, .. } => children.iter().find_map(outline),
                ArtKind::Item { item: Item::Path(path), .. } => Some(path.transform * path.outline.path().clone()),
                ArtKind::Item { .. } => None,
            }
        }
        let outline = outline(art.root()).expect("a path");
        (art, outline)
    }

    /// How far a point is from an outline.
    fn distance(outline: &BezPath, point: Point) -> f64 {
        let along = outline.segments().flat_map(|segment| (0..=16).map(move |i| segment.eval(f64::from(i) / 16.0)));
        along.map(|at| at.distance(point)).fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn places_of_latvia_lie_where_they_are() {
        let ((art, outline), chart) = (latvia(), chart());
        // One degree of latitude is 111.3 km and 291.34 units of the file.
        let kilometre = 291.34 / 111.3;
        let at = |lon: f64, lat: f64| chart.point(lon, lat, art.size());
        let on_the_edge = [
            ("Cape Kolka", 22.60, 57.757),
            ("Liepāja", 21.00, 56.51),
            ("Ventspils harbour", 21.53, 57.395),
            ("Ainaži", 24.36, 57.868),
            ("Valka", 26.02, 57.775),
            ("mouth of the Daugava", 24.02, 57.06),
            ("tripoint with Estonia and Russia", 27.352, 57.528),
        ];
        for (place, lon, lat) in on_the_edge {
            let far = distance(&outline, at(lon, lat)) / kilometre;
            assert!(far < 6.0, "{place} is {far:.1} km off the outline");
        }
        let inside = [
            ("Riga", 24.105, 56.950),
            ("Mucenieki", 24.37, 56.96),
            ("Liepna", 27.477, 57.343),
            ("Daugavpils", 26.536, 55.875),
        ];
        for (place, lon, lat) in inside {
            assert!(outline.winding(at(lon, lat)) != 0, "{place} is not in Latvia");
        }
        let apart = at(24.105, 56.950).distance(at(24.37, 56.96)) / kilometre;
        assert!((14.0..18.0).contains(&apart), "Mucenieki is {apart:.1} km from Riga");
    }
}
