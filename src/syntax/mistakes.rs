//! The mistakes of a YAML text, worded for its author.

mod grammar;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::parse::{MAX_ALIASED_BYTES, MAX_ALIASES, MAX_DEPTH, MAX_NODES};
use crate::diag::{Diagnostic, SourceId, Span};

pub(super) use grammar::of_the_grammar;

/// Where the reading stood when a mistake in the grammar came up; all places are bytes.
pub(super) struct Context {
    /// The innermost `[` or `{` that is open.
    pub open_bracket: Option<usize>,
    /// Where the open lists and maps without brackets began, outermost first.
    pub open_blocks: Vec<usize>,
    /// Where the list or map without brackets began that was closed last.
    pub last_closed_block: Option<usize>,
    /// The single value or key that was read last.
    pub last_scalar: Option<Range<usize>>,
    /// The end of what was read last.
    pub last_end: usize,
}

/// Reports characters that no text may hold; true if there are any.
pub(super) fn control_characters(source: SourceId, text: &str, report: &mut dyn FnMut(Diagnostic)) -> bool {
    let mut any = false;
    for (start, c) in text.char_indices() {
        // Tabs, line ends and NEL (U+0085) are white space to YAML.
        let allowed = matches!(c, '\t' | '\n' | '\r' | '\u{85}');
        if allowed || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')) {
            continue;
        }
        any = true;
        let span = Span::new(source, start, start + c.len_utf8());
        let diagnostic =
            Diagnostic::error(span, format!("the control character U+{:04X} cannot stand in a text", c as u32))
                .hint("remove it: it is invisible and often comes along with pasted text");
        report(if c == '\0' { diagnostic.hint("if the file is full of them, save it as UTF-8") } else { diagnostic });
    }
    any
}

/// Valid, but hardly meant: `color: #ff8800` has no value, as ` #` begins a comment.
///
/// `from` is the end of what stands before the absent value's `:` or `-`.
pub(super) fn comment_in_place_of_a_color(source: SourceId, text: &str, from: usize) -> Option<Diagnostic> {
    let rest = text[from..].trim_start().strip_prefix([':', '-'])?.trim_start_matches(' ');
    let start = text.len() - rest.len();
    let digits = rest.strip_prefix('#')?;
    let digits = &digits[..digits.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(digits.len())];
    let ends =
        text[start + 1 + digits.len()..].chars().next().is_none_or(|c| c.is_whitespace() || c == ',' || c == '}');
    if !matches!(digits.len(), 3 | 4 | 6 | 8) || !ends {
        return None;
    }
    let span = Span::new(source, start, start + 1 + digits.len());
    Some(Diagnostic::warning(span, "this is a comment, not a color").hint(format!("put it in quotes: `\"#{digits}\"`")))
}

/// Valid, but hardly meant: a text that runs on to a line with a `-`, such as `items: x` above `  - y`.
pub(super) fn list_item_in_a_text(span: Span, text: &str) -> Option<Diagnostic> {
    let (start, end) = (span.start as usize, span.end as usize);
    let at = text[start..end].match_indices('\n').find_map(|(i, _)| {
        let line = &text[start + i + 1..end];
        let item = line.trim_start_matches([' ', '\t']);
        item.starts_with("- ").then_some(end - item.len())
    })?;
    let first = text[start..end].split(['\n', '\r']).next().unwrap_or_default().len();
    let item = Span::new(span.source, at, at + 1);
    Some(
        Diagnostic::warning(item, "this line continues the text above, it is no list item")
            .related(Span::new(span.source, start, start + first), "the text begins here")
            .hint("remove the text, or put the list below a key of its own")
            .hint("if a text with a dash is meant, put it in quotes"),
    )
}

/// A tag other than the few that are harmless.
pub(super) fn tag(span: Span, written: &str) -> Diagnostic {
    Diagnostic::error(span, format!("the tag `{written}` is not used here"))
        .hint("remove it: every field knows its type")
        .hint("if a `!` at the start of the text is meant, put the text in quotes")
}

/// The same key twice in one map.
pub(super) fn duplicate_key(span: Span, first: Span, name: &str) -> Diagnostic {
    let diagnostic = Diagnostic::error(span, format!("the key `{name}` occurs twice in this map"))
        .related(first, format!("`{name}` occurs first here"));
    match name {
        "<<" => diagnostic.hint("merge several maps with a list: `<<: [*a, *b]`"),
        _ => diagnostic.hint("remove one of the two, or rename it"),
    }
}

/// A list or map where a key belongs.
pub(super) fn key_is_not_text(span: Span) -> Diagnostic {
    Diagnostic::error(span, "a key must be text, not a list or a map")
        .hint("write `name: value`; if the brackets belong to the name, put it in quotes")
}

/// A `:` with nothing before it, or an empty name.
pub(super) fn key_is_missing(span: Span) -> Diagnostic {
    Diagnostic::error(span, "a key is missing before the `:`").hint("write `name: value`")
}

/// `<<` with something else than a map.
pub(super) fn merge_needs_maps(span: Span) -> Diagnostic {
    Diagnostic::error(span, "`<<` merges a map or a list of maps, and this is none")
        .hint("write `<<: *name`, where `&name` stands before a map")
}

/// Above [`MAX_DEPTH`].
pub(super) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::error(span, format!("lists and maps lie more than {MAX_DEPTH} deep in one another here"))
        .hint("move an inner part out into a file or a template of its own")
}

/// Above [`MAX_NODES`].
pub(super) fn too_many_nodes(span: Span, has_aliases: bool) -> Diagnostic {
    let diagnostic = Diagnostic::error(span, format!("the text holds more than {} values", thousands(MAX_NODES)));
    if has_aliases {
        diagnostic.hint("an alias counts as all that it stands for: use fewer of them").hint("split the file")
    } else {
        diagnostic.hint("split the file, or move numbers into a CSV file")
    }
}

/// Above [`MAX_ALIASES`].
pub(super) fn too_many_aliases(span: Span) -> Diagnostic {
    Diagnostic::error(span, format!("the text uses more than {} aliases (`*name`)", thousands(MAX_ALIASES)))
        .hint("use a template instead, or split the file")
}

/// Above [`MAX_ALIASED_BYTES`].
pub(super) fn too_much_aliased(span: Span) -> Diagnostic {
    Diagnostic::error(span, format!("the aliases repeat more than {} MiB of text", MAX_ALIASED_BYTES >> 20))
        .hint("use fewer aliases of long texts")
}

/// `250000` as `250,000`; below a million.
fn thousands(n: usize) -> String {
    format!("{},{:03}", n / 1000, n % 1000)
}
