//! From a composition to a stage: resolve, lay out, time, place.

use std::collections::BTreeMap;

use crate::anim::Time;
use crate::assets::Limit;
use crate::diag::{Diagnostic, Diagnostics};
use crate::geom::{Direction, Rect, Size};
use crate::locale::{Args, Locale};
use crate::node::{Node, Resolving, paint_in};
use crate::scene::{Composition, Format, Input, Scene, SceneLength, Transition, View, Zoom};
use crate::stage::boxes::{by_id, lay_out};
use crate::stage::camera::{Camera, Surroundings};
use crate::stage::draft::Drafts;
use crate::stage::draw::{Crossing, Layer, Shot};
use crate::stage::follow::attach;
use crate::stage::lights::lights;
use crate::stage::placer::Placer;
use crate::stage::timing::Clock;
use crate::stage::{SceneSpan, Stage};
use crate::style::Color;
use crate::syntax::{By, Keyed, Moment, PaintField, Target};

/// Seconds that everything stands still after the last entrance of a scene with automatic length.
const STILLNESS: f64 = 1.0;
/// How much wider and higher than the frame a stage may be.
const LARGEST_STAGE: f64 = 16.0;
/// Seconds before a viewer begins to read.
const ORIENTATION: f64 = 0.8;

impl Stage {
    /// Lays a composition out for a format and a locale. Findings that are errors mean that it must not be rendered.
    pub fn build(input: &Input, composition: &Composition, format: &Format, locale: &Locale) -> (Stage, Diagnostics) {
        let mut diagnostics = Diagnostics::new();
        let target = Target { format: format.name.clone(), locale: input.manifest.base(locale).tag().to_string() };
        let facts: Args = input.facts.args(&Args::new());
        let scale = format.scale();
        let mut builder = Builder {
            input,
            composition,
            format,
            locale,
            target: &target,
            facts: &facts,
            size: Size::new(f64::from(format.width) / scale, f64::from(format.height) / scale),
            diagnostics: &mut diagnostics,
        };
        let stage = builder.stage();
        (stage, diagnostics)
    }
}

