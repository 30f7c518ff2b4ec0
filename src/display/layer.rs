//! What a group's layer goes through before it is laid down: blending, blur, a mask.

use crate::display::Item;
use crate::display::digest::Hasher;
use crate::geom::{Affine, Rect};

crate::choice! {
    /// How a layer mixes with what lies behind it (<https://www.w3.org/TR/compositing-1/#blending>).
    pub enum BlendMode {
        /// Lies over it.
        Normal = "normal",
        /// Darkens like ink on paper.
        Multiply = "multiply",
        /// Lightens like two projectors on one wall.
        Screen = "screen",
        /// Multiplies on dark ground, screens on light.
        Overlay = "overlay",
        /// The darker of the two, channel by channel.
        Darken = "darken",
        /// The lighter of the two, channel by channel.
        Lighten = "lighten",
        /// Brightens the ground to show the layer.
        ColorDodge = "color-dodge",
        /// Darkens the ground to show the layer.
        ColorBurn = "color-burn",
        /// Multiplies where the layer is dark, screens where it is light.
        HardLight = "hard-light",
        /// As `hard-light`, softly.
        SoftLight = "soft-light",
        /// The distance between the two.
        Difference = "difference",
        /// As `difference`, with less contrast.
        Exclusion = "exclusion",
        /// The layer's hue on the ground's saturation and luminosity.
        Hue = "hue",
        /// The layer's saturation on the ground's hue and luminosity.
        Saturation = "saturation",
        /// The layer's hue and saturation on the ground's luminosity.
        Color = "color",
        /// The layer's luminosity on the ground's hue and saturation.
        Luminosity = "luminosity",
    }
}

/// What is done to a layer.
#[derive(Debug, Clone, PartialEq)]
pub enum LayerEffect {
    /// It mixes with what lies behind it.
    Blend(BlendMode),
    /// It is blurred by a Gaussian of this standard deviation in pixels of the canvas.
    Blur(f64),
    /// It is seen as far as these items are opaque.
    Mask {
        /// The items, back to front.
        items: Vec<Item>,
        /// Whether it is seen where they are not.
        inverted: bool,
    },
}

/// Greatest standard deviation of a blur, in pixels.
pub const MAX_BLUR: f64 = 250.0;

/// How far a blur spreads what it blurs, in pixels: three standard deviations.
pub(crate) fn blur_reach(deviation: f64) -> f64 {
    (3.0 * deviation.clamp(0.0, MAX_BLUR)).ceil() + 1.0
}

impl LayerEffect {
    /// A box outside of which nothing is painted, for items within `bounds`.
    pub(super) fn bounds(&self, bounds: Rect) -> Rect {
        match self {
            LayerEffect::Blend(_) | LayerEffect::Mask { inverted: true, .. } => bounds,
            LayerEffect::Blur(deviation) => {
                let reach = blur_reach(*deviation);
                if bounds.area() > 0.0 { bounds.inflate(reach, reach) } else { bounds }
            }
            LayerEffect::Mask { items, .. } => {
                let mask = items.iter().map(Item::bounds).reduce(|a, b| a.union(b)).unwrap_or(Rect::ZERO);
                bounds.intersect(mask)
            }
        }
    }

    pub(super) fn transform(&mut self, by: Affine) {
        match self {
            LayerEffect::Blend(_) => {}
            // A blur is round: of an uneven scale it takes the mean.
            LayerEffect::Blur(deviation) => *deviation *= by.determinant().abs().sqrt(),
            LayerEffect::Mask { items, .. } => items.iter_mut().for_each(|item| item.transform(by)),
        }
    }

    /// Feeds it into a digest.
    pub(crate) fn hash(&self, hasher: &mut Hasher) {
        match self {
            LayerEffect::Blend(mode) => {
                hasher.text("blend");
                hasher.number(*mode as u64);
            }
            LayerEffect::Blur(deviation) => {
                hasher.text("blur");
                hasher.float(*deviation);
            }
            LayerEffect::Mask { items, inverted } => {
                hasher.text("mask");
                hasher.number(u64::from(*inverted));
                hasher.number(items.len() as u64);
                items.iter().for_each(|item| hasher.digest(item.digest()));
            }
        }
    }
}
