//! The theme file: color and spacing tokens, text styles, fonts by script, default motion.

use std::collections::BTreeMap;

use crate::anim::{Easing, Motion};
use crate::diag::Diagnostic;
use crate::locale::Script;
use crate::scene::Infographic;
use crate::style::{Color, ScriptDefaults, TextDefaults, Theme};
use crate::syntax::{FieldType, Fields, Node, Positive, Reader, Record, Seconds, Spanned, Value, Vocabulary};

crate::fields! {
    /// The theme, `scenes/theme.yaml`: what no script repeats.
    pub struct ThemeFields {
        /// Colors by token.
        colors: BTreeMap<String, Color> = "{}",
        /// Distances in px by token.
        spaces: BTreeMap<String, Positive> = "{}",
        /// Fonts and line height by script (ISO 15924 code such as `Latn` or `Arab`).
        scripts: BTreeMap<String, ScriptFields>,
        /// Text styles by name.
        styles: Node,
        /// Default motion.
        motion: Option<MotionFields>,
        /// The page of `kadrs infographic`.
        infographic: Node = "{}",
    }
}

crate::fields! {
    /// How a script is set.
    pub struct ScriptFields {
        /// Families in the order in which they are asked for a glyph.
        fonts: Vec<Spanned<String>>,
        /// Distance of baselines as a multiple of the size.
        line_height: Positive = "1.25",
    }
}

crate::fields! {
    /// A text style.
    pub struct StyleFields {
        /// Size in px of a 1080-short-side frame.
        size: Positive,
        /// Weight of the letters.
        weight: Weight = "regular",
        /// Color of the text.
        color: Color,
        /// Weight of emphasised words.
        emphasis_weight: Weight = "bold",
        /// Color of emphasised words; the style's own unless written.
        emphasis_color: Option<Color>,
    }
}

crate::choice! {
    /// The two weights that a film uses.
    pub enum Weight {
        /// 400.
        Regular = "regular",
        /// 700.
        Bold = "bold",
    }
}

impl Weight {
    /// The weight as OpenType counts it.
    pub fn value(self) -> u16 {
        match self {
            Weight::Regular => 400,
            Weight::Bold => 700,
        }
    }
}

crate::fields! {
    /// Default motion: what scripts leave open.
    pub struct MotionFields {
        /// Length of an entrance.
        enter: Seconds = "550ms",
        /// Easing of an entrance.
        enter_ease: Easing = "cubic-bezier(0.2, 0.8, 0.2, 1)",
        /// Length of an exit.
        exit: Seconds = "300ms",
        /// Easing of an exit.
        exit_ease: Easing = "cubic-bezier(0.4, 0, 1, 1)",
        /// Time between neighbours.
        stagger: Seconds = "110ms",
        /// Length of a change of scene.
        transition: Seconds = "600ms",
        /// Easing of a change of scene.
        transition_ease: Easing = "cubic-bezier(0.6, 0, 0.2, 1)",
        /// How far `rise` and `slide` travel, in px.
        travel: Positive = "24",
    }
}

/// The theme with what checks and stages want to know of it.
pub(super) struct Themed {
    pub theme: Theme,
    pub motion: Motion,
    /// Each family with the code of the script that it is for, where the theme names it.
    pub families: Vec<(String, Spanned<String>)>,
    pub infographic: Infographic,
}

/// Reads the theme. Colors come first, because styles name them.
pub(super) fn read(
    tree: &Node,
    vocabulary: &mut Vocabulary,
    diagnostics: &mut crate::diag::Diagnostics,
) -> Option<Themed> {
    let record = {
        let mut reader = Reader { diagnostics, vocabulary };
        let mut fields = Fields::open(tree, "the theme", &mut reader)?;
        let record = ThemeFields::read(&mut fields, &mut reader);
        fields.finish(&mut reader);
        record?
    };
    vocabulary.colors = record.colors;
    vocabulary.spaces = record.spaces.into_iter().map(|(name, px)| (name, px.0)).collect();
    let mut reader = Reader { diagnostics, vocabulary };
    let styles = BTreeMap::<String, StyleFields>::from_node(&record.styles, &mut reader)?;
    check_scripts(tree, &record.scripts, &mut reader);
    let named = |(code, script): (&String, &ScriptFields)| -> Vec<(String, Spanned<String>)> {
        script.fonts.iter().map(|font| (code.clone(), font.clone())).collect()
    };
    let families = record.scripts.iter().flat_map(named).collect();
    let styles: BTreeMap<String, TextDefaults> =
        styles.into_iter().map(|(name, style)| (name, text_style(&style))).collect();
    let infographic = Infographic::read(&record.infographic, &styles, &mut reader)?;
    vocabulary.styles = styles.keys().cloned().collect();
    let scripts = record.scripts.into_iter().map(|(code, script)| {
        let families = script.fonts.into_iter().map(|font| font.value).collect();
        (code, ScriptDefaults { families, line_height: script.line_height.0 })
    });
    let theme = Theme {
        colors: vocabulary.colors.clone(),
        spaces: vocabulary.spaces.clone(),
        styles,
        scripts: scripts.collect(),
    };
    Some(Themed { theme, motion: record.motion.map(motion).unwrap_or_default(), families, infographic })
}

/// Scripts whose code no locale can have, and scripts without fonts.
fn check_scripts(tree: &Node, scripts: &BTreeMap<String, ScriptFields>, reader: &mut Reader<'_>) {
    for (code, script) in scripts {
        let entries = match tree.get("scripts").map(|node| &node.value) {
            Some(Value::Map(entries)) => entries.as_slice(),
            _ => &[],
        };
        let span = entries.iter().find(|e| e.key.name == *code).map_or(tree.span, |entry| entry.key.span);
        if Script::from_code(code).is_none_or(|script| script.code() != code) {
            let message = format!("`{code}` is not the code of a script");
            let hint = "write its ISO 15924 code, such as `Latn`, `Cyrl` or `Arab`";
            reader.report(Diagnostic::error(span, message).hint(hint));
        }
        if script.fonts.is_empty() {
            let message = format!("the script {code} has no fonts");
            reader.report(Diagnostic::error(span, message).hint("name a family, such as `fonts: [Noto Sans]`"));
        }
    }
}

fn text_style(style: &StyleFields) -> TextDefaults {
    TextDefaults {
        size: style.size.0,
        weight: style.weight.value(),
        color: style.color,
        emphasis_weight: style.emphasis_weight.value(),
        emphasis_color: style.emphasis_color,
    }
}

fn motion(fields: MotionFields) -> Motion {
    Motion {
        enter: fields.enter.0,
        enter_ease: fields.enter_ease,
        exit: fields.exit.0,
        exit_ease: fields.exit_ease,
        stagger: fields.stagger.0,
        transition: fields.transition.0,
        transition_ease: fields.transition_ease,
        travel: fields.travel.0,
    }
}
