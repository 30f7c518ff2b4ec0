//! Trees, places, limits and damaged texts.

use super::*;
use crate::diag::{Severity, Sources};
use crate::syntax::tree::Scalar;

/// The tree and the findings as `line:column message`.
fn read_all(text: &str) -> (Option<Node>, Vec<String>) {
    let mut sources = Sources::new();
    let id = sources.add("a.yaml", text);
    let mut diagnostics = Diagnostics::new();
    let tree = parse(id, text, &mut diagnostics);
    let told = diagnostics.iter().map(|d| {
        let at = sources.position(d.primary.as_ref().unwrap().span);
        format!("{}:{} {}", at.line, at.column, d.message)
    });
    (tree, told.collect())
}

/// The tree of a text without mistakes.
fn tree(text: &str) -> Node {
    match read_all(text) {
        (Some(tree), told) if told.is_empty() => tree,
        (_, told) => panic!("{text:?} should be read without a finding, not {told:?}"),
    }
}

/// The only finding of a text.
fn only(text: &str) -> String {
    let (_, mut told) = read_all(text);
    assert_eq!(told.len(), 1, "{told:?}");
    told.remove(0)
}

fn slice<'a>(text: &'a str, node: &Node) -> &'a str {
    &text[node.span.start as usize..node.span.end as usize]
}

fn keys(node: &Node) -> Vec<&str> {
    match &node.value {
        Value::Map(entries) => entries.iter().map(|e| e.key.name.as_str()).collect(),
        _ => panic!("{} is no map", node.kind()),
    }
}

/// Values as the limits count them.
fn count(node: &Node) -> usize {
    1 + match &node.value {
        Value::List(items) => items.iter().map(count).sum(),
        Value::Map(entries) => entries.iter().map(|e| count(&e.value)).sum(),
        _ => 0,
    }
}

#[test]
fn every_value_has_its_bytes() {
    let text = "virsraksts: Kur iet?\nzīme: \"ā b\" # ē\nm:\n  k: 'it''s'\n  l: [1, {x: 2} ]\n\n\
                list: # -\n- -1\n- b: c\n  d: e\n- - x\n  - y\n\nlast: |\n  two\n  lines\n\n";
    let root = tree(text);
    assert_eq!(slice(text, &root), text.trim_end());
    assert_eq!(slice(text, root.get("virsraksts").unwrap()), "Kur iet?");
    assert_eq!(slice(text, root.get("zīme").unwrap()), "\"ā b\"");
    assert_eq!(root.get("zīme").unwrap().value, Value::Scalar(Scalar { text: "ā b".into(), quoted: true }));
    let map = root.get("m").unwrap();
    assert_eq!(slice(text, map), "k: 'it''s'\n  l: [1, {x: 2} ]");
    assert_eq!(map.get("k").unwrap().as_str(), Some("it's"));
    assert_eq!(slice(text, map.get("l").unwrap()), "[1, {x: 2} ]");
    let Value::List(items) = &root.get("list").unwrap().value else { panic!() };
    assert_eq!(slice(text, root.get("list").unwrap()), "- -1\n- b: c\n  d: e\n- - x\n  - y");
    assert_eq!(slice(text, &items[0]), "-1");
    assert_eq!(slice(text, &items[1]), "b: c\n  d: e");
    assert_eq!(slice(text, &items[2]), "- x\n  - y");
    assert_eq!(slice(text, root.get("last").unwrap()), "two\n  lines");
    assert_eq!(root.get("last").unwrap().as_str(), Some("two\nlines\n"));
    let Value::Map(entries) = &root.value else { panic!() };
    let key = entries[1].key.span;
    assert_eq!(&text[key.start as usize..key.end as usize], "zīme");
}

#[test]
fn scalars_stay_text() {
    let root = tree("no: no\n2023: 007\nt: 12:30\nq: \"5\"\ns: !!str 5\ne: 1e3\n");
    assert_eq!(keys(&root), ["no", "2023", "t", "q", "s", "e"]);
    let scalar = |key: &str| match &root.get(key).unwrap().value {
        Value::Scalar(s) => (s.text.clone(), s.quoted),
        _ => panic!(),
    };
    assert_eq!(scalar("no"), ("no".into(), false));
    assert_eq!(scalar("2023"), ("007".into(), false));
    assert_eq!(scalar("t"), ("12:30".into(), false));
    assert_eq!(scalar("q"), ("5".into(), true));
    assert_eq!(scalar("s"), ("5".into(), true));
}

