//! What a translator is told about a sentence, in every kind of file.

use super::status::State;
use super::units::{Context, MessageUnits, Unit};

/// What the translator is told about a unit, a line each.
pub(super) fn notes(message: &MessageUnits, name: &str, unit: &Unit, context: &Context) -> Vec<String> {
    let mut notes = message.notes.clone();
    notes.extend(unit.which.iter().cloned());
    if let Some(budget) = context.budgets.get(name) {
        notes.push(format!("About {} characters fit; {} has the least room.", budget.characters, budget.format));
    }
    if message.state == State::Stale && unit.target.is_some() {
        notes.push("The source changed after this was translated.".to_owned());
    }
    for sight in context.sights.get(name).into_iter().flatten() {
        notes.push(match &sight.picture {
            Some(picture) => format!("Shown in {}: {picture}", sight.scene),
            None => format!("Shown in {}", sight.scene),
        });
    }
    notes
}
