//! The fields that every element has beside its own.

use crate::anim::{Easing, Time};
use crate::diag::Span;
use crate::display::BlendMode;
use crate::layout::Align;
use crate::node::{CutField, Effect, EmphasisField, Piecewise, Toward};
use crate::syntax::{
    Amount, Angle, By, Extent, Factor, FieldType, Fraction, Keyed, Length, Moment, Node, PathData, Reader, Seconds,
    Shape, Spanned, Value,
};

crate::fields! {
    /// Fields of every element.
    pub struct Common {
        /// A name by which moments (`after:name`) and arrows refer to the element; unique in its scene.
        id: Option<Spanned<String>>,
        /// When the element's own clock starts; its entrance begins then. The container's start unless written.
        at: Option<Moment>,
        /// How it comes: an effect, or a map with the effect's details.
        enter: Option<EntranceField>,
        /// How it goes. It ends with the scene unless `at` says otherwise.
        exit: Option<ExitField>,
        /// How it is pointed out when it has come; one or several.
        emphasis: Vec<EmphasisField> = "[]",
        /// Keyframes for opacity, rotation, scale and shift.
        animate: Option<By<Animate>>,
        /// From 0 (not seen) to 1.
        opacity: By<Fraction> = "1",
        /// Turns it clockwise about `anchor`.
        rotate: By<Angle> = "0deg",
        /// Multiplies its size about `anchor`.
        scale: By<Factor> = "1",
        /// Moves it from where the layout puts it.
        shift: Option<By<Shift>>,
        /// A shape that it is cut to, with all that is in it.
        clip: Option<By<CutField>>,
        /// Shows it only as far as another item of the same container is opaque, which is not shown by itself. The mask
        /// stays where it is when the element moves.
        mask: Option<MaskField>,
        /// Blurs it, with all that is in it: standard deviation in px, as in CSS's `blur()`.
        blur: By<Keyed<Blur>> = "0",
        /// How it mixes with what lies behind it.
        blend: By<BlendMode> = "normal",
        /// The point about which it turns and grows.
        anchor: Origin = "center",
        /// Whether right-to-left locales mirror it.
        mirror: Mirror = "auto",
        /// Keeps it for some formats or locales only.
        when: Option<When>,
        /// Leaves it out of the picture but not out of the layout.
        hidden: By<bool> = "false",
        /// Width; its content decides unless written.
        width: Option<By<Extent>>,
        /// Height; its content decides unless written.
        height: Option<By<Extent>>,
        /// Greatest width.
        max_width: Option<By<Extent>>,
        /// Share of the room that is left along the container's axis.
        grow: By<Amount> = "0",
        /// Its own place across the container's axis.
        align_self: Option<By<Align>>,
        /// Stands at a point of its container instead of in its flow.
        place: Option<By<Place>>,
    }
}

crate::fields! {
    /// A point of the container and the point of the element that stands on it.
    pub struct Place {
        /// Distance from the container's start side.
        x: Length = "0",
        /// Distance from its top.
        y: Length = "0",
        /// The point of the element that stands there.
        origin: Origin = "top-start",
        /// What is measured from, for what stands in the scene itself: its edges or the format's margins.
        within: PlaceWithin = "edges",
    }
}

crate::choice! {
    /// What a place in the scene is measured from.
    pub enum PlaceWithin {
        /// The edges of the container: of the whole frame for what stands in the scene itself.
        Edges = "edges",
        /// The format's margins, in which everything stands that has no place of its own.
        Margins = "margins",
    }
}

crate::fields! {
    /// A distance by which an element is moved.
    pub struct Shift {
        /// Towards the end side.
        x: Length = "0",
        /// Downwards.
        y: Length = "0",
    }
}

