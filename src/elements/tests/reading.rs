//! Reading elements: the examples of all kinds, and the mistakes that authors make.

use std::collections::BTreeSet;

use crate::elements::ELEMENTS;
use crate::elements::tests::read;

fn findings(text: &str) -> Vec<String> {
    read(text).1
}

#[test]
fn every_example_reads_without_a_finding_and_shows_its_kind() {
    for kind in ELEMENTS {
        let (nodes, findings) = read(kind.example);
        assert_eq!(findings, Vec::<String>::new(), "{}", kind.name);
        let mut names = BTreeSet::new();
        nodes.iter().for_each(|node| {
            node.walk(&mut |node| {
                names.insert(node.kind.name);
            })
        });
        assert!(names.contains(kind.name), "{}", kind.name);
    }
}

#[test]
fn kinds_are_in_order_and_documented_without_a_name_twice() {
    let names: Vec<&str> = ELEMENTS.iter().map(|kind| kind.name).collect();
    assert!(names.is_sorted(), "{names:?}");
    let common = <crate::node::Common as crate::syntax::Record>::table();
    for kind in ELEMENTS {
        assert!(kind.doc.ends_with('.') || kind.doc.ends_with('`'), "{}", kind.name);
        let mut seen = BTreeSet::from(["items"]);
        for field in (kind.table)().fields.iter().chain(&common.fields) {
            assert!(!field.doc.is_empty(), "{} of {}", field.name, kind.name);
            assert!(seen.insert(field.name), "`{}` twice in {}", field.name, kind.name);
        }
    }
}

#[test]
fn what_nobody_would_see_is_reported() {
    assert_eq!(findings("- rect: { radius: 4 }"), ["{ radius: 4 }: `rect` needs a `fill` or a `stroke` to be seen"]);
    assert_eq!(findings("- card: { fill: $sky }"), [""; 0]);
}

#[test]
fn polygons_need_corners() {
    assert_eq!(
        findings("- polygon: { points: [[0, 0], [1, 1]], fill: $sea }"),
        ["[[0, 0], [1, 1]]: a polygon needs three points or more"]
    );
    assert_eq!(findings("- polygon: { sides: 2, fill: $sea }"), ["2: a polygon has 3 to 100 sides"]);
    assert_eq!(
        findings("- polygon: { sides: 5, points: [[0, 0], [1, 1], [1, 0]], fill: $sea }"),
        ["5: a polygon has either `sides` or `points`, not both"]
    );
    assert_eq!(findings("- line: { points: [[0, 0]] }"), ["[[0, 0]]: a line needs two points or more"]);
    assert_eq!(
        findings("- line: { points: [[0, 0], [1]] }"),
        ["[1]: expected a point such as `[50%, 24]`, found a list"]
    );
}

#[test]
fn path_data_is_reported_where_it_goes_wrong() {
    assert_eq!(
        findings("- path: { d: \"M0 0 L10 Q5 5 1 1\", stroke: $sea }"),
        ["L10 Q5 5 1 1: the path data cannot be read at `L10 Q5 5 1 1`"]
    );
    assert_eq!(findings("- path: { d: M0 0, stroke: $sea }"), ["M0 0: the path draws nothing"]);
    assert_eq!(
        findings("- path: { d: M0 0 L1e999 0, stroke: $sea }"),
        ["M0 0 L1e999 0: the path has a number that is too large"]
    );
    assert_eq!(
        findings("- path: { d: M0 0 H1e7, stroke: $sea }"),
        ["M0 0 H1e7: the path has a number that is too large"]
    );
    assert_eq!(
        findings("- line: { dash: [0.1, 4] }"),
        ["0.1: expected a length of 0.5 to 10000 px, such as `16`, found `0.1`"]
    );
    assert_eq!(
        findings("- path: { d: M0 0 H9, view: [0, 0, 9, -1], stroke: $sea }"),
        ["[0, 0, 9, -1]: expected a rectangle as `[x, y, width, height]`, such as `[0, 0, 240, 240]`, found a list"]
    );
}

#[test]
fn distances_counts_and_shares_have_bounds() {
    assert_eq!(findings("- row: { gap: -4 }"), ["-4: expected a distance of 0 or more, such as `24`, found `-4`"]);
    assert_eq!(
        findings("- grid: { columns: 101 }"),
        ["101: expected a number of columns from 1 to 100, such as `3`, found `101`"]
    );
    assert_eq!(
        findings("- rect: { fill: $sea, fill_width: { 0s: 0, 1s: 120% } }"),
        ["120%: expected a share from 0 to 1, such as `0.5` or `50%`, found `120%`"]
    );
    assert_eq!(
        findings("- counter: { to: 1e13 }"),
        ["1e13: expected a number of at most 12 digits, such as `1200`, found `1e13`"]
    );
}

#[test]
fn texts_say_one_thing() {
    assert_eq!(findings("- text: { style: body }"), ["{ style: body }: a text needs a `message`"]);
    assert_eq!(
        findings("- badge: { fill: $sea, number: 1, verbatim: a }"),
        ["{ fill: $sea, number: 1, verbatim: a }: a badge holds one of `message`, `verbatim`, `number` and `icon`"]
    );
    let long = format!("- text: {{ verbatim: {} }}", "a".repeat(10_001));
    assert!(findings(&long)[0].ends_with("the text is longer than the limit of 10000 characters"));
    let most = format!("- text: {{ verbatim: {} }}", "a".repeat(10_000));
    assert_eq!(findings(&most), [""; 0]);
}

#[test]
fn effects_need_elements_that_know_how() {
    assert_eq!(findings("- text: { verbatim: a, enter: draw }"), ["draw: `text` cannot `draw`"]);
    assert_eq!(findings("- ring: { enter: type }"), ["type: `ring` cannot `type`"]);
    let by = "- rect: { fill: $sea, enter: { effect: fade, by: word } }";
    assert_eq!(findings(by), ["{ effect: fade, by: word }: `rect` cannot come `by` pieces"]);
}

#[test]
fn overrides_and_keyframes_reach_every_paint() {
    let fill = "landscape: { 0s: $sea, 1s: { gradient: [$sky, $sea] } }, portrait: $clay";
    let text = format!("- rect: {{ radius: {{ default: 4, portrait: 8 }}, fill: {{ {fill} }} }}");
    assert_eq!(findings(&text), [""; 0]);
    let wrong = "- rect: { fill: { landscape: $see } }";
    assert_eq!(findings(wrong), ["$see: the theme has no color `$see`"]);
}

#[test]
fn elements_tell_what_they_name() {
    let (nodes, _) = read(
        "- svg: { file: a.svg, parts: { bar: { rotate: { after:x: 0deg, 2s: 9deg } } } }\n\
         - arrow: { from: x, to: y }\n\
         - counter: { to: 3, message: people, args: { year: \"2024\" } }\n\
         - image: { file: b.png }",
    );
    let mut references = crate::node::References::default();
    nodes.iter().for_each(|node| node.element.references(&mut references));
    assert_eq!(references.artworks[0].0.value, "a.svg");
    assert_eq!(references.artworks[0].1[0].value, "bar");
    assert_eq!(references.moments.len(), 2);
    assert_eq!(references.elements.len(), 2);
    assert_eq!(references.pictures[0].value, "b.png");
    assert_eq!(references.messages[0].1, BTreeSet::from(["value".to_string(), "year".to_string()]));
    assert_eq!(references.styles[0].value, "display");
}
