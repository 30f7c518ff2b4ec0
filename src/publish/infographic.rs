//! A film on one page: its title, the fullest moment of each scene, and who says so.

use std::fmt;
use std::sync::Arc;

use crate::anim::Time;
use crate::diag::Diagnostics;
use crate::display::{Damage, DisplayList};
use crate::geom::{Affine, Circle, Direction, Point, Rect, RoundedRect, Shape, Size, TOLERANCE};
use crate::locale::{Args, Decimal, Locale, NumberOptions, format_decimal};
use crate::node::{Resolving, Typeset, Words};
use crate::paint::{Canvas, Painter, RasterCache};
use crate::publish::page::{Arrangement, Sheet, arrange};
use crate::scene::{Composition, Input};
use crate::stage::Stage;
use crate::style::{Color, Stroke};
use crate::syntax::{Spanned, Target};
use crate::text::{Align, Fit, Paragraph};

/// All lengths in px of a page whose short side is 1080 px. Edge of the page.
const MARGIN: f64 = 60.0;
/// Between scenes.
const GAP: f64 = 28.0;
/// Corner of a scene.
const RADIUS: f64 = 14.0;
/// Radius of a scene's number.
const DISC: f64 = 18.0;
/// Between the title and the scenes.
const BELOW_TITLE: f64 = 36.0;
/// Greatest share of the page that the lines at its end take before they wrap: they are to fit beside the last scene.
const LINES: f64 = 0.6;
/// The emblem's place.
const EMBLEM: Size = Size::new(230.0, 76.0);
/// Greatest size of the title: what fills a screen shouts on paper.
const MOST_TITLE: f64 = 64.0;
/// Least share of its size that the title may shrink to.
const LEAST_TITLE: f64 = 0.6;

/// Why there is no page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InfographicError {
    /// Every scene is left out with `poster: none`.
    NoScenes,
    /// The scenes do not fit the page.
    NoRoom,
}

impl fmt::Display for InfographicError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            InfographicError::NoScenes => "every scene is left out with `poster: none`",
            InfographicError::NoRoom => "its scenes do not fit the page",
        })
    }
}

impl std::error::Error for InfographicError {}

/// Paints the page of a video in a locale. `stages` are its renditions in the formats that may be used, in order of
/// preference; that in which the scenes become largest is taken. Scenes are drawn anew at the size of the page.
///
/// The diagnostics say which characters of the page's own texts no font has.
pub fn infographic(
    input: &Input,
    composition: &Composition,
    locale: &Locale,
    stages: &[Stage],
    sheet: &Sheet,
) -> (Result<Canvas, InfographicError>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let target = Target { format: String::new(), locale: input.manifest.base(locale).tag().to_string() };
    let facts = input.facts.args(&Args::new());
    let (width, height) = sheet.pixels();
    let scale = sheet.scale();
    let size = Size::new(f64::from(width) / scale, f64::from(height) / scale);
    let cx = Resolving {
        target: &target,
        locale,
        catalogues: &input.catalogues,
        facts: &facts,
        fonts: &input.fonts,
        theme: &input.theme,
        motion: &input.motion,
        store: &input.store,
        scene: size,
        room: size,
        mirrored: composition.mirrors(),
        diagnostics: &mut diagnostics,
    };
    let direction = cx.direction();
    let mut page = Page { input, composition, cx, direction, size, out: DisplayList::new() };
    let drawn = page.draw(stages, scale);
    let list = page.out;
    let canvas = drawn.map(|()| {
        let mut canvas = Canvas::new(width, height);
        let all = Damage::all(width, height);
        Painter::new(Arc::new(RasterCache::default())).paint(&list, &all, input.infographic.background, &mut canvas);
        canvas
    });
    (canvas, diagnostics)
}

struct Page<'a> {
    input: &'a Input,
    composition: &'a Composition,
    cx: Resolving<'a>,
    direction: Direction,
    /// Of the page in px.
    size: Size,
    /// In pixels of the page.
    out: DisplayList,
}

/// A paragraph with its color, ready to be put down.
type Set = Arc<Paragraph>;