#[test]
fn nothing_is_null() {
    for text in ["", "\n", "# only a comment\n", "\u{feff}", "---\n", "~", "null"] {
        assert_eq!(tree(text).value, Value::Null, "{text:?}");
    }
    let root = tree("a:\nb: ~\nc: null\nd: \"\"\ne: 'null'\n");
    for key in ["a", "b", "c"] {
        assert_eq!(root.get(key).unwrap().kind(), "nothing");
    }
    assert_eq!(root.get("d").unwrap().as_str(), Some(""));
    assert_eq!(root.get("e").unwrap().as_str(), Some("null"));
}

#[test]
fn marks_and_line_ends_of_windows_are_fine() {
    let text = "\u{feff}---\r\na: 1\r\nb: |\r\n  x\r\n  y\r\nc: 2\r\n";
    let root = tree(text);
    assert_eq!(keys(&root), ["a", "b", "c"]);
    assert_eq!(root.get("b").unwrap().as_str(), Some("x\ny\n"));
    assert_eq!(slice(text, root.get("c").unwrap()), "2");
    assert_eq!(slice(text, root.get("b").unwrap()), "x\r\n  y");
}

#[test]
fn kinds_are_named_for_authors() {
    assert_eq!(tree("a").kind(), "text");
    assert_eq!(tree("- a").kind(), "a list");
    assert_eq!(tree("a: b").kind(), "a map");
    assert_eq!(tree("").kind(), "nothing");
    assert!(tree("- a").get("a").is_none());
    assert!(tree("- a").as_str().is_none());
}

#[test]
fn aliases_stand_in_their_own_place_and_their_parts_where_they_were_written() {
    let text = "a: &card {size: 48}\nb: *card\nc: &word hi\nd: [*word, *word]\n";
    let root = tree(text);
    let b = root.get("b").unwrap();
    assert_eq!(slice(text, b), "*card");
    assert_eq!(slice(text, b.get("size").unwrap()), "48");
    assert_eq!(root.get("a").unwrap().value, b.value);
    let Value::List(words) = &root.get("d").unwrap().value else { panic!() };
    assert!(words.iter().all(|w| w.as_str() == Some("hi") && slice(text, w) == "*word"));
}

#[test]
fn merges_give_way_to_own_keys_and_to_earlier_maps() {
    let root = tree(
        "a: &a {x: a, y: a}\nb: &b {y: b, z: b}\none:\n  first: 1\n  <<: *a\n  x: own\n\
         many:\n  <<: [*a, *b, {z: c, w: c}]\n",
    );
    let one = root.get("one").unwrap();
    assert_eq!(keys(one), ["first", "y", "x"]);
    assert_eq!(one.get("x").unwrap().as_str(), Some("own"));
    let many = root.get("many").unwrap();
    assert_eq!(keys(many), ["x", "y", "z", "w"]);
    let values: Vec<_> = ["x", "y", "z", "w"].iter().map(|k| many.get(k).unwrap().as_str().unwrap()).collect();
    assert_eq!(values, ["a", "a", "b", "c"]);
    // Only the unquoted sign merges; a merged map can be merged on.
    assert_eq!(keys(&tree("\"<<\": 1\n")), ["<<"]);
    let chained = tree("a: &a {x: 1}\nb: &b\n  <<: *a\n  y: 2\nc:\n  <<: *b\n");
    assert_eq!(keys(chained.get("c").unwrap()), ["x", "y"]);
}

#[test]
fn one_run_tells_all_that_can_be_read_past() {
    let text = "a: 1\na: 2\n? [k]\n: !foo x\nb: *nope\nc: &c [*c]\n<<: 3\nd: {e: 1, e: 2}\n---\nf: 1\n";
    let (tree, told) = read_all(text);
    assert_eq!(
        told,
        [
            "2:1 the key `a` occurs twice in this map",
            "3:3 a key must be text, not a list or a map",
            "4:3 the tag `!foo` is not used here",
            "5:4 nothing above is called `&nope`",
            "6:8 `*c` lies inside of `&c` itself",
            "7:5 `<<` merges a map or a list of maps, and this is none",
            "8:11 the key `e` occurs twice in this map",
            "9:1 a second document begins here",
        ]
    );
    let tree = tree.unwrap();
    assert_eq!(keys(&tree), ["a", "b", "c", "d"]);
    assert_eq!(tree.get("a").unwrap().as_str(), Some("1"));
}

