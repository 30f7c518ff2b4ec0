//! When every element starts and how long a scene lasts.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::anim::{Motion, Time};
use crate::node::{Common, EmphasisEffect, EmphasisField, Swell, Timing};
use crate::stage::draft::Drafts;
use crate::stage::placer::KEYFRAME_EASE;
use crate::syntax::{Base, Moment};

/// How many seconds a pulse takes.
const PULSE_LENGTH: f64 = 0.7;

/// Starts and ends on the clock of one body. Computed on demand, because moments refer to each other.
pub(super) struct Clock<'a> {
    drafts: &'a Drafts<'a>,
    motion: &'a Motion,
    /// Length of the scene; what percentages are of.
    pub length: Time,
    /// Starts of scenes, for the overlay.
    scenes: &'a BTreeMap<String, Time>,
    starts: RefCell<Vec<Known>>,
    ends: RefCell<Vec<Known>>,
}

/// A time that is computed once; asking while it is being computed gives zero, so that a circle (an error that
/// `check` reports) cannot hang.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Known {
    Not,
    Asked,
    Yes(Time),
}

impl<'a> Clock<'a> {
    pub fn new(drafts: &'a Drafts<'a>, motion: &'a Motion, length: Time, scenes: &'a BTreeMap<String, Time>) -> Self {
        let unknown = RefCell::new(vec![Known::Not; drafts.list.len()]);
        Clock { drafts, motion, length, scenes, starts: unknown.clone(), ends: unknown }
    }

    /// When the element's own clock starts.
    pub fn start(&self, i: usize) -> Time {
        once(&self.starts, i, || {
            let draft = &self.drafts.list[i];
            if let Some(at) = &draft.common().at {
                return self.moment(at, Time::ZERO);
            }
            let Some(parent) = draft.parent else { return Time::ZERO };
            let stagger = self.drafts.list[parent].node.element.stagger().map_or(Time::ZERO, |s| s.0);
            self.start(parent) + stagger * draft.index as f64
        })
    }

    /// When its entrance runs, if it has one.
    pub fn entrance(&self, i: usize) -> Option<Timing> {
        let entrance = &self.common(i).enter.as_ref()?.entrance;
        let start = entrance.at.as_ref().map_or_else(|| self.start(i), |at| self.moment(at, self.start(i)));
        let stagger = match entrance.by.is_some() || self.drafts.pieces[i] > 1 {
            true => entrance.stagger.map_or(self.motion.stagger, |s| s.0),
            false => Time::ZERO,
        };
        Some(Timing {
            start,
            length: entrance.r#for.map_or(self.motion.enter, |s| s.0),
            ease: entrance.ease.unwrap_or(self.motion.enter_ease),
            stagger,
        })
    }

    /// When it goes, if it does: at the end of the scene unless the author says otherwise.
    pub fn exit(&self, i: usize) -> Option<Timing> {
        let exit = &self.common(i).exit.as_ref()?.exit;
        let length = exit.r#for.map_or(self.motion.exit, |s| s.0);
        let start = match &exit.at {
            Some(at) => self.moment(at, self.start(i)),
            None => (self.length - length).max(Time::ZERO),
        };
        Some(Timing { start, length, ease: exit.ease.unwrap_or(self.motion.exit_ease), stagger: Time::ZERO })
    }

    /// When it and everything in it has come in and done what it does by itself.
    pub fn end(&self, i: usize) -> Time {
        once(&self.ends, i, || {
            let draft = &self.drafts.list[i];
            let entrance = self.entrance(i).map_or(self.start(i), |timing| timing.end(self.drafts.pieces[i]));
            let busy = self.start(i) + self.drafts.busy[i];
            draft.items.iter().fold(entrance.max(busy), |end, item| end.max(self.end(*item)))
        })
    }

    /// When everything has come in, has been pointed out and has gone its way.
    pub fn last_end(&self) -> Time {
        let come = self.drafts.roots.iter().fold(Time::ZERO, |end, i| end.max(self.end(*i)));
        (0..self.drafts.list.len()).fold(come, |end, i| {
            let follow = self.follow(i).map_or(Time::ZERO, |timing| timing.end(1));
            self.swells(i).iter().fold(end.max(follow), |end, swell| end.max(swell.start + swell.rise))
        })
    }

    /// When it is on its way along a line.
    pub fn follow(&self, i: usize) -> Option<Timing> {
        let follow = self.common(i).animate.as_ref()?.get(self.drafts.target).follow.as_ref()?;
        let start = follow.at.as_ref().map_or_else(|| self.start(i), |at| self.moment(at, self.start(i)));
        let ease = follow.ease.unwrap_or(KEYFRAME_EASE);
        Some(Timing { start, length: follow.r#for.0, ease, stagger: Time::ZERO })
    }

    /// When it is pointed out, for each emphasis of it.
    pub fn swells(&self, i: usize) -> Vec<Swell> {
        let come = || self.entrance(i).map_or_else(|| self.start(i), |timing| timing.end(self.drafts.pieces[i]));
        let swell = |field: &EmphasisField| {
            let emphasis = &field.emphasis;
            let start = emphasis.at.as_ref().map_or_else(come, |at| self.moment(at, self.start(i)));
            let shown = emphasis.r#for.map(|length| length.0);
            // A pulse is over when it has come: it has no time in which it stays.
            let (rise, end) = match emphasis.effect {
                EmphasisEffect::Pulse => (shown.unwrap_or(Time::seconds(PULSE_LENGTH)), None),
                _ => (self.motion.enter, shown.map(|length| start + length)),
            };
            let ease = emphasis.ease.unwrap_or(self.motion.enter_ease);
            Swell { start, rise, end, fall: self.motion.exit, ease }
        };
        self.common(i).emphasis.iter().map(swell).collect()
    }

    /// A moment on this clock; plain times count from `origin`.
    pub fn moment(&self, moment: &Moment, origin: Time) -> Time {
        let base = match &moment.base {
            Base::Start(time) => origin + *time,
            Base::Percent(share) => self.length * *share,
            Base::After(id) => self.among(id, |i| self.end(i)),
            Base::With(id) => self.among(id, |i| self.entrance(i).map_or_else(|| self.start(i), |t| t.start)),
            Base::Scene(id) => self.scenes.get(id).copied().unwrap_or(Time::ZERO),
            // Cues are reported by `check`; there is no narration to find them in.
            Base::Cue(_) => Time::ZERO,
        };
        base + Time::seconds(moment.offset)
    }

    fn among(&self, path: &str, time: impl Fn(usize) -> Time) -> Time {
        self.drafts.named(path).into_iter().fold(Time::ZERO, |latest, i| latest.max(time(i)))
    }

    fn common(&self, i: usize) -> &Common {
        self.drafts.list[i].common()
    }
}

fn once(known: &RefCell<Vec<Known>>, i: usize, compute: impl FnOnce() -> Time) -> Time {
    let before = known.borrow()[i];
    match before {
        Known::Yes(time) => return time,
        Known::Asked => return Time::ZERO,
        Known::Not => {}
    }
    known.borrow_mut()[i] = Known::Asked;
    let time = compute();
    known.borrow_mut()[i] = Known::Yes(time);
    time
}
