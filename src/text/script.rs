//! Character classes that decide about letter spacing, kinetic text and missing glyphs.

/// How the letters of a script stand beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Habit {
    /// One by one: Latin, Cyrillic, Greek, Georgian, Armenian, Hebrew and all that is not listed.
    Apart,
    /// Around a base letter, above, below and before it, or as syllables drawn as one: never spaced out.
    Stacked,
    /// Joined to their neighbours by strokes or a headline: never spaced out, never moved one by one.
    Joined,
}

/// Blocks of scripts whose letters join (Unicode 16, `Blocks.txt`; joining per `ArabicShaping.txt`), with those that
/// hang from a common headline.
const JOINED: &[(u32, u32)] = &[
    (0x0600, 0x08FF),   // Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic, Arabic extensions
    (0x0900, 0x0A7F),   // Devanagari, Bengali, Gurmukhi
    (0x1800, 0x18AF),   // Mongolian
    (0x1CD0, 0x1CFF),   // Vedic extensions
    (0xA840, 0xA87F),   // Phags-pa
    (0xA8E0, 0xA8FF),   // Devanagari extended
    (0xFB50, 0xFDFF),   // Arabic presentation forms A
    (0xFE70, 0xFEFC),   // Arabic presentation forms B
    (0x10AC0, 0x10AFF), // Manichaean
    (0x10B80, 0x10BAF), // Psalter Pahlavi
    (0x10D00, 0x10D3F), // Hanifi Rohingya
    (0x10EC0, 0x10EFF), // Arabic extended C
    (0x10F30, 0x10FDF), // Sogdian, Old Uyghur, Chorasmian
    (0x11B00, 0x11B5F), // Devanagari extended A
    (0x1E900, 0x1E95F), // Adlam
];

/// Blocks of scripts that stack or write syllables as one.
const STACKED: &[(u32, u32)] = &[
    (0x0A80, 0x0DFF),   // Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam, Sinhala
    (0x0E00, 0x109F),   // Thai, Lao, Tibetan, Myanmar
    (0x1200, 0x139F),   // Ethiopic
    (0x1700, 0x17FF),   // Philippine scripts, Khmer
    (0x1900, 0x1AAF),   // Limbu, Tai scripts, Buginese, Tai Tham
    (0x1B00, 0x1C4F),   // Balinese, Sundanese, Batak, Lepcha
    (0x2D80, 0x2DDF),   // Ethiopic extended
    (0xA800, 0xA82F),   // Syloti Nagri
    (0xA880, 0xA8DF),   // Saurashtra
    (0xA930, 0xA9FF),   // Rejang, Javanese, Myanmar extended B
    (0xAA00, 0xAADF),   // Cham, Myanmar extended A, Tai Viet
    (0xAAE0, 0xAAFF),   // Meetei Mayek extensions
    (0xAB00, 0xAB2F),   // Ethiopic extended A
    (0xABC0, 0xABFF),   // Meetei Mayek
    (0x11000, 0x11AAF), // Brahmi and its kin
    (0x11C00, 0x11FFF), // Bhaiksuki to Tamil supplement
    (0x1E7E0, 0x1E7FF), // Ethiopic extended B
];

/// Default_Ignorable_Code_Point (Unicode 16, `DerivedCoreProperties.txt`): not drawn, so never missing.
const IGNORABLE: &[(u32, u32)] = &[
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
];

/// The habit of the script that `c` belongs to; `None` for digits, punctuation, spaces and signs of all scripts, which
/// follow their neighbours.
pub(super) fn habit(c: char) -> Option<Habit> {
    if within(JOINED, c) {
        Some(Habit::Joined)
    } else if within(STACKED, c) {
        Some(Habit::Stacked)
    } else if c.is_alphabetic() {
        Some(Habit::Apart)
    } else {
        None
    }
}

/// Whether `c` is a default-ignorable character, like a bidi isolate or a joiner.
pub(super) fn ignorable(c: char) -> bool {
    within(IGNORABLE, c)
}

/// Whether `c` parts two words. Spaces that hold their neighbours together do not.
pub(super) fn parts_words(c: char) -> bool {
    c == '\u{200B}' || c.is_whitespace() && !matches!(c, '\u{00A0}' | '\u{2007}' | '\u{202F}')
}

fn within(table: &[(u32, u32)], c: char) -> bool {
    let c = c as u32;
    let after = table.partition_point(|&(first, _)| first <= c);
    after > 0 && c <= table[after - 1].1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_do_not_overlap() {
        for table in [JOINED, STACKED, IGNORABLE] {
            assert!(table.iter().all(|(first, last)| first <= last));
            assert!(table.windows(2).all(|pair| pair[0].1 < pair[1].0));
        }
        assert!(JOINED.iter().all(|&(a, b)| STACKED.iter().all(|&(c, d)| b < c || d < a)));
    }

    #[test]
    fn habits_follow_the_script() {
        assert_eq!(habit('ģ'), Some(Habit::Apart));
        assert_eq!(habit('ლ'), Some(Habit::Apart));
        assert_eq!(habit('ل'), Some(Habit::Joined));
        assert_eq!(habit('क'), Some(Habit::Joined));
        assert_eq!(habit('க'), Some(Habit::Stacked));
        assert_eq!(habit('ሰ'), Some(Habit::Stacked));
        assert_eq!(habit('7'), None);
        assert!(ignorable('\u{2068}') && ignorable('\u{200D}') && !ignorable('a'));
        assert!(parts_words(' ') && !parts_words('\u{00A0}'));
    }
}
