//! Layers, orders, places and ways of small graphs.

use super::*;

fn links(text: &str) -> Vec<Link> {
    let number = |text: &str| text.parse().unwrap_or(0);
    let link = |word: &str| {
        let (ends, labelled) = word.strip_suffix('!').map_or((word, false), |ends| (ends, true));
        let (from, to) = ends.split_once('>').unwrap_or(("0", "0"));
        Link { from: number(from), to: number(to), labelled }
    };
    text.split_whitespace().map(link).collect()
}

const SPACING: Spacing = Spacing { layers: 80.0, vertices: 40.0, lines: 24.0 };

fn place(count: usize, text: &str) -> (Layering, Layered) {
    let links = links(text);
    let layering = Layering::new(count, &links);
    let vertices: Vec<Vertex> = (0..count)
        .map(|i| Vertex { size: Size::new(120.0 + 30.0 * (i % 3) as f64, 60.0), pointed: i % 4 == 1 })
        .collect();
    let labels: Vec<Option<Size>> = links.iter().map(|link| link.labelled.then_some(Size::new(50.0, 30.0))).collect();
    let layered = layering.place(&vertices, &labels, SPACING);
    (layering, layered)
}

/// Graphs of procedures: a line, branches that join, loops, links over many layers, several sources, crossings.
const GRAPHS: [(usize, &str); 9] = [
    (1, ""),
    (4, "0>1 1>2 2>3"),
    (6, "0>1 1>2! 1>3! 2>4 3>4 4>5"),
    (6, "0>1 1>2! 1>3! 3>1! 2>4 4>5 5>2"),
    (7, "0>1 1>2 2>3 0>3! 3>4 0>5! 5>6 4>6"),
    (8, "0>1! 0>2! 0>3! 1>4 2>4 3>5 5>2 4>6 5>7"),
    (6, "0>3 0>4 1>3 1>5 2>4 2>5"),
    (5, "0>1 1>2 2>0! 2>3 3>4 4>0"),
    (9, "0>1 0>2 1>3 1>4 2>5 2>6 4>7 5>7 3>8 6>8 7>8"),
];

#[test]
fn layers_follow_the_longest_path() {
    let (layering, _) = place(6, "0>1 1>2! 1>3! 2>4 3>4 4>5 0>5");
    assert_eq!((0..6).map(|v| layering.step(v)).collect::<Vec<_>>(), [0, 1, 2, 2, 3, 4]);
    // A source that leads only to a late step stands just before it.
    let (layering, _) = place(5, "0>1 1>2 2>3 4>3");
    assert_eq!(layering.step(4), 2);
}

#[test]
fn loops_lead_back_and_keep_the_order_that_was_written() {
    let (layering, layered) = place(4, "0>1 1>2 2>1! 2>3");
    assert_eq!((0..4).map(|v| layering.step(v)).collect::<Vec<_>>(), [0, 1, 2, 3]);
    assert!(layering.leads_back(2) && !layering.leads_back(1));
    // Out of one side and into the same side.
    let way = &layered.ways[2];
    assert_eq!(way.points.len(), 4);
    assert_eq!(way.points[1].x, way.points[2].x);
    assert!(way.points[1].x > layered.vertices[1].x1 && way.points[1].x > layered.vertices[2].x1);
}

#[test]
fn nothing_lies_over_anything() {
    for (count, text) in GRAPHS {
        let (_, layered) = place(count, text);
        let labels = layered.ways.iter().filter_map(|way| way.label);
        let boxes: Vec<Rect> = layered.vertices.iter().copied().chain(labels).collect();
        for (i, a) in boxes.iter().enumerate() {
            for b in &boxes[i + 1..] {
                assert!(a.intersect(*b).area() <= 0.0, "{text}: {a:?} {b:?}");
            }
            let all = layered.size.to_rect().inflate(1e-6, 1e-6);
            assert!(all.x0 <= a.x0 && all.y0 <= a.y0 && a.x1 <= all.x1 && a.y1 <= all.y1, "{text}: {a:?}");
        }
    }
}

#[test]
fn lines_run_at_right_angles_and_through_no_box() {
    for (count, text) in GRAPHS {
        let (layering, layered) = place(count, text);
        for (index, way) in layered.ways.iter().enumerate() {
            assert!(way.points.len() >= 2, "{text}: {index} has no way");
            for pair in way.points.windows(2) {
                let (a, b) = (pair[0], pair[1]);
                assert!((a.x - b.x).abs() < 1e-6 || (a.y - b.y).abs() < 1e-6, "{text}: {a:?} {b:?}");
                let line = Rect::from_points(a, b).inflate(0.5, 0.5);
                let crossed = layered.vertices.iter().map(|rect| rect.inflate(-1.0, -1.0)).any(|rect| {
                    let common = rect.intersect(line);
                    common.width() > 0.0 && common.height() > 0.0
                });
                assert!(!crossed, "{text}: link {index} {a:?} {b:?}");
            }
            let link = layering.links[index];
            let (first, last) = (way.points[0], way.points[way.points.len() - 1]);
            let touches = |rect: Rect, point: Point| rect.inflate(0.5, 0.5).contains(point);
            assert!(touches(layered.vertices[link.from], first), "{text}: {index} begins at {first:?}");
            assert!(touches(layered.vertices[link.to], last), "{text}: {index} ends at {last:?}");
        }
    }
}

#[test]
fn labels_stand_in_their_own_line_and_no_other() {
    for (count, text) in GRAPHS {
        let (layering, layered) = place(count, text);
        for (index, label) in layered.ways.iter().enumerate().filter_map(|(i, way)| Some((i, way.label?))) {
            assert!(layering.links[index].labelled);
            for (other, way) in layered.ways.iter().enumerate() {
                let meets = way.points.windows(2).any(|pair| {
                    let common = Rect::from_points(pair[0], pair[1]).inflate(0.5, 0.5).intersect(label);
                    common.width() > 0.0 && common.height() > 0.0
                });
                assert_eq!(meets, other == index, "{text}: label of {index}, line {other}");
            }
        }
    }
}

#[test]
fn a_line_of_steps_is_straight_and_a_branch_is_even() {
    let (_, layered) = place(4, "0>1 1>2 2>3");
    assert!(layered.ways.iter().all(|way| way.points.len() == 2));
    let (_, layered) = place(4, "0>1 0>3 1>2 3>2");
    assert!((layered.vertices[0].center().x - layered.vertices[2].center().x).abs() < 1e-6);
}

#[test]
fn what_can_be_drawn_without_crossings_is() {
    for (count, text) in [(6, "0>1 1>2 1>3 2>4 3>4 4>5"), (8, "0>1 0>2 1>3 1>4 2>5 2>6 4>7 5>7")] {
        let layering = Layering::new(count, &links(text));
        assert_eq!(order::crossings(&layering.slots, &layering.layers), 0, "{text}");
    }
}

#[test]
fn the_same_graph_gives_the_same_picture() {
    for (count, text) in GRAPHS {
        assert_eq!(place(count, text).1, place(count, text).1);
    }
}
