//! Where the steps of a swimlane stand and how the lines between them run. Lanes lie below each other here, and time
//! runs to the right; whoever wants lanes beside each other exchanges the sides.

use crate::geom::{Point, Rect, Size};
use crate::layout::{Link, Way};

/// Room between lanes, and within a lane around its steps, in px.
const LANE_GAP: f64 = 14.0;
const PADDING: f64 = 22.0;
/// Distance of lines that run beside each other, in px.
const TRACKS: f64 = 18.0;
/// Room around a label that stands in a line, and that which a head takes of it, in px.
const LABEL_ROOM: f64 = 16.0;
const HEAD_ROOM: f64 = 34.0;
/// Most room that is added between columns and within lanes where there is more than needed, as a share of what is
/// needed.
const MOST_EXTRA: f64 = 0.5;

/// A step: its lane and its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell {
    pub lane: usize,
    pub column: usize,
}

/// Everything in its place, from the upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Plan {
    pub lanes: Vec<Rect>,
    /// Where the names of lanes stand.
    pub heads: Vec<Rect>,
    pub steps: Vec<Rect>,
    pub ways: Vec<Way>,
    pub size: Size,
}

/// What decides a plan.
pub(super) struct Request<'a> {
    pub cells: &'a [Cell],
    pub links: &'a [Link],
    pub sizes: &'a [Size],
    /// Sizes of the labels of links that have one.
    pub labels: &'a [Option<Size>],
    /// Sizes of the names of lanes.
    pub heads: &'a [Size],
    /// Room between columns.
    pub gap: f64,
    /// The room that there is; zero sides ask for no more than is needed.
    pub room: Size,
}

/// A column for each step: behind those that lead to it, and behind those of its lane that stand there already.
/// `order` has the steps from the first to the last.
pub(super) fn columns(lanes: &[usize], order: &[usize], links: &[Link], back: &[bool]) -> Vec<Cell> {
    let mut cells: Vec<Option<Cell>> = vec![None; lanes.len()];
    for step in order {
        let forward = links.iter().zip(back).filter(|(link, back)| !**back && link.to == *step);
        let before = forward.filter_map(|(link, _)| cells[link.from]).map(|cell| cell.column + 1).max();
        let mut cell = Cell { lane: lanes[*step], column: before.unwrap_or(0) };
        while cells.contains(&Some(cell)) {
            cell.column += 1;
        }
        cells[*step] = Some(cell);
    }
    cells.into_iter().flatten().collect()
}

/// Places everything.
pub(super) fn place(request: &Request<'_>) -> Plan {
    let Request { cells, sizes, heads, gap, room, .. } = *request;
    let columns = cells.iter().map(|cell| cell.column + 1).max().unwrap_or(0);
    let head = heads.iter().map(|size| size.width).fold(0.0, f64::max) + 2.0 * PADDING;
    let greatest = |side: fn(&Size) -> f64, is: &dyn Fn(&Cell) -> bool| {
        cells.iter().zip(sizes).filter(|(cell, _)| is(cell)).map(|(_, size)| side(size)).fold(0.0, f64::max)
    };
    let heights: Vec<f64> = (0..heads.len())
        .map(|lane| greatest(|size| size.height, &|cell| cell.lane == lane).max(heads[lane].height) + 2.0 * PADDING)
        .collect();
    let tall = heights.iter().sum::<f64>() + LANE_GAP * (heads.len() - 1) as f64;
    let higher = (room.height - tall).clamp(0.0, tall * MOST_EXTRA) / heads.len() as f64;
    let mut lanes = Vec::new();
    let mut y = 0.0;
    for height in &heights {
        lanes.push(Rect::new(0.0, y, 0.0, y + height + higher));
        y += height + higher + LANE_GAP;
    }
    let routes: Vec<Route> = request.links.iter().map(|link| route(cells, &lanes, *link)).collect();
    let wider = widenings(request, &routes, columns);
    let widths: Vec<f64> =
        (0..columns).map(|column| greatest(|size| size.width, &|cell| cell.column == column)).collect();
    let needed = head + widths.iter().sum::<f64>() + gap * (columns as f64 + 0.5) + wider.iter().sum::<f64>();
    let extra = (room.width - needed).clamp(0.0, needed * MOST_EXTRA) / columns.max(1) as f64;
    let size = Size::new(needed + extra * columns as f64, tall + higher * heads.len() as f64);
    lanes.iter_mut().for_each(|lane| lane.x1 = size.width);
    let mut lefts = Vec::new();
    let mut x = head + gap * 0.75 + extra / 2.0;
    for (column, width) in widths.iter().enumerate() {
        x += wider[column];
        lefts.push(x);
        x += width + gap + extra;
    }
    let boxed = |(cell, size): (&Cell, &Size)| {
        let middle = Point::new(lefts[cell.column] + widths[cell.column] / 2.0, lanes[cell.lane].center().y);
        Rect::from_center_size(middle, *size)
    };
    let steps: Vec<Rect> = cells.iter().zip(sizes).map(boxed).collect();
    let named = |lane: &Rect| Rect { x0: PADDING, x1: head - PADDING, ..*lane };
    let gaps: Vec<f64> = (0..=columns)
        .map(|column| match lefts.get(column) {
            // A head needs more room than a corner.
            Some(left) => left - (gap + extra) * 0.58 - wider[column] / 2.0,
            None => size.width - gap * 0.4 - wider[column] / 2.0,
        })
        .collect();
    let ways = Ways { request, routes: &routes, steps: &steps, lanes: &lanes, gaps: &gaps }.all();
    Plan { heads: lanes.iter().map(named).collect(), lanes, steps, ways, size }
}

