//! What rows, series and cells of tables are called: texts as they are, messages by keys, countries by codes.

use std::collections::BTreeMap;

use crate::chart::select::Named;
use crate::diag::{Diagnostic, Span};
use crate::locale::{country_name, is_country};
use crate::node::{Resolving, Words};
use crate::syntax::Spanned;

/// The only series, which needs no name.
pub(super) fn unnamed(span: Span) -> Named {
    Named { key: String::new(), words: verbatim("", span), span }
}

/// A text as it is.
pub fn verbatim(text: &str, span: Span) -> Words {
    Words { message: None, args: BTreeMap::new(), verbatim: Some(Spanned { value: text.to_string(), span }) }
}

/// A text as it is, or the message whose id is a prefix and that text.
pub fn named(text: &str, span: Span, prefix: Option<&Spanned<String>>) -> Words {
    match prefix {
        None => verbatim(text, span),
        Some(prefix) => {
            let message = Some(Spanned { value: format!("{}{text}", prefix.value), span });
            Words { message, args: BTreeMap::new(), verbatim: None }
        }
    }
}

/// The message that a catalogue may have in place of a country's name.
pub fn override_of(code: &str, span: Span, prefix: Option<&Spanned<String>>) -> Option<Spanned<String>> {
    prefix.map(|prefix| Spanned { value: format!("{}{code}", prefix.value), span })
}

/// What a country's code means in the rendition's language, or the message with this prefix that the locale's own
/// catalogue has instead. A name that CLDR lacks is reported at the code, with the place that uses it.
pub fn country(
    code: &str,
    span: Span,
    (prefix, used): (Option<&Spanned<String>>, Span),
    cx: &mut Resolving<'_>,
) -> Words {
    let own = cx.catalogues.get(cx.locale);
    let message = override_of(code, span, prefix);
    if let Some(message) = message.filter(|id| own.is_some_and(|own| own.message(&id.value).is_some())) {
        return Words { message: Some(message), args: BTreeMap::new(), verbatim: None };
    }
    let name = country_name(cx.locale, code).unwrap_or_else(|| {
        let tag = cx.locale.tag();
        let prefix = prefix.map_or("country-", |prefix| prefix.value.as_str());
        let found = Diagnostic::error(span, format!("CLDR has no name for the country `{code}` in `{tag}`"));
        let hint = format!("write `label_message: {prefix}` and the message `{prefix}{code}` in locales/{tag}/");
        cx.diagnostics.push(found.hint(hint).related(used, "used here"));
        code.to_string()
    });
    verbatim(&name, span)
}

/// The finding that a text is no country's code, if it is none.
pub fn no_country(code: &str, span: Span, used: Span) -> Option<Diagnostic> {
    let found = || Diagnostic::error(span, format!("`{code}` is no country's code"));
    let hint = "write the two capital letters of ISO 3166-1, such as `SY`";
    (!is_country(code)).then(|| found().hint(hint).related(used, "used here"))
}
