//! LZW as GIF has it, for pictures whose pixels may be coded in more than one way.
//!
//! A pixel that stays as it is may be its own color or transparent: a viewer cannot tell. With loss a pixel may also be
//! a color close to its own. The encoder keeps every such way through its dictionary open and takes the one that
//! reaches farthest, so that a choice becomes a longer match. (With loss this is the idea of Kornel Lesiński's lossy GIF
//! encoder, <https://kornel.ski/lossygif>, which gifsicle has as `--lossy`.)
//!
//! Taking a shorter match where the next one then ends farther on (flexible parsing, Horspool, DCC 1995) would save
//! 1.2 % more for three times the work.

/// The ways to code the pixels of a picture.
pub(super) trait Pixels {
    /// How many pixels there are.
    fn len(&self) -> usize;

    /// The indices that a match may begin with at a pixel, at least one, the best first.
    fn starts(&self, at: usize) -> ([u8; 2], usize);

    /// What it costs to code a pixel as this index, 0 for nothing; `None` if it must not be.
    fn cost(&self, at: usize, index: u8) -> Option<u32>;
}

/// Codes have at most 12 bits.
const FULL: usize = 4096;

/// No entry.
const NONE: u16 = u16::MAX;

/// How many ways are kept open at once, the cheapest ones.
const WAYS: usize = 12;

/// An entry of the dictionary, how many pixels it covers and what they cost.
#[derive(Clone, Copy)]
struct Match {
    entry: u16,
    len: usize,
    cost: u32,
}

/// What was seen since the last clear code, as a tree: an entry is its parent's pixels and one more.
struct Dictionary {
    parent: Vec<u16>,
    child: Vec<u16>,
    sibling: Vec<u16>,
    index: Vec<u8>,
    /// Number of the next entry.
    next: usize,
    ways: Vec<(u16, u32)>,
    further: Vec<(u16, u32)>,
}

impl Dictionary {
    fn new() -> Self {
        Dictionary {
            parent: vec![NONE; FULL],
            child: vec![NONE; FULL],
            sibling: vec![NONE; FULL],
            // The first entries are the single indices.
            index: (0..FULL).map(|entry| entry as u8).collect(),
            next: 0,
            ways: Vec::new(),
            further: Vec::new(),
        }
    }

    /// Forgets everything but single indices; entries begin at `first`.
    fn clear(&mut self, first: usize) {
        self.child.fill(NONE);
        self.next = first;
    }

    fn children(&self, entry: u16) -> impl Iterator<Item = u16> {
        let first = self.child[usize::from(entry)];
        std::iter::successors((first != NONE).then_some(first), |child| {
            let sibling = self.sibling[usize::from(*child)];
            (sibling != NONE).then_some(sibling)
        })
    }

    fn has(&self, entry: u16, index: u8) -> bool {
        self.children(entry).any(|child| self.index[usize::from(child)] == index)
    }

    /// Hangs the next entry below `parent`. It may be taken off again, and counts only when `next` moves on.
    fn hang(&mut self, parent: u16, index: u8) {
        let new = self.next;
        (self.parent[new], self.child[new], self.index[new]) = (parent, NONE, index);
        self.sibling[new] = self.child[usize::from(parent)];
        self.child[usize::from(parent)] = new as u16;
    }

    fn take_off(&mut self, parent: u16) {
        self.child[usize::from(parent)] = self.sibling[self.next];
    }

