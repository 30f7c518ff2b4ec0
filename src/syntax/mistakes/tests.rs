//! Each mistake as its author is told of it: words, place and hint.

use crate::diag::{Diagnostic, Diagnostics, Severity, Sources, Span};
use crate::syntax::parse;

/// The findings of a text, each as `line:column «marked bytes» message`, its hints and its related places.
fn told(text: &str) -> Vec<(String, Vec<String>, Vec<String>)> {
    let mut sources = Sources::new();
    let id = sources.add("scenes/a.yaml", text);
    let mut diagnostics = Diagnostics::new();
    let tree = parse(id, text, &mut diagnostics);
    assert!(tree.is_some() || diagnostics.has_errors());
    let place = |span: Span| {
        let at = sources.position(span);
        format!("{}:{} «{}»", at.line, at.column, &text[span.start as usize..span.end as usize])
    };
    let tell = |d: &Diagnostic| {
        let first = format!("{} {}", place(d.primary.as_ref().unwrap().span), d.message);
        (first, d.hints.clone(), d.related.iter().map(|r| format!("{} {}", place(r.span), r.text)).collect())
    };
    diagnostics.iter().map(tell).collect()
}

/// Asserts that `text` has one mistake, how it is told, and its first hint.
#[track_caller]
fn mistake(text: &str, expected: &str, hint: &str) {
    let told = told(text);
    let firsts: Vec<&str> = told.iter().map(|t| t.0.as_str()).collect();
    assert_eq!(firsts, [expected], "in {text:?}");
    assert_eq!(told[0].1.first().map(String::as_str), Some(hint), "the hint for {text:?}");
}

/// Asserts the only related place of the only mistake.
#[track_caller]
fn related(text: &str, expected: &str) {
    let told = told(text);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].2, [expected], "in {text:?}");
}

#[test]
fn tabs() {
    let one = "indent this line with spaces, two for each level";
    mistake("a:\n\tb: 1\n", "2:1 «\t» tabs cannot indent YAML", one);
    mistake("ā:\n  b: 1\n\tc: 2\n", "3:1 «\t» tabs cannot indent YAML", one);
    mistake("a:\n  - b\n  \t\t- c\n", "3:3 «\t\t» tabs cannot indent YAML", one);
    mistake("a: |\n\ttext\n", "2:1 «\t» tabs cannot indent YAML", one);
    let many = "2 lines begin with tabs: replace each tab with two spaces (editors can do it at once)";
    mistake("a:\n\t- b\n\t- c\n", "2:1 «\t» tabs cannot indent YAML", many);
    // A blank line may hold anything, and tabs between words are spaces.
    assert_eq!(told("a:\n\t\n  b:\t1\n"), []);
}

#[test]
fn indentation() {
    let columns = "lines that belong together begin in the same column: no spaces or 2 spaces here";
    let message = "this line is indented by 1 space, which fits no line above it";
    mistake("a:\n  b: 1\n c: 2\n", &format!("3:2 «c» {message}"), columns);
    mistake("a:\n  - b\n c: 1\n", &format!("3:2 «c» {message}"), columns);
    let deeper = "this line is indented deeper than the one above, which already has its value";
    mistake("a: 1\n  b: 2\n", &format!("2:3 «b» {deeper}"), "indent it like the line above");
    related("a: 1\n  b: 2\n", "1:4 «1» the value of `a`");
    mistake(
        "a: \"1\"\n  b: 2\n",
        "2:3 «b» this line is indented by 2 spaces, which fits no line above it",
        "lines that belong together begin in the same column: no spaces here",
    );
    mistake(
        "- a\nb: 1\n",
        "2:1 «b» this line stands in a list but does not begin with `-`",
        "begin it with `- `, or indent it so that it belongs to the item above",
    );
    mistake(
        "a: 1\n- b\n",
        "2:1 «-» this `-` begins a list item among the keys of a map",
        "indent the list and put a key above it, or remove the `-`",
    );
    mistake(
        "a: - b\n",
        "1:4 «-» a list cannot begin on the line of its key",
        "put the list on the lines below its key, or write it as `[a, b]`",
    );
}

#[test]
fn colons() {
    mistake("a: 1\nb\nc: 2\n", "2:1 «b» a `:` is missing on this line", "write `b:`, or `- b` in a list");
    mistake("x:\n  zīme 2\n  c: 1\n", "2:3 «zīme 2» a `:` is missing on this line", "write `zīme: 2`");
    mistake("a:b\nc: d\n", "1:2 «:» a space is missing after this `:`", "write `a: b`");
    mistake(
        "text: Don't say: this\n",
        "1:16 «:» this line has a second `:`, so a key would have two values",
        "if the `:` belongs to the text, put the text in quotes",
    );
}