impl Page<'_> {
    fn draw(&mut self, stages: &[Stage], scale: f64) -> Result<(), InfographicError> {
        let inner = self.size.width - 2.0 * MARGIN;
        let title = self.title(inner);
        let top = MARGIN + title.as_ref().map_or(0.0, |title| title.size.height + BELOW_TITLE);
        let area = Rect::new(MARGIN, top, self.size.width - MARGIN, self.size.height - MARGIN);
        let lines = self.lines(inner * LINES);
        let least = self.colophon_size(&lines);
        let first = stages.first().ok_or(InfographicError::NoScenes)?;
        let shown = moments(first).len();
        if shown == 0 {
            return Err(InfographicError::NoScenes);
        }
        let frames: Vec<Size> = stages.iter().map(Stage::size).collect();
        let arrangement = arrange(shown, area, &frames, GAP, least, self.direction);
        let arrangement = arrangement.ok_or(InfographicError::NoRoom)?;
        let moments = moments(&stages[arrangement.frame]);
        let mut out = std::mem::take(&mut self.out);
        out.with_transform(Affine::scale(scale), |out| {
            if let Some(title) = &title {
                let x = self.title_place(title.content_width, &arrangement);
                let x = if self.direction == Direction::Rtl { x + title.content_width - title.size.width } else { x };
                put(title, Point::new(x, MARGIN), out);
            }
            scenes(&stages[arrangement.frame], &moments, &arrangement, out);
            self.numbers(&arrangement, out);
            self.colophon(&lines, arrangement.colophon, out);
        });
        self.out = out;
        Ok(())
    }

    fn title(&mut self, width: f64) -> Option<Set> {
        let words = self.composition.script.title.clone()?;
        let style = self.input.infographic.title.clone();
        let mut set = self.typeset(&words, &style);
        set.max_lines = Some(2);
        set.balance = true;
        set.style.size = set.style.size.min(MOST_TITLE);
        set.fit = Fit::Shrink { min_size: set.style.size * LEAST_TITLE };
        Some(set.layout(Some(width)))
    }

    /// Where a title of this width begins: with the scenes, which stand in the middle of the page, or in the middle itself
    /// where it is wider than they are.
    fn title_place(&self, width: f64, arrangement: &Arrangement) -> f64 {
        let left = arrangement.cells.iter().map(|cell| cell.x0).fold(f64::INFINITY, f64::min);
        let right = arrangement.cells.iter().map(|cell| cell.x1).fold(f64::NEG_INFINITY, f64::max);
        match self.direction {
            _ if width > right - left => (self.size.width - width) / 2.0,
            Direction::Ltr => left,
            Direction::Rtl => right - width,
        }
    }

    /// Where the film has it from and the lines of the institution, each as wide as it wants to be, at most the page.
    fn lines(&mut self, width: f64) -> Vec<Set> {
        let note = self.input.infographic.note.clone();
        let imprint = self.input.infographic.lines.clone().into_iter().map(message);
        let all: Vec<Words> = self.composition.script.source.clone().into_iter().chain(imprint).collect();
        all.iter().map(|words| self.typeset(words, &note).layout(Some(width))).collect()
    }

    /// The least room for the lines and the emblem.
    fn colophon_size(&self, lines: &[Set]) -> Size {
        let text = lines.iter().fold(Size::ZERO, |size, line| {
            Size::new(size.width.max(line.content_width), size.height + line.size.height)
        });
        match self.input.infographic.emblem {
            Some(_) => Size::new(text.width.max(EMBLEM.width), text.height + GAP / 2.0 + EMBLEM.height),
            None => text,
        }
    }

    fn typeset(&mut self, words: &Words, style: &str) -> Typeset {
        let phrase = self.cx.phrase(words);
        let emphasis = self.cx.emphasis(style, &phrase);
        let style = self.cx.style(&Spanned { value: style.to_string(), span: phrase.span });
        Typeset::new(&mut self.cx, phrase, emphasis, style)
    }

    /// A disc with its number at the upper start corner of each scene.
    fn numbers(&mut self, arrangement: &Arrangement, out: &mut DisplayList) {
        let (paper, title) = (self.input.infographic.background, self.input.infographic.title.clone());
        let ink = self.input.theme.styles.get(&title).map_or(Color::BLACK, |style| style.color);
        // The title's color stands out from the page, so the page's stands out from it.
        let locale = self.cx.locale.clone();
        for (index, cell) in arrangement.cells.iter().enumerate() {
            let x = if self.direction == Direction::Rtl { cell.x1 } else { cell.x0 };
            let inwards = self.direction.sign() * DISC * 0.2;
            let center = Point::new(x + inwards, cell.y0 + DISC * 0.2);
            out.fill(Circle::new(center, DISC + 4.0).to_path(TOLERANCE), paper);
            out.fill(Circle::new(center, DISC).to_path(TOLERANCE), ink);
            let text = format_decimal(&locale, &Decimal::from(index as i64 + 1), &NumberOptions::default());
            let mut set = self.typeset(&verbatim(text), &title);
            (set.style.size, set.style.weight, set.style.color) = (DISC * 1.15, 700, paper);
            set.align = Align::Center;
            let paragraph = set.layout(None);
            // The ink of the figure is centred, not its line, whose height the script decides.
            let inked = set.text_box(&paragraph).bounds;
            put(&paragraph, center - inked.center().to_vec2(), out);
        }
    }

    fn colophon(&mut self, lines: &[Set], room: Rect, out: &mut DisplayList) {
        let rtl = self.direction == Direction::Rtl;
        let mut y = room.y1 - lines.iter().map(|line| line.size.height).sum::<f64>();
        if let Some(id) = self.input.infographic.emblem.clone() {
            let x = if rtl { room.x1 - EMBLEM.width } else { room.x0 };
            let place = Rect::from_origin_size((x, y - GAP / 2.0 - EMBLEM.height), EMBLEM);
            self.emblem(id, place, out);
        }
        for line in lines {
            let x = if rtl { room.x1 - line.size.width } else { room.x0 };
            put(line, Point::new(x, y), out);
            y += line.size.height;
        }
        // Whatever was left over stands above.
        y = y.max(room.y0);
        debug_assert!(y <= room.y1 + 1.0);
    }

    /// A dashed frame with its message in the place of an emblem.
    fn emblem(&mut self, id: Spanned<String>, place: Rect, out: &mut DisplayList) {
        let note = self.input.infographic.note.clone();
        let mut set = self.typeset(&message(id), &note);
        set.align = Align::Center;
        set.max_lines = Some(2);
        set.style.size *= 0.72;
        set.fit = Fit::Shrink { min_size: set.style.size * 0.6 };
        let (color, paragraph) = (set.style.color, set.layout(Some(place.width() - 24.0)));
        let mut stroke = Stroke::round(color, 2.0);
        stroke.dashes = vec![7.0, 8.0];
        out.stroke(RoundedRect::from_rect(place, 8.0).to_path(TOLERANCE), stroke);
        put(&paragraph, place.center() - paragraph.size.to_vec2() / 2.0, out);
    }
}

