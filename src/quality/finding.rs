//! Findings about one rendition, and what many of them have in common.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, Span};

/// Something that a viewer of one rendition would see go wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What is wrong, the same words in every rendition.
    pub message: &'static str,
    /// Where the script names the text.
    pub span: Span,
    /// How much of it, here.
    pub label: String,
    /// What the author can do.
    pub hint: &'static str,
    /// Where the translation stands.
    pub translation: Option<Span>,
    /// What else is in its way, and what that is called.
    pub other: Option<(Span, &'static str)>,
    /// Tag of the rendition's locale.
    pub locale: String,
    /// Name of its format.
    pub format: String,
}

/// Most translations that one diagnostic points at.
const TRANSLATIONS: usize = 3;

/// One diagnostic for each mistake, however many renditions show it; the amounts are those of the first.
pub fn report(findings: impl IntoIterator<Item = Finding>) -> Diagnostics {
    let mut order: Vec<Vec<Finding>> = Vec::new();
    let mut known: BTreeMap<(&'static str, Span, Option<Span>), usize> = BTreeMap::new();
    for finding in findings {
        let key = (finding.message, finding.span, finding.other.map(|(span, _)| span));
        let index = *known.entry(key).or_insert_with(|| {
            order.push(Vec::new());
            order.len() - 1
        });
        order[index].push(finding);
    }
    let mut diagnostics = Diagnostics::new();
    diagnostics.extend(order.into_iter().map(|same| diagnostic(&same)));
    diagnostics
}

fn diagnostic(same: &[Finding]) -> Diagnostic {
    let first = &same[0];
    let warning = Diagnostic::warning(first.span, format!("{} in {}", first.message, places(same)));
    let mut warning = warning.label(first.label.clone()).hint(first.hint);
    if let Some((other, what)) = first.other {
        warning = warning.related(other, what);
    }
    let mut translations: Vec<Span> = Vec::new();
    for span in same.iter().filter_map(|finding| finding.translation) {
        if !translations.contains(&span) {
            translations.push(span);
        }
    }
    let shown = translations.into_iter().take(TRANSLATIONS);
    shown.fold(warning, |warning, span| warning.related(span, "this translation"))
}

/// "`ar` (portrait, square), `lv` (portrait)".
fn places(same: &[Finding]) -> String {
    let mut by_locale: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for finding in same {
        let formats = by_locale.entry(&finding.locale).or_default();
        if !formats.contains(&finding.format.as_str()) {
            formats.push(&finding.format);
        }
    }
    let all = by_locale.iter().map(|(locale, formats)| format!("`{locale}` ({})", formats.join(", ")));
    all.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceId;

    fn finding(locale: &str, format: &str) -> Finding {
        Finding {
            message: "text is too small",
            span: Span::new(SourceId::new(0), 3, 9),
            label: "20 px".into(),
            hint: "shorten it",
            translation: None,
            other: None,
            locale: locale.into(),
            format: format.into(),
        }
    }

    #[test]
    fn one_mistake_is_told_once() {
        let found = report([finding("lv", "portrait"), finding("ar", "square"), finding("lv", "square")]);
        let messages: Vec<&str> = found.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(messages, ["text is too small in `ar` (square), `lv` (portrait, square)"]);
    }
}
