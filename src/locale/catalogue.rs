//! A catalogue: all messages of one locale, read from Fluent files (<https://projectfluent.org/fluent/guide/>).

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};

use super::bounds::refuse;
use super::convert::Converter;
use super::findings::Findings;
use super::pattern::{Attribute, Message};
use super::review::{self, Line};
use super::slice::Placed;
use super::{Locale, ReviewStatus, junk};
use crate::diag::{Diagnostic, Diagnostics, SourceId, Span};

/// The messages and terms of one locale, from any number of files; names are shared by all of them.
#[derive(Debug, Clone)]
pub struct Catalogue {
    locale: Locale,
    messages: BTreeMap<String, Message>,
    terms: BTreeMap<String, Message>,
}

impl Catalogue {
    /// A catalogue without messages.
    pub fn new(locale: Locale) -> Self {
        Catalogue { locale, messages: BTreeMap::new(), terms: BTreeMap::new() }
    }

    /// The catalogue of one file; see [`add`](Self::add).
    pub fn parse(locale: Locale, source: SourceId, text: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut catalogue = Catalogue::new(locale);
        catalogue.add(source, text, diagnostics);
        catalogue
    }

    /// Adds the messages of a file, which may begin with a byte order mark.
    ///
    /// All mistakes are reported in one go, each where it stands; what can be read is kept. Of two messages with
    /// the same name the first stays.
    pub fn add(&mut self, source: SourceId, text: &str, diagnostics: &mut Diagnostics) {
        let file = Placed { text, start: 0, source };
        if let Some(refusal) = refuse(file) {
            diagnostics.push(refusal);
            return;
        }
        let bom = text.len() - text.trim_start_matches('\u{FEFF}').len();
        let file = file.part(bom..text.len());
        let mut findings = Findings::default();
        let resource = match parser::parse(file) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                errors.iter().for_each(|error| findings.push_with(|| junk::explain(file, error)));
                resource
            }
        };
        let mut reader =
            Reader { file, file_status: None, group_status: None, findings: &mut findings, catalogue: self };
        resource.body.iter().for_each(|entry| reader.entry(entry));
        findings.report(source, diagnostics);
    }

    /// The locale it is written in.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The message with this name, without attribute.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.get(id)
    }

    /// All messages by name, in the order of their names.
    pub fn messages(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.messages.iter().map(|(id, message)| (id.as_str(), message))
    }

    pub(super) fn term(&self, id: &str) -> Option<&Message> {
        self.terms.get(id)
    }

    pub(super) fn terms(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.terms.iter().map(|(id, term)| (id.as_str(), term))
    }
}

/// Takes the entries of one file in order.
struct Reader<'a> {
    file: Placed<'a>,
    file_status: Option<ReviewStatus>,
    group_status: Option<ReviewStatus>,
    findings: &'a mut Findings,
    catalogue: &'a mut Catalogue,
}

impl Reader<'_> {
    fn entry(&mut self, entry: &ast::Entry<Placed<'_>>) {
        match entry {
            ast::Entry::Message(message) => {
                let ast::Message { id, value, attributes, comment } = message;
                let made = self.message(id, 0, value.as_ref(), attributes, comment.as_ref());
                insert(&mut self.catalogue.messages, id.name, "message `", made, self.findings);
            }
            ast::Entry::Term(term) => {
                let ast::Term { id, value, attributes, comment } = term;
                let made = self.message(id, 1, Some(value), attributes, comment.as_ref());
                insert(&mut self.catalogue.terms, id.name, "term `-", made, self.findings);
            }
            // A group without a status ends the group before it.
            ast::Entry::GroupComment(comment) => self.group_status = self.status(comment),
            ast::Entry::ResourceComment(comment) => self.file_status = self.status(comment).or(self.file_status),
            ast::Entry::Comment(_) | ast::Entry::Junk { .. } => {}
        }
    }

    fn message(
        &mut self,
        id: &ast::Identifier<Placed<'_>>,
        sigil: usize,
        value: Option<&ast::Pattern<Placed<'_>>>,
        attributes: &[ast::Attribute<Placed<'_>>],
        comment: Option<&ast::Comment<Placed<'_>>>,
    ) -> Message {
        let status = comment.and_then(|comment| self.status(comment)).or(self.group_status).or(self.file_status);
        let name = id.name.span();
        let id_span = Span { start: name.start - sigil as u32, ..name };
        let mut converter = Converter { locale: &self.catalogue.locale, file: self.file, findings: self.findings };
        let mut message = Message {
            id_span,
            value: value.map(|value| converter.pattern(value, id_span)),
            attributes: BTreeMap::new(),
            comment: comment.map(|c| c.content.iter().map(|line| line.text.to_owned()).collect()).unwrap_or_default(),
            status: status.unwrap_or_default(),
        };
        for attribute in attributes {
            let name = attribute.id.name;
            let made = Attribute { span: name.span(), value: converter.pattern(&attribute.value, name.span()) };
            if let Some(first) = message.attributes.get(name.text) {
                let found = Diagnostic::error(name.span(), format!("attribute `.{}` appears twice", name.text));
                converter.findings.push(found.related(first.span, "first here").hint("rename or remove one of them"));
            } else {
                message.attributes.insert(name.text.to_owned(), made);
            }
        }
        message
    }

    /// The status that a comment gives; the last line that does so counts.
    fn status(&mut self, comment: &ast::Comment<Placed<'_>>) -> Option<ReviewStatus> {
        let mut status = None;
        for line in &comment.content {
            match review::read_line(line.text) {
                Line::Prose => {}
                Line::Status(read) => status = Some(read),
                Line::Unknown { word, hint } => {
                    let found = Diagnostic::warning(line.span(), format!("unknown review status `{word}`"));
                    self.findings.push(found.hint(hint));
                }
            }
        }
        status
    }
}

