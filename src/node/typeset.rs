//! A text on its way into a box: laid out for each width that the layout tries, kept for the one that it takes.

use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::geom::{Rect, Size, Vec2};
use crate::layout::Space;
use crate::node::resolve::Phrase;
use crate::node::{Resolving, TextBox};
use crate::text::{Align, Emphasis, Fit, Fonts, Paragraph, TextSpec, TextStyle, graphemes, layout};

/// A phrase with its style; lays itself out on demand.
pub struct Typeset {
    fonts: Arc<Fonts>,
    phrase: Phrase,
    emphasis: Vec<Emphasis>,
    /// How it is set.
    pub style: TextStyle,
    /// Where its lines stand.
    pub align: Align,
    /// The most lines it may take.
    pub max_lines: Option<usize>,
    /// Whether it may shrink.
    pub fit: Fit,
    /// Whether lines are made even.
    pub balance: bool,
    tried: Vec<(Option<u64>, Arc<Paragraph>)>,
    /// The most that the layout offered, and the width on which it decided.
    offered: Option<f64>,
    decided: Option<f64>,
}

impl Typeset {
    /// A phrase in a style. A character that no font of the locale has is reported with message, locale and character.
    pub fn new(cx: &mut Resolving<'_>, phrase: Phrase, emphasis: Vec<Emphasis>, style: TextStyle) -> Self {
        let mut typeset = Typeset {
            fonts: Arc::clone(cx.fonts),
            phrase,
            emphasis,
            style,
            align: Align::Start,
            max_lines: None,
            fit: Fit::Wrap,
            balance: false,
            tried: Vec::new(),
            offered: None,
            decided: None,
        };
        let paragraph = typeset.layout(None);
        // Without any font every letter would be missing; reading the project told the reason once.
        let known = cx.fonts.families();
        let has_font = typeset.style.families.iter().any(|family| known.iter().any(|(name, _)| name == family));
        for missing in paragraph.missing.iter().filter(|_| has_font) {
            let c = missing.character;
            let sign = format!("the character `{c}` (U+{:04X})", u32::from(c));
            let message = match &typeset.phrase.message {
                Some(id) => format!("no font of `{}` has {sign} of message `{id}`", cx.locale.tag()),
                None => format!("no font of `{}` has {sign}", cx.locale.tag()),
            };
            let families = typeset.style.families.join(", ");
            let hint = format!("its fonts are {families}; draw signs such as arrows as shapes");
            let diagnostic = Diagnostic::error(typeset.phrase.origin.unwrap_or(typeset.phrase.span), message);
            cx.diagnostics.push(match typeset.phrase.origin {
                Some(_) => diagnostic.hint(hint).related(typeset.phrase.span, "used here"),
                None => diagnostic.hint(hint),
            });
        }
        typeset.tried.clear();
        typeset
    }

    /// Sets it in another size, in px.
    pub fn set_size(&mut self, size: f64) {
        if self.style.size.to_bits() != size.to_bits() {
            self.style.size = size;
            self.tried.clear();
        }
    }

    /// Lets its lines stand elsewhere.
    pub fn set_align(&mut self, align: Align) {
        if self.align != align {
            self.align = align;
            self.tried.clear();
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.phrase.text
    }

    /// How many graphemes a reader reads.
    pub fn graphemes(&self) -> usize {
        graphemes(&self.phrase.text)
    }

    /// How many characters a reader sees.
    pub fn characters(&self) -> usize {
        self.phrase.text.chars().filter(|c| !c.is_whitespace() && !('\u{2066}'..='\u{2069}').contains(c)).count()
    }

    /// The paragraph at a greatest width.
    pub fn layout(&mut self, max_width: Option<f64>) -> Arc<Paragraph> {
        let key = max_width.map(f64::to_bits);
        if let Some((_, paragraph)) = self.tried.iter().find(|(width, _)| *width == key) {
            return Arc::clone(paragraph);
        }
        let spec = TextSpec {
            text: &self.phrase.text,
            style: &self.style,
            emphasis: &self.emphasis,
            language: &self.phrase.language,
            direction: self.phrase.direction,
            align: self.align,
            max_width,
            max_lines: self.max_lines,
            fit: self.fit,
            balance: self.balance,
        };
        let paragraph = Arc::new(layout(&self.fonts, &spec));
        self.tried.push((key, Arc::clone(&paragraph)));
        paragraph
    }

    /// The size that the text takes where some sides are given: no wider than its longest line.
    pub fn measure(&mut self, space: Space) -> Size {
        let room = space.width.or(space.max_width);
        self.decided = space.width.or(self.decided);
        self.offer(space.max_width);
        let whole = self.layout(None);
        let natural = whole.content_width;
        let paragraph = match room {
            Some(room) if room < natural => self.layout(Some(room.max(whole.min_content.min(natural)))),
            _ => whole,
        };
        let width = space.width.unwrap_or(paragraph.content_width);
        Size::new(width, space.height.unwrap_or(paragraph.size.height))
    }

    /// Notes the most width in px that the layout offers, if it offers one.
    pub fn offer(&mut self, width: Option<f64>) {
        // Zero asks for the least width; it offers nothing.
        let width = width.filter(|width| *width > 0.0);
        self.offered = [self.offered, width].into_iter().flatten().reduce(f64::max);
    }

    /// What checks want to know of the paragraph in a box of this width.
    pub fn text_box(&self, paragraph: &Paragraph) -> TextBox {
        // The ink of the glyphs: fonts for scripts with high marks reach far beyond what a text without them shows.
        let inks = paragraph.lines.iter().flat_map(|line| &line.runs).map(|placed| (placed.run.bounds(), placed));
        let inks = inks.filter(|(ink, _)| ink.area() > 0.0).map(|(ink, placed)| ink + Vec2::new(placed.x, placed.y));
        // Layouts round up to whole px.
        let grows = self.decided.is_none_or(|width| (0.0..=1.0).contains(&(width - paragraph.content_width)));
        TextBox {
            text: self.phrase.text.clone(),
            span: self.phrase.span,
            origin: self.phrase.origin,
            bounds: inks.reduce(|a, b| a.union(b)).unwrap_or(Rect::ZERO),
            size: paragraph.font_size,
            extent: paragraph.lines.iter().map(|line| line.width).sum(),
            lines: (paragraph.overflow.lines_needed, paragraph.overflow.lines_allowed),
            room: if grows { self.offered } else { self.decided },
            grows,
            excess: paragraph.overflow.widest,
            at_floor: paragraph.overflow.at_floor,
            sizes: match self.fit {
                Fit::Wrap => (self.style.size, self.style.size),
                Fit::Shrink { min_size } => (self.style.size, min_size.min(self.style.size)),
            },
            last_line: match paragraph.lines.as_slice() {
                [_, .., last] => self.phrase.text.get(last.range.clone()).map(str::to_string),
                _ => None,
            },
        }
    }
}
