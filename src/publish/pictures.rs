//! Pictures of a change: before, after, and the pixels that differ, side by side.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::anim::Time;
use crate::paint::{Canvas, RasterCache};
use crate::publish::diff::SceneChange;
use crate::render::{Image, RenderError, still, write_png};
use crate::stage::Stage;

/// Greatest width of each of the three pictures, in pixels.
const WIDTH: u32 = 960;
/// Pixels between them and around.
const GAP: u32 = 8;
/// What stands where there is no picture; a middle gray.
const GROUND: [u8; 4] = [118, 118, 118, 255];
/// Pixels that differ: a color that no film of the look has.
const DIFFERENT: [u8; 4] = [214, 0, 110, 255];

/// Writes the picture of a change to `folder/VIDEO/VIDEO.LOCALE.FORMAT.SCENE.png`. Where the picture does not differ and
/// only the length does, there is nothing to show.
pub(super) fn write(
    folder: &Path,
    change: &SceneChange,
    old: &Stage,
    new: &Stage,
    cache: &Arc<RasterCache>,
) -> Result<Option<PathBuf>, RenderError> {
    let frame = |stage: &Stage| -> Option<Canvas> {
        let index = stage.scenes().iter().position(|span| span.id == change.scene)?;
        let span = &stage.scenes()[index];
        let time = match change.picture {
            Some(picture) => span.start + picture.most,
            None => stage.pictured(index).pop().unwrap_or(span.start + span.length * 0.5),
        };
        Some(painted(stage, time, cache))
    };
    let (before, after) = (frame(old), frame(new));
    if change.picture.is_none() && before.is_some() && after.is_some() {
        return Ok(None);
    }
    let image = side_by_side(before.as_ref(), after.as_ref());
    let name = format!("{}.{}.{}.{}.png", change.video, change.locale, change.format, file_part(&change.scene));
    let path = folder.join(&change.video).join(name);
    write_png(&path, image.width, image.height, &image.rgba)?;
    Ok(Some(path))
}

fn painted(stage: &Stage, time: Time, cache: &Arc<RasterCache>) -> Canvas {
    still(stage, stage.format().width, stage.format().height, time, cache)
}

/// The scene's id without what a file's name may not have.
fn file_part(id: &str) -> String {
    id.replace(|c: char| !c.is_alphanumeric() && c != '-' && c != '_', "-")
}

fn side_by_side(before: Option<&Canvas>, after: Option<&Canvas>) -> Image {
    let different = before.zip(after).and_then(|(before, after)| difference(before, after));
    let frame = |canvas: Option<&Canvas>| canvas.map(|canvas| Image::reduced(canvas, WIDTH));
    let parts = [frame(before), frame(after), different.map(|image| image.smaller(WIDTH))];
    let side = |of: fn(&Image) -> u32| parts.iter().flatten().map(of).max().unwrap_or(1);
    let (width, height) = (side(|image| image.width), side(|image| image.height));
    let mut sheet = Image::filled(3 * width + 4 * GAP, height + 2 * GAP, GROUND);
    for (column, part) in parts.iter().enumerate() {
        if let Some(part) = part {
            sheet.put(GAP + column as u32 * (width + GAP), GAP, part);
        }
    }
    sheet
}

/// The later frame, pale, with the pixels that differ in a strong color; `None` if the frames differ in size.
fn difference(before: &Canvas, after: &Canvas) -> Option<Image> {
    if (before.width(), before.height()) != (after.width(), after.height()) {
        return None;
    }
    let mut image = Image::filled(after.width(), after.height(), DIFFERENT);
    let pixels = before.rgba().chunks_exact(4).zip(after.rgba().chunks_exact(4));
    for (out, (_, new)) in image.rgba.chunks_exact_mut(4).zip(pixels).filter(|(_, (old, new))| old == new) {
        // Rec. 601 luma in whole numbers, lifted towards white.
        let luma = (u32::from(new[0]) * 299 + u32::from(new[1]) * 587 + u32::from(new[2]) * 114) / 1000;
        let pale = (170 + luma / 3).min(255) as u8;
        out.copy_from_slice(&[pale, pale, pale, 255]);
    }
    Some(image)
}
