//! One palette for a whole video, in memory that does not grow with it.

use super::EncodeError;

/// Bits of each channel that choose a color's class.
const BITS: u32 = 6;

/// Pixels that the quantizer is shown in all; more would only repeat the same proportions.
const SHOWN: u64 = 1 << 20;

/// Colors of one class: which of them leads (the majority vote of Boyer and Moore) and how many pixels there were.
#[derive(Clone, Copy, Default)]
struct Class {
    color: [u8; 3],
    votes: u32,
    pixels: u64,
}

/// Counts colors in 2^18 classes of similar ones. A flat area makes its own color lead its class, so brand colors
/// survive exactly.
pub(super) struct ColorCount {
    classes: Vec<Class>,
}

impl ColorCount {
    /// No colors yet.
    pub fn new() -> Self {
        ColorCount { classes: vec![Class::default(); 1 << (3 * BITS)] }
    }

    /// Counts RGB pixels.
    pub fn add(&mut self, rgb: &[u8]) {
        for pixel in rgb.chunks_exact(3) {
            let color = [pixel[0], pixel[1], pixel[2]];
            let class = color.iter().fold(0, |class, c| class << BITS | usize::from(c >> (8 - BITS)));
            let class = &mut self.classes[class];
            class.pixels += 1;
            if class.color == color {
                class.votes = class.votes.saturating_add(1);
            } else if class.votes == 0 {
                (class.color, class.votes) = (color, 1);
            } else {
                class.votes -= 1;
            }
        }
    }

    /// The best palette of at most `colors` (2 to 255) for what was counted.
    pub fn palette(&self, colors: u16) -> Result<Palette, EncodeError> {
        let used: Vec<&Class> = self.classes.iter().filter(|class| class.pixels > 0).collect();
        let total: u64 = used.iter().map(|class| class.pixels).sum();
        let mut histogram = quantizr::Histogram::new();
        // The quantizer takes pixels, not counts, so every color is repeated in proportion, at least once.
        for class in &used {
            let times = (class.pixels.saturating_mul(SHOWN) / total.max(1)).max(1) as usize;
            let pixels = rgba(&class.color).repeat(times);
            histogram.add_image(&quantizr::Image::new(&pixels, times, 1).map_err(EncodeError::Palette)?);
        }
        let mut options = quantizr::Options::default();
        options.set_max_colors(i32::from(colors)).map_err(EncodeError::Palette)?;
        let mut quantizer = quantizr::QuantizeResult::quantize_histogram(&histogram, &options);
        quantizer.set_dithering_level(0.0).map_err(EncodeError::Palette)?;
        let entries = quantizer.get_palette();
        let rgb = entries.entries[..entries.count as usize].iter().map(|c| [c.r, c.g, c.b]).collect();
        let mut palette = Palette { quantizer, rgb };
        palette.settle(&used)?;
        Ok(palette)
    }
}

/// A palette and the way to it.
pub(super) struct Palette {
    quantizer: quantizr::QuantizeResult,
    rgb: Vec<[u8; 3]>,
}

impl Palette {
    /// The colors.
    pub fn rgb(&self) -> &[[u8; 3]] {
        &self.rgb
    }

    /// The palette index for each RGB pixel, without dithering.
    pub fn map(&self, rgb: &[u8]) -> Result<Vec<u8>, EncodeError> {
        let pixels: Vec<u8> = rgb.chunks_exact(3).flat_map(rgba).collect();
        let mut indices = vec![0; rgb.len() / 3];
        let image = quantizr::Image::new(&pixels, indices.len(), 1).map_err(EncodeError::Palette)?;
        self.quantizer.remap_image(&image, &mut indices).map_err(EncodeError::Palette)?;
        Ok(indices)
    }

    /// Moves every entry that stands mostly for one color onto it; the mean with its neighbours is a shade off.
    fn settle(&mut self, used: &[&Class]) -> Result<(), EncodeError> {
        let colors: Vec<u8> = used.iter().flat_map(|class| class.color).collect();
        let mut shares = vec![(0u64, Class::default()); self.rgb.len()];
        for (class, index) in used.iter().zip(self.map(&colors)?) {
            let (total, best) = &mut shares[usize::from(index)];
            *total += class.pixels;
            if class.pixels > best.pixels {
                *best = **class;
            }
        }
        for (entry, (total, best)) in self.rgb.iter_mut().zip(shares) {
            if total > 0 && best.pixels * 2 >= total {
                *entry = best.color;
            }
        }
        Ok(())
    }
}

fn rgba(rgb: &[u8]) -> [u8; 4] {
    [rgb[0], rgb[1], rgb[2], 255]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::testing::Random;

    #[test]
    fn few_colors_are_kept_exactly() {
        let mut count = ColorCount::new();
        let colors = [[255, 255, 255], [17, 34, 51], [200, 30, 40]];
        count.add(&colors.concat());
        let palette = count.palette(255).expect("palette");
        let indices = palette.map(&colors.concat()).expect("map");
        assert_eq!(indices.iter().map(|i| palette.rgb()[usize::from(*i)]).collect::<Vec<_>>(), colors);
    }

    #[test]
    fn a_flat_color_survives_shades_of_itself() {
        // Its shades, as soft edges have them, share its palette entry and would pull it up.
        let mut count = ColorCount::new();
        count.add(&[13, 110, 201].repeat(5_000));
        (0..40).for_each(|i| count.add(&[13 + i, 110 + i, 201 + i].repeat(100)));
        count.add(&[250, 250, 250].repeat(5_000));
        count.add(&[0, 0, 0].repeat(5_000));
        let palette = count.palette(3).expect("palette");
        let index = palette.map(&[13, 110, 201]).expect("map")[0];
        assert_eq!(palette.rgb()[usize::from(index)], [13, 110, 201]);
    }

    #[test]
    fn a_flat_color_survives_among_many() {
        let mut random = Random::new(5);
        let mut count = ColorCount::new();
        count.add(&[13, 110, 201].repeat(50_000));
        count.add(&(0..60_000).map(|_| random.byte()).collect::<Vec<u8>>());
        let palette = count.palette(64).expect("palette");
        assert!(palette.rgb().len() <= 64);
        let index = palette.map(&[13, 110, 201]).expect("map")[0];
        assert_eq!(palette.rgb()[usize::from(index)], [13, 110, 201]);
    }
}
