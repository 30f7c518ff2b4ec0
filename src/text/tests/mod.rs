//! Specimens of all scripts, laid out with the fonts of the project.

mod boxes;
mod breaking;
mod cutting;
mod files;
mod shaping;

use std::path::Path;
use std::sync::{Arc, LazyLock};

use skrifa::{FontRef, MetadataProvider};

use crate::geom::Direction;
use crate::style::Color;
use crate::text::*;

const FILES: &[&str] = &[
    "NotoSans",
    "NotoSansArabic",
    "NotoSansDevanagari",
    "NotoSansBengali",
    "NotoSansTamil",
    "NotoSansEthiopic",
    "NotoSansGeorgian",
    "NotoNastaliqUrdu",
];

fn file(name: &str) -> FontFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts").join(name);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    FontFile { name: name.to_owned(), bytes: bytes.into() }
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let names = FILES.iter().flat_map(|name| [format!("{name}-Regular.ttf"), format!("{name}-Bold.ttf")]);
    let (fonts, problems) = Fonts::new(names.map(|name| file(&name)).collect());
    assert_eq!(problems, []);
    fonts
});

/// A style of 40 px with lines of 50 px.
fn style(families: &[&str]) -> TextStyle {
    TextStyle {
        size: 40.0,
        weight: 400,
        line_height: 1.25,
        color: Color::BLACK,
        families: families.iter().map(|&name| name.to_owned()).collect(),
        tabular: false,
        letter_spacing: 0.0,
    }
}

fn spec<'a>(text: &'a str, style: &'a TextStyle, language: &'a str, direction: Direction) -> TextSpec<'a> {
    TextSpec {
        text,
        style,
        emphasis: &[],
        language,
        direction,
        align: Align::Start,
        max_width: None,
        max_lines: None,
        fit: Fit::Wrap,
        balance: false,
    }
}

fn latin(text: &str) -> Paragraph {
    layout(&FONTS, &spec(text, &style(&["Noto Sans"]), "lv", Direction::Ltr))
}

fn arabic(text: &str) -> Paragraph {
    layout(&FONTS, &spec(text, &style(&["Noto Sans Arabic", "Noto Sans"]), "ar", Direction::Rtl))
}

/// Glyph ids of a line from left to right.
fn ids(paragraph: &Paragraph) -> Vec<u32> {
    paragraph.lines.iter().flat_map(|line| &line.atoms).flat_map(|atom| &atom.glyphs).map(|glyph| glyph.id).collect()
}

/// Every drawn glyph with its place, in no particular order.
fn places<'a>(runs: impl Iterator<Item = &'a PlacedRun>) -> Vec<(i64, i64, u64)> {
    let mut places: Vec<_> = runs
        .flat_map(|placed| {
            placed.run.glyphs().iter().map(|glyph| {
                let (x, y) = (placed.x + glyph.x, placed.y + glyph.y);
                ((x * 8.0).round() as i64, (y * 8.0).round() as i64, glyph.outline.path().elements().len() as u64)
            })
        })
        .collect();
    places.sort_unstable();
    places
}

/// The glyph that the character map gives for `c`: for an Arabic letter its isolated form.
fn nominal(file_name: &str, c: char) -> u32 {
    let bytes = file(file_name).bytes;
    FontRef::new(&bytes).unwrap().charmap().map(c).unwrap().to_u32()
}
