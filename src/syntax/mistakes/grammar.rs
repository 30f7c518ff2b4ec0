//! Mistakes in YAML's grammar: from what the parser saw to what the author did.

use granit_parser::{ErrorKind, ScanError};

use super::{Context, key_is_not_text, tag, too_deep};
use crate::diag::{Diagnostic, SourceId, Span};

/// One mistake in the grammar and the text around it.
struct Case<'a> {
    source: SourceId,
    text: &'a str,
    /// The byte where the parser stopped.
    at: usize,
    context: &'a Context,
}

/// Words the mistake that ended the reading of `text`.
pub(in crate::syntax) fn of_the_grammar(
    source: SourceId,
    text: &str,
    error: &ScanError,
    context: &Context,
) -> Diagnostic {
    let at = error.marker().byte_offset().unwrap_or(text.len()).min(text.len());
    let case = Case { source, text, at, context };
    let kind = error.kind();
    case.tab(kind)
        .or_else(|| case.quotes(kind))
        .or_else(|| case.brackets(kind))
        .or_else(|| case.starts(kind))
        .or_else(|| case.lines(kind))
        .unwrap_or_else(|| case.other(kind))
}

impl Case<'_> {
    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.source, start, end)
    }

    fn error(&self, start: usize, end: usize, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(self.span(start, end), message)
    }

    /// The character at `at`, if the text goes on.
    fn here(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |i| i + 1)
    }

    /// The end of the line without its line break and trailing space.
    fn line_end(&self, at: usize) -> usize {
        let line = self.text[at..].split('\n').next().unwrap_or_default();
        at + line.trim_end().len()
    }

    /// The first character of the line that is not white space.
    fn line_text(&self, at: usize) -> usize {
        let start = self.line_start(at);
        let line = &self.text[start..];
        start + (line.len() - line.trim_start_matches([' ', '\t']).len())
    }

    /// The end of the word at `start`: at the next space, bracket, comma or `: `; at least one character.
    fn word_end(&self, start: usize) -> usize {
        let rest = &self.text[start..];
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let ends = |(i, c): (usize, char)| {
            let stops = c.is_whitespace() || matches!(c, ',' | '[' | ']' | '{' | '}') || rest[i..].starts_with(": ");
            let ends_line = c == ':' && rest[i + 1..].starts_with(['\n', '\r']);
            (i >= first && (stops || ends_line || &rest[i..] == ":")).then_some(start + i)
        };
        rest.char_indices().find_map(ends).unwrap_or(self.text.len())
    }

    fn column(&self, at: usize) -> usize {
        self.text[self.line_start(at)..at].chars().count()
    }

    /// Tabs before the first character of a line.
    fn tab(&self, kind: &ErrorKind) -> Option<Diagnostic> {
        let names_a_tab = matches!(
            kind,
            ErrorKind::TabNotAllowed
                | ErrorKind::TabInBlockIndentation
                | ErrorKind::TabAtBlockScalarStart
                | ErrorKind::TabInIndentation
                | ErrorKind::TabInPlainScalar
        );
        let start = self.line_start(self.at);
        let start = match self.indenting_tab(start) {
            Some(tab) => tab,
            // The parser may stand at the start of a text that runs on to a line with a tab.
            None if names_a_tab => self.next_indenting_tab(start)?,
            None => return None,
        };
        let end = start + self.text[start..].len() - self.text[start..].trim_start_matches('\t').len();
        let lines = self.text.lines().filter(|line| indenting_tab_in(line).is_some()).count();
        let hint = match lines {
            1 => "indent this line with spaces, two for each level".to_owned(),
            _ => format!("{lines} lines begin with tabs: replace each tab with two spaces (editors can do it at once)"),
        };
        Some(self.error(start, end, "tabs cannot indent YAML").hint(hint))
    }

    fn indenting_tab(&self, line_start: usize) -> Option<usize> {
        let line = self.text[line_start..].split('\n').next().unwrap_or_default();
        indenting_tab_in(line).map(|i| line_start + i)
    }

    fn next_indenting_tab(&self, from: usize) -> Option<usize> {
        let breaks = self.text[from..].match_indices('\n').map(|(i, _)| from + i + 1);
        breaks.map(|start| self.indenting_tab(start)).find(Option::is_some).flatten()
    }

    /// Quotes that do not close, close too early or hold an unknown escape.
    fn quotes(&self, kind: &ErrorKind) -> Option<Diagnostic> {
        let at = self.at;
        match kind {
            ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => {
                let quote = self.here()?;
                let message = format!("this `{quote}` is never closed");
                let hint = format!("end the text with another `{quote}`");
                Some(self.error(at, at + 1, message).hint(hint))
            }
            ErrorKind::InvalidTrailingSingleQuotedScalar => Some(self.after_quotes('\'')),
            ErrorKind::InvalidTrailingDoubleQuotedScalar => Some(self.after_quotes('"')),
            ErrorKind::InvalidQuotedScalarIndent => {
                let line = self.line_text(at);
                let message = "this line of a quoted text is not indented far enough";
                Some(self.error(line, self.word_end(line), message).hint("indent it deeper than its key"))
            }
            ErrorKind::UnknownQuotedScalarEscape => {
                let (start, end) = self.escape(|e| !b"0abt\tnvfre \"/\\N_LPxuU\r\n".contains(&e));
                let message = format!("`{}` means nothing in double quotes", &self.text[start..end]);
                let hint = "write `\\\\` for a backslash, or use single quotes, where it needs no care";
                Some(self.error(start, end, message).hint(hint))
            }
            ErrorKind::InvalidQuotedScalarHexEscape
            | ErrorKind::InvalidLowSurrogateHexEscape
            | ErrorKind::InvalidLowSurrogate
            | ErrorKind::MissingLowSurrogate
            | ErrorKind::UnpairedLowSurrogate
            | ErrorKind::InvalidUnicodeEscape => {
                let (start, end) = self.escape(|e| b"xuU".contains(&e));
                let message = format!("`{}` does not name a character", &self.text[start..end]);
                let hint = "write `\\u` with four hexadecimal digits such as `\\u00e9`, or the character itself";
                Some(self.error(start, end, message).hint(hint))
            }
            _ => None,
        }
    }

    /// The first escape of the quoted text at `at` whose letter is `wanted` and, for a number, that is no character.
    fn escape(&self, wanted: impl Fn(u8) -> bool) -> (usize, usize) {
        let bytes = self.text.as_bytes();
        let mut i = self.at + 1;
        while i + 1 < bytes.len() {
            if bytes[i] != b'\\' {
                i += 1;
                continue;
            }
            let digits = match bytes[i + 1] {
                b'x' => 2,
                b'u' => 4,
                b'U' => 8,
                _ => 0,
            };
            let number = bytes[i + 2..].iter().take(digits).take_while(|b| b.is_ascii_hexdigit()).count();
            let digits_found = self.text.get(i + 2..i + 2 + number).unwrap_or_default();
            let hex = u32::from_str_radix(digits_found, 16).ok().and_then(char::from_u32);
            if wanted(bytes[i + 1]) && (digits == 0 || number < digits || hex.is_none()) {
                let letter = self.text[i + 1..].chars().next().map_or(0, char::len_utf8);
                return (i, i + 1 + letter + number);
            }
            i += 2;
        }
        (self.at, (self.at + 1).min(self.text.len()))
    }

    /// Something stands behind a quoted text.
    fn after_quotes(&self, quote: char) -> Diagnostic {
        let diagnostic = self.error(self.at, self.word_end(self.at), "the quoted text ends before this");
        let from = self.context.last_end.min(self.at);
        let opening = self.text[from..self.at].find(quote).map(|i| from + i);
        let diagnostic = match opening {
            Some(start) => diagnostic.related(self.span(start, start + 1), "the quoted text begins here"),
            None => diagnostic,
        };
        let spans_lines = opening.is_some_and(|start| self.text[start..self.at].contains('\n'));
        if spans_lines {
            diagnostic.hint(format!("close the text with `{quote}` on the line where it begins"))
        } else if quote == '\'' {
            diagnostic
                .hint("put the whole text in quotes; inside of single quotes an apostrophe is written twice: `''`")
        } else {
            diagnostic.hint("put the whole text in quotes; inside of double quotes a `\"` is written `\\\"`")
        }
    }

    /// Brackets that do not match, and what is wrong between them.
    fn brackets(&self, kind: &ErrorKind) -> Option<Diagnostic> {
        let at = self.at;
        match kind {
            ErrorKind::UnclosedFlowCollection { .. } => return Some(self.unclosed(at)),
            ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
                let want = closing(*open);
                let message = format!("this `{open}` is closed by `{close}`");
                return Some(self.error(at, at + 1, message).hint(format!("close it with `{want}`")));
            }
            ErrorKind::MisplacedFlowCollectionEnd => {
                let bracket = self.here()?;
                let message = format!("this `{bracket}` closes nothing");
                let hint = "remove it; if it belongs to a text, put the text in quotes";
                return Some(self.error(at, at + 1, message).hint(hint));
            }
            ErrorKind::RecursionLimitExceeded => return Some(too_deep(self.span(at, self.word_end(at)))),
            _ => {}
        }
        let open = self.context.open_bracket?;
        // Most likely a bracket was forgotten if the next line already looks like another field.
        if self.text[open..at].contains('\n') && !matches!(self.here(), Some(',' | ']' | '}')) {
            let noticed = self.line_text(at);
            return Some(self.unclosed(open).related(self.span(noticed, self.word_end(noticed)), "before this"));
        }
        let bracket = self.text[open..].chars().next()?;
        let end = self.word_end(at);
        match kind {
            ErrorKind::BlockEntryInFlowCollection | ErrorKind::PlainScalarStartsWithDashFlowIndicator => {
                let message = format!("between `{bracket}` and `{}` a list item has no `-`", closing(bracket));
                Some(self.error(at, at + 1, message).hint("write `[a, b]`, or put the `-` in quotes"))
            }
            _ if matches!(self.here(), Some(',' | ']' | '}')) => None,
            ErrorKind::ExpectedFlowMappingSeparator
            | ErrorKind::ExpectedFlowSequenceSeparator
            | ErrorKind::InvalidColonPlacement
            | ErrorKind::FlowMappingValueAdjacentCollection => {
                let message = format!("expected `,` or `{}` here", closing(bracket));
                let hint = "separate entries by commas; put texts with `:`, `,` or brackets in quotes";
                Some(self.error(at, end, message).hint(hint))
            }
            _ => None,
        }
    }

    fn unclosed(&self, open: usize) -> Diagnostic {
        let bracket = self.text[open..].chars().next().unwrap_or('[');
        let diagnostic = self.error(open, open + 1, format!("this `{bracket}` is never closed"));
        match self.text[open..self.line_end(open)].find(" #").map(|i| open + i + 1) {
            Some(comment) => diagnostic
                .related(self.span(comment, self.line_end(comment)), "a comment")
                .hint("everything behind ` #` is a comment: put colors in quotes"),
            None => diagnostic.hint(format!("close it with `{}`", closing(bracket))),
        }
    }

    /// Characters that cannot begin a text.
    fn starts(&self, kind: &ErrorKind) -> Option<Diagnostic> {
        let at = self.at;
        let quote = "if it belongs to the text, put the text in quotes";
        match kind {
            ErrorKind::UnexpectedCharacter { character } => {
                let end = at + self.here().map_or(0, char::len_utf8);
                let name = if *character == '`' { "a backtick".to_owned() } else { format!("`{character}`") };
                Some(self.error(at, end, format!("a text cannot begin with {name}")).hint(quote))
            }
            ErrorKind::MissingAnchorOrAliasName => {
                let sign = self.here()?;
                Some(self.error(at, at + 1, format!("a name must follow this `{sign}`")).hint(quote))
            }
            ErrorKind::ExpectedNodeContent
            | ErrorKind::UnexpectedEofFlowSequence
            | ErrorKind::UnexpectedEofFlowMapping
            | ErrorKind::UnexpectedEofImplicitFlowMapping
            | ErrorKind::UnexpectedEofBlockSequence
            | ErrorKind::UnexpectedEofBlockMapping
            | ErrorKind::UnexpectedEof => match self.here() {
                Some(c @ (',' | ']' | '}' | ':' | '?' | '-')) => {
                    let message = format!("a value is missing before this `{c}`");
                    Some(self.error(at, at + 1, message).hint(quote))
                }
                _ => {
                    let end = self.word_end(at);
                    Some(self.error(at, end, "a value is missing here").hint("write the value, or remove its key"))
                }
            },
            ErrorKind::MissingTagUri
            | ErrorKind::UndeclaredTagHandle
            | ErrorKind::ExpectedTagBang
            | ErrorKind::InvalidTagTerminator
            | ErrorKind::UnclosedVerbatimTag
            | ErrorKind::InvalidTagEscape
            | ErrorKind::InvalidTagUtf8LeadingByte
            | ErrorKind::InvalidTagUtf8TrailingByte
            | ErrorKind::InvalidTagUtf8
            | ErrorKind::InvalidGlobalTagCharacter => {
                let end = self.word_end(at);
                Some(tag(self.span(at, end), &self.text[at..end]))
            }
            ErrorKind::InvalidBlockScalarHeader | ErrorKind::ZeroBlockScalarIndent => {
                let sign = self.here()?;
                let message = format!("the text of a `{sign}` block begins on the next line");
                let hint = format!("break the line after `{sign}`; {quote}");
                Some(self.error(at, at + 1, message).hint(hint))
            }
            _ => None,
        }
    }

    /// Lines that do not fit the lines above them.
    fn lines(&self, kind: &ErrorKind) -> Option<Diagnostic> {
        let at = self.at;
        match kind {
            ErrorKind::MappingValueNotAllowed => Some(self.unexpected_colon()),
            ErrorKind::ExpectedBlockMappingKey => Some(self.no_key()),
            ErrorKind::ExpectedBlockSequenceEntry => {
                let start = self.line_text(at);
                let message = "this line stands in a list but does not begin with `-`";
                let hint = "begin it with `- `, or indent it so that it belongs to the item above";
                Some(self.error(start, self.word_end(start), message).hint(hint))
            }
            ErrorKind::BlockSequenceEntryNotAllowed => {
                let hint = "put the list on the lines below its key, or write it as `[a, b]`";
                Some(self.error(at, at + 1, "a list cannot begin on the line of its key").hint(hint))
            }
            ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => Some(self.no_colon(at)),
            ErrorKind::InvalidIndentation
            | ErrorKind::InvalidFlowScalarIndent
            | ErrorKind::InvalidBlockScalarIndent => {
                let start = self.line_text(at);
                let hint = "indent it deeper than the key it belongs to";
                Some(self.error(start, self.word_end(start), "this line is not indented far enough").hint(hint))
            }
            _ => None,
        }
    }

    /// A `:` where no key can stand.
    fn unexpected_colon(&self) -> Diagnostic {
        let at = self.at;
        let last = self.context.last_scalar.clone().filter(|last| last.end == at);
        let Some(last) = last.filter(|last| self.text[last.clone()].contains('\n')) else {
            let diagnostic = self.error(at, at + 1, "this line has a second `:`, so a key would have two values");
            return diagnostic.hint("if the `:` belongs to the text, put the text in quotes");
        };
        // The parser took two lines for one text. Either the second was indented by mistake …
        let before = &self.text[self.line_start(last.start)..last.start];
        if before.contains(':') {
            let start = self.line_text(at);
            let above = &self.text[..last.start].trim_end().trim_end_matches(':');
            let key = above.rsplit([' ', '\n', '{', ',']).next().unwrap_or_default();
            let message = "this line is indented deeper than the one above, which already has its value";
            return self
                .error(start, at, message)
                .related(self.span(last.start, self.line_end(last.start)), format!("the value of `{key}`"))
                .hint("indent it like the line above");
        }
        // … or the first lacks its colon.
        self.no_colon(last.start)
    }

    /// The line at `start` would be a key if it had a `: `.
    fn no_colon(&self, start: usize) -> Diagnostic {
        let end = self.line_end(start);
        let line = &self.text[start..end];
        if let Some(colon) = line.find(':').filter(|i| *i > 0 && !line.starts_with(['"', '\''])) {
            return self.error(start + colon, start + colon + 1, "a space is missing after this `:`").hint(format!(
                "write `{}: {}`",
                &line[..colon],
                line[colon + 1..].trim_start()
            ));
        }
        let word = self.word_end(start);
        let name = &self.text[start..word];
        let rest = self.text[word..end].trim();
        let hint = match rest {
            "" => format!("write `{name}:`, or `- {name}` in a list"),
            _ => format!("write `{name}: {rest}`"),
        };
        self.error(start, end, "a `:` is missing on this line").hint(hint)
    }

    /// A line in a map that is no key.
    fn no_key(&self) -> Diagnostic {
        let at = self.at;
        let start = self.line_text(at);
        let end = self.word_end(start);
        if start < at && !self.text[start..].starts_with('-') {
            // The line began well; something follows its value.
            let message = "something follows a value that has already ended";
            let hint = "put the whole value in quotes, or remove what follows";
            return self.error(at, self.word_end(at), message).hint(hint);
        }
        let column = self.column(start);
        let block = self.context.open_blocks.last().map_or(0, |b| self.column(*b));
        if self.text[start..].starts_with("- ") && column <= block {
            return self
                .error(start, start + 1, "this `-` begins a list item among the keys of a map")
                .hint("indent the list and put a key above it, or remove the `-`");
        }
        if column == block {
            return self.error(start, end, "a key such as `name: value` belongs here").hint("write `name: value`");
        }
        let mut fitting: Vec<usize> = self.context.open_blocks.iter().map(|b| self.column(*b)).collect();
        fitting.extend(self.context.last_closed_block.map(|b| self.column(b)).filter(|c| *c > column));
        fitting.sort_unstable();
        fitting.dedup();
        let fitting: Vec<String> = fitting.into_iter().map(spaces).collect();
        let message = format!("this line is indented by {}, which fits no line above it", spaces(column));
        let hint = format!("lines that belong together begin in the same column: {} here", fitting.join(" or "));
        self.error(start, end, message).hint(hint)
    }

    /// What is left.
    fn other(&self, kind: &ErrorKind) -> Diagnostic {
        let at = self.at;
        let end = self.word_end(at);
        match kind {
            ErrorKind::DirectiveDisallowed => self
                .error(at, self.line_end(at), "lines that begin with `%` are not used here")
                .hint("remove the line; if it belongs to a text, indent and quote it"),
            ErrorKind::MappingKeyNotAllowed => key_is_not_text(self.span(at, end)),
            ErrorKind::CommentNotSeparated => {
                self.error(at, at + 1, "a space is missing before this `#`").hint("write ` #` to begin a comment")
            }
            ErrorKind::BomInsideDocument => self
                .error(at, end, "an invisible byte order mark (U+FEFF) stands here")
                .hint("remove it: it often comes along when files are joined"),
            ErrorKind::ExpectedDocumentStart | ErrorKind::InvalidDocumentEnd => self
                .error(at, end, "this follows what is already a complete document")
                .hint("a script is one map: indent everything below a key, and close brackets at their end"),
            _ => self
                .error(at, end, "this is not valid YAML")
                .hint("look at the indentation, quotes and brackets here and on the line above"),
        }
    }
}

fn closing(bracket: char) -> char {
    if bracket == '{' { '}' } else { ']' }
}

fn spaces(n: usize) -> String {
    match n {
        0 => "no spaces".to_owned(),
        1 => "1 space".to_owned(),
        _ => format!("{n} spaces"),
    }
}

/// Where a line that is not blank has a tab before its first character.
fn indenting_tab_in(line: &str) -> Option<usize> {
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    let is_blank = line[indent..].trim().is_empty();
    line[..indent].find('\t').filter(|_| !is_blank)
}
