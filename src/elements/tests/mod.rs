//! Tests over all elements: how they read, and what they draw at a time.

mod charts;
mod drawing;
mod reading;

use crate::diag::{Diagnostics, SourceId};
use crate::elements::ELEMENTS;
use crate::node::{Node, NodeReader, read_items};
use crate::style::Color;
use crate::syntax::{Reader, Vocabulary, parse};

fn vocabulary() -> Vocabulary {
    let colors = ["paper", "ink", "ink-soft", "sea", "sea-deep", "sky", "amber", "clay", "plum", "moss"];
    Vocabulary {
        formats: vec!["landscape".into(), "portrait".into()],
        locales: vec!["lv".into(), "ar".into()],
        colors: colors.into_iter().map(|name| (name.to_string(), Color::BLACK)).collect(),
        ..Vocabulary::default()
    }
}

/// The elements of a body, and each finding as `text at: message`.
fn read(text: &str) -> (Vec<Node>, Vec<String>) {
    let mut diagnostics = Diagnostics::new();
    let tree = parse(SourceId::new(0), text, &mut diagnostics);
    let vocabulary = vocabulary();
    let mut reader = Reader { diagnostics: &mut diagnostics, vocabulary: &vocabulary };
    let mut cx = NodeReader { reader: &mut reader, registry: ELEMENTS, budget: Some(1000) };
    let nodes = tree.map(|tree| read_items(&tree, &mut cx)).unwrap_or_default();
    let findings = diagnostics.iter().map(|finding| {
        let span = finding.primary.as_ref().map(|label| label.span);
        let at = span.map_or("", |span| &text[span.start as usize..span.end as usize]);
        format!("{at}: {}", finding.message)
    });
    let findings = findings.collect();
    (nodes, findings)
}
