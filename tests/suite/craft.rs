//! Scripts of the goldens of scene craft: repetition, views, groups, motion along lines, emphasis.

use crate::support::fixture::script;

/// The name, the script and the moments in seconds of each golden.
pub fn scripts() -> Vec<(&'static str, String, &'static [f64])> {
    vec![
        ("craft-repeat", script(REPEAT), &[0.0]),
        ("craft-groups", script(GROUPS), &[0.0, 1.0, 2.0]),
        ("craft-morph", script(MORPH), &[0.0, 0.5, 1.0, 2.0]),
        ("craft-follow", script(FOLLOW), &[0.0, 1.0, 2.0]),
        ("craft-emphasis", script(EMPHASIS), &[0.0, 0.7, 1.2, 2.5, 3.5]),
        ("craft-dim", script(DIM), &[0.0, 1.2, 4.0]),
        ("craft-view", VIEW.to_string(), &[0.0, 1.5, 2.0, 3.0, 4.0]),
    ]
}

const REPEAT: &str = "\
- row:
    gap: { ar/landscape: 40, default: 20 }
    items:
      - for:
          data: [{ fill: $sea, tall: true, height: 60 }, { fill: $amber, height: 30 }, { fill: $clay, tall: true, height: 90 }]
          as: bar
          items:
            - rect: { width: 90, height: \"${bar.height}\", fill: \"${bar.fill}\" }
            - for: { data: [8, 16], as: side, when: { locale: ar }, items: [ rect: { width: \"${side}\", height: \"${side}\", fill: $ink } ] }
";

const GROUPS: &str = "\
- row:
    gap: 40
    items:
      - rect: { width: 90, height: 60, fill: $sea, clip: { shape: ellipse, fit: cover, from: start, reveal: { 0s: 0, 2s: 1, ease: linear } } }
      - rect: { width: 90, height: 60, fill: $sea, clip: { shape: path, d: M0 0 L10 5 L0 10 Z } }
      - rect: { width: 90, height: 60, fill: $sea, clip: { shape: rect, radius: 20, inset: 4 }, blur: { 0s: 12, 2s: 0, ease: linear } }
      - layers:
          items:
            - ellipse: { id: hole, width: 40, height: 40, fill: $ink }
            - rect: { width: 90, height: 60, fill: $amber, mask: { by: hole, inverted: true }, animate: { x: { 0s: 0, 2s: 30, ease: linear } } }
            - rect: { width: 50, height: 20, fill: $clay, blend: multiply, opacity: 0.5 }
";

const MORPH: &str = "\
- path:
    width: 90
    fill: $sea
    d: { 0s: M0 0 H60 V60 H0 Z, 1s: M30 0 L60 60 H0 Z, 2s: M0 0 L60 30 L0 60 Z, ease: linear }
";

const FOLLOW: &str = "\
- path: { id: road, d: M0 100 C100 0 200 0 300 100, width: 450, height: 150, stroke: $sea, place: { x: 150, y: 150 } }
- rect: { width: 40, height: 20, fill: $amber, animate: { follow: { path: road, for: 2s, ease: linear, turn: true } } }
- rect: { width: 40, height: 20, fill: $clay, place: { x: 300, y: 600 }, animate: { follow: { path: M0 0 H300, at: 500ms, for: 1s, ease: linear } } }
";

const EMPHASIS: &str = "\
- row:
    gap: 60
    items:
      - rect: { width: 90, height: 60, fill: $sea, enter: { effect: fade, for: 500ms }, emphasis: underline }
      - rect: { width: 90, height: 60, fill: $amber, emphasis: { effect: circle, at: 1s, for: 1s, color: $clay, stroke_width: 6 } }
      - rect: { id: c, width: 90, height: 60, fill: $clay, emphasis: [{ effect: dim, at: 2s, for: 1s, ease: linear }, { effect: pulse, at: 2s, for: 1s }] }
";

const DIM: &str = "\
- row:
    gap: 60
    items:
      - column:
          id: people
          gap: 20
          items:
            - rect: { width: 90, height: 60, fill: $sea, emphasis: { effect: dim, within: scene, at: 500ms, for: 1s } }
            - rect: { width: 90, height: 60, fill: $amber }
      - column:
          gap: 20
          items:
            - rect: { width: 90, height: 60, fill: $clay, emphasis: { effect: dim, at: 3s, within: scene } }
            - rect: { width: 90, height: 60, fill: $plum, emphasis: { effect: dim, at: 3s, within: scene } }
- rect: { width: 60, height: 20, fill: $ink, place: { x: 100%, y: 100%, origin: bottom-end, within: margins } }
";

const VIEW: &str = "\
video: film
background: $paper
scenes:
  - id: one
    length: 4s
    background: $sky
    stage: { width: 200% }
    view: { 1s: { x: 25% }, 2s: { x: 75% }, 4s: { on: far, y: -40, zoom: 2 }, ease: linear }
    body:
      - rect: { width: 90, height: 60, fill: $sea, place: { x: 25%, y: 50%, origin: center } }
      - rect: { id: far, width: 90, height: 60, fill: $amber, place: { x: 75%, y: 50%, origin: center } }
";

/// Blur, mask, blend and cut in a small image.
pub const IMAGE: &str = "\
- row:
    gap: 60
    items:
      - ellipse: { width: 380, height: 380, fill: $sea, blur: 30 }
      - layers:
          items:
            - image: { id: below, file: art/sample.png, width: 420, height: 420, clip: { shape: path, d: M50 0 L100 40 L80 100 L20 100 L0 40 Z } }
            - ellipse: { width: 300, height: 300, fill: $amber, blend: multiply, place: { x: 70%, y: 70%, origin: center } }
      - layers:
          items:
            - text: { id: word, message: place, style: display, width: 480 }
            - rect: { width: 480, height: 420, fill: { gradient: [$clay, $plum], angle: 0deg }, mask: word }
";
