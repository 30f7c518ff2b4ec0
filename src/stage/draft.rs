//! The elements of one body while their boxes and times are being fixed.

use crate::anim::Time;
use crate::geom::{Rect, Size};
use crate::node::{Common, Mirror, Node, Resolved, Resolving};
use crate::syntax::Target;

/// One element that a rendition keeps.
pub(super) struct Draft<'a> {
    pub node: &'a Node,
    pub parent: Option<usize>,
    /// Which item of its container it is, among those that are kept.
    pub index: usize,
    pub items: Vec<usize>,
    /// Whether right-to-left locales mirror its inside.
    pub mirrored: bool,
    /// Its box in the scene, in px of a 1080-short-side frame.
    pub bounds: Rect,
}

impl Draft<'_> {
    pub fn common(&self) -> &Common {
        &self.node.common
    }

    pub fn size(&self) -> Size {
        self.bounds.size()
    }
}

/// The kept elements of a body, containers before their items.
pub(super) struct Drafts<'a> {
    pub target: &'a Target,
    pub list: Vec<Draft<'a>>,
    /// The outermost ones.
    pub roots: Vec<usize>,
    /// What each one resolved to; taken when they are placed.
    pub resolved: Vec<Box<dyn Resolved>>,
    /// How long each one's own motion goes on.
    pub busy: Vec<Time>,
    /// Into how many pieces each one's entrance falls; known once boxes are.
    pub pieces: Vec<usize>,
}

impl<'a> Drafts<'a> {
    /// Resolves every element of a body that the rendition keeps.
    pub fn resolve(body: &'a [Node], target: &'a Target, cx: &mut Resolving<'_>) -> Self {
        let mut drafts = Drafts {
            target,
            list: Vec::new(),
            roots: Vec::new(),
            resolved: Vec::new(),
            busy: Vec::new(),
            pieces: Vec::new(),
        };
        drafts.roots = drafts.level(body, None, cx);
        drafts.busy = drafts.resolved.iter().map(|resolved| resolved.busy()).collect();
        drafts
    }

    fn level(&mut self, nodes: &'a [Node], parent: Option<usize>, cx: &mut Resolving<'_>) -> Vec<usize> {
        let kept: Vec<&Node> = nodes.iter().filter(|node| node.is_kept(cx.target)).collect();
        let mut indexes = Vec::with_capacity(kept.len());
        for (index, node) in kept.into_iter().enumerate() {
            let outer = cx.mirrored;
            cx.mirrored = outer && node.common.mirror != Mirror::Never;
            let resolved = node.element.resolve(cx);
            let at = self.list.len();
            let mirrored = cx.mirrored;
            self.resolved.push(resolved);
            self.list.push(Draft { node, parent, index, items: Vec::new(), mirrored, bounds: Rect::ZERO });
            let items = self.level(&node.items, Some(at), cx);
            self.list[at].items = items;
            cx.mirrored = outer;
            indexes.push(at);
        }
        indexes
    }

    /// The elements that an id path means: `id`, `id.first`, `id.last`, `id.2`.
    pub fn named(&self, path: &str) -> Vec<usize> {
        let with_id = |id: &str| -> Vec<usize> {
            let has = |draft: &Draft<'_>| draft.common().id.as_ref().is_some_and(|own| own.value == id);
            (0..self.list.len()).filter(|i| has(&self.list[*i])).collect()
        };
        let whole = with_id(path);
        if !whole.is_empty() {
            return whole;
        }
        let Some((id, item)) = path.rsplit_once('.') else { return Vec::new() };
        let pick = |i: &usize| {
            let items = &self.list[*i].items;
            match item {
                "first" => items.first().copied(),
                "last" => items.last().copied(),
                number => number.parse::<usize>().ok().and_then(|n| items.get(n.checked_sub(1)?).copied()),
            }
        };
        with_id(id).iter().filter_map(pick).collect()
    }

    /// How many graphemes are read.
    pub fn graphemes(&self, target: &Target) -> usize {
        self.sum(target, |resolved| resolved.graphemes())
    }

    /// How many characters are shown.
    pub fn characters(&self, target: &Target) -> usize {
        self.sum(target, |resolved| resolved.characters())
    }

    fn sum(&self, target: &Target, count: impl Fn(&dyn Resolved) -> usize) -> usize {
        let shown = |draft: &Draft<'_>| !draft.common().hidden.get(target);
        self.list.iter().zip(&self.resolved).filter(|(d, _)| shown(d)).map(|(_, r)| count(r.as_ref())).sum()
    }

    /// Counts the pieces of entrances, now that every box has its size.
    pub fn count_pieces(&mut self) {
        self.pieces = vec![1; self.list.len()];
        for (i, draft) in self.list.iter().enumerate() {
            let Some(enter) = draft.common().enter.as_ref().map(|enter| &enter.entrance) else { continue };
            self.pieces[i] = match enter.by {
                Some(by) => self.resolved[i].pieces(by, draft.size()).max(1),
                None if draft.node.element.effects().contains(&enter.effect) => self.resolved[i].parts().max(1),
                None => 1,
            };
        }
    }
}
