//! Whole catalogues in, shown text out.

use std::collections::BTreeMap;

use super::*;
use crate::diag::{Diagnostics, SourceId};
use crate::locale::{Date, Value, parse_decimal};

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect(tag)
}

/// Catalogues of `(tag, text)`, the first being the source locale.
fn catalogues(texts: &[(&str, &str)]) -> Catalogues {
    let mut all = Catalogues::new(locale(texts[0].0), BTreeMap::new());
    for (index, (tag, text)) in texts.iter().enumerate() {
        let mut diagnostics = Diagnostics::new();
        all.insert(Catalogue::parse(locale(tag), SourceId::new(index as u32), text, &mut diagnostics));
        assert!(diagnostics.is_empty(), "{:?}", diagnostics.iter().collect::<Vec<_>>());
    }
    all
}

fn args(values: &[(&str, Value)]) -> Args {
    values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

fn number(text: &str) -> Value {
    Value::Number(parse_decimal(text).expect(text))
}

/// The text of message `m` in the only catalogue.
fn show(tag: &str, text: &str, values: &[(&str, Value)]) -> String {
    catalogues(&[(tag, text)]).format(&locale(tag), "m", &args(values)).expect("no findings").text
}

fn fail(texts: &[(&str, &str)], values: &[(&str, Value)]) -> Vec<String> {
    let result = catalogues(texts).format(&locale(texts[0].0), "m", &args(values));
    result.expect_err("must fail").into_iter().map(|d| d.message).collect()
}

const MONTHS: &str = "m = { $n ->\n    [zero] { $n } mēnešu\n    [one] { $n } mēnesis\n   *[other] { $n } mēneši\n }\n";

#[test]
fn latvian_plurals_choose_variants() {
    for (n, expected) in [
        ("0", "0 mēnešu"),
        ("1", "1 mēnesis"),
        ("2", "2 mēneši"),
        ("11", "11 mēnešu"),
        ("21", "21 mēnesis"),
        ("111", "111 mēnešu"),
        ("1.5", "1,5 mēneši"),
    ] {
        assert_eq!(show("lv", MONTHS, &[("n", number(n))]), expected);
    }
}

#[test]
fn a_number_key_wins_and_written_digits_count() {
    let text = "m = { $n ->\n    [0] none\n    [one] { $n } month\n   *[other] { $n } months\n }\n";
    assert_eq!(show("en", text, &[("n", number("0.0"))]), "none");
    assert_eq!(show("en", text, &[("n", number("1"))]), "1 month");
    assert_eq!(show("en", text, &[("n", number("1.0"))]), "1.0 months");
    let padded = "m = { NUMBER($n, minimumFractionDigits: 1) ->\n    [one] one\n   *[other] other\n }\n";
    assert_eq!(show("en", padded, &[("n", number("1"))]), "other");
    let ordinal = "m = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n }\n";
    assert_eq!(show("en", ordinal, &[("n", number("22"))]), "22nd");
}

#[test]
fn lists_and_ranges_are_values_of_the_language() {
    let text = "m = { LIST(\"pase\", $doc, NUMBER($n), type: \"or\") }: { RANGE($n, $m) } dienas\n";
    let values = [("doc", Value::from("vīza")), ("n", number("3")), ("m", number("1200.5"))];
    assert_eq!(show("lv", text, &values), "pase, vīza vai 3: 3–1200,5 dienas");
    let arabic = "m = { RANGE($n, $m) } أيام\n";
    assert_eq!(show("ar", arabic, &values[1..]), "\u{2068}\u{200F}3\u{200F}–\u{200F}1,200.5\u{2069} أيام");
    let wrong = [("en", "m = { RANGE($n, $doc) }\n")];
    assert_eq!(fail(&wrong, &values), ["`RANGE` takes numbers or years, but this is a text"]);
}

#[test]
fn ranges_choose_the_category_of_the_language() {
    let text = "m = { RANGE($n, $m) ->\n    [zero] Z\n    [one] O\n   *[other] X\n }\n";
    let show = |from, to| show("lv", text, &[("n", number(from)), ("m", number(to))]);
    assert_eq!([show("1", "21"), show("3", "5"), show("5", "10")], ["O", "X", "X"], "never `zero`");
}

#[test]
fn units_and_large_numbers_are_written_by_the_language() {
    let values = [("n", number("3")), ("m", number("12500"))];
    let text = "m = { NUMBER($n, style: \"unit\", unit: \"month\") }, { NUMBER($m, notation: \"compact\") }\n";
    assert_eq!(show("lv", text, &values), "3 mēneši, 13\u{A0}tūkst.");
}

#[test]
fn texts_and_years_choose_by_their_words() {
    let text = "m = { $x ->\n    [minor] M\n    [2024] Y\n   *[adult] A\n }\n";
    assert_eq!(show("en", text, &[("x", Value::from("minor"))]), "M");
    assert_eq!(show("en", text, &[("x", Value::from("other"))]), "A");
    assert_eq!(show("en", text, &[("x", Value::Year(2024))]), "Y");
}

#[test]
fn functions_format_their_value() {
    let date = Value::Date(Date::new(2024, 8, 16).expect("a day"));
    let percent = "m = { NUMBER($n, style: \"percent\", maximumFractionDigits: 0) }\n";
    assert_eq!(show("lv", percent, &[("n", number("0.238"))]), "24\u{A0}%");
    assert_eq!(show("en", "m = { NUMBER($n, useGrouping: \"false\") }\n", &[("n", number("12345"))]), "12345");
    assert_eq!(
        show("en", "m = on { DATETIME($d, dateStyle: \"full\") }\n", &[("d", date.clone())]),
        "on Friday, August 16, 2024"
    );
    assert_eq!(show("lv", "m = { $d }\n", &[("d", date)]), "2024. gada 16. augusts");
    assert_eq!(show("en", "m = in { $y }\n", &[("y", Value::Year(2024))]), "in 2024");
}

#[test]
fn a_value_of_the_wrong_kind_is_reported() {
    let number = [("en", "m = { NUMBER($x) }\n")];
    assert_eq!(fail(&number, &[("x", Value::from("3"))]), ["`NUMBER` takes a number, but this is a text"]);
    let date = [("en", "m = { DATETIME($x) }\n")];
    assert_eq!(fail(&date, &[("x", Value::Year(3))]), ["`DATETIME` takes a date, but this is a year"]);
}

#[test]
fn values_are_isolated_where_they_could_reorder_text() {
    let arabic = Value::from("مرحبا");
    assert_eq!(show("ar", "m = عدد { $n } هنا\n", &[("n", number("5"))]), "عدد \u{2068}5\u{2069} هنا");
    assert_eq!(show("ar", "m = { $n }\n", &[("n", number("5"))]), "5", "nothing stands around it");
    let select = "m = { $n ->\n   *[other] عدد { $n }\n }\n";
    assert_eq!(show("ar", select, &[("n", number("5"))]), "عدد \u{2068}5\u{2069}");
    assert_eq!(show("en", "m = say { $x }\n", &[("x", Value::from("hello"))]), "say hello");
    assert_eq!(show("en", "m = say { $x }\n", &[("x", arabic)]), "say \u{2068}مرحبا\u{2069}");
}

#[test]
fn emphasis_becomes_ranges_of_the_plain_text() {
    let all = catalogues(&[("ar", "m = a <em>{ $n } ā</em><strong></strong>, <strong>b</strong>\n")]);
    let text = all.format(&locale("ar"), "m", &args(&[("n", number("5"))])).expect("no findings");
    let words: Vec<_> = text.emphasis.iter().map(|e| (&text.text[e.start..e.end], e.emphasis)).collect();
    assert_eq!(words, [("\u{2068}5\u{2069} ā", Emphasis::Em), ("b", Emphasis::Strong)]);
    let injected = show("en", "m = { $x }{ \"<em>\" }\n", &[("x", Value::from("<strong>"))]);
    assert_eq!(injected, "<strong><em>", "values and literals hold no markup");
}

#[test]
fn emphasis_that_a_reference_nests_is_reported() {
    let texts = [("en", "m = <em>a { b }</em>\nb = <strong>b</strong>\n")];
    assert_eq!(fail(&texts, &[]), ["`<strong>` ends up within `<em>`"]);
}

#[test]
fn references_are_followed() {
    let text = "-agency = { $case ->\n    [gen] Pārvaldes\n   *[nom] Pārvalde\n }\n    .gender = f\n\
                m = { -agency(case: \"gen\") } { -agency } { other.alt } { -agency.gender ->\n    [f] tā\n   *[m] tas\n }\n\
                other = x\n    .alt = { $n }\n";
    assert_eq!(show("lv", text, &[("n", number("1"))]), "Pārvaldes Pārvalde 1 tā");
}

#[test]
fn a_fallback_keeps_its_own_language() {
    let all = catalogues(&[("en", "m = { $n } of { -b } { n }\n-b = source\nn = en\n"), ("fa", "n = فا\n")]);
    let text = all.format(&locale("fa"), "m", &args(&[("n", number("12345"))])).expect("no findings");
    assert_eq!(text.text, "12,345 of source en");
    assert_eq!(text.origin.locale, locale("en"));
    assert_eq!(all.format(&locale("fa"), "n", &Args::new()).expect("no findings").origin.locale, locale("fa"));
}

#[test]
fn the_nearest_fallback_is_asked_first() {
    let fallbacks = BTreeMap::from([(locale("prs"), vec![locale("fa"), locale("ar")])]);
    let mut all = Catalogues::new(locale("en"), fallbacks);
    for (tag, text) in [("en", "m = en\n    .alt = en alt\n"), ("ar", "m = ar\n"), ("fa", "m = fa\n")] {
        all.insert(Catalogue::parse(locale(tag), SourceId::new(0), text, &mut Diagnostics::new()));
    }
    let show = |id: &str| all.format(&locale("prs"), id, &Args::new()).map(|text| text.text);
    assert_eq!(show("m").as_deref(), Ok("fa"));
    assert_eq!(show("m.alt").as_deref(), Ok("en alt"));
    assert_eq!(all.chain(&locale("prs")).len(), 4);
}

#[test]
fn what_is_missing_is_reported_with_a_suggestion() {
    let all = catalogues(&[("en", "m = { $count } { -brnd } { othr }\n-brand = x\nother = y\n")]);
    let found = all.format(&locale("en"), "m", &args(&[("counts", number("1"))])).expect_err("must fail");
    let said: Vec<_> = found.iter().map(|d| (d.message.as_str(), d.hints[0].as_str())).collect();
    assert_eq!(
        said,
        [
            ("unknown variable `$count`", "did you mean `counts`?"),
            ("there is no term `-brnd`", "did you mean `brand`?"),
            ("there is no message `othr`", "did you mean `other`?"),
        ]
    );
    let found = all.format(&locale("en"), "othe", &Args::new()).expect_err("must fail");
    assert_eq!(found[0].message, "there is no message `othe` for `en`");
}

#[test]
fn cycles_and_floods_end() {
    assert_eq!(fail(&[("en", "m = { b }\nb = { m }\n")], &[]), ["`m` refers to itself"]);
    let chain: String = (0..200).map(|i| format!("a{i} = {{ a{} }}\n", i + 1)).collect();
    let found = fail(&[("en", &format!("m = {{ a0 }}\n{chain}a200 = x\n"))], &[]);
    assert_eq!(found, ["references and variants are more than 64 deep"]);
    let doubling: String = (0..40).map(|i| format!("a{i} = {{ a{0} }}{{ a{0} }}\n", i + 1)).collect();
    let found = fail(&[("en", &format!("m = {{ a0 }}\n{doubling}a40 = {{ \"\" }}\n"))], &[]);
    assert_eq!(found, ["this message refers to too many others"]);
    let long = [("en", "m = { $x }{ $x }\n")];
    assert_eq!(
        fail(&long, &[("x", Value::Text("ā".repeat(5_001)))]),
        ["this text becomes longer than 10000 characters"]
    );
    assert_eq!(show("en", "m = { $x }\n", &[("x", Value::Text("ā".repeat(10_000)))]).chars().count(), 10_000);
}
