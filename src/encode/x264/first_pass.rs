//! Statistics of a first pass that never took place, which spare x264 most of what it does to choose a quantiser.
//!
//! With constant quality, x264 analyses every picture at half its size, only to choose a quantiser, even where it is told
//! one: a quarter of the time of films in which little moves. With constant quantisers it does not, but then takes no
//! offsets for single macroblocks either. A second pass over statistics does neither. These describe one picture; x264
//! goes on after it at constant quantisers, and keeps taking offsets. The file is read when the encoder is opened.

use std::fs::File;
use std::io::{self, Write};

use super::Config;

/// What makes x264 read the statistics: the second pass, for a bit rate. The rate decides nothing, as every picture has
/// its quantiser; a low one leaves the level to the size of the pictures.
pub(super) const OPTIONS: [(&str, &str); 2] = [("pass", "2"), ("bitrate", "1")];

/// A file of statistics without a name, as long as it is kept.
pub(super) struct FirstPass(File);

impl FirstPass {
    /// Statistics of one keyframe of this size and rate.
    pub(super) fn new(config: &Config<'_>) -> io::Result<Self> {
        let mut file = nameless()?;
        let Config { width, height, rate, .. } = config;
        // Of the options only the size and the time base must be there.
        writeln!(file, "#options: {width}x{height} timebase={}/{}", rate.den, rate.num)?;
        let costs = "q:20.00 aq:20.00 tex:0 mv:0 misc:0 imb:1 pmb:0 smb:0";
        writeln!(file, "in:0 out:0 type:I dur:2 cpbdur:2 {costs} d:- ref:;")?;
        Ok(FirstPass(file))
    }

    /// Where this process finds it.
    pub(super) fn path(&self) -> String {
        use std::os::fd::AsRawFd;
        format!("/dev/fd/{}", self.0.as_raw_fd())
    }
}

/// A file in memory.
#[cfg(target_os = "linux")]
fn nameless() -> io::Result<File> {
    use std::os::fd::FromRawFd;
    // SAFETY: the name ends with 0; 1 is MFD_CLOEXEC.
    let descriptor = unsafe { super::ffi::memfd_create(c"x264".as_ptr(), 1) };
    if descriptor < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the descriptor was just made, is open and belongs to nobody else.
    Ok(unsafe { File::from_raw_fd(descriptor) })
}

/// A temporary file that loses its name at once, so that nothing is left behind.
#[cfg(not(target_os = "linux"))]
fn nameless() -> io::Result<File> {
    use std::sync::atomic::{AtomicU64, Ordering};
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let name = format!("kadrs-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let path = std::env::temp_dir().join(name);
    let file = File::options().read(true).write(true).create_new(true).open(&path)?;
    std::fs::remove_file(&path)?;
    Ok(file)
}