struct Builder<'a> {
    input: &'a Input,
    composition: &'a Composition,
    format: &'a Format,
    locale: &'a Locale,
    target: &'a Target,
    facts: &'a Args,
    size: Size,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Builder<'a> {
    fn stage(&mut self) -> Stage {
        let composition = self.composition;
        let none = BTreeMap::new();
        let (mut spans, mut shots, mut start) = (Vec::new(), Vec::new(), Time::ZERO);
        for scene in &composition.scenes {
            let room = self.room(scene);
            let drafts = self.drafts(&scene.body, room);
            self.check_letters(scene, &drafts);
            let entered = Clock::new(&drafts, &self.input.motion, Time::ZERO, &none).last_end();
            let entered = entered.max(self.view_end(scene, &drafts));
            let length = match scene.fields.length.0 {
                SceneLength::Fixed(time) => time,
                SceneLength::Auto => self.auto_length(&drafts, entered).max(scene.fields.min.0),
            };
            let boxes = by_id(&drafts);
            let camera = self.camera(scene, room, &boxes, &drafts, length);
            let layer = self.place(drafts, room, length, &none);
            let background = scene.fields.background.as_ref().or(composition.script.background.as_ref());
            let background = background.map(|by| by.get(self.target));
            shots.push(Shot {
                background: background.map(|field| paint_in(field, self.size.to_rect(), self.direction())),
                transition: scene.fields.transition.as_ref().map(|field| self.crossing(&field.0)),
                layer,
                camera,
            });
            spans.push(SceneSpan {
                id: scene.fields.id.value.clone(),
                start,
                length,
                glance: scene.fields.glance,
                poster: scene.fields.poster.iter().map(|poster| poster.0).collect(),
            });
            start = start + length;
        }
        self.check_length(start);
        let overlay = self.overlay(&spans, start);
        Stage {
            format: self.format.clone(),
            locale: self.locale.tag().to_string(),
            video: composition.script.video.span,
            reading_rate: self.input.manifest.reading_rate(self.locale),
            size: self.size,
            background: self.background(),
            spans,
            shots,
            overlay,
        }
    }

    fn overlay(&mut self, spans: &[SceneSpan], length: Time) -> Layer {
        let starts: BTreeMap<String, Time> = spans.iter().map(|span| (span.id.clone(), span.start)).collect();
        let composition = self.composition;
        let drafts = self.drafts(&composition.overlay, self.size);
        self.place(drafts, self.size, length, &starts)
    }

    /// The size of a scene's stage.
    fn room(&self, scene: &Scene) -> Size {
        let Some(by) = &scene.fields.stage else { return self.size };
        let stage = by.get(self.target);
        let (width, height) = (stage.width.0.of(self.size.width), stage.height.0.of(self.size.height));
        Size::new(width.min(self.size.width * LARGEST_STAGE), height.min(self.size.height * LARGEST_STAGE))
    }

    /// A scene's view; one that never moves from the frame's own place is none.
    fn camera(
        &self,
        scene: &Scene,
        room: Size,
        boxes: &BTreeMap<String, Rect>,
        drafts: &Drafts<'_>,
        length: Time,
    ) -> Option<Camera> {
        let whole = View { x: None, y: None, zoom: Zoom(1.0), on: None };
        let fixed = By::one(Keyed::Fixed(whole));
        let view = match (&scene.fields.view, &scene.fields.stage) {
            (Some(view), _) => view,
            (None, Some(_)) => &fixed,
            (None, None) => return None,
        };
        let (scale, direction) = (self.format.scale(), self.direction());
        let none = BTreeMap::new();
        let clock = Clock::new(drafts, &self.input.motion, length, &none);
        let moment = |moment: &Moment| clock.moment(moment, Time::ZERO);
        let around = Surroundings { stage: room, frame: self.size, scale, direction, boxes };
        Some(Camera::new(view.get(self.target), &around, &moment))
    }

    /// When a scene's view comes to rest, percentages of its length aside.
    fn view_end(&self, scene: &Scene, drafts: &Drafts<'_>) -> Time {
        let none = BTreeMap::new();
        let clock = Clock::new(drafts, &self.input.motion, Time::ZERO, &none);
        match scene.fields.view.as_ref().map(|by| by.get(self.target)) {
            Some(Keyed::Keys(keys, _)) => {
                keys.iter().fold(Time::ZERO, |end, (moment, _)| end.max(clock.moment(moment, Time::ZERO)))
            }
            _ => Time::ZERO,
        }
    }

    fn direction(&self) -> Direction {
        if self.composition.mirrors() { self.locale.direction() } else { Direction::Ltr }
    }

    fn background(&self) -> Color {
        match self.composition.script.background.as_ref().map(|by| by.get(self.target)) {
            Some(PaintField::Color(color)) => *color,
            Some(field) => field.stops()[0].color,
            None => Color::WHITE,
        }
    }

    fn drafts(&mut self, body: &'a [Node], room: Size) -> Drafts<'a> {
        let margin = self.format.margin;
        let mut cx = Resolving {
            target: self.target,
            locale: self.locale,
            catalogues: &self.input.catalogues,
            facts: self.facts,
            fonts: &self.input.fonts,
            theme: &self.input.theme,
            motion: &self.input.motion,
            store: &self.input.store,
            scene: self.size,
            room: Size::new(self.size.width - 2.0 * margin.side, self.size.height - margin.top - margin.bottom),
            mirrored: self.composition.mirrors(),
            diagnostics: self.diagnostics,
        };
        let mut drafts = Drafts::resolve(body, self.target, &mut cx);
        let mirrors = self.composition.mirrors();
        lay_out(&mut drafts, self.target, room, self.format.margin, self.locale.direction(), mirrors);
        drafts.count_pieces();
        drafts
    }

    /// Time for everything to come in and to be read.
    fn auto_length(&self, drafts: &Drafts<'_>, entered: Time) -> Time {
        let graphemes = drafts.graphemes(self.target) as f64;
        let reading = ORIENTATION + graphemes / self.input.manifest.reading_rate(self.locale);
        (entered + Time::seconds(STILLNESS)).max(Time::seconds(reading))
    }

    fn check_letters(&mut self, scene: &Scene, drafts: &Drafts<'_>) {
        let (letters, limit) = (drafts.characters(self.target), self.input.manifest.limits.get(Limit::FrameGlyphs));
        if letters as u64 > limit {
            let message = format!("the scene shows {letters} glyphs, a frame may have at most {limit}");
            self.diagnostics.push(Diagnostic::error(scene.fields.id.span, message));
        }
    }

    fn check_length(&mut self, length: Time) {
        let limit = self.input.manifest.limits.get(Limit::VideoSeconds) as f64;
        // Lengths that are written have been added up by the check of the scripts.
        if length.as_seconds() > limit && self.composition.least_length().as_seconds() <= limit {
            let message = format!("the video is {:.0} s long, the limit is {limit} s", length.as_seconds());
            let span = self.composition.script.video.span;
            self.diagnostics.push(Diagnostic::error(span, message).hint("shorten its scenes, or split it"));
        }
    }

    fn crossing(&self, transition: &Transition) -> Crossing {
        Crossing {
            kind: transition.kind,
            toward: transition.toward.vector(self.direction()),
            length: transition.r#for.map_or(self.input.motion.transition, |s| s.0),
            ease: transition.ease.unwrap_or(self.input.motion.transition_ease),
        }
    }

    /// Fixes every element at its place and time.
    fn place(&mut self, mut drafts: Drafts<'a>, room: Size, length: Time, scenes: &BTreeMap<String, Time>) -> Layer {
        let resolved = std::mem::take(&mut drafts.resolved).into_iter().map(Some).collect();
        let boxes = by_id(&drafts);
        let clock = Clock::new(&drafts, &self.input.motion, length, scenes);
        report_late(&drafts, &clock, self.diagnostics);
        let lights = lights(&drafts, &clock);
        let mut placer = Placer {
            target: self.target,
            scene: room,
            motion: &self.input.motion,
            direction: self.locale.direction(),
            drafts: &drafts,
            clock: &clock,
            boxes: &boxes,
            resolved,
            ink: self.input.theme.styles.get("body").map_or(Color::BLACK, |style| style.color),
            lights,
        };
        let mut nodes = placer.nodes(&drafts.roots);
        attach(&mut nodes, self.diagnostics);
        Layer { nodes }
    }
}

