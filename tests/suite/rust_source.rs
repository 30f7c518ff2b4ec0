//! Rust files as the layering tests read them: the code alone, without comments, texts and tests.

use std::path::Path;

use crate::support::{files_below, repository};

/// One file of `src/`.
pub struct SourceFile {
    /// Path below `src/`, with `/`.
    pub path: String,
    /// The first part of its path: the room that it belongs to.
    pub room: String,
    /// How many modules deep it lies below the crate's root.
    pub depth: usize,
    /// The whole text.
    pub text: String,
    /// The text with comments, literals and test code blanked; line numbers are those of the file.
    pub code: String,
}

/// All files of `src/` that go into the library or the program.
pub fn all() -> Vec<SourceFile> {
    let src = repository().join("src");
    let files: Vec<SourceFile> = files_below(&src).into_iter().filter_map(|file| read(&src, &file)).collect();
    assert!(files.len() > 50, "only {} files: the list cannot be whole", files.len());
    files
}

fn read(src: &Path, file: &Path) -> Option<SourceFile> {
    let path = file.strip_prefix(src).expect("below src").to_string_lossy().replace('\\', "/");
    if !path.ends_with(".rs") || is_test_file(&path) {
        return None;
    }
    let text = std::fs::read_to_string(file).unwrap_or_else(|e| panic!("{path}: {e}"));
    let parts: Vec<&str> = path.trim_end_matches(".rs").split('/').collect();
    let depth = parts.len() - usize::from(parts.last() == Some(&"mod"));
    let code = without_tests(&code_of(&text));
    Some(SourceFile { room: parts[0].to_string(), depth, text, code, path })
}

/// Files that only tests use, by their names.
fn is_test_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.contains("/tests/") || name == "tests.rs" || name.ends_with("_tests.rs") || name == "testing.rs"
}

impl SourceFile {
    /// The line of a byte of `code`, from 1.
    pub fn line(&self, at: usize) -> usize {
        self.code[..at].bytes().filter(|b| *b == b'\n').count() + 1
    }

    /// Where a word stands in the code, as a whole word.
    pub fn words(&self, word: &str) -> Vec<usize> {
        let is_name = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let whole = |at: &usize| {
            !is_name(self.code[..*at].chars().next_back()) && !is_name(self.code[at + word.len()..].chars().next())
        };
        self.code.match_indices(word).map(|(at, _)| at).filter(whole).collect()
    }
}

/// Blanks comments and the inside of string and character literals; every line end stays.
pub fn code_of(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let end = literal_or_comment(text, at);
        if end == at {
            out.push(bytes[at]);
            at += 1;
            continue;
        }
        out.extend(bytes[at..end].iter().map(|b| if *b == b'\n' { b'\n' } else { b' ' }));
        at = end;
    }
    String::from_utf8(out).expect("whole characters are kept or blanked")
}

/// The end of the comment or literal that begins at `at`; `at` itself if none does.
fn literal_or_comment(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let until = |marker: &str| rest.find(marker).map_or(text.len(), |i| at + i);
    if rest.starts_with("//") {
        return until("\n");
    }
    if rest.starts_with("/*") {
        return until("*/").saturating_add(2).min(text.len());
    }
    let is_word = text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
    if rest.starts_with('r') && !is_word {
        let hashes = rest[1..].bytes().take_while(|b| *b == b'#').count();
        if rest[1 + hashes..].starts_with('"') {
            let close = format!("\"{}", "#".repeat(hashes));
            let start = 2 + hashes;
            return rest[start..].find(&close).map_or(text.len(), |i| at + start + i + close.len());
        }
    }
    match rest.as_bytes()[0] {
        b'"' => closing(text, at + 1, b'"'),
        // `'a` is a lifetime, `'a'` a character.
        b'\'' if rest[1..].starts_with('\\') => closing(text, at + 1, b'\''),
        b'\'' => match rest[1..].char_indices().nth(1) {
            Some((i, '\'')) => at + 1 + i + 1,
            _ => at,
        },
        _ => at,
    }
}

fn closing(text: &str, mut at: usize, quote: u8) -> usize {
    let bytes = text.as_bytes();
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b if b == quote => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Blanks what follows `#[cfg(test)]`: to the end of the block that it opens, or to its `;`.
fn without_tests(code: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut out = code.to_string();
    while let Some(start) = out.find(MARK) {
        let bytes = out.as_bytes();
        let (mut depth, mut end) = (0, start + MARK.len());
        while end < bytes.len() {
            match bytes[end] {
                b'{' => depth += 1,
                b'}' => depth -= 1,
                _ => {}
            }
            end += 1;
            if depth == 0 && matches!(bytes[end - 1], b'}' | b';') {
                break;
            }
        }
        let blank: String = out[start..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
        out.replace_range(start..end, &blank);
    }
    out
}

#[test]
fn comments_texts_and_tests_are_no_code() {
    let text = "use a; // crate::b\nlet c = \"crate::d \\\" e\"; let f = 'g'; fn h<'i>() {} /* crate::j */ r#\"k\"#;";
    let code = code_of(text);
    assert_eq!(code.split_whitespace().collect::<String>(), "usea;letc=;letf=;fnh<'i>(){};");
    let kept = without_tests("a\n#[cfg(test)]\nmod tests {\n fn b() { c }\n}\nd\n#[cfg(test)]\nmod e;\nf");
    assert_eq!(kept.split_whitespace().collect::<String>(), "adf");
    assert_eq!(kept.lines().count(), 9);
}
