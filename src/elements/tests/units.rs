//! What charts without axes draw: order, direction, growth, room between texts.

use crate::display::{DisplayList, Item};
use crate::elements::tests::drawing::{list, placed};
use crate::geom::{Rect, Size};
use crate::node::Placed;
use crate::style::Color;

/// Boxes of paths of a color, in drawing order.
fn boxes(list: &DisplayList, color: Color) -> Vec<Rect> {
    let is_of = |item: &&Item| match item {
        Item::Path(path) => path.fill.as_ref() == Some(&color.into()),
        _ => false,
    };
    list.items().iter().filter(is_of).map(Item::bounds).collect()
}

fn texts_apart(placed: &dyn Placed, what: &str) {
    let texts = placed.texts();
    for (i, a) in texts.iter().enumerate() {
        for b in &texts[i + 1..] {
            let common = a.bounds.intersect(b.bounds);
            assert!(common.width() <= 0.0 || common.height() <= 0.0, "{what}: `{}` over `{}`", a.text, b.text);
        }
    }
}

const RED: Color = Color::rgb(200, 0, 0);

#[test]
fn units_fill_from_the_start_side_and_the_last_one_in_part() {
    let text = "- unit_chart: { value: 2.5, total: 4, unit: dot, extent: 20, fill: \"#c80000\", rest: \"#ffffff\" }";
    for (tag, is_mirrored) in [("en", false), ("ar", true)] {
        let (chart, size) = placed(text, tag, None, "");
        let list = list(chart.as_ref(), 0.0, 1.0);
        let filled = boxes(&list, RED);
        assert_eq!(filled.len(), 2, "{tag}: two whole dots\n{list}");
        let first = if is_mirrored { size.width - filled[0].x1 } else { filled[0].x0 };
        assert!(first.abs() < 0.01, "{tag}: {filled:?} in {size:?}");
        let half = list.items().iter().find_map(|item| match item {
            Item::Group(group) => group.clip.as_ref().map(|clip| clip.outline.bounds()),
            _ => None,
        });
        let half = half.expect("a part of a dot");
        assert!((half.width() - 10.0).abs() < 0.01, "{tag}: {half:?}");
        let towards_end = if is_mirrored { filled[1].x0 - half.x1 } else { half.x0 - filled[1].x1 };
        assert!(towards_end > 0.0, "{tag}: {half:?} lies behind {filled:?}");
    }
}

#[test]
fn units_grow_one_after_another() {
    let text = "- unit_chart: { value: 10, unit: dot, columns: 10, extent: 20, enter: { effect: grow, for: 2s }, rest: \"#ffffff\" }";
    let (chart, _) = placed(text, "en", None, "");
    let filled = |seconds: f64| list(chart.as_ref(), seconds, 1.0).items().len();
    assert_eq!(filled(0.0), 1, "a row of empty ones");
    assert!(filled(0.6) < filled(1.9), "{} {}", filled(0.6), filled(1.9));
    assert_eq!(filled(4.0), 1, "a row of full ones");
}

#[test]
fn a_gauge_fills_from_the_start_side_to_its_share() {
    let text = "- gauge: { value: 50, to: 100, fill: \"#c80000\", track: \"#ffffff\", width: 300 }";
    for (tag, is_mirrored) in [("en", false), ("ar", true)] {
        let (gauge, size) = placed(text, tag, None, "");
        let drawn = list(gauge.as_ref(), 0.0, 1.0);
        let bounds = drawn.items()[1].bounds();
        let (left, right) = (bounds.x0, size.width - bounds.x1);
        // Half of the arc is the half at the start side, round at its end at twelve o'clock.
        assert!(
            if is_mirrored { right < 1.0 && left > 100.0 } else { left < 1.0 && right > 100.0 },
            "{tag}: {bounds:?}"
        );
        texts_apart(gauge.as_ref(), tag);
    }
}

#[test]
fn a_big_number_does_not_move_its_last_digit() {
    let text = "- big_number: { value: { 0s: 0, 2s: 1624 }, align: center, width: 600 }";
    let (number, _) = placed(text, "en", Some(Size::new(600.0, 200.0)), "");
    let last = |seconds: f64| match list(number.as_ref(), seconds, 1.0).items() {
        [Item::Glyphs(glyphs)] => {
            glyphs.run.glyphs().last().map(|glyph| glyph.x + glyphs.transform.translation().x).unwrap_or_default()
        }
        other => panic!("{other:?}"),
    };
    assert!((0..=20).all(|step| (last(f64::from(step) * 0.1) - last(0.0)).abs() < 0.05));
}

