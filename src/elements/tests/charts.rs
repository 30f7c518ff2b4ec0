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

#[test]
fn numbers_have_the_digits_that_they_need() {
    let numbers = |values: &str, rest: &str| {
        let rows = values.split(' ').enumerate().map(|(i, value)| format!("{{ label: {i}, value: {value} }}"));
        let data = format!("[{}]", rows.collect::<Vec<_>>().join(", "));
        let chart = chart("bar_chart", &data, &format!(", axis: {{ labels: none }}{rest}"), "en");
        texts(chart.as_ref()).join(" ")
    };
    assert_eq!(numbers("1 1624", ""), "1 1,624");
    assert_eq!(numbers("1.5 2 0.333", ""), "1.50 2.00 0.33");
    assert_eq!(numbers("0.24 0.5", ", format: { percent: true }"), "24% 50%");
    assert_eq!(numbers("1624 2", ", format: { grouping: false, decimals: 1 }"), "1624.0 2.0");
}

#[test]
fn texts_of_a_change_do_not_cross() {
    let rows = "[{ label: 1, value: 10 }, { label: 2, value: 30 }, { label: 3, value: 20 }]";
    let states = ", states: { 1s: { where: { label: [3, 1] } }, for: 1s, ease: linear }";
    let chart = chart("bar_chart", rows, states, "en");
    let glyphs = |seconds: f64| list(chart.as_ref(), seconds, 1.0).to_string().matches("glyphs").count();
    // A name and a number of each of three rows, then of the two that stay, then of two.
    assert_eq!((glyphs(0.0), glyphs(1.5), glyphs(2.5)), (6, 4, 4));
    assert_eq!(texts(chart.as_ref()), ["1", "3", "10", "20"]);
}

#[test]
fn names_of_lying_bars_stand_before_negative_numbers() {
    let rows = "[{ label: 1001, value: -30 }, { label: 1002, value: 10 }]";
    let chart = chart("bar_chart", rows, ", orientation: horizontal", "en");
    let texts = chart.texts();
    let bounds = |text: &str| texts.iter().find(|t| t.text.ends_with(text)).expect("a text").bounds;
    assert!(bounds("1001").x1 < bounds("30").x0, "{:?} {:?}", bounds("1001"), bounds("30"));
}

const CHANGING: &str = ", states: { 1s: { where: { label: [3, 1] } }, for: 1s, ease: linear }";
const ROWS: &str = "[{ label: 1, value: 10 }, { label: 2, value: 30 }, { label: 3, value: 20 }]";

#[test]
fn charts_without_axes_go_from_state_to_state() {
    for (kind, before, after) in [
        ("dot_chart", ["1", "2", "3", "10", "30", "20"].as_slice(), ["1", "3", "10", "20"].as_slice()),
        ("pictogram", &["1", "2", "3", "10", "30", "20"], &["1", "3", "10", "20"]),
        ("pie_chart", &["1", "2", "3", "10", "30", "20"], &["1", "3", "10", "20"]),
        ("donut_chart", &["1", "2", "3", "10", "30", "20"], &["1", "3", "10", "20"]),
        ("unit_chart", &["1", "2", "3", "10", "30", "20"], &["1", "3", "10", "20"]),
    ] {
        let chart = chart(kind, ROWS, CHANGING, "en");
        let glyphs = |seconds: f64| list(chart.as_ref(), seconds, 1.0).to_string().matches("glyphs").count();
        assert_eq!((glyphs(0.0), glyphs(2.5)), (before.len(), after.len()), "{kind}");
        // Checks look at what stands there at the end.
        let (mut found, mut wanted) = (texts(chart.as_ref()), after.to_vec());
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted, "{kind}");
    }
}

#[test]
fn slices_make_up_a_whole_while_they_change() {
    let rows = "[{ label: 1, value: 10 }, { label: 2, value: 30 }, { label: 3, value: 60 }]";
    let states = ", states: { 1s: { top: 2 }, for: 1s, ease: linear }, labels: inside, number: share";
    let chart = chart("pie_chart", rows, states, "en");
    let area = |seconds: f64| {
        let list = list(chart.as_ref(), seconds, 1.0);
        let fill = |item: &Item| match item {
            Item::Path(path) if path.fill.is_some() => Some(path.outline.path().area().abs()),
            _ => None,
        };
        list.items().iter().filter_map(fill).sum::<f64>()
    };
    // Of the whole disc, gaps excepted; the disc is as high as the chart.
    let disc = std::f64::consts::PI * 200.0 * 200.0;
    for seconds in [0.0, 1.25, 1.5, 1.75, 3.0] {
        assert!((0.95..1.0).contains(&(area(seconds) / disc)), "{seconds}: {}", area(seconds) / disc);
    }
}

#[test]
fn names_in_slices_can_be_read() {
    let rows = "[{ label: 11, value: 50 }, { label: 12, value: 48 }, { label: 13, value: 2 }]";
    let pie = chart("pie_chart", rows, ", labels: inside, colors: [\"#F2B544\", \"#123F47\", \"#1F6F78\"]", "en");
    let text = list(pie.as_ref(), 0.0, 1.0).to_string();
    let color = |words: &str| {
        let line = text.lines().find(|line| line.contains(&format!("glyphs \"{words}\""))).expect("a text");
        line.split("fill ").nth(1).expect("a color")[..7].to_string()
    };
    // Dark on light, light on dark; what does not fit stands beside the disc.
    assert_eq!((color("50"), color("48"), color("2").as_str()), ("#16303f".into(), "#ffffff".into(), "#000000"));
}

#[test]
fn a_slope_goes_to_other_numbers() {
    let rows = "[{ label: 1, values: { a: 10, b: 20 } }, { label: 2, values: { a: 5, b: 30 } }]";
    let slope = chart("slope_chart", rows, ", states: { 1s: { where: { label: 2 } }, for: 1s }", "en");
    let lines = |seconds: f64| list(slope.as_ref(), seconds, 1.0).to_string().matches("path stroke 5").count();
    assert_eq!((lines(0.0), lines(3.0)), (2, 1));
}

#[test]
fn a_line_ends_before_the_number_of_its_dot() {
    let dots = chart("dot_chart", "[{ label: 1, value: 10 }, { label: 2, value: 30 }]", "", "en");
    let number = dots.texts().into_iter().find(|text| text.text == "10").expect("a number").bounds;
    let line = |item: &Item| match item {
        Item::Path(path) if path.fill.is_none() => Some(path.outline.path().bounding_box()),
        _ => None,
    };
    let list = list(dots.as_ref(), 0.0, 1.0);
    let lines: Vec<Rect> = list.items().iter().filter_map(line).collect();
    assert!(lines.iter().all(|line| line.x1 < number.x0 || line.x0 > number.x1 || line.y0 > number.y1), "{lines:?}");
}

#[test]
fn a_name_in_its_slice_is_not_among_the_keys_below() {
    let rows = "[{ label: 1001, value: 60 }, { label: 1002, value: 38 }, { label: 1003, value: 2 }]";
    let narrow = Some(Size::new(330.0, 500.0));
    let pie = placed(&format!("- pie_chart: {{ data: {rows}, labels: inside }}"), "en", narrow, "").0;
    let mut found = texts(pie.as_ref());
    found.sort();
    assert_eq!(found, ["1001", "1002", "1003", "2", "38", "60"]);
}
