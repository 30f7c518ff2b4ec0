//! `logo_strip`: the logos of those who made or paid for a film.

use std::sync::Arc;

use crate::assets::Artwork;
use crate::diag::Diagnostic;
use crate::display::DisplayList;
use crate::elements::artwork::artwork;
use crate::geom::{Affine, Direction, Rect, Size, Vec2};
use crate::layout::{Justify, Space};
use crate::node::{Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving};
use crate::syntax::{By, Factor, Fraction, Positive, Record, Spanned};

pub(super) const KIND: ElementKind = ElementKind {
    name: "logo_strip",
    doc: "Logos from SVG files in a row, all of one height – that of what is drawn, not of the file's empty margin – with \
          clear space between them. They go on in new rows where the width ends and become smaller only to `least`. A \
          logo is never mirrored, recolored or moved in parts.",
    example: "\
- logo_strip:
    size: 120
    logos:
      - { file: art/house.svg }
      - { file: art/gate.svg, scale: 1.1 }
",
    items: false,
    table: LogoStripFields::table,
    read: |fields, reader| {
        let span = fields.span();
        let own = LogoStripFields::read(fields, reader)?;
        if own.logos.is_empty() {
            let hint = "write `logos:` with a list of `- { file: art/logo.svg }`";
            reader.report(Diagnostic::error(span, "a strip needs a logo").hint(hint));
            return None;
        }
        let low = own.size.values().map(|size| size.0).fold(f64::INFINITY, f64::min);
        if low < own.least.value.0 {
            let message = format!("logos of {low} px are lower than `least`, {} px", own.least.value.0);
            let hint = "give the strip a greater `size`; lower `least` only if the logos' owners allow it";
            reader.report(Diagnostic::error(own.least.span, message).hint(hint));
            return None;
        }
        Some(Box::new(own))
    },
};

crate::fields! {
    /// Logos in a row.
    pub struct LogoStripFields {
        /// The logos, from start to end.
        logos: Vec<StripLogo>,
        /// Height of a logo in px.
        size: By<Positive> = "96",
        /// The least height in px to which logos shrink where one of them is too wide for its room.
        least: Spanned<Positive> = "48",
        /// Clear space around each logo, as a share of its height; two logos share it.
        clear: By<Fraction> = "50%",
        /// Where rows stand that do not fill the width.
        justify: By<StripJustify> = "start",
    }
}

crate::fields! {
    /// One logo.
    pub struct StripLogo {
        /// The SVG file, by its path in `scenes/`.
        file: Spanned<String>,
        /// Corrects its height by eye: 1.1 for a logo of thin lines, 0.9 for a heavy one.
        scale: Factor = "1",
    }
}

crate::choice! {
    /// Where rows of logos stand.
    pub enum StripJustify {
        /// At the start side.
        Start = "start",
        /// In the middle.
        Center = "center",
        /// At the end side.
        End = "end",
    }
}

impl Element for LogoStripFields {
    fn references(&self, out: &mut References) {
        out.artworks.extend(self.logos.iter().map(|logo| (logo.file.clone(), Vec::new())));
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let logo = |logo: &StripLogo| artwork(cx, &logo.file).map(|art| Logo::new(art, logo.scale.0));
        Box::new(ResolvedStrip {
            logos: self.logos.iter().filter_map(logo).collect(),
            height: self.size.get(cx.target).0,
            least: self.least.value.0,
            clear: self.clear.get(cx.target).0,
            justify: match self.justify.get(cx.target) {
                StripJustify::Start => Justify::Start,
                StripJustify::Center => Justify::Center,
                StripJustify::End => Justify::End,
            },
        })
    }
}

/// A logo and what of its file is drawn.
#[derive(Clone)]
struct Logo {
    art: Arc<Artwork>,
    ink: Rect,
    scale: f64,
}

impl Logo {
    fn new(art: Arc<Artwork>, scale: f64) -> Self {
        let ink = art.root().bounds;
        // What draws nothing, or a line without height, counts with the whole of its file.
        let ink = if ink.width() > 0.0 && ink.height() > 0.0 { ink } else { art.size().to_rect() };
        Logo { art, ink, scale }
    }

    /// Its size where logos are this high.
    fn size(&self, height: f64) -> Size {
        let height = height * self.scale;
        Size::new(height * self.ink.width() / self.ink.height(), height)
    }
}

struct ResolvedStrip {
    logos: Vec<Logo>,
    height: f64,
    least: f64,
    clear: f64,
    justify: Justify,
}

impl ResolvedStrip {
    /// The height at which the widest logo has room, but no less than the least one.
    fn fitting(&self, room: Option<f64>) -> f64 {
        let widest = self.logos.iter().map(|logo| logo.size(self.height).width).fold(0.0, f64::max);
        match room {
            Some(room) if room > 0.0 && widest > room => (self.height * room / widest).max(self.least),
            _ => self.height,
        }
    }