#[test]
fn quotes() {
    mistake("a: \"open\nb: 1\n", "1:4 «\"» this `\"` is never closed", "end the text with another `\"`");
    mistake("a: 'open\nb: 1\n", "1:4 «'» this `'` is never closed", "end the text with another `'`");
    mistake("a: \"x\n---\ny\"\n", "1:4 «\"» this `\"` is never closed", "end the text with another `\"`");
    let early = "the quoted text ends before this";
    mistake(
        "a: 'Don't'\n",
        &format!("1:9 «t'» {early}"),
        "put the whole text in quotes; inside of single quotes an apostrophe is written twice: `''`",
    );
    mistake(
        "a: \"ā\" b\n",
        &format!("1:8 «b» {early}"),
        "put the whole text in quotes; inside of double quotes a `\"` is written `\\\"`",
    );
    let late = "a: \"open\nb: \"x\"\n";
    mistake(late, &format!("2:5 «x\"» {early}"), "close the text with `\"` on the line where it begins");
    related(late, "1:4 «\"» the quoted text begins here");
    mistake(
        "a: \"C:\\work\"\n",
        "1:7 «\\w» `\\w` means nothing in double quotes",
        "write `\\\\` for a backslash, or use single quotes, where it needs no care",
    );
    let number = "write `\\u` with four hexadecimal digits such as `\\u00e9`, or the character itself";
    mistake("a: \"\\u0041 \\ud800\"\n", "1:12 «\\ud800» `\\ud800` does not name a character", number);
    mistake("a: \"\\u00g\"\n", "1:5 «\\u00» `\\u00` does not name a character", number);
}

#[test]
fn brackets() {
    mistake("a: [1, 2\nb: 3\n", "1:4 «[» this `[` is never closed", "close it with `]`");
    related("a: [1, 2\nb: 3\n", "2:1 «b» before this");
    mistake("items:\n  - text: { a: 1\n  - b\n", "2:11 «{» this `{` is never closed", "close it with `}`");
    mistake("[1, 2\n", "1:1 «[» this `[` is never closed", "close it with `]`");
    mistake("a: {\n  b: c\n", "1:4 «{» this `{` is never closed", "close it with `}`");
    mistake("a: [b}\n", "1:4 «[» this `[` is closed by `}`", "close it with `]`");
    let text = "remove it; if it belongs to a text, put the text in quotes";
    mistake("a: ]\n", "1:4 «]» this `]` closes nothing", text);
    mistake("[1, 2]]\n", "1:7 «]» this `]` closes nothing", text);
    let commas = "separate entries by commas; put texts with `:`, `,` or brackets in quotes";
    mistake("a: {x: 1 y: 2}\n", "1:11 «:» expected `,` or `}` here", commas);
    let quote = "if it belongs to the text, put the text in quotes";
    mistake("a: [,]\n", "1:5 «,» a value is missing before this `,`", quote);
    let dash = "write `[a, b]`, or put the `-` in quotes";
    mistake("a: [- b]\n", "1:5 «-» between `[` and `]` a list item has no `-`", dash);
    let ended = "put the whole value in quotes, or remove what follows";
    mistake("a: [b]c\n", "1:7 «c» something follows a value that has already ended", ended);
}

#[test]
fn first_characters() {
    let quote = "if it belongs to the text, put the text in quotes";
    mistake("a: @x\n", "1:4 «@» a text cannot begin with `@`", quote);
    mistake("a: %38,5\n", "1:4 «%» a text cannot begin with `%`", quote);
    mistake("a: `x`\n", "1:4 «`» a text cannot begin with a backtick", quote);
    mistake("a: *\n", "1:4 «*» a name must follow this `*`", quote);
    mistake("a: & b\n", "1:4 «&» a name must follow this `&`", quote);
    mistake(
        "a: > 5\n",
        "1:4 «>» the text of a `>` block begins on the next line",
        "break the line after `>`; if it belongs to the text, put the text in quotes",
    );
}

#[test]
fn keys() {
    mistake(
        "a: 1\nzī: 2\n\"zī\": 3\n",
        "3:1 «\"zī\"» the key `zī` occurs twice in this map",
        "remove one of the two, or rename it",
    );
    related("a: 1\nzī: 2\n\"zī\": 3\n", "2:1 «zī» `zī` occurs first here");
    let text = "write `name: value`; if the brackets belong to the name, put it in quotes";
    mistake("? [a]\n: 1\n", "1:3 «[a]» a key must be text, not a list or a map", text);
    mistake("{a: 1}: 2\n", "1:1 «{a: 1}» a key must be text, not a list or a map", text);
    mistake(": 1\n", "1:1 «» a key is missing before the `:`", "write `name: value`");
    mistake("\"\": 1\n", "1:1 «\"\"» a key is missing before the `:`", "write `name: value`");
}

