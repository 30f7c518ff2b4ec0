//! The kadrs program.

fn main() -> std::process::ExitCode {
    kadrs::cli::main()
}