#[test]
fn mistakes_before_one_in_the_grammar_are_told_too() {
    let (tree, told) = read_all("a: 1\na: *no\nb: [1\n");
    assert!(tree.is_none());
    assert_eq!(
        told,
        [
            "2:1 the key `a` occurs twice in this map",
            "2:4 nothing above is called `&no`",
            "3:4 this `[` is never closed"
        ]
    );
}

#[test]
fn an_endless_list_of_mistakes_is_cut() {
    let (tree, told) = read_all(&"a: 1\n".repeat(50_000));
    assert!(tree.is_some());
    assert_eq!(told.len(), MAX_MISTAKES);
}

#[test]
fn depth_is_limited_in_every_notation() {
    let brackets = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
    let braces = |n: usize| format!("{}1{}", "{a: ".repeat(n), "}".repeat(n));
    let dashes = |n: usize| format!("{}x\n", "- ".repeat(n));
    let blocks = |n: usize| (0..n).map(|i| format!("{}a:\n", " ".repeat(i))).collect::<String>();
    let mixed = |n: usize| format!("a:\n  - {}{}", "[".repeat(n - 2), "]".repeat(n - 2));
    let aliased = |n: usize| format!("- &a {}x{}\n- [[*a]]\n", "[".repeat(n - 3), "]".repeat(n - 3));
    for text in [&brackets as &dyn Fn(usize) -> String, &braces, &dashes, &blocks, &mixed, &aliased] {
        tree(&text(MAX_DEPTH - 1));
        tree(&text(MAX_DEPTH));
        for above in [MAX_DEPTH + 1, MAX_DEPTH + 2] {
            let told = only(&text(above));
            assert!(told.ends_with("lists and maps lie more than 64 deep in one another here"), "{told}");
        }
    }
    assert_eq!(only(&brackets(65)).split(' ').next(), Some("1:65"));
}

#[test]
fn a_hundred_thousand_brackets_do_not_reach_the_stack() {
    for open in ["[", "{", "{a: ", "- ", "[\n", "? ", "&a [", "!!seq ["] {
        let (tree, told) = read_all(&open.repeat(100_000));
        assert!(tree.is_none() && !told.is_empty(), "{open}");
    }
    let (tree, told) = read_all(&(0..3_000).map(|i| format!("{}a:\n", " ".repeat(i))).collect::<String>());
    assert!(tree.is_none() && told.len() == 1);
}

#[test]
fn values_are_limited_aliases_followed() {
    // The list itself is a value too.
    let flat = |n: usize| format!("[{}]", "1,".repeat(n - 1));
    // A list, a map of `n - 4` entries with an anchor … and one alias of a list of two values.
    let aliased = |n: usize| format!("- &a [{}]\n- *a\n", "1,".repeat((n - 3) / 2));
    for n in [MAX_NODES - 1, MAX_NODES] {
        assert_eq!(count(&tree(&flat(n))), n);
    }
    assert!(only(&flat(MAX_NODES + 1)).ends_with("the text holds more than 250,000 values"));
    assert_eq!(count(&tree(&aliased(MAX_NODES - 1))), MAX_NODES - 1);
    assert_eq!(only(&aliased(MAX_NODES + 1)), "2:3 the text holds more than 250,000 values");
}

#[test]
fn aliases_are_limited() {
    let text = |n: usize| format!("- &a x\n- [{}]\n", "*a ,".repeat(n));
    tree(&text(MAX_ALIASES - 1));
    tree(&text(MAX_ALIASES));
    assert_eq!(only(&text(MAX_ALIASES + 1)), "2:4004 the text uses more than 1,000 aliases (`*name`)");
}

