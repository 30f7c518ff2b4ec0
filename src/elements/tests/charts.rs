//! What charts draw of unusual data: nothing, zeros, negative numbers, gaps, too little room.

use crate::display::{DisplayList, Item};
use crate::elements::tests::drawing::{list, placed};
use crate::geom::{Rect, Shape, Size};
use crate::node::Placed;

const SIZE: Size = Size::new(800.0, 400.0);

fn chart(kind: &str, data: &str, rest: &str, tag: &str) -> Box<dyn Placed> {
    placed(&format!("- {kind}: {{ data: {data}{rest} }}"), tag, Some(SIZE), "").0
}

/// The boxes of what is filled, in the order in which it is drawn.
fn filled(list: &DisplayList) -> Vec<Rect> {
    let fill = |item: &Item| match item {
        Item::Path(path) if path.fill.is_some() => Some(path.outline.path().bounding_box()),
        _ => None,
    };
    list.items().iter().filter_map(fill).collect()
}

fn texts(placed: &dyn Placed) -> Vec<String> {
    placed.texts().into_iter().map(|text| text.text).collect()
}

const THREE: &str = "[{ label: 1, value: 40 }, { label: 2, value: 80 }, { label: 3 }]";

#[test]
fn a_number_that_nobody_knows_has_neither_bar_nor_number() {
    let chart = chart("bar_chart", THREE, "", "en");
    let bars = filled(&list(chart.as_ref(), 0.0, 1.0));
    assert_eq!(bars.len(), 2);
    // Bars are drawn from the last row to the first.
    assert!((bars[0].height() - 2.0 * bars[1].height()).abs() < 1e-6, "{bars:?}");
    assert_eq!(texts(chart.as_ref()), ["1", "2", "3", "40", "80"]);
}

#[test]
fn zeros_are_written_but_have_no_length() {
    let chart = chart("bar_chart", "[{ label: 1, value: 0 }, { label: 2, value: 0 }]", "", "en");
    assert_eq!(filled(&list(chart.as_ref(), 0.0, 1.0)), []);
    assert_eq!(texts(chart.as_ref()), ["1", "2", "0", "0"]);
}

#[test]
fn negative_numbers_hang_from_the_zero_line() {
    let chart = chart("bar_chart", "[{ label: 1, value: 30 }, { label: 2, value: -10 }]", "", "en");
    let bars = filled(&list(chart.as_ref(), 0.0, 1.0));
    let (below, above) = (bars[0], bars[1]);
    assert!((below.y0 - above.y1).abs() < 1e-6 && below.y1 > above.y1, "{bars:?}");
    let minus = chart.texts().into_iter().find(|text| text.text.ends_with("10")).expect("a number");
    assert!(minus.bounds.y0 > below.y1);
}

#[test]
fn one_row_is_a_bar_and_no_wall() {
    let chart = chart("bar_chart", "[{ label: 1, value: 7 }]", "", "en");
    let bars = filled(&list(chart.as_ref(), 0.0, 1.0));
    assert_eq!((bars.len(), bars[0].width().round()), (1, 170.0));
}

#[test]
fn numbers_without_room_are_left_out_but_for_the_marked_row() {
    let rows: Vec<String> = (10..50).map(|i| format!("{{ label: {i}, value: {} }}", 1_000_000 - i)).collect();
    let chart = chart("bar_chart", &format!("[{}]", rows.join(", ")), ", highlight: [31]", "en");
    let texts = chart.texts();
    let numbers: Vec<&Rect> = texts.iter().filter(|t| t.text.contains(',')).map(|text| &text.bounds).collect();
    assert!((1..8).contains(&numbers.len()), "{}", numbers.len());
    assert!(texts.iter().any(|text| text.text == "999,969"));
    for (i, a) in numbers.iter().enumerate() {
        assert!(numbers[i + 1..].iter().all(|b| a.intersect(**b).area() == 0.0));
    }
}

#[test]
fn lying_bars_begin_at_the_start_side() {
    let bars = |tag: &str| {
        let chart = chart("bar_chart", THREE, ", orientation: horizontal, labels: none", tag);
        filled(&list(chart.as_ref(), 0.0, 1.0))
    };
    let (ltr, rtl) = (bars("en"), bars("ar"));
    for (a, b) in ltr.iter().zip(&rtl) {
        assert!((a.x0 - (SIZE.width - b.x1)).abs() < 1.5 && (a.width() - b.width()).abs() < 1.5, "{a:?} {b:?}");
    }
    assert!((ltr[0].x0 - ltr[1].x0).abs() < 1e-9);
}

#[test]
fn a_row_keeps_its_bar_while_the_order_changes() {
    let rows = "[{ label: 1, value: 10 }, { label: 2, value: 30 }]";
    let states = ", states: { 1s: { sort: value-descending }, for: 1s, ease: linear }, labels: none";
    let chart = chart("bar_chart", rows, states, "en");
    let small = |seconds: f64| filled(&list(chart.as_ref(), seconds, 1.0))[1].center().x;
    assert_eq!((small(0.0), small(1.5).round(), small(3.0)), (200.0, 400.0, 600.0));
}

#[test]
fn a_line_breaks_where_a_number_is_missing() {
    let rows = "[{ label: 1, value: 1 }, { label: 2, value: 2 }, { label: 3 }, { label: 4, value: 1 }, { label: 5, value: 3 }]";
    let lines = |rows: &str| {
        let chart = chart("line_chart", rows, ", labels: none, axis: { ticks: 0 }, color: \"#102030\"", "en");
        let text = list(chart.as_ref(), 0.0, 1.0).to_string();
        text.lines().filter(|line| line.contains("#102030")).count()
    };
    assert_eq!((lines(rows), lines(THREE)), (2, 1));
    // A number between two gaps is a point of its own.
    assert_eq!(lines("[{ label: 1, value: 1 }, { label: 2 }]"), 1);
}

#[test]
fn years_stand_as_far_apart_as_they_are() {
    let rows = "[{ label: 2000, value: 1 }, { label: 2002, value: 1 }, { label: 2010, value: 1 }]";
    let chart = chart("line_chart", rows, ", labels: none", "en");
    let at = |text: &str| {
        let found = chart.texts().into_iter().find(|t| t.text == text).expect("a name");
        found.bounds.center().x
    };
    let share = (at("2002") - at("2000")) / (at("2010") - at("2000"));
    assert!((share - 0.2).abs() < 0.01, "{share}");
}
