//! What `kadrs check` finds in catalogues without laying anything out: missing, unused and inconsistent messages.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogues::split_id;
use super::pattern::{Inline, Message, Pattern, Reference};
use super::resolve::{MAX_NESTING, unknown_reference, unknown_variable};
use super::{Catalogue, Catalogues, Locale};
use crate::diag::{Diagnostic, Severity, Span, did_you_mean};

/// How many broken references are reported.
const MAX_BROKEN: usize = 300;

/// A place in a scene that shows a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// `name` or `name.attribute`.
    pub id: String,
    /// Where the scene names it.
    pub span: Span,
}

impl Catalogues {
    /// Used messages that the locale lacks: a warning where a fallback has the message, an error where nobody has.
    pub fn missing(&self, locale: &Locale, used: &[Use]) -> Vec<Diagnostic> {
        used.iter().filter_map(|used| self.missing_one(locale, used)).collect()
    }

    fn missing_one(&self, locale: &Locale, used: &Use) -> Option<Diagnostic> {
        let id = &used.id;
        let (name, attribute) = split_id(id);
        let Some((found, pattern)) = self.lookup(locale, |catalogue| catalogue.message(name), attribute) else {
            return Some(self.unknown_message(locale, used));
        };
        let fallback = found.catalogue.locale();
        if fallback == locale {
            return None;
        }
        let missing = Diagnostic::warning(used.span, format!("message `{id}` is missing in `{locale}`"));
        Some(missing.related(pattern.span, format!("shown instead, in `{fallback}`")))
    }

    /// Names no locale where nobody has the message, so that the finding is the same for all of them.
    fn unknown_message(&self, locale: &Locale, used: &Use) -> Diagnostic {
        let (name, attribute) = split_id(&used.id);
        let has = |catalogue: &&Catalogue| catalogue.message(name).and_then(|m| m.pattern(attribute)).is_some();
        if let Some(elsewhere) = self.iter().find(has) {
            let message = format!("message `{}` is missing in `{locale}` and its fallbacks", used.id);
            let hint = format!("`{}` has it; translate it into `{}` first", elsewhere.locale(), self.source());
            return Diagnostic::error(used.span, message).hint(hint);
        }
        let known = self.known_ids(locale);
        let found = Diagnostic::error(used.span, format!("there is no message `{}`", used.id));
        let own = self.iter().find_map(|catalogue| catalogue.message(name));
        let suggestion = did_you_mean(&used.id, known.iter().map(String::as_str));
        match own {
            // The name is right; what lacks is the attribute, or a text beside the attributes.
            Some(message) => found.related(message.span(), "the message").hint_opt(suggestion),
            None => {
                let place = format!("add it to a catalogue in locales/{}/", self.source());
                found.hint(suggestion.unwrap_or(place))
            }
        }
    }

    /// Everything that is shown where the messages `used` are: they themselves, without attributes, and in any of the
    /// catalogues the messages and terms (`-term`) that they refer to.
    pub fn reached(&self, used: &BTreeSet<String>) -> BTreeSet<String> {
        let mut reached: BTreeSet<String> = BTreeSet::new();
        let mut open: Vec<String> = used.iter().map(|id| split_id(id).0.to_owned()).collect();
        while let Some(id) = open.pop() {
            if reached.contains(&id) {
                continue;
            }
            for catalogue in self.iter() {
                let entry = id.strip_prefix('-').map_or_else(|| catalogue.message(&id), |term| catalogue.term(term));
                for pattern in entry.into_iter().flat_map(Message::patterns) {
                    pattern.visit(&mut |inline| match inline {
                        Inline::Message(reference) => open.push(reference.id.clone()),
                        Inline::Term { reference, .. } => open.push(format!("-{}", reference.id)),
                        _ => {}
                    });
                }
            }
            reached.insert(id);
        }
        reached
    }

    /// Messages that no scene uses, directly or through other messages, in every catalogue.
    pub fn unused(&self, used: &BTreeSet<String>) -> Vec<Diagnostic> {
        let roots: BTreeSet<&str> = used.iter().map(|id| split_id(id).0).collect();
        self.iter().flat_map(|catalogue| unused_in(catalogue, &roots)).collect()
    }

    /// Messages whose variables are others than in the source locale's message of the same name.
    ///
    /// A variant may leave its number out (`[one] one month`), so all variants of a message count together.
    pub fn placeable_mismatches(&self, locale: &Locale) -> Vec<Diagnostic> {
        let (Some(own), Some(source)) = (self.get(locale), self.get(self.source())) else { return Vec::new() };
        if locale == self.source() {
            return Vec::new();
        }
        own.messages()
            .filter_map(|(id, message)| Some((id, message, source.message(id)?)))
            .filter_map(|(id, message, original)| mismatch(id, message, original))
            .collect()
    }