fn insert(entries: &mut BTreeMap<String, Message>, id: Placed<'_>, what: &str, made: Message, findings: &mut Findings) {
    if let Some(first) = entries.get(id.text) {
        let found = Diagnostic::error(made.id_span, format!("{what}{}` appears twice", id.text));
        findings.push(found.related(first.id_span, "first here").hint("rename or remove one of them"));
    } else {
        entries.insert(id.text.to_owned(), made);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Severity;
    use crate::locale::{Args, Catalogues, Value};

    /// Parses `text` as a catalogue of `tag`.
    fn parse(tag: &str, text: &str) -> (Catalogue, Vec<Diagnostic>) {
        let mut diagnostics = Diagnostics::new();
        let locale = Locale::parse(tag).expect(tag);
        let catalogue = Catalogue::parse(locale, SourceId::new(0), text, &mut diagnostics);
        diagnostics.sort();
        (catalogue, diagnostics.into_iter().collect())
    }

    /// The message of each finding with the text that it marks.
    fn findings(tag: &str, text: &str) -> Vec<(String, String)> {
        let marked = |d: &Diagnostic| d.primary.as_ref().map(|l| &text[l.span.start as usize..l.span.end as usize]);
        parse(tag, text).1.iter().map(|d| (d.message.clone(), marked(d).unwrap_or_default().to_owned())).collect()
    }

    fn one(message: &str, marked: &str) -> Vec<(String, String)> {
        vec![(message.to_owned(), marked.to_owned())]
    }

    #[test]
    fn messages_attributes_and_terms_are_read() {
        let (catalogue, found) =
            parse("en", "-brand = kadrs\nwhere = Where?\n    .alt = A map\nonly =\n    .alt = x\n");
        assert_eq!(found, []);
        assert_eq!(catalogue.messages().map(|(id, _)| id).collect::<Vec<_>>(), ["only", "where"]);
        assert_eq!(catalogue.message("where").map(|m| m.attributes().collect()), Some(vec!["alt"]));
        assert!(catalogue.term("brand").is_some());
    }

    #[test]
    fn places_are_exact_even_after_a_byte_order_mark() {
        let text = "\u{FEFF}# jā\nwhere = Kur ir { $place }?\r\nnext =\n    Divas\n    rindas\n\n";
        let (catalogue, found) = parse("lv", text);
        assert_eq!(found, []);
        let slice = |span: Span| &text[span.start as usize..span.end as usize];
        let message = |id| catalogue.message(id).expect("is there");
        assert_eq!(slice(message("where").span()), "where");
        assert_eq!(slice(message("where").value_span()), "Kur ir { $place }?");
        assert_eq!(slice(message("next").value_span()), "Divas\n    rindas");
        let text = "a = { $n ->\n    *[other] x\n }\nb = { $n }";
        let catalogue = parse("lv", text).0;
        let slice =
            |id| catalogue.message(id).map(|m| &text[m.value_span().start as usize..m.value_span().end as usize]);
        assert_eq!(slice("a"), Some("{ $n ->\n    *[other] x\n }"));
        assert_eq!(slice("b"), Some("{ $n }"));
    }

    #[test]
    fn every_broken_entry_is_reported_in_one_run() {
        let text = "ok = x\nhello = a\nworld b\nbad = { $n ->\n    [one] x\n }\n#comment\ntext = 50 } 1\n";
        let expected = [
            ("expected `=` after the name of a message", "b"),
            ("this choice has no default variant", "}"),
            ("expected a space after `#`", "c"),
            ("this brace closes nothing", "}"),
        ];
        let expected: Vec<_> = expected.map(|(message, marked)| (message.to_owned(), marked.to_owned())).into();
        assert_eq!(findings("en", text), expected);
        assert!(parse("en", text).0.message("ok").is_some());
    }

    #[test]
    fn the_reason_behind_a_broken_attribute_is_found() {
        let expected = one("this placeable is not closed", "{ $n");
        assert_eq!(findings("en", "a = x\n    .alt = { $n\nb = y\n"), expected);
        assert_eq!(findings("en", "a = x { $n\nb = y\n"), expected);
        assert_eq!(findings("en", "a = x { $n m }\n"), one("expected `}` here", "m"));
        let select = "a = { $n ->\n   *[other] { $n }\nb = y\n";
        assert_eq!(findings("en", select), one("this placeable is not closed", "{ $n ->"));
        assert_eq!(findings("en", "a = x\n    .1 = y\n")[0].1, "1");
    }

    #[test]
    fn the_same_name_twice_points_at_both() {
        let (_, found) = parse("en", "a = 1\nb = 2\na = 3\n-t = 1\n-t = 2\nc = 1\n    .x = 1\n    .x = 2\n");
        let messages: Vec<_> = found.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(messages, ["message `a` appears twice", "term `-t` appears twice", "attribute `.x` appears twice"]);
        assert_eq!(found[0].related[0].span, Span::new(SourceId::new(0), 0, 1));
        assert_eq!(found[1].related[0].span, Span::new(SourceId::new(0), 18, 20));
    }

    #[test]
    fn names_are_shared_by_the_files_of_a_locale() {
        let mut diagnostics = Diagnostics::new();
        let mut catalogue = Catalogue::new(Locale::parse("en").expect("en"));
        catalogue.add(SourceId::new(0), "a = 1\n", &mut diagnostics);
        catalogue.add(SourceId::new(1), "a = 2\n", &mut diagnostics);
        let places: Vec<_> = diagnostics.iter().map(|d| (d.primary.clone(), d.related[0].span)).collect();
        assert_eq!(places[0].0.as_ref().map(|l| l.span.source), Some(SourceId::new(1)));
        assert_eq!(places[0].1.source, SourceId::new(0));
    }

    #[test]
    fn plural_keys_are_checked_against_the_language() {
        let select = |key: &str| format!("a = {{ $n ->\n    [one] x\n    [{key}] y\n   *[other] z\n }}\n");
        assert_eq!(findings("lv", &select("few")), one("`lv` has no plural category `few`", "few"));
        assert_eq!(findings("lv", &select("zer")), one("`zer` is not a plural category", "zer"));
        assert_eq!(findings("en", &select("one")), one("variant `one` appears twice", "one"));
        let (_, found) = parse("lv", &select("zer"));
        assert_eq!((found[0].severity, found[0].hints[0].as_str()), (Severity::Warning, "did you mean `zero`?"));
        assert_eq!(findings("lv", "a = { $sex ->\n    [male] x\n   *[other] y\n }\n"), []);
    }

    #[test]
    fn a_category_that_the_language_needs_is_missed() {
        let choice = |of: &str, keys: &[&str]| {
            let variants: String = keys.iter().map(|key| format!("    [{key}] x\n")).collect();
            format!("a = {{ {of} ->\n{variants}   *[other] z\n }}\n")
        };
        let needs = |tag: &str, of: &str, keys: &[&str]| -> Vec<String> {
            findings(tag, &choice(of, keys)).into_iter().map(|(message, _)| message).collect()
        };
        assert_eq!(needs("lv", "$n", &["one"]), ["`lv` needs the plural category `zero` here"]);
        assert_eq!(needs("ar", "$n", &["zero", "one", "few"]), ["`ar` needs the plural category `two`, `many` here"]);
        // A number that stands for itself makes up for a category that holds no other.
        assert_eq!(needs("ar", "$n", &["0", "1", "2", "few", "many"]), [""; 0]);
        // Romance languages have `many` for a million, Czech for fractions: no film asks for them.
        for (tag, keys) in [("fr", &["one"][..]), ("cs", &["one", "few"]), ("lv", &["zero", "one"])] {
            assert_eq!(needs(tag, "$n", keys), [""; 0], "{tag}");
        }
        let ordinal = "NUMBER($n, type: \"ordinal\")";
        assert_eq!(needs("en", ordinal, &["two", "few"]), ["`en` needs the plural category `one` here"]);
        let range = "RANGE($n, $m)";
        assert_eq!(needs("lv", range, &["one"]), [""; 0]);
        assert_eq!(needs("ru", range, &["few"]), ["`ru` needs the plural category `many`, `one` here"]);
        let text = choice("$n", &["one"]);
        let hint = "add `[zero]` for numbers such as 0 and 10; until then they are shown with `*[other]`";
        assert_eq!(parse("lv", &text).1[0].hints, [hint]);
    }

    #[test]
    fn functions_and_their_options_are_checked() {
        for (call, message, marked) in [
            ("NUMBRE($n)", "unknown function `NUMBRE`", "NUMBRE"),
            ("NUMBER()", "`NUMBER` takes one value, 0 given", "NUMBER"),
            ("LIST()", "`LIST` takes one value or more, 0 given", "LIST"),
            ("LIST($n, type: \"nor\")", "`type` cannot be `nor`", "nor"),
            ("RANGE($n)", "`RANGE` takes two values, 1 given", "RANGE"),
            ("RANGE($n, $m, style: \"long\")", "`RANGE` has no option `style`", "style"),
            ("NUMBER($n, style: \"unit\")", "a unit is missing", "unit"),
            ("NUMBER($n, unit: \"day\")", "a unit goes with another style", "day"),
            ("NUMBER($n, style: \"unit\", unit: \"mnth\")", "`unit` cannot be `mnth`", "mnth"),
            ("NUMBER($n, compactDisplay: \"long\")", "this number is not compact", "long"),
            ("NUMBER($n, notation: \"compact\", style: \"percent\")", "a compact number takes no `style`", "percent"),
            ("NUMBER($n, styl: \"percent\")", "`NUMBER` has no option `styl`", "styl"),
            ("NUMBER($n, style: \"percnt\")", "`style` cannot be `percnt`", "percnt"),
            (
                "NUMBER($n, minimumFractionDigits: 2.5)",
                "`minimumFractionDigits` is a whole number from 0 to 20, not `2.5`",
                "2.5",
            ),
            (
                "NUMBER($n, minimumFractionDigits: 3, maximumFractionDigits: 1)",
                "at least 3 and at most 1 fraction digits are asked for",
                "NUMBER",
            ),
            ("DATETIME($d, dateStyle: \"huge\")", "`dateStyle` cannot be `huge`", "huge"),
        ] {
            assert_eq!(findings("en", &format!("a = {{ {call} }}\n")), one(message, marked));
        }
        let month = "NUMBER($n, style: \"unit\", unit: \"month\")";
        assert_eq!(
            findings("ckb", &format!("a = {{ {month} }}\n")),
            one("CLDR has no name of this unit in `ckb`", "month")
        );
        let (_, found) = parse("en", "a = { NUMBRE($n) }\n");
        assert_eq!(found[0].hints, ["did you mean `NUMBER`?"]);
    }

    #[test]
    fn the_nearest_comment_gives_the_status() {
        let text = "### status: approved\na = 1\n\n## needs-review\n\nb = 1\n\n# approved by Ilze, 2026-01-02\nc = 1\n\n\
                    ## Film 2\n\nd = 1\n# status: aproved\ne = 1\n";
        let (catalogue, found) = parse("lv", text);
        let status = |id| catalogue.message(id).map(Message::status);
        assert_eq!(status("a"), Some(ReviewStatus::Approved));
        assert_eq!(status("b"), Some(ReviewStatus::NeedsReview));
        assert_eq!(status("c"), Some(ReviewStatus::Approved));
        assert_eq!(status("d"), Some(ReviewStatus::Approved), "a new group falls back to the file");
        assert_eq!(catalogue.message("c").map(|m| m.comment().len()), Some(1));
        assert_eq!(found.iter().map(|d| d.message.as_str()).collect::<Vec<_>>(), ["unknown review status `aproved`"]);
        assert_eq!(found[0].hints, ["did you mean `approved`?"]);
    }

    #[test]
    fn control_characters_are_refused_where_they_stand() {
        let message = "a control character stands in this text";
        assert_eq!(findings("en", "a = x\0y\n"), one(message, "\0"));
        assert_eq!(findings("en", "a = x\ry\n"), one(message, "\r"));
        assert_eq!(findings("en", "a = { \"\\u0007\" }\n"), one(message, "\\u0007"));
        assert_eq!(findings("en", "a = x\r\n    y\r\nb = z\r\n"), []);
    }

    #[test]
    fn the_deepest_file_that_is_parsed_fits_a_stack() {
        let too_deep = |text: &str| one("placeables are nested more than 32 deep", text);
        let braces = format!("a = {}1{}\n", "{ ".repeat(80), " }".repeat(80));
        assert_eq!(findings("en", &braces), too_deep("a"));
        let both = format!("a = {}1{}\n", "{ NUMBER(".repeat(40), ") }".repeat(40));
        assert_eq!(findings("en", &both).len(), 1);
        let selects = format!("a = {}1{}\n", "{ $n ->\n*[a] ".repeat(80), "\n }".repeat(80));
        assert_eq!(findings("en", &selects), too_deep("a"));
        let calls = format!("a = {{ {}1{} }}\n", "NUMBER(".repeat(79), ")".repeat(79));
        assert_eq!(findings("en", &calls), one("calls are nested more than 32 deep", "NUMBER"));
        let refused = findings("en", &format!("b = x\na = {}\n", "{".repeat(100_000)));
        assert_eq!(refused[0].0, "more than 80 braces and parentheses are open at once in this message");
    }

    #[test]
    fn findings_of_a_hostile_file_are_bounded() {
        for line in ["a = b\n", "junk\n", "x = <b>\n", "\0\n"] {
            let text = line.repeat(200_000);
            let found = parse("en", &text).1;
            assert!(!found.is_empty() && found.len() <= 301, "{line:?}: {}", found.len());
        }
    }

    #[test]
    fn a_bad_escape_before_a_wide_character_does_no_harm() {
        assert_eq!(findings("lv", "a = { \"\\u00ā\" }\n"), one("this escape sequence is not complete", "ā"));
        for text in ["", "\u{FEFF}", "a", "-", "#", "a =", "a = {", "a = { \"", "=", ".", "\u{FEFF}\u{FEFF}a = b"] {
            parse("lv", text);
        }
    }

    #[test]
    fn mutated_files_do_no_harm_and_are_marked_between_characters() {
        let seed = "### status: approved\n-t = Ā <em>b</em>\n    .g = f\n# ņ\nm = { $n ->\n    [one] { NUMBER($n, style: \"percent\") }\n\
                    \u{20}  *[other] { -t(x: 1) } { \"\\u00e1\" } { m2.a }\n }\r\nm2 =\n    ļ\n    .a = { DATETIME($d) }\n";
        let splices =
            ["{", "}", "\"", "\\u", "ž", "\n", "<em>", "</", "(", ")", "->", "*[", "]", " ", "\r", "\0", "#", "-", "."];
        // xorshift32: the same files on every run.
        let mut state = 0x9E37_79B9_u32;
        let mut next = |bound: usize| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state as usize % bound
        };
        for _ in 0..3_000 {
            let mut text: Vec<char> = seed.chars().collect();
            for _ in 0..=next(4) {
                let at = next(text.len());
                if next(2) == 0 {
                    text.drain(at..(at + next(6)).min(text.len()));
                }
                let splice = splices[next(splices.len())];
                text.splice(at.min(text.len())..at.min(text.len()), splice.chars());
            }
            let text: String = text.into_iter().collect();
            let (catalogue, found) = parse("lv", &text);
            let mut all = Catalogues::new(catalogue.locale().clone(), BTreeMap::new());
            all.insert(catalogue.clone());
            let args = Args::from([("n".to_owned(), Value::from(21)), ("d".to_owned(), Value::Year(2024))]);
            for (id, _) in catalogue.messages() {
                let shown = all.format(catalogue.locale(), id, &args).ok();
                let stressed = shown.iter().flat_map(|t| t.emphasis.iter().map(|e| t.text.get(e.start..e.end)));
                stressed.for_each(|words| assert!(words.is_some_and(|words| !words.is_empty()), "{text:?}"));
            }
            let labels = found.iter().flat_map(|d| d.primary.iter().chain(&d.related)).map(|label| label.span);
            let labels = labels.chain(all.broken_references().into_iter().filter_map(|d| d.primary).map(|l| l.span));
            let spans = labels.chain(catalogue.messages().map(|(_, message)| message.value_span()));
            for span in spans {
                let range = span.start as usize..span.end as usize;
                assert!(text.get(range).is_some(), "{span:?} in {text:?}");
            }
        }
    }
}