#[test]
fn the_text_that_aliases_repeat_is_limited() {
    let text = |bytes: usize| format!("- &a {}\n- [*a , *a , *a , *a ]\n", "x".repeat(bytes / 4));
    tree(&text(MAX_ALIASED_BYTES - 4));
    tree(&text(MAX_ALIASED_BYTES));
    assert_eq!(only(&text(MAX_ALIASED_BYTES + 4)), "2:19 the aliases repeat more than 16 MiB of text");
}

#[test]
fn a_billion_laughs_end_early() {
    let mut text = String::from("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for i in 1..10 {
        let all = vec![format!("*a{}", i - 1); 10].join(", ");
        text += &format!("a{i}: &a{i} [{all}]\n");
    }
    assert_eq!(only(&text), "6:15 the text holds more than 250,000 values");
    // The same by merges, which leave few entries behind.
    let mut text = String::from("- &a0 {a: 1, b: 2, c: 3, d: 4}\n");
    for i in 1..30 {
        text += &format!("- &a{i}\n  x: *a{p}\n  <<: [*a{p}, *a{p}, *a{p}]\n", p = i - 1);
    }
    assert!(only(&text).ends_with("the text holds more than 250,000 values"));
}

#[test]
fn a_long_map_takes_no_longer_than_its_length() {
    let text: String = (0..60_000).map(|i| format!("k{i}: {i}\n")).collect();
    assert_eq!(keys(&tree(&text)).len(), 60_000);
}

/// Numbers that look random and are the same in every run (Knuth's MMIX generator).
struct Lcg(u64);

impl Lcg {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n
    }
}

/// Something of every notation.
const SCRIPT: &str = "\
# a scene
video: asking
title: { message: asking-title }
formats: [landscape, \"squ\\u0061re\", 'port''rait']
base: &base
  gap: 48
  art: {file: art/zīme.svg, width: 220}
scenes:
  - id: where
    <<: *base
    note: |
      two
      lines — š
    body:
    - text: >-
        folded
        text
    - !!str 5
    - [a: 1, *base, ~]
    - ? key
      : value
    at: after:places + 200ms # later
";

#[test]
fn damaged_scripts_are_read_or_complained_about() {
    assert!(read_all(SCRIPT).0.is_some());
    let pieces = [
        ":", ": ", "-", "- ", "[", "]", "{", "}", ",", "\"", "'", "\n", "\t", "  ", "#", "&a ", "*base", "!", "|", ">",
        "?", "%", "\\", "\0", "---\n", "<<: ", "\u{feff}", "\u{a0}", "é", "字", "\r", "\u{85}", "\u{2028}", "@", "`",
    ];
    let mut random = Lcg(7);
    for round in 0..2_000 {
        let mut text: Vec<char> = SCRIPT.chars().collect();
        for _ in 0..=random.below(6) {
            let at = random.below(text.len());
            match random.below(3) {
                0 => drop(text.drain(at..(at + 1 + random.below(4)).min(text.len()))),
                1 => drop(text.splice(at..at, pieces[random.below(pieces.len())].chars())),
                _ => text[at] = char::from(random.below(128) as u8),
            }
        }
        let text: String = text.into_iter().collect();
        let mut diagnostics = Diagnostics::new();
        let tree = parse(SourceId::new(0), &text, &mut diagnostics);
        assert!(tree.is_some() || diagnostics.count(Severity::Error) > 0, "round {round}: {text:?}");
        for diagnostic in diagnostics.iter() {
            let places = diagnostic.related.iter().chain(&diagnostic.primary);
            assert!(places.map(|p| p.span).all(|s| text.get(s.start as usize..s.end as usize).is_some()), "{text:?}");
            assert!(!diagnostic.hints.is_empty() && diagnostic.primary.is_some(), "{diagnostic:?}");
        }
        if let Some(tree) = tree {
            assert_inside(&text, &tree);
        }
    }
}

fn assert_inside(text: &str, node: &Node) {
    assert!(text.get(node.span.start as usize..node.span.end as usize).is_some(), "{:?} in {text:?}", node.span);
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| assert_inside(text, item)),
        Value::Map(entries) => entries.iter().for_each(|entry| {
            assert!(!entry.key.name.is_empty());
            assert!(text.get(entry.key.span.start as usize..entry.key.span.end as usize).is_some());
            assert_inside(text, &entry.value);
        }),
        _ => {}
    }
}
