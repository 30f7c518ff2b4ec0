//! The display list as text: exact enough to review, short enough to read.

use std::fmt::{self, Display, Formatter};

use crate::display::{BlendMode, Clip, DisplayList, FillRule, Item, LayerEffect, Outline};
use crate::geom::{Affine, PathEl, Point};
use crate::style::{Paint, Stop, Stroke};
use crate::syntax::Choice;

impl Display for DisplayList {
    /// One line an item, children indented; lengths in pixels, rounded to hundredths.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.items().iter().try_for_each(|item| write_item(f, item, 0))
    }
}

fn write_item(f: &mut Formatter<'_>, item: &Item, depth: usize) -> fmt::Result {
    write!(f, "{:1$}", "", depth * 2)?;
    match item {
        Item::Group(group) => {
            write!(f, "group")?;
            opacity(f, group.opacity)?;
            if let Some(clip) = &group.clip {
                write_clip(f, clip)?;
            }
            if let Some(effect) = &group.effect {
                write_effect(f, effect, depth)?;
            }
            writeln!(f)?;
            return group.items.iter().try_for_each(|item| write_item(f, item, depth + 1));
        }
        Item::Path(path) => {
            write!(f, "path")?;
            if let Some(fill) = &path.fill {
                write!(f, " fill ")?;
                write_paint(f, fill)?;
            }
            if let Some(stroke) = &path.stroke {
                write_stroke(f, stroke)?;
            }
            write_transform(f, path.transform)?;
            opacity(f, path.opacity)?;
            write!(f, " ")?;
            write_outline(f, &path.outline)?;
        }
        Item::Glyphs(glyphs) => {
            write!(f, "glyphs {:?} {} {}", glyphs.run.text(), glyphs.run.font(), short(glyphs.run.size()))?;
            write!(f, " fill {}", glyphs.color)?;
            write_transform(f, glyphs.transform)?;
            opacity(f, glyphs.opacity)?;
        }
        Item::Image(image) => {
            write!(f, "image {} {}x{}", image.picture.name(), image.picture.width(), image.picture.height())?;
            write_transform(f, image.transform)?;
            opacity(f, image.opacity)?;
        }
        Item::Drawing(item) => {
            write!(f, "svg {}", item.drawing.name())?;
            if item.drawing.part().is_some() {
                let b = item.drawing.bounds();
                write!(f, " part [{} {} {} {}]", short(b.x0), short(b.y0), short(b.x1), short(b.y1))?;
            }
            write_transform(f, item.transform)?;
            opacity(f, item.opacity)?;
        }
    }
    writeln!(f)
}

/// A mask's items stand below, indented twice, before those of the layer.
fn write_effect(f: &mut Formatter<'_>, effect: &LayerEffect, depth: usize) -> fmt::Result {
    match effect {
        LayerEffect::Blend(mode) => {
            let word = BlendMode::WORDS.iter().find(|(_, word)| word == mode).map_or("", |(word, _)| word);
            write!(f, " blend {word}")
        }
        LayerEffect::Blur(deviation) => write!(f, " blur {}", short(*deviation)),
        LayerEffect::Mask { items, inverted } => {
            writeln!(f, " mask{}", if *inverted { " inverted" } else { "" })?;
            items.iter().try_for_each(|item| write_item(f, item, depth + 2))?;
            write!(f, "{:1$}masked", "", depth * 2 + 1)
        }
    }
}

/// A number with at most two decimals and no trailing zeros.
fn short(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_string() } else { text.to_string() }
}

fn opacity(f: &mut Formatter<'_>, opacity: f64) -> fmt::Result {
    if opacity < 1.0 { write!(f, " opacity {opacity:.3}") } else { Ok(()) }
}

