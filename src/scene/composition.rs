//! A composition: one scene script, typed, with defaults filled; it knows no locale.

use crate::anim::{Easing, Time};
use crate::diag::{Diagnostic, Span};
use crate::node::{Mirror, Node, NodeReader, Registry, Toward, Words, read_items};
use crate::syntax::{
    By, Extent, FieldType, Fields, Fraction, Keyed, Length, Node as Tree, PaintField, Reader, Record, Seconds, Shape,
    Spanned, Value,
};

crate::fields! {
    /// A scene script, `scenes/<video>.yaml`.
    pub struct ScriptFields {
        /// The file's stem; names the outputs.
        video: Spanned<String>,
        /// Title for uploads and posters.
        title: Option<Words>,
        /// Where what it says comes from: the first line at the end of its printed page, `kadrs infographic`.
        source: Option<Words>,
        /// The formats it is made for; all of the manifest unless written.
        formats: Vec<Spanned<String>> = "[]",
        /// What every scene stands on unless it says otherwise.
        background: Option<By<PaintField>>,
        /// `never` keeps the layout from left to right in every locale.
        mirror: Mirror = "auto",
    }
}

impl ScriptFields {
    /// What the video says outside of its scenes: on the page of an infographic, on posters.
    pub fn said(&self) -> impl Iterator<Item = &Words> {
        self.title.iter().chain(&self.source)
    }
}

crate::fields! {
    /// One scene.
    pub struct SceneFields {
        /// Its name, unique in the script.
        id: Spanned<String>,
        /// What it stands on.
        background: Option<By<PaintField>>,
        /// `auto` (time to come in and to be read), or a time.
        length: LengthField = "auto",
        /// Least length where it is `auto`.
        min: Seconds = "2s",
        /// Its texts are recognised rather than read to their end, as on an end card: no finding about reading speed.
        glance: bool = "false",
        /// The moment that stands for it on an infographic: `auto` (the last at which the most is visible), a share of the
        /// scene, a time, or `none` to leave it out. A scene that says one thing after the other lists a moment for each:
        /// `[30%, 90%]` makes two pictures.
        poster: Vec<PosterField> = "auto",
        /// How it follows on the scene before.
        transition: Option<TransitionField>,
        /// The room in which its elements stand, if that is larger than the frame.
        stage: Option<By<StageSize>>,
        /// The part of its stage that the frame shows, or keyframes of it; times count from the scene's start. It never
        /// leaves the stage. The background and the overlay stay.
        view: Option<By<Keyed<View>>>,
    }
}

crate::fields! {
    /// The size of a stage.
    pub struct StageSize {
        /// Its width; percentages are of the frame.
        width: Extent = "100%",
        /// Its height; percentages are of the frame.
        height: Extent = "100%",
    }
}

crate::fields! {
    /// What the frame shows of a stage.
    pub struct View {
        /// Distance of its middle from the stage's start side; with `on`, from the element's middle towards the end side.
        /// The middle unless written.
        x: Option<Length>,
        /// Distance of its middle from the stage's top; with `on`, from the element's middle downwards. The middle unless
        /// written.
        y: Option<Length>,
        /// How much larger than on the stage everything is shown, 0.1 to 20.
        zoom: Zoom = "1",
        /// Looks at the element with this id.
        on: Option<Spanned<String>>,
    }
}

/// A factor of a view, 0.1 to 20.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Zoom(pub f64);

const MIN_ZOOM: f64 = 0.1;
const MAX_ZOOM: f64 = 20.0;

impl FieldType for Zoom {
    fn from_node(node: &Tree, reader: &mut Reader<'_>) -> Option<Self> {
        let number = f64::from_node(node, reader)?;
        if (MIN_ZOOM..=MAX_ZOOM).contains(&number) {
            return Some(Zoom(number));
        }
        reader.expected(node, "a zoom from 0.1 to 20, such as `1.5`")
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(MIN_ZOOM), max: Some(MAX_ZOOM), whole: false }
    }
}

/// The moment that stands for a scene in print.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Poster {
    /// The last moment at which the most is visible.
    Auto,
    /// A share of the scene's length, from 0 to 1.
    Share(f64),
    /// A time on the scene's clock.
    At(Time),
    /// The scene is left out.
    None,
}

/// `auto`, `none`, a share or a time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PosterField(pub Poster);

impl FieldType for PosterField {
    fn from_node(node: &Tree, reader: &mut Reader<'_>) -> Option<Self> {
        let poster = match node.as_str() {
            Some("auto") => Poster::Auto,
            Some("none") => Poster::None,
            Some(text) if text.ends_with('%') => Poster::Share(Fraction::from_node(node, reader)?.0),
            _ => Poster::At(Seconds::from_node(node, reader)?.0),
        };
        Some(PosterField(poster))
    }

    fn shape() -> Shape {
        let words = Shape::Choice(vec!["auto".to_string(), "none".to_string()]);
        Shape::OneOf(vec![words, Fraction::shape(), Seconds::shape()])
    }
}

/// How long a scene lasts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum SceneLength {
    /// As long as its entrances and the reading of its texts take.
    Auto,
    /// This long.
    Fixed(Time),
}

/// `auto` or a time greater than zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LengthField(pub SceneLength);

impl FieldType for LengthField {
    fn from_node(node: &Tree, reader: &mut Reader<'_>) -> Option<Self> {
        if node.as_str() == Some("auto") {
            return Some(LengthField(SceneLength::Auto));
        }
        let time = Seconds::from_node(node, reader)?.0;
        if time <= Time::ZERO {
            reader.report(Diagnostic::error(node.span, "a scene must be longer than 0s"));
            return None;
        }
        Some(LengthField(SceneLength::Fixed(time)))
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Choice(vec!["auto".to_string()]), Seconds::shape()])
    }
}

