//! `orphan`: a heading whose last line is a single short word.

use crate::quality::{Finding, Rendition};
use crate::text::graphemes;

/// Size in px of a 1080-short-side frame from which a text counts as a heading.
const HEADING: f64 = 48.0;
/// A word of so many graphemes fills a line well enough.
const LONG_WORD: usize = 6;
/// Fewer words have no better break.
const FEW_WORDS: usize = 4;

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    for text in rendition.texts.iter().filter(|text| text.text.size >= HEADING) {
        let Some(last) = text.text.last_line.as_deref().map(str::trim) else { continue };
        // A line that the author began is meant to be there.
        let broken = text.text.text.lines().last().is_some_and(|line| line.trim() == last);
        let short = graphemes(last) < LONG_WORD && last.split_whitespace().count() == 1;
        if short && !broken && text.text.text.split_whitespace().count() >= FEW_WORDS {
            let label = format!("`{last}` stands alone on the last line");
            let hint = "reword it, join the last two words by a no-break space, or set `balance: true`";
            findings.push(rendition.finding(text, "a heading ends with a lonely word", label, hint));
        }
    }
}
