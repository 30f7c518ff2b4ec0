//! What an XML file may not exceed, found before the parser meets it: the parser compares every attribute with all
//! before it and takes memory for each element.

/// How deep elements may stand within each other; XLIFF needs about ten.
const MAX_DEPTH: usize = 100;

/// How many attributes one element may have.
const MAX_ATTRIBUTES: usize = 100;

/// Why a text is not even given to the parser, with the place, if so.
pub(super) fn refuse(text: &str) -> Option<(usize, String)> {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(offset) = text[at..].find('<') {
        let start = at + offset;
        let rest = &text[start..];
        let end_of = |end: &str| rest.find(end).map_or(text.len(), |i| start + i + end.len());
        at = if rest.starts_with("<!--") {
            end_of("-->")
        } else if rest.starts_with("<![CDATA[") {
            end_of("]]>")
        } else if rest.starts_with("<?") {
            end_of("?>")
        } else if rest.starts_with("<!") {
            return Some((start, "this file declares a document type or entities".to_owned()));
        } else if rest.starts_with("</") {
            depth = depth.saturating_sub(1);
            end_of(">")
        } else {
            let (end, attributes) = tag(bytes, start + 1);
            if attributes > MAX_ATTRIBUTES {
                return Some((start, format!("this element has more than {MAX_ATTRIBUTES} attributes")));
            }
            if end < 2 || bytes.get(end - 2) != Some(&b'/') {
                depth += 1;
            }
            if depth > MAX_DEPTH {
                return Some((start, format!("elements stand more than {MAX_DEPTH} deep in each other")));
            }
            end
        };
    }
    None
}

/// The end of a start tag and how many attributes it has.
fn tag(bytes: &[u8], from: usize) -> (usize, usize) {
    let (mut quote, mut attributes) = (None, 0);
    for (index, byte) in bytes.iter().enumerate().skip(from) {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if open == *byte => quote = None,
            (None, b'=') => attributes += 1,
            (None, b'>') => return (index + 1, attributes),
            _ => {}
        }
    }
    (bytes.len(), attributes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_exhaust_the_parser_is_refused() {
        let why = |text: &str| refuse(text).map(|(at, why)| (at, why.split(' ').take(4).collect::<Vec<_>>().join(" ")));
        assert_eq!(why("<!DOCTYPE x [<!ENTITY a \"b\">]><x/>"), Some((0, "this file declares a".into())));
        assert_eq!(why(&"<g>".repeat(100_000)), Some((300, "elements stand more than".into())));
        assert_eq!(why(&format!("<g {}/>", "a='' ".repeat(101))), Some((0, "this element has more".into())));
        assert_eq!(
            why(&format!("<?xml?><!-- < --><a>{}<![CDATA[<b<c]]></a>", "<x a='>' b=\"/>\"/>".repeat(500))),
            None
        );
        assert_eq!(why("<"), None);
        assert_eq!(why("<!-- <a"), None);
    }
}