/// Warns of what an author placed after the end of its scene, where nobody sees it.
fn report_late(drafts: &Drafts<'_>, clock: &Clock<'_>, diagnostics: &mut Diagnostics) {
    for (i, draft) in drafts.list.iter().enumerate() {
        let common = draft.common();
        let enter = common.enter.as_ref().and_then(|enter| enter.entrance.at.as_ref());
        let exit = common.exit.as_ref().and_then(|exit| exit.exit.at.as_ref());
        let starts = [
            (common.at.as_ref(), Some(clock.start(i)), "it starts"),
            (enter, clock.entrance(i).map(|timing| timing.start), "it comes"),
            (exit, clock.exit(i).map(|timing| timing.start), "it goes"),
        ];
        let emphases = common.emphasis.iter().zip(clock.swells(i));
        let pointed =
            emphases.map(|(field, swell)| (field.emphasis.at.as_ref(), Some(swell.start), "it is pointed out"));
        for (moment, time, what) in starts.into_iter().chain(pointed) {
            let (Some(moment), Some(time)) = (moment, time) else { continue };
            if time >= clock.length {
                let message = format!("{what} at {time}, but the scene is over at {}", clock.length);
                let hint = "make the scene longer (`length` or `min`), or choose an earlier moment";
                diagnostics.push(Diagnostic::warning(moment.span, message).hint(hint));
            }
        }
    }
}
