//! A catalogue: all messages of one locale, read from Fluent files (<https://projectfluent.org/fluent/guide/>).

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};

use super::convert::Converter;
use super::findings::Findings;
use super::pattern::{Attribute, Message};
use super::review::{self, Line};
use super::slice::Placed;
use super::{Locale, ReviewStatus, junk};
use crate::diag::{Diagnostic, Diagnostics, SourceId, Span};

/// The largest file that is read, in bytes.
pub const MAX_CATALOGUE_BYTES: usize = 5 * 1024 * 1024;

/// How many braces, brackets and colons one entry may have. It bounds the recursion of the Fluent parser and the
/// search for repeated options and variants, which is quadratic; a message that people read has a dozen.
const MAX_ENTRY_TOKENS: usize = 500;

/// The messages and terms of one locale, from any number of files; names are shared by all of them.
#[derive(Debug, Clone)]
pub struct Catalogue {
    locale: Locale,
    messages: BTreeMap<String, Message>,
    terms: BTreeMap<String, Message>,
}

impl Catalogue {
    /// A catalogue without messages.
    pub fn new(locale: Locale) -> Self {
        Catalogue { locale, messages: BTreeMap::new(), terms: BTreeMap::new() }
    }

    /// The catalogue of one file; see [`add`](Self::add).
    pub fn parse(locale: Locale, source: SourceId, text: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut catalogue = Catalogue::new(locale);
        catalogue.add(source, text, diagnostics);
        catalogue
    }

    /// Adds the messages of a file, which may begin with a byte order mark.
    ///
    /// All mistakes are reported in one go, each where it stands; what can be read is kept. Of two messages with
    /// the same name the first stays.
    pub fn add(&mut self, source: SourceId, text: &str, diagnostics: &mut Diagnostics) {
        let file = Placed { text, start: 0, source };
        if let Some(refusal) = refuse(file) {
            diagnostics.push(refusal);
            return;
        }
        let bom = text.len() - text.trim_start_matches('\u{FEFF}').len();
        let file = file.part(bom..text.len());
        let mut findings = Findings::default();
        let resource = match parser::parse(file) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                errors.iter().for_each(|error| findings.push_with(|| junk::explain(file, error)));
                resource
            }
        };
        let mut reader =
            Reader { file, file_status: None, group_status: None, findings: &mut findings, catalogue: self };
        resource.body.iter().for_each(|entry| reader.entry(entry));
        findings.report(source, diagnostics);
    }

    /// The locale it is written in.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The message with this name, without attribute.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.get(id)
    }

    /// All messages by name, in the order of their names.
    pub fn messages(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.messages.iter().map(|(id, message)| (id.as_str(), message))
    }

    pub(super) fn term(&self, id: &str) -> Option<&Message> {
        self.terms.get(id)
    }

    pub(super) fn terms(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.terms.iter().map(|(id, term)| (id.as_str(), term))
    }
}

/// Why a file is not even given to the parser.
fn refuse(file: Placed<'_>) -> Option<Diagnostic> {
    if file.text.len() > MAX_CATALOGUE_BYTES {
        let limit = MAX_CATALOGUE_BYTES / (1024 * 1024);
        let found = Diagnostic::error(Span::file(file.source), format!("this catalogue has more than {limit} MiB"));
        return Some(found.hint("split it into several files"));
    }
    let (mut tokens, mut offset, mut entry) = (0, 0, 0..0);
    for line in file.text.split_inclusive('\n') {
        if starts_entry(line) {
            (tokens, entry) = (0, offset..offset + line.trim_end().len());
        }
        // Nothing is parsed in a comment.
        if !line.starts_with('#') {
            tokens += line.bytes().filter(|b| matches!(b, b'{' | b'(' | b'[' | b':')).count();
        }
        if tokens > MAX_ENTRY_TOKENS {
            let message = format!("this message has more than {MAX_ENTRY_TOKENS} braces, brackets and colons");
            return Some(Diagnostic::error(file.part(entry).span(), message).hint("split the message"));
        }
        offset += line.len();
    }
    None
}

