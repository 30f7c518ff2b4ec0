//! A Fluent file with the places of everything that is edited: names, comments, patterns.

use std::ops::Range;

use fluent_syntax::{ast, parser};

use super::edit::line_around;
use super::forms::{Form, forms};
use super::marks::MISSING;
use crate::diag::{SourceId, Span};
use crate::locale::review::{self, Line};
use crate::locale::slice::Placed;
use crate::locale::{ReviewStatus, bounds};

/// The entries of one file in order.
#[derive(Debug, Clone, Default)]
pub(super) struct Outline {
    /// Messages and terms.
    pub entries: Vec<Entry>,
    /// What an earlier `sync` put in for messages that nobody translated yet.
    pub blocks: Vec<Block>,
}

/// A message, or a term, whose id then begins with `-`.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub id: String,
    /// The name with its `-`.
    pub name: Range<usize>,
    /// What the comment of its group or file says about all in it, where its own says nothing.
    pub inherited: ReviewStatus,
    /// The lines of the comment above, from `#` to their end, with what they say.
    pub comment: Vec<(Range<usize>, String)>,
    pub value: Option<Field>,
    pub attributes: Vec<Field>,
    /// After the last character of its text.
    pub end: usize,
}

/// A value or an attribute.
#[derive(Debug, Clone)]
pub(super) struct Field {
    /// The attribute's name; `None` for the value.
    pub attribute: Option<String>,
    /// After the `=`.
    pub after_equals: usize,
    /// The pattern as it is written.
    pub raw: Range<usize>,
    /// Its sentences; `None` if there are more than anyone can translate.
    pub forms: Option<Vec<Form>>,
}

/// A comment that stands for a missing message.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub id: String,
    pub range: Range<usize>,
}

impl Entry {
    /// The first byte of its comment, or of its name.
    pub fn start(&self) -> usize {
        self.comment.first().map_or(self.name.start, |(line, _)| line.start)
    }

    /// The value, then the attributes.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.value.iter().chain(&self.attributes)
    }

    /// The value, or the attribute with this name.
    pub fn field(&self, attribute: Option<&str>) -> Option<&Field> {
        self.fields().find(|field| field.attribute.as_deref() == attribute)
    }
}

impl Outline {
    /// Reads a file. `None` if any of it is not Fluent: nothing of such a file is edited.
    pub fn parse(source: SourceId, text: &str) -> Option<Outline> {
        let file = Placed { text, start: 0, source };
        if bounds::refuse(file).is_some() {
            return None;
        }
        let bom = text.len() - text.trim_start_matches('\u{FEFF}').len();
        let resource = parser::parse(file.part(bom..text.len())).ok()?;
        let starts: Vec<usize> = resource.body.iter().map(|entry| entry_start(text, entry)).collect();
        let mut outline = Outline::default();
        let (mut of_file, mut of_group) = (None, None);
        for (index, entry) in resource.body.iter().enumerate() {
            let end = starts.get(index + 1).copied().unwrap_or(text.len());
            match entry {
                // A group without a status ends the group before it, as catalogues have it.
                ast::Entry::GroupComment(comment) => of_group = status(comment),
                ast::Entry::ResourceComment(comment) => of_file = status(comment).or(of_file),
                entry => outline.add(text, entry, end, of_group.or(of_file).unwrap_or_default()),
            }
        }
        Some(outline)
    }

    fn add(&mut self, text: &str, entry: &ast::Entry<Placed<'_>>, end: usize, inherited: ReviewStatus) {
        match entry {
            ast::Entry::Message(message) => {
                let ast::Message { id, value, attributes, comment } = message;
                let entry = read(text, id.name, 0, value.as_ref(), attributes, comment.as_ref(), end);
                self.entries.push(Entry { inherited, ..entry });
            }
            ast::Entry::Term(term) => {
                let ast::Term { id, value, attributes, comment } = term;
                let entry = read(text, id.name, 1, Some(value), attributes, comment.as_ref(), end);
                self.entries.push(Entry { inherited, ..entry });
            }
            ast::Entry::Comment(comment) => self.blocks.extend(block(text, comment)),
            ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) | ast::Entry::Junk { .. } => {}
        }
    }

    /// The message or term with this id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }
}

/// The status that a comment gives; the last line that does so counts.
fn status(comment: &ast::Comment<Placed<'_>>) -> Option<ReviewStatus> {
    let read = |line: &Placed<'_>| match review::read_line(line.text) {
        Line::Status(status) => Some(status),
        Line::Prose | Line::Unknown { .. } => None,
    };
    comment.content.iter().filter_map(read).next_back()
}

fn entry_start(text: &str, entry: &ast::Entry<Placed<'_>>) -> usize {
    let of_comment = |comment: &ast::Comment<Placed<'_>>| {
        comment.content.first().map_or(text.len(), |line| line_around(text, line.start).start)
    };
    match entry {
        ast::Entry::Message(message) => message.comment.as_ref().map_or(message.id.name.start, of_comment),
        ast::Entry::Term(term) => term.comment.as_ref().map_or(term.id.name.start - 1, of_comment),
        ast::Entry::Comment(comment) | ast::Entry::GroupComment(comment) | ast::Entry::ResourceComment(comment) => {
            of_comment(comment)
        }
        ast::Entry::Junk { content } => content.start,
    }
}

