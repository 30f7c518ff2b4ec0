//! Events → tree: keys, merges, anchors, tags and the limits.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use granit_parser::{Event, ScalarStyle, StructureStyle, Tag};

use super::shared::{Draft, DraftValue};
use super::{Findings, MAX_ALIASED_BYTES, MAX_ALIASES, MAX_DEPTH, MAX_MISTAKES, MAX_NODES};
use crate::diag::{Diagnostic, SourceId, Span, did_you_mean};
use crate::syntax::mistakes::{self, Context};
use crate::syntax::tree::{Key, Node, Scalar};

/// What the builder says of a text that breaks a limit; boxed because it is large and rare.
type Taken = Result<(), Box<Diagnostic>>;

/// Builds the tree of one document.
pub(super) struct Builder<'a> {
    source: SourceId,
    text: &'a str,
    found: &'a mut Findings,
    open: Vec<Frame>,
    root: Option<Draft>,
    anchors: BTreeMap<usize, Anchor>,
    /// Where each anchor name was defined last.
    names: BTreeMap<String, Span>,
    unresolved: Vec<(String, Span)>,
    /// Everything read so far, each alias counted as all that it stands for.
    size: Size,
    aliases: usize,
    aliased_bytes: usize,
    /// End of the last thing that is not white space or a comment.
    last_end: usize,
    last_scalar: Option<Range<usize>>,
    last_closed_block: Option<usize>,
}

/// How much a part of the tree holds.
#[derive(Clone, Copy, Default)]
struct Size {
    nodes: usize,
    bytes: usize,
}

/// An anchored node that is complete.
struct Anchor {
    draft: Rc<Draft>,
    size: Size,
    /// Collections inside of one another; 0 for a scalar.
    height: usize,
    defined: Span,
}

/// A list or map whose end has not come yet.
struct Frame {
    items: Items,
    start: usize,
    flow: bool,
    anchor: usize,
    /// The builder's size when it began.
    before: Size,
    /// The height of the highest item so far.
    item_height: usize,
}

enum Items {
    List(Vec<Draft>),
    Map(MapItems),
}

#[derive(Default)]
struct MapItems {
    entries: Vec<(Key, Draft)>,
    own: BTreeMap<String, Span>,
    /// The key `<<`, how many entries came before it, and what it merges.
    merge: Option<(Span, usize, Vec<Draft>)>,
    next: Next,
}

/// What the next node in a map is.
#[derive(Default)]
enum Next {
    #[default]
    Key,
    ValueOf(Key),
    Merged,
    /// The value of a key that was complained about.
    Dropped,
}

impl<'a> Builder<'a> {
    pub fn new(source: SourceId, text: &'a str, found: &'a mut Findings) -> Self {
        Builder {
            source,
            text,
            found,
            open: Vec::new(),
            root: None,
            anchors: BTreeMap::new(),
            names: BTreeMap::new(),
            unresolved: Vec::new(),
            size: Size::default(),
            aliases: 0,
            aliased_bytes: 0,
            last_end: 0,
            last_scalar: None,
            last_closed_block: None,
        }
    }

    /// Whether the document's one value is complete.
    pub fn is_whole(&self) -> bool {
        self.root.is_some()
    }

    /// Where the reading stands, for the wording of a mistake in the grammar.
    pub fn context(&self) -> Context {
        let bracket = self.open.iter().rev().find(|f| f.flow && self.text[f.start..].starts_with(['[', '{']));
        Context {
            open_bracket: bracket.map(|f| f.start),
            open_blocks: self.open.iter().filter(|f| !f.flow).map(|f| f.start).collect(),
            last_closed_block: self.last_closed_block,
            last_scalar: self.last_scalar.clone(),
            last_end: self.last_end,
        }
    }

    /// The tree, if there was anything to read.
    pub fn finish(self) -> Option<Node> {
        // The anchors let go of their nodes first, so that what no alias uses is moved and not copied.
        drop(self.anchors);
        self.root.map(Draft::into_node)
    }

    pub fn refuse_second_document(&mut self, start: usize) {
        let end = if self.text[start..].starts_with("---") { start + 3 } else { start };
        let diagnostic = Diagnostic::error(self.span(start..end), "a second document begins here")
            .hint("a file holds one document: put the rest into a file of its own, or remove the `---`");
        self.found.push(diagnostic);
    }