/// Whether the parser is sure to be outside every expression at the `=` or `#` of this line, whatever came before:
/// no expression goes on with `name =` or `#`, and a text ends at the start of a line.
fn starts_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(name.len());
    let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
    line.starts_with('#') || named && name[end..].trim_start_matches(' ').starts_with('=')
}

/// Takes the entries of one file in order.
struct Reader<'a> {
    file: Placed<'a>,
    file_status: Option<ReviewStatus>,
    group_status: Option<ReviewStatus>,
    findings: &'a mut Findings,
    catalogue: &'a mut Catalogue,
}

impl Reader<'_> {
    fn entry(&mut self, entry: &ast::Entry<Placed<'_>>) {
        match entry {
            ast::Entry::Message(message) => {
                let ast::Message { id, value, attributes, comment } = message;
                let made = self.message(id, 0, value.as_ref(), attributes, comment.as_ref());
                insert(&mut self.catalogue.messages, id.name, "message `", made, self.findings);
            }
            ast::Entry::Term(term) => {
                let ast::Term { id, value, attributes, comment } = term;
                let made = self.message(id, 1, Some(value), attributes, comment.as_ref());
                insert(&mut self.catalogue.terms, id.name, "term `-", made, self.findings);
            }
            // A group without a status ends the group before it.
            ast::Entry::GroupComment(comment) => self.group_status = self.status(comment),
            ast::Entry::ResourceComment(comment) => self.file_status = self.status(comment).or(self.file_status),
            ast::Entry::Comment(_) | ast::Entry::Junk { .. } => {}
        }
    }

    fn message(
        &mut self,
        id: &ast::Identifier<Placed<'_>>,
        sigil: usize,
        value: Option<&ast::Pattern<Placed<'_>>>,
        attributes: &[ast::Attribute<Placed<'_>>],
        comment: Option<&ast::Comment<Placed<'_>>>,
    ) -> Message {
        let status = comment.and_then(|comment| self.status(comment)).or(self.group_status).or(self.file_status);
        let name = id.name.span();
        let id_span = Span { start: name.start - sigil as u32, ..name };
        let mut converter = Converter { locale: &self.catalogue.locale, file: self.file, findings: self.findings };
        let mut message = Message {
            id_span,
            value: value.map(|value| converter.pattern(value, id_span)),
            attributes: BTreeMap::new(),
            comment: comment.map(|c| c.content.iter().map(|line| line.text.to_owned()).collect()).unwrap_or_default(),
            status: status.unwrap_or_default(),
        };
        for attribute in attributes {
            let name = attribute.id.name;
            let made = Attribute { span: name.span(), value: converter.pattern(&attribute.value, name.span()) };
            if let Some(first) = message.attributes.get(name.text) {
                let found = Diagnostic::error(name.span(), format!("attribute `.{}` appears twice", name.text));
                converter.findings.push(found.related(first.span, "first here").hint("rename or remove one of them"));
            } else {
                message.attributes.insert(name.text.to_owned(), made);
            }
        }
        message
    }

    /// The status that a comment gives; the last line that does so counts.
    fn status(&mut self, comment: &ast::Comment<Placed<'_>>) -> Option<ReviewStatus> {
        let mut status = None;
        for line in &comment.content {
            match review::read_line(line.text) {
                Line::Prose => {}
                Line::Status(read) => status = Some(read),
                Line::Unknown { word, hint } => {
                    let found = Diagnostic::warning(line.span(), format!("unknown review status `{word}`"));
                    self.findings.push(found.hint(hint));
                }
            }
        }
        status
    }
}

fn insert(entries: &mut BTreeMap<String, Message>, id: Placed<'_>, what: &str, made: Message, findings: &mut Findings) {
    if let Some(first) = entries.get(id.text) {
        let found = Diagnostic::error(made.id_span, format!("{what}{}` appears twice", id.text));
        findings.push(found.related(first.id_span, "first here").hint("rename or remove one of them"));
    } else {
        entries.insert(id.text.to_owned(), made);
    }
}