/// By how much the gap before each column, and the one behind the last, is widened for the labels in it.
fn widenings(request: &Request<'_>, routes: &[Route], columns: usize) -> Vec<f64> {
    let mut needed = vec![0.0; columns + 1];
    for ((route, link), label) in routes.iter().zip(request.links).zip(request.labels) {
        let Some(label) = label else { continue };
        match *route {
            Route::Straight => {
                let gap = request.cells[link.to].column;
                needed[gap] = f64::max(needed[gap], label.width + 2.0 * LABEL_ROOM + HEAD_ROOM - request.gap);
            }
            Route::Once(gap) => needed[gap] += label.width + LABEL_ROOM - TRACKS,
            Route::Around(..) => {}
        }
    }
    needed.into_iter().map(|width: f64| width.max(0.0)).collect()
}

/// A line before its bends have their tracks: along its own lane, through gaps between columns (by the column behind
/// them), along the border of a lane.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Route {
    Straight,
    /// Across lanes in one gap.
    Once(usize),
    /// Out through one gap, along a border at this height, in through another.
    Around(usize, f64, usize),
}

struct Ways<'a> {
    request: &'a Request<'a>,
    routes: &'a [Route],
    steps: &'a [Rect],
    lanes: &'a [Rect],
    /// The middle of the gap before each column, and of the one behind the last.
    gaps: &'a [f64],
}

impl Ways<'_> {
    fn all(&self) -> Vec<Way> {
        (0..self.routes.len()).map(|link| self.way(link)).collect()
    }

    /// Where a line runs in a gap: those that share it run beside each other, with room for their labels.
    fn track(&self, gap: usize, link: usize) -> f64 {
        let uses = |route: &Route| match route {
            Route::Straight => false,
            Route::Once(own) => *own == gap,
            Route::Around(out, _, back) => *out == gap || *back == gap,
        };
        let wide = |link: usize| match (self.routes[link], self.request.labels[link]) {
            (Route::Once(_), Some(label)) => label.width + LABEL_ROOM,
            _ => TRACKS,
        };
        let sharing: Vec<usize> = (0..self.routes.len()).filter(|other| uses(&self.routes[*other])).collect();
        let whole: f64 = sharing.iter().map(|other| wide(*other)).sum();
        let before: f64 = sharing.iter().take_while(|other| **other != link).map(|other| wide(*other)).sum();
        self.gaps[gap] - whole / 2.0 + before + wide(link) / 2.0
    }

    fn way(&self, index: usize) -> Way {
        let link = self.request.links[index];
        let (a, b) = (self.steps[link.from], self.steps[link.to]);
        let (start, end) = (Point::new(a.x1, a.center().y), Point::new(b.x0, b.center().y));
        let (points, middle) = match self.routes[index] {
            // The head belongs to the line behind the label.
            Route::Straight => (vec![start, end], Point::new(self.gaps[self.request.cells[link.to].column], end.y)),
            Route::Once(gap) => {
                let x = self.track(gap, index);
                let (from, to) = (self.request.cells[link.from].lane, self.request.cells[link.to].lane);
                // On the border of its own lane, where no other line runs along.
                let border = match from < to {
                    true => self.lanes[from].y1 + LANE_GAP / 2.0,
                    false => self.lanes[from].y0 - LANE_GAP / 2.0,
                };
                (vec![start, Point::new(x, start.y), Point::new(x, end.y), end], Point::new(x, border))
            }
            Route::Around(out, y, back) => {
                let (from, to) = (self.track(out, index), self.track(back, index));
                let corners = [(from, start.y), (from, y), (to, y), (to, end.y)];
                let points = [start].into_iter().chain(corners.map(Point::from)).chain([end]).collect();
                (points, Point::new((from + to) / 2.0, y))
            }
        };
        Way { points, label: self.request.labels[index].map(|size| Rect::from_center_size(middle, size)) }
    }
}

