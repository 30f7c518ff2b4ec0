//! Procedures over time: what is there when, where the token is, what states and moments do.

use crate::display::{DisplayList, Item};
use crate::elements::tests::drawing::{list, placed};
use crate::geom::{Rect, Size};
use crate::style::Paint;

const FLOW: &str = "\
- flow:
    enter: { effect: draw, for: 400ms }
    stagger: 1s
    fill_active: \"#f2b544\"
    nodes:
      - { id: a, verbatim: First, shape: start }
      - { id: b, verbatim: \"Second?\", shape: decision }
      - { id: c, verbatim: Third }
      - { id: d, verbatim: Last, shape: end }
    edges:
      - { from: a, to: b }
      - { from: b, to: c, verbatim: no }
      - { from: b, to: d, verbatim: yes }
      - { from: c, to: b }
    token: { path: [a, b, d], at: 1s, for: 2s, rest: 200ms, fill: \"#ff0000\" }
";

/// Texts that can be seen, whole or in part.
fn texts(list: &DisplayList) -> Vec<String> {
    fn walk(item: &Item, out: &mut Vec<String>) {
        match item {
            Item::Group(group) => group.items.iter().for_each(|item| walk(item, out)),
            Item::Glyphs(glyphs) => out.push(glyphs.run.text().trim().to_string()),
            _ => {}
        }
    }
    let mut out = Vec::new();
    list.items().iter().for_each(|item| walk(item, &mut out));
    out
}

/// The box of what is filled with a color.
fn filled(list: &DisplayList, color: &str) -> Option<Rect> {
    let wanted = crate::style::Color::parse(color)?;
    list.items().iter().find_map(|item| match item {
        Item::Path(path) if path.fill == Some(Paint::Solid(wanted)) => Some(item.bounds()),
        _ => None,
    })
}

#[test]
fn a_flow_grows_step_by_step() {
    let (flow, _) = placed(FLOW, "en", None, "");
    let seen = |seconds| texts(&list(flow.as_ref(), seconds, 1.0));
    assert_eq!(seen(0.2), ["First"]);
    assert_eq!(seen(1.2), ["First", "Second?"]);
    assert_eq!(seen(9.0), ["no", "yes", "First", "Second?", "Third", "Last"]);
}

#[test]
fn a_token_travels_between_the_steps_and_marks_them() {
    let (flow, size) = placed(FLOW, "en", None, "");
    let at = |seconds| list(flow.as_ref(), seconds, 1.0);
    assert_eq!(filled(&at(0.9), "#ff0000"), None, "it has not set out");
    let on_the_way: Vec<Rect> = (11..30).filter_map(|tenth| filled(&at(f64::from(tenth) / 10.0), "#ff0000")).collect();
    assert!(on_the_way.len() > 8 && on_the_way.windows(2).all(|pair| pair[0].x0 <= pair[1].x0), "{on_the_way:?}");
    assert!(on_the_way[on_the_way.len() - 1].x1 > size.width * 0.6);
    // It rests under the last step, which stays active.
    assert_eq!(filled(&at(3.5), "#ff0000"), None);
    assert!(filled(&at(3.5), "#f2b544").is_some_and(|step| step.x1 > size.width - 1.0));
}

#[test]
fn texts_of_every_part_are_told_to_the_checks() {
    for (example, count) in [("flow", 6), ("stepper", 8), ("swimlane", 7), ("tree", 7)] {
        let kind = crate::elements::ELEMENTS.iter().find(|kind| kind.name == example).expect("an element");
        let (placed, size) = placed(kind.example, "en", None, "");
        let texts = placed.texts();
        assert_eq!(texts.len(), count, "{example}");
        let room = size.to_rect().inflate(1.0, 1.0);
        for text in &texts {
            assert!(
                room.union(text.bounds).area() <= room.area() + 1e-6,
                "{example}: {} at {:?}",
                text.text,
                text.bounds
            );
        }
        for (i, a) in texts.iter().enumerate() {
            let meets = |b: &&crate::node::TextBox| a.bounds.intersect(b.bounds).area() > 0.0;
            assert!(texts[i + 1..].iter().find(meets).is_none(), "{example}: {} lies over another", a.text);
        }
    }
}

#[test]
fn a_flow_takes_the_room_that_it_has() {
    for size in [Size::new(1000.0, 400.0), Size::new(800.0, 500.0)] {
        let (flow, _) = placed(FLOW, "en", Some(size), "");
        let drawn = list(flow.as_ref(), 9.0, 1.0);
        let all = drawn.items().iter().map(Item::bounds).reduce(|a, b| a.union(b)).unwrap_or(Rect::ZERO);
        assert!(all.x0 >= -4.0 && all.x1 <= size.width + 4.0 && all.y1 <= size.height + 4.0, "{all:?} in {size:?}");
    }
}

#[test]
fn steps_come_at_moments_of_their_own() {
    let text = "- flow: { nodes: [{ id: a, verbatim: A }, { id: b, verbatim: B, at: 2s }] }";
    let (flow, _) = placed(text, "en", None, "");
    let seen = |seconds| texts(&list(flow.as_ref(), seconds, 1.0));
    assert_eq!((seen(1.9), seen(2.5)), (vec!["A".to_string()], vec!["A".to_string(), "B".to_string()]));
}

#[test]
fn bars_are_as_long_as_their_time() {
    let text = "\
- timeline:
    unit: weeks
    fill: \"#112233\"
    rows:
      - { id: a, verbatim: A, for: 10 working days }
      - { verbatim: B, for: 2 weeks, after: a, fill: \"#445566\" }
      - { verbatim: C, for: 6 weeks, fill: \"#778899\" }
";
    let (timeline, _) = placed(text, "en", Some(Size::new(1000.0, 400.0)), "");
    let drawn = list(timeline.as_ref(), 3.0, 1.0);
    let bar = |color: &str| filled(&drawn, color).unwrap_or(Rect::ZERO);
    let (a, b, c) = (bar("#112233"), bar("#445566"), bar("#778899"));
    assert!((a.width() - b.width()).abs() < 1e-6 && (c.width() - 3.0 * a.width()).abs() < 1e-6, "{a:?} {b:?} {c:?}");
    assert!((a.x1 - b.x0).abs() < 1e-6 && a.x0 == c.x0);
}

#[test]
fn ticks_say_their_number_in_the_plural_of_the_language() {
    let text = "- timeline: { tick: months, every: 1, rows: [{ verbatim: A, for: 2 months }] }";
    let message = "months = { $value ->\n    [one] { $value } month\n   *[other] { $value } months\n }\n";
    let (timeline, _) = placed(text, "en", Some(Size::new(900.0, 200.0)), message);
    let texts: Vec<String> =
        timeline.texts().iter().map(|text| text.text.replace(['\u{2068}', '\u{2069}'], "")).collect();
    assert_eq!(texts, ["A", "1 month", "2 months"]);
}

#[test]
fn a_mirrored_stepper_begins_at_the_right() {
    let text =
        "- stepper: { steps: [{ verbatim: A }, { verbatim: B }], active: 1, fill_active: \"#ff0000\", axis: row }";
    for (tag, first) in [("en", true), ("ar", false)] {
        let (stepper, size) = placed(text, tag, Some(Size::new(800.0, 160.0)), "");
        let active = filled(&list(stepper.as_ref(), 0.0, 1.0), "#ff0000").unwrap_or(Rect::ZERO);
        assert_eq!(active.center().x < size.width / 2.0, first, "{tag}: {active:?}");
    }
}

#[test]
fn a_flow_that_is_too_long_goes_on_in_another_row() {
    let step = |i: usize| format!("{{ id: s{i}, verbatim: The authority looks at it }}");
    let nodes: Vec<String> = (0..8).map(step).collect();
    let text = |more: &str| format!("- flow: {{ nodes: [{}], direction: end{more} }}", nodes.join(", "));
    let size = Size::new(1400.0, 500.0);
    let rows = |more: &str, tag: &str| {
        let (flow, _) = placed(&text(more), tag, Some(size), "");
        flow.texts().iter().map(|text| text.bounds.center()).collect::<Vec<_>>()
    };
    let at = rows("", "en");
    assert!(at[..4].iter().all(|p| (p.y - at[0].y).abs() < 1.0) && at[4].y > at[0].y + 60.0, "{at:?}");
    assert!((at[4].x - at[0].x).abs() < 1.0 && at.iter().all(|p| size.to_rect().contains(*p)), "{at:?}");
    let mirrored = rows("", "ar");
    assert!(mirrored[0].x > mirrored[1].x && (mirrored[4].x - mirrored[0].x).abs() < 1.0, "{mirrored:?}");
    let whole = rows(", wrap: false", "en");
    assert!(whole.iter().all(|p| (p.y - whole[0].y).abs() < 1.0), "{whole:?}");
}

#[test]
fn a_flow_turns_where_the_author_left_that_open() {
    let step = |i: usize| format!("{{ id: s{i}, verbatim: Somebody writes }}");
    let nodes: Vec<String> = (0..4).map(step).collect();
    let flow = |more: &str| {
        let text = format!("- flow: {{ wrap: false, nodes: [{}]{more} }}", nodes.join(", "));
        let (flow, _) = placed(&text, "en", Some(Size::new(320.0, 700.0)), "");
        flow.texts().iter().map(|text| text.bounds.center()).collect::<Vec<_>>()
    };
    let (turned, kept) = (flow(""), flow(", direction: end"));
    assert!(turned[3].y > turned[0].y + 200.0 && (turned[3].x - turned[0].x).abs() < 1.0, "{turned:?}");
    assert!((kept[3].y - kept[0].y).abs() < 1.0, "{kept:?}");
}

#[test]
fn a_low_timeline_brings_its_rows_closer_and_never_draws_over_its_axis() {
    let text = "\
- timeline:
    names: above
    ticks: lines
    line: \"#112233\"
    fill: \"#445566\"
    rows: [{ verbatim: A, for: 1 month }, { verbatim: B, for: 2 months }, { verbatim: C, for: 3 months, fill: \"#ff0000\" }]
";
    let excess = |height: f64| {
        let (timeline, size) = placed(text, "en", Some(Size::new(1000.0, height)), "");
        let drawn = list(timeline.as_ref(), 9.0, 1.0);
        let last = filled(&drawn, "#ff0000").unwrap_or(Rect::ZERO);
        let axis = drawn.items().iter().filter_map(|item| match item {
            Item::Path(path) => path.stroke.as_ref().map(|stroke| (stroke.paint.clone(), item.bounds())),
            _ => None,
        });
        let line = Paint::Solid(crate::style::Color::parse("#112233").expect("a color"));
        let axis = axis.filter(|(paint, _)| *paint == line).map(|(_, bounds)| bounds.y0).fold(0.0, f64::max);
        assert!(last.y1 > 0.0 && last.y1 < axis, "{height}: {last:?} above {axis}");
        assert_eq!(timeline.texts().len(), 3, "no texts at the ticks");
        timeline.extent().map_or(0.0, |extent| extent.y1 - size.height)
    };
    assert!(excess(360.0) <= 1.0 && excess(320.0) <= 1.0 && excess(120.0) > 50.0);
}
