//! Files with random damage: whatever is in them, kadrs answers with findings and never with a panic.

use std::panic::catch_unwind;

use crate::support::findings::check;
use crate::support::fixture::Fixture;
use crate::support::report;

/// How often each file is damaged.
const ROUNDS: u64 = 100;

/// Bytes that mean something to YAML, Fluent, SVG or a number.
const SIGNS: &[u8] = b"{}[]:,\"'#&*!|>-%@=<$~`\n\t .0159eE+/\\\xc3\xff\x00";

const SCRIPT: &str = "\
video: film
background: { gradient: [$sky, $paper], angle: 45deg }
overlay:
  - rect: { width: 40, height: 40, fill: $amber, place: { x: 50%, y: 0 }, at: scene:two + 100ms }
scenes:
  - id: one
    length: auto
    body:
      - row:
          id: words
          gap: { landscape: 60, default: 20 }
          stagger: 100ms
          items:
            - text: { message: hello, args: { count: 3 }, style: display, enter: { effect: rise, by: word, for: 300ms } }
            - text: { id: last, message: hello, args: { count: 11 }, style: body, fit: shrink, lines: 2, width: 300 }
      - rect: { id: box, width: 90, height: 60, fill: $sea, at: after:words, animate: { x: { 0s: 0, 50%: 20% } } }
      - arrow: { from: words.1, to: box, enter: draw }
  - id: two
    length: 400ms
    transition: { kind: push, for: 200ms }
    body:
      - svg: { file: art/gate.svg, width: 500, parts: { bar: { rotate: { 0s: 0deg, 300ms: -60deg }, pivot: [64, 340] } } }
      - grid: { columns: 2, items: [ counter: { to: 1234.5, style: body }, ring: { value: 40%, fill: $sea } ] }
";

const MANIFEST: &str = "\
name: Damaged
source: en
locales: { en: {}, ar: { fallback: [en], digits: latin } }
formats:
  landscape: { size: 320x180, fps: 25, margin: { top: 60, bottom: 60, side: 60 } }
output: { mp4: { crf: 20, preset: fast }, gif: { width: 160 } }
limits: { video-seconds: 60 }
";

const MESSAGES: &str = "\
hello = { $count ->
    [one] <em>{ $count }</em> month
   *[other] { NUMBER($count, minimumFractionDigits: 1) } months in { -land }
 }
-land = Latvia
";

/// A generator of numbers that look random and are the same on every run (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % n.max(1) as u64) as usize
    }
}

/// A few bytes replaced, left out, put in or repeated.
fn damage(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for _ in 0..=dice.below(3) {
        let at = dice.below(out.len());
        let end = (at + 1 + dice.below(12)).min(out.len());
        match dice.below(4) {
            0 => out[at] = SIGNS[dice.below(SIGNS.len())],
            1 => drop(out.drain(at..end)),
            2 => out.insert(at, SIGNS[dice.below(SIGNS.len())]),
            _ => {
                let piece = out[at..end].to_vec();
                let to = dice.below(out.len());
                out.splice(to..to, piece);
            }
        }
    }
    out
}

fn project() -> Fixture {
    let fixture = Fixture::with_pictures();
    fixture.write("kadrs.yaml", MANIFEST);
    fixture.write("scenes/film.yaml", SCRIPT);
    fixture.remove("locales/lv");
    for locale in ["en", "ar"] {
        fixture.write(&format!("locales/{locale}/main.ftl"), MESSAGES);
    }
    fixture
}

#[test]
fn damaged_files_give_findings_and_no_panic() {
    let files = ["kadrs.yaml", "scenes/theme.yaml", "scenes/film.yaml", "locales/en/main.ftl", "scenes/art/gate.svg"];
    let try_file = |index: usize| -> Vec<String> {
        let (fixture, path) = (project(), files[index]);
        let whole = std::fs::read(fixture.path(path)).expect("a file of the fixture");
        let mut problems = Vec::new();
        for round in 0..ROUNDS {
            let damaged = damage(&whole, &mut Dice(round * 1000 + index as u64));
            fixture.write(path, &damaged);
            let root = fixture.root().to_path_buf();
            if catch_unwind(|| check(&root).lines()).is_err() {
                problems.push(format!("{path}, round {round}: a panic on\n{}", String::from_utf8_lossy(&damaged)));
            }
        }
        problems
    };
    let undamaged: Vec<String> =
        check(project().root()).lines().into_iter().filter(|line| line.starts_with("error")).collect();
    report(&undamaged);
    let problems: Vec<String> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..files.len()).map(|index| scope.spawn(move || try_file(index))).collect();
        runs.into_iter().flat_map(|run| run.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    report(&problems);
}
