//! Digests: 128 bits that stand for a value.

use xxhash_rust::xxh3::Xxh3Default;

use crate::geom::{Affine, BezPath, PathEl, Point};
use crate::style::{Color, Paint, Stroke};

/// 128 bits of XXH3 over a canonical form (<https://xxhash.com>). Equal values have equal digests on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Digest(pub u128);

impl Digest {
    /// The digest of plain bytes.
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(xxhash_rust::xxh3::xxh3_128(bytes))
    }
}

impl std::fmt::Display for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// Feeds values into a digest, each with a fixed width or its length before it.
#[derive(Default)]
pub(crate) struct Hasher(Xxh3Default);

impl Hasher {
    pub fn new(kind: &str) -> Self {
        let mut hasher = Hasher::default();
        hasher.text(kind);
        hasher
    }

    pub fn finish(&self) -> Digest {
        Digest(self.0.digest128())
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.0.update(bytes);
    }

    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    pub fn number(&mut self, number: u64) {
        self.0.update(&number.to_le_bytes());
    }

    pub fn digest(&mut self, digest: Digest) {
        self.0.update(&digest.0.to_le_bytes());
    }

    pub fn float(&mut self, value: f64) {
        // -0 and 0 draw the same.
        self.0.update(&(value + 0.0).to_bits().to_le_bytes());
    }

    pub fn point(&mut self, point: Point) {
        self.float(point.x);
        self.float(point.y);
    }

    pub fn affine(&mut self, affine: Affine) {
        for value in affine.as_coeffs() {
            self.float(value);
        }
    }

    pub fn color(&mut self, color: Color) {
        self.0.update(&[color.r, color.g, color.b, color.a]);
    }

    pub fn path(&mut self, path: &BezPath) {
        self.number(path.elements().len() as u64);
        for element in path.elements() {
            match *element {
                PathEl::MoveTo(p) => self.element(0, &[p]),
                PathEl::LineTo(p) => self.element(1, &[p]),
                PathEl::QuadTo(a, p) => self.element(2, &[a, p]),
                PathEl::CurveTo(a, b, p) => self.element(3, &[a, b, p]),
                PathEl::ClosePath => self.element(4, &[]),
            }
        }
    }

    fn element(&mut self, kind: u8, points: &[Point]) {
        self.0.update(&[kind]);
        for point in points {
            self.point(*point);
        }
    }

    pub fn paint(&mut self, paint: &Paint) {
        let stops = match paint {
            Paint::Solid(color) => {
                self.number(0);
                return self.color(*color);
            }
            Paint::Linear { from, to, stops } => {
                self.number(1);
                self.point(*from);
                self.point(*to);
                stops
            }
            Paint::Radial { center, radius, stops } => {
                self.number(2);
                self.point(*center);
                self.float(*radius);
                stops
            }
        };
        self.number(stops.len() as u64);
        for stop in stops {
            self.float(stop.offset);
            self.color(stop.color);
        }
    }

    pub fn stroke(&mut self, stroke: &Stroke) {
        self.paint(&stroke.paint);
        self.float(stroke.width);
        self.number(stroke.cap as u64);
        self.number(stroke.join as u64);
        self.number(stroke.dashes.len() as u64);
        for dash in &stroke.dashes {
            self.float(*dash);
        }
        self.float(stroke.dash_offset);
    }
}
