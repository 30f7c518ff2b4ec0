//! Easings: the CSS timing functions, the ones of easings.net, and a damped spring.

use std::f64::consts::PI;

/// How progress in time becomes progress of a value.
///
/// Formulas: CSS Easing Functions Level 2 (<https://www.w3.org/TR/css-easing-2/>) and
/// <https://easings.net> (Robert Penner's equations).
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Easing {
    /// Constant speed.
    Linear,
    /// `cubic-bezier(x1, y1, x2, y2)` with `x1`, `x2` in 0 to 1.
    CubicBezier(f64, f64, f64, f64),
    /// `steps(n)`: n equal jumps, each at the end of its step.
    Steps(u32),
    /// A damped spring from rest, unit mass: stiffness in 1/s², damping in 1/s, over one second of progress.
    Spring {
        /// Stiffness, greater than zero.
        stiffness: f64,
        /// Damping, zero or greater.
        damping: f64,
    },
    /// One of the easings.net families.
    Named(Family, Side),
}

/// A family of easings.net.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// sin(x)
    Sine,
    /// x²
    Quad,
    /// x³
    Cubic,
    /// x⁴
    Quart,
    /// x⁵
    Quint,
    /// 2ˣ
    Expo,
    /// √(1 − x²)
    Circ,
    /// Overshoots by about 10 %.
    Back,
}

/// Where the easing is slow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Slow at the start.
    In,
    /// Slow at the end.
    Out,
    /// Slow at both.
    InOut,
}

const FAMILIES: [(&str, Family); 8] = [
    ("sine", Family::Sine),
    ("quad", Family::Quad),
    ("cubic", Family::Cubic),
    ("quart", Family::Quart),
    ("quint", Family::Quint),
    ("expo", Family::Expo),
    ("circ", Family::Circ),
    ("back", Family::Back),
];
const SIDES: [(&str, Side); 3] = [("in-out-", Side::InOut), ("in-", Side::In), ("out-", Side::Out)];
const CSS: [(&str, Easing); 5] = [
    ("linear", Easing::Linear),
    ("ease", Easing::CubicBezier(0.25, 0.1, 0.25, 1.0)),
    ("ease-in", Easing::CubicBezier(0.42, 0.0, 1.0, 1.0)),
    ("ease-out", Easing::CubicBezier(0.0, 0.0, 0.58, 1.0)),
    ("ease-in-out", Easing::CubicBezier(0.42, 0.0, 0.58, 1.0)),
];

impl Easing {
    /// Reads a name (`ease-out`, `in-out-cubic`) or a call (`cubic-bezier(0.2, 0.8, 0.2, 1)`, `spring(120, 14)`,
    /// `steps(4)`). `None` if it is neither or its numbers are out of range.
    pub fn parse(text: &str) -> Option<Easing> {
        let text = text.trim();
        if let Some((_, easing)) = CSS.iter().find(|(name, _)| *name == text) {
            return Some(*easing);
        }
        if let Some((name, rest)) = text.split_once('(') {
            let numbers: Option<Vec<f64>> = rest
                .strip_suffix(')')?
                .split(',')
                .map(|n| n.trim().parse().ok().filter(|n: &f64| n.is_finite()))
                .collect();
            return Self::call(name.trim(), &numbers?);
        }
        let (side, family) = SIDES.iter().find_map(|(p, side)| Some((*side, text.strip_prefix(p)?)))?;
        let family = FAMILIES.iter().find(|(name, _)| *name == family)?.1;
        Some(Easing::Named(family, side))
    }

    fn call(name: &str, numbers: &[f64]) -> Option<Easing> {
        match (name, numbers) {
            ("cubic-bezier", &[x1, y1, x2, y2]) if (0.0..=1.0).contains(&x1) && (0.0..=1.0).contains(&x2) => {
                Some(Easing::CubicBezier(x1, y1, x2, y2))
            }
            ("spring", &[stiffness, damping]) if stiffness > 0.0 && damping >= 0.0 => {
                Some(Easing::Spring { stiffness, damping })
            }
            ("steps", &[n]) if n.fract() == 0.0 && (1.0..=1000.0).contains(&n) => Some(Easing::Steps(n as u32)),
            _ => None,
        }
    }

    /// Every name that [`Easing::parse`] knows, for suggestions, the schema and the reference.
    pub fn names() -> Vec<String> {
        let css = CSS.iter().map(|(name, _)| (*name).to_string());
        let named = FAMILIES.iter().flat_map(|(f, _)| SIDES.iter().map(move |(s, _)| format!("{s}{f}")));
        css.chain(named).collect()
    }

