//! Where a line may not end, beyond the Unicode rules (UAX #14) that the line breaker follows.

use parley::LineBreakContext;

/// Signs that close or end something: they never begin a line, even after a space (`« Vai ? »`).
const CLOSING: &[char] = &[
    '!', '?', '.', ',', ';', ':', ')', ']', '}', '%', '‰', '…', '、', '。', '،', '؛', '؟', '٪', '۔', '।', '॥', '፡',
    '።', '፣', '፤', '፥', '፦', '፧',
];

/// Dashes that stand between spaces end a line, they do not begin one.
const DASHES: &[char] = &['–', '—'];

/// `Some(false)` where no line may end between two characters, `None` where UAX #14 decides.
///
/// Rules of single languages (one-letter prepositions) belong here too: they look at the same three characters.
pub(super) fn keep_together(context: LineBreakContext) -> Option<bool> {
    let LineBreakContext { before, after, .. } = context;
    let after_space = before == ' ' && (CLOSING.contains(&after) || DASHES.contains(&after));
    // No hyphenation: a line that ended at a soft hyphen would show no hyphen.
    let at_soft_hyphen = before == '\u{00AD}';
    (after_space || at_soft_hyphen).then_some(false)
}
