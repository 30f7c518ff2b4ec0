//! Lists and ranges as a locale writes them: `a, b un c`, `3–5`.

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use super::Locale;
use crate::geom::Direction;

/// How the last item is joined to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ListKind {
    /// `a, b and c`
    #[default]
    And,
    /// `a, b or c`
    Or,
}

impl ListKind {
    /// The words of the option `type` of `LIST`.
    pub(super) const NAMES: [(&str, ListKind); 2] = [("and", ListKind::And), ("or", ListKind::Or)];
}

/// The items as one text; with no item an empty one.
pub fn format_list(locale: &Locale, items: &[String], kind: ListKind) -> String {
    let options = ListFormatterOptions::default();
    let formatter = match kind {
        ListKind::And => ListFormatter::try_new_and(locale.data().into(), options),
        ListKind::Or => ListFormatter::try_new_or(locale.data().into(), options),
    };
    // The compiled data fall back to the root locale, so there always is a formatter.
    formatter.map_or_else(|_| items.join(", "), |formatter| formatter.format(items.iter()).to_string())
}

/// From one value to another, both already written; one of them where they are the same.
///
/// CLDR's `range` patterns, which ICU4X does not carry yet: an en dash without spaces, but a hyphen in Spanish and
/// Georgian. In text from right to left the first value stands to the right.
pub fn format_range(locale: &Locale, from: &str, to: &str) -> String {
    if from == to {
        return from.to_owned();
    }
    let dash = if matches!(locale.language(), "es" | "ka") { '-' } else { '–' };
    match locale.direction() {
        Direction::Ltr => format!("{from}{dash}{to}"),
        // Digits have no direction of their own: without the marks an isolate of nothing else runs to the right.
        Direction::Rtl => format!("\u{200F}{from}\u{200F}{dash}\u{200F}{to}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(tag: &str, items: &[&str], kind: ListKind) -> String {
        let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
        format_list(&Locale::parse(tag).expect(tag), &items, kind)
    }

    #[test]
    fn lists_are_joined_as_cldr_has_it() {
        for (tag, expected) in [
            ("lv", "a, b un c"),
            ("en", "a, b, and c"),
            ("es", "a, b y c"),
            ("ar", "a وb وc"),
            ("am", "a፣ b እና c"),
            ("ta", "a, b மற்றும் c"),
            ("prs", "a،\u{200F} b، و c"),
            ("kmr", "a, b û c"),
        ] {
            assert_eq!(list(tag, &["a", "b", "c"], ListKind::And), expected, "{tag}");
        }
        assert_eq!(list("es", &["a", "Irak"], ListKind::And), "a e Irak");
        assert_eq!(list("lv", &["a", "b"], ListKind::Or), "a vai b");
        assert_eq!((list("lv", &["a"], ListKind::And), list("lv", &[], ListKind::And)), ("a".into(), String::new()));
    }

    #[test]
    fn ranges_have_the_dash_of_the_language_and_its_direction() {
        let range = |tag: &str| format_range(&Locale::parse(tag).expect(tag), "3", "5");
        assert_eq!((range("lv"), range("es")), ("3–5".into(), "3-5".into()));
        assert_eq!(range("ar"), "\u{200F}3\u{200F}–\u{200F}5");
        assert_eq!(format_range(&Locale::parse("lv").expect("lv"), "3", "3"), "3");
    }
}