#[test]
fn aliases_and_merges() {
    let quotes = "if a `*` at the start of the text is meant, put the text in quotes";
    mistake(
        "a: *bold* text\n".replace("* t", "*\nb: t").as_str(),
        "1:4 «*bold*» nothing above is called `&bold*`",
        quotes,
    );
    mistake("a: &color 1\nb: *colour\n", "2:4 «*colour» nothing above is called `&colour`", "did you mean `color`?");
    let later = "a: *x\nb: &x 1\n";
    mistake(later, "1:4 «*x» nothing above is called `&x`", "move what `&x` stands for above its first use");
    related(later, "2:4 «&x» it is defined only here");
    let itself = "a value cannot contain itself: remove the alias";
    mistake("a: &a [*a]\n", "1:8 «*a» `*a` lies inside of `&a` itself", itself);
    let again = "an alias takes the last definition above it: give one of the two another name";
    mistake("a: &x 1\nb: &x 2\n", "2:4 «&x» `&x` is defined a second time", again);
    let merge = "write `<<: *name`, where `&name` stands before a map";
    mistake("<<: 1\n", "1:5 «1» `<<` merges a map or a list of maps, and this is none", merge);
    mistake(
        "a: &a x\nb:\n  <<: [{c: 1}, *a]\n",
        "3:16 «*a» `<<` merges a map or a list of maps, and this is none",
        merge,
    );
    mistake(
        "<<: {a: 1}\n<<: {b: 1}\n",
        "2:1 «<<» the key `<<` occurs twice in this map",
        "merge several maps with a list: `<<: [*a, *b]`",
    );
    // One complaint, not two.
    mistake("<<: *no\n", "1:5 «*no» nothing above is called `&no`", quotes);
}

#[test]
fn tags_directives_and_documents() {
    let tag = "remove it: every field knows its type";
    mistake("a: !foo x\n", "1:4 «!foo» the tag `!foo` is not used here", tag);
    mistake("a: !foo!bar x\n", "1:4 «!foo!bar» the tag `!foo!bar` is not used here", tag);
    mistake("a: !!int 3\n", "1:4 «!!int» the tag `!!int` is not used here", tag);
    mistake("a: !!seq {b: 3}\n", "1:4 «!!seq» the tag `!!seq` is not used here", tag);
    assert_eq!(told("a: !!map {b: !!seq [c, !!str 1]}\n"), []);
    let line = "remove the line; if it belongs to a text, indent and quote it";
    mistake("%YAML 1.2\n---\na: 1\n", "1:1 «%YAML 1.2» lines that begin with `%` are not used here", line);
    let file = "a file holds one document: put the rest into a file of its own, or remove the `---`";
    mistake("a: 1\n---\nb: 2\n", "2:1 «---» a second document begins here", file);
    assert_eq!(told("---\na: 1\n...\n"), []);
}

#[test]
fn characters() {
    let remove = "remove it: it is invisible and often comes along with pasted text";
    mistake("a: x\0\n", "1:5 «\0» the control character U+0000 cannot stand in a text", remove);
    mistake("a: \"ā\u{7}\"\n", "1:6 «\u{7}» the control character U+0007 cannot stand in a text", remove);
    mistake("# \u{9c}\n", "1:3 «\u{9c}» the control character U+009C cannot stand in a text", remove);
    mistake(
        "a: 1\n\u{feff}b: 1\n",
        "2:1 «\u{feff}b» an invisible byte order mark (U+FEFF) stands here",
        "remove it: it often comes along when files are joined",
    );
    // What scripts of the world need is text.
    assert_eq!(told("a: \u{200f}\u{200d}\u{ad}\u{1f600}\n"), []);
}

#[test]
fn valid_but_hardly_meant() {
    let color = "this is a comment, not a color";
    mistake("color: #ff8800\n", &format!("1:8 «#ff8800» {color}"), "put it in quotes: `\"#ff8800\"`");
    mistake("a:\n  - b\n  - #fff\n", &format!("3:5 «#fff» {color}"), "put it in quotes: `\"#fff\"`");
    mistake(
        "a: {b: #fff, c: 1}\n",
        "1:4 «{» this `{` is never closed",
        "everything behind ` #` is a comment: put colors in quotes",
    );
    assert_eq!(told("a: # feed me\n  b: 1 #fff\n#fff\nc:\n#abc\n"), []);
    let list = "items: x\n  - y\n";
    mistake(
        list,
        "2:3 «-» this line continues the text above, it is no list item",
        "remove the text, or put the list below a key of its own",
    );
    related(list, "1:8 «x» the text begins here");
    let mut diagnostics = Diagnostics::new();
    let mut sources = Sources::new();
    let id = sources.add("a.yaml", list);
    parse(id, list, &mut diagnostics);
    assert_eq!(diagnostics.count(Severity::Error), 0);
}
