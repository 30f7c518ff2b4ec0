//! The ways of links: at right angles, each bend on a track of its own between two layers; what leads back runs around.

use crate::geom::{Point, Rect, Size};
use crate::layout::layered::layers::Slot;
use crate::layout::layered::{Layered, Layering, Spacing, Vertex, Way};

/// Ends of a line that differ by less than this across the layers are brought onto one line, in px.
const JOG: f64 = 14.0;
/// Share of the distance of layers between a vertex and the label of a line that leaves it.
const BEFORE_LABEL: f64 = 0.4;
/// Share of it between a label and what its line leads to: there is a head.
const BEHIND_LABEL: f64 = 0.65;
/// Straight line before the first and behind the last bend in px: the latter has room for a round corner and a head.
pub(super) const STUB: f64 = 22.0;
pub(super) const HEAD_STUB: f64 = 44.0;

/// A line between two neighbouring layers.
#[derive(Debug, Clone, Copy)]
struct Piece {
    a: usize,
    b: usize,
    /// Across the layers where it begins and ends.
    from: f64,
    to: f64,
}

impl Piece {
    fn bends(&self) -> bool {
        (self.from - self.to).abs() > 1e-6
    }
}

/// Bends that share a track, because their lines share a vertex.
#[derive(Debug, Default)]
struct Net {
    tops: Vec<f64>,
    bottoms: Vec<f64>,
    track: usize,
}

impl Net {
    fn extent(&self) -> (f64, f64) {
        let all = || self.tops.iter().chain(&self.bottoms).copied();
        (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max))
    }
}

/// The room between two layers.
#[derive(Debug, Default)]
struct Channel {
    pieces: Vec<Piece>,
    nets: Vec<Net>,
    /// The net of each piece that bends.
    of_piece: Vec<Option<usize>>,
    tracks: usize,
}

pub(super) fn place(
    graph: &Layering,
    vertices: &[Vertex],
    labels: &[Option<Size>],
    sizes: &[Size],
    across: Vec<f64>,
    spacing: Spacing,
) -> Layered {
    let across = settled(graph, across);
    let channels: Vec<Channel> =
        (1..graph.layers.len()).map(|layer| Channel::new(graph, vertices, &across, layer, spacing)).collect();
    let tops = along(graph, sizes, &channels, spacing);
    let depth = |layer: usize| graph.layers[layer].iter().map(|slot| sizes[*slot].height).fold(0.0, f64::max);
    let boxed = |slot: usize, layer: usize| {
        let middle = Point::new(across[slot], tops[layer] + depth(layer) / 2.0);
        Rect::from_center_size(middle, sizes[slot])
    };
    let mut layer_of = vec![0; graph.slots.len()];
    for (layer, slots) in graph.layers.iter().enumerate() {
        slots.iter().for_each(|slot| layer_of[*slot] = layer);
    }
    let mut boxes: Vec<Rect> = (0..graph.slots.len()).map(|slot| boxed(slot, layer_of[slot])).collect();
    let mut ways: Vec<Way> = vec![Way::default(); graph.links.len()];
    let room = Room { graph, boxes: &boxes, layer_of: &layer_of, tops: &tops, channels: &channels, spacing };
    for (index, way) in ways.iter_mut().enumerate().filter(|(index, _)| !graph.back[*index]) {
        *way = room.forward(index);
    }
    room.lanes(labels, &mut ways);
    boxes.truncate(vertices.len());
    fitted(boxes, ways)
}

/// A line that passes several layers in one place is brought below what it leaves, or above what it leads to, where
/// only a hair is missing: nothing looks worse than a bend of a few pixels.
fn settled(graph: &Layering, mut across: Vec<f64>) -> Vec<f64> {
    for (index, link) in graph.links.iter().enumerate() {
        let chain: Vec<usize> = (0..graph.slots.len()).filter(|slot| graph.slots[*slot].link == Some(index)).collect();
        let Some(first) = chain.first().map(|slot| across[*slot]) else { continue };
        if chain.iter().any(|slot| (across[*slot] - first).abs() > 1.0) {
            continue;
        }
        let near = |vertex: usize| Some(across[vertex]).filter(|x| (x - first).abs() < JOG);
        let x = near(link.from).or_else(|| near(link.to)).unwrap_or(first);
        chain.iter().for_each(|slot| across[*slot] = x);
    }
    across
}

