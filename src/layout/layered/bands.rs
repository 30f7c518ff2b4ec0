//! A graph that goes on in a new band where one is too long, as a text goes on in a new line.

use crate::geom::{Point, Rect, Size, Vec2};
use crate::layout::layered::ways::{HEAD_STUB, STUB, plain};
use crate::layout::layered::{Layered, Layering, Link, Spacing, Vertex, Way};

/// A graph in bands that stand beside each other, each running from top to bottom.
#[derive(Debug, Clone)]
pub struct Bands {
    bands: Vec<Band>,
    /// The link that leads from each band to the next.
    joins: Vec<usize>,
    links: Vec<Link>,
}

/// A stretch of the graph, laid out by itself.
#[derive(Debug, Clone)]
struct Band {
    layering: Layering,
    /// The vertices and links of the whole graph that are in it.
    vertices: Vec<usize>,
    links: Vec<usize>,
}

impl Layering {
    /// The graph in at most so many bands of about the same number of steps, or `None` if it cannot be divided. It is
    /// divided only between two steps that stand alone and that a single link joins, so that one line tells how it goes on.
    pub fn in_bands(&self, most: usize) -> Option<Bands> {
        let count = self.of_vertex.len();
        let steps: Vec<usize> = (0..count).map(|vertex| self.step(vertex)).collect();
        let last = steps.iter().copied().max()?;
        let joins: Vec<Option<usize>> = (0..last).map(|step| self.join(&steps, step)).collect();
        // The shortest bands of which there are not too many.
        let ends = (1..=last).find_map(|longest| divided(&joins, last, longest).filter(|ends| ends.len() < most))?;
        if ends.is_empty() {
            return None;
        }
        let band_of = |vertex: usize| ends.iter().filter(|end| **end < steps[vertex]).count();
        let band = |index: usize| {
            let vertices: Vec<usize> = (0..count).filter(|vertex| band_of(*vertex) == index).collect();
            let within = |link: &Link| Some((local(&vertices, link.from)?, local(&vertices, link.to)?));
            let links: Vec<usize> = (0..self.links.len()).filter(|link| within(&self.links[*link]).is_some()).collect();
            let own: Vec<Link> = links
                .iter()
                .filter_map(|link| {
                    let (from, to) = within(&self.links[*link])?;
                    Some(Link { from, to, ..self.links[*link] })
                })
                .collect();
            Band { layering: Layering::new(vertices.len(), &own), vertices, links }
        };
        Some(Bands {
            bands: (0..=ends.len()).map(band).collect(),
            joins: ends.iter().filter_map(|end| joins[*end]).collect(),
            links: self.links.clone(),
        })
    }

    /// The only link between the steps up to this one and those behind it, if a band may end here.
    fn join(&self, steps: &[usize], step: usize) -> Option<usize> {
        let alone = |step: usize| steps.iter().filter(|other| **other == step).count() == 1;
        let crosses = |link: &Link| (steps[link.from] <= step) != (steps[link.to] <= step);
        let mut crossing = (0..self.links.len()).filter(|link| crosses(&self.links[*link]));
        let join = crossing.next().filter(|_| crossing.next().is_none())?;
        let Link { from, to, .. } = self.links[join];
        // What leads back leaves and arrives at the sides, where the line to the next band does.
        let looped = |vertex: usize| {
            (0..self.links.len())
                .any(|link| self.back[link] && (self.links[link].from == vertex || self.links[link].to == vertex))
        };
        let fits = steps[from] == step && steps[to] == step + 1 && alone(step) && alone(step + 1);
        (fits && !looped(from) && !looped(to)).then_some(join)
    }
}

/// Where bands of at most `longest` steps end, or `None` if one would be longer.
fn divided(joins: &[Option<usize>], last: usize, longest: usize) -> Option<Vec<usize>> {
    let (mut ends, mut start) = (Vec::new(), 0);
    while last + 1 - start > longest {
        let end = (start..start + longest).rev().find(|step| joins[*step].is_some())?;
        ends.push(end);
        start = end + 1;
    }
    Some(ends)
}

fn local(vertices: &[usize], vertex: usize) -> Option<usize> {
    vertices.iter().position(|own| *own == vertex)
}

