//! Where a line may not end, beyond the Unicode rules (UAX #14) that the line breaker follows.

use std::sync::atomic::{AtomicUsize, Ordering};

use parley::LineBreakContext;

use crate::text::customs::{Customs, NUMBER_SIGNS, UNITS, customs};
use crate::text::months::day_months;

/// Signs that close or end something: they never begin a line, even after a space (`« Vai ? »`).
const CLOSING: &[char] = &[
    '!', '?', '.', ',', ';', ':', ')', ']', '}', '»', '%', '‰', '…', '、', '。', '،', '؛', '؟', '٪', '۔', '।', '॥',
    '፡', '።', '፣', '፤', '፥', '፦', '፧',
];

/// Dashes that stand between spaces end a line, they do not begin one.
const DASHES: &[char] = &['–', '—'];

/// Signs that open something or order the text; a word may begin after them.
const OPENING: &[char] = &['(', '[', '{', '«', '„', '“', '‘', '"', '\'', '\u{2066}', '\u{2067}', '\u{2068}'];

/// Where lines of one paragraph may not end.
pub(super) struct Breaks {
    /// Every two neighbouring characters, and whether they stay in one line.
    pairs: Vec<(char, char, bool)>,
    /// The pair that the line breaker asks for next: it asks in the order of the text.
    next: AtomicUsize,
}

impl Breaks {
    /// Finds what stays together in a text of a language.
    pub(super) fn new(text: &str, language: &str) -> Breaks {
        let chars: Vec<char> = text.chars().collect();
        let custom = customs(language);
        let holds = |at: usize| {
            ends_nothing(&chars, at)
                || in_number(&chars, at)
                || in_range(&chars, at)
                || custom.is_some_and(|c| binds(c, &chars, at))
        };
        let mut held: Vec<bool> = (0..chars.len()).map(|at| at > 0 && holds(at)).collect();
        if chars.iter().any(|c| c.is_numeric()) {
            for range in day_months(&chars, language) {
                held[range].fill(true);
            }
        }
        let pairs = (1..chars.len()).map(|at| (chars[at - 1], chars[at], held[at])).collect();
        Breaks { pairs, next: AtomicUsize::new(0) }
    }

    /// `Some(false)` where no line may end between two characters, `None` where UAX #14 decides.
    pub(super) fn decide(&self, context: LineBreakContext) -> Option<bool> {
        // Around line feeds the line breaker does not ask, so that pairs may have to be passed over.
        let from = self.next.load(Ordering::Relaxed);
        let asked = |pair: &&(char, char, bool)| (pair.0, pair.1) == (context.before, context.after);
        let (offset, pair) = self.pairs.get(from..)?.iter().enumerate().find(|(_, pair)| asked(pair))?;
        self.next.store(from + offset + 1, Ordering::Relaxed);
        pair.2.then_some(false)
    }
}

/// Before closing signs and dashes, and at soft hyphens.
fn ends_nothing(chars: &[char], at: usize) -> bool {
    let (before, after) = (chars[at - 1], chars[at]);
    let after_space = before == ' ' && (CLOSING.contains(&after) || DASHES.contains(&after));
    // No hyphenation: a line that ended at a soft hyphen would show no hyphen.
    after_space || before == '\u{00AD}' || before == ' ' && after == '»' || before == '«' && after == ' '
}

/// Inside of a number, and between a number and its unit or sign, where a plain space stands.
fn in_number(chars: &[char], at: usize) -> bool {
    if chars[at - 1] != ' ' || at < 2 {
        return false;
    }
    let before = chars[..at - 1].iter().rev().find(|c| !invisible(**c)).copied().unwrap_or(' ');
    let rest = &chars[at..];
    let after = rest.iter().find(|c| !invisible(**c)).copied().unwrap_or(' ');
    let (number_before, number_after) = (before.is_numeric(), after.is_numeric());
    number_before && (number_after || NUMBER_SIGNS.contains(&after) || UNITS.iter().any(|unit| is_word(rest, unit)))
        || NUMBER_SIGNS.contains(&before) && number_after
}

/// After the dash of a range of numbers: `2010–2025`.
fn in_range(chars: &[char], at: usize) -> bool {
    let mut head = chars[..at].iter().rev().filter(|c| !invisible(**c));
    let dash = head.next().is_some_and(|c| *c == '–');
    let after = chars[at..].iter().find(|c| !invisible(**c));
    dash && head.next().is_some_and(|c| c.is_numeric()) && after.is_some_and(|c| c.is_numeric())
}

/// What the customs of the language hold at a space.
fn binds(customs: &Customs, chars: &[char], at: usize) -> bool {
    if chars[at - 1] != ' ' || at < 2 {
        return false;
    }
    let head = &chars[..at - 1];
    let start = head.iter().rposition(|c| c.is_whitespace() || OPENING.contains(c)).map_or(0, |i| i + 1);
    let (word, next) = (&head[start..], chars[at]);
    match word {
        [letter] if customs.one_letter_words.contains(|c| letter.to_lowercase().eq([c])) => true,
        [initial, '.'] if customs.initials => initial.is_uppercase() && next.is_uppercase(),
        [number @ .., '.'] if customs.ordinals && next.is_lowercase() => {
            !number.is_empty() && number.iter().all(|c| c.is_numeric())
        }
        _ => next.is_numeric() && customs.before_number.iter().any(|known| word.iter().copied().eq(known.chars())),
    }
}

/// Whether a text begins with a word and not with a longer one.
fn is_word(text: &[char], word: &str) -> bool {
    let length = word.chars().count();
    text.len() >= length
        && text[..length].iter().copied().eq(word.chars())
        && text.get(length).is_none_or(|c| !c.is_alphanumeric())
}

/// Signs for the order of the text.
fn invisible(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')
}
