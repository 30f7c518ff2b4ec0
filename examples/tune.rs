use std::io::Write;
use std::sync::Arc;
use kadrs::anim::*; use kadrs::display::*; use kadrs::encode::{*, holds::Holds, segment::*, yuv};
use kadrs::paint::*;
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let (root, video, locale, format, name) = (&args[1], &args[2], &args[3], &args[4], &args[5]);
    let project = kadrs::assets::Project::at(std::path::Path::new(root)).unwrap();
    let loaded = kadrs::scene::load(project, kadrs::elements::ELEMENTS);
    let input = loaded.input.expect("input");
    let comp = input.compositions.iter().find(|c| c.id() == video).unwrap();
    let fmt = input.manifest.format(format).unwrap();
    let loc = input.manifest.locale(locale).unwrap();
    let (stage, _) = kadrs::stage::Stage::build(&input, comp, fmt, loc);
    let n = stage.frame_count(fmt.rate);
    let (w, h) = (fmt.width, fmt.height);
    // paint to y4m
    let y4m = format!("/tmp/kw/tune/{name}.y4m");
    let mut out = std::io::BufWriter::new(std::fs::File::create(&y4m).unwrap());
    writeln!(out, "YUV4MPEG2 W{w} H{h} F{}:{} Ip A1:1 C420mpeg2", fmt.rate.num, fmt.rate.den).unwrap();
    let cache = Arc::new(RasterCache::default());
    let mut painter = Painter::new(cache); let mut canvas = Canvas::new(w, h);
    let mut before: Option<DisplayList> = None; let mut damages = vec![];
    let mut planes = yuv::I420::new(w, h);
    let mut frames: Vec<(Vec<u8>,Vec<u8>,Vec<u8>)> = vec![];
    for f in 0..n {
        let list = stage.list_at(fmt.rate.time_of(f));
        let d = match &before { Some(b) => difference(b, &list, w, h), None => Damage::all(w, h) };
        if !d.is_empty() { painter.paint(&list, &d, stage.background(), &mut canvas); }
        yuv::convert(&Frame { width: w, height: h, rgba: canvas.rgba(), damage: &d }, &mut planes.planes()).unwrap();
        writeln!(out, "FRAME").unwrap();
        out.write_all(&planes.y).unwrap(); out.write_all(&planes.u).unwrap(); out.write_all(&planes.v).unwrap();
        frames.push((planes.y.clone(), planes.u.clone(), planes.v.clone()));
        damages.push(d); before = Some(list);
    }
    drop(out);
    let total: usize = damages.iter().map(|d| d.columns()*d.rows()).sum();
    let dam: usize = damages.iter().map(|d| d.count()).sum();
    println!("still {} of", damages.iter().filter(|d| d.is_empty()).count()); println!("{name}: {n} frames, damaged {:.2}%", 100.0*dam as f64/total as f64);
    // scene cuts: segments of <=150 at scene boundaries given by stage.scenes()
    let mut bounds = vec![0usize];
    for s in stage.scenes() { let f = fmt.rate.frame_of(s.start) as usize; if f > *bounds.last().unwrap()+1 && f < n as usize { bounds.push(f) } }
    bounds.push(n as usize);
    let max: usize = args.get(6).map_or(150, |s| s.parse().unwrap());
    let mut segs = vec![];
    for p in bounds.windows(2) { let len = p[1]-p[0]; let k = len.div_ceil(max); for i in 0..k { segs.push((p[0]+len*i/k, p[0]+len*(i+1)/k)); } }
    println!("segments {}", segs.len());
    let variants: Vec<(&str, u8, Preset, Tuning)> = std::fs::read_to_string(&args[7]).unwrap().lines().filter(|l| !l.trim().is_empty()).map(|l| {
        let l: &'static str = Box::leak(l.to_string().into_boxed_str());
        let w: Vec<&'static str> = l.split_whitespace().collect();
        let extra: Vec<(&'static str, &'static str)> = w[4..].iter().filter_map(|e| e.split_once('=')).collect();
        (l, 20u8, Preset::parse(w[0]).unwrap(), Tuning { base: w[1].parse().unwrap(), strength: w[2].parse().unwrap(), cap: w[3].parse().unwrap(), extra: Box::leak(extra.into_boxed_slice()), info: !l.contains("noinfo"), quantiser: w.iter().find_map(|e| e.strip_prefix("q:")).map(|q| q.parse().unwrap()), repeat: !l.contains("norepeat") })
    }).collect();
    for (label, crf, preset, tuning) in variants {
        let spec = SegmentSpec { width: w, height: h, rate: fmt.rate, settings: Mp4Settings { crf, preset, ..Default::default() } };
        let begin = cpu_time::ProcessTime::now();
        let mut bytes = vec![];
        for (a, b) in &segs {
            let holds = Holds::new(&damages[*a..*b]);
            let mut p = yuv::I420::new(w, h);
            let mut pl = p.planes();
            let seg = encode::<kadrs::encode::X264Error>(&spec, &tuning, &holds, &mut pl, |i, pl| { let f = &frames[a + i]; pl.y.copy_from_slice(&f.0); pl.u.copy_from_slice(&f.1); pl.v.copy_from_slice(&f.2); Ok(()) }).unwrap();
            bytes.extend_from_slice(&seg.headers); bytes.extend_from_slice(&seg.data);
        }
        let t = begin.elapsed().as_secs_f64();
        let path = format!("/tmp/kw/tune/{name}.h264"); std::fs::write(&path, &bytes).unwrap();
        println!("{label}: {t:.2} s (repeated {}) {} KB {}", kadrs::encode::segment::STATS.swap(0, std::sync::atomic::Ordering::Relaxed), bytes.len()/1000, ssim(&path, &y4m, fmt.rate));
    }
    // ffmpeg plain
    let path = format!("/tmp/kw/tune/{name}-plain.h264");
    let o = std::process::Command::new("bash").args(["-c", &format!("( time ffmpeg -y -v error -i {y4m} -threads 1 -c:v libx264 -preset medium -crf 20 -x264-params threads=1 {path} ) 2>&1 | grep user")]).output().unwrap();
    println!("plain ffmpeg medium crf 20: {} {} KB {}", String::from_utf8_lossy(&o.stdout).trim(), std::fs::metadata(&path).unwrap().len()/1000, ssim(&path, &y4m, fmt.rate));
}
fn ssim(a: &str, b: &str, rate: FrameRate) -> String {
    let o = std::process::Command::new("ffmpeg").args(["-v","info","-r",&format!("{}/{}",rate.num,rate.den),"-i",a,"-i",b,"-lavfi","[0:v]setpts=N[a];[1:v]setpts=N[b];[a][b]ssim","-f","null","-"]).output().unwrap();
    let s = String::from_utf8_lossy(&o.stderr); s.lines().rev().find(|l| l.contains("SSIM")).map(|l| l.split("All:").nth(1).unwrap_or("").chars().take(9).collect()).unwrap_or_else(|| s.to_string())
}
