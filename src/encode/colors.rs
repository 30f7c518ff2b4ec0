//! One palette for a whole video, in memory that does not grow with it.

use std::collections::BTreeMap;

use super::EncodeError;

/// Bits of each channel that choose a color's class.
const BITS: u32 = 6;

/// Pixels that the quantizer is shown in all; more would only repeat the same proportions.
const SHOWN: u64 = 1 << 20;

/// How often the palette is moved to the means of what it stands for. More rounds gain nothing that can be measured.
const ROUNDS: usize = 4;

/// Places of the memory that finds a color's palette entry again.
const MEMORY: usize = 1 << 14;

/// How far two colors are apart: squares of the differences, each weighted as the channel counts in luma (BT.601: 0.299,
/// 0.587, 0.114). A gray that is `n` levels off is `10 n²` away.
pub(super) fn distance(a: [u8; 3], b: [u8; 3]) -> u32 {
    let square = |channel: usize| u32::from(a[channel].abs_diff(b[channel])).pow(2);
    3 * square(0) + 6 * square(1) + square(2)
}

/// Colors of one class: which of them leads (the majority vote of Boyer and Moore) and how much there was of all.
#[derive(Clone, Copy, Default)]
struct Class {
    color: [u8; 3],
    votes: u64,
    weight: u64,
    /// Whether a color that is counted by itself falls into this class.
    holds_exact: bool,
}

/// Counts colors in 2^18 classes of similar ones. A flat area makes its own color lead its class, so brand colors
/// survive exactly.
pub(super) struct ColorCount {
    classes: Vec<Class>,
    /// Colors that the palette must have as they are, if they are seen.
    exact: BTreeMap<[u8; 3], u64>,
}

fn class_of(color: [u8; 3]) -> usize {
    color.iter().fold(0, |class, c| class << BITS | usize::from(c >> (8 - BITS)))
}

impl ColorCount {
    /// No colors yet. The `exact` ones get a palette entry of their own if they are seen.
    pub fn new(exact: &[[u8; 3]]) -> Self {
        let mut classes = vec![Class::default(); 1 << (3 * BITS)];
        exact.iter().for_each(|color| classes[class_of(*color)].holds_exact = true);
        ColorCount { classes, exact: exact.iter().map(|color| (*color, 0)).collect() }
    }

    /// Counts a color that was seen for as much as `weight`: area times time.
    pub fn add(&mut self, color: [u8; 3], weight: u64) {
        let class = &mut self.classes[class_of(color)];
        class.weight += weight;
        if class.color == color {
            class.votes += weight;
        } else if class.votes < weight {
            (class.color, class.votes) = (color, weight - class.votes);
        } else {
            class.votes -= weight;
        }
        if class.holds_exact
            && let Some(seen) = self.exact.get_mut(&color)
        {
            *seen += weight;
        }
    }

    /// The best palette of at most `colors` (2 to 255) for what was counted.
    pub fn palette(&self, colors: u16) -> Result<Palette, EncodeError> {
        let used: Vec<&Class> = self.classes.iter().filter(|class| class.weight > 0).collect();
        let mut fixed: Vec<([u8; 3], u64)> =
            self.exact.iter().filter(|(_, seen)| **seen > 0).map(|(color, seen)| (*color, *seen)).collect();
        // Where the palette is small the rest of the picture needs half of it.
        fixed.sort_by_key(|(color, seen)| (std::cmp::Reverse(*seen), *color));
        fixed.truncate(usize::from(colors / 2));
        let mut rgb: Vec<[u8; 3]> = fixed.iter().map(|(color, _)| *color).collect();
        let first_free = rgb.len();
        let candidates = quantize(&used, colors)?.into_iter().filter(|color| !rgb[..first_free].contains(color));
        let candidates: Vec<[u8; 3]> = candidates.collect();
        rgb.extend(thin_out(candidates, &rgb, usize::from(colors) - first_free));
        for _ in 0..ROUNDS {
            settle(&mut rgb, first_free, &used);
        }
        Ok(Palette { rgb, memory: vec![None; MEMORY] })
    }
}

/// A first palette by median cut (the quantizer's).
fn quantize(used: &[&Class], colors: u16) -> Result<Vec<[u8; 3]>, EncodeError> {
    let total: u64 = used.iter().map(|class| class.weight).sum();
    let mut histogram = quantizr::Histogram::new();
    // The quantizer takes pixels, not counts, so every color is repeated in proportion, at least once.
    for class in used {
        let times = (u128::from(class.weight) * u128::from(SHOWN) / u128::from(total.max(1))).max(1) as usize;
        let [r, g, b] = class.color;
        let pixels = [r, g, b, 255].repeat(times);
        histogram.add_image(&quantizr::Image::new(&pixels, times, 1).map_err(EncodeError::Palette)?);
    }
    let mut options = quantizr::Options::default();
    options.set_max_colors(i32::from(colors)).map_err(EncodeError::Palette)?;
    let quantizer = quantizr::QuantizeResult::quantize_histogram(&histogram, &options);
    let entries = quantizer.get_palette();
    Ok(entries.entries[..entries.count as usize].iter().map(|c| [c.r, c.g, c.b]).collect())
}

/// At most `most` of the candidates: those go that are closest to a fixed color, which stands in for them.
fn thin_out(mut candidates: Vec<[u8; 3]>, fixed: &[[u8; 3]], most: usize) -> Vec<[u8; 3]> {
    let apart = |color: &[u8; 3]| fixed.iter().map(|fixed| distance(*color, *fixed)).min().unwrap_or(u32::MAX);
    while candidates.len() > most {
        let closest = (0..candidates.len()).min_by_key(|at| apart(&candidates[*at]));
        closest.map(|at| candidates.remove(at));
    }
    candidates
}