    /// Variables of the message that are not among `known`, in the locale or the fallback that it shows.
    pub fn unknown_variables(&self, locale: &Locale, id: &str, known: &BTreeSet<String>) -> Vec<Diagnostic> {
        let mut variables = BTreeMap::new();
        self.collect_variables(locale, id, &mut variables, &mut BTreeSet::new(), 0);
        let unknown = variables.into_iter().filter(|(_, name)| !known.contains(*name));
        unknown.map(|(span, name)| unknown_variable(name, span, known.iter().map(String::as_str))).collect()
    }

    /// The names of all variables that the message needs, also through the messages that it refers to.
    pub fn variables(&self, locale: &Locale, id: &str) -> BTreeSet<String> {
        let mut variables = BTreeMap::new();
        self.collect_variables(locale, id, &mut variables, &mut BTreeSet::new(), 0);
        variables.into_values().map(str::to_owned).collect()
    }

    fn collect_variables<'a>(
        &'a self,
        locale: &'a Locale,
        id: &str,
        variables: &mut BTreeMap<Span, &'a str>,
        seen: &mut BTreeSet<Span>,
        depth: usize,
    ) {
        let (name, attribute) = split_id(id);
        let Some((found, pattern)) = self.lookup(locale, |catalogue| catalogue.message(name), attribute) else {
            return;
        };
        if depth >= MAX_NESTING || !seen.insert(pattern.span) {
            return;
        }
        let mut references = Vec::new();
        pattern.visit(&mut |inline| match inline {
            Inline::Variable { name, span } => drop(variables.insert(*span, name)),
            // Terms take their values from the reference alone, whose literals hold no variables.
            Inline::Message(reference) => references.push(reference_id(reference)),
            _ => {}
        });
        for reference in references {
            self.collect_variables(found.catalogue.locale(), &reference, variables, seen, depth + 1);
        }
    }

    /// References to messages and terms that do not exist, and messages that refer to themselves.
    pub fn broken_references(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for catalogue in self.iter() {
            for (_, entry) in catalogue.messages().chain(catalogue.terms()) {
                for pattern in entry.patterns() {
                    self.check_references(catalogue, pattern, &mut found);
                }
            }
        }
        found.extend(self.cycles());
        found
    }

    fn check_references(&self, catalogue: &Catalogue, pattern: &Pattern, found: &mut Vec<Diagnostic>) {
        let locale = catalogue.locale();
        pattern.visit(&mut |inline| {
            if let Some((reference, term)) = as_reference(inline)
                && found.len() < MAX_BROKEN
                && self.target(locale, reference, term).is_none()
            {
                found.push(unknown_reference(self, locale, reference, term));
            }
        });
    }

    /// The pattern behind a reference and the catalogue that has it.
    fn target<'a>(
        &'a self,
        locale: &'a Locale,
        reference: &Reference,
        term: bool,
    ) -> Option<(&'a Catalogue, &'a Pattern)> {
        let entry = |catalogue: &'a Catalogue| {
            if term { catalogue.term(&reference.id) } else { catalogue.message(&reference.id) }
        };
        let (found, pattern) = self.lookup(locale, entry, reference.attribute.as_deref())?;
        Some((found.catalogue, pattern))
    }

    /// One finding per cycle, by a depth-first walk with a stack of its own: chains may be as long as a file.
    fn cycles(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let mut done: BTreeSet<Span> = BTreeSet::new();
        for catalogue in self.iter() {
            for (_, entry) in catalogue.messages().chain(catalogue.terms()) {
                for pattern in entry.patterns() {
                    self.walk(catalogue, pattern, &mut done, &mut found);
                }
            }
        }
        found
    }

    fn walk<'a>(
        &'a self,
        catalogue: &'a Catalogue,
        pattern: &'a Pattern,
        done: &mut BTreeSet<Span>,
        found: &mut Vec<Diagnostic>,
    ) {
        if !done.insert(pattern.span) {
            return;
        }
        let mut path = vec![(pattern.span, self.edges(catalogue, pattern))];
        let mut on_path = BTreeSet::from([pattern.span]);
        while let Some((span, edges)) = path.last_mut() {
            let Some((reference, catalogue, next)) = edges.pop() else {
                on_path.remove(span);
                path.pop();
                continue;
            };
            if on_path.contains(&next.span) {
                let message = format!("`{}` refers to itself", reference_id(reference));
                let cycle = Diagnostic::error(reference.span, message);
                found.push(cycle.related(next.span, "this text contains itself").hint("remove one of the references"));
            } else if done.insert(next.span) {
                on_path.insert(next.span);
                path.push((next.span, self.edges(catalogue, next)));
            }
        }
    }

    fn edges<'a>(
        &'a self,
        catalogue: &'a Catalogue,
        pattern: &'a Pattern,
    ) -> Vec<(&'a Reference, &'a Catalogue, &'a Pattern)> {
        let mut edges = Vec::new();
        pattern.visit(&mut |inline| {
            if let Some((reference, term)) = as_reference(inline)
                && let Some((catalogue, next)) = self.target(catalogue.locale(), reference, term)
            {
                edges.push((reference, catalogue, next));
            }
        });
        edges.reverse();
        edges
    }
}

