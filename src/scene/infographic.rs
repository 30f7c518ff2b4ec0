//! `infographic` of the theme and the manifest: what a film looks like on one printed page.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, did_you_mean};
use crate::node::References;
use crate::style::{Color, TextDefaults};
use crate::syntax::{FieldType, Node, Reader, Spanned};

crate::fields! {
    /// The page of `kadrs infographic`: title, scenes, and what stands below them.
    pub struct InfographicFields {
        /// Text style of the title; the theme's largest unless written.
        title: Option<Spanned<String>>,
        /// Text style of the lines; the theme's smallest unless written.
        note: Option<Spanned<String>>,
        /// What the page is printed on.
        background: Color = "#ffffff",
    }
}

crate::fields! {
    /// What stands at the end of the page of `kadrs infographic`.
    pub struct ImprintFields {
        /// Messages, one line each: the institution, the day on which the information is valid.
        lines: Vec<Spanned<String>> = "[]",
        /// Message in a frame that keeps the place of an emblem.
        emblem: Option<Spanned<String>>,
    }
}

/// The page of an infographic.
#[derive(Debug, Clone, PartialEq)]
pub struct Infographic {
    /// Text style of the title.
    pub title: String,
    /// Text style of everything else.
    pub note: String,
    /// What it is printed on.
    pub background: Color,
    /// Messages at its end.
    pub lines: Vec<Spanned<String>>,
    /// Message in the place of an emblem.
    pub emblem: Option<Spanned<String>>,
}

impl Infographic {
    /// Reads the page, still without its messages, which the manifest names; unknown text styles are reported.
    pub(super) fn read(
        node: &Node,
        styles: &BTreeMap<String, TextDefaults>,
        reader: &mut Reader<'_>,
    ) -> Option<Infographic> {
        let fields = InfographicFields::from_node(node, reader)?;
        for style in [&fields.title, &fields.note].into_iter().flatten().filter(|s| !styles.contains_key(&s.value)) {
            let hint = did_you_mean(&style.value, styles.keys().map(String::as_str));
            let message = format!("the theme has no text style `{}`", style.value);
            reader.report(Diagnostic::error(style.span, message).hint_opt(hint));
        }
        let by_size = |a: &(&String, &TextDefaults), b: &(&String, &TextDefaults)| a.1.size.total_cmp(&b.1.size);
        let name = |found: Option<(&String, &TextDefaults)>| found.map(|(name, _)| name.clone()).unwrap_or_default();
        Some(Infographic {
            title: fields.title.map_or_else(|| name(styles.iter().max_by(by_size)), |style| style.value),
            note: fields.note.map_or_else(|| name(styles.iter().min_by(by_size)), |style| style.value),
            background: fields.background,
            lines: Vec::new(),
            emblem: None,
        })
    }

    /// The page with the messages at its end.
    pub(super) fn with_imprint(self, imprint: Option<&ImprintFields>) -> Infographic {
        let Some(imprint) = imprint else { return self };
        Infographic { lines: imprint.lines.clone(), emblem: imprint.emblem.clone(), ..self }
    }

    /// The messages that it shows.
    pub(super) fn references(&self) -> References {
        let messages = self.lines.iter().chain(&self.emblem).map(|id| (id.clone(), BTreeSet::new())).collect();
        References { messages, ..References::default() }
    }
}
