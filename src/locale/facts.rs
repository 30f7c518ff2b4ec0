//! Facts: values with their source and the day they were checked, used by messages under their names.

use std::collections::BTreeMap;

use super::{Age, Args, Date, Value};
use crate::diag::{Diagnostic, Span};

crate::choice! {
    /// How sure a fact is.
    pub enum Certainty {
        /// An official or primary source states it.
        Official = "A",
        /// One secondary source, or an old page.
        Secondary = "B",
        /// Sources disagree; not to be shown.
        Disputed = "C",
        /// No source; not to be shown.
        Unsourced = "K",
        /// A decision of the project, not a fact of law.
        Project = "P",
    }
}

impl Certainty {
    /// Whether a viewer may see it.
    pub fn may_be_shown(self) -> bool {
        !matches!(self, Certainty::Disputed | Certainty::Unsourced)
    }

    /// Its letter, as it is written.
    pub fn letter(self) -> &'static str {
        use crate::syntax::Choice;
        // Every value has its word; the table is the only place that spells them.
        Certainty::WORDS.iter().find(|(_, certainty)| *certainty == self).map_or("?", |(letter, _)| letter)
    }
}

/// One fact, such as a deadline that a law sets.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What messages show.
    pub value: Value,
    /// Who states it; empty if nobody is named.
    pub source: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// The day on which somebody last compared it with its source.
    pub checked: Date,
    /// How long after that day it is to be checked again, if it has a limit of its own.
    pub max_age: Option<Age>,
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

    /// Warns of facts whose last check is further back than their limit, or than `limit` where they have none.
    pub fn overdue(&self, today: Date, limit: Option<Age>) -> Vec<Diagnostic> {
        let due = |fact: &Fact| fact.due(limit).filter(|due| *due < today);
        self.by_name.iter().filter_map(|(name, fact)| Some(overdue(name, fact, due(fact)?))).collect()
    }
}

impl Fact {
    /// The last day on which its check still counts; `limit` is for facts without one of their own.
    pub fn due(&self, limit: Option<Age>) -> Option<Date> {
        self.max_age.or(limit).map(|age| self.checked.after(age))
    }
}

fn overdue(name: &str, fact: &Fact, due: Date) -> Diagnostic {
    let message = format!("the fact `{name}` was last checked on {}, which counted until {due}", fact.checked);
    let hint = match fact.source.as_str() {
        "" => "find a source and note the day".to_owned(),
        source => format!("compare it with its source ({source}) and note the day under `checked`"),
    };
    Diagnostic::warning(fact.span, message).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceId;

    fn fact(value: i64, checked: &str, max_age: Option<&str>) -> Fact {
        let span = Span::new(SourceId::new(0), 0, 1);
        Fact {
            value: Value::from(value),
            source: "S1".into(),
            certainty: Certainty::Official,
            checked: Date::parse(checked).expect("a day"),
            max_age: max_age.and_then(Age::parse),
            span,
        }
    }

    #[test]
    fn own_values_win_over_facts() {
        let mut facts = Facts::new();
        let three = fact(3, "2026-01-31", None);
        facts.insert("months", three.clone()).expect("free");
        assert_eq!(facts.insert("months", fact(4, "2026-01-31", None)), Err(three));
        assert_eq!(facts.args(&Args::new()).get("months"), Some(&Value::from(3)));
        let own = Args::from([("months".to_owned(), Value::from(6))]);
        assert_eq!(facts.args(&own).get("months"), Some(&Value::from(6)));
    }

    #[test]
    fn facts_are_overdue_on_the_day_after_their_limit() {
        let mut facts = Facts::new();
        facts.insert("own", fact(1, "2026-01-31", Some("1 month"))).expect("free");
        facts.insert("project", fact(1, "2026-01-31", None)).expect("free");
        let found = |today: &str, limit: Option<&str>| -> Vec<String> {
            let today = Date::parse(today).expect("a day");
            facts.overdue(today, limit.and_then(Age::parse)).into_iter().map(|found| found.message).collect()
        };
        assert_eq!(found("2026-02-28", Some("30 days")), Vec::<String>::new());
        let own = "the fact `own` was last checked on 2026-01-31, which counted until 2026-02-28";
        assert_eq!(found("2026-03-01", None), [own]);
        assert_eq!(found("2026-03-03", Some("30 days")).len(), 2);
    }

    #[test]
    fn letters_are_those_of_the_table() {
        assert_eq!((Certainty::Official.letter(), Certainty::Unsourced.letter()), ("A", "K"));
        assert!(Certainty::Project.may_be_shown() && !Certainty::Disputed.may_be_shown());
    }
}
