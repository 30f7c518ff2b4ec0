//! Keys of the cache: digests of all that decides the bytes of a segment or a file.

use crate::display::{Digest, Hasher};
use crate::encode::{OutputKind, VideoSpec, encoder_version, libraries};
use crate::style::Color;

/// Everything after the display lists that decides bytes: this program's painting and encoding (a digest of its sources
/// and of the versions of what it uses, from the build script) and the kind of processor.
const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), " ", env!("KADRS_SOURCES"));

/// The key of a segment whose frames have these lists.
pub(super) fn segment(spec: &VideoSpec, background: Color, lists: &[Digest]) -> Digest {
    let mut hasher = start("segment", spec, background);
    hasher.text(&encoder_version());
    hasher.number(u64::from(spec.settings.mp4.crf));
    hasher.text(spec.settings.mp4.preset.name());
    finish(hasher, lists)
}

/// The key of a whole file made of these lists.
pub(super) fn file(kind: &OutputKind, spec: &VideoSpec, background: Color, lists: &[Digest]) -> Digest {
    let mut hasher = start(kind.name, spec, background);
    for library in libraries() {
        hasher.text(library.name);
        hasher.text(&library.version);
    }
    // Every setting there is: a file is rarely that of other settings.
    hasher.text(&format!("{:?}", spec.settings));
    finish(hasher, lists)
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

fn finish(mut hasher: Hasher, lists: &[Digest]) -> Digest {
    hasher.number(lists.len() as u64);
    lists.iter().for_each(|list| hasher.digest(*list));
    hasher.finish()
}
