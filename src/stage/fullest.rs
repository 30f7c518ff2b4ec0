//! The moment of a scene that says the most: what stands for it in print.

use crate::anim::Time;
use crate::display::Item;
use crate::geom::Rect;
use crate::scene::Poster;
use crate::stage::Stage;

/// Seconds between the moments that are compared.
const STEP: f64 = 0.1;

/// Share of the frame that one item counts for at most: a ground is not fuller than a figure.
const MOST: f64 = 0.04;

/// How much more a text counts than a drawing of its size: it is what a page is read for.
const TEXT: f64 = 4.0;

/// From which share of the greatest fullness on a moment is as full: of two states of a scene that say about as much, the
/// later one is what the scene arrives at.
const AS_FULL: f64 = 0.8;

/// By which share the fullness may differ between neighbouring moments that stand still: what sways does not fade.
const STILL: f64 = 0.004;

impl Stage {
    /// The moments that stand for the scene with this index, on the clock of the video: those that its script names, else
    /// the fullest one. None if the scene is to be left out, or there is none.
    pub fn pictured(&self, index: usize) -> Vec<Time> {
        let Some(span) = self.scenes().get(index) else { return Vec::new() };
        let moment = |poster: &Poster| match poster {
            Poster::None => None,
            Poster::Share(share) => Some(span.start + span.length * share.min(1.0)),
            Poster::At(time) => Some(span.start + (*time).min(span.length)),
            Poster::Auto => self.fullest(index),
        };
        span.poster.iter().filter_map(moment).collect()
    }

    /// The last moment of the scene with this index, after the change of scene, at which the most is visible and nothing
    /// fades, on the clock of the video. `None` if there is no such scene.
    ///
    /// The fullness of a moment is the sum over all drawing items of their opacity times their area in the frame; an
    /// item counts for at most 4 % of the frame, and a text four times. Among the moments whose neighbours are as full,
    /// the last one counts that has at least 80 % of the greatest fullness.
    fn fullest(&self, index: usize) -> Option<Time> {
        let span = self.scenes().get(index)?;
        let from = self.crossing(index).min(span.length);
        let room = (span.length - from).as_seconds();
        let steps = (room / STEP).floor().max(0.0) as u32;
        let moments: Vec<(Time, Fullness)> = (0..=steps)
            // The very end belongs to the next scene.
            .map(|step| span.start + from + Time::seconds((f64::from(step) * STEP).min((room - 1e-3).max(0.0))))
            .map(|time| (time, self.fullness(time)))
            .collect();
        let stands = |i: usize| {
            let near = |other: Option<&(Time, Fullness)>| other.is_none_or(|(_, o)| o.is_near(moments[i].1));
            near(i.checked_sub(1).and_then(|before| moments.get(before))) && near(moments.get(i + 1))
        };
        let mut standing: Vec<(Time, f64)> =
            (0..moments.len()).filter(|i| stands(*i)).map(|i| (moments[i].0, moments[i].1.seen)).collect();
        if standing.is_empty() {
            standing = moments.iter().map(|(time, fullness)| (*time, fullness.seen)).collect();
        }
        let most = standing.iter().fold(0.0, |most: f64, (_, seen)| most.max(*seen));
        standing.into_iter().rev().find(|(_, seen)| *seen >= most * AS_FULL).map(|(time, _)| time)
    }

    fn fullness(&self, time: Time) -> Fullness {
        let frame = Rect::new(0.0, 0.0, f64::from(self.format().width), f64::from(self.format().height));
        let mut sum = Fullness::default();
        self.list_at(time).items().iter().for_each(|item| add(item, 1.0, frame, &mut sum));
        sum
    }
}

/// How much is seen at a moment.
#[derive(Debug, Clone, Copy, Default)]
struct Fullness {
    /// The sum of weights times opacities.
    seen: f64,
    /// The same with squared opacities: it differs while one thing fades into another, which leaves the sum as it is.
    solid: f64,
}

impl Fullness {
    fn is_near(self, other: Fullness) -> bool {
        let near = |a: f64, b: f64| (a - b).abs() <= STILL * a.max(b);
        near(self.seen, other.seen) && near(self.solid, other.solid)
    }
}

fn add(item: &Item, opacity: f64, frame: Rect, sum: &mut Fullness) {
    if let Item::Group(group) = item {
        return group.items.iter().for_each(|item| add(item, opacity * group.opacity, frame, sum));
    }
    let seen = item.bounds().intersect(frame);
    let share = (seen.width().max(0.0) * seen.height().max(0.0) / frame.area()).min(MOST);
    let weight = if matches!(item, Item::Glyphs(_)) { TEXT } else { 1.0 };
    let opacity = opacity * item.opacity();
    sum.seen += share * weight * opacity;
    sum.solid += share * weight * opacity * opacity;
}
