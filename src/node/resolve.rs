//! What an element may ask for while its texts, fonts and pictures are fixed for a rendition.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::anim::Motion;
use crate::assets::{Artwork, Table};
use crate::diag::{Diagnostic, Diagnostics, SourceId, Span, did_you_mean};
use crate::display::Picture;
use crate::geom::{Direction, Size};
use crate::locale::{Args, Case, Catalogues, Locale, Value, in_case, parse_decimal};
use crate::node::{References, Words};
use crate::style::{Color, Theme};
use crate::syntax::{Spanned, Target};
use crate::text::{Emphasis, Fonts, TextStyle};

/// Artwork, pictures and tables of a project, by path, loaded once.
#[derive(Debug, Clone, Default)]
pub struct Store {
    /// SVG artwork.
    pub artworks: BTreeMap<String, Arc<Artwork>>,
    /// Raster images.
    pub pictures: BTreeMap<String, Arc<Picture>>,
    /// Tables of data.
    pub tables: BTreeMap<String, Arc<DataTable>>,
}

/// A table with the place of its text, for findings about its rows and cells.
#[derive(Debug, Clone)]
pub struct DataTable {
    /// Its text.
    pub source: SourceId,
    /// Its columns and rows.
    pub table: Table,
}

impl DataTable {
    /// The place of a cell; of the row's end where there is no such cell.
    pub fn cell(&self, row: usize, column: usize) -> Span {
        let row = &self.table.rows[row];
        let place = row.places.get(column).cloned().unwrap_or(row.span.end..row.span.end);
        Span::new(self.source, place.start, place.end)
    }

    /// The place of a row.
    pub fn row(&self, row: usize) -> Span {
        let span = &self.table.rows[row].span;
        Span::new(self.source, span.start, span.end)
    }
}

/// What an element's data are compared with once they are loaded.
pub struct Examining<'a> {
    /// Artwork, pictures and tables.
    pub store: &'a Store,
    /// Facts, by name.
    pub facts: &'a Args,
    /// What the data name: messages by the keys in a table.
    pub references: &'a mut References,
    /// Findings.
    pub diagnostics: &'a mut Diagnostics,
}

/// One rendition while its elements are resolved.
pub struct Resolving<'a> {
    /// Format and locale, for overrides.
    pub target: &'a Target,
    /// The locale.
    pub locale: &'a Locale,
    /// All catalogues.
    pub catalogues: &'a Catalogues,
    /// Facts, as arguments of every message.
    pub facts: &'a Args,
    /// The project's fonts.
    pub fonts: &'a Arc<Fonts>,
    /// Text styles and families.
    pub theme: &'a Theme,
    /// Default motion.
    pub motion: &'a Motion,
    /// Artwork, pictures and tables.
    pub store: &'a Store,
    /// The frame in px of a 1080-short-side frame.
    pub scene: Size,
    /// What the format's margins leave of it.
    pub room: Size,
    /// Whether the element stands where nothing mirrors.
    pub mirrored: bool,
    /// Findings.
    pub diagnostics: &'a mut Diagnostics,
}

/// A text for one locale.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// The text.
    pub text: String,
    /// Emphasised ranges, in bytes.
    pub emphasis: Vec<std::ops::Range<usize>>,
    /// Language tag of the text itself: the fallback's where the message is missing.
    pub language: String,
    /// Base direction of that language.
    pub direction: Direction,
    /// Where the script names it.
    pub span: Span,
    /// Id of the message, if it is one.
    pub message: Option<String>,
    /// Where its translation stands, if it is a message.
    pub origin: Option<Span>,
}

impl Phrase {
    /// The phrase in capital or small letters of its language, emphasis and all.
    #[must_use]
    pub fn in_case(self, case: Case) -> Self {
        let Ok(locale) = Locale::parse(&self.language) else { return self };
        let mut cuts: Vec<usize> = self.emphasis.iter().flat_map(|range| [range.start, range.end]).collect();
        cuts.push(self.text.len());
        cuts.sort_unstable();
        // Letters may become longer or shorter: every piece between two ends of emphasis is mapped by itself.
        let (mut text, mut moved, mut start) = (String::new(), BTreeMap::from([(0, 0)]), 0);
        for cut in cuts {
            text.push_str(&in_case(&locale, self.text.get(start..cut).unwrap_or_default(), case));
            moved.insert(cut, text.len());
            start = cut;
        }
        let place = |at: &usize| moved.get(at).copied().unwrap_or_default();
        let emphasis = self.emphasis.iter().map(|range| place(&range.start)..place(&range.end)).collect();
        Phrase { text, emphasis, ..self }
    }
}

