//! A first look at SVG text, byte by byte, before any parser sees it.
//!
//! XML parsers compare every attribute of an element with every other: 80,000 of them take a minute.
//! One pass here bounds elements, attributes and nesting in milliseconds.

use std::ops::Range;

use crate::assets::limits::{Limit, Limits};
use crate::assets::svg::problem::SvgProblem;

/// A problem and the bytes that it is about.
pub(super) type Found = (SvgProblem, Range<usize>);

/// Bounds the work that parsing `text` takes. What is no well-formed XML is left to the parser.
pub(super) fn scan(text: &str, limits: &Limits) -> Result<(), Found> {
    let bytes = text.as_bytes();
    let too_large = |limit, at: Range<usize>| (SvgProblem::TooLarge(limits.exceeded(limit)), at);
    let (mut elements, mut depth) = (0, 0);
    let mut at = 0;
    while let Some(start) = find(bytes, at, b"<") {
        let rest = &bytes[start..];
        at = if rest.starts_with(b"<!--") {
            after(bytes, start + 4, b"-->")
        } else if rest.starts_with(b"<![CDATA[") {
            after(bytes, start, b"]]>")
        } else if rest.starts_with(b"<?") {
            after(bytes, start, b"?>")
        } else if rest.starts_with(b"<!") {
            let end = after(bytes, start, b">");
            if bytes[start..end].contains(&b'[') {
                return Err((SvgProblem::Entities, start..end));
            }
            end
        } else if rest.starts_with(b"</") {
            depth = u64::saturating_sub(depth, 1);
            after(bytes, start, b">")
        } else {
            let tag = Tag::read(bytes, start);
            elements += 1;
            if elements > limits.get(Limit::SvgNodes) {
                return Err(too_large(Limit::SvgNodes, start..tag.end));
            }
            if tag.attributes > limits.get(Limit::SvgAttributes) {
                // The whole of it would be megabytes.
                return Err(too_large(Limit::SvgAttributes, start..start + 1));
            }
            if depth >= limits.get(Limit::SvgDepth) {
                return Err(too_large(Limit::SvgDepth, start..tag.end));
            }
            depth += u64::from(!tag.empty);
            tag.end
        };
    }
    Ok(())
}

/// What a start tag shows without being parsed.
struct Tag {
    attributes: u64,
    empty: bool,
    end: usize,
}

impl Tag {
    fn read(bytes: &[u8], start: usize) -> Tag {
        let mut attributes = 0;
        let mut quote = None;
        for (offset, byte) in bytes[start..].iter().enumerate() {
            match (quote, byte) {
                (Some(open), _) if open == *byte => quote = None,
                (Some(_), _) => {}
                (None, b'"' | b'\'') => quote = Some(*byte),
                (None, b'=') => attributes += 1,
                (None, b'>') => {
                    let end = start + offset + 1;
                    return Tag { attributes, empty: bytes[end - 2] == b'/', end };
                }
                _ => {}
            }
        }
        Tag { attributes, empty: true, end: bytes.len() }
    }
}

fn find(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(what.len()).position(|window| window == what).map(|offset| from + offset)
}

/// The byte after the next `what`, or the end.
fn after(bytes: &[u8], from: usize, what: &[u8]) -> usize {
    find(bytes, from, what).map_or(bytes.len(), |at| at + what.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limited(text: &str) -> Option<Limit> {
        match scan(text, &Limits::default()) {
            Err((SvgProblem::TooLarge(exceeded), _)) => Some(exceeded.limit),
            _ => None,
        }
    }

    #[test]
    fn attributes_are_counted_below_at_and_above() {
        for (count, expected) in [(511, None), (512, None), (513, Some(Limit::SvgAttributes))] {
            let attributes: String = (0..count).map(|i| format!(" a{i}='<\">'")).collect();
            assert_eq!(limited(&format!("<svg{attributes}/>")), expected, "{count}");
        }
    }

    #[test]
    fn nesting_is_counted_below_at_and_above() {
        for (depth, expected) in [(255, None), (256, None), (257, Some(Limit::SvgDepth))] {
            let text = format!("{}<i/>{}", "<g>".repeat(depth - 2), "</g>".repeat(depth - 2));
            assert_eq!(limited(&format!("<svg>{text}</svg>")), expected, "{depth}");
        }
    }

    #[test]
    fn elements_are_counted_below_at_and_above() {
        for (count, expected) in [(49_999, None), (50_000, None), (50_001, Some(Limit::SvgNodes))] {
            assert_eq!(limited(&format!("<svg>{}</svg>", "<g/>".repeat(count - 1))), expected, "{count}");
        }
    }

    #[test]
    fn comments_and_character_data_are_no_elements() {
        let inside = "<g>".repeat(300);
        for text in [format!("<!-- {inside} -->"), format!("<![CDATA[{inside}]]>"), format!("<?pi {inside}?>")] {
            assert_eq!(limited(&format!("<svg>{text}</svg>")), None);
        }
    }

    #[test]
    fn entities_are_refused_and_a_plain_doctype_is_not() {
        let public =
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">";
        assert!(scan(&format!("{public}<svg/>"), &Limits::default()).is_ok());
        let bomb = "<!DOCTYPE svg [<!ENTITY a 'xx'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>";
        assert!(matches!(scan(bomb, &Limits::default()), Err((SvgProblem::Entities, _))));
    }

    #[test]
    fn broken_text_ends() {
        for text in ["<", "<svg a='", "<!--", "<![CDATA[", "<?x", "</", "<!DOCTYPE"] {
            assert!(scan(text, &Limits::default()).is_ok(), "{text}");
        }
    }
}