    /// Progress of the value at progress `x` in time; 0 at 0 and 1 at 1 (a spring is brought to rest there).
    pub fn at(self, x: f64) -> f64 {
        let x = x.clamp(0.0, 1.0);
        if x == 0.0 || x == 1.0 {
            return x;
        }
        match self {
            Easing::Linear => x,
            Easing::CubicBezier(x1, y1, x2, y2) => cubic_bezier(x1, y1, x2, y2, x),
            Easing::Steps(n) => (x * f64::from(n)).floor() / f64::from(n),
            Easing::Spring { stiffness, damping } => spring(stiffness, damping, x),
            Easing::Named(family, Side::In) => family.ease_in(x),
            Easing::Named(family, Side::Out) => 1.0 - family.ease_in(1.0 - x),
            Easing::Named(family, Side::InOut) if x < 0.5 => family.ease_in(2.0 * x) / 2.0,
            Easing::Named(family, Side::InOut) => 1.0 - family.ease_in(2.0 - 2.0 * x) / 2.0,
        }
    }
}

impl Family {
    fn ease_in(self, x: f64) -> f64 {
        match self {
            Family::Sine => 1.0 - libm::cos(x * PI / 2.0),
            Family::Quad => x * x,
            Family::Cubic => x * x * x,
            Family::Quart => x * x * x * x,
            Family::Quint => x * x * x * x * x,
            Family::Expo => libm::exp2(10.0 * x - 10.0),
            Family::Circ => 1.0 - (1.0 - x * x).max(0.0).sqrt(),
            Family::Back => 2.70158 * x * x * x - 1.70158 * x * x,
        }
    }
}

/// The y of a CSS cubic Bézier where its x is `x`, by bisection: x is monotonic, 50 halvings reach f64's precision.
fn cubic_bezier(x1: f64, y1: f64, x2: f64, y2: f64, x: f64) -> f64 {
    let at = |a: f64, b: f64, t: f64| {
        let s = 1.0 - t;
        3.0 * s * s * t * a + 3.0 * s * t * t * b + t * t * t
    };
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..50 {
        let middle = (low + high) / 2.0;
        if at(x1, x2, middle) < x {
            low = middle;
        } else {
            high = middle;
        }
    }
    at(y1, y2, (low + high) / 2.0)
}

/// Position of a damped harmonic oscillator released at 0 towards 1
/// (<https://en.wikipedia.org/wiki/Harmonic_oscillator#Damped_harmonic_oscillator>).
fn spring(stiffness: f64, damping: f64, t: f64) -> f64 {
    let omega = stiffness.sqrt();
    let zeta = damping / (2.0 * omega);
    let raw = |t: f64| {
        if zeta < 1.0 {
            let wd = omega * (1.0 - zeta * zeta).sqrt();
            let (sin, cos) = libm::sincos(wd * t);
            1.0 - libm::exp(-zeta * omega * t) * (cos + zeta * omega / wd * sin)
        } else {
            // Overdamped springs are drawn as critically damped ones: no overshoot, quickest rest.
            1.0 - libm::exp(-omega * t) * (1.0 + omega * t)
        }
    };
    // What is left at one second is spread linearly, so that the value rests exactly at 1.
    raw(t) + (1.0 - raw(1.0)) * t
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_parses_and_runs_from_0_to_1() {
        for name in Easing::names() {
            let easing = Easing::parse(&name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!((easing.at(0.0), easing.at(1.0)), (0.0, 1.0), "{name}");
            assert!(easing.at(0.5).is_finite());
        }
    }

    #[test]
    fn known_values() {
        let close = |text: &str, x: f64, y: f64| {
            let got = Easing::parse(text).expect(text).at(x);
            assert!((got - y).abs() < 1e-4, "{text} at {x}: {got}, not {y}");
        };
        close("out-cubic", 0.25, 0.578125);
        close("in-out-quad", 0.25, 0.125);
        close("ease", 0.5, 0.8024);
        close("steps(4)", 0.6, 0.5);
        close("cubic-bezier(0.2, 0.8, 0.2, 1)", 0.5, 0.9461);
    }

    #[test]
    fn nonsense_is_refused() {
        for text in
            ["", "outcubic", "cubic-bezier(2,0,0,1)", "cubic-bezier(0,0,0)", "steps(0)", "spring(0,1)", "steps(nan)"]
        {
            assert_eq!(Easing::parse(text), None, "{text}");
        }
    }
}