/// The upper edge of each layer.
fn along(graph: &Layering, sizes: &[Size], channels: &[Channel], spacing: Spacing) -> Vec<f64> {
    let depth = |layer: &Vec<usize>| layer.iter().map(|slot| sizes[*slot].height).fold(0.0, f64::max);
    let labels = |layer: &Vec<usize>| layer.iter().any(|slot| graph.slots[*slot].label);
    let (mut tops, mut y) = (Vec::new(), 0.0);
    for (index, layer) in graph.layers.iter().enumerate() {
        if index > 0 {
            let least = match (labels(&graph.layers[index - 1]), labels(layer)) {
                (_, true) => BEFORE_LABEL,
                (true, false) => BEHIND_LABEL,
                (false, false) => 1.0,
            };
            let tracks = channels[index - 1].tracks;
            let bent = STUB + HEAD_STUB + spacing.lines * tracks.saturating_sub(1) as f64;
            let straight = least * spacing.layers;
            y += if tracks > 0 { straight.max(bent) } else { straight };
        }
        tops.push(y);
        y += depth(layer);
    }
    tops
}

impl Channel {
    /// The lines between the layer before and this one.
    fn new(graph: &Layering, vertices: &[Vertex], across: &[f64], layer: usize, spacing: Spacing) -> Self {
        let slots = &graph.slots;
        let mut channel = Channel::default();
        for a in &graph.layers[layer - 1] {
            for b in &slots[*a].behind {
                channel.pieces.push(straightened(slots, vertices, *a, *b, across));
            }
        }
        channel.gather(slots);
        channel.choose_tracks(spacing);
        channel
    }

    /// Puts bends that share a vertex on one track: branches as a fork, joins as a funnel.
    fn gather(&mut self, slots: &[Slot]) {
        let leaving = |a: usize| self.pieces.iter().filter(|piece| piece.a == a).count();
        let mut keys: Vec<(bool, usize)> = Vec::new();
        for piece in &self.pieces {
            if !piece.bends() {
                self.of_piece.push(None);
                continue;
            }
            let joins = leaving(piece.a) == 1 && slots[piece.b].vertex.is_some();
            let key = if joins { (true, piece.b) } else { (false, piece.a) };
            let net = keys.iter().position(|known| *known == key).unwrap_or_else(|| {
                keys.push(key);
                self.nets.push(Net::default());
                keys.len() - 1
            });
            self.nets[net].tops.push(piece.from);
            self.nets[net].bottoms.push(piece.to);
            self.of_piece.push(Some(net));
        }
    }

    /// Orders the nets so that their lines cross little and never lie over each other, then gives each the first track
    /// below those above it that it would touch.
    fn choose_tracks(&mut self, spacing: Spacing) {
        let mut order: Vec<usize> = Vec::new();
        for net in 0..self.nets.len() {
            let cost = |at: usize| -> usize {
                let above = order[..at].iter().map(|other| cost(&self.nets[*other], &self.nets[net], spacing));
                let below = order[at..].iter().map(|other| cost(&self.nets[net], &self.nets[*other], spacing));
                above.chain(below).sum()
            };
            let at = (0..=order.len()).min_by_key(|at| cost(*at)).unwrap_or(0);
            order.insert(at, net);
        }
        for (at, net) in order.iter().enumerate() {
            let (low, high) = self.nets[*net].extent();
            let touches = |other: &&usize| {
                let (a, b) = self.nets[**other].extent();
                a < high + spacing.lines && low < b + spacing.lines
            };
            let track = order[..at].iter().filter(touches).map(|other| self.nets[*other].track + 1).max();
            self.nets[*net].track = track.unwrap_or(0);
        }
        self.tracks = self.nets.iter().map(|net| net.track + 1).max().unwrap_or(0);
    }
}

/// What it costs to have one net above another: a crossing 1, lines that would lie over each other 100.
fn cost(above: &Net, below: &Net, spacing: Spacing) -> usize {
    let within = |x: &f64, net: &Net| {
        let (low, high) = net.extent();
        low < *x && *x < high
    };
    let crossings = above.bottoms.iter().filter(|x| within(x, below)).count()
        + below.tops.iter().filter(|x| within(x, above)).count();
    let near = |a: &f64| below.tops.iter().any(|b| (a - b).abs() < spacing.lines / 2.0);
    crossings + 100 * above.bottoms.iter().filter(|x| near(x)).count()
}