/// The moments that stand for the scenes, on the clock of a stage.
fn moments(stage: &Stage) -> Vec<Time> {
    (0..stage.scenes().len()).flat_map(|index| stage.pictured(index)).collect()
}

/// Draws each scene into its cell.
fn scenes(stage: &Stage, moments: &[Time], arrangement: &Arrangement, out: &mut DisplayList) {
    // A stage draws in pixels of its format.
    let scale = arrangement.scale / stage.format().scale();
    for (time, cell) in moments.iter().zip(&arrangement.cells) {
        let list = stage.list_at(*time);
        out.group(1.0, Some(RoundedRect::from_rect(*cell, RADIUS).to_path(TOLERANCE)), |out| {
            out.fill(cell.to_path(TOLERANCE), stage.background());
            out.with_transform(Affine::translate(cell.origin().to_vec2()) * Affine::scale(scale), |out| {
                list.items().iter().cloned().for_each(|item| out.push(item));
            });
        });
    }
}

fn put(paragraph: &Paragraph, origin: Point, out: &mut DisplayList) {
    paragraph.runs().for_each(|run| out.push(run.item(Affine::translate(origin.to_vec2()))));
}

fn message(id: Spanned<String>) -> Words {
    Words { message: Some(id), args: Default::default(), verbatim: None }
}

fn verbatim(text: String) -> Words {
    let span = crate::diag::Span::file(crate::diag::SourceId::new(0));
    Words { message: None, args: Default::default(), verbatim: Some(Spanned { value: text, span }) }
}
