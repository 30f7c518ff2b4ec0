//! The `Plural-Forms` line of PO files, with forms in the order of CLDR's categories.
//!
//! gettext chooses a form by a C expression of a whole number. The expressions below are compared with the CLDR data
//! that messages are shown by; where none agrees, one is made from the data itself.

use super::forms::category_keys;
use crate::locale::number::{PluralRuleType, category_name, plural_category};
use crate::locale::{Decimal, Locale};

/// An expression in C and in Rust, giving an index among the categories named.
struct Rule {
    categories: &'static [&'static str],
    c: &'static str,
    rust: fn(u64) -> usize,
}

const RULES: [Rule; 10] = [
    Rule { categories: &["other"], c: "0", rust: |_| 0 },
    Rule { categories: &["one", "other"], c: "n != 1", rust: |n| usize::from(n != 1) },
    Rule { categories: &["one", "other"], c: "n > 1", rust: |n| usize::from(n > 1) },
    Rule {
        categories: &["one", "many", "other"],
        c: "n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2",
        rust: |n| if n == 1 { 0 } else { millions(n) },
    },
    Rule {
        categories: &["one", "many", "other"],
        c: "n <= 1 ? 0 : n % 1000000 == 0 ? 1 : 2",
        rust: |n| if n <= 1 { 0 } else { millions(n) },
    },
    Rule {
        categories: &["zero", "one", "other"],
        c: "n % 10 == 0 || (n % 100 >= 11 && n % 100 <= 19) ? 0 : n % 10 == 1 ? 1 : 2",
        rust: |n| {
            if n % 10 == 0 || (11..=19).contains(&(n % 100)) {
                0
            } else if n % 10 == 1 {
                1
            } else {
                2
            }
        },
    },
    Rule { categories: &["zero", "one", "other"], c: "n == 0 ? 0 : n == 1 ? 1 : 2", rust: |n| n.min(2) as usize },
    // Whole numbers never are `other`, which is for fractions.
    Rule {
        categories: &["one", "few", "many", "other"],
        c: "n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2",
        rust: |n| match (n % 10, n % 100) {
            (1, h) if h != 11 => 0,
            (2..=4, h) if !(12..=14).contains(&h) => 1,
            _ => 2,
        },
    },
    Rule {
        categories: &["zero", "one", "two", "few", "many", "other"],
        c: "n < 3 ? n : n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5",
        rust: |n| match n % 100 {
            _ if n < 3 => n as usize,
            3..=10 => 3,
            11..=99 => 4,
            _ => 5,
        },
    },
    Rule {
        categories: &["one", "two", "other"],
        c: "n == 1 ? 0 : n == 2 ? 1 : 2",
        rust: |n| match n {
            1 => 0,
            2 => 1,
            _ => 2,
        },
    },
];

fn millions(n: u64) -> usize {
    if n != 0 && n.is_multiple_of(1_000_000) { 1 } else { 2 }
}

/// The numbers at which rules are compared: all residues that CLDR's rules look at.
fn sample() -> impl Iterator<Item = u64> {
    (0..=1_200).chain([9_999, 10_000, 999_999, 1_000_000, 1_000_001, 2_000_000])
}

/// The categories of a locale and its `nplurals=…; plural=…;`.
pub(super) fn plural_forms(locale: &Locale) -> (Vec<&'static str>, String) {
    let kind = PluralRuleType::Cardinal;
    let categories = category_keys(locale, kind);
    let other = categories.len() - 1;
    let by_data = |n: u64| {
        let name = category_name(plural_category(locale, &Decimal::from(n), kind));
        categories.iter().position(|category| *category == name).unwrap_or(other)
    };
    let fits =
        |rule: &&Rule| rule.categories == categories.as_slice() && sample().all(|n| (rule.rust)(n) == by_data(n));
    let expression = match RULES.iter().find(fits) {
        Some(rule) => rule.c.to_owned(),
        None => listed(&by_data, other),
    };
    let line = format!("nplurals={}; plural=({expression});", categories.len());
    (categories, line)
}

/// An expression that is right for numbers below a hundred, of which larger ones take their last two digits.
fn listed(index: &dyn Fn(u64) -> usize, other: usize) -> String {
    let mut out = String::new();
    for form in 0..other {
        let numbers: Vec<String> = (0..100).filter(|n| index(*n) == form).map(|n| format!("n % 100 == {n}")).collect();
        if !numbers.is_empty() {
            out.push_str(&format!("({}) ? {form} : ", numbers.join(" || ")));
        }
    }
    out + &other.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_of_the_campaign_has_a_rule_that_agrees_with_its_data() {
        for tag in [
            "lv", "en", "ru", "uk", "fr", "es", "tr", "az", "ka", "so", "ti", "am", "ar", "fa", "prs", "ps", "ckb",
            "kmr", "ur", "hi", "bn", "ta", "tg", "uz",
        ] {
            let (_, line) = plural_forms(&Locale::parse(tag).expect(tag));
            assert!(RULES.iter().any(|rule| line.ends_with(&format!("plural=({});", rule.c))), "{tag}: {line}");
        }
        let line = |tag| plural_forms(&Locale::parse(tag).expect(tag)).1;
        assert_eq!(line("en"), "nplurals=2; plural=(n != 1);");
        assert!(line("ar").starts_with("nplurals=6; plural=(n < 3 ? n : "));
        assert!(line("cy").starts_with("nplurals=6; plural=((n % 100 == 0) ? 0 : "));
    }
}
