//! Numbers that change while everything around them stands still: shaped once for every digit, put together per frame.
//!
//! A text with a number in it is laid out ten times, once with each digit in all places of the number. Where those
//! ten differ, a digit stands. That holds in every script and direction and needs no knowledge of shaping.

use std::ops::Range;

use crate::display::{Glyph, GlyphRun};
use crate::text::{Paragraph, PlacedRun};

/// A text around a number of some form (`0,000`), for any digits.
pub(super) struct Dial {
    /// The runs with every digit in all places of the number, by digit.
    faces: Vec<Vec<PlacedRun>>,
    /// Run and glyph of each digit, from left to right: the most significant first.
    cells: Vec<(usize, usize)>,
    /// Width of the text in px.
    pub width: f64,
}

impl Dial {
    /// From ten layouts of one line, by digit. `digits` is how many digits the number has.
    /// `None` if a font draws digits as no other text lets expect, so that they cannot be exchanged.
    pub fn new(paragraphs: &[&Paragraph], digits: usize) -> Option<Self> {
        let runs = |paragraph: &&Paragraph| paragraph.lines.iter().flat_map(|line| line.runs.clone()).collect();
        let faces: Vec<Vec<PlacedRun>> = paragraphs.iter().map(runs).collect();
        let form = |face: &Vec<PlacedRun>| face.iter().map(|run| run.run.glyphs().len()).collect::<Vec<_>>();
        let [zero, one, ..] = &faces[..] else { return None };
        if faces.len() != 10 || faces.iter().any(|face| form(face) != form(zero)) {
            return None;
        }
        let mut cells = Vec::new();
        for (index, (a, b)) in zero.iter().zip(one).enumerate() {
            for (at, (a, b)) in a.run.glyphs().iter().zip(b.run.glyphs()).enumerate() {
                if a.outline.digest() != b.outline.digest() {
                    cells.push((index, at));
                }
            }
        }
        let width = paragraphs.iter().map(|paragraph| paragraph.content_width).fold(0.0, f64::max);
        (cells.len() == digits).then_some(Dial { faces, cells, width })
    }

    /// Where the last digit stands, in px from the left.
    pub fn last_digit(&self) -> f64 {
        self.cells.last().map_or(0.0, |&(run, glyph)| {
            let run = &self.faces[0][run];
            run.x + run.run.glyphs()[glyph].x
        })
    }

    /// The runs that show these digits; `text` is the number, for dumps.
    pub fn show(&self, digits: &[usize], text: &str) -> Vec<PlacedRun> {
        let mut runs = self.faces[0].clone();
        for (index, run) in runs.iter_mut().enumerate() {
            let mut glyphs: Vec<Glyph> = run.run.glyphs().to_vec();
            let mut changed = false;
            for (&(_, glyph), &digit) in self.cells.iter().zip(digits).filter(|((at, _), _)| *at == index) {
                let face = &self.faces[digit.min(9)][index];
                // Runs begin at their first glyph, which may stand elsewhere for another digit.
                let x = face.run.glyphs()[glyph].x + face.x - run.x;
                glyphs[glyph] = Glyph { x, ..face.run.glyphs()[glyph].clone() };
                changed = true;
            }
            if changed {
                run.run = GlyphRun::new(text, run.run.font(), run.run.size(), glyphs);
            }
        }
        runs
    }
}

/// The digits of a number in a locale's ten digits.
pub(super) fn digits_of(number: &str, ten: &[char; 10]) -> Vec<usize> {
    number.chars().filter_map(|c| ten.iter().position(|digit| *digit == c)).collect()
}

/// The number with one digit in all places.
pub(super) fn filled(number: &str, ten: &[char; 10], digit: usize) -> String {
    number.chars().map(|c| if ten.contains(&c) { ten[digit.min(9)] } else { c }).collect()
}

/// A text with a part exchanged, and the ranges of it that lie around or behind the part moved accordingly.
pub(super) fn exchanged(
    text: &str,
    part: &Range<usize>,
    by: &str,
    ranges: &[Range<usize>],
) -> (String, Vec<Range<usize>>) {
    let moved = |at: usize| if at >= part.end { at - part.len() + by.len() } else { at.min(part.start) };
    let whole = format!("{}{by}{}", &text[..part.start], &text[part.end..]);
    (whole, ranges.iter().map(|range| moved(range.start)..moved(range.end)).collect())
}

/// One number for every form that the numbers between two take: each count of digits, with and without a sign.
/// `unit` is 1, or 0.01 where numbers are shown as percentages.
pub(super) fn forms(from: f64, to: f64, unit: f64) -> Vec<f64> {
    let (low, high) = (from.min(to), from.max(to));
    let mut numbers = vec![to, from];
    let mut power = unit;
    for _ in 0..16 {
        numbers.extend([power, -power].into_iter().filter(|n| (low..=high).contains(n)));
        power *= 10.0;
    }
    numbers.extend((low..=high).contains(&0.0).then_some(0.0));
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::display::Outline;
    use crate::geom::{Rect, Shape};

    const TEN: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    #[test]
    fn every_count_of_digits_has_a_form() {
        let digits = |from: f64, to: f64| {
            let mut counts: Vec<usize> = forms(from, to, 1.0).iter().map(|n| format!("{n:.0}").len()).collect();
            counts.sort_unstable();
            counts.dedup();
            counts
        };
        assert_eq!(digits(0.0, 1234.0), [1, 2, 3, 4]);
        assert_eq!(digits(95.0, 1005.0), [2, 3, 4]);
        assert_eq!(digits(-50.0, 7.0), [1, 2, 3]);
        assert_eq!(digits(7.0, 7.0), [1]);
    }

    #[test]
    fn emphasis_follows_a_number_that_grows() {
        let text = "about 5 people";
        let (whole, ranges) = exchanged(text, &(6..7), "1,234", &[6..7, 8..14, 0..5, 0..14]);
        assert_eq!(whole, "about 1,234 people");
        assert_eq!(ranges, [6..11, 12..18, 0..5, 0..18]);
    }

    #[test]
    fn digits_are_exchanged_and_signs_kept() {
        assert_eq!(filled("-1,234.5", &TEN, 7), "-7,777.7");
        assert_eq!(digits_of("-1,234.5", &TEN), [1, 2, 3, 4, 5]);
    }

    #[test]
    fn a_dial_shows_any_digits_where_they_stood() {
        let glyph = |height: f64, x: f64| Glyph {
            outline: Outline::new(Rect::new(0.0, -height, 4.0, 0.0).to_path(0.1)),
            x,
            y: 0.0,
        };
        // Two digits with a comma between them.
        let face = |digit: usize| {
            let height = 10.0 + digit as f64;
            let glyphs = vec![glyph(height, 0.0), glyph(1.0, 5.0), glyph(height, 8.0)];
            vec![PlacedRun {
                run: GlyphRun::new("", "Noto", 10.0, glyphs),
                x: 2.0,
                y: 12.0,
                color: crate::style::Color::BLACK,
            }]
        };
        let dial = Dial { faces: (0..10).map(face).collect(), cells: vec![(0, 0), (0, 2)], width: 14.0 };
        let shown = dial.show(&[3, 7], "3,7");
        let heights: Vec<f64> = shown[0].run.glyphs().iter().map(|g| g.outline.bounds().height()).collect();
        assert_eq!(heights, [13.0, 1.0, 17.0]);
        assert_eq!(shown[0].run.text(), "3,7");
        assert_eq!(dial.last_digit(), 10.0);
    }
}