crate::fields! {
    /// Keyframes of what every element has. Times count from the element's start, percentages are of the scene.
    pub struct Animate {
        /// From 0 to 1; multiplies `opacity`.
        opacity: Option<Keyed<Fraction>>,
        /// Clockwise; adds to `rotate`.
        rotate: Option<Keyed<Angle>>,
        /// Multiplies `scale`.
        scale: Option<Keyed<Factor>>,
        /// Towards the end side; adds to `shift`.
        x: Option<Keyed<Length>>,
        /// Downwards; adds to `shift`.
        y: Option<Keyed<Length>>,
        /// Moves it along a line.
        follow: Option<Follow>,
    }
}

crate::fields! {
    /// A way along a line.
    pub struct Follow {
        /// The id of a `path`, `line`, `arrow` or other shape, whose line its `anchor` runs along; or a way of its own
        /// in SVG's notation, in px from where the layout puts it and mirrored in right-to-left locales.
        path: FollowPath,
        /// When it sets out; the element's own start unless written.
        at: Option<Moment>,
        /// How long it is on its way.
        r#for: Seconds,
        /// Its easing.
        ease: Option<Easing>,
        /// Whether it turns with the line.
        turn: bool = "false",
    }
}

/// What an element moves along.
#[derive(Debug, Clone)]
pub enum FollowPath {
    /// The line of the element with this id.
    Of(Spanned<String>),
    /// A way of its own.
    Own(PathData),
}

impl FieldType for FollowPath {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let begins = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '.' | '+');
        let rest = node.as_str().and_then(|text| text.trim_start().strip_prefix(['M', 'm']));
        if rest.is_some_and(|rest| rest.starts_with(begins)) {
            return PathData::from_node(node, reader).map(FollowPath::Own);
        }
        Spanned::from_node(node, reader).map(FollowPath::Of)
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

/// A standard deviation of a blur, 0 to 100 px.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Blur(pub f64);

/// Greatest standard deviation that scripts may ask for, in px.
const MAX_BLUR: f64 = 100.0;

impl FieldType for Blur {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let number = f64::from_node(node, reader)?;
        if (0.0..=MAX_BLUR).contains(&number) {
            return Some(Blur(number));
        }
        reader.expected(node, "a blur from 0 to 100 px, such as `12`")
    }

    fn shape() -> Shape {
        Shape::Number { min: Some(0.0), max: Some(MAX_BLUR), whole: false }
    }
}

crate::fields! {
    /// What masks an element.
    pub struct Mask {
        /// Id of the item of the same container that masks it.
        by: Spanned<String>,
        /// Shows it where the mask is not opaque instead.
        inverted: bool = "false",
    }
}

/// A mask: the id of the element that masks, or the details.
#[derive(Debug, Clone)]
pub struct MaskField(pub Mask);

impl FieldType for MaskField {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.value {
            Value::Map(_) => Mask::from_node(node, reader).map(MaskField),
            _ => Spanned::from_node(node, reader).map(|by| MaskField(Mask { by, inverted: false })),
        }
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Text, Mask::shape()])
    }
}

crate::fields! {
    /// For which renditions an element is kept.
    pub struct When {
        /// Names of formats.
        format: Vec<Spanned<String>> = "[]",
        /// Locale tags.
        locale: Vec<Spanned<String>> = "[]",
        /// In parts and in `for`: the name of an argument that is neither empty nor `false`, or a map from arguments to
        /// the values that keep it.
        arg: Option<Node>,
    }
}

crate::choice! {
    /// A point of a box, in logical directions.
    pub enum Origin {
        /// Middle of the box.
        Center = "center",
        /// Middle of the top edge.
        Top = "top",
        /// Middle of the bottom edge.
        Bottom = "bottom",
        /// Middle of the start side.
        Start = "start",
        /// Middle of the end side.
        End = "end",
        /// The corner at top and start.
        TopStart = "top-start",
        /// The corner at top and end.
        TopEnd = "top-end",
        /// The corner at bottom and start.
        BottomStart = "bottom-start",
        /// The corner at bottom and end.
        BottomEnd = "bottom-end",
        /// On the first baseline of the text, in the middle.
        Baseline = "baseline",
        /// On the first baseline of the text, at the start side.
        BaselineStart = "baseline-start",
    }
}

