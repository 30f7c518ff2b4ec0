//! `lower_third`: who is shown – a name and what the person does, beside a bar.

use crate::diag::Span;
use crate::elements::container::Unseen;
use crate::elements::sketch::{Sketch, Written, list};
use crate::layout::{Align, Axis, Container, Edges, Justify};
use crate::node::{Element, ElementKind, Resolution, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::{By, Keyed, Length, Node, PaintField, Record, Seconds, Spanned, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "lower_third",
    doc: "The name of whoever is shown and what the person does, on a ground with a bar at its start. It comes from the \
          start side. `place` sets it over the lower edge of the picture.",
    example: "\
- lower_third:
    name: { verbatim: kadrs }
    role: { verbatim: example.org }
    place: { x: 86, y: 90%, origin: bottom-start }
",
    items: false,
    table: LowerThirdFields::table,
    read: |fields, reader| {
        let span = fields.span();
        Some(Box::new(LowerThird { own: LowerThirdFields::read(fields, reader)?, span }))
    },
};

crate::fields! {
    /// A name and a role.
    pub struct LowerThirdFields {
        /// The name: a message, or `{ verbatim: … }`.
        name: Written<Resolution>,
        /// What the person does: a message, or `{ verbatim: … }`.
        role: Option<Written<Resolution>>,
        /// Text style of the name.
        style: Written<Spanned<String>> = "title",
        /// Text style of the role.
        role_style: Written<Spanned<String>> = "label",
        /// Color of both texts, fixed or keyframes; the styles' unless written.
        color: Option<Written<By<Keyed<Color>>>>,
        /// Paint of the ground.
        fill: Written<By<Keyed<PaintField>>> = "$sky",
        /// Paint of the bar.
        bar: Written<By<Keyed<PaintField>>> = "$sea",
        /// Time between the entrances of ground, name and role.
        stagger: Seconds = "140ms",
    }
}

#[derive(Debug, Clone)]
struct LowerThird {
    own: LowerThirdFields,
    span: Span,
}

impl LowerThird {
    fn line(&self, words: &Written<Resolution>, style: &Written<Spanned<String>>, index: f64) -> Sketch {
        Sketch::new("text", words.node.span)
            .saying(&words.node)
            .given("style", &style.node)
            .maybe("color", self.own.color.as_ref())
            .entering("slide", self.own.stagger.0.as_seconds() * index)
    }
}

impl Element for LowerThird {
    fn container(&self, _: &Target) -> Option<Container> {
        Some(Container::Flex {
            axis: Axis::Column,
            gap: Length::Px(0.0),
            align: Align::Stretch,
            justify: Justify::Start,
            wrap: false,
            padding: Edges::all(Length::Px(0.0)),
        })
    }

    fn made_of(&self) -> Option<Node> {
        let own = &self.own;
        let name = self.line(&own.name, &own.style, 1.0);
        let role = own.role.as_ref().map(|role| self.line(role, &own.role_style, 2.0));
        let bar = Sketch::new("rect", self.span)
            .with("width", "12")
            .with("radius", "6")
            .with("align_self", "stretch")
            .given("fill", &own.bar.node)
            .entering("grow", 0.0);
        let texts = Sketch::new("column", self.span).item(name).items(role);
        let ground = Sketch::new("card", self.span)
            .with("axis", "row")
            .with("justify", "start")
            .with("gap", "24")
            .map(
                "padding",
                &[("top", "20"), ("end", "40"), ("bottom", "20"), ("start", "20")].map(|(s, n)| (s, n.into())),
            )
            .with("radius", "20")
            .given("fill", &own.fill.node)
            .entering("wipe", 0.0);
        Some(list([ground.item(bar).item(texts)], self.span))
    }

    fn resolve(&self, _: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(Unseen)
    }
}