    /// Complains about aliases without an anchor, now that all anchors are known.
    pub fn report_unresolved(&mut self) {
        for (name, span) in std::mem::take(&mut self.unresolved).into_iter().take(MAX_MISTAKES) {
            let mut diagnostic = Diagnostic::error(span, format!("nothing above is called `&{name}`"));
            if let Some(defined) = self.names.get(&name) {
                diagnostic = diagnostic
                    .related(*defined, "it is defined only here")
                    .hint(format!("move what `&{name}` stands for above its first use"));
            } else {
                // Only so many names are compared as an author can have written.
                let names = self.names.keys().map(String::as_str).take(MAX_ALIASES);
                diagnostic = diagnostic.hint_opt(did_you_mean(&name, names));
            }
            let advice = "if a `*` at the start of the text is meant, put the text in quotes";
            self.found.push(diagnostic.hint(advice));
        }
    }

    /// Takes one event, its bytes and those of its tag.
    pub fn take(&mut self, event: Event, range: Range<usize>, tag_range: Option<Range<usize>>) -> Taken {
        let tag_span = self.span(tag_range.unwrap_or(range.clone()));
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let forced = self.check_tag(tag.as_deref(), tag_span, "str");
                self.scalar(&text, style, anchor, range, forced)
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.check_tag(tag.as_deref(), tag_span, "seq");
                self.begin(Items::List(Vec::new()), style, anchor, range)
            }
            Event::MappingStart(style, anchor, tag) => {
                self.check_tag(tag.as_deref(), tag_span, "map");
                self.begin(Items::Map(MapItems::default()), style, anchor, range)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.end(range);
                Ok(())
            }
            Event::Anchor(_, name) => {
                self.name_anchor(&name, range);
                Ok(())
            }
            Event::Alias(id) => self.alias(id, range),
            Event::UnresolvedAlias(name) => {
                let span = self.span(range.clone());
                self.unresolved.push((name.into_owned(), span));
                self.last_end = range.end;
                self.count(Size { nodes: 1, bytes: 0 }, span)?;
                self.place(Draft { value: DraftValue::Null, span });
                Ok(())
            }
            // Stream and document events carry nothing.
            _ => Ok(()),
        }
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range.start, range.end)
    }

    /// Refuses every tag but the one that says what the node is anyway; true if it has that one.
    fn check_tag(&mut self, tag: Option<&Tag>, span: Span, fitting: &str) -> bool {
        match tag {
            None => false,
            Some(tag) if tag.is_yaml_core_schema_tag(fitting) => true,
            Some(_) => {
                let written = &self.text[span.start as usize..span.end as usize];
                self.found.push(mistakes::tag(span, written));
                false
            }
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, anchor: usize, range: Range<usize>, forced: bool) -> Taken {
        let absent = range.is_empty();
        // Blocks run on to the next line that has something.
        let end = range.start + self.text[range.clone()].trim_end_matches([' ', '\t', '\r', '\n']).len();
        let span = self.span(range.start..end);
        if absent {
            self.found.extend(mistakes::comment_in_place_of_a_color(self.source, self.text, self.last_end));
        } else {
            self.last_scalar = Some(range.start..end);
        }
        self.last_end = self.last_end.max(end);
        // Between brackets lines mean nothing.
        if style == ScalarStyle::Plain && !self.open.last().is_some_and(|frame| frame.flow) {
            self.found.extend(mistakes::list_item_in_a_text(span, self.text));
        }
        let plain = style == ScalarStyle::Plain && !forced;
        let value = if plain && (absent || matches!(text, "~" | "null" | "Null" | "NULL")) {
            DraftValue::Null
        } else {
            let text = if absent { String::new() } else { text.to_owned() };
            DraftValue::Scalar(Scalar { text, quoted: !plain })
        };
        let size = Size { nodes: 1, bytes: text.len() };
        self.count(size, span)?;
        let draft = self.anchored(anchor, Draft { value, span }, size, 0);
        self.place(draft);
        Ok(())
    }

    fn begin(&mut self, items: Items, style: StructureStyle, anchor: usize, range: Range<usize>) -> Taken {
        let is_block_list = style == StructureStyle::Block && matches!(items, Items::List(_));
        let start = if is_block_list { self.first_dash(range.start) } else { range.start };
        let span = self.span(start..range.end.max(start));
        if self.open.len() >= MAX_DEPTH {
            return Err(Box::new(mistakes::too_deep(span)));
        }
        let before = self.size;
        self.count(Size { nodes: 1, bytes: 0 }, span)?;
        self.last_end = self.last_end.max(start);
        let flow = style == StructureStyle::Flow;
        self.open.push(Frame { items, start, flow, anchor, before, item_height: 0 });
        Ok(())
    }

    /// Where a list without brackets begins: for one in its key's column the parser names its first item's place.
    fn first_dash(&self, named: usize) -> usize {
        if !matches!(self.open.last(), Some(Frame { items: Items::Map(_), .. })) {
            return named;
        }
        let mut rest = &self.text[self.last_end.min(named)..];
        loop {
            rest = rest.trim_start().trim_start_matches(':').trim_start();
            match rest.chars().next() {
                Some('-') => return self.text.len() - rest.len(),
                Some('#') => rest = rest.split_once('\n').map_or("", |(_, below)| below),
                Some('&' | '!') => rest = rest.split_once(char::is_whitespace).map_or("", |(_, behind)| behind),
                _ => return named,
            }
        }
    }

    fn end(&mut self, range: Range<usize>) {
        let Some(frame) = self.open.pop() else { return };
        let end = if frame.flow { range.end } else { self.last_end.max(frame.start) };
        self.last_end = end;
        if !frame.flow {
            self.last_closed_block = Some(frame.start);
        }
        let value = match frame.items {
            Items::List(items) => DraftValue::List(items),
            Items::Map(map) => DraftValue::Map(map.merged()),
        };
        let draft = Draft { value, span: self.span(frame.start..end) };
        let size = Size { nodes: self.size.nodes - frame.before.nodes, bytes: self.size.bytes - frame.before.bytes };
        let height = frame.item_height + 1;
        let draft = self.anchored(frame.anchor, draft, size, height);
        self.raise(height);
        self.place(draft);
    }

    /// Tells the innermost open collection how high one of its items is.
    fn raise(&mut self, height: usize) {
        if let Some(frame) = self.open.last_mut() {
            frame.item_height = frame.item_height.max(height);
        }
    }

    fn count(&mut self, size: Size, span: Span) -> Taken {
        self.size.nodes += size.nodes;
        self.size.bytes += size.bytes;
        if self.size.nodes > MAX_NODES {
            return Err(Box::new(mistakes::too_many_nodes(span, self.aliases > 0)));
        }
        Ok(())
    }

    /// Keeps an anchored node for its aliases; anchor 0 is none.
    fn anchored(&mut self, anchor: usize, draft: Draft, size: Size, height: usize) -> Draft {
        if anchor == 0 {
            return draft;
        }
        let span = draft.span;
        let draft = Rc::new(draft);
        self.anchors.insert(anchor, Anchor { draft: Rc::clone(&draft), size, height, defined: span });
        Draft { value: DraftValue::Shared(draft), span }
    }

    fn name_anchor(&mut self, name: &str, range: Range<usize>) {
        let span = self.span(range);
        if let Some(first) = self.names.insert(name.to_owned(), span) {
            let diagnostic = Diagnostic::warning(span, format!("`&{name}` is defined a second time"))
                .related(first, "first defined here")
                .hint("an alias takes the last definition above it: give one of the two another name");
            self.found.push(diagnostic);
        }
    }

    fn alias(&mut self, id: usize, range: Range<usize>) -> Taken {
        let span = self.span(range.clone());
        self.last_end = range.end;
        self.aliases += 1;
        if self.aliases > MAX_ALIASES {
            return Err(Box::new(mistakes::too_many_aliases(span)));
        }
        let Some(anchor) = self.anchors.get(&id) else {
            // The anchor is known, its node is not complete: the alias lies inside of it.
            let name = &self.text[range][1..];
            let diagnostic = Diagnostic::error(span, format!("`*{name}` lies inside of `&{name}` itself"))
                .hint("a value cannot contain itself: remove the alias");
            self.found.push(diagnostic);
            self.count(Size { nodes: 1, bytes: 0 }, span)?;
            self.place(Draft { value: DraftValue::Null, span });
            return Ok(());
        };
        if self.open.len() + anchor.height > MAX_DEPTH {
            return Err(Box::new(mistakes::too_deep(span).related(anchor.defined, "what the alias stands for")));
        }
        let (size, height) = (anchor.size, anchor.height);
        let draft = Draft { value: DraftValue::Shared(Rc::clone(&anchor.draft)), span };
        self.aliased_bytes += size.bytes;
        if self.aliased_bytes > MAX_ALIASED_BYTES {
            return Err(Box::new(mistakes::too_much_aliased(span)));
        }
        self.count(size, span)?;
        self.raise(height);
        self.place(draft);
        Ok(())
    }

    /// Puts a complete node where it belongs.
    fn place(&mut self, draft: Draft) {
        let map = match self.open.last_mut() {
            None => return self.root = Some(draft),
            Some(Frame { items: Items::List(items), .. }) => return items.push(draft),
            Some(Frame { items: Items::Map(map), .. }) => map,
        };
        let complaint = match std::mem::take(&mut map.next) {
            Next::Key => map.take_key(&draft, self.text).err(),
            Next::ValueOf(key) => {
                map.entries.push((key, draft));
                None
            }
            Next::Merged => map.take_merged(draft).err(),
            Next::Dropped => None,
        };
        // An unresolved alias is complained about once, where it stands.
        if let Some(diagnostic) = complaint.filter(|d| !self.is_unresolved(d)) {
            self.found.push(*diagnostic);
        }
    }

    fn is_unresolved(&self, complaint: &Diagnostic) -> bool {
        let span = complaint.primary.as_ref().map(|label| label.span);
        self.unresolved.last().is_some_and(|(_, alias)| Some(*alias) == span)
    }
}

