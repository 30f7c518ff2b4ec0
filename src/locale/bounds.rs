//! What a file may not exceed, found before the Fluent parser meets it: the parser recurses without a limit and
//! compares every option and variant with all before it.

use super::slice::Placed;
use crate::diag::{Diagnostic, Span};

/// The largest file that is read, in bytes.
pub const MAX_CATALOGUE_BYTES: usize = 5 * 1024 * 1024;

/// How many braces and parentheses may be open at once; the parser takes up to 12 KiB of stack for each.
const MAX_OPEN: usize = 80;

/// How many brackets and colons one entry may have, being the marks of variants and options.
const MAX_KEYS: usize = 500;

/// Why a file is not even given to the parser, if so.
pub(super) fn refuse(file: Placed<'_>) -> Option<Diagnostic> {
    if file.text.len() > MAX_CATALOGUE_BYTES {
        let limit = MAX_CATALOGUE_BYTES / (1024 * 1024);
        let found = Diagnostic::error(Span::file(file.source), format!("this catalogue has more than {limit} MiB"));
        return Some(found.hint("split it into several files"));
    }
    let (mut open, mut keys) = (Open::default(), 0);
    let (mut offset, mut entry) = (0, 0..0);
    for line in file.text.split_inclusive('\n') {
        if starts_entry(line) {
            (open, keys, entry) = (Open::default(), 0, offset..offset + line.trim_end().len());
        }
        // Nothing is parsed in a comment.
        if !line.starts_with('#') {
            open.line(line);
            keys += line.bytes().filter(|b| matches!(b, b'[' | b':')).count();
        }
        if let Some(message) = excess(&open, keys) {
            return Some(Diagnostic::error(file.part(entry).span(), message).hint("split the message"));
        }
        offset += line.len();
    }
    None
}

fn excess(open: &Open, keys: usize) -> Option<String> {
    if open.deepest > MAX_OPEN {
        return Some(format!("more than {MAX_OPEN} braces and parentheses are open at once in this message"));
    }
    (keys > MAX_KEYS).then(|| format!("this message has more than {MAX_KEYS} brackets and colons"))
}

/// Whether the parser is sure to be outside every expression at the `=` or `#` of this line, whatever came before:
/// no expression goes on with `name =` or `#`, and a text ends at the start of a line.
fn starts_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(name.len());
    let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
    line.starts_with('#') || named && name[end..].trim_start_matches(' ').starts_with('=')
}

/// Counts what is open in an entry, never less than the parser has open.
///
/// Whether a quote begins a string or is part of a text only the parser knows. So on a line with quotes a closing
/// brace counts only if it ends a whole placeable, with whole strings, on that line.
#[derive(Default)]
struct Open {
    /// For each open brace one and the parentheses opened since.
    levels: Vec<usize>,
    depth: usize,
    deepest: usize,
}

impl Open {
    fn line(&mut self, line: &str) {
        let quoted = line.contains('"');
        let bytes = line.as_bytes();
        let mut at = 0;
        while at < bytes.len() && self.deepest <= MAX_OPEN {
            match bytes[at] {
                b'{' => match whole_placeable(&bytes[at..]) {
                    Some((len, parentheses)) => {
                        self.deepest = self.deepest.max(self.depth + 1 + parentheses);
                        at += len;
                        continue;
                    }
                    None => {
                        self.levels.push(0);
                        self.more();
                    }
                },
                b'(' if !self.levels.is_empty() => self.more(),
                b'}' if !quoted => self.depth -= self.levels.pop().unwrap_or(0),
                _ => {}
            }
            at += 1;
        }
    }

    fn more(&mut self) {
        if let Some(level) = self.levels.last_mut() {
            *level += 1;
        }
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
    }
}

/// The length of a placeable that ends on its line and holds no other, with the number of its parentheses.
fn whole_placeable(bytes: &[u8]) -> Option<(usize, usize)> {
    let (mut in_string, mut parentheses) = (false, 0);
    for (index, byte) in bytes.iter().enumerate().skip(1) {
        match byte {
            b'"' => in_string = !in_string,
            b'}' if !in_string => return Some((index + 1, parentheses)),
            b'{' | b'}' | b'\\' | b'\n' => return None,
            b'(' => parentheses += 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceId;

    fn refusal(text: &str) -> Option<String> {
        refuse(Placed { text, start: 0, source: SourceId::new(0) }).map(|d| d.message)
    }

    #[test]
    fn large_messages_of_people_pass() {
        // Two numbers with six categories each, every variant with two calls.
        let inner = "        [one] { NUMBER($a, style: \"percent\") } (and) \"{ NUMBER($b) }\"\n".repeat(6);
        let outer = format!("    [one] {{ $b ->\n{inner}        *[other] x\n    }}\n").repeat(6);
        assert_eq!(refusal(&format!("m = {{ $a ->\n{outer}    *[other] y\n }}\n")), None);
        assert_eq!(refusal(&format!("m = {}\n", "(a) { $n } ".repeat(1_000))), None);
        assert_eq!(refusal(&format!("# {}\nm = x\n", "{ [".repeat(1_000))), None);
        assert_eq!(refusal(&"m = { $n ->\n".repeat(1_000)), None, "each line begins an entry");
    }

    #[test]
    fn what_would_exhaust_the_parser_is_refused() {
        let deep = Some("more than 80 braces and parentheses are open at once in this message".to_owned());
        for text in [
            format!("m = {}", "{".repeat(81)),
            format!("m = {}", "{\n".repeat(81)),
            format!("m = {{ {}1{} }}", "F(".repeat(80), ")".repeat(80)),
            format!("m = {}", "{ F(\"}\",\n".repeat(41)),
            format!("m = {}", "{ \"\\\"}\" ->\n*[a] ".repeat(81)),
            format!("m = {}", "{ F(\n".repeat(100_000)),
        ] {
            assert_eq!(refusal(&text), deep, "{}", &text[..40.min(text.len())]);
        }
        let keys = Some("this message has more than 500 brackets and colons".to_owned());
        assert_eq!(refusal(&format!("m = {{ F({}) }}", "a:1,".repeat(501))), keys);
        assert_eq!(refusal(&format!("m = {{ $n ->\n{} }}", "[a] x\n".repeat(501))), keys);
        assert_eq!(refusal(&"x".repeat(MAX_CATALOGUE_BYTES)), None);
        assert!(refusal(&"x".repeat(MAX_CATALOGUE_BYTES + 1)).is_some());
    }
}
