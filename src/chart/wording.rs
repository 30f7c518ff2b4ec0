//! The texts of a chart with axes: names and numbers of its rows, numbers along its axis, remarks.

use std::collections::BTreeMap;

use crate::chart::{AnnotationFields, ChartFields, Label, Palette, Scale, Writing, bold};
use crate::node::{Resolving, Words};
use crate::style::Color;
use crate::text::{Align, TextStyle};

/// How much larger the number of a marked row is.
const MARKED: f64 = 1.25;

/// How a chart's texts are set.
pub struct Wording<'a> {
    /// What the script says.
    pub fields: &'a ChartFields,
    /// The chart's colors.
    pub palette: &'a Palette,
    /// How its numbers are written.
    pub writing: Writing,
}

impl Wording<'_> {
    /// The name of a row.
    pub fn name(&self, words: &Words, marked: bool, align: Align, cx: &mut Resolving<'_>) -> Label {
        let color = if marked { self.palette.ink } else { self.palette.soft };
        let tune = |style: &mut TextStyle| {
            style.color = color;
            if marked {
                bold(style);
            }
        };
        Label::new(words, &self.fields.axis_style, align, tune, cx).balanced()
    }

    /// The number of a row; a large one is that of a marked row.
    pub fn number(&self, value: f64, large: bool, cx: &mut Resolving<'_>) -> Label {
        let tune = |style: &mut TextStyle| {
            style.color = self.palette.ink;
            style.size *= if large { MARKED } else { 1.0 };
            bold(style);
        };
        self.writing.label(value, &self.fields.label_style, Align::Start, tune, cx).balanced()
    }

    /// The numbers along the axis, each once, with its place among numbers.
    pub fn ticks(&self, scales: &[Scale], cx: &mut Resolving<'_>) -> Vec<(f64, Label)> {
        let mut ticks: BTreeMap<u64, (f64, Label)> = BTreeMap::new();
        for (scale, tick) in scales.iter().flat_map(|scale| scale.ticks.iter().map(move |tick| (scale, *tick))) {
            let soft = self.palette.soft;
            let label = |cx: &mut Resolving<'_>| {
                let text = self.writing.with_decimals(scale.decimals).write(tick);
                Label::written(text, &self.fields.axis_style, Align::Start, |style| style.color = soft, cx)
            };
            ticks.entry(tick.to_bits()).or_insert_with(|| (tick, label(cx)));
        }
        ticks.into_values().collect()
    }

    /// A remark and the color in which it is set.
    pub fn remark(&self, remark: &AnnotationFields, several: bool, cx: &mut Resolving<'_>) -> (Label, Color) {
        // Among several series a color of its own would be read as one more.
        let color = remark.color.unwrap_or(if several { self.palette.ink } else { self.palette.remark });
        let words = Words { message: Some(remark.message.clone()), args: BTreeMap::new(), verbatim: None };
        let tune = |style: &mut TextStyle| style.color = color;
        (Label::new(&words, &self.fields.axis_style, Align::Start, tune, cx).balanced(), color)
    }
}