impl MapItems {
    fn take_key(&mut self, draft: &Draft, text: &str) -> Taken {
        let span = draft.span;
        let written = &text[span.start as usize..span.end as usize];
        self.next = Next::Dropped;
        let (name, quoted) = match &draft.target().value {
            DraftValue::Scalar(scalar) => (scalar.text.as_str(), scalar.quoted),
            // The key `null` is the word.
            DraftValue::Null if !written.starts_with(['*', '&']) => (written, false),
            DraftValue::Null => ("", true),
            _ => return Err(Box::new(mistakes::key_is_not_text(span))),
        };
        if name.is_empty() {
            return Err(Box::new(mistakes::key_is_missing(span)));
        }
        let is_merge = name == "<<" && !quoted;
        let first = if is_merge { self.merge.as_ref().map(|m| m.0) } else { self.own.get(name).copied() };
        if let Some(first) = first {
            return Err(Box::new(mistakes::duplicate_key(span, first, name)));
        }
        self.next = if is_merge {
            self.merge = Some((span, self.entries.len(), Vec::new()));
            Next::Merged
        } else {
            self.own.insert(name.to_owned(), span);
            Next::ValueOf(Key { name: name.to_owned(), span })
        };
        Ok(())
    }

    fn take_merged(&mut self, draft: Draft) -> Taken {
        let span = draft.span;
        let sources = match draft.target().value {
            DraftValue::List(ref items) => items.clone(),
            _ => vec![draft],
        };
        let wrong = sources.iter().find(|s| !matches!(s.target().value, DraftValue::Map(_)));
        if let Some(wrong) = wrong {
            // What an alias brought along stands elsewhere; the merge is the place to correct.
            let inside = span.start <= wrong.span.start && wrong.span.end <= span.end;
            let place = if inside { wrong.span } else { span };
            return Err(Box::new(mistakes::merge_needs_maps(place)));
        }
        if let Some(merge) = &mut self.merge {
            merge.2 = sources;
        }
        Ok(())
    }

    /// The entries with those of `<<` in its place: own keys win, then those of earlier maps.
    fn merged(self) -> Vec<(Key, Draft)> {
        let MapItems { mut entries, mut own, merge, .. } = self;
        let Some((_, place, sources)) = merge else { return entries };
        let mut added = Vec::new();
        for source in &sources {
            let DraftValue::Map(inherited) = &source.target().value else { continue };
            for (key, value) in inherited {
                if !own.contains_key(&key.name) {
                    own.insert(key.name.clone(), key.span);
                    added.push((key.clone(), value.clone()));
                }
            }
        }
        entries.splice(place..place, added);
        entries
    }
}
