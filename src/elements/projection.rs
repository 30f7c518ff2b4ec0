//! From places on the earth to places on a map: the projection that an SVG file was drawn in.

use std::f64::consts::FRAC_PI_4;

use crate::diag::Diagnostic;
use crate::geom::{Point, Size};
use crate::syntax::{FieldType, Node, Reader, Shape};

crate::choice! {
    /// How a map was projected.
    pub enum Projection {
        /// Degrees of longitude and of latitude are evenly spaced, each on its own (plate carrée with any standard parallel).
        Equirectangular = "equirectangular",
        /// Mercator on a sphere, as web maps have it.
        Mercator = "mercator",
    }
}

crate::fields! {
    /// What the edges of a map's `viewBox` are on the earth, in degrees.
    pub struct MapEdges {
        /// Longitude of the left edge; west of Greenwich is negative.
        west: Longitude,
        /// Longitude of the right edge.
        east: Longitude,
        /// Latitude of the lower edge; south of the equator is negative.
        south: Latitude,
        /// Latitude of the upper edge.
        north: Latitude,
    }
}

/// A longitude in degrees, −180 to 180.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Longitude(pub f64);

/// A latitude in degrees, −90 to 90.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Latitude(pub f64);

fn degrees(node: &Node, most: f64, wanted: &str, reader: &mut Reader<'_>) -> Option<f64> {
    match node.as_str().and_then(|text| text.parse::<f64>().ok()).filter(|degrees| degrees.abs() <= most) {
        Some(degrees) => Some(degrees),
        None => reader.expected(node, wanted),
    }
}

impl FieldType for Longitude {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        degrees(node, 180.0, "a longitude in degrees from -180 to 180, such as `24.1`", reader).map(Longitude)
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(-180.0), max: Some(180.0), whole: false }
    }
}

impl FieldType for Latitude {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        degrees(node, 90.0, "a latitude in degrees from -90 to 90, such as `56.95`", reader).map(Latitude)
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(-90.0), max: Some(90.0), whole: false }
    }
}

/// The latitude beyond which Mercator maps do not go: there the web's square map ends.
const MERCATOR_EDGE: f64 = 85.06;

/// A map whose edges are known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Chart {
    projection: Projection,
    west: f64,
    east: f64,
    south: f64,
    north: f64,
}

impl Chart {
    /// A map between these edges; edges that are crossed or cannot be projected are reported.
    pub fn new(projection: Projection, edges: &MapEdges, node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let (west, east, south, north) = (edges.west.0, edges.east.0, edges.south.0, edges.north.0);
        let problem = if west >= east {
            "the map's west edge must lie west of its east edge"
        } else if south >= north {
            "the map's south edge must lie south of its north edge"
        } else if projection == Projection::Mercator && (south < -MERCATOR_EDGE || north > MERCATOR_EDGE) {
            "a Mercator map does not reach beyond 85 degrees"
        } else {
            return Some(Chart { projection, west, east, south, north });
        };
        let hint = "write what the edges of the file's viewBox are: `bounds: { west: 20.8, east: 28.4, south: 55.6, north: 58.2 }`";
        reader.report(Diagnostic::error(node.span, problem).hint(hint));
        None
    }

    /// Whether a place lies within the map's edges.
    pub fn holds(&self, lon: f64, lat: f64) -> bool {
        (self.west..=self.east).contains(&lon) && (self.south..=self.north).contains(&lat)
    }

    /// Where a place lies on a picture of this size, from its top left corner.
    ///
    /// Snyder, Map Projections – A Working Manual (USGS Professional Paper 1395, 1987): equations 12-1 and 12-2 for the
    /// equirectangular, 7-1 and 7-2 for the Mercator projection. Radius, central meridian and standard parallel fall out,
    /// because the edges are known: both axes are linear in what these equations give.
    pub fn point(&self, lon: f64, lat: f64, size: Size) -> Point {
        let up = |lat: f64| match self.projection {
            Projection::Equirectangular => lat,
            Projection::Mercator => libm::log(libm::tan(FRAC_PI_4 + lat.to_radians() / 2.0)),
        };
        let x = (lon - self.west) / (self.east - self.west);
        let y = (up(self.north) - up(lat)) / (up(self.north) - up(self.south));
        Point::new(x * size.width, y * size.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LATVIA: Chart =
        Chart { projection: Projection::Equirectangular, west: 20.8288, east: 28.3911, south: 55.5881, north: 58.1624 };

    #[test]
    fn edges_are_edges() {
        let size = Size::new(1200.0, 750.0);
        for projection in [Projection::Equirectangular, Projection::Mercator] {
            let chart = Chart { projection, ..LATVIA };
            let (corner, far) = (chart.point(20.8288, 58.1624, size), chart.point(28.3911, 55.5881, size));
            assert!(corner.distance(Point::ZERO) < 1e-9 && far.distance((1200.0, 750.0).into()) < 1e-9);
        }
    }

    #[test]
    fn mercator_stretches_towards_the_pole() {
        // In Snyder's table 10 (sphere of radius 1) latitude 60° lies at 1.31696 and 30° at 0.54931.
        let chart = Chart { projection: Projection::Mercator, west: 0.0, east: 1.0, south: 0.0, north: 60.0 };
        let y = chart.point(0.0, 30.0, Size::new(1.0, 1.316_958)).y;
        assert!((1.316_958 - y - 0.549_306).abs() < 1e-5, "{y}");
        assert!(!chart.holds(0.5, 61.0) && chart.holds(0.5, 60.0));
    }
}
