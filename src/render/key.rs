//! Keys of the cache: digests of all that decides the bytes of a segment or a file, or the frames of a rendition.

use std::fs::File;
use std::io::Read;
use std::sync::OnceLock;

use crate::display::{Digest, Hasher};
use crate::encode::{OutputKind, VideoSpec, encoder_version, libraries};
use crate::scene::Format;
use crate::style::Color;

/// Everything after the display lists that decides bytes: this program's painting and encoding (a digest of its sources
/// and of the versions of what it uses, from the build script) and the kind of processor.
const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), " ", env!("KADRS_SOURCES"));

/// Bytes of the program that are read at a time.
const PIECE: u64 = 1 << 20;

/// The key of a segment whose frames have these lists.
pub(super) fn segment(spec: &VideoSpec, background: Color, lists: Digest) -> Digest {
    let mut hasher = start("segment", spec, background);
    hasher.text(&encoder_version());
    hasher.number(u64::from(spec.settings.mp4.crf));
    hasher.text(spec.settings.mp4.preset.name());
    hasher.digest(lists);
    hasher.finish()
}

/// The key of a whole file made of these lists.
pub(super) fn file(kind: &OutputKind, spec: &VideoSpec, background: Color, lists: Digest) -> Digest {
    let mut hasher = start(kind.name, spec, background);
    for library in libraries() {
        hasher.text(library.name);
        hasher.text(&library.version);
    }
    // Every setting there is: a file is rarely that of other settings.
    hasher.text(&format!("{:?}", spec.settings));
    hasher.number(spec.frames);
    hasher.digest(lists);
    hasher.finish()
}

fn start(what: &str, spec: &VideoSpec, background: Color) -> Hasher {
    let mut hasher = Hasher::new(what);
    hasher.text(PROGRAM);
    hasher.text(std::env::consts::ARCH);
    for number in [spec.width, spec.height, spec.rate.num, spec.rate.den] {
        hasher.number(u64::from(number));
    }
    hasher.color(background);
    hasher
}

/// The key of what is known of a rendition's frames: `inputs` stands for every file that can decide them. `None` if this
/// program cannot tell which program it is.
pub(super) fn record(inputs: Digest, name: &str, format: &Format) -> Option<Digest> {
    let mut hasher = Hasher::new("frames 1");
    hasher.digest(program()?);
    hasher.digest(inputs);
    hasher.text(name);
    for number in [format.width, format.height, format.rate.num, format.rate.den] {
        hasher.number(u64::from(number));
    }
    Some(hasher.finish())
}

/// The digest of this very program: what a script becomes depends on nearly all of it, compiler and data of the crates
/// included.
fn program() -> Option<Digest> {
    static PROGRAM: OnceLock<Option<Digest>> = OnceLock::new();
    *PROGRAM.get_or_init(|| {
        let mut file = File::open(std::env::current_exe().ok()?).ok()?;
        let mut hasher = Hasher::new("program");
        // Piece by piece: it may be larger than all that a render takes.
        let mut piece = Vec::with_capacity(PIECE as usize);
        while (&mut file).take(PIECE).read_to_end(&mut piece).ok()? > 0 {
            hasher.bytes(&piece);
            piece.clear();
        }
        Some(hasher.finish())
    })
}
