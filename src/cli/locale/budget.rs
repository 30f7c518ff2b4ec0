//! How many characters fit where a text stands, estimated from the layout of the texts that there are.

use crate::node::TextBox;

/// Characters from which on a text's own letters say more about its width than those of its language in general.
const TELLING: usize = 12;

/// How wide a language's letters are, from the texts that are laid out in it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Letters {
    /// Widths in parts of the font's size, added up.
    ems: f64,
    characters: usize,
    words: usize,
}

impl Letters {
    /// Takes a text into account.
    pub fn add(&mut self, text: &TextBox) {
        if text.size > 0.0 {
            self.ems += text.extent / text.size;
            self.characters += characters(&text.text);
            self.words += text.text.split_whitespace().count();
        }
    }

    /// Mean advance in parts of the font's size, and mean characters of a word.
    fn means(&self) -> Option<(f64, f64)> {
        let characters = self.characters as f64;
        (self.characters > 0 && self.ems > 0.0).then(|| (self.ems / characters, characters / self.words.max(1) as f64))
    }
}

/// What is known of a text's place besides the text itself.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// How wide in px a box that grows with its text may become before it meets its neighbours or the margins.
    pub free: f64,
    /// Whether it stays within the picture and clear of other texts.
    pub is_clear: bool,
    /// Lines that the source text takes here.
    pub designed: usize,
    /// Whether what stands here is in the language of the budget.
    pub is_own: bool,
}

/// About how many characters fit: `lines × width / advance`, less a word for each line that is broken.
///
/// * The width is what the layout offers; where the box grows with its text, no more than is free around it.
/// * The lines are those that the element may take; where it names none, as many as the source text takes, for which
///   the picture was designed.
/// * The advance is the mean of the present text if it is in the language and long enough to tell, else that of all
///   texts of the language at this size.
/// * A text that fits is never told to be longer than it may be, and one that does not fit has to become shorter.
pub fn budget(text: &TextBox, place: Place, letters: &Letters) -> Option<usize> {
    let present = characters(&text.text);
    let mut own = Letters::default();
    own.add(text);
    let telling = place.is_own && present >= TELLING;
    let means = if telling { own.means().or(letters.means()) } else { letters.means().or(own.means()) };
    let (em, word) = means?;
    let (used, allowed) = text.lines;
    let lines = allowed.unwrap_or(place.designed).max(1);
    let room = match text.room {
        Some(room) if text.grows => room.min(place.free),
        Some(room) => room,
        None => place.free,
    };
    let whole = room * lines as f64 / (em * text.size);
    let fitting = (whole - word * (lines - 1) as f64).max(1.0) as usize;
    let fits = place.is_clear && text.excess <= 0.0 && allowed.is_none_or(|allowed| used <= allowed) && !text.at_floor;
    match (place.is_own, fits) {
        (false, _) => Some(fitting),
        (true, true) => Some(fitting.max(present)),
        (true, false) => Some(fitting.min(present.saturating_sub(1)).max(1)),
    }
}

/// Characters that a translator counts: those that isolate values are not among them.
fn characters(text: &str) -> usize {
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{SourceId, Span};
    use crate::geom::Rect;

    /// A text of 50 px whose letters are 25 px wide on the average.
    fn text(words: &str, lines: (usize, Option<usize>), room: Option<f64>) -> TextBox {
        TextBox {
            text: words.into(),
            span: Span::new(SourceId::new(0), 0, 1),
            origin: None,
            bounds: Rect::new(0.0, 0.0, 100.0, 50.0),
            size: 50.0,
            extent: 25.0 * words.chars().count() as f64,
            lines,
            room,
            grows: room.is_none_or(|room| room > 2000.0),
            excess: 0.0,
            at_floor: false,
            sizes: (50.0, 50.0),
            last_line: None,
        }
    }

    const HERE: Place = Place { free: 1000.0, is_clear: true, designed: 2, is_own: true };

    #[test]
    fn width_lines_and_letters_make_the_budget() {
        let letters = Letters::default();
        let of = |text: &TextBox| budget(text, HERE, &letters);
        assert_eq!(of(&text("twelve words", (1, Some(1)), Some(500.0))), Some(20));
        // Two lines of twenty, less a word of six.
        assert_eq!(of(&text("twelve words", (1, Some(2)), Some(500.0))), Some(34));
        assert_eq!(of(&text("twelve words", (1, None), Some(500.0))), Some(34), "as many lines as the source takes");
        assert_eq!(of(&text("twelve words", (1, Some(1)), None)), Some(40), "as much as is free");
        assert_eq!(of(&text("twelve words", (1, Some(1)), Some(5000.0))), Some(40));
    }

    #[test]
    fn a_text_that_fits_is_not_asked_to_be_shorter_and_one_that_does_not_is() {
        let letters = Letters::default();
        let long = "a text that has come to stand on four lines";
        assert_eq!(budget(&text(long, (4, None), Some(250.0)), HERE, &letters), Some(43));
        assert_eq!(budget(&text("twelve words", (2, Some(1)), Some(500.0)), HERE, &letters), Some(11));
        let crowded = Place { is_clear: false, ..HERE };
        assert_eq!(budget(&text(long, (4, None), Some(250.0)), crowded, &letters), Some(15));
        let floored = TextBox { at_floor: true, ..text("twelve words", (1, Some(1)), Some(100.0)) };
        assert_eq!(budget(&floored, HERE, &letters), Some(4));
    }

    #[test]
    fn a_text_that_is_not_translated_yet_is_measured_in_the_letters_of_the_language() {
        let mut letters = Letters::default();
        letters.add(&TextBox { extent: 500.0, ..text("ten letter", (1, None), None) });
        let source = text("the source of it", (1, Some(1)), Some(500.0));
        assert_eq!(budget(&source, Place { is_own: false, ..HERE }, &letters), Some(10));
        assert_eq!(budget(&source, Place { is_own: false, ..HERE }, &Letters::default()), Some(20));
        assert_eq!(budget(&text("short", (1, Some(1)), Some(500.0)), HERE, &letters), Some(10));
    }
}
