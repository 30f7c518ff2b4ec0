//! All catalogues of a project with their fallback: which message a locale shows.

use std::collections::BTreeMap;

use super::pattern::{Message, Pattern};
use super::{Args, Catalogue, Locale, Text, resolve};
use crate::diag::Diagnostic;

/// Among how many names a suggestion is looked for: comparing takes a microsecond each.
const MAX_SUGGESTED: usize = 5_000;

/// The catalogues of all locales, and where each looks for what it lacks.
#[derive(Debug, Clone)]
pub struct Catalogues {
    source: Locale,
    catalogues: BTreeMap<Locale, Catalogue>,
    fallbacks: BTreeMap<Locale, Vec<Locale>>,
}

/// A message together with the catalogue that has it.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// The catalogue; its locale is the language of the text.
    pub catalogue: &'a Catalogue,
    /// The message.
    pub message: &'a Message,
}

impl Catalogues {
    /// No catalogues yet.
    ///
    /// `fallbacks` gives for a locale the locales it falls back to, nearest first; the source locale comes last
    /// by itself. Fallback is not transitive: the list says everything.
    pub fn new(source: Locale, fallbacks: BTreeMap<Locale, Vec<Locale>>) -> Self {
        Catalogues { source, catalogues: BTreeMap::new(), fallbacks }
    }

    /// Adds a catalogue; one of the same locale is replaced.
    pub fn insert(&mut self, catalogue: Catalogue) {
        self.catalogues.insert(catalogue.locale().clone(), catalogue);
    }

    /// The locale in which the project is written.
    pub fn source(&self) -> &Locale {
        &self.source
    }

    /// The catalogue of a locale.
    pub fn get(&self, locale: &Locale) -> Option<&Catalogue> {
        self.catalogues.get(locale)
    }

    /// All catalogues, by the order of their tags.
    pub fn iter(&self) -> impl Iterator<Item = &Catalogue> {
        self.catalogues.values()
    }

    /// The locale itself, its fallbacks and the source locale, each once.
    pub fn chain<'a>(&'a self, locale: &'a Locale) -> Vec<&'a Locale> {
        let mut chain = vec![locale];
        let fallbacks = self.fallbacks.get(locale).into_iter().flatten();
        for next in fallbacks.chain([&self.source]) {
            if !chain.contains(&next) {
                chain.push(next);
            }
        }
        chain
    }

    /// The message that the locale shows: its own, else a fallback's. `id` is `name` or `name.attribute`.
    pub fn message<'a>(&'a self, locale: &'a Locale, id: &str) -> Option<Found<'a>> {
        let (name, attribute) = split_id(id);
        self.lookup(locale, |catalogue| catalogue.message(name), attribute).map(|(found, _)| found)
    }

    /// The text of a message with its placeables filled in, in the locale or the first fallback that has it.
    ///
    /// `id` is `name` or `name.attribute`. Numbers, dates and plurals follow the language of the text found, so an
    /// English fallback stays English throughout. Fails with everything that is wrong: an unknown message, a missing
    /// variable, a cycle, more than 10,000 characters.
    pub fn format(&self, locale: &Locale, id: &str, args: &Args) -> Result<Text, Vec<Diagnostic>> {
        resolve::format(self, locale, id, args)
    }

    /// Looks an entry up along the chain of `locale`; only a catalogue that has the wanted value or attribute counts.
    pub(super) fn lookup<'a>(
        &'a self,
        locale: &'a Locale,
        entry: impl Fn(&'a Catalogue) -> Option<&'a Message>,
        attribute: Option<&str>,
    ) -> Option<(Found<'a>, &'a Pattern)> {
        self.chain(locale).into_iter().find_map(|locale| {
            let catalogue = self.catalogues.get(locale)?;
            let message = entry(catalogue)?;
            Some((Found { catalogue, message }, message.pattern(attribute)?))
        })
    }

    /// The names of all messages of a locale's chain, with attributes, for suggestions.
    pub(super) fn known_ids(&self, locale: &Locale) -> Vec<String> {
        let catalogues = self.chain(locale).into_iter().filter_map(|locale| self.catalogues.get(locale));
        let mut ids: Vec<String> =
            catalogues.flat_map(Catalogue::messages).flat_map(names).take(MAX_SUGGESTED).collect();
        ids.sort();
        ids.dedup();
        ids
    }
}

fn names((id, message): (&str, &Message)) -> Vec<String> {
    let own = message.value.is_some().then(|| id.to_owned());
    own.into_iter().chain(message.attributes().map(|attribute| format!("{id}.{attribute}"))).collect()
}

/// `name` or `name.attribute`.
pub(super) fn split_id(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (id, None),
    }
}
