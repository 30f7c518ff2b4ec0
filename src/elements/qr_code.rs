//! `qr_code`: a message or address for the camera of a phone.

use std::sync::Arc;

use qrcode::{Color as Module, EcLevel, QrCode};

use crate::diag::{Diagnostic, Span};
use crate::display::{DisplayList, Outline};
use crate::elements::lettering::check_length;
use crate::elements::outlines::rounded_rect;
use crate::elements::pen::joined;
use crate::elements::sizing;
use crate::geom::{Affine, BezPath, Rect, Size};
use crate::layout::Space;
use crate::node::{Element, ElementKind, Instant, Placed, Placing, References, Resolved, Resolving, Words};
use crate::style::Color;
use crate::syntax::{By, Gap, Positive, Record, Target, Whole};

pub(super) const KIND: ElementKind = ElementKind {
    name: "qr_code",
    doc: "A QR code (ISO/IEC 18004) of a web address or a message, on its own ground with the quiet zone that cameras \
          need. A message gives each language its own address. It is never mirrored.",
    example: "\
- qr_code: { verbatim: \"https://www.pmlp.gov.lv/en\", extent: 320 }
",
    items: false,
    table: || joined(QrFields::table(), [Words::table()]),
    read: |fields, reader| {
        let (own, words) = (QrFields::read(fields, reader), Words::read(fields, reader));
        let (own, words): (QrFields, Words) = (own?, words?);
        if !words.check(fields.span(), reader) || !check_length(&words, reader) {
            return None;
        }
        if let Some(literal) = &words.verbatim
            && let Err(problem) = encode(&literal.value, own.level)
        {
            reader.report(problem.diagnostic(literal.span));
            return None;
        }
        Some(Box::new(Qr { own, words }))
    },
};

crate::fields! {
    /// A QR code.
    pub struct QrFields {
        /// How much of it may be dirty or covered and it can still be read.
        level: QrLevel = "medium",
        /// Width of its ground in px, quiet zone included.
        extent: By<Positive> = "320",
        /// Width of the quiet zone around it, in modules; the standard asks for 4.
        quiet: Whole<4, 20> = "4",
        /// Color of the dark modules; they must stay much darker than the ground.
        fill: By<Color> = "$ink",
        /// Color of the ground.
        ground: By<Color> = "$paper",
        /// Radius of the ground's corners.
        radius: By<Gap> = "16",
    }
}

crate::choice! {
    /// How much damage a QR code bears.
    pub enum QrLevel {
        /// About 7 %.
        Low = "low",
        /// About 15 %.
        Medium = "medium",
        /// About 25 %.
        Quartile = "quartile",
        /// About 30 %.
        High = "high",
    }
}

impl QrLevel {
    fn level(self) -> EcLevel {
        match self {
            QrLevel::Low => EcLevel::L,
            QrLevel::Medium => EcLevel::M,
            QrLevel::Quartile => EcLevel::Q,
            QrLevel::High => EcLevel::H,
        }
    }

    /// Bytes that the largest code of this level holds (ISO/IEC 18004:2015, table 7, version 40).
    fn capacity(self) -> usize {
        match self {
            QrLevel::Low => 2953,
            QrLevel::Medium => 2331,
            QrLevel::Quartile => 1663,
            QrLevel::High => 1273,
        }
    }
}

/// Px of a 1080-short-side frame below which a module is hard to read from a screen a few steps away.
const LEAST_MODULE: f64 = 4.0;
/// Contrast of modules and ground below which cameras fail; the standard's grade B asks for a reflectance difference of
/// 55 %, which dark on light of 4.5 : 1 has.
const LEAST_CONTRAST: f64 = 4.5;

/// Why a text has no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum QrProblem {
    Empty,
    TooLong { bytes: usize, most: usize },
}

impl QrProblem {
    fn diagnostic(self, span: Span) -> Diagnostic {
        match self {
            QrProblem::Empty => Diagnostic::error(span, "a QR code needs a text"),
            QrProblem::TooLong { bytes, most } => {
                let message = format!("{bytes} bytes are too long for a QR code; this level holds at most {most}");
                Diagnostic::error(span, message).hint("use a short web address, or a lower `level`")
            }
        }
    }
}

/// The modules of a text's code, row by row.
#[derive(Debug, Clone, PartialEq)]
struct Modules {
    side: usize,
    dark: Vec<bool>,
}

fn encode(text: &str, level: QrLevel) -> Result<Modules, QrProblem> {
    if text.is_empty() {
        return Err(QrProblem::Empty);
    }
    let too_long = |_| QrProblem::TooLong { bytes: text.len(), most: level.capacity() };
    let code = QrCode::with_error_correction_level(text, level.level()).map_err(too_long)?;
    let dark = code.to_colors().into_iter().map(|module| module == Module::Dark).collect();
    Ok(Modules { side: code.width(), dark })
}

impl Modules {
    /// Its dark modules as one outline, each `module` wide, from a corner on. Runs in a row are one rectangle.
    fn outline(&self, corner: f64, module: f64) -> BezPath {
        let mut path = BezPath::new();
        for (y, row) in self.dark.chunks(self.side).enumerate() {
            let mut x = 0;
            while x < row.len() {
                let run = row[x..].iter().take_while(|dark| **dark).count();
                if run > 0 {
                    let at = |modules: usize| corner + modules as f64 * module;
                    path.move_to((at(x), at(y)));
                    path.line_to((at(x + run), at(y)));
                    path.line_to((at(x + run), at(y + 1)));
                    path.line_to((at(x), at(y + 1)));
                    path.close_path();
                }
                x += run.max(1);
            }
        }
        path
    }
}

