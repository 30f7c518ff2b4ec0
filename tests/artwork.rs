//! Artwork that was turned into display items looks as resvg draws the same file.

use std::fs;
use std::path::{Path, PathBuf};

use kadrs::assets::{Artwork, Limits};
use kadrs::display::{Damage, DisplayList};
use kadrs::geom::Affine;
use kadrs::paint::{Canvas, Painter};
use kadrs::style::Color;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Side of the square that everything is drawn into, in pixels.
const SIDE: u32 = 160;

/// What uses every way from SVG to items, and every reason to leave a part to resvg.
const CASES: [(&str, &str); 14] = [
    ("even-odd", "<path d='M10 10H90V90H10ZM30 30H70V70H30Z' fill='#c03020' fill-rule='evenodd'/>"),
    (
        "linear gradients",
        "<linearGradient id='a' x2='1' y2='1'><stop stop-color='#f2b544'/><stop offset='1' stop-color='#204080'/></linearGradient>
         <linearGradient id='b' gradientUnits='userSpaceOnUse' x1='0' x2='60' gradientTransform='rotate(20) skewX(30)'>
         <stop stop-color='red' stop-opacity='0.2'/><stop offset='0.7' stop-color='blue'/></linearGradient>
         <rect x='5' y='5' width='90' height='40' fill='url(#a)'/>
         <ellipse cx='50' cy='72' rx='45' ry='22' fill='url(#b)' transform='rotate(-5 50 72)'/>",
    ),
    (
        "radial gradients",
        "<radialGradient id='a'><stop stop-color='#f2b544'/><stop offset='1' stop-color='#204080'/></radialGradient>
         <rect x='5' y='5' width='90' height='40' fill='url(#a)' stroke='#102030' stroke-width='3'/>
         <circle cx='50' cy='72' r='22' fill='url(#a)'/>",
    ),
    (
        "opacity on groups and shapes",
        "<g opacity='0.5'><rect x='10' y='10' width='50' height='50' fill='red'/>
         <circle cx='60' cy='60' r='30' fill='blue' stroke='black' stroke-width='6' opacity='0.6'/></g>",
    ),
    (
        "clip paths",
        "<clipPath id='a' transform='rotate(10 50 50)'><rect x='20' y='20' width='40' height='60'/><circle cx='60' cy='50' r='25'/></clipPath>
         <clipPath id='b' clip-path='url(#a)' clipPathUnits='objectBoundingBox'><rect width='1' height='0.6'/></clipPath>
         <g clip-path='url(#a)' transform='translate(5 -5)'><rect width='100' height='100' fill='#204080'/></g>
         <rect y='40' width='100' height='60' fill='#f2b544' clip-path='url(#b)'/>",
    ),
    (
        "strokes",
        "<g fill='none' stroke='#204080' stroke-width='8'><path d='M10 20L50 10L90 20' stroke-linejoin='round' stroke-linecap='round'/>
         <path d='M10 45L50 35L90 45' stroke-linejoin='bevel' stroke-linecap='square'/>
         <path d='M10 70L50 60L90 70' stroke-dasharray='12 4 2' stroke-dashoffset='5'/>
         <path d='M10 60L60 70L10 85' stroke-width='4' stroke-miterlimit='10' transform='translate(20 0)'/></g>",
    ),
    ("paint order", "<circle cx='50' cy='50' r='30' fill='#f2b544' stroke='#204080' stroke-width='20' paint-order='stroke'/>"),
    (
        "a filter",
        "<filter id='f'><feGaussianBlur stdDeviation='4'/></filter>
         <g transform='translate(10 10) rotate(8)' filter='url(#f)' opacity='0.8'><rect x='20' y='20' width='40' height='30' fill='red'/></g>
         <rect x='5' y='70' width='20' height='20'/>",
    ),
    (
        "a mask",
        "<mask id='m'><rect width='100' height='100' fill='white'/><circle cx='50' cy='50' r='20' fill='black'/></mask>
         <g transform='scale(0.8)'><rect x='10' y='10' width='90' height='90' fill='#204080' mask='url(#m)'/></g>",
    ),
    (
        "a pattern",
        "<pattern id='p' width='10' height='10' patternUnits='userSpaceOnUse'><circle cx='5' cy='5' r='4' fill='red'/></pattern>
         <g transform='translate(8 4)'><rect x='10' y='10' width='70' height='70' fill='url(#p)' stroke='black' stroke-width='5'/></g>",
    ),
    (
        "a focus and a reflection",
        "<radialGradient id='a' fx='0.2' fy='0.3'><stop stop-color='white'/><stop offset='1' stop-color='#204080'/></radialGradient>
         <linearGradient id='b' x2='0.2' spreadMethod='reflect'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient>
         <g transform='translate(5 5) scale(0.9)'><circle cx='30' cy='30' r='28' fill='url(#a)'/>
         <rect x='10' y='65' width='80' height='25' fill='url(#b)' stroke='black' stroke-width='4'/></g>",
    ),
    (
        "blend modes",
        "<rect width='60' height='60' fill='#f2b544'/><g style='isolation:isolate'><rect x='30' y='30' width='60' height='60' fill='#80c0f0'/>
         <rect x='50' y='20' width='40' height='40' fill='#f08080' style='mix-blend-mode:multiply'/></g>",
    ),
    (
        "copies, classes and nested drawings",
        "<style>.a{fill:#c03020}.b{stroke:#204080;stroke-width:3}</style><defs><g id='s'><rect class='a b' width='20' height='10'/></g></defs>
         <use href='#s' x='10' y='10'/><use href='#s' transform='translate(60 20) rotate(45)'/>
         <svg x='20' y='50' width='60' height='40' viewBox='0 0 10 10'><circle class='a' cx='5' cy='5' r='6'/></svg>",
    ),
    (
        "markers",
        "<marker id='m' markerWidth='4' markerHeight='4' refX='2' refY='2' viewBox='0 0 4 4' orient='auto'><path d='M0 0L4 2L0 4Z'/></marker>
         <path d='M10 80L40 20L60 60L90 20' fill='none' stroke='#204080' stroke-width='3' marker-end='url(#m)' marker-mid='url(#m)'/>",
    ),
];

