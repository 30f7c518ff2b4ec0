//! `emphasis: dim`: what steps back while something else is pointed out, across containers.

use crate::node::{EmphasisEffect, Swell, WHOLE_SCENE};
use crate::stage::draft::Drafts;
use crate::stage::timing::Clock;

/// When an element steps back, and when it, or something in it, is pointed out so that others do.
#[derive(Debug, Clone, Default)]
pub(super) struct Lights {
    pub dims: Vec<Swell>,
    pub spots: Vec<Swell>,
}

/// The lights of every draft. From the element that is pointed out up to the container `within` which that counts, all
/// that stands beside the way steps back; the containers on the way keep their own picture.
pub(super) fn lights(drafts: &Drafts<'_>, clock: &Clock<'_>) -> Vec<Lights> {
    let mut lights = vec![Lights::default(); drafts.list.len()];
    for (i, draft) in drafts.list.iter().enumerate() {
        let emphases = draft.common().emphasis.iter().zip(clock.swells(i));
        for (field, swell) in emphases.filter(|(field, _)| field.emphasis.effect == EmphasisEffect::Dim) {
            let outer = field.emphasis.within.as_ref().map(|id| id.value.as_str());
            let mut own = i;
            loop {
                lights[own].spots.push(swell);
                let parent = drafts.list[own].parent;
                let siblings = parent.map_or(&drafts.roots, |parent| &drafts.list[parent].items);
                siblings.iter().filter(|other| **other != own).for_each(|other| lights[*other].dims.push(swell));
                let Some(parent) = parent.filter(|_| outer.is_some()) else { break };
                let id = drafts.list[parent].common().id.as_ref();
                if outer != Some(WHOLE_SCENE) && id.is_some_and(|id| Some(id.value.as_str()) == outer) {
                    break;
                }
                own = parent;
            }
        }
    }
    lights
}
