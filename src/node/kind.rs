//! Kinds of elements and nodes: an element with what every element has.

use std::collections::BTreeSet;
use std::fmt::Debug;

use crate::diag::Span;
use crate::layout::Container;
use crate::node::{Common, Effect, Examining, Resolved, Resolving};
use crate::syntax::{Fields, Keyed, Moment, Node as Tree, Reader, Seconds, Spanned, Table, Target};

/// One kind of element: its name, its documentation, its reader.
#[derive(Debug)]
pub struct ElementKind {
    /// The word in YAML.
    pub name: &'static str,
    /// What it is and when to use it, in a few sentences.
    pub doc: &'static str,
    /// A scene body that shows it, for the reference and the golden test.
    pub example: &'static str,
    /// Whether it has `items`.
    pub items: bool,
    /// Its own fields.
    pub table: fn() -> Table,
    /// Reads its own fields.
    pub read: fn(&mut Fields<'_>, &mut Reader<'_>) -> Option<Box<dyn Element>>,
}

/// All kinds, by name.
pub type Registry = &'static [ElementKind];

/// An element as it was written: typed, with defaults; it knows no locale.
pub trait Element: Debug + Send + Sync {
    /// How its items are arranged; `None` for an element without items.
    fn container(&self, _target: &Target) -> Option<Container> {
        None
    }

    /// The effects that it carries out itself; all others are done for it.
    fn effects(&self) -> &'static [Effect] {
        &[]
    }

    /// Whether its box is the whole scene, laid over it (arrows between other elements).
    fn covers_scene(&self) -> bool {
        false
    }

    /// Whether its picture is mirrored in right-to-left locales when `mirror` is `auto`.
    fn mirrors_picture(&self) -> bool {
        false
    }

    /// Time between the entrances of its items, if it staggers them.
    fn stagger(&self) -> Option<Seconds> {
        None
    }

    /// The elements that it is made of, as a script would write them: a list of `- name: { fields }`. They are laid out,
    /// timed and checked like any other items, and stand before those that the author wrote.
    fn made_of(&self) -> Option<Tree> {
        None
    }

    /// Whether it must not be moved: it takes neither entrance, exit nor keyframes.
    fn stands_still(&self) -> bool {
        false
    }

    /// Everything outside of it that it names.
    fn references(&self, _out: &mut References) {}

    /// Reports what is wrong with its data, and notes what they name. Asked once all files are loaded; nothing that is
    /// missing from the store is reported again.
    fn examine(&self, _cx: &mut Examining<'_>) {}

    /// Fixes texts, fonts and pictures for a rendition.
    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved>;
}

/// What elements name: checked before the first frame, loaded once per project.
#[derive(Debug, Clone, Default)]
pub struct References {
    /// Message ids with the arguments that the script gives.
    pub messages: Vec<(Spanned<String>, BTreeSet<String>)>,
    /// Facts that are shown as numbers without a message.
    pub facts: Vec<Spanned<String>>,
    /// Ids of messages that are shown in a locale where its own catalogue has them.
    pub overrides: Vec<Spanned<String>>,
    /// SVG files, by project path, and the part ids that are used of them.
    pub artworks: Vec<(Spanned<String>, Vec<Spanned<String>>)>,
    /// Raster images, by project path.
    pub pictures: Vec<Spanned<String>>,
    /// Tables of data, by project path.
    pub tables: Vec<Spanned<String>>,
    /// Ids of other elements.
    pub elements: Vec<Spanned<String>>,
    /// Moments in the element's own fields.
    pub moments: Vec<Moment>,
    /// Text styles.
    pub styles: Vec<Spanned<String>>,
}

impl References {
    /// Notes the moments of a keyframed value.
    pub fn keyed<T>(&mut self, value: &Keyed<T>) {
        if let Keyed::Keys(keys, _) = value {
            self.moments.extend(keys.iter().map(|(moment, _)| moment.clone()));
        }
    }
}

/// An element with its common fields and its items.
#[derive(Debug)]
pub struct Node {
    /// What kind it is.
    pub kind: &'static ElementKind,
    /// The fields that every element has.
    pub common: Common,
    /// The element.
    pub element: Box<dyn Element>,
    /// Its items.
    pub items: Vec<Node>,
    /// Where its name stands.
    pub span: Span,
}

impl Node {
    /// Whether the rendition keeps it.
    pub fn is_kept(&self, target: &Target) -> bool {
        self.common.when.as_ref().is_none_or(|when| {
            let among =
                |names: &[Spanned<String>], name: &str| names.is_empty() || names.iter().any(|n| n.value == name);
            among(&when.format, &target.format) && among(&when.locale, &target.locale)
        })
    }

    /// Visits this node and everything in it, outside first.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Node)) {
        visit(self);
        self.items.iter().for_each(|item| item.walk(visit));
    }
}
