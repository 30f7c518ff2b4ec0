//! What a reader reads: graphemes, the same measure for every script.

use unicode_segmentation::UnicodeSegmentation;

/// How many user-perceived characters (extended grapheme clusters, UAX #29) a reader sees; spaces and signs without
/// ink are not counted. In Latin text they are the letters; an Indic syllable or an Arabic letter with its marks is one.
pub fn graphemes(text: &str) -> usize {
    let blank = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c);
    text.graphemes(true).filter(|grapheme| !grapheme.chars().all(blank)).count()
}

/// Joiners, directional marks, embeddings and isolates.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::graphemes;

    #[test]
    fn what_is_seen_as_one_counts_as_one() {
        for (text, expected) in [
            ("Kur ir māja?", 10),
            // Decomposed letters are the same letters.
            ("ma\u{304}ja", 4),
            ("नमस्ते", 3),
            ("مُحَمَّد", 4),
            ("ሰላም", 3),
            ("\u{2068}24\u{2069} %", 3),
            ("\n \u{A0}", 0),
            ("", 0),
        ] {
            assert_eq!(graphemes(text), expected, "{text:?}");
        }
    }
}
