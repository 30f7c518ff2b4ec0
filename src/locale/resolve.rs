//! From a message and its values to the text that is shown.

mod value;

use self::value::Formatted;
use super::catalogues::split_id;
use super::pattern::{Expression, Inline, Part, Pattern, Reference};
use super::{Args, Catalogue, Catalogues, Emphasis, EmphasisRange, Locale, MAX_TEXT_CHARS, Origin, Pseudo, Text};
use crate::diag::{Diagnostic, Severity, Span, did_you_mean};
use crate::geom::Direction;

/// How many parts one message may resolve: references that double each other end here, even if they are empty.
const MAX_STEPS: usize = 20_000;

/// How deep references, variants and placeables may lead into each other.
pub(super) const MAX_NESTING: usize = 64;

/// First strong isolate and pop directional isolate (UAX #9): what stands between them cannot reorder its surroundings.
const ISOLATES: (char, char) = ('\u{2068}', '\u{2069}');

/// See [`Catalogues::format`].
pub(super) fn format(catalogues: &Catalogues, locale: &Locale, id: &str, args: &Args) -> Result<Text, Vec<Diagnostic>> {
    let (name, attribute) = split_id(id);
    let Some((found, pattern)) = catalogues.lookup(locale, |catalogue| catalogue.message(name), attribute) else {
        let known = catalogues.known_ids(locale);
        let found = Diagnostic::new(Severity::Error, None, format!("there is no message `{id}` for `{locale}`"));
        return Err(vec![found.hint_opt(did_you_mean(id, known.iter().map(String::as_str)))]);
    };
    let mut resolver = Resolver::new(catalogues, pattern);
    // A project may keep a catalogue for the tag; then it is a locale like any other.
    resolver.pseudo = locale.pseudo().filter(|_| found.catalogue.locale() != locale);
    let scope = Scope { catalogue: found.catalogue, args, in_term: false, isolate: pattern.parts.len() > 1 };
    if resolver.pattern(pattern, &scope).is_err() || !resolver.findings.is_empty() {
        return Err(resolver.findings);
    }
    let shown_in = if resolver.pseudo.is_some() { locale } else { found.catalogue.locale() };
    let origin = Origin { locale: shown_in.clone(), span: pattern.span };
    Ok(Text { text: resolver.writer.text, emphasis: resolver.writer.emphasis, origin })
}

/// Resolving cannot go on; the finding is recorded.
struct Stop;

/// What an expression sees around it.
#[derive(Clone, Copy)]
struct Scope<'a> {
    /// The catalogue of the pattern: references start there, numbers are written its way.
    catalogue: &'a Catalogue,
    args: &'a Args,
    /// Terms see only what their reference gives them; what is missing there is not an error.
    in_term: bool,
    /// Whether other text can stand around a value.
    isolate: bool,
}

#[derive(Default)]
struct Writer {
    text: String,
    chars: usize,
    emphasis: Vec<EmphasisRange>,
    open: Option<(Emphasis, usize)>,
}

struct Resolver<'a> {
    catalogues: &'a Catalogues,
    /// What becomes of plain text.
    pseudo: Option<Pseudo>,
    writer: Writer,
    findings: Vec<Diagnostic>,
    /// Patterns that are being resolved, outermost first.
    active: Vec<&'a Pattern>,
    steps: usize,
    depth: usize,
}

impl<'a> Resolver<'a> {
    fn new(catalogues: &'a Catalogues, pattern: &'a Pattern) -> Self {
        let (writer, findings) = (Writer::default(), Vec::new());
        Resolver { catalogues, pseudo: None, writer, findings, active: vec![pattern], steps: 0, depth: 0 }
    }

    fn pattern(&mut self, pattern: &'a Pattern, scope: &Scope<'_>) -> Result<(), Stop> {
        for part in &pattern.parts {
            self.steps += 1;
            if self.steps > MAX_STEPS {
                return Err(self.stop(pattern.span, "this message refers to too many others"));
            }
            match part {
                Part::Text(text) => match self.pseudo {
                    Some(pseudo) => self.write(&pseudo.text(text), pattern.span)?,
                    None => self.write(text, pattern.span)?,
                },
                Part::Open(emphasis, span) => self.open(*emphasis, *span),
                Part::Close(emphasis) => self.close(*emphasis),
                Part::Placeable(expression) => self.expression(expression, pattern.span, scope)?,
            }
        }
        Ok(())
    }