    /// The longest match that begins with `start` at a pixel.
    fn longest(&mut self, pixels: &impl Pixels, at: usize, start: u8) -> Match {
        let (mut ways, mut further) = (std::mem::take(&mut self.ways), std::mem::take(&mut self.further));
        ways.clear();
        ways.push((u16::from(start), pixels.cost(at, start).unwrap_or(0)));
        let mut end = at + 1;
        while end < pixels.len() {
            further.clear();
            for &(entry, cost) in &ways {
                for child in self.children(entry) {
                    if let Some(more) = pixels.cost(end, self.index[usize::from(child)]) {
                        further.push((child, cost.saturating_add(more)));
                    }
                }
            }
            if further.is_empty() {
                break;
            }
            if further.len() > WAYS {
                further.sort_by_key(|(_, cost)| *cost);
                further.truncate(WAYS);
            }
            std::mem::swap(&mut ways, &mut further);
            end += 1;
        }
        // All of them are equally long.
        let (entry, cost) = ways.iter().copied().min_by_key(|(_, cost)| *cost).unwrap_or((u16::from(start), 0));
        (self.ways, self.further) = (ways, further);
        Match { entry, len: end - at, cost }
    }

    /// Appends the indices of a match.
    fn spell(&self, found: Match, indices: &mut Vec<u8>) {
        let from = indices.len();
        let up = |entry: &u16| Some(self.parent[usize::from(*entry)]).filter(|parent| *parent != NONE);
        indices.extend(std::iter::successors(Some(found.entry), up).map(|entry| self.index[usize::from(entry)]));
        indices[from..].reverse();
    }

    /// The match to take at a pixel. `open` is the entry before, whose child comes to be with the first pixel of this
    /// match, which may already be that child.
    fn choose(&mut self, pixels: &impl Pixels, at: usize, open: Option<u16>) -> Match {
        let (starts, count) = pixels.starts(at);
        let mut best: Option<(Match, u8)> = None;
        for &start in &starts[..count] {
            let fresh = open.filter(|entry| !self.has(*entry, start));
            if let Some(entry) = fresh {
                self.hang(entry, start);
            }
            let found = self.longest(pixels, at, start);
            if let Some(entry) = fresh {
                self.take_off(entry);
            }
            let better = |best: &Match| found.len > best.len || found.len == best.len && found.cost < best.cost;
            if best.is_none_or(|(best, _)| better(&best)) {
                best = Some((found, start));
            }
        }
        let (found, start) = best.unwrap_or((Match { entry: u16::from(starts[0]), len: 1, cost: 0 }, starts[0]));
        if let Some(entry) = open.filter(|entry| !self.has(*entry, start)) {
            self.hang(entry, start);
        }
        found
    }
}

/// Codes of growing width, the lowest bits first.
struct Codes {
    bytes: Vec<u8>,
    held: u32,
    bits: u32,
    width: u32,
}

impl Codes {
    fn put(&mut self, code: u16) {
        self.held |= u32::from(code) << self.bits;
        self.bits += self.width;
        while self.bits >= 8 {
            self.bytes.push(self.held as u8);
            self.held >>= 8;
            self.bits -= 8;
        }
    }

    fn finish(mut self) -> Vec<u8> {
        if self.bits > 0 {
            self.bytes.push(self.held as u8);
        }
        self.bytes
    }
}

