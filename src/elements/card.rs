//! `card`: items on a ground with round corners.

use std::sync::Arc;

use crate::anim::Time;
use crate::display::{DisplayList, Outline};
use crate::elements::container::{ItemsAxis, Padding};
use crate::elements::outlines::rounded_rect;
use crate::elements::pen::{Brush, FillFields, PenFields, check_seen, joined};
use crate::geom::Rect;
use crate::layout::{Align, Container, Justify};
use crate::node::{Effect, Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::syntax::{By, Gap, Record, Seconds, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "card",
    doc: "A column of items (or a row) on a ground with round corners, to hold together what belongs together.",
    example: "\
- card:
    fill: $sky
    width: 360
    enter: pop
    stagger: 120ms
    items:
      - ellipse: { width: 96, fill: $sea, enter: pop }
      - text: { verbatim: kadrs, style: label, enter: rise }
",
    items: true,
    table: || joined(CardFields::table(), [FillFields::table(), PenFields::table()]),
    read: |fields, reader| {
        let own = CardFields::read(fields, reader);
        let (fill, pen) = (FillFields::read(fields, reader), PenFields::read(fields, reader));
        let (own, fill, pen) = (own?, fill?, pen?);
        check_seen(fields.what(), fields.span(), &fill, &pen, reader).then(|| Box::new(Card { own, fill, pen }) as _)
    },
};

crate::fields! {
    /// Items on a ground with round corners.
    pub struct CardFields {
        /// Whether the items stand below or beside each other.
        axis: By<ItemsAxis> = "column",
        /// Room between items.
        gap: By<Gap> = "16",
        /// Place of the items across the axis.
        align: By<Align> = "center",
        /// How room that is left along the axis is shared out.
        justify: By<Justify> = "center",
        /// Room inside its edge: one distance, or `{ top, end, bottom, start }`.
        padding: By<Padding> = "32",
        /// Radius of the corners; 100 % is the shorter side.
        radius: By<Gap> = "28",
        /// Time between the entrances of its items.
        stagger: Option<Seconds>,
    }
}

#[derive(Debug, Clone)]
struct Card {
    own: CardFields,
    fill: FillFields,
    pen: PenFields,
}

impl Element for Card {
    fn container(&self, target: &Target) -> Option<Container> {
        Some(Container::Flex {
            axis: self.own.axis.get(target).axis(),
            gap: self.own.gap.get(target).0,
            align: *self.own.align.get(target),
            justify: *self.own.justify.get(target),
            wrap: false,
            padding: self.own.padding.get(target).0,
        })
    }

    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn stagger(&self) -> Option<Seconds> {
        self.own.stagger
    }

    fn references(&self, out: &mut References) {
        self.fill.references(out);
        self.pen.references(out);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        Box::new(ResolvedCard { card: self.clone(), target: cx.target.clone() })
    }
}

struct ResolvedCard {
    card: Card,
    target: Target,
}

impl Resolved for ResolvedCard {
    fn busy(&self) -> Time {
        self.card.fill.busy(&self.target).max(self.card.pen.busy(&self.target))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let bounds = cx.size.to_rect();
        let radius = self.card.own.radius.get(&self.target).0.of(cx.size.min_side());
        let brush = Brush {
            fill: self.card.fill.place(&self.target, cx, cx.direction),
            pen: self.card.pen.place(&self.target, cx, cx.direction, None),
        };
        Box::new(PlacedCard { outline: Outline::new(rounded_rect(bounds, radius)), bounds, brush })
    }
}

struct PlacedCard {
    outline: Arc<Outline>,
    bounds: Rect,
    brush: Brush,
}

impl Placed for PlacedCard {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.brush.draw(&self.outline, self.bounds, at, out);
    }
}