/// The reference in an expression, and whether it is to a term.
fn as_reference(inline: &Inline) -> Option<(&Reference, bool)> {
    match inline {
        Inline::Message(reference) => Some((reference, false)),
        Inline::Term { reference, .. } => Some((reference, true)),
        _ => None,
    }
}

fn reference_id(reference: &Reference) -> String {
    match &reference.attribute {
        Some(attribute) => format!("{}.{attribute}", reference.id),
        None => reference.id.clone(),
    }
}

fn unused_in<'a>(catalogue: &'a Catalogue, roots: &BTreeSet<&'a str>) -> Vec<Diagnostic> {
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = roots.iter().copied().collect();
    while let Some(id) = open.pop() {
        let Some(message) = catalogue.message(id) else { continue };
        if reached.insert(id) {
            let mut visit = |inline: &'a Inline| {
                if let Inline::Message(reference) = inline {
                    open.push(&reference.id);
                }
            };
            message.patterns().for_each(|pattern| pattern.visit(&mut visit));
        }
    }
    let unused = catalogue.messages().filter(|(id, _)| !reached.contains(id));
    unused.map(|(id, message)| Diagnostic::warning(message.span(), format!("no scene uses message `{id}`"))).collect()
}

/// The variables of a message and of all its attributes, each with its first place.
fn variables_of(message: &Message) -> BTreeMap<&str, Span> {
    let mut variables = BTreeMap::new();
    for pattern in message.patterns() {
        pattern.visit(&mut |inline| {
            if let Inline::Variable { name, span } = inline {
                variables.entry(name.as_str()).or_insert(*span);
            }
        });
    }
    variables
}

