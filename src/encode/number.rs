//! Frame numbers of coded pictures, changed in place.

/// Bits of a frame number: x264 takes four where a picture refers to one other.
const BITS: usize = 4;

/// Appends the picture with its frame number raised by `by`, modulo 16.
///
/// A picture is NAL units with start codes; each slice of a picture that is not a keyframe has its number after three
/// Exp-Golomb codes (ITU-T H.264, 7.3.3). Emulation prevention bytes are removed and put in anew.
pub(super) fn shifted(picture: &[u8], by: usize, out: &mut Vec<u8>) {
    if by.is_multiple_of(16) {
        out.extend_from_slice(picture);
        return;
    }
    for unit in units(picture) {
        let (start, body) = unit;
        out.extend_from_slice(start);
        let Some(header) = body.first() else { continue };
        if header & 0x1F != 1 {
            out.extend_from_slice(body);
            continue;
        }
        let mut raw = unescaped(body);
        let mut at = 8;
        for _ in 0..3 {
            exp_golomb(&raw, &mut at);
        }
        let old = (0..BITS).fold(0, |value, bit| value << 1 | usize::from(get(&raw, at + bit)));
        let new = (old + by) % 16;
        for bit in 0..BITS {
            set(&mut raw, at + bit, new >> (BITS - 1 - bit) & 1 == 1);
        }
        escape(&raw, out);
    }
}

/// Whether the parameter sets promise what [`shifted`] needs: frame numbers of four bits right after the three codes, and
/// an order of pictures that is that of decoding, so that nothing else counts them (ITU-T H.264, 7.3.2.1.1).
pub(super) fn can_shift(headers: &[u8]) -> bool {
    let Some((_, set)) = units(headers).find(|(_, body)| body.first().is_some_and(|header| header & 0x1F == 7)) else {
        return false;
    };
    let raw = unescaped(set);
    // Profile, constraints and level; only the High profile goes on like this.
    if raw.get(1) != Some(&100) {
        return false;
    }
    let mut at = 32;
    let mut code = || exp_golomb(&raw, &mut at);
    let (_, chroma, _, _) = (code(), code(), code(), code());
    // Lossless bypass and scaling matrices.
    let matrices = get(&raw, at + 1);
    at += 2;
    let (bits, order) = (exp_golomb(&raw, &mut at), exp_golomb(&raw, &mut at));
    chroma == 1 && !matrices && bits + 4 == BITS as u32 && order == 2
}

/// The NAL units with the start code before each.
pub(super) fn units(mut bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    std::iter::from_fn(move || {
        let length = if bytes.starts_with(&[0, 0, 0, 1]) { 4 } else { 3.min(bytes.len()) };
        if bytes.is_empty() {
            return None;
        }
        let (start, rest) = bytes.split_at(length);
        let next = rest
            .windows(3)
            .position(|w| w == [0, 0, 1])
            .map_or(rest.len(), |at| if at > 0 && rest[at - 1] == 0 { at - 1 } else { at });
        let (body, after) = rest.split_at(next);
        bytes = after;
        Some((start, body))
    })
}

fn unescaped(body: &[u8]) -> Vec<u8> {
    let mut raw = Vec::with_capacity(body.len());
    let mut zeros = 0;
    for &byte in body {
        if zeros >= 2 && byte == 3 {
            zeros = 0;
            continue;
        }
        zeros = if byte == 0 { zeros + 1 } else { 0 };
        raw.push(byte);
    }
    raw
}

fn escape(raw: &[u8], out: &mut Vec<u8>) {
    let mut zeros = 0;
    for &byte in raw {
        if zeros >= 2 && byte <= 3 {
            out.push(3);
            zeros = 0;
        }
        zeros = if byte == 0 { zeros + 1 } else { 0 };
        out.push(byte);
    }
}

fn get(raw: &[u8], bit: usize) -> bool {
    raw.get(bit / 8).is_some_and(|byte| byte >> (7 - bit % 8) & 1 == 1)
}

fn set(raw: &mut [u8], bit: usize, value: bool) {
    if let Some(byte) = raw.get_mut(bit / 8) {
        let mask = 1 << (7 - bit % 8);
        *byte = if value { *byte | mask } else { *byte & !mask };
    }
}

/// Reads an unsigned Exp-Golomb code (ITU-T H.264, 9.1).
fn exp_golomb(raw: &[u8], at: &mut usize) -> u32 {
    let mut zeros = 0;
    while zeros < 31 && *at < raw.len() * 8 && !get(raw, *at) {
        zeros += 1;
        *at += 1;
    }
    let value = (0..=zeros).fold(0_u32, |value, bit| value << 1 | u32::from(get(raw, *at + bit)));
    *at += zeros + 1;
    value.wrapping_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::testing::Clip;

    #[test]
    fn codes_are_read_and_passed() {
        // 1 → 0, 010 → 1, 011 → 2, 00100 → 3.
        let (raw, mut at) = ([0b1010_0110, 0b0100_0000], 0);
        let values: Vec<u32> = (0..4).map(|_| exp_golomb(&raw, &mut at)).collect();
        assert_eq!((values, at), (vec![0, 1, 2, 3], 12));
    }

    #[test]
    fn emulation_prevention_comes_and_goes() {
        let raw = [7, 0, 0, 1, 0, 0, 0, 0, 3, 9, 0, 0, 4];
        let mut escaped = Vec::new();
        escape(&raw, &mut escaped);
        assert_eq!(escaped, [7, 0, 0, 3, 1, 0, 0, 3, 0, 0, 3, 3, 9, 0, 0, 4]);
        assert_eq!(unescaped(&escaped), raw);
    }

    #[test]
    fn only_the_number_changes_and_sixteen_steps_change_nothing() {
        // A slice of type P: codes 1, 00110 (5), 1, then the number 0111, which two steps make 1001.
        let picture = [0, 0, 0, 1, 0x41, 0b1001_1010, 0b1110_0101, 0, 0, 1, 0x06, 5];
        let shift = |by: usize| {
            let mut out = Vec::new();
            shifted(&picture, by, &mut out);
            out
        };
        assert_eq!(shift(16), picture);
        assert_eq!(shift(2)[4..7], [0x41, 0b1001_1011, 0b0010_0101]);
        assert_eq!(shift(2)[7..], picture[7..]);
        let mut back = Vec::new();
        shifted(&shift(5), 11, &mut back);
        assert_eq!(back, picture);
    }

    #[test]
    fn parameter_sets_of_x264_suit() {
        let clip = Clip::new(64, 48, 2);
        let segment = clip.segments(&clip.spec()).expect("segments").remove(0);
        assert!(can_shift(&segment.headers));
        assert!(!can_shift(&segment.data));
        let mut baseline = segment.headers.clone();
        let at = baseline.windows(2).position(|w| w == [0x67, 100]).expect("a sequence parameter set");
        baseline[at + 1] = 66;
        assert!(!can_shift(&baseline));
    }
}
