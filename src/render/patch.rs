//! Patches: what changed from one frame to the next, on its way from the painter to the encoders.

use crate::display::Damage;
use crate::geom::PixelRect;

/// The changed pixels of one frame. Patches come in the order of their frames, from 0 on and without holes.
#[derive(Debug)]
pub struct Patch {
    /// Where pixels changed; everything in the first patch.
    pub damage: Damage,
    /// The rectangles of `damage`, kept so that both ends go through them in the same order.
    rects: Vec<PixelRect>,
    /// The pixels of these rectangles, one after the other, row by row, RGBA.
    pixels: Vec<u8>,
}

impl Patch {
    /// A patch without content, to be filled.
    pub fn empty() -> Self {
        Patch { damage: Damage::none(0, 0), rects: Vec::new(), pixels: Vec::new() }
    }

    /// Copies the damaged pixels of a canvas that is `width` pixels wide. The buffers of an earlier use are used again.
    pub fn cut(&mut self, damage: Damage, rgba: &[u8], width: u32) {
        self.rects = damage.rects();
        self.damage = damage;
        self.pixels.clear();
        // A buffer that grows by itself may double beyond a whole frame.
        let pixels: usize = self.rects.iter().map(|rect| rect.width() as usize * rect.height() as usize).sum();
        self.pixels.reserve_exact(pixels * 4);
        for row in rows(&self.rects, width) {
            self.pixels.extend_from_slice(&rgba[row]);
        }
    }

    /// Writes the pixels onto the canvas of the other end.
    pub fn paste(&self, rgba: &mut [u8], width: u32) {
        let mut rest = &self.pixels[..];
        for row in rows(&self.rects, width) {
            let (line, after) = rest.split_at(row.len());
            rgba[row].copy_from_slice(line);
            rest = after;
        }
    }
}

/// The bytes of every row of every rectangle.
fn rows(rects: &[PixelRect], width: u32) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
    rects.iter().flat_map(move |rect| {
        (rect.y0..rect.y1).map(move |y| {
            let line = y as usize * width as usize;
            (line + rect.x0 as usize) * 4..(line + rect.x1 as usize) * 4
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_carries_what_changed_and_nothing_else() {
        let (width, height) = (50u32, 37u32);
        let old: Vec<u8> = vec![7; (width * height * 4) as usize];
        let new: Vec<u8> = (0..width * height * 4).map(|i| i as u8).collect();
        let mut damage = Damage::none(width, height);
        damage.add(PixelRect::new(17, 1, 19, 3));
        damage.add(PixelRect::new(40, 30, 50, 37));
        let mut patch = Patch::empty();
        patch.cut(damage.clone(), &new, width);
        let mut canvas = old.clone();
        patch.paste(&mut canvas, width);
        for (i, (pixel, was)) in canvas.chunks(4).zip(old.chunks(4)).enumerate() {
            let (x, y) = (i as u32 % width, i as u32 / width);
            let damaged = damage.contains(x as usize / 16, y as usize / 16);
            assert_eq!(pixel, if damaged { &new[i * 4..i * 4 + 4] } else { was }, "{x} {y}");
        }
    }
}
