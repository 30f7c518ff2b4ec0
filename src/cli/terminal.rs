//! Standard output and standard error, colors, and the signal to stop.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::cli::Failure;

/// Writes results to the standard output. Nobody reading any more is no failure.
pub fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Io(format!("cannot write to the standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes a line for people to the standard error.
pub fn say(line: &str) {
    // There is nowhere left to report a failure to.
    let _ = writeln!(io::stderr(), "{line}");
}

/// Whether the standard error is a terminal that bars may be drawn on.
pub fn is_interactive() -> bool {
    io::stderr().is_terminal() && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// Whether the standard error takes colors (<https://no-color.org>).
pub fn is_colored() -> bool {
    is_interactive() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// A flag that Ctrl-C and termination set. The second time, the process ends at once.
pub fn stop_signal() -> Result<Arc<AtomicBool>, Failure> {
    let flag = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&flag);
    let handler = move || {
        if seen.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
        say("stopping …");
    };
    ctrlc::set_handler(handler).map_err(|error| Failure::io(&error))?;
    Ok(flag)
}
