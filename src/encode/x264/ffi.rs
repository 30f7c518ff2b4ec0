//! Declarations of the installed x264, made from its header by the build script.
#![allow(missing_docs, dead_code, non_camel_case_types, non_snake_case, non_upper_case_globals, clippy::all)]

include!(concat!(env!("OUT_DIR"), "/x264.rs"));