fn mismatch(id: &str, message: &Message, original: &Message) -> Option<Diagnostic> {
    let (own, wanted) = (variables_of(message), variables_of(original));
    let only = |a: &BTreeMap<&str, Span>, b: &BTreeMap<&str, Span>| {
        a.keys().filter(|name| !b.contains_key(*name)).map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")
    };
    let (lacking, extra) = (only(&wanted, &own), only(&own, &wanted));
    let text = match (lacking.is_empty(), extra.is_empty()) {
        (true, true) => return None,
        (false, true) => format!("message `{id}` does not use {lacking} of the original"),
        (true, false) => format!("message `{id}` uses {extra}, which the original does not"),
        (false, false) => format!("message `{id}` uses {extra} where the original uses {lacking}"),
    };
    let place =
        own.iter().find(|(name, _)| !wanted.contains_key(*name)).map_or(message.value_span(), |(_, span)| *span);
    let found = Diagnostic::new(Severity::Warning, Some(place), text);
    Some(found.related(original.value_span(), "the original"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostics, SourceId};

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).expect(tag)
    }

    /// Catalogues of `(tag, text)` with English as the source.
    fn catalogues(texts: &[(&str, &str)]) -> Catalogues {
        let mut all = Catalogues::new(locale("en"), BTreeMap::new());
        for (index, (tag, text)) in texts.iter().enumerate() {
            let source = SourceId::new(index as u32);
            all.insert(Catalogue::parse(locale(tag), source, text, &mut Diagnostics::new()));
        }
        all
    }

    fn used(ids: &[&str]) -> Vec<Use> {
        let span = Span::new(SourceId::new(9), 0, 1);
        ids.iter().map(|id| Use { id: (*id).to_owned(), span }).collect()
    }

    fn messages(found: &[Diagnostic]) -> Vec<&str> {
        found.iter().map(|d| d.message.as_str()).collect()
    }

    #[test]
    fn a_missing_message_is_an_error_only_without_fallback() {
        let all = catalogues(&[("en", "a = x\nb = x\n    .alt = y\n"), ("lv", "a = x\nonly = x\n")]);
        let found = all.missing(&locale("lv"), &used(&["a", "b", "b.alt", "bb", "b.al"]));
        assert_eq!(
            messages(&found),
            [
                "message `b` is missing in `lv`",
                "message `b.alt` is missing in `lv`",
                "there is no message `bb`",
                "there is no message `b.al`"
            ]
        );
        let severities: Vec<_> = found.iter().map(|d| d.severity).collect();
        assert_eq!(severities, [Severity::Warning, Severity::Warning, Severity::Error, Severity::Error]);
        assert_eq!(found[0].related[0].text, "shown instead, in `en`");
        assert_eq!(found[3].hints, ["did you mean `b.alt`?"]);
        let found = all.missing(&locale("en"), &used(&["only"]));
        assert_eq!(messages(&found), ["message `only` is missing in `en` and its fallbacks"]);
        assert_eq!(found[0].hints, ["`lv` has it; translate it into `en` first"]);
    }

    #[test]
    fn messages_used_by_used_messages_are_not_unused() {
        let all = catalogues(&[("en", "a = { b }\nb = x\nc = { d }\nd = x\n"), ("lv", "e = x\n")]);
        let found = all.unused(&BTreeSet::from(["a.alt".to_owned()]));
        assert_eq!(
            messages(&found),
            ["no scene uses message `c`", "no scene uses message `d`", "no scene uses message `e`"]
        );
    }

    #[test]
    fn what_is_shown_is_followed_through_messages_and_terms_of_all_catalogues() {
        let all = catalogues(&[("en", "a = { b }\nb = { -t }\n-t = { c }\nc = x\nd = x\n"), ("lv", "a = { e }\n")]);
        let reached = all.reached(&BTreeSet::from(["a.alt".to_owned()]));
        assert_eq!(reached.into_iter().collect::<Vec<_>>(), ["-t", "a", "b", "c", "e"]);
    }

    #[test]
    fn variables_that_differ_from_the_original_are_reported() {
        let all = catalogues(&[
            ("en", "a = { $n } { $m }\nb = { $n }\nc = { $n ->\n    [one] a\n   *[other] { $n }\n }\nd = x\n"),
            ("lv", "a = { $n } { $k }\nb = x\nc = { NUMBER($n) }\nd = { $q }\ne = { $q }\n"),
        ]);
        let found = all.placeable_mismatches(&locale("lv"));
        assert_eq!(
            messages(&found),
            [
                "message `a` uses `$k` where the original uses `$m`",
                "message `b` does not use `$n` of the original",
                "message `d` uses `$q`, which the original does not",
            ]
        );
        assert!(all.placeable_mismatches(&locale("en")).is_empty());
    }

    #[test]
    fn variables_are_found_through_references_and_variants() {
        let text =
            "a = { $n ->\n   *[other] { $m } { b } { -t(x: 1) }\n }\nb = { NUMBER($cuont) } { a }\n-t = { $x }\n";
        let all = catalogues(&[("en", text)]);
        let names = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(all.variables(&locale("lv"), "a"), names(&["cuont", "m", "n"]));
        let found = all.unknown_variables(&locale("lv"), "a", &names(&["count", "m", "n"]));
        assert_eq!(messages(&found), ["unknown variable `$cuont`"]);
        assert_eq!(found[0].hints, ["did you mean `count`?"]);
    }

    #[test]
    fn broken_references_and_cycles_are_found() {
        let text = "a = { b }\nb = { c } { -t }\nc = { a }\nself = { self }\n-t = { x } { -u.a ->\n   *[b] c\n }\nok = { d }\nd = y\n";
        let all = catalogues(&[("en", text)]);
        let found = all.broken_references();
        assert_eq!(
            messages(&found),
            ["there is no message `x`", "there is no term `-u.a`", "`a` refers to itself", "`self` refers to itself"]
        );
    }

    #[test]
    fn a_very_long_chain_does_not_exhaust_the_stack() {
        let text: String = (0..50_000).map(|i| format!("a{i} = {{ a{} }}\n", i + 1)).collect();
        let all = catalogues(&[("en", &text)]);
        assert_eq!(messages(&all.broken_references()), ["there is no message `a50000`"]);
        assert_eq!(all.variables(&locale("en"), "a0").len(), 0);
    }
}
