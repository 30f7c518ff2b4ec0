//! YAML text → spanned tree: tells all mistakes it can, resolves aliases and merges, keeps hostile input small.
//!
//! The grammar is `granit-parser`'s, an event parser. A mistake in the grammar ends the reading (`mistakes` words it);
//! everything else, such as a key that occurs twice, is reported and read past.

mod build;
mod shared;
#[cfg(test)]
mod tests;

use granit_parser::{Event, Parser, options};

use super::mistakes;
use super::tree::{Node, Value};
use crate::diag::{Diagnostic, Diagnostics, SourceId, Span};
use build::Builder;

/// How deep maps and lists may lie in one another, aliases followed.
pub const MAX_DEPTH: usize = 64;
/// How many values a text may hold, each alias counted as all that it stands for.
pub const MAX_NODES: usize = 250_000;
/// How many aliases (`*name`) a text may use.
pub const MAX_ALIASES: usize = 1_000;
/// How many bytes of text and keys the aliases of one text may repeat: 16 MiB. Without it, a thousand aliases of one
/// long text stay within the other limits and take gigabytes.
pub const MAX_ALIASED_BYTES: usize = 16 << 20;
/// After so many mistakes the rest of the text is not complained about: nobody reads on.
const MAX_MISTAKES: usize = 100;

/// Reads one YAML text, such as a scene script; a byte order mark and any line ends are fine.
///
/// Mistakes go to `diagnostics`, in the order of the text. `None` comes with at least one error: the text could not be
/// read to its end. A tree can come with errors too (a key twice, an alias without an anchor, a tag …): it is what
/// remains when the mistakes are left out, so that a caller can look for more. An empty text is a [`Value::Null`].
///
/// Beyond YAML's own rules these are refused: several documents, `%` directives, keys that are not text, tags other
/// than `!!str`, `!!map` and `!!seq`, and control characters.
///
/// ```
/// use kadrs::diag::{Diagnostics, Sources};
///
/// let mut sources = Sources::new();
/// let text = "title: Where to go\nformats: [landscape, square]\n";
/// let id = sources.add("scenes/a.yaml", text);
/// let mut diagnostics = Diagnostics::new();
/// let tree = kadrs::syntax::parse(id, text, &mut diagnostics).unwrap();
/// assert_eq!(tree.get("title").unwrap().as_str(), Some("Where to go"));
/// assert_eq!(sources.position(tree.get("formats").unwrap().span).line, 2);
/// ```
pub fn parse(source: SourceId, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    let mut found = Findings::default();
    let tree = read(source, text, &mut found);
    found.list.sort_by_key(|d| d.primary.as_ref().map(|l| l.span.start));
    diagnostics.extend(found.list);
    tree
}

/// The mistakes of one text; those above [`MAX_MISTAKES`] are dropped.
#[derive(Default)]
struct Findings {
    list: Vec<Diagnostic>,
}

impl Findings {
    fn push(&mut self, diagnostic: Diagnostic) {
        if self.list.len() < MAX_MISTAKES {
            self.list.push(diagnostic);
        }
    }

    fn extend(&mut self, diagnostic: Option<Diagnostic>) {
        diagnostic.into_iter().for_each(|d| self.push(d));
    }

    /// Adds the mistake that ends the reading, which is told in any case.
    fn push_last(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }
}

fn read(source: SourceId, text: &str, found: &mut Findings) -> Option<Node> {
    if mistakes::control_characters(source, text, &mut |d| found.push(d)) {
        return None;
    }
    let mut builder = Builder::new(source, text, found);
    let outcome = feed(&mut builder, source, text);
    builder.report_unresolved();
    match outcome {
        Ok(()) => {
            let nothing = Node { value: Value::Null, span: Span::new(source, text.len(), text.len()) };
            Some(builder.finish().unwrap_or(nothing))
        }
        Err(last) => {
            found.push_last(*last);
            None
        }
    }
}

/// Hands all events of the first document to the builder. The error is the mistake that ended the reading.
fn feed(builder: &mut Builder, source: SourceId, text: &str) -> Result<(), Box<Diagnostic>> {
    let options = options! {
        disallow_directives: true,
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    for next in Parser::new_from_str_with_options(text, options) {
        let (event, span) =
            next.map_err(|error| Box::new(mistakes::of_the_grammar(source, text, &error, &builder.context())))?;
        // A parser over a string knows the bytes of everything.
        let range = span.byte_range().unwrap_or(text.len()..text.len());
        if builder.is_whole() && matches!(event, Event::DocumentStart(..)) {
            builder.refuse_second_document(range.start);
            return Ok(());
        }
        builder.take(event, range, span.tag_span().and_then(|tag| tag.byte_range()))?;
    }
    Ok(())
}
