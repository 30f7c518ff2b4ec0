//! `covered`: text behind something that is painted over it.

use std::sync::Arc;

use crate::display::{Clip, Damage, DisplayList, Group, Item};
use crate::geom::{Affine, PixelRect, Rect};
use crate::paint::{Canvas, Painter};
use crate::quality::contrast::{SCALE, moments, standing};
use crate::quality::{Finding, Rendition};
use crate::stage::StageText;
use crate::style::Color;

/// From which opacity on a pixel hides what is behind it.
const OPAQUE: f64 = 0.5;
/// Share of a letter's box from which on it cannot be read; a line that crosses a text stays below.
const HIDDEN: f64 = 0.4;

pub(super) fn check(rendition: &Rendition<'_>, findings: &mut Vec<Finding>) {
    let stage = rendition.stage;
    let still: Vec<_> = rendition.texts.iter().map(|text| standing(stage, text)).collect();
    for at in moments(&still) {
        let frame = stage.list_at(at);
        let mut leaves = Vec::new();
        flatten(frame.items(), &mut Vec::new(), &mut leaves);
        let here = rendition.texts.iter().zip(&still).filter(|(_, (from, until))| (from..=until).contains(&&at));
        for (text, _) in here {
            let Some(cover) = cover(rendition, text, &leaves) else { continue };
            let element = stage.element_of(at, cover.by);
            let by = element.as_ref().map_or("something".to_owned(), |element| element.name());
            let label = format!("{by} hides {} of its {} letters", cover.hidden, cover.letters);
            let hint = "move one of them, put the text later in the list, or let it go before the other comes";
            let finding = rendition.finding(text, "text is covered", label, hint);
            let other = element.map(|element| (element.span, "what covers it"));
            // One finding for each text, whatever moment shows it.
            if !findings.iter().any(|known| known.message == finding.message && known.span == finding.span) {
                findings.push(Finding { other, ..finding });
            }
        }
    }
}

/// An item that paints by itself, with the groups in which it stands.
struct Leaf<'f> {
    item: &'f Item,
    groups: Vec<&'f Group>,
    bounds: Rect,
}

/// All leaves in the order in which they are painted.
fn flatten<'f>(items: &'f [Item], groups: &mut Vec<&'f Group>, out: &mut Vec<Leaf<'f>>) {
    for item in items {
        match item {
            Item::Group(group) => {
                groups.push(group);
                flatten(&group.items, groups, out);
                groups.pop();
            }
            item => {
                let seen = |bounds: Rect, clip: &Clip| {
                    bounds.intersect(clip.transform.transform_rect_bbox(clip.outline.bounds()))
                };
                let bounds = groups.iter().filter_map(|group| group.clip.as_ref()).fold(item.bounds(), seen);
                out.push(Leaf { item, groups: groups.clone(), bounds });
            }
        }
    }
}

impl Leaf<'_> {
    /// The leaf as it is painted in its groups.
    fn whole(&self) -> Item {
        self.groups.iter().rev().fold(self.item.clone(), |item, group| {
            let (clip, effect) = (group.clip.clone(), group.effect.clone());
            Item::Group(Group { opacity: group.opacity, clip, effect, items: vec![item] })
        })
    }

    /// Whether it may hide a text. Texts over each other are another check's matter.
    fn may_hide(&self) -> bool {
        let opacity: f64 = self.groups.iter().map(|group| group.opacity).product::<f64>() * self.item.opacity();
        !matches!(self.item, Item::Glyphs(_)) && opacity >= OPAQUE
    }
}

/// What hides letters of a text.
struct Cover<'f> {
    by: &'f Item,
    hidden: usize,
    letters: usize,
}

fn cover<'f>(rendition: &Rendition<'_>, text: &StageText, leaves: &[Leaf<'f>]) -> Option<Cover<'f>> {
    let shown = text.bounds.scale_from_origin(rendition.stage.format().scale());
    let (mut hidden, mut letters) = (Vec::new(), 0);
    let mut by: Option<(&Leaf<'f>, f64)> = None;
    for (index, leaf) in leaves.iter().enumerate() {
        let Item::Glyphs(glyphs) = leaf.item else { continue };
        let is_its = text.text.text.contains(glyphs.run.text().trim())
            && leaf.bounds.intersect(shown).area() > 0.3 * leaf.bounds.area();
        if !is_its {
            continue;
        }
        let boxes = glyphs.run.glyphs().iter().filter(|glyph| !glyph.outline.path().elements().is_empty());
        let boxes = boxes.map(|glyph| {
            let place = glyphs.transform * Affine::translate((glyph.x, glyph.y));
            place.transform_rect_bbox(glyph.outline.bounds())
        });
        let boxes: Vec<Rect> = boxes.filter(|ink| ink.area() > 0.0).collect();
        letters += boxes.len();
        let over = leaves[index + 1..].iter().filter(|over| over.may_hide());
        let over: Vec<&Leaf<'f>> = over.filter(|over| over.bounds.intersect(leaf.bounds).area() > 0.0).collect();
        if over.is_empty() {
            continue;
        }
        let film = Film::of(rendition, &over, leaf.bounds);
        let gone: Vec<Rect> = boxes.into_iter().filter(|ink| film.share(*ink) >= HIDDEN).collect();
        for leaf in over {
            let common: f64 = gone.iter().map(|ink| ink.intersect(leaf.bounds).area()).sum();
            if common > 0.0 && by.is_none_or(|(_, most)| common >= most) {
                by = Some((leaf, common));
            }
        }
        hidden.extend(gone);
    }
    by.map(|(leaf, _)| Cover { by: leaf.item, hidden: hidden.len(), letters })
}

/// What lies over a text, by itself: on black and on white, which differ where it lets the ground through.
struct Film {
    black: Canvas,
    white: Canvas,
}

impl Film {
    fn of(rendition: &Rendition<'_>, leaves: &[&Leaf<'_>], bounds: Rect) -> Film {
        let mut list = DisplayList::new();
        list.with_transform(Affine::scale(SCALE), |out| leaves.iter().for_each(|leaf| out.push(leaf.whole())));
        let format = rendition.stage.format();
        let side = |pixels: u32| ((f64::from(pixels) * SCALE) as u32).max(1);
        let (width, height) = (side(format.width), side(format.height));
        let mut damage = Damage::none(width, height);
        damage.add(PixelRect::covering(bounds.scale_from_origin(SCALE)));
        let on = |ground: Color| {
            let mut canvas = Canvas::new(width, height);
            Painter::new(Arc::clone(&rendition.cache)).paint(&list, &damage, ground, &mut canvas);
            canvas
        };
        Film { black: on(Color::rgb(0, 0, 0)), white: on(Color::rgb(255, 255, 255)) }
    }

    /// Share of the pixels of a box of the frame that hide what is behind them.
    fn share(&self, bounds: Rect) -> f64 {
        let (width, height) = (self.black.width() as i32, self.black.height() as i32);
        let area = PixelRect::covering(bounds.scale_from_origin(SCALE)).intersect(&PixelRect::new(0, 0, width, height));
        let (mut hiding, mut all) = (0_u32, 0_u32);
        for y in area.y0..area.y1 {
            for x in area.x0..area.x1 {
                let at = (y as usize * width as usize + x as usize) * 4;
                let through = |channel: usize| {
                    f64::from(self.white.rgba()[at + channel]) - f64::from(self.black.rgba()[at + channel])
                };
                all += 1;
                hiding += u32::from(1.0 - through(1) / 255.0 >= OPAQUE);
            }
        }
        if all == 0 { 0.0 } else { f64::from(hiding) / f64::from(all) }
    }
}