impl Origin {
    /// Shares of width (from the start side) and height; `None` for the height of a baseline.
    pub fn shares(self) -> (f64, Option<f64>) {
        match self {
            Origin::Center => (0.5, Some(0.5)),
            Origin::Top => (0.5, Some(0.0)),
            Origin::Bottom => (0.5, Some(1.0)),
            Origin::Start => (0.0, Some(0.5)),
            Origin::End => (1.0, Some(0.5)),
            Origin::TopStart => (0.0, Some(0.0)),
            Origin::TopEnd => (1.0, Some(0.0)),
            Origin::BottomStart => (0.0, Some(1.0)),
            Origin::BottomEnd => (1.0, Some(1.0)),
            Origin::Baseline => (0.5, None),
            Origin::BaselineStart => (0.0, None),
        }
    }
}

crate::choice! {
    /// What right-to-left locales do with an element.
    pub enum Mirror {
        /// What suits its kind: layout and artwork mirror, icons and images do not.
        Auto = "auto",
        /// It keeps its sides, and so does what is in it: logos, maps, clocks.
        Never = "never",
        /// Its picture is mirrored too.
        Always = "always",
    }
}

crate::fields! {
    /// How an element comes.
    pub struct Entrance {
        /// The effect.
        effect: Effect,
        /// When it begins; the element's `at` unless written.
        at: Option<Moment>,
        /// How long it takes; the theme's motion decides unless written.
        r#for: Option<Seconds>,
        /// Its easing; the theme's motion decides unless written.
        ease: Option<Easing>,
        /// Time between pieces, for effects `by` piece.
        stagger: Option<Seconds>,
        /// Animates text piece by piece.
        by: Option<Piecewise>,
        /// Where it moves to.
        toward: Option<Toward>,
    }
}

crate::fields! {
    /// How an element goes.
    pub struct Exit {
        /// The effect.
        effect: Effect,
        /// When it begins; as late as the scene's end allows unless written.
        at: Option<Moment>,
        /// How long it takes; the theme's motion decides unless written.
        r#for: Option<Seconds>,
        /// Its easing; the theme's motion decides unless written.
        ease: Option<Easing>,
        /// Where it moves to.
        toward: Option<Toward>,
    }
}

/// Time between letters that are typed.
const TYPING: f64 = 0.045;

impl Entrance {
    /// Typing goes letter by letter, each at once, unless the author says otherwise.
    fn typed(mut self) -> Self {
        if self.effect == Effect::Type {
            let pace = Seconds(Time::seconds(TYPING));
            self.stagger = self.stagger.or(self.by.is_none().then_some(pace));
            self.by = self.by.or(Some(Piecewise::Cluster));
            self.r#for = self.r#for.or(Some(Seconds(Time::ZERO)));
        }
        self
    }
}

/// An entrance: the name of an effect, or the details.
#[derive(Debug, Clone)]
pub struct EntranceField {
    /// The details.
    pub entrance: Entrance,
    /// Where it was written.
    pub span: Span,
}

impl FieldType for EntranceField {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let entrance = match node.value {
            Value::Map(_) => Entrance::from_node(node, reader)?,
            _ => {
                let effect = Effect::from_node(node, reader)?;
                Entrance { effect, at: None, r#for: None, ease: None, stagger: None, by: None, toward: None }
            }
        };
        Some(EntranceField { entrance: entrance.typed(), span: node.span })
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Effect::shape(), Entrance::shape()])
    }
}

/// An exit: the name of an effect, or the details.
#[derive(Debug, Clone)]
pub struct ExitField {
    /// The details.
    pub exit: Exit,
    /// Where it was written.
    pub span: Span,
}

impl FieldType for ExitField {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let exit = match node.value {
            Value::Map(_) => Exit::from_node(node, reader)?,
            _ => {
                let effect = Effect::from_node(node, reader)?;
                Exit { effect, at: None, r#for: None, ease: None, toward: None }
            }
        };
        Some(ExitField { exit, span: node.span })
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Effect::shape(), Exit::shape()])
    }
}
