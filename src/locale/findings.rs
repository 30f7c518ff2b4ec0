//! The findings about one file, bounded: a hostile file must not bury the author or the machine.

use crate::diag::{Diagnostic, Diagnostics, SourceId, Span};

/// How many findings of one file are reported one by one.
const MAX_FINDINGS: usize = 300;

/// Collects what is wrong with one file.
#[derive(Debug, Default)]
pub(super) struct Findings {
    list: Vec<Diagnostic>,
    left_out: usize,
}

impl Findings {
    /// Adds what `make` finds, unless there are too many findings already.
    pub(super) fn push_with(&mut self, make: impl FnOnce() -> Diagnostic) {
        if self.list.len() < MAX_FINDINGS {
            self.list.push(make());
        } else {
            self.left_out += 1;
        }
    }

    /// Adds a finding, unless there are too many already.
    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.push_with(|| diagnostic);
    }

    /// Hands the findings on, with the number of those that were left out.
    pub(super) fn report(self, source: SourceId, diagnostics: &mut Diagnostics) {
        diagnostics.extend(self.list);
        if self.left_out > 0 {
            let message = format!("{} more findings in this catalogue", self.left_out);
            diagnostics.push(Diagnostic::error(Span::file(source), message));
        }
    }

    /// The messages, for tests.
    #[cfg(test)]
    pub(super) fn messages(&self) -> Vec<String> {
        self.list.iter().map(|d| d.message.clone()).collect()
    }
}