    /// The boxes of the logos from left to right, in rows, and the size of the whole.
    fn rows(&self, room: Option<f64>) -> (Vec<Rect>, Size) {
        let height = self.fitting(room);
        let gap = height * self.clear;
        let sizes: Vec<Size> = self.logos.iter().map(|logo| logo.size(height)).collect();
        let mut rows: Vec<Vec<Size>> = Vec::new();
        let mut used = 0.0;
        for size in sizes {
            match rows.last_mut().filter(|_| room.is_none_or(|room| used + gap + size.width <= room + 0.5)) {
                Some(row) => {
                    row.push(size);
                    used += gap + size.width;
                }
                None => {
                    rows.push(vec![size]);
                    used = size.width;
                }
            }
        }
        let wide = |row: &Vec<Size>| row.iter().map(|s| s.width).sum::<f64>() + gap * (row.len() as f64 - 1.0);
        let width = rows.iter().map(wide).fold(0.0, f64::max);
        let (mut boxes, mut y) = (Vec::new(), 0.0);
        for row in &rows {
            let high = row.iter().map(|size| size.height).fold(0.0, f64::max);
            let spare = room.unwrap_or(width).max(width) - wide(row);
            let mut x = match self.justify {
                Justify::Center => spare / 2.0,
                Justify::End => spare,
                _ => 0.0,
            };
            for size in row {
                boxes.push(Rect::from_origin_size((x, y + (high - size.height) / 2.0), *size));
                x += size.width + gap;
            }
            y += high + gap;
        }
        (boxes, Size::new(width, (y - gap).max(0.0)))
    }
}

impl Resolved for ResolvedStrip {
    fn measure(&mut self, space: Space) -> Size {
        let room = space.width.or(space.max_width);
        let (_, size) = self.rows(room);
        Size::new(space.width.unwrap_or(size.width), space.height.unwrap_or(size.height))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let (boxes, _) = self.rows(Some(cx.size.width));
        // Rows run in the reading direction; the pictures themselves never turn round.
        let turned = |bounds: Rect| match (cx.direction, cx.flipped) {
            (Direction::Rtl, false) => Vec2::new(cx.size.width - bounds.x1, bounds.y0),
            _ => Vec2::new(bounds.x0, bounds.y0),
        };
        let place = |(logo, bounds): (Logo, Rect)| {
            let scale = bounds.height() / logo.ink.height();
            let upright = Affine::scale(scale) * Affine::translate(-logo.ink.origin().to_vec2());
            let picture = match cx.flipped {
                true => Affine::new([-1.0, 0.0, 0.0, 1.0, bounds.width(), 0.0]) * upright,
                false => upright,
            };
            (logo.art, Affine::translate(turned(bounds)) * picture)
        };
        Box::new(PlacedStrip { logos: self.logos.iter().cloned().zip(boxes).map(place).collect() })
    }
}

struct PlacedStrip {
    logos: Vec<(Arc<Artwork>, Affine)>,
}

impl Placed for PlacedStrip {
    fn draw(&self, _: &Instant, out: &mut DisplayList) {
        for (art, transform) in &self.logos {
            out.with_transform(*transform, |out| art.draw(None, &|_| None, out));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::Limits;

    /// A logo that fills only the middle of its file.
    fn logo(width: u32, height: u32) -> Logo {
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 400\"><rect x=\"50\" y=\"50\" \
             width=\"{width}\" height=\"{height}\"/></svg>"
        );
        let parsed = Artwork::parse("logo.svg", text.as_bytes(), &Limits::default());
        Logo::new(parsed.map(|(art, _)| art).unwrap_or_else(|_| panic!("{text}")), 1.0)
    }

    fn strip(justify: Justify) -> ResolvedStrip {
        let logos = vec![logo(100, 100), logo(300, 100), logo(50, 200)];
        ResolvedStrip { logos, height: 100.0, least: 50.0, clear: 0.5, justify }
    }

    #[test]
    fn what_is_drawn_has_one_height() {
        let (boxes, size) = strip(Justify::Start).rows(None);
        assert!(boxes.iter().all(|b| (b.height() - 100.0).abs() < 1e-9));
        let sides: Vec<(f64, f64)> = boxes.iter().map(|b| (b.x0, b.x1)).collect();
        assert_eq!(sides, [(0.0, 100.0), (150.0, 450.0), (500.0, 525.0)]);
        assert_eq!(size, Size::new(525.0, 100.0));
    }

    #[test]
    fn rows_end_where_the_room_ends() {
        let (boxes, size) = strip(Justify::End).rows(Some(460.0));
        assert_eq!((boxes[0].x0, boxes[1].x1, boxes[2].x1, boxes[2].y0), (10.0, 460.0, 460.0, 150.0));
        assert_eq!(size, Size::new(450.0, 250.0));
    }

    #[test]
    fn logos_shrink_to_the_least_height_and_no_further() {
        assert_eq!(strip(Justify::Start).fitting(Some(210.0)), 70.0);
        assert_eq!(strip(Justify::Start).fitting(Some(60.0)), 50.0);
    }
}
