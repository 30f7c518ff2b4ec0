//! Makes Rust declarations of the installed x264's header, and links with its library.
//!
//! x264 promises nothing about the layout of its structures from one build number to the next, so they are read from
//! the header that belongs to the library.

use std::env;
use std::path::PathBuf;

use bindgen::callbacks::{ItemInfo, ParseCallbacks};

/// `x264_encoder_open` carries the build number in its name, against linking with another build's header.
#[derive(Debug)]
struct Names;

impl ParseCallbacks for Names {
    fn item_name(&self, item: ItemInfo<'_>) -> Option<String> {
        let build = item.name.strip_prefix("x264_encoder_open_")?;
        build.bytes().all(|b| b.is_ascii_digit()).then(|| "x264_encoder_open".to_string())
    }
}

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let library = pkg_config::Config::new().atleast_version("0.155").probe("x264").unwrap_or_else(|error| {
        panic!("x264's header and library are needed (Debian, Ubuntu: libx264-dev; see ./run setup)\n{error}")
    });
    let include = library.include_paths.iter().map(|path| format!("-I{}", path.display()));
    let bindings = bindgen::Builder::default()
        .header_contents("wrapper.h", "#include <stdint.h>\n#include <stdarg.h>\n#include <x264.h>\n")
        .clang_args(include)
        .allowlist_function("x264_(param_.*|encoder_.*|picture_init)")
        .allowlist_type("x264_(param|picture|nal)_t")
        .allowlist_var("X264_(BUILD|CSP_I420|TYPE_IDR|TYPE_P|MBINFO_CONSTANT|LOG_NONE|LOG_ERROR|AQ_VARIANCE)")
        .parse_callbacks(Box::new(Names))
        .layout_tests(false)
        .generate_comments(false)
        .generate()
        .unwrap_or_else(|error| panic!("x264's header cannot be read: {error}"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("x264.rs");
    bindings.write_to_file(&out).unwrap_or_else(|error| panic!("{} cannot be written: {error}", out.display()));
}
