//! Numbers that elements show: written in the script, or taken from a fact by its name.

use crate::chart::FactName;
use crate::diag::{Diagnostic, Diagnostics, Span, did_you_mean};
use crate::elements::pen::note;
use crate::locale::{Args, Value as FactValue};
use crate::node::{Examining, References, Resolving};
use crate::syntax::{By, FieldType, Keyed, Node, Reader, Shape, Spanned, Value};

/// The greatest number that is shown: a million million.
const GREATEST: f64 = 1e12;

/// A number, `24`, or the fact that holds it, `{ fact: beds }`.
#[derive(Debug, Clone)]
pub struct Figure {
    what: Source,
    /// Where it stands.
    pub span: Span,
}

#[derive(Debug, Clone)]
enum Source {
    Number(f64),
    Fact(Spanned<String>),
}

const WANTED: &str = "a number of at most 12 digits such as `1200`, a share such as `24%`, or `{ fact: name }`";

/// Reads `24`, `-3.5` or, as a share of one, `24%`.
fn read(text: &str) -> Option<f64> {
    let (number, unit) = match text.trim().strip_suffix('%') {
        Some(number) => (number, 100.0),
        None => (text.trim(), 1.0),
    };
    let number: f64 = number.trim_end().parse().ok()?;
    number.is_finite().then_some(number / unit)
}

impl FieldType for Figure {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let what = match node.value {
            Value::Map(_) => Source::Fact(FactName::from_node(node, reader)?.fact),
            _ => match node.as_str().and_then(read) {
                Some(number) if number.abs() <= GREATEST => Source::Number(number),
                _ => return reader.expected(node, WANTED),
            },
        };
        Some(Figure { what, span: node.span })
    }

    fn shape() -> Shape {
        let number = Shape::Form { words: WANTED, pattern: r"^-?[0-9.]+%?$", number: true };
        Shape::OneOf(vec![number, FactName::shape()])
    }
}

impl Figure {
    /// The number. A fact that is not there or no number is reported.
    pub fn number(&self, facts: &Args, diagnostics: &mut Diagnostics) -> Option<f64> {
        let name = match &self.what {
            Source::Number(number) => return Some(*number),
            Source::Fact(name) => name,
        };
        let (found, hint) = match facts.get(&name.value) {
            Some(FactValue::Number(number)) => return number.to_string().parse().ok(),
            Some(other) => (format!("the fact `{}` is {} and not a number", name.value, other.kind()), None),
            None => {
                let hint = did_you_mean(&name.value, facts.keys().map(String::as_str));
                (format!("there is no fact `{}`", name.value), hint)
            }
        };
        diagnostics.push(Diagnostic::error(name.span, found).hint_opt(hint));
        None
    }

    /// Notes the fact that it shows.
    pub fn references(&self, out: &mut References) {
        if let Source::Fact(name) = &self.what {
            out.facts.push(name.clone());
        }
    }

    /// The number for a rendition; zero where it cannot be found out, which examining has reported.
    pub fn resolve(&self, cx: &Resolving<'_>) -> f64 {
        self.number(cx.facts, &mut Diagnostics::new()).unwrap_or_default()
    }
}

/// Every number of a field with where it stands. What cannot be found out is reported and left out.
pub(super) fn examined(field: &By<Keyed<Figure>>, cx: &mut Examining<'_>) -> Vec<(f64, Span)> {
    let figures = field.values().flat_map(Keyed::values);
    figures.filter_map(|figure| Some((figure.number(cx.facts, cx.diagnostics)?, figure.span))).collect()
}

/// Notes the facts that a field shows, and its moments.
pub(super) fn referenced(field: &By<Keyed<Figure>>, out: &mut References) {
    note(out, field);
    field.values().flat_map(Keyed::values).for_each(|figure| figure.references(out));
}

/// The numbers of a keyframed figure for a rendition; see [`Figure::resolve`].
pub(super) fn numbers(field: &Keyed<Figure>, cx: &Resolving<'_>) -> Keyed<f64> {
    match field {
        Keyed::Fixed(figure) => Keyed::Fixed(figure.resolve(cx)),
        Keyed::Keys(keys, ease) => {
            let keys = keys.iter().map(|(moment, figure)| (moment.clone(), figure.resolve(cx)));
            Keyed::Keys(keys.collect(), *ease)
        }
    }
}

/// Every value of a keyframed number in the order of the script, the last one last.
pub(super) fn every(field: &Keyed<f64>) -> Vec<f64> {
    field.values().into_iter().copied().collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn numbers_and_shares_are_read_and_nothing_else() {
        assert_eq!((read("24"), read("-3.5"), read(" 65% ")), (Some(24.0), Some(-3.5), Some(0.65)));
        assert_eq!((read("NaN"), read("inf"), read("%"), read("24 km"), read("1e999")), (None, None, None, None, None));
    }
}
