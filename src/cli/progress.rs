//! Progress of a render: bars on a terminal, plain lines elsewhere.

use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use crate::cli::{table, terminal};
use crate::render::Event;

/// Shows what the driver reports.
pub struct Progress<'a> {
    names: &'a [String],
    mode: Mode,
}

enum Mode {
    Silent,
    Lines,
    Bars { all: MultiProgress, bars: Mutex<Vec<Option<ProgressBar>>> },
}

impl<'a> Progress<'a> {
    /// Progress of jobs with these names.
    pub fn new(names: &'a [String], silent: bool) -> Self {
        let mode = if silent {
            Mode::Silent
        } else if terminal::is_interactive() {
            let all = MultiProgress::with_draw_target(ProgressDrawTarget::stderr_with_hz(10));
            Mode::Bars { all, bars: Mutex::new(vec![None; names.len()]) }
        } else {
            Mode::Lines
        };
        Progress { names, mode }
    }

    /// Shows an event.
    pub fn event(&self, event: &Event<'_>) {
        match &self.mode {
            Mode::Silent => {}
            Mode::Lines => self.line(event),
            Mode::Bars { all, bars } => {
                self.bar(event, all, &mut bars.lock().unwrap_or_else(PoisonError::into_inner));
            }
        }
    }

    /// Takes the bars away, also those of jobs that were stopped.
    pub fn end(&self) {
        if let Mode::Bars { all, .. } = &self.mode {
            // A terminal that is gone needs no cleaning.
            let _ = all.clear();
        }
    }

    fn line(&self, event: &Event<'_>) {
        match event {
            Event::Started { job, frames } => {
                terminal::say(&format!("rendering {} ({frames} frames)", self.names[*job]))
            }
            Event::Finished { job, files } => {
                let seconds = files.iter().map(|made| made.seconds).fold(0.0, f64::max);
                let bytes = files.iter().map(|made| made.bytes).sum();
                terminal::say(&format!("finished {} ({}, {seconds:.1} s)", self.names[*job], table::size(bytes)));
            }
            Event::Failed { job, .. } => terminal::say(&format!("failed {}", self.names[*job])),
            Event::Frame { .. } => {}
        }
    }

    fn bar(&self, event: &Event<'_>, all: &MultiProgress, bars: &mut [Option<ProgressBar>]) {
        match event {
            Event::Started { job, frames } => {
                let bar = ProgressBar::new(*frames).with_style(style()).with_message(self.names[*job].clone());
                bars[*job] = Some(all.add(bar));
            }
            Event::Frame { job, done } => {
                if let Some(bar) = &bars[*job] {
                    bar.set_position(*done);
                }
            }
            Event::Finished { job, .. } | Event::Failed { job, .. } => {
                if let Some(bar) = bars[*job].take() {
                    bar.finish_and_clear();
                    all.remove(&bar);
                    // The bar makes room for a line that stays.
                    let _ = all.println(match event {
                        Event::Failed { .. } => format!("failed {}", self.names[*job]),
                        _ => format!("finished {}", self.names[*job]),
                    });
                }
            }
        }
    }
}

/// One line: name, bar, frames, frames per second, time left.
fn style() -> ProgressStyle {
    let speed = |state: &ProgressState, out: &mut dyn Write| {
        // A template has no way to report that its line has no room.
        let _ = write!(out, "{:.1} fps", state.per_sec());
    };
    ProgressStyle::with_template("{msg:44} {bar:24} {pos:>6}/{len} {speed:>10} {eta:>5}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .with_key("speed", speed)
        .progress_chars("=> ")
}
