//! The laid-out composition of one rendition: everything is fixed but the time.

mod boxes;
mod build;
mod camera;
mod draft;
mod draw;
mod follow;
mod fullest;
mod lights;
mod placer;
mod timing;

use crate::anim::{FrameRate, Time};
use crate::diag::Span;
use crate::display::{DisplayList, Item};
use crate::geom::{Affine, Rect, Size};
use crate::node::TextBox;
use crate::scene::{Format, Poster, TransitionKind};
use crate::style::Color;

pub use draw::beyond;
use draw::{Layer, Shot};

/// One rendition, ready to be evaluated at any time, in any order, on any thread.
pub struct Stage {
    format: Format,
    locale: String,
    video: Span,
    reading_rate: f64,
    size: Size,
    background: Color,
    spans: Vec<SceneSpan>,
    shots: Vec<Shot>,
    overlay: Layer,
}

/// When a scene is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct SceneSpan {
    /// The scene's id.
    pub id: String,
    /// Its start in the video.
    pub start: Time,
    /// Its length.
    pub length: Time,
    /// Whether its texts are recognised rather than read.
    pub glance: bool,
    /// Which moments stand for it in print.
    pub poster: Vec<Poster>,
}

/// A text of the rendition with its place, for checks.
#[derive(Debug, Clone, PartialEq)]
pub struct StageText {
    /// Index of the scene; `None` for the overlay.
    pub scene: Option<usize>,
    /// The ink's box in px of a 1080-short-side frame: where the layout puts it, as a view of the scene shows it.
    pub bounds: Rect,
    /// The text.
    pub text: TextBox,
    /// From when on, and until when, it is shown on its scene's clock.
    pub shown: (Time, Time),
}

/// A drawing of the rendition that must be seen whole, with its place, for checks.
#[derive(Debug, Clone, PartialEq)]
pub struct StageDrawing {
    /// The box of what is drawn in px of a 1080-short-side frame, as a view of the scene shows it.
    pub bounds: Rect,
    /// By how many px it leaves the box that the layout gave it.
    pub excess: f64,
    /// The element that draws it.
    pub element: StageElement,
    /// From when on, and until when, it is shown on its scene's clock.
    pub shown: (Time, Time),
}

/// Where something that is drawn comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct StageElement {
    /// The kind of element.
    pub kind: &'static str,
    /// Its id, if it has one.
    pub id: Option<String>,
    /// Where the script names it.
    pub span: Span,
}

impl StageElement {
    /// "the `rect` `gate`", or "a `rect`" where it has no id.
    pub fn name(&self) -> String {
        match &self.id {
            Some(id) => format!("the `{}` `{id}`", self.kind),
            None if self.kind.starts_with(['a', 'e', 'i', 'o', 'u']) => format!("an `{}`", self.kind),
            None => format!("a `{}`", self.kind),
        }
    }
}

impl Stage {
    /// The format.
    pub fn format(&self) -> &Format {
        &self.format
    }

    /// Tag of the locale.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// Where the script names the video.
    pub fn span(&self) -> Span {
        self.video
    }

    /// Graphemes per second that its viewers read.
    pub fn reading_rate(&self) -> f64 {
        self.reading_rate
    }

    /// The frame in px of a 1080-short-side frame.
    pub fn size(&self) -> Size {
        self.size
    }

    /// What lies under everything.
    pub fn background(&self) -> Color {
        self.background
    }

    /// The scenes in order.
    pub fn scenes(&self) -> &[SceneSpan] {
        &self.spans
    }

    /// Length of the video.
    pub fn length(&self) -> Time {
        self.spans.last().map_or(Time::ZERO, |last| last.start + last.length)
    }

    /// How many frames the video has at a rate; at least one.
    pub fn frame_count(&self, rate: FrameRate) -> u64 {
        rate.frame_of(self.length()).max(1)
    }

    /// The frame at a moment, in pixels of the format. Moments outside of the video show its first or last frame.
    pub fn list_at(&self, time: Time) -> DisplayList {
        let mut list = DisplayList::new();
        let time = time.max(Time::ZERO).min(self.length());
        list.with_transform(Affine::scale(self.format.scale()), |out| {
            draw::shots(&self.shots, &self.spans, time, self.size, self.format.scale(), out);
            self.overlay.draw(time, out);
        });
        list
    }

    /// The element that draws an item of the frame at a moment, if it stands still then.
    pub fn element_of(&self, time: Time, item: &Item) -> Option<StageElement> {
        let canvas = Affine::scale(self.format.scale());
        let index = self.spans.partition_point(|span| span.start <= time).saturating_sub(1);
        let shown = self.shots.get(index).zip(self.spans.get(index));
        let in_scene = || {
            let (shot, span) = shown?;
            let time = time - span.start;
            let view = shot.camera.as_ref().map_or(Affine::IDENTITY, |camera| camera.at(time));
            shot.layer.element_of(time, canvas * view, item)
        };
        self.overlay.element_of(time, canvas, item).or_else(in_scene).cloned()
    }

    /// How long the scene with this index takes to come over the one before; zero for the first and for a cut.
    pub fn crossing(&self, index: usize) -> Time {
        match self.shots.get(index).and_then(|shot| shot.transition.as_ref()) {
            Some(crossing) if index > 0 && crossing.kind != TransitionKind::Cut => crossing.length,
            _ => Time::ZERO,
        }
    }

    /// All texts with their places.
    pub fn texts(&self) -> Vec<StageText> {
        let mut texts = Vec::new();
        self.overlay.texts(None, self.length(), &mut texts);
        for (index, (shot, span)) in self.shots.iter().zip(&self.spans).enumerate() {
            let first = texts.len();
            shot.layer.texts(Some(index), span.length, &mut texts);
            if let Some(camera) = &shot.camera {
                texts[first..].iter_mut().for_each(|text| camera.seen(text, span.length));
            }
        }
        texts
    }

    /// All drawings that must be seen whole, with their places.
    pub fn drawings(&self) -> Vec<StageDrawing> {
        let mut drawings = Vec::new();
        self.overlay.drawings(self.length(), &mut drawings);
        for (shot, span) in self.shots.iter().zip(&self.spans) {
            let first = drawings.len();
            shot.layer.drawings(span.length, &mut drawings);
            for drawing in &mut drawings[first..] {
                let seen = shot.camera.as_ref().and_then(|c| c.best_view(drawing.bounds, drawing.shown, span.length));
                (drawing.bounds, drawing.shown) = seen.unwrap_or((drawing.bounds, drawing.shown));
            }
        }
        drawings
    }
}