    fn expression(&mut self, expression: &'a Expression, near: Span, scope: &Scope<'_>) -> Result<(), Stop> {
        if self.depth >= MAX_NESTING {
            return Err(self.stop(near, format!("references and variants are more than {MAX_NESTING} deep")));
        }
        self.depth += 1;
        let result = match expression {
            Expression::Inline(inline) => self.inline(inline, near, scope),
            Expression::Select { selector, variants, default } => {
                let chosen = self.select(selector, variants, scope);
                chosen.or_else(|| variants.get(*default)).map_or(Ok(()), |variant| {
                    let isolate = scope.isolate || variant.value.parts.len() > 1;
                    self.pattern(&variant.value, &Scope { isolate, ..*scope })
                })
            }
        };
        self.depth -= 1;
        result
    }

    fn inline(&mut self, inline: &'a Inline, near: Span, scope: &Scope<'_>) -> Result<(), Stop> {
        match inline {
            Inline::Literal(text) => self.write(text, near),
            Inline::Message(reference) => self.message(reference, scope),
            Inline::Term { reference, arguments } => self.term(reference, arguments, scope),
            Inline::Nested(expression) => self.expression(expression, near, scope),
            Inline::Number(_) | Inline::Variable { .. } | Inline::Function(_) => match self.value(inline, scope) {
                Some(value) => self.write_value(&value, near, scope),
                None => Ok(()),
            },
        }
    }

    fn message(&mut self, reference: &'a Reference, scope: &Scope<'_>) -> Result<(), Stop> {
        let entry = |catalogue: &'a Catalogue| catalogue.message(&reference.id);
        let locale = self.locale_of(scope);
        let Some((found, pattern)) = self.catalogues.lookup(locale, entry, reference.attribute.as_deref()) else {
            self.findings.push(unknown_reference(self.catalogues, locale, reference, false));
            return Ok(());
        };
        let scope = Scope { catalogue: found.catalogue, isolate: true, ..*scope };
        self.referenced(pattern, reference, &scope)
    }

    fn term(
        &mut self,
        reference: &'a Reference,
        arguments: &'a [(String, Inline)],
        scope: &Scope<'_>,
    ) -> Result<(), Stop> {
        let entry = |catalogue: &'a Catalogue| catalogue.term(&reference.id);
        let locale = self.locale_of(scope);
        let Some((found, pattern)) = self.catalogues.lookup(locale, entry, reference.attribute.as_deref()) else {
            self.findings.push(unknown_reference(self.catalogues, locale, reference, true));
            return Ok(());
        };
        let args = self.arguments(arguments, scope);
        let scope = Scope { catalogue: found.catalogue, args: &args, in_term: true, isolate: true };
        self.referenced(pattern, reference, &scope)
    }

    fn arguments(&mut self, arguments: &'a [(String, Inline)], scope: &Scope<'_>) -> Args {
        let mut args = Args::new();
        for (name, inline) in arguments {
            if let Some(value) = self.value(inline, scope) {
                args.insert(name.clone(), value.value);
            }
        }
        args
    }

    fn referenced(&mut self, pattern: &'a Pattern, reference: &Reference, scope: &Scope<'_>) -> Result<(), Stop> {
        if self.active.iter().any(|active| std::ptr::eq(*active, pattern)) {
            return Err(self.stop(reference.span, format!("`{}` refers to itself", reference.id)));
        }
        self.active.push(pattern);
        let result = self.pattern(pattern, scope);
        self.active.pop();
        result
    }