/// A line whose ends lie almost one below the other is straight, where a side has room to move its end.
fn straightened(slots: &[Slot], vertices: &[Vertex], a: usize, b: usize, across: &[f64]) -> Piece {
    let moves = |slot: usize| slots[slot].vertex.is_some_and(|vertex| !vertices[vertex].pointed);
    let (mut from, mut to) = (across[a], across[b]);
    if (from - to).abs() < JOG {
        match (moves(a), moves(b)) {
            (true, true) => (from, to) = ((from + to) / 2.0, (from + to) / 2.0),
            (true, false) => from = to,
            (false, true) => to = from,
            (false, false) => {}
        }
    }
    Piece { a, b, from, to }
}

/// Everything that ways are found in.
struct Room<'a> {
    graph: &'a Layering,
    boxes: &'a [Rect],
    layer_of: &'a [usize],
    tops: &'a [f64],
    channels: &'a [Channel],
    spacing: Spacing,
}

impl Room<'_> {
    /// The lower edge of a layer.
    fn bottom(&self, layer: usize) -> f64 {
        self.graph.layers[layer].iter().map(|slot| self.boxes[*slot].height()).fold(0.0, f64::max) + self.tops[layer]
    }

    /// Where a track of the channel before a layer lies: behind the stub, the tracks evenly in what is left.
    fn track(&self, layer: usize, track: usize) -> f64 {
        let (top, bottom) = (self.bottom(layer - 1), self.tops[layer]);
        let tracks = self.channels[layer - 1].tracks;
        let height = self.spacing.lines * (tracks - 1) as f64;
        let free = (bottom - top - height).max(0.0);
        top + free * STUB / (STUB + HEAD_STUB) + self.spacing.lines * track as f64
    }

    fn forward(&self, index: usize) -> Way {
        let link = self.graph.links[index];
        let mut way = Way::default();
        let mut slot = link.from;
        loop {
            let next = |behind: &&usize| match self.graph.slots[**behind].link {
                Some(own) => own == index,
                None => **behind == link.to,
            };
            let Some(behind) = self.graph.slots[slot].behind.iter().find(next).copied() else { break };
            self.piece(slot, behind, &mut way.points);
            if self.graph.slots[behind].label {
                way.label = Some(self.boxes[behind]);
            }
            slot = behind;
            if slot == link.to {
                break;
            }
        }
        way.points = plain(way.points);
        way
    }

    fn piece(&self, a: usize, b: usize, points: &mut Vec<Point>) {
        let layer = self.layer_of[b];
        let channel = &self.channels[layer - 1];
        let Some(at) = channel.pieces.iter().position(|piece| piece.a == a && piece.b == b) else { return };
        let piece = channel.pieces[at];
        let edge = |slot: usize, lower: bool| match (self.graph.slots[slot].vertex, lower) {
            (Some(_), true) => self.boxes[slot].y1,
            (Some(_), false) => self.boxes[slot].y0,
            (None, _) => self.boxes[slot].center().y,
        };
        points.push(Point::new(piece.from, edge(a, true)));
        if let Some(net) = channel.of_piece[at] {
            let y = self.track(layer, channel.nets[net].track);
            points.extend([Point::new(piece.from, y), Point::new(piece.to, y)]);
        }
        points.push(Point::new(piece.to, edge(b, false)));
    }

    /// Links that lead back run beside everything, the short ones inside, on the side where less lies in their way.
    fn lanes(&self, labels: &[Option<Size>], ways: &mut [Way]) {
        let graph = self.graph;
        let span = |index: &usize| {
            let link = graph.links[*index];
            (self.layer_of[link.to], self.layer_of[link.from])
        };
        let mut back: Vec<usize> = (0..graph.links.len()).filter(|index| graph.back[*index]).collect();
        back.retain(|index| graph.links[*index].from != graph.links[*index].to);
        back.sort_by_key(|index| span(index).1 - span(index).0);
        let mut taken: Vec<((usize, usize), bool, f64)> = Vec::new();
        for index in back {
            let (link, span) = (graph.links[index], span(&index));
            let free = |vertex: usize, after: bool| !self.hidden(vertex, after);
            let ends = |after: bool| usize::from(free(link.from, after)) + usize::from(free(link.to, after));
            let after = ends(true) >= ends(false);
            let sign = if after { 1.0 } else { -1.0 };
            let label = labels[index].unwrap_or(Size::ZERO);
            let outer = self.outermost(span, after, ways);
            let lanes =
                taken.iter().filter(|(other, side, _)| *side == after && other.0 <= span.1 && span.0 <= other.1);
            let outer = lanes.map(|(_, _, x)| *x * sign).fold(outer * sign, f64::max);
            let x = (outer + 1.4 * self.spacing.lines + label.width / 2.0) * sign;
            let mut points = self.leave(link.from, after, x);
            let mut arrive = self.arrive(link.to, after, x);
            points.append(&mut arrive);
            let middle = (points[points.len() / 2 - 1].y + points[points.len() / 2].y) / 2.0;
            ways[index].label = labels[index].map(|size| Rect::from_center_size(Point::new(x, middle), size));
            ways[index].points = plain(points);
            taken.push((span, after, x + sign * label.width / 2.0));
        }
    }

    /// Whether another vertex or a label stands between a vertex and the lane on that side.
    fn hidden(&self, vertex: usize, after: bool) -> bool {
        let layer = &self.graph.layers[self.layer_of[vertex]];
        let at = layer.iter().position(|slot| *slot == vertex).unwrap_or(0);
        let rest = if after { &layer[at + 1..] } else { &layer[..at] };
        rest.iter().any(|slot| !self.graph.slots[*slot].passes())
    }

    /// The outer edge of all that stands in some layers.
    fn outermost(&self, (first, last): (usize, usize), after: bool, ways: &[Way]) -> f64 {
        let boxes = self.graph.layers[first..=last].iter().flatten().map(|slot| self.boxes[*slot]);
        let within = |point: &&Point| self.tops[first] <= point.y && point.y <= self.bottom(last);
        let lines = ways.iter().enumerate().filter(|(index, _)| !self.graph.back[*index]);
        let lines = lines.flat_map(|(_, way)| way.points.iter().filter(within)).map(|point| point.x);
        if after {
            boxes.map(|rect| rect.x1).chain(lines).fold(f64::NEG_INFINITY, f64::max)
        } else {
            boxes.map(|rect| rect.x0).chain(lines).fold(f64::INFINITY, f64::min)
        }
    }

    /// From a vertex to its lane: out of its side, or below its layer where others stand beside it.
    fn leave(&self, vertex: usize, after: bool, x: f64) -> Vec<Point> {
        let own = self.boxes[vertex];
        if self.hidden(vertex, after) {
            let y = self.bottom(self.layer_of[vertex]) + self.spacing.lines * 0.7;
            return vec![Point::new(own.center().x, own.y1), Point::new(own.center().x, y), Point::new(x, y)];
        }
        vec![Point::new(if after { own.x1 } else { own.x0 }, own.center().y), Point::new(x, own.center().y)]
    }

    /// From the lane to a vertex: into its side, or from above its layer.
    fn arrive(&self, vertex: usize, after: bool, x: f64) -> Vec<Point> {
        let own = self.boxes[vertex];
        if self.hidden(vertex, after) {
            let y = self.tops[self.layer_of[vertex]] - self.spacing.lines * 0.7;
            return vec![Point::new(x, y), Point::new(own.center().x, y), Point::new(own.center().x, own.y0)];
        }
        vec![Point::new(x, own.center().y), Point::new(if after { own.x1 } else { own.x0 }, own.center().y)]
    }
}