fn read(
    text: &str,
    id: Placed<'_>,
    sigil: usize,
    value: Option<&ast::Pattern<Placed<'_>>>,
    attributes: &[ast::Attribute<Placed<'_>>],
    comment: Option<&ast::Comment<Placed<'_>>>,
    end: usize,
) -> Entry {
    let name = id.start - sigil..id.start + id.text.len();
    let end = text[..end].trim_end().len();
    // Each pattern ends before the dot of the next attribute.
    let stop = |index: usize| attributes.get(index).map_or(end, |next| text[..next.id.name.start - 1].trim_end().len());
    let attribute = |(index, attribute): (usize, &ast::Attribute<Placed<'_>>)| {
        let name = attribute.id.name;
        field(text, Some(name.text), name.start + name.text.len()..stop(index + 1), &attribute.value)
    };
    Entry {
        id: text[name.clone()].to_owned(),
        value: value.map(|value| field(text, None, name.end..stop(0), value)),
        attributes: attributes.iter().enumerate().map(attribute).collect(),
        inherited: ReviewStatus::Unmarked,
        comment: comment.map(|comment| lines(text, comment)).unwrap_or_default(),
        name,
        end,
    }
}

/// A pattern that stands in `rest`, which begins behind the name.
fn field(text: &str, attribute: Option<&str>, rest: Range<usize>, pattern: &ast::Pattern<Placed<'_>>) -> Field {
    let after_equals = text[rest.clone()].find('=').map_or(rest.start, |i| rest.start + i + 1);
    let raw = &text[after_equals..rest.end.max(after_equals)];
    let start = after_equals + raw.len() - raw.trim_start().len();
    Field {
        attribute: attribute.map(str::to_owned),
        after_equals,
        raw: start..rest.end.max(start),
        forms: forms(pattern),
    }
}

fn lines(text: &str, comment: &ast::Comment<Placed<'_>>) -> Vec<(Range<usize>, String)> {
    comment.content.iter().map(|line| (line_around(text, line.start), line.text.trim_end().to_owned())).collect()
}

fn block(text: &str, comment: &ast::Comment<Placed<'_>>) -> Option<Block> {
    let lines = lines(text, comment);
    let (first, last) = (lines.first()?, lines.last()?);
    if first.1 != MISSING {
        return None;
    }
    let (id, _) = lines.get(1)?.1.split_once('=')?;
    Some(Block { id: id.trim().to_owned(), range: first.0.start..last.0.end })
}

/// Where an entry's name stands, for findings.
pub(super) fn name_span(source: SourceId, entry: &Entry) -> Span {
    Span::new(source, entry.name.start, entry.name.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::exchange::forms::fluent_text;

    fn outline(text: &str) -> Outline {
        Outline::parse(SourceId::new(0), text).expect("is Fluent")
    }

    #[test]
    fn places_cover_exactly_what_is_written() {
        let text = "### File\n\n# One\n#\n# two\na = b\n    c\n\n    .x = { $n ->\n[one] y\n*[other] z\n}\n  .e = f\n\n# alone\n\n-t = u  \nonly =\n .alt = v";
        let read = outline(text);
        let show = |entry: &Entry| {
            entry.fields().map(|field| text[field.raw.clone()].to_owned()).collect::<Vec<_>>().join("|")
        };
        let ids: Vec<&str> = read.entries.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids, ["a", "-t", "only"]);
        assert_eq!(show(&read.entries[0]), "b\n    c|{ $n ->\n[one] y\n*[other] z\n}|f");
        assert_eq!(&text[read.entries[0].start()..read.entries[0].name.end], "# One\n#\n# two\na");
        assert_eq!(show(&read.entries[1]), "u");
        assert_eq!(show(&read.entries[2]), "v");
        assert!(read.entries[2].value.is_none());
        assert!(Outline::parse(SourceId::new(0), "a = {\n").is_none());
    }

    #[test]
    fn each_variant_is_a_whole_sentence() {
        let read = outline(
            "a = Wait <em>{ $n ->\n    [one] a day\n   *[other] { NUMBER( $n ,style:\"decimal\") } days\n }</em>, please{ -t }\n",
        );
        let forms = read.entries[0].value.as_ref().and_then(|v| v.forms.clone()).expect("forms");
        let shown: Vec<(String, String)> = forms
            .iter()
            .map(|form| {
                let path = form.path.iter().map(|c| format!("{}={}", c.selector, c.key)).collect::<Vec<_>>().join(",");
                (path, fluent_text(&form.segments))
            })
            .collect();
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(
            shown,
            [
                pair("$n=one", "Wait <em>a day</em>, please{ -t }"),
                pair("$n=other", "Wait <em>{ NUMBER($n, style: \"decimal\") } days</em>, please{ -t }")
            ]
        );
        assert_eq!(forms[0].segments.len(), 6);
    }

    #[test]
    fn blocks_of_missing_messages_are_known_again() {
        let read = outline("a = x\n\n# status: missing\n# b = Two\n#     lines\n\nc = y\n");
        assert_eq!(read.blocks.len(), 1);
        assert_eq!(read.blocks[0].id, "b");
    }
}