/// The picture as the format has it: the number of bits of an index (`index_bits`, 2 to 8), then the codes. With it come
/// the indices that were chosen.
///
/// A full dictionary is cleared at once: keeping it for as long as it serves, as the format allows, costs 0.5 % on
/// pictures of changes, which have little in common with what came long before.
pub(super) fn encode(pixels: &impl Pixels, index_bits: u32) -> (Vec<u8>, Vec<u8>) {
    let clear = 1u16 << index_bits;
    let (first, narrow) = (usize::from(clear) + 2, index_bits + 1);
    let mut codes = Codes { bytes: vec![index_bits as u8], held: 0, bits: 0, width: narrow };
    let mut dictionary = Dictionary::new();
    dictionary.clear(first);
    codes.put(clear);
    let mut chosen = Vec::with_capacity(pixels.len());
    let mut before = None;
    let mut at = 0;
    while at < pixels.len() {
        let found = dictionary.choose(pixels, at, before);
        codes.put(found.entry);
        dictionary.spell(found, &mut chosen);
        if before.is_some() {
            // A decoder has the entry only now.
            dictionary.next += 1;
            codes.width += u32::from(dictionary.next == 1 << codes.width && dictionary.next < FULL);
        }
        before = Some(found.entry);
        at += found.len;
        if dictionary.next == FULL {
            codes.put(clear);
            codes.width = narrow;
            dictionary.clear(first);
            before = None;
        }
    }
    codes.put(clear + 1);
    (codes.finish(), chosen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::testing::Random;

    /// Pixels with an index each, and 9 too where that is allowed.
    struct Plain(Vec<(u8, bool)>);

    impl Pixels for Plain {
        fn len(&self) -> usize {
            self.0.len()
        }

        fn starts(&self, at: usize) -> ([u8; 2], usize) {
            let (index, free) = self.0[at];
            if free { ([9, index], 2) } else { ([index, 0], 1) }
        }

        fn cost(&self, at: usize, index: u8) -> Option<u32> {
            let (own, free) = self.0[at];
            (index == own || free && index == 9).then_some(0)
        }
    }

    /// What the format's own decoder makes of it.
    fn decode(coded: &[u8], pixels: usize) -> Vec<u8> {
        let mut bytes = Vec::new();
        let table: Vec<u8> = (0..=255).flat_map(|i| [i, i, i]).collect();
        let mut encoder = gif::Encoder::new(&mut bytes, pixels as u16, 1, &table).expect("header");
        let frame = gif::Frame { width: pixels as u16, height: 1, buffer: coded.into(), ..gif::Frame::default() };
        encoder.write_lzw_pre_encoded_frame(&frame).expect("frame");
        drop(encoder);
        let mut options = gif::DecodeOptions::new();
        options.set_color_output(gif::ColorOutput::Indexed);
        let mut decoder = options.read_info(&bytes[..]).expect("header");
        decoder.read_next_frame().expect("frame").expect("one").buffer.to_vec()
    }

    #[test]
    fn pictures_come_back_whatever_their_size_and_colors() {
        let mut random = Random::new(3);
        for (colors, bits) in [(2, 2), (5, 4), (200, 8), (256, 8)] {
            for len in [1, 2, 3, 250, 5_000, 60_000] {
                let run = 1 + random.below(9);
                let mut own = 0;
                let mut next = || {
                    if random.below(run) == 0 {
                        own = random.below(colors) as u8;
                    }
                    (own, false)
                };
                let plain = Plain((0..len).map(|_| next()).collect());
                let indices: Vec<u8> = plain.0.iter().map(|(own, _)| *own).collect();
                let (coded, chosen) = encode(&plain, bits);
                assert!(chosen == indices && decode(&coded, len) == indices, "{colors} colors, {len} pixels");
            }
        }
    }

    #[test]
    fn a_run_of_one_color_takes_few_codes() {
        // Each code reaches one pixel farther than the one before: 1 + 2 + … + 44 covers 990.
        let (coded, _) = encode(&Plain(vec![(1, false); 990]), 2);
        assert!(coded.len() <= 36, "{} bytes", coded.len());
    }

    #[test]
    fn choices_make_it_smaller_and_are_told() {
        let mut random = Random::new(4);
        let pixels: Vec<(u8, bool)> = (0..8_000).map(|at| ((at % 5) as u8, random.below(4) > 0)).collect();
        let pixels: Vec<(u8, bool)> =
            pixels.into_iter().map(|(own, free)| (own ^ random.below(2) as u8, free)).collect();
        let (bound, _) = encode(&Plain(pixels.iter().map(|(own, _)| (*own, false)).collect()), 4);
        let (free, chosen) = encode(&Plain(pixels.clone()), 4);
        assert!(free.len() < bound.len(), "{} {}", free.len(), bound.len());
        assert!(chosen == decode(&free, pixels.len()));
        assert!(pixels.iter().zip(chosen).all(|((own, free), got)| got == *own || *free && got == 9));
    }
}