/// Corners without those that lie on a straight line.
pub(super) fn plain(points: Vec<Point>) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::new();
    for point in points {
        if out.last().is_some_and(|last| last.distance(point) < 1e-6) {
            continue;
        }
        if let [.., a, b] = out[..] {
            let straight =
                (a.x - b.x).abs() + (b.x - point.x).abs() < 1e-6 || (a.y - b.y).abs() + (b.y - point.y).abs() < 1e-6;
            if straight {
                out.pop();
            }
        }
        out.push(point);
    }
    out
}

/// Moves everything so that it begins at the origin.
fn fitted(mut vertices: Vec<Rect>, mut ways: Vec<Way>) -> Layered {
    let points = ways.iter().flat_map(|way| &way.points).map(|point| Rect::from_points(*point, *point));
    let labels = ways.iter().filter_map(|way| way.label);
    let all = vertices.iter().copied().chain(points).chain(labels).reduce(|a, b| a.union(b)).unwrap_or(Rect::ZERO);
    let by = -all.origin().to_vec2();
    vertices.iter_mut().for_each(|rect| *rect = *rect + by);
    for way in &mut ways {
        way.points.iter_mut().for_each(|point| *point += by);
        way.label = way.label.map(|rect| rect + by);
    }
    Layered { vertices, ways, size: all.size() }
}
