//! Effects: how something comes and goes, as a change of opacity, place, size or visible part.

use crate::display::DisplayList;
use crate::geom::{Affine, Direction, Rect, Shape, TOLERANCE};

crate::choice! {
    /// How an element comes or goes.
    pub enum Effect {
        /// Opacity only.
        Fade = "fade",
        /// Up from a little below, with a fade.
        Rise = "rise",
        /// Along the reading direction, with a fade.
        Slide = "slide",
        /// From 92 % of its size, with a fade.
        Pop = "pop",
        /// Lines are drawn from their start to their end; for `path`, `line`, `arrow` and `svg`.
        Draw = "draw",
        /// Uncovered from start to end.
        Wipe = "wipe",
        /// Grows out of its bottom edge.
        Grow = "grow",
        /// Text appears piece by piece as if it were typed; for `text`.
        Type = "type",
    }
}

crate::choice! {
    /// The pieces in which text comes and goes. Joined letters are never split.
    pub enum Piecewise {
        /// Line by line.
        Line = "line",
        /// Word by word.
        Word = "word",
        /// Letter by letter where the script allows it, else word by word.
        Cluster = "cluster",
    }
}

crate::choice! {
    /// A side, in logical directions.
    pub enum Toward {
        /// Against the reading direction.
        Start = "start",
        /// In the reading direction.
        End = "end",
        /// Upwards.
        Top = "top",
        /// Downwards.
        Bottom = "bottom",
    }
}

impl Toward {
    /// The unit vector on the canvas.
    pub fn vector(self, direction: Direction) -> (f64, f64) {
        match self {
            Toward::Start => (-direction.sign(), 0.0),
            Toward::End => (direction.sign(), 0.0),
            Toward::Top => (0.0, -1.0),
            Toward::Bottom => (0.0, 1.0),
        }
    }
}

/// An effect with what it depends on, but for its progress.
#[derive(Debug, Clone, Copy)]
pub struct Motif {
    /// The effect.
    pub effect: Effect,
    /// Where it moves to; each effect has a default.
    pub toward: Option<Toward>,
    /// How far `rise` and `slide` travel in px.
    pub travel: f64,
    /// Reading direction.
    pub direction: Direction,
}

/// Draws something that is present to the share `presence` (0 not at all, 1 wholly) within `bounds`.
pub fn apply(motif: Motif, presence: f64, bounds: Rect, out: &mut DisplayList, draw: impl FnOnce(&mut DisplayList)) {
    if presence == 1.0 {
        return draw(out);
    }
    // Easings may overshoot; opacity may not.
    let opacity = presence.clamp(0.0, 1.0);
    let moved = |default: Toward, out: &mut DisplayList, draw: &mut dyn FnMut(&mut DisplayList)| {
        let (x, y) = motif.toward.unwrap_or(default).vector(motif.direction);
        let back = (presence - 1.0) * motif.travel;
        out.with_transform(Affine::translate((x * back, y * back)), |out| out.group(opacity, None, |out| draw(out)));
    };
    let mut draw = Some(draw);
    let mut once = |out: &mut DisplayList| {
        if let Some(draw) = draw.take() {
            draw(out);
        }
    };
    match motif.effect {
        Effect::Fade | Effect::Draw | Effect::Type => out.group(opacity, None, once),
        Effect::Rise => moved(Toward::Top, out, &mut once),
        Effect::Slide => moved(Toward::End, out, &mut once),
        Effect::Pop => {
            let scale = 0.92 + 0.08 * presence;
            let center = bounds.center();
            let about =
                Affine::translate(center.to_vec2()) * Affine::scale(scale) * Affine::translate(-center.to_vec2());
            out.with_transform(about, |out| out.group(opacity, None, once));
        }
        Effect::Wipe => {
            let clip = part(bounds.inflate(4.0, 4.0), motif.toward.unwrap_or(Toward::End), motif.direction, opacity);
            if clip.area() > 0.0 {
                out.group(1.0, Some(clip.to_path(TOLERANCE)), once);
            }
        }
        Effect::Grow => {
            let foot = (bounds.center().x, bounds.y1);
            let about =
                Affine::translate(foot) * Affine::scale(presence.max(1e-3)) * Affine::translate((-foot.0, -foot.1));
            out.with_transform(about, |out| out.group(opacity.min(1.0), None, once));
        }
    }
}

/// The share of `bounds` that is uncovered when uncovering runs `toward` a side.
fn part(bounds: Rect, toward: Toward, direction: Direction, share: f64) -> Rect {
    let (w, h) = (bounds.width() * share, bounds.height() * share);
    match toward.vector(direction) {
        (x, _) if x > 0.0 => Rect { x1: bounds.x0 + w, ..bounds },
        (x, _) if x < 0.0 => Rect { x0: bounds.x1 - w, ..bounds },
        (_, y) if y > 0.0 => Rect { y1: bounds.y0 + h, ..bounds },
        _ => Rect { y0: bounds.y1 - h, ..bounds },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::Color;

    fn dump(effect: Effect, presence: f64, direction: Direction) -> String {
        let mut list = DisplayList::new();
        let bounds = Rect::new(0.0, 0.0, 100.0, 50.0);
        let motif = Motif { effect, toward: None, travel: 20.0, direction };
        apply(motif, presence, bounds, &mut list, |out| out.fill(bounds.to_path(TOLERANCE), Color::BLACK));
        list.to_string()
    }

    #[test]
    fn effects_mirror() {
        assert!(dump(Effect::Slide, 0.5, Direction::Ltr).contains("at -10 0"), "comes from the start");
        assert!(dump(Effect::Slide, 0.5, Direction::Rtl).contains("at 10 0"));
        assert!(dump(Effect::Wipe, 0.5, Direction::Ltr).starts_with("group clip M-4,-4 L50,-4"));
        assert!(dump(Effect::Wipe, 0.5, Direction::Rtl).starts_with("group clip M50,-4 L104,-4"));
    }

    #[test]
    fn whole_presence_draws_plainly_and_none_draws_nothing() {
        use crate::syntax::Choice;
        for (name, effect) in Effect::WORDS {
            assert!(dump(*effect, 1.0, Direction::Ltr).starts_with("path fill #000000 M0,0"), "{name}");
            assert_eq!(dump(*effect, 0.0, Direction::Ltr), "", "{name}");
        }
    }
}
