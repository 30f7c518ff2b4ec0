//! Measuring: CPU time of steps in this process, and of other processes as a whole.

use std::error::Error;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;

/// CPU seconds of one step of this thread, summed over frames.
#[derive(Default)]
pub struct Phase {
    /// The sum.
    pub seconds: f64,
}

/// A step that is under way.
pub struct Running(ThreadTime);

impl Phase {
    /// Begins a single step.
    pub fn start() -> Running {
        Running(ThreadTime::now())
    }

    /// Adds what `step` takes.
    pub fn time<T>(&mut self, step: impl FnOnce() -> T) -> T {
        let start = ThreadTime::now();
        let result = step();
        self.seconds += start.elapsed().as_secs_f64();
        result
    }
}

impl Running {
    /// CPU seconds since the start.
    pub fn stop(self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}

/// What a finished process took.
#[derive(Debug, Clone, Copy)]
pub struct Usage {
    /// User and system seconds.
    pub cpu: f64,
    /// Seconds from start to end.
    pub wall: f64,
    /// Greatest resident memory in MB, sampled every 5 ms.
    pub peak_mb: f64,
}

impl Usage {
    /// The median of one figure.
    pub fn median(all: &[Usage], figure: impl Fn(&Usage) -> f64) -> f64 {
        let mut values: Vec<f64> = all.iter().map(figure).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// Runs a program to its end; an exit code other than 0 is an error.
pub fn run(program: &str, arguments: &[&str]) -> Result<Usage, Box<dyn Error>> {
    let before = children_cpu()?;
    let start = Instant::now();
    let mut child = Command::new(program).args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
    let mut peak_mb: f64 = 0.0;
    let status = loop {
        peak_mb = peak_mb.max(high_water(child.id()).unwrap_or(0.0));
        if let Some(status) = child.try_wait()? {
            break status;
        }
        sleep(Duration::from_millis(5));
    };
    let wall = start.elapsed().as_secs_f64();
    if !status.success() {
        return Err(format!("{program} {} ended with {status}", arguments.join(" ")).into());
    }
    Ok(Usage { cpu: children_cpu()? - before, wall, peak_mb })
}

/// The greatest resident memory of a live process in MB (proc(5), `VmHWM`).
fn high_water(process: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kib| kib * 1024.0 / 1e6)
}

/// CPU seconds of all children that have ended (proc(5), fields 16 and 17 of `stat`, in ticks of 10 ms).
fn children_cpu() -> Result<f64, Box<dyn Error>> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<f64>().ok()).unwrap_or(0.0);
    Ok((ticks(13) + ticks(14)) / 100.0)
}

/// Structural similarity of a video to its raw frames, 1 for equal (ffmpeg's `ssim` filter, all planes).
pub fn ssim(video: &str, raw: &str) -> Result<f64, Box<dyn Error>> {
    let output = Command::new("ffmpeg")
        .args(["-v", "info", "-i", video, "-i", raw, "-lavfi", "ssim", "-f", "null", "-"])
        .stdin(Stdio::null())
        .output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let all = text.rsplit("All:").next().and_then(|rest| rest.split_whitespace().next());
    Ok(all.ok_or("ffmpeg printed no SSIM")?.parse()?)
}