crate::fields! {
    /// How a scene follows on the one before.
    pub struct Transition {
        /// What is seen.
        kind: TransitionKind,
        /// Where a push or wipe moves to.
        toward: Toward = "start",
        /// How long it takes; the theme's motion decides unless written.
        r#for: Option<Seconds>,
        /// Its easing; the theme's motion decides unless written.
        ease: Option<Easing>,
    }
}

crate::choice! {
    /// How one scene gives way to the next.
    pub enum TransitionKind {
        /// At once.
        Cut = "cut",
        /// The next shows through the one before.
        Fade = "fade",
        /// The next pushes the one before out.
        Push = "push",
        /// The next uncovers itself over the one before.
        Wipe = "wipe",
    }
}

/// A transition: its kind, or the details.
#[derive(Debug, Clone)]
pub struct TransitionField(pub Transition);

impl FieldType for TransitionField {
    fn from_node(node: &Tree, reader: &mut Reader<'_>) -> Option<Self> {
        if matches!(node.value, Value::Map(_)) {
            return Transition::from_node(node, reader).map(TransitionField);
        }
        let kind = TransitionKind::from_node(node, reader)?;
        Some(TransitionField(Transition { kind, toward: Toward::Start, r#for: None, ease: None }))
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![TransitionKind::shape(), Transition::shape()])
    }
}

/// One scene script.
#[derive(Debug)]
pub struct Composition {
    /// Its fields.
    pub script: ScriptFields,
    /// Elements over all scenes, on the clock of the whole video.
    pub overlay: Vec<Node>,
    /// The scenes in order; at least one.
    pub scenes: Vec<Scene>,
    /// Where the script begins, for findings about it as a whole.
    pub span: Span,
}

/// One scene.
#[derive(Debug)]
pub struct Scene {
    /// Its fields.
    pub fields: SceneFields,
    /// Its elements, back to front.
    pub body: Vec<Node>,
}

impl Composition {
    /// The video's id.
    pub fn id(&self) -> &str {
        &self.script.video.value
    }

    /// Whether it is made for the format with this name: those of its script, or all.
    pub fn is_for(&self, format: &str) -> bool {
        let formats = &self.script.formats;
        formats.is_empty() || formats.iter().any(|name| name.value == format)
    }

    /// Whether right-to-left locales mirror it.
    pub fn mirrors(&self) -> bool {
        self.script.mirror != Mirror::Never
    }

    /// The sum of what its scenes last at least.
    pub fn least_length(&self) -> Time {
        let least = |scene: &Scene| match scene.fields.length.0 {
            SceneLength::Fixed(time) => time,
            SceneLength::Auto => scene.fields.min.0,
        };
        self.scenes.iter().fold(Time::ZERO, |sum, scene| sum + least(scene))
    }

    /// Every list of elements, the overlay first.
    pub fn bodies(&self) -> impl Iterator<Item = &Vec<Node>> {
        std::iter::once(&self.overlay).chain(self.scenes.iter().map(|scene| &scene.body))
    }

    /// Reads a script's tree, in which parts are expanded.
    pub fn read(tree: &Tree, registry: Registry, reader: &mut Reader<'_>) -> Option<Composition> {
        // What is not shown in a format needs no values for it.
        let vocabulary = reader.vocabulary.shown_in(tree.get("formats"));
        let reader = &mut Reader { diagnostics: &mut *reader.diagnostics, vocabulary: &vocabulary };
        let mut fields = Fields::open(tree, "a scene script", reader)?;
        let script = ScriptFields::read(&mut fields, reader);
        let overlay = fields.take("overlay").map(|(_, list)| list);
        let scenes = fields.take("scenes");
        fields.finish(reader);
        let overlay = overlay.map(|list| body(list, registry, reader)).unwrap_or_default();
        let scenes = match scenes.map(|(_, node)| (node, &node.value)) {
            Some((_, Value::List(list))) if !list.is_empty() => {
                list.iter().map(|scene| read_scene(scene, registry, reader)).collect::<Vec<_>>()
            }
            Some((node, Value::List(_))) => {
                reader.report(Diagnostic::error(node.span, "a scene script needs at least one scene"));
                return None;
            }
            Some((node, _)) => return reader.expected(node, "a list of scenes"),
            None => {
                reader.report(Diagnostic::error(tree.span, "a scene script needs the field `scenes`"));
                return None;
            }
        };
        let scenes: Option<Vec<Scene>> = scenes.into_iter().collect();
        Some(Composition { script: script?, overlay, scenes: scenes?, span: Span::file(tree.span.source) })
    }
}

fn read_scene(tree: &Tree, registry: Registry, reader: &mut Reader<'_>) -> Option<Scene> {
    let mut fields = Fields::open(tree, "a scene", reader)?;
    let scene = SceneFields::read(&mut fields, reader);
    let list = fields.take("body").map(|(_, list)| list);
    fields.finish(reader);
    let body = list.map(|list| body(list, registry, reader)).unwrap_or_default();
    Some(Scene { fields: scene?, body })
}

/// Most elements of a scene (limits card).
const MAX_ELEMENTS: usize = 20_000;

fn body(list: &Tree, registry: Registry, reader: &mut Reader<'_>) -> Vec<Node> {
    read_items(list, &mut NodeReader { reader, registry, budget: Some(MAX_ELEMENTS) })
}
