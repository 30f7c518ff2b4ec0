//! The command line: arguments in, text and exit codes out. What it does is done by the rooms before it.

mod args;
mod cache;
mod check;
mod diagnostics;
mod diff;
mod doctor;
mod facts;
mod infographic;
mod lint;
mod locale;
mod moment;
mod new;
mod progress;
mod project;
mod reference;
mod render;
mod report;
mod schema;
mod select;
mod still;
mod table;
mod terminal;
mod today;

use std::fmt;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Cli, Command};

pub use reference::reference;
pub use schema::{SchemaFile, schema};

/// Why a command did not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// The project has errors, which have been printed.
    Input,
    /// The request makes no sense, and perhaps what would.
    Usage(String, Option<String>),
    /// A file or encoder failed, with every cause.
    Io(String),
    /// Some of the work failed; the reasons have been printed.
    Partly,
    /// The user stopped it.
    Stopped,
}

impl Failure {
    /// A request that makes no sense.
    pub fn usage(message: impl Into<String>, hint: Option<String>) -> Self {
        Failure::Usage(message.into(), hint)
    }

    /// An error with all its causes.
    pub fn io(error: &dyn std::error::Error) -> Self {
        Failure::Io(with_causes(error))
    }

    fn code(&self) -> u8 {
        match self {
            Failure::Input => 1,
            Failure::Usage(..) | Failure::Io(_) | Failure::Partly => 2,
            // 128 and the number of the interrupt signal, as shells have it.
            Failure::Stopped => 130,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Input => f.write_str("the project has errors"),
            Failure::Usage(message, None) | Failure::Io(message) => f.write_str(message),
            Failure::Usage(message, Some(hint)) => write!(f, "{message}; {hint}"),
            Failure::Partly => f.write_str("not everything could be made"),
            Failure::Stopped => f.write_str(
                "stopped; unfinished files were taken away, finished ones are whole; the same command goes on from here",
            ),
        }
    }
}

/// `this: because of that: because of that`.
pub(crate) fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // A closed pipe is no reason to fail.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    match run(&cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !matches!(failure, Failure::Input) {
                terminal::say(&format!("kadrs: {failure}"));
            }
            ExitCode::from(failure.code())
        }
    }
}

fn run(cli: &Cli) -> Result<(), Failure> {
    let project = cli.project.as_deref();
    match &cli.command {
        Command::Render(args) => render::run(project, args),
        Command::Check(args) => check::run(project, args),
        Command::Locale(command) => locale::run(project, command),
        Command::Facts(args) => facts::run(project, args),
        Command::LintSvg(args) => lint::run(project, args),
        Command::Diff(args) => diff::run(project, args),
        Command::Still(args) => still::still(project, args),
        Command::Infographic(args) => infographic::run(project, args),
        Command::Sheet(args) => still::sheet(project, args),
        Command::New { name } => new::run(name),
        Command::Schema { file, out } => schema::run(*file, out.as_deref()),
        Command::Reference => terminal::print(&reference()),
        Command::Cache(command) => cache::run(command),
        Command::Doctor => doctor::run(project),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "kadrs", &mut script);
            terminal::print(&String::from_utf8_lossy(&script))
        }
    }
}
