//! Where the labels of points go, so that none covers another, a point, or leaves the picture.

use crate::geom::{Direction, Rect, Size, Vec2};

crate::choice! {
    /// On which side of its pin a label stands.
    pub enum LabelSide {
        /// Where there is room: at the end side if there is.
        Auto = "auto",
        /// Where a reader goes on.
        End = "end",
        /// Where a reader comes from.
        Start = "start",
        /// Above.
        Top = "top",
        /// Below.
        Bottom = "bottom",
    }
}

/// The order in which sides are tried.
const SIDES: [LabelSide; 4] = [LabelSide::End, LabelSide::Start, LabelSide::Top, LabelSide::Bottom];
/// Room between a pin and its label in px.
const GAP: f64 = 12.0;
/// Px by which a label is moved along its side where it would cover something, up and down.
const NUDGES: [f64; 7] = [0.0, -0.6, 0.6, -1.2, 1.2, -1.8, 1.8];

/// A pin whose label wants a place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    /// The box of the pin.
    pub pin: Rect,
    /// The size of the label.
    pub size: Size,
    /// Where it must stand.
    pub side: LabelSide,
}

/// A box for each label: in the order of the pins, each takes the place where it covers least.
///
/// Places are compared by the area that is covered, area outside of the picture counting tenfold; of equal places the
/// first side counts. Greedy rather than optimal: maps here have a handful of pins, and the order of the pins is the
/// author's means to say which label matters more.
pub(super) fn places(wanted: &[Wanted], picture: Rect, direction: Direction) -> Vec<Rect> {
    let mut taken: Vec<Rect> = wanted.iter().map(|wanted| wanted.pin).collect();
    let mut found = Vec::with_capacity(wanted.len());
    for (index, want) in wanted.iter().enumerate() {
        let sides: &[LabelSide] = match want.side {
            LabelSide::Auto => &SIDES,
            _ => std::slice::from_ref(&want.side),
        };
        let mut best: Option<(f64, Rect)> = None;
        for nudge in NUDGES {
            for side in sides {
                let place = beside(want, *side, nudge, direction);
                let others = taken.iter().enumerate().filter(|(i, _)| *i != index);
                let covered: f64 = others.map(|(_, other)| place.inflate(4.0, 2.0).intersect(*other).area()).sum();
                let outside = place.area() - place.intersect(picture).area();
                // A small price on moving keeps labels level with their pins where nothing is in the way.
                let cost = covered + 10.0 * outside + nudge.abs() * 0.1;
                if best.is_none_or(|(least, _)| cost < least - 1e-9) {
                    best = Some((cost, place));
                }
            }
        }
        let place = best.map_or(want.pin, |(_, place)| place);
        taken.push(place);
        found.push(place);
    }
    found
}

fn beside(want: &Wanted, side: LabelSide, nudge: f64, direction: Direction) -> Rect {
    let (pin, size) = (want.pin, want.size);
    let right = match side {
        LabelSide::End | LabelSide::Auto => direction == Direction::Ltr,
        LabelSide::Start => direction == Direction::Rtl,
        LabelSide::Top | LabelSide::Bottom => {
            let y = if side == LabelSide::Top { pin.y0 - GAP / 2.0 - size.height } else { pin.y1 + GAP / 2.0 };
            let x = pin.center().x - size.width / 2.0 + nudge * size.width / 2.0;
            return Rect::from_origin_size((x, y), size);
        }
    };
    let x = if right { pin.x1 + GAP } else { pin.x0 - GAP - size.width };
    Rect::from_origin_size((x, pin.center().y - size.height / 2.0), size) + Vec2::new(0.0, nudge * size.height)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: Rect = Rect { x0: 0.0, y0: 0.0, x1: 1000.0, y1: 600.0 };

    fn pin(x: f64, y: f64) -> Wanted {
        let pin = Rect::new(x - 15.0, y - 40.0, x + 15.0, y);
        Wanted { pin, size: Size::new(180.0, 40.0), side: LabelSide::Auto }
    }

    #[test]
    fn labels_stand_at_the_end_side_where_there_is_room() {
        let one = [pin(500.0, 300.0)];
        assert_eq!(places(&one, PICTURE, Direction::Ltr)[0].x0, 527.0);
        assert_eq!(places(&one, PICTURE, Direction::Rtl)[0].x1, 473.0);
        let forced = [Wanted { side: LabelSide::Top, ..one[0] }];
        assert_eq!(places(&forced, PICTURE, Direction::Ltr)[0].y1, 254.0);
    }

    #[test]
    fn labels_stay_in_the_picture_and_off_each_other() {
        let close = [pin(930.0, 300.0), pin(905.0, 310.0), pin(880.0, 290.0), pin(500.0, 20.0)];
        for direction in [Direction::Ltr, Direction::Rtl] {
            let found = places(&close, PICTURE, direction);
            for (i, a) in found.iter().enumerate() {
                assert!((a.area() - a.intersect(PICTURE).area()) < 1e-9, "{a:?} leaves the picture");
                let others = found[..i].iter().chain(close.iter().map(|want| &want.pin));
                for b in others {
                    assert!(a.intersect(*b).area() < 1e-9, "{a:?} covers {b:?}");
                }
            }
        }
    }
}
