//! Frame numbers of coded pictures, changed in place.

/// Bits of a frame number: x264 takes four where a picture refers to one other.
const BITS: usize = 4;

/// Appends the picture with its frame number raised by `by`, modulo 16.
///
/// A picture is NAL units with start codes; each slice of a picture that is not a keyframe has its number after three
/// Exp-Golomb codes (ITU-T H.264, 7.3.3). Emulation prevention bytes are removed and put in anew.
pub(super) fn shifted(picture: &[u8], by: usize, out: &mut Vec<u8>) {
    if by % 16 == 0 {
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
            skip_exp_golomb(&raw, &mut at);
        }
        let old = (0..BITS).fold(0, |value, bit| value << 1 | usize::from(get(&raw, at + bit)));
        let new = (old + by) % 16;
        for bit in 0..BITS {
            set(&mut raw, at + bit, new >> (BITS - 1 - bit) & 1 == 1);
        }
        escape(&raw, out);
    }
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

fn skip_exp_golomb(raw: &[u8], at: &mut usize) {
    let mut zeros = 0;
    while zeros < 32 && *at < raw.len() * 8 && !get(raw, *at) {
        zeros += 1;
        *at += 1;
    }
    *at += zeros + 1;
}