impl Resolving<'_> {
    /// The layout's direction where the element stands.
    pub fn direction(&self) -> Direction {
        if self.mirrored { self.locale.direction() } else { Direction::Ltr }
    }

    /// The text of a message or literal. A message that cannot be formatted is reported and comes out empty.
    pub fn phrase(&mut self, words: &Words) -> Phrase {
        let (language, direction) = (self.locale.tag().to_string(), self.locale.direction());
        let Some(message) = &words.message else {
            let (text, span) = match &words.verbatim {
                Some(verbatim) => (verbatim.value.clone(), verbatim.span),
                None => (String::new(), Span::file(crate::diag::SourceId::new(0))),
            };
            return Phrase { text, emphasis: Vec::new(), language, direction, span, message: None, origin: None };
        };
        let mut args = self.facts.clone();
        for (name, text) in &words.args {
            let number = parse_decimal(text).map(Value::Number);
            args.insert(name.clone(), number.unwrap_or_else(|| Value::Text(text.clone())));
        }
        match self.catalogues.format(self.locale, &message.value, &args) {
            Ok(text) => Phrase {
                emphasis: text.emphasis.iter().map(|e| e.start..e.end).collect(),
                text: text.text,
                language: text.origin.locale.tag().to_string(),
                direction: text.origin.locale.direction(),
                span: message.span,
                message: Some(message.value.clone()),
                origin: Some(text.origin.span),
            },
            Err(problems) => {
                // What has no place is a message that nobody has, which the check of the scripts has told.
                let told = problems.into_iter().filter(|problem| problem.primary.is_some());
                self.diagnostics.extend(told.map(|problem| problem.related(message.span, "used here")));
                Phrase {
                    text: String::new(),
                    emphasis: Vec::new(),
                    language,
                    direction,
                    span: message.span,
                    message: Some(message.value.clone()),
                    origin: None,
                }
            }
        }
    }

    /// A text style of the theme, set for the locale's script. An unknown name is reported.
    pub fn style(&mut self, name: &Spanned<String>) -> TextStyle {
        let defaults = self.theme.styles.get(&name.value);
        if defaults.is_none() {
            let hint = did_you_mean(&name.value, self.theme.styles.keys().map(String::as_str));
            let message = format!("the theme has no text style `{}`", name.value);
            self.diagnostics.push(Diagnostic::error(name.span, message).hint_opt(hint));
        }
        let script = self.theme.scripts.get(self.locale.script().code());
        TextStyle {
            size: defaults.map_or(38.0, |d| d.size),
            weight: defaults.map_or(400, |d| d.weight),
            line_height: script.map_or(1.25, |s| s.line_height),
            color: defaults.map_or(Color::BLACK, |d| d.color),
            families: script.map(|s| s.families.clone()).unwrap_or_default(),
            tabular: false,
            letter_spacing: 0.0,
        }
    }

    /// How a style of the theme sets emphasised ranges of a phrase.
    pub fn emphasis(&self, style: &str, phrase: &Phrase) -> Vec<Emphasis> {
        let defaults = self.theme.styles.get(style);
        let (weight, color) = defaults.map_or((Some(700), None), |d| (Some(d.emphasis_weight), d.emphasis_color));
        phrase.emphasis.iter().map(|range| Emphasis { range: range.clone(), weight, color }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceId;

    #[test]
    fn emphasis_stays_on_its_words_when_letters_grow() {
        let text = "iş izni ve süre";
        let phrase = Phrase {
            text: text.into(),
            emphasis: std::iter::once(text.find("izni").unwrap_or(0)..text.find(" ve").unwrap_or(0)).collect(),
            language: "tr".into(),
            direction: Direction::Ltr,
            span: Span::new(SourceId::new(0), 0, 1),
            message: None,
            origin: None,
        };
        let upper = phrase.in_case(Case::Upper);
        assert_eq!((upper.text.as_str(), &upper.text[upper.emphasis[0].clone()]), ("İŞ İZNİ VE SÜRE", "İZNİ"));
    }
}