#[test]
fn slices_begin_at_twelve_and_run_clockwise_in_every_script() {
    let text =
        "- pie_chart: { data: [{ label: 1, value: 1 }, { label: 2, value: 3 }], colors: [\"#c80000\", \"#00c800\"] }";
    for tag in ["en", "ar"] {
        let (pie, size) = placed(text, tag, None, "");
        let quarter = boxes(&list(pie.as_ref(), 0.0, 1.0), RED)[0];
        assert!(quarter.x0 > size.width / 2.0 - 1.0 && quarter.y1 < size.height / 2.0 + 1.0, "{tag}: {quarter:?}");
    }
}

#[test]
fn names_of_many_small_slices_do_not_touch() {
    let rows: String = (1..=7).map(|i| format!("{{ label: {i}, value: 1 }}, ")).collect();
    let text = format!("- donut_chart: {{ data: [{rows}{{ label: 8, value: 200 }}], total: true }}");
    for tag in ["en", "ar"] {
        for width in [1400.0, 500.0] {
            let (donut, _) = placed(&text, tag, Some(Size::new(width, 700.0)), "");
            texts_apart(donut.as_ref(), &format!("{tag} {width}"));
        }
    }
}

#[test]
fn ends_of_slopes_do_not_touch() {
    let rows: String = (1..=8).map(|i| format!("{{ label: {i}, values: {{ a: {}, b: 5 }} }}, ", 10 + i % 2)).collect();
    for tag in ["en", "ar"] {
        let (slope, _) = placed(&format!("- slope_chart: {{ data: [{rows}] }}"), tag, None, "");
        texts_apart(slope.as_ref(), tag);
        assert_eq!(slope.texts().len(), 8 * 3 + 2);
    }
}

#[test]
fn two_dots_in_one_place_have_their_numbers_on_two_sides() {
    let text = "- dot_chart: { data: [{ label: 1, values: { a: 5, b: 5 } }, { label: 2, values: { a: 9, b: 1 } }] }";
    for tag in ["en", "ar"] {
        texts_apart(placed(text, tag, None, "").0.as_ref(), tag);
    }
}

#[test]
fn numbers_of_a_table_stand_digit_below_digit() {
    let text = "- table: { rows: [[{ verbatim: Riga }, 7], [{ verbatim: Liepna }, 1250.5], [{ verbatim: x }, ~]], style: label }";
    for tag in ["en", "ar"] {
        let (table, size) = placed(text, tag, Some(Size::new(900.0, 300.0)), "");
        let texts = table.texts();
        let right = |text: &str| texts.iter().find(|t| t.text == text).map(|t| t.bounds.x1).unwrap_or(f64::NAN);
        assert!((right("7.0") - right("1,250.5")).abs() < 3.0, "{tag}: {} {}", right("7.0"), right("1,250.5"));
        let on_end_side = if tag == "ar" { right("7.0") < 300.0 } else { right("7.0") > size.width - 5.0 };
        assert!(on_end_side, "{tag}: {}", right("7.0"));
        assert!(texts.iter().any(|t| t.text == "–"), "{tag}: what nobody knows");
    }
}

#[test]
fn a_pictogram_cuts_its_last_icon_in_reading_direction() {
    let text = "- pictogram: { data: [{ label: 1, value: 250 }], each: 100, unit: square, colors: [\"#c80000\"] }";
    let clip = |tag: &str| {
        let (chart, _) = placed(text, tag, None, "");
        let drawn = list(chart.as_ref(), 0.0, 1.0);
        let found = drawn.items().iter().find_map(|item| match item {
            Item::Group(group) => group.clip.as_ref().map(|clip| clip.outline.bounds()),
            _ => None,
        });
        (found.expect("a part of an icon"), boxes(&drawn, RED))
    };
    let (part, whole) = clip("en");
    assert_eq!(whole.len(), 2);
    assert!(part.x0 > whole[1].x1 && (part.width() - whole[0].width() / 2.0).abs() < 0.01, "{part:?} {whole:?}");
    let (part, whole) = clip("ar");
    assert!(part.x1 < whole[1].x0, "{part:?} {whole:?}");
}