/// How a line runs from one step to another.
fn route(cells: &[Cell], lanes: &[Rect], link: Link) -> Route {
    let (a, b) = (cells[link.from], cells[link.to]);
    let free = |lane: usize| {
        let between = |cell: &&Cell| cell.lane == lane && a.column < cell.column && cell.column < b.column;
        !cells.iter().any(|cell| between(&cell))
    };
    let border = if b.lane < a.lane { lanes[a.lane].y0 - LANE_GAP / 2.0 } else { lanes[a.lane].y1 + LANE_GAP / 2.0 };
    // Below the last lane lies nothing that could carry a line.
    let border = border.min(lanes[lanes.len() - 1].y1 - LANE_GAP).max(LANE_GAP);
    match () {
        () if b.column <= a.column => Route::Around(a.column + 1, border, b.column),
        () if a.lane == b.lane && free(a.lane) => Route::Straight,
        () if free(a.lane) => Route::Once(b.column),
        () if free(b.lane) => Route::Once(a.column + 1),
        () => Route::Around(a.column + 1, border, b.column),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(lanes: &[usize], links: &[(usize, usize)], room: Size) -> (Vec<Cell>, Plan) {
        labelled(lanes, links, room, None)
    }

    fn labelled(lanes: &[usize], links: &[(usize, usize)], room: Size, label: Option<Size>) -> (Vec<Cell>, Plan) {
        let links: Vec<Link> =
            links.iter().map(|(from, to)| Link { from: *from, to: *to, labelled: label.is_some() }).collect();
        let layering = crate::layout::Layering::new(lanes.len(), &links);
        let back: Vec<bool> = (0..links.len()).map(|link| layering.leads_back(link)).collect();
        let mut order: Vec<usize> = (0..lanes.len()).collect();
        order.sort_by_key(|step| layering.step(*step));
        let cells = columns(lanes, &order, &links, &back);
        let sizes: Vec<Size> = (0..lanes.len()).map(|i| Size::new(120.0 + 20.0 * (i % 3) as f64, 70.0)).collect();
        let heads = vec![Size::new(100.0, 40.0); lanes.iter().max().map_or(1, |lane| lane + 1)];
        let labels: Vec<Option<Size>> = links.iter().map(|link| label.filter(|_| link.labelled)).collect();
        let (links, labels) = (&links, &labels);
        let plan = place(&Request { cells: &cells, links, labels, sizes: &sizes, heads: &heads, gap: 60.0, room });
        (cells, plan)
    }

    const LINES: [(usize, usize); 5] = [(0, 1), (1, 2), (2, 3), (3, 1), (0, 3)];

    #[test]
    fn steps_stand_in_their_lanes_one_behind_the_other() {
        let (cells, plan) = plan(&[0, 1, 1, 2], &LINES, Size::ZERO);
        assert_eq!(cells.iter().map(|cell| cell.column).collect::<Vec<_>>(), [0, 1, 2, 3]);
        for (cell, step) in cells.iter().zip(&plan.steps) {
            let lane = plan.lanes[cell.lane];
            assert!(lane.y0 < step.y0 && step.y1 < lane.y1 && step.x1 < plan.size.width);
            assert!(step.x0 > plan.heads[cell.lane].x1);
        }
        assert!(plan.steps.windows(2).all(|pair| pair[0].x1 < pair[1].x0));
    }

    #[test]
    fn steps_at_one_time_share_a_column_but_never_a_place() {
        let (cells, _) = plan(&[0, 1, 2, 2], &[(0, 1), (0, 2), (0, 3)], Size::ZERO);
        assert_eq!(cells.iter().map(|cell| cell.column).collect::<Vec<_>>(), [0, 1, 1, 2]);
    }

    #[test]
    fn lines_run_through_no_step() {
        let (_, plan) = plan(&[0, 1, 1, 2], &LINES, Size::new(1400.0, 600.0));
        for way in &plan.ways {
            for pair in way.points.windows(2) {
                let line = Rect::from_points(pair[0], pair[1]).inflate(0.5, 0.5);
                let crossed = plan.steps.iter().map(|step| step.inflate(-1.0, -1.0)).any(|step| {
                    let common = step.intersect(line);
                    common.width() > 0.0 && common.height() > 0.0
                });
                assert!(!crossed, "{way:?}");
            }
        }
    }

    #[test]
    fn room_that_is_left_is_shared_out() {
        let (_, least) = plan(&[0, 1, 1, 2], &LINES, Size::ZERO);
        let (_, wide) = plan(&[0, 1, 1, 2], &LINES, Size::new(least.size.width + 100.0, least.size.height + 60.0));
        assert!((wide.size.width - least.size.width - 100.0).abs() < 1e-6);
        assert!((wide.size.height - least.size.height - 60.0).abs() < 1e-6);
    }

    #[test]
    fn labels_stand_in_their_lines_and_over_no_step() {
        let size = Size::new(90.0, 32.0);
        let (_, plan) = labelled(&[0, 1, 1, 2], &LINES[..3], Size::ZERO, Some(size));
        let labels: Vec<Rect> = plan.ways.iter().filter_map(|way| way.label).collect();
        assert_eq!(labels.len(), 3);
        for (way, label) in plan.ways.iter().zip(&labels) {
            let on = |pair: &[Point]| Rect::from_points(pair[0], pair[1]).inflate(0.5, 0.5).contains(label.center());
            assert!(way.points.windows(2).any(on), "{way:?}");
            assert!(plan.steps.iter().all(|step| step.intersect(*label).area() <= 0.0), "{label:?} {:?}", plan.steps);
        }
    }
}