fn write_transform(f: &mut Formatter<'_>, transform: Affine) -> fmt::Result {
    let [a, b, c, d, x, y] = transform.as_coeffs();
    if [a, b, c, d] == [1.0, 0.0, 0.0, 1.0] {
        if (x, y) == (0.0, 0.0) {
            return Ok(());
        }
        return write!(f, " at {} {}", short(x), short(y));
    }
    write!(f, " matrix {a:.4} {b:.4} {c:.4} {d:.4} {} {}", short(x), short(y))
}

fn write_paint(f: &mut Formatter<'_>, paint: &Paint) -> fmt::Result {
    match paint {
        Paint::Solid(color) => write!(f, "{color}"),
        Paint::Linear { from, to, stops } => {
            write!(f, "linear({} to {}", point(*from), point(*to))?;
            write_stops(f, stops)
        }
        Paint::Radial { center, radius, stops } => {
            write!(f, "radial({} r {}", point(*center), short(*radius))?;
            write_stops(f, stops)
        }
    }
}

fn write_stops(f: &mut Formatter<'_>, stops: &[Stop]) -> fmt::Result {
    for stop in stops {
        write!(f, ", {} {}", short(stop.offset), stop.color)?;
    }
    write!(f, ")")
}

fn write_stroke(f: &mut Formatter<'_>, stroke: &Stroke) -> fmt::Result {
    write!(f, " stroke {} ", short(stroke.width))?;
    write_paint(f, &stroke.paint)?;
    if !stroke.dashes.is_empty() {
        let dashes: Vec<String> = stroke.dashes.iter().map(|d| short(*d)).collect();
        write!(f, " dash {} from {}", dashes.join(","), short(stroke.dash_offset))?;
    }
    Ok(())
}

fn write_clip(f: &mut Formatter<'_>, clip: &Clip) -> fmt::Result {
    write!(f, " clip")?;
    write_transform(f, clip.transform)?;
    write!(f, " ")?;
    write_outline(f, &clip.outline)
}

fn point(p: Point) -> String {
    format!("{},{}", short(p.x), short(p.y))
}

fn write_outline(f: &mut Formatter<'_>, outline: &Outline) -> fmt::Result {
    if outline.fill_rule() == FillRule::EvenOdd {
        write!(f, "even-odd ")?;
    }
    // Long outlines are artwork: their box and digest say enough, and reviewable stays readable.
    if outline.path().elements().len() > 24 {
        let b = outline.bounds();
        let digest = &outline.digest().to_string()[..8];
        return write!(f, "[{} {} {} {} #{digest}]", short(b.x0), short(b.y0), short(b.x1), short(b.y1));
    }
    for (i, element) in outline.path().elements().iter().enumerate() {
        let gap = if i == 0 { "" } else { " " };
        match *element {
            PathEl::MoveTo(p) => write!(f, "{gap}M{}", point(p))?,
            PathEl::LineTo(p) => write!(f, "{gap}L{}", point(p))?,
            PathEl::QuadTo(a, p) => write!(f, "{gap}Q{} {}", point(a), point(p))?,
            PathEl::CurveTo(a, b, p) => write!(f, "{gap}C{} {} {}", point(a), point(b), point(p))?,
            PathEl::ClosePath => write!(f, "{gap}Z")?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Rect, Shape};
    use crate::style::Color;

    #[test]
    fn a_dump_reads_like_the_frame() {
        let mut list = DisplayList::new();
        list.with_transform(Affine::translate((100.0, 20.5)), |out| {
            out.group(0.5, Some(Rect::new(0.0, 0.0, 8.0, 8.0).to_path(0.1)), |out| {
                out.fill(Rect::new(0.0, 0.0, 10.0, 4.25).to_path(0.1), Color::rgb(0xF2, 0xB5, 0x44));
            });
        });
        assert_eq!(
            list.to_string(),
            "group opacity 0.500 clip at 100 20.5 M0,0 L8,0 L8,8 L0,8 Z\n  \
             path fill #f2b544 at 100 20.5 M0,0 L10,0 L10,4.25 L0,4.25 Z\n"
        );
    }
}
