//! How long each macroblock stays as it is: what a renderer knows and an encoder can only guess.

use crate::display::Damage;

/// For every frame of a segment and every macroblock: whether it is as before, and for how many frames it will stay.
pub struct Holds {
    blocks: usize,
    /// Frames after this one that show the block unchanged, at most 255; frame by frame.
    stays: Vec<u8>,
    /// Whether the block is as in the frame before; frame by frame.
    constant: Vec<bool>,
}

impl Holds {
    /// Reads the damages of a segment's frames, each against the frame before it. Nothing stands before the first.
    pub fn new(damages: &[Damage]) -> Self {
        let blocks = damages.first().map_or(0, |damage| damage.columns() * damage.rows());
        let mut constant = vec![false; blocks * damages.len()];
        for (damage, row) in damages.iter().zip(constant.chunks_mut(blocks.max(1))).skip(1) {
            mark(damage, row);
        }
        let mut stays = vec![0u8; constant.len()];
        for at in (0..constant.len().saturating_sub(blocks)).rev() {
            if constant[at + blocks] {
                stays[at] = stays[at + blocks].saturating_add(1);
            }
        }
        Holds { blocks, stays, constant }
    }

    /// Whether each block of the frame is as in the frame before.
    pub fn constant(&self, frame: usize) -> &[bool] {
        &self.constant[frame * self.blocks..][..self.blocks]
    }

    /// The share of all blocks after the first frame that change, 0 to 1.
    pub fn moving(&self) -> f32 {
        let later = self.constant.get(self.blocks..).unwrap_or_default();
        let moving = later.iter().filter(|constant| !**constant).count();
        moving as f32 / later.len().max(1) as f32
    }

    /// For how many frames after this one each block stays.
    pub fn stays(&self, frame: usize) -> &[u8] {
        &self.stays[frame * self.blocks..][..self.blocks]
    }
}

/// The macroblocks without damage, in luma and in chroma: the first chroma column of a block sees the last luma column
/// of the block to its left (see [`super::yuv`]).
fn mark(damage: &Damage, constant: &mut [bool]) {
    let columns = damage.columns();
    for (at, constant) in constant.iter_mut().enumerate() {
        let (column, row) = (at % columns, at / columns);
        let left = column > 0 && damage.contains(column - 1, row);
        *constant = !damage.contains(column, row) && !left;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::PixelRect;

    #[test]
    fn blocks_count_the_frames_until_they_change() {
        let mut third = Damage::none(48, 32);
        third.add(PixelRect::new(2, 2, 4, 4));
        let holds = Holds::new(&[Damage::all(48, 32), Damage::none(48, 32), third, Damage::none(48, 32)]);
        assert_eq!(holds.constant(0), [false; 6]);
        assert_eq!(holds.constant(1), [true; 6]);
        // The damaged block and its right neighbour, whose chroma sees it.
        assert_eq!(holds.constant(2), [false, false, true, true, true, true]);
        assert_eq!(holds.stays(0), [1, 1, 3, 3, 3, 3]);
        assert_eq!(holds.stays(1), [0, 0, 2, 2, 2, 2]);
        assert_eq!(holds.stays(2), [1, 1, 1, 1, 1, 1]);
        assert_eq!(holds.stays(3), [0; 6]);
        assert_eq!(holds.moving(), 2.0 / 18.0);
    }

    #[test]
    fn a_hold_is_counted_up_to_255_frames() {
        let damages = vec![Damage::none(16, 16); 300];
        assert_eq!(Holds::new(&damages).stays(0), [255]);
        assert!(Holds::new(&[]).stays.is_empty());
        assert_eq!(Holds::new(&damages[..1]).moving(), 0.0);
    }
}
