//! Inline emphasis in messages: `<em>…</em>` and `<strong>…</strong>`, not nested.

use super::findings::Findings;
use super::pattern::{Emphasis, Part};
use super::slice::Placed;
use crate::diag::{Diagnostic, Span, did_you_mean};

const TAGS: [Emphasis; 2] = [Emphasis::Em, Emphasis::Strong];

/// Follows the tags through the texts of one pattern.
#[derive(Default)]
pub(super) struct Markup {
    open: Option<(Emphasis, Span)>,
}

impl Markup {
    /// Splits a text at its tags. What is not a tag stays text: `a < b`, `<3`.
    pub(super) fn split(&mut self, text: Placed<'_>, parts: &mut Vec<Part>, findings: &mut Findings) {
        let mut plain_from = 0;
        let mut at = 0;
        while let Some(offset) = text.text[at..].find('<') {
            let start = at + offset;
            let Some(tag) = Tag::at(&text.text[start..]) else {
                at = start + 1;
                continue;
            };
            let end = start + tag.len;
            push_text(parts, &text.text[plain_from..start]);
            self.tag(&tag, text.part(start..end).span(), parts, findings);
            (plain_from, at) = (end, end);
        }
        push_text(parts, &text.text[plain_from..]);
    }

    /// Reports a tag that is still open at the end of the pattern, and closes it.
    pub(super) fn finish(self, parts: &mut Vec<Part>, findings: &mut Findings) {
        if let Some((emphasis, span)) = self.open {
            let name = emphasis.name();
            let found = Diagnostic::error(span, format!("`<{name}>` is not closed"));
            findings.push(found.hint(format!("end it with `</{name}>` within the same text or variant")));
            parts.push(Part::Close(emphasis));
        }
    }

    fn tag(&mut self, tag: &Tag<'_>, span: Span, parts: &mut Vec<Part>, findings: &mut Findings) {
        let Some(emphasis) = TAGS.into_iter().find(|known| known.name() == tag.name && tag.well_formed) else {
            findings.push(unknown(tag, span));
            return;
        };
        let name = emphasis.name();
        match (tag.closing, self.open) {
            (false, None) => {
                self.open = Some((emphasis, span));
                parts.push(Part::Open(emphasis, span));
            }
            (false, Some((outer, outer_span))) => {
                let found = Diagnostic::error(span, format!("`<{name}>` stands within `<{}>`", outer.name()));
                let hint = format!("close `</{}>` first: emphasis cannot be nested", outer.name());
                findings.push(found.related(outer_span, "opened here").hint(hint));
            }
            (true, Some((open, _))) if open == emphasis => {
                self.open = None;
                parts.push(Part::Close(emphasis));
            }
            (true, open) => {
                let found = Diagnostic::error(span, format!("`</{name}>` closes nothing"));
                let hint = match open {
                    Some((open, _)) => format!("close `</{}>` first", open.name()),
                    None => format!("open it with `<{name}>` in the same text or variant"),
                };
                findings.push(found.hint(hint));
            }
        }
    }
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(Part::Text(last)) => last.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}

fn unknown(tag: &Tag<'_>, span: Span) -> Diagnostic {
    let found = Diagnostic::error(span, format!("`{}` is not a known tag", tag.source));
    let known = TAGS.map(Emphasis::name);
    let hint = if known.contains(&tag.name) {
        format!("write it as `<{name}>` and `</{name}>`", name = tag.name)
    } else {
        did_you_mean(tag.name, known)
            .unwrap_or_else(|| "use `<em>` or `<strong>`; write a plain `<` before a letter as `{\"<\"}`".to_owned())
    };
    found.hint(hint)
}

/// Something that looks like a tag: `<` or `</` and a letter.
struct Tag<'t> {
    name: &'t str,
    source: &'t str,
    closing: bool,
    /// Whether nothing but the name stands between the angle brackets.
    well_formed: bool,
    len: usize,
}

impl<'t> Tag<'t> {
    fn at(text: &'t str) -> Option<Tag<'t>> {
        let closing = text.starts_with("</");
        let inner = &text[if closing { 2 } else { 1 }..];
        if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let name_len = inner.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inner.len());
        let name = &inner[..name_len];
        let head = text.len() - inner.len() + name_len;
        // Without a closing bracket the mark covers the name alone.
        let bracket = inner[name_len..].find(['<', '>', '\n']).filter(|i| inner[name_len + i..].starts_with('>'));
        let len = bracket.map_or(head, |i| head + i + 1);
        Some(Tag { name, source: &text[..len], closing, well_formed: bracket == Some(0), len })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceId;

    fn split(text: &str) -> (String, Vec<String>) {
        let (mut parts, mut findings, mut markup) = (Vec::new(), Findings::default(), Markup::default());
        markup.split(Placed { text, start: 0, source: SourceId::new(0) }, &mut parts, &mut findings);
        markup.finish(&mut parts, &mut findings);
        let shown = parts.iter().map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Open(emphasis, _) => format!("[{}:", emphasis.name()),
            Part::Close(_) => "]".to_owned(),
            Part::Placeable(_) => unreachable!("only texts go in"),
        });
        (shown.collect(), findings.messages())
    }

    #[test]
    fn tags_become_ranges_and_other_brackets_stay() {
        assert_eq!(split("a <em>b</em> <strong>c</strong>"), ("a [em:b] [strong:c]".into(), vec![]));
        assert_eq!(split("1 < 2, <3, a<"), ("1 < 2, <3, a<".into(), vec![]));
    }

    #[test]
    fn every_kind_of_broken_markup_is_reported() {
        for (text, message) in [
            ("<em>a", "`<em>` is not closed"),
            ("a</em>", "`</em>` closes nothing"),
            ("<em>a</strong></em>", "`</strong>` closes nothing"),
            ("<em><strong>a</em>", "`<strong>` stands within `<em>`"),
            ("<b>a", "`<b>` is not a known tag"),
            ("<em class=\"x\">a", "`<em class=\"x\">` is not a known tag"),
            ("<em a", "`<em` is not a known tag"),
            ("<STRONG>a", "`<STRONG>` is not a known tag"),
        ] {
            assert_eq!(split(text).1, [message], "{text}");
        }
    }
}
