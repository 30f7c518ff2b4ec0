//! From text and styles to shaped clusters, still without lines.

use std::borrow::Cow;

use parley::setting::Tag;
use parley::style::TextStyle as ParleyStyle;
use parley::{
    BaseDirection, FontFamily, FontFamilyName, FontFeature, FontFeatures, FontWeight, Language, LineHeight,
    WhiteSpaceCollapse,
};

use crate::geom::Direction;
use crate::style::Color;
use crate::text::breaking::Breaks;
use crate::text::fonts::Workspace;
use crate::text::script::{Habit, habit};
use crate::text::spec::TextSpec;

/// Shaped text; its brush is a color's four channels.
pub(super) type Shaped = parley::Layout<[u8; 4]>;

/// Emphasis beyond this number is left out: parley counts styles with sixteen bits.
pub(super) const MAX_EMPHASIS: usize = 1_000;

/// What differs between characters of a paragraph.
#[derive(Clone, Copy, PartialEq)]
struct Look {
    weight: u16,
    color: Color,
    spaced: bool,
}

/// Shapes a paragraph at `size` pixels; `families` must all exist.
pub(super) fn shape(workspace: &mut Workspace, spec: &TextSpec<'_>, families: &[String], size: f64) -> Shaped {
    let text = spaces_for_controls(spec.text);
    let names: Vec<FontFamilyName<'_>> = families.iter().map(|name| FontFamilyName::named(name)).collect();
    let features = [FontFeature::new(Tag::new(b"tnum"), 1)];
    let style = |look: Look| ParleyStyle {
        font_family: FontFamily::List(Cow::Borrowed(&names)),
        font_size: size as f32,
        font_weight: FontWeight::new(f32::from(look.weight)),
        font_features: FontFeatures::List(Cow::Borrowed(if spec.style.tabular { &features } else { &[] })),
        locale: Language::parse(spec.language).ok(),
        brush: [look.color.r, look.color.g, look.color.b, look.color.a],
        // Spaces at the end of a line hang out of it, also in the last one.
        white_space_collapse: WhiteSpaceCollapse::PreserveBreaks,
        line_height: LineHeight::FontSizeRelative(spec.line_height() as f32),
        letter_spacing: if look.spaced { (spec.letter_spacing() * size) as f32 } else { 0.0 },
        ..ParleyStyle::default()
    };

    // The first style is that of the empty line: its font decides where baselines lie.
    let mut seen = vec![Look { weight: spec.style.weight.clamp(1, 1000), color: spec.style.color, spaced: false }];
    let runs = looks(spec);
    for &(look, _) in &runs {
        if !seen.contains(&look) {
            seen.push(look);
        }
    }
    let breaks = Breaks::new(&text, spec.language);
    let decide = move |context| breaks.decide(context);
    let mut builder = workspace.layout.style_run_builder(&mut workspace.fonts, &text, 1.0, false);
    builder.set_base_direction(match spec.direction {
        Direction::Ltr => BaseDirection::Ltr,
        Direction::Rtl => BaseDirection::Rtl,
    });
    builder.set_line_break_override(Some(&decide));
    let indices: Vec<u16> = seen.iter().map(|&look| builder.push_style(style(look))).collect();
    let mut start = 0;
    for (look, end) in runs {
        let index = seen.iter().position(|&other| other == look).unwrap_or(0);
        builder.push_style_run(indices[index], start..end);
        start = end;
    }
    builder.build(&text)
}

/// Maximal runs of one look, each with the byte where it ends.
fn looks(spec: &TextSpec<'_>) -> Vec<(Look, usize)> {
    let base = (spec.style.weight, spec.style.color);
    let mut bytes = vec![base; spec.text.len()];
    for emphasis in spec.emphasis.iter().take(MAX_EMPHASIS) {
        let end = emphasis.range.end.min(spec.text.len());
        let mut start = emphasis.range.start.min(end);
        while !spec.text.is_char_boundary(start) {
            start -= 1;
        }
        for (weight, color) in &mut bytes[start..end] {
            *weight = emphasis.weight.unwrap_or(*weight);
            *color = emphasis.color.unwrap_or(*color);
        }
    }
    let mut runs: Vec<(Look, usize)> = Vec::new();
    // Digits and signs are spaced as the letters before them are.
    let mut last_habit = Habit::Apart;
    for (at, c) in spec.text.char_indices() {
        last_habit = habit(c).unwrap_or(last_habit);
        let (weight, color) = bytes[at];
        let look = Look { weight: weight.clamp(1, 1000), color, spaced: last_habit == Habit::Apart };
        match runs.last_mut() {
            Some((last, end)) if *last == look => *end = at + c.len_utf8(),
            _ => runs.push((look, at + c.len_utf8())),
        }
    }
    runs
}

/// Tabs and feeds are set as spaces; byte positions stay.
fn spaces_for_controls(text: &str) -> Cow<'_, str> {
    const CONTROLS: &[char] = &['\t', '\u{000B}', '\u{000C}'];
    if text.contains(CONTROLS) { Cow::Owned(text.replace(CONTROLS, " ")) } else { Cow::Borrowed(text) }
}
