//! Facts: values with their source and the day they were checked, used by messages under their names.

use std::collections::BTreeMap;

use super::{Args, Date, Value};
use crate::diag::{Diagnostic, Span};

/// One fact, such as a deadline that a law sets.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What messages show.
    pub value: Value,
    /// Who states it; empty if nobody is named.
    pub source: String,
    /// The day on which somebody last compared it with its source.
    pub checked: Option<Date>,
    /// Where it is written.
    pub span: Span,
}

/// All facts of a project, by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    by_name: BTreeMap<String, Fact>,
}

impl Facts {
    /// No facts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fact; gives the earlier one back if the name is taken, which then stays.
    pub fn insert(&mut self, name: impl Into<String>, fact: Fact) -> Result<(), Fact> {
        match self.by_name.entry(name.into()) {
            std::collections::btree_map::Entry::Occupied(earlier) => Err(earlier.get().clone()),
            std::collections::btree_map::Entry::Vacant(free) => {
                free.insert(fact);
                Ok(())
            }
        }
    }

    /// The fact with this name.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.by_name.get(name)
    }

    /// All facts, by the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.by_name.iter().map(|(name, fact)| (name.as_str(), fact))
    }

    /// The values for a message: all facts, and `own` values, which win over facts of the same name.
    pub fn args(&self, own: &Args) -> Args {
        let facts = self.by_name.iter().map(|(name, fact)| (name.clone(), fact.value.clone()));
        facts.chain(own.iter().map(|(name, value)| (name.clone(), value.clone()))).collect()
    }

    /// Warns of facts that nobody has compared with their source since `day`, or ever.
    pub fn unchecked_since(&self, day: Date) -> Vec<Diagnostic> {
        let stale = self.by_name.iter().filter(|(_, fact)| fact.checked.is_none_or(|checked| checked < day));
        stale.map(|(name, fact)| unchecked(name, fact)).collect()
    }
}

fn unchecked(name: &str, fact: &Fact) -> Diagnostic {
    let message = match fact.checked {
        Some(checked) => format!("fact `{name}` was last checked on {checked}"),
        None => format!("fact `{name}` was never checked"),
    };
    let hint = match fact.source.as_str() {
        "" => "find a source and note the day".to_owned(),
        source => format!("compare it with {source} and note the day"),
    };
    Diagnostic::warning(fact.span, message).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceId;

    fn fact(value: i64, checked: Option<&str>) -> Fact {
        let span = Span::new(SourceId::new(0), 0, 1);
        Fact { value: Value::from(value), source: "S1".into(), checked: checked.and_then(Date::parse), span }
    }

    #[test]
    fn own_values_win_over_facts() {
        let mut facts = Facts::new();
        facts.insert("months", fact(3, None)).expect("free");
        assert_eq!(facts.insert("months", fact(4, None)), Err(fact(3, None)));
        assert_eq!(facts.args(&Args::new()).get("months"), Some(&Value::from(3)));
        let own = Args::from([("months".to_owned(), Value::from(6))]);
        assert_eq!(facts.args(&own).get("months"), Some(&Value::from(6)));
    }

    #[test]
    fn old_and_unchecked_facts_are_reported() {
        let mut facts = Facts::new();
        facts.insert("a", fact(1, Some("2026-01-31"))).expect("free");
        facts.insert("b", fact(1, Some("2026-02-01"))).expect("free");
        facts.insert("c", fact(1, None)).expect("free");
        let found: Vec<_> =
            Date::parse("2026-02-01").map(|day| facts.unchecked_since(day)).into_iter().flatten().collect();
        let messages: Vec<_> = found.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(messages, ["fact `a` was last checked on 2026-01-31", "fact `c` was never checked"]);
    }
}
