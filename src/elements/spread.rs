//! Places along a line that must not touch each other, each as near as possible to where it wants to be.

/// Centres of boxes with these extents, between `low` and `high`, at least `gap` apart, in the order of `wanted`,
/// which rises. The sum of squared distances to `wanted` is the least that there is: isotonic regression by pooling
/// adjacent violators (R. E. Barlow et al., "Statistical Inference under Order Restrictions", 1972). Boxes that do not
/// fit between the bounds run beyond the upper one.
pub(super) fn spread(wanted: &[f64], extents: &[f64], gap: f64, low: f64, high: f64) -> Vec<f64> {
    // Distances from the first centre if all boxes stood side by side; without them, only the order counts.
    let mut offsets = vec![0.0];
    for pair in extents.windows(2) {
        offsets.push(offsets[offsets.len() - 1] + (pair[0] + pair[1]) / 2.0 + gap);
    }
    let (Some(first), Some(last)) = (extents.first(), extents.last()) else { return Vec::new() };
    let least = low + first / 2.0;
    let most = (high - last / 2.0 - offsets[extents.len() - 1]).max(least);
    // Blocks of boxes that stand side by side: the sum of their wishes, and how many they are.
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for (wish, offset) in wanted.iter().zip(&offsets) {
        blocks.push((wish - offset, 1));
        while let [.., (a, n), (b, m)] = blocks[..]
            && a / n as f64 > b / m as f64
        {
            blocks.truncate(blocks.len() - 2);
            blocks.push((a + b, n + m));
        }
    }
    let places = blocks.into_iter().flat_map(|(sum, n)| std::iter::repeat_n((sum / n as f64).clamp(least, most), n));
    places.zip(offsets).map(|(place, offset)| place + offset).collect()
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn boxes_stay_where_they_are_if_nothing_touches() {
        assert_eq!(spread(&[10.0, 50.0, 90.0], &[10.0; 3], 2.0, 0.0, 100.0), [10.0, 50.0, 90.0]);
        assert_eq!(spread(&[], &[], 2.0, 0.0, 100.0), [0.0; 0]);
    }

    #[test]
    fn boxes_that_touch_make_room_on_both_sides() {
        assert_eq!(spread(&[50.0, 50.0], &[10.0; 2], 2.0, 0.0, 100.0), [44.0, 56.0]);
        assert_eq!(spread(&[50.0, 52.0, 90.0], &[10.0; 3], 0.0, 0.0, 100.0), [46.0, 56.0, 90.0]);
        assert_eq!(spread(&[1.0, 2.0], &[10.0; 2], 0.0, 0.0, 100.0), [5.0, 15.0]);
        assert_eq!(spread(&[98.0, 99.0], &[10.0; 2], 0.0, 0.0, 100.0), [85.0, 95.0]);
    }

    #[test]
    fn what_does_not_fit_is_still_apart() {
        assert_eq!(spread(&[5.0, 5.0, 5.0], &[10.0; 3], 0.0, 0.0, 20.0), [5.0, 15.0, 25.0]);
    }
}
