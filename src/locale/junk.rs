//! What the Fluent parser could not read, said in words that help.

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::slice::Placed;
use crate::diag::Diagnostic;

/// The finding about one unreadable stretch of `file`.
pub(super) fn explain(file: Placed<'_>, error: &ParserError) -> Diagnostic {
    let slice = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    if let Some(diagnostic) = broken_attribute(file, file.part(slice.clone())) {
        return diagnostic;
    }
    let at_line_start = error.pos.start == slice.start || file.part(0..error.pos.start).text.ends_with('\n');
    diagnostic(file, error, at_line_start)
}

/// The parser gives an attribute up without a reason; reading it as a message of its own brings the reason back.
fn broken_attribute(file: Placed<'_>, junk: Placed<'_>) -> Option<Diagnostic> {
    let dot = junk.text.find(|c| c != ' ')?;
    if !junk.text[dot..].starts_with('.') {
        return None;
    }
    let dot_at = junk.start - file.start + dot;
    let attribute = file.part(dot_at + 1..junk.start - file.start + junk.text.len());
    let found = match parser::parse(attribute) {
        Err((_, errors)) if !errors.is_empty() => {
            let error = &errors[0];
            diagnostic(attribute, error, error.pos.start == 0)
        }
        _ => Diagnostic::error(file.part(dot_at..dot_at + 1).span(), "this attribute belongs to no message"),
    };
    Some(found.hint("an attribute is an indented line `.name = text` below its message"))
}

/// The place of an error, without the line breaks that the parser counts in.
fn mark<'s>(file: Placed<'s>, error: &ParserError) -> Placed<'s> {
    let place = file.part(error.pos.clone());
    let kept = place.text.trim_end().len();
    // A lone line break stays marked: it is where something is missing.
    if kept == 0 { file.part(error.pos.start..error.pos.start) } else { place.part(0..kept) }
}

fn diagnostic(file: Placed<'_>, error: &ParserError, at_line_start: bool) -> Diagnostic {
    if error.kind == ErrorKind::ExpectedToken('}')
        && let Some(diagnostic) = unclosed(file, error)
    {
        return diagnostic;
    }
    let (message, hint) = words(&error.kind, at_line_start);
    Diagnostic::error(mark(file, error).span(), message).hint_opt(hint.map(str::to_owned))
}

/// A missing `}` is noticed at the next thing, which may be lines below: then the opening brace says more.
fn unclosed(file: Placed<'_>, error: &ParserError) -> Option<Diagnostic> {
    let before = file.part(0..error.pos.start);
    let brace = last_open_brace(before.text)?;
    let line = before.text[brace..].lines().next().unwrap_or_default().trim_end().len();
    let opened = file.part(brace..brace + line);
    if before.text[brace..].contains('\n') {
        let found = Diagnostic::error(opened.span(), "this placeable is not closed");
        return Some(found.hint("end it with `}`; write a plain brace as `{\"{\"}`"));
    }
    let found = Diagnostic::error(mark(file, error).span(), "expected `}` here");
    Some(found.related(opened.span(), "the placeable").hint("a placeable holds one thing, such as `{ $name }`"))
}

/// The last `{` without a `}` of its own.
fn last_open_brace(text: &str) -> Option<usize> {
    let mut closed = 0_usize;
    text.bytes().enumerate().rev().find_map(|(index, byte)| match byte {
        b'}' => {
            closed += 1;
            None
        }
        b'{' if closed == 0 => Some(index),
        b'{' => {
            closed -= 1;
            None
        }
        _ => None,
    })
}

const INDENT: &str = "a line that continues a text must be indented; a message is `name = text` at the start of a line";

fn words(kind: &ErrorKind, at_line_start: bool) -> (String, Option<&'static str>) {
    let (message, hint) = match kind {
        ErrorKind::ExpectedToken('=') => ("expected `=` after the name of a message", Some(INDENT)),
        ErrorKind::ExpectedToken(' ') => ("expected a space after `#`", Some("a comment is `# text`")),
        ErrorKind::ExpectedToken(c) => return (format!("expected `{c}`"), None),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" && at_line_start => {
            ("this line is neither a message, a term nor a comment", Some(INDENT))
        }
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            ("expected a name", Some("names begin with a letter: a–z, then letters, digits, `-` and `_`"))
        }
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => ("expected a digit", None),
        ErrorKind::ExpectedCharRange { .. } => {
            ("expected a line break after `->`", Some("each variant stands on a line of its own"))
        }
        ErrorKind::ExpectedMessageField { entry_id } => return (format!("message `{entry_id}` has no text"), None),
        ErrorKind::ExpectedTermField { entry_id } => return (format!("term `-{entry_id}` has no text"), None),
        ErrorKind::ForbiddenCallee => {
            ("only functions can be called", Some("their names are in capitals, such as `NUMBER($n)`"))
        }
        ErrorKind::MissingDefaultVariant => {
            ("this choice has no default variant", Some("mark one with an asterisk, for example `*[other] …`"))
        }
        ErrorKind::MultipleDefaultVariants => {
            ("this choice has two default variants", Some("keep the asterisk of one"))
        }
        ErrorKind::MissingValue => ("a text is missing here", Some("write an empty text as `{\"\"}`")),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            ("a message cannot choose between variants", Some("choose by a variable, such as `$count`"))
        }
        ErrorKind::TermReferenceAsSelector => {
            ("a term's text cannot choose between variants", Some("choose by an attribute of the term"))
        }
        ErrorKind::TermAttributeAsPlaceable => {
            ("an attribute of a term cannot be shown", Some("use it to choose between variants"))
        }
        ErrorKind::UnterminatedStringLiteral => {
            ("this string is not closed", Some("end it with `\"` on the same line"))
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            ("values must come before options", Some("write `NUMBER($n, style: \"percent\")`"))
        }
        ErrorKind::DuplicatedNamedArgument(name) => return (format!("option `{name}` appears twice"), None),
        ErrorKind::UnknownEscapeSequence(_) => {
            ("unknown escape sequence", Some("known are `\\\"`, `\\\\`, `\\u0041` and `\\U01F600`"))
        }
        ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            ("this escape sequence is not complete", Some("`\\u` takes four hexadecimal digits, `\\U` six"))
        }
        ErrorKind::UnbalancedClosingBrace => ("this brace closes nothing", Some("write a plain brace as `{\"}\"}`")),
        ErrorKind::ExpectedInlineExpression => {
            ("nothing that can be shown stands here", Some("write `{ $name }`; a plain brace is `{\"{\"}`"))
        }
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("this cannot choose between variants", Some("choose by a variable, such as `$count`"))
        }
        ErrorKind::ExpectedLiteral => ("an option takes a number or a string", Some("write `style: \"percent\"`")),
    };
    (message.to_owned(), hint)
}
