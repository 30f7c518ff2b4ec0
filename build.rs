//! Makes Rust declarations of the installed x264's header, and links with its library.
//!
//! x264 promises nothing about the layout of its structures from one build number to the next, so they are read from
//! the header that belongs to the library.
//!
//! It also sums up the sources that make pixels and bytes of display lists, because what an older version of them made
//! must not come out of the cache.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

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

/// What declarations are made of: x264, and where there are files in memory, how to make one.
const HEADERS: &str = "
#define _GNU_SOURCE
#include <stdint.h>
#include <stdarg.h>
#include <x264.h>
#ifdef __linux__
#include <sys/mman.h>
#endif
";

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-env=KADRS_SOURCES={:016x}", sources());
    let library = pkg_config::Config::new().atleast_version("0.155").probe("x264").unwrap_or_else(|error| {
        panic!("x264's header and library are needed (Debian, Ubuntu: libx264-dev; see ./run setup)\n{error}")
    });
    let include = library.include_paths.iter().map(|path| format!("-I{}", path.display()));
    let bindings = bindgen::Builder::default()
        .header_contents("wrapper.h", HEADERS)
        .clang_args(include)
        .allowlist_function("x264_(param_.*|encoder_.*|picture_init)")
        .allowlist_function("memfd_create")
        .allowlist_type("x264_(param|picture|nal)_t")
        .allowlist_var(
            "X264_(BUILD|CSP_I420|CSP_MASK|CSP_NV12|TYPE_IDR|TYPE_P|MBINFO_CONSTANT|LOG_NONE|LOG_ERROR|AQ_VARIANCE)",
        )
        .parse_callbacks(Box::new(Names))
        .layout_tests(false)
        .generate_comments(false)
        .generate()
        .unwrap_or_else(|error| panic!("x264's header cannot be read: {error}"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("x264.rs");
    bindings.write_to_file(&out).unwrap_or_else(|error| panic!("{} cannot be written: {error}", out.display()));
}

/// A sum (FNV-1a, 64 bits) of everything between a display list and a file: our sources and the versions of the crates.
fn sources() -> u64 {
    let mut files = vec![PathBuf::from("Cargo.lock")];
    for room in ["geom", "style", "display", "paint", "encode", "render"] {
        println!("cargo:rerun-if-changed=src/{room}");
        collect(&Path::new("src").join(room), &mut files);
    }
    println!("cargo:rerun-if-changed=Cargo.lock");
    files.sort();
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for file in &files {
        let bytes = fs::read(file).unwrap_or_else(|error| panic!("{} cannot be read: {error}", file.display()));
        for byte in bytes {
            sum = (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    sum
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}