#[derive(Debug, Clone)]
struct Qr {
    own: QrFields,
    words: Words,
}

impl Element for Qr {
    fn references(&self, out: &mut References) {
        self.words.references(out);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let phrase = cx.phrase(&self.words);
        // Isolates around placeables are for readers of running text, not for a browser.
        let text: String = phrase.text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
        let place = phrase.origin.unwrap_or(phrase.span);
        let modules = match encode(&text, self.own.level) {
            Ok(modules) => Some(modules),
            // A message that could not be formatted was reported as such.
            Err(QrProblem::Empty) => None,
            Err(problem) => {
                cx.diagnostics.push(problem.diagnostic(place).related(phrase.span, "used here"));
                None
            }
        };
        let (extent, quiet) = (self.own.extent.get(cx.target).0, f64::from(self.own.quiet.0));
        let (fill, ground) = (*self.own.fill.get(cx.target), *self.own.ground.get(cx.target));
        if let Some(modules) = &modules {
            let module = extent / (modules.side as f64 + 2.0 * quiet);
            if module < LEAST_MODULE {
                let message =
                    format!("the modules of this QR code are {module:.1} px wide, cameras need {LEAST_MODULE}");
                let hint = "give it a greater `extent`, a shorter address, or a lower `level`";
                cx.diagnostics.push(Diagnostic::warning(phrase.span, message).hint(hint));
            }
            if fill.contrast(ground) < LEAST_CONTRAST || fill.luminance() > ground.luminance() {
                let message = format!("cameras cannot tell {fill} from {ground} in a QR code");
                let hint = "use a dark `fill` on a light `ground`";
                cx.diagnostics.push(Diagnostic::warning(phrase.span, message).hint(hint));
            }
        }
        Box::new(ResolvedQr { own: self.own.clone(), modules, extent, target: cx.target.clone() })
    }
}

struct ResolvedQr {
    own: QrFields,
    modules: Option<Modules>,
    extent: f64,
    target: Target,
}

impl Resolved for ResolvedQr {
    fn measure(&mut self, space: Space) -> Size {
        sizing::shaped(space, Size::new(self.extent, self.extent))
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let side = cx.size.min_side();
        let ground = Rect::from_center_size(cx.size.to_rect().center(), (side, side));
        let quiet = f64::from(self.own.quiet.0);
        let radius = self.own.radius.get(&self.target).0.of(side);
        let code = self.modules.map(|modules| {
            let module = side / (modules.side as f64 + 2.0 * quiet);
            let upright = Affine::translate(ground.origin().to_vec2()) * modules.outline(quiet * module, module);
            // A picture that is mirrored as a whole is turned round beforehand: a mirrored code is no code.
            let turn = Affine::new([-1.0, 0.0, 0.0, 1.0, cx.size.width, 0.0]);
            Outline::new(if cx.flipped { turn * upright } else { upright })
        });
        Box::new(PlacedQr {
            ground: Outline::new(rounded_rect(ground, radius)),
            code,
            colors: (*self.own.ground.get(&self.target), *self.own.fill.get(&self.target)),
        })
    }
}

struct PlacedQr {
    ground: Arc<Outline>,
    code: Option<Arc<Outline>>,
    colors: (Color, Color),
}

impl Placed for PlacedQr {
    fn draw(&self, _: &Instant, out: &mut DisplayList) {
        let (ground, dark) = self.colors;
        out.outline(&self.ground, Affine::IDENTITY, Some(ground.into()), None);
        if let Some(code) = &self.code {
            out.outline(code, Affine::IDENTITY, Some(dark.into()), None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Point, Shape};

    /// Reads a code as a camera would: from grey pixels, `scale` to a module.
    fn decoded(text: &str, level: QrLevel) -> String {
        let modules = encode(text, level).expect(text);
        let (scale, quiet) = (6.0, 4.0);
        let path = modules.outline(quiet * scale, scale);
        let side = (modules.side as f64 + 2.0 * quiet) * scale;
        let grey = |x: usize, y: usize| {
            let inside = path.winding(Point::new(x as f64 + 0.5, y as f64 + 0.5)) != 0;
            if inside { 20 } else { 240 }
        };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side as usize, side as usize, grey);
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1, "{text}");
        grids[0].decode().expect(text).1
    }

    #[test]
    fn a_camera_reads_what_was_written() {
        for text in ["https://www.pmlp.gov.lv/en", "HTTPS://PMLP.GOV.LV/LV?Q=1", "Riga", "Rīga – ريغا – ரீகா"]
        {
            for level in [QrLevel::Low, QrLevel::High] {
                assert_eq!(decoded(text, level), text);
            }
        }
    }

    #[test]
    fn capacities_are_those_of_the_standard() {
        for level in [QrLevel::Low, QrLevel::Medium, QrLevel::Quartile, QrLevel::High] {
            let most = level.capacity();
            assert_eq!(encode(&"a".repeat(most), level).map(|m| m.side), Ok(177), "{level:?}");
            let problem = QrProblem::TooLong { bytes: most + 1, most };
            assert_eq!(encode(&"a".repeat(most + 1), level), Err(problem), "{level:?}");
        }
        assert_eq!(encode("", QrLevel::Low), Err(QrProblem::Empty));
    }
}