fn nearest(palette: &[[u8; 3]], color: [u8; 3]) -> usize {
    (0..palette.len()).min_by_key(|at| distance(palette[*at], color)).unwrap_or(0)
}

/// Moves every entry from `first_free` on to the mean of the colors it stands for (a round of k-means, after Lloyd), or,
/// if it stands mostly for one color, onto that: the mean with its neighbours would be a shade off.
fn settle(palette: &mut [[u8; 3]], first_free: usize, used: &[&Class]) {
    let mut sums = vec![([0u64; 3], 0u64, Class::default()); palette.len()];
    for class in used {
        let (sum, total, best) = &mut sums[nearest(palette, class.color)];
        (0..3).for_each(|channel| sum[channel] += u64::from(class.color[channel]) * class.weight);
        *total += class.weight;
        if class.weight > best.weight {
            *best = **class;
        }
    }
    for (entry, (sum, total, best)) in palette.iter_mut().zip(sums).skip(first_free) {
        if total > 0 {
            let mean = sum.map(|sum| ((sum + total / 2) / total) as u8);
            *entry = if best.weight * 2 >= total { best.color } else { mean };
        }
    }
}

/// A palette and the way to it.
pub(super) struct Palette {
    rgb: Vec<[u8; 3]>,
    /// Colors that were looked up last, with their entries.
    memory: Vec<Option<([u8; 3], u8)>>,
}

impl Palette {
    /// The colors.
    pub fn rgb(&self) -> &[[u8; 3]] {
        &self.rgb
    }

    /// The entry closest to a color.
    pub fn index(&mut self, color: [u8; 3]) -> u8 {
        let [r, g, b] = color.map(u32::from);
        let place = (r << 16 | g << 8 | b).wrapping_mul(0x9e37_79b1) >> (32 - MEMORY.trailing_zeros());
        match self.memory[place as usize] {
            Some((known, index)) if known == color => index,
            _ => {
                let index = nearest(&self.rgb, color) as u8;
                self.memory[place as usize] = Some((color, index));
                index
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::testing::Random;

    #[test]
    fn few_colors_are_kept_exactly() {
        let mut count = ColorCount::new(&[]);
        let colors = [[255, 255, 255], [17, 34, 51], [200, 30, 40]];
        colors.iter().for_each(|color| count.add(*color, 1));
        let mut palette = count.palette(255).expect("palette");
        let indices = colors.map(|color| usize::from(palette.index(color)));
        let found = indices.map(|index| palette.rgb()[index]);
        assert_eq!(found, colors);
    }

    #[test]
    fn a_flat_color_survives_shades_of_itself() {
        // Its shades, as soft edges have them, share its palette entry and would pull it up.
        let mut count = ColorCount::new(&[]);
        count.add([13, 110, 201], 5_000);
        (0..40).for_each(|i| count.add([13 + i, 110 + i, 201 + i], 100));
        count.add([250, 250, 250], 5_000);
        count.add([0, 0, 0], 5_000);
        let mut palette = count.palette(3).expect("palette");
        let index = palette.index([13, 110, 201]);
        assert_eq!(palette.rgb()[usize::from(index)], [13, 110, 201]);
    }

    #[test]
    fn a_flat_color_survives_among_many() {
        let mut random = Random::new(5);
        let mut count = ColorCount::new(&[]);
        count.add([13, 110, 201], 50_000);
        (0..20_000).for_each(|_| count.add([random.byte(), random.byte(), random.byte()], 1));
        let mut palette = count.palette(64).expect("palette");
        assert!(palette.rgb().len() <= 64);
        let index = palette.index([13, 110, 201]);
        assert_eq!(palette.rgb()[usize::from(index)], [13, 110, 201]);
    }

    #[test]
    fn colors_of_the_theme_are_exact_however_rare() {
        // Both fall into one class, whose leader is neither.
        let (rare, other) = ([100, 101, 102], [101, 101, 102]);
        let mut random = Random::new(6);
        let mut count = ColorCount::new(&[rare, other, [1, 2, 3]]);
        count.add([102, 102, 102], 90_000);
        (0..20_000).for_each(|_| count.add([random.byte(), random.byte(), random.byte()], 9));
        count.add(rare, 2);
        count.add(other, 1);
        for colors in [255, 16, 4] {
            let mut palette = count.palette(colors).expect("palette");
            assert!(palette.rgb().len() <= usize::from(colors));
            for color in [rare, other] {
                let index = palette.index(color);
                assert_eq!(palette.rgb()[usize::from(index)], color, "{colors} colors");
            }
            assert!(!palette.rgb().contains(&[1, 2, 3]), "what is not seen needs no entry");
        }
    }

    #[test]
    fn lookups_find_the_closest_entry() {
        let mut random = Random::new(7);
        let mut color = || [random.byte(), random.byte(), random.byte()];
        let mut count = ColorCount::new(&[]);
        (0..5_000).for_each(|_| count.add(color(), 1));
        let mut palette = count.palette(200).expect("palette");
        for _ in 0..5_000 {
            let color = color();
            let index = palette.index(color);
            let found = palette.rgb()[usize::from(index)];
            assert!(palette.rgb().iter().all(|entry| distance(*entry, color) >= distance(found, color)));
        }
    }
}
