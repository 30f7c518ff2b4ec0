//! Cutting a laid-out paragraph for animation: by line, by word or by letter, without shaping anything again.

use std::ops::Range;

use crate::geom::Rect;
use crate::text::paragraph::{Atom, Line, Paragraph, PlacedRun, place_runs};
use crate::text::script::{Habit, habit, ignorable, parts_words};

/// How a paragraph is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pieces {
    /// Line by line.
    Line,
    /// Word by word; punctuation stays with its word.
    Word,
    /// Letter by letter. Words with letters that join (Arabic and its kin, scripts with a headline) stay whole, as do
    /// ligatures, conjuncts, syllables and letters with their marks.
    Cluster,
}

/// A part of a paragraph that moves as one.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// Its glyphs from left to right, where they stand in the paragraph.
    pub runs: Vec<PlacedRun>,
    /// Its advance wide, its line's fonts high, in the paragraph. Ink may reach beyond it.
    pub bounds: Rect,
    /// Index of its line.
    pub line: usize,
    /// Bytes of the text from its first character to its last.
    pub range: Range<usize>,
}

impl Paragraph {
    /// Cuts the paragraph into pieces in the order in which they are read. Together they hold every glyph once.
    pub fn pieces(&self, by: Pieces) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (index, line) in self.lines.iter().enumerate() {
            for mut atoms in self.cut(line, by) {
                // Reading order is that of the text, drawing order from left to right.
                atoms.sort_by_key(|&at| at);
                pieces.extend(self.piece(index, line, &atoms));
            }
        }
        pieces
    }

    /// Indices of a line's atoms by piece, in reading order.
    fn cut(&self, line: &Line, by: Pieces) -> Vec<Vec<usize>> {
        let mut order: Vec<usize> = (0..line.atoms.len()).collect();
        order.sort_by_key(|&at| line.atoms[at].range.start);
        match by {
            Pieces::Line => vec![order],
            Pieces::Word => self.words(line, &order),
            Pieces::Cluster => self.words(line, &order).into_iter().flat_map(|word| self.letters(line, word)).collect(),
        }
    }

    fn words(&self, line: &Line, order: &[usize]) -> Vec<Vec<usize>> {
        let parts = |&at: &usize| self.text[line.atoms[at].range.clone()].chars().all(parts_words);
        order.split(parts).filter(|word| !word.is_empty()).map(<[usize]>::to_vec).collect()
    }

    fn letters(&self, line: &Line, word: Vec<usize>) -> Vec<Vec<usize>> {
        let chars = |at: usize| self.text[line.atoms[at].range.clone()].chars();
        if word.iter().any(|&at| chars(at).any(|c| habit(c) == Some(Habit::Joined))) {
            return vec![word];
        }
        let mut letters: Vec<Vec<usize>> = Vec::new();
        for at in word {
            // A mark that was shaped alone and signs that are not seen move with the letter before them.
            let alone = line.atoms[at].advance != 0.0 && !chars(at).all(ignorable);
            match letters.last_mut() {
                Some(letter) if !alone => letter.push(at),
                _ => letters.push(vec![at]),
            }
        }
        letters
    }

    /// `None` if nothing of it is drawn.
    fn piece(&self, index: usize, line: &Line, atoms: &[usize]) -> Option<Piece> {
        let atoms: Vec<&Atom> = atoms.iter().map(|&at| &line.atoms[at]).collect();
        let runs = place_runs(&self.text, self.font_size, line.baseline, atoms.iter().copied());
        let drawn = || atoms.iter().filter(|atom| !atom.glyphs.is_empty());
        let left = drawn().map(|atom| atom.x).reduce(f64::min)?;
        let right = drawn().map(|atom| atom.x + atom.advance).reduce(f64::max)?;
        let start = drawn().map(|atom| atom.range.start).min()?;
        let end = drawn().map(|atom| atom.range.end).max()?;
        let bounds = Rect::new(left, line.baseline - line.ascent, right, line.baseline + line.descent);
        Some(Piece { runs, bounds, line: index, range: start..end })
    }
}