/// Draws a file both ways; returns the mean difference of channels and the share of pixels that differ visibly.
fn compare(name: &str, source: &str) -> Result<(f64, f64), Box<dyn std::error::Error>> {
    let (artwork, _) = Artwork::parse(name, source.as_bytes(), &Limits::default())?;
    let scale = f64::from(SIDE) / artwork.size().width.max(artwork.size().height);
    let mut list = DisplayList::new();
    list.with_transform(Affine::scale(scale), |out| artwork.draw(None, &|_| None, out));
    let (width, height) = (artwork.size().width * scale, artwork.size().height * scale);
    let mut canvas = Canvas::new(width.ceil() as u32, height.ceil() as u32);
    let all = Damage::all(canvas.width(), canvas.height());
    Painter::new(Default::default()).paint(&list, &all, Color::WHITE, &mut canvas);

    let tree = resvg::usvg::Tree::from_str(source, &resvg::usvg::Options::default())?;
    let mut pixmap = resvg::tiny_skia::Pixmap::new(canvas.width(), canvas.height()).ok_or("no pixels")?;
    pixmap.fill(resvg::tiny_skia::Color::WHITE);
    let scale = width as f32 / tree.size().width();
    resvg::render(&tree, resvg::tiny_skia::Transform::from_scale(scale, scale), &mut pixmap.as_mut());

    let (mut sum, mut visible) = (0u64, 0u64);
    for (ours, theirs) in canvas.rgba().chunks_exact(4).zip(pixmap.data().chunks_exact(4)) {
        let difference = ours.iter().zip(theirs).map(|(a, b)| u64::from(a.abs_diff(*b)));
        sum += difference.clone().sum::<u64>();
        visible += u64::from(difference.max().unwrap_or(0) > 32);
    }
    let pixels = f64::from(canvas.width()) * f64::from(canvas.height());
    Ok((sum as f64 / pixels / 3.0, visible as f64 / pixels))
}

fn check(name: &str, source: &str, failures: &mut Vec<String>) -> Outcome {
    let (mean, visible) = compare(name, source)?;
    // Edges may fall a fraction of a pixel elsewhere; a missing shape or a wrong color is far more.
    if mean > 0.25 || visible > 0.001 {
        failures.push(format!("{name}: mean difference {mean:.3}, {:.3} % of pixels differ visibly", visible * 100.0));
    }
    Ok(())
}

#[test]
fn every_kind_of_artwork() -> Outcome {
    let mut failures = Vec::new();
    for (name, body) in CASES {
        let source = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>{body}</svg>");
        check(name, &source, &mut failures)?;
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

#[test]
fn the_artwork_of_the_films() -> Outcome {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("scenes"), &mut files)?;
    files.sort();
    assert!(!files.is_empty());
    let mut failures = Vec::new();
    for file in files {
        check(&file.display().to_string(), &fs::read_to_string(&file)?, &mut failures)?;
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "svg") {
            files.push(path);
        }
    }
    Ok(())
}
