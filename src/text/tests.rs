//! Specimens of all scripts, laid out with the fonts of the project.
