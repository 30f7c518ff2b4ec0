//! Where the remarks of a line or area chart stand: near their points, off its lines and numbers.

use super::drawing::{PlacedNumber, PlacedRemark};
use super::{Plot, REMARK_LINE, Remark, ResolvedTrace, Spot};
use crate::anim::Track;
use crate::chart::{Changes, first_free};
use crate::geom::{Point, Rect, Size, Vec2};

/// Side of the boxes that keep texts off a line, and their distance along it, in px.
const LINE_ROOM: f64 = 26.0;
const LINE_STEP: f64 = 18.0;

impl ResolvedTrace {
    /// Remarks on their points in the last state. While a point is elsewhere, its remark is not there.
    pub(super) fn place_remarks(
        &mut self,
        spots: &[Vec<Vec<Option<Spot>>>],
        numbers: &[PlacedNumber],
        (plot, order): (Plot, &[usize]),
        changes: &Changes,
    ) -> Vec<PlacedRemark> {
        let last = self.selections.len() - 1;
        let shown = numbers.iter().filter(|number| number.shown[last]);
        let mut obstacles: Vec<Rect> = shown.map(|number| number.text.frame().inflate(28.0, 2.0)).collect();
        let around = |spot: &Spot| Rect::from_center_size(spot.place, (40.0, 40.0));
        obstacles.extend(spots.iter().flatten().filter_map(|states| states[last].as_ref()).map(around));
        for (series, rows) in spots.iter().enumerate() {
            let points = order.iter().map(|row| (self.is_gap(*row, series, last), rows[*row][last]));
            let points: Vec<Option<Spot>> =
                points.filter(|(gap, spot)| *gap || spot.is_some()).map(|(_, spot)| spot).collect();
            for pair in points.windows(2) {
                if let [Some(a), Some(b)] = pair {
                    obstacles.extend(along(a.place, b.place));
                }
            }
        }
        let scale = &self.scales[last];
        let line = |tick: &f64| {
            let y = plot.point(0.0, scale.share(*tick)).y;
            Rect::new(0.0, y - 2.0, plot.width, y + 2.0)
        };
        let grid: Vec<Rect> = scale.ticks.iter().map(line).collect();
        let mut placed = Vec::new();
        for remark in &mut self.remarks {
            let Some(path) = spots.iter().map(|rows| &rows[remark.row]).find(|path| path[last].is_some()) else {
                continue;
            };
            let Some(spot) = path[last] else { continue };
            // Off the lines across if that is possible.
            let found = place_remark(remark, spot.place, plot, &[&obstacles[..], &grid].concat())
                .or_else(|| place_remark(remark, spot.place, plot, &obstacles));
            let mut one = found.unwrap_or_else(|| {
                let place = fallback(remark, spot.place, plot);
                remark_at(remark, spot.place, plot, place)
            });
            one.shown = changes.track(path.iter().map(|at| if *at == Some(spot) { 1.0 } else { 0.0 }).collect());
            obstacles.push(one.text.frame());
            placed.push(one);
        }
        placed
    }
}

/// Boxes along a piece of a line.
fn along(from: Point, to: Point) -> impl Iterator<Item = Rect> {
    let count = (from.distance(to) / LINE_STEP).ceil().max(1.0) as u32;
    let at = move |i: u32| from.lerp(to, f64::from(i) / f64::from(count));
    (0..=count).map(move |i| Rect::from_center_size(at(i), (LINE_ROOM, LINE_ROOM)))
}

/// The greatest width of a remark, in parts of the chart.
const WIDE: f64 = 0.4;

/// Near its point, at the first place where it touches nothing.
fn place_remark(remark: &mut Remark, point: Point, plot: Plot, obstacles: &[Rect]) -> Option<PlacedRemark> {
    let size = remark.caption.size(Some(plot.width * WIDE));
    let whole = Rect::new(0.0, 0.0, plot.width, plot.region.y1);
    let toward = toward(size, point, plot);
    let half = toward / 2.0;
    let offsets = (0..30).flat_map(|step| {
        let up = REMARK_LINE + 12.0 * f64::from(step);
        [(toward, -up), (0.0, -up), (half, -up), (toward, up), (0.0, up), (toward, 0.0), (-toward, -up), (-half, -up)]
    });
    let corner = |(x, y): (f64, f64)| Vec2::new(point.x + x - size.width / 2.0, point.y + y - size.height / 2.0);
    let place = first_free(size, offsets.map(corner), whole, obstacles)?;
    Some(remark_at(remark, point, plot, place))
}

/// How far beside its point the middle of a remark stands, towards the middle of the chart.
fn toward(size: Size, point: Point, plot: Plot) -> f64 {
    let beside = size.width / 2.0 + REMARK_LINE;
    if point.x > plot.width / 2.0 { -beside } else { beside }
}

/// Where a remark stands that finds no free place.
fn fallback(remark: &mut Remark, point: Point, plot: Plot) -> Vec2 {
    let size = remark.caption.size(Some(plot.width * WIDE));
    let x = point.x + toward(size, point, plot) - size.width / 2.0;
    Vec2::new(x, point.y - REMARK_LINE - size.height / 2.0)
}

fn remark_at(remark: &mut Remark, point: Point, plot: Plot, place: Vec2) -> PlacedRemark {
    let text = remark.caption.place_at(place.to_point(), (0.0, 0.0), plot.width * WIDE);
    let ink = text.frame().inflate(8.0, 2.0);
    let tail = Point::new(point.x.clamp(ink.x0, ink.x1), point.y.clamp(ink.y0, ink.y1));
    let tip = point + (tail - point) * (20.0 / tail.distance(point).max(20.0));
    PlacedRemark { text, color: remark.color, tip, tail, shown: Track::Fixed(1.0) }
}
