//! The kadrs program.

fn main() {}