impl Bands {
    /// Places everything: bands from left to right, each beginning at the top.
    pub fn place(&self, vertices: &[Vertex], labels: &[Option<Size>], spacing: Spacing) -> Layered {
        let mut whole = Layered {
            vertices: vec![Rect::ZERO; vertices.len()],
            ways: vec![Way::default(); self.links.len()],
            size: Size::ZERO,
        };
        let mut gaps = Vec::new();
        for (index, band) in self.bands.iter().enumerate() {
            if index > 0 {
                let label = labels[self.joins[index - 1]].map_or(0.0, |label| label.width);
                let gap = (STUB + HEAD_STUB + label).max(spacing.vertices);
                gaps.push(whole.size.width + (STUB + label / 2.0) * gap / (STUB + HEAD_STUB + label));
                whole.size.width += gap;
            }
            let own: Vec<Vertex> = band.vertices.iter().map(|vertex| vertices[*vertex]).collect();
            let named: Vec<Option<Size>> = band.links.iter().map(|link| labels[*link]).collect();
            let placed = band.layering.place(&own, &named, spacing);
            let by = Vec2::new(whole.size.width, 0.0);
            for (vertex, rect) in band.vertices.iter().zip(placed.vertices) {
                whole.vertices[*vertex] = rect + by;
            }
            for (link, mut way) in band.links.iter().zip(placed.ways) {
                way.points.iter_mut().for_each(|point| *point += by);
                way.label = way.label.map(|label| label + by);
                whole.ways[*link] = way;
            }
            whole.size = Size::new(by.x + placed.size.width, whole.size.height.max(placed.size.height));
        }
        for (join, x) in self.joins.iter().zip(gaps) {
            whole.ways[*join] = over(&whole.vertices, self.links[*join], x, labels[*join]);
        }
        whole
    }
}

/// The line to the next band: out at the side, along the gap, in at the side.
fn over(vertices: &[Rect], link: Link, x: f64, label: Option<Size>) -> Way {
    let (from, to) = (vertices[link.from], vertices[link.to]);
    let (start, end) = (from.center().y, to.center().y);
    let corners = [(from.x1, start), (x, start), (x, end), (to.x0, end)];
    Way {
        points: plain(corners.map(Point::from).to_vec()),
        label: label.map(|size| Rect::from_center_size((x, (start + end) / 2.0), size)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(count: usize) -> Vec<Link> {
        (1..count).map(|to| Link { from: to - 1, to, labelled: false }).collect()
    }

    fn placed(count: usize, links: &[Link], most: usize) -> Option<Layered> {
        let vertices = vec![Vertex { size: Size::new(100.0, 60.0), pointed: false }; count];
        let labels: Vec<Option<Size>> =
            links.iter().map(|link| link.labelled.then_some(Size::new(40.0, 20.0))).collect();
        let spacing = Spacing { layers: 80.0, vertices: 40.0, lines: 30.0 };
        Some(Layering::new(count, links).in_bands(most)?.place(&vertices, &labels, spacing))
    }

    #[test]
    fn a_chain_is_divided_evenly_and_nothing_lies_over_anything() {
        let whole = placed(7, &chain(7), 2).expect("a chain can be divided");
        let columns: Vec<f64> = whole.vertices.iter().map(|rect| rect.x0).collect();
        assert!(columns[..4].iter().all(|x| *x == columns[0]) && columns[4..].iter().all(|x| *x == columns[4]));
        assert_eq!(whole.vertices[0].y0, whole.vertices[4].y0);
        for (index, a) in whole.vertices.iter().enumerate() {
            assert!(whole.vertices[index + 1..].iter().all(|b| a.intersect(*b).area() <= 0.0));
            assert!(whole.size.to_rect().contains_rect(*a));
        }
        let join = &whole.ways[3];
        assert_eq!((join.points.len(), join.points[1].x), (4, join.points[2].x));
        assert!(join.points[1].x > whole.vertices[3].x1 && join.points[1].x < whole.vertices[4].x0);
    }

    #[test]
    fn it_is_divided_only_where_one_link_leads_on() {
        let link = |from, to| Link { from, to, labelled: false };
        // A branch that comes together, then two steps.
        let branch = [link(0, 1), link(0, 2), link(1, 3), link(2, 3), link(3, 4), link(4, 5)];
        let whole = placed(6, &branch, 2).expect("behind the branch it can be divided");
        assert!(whole.vertices[3].x1 < whole.vertices[4].x0 && whole.vertices[2].x0 < whole.vertices[4].x0);
        // A loop over everything leaves no place.
        let looped: Vec<Link> = chain(4).into_iter().chain([link(3, 0)]).collect();
        assert!(placed(4, &looped, 2).is_none());
        assert!(placed(1, &[], 2).is_none());
    }

    #[test]
    fn a_label_of_the_line_to_the_next_band_stands_in_it() {
        let mut links = chain(4);
        links[1].labelled = true;
        let whole = placed(4, &links, 2).expect("a chain can be divided");
        let label = whole.ways[1].label.expect("a label");
        assert!(whole.vertices.iter().all(|rect| rect.intersect(label).area() <= 0.0));
        assert!((label.center().x - whole.ways[1].points[1].x).abs() < 1e-6);
    }
}