    /// The catalogue's own locale, with the lifetime of the catalogues.
    fn locale_of(&self, scope: &Scope<'_>) -> &'a Locale {
        let catalogues: &'a Catalogues = self.catalogues;
        catalogues.get(scope.catalogue.locale()).map_or(catalogues.source(), Catalogue::locale)
    }
}

impl Resolver<'_> {
    fn write_value(&mut self, value: &Formatted, near: Span, scope: &Scope<'_>) -> Result<(), Stop> {
        let text = value.text(scope.catalogue.locale());
        let text = if scope.isolate { self.isolated(text, scope) } else { text };
        self.write(&text, near)
    }

    /// The text as something that cannot reorder what stands around it.
    fn isolated(&self, text: String, scope: &Scope<'_>) -> String {
        // In left-to-right text only a value with right-to-left letters can do so.
        let to_left =
            scope.catalogue.locale().direction() == Direction::Rtl || self.pseudo == Some(Pseudo::RightToLeft);
        if to_left || text.chars().any(is_right_to_left) { format!("{}{text}{}", ISOLATES.0, ISOLATES.1) } else { text }
    }

    fn write(&mut self, text: &str, near: Span) -> Result<(), Stop> {
        self.writer.chars += text.chars().count();
        if self.writer.chars > MAX_TEXT_CHARS {
            return Err(self.stop(near, format!("this text becomes longer than {MAX_TEXT_CHARS} characters")));
        }
        self.writer.text.push_str(text);
        Ok(())
    }

    fn open(&mut self, emphasis: Emphasis, span: Span) {
        match self.writer.open {
            None => self.writer.open = Some((emphasis, self.writer.text.len())),
            // Within one pattern the parser has seen to it; this is emphasis within a variant or a reference.
            Some((outer, _)) => {
                let (inner, outer) = (emphasis.name(), outer.name());
                let found = Diagnostic::error(span, format!("`<{inner}>` ends up within `<{outer}>`"));
                self.findings.push(found.hint("stress either the whole or its part: emphasis cannot be nested"));
            }
        }
    }

    fn close(&mut self, emphasis: Emphasis) {
        let end = self.writer.text.len();
        if let Some((open, start)) = self.writer.open.take_if(|(open, _)| *open == emphasis)
            && start < end
        {
            self.writer.emphasis.push(EmphasisRange { start, end, emphasis: open });
        }
    }

    fn stop(&mut self, span: Span, message: impl Into<String>) -> Stop {
        self.findings.push(Diagnostic::error(span, message));
        Stop
    }
}

/// Characters of right-to-left scripts, their digits and marks, by the blocks that UAX #9 gives these classes.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}' | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// A variable that a message uses and nobody gives.
pub(super) fn unknown_variable<'n>(name: &str, span: Span, known: impl Iterator<Item = &'n str>) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let hint = did_you_mean(name, known.iter().copied()).unwrap_or_else(|| match known.as_slice() {
        [] => "this message is given no values".to_owned(),
        known => format!("known are {}", known.iter().map(|n| format!("`${n}`")).collect::<Vec<_>>().join(", ")),
    });
    Diagnostic::error(span, format!("unknown variable `${name}`")).hint(hint)
}

/// A reference to what no catalogue of the chain has.
pub(super) fn unknown_reference(
    catalogues: &Catalogues,
    locale: &Locale,
    reference: &Reference,
    term: bool,
) -> Diagnostic {
    let attribute = reference.attribute.as_ref().map(|name| format!(".{name}")).unwrap_or_default();
    let id = format!("{}{attribute}", reference.id);
    if !term {
        let known = catalogues.known_ids(locale);
        let found = Diagnostic::error(reference.span, format!("there is no message `{id}`"));
        return found.hint_opt(did_you_mean(&id, known.iter().map(String::as_str)));
    }
    let chain = catalogues.chain(locale).into_iter().filter_map(|locale| catalogues.get(locale));
    let known: Vec<&str> = chain.flat_map(|catalogue| catalogue.terms().map(|(id, _)| id)).collect();
    let found = Diagnostic::error(reference.span, format!("there is no term `-{id}`"));
    found.hint_opt(did_you_mean(&reference.id, known))
}

#[cfg(test)]
mod tests;
