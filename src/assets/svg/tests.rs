//! Tests of artwork: what a file becomes, and how its parts move.

use super::*;
use crate::display::{DisplayList, FillRule, Item};
use crate::geom::{Affine, Point, Rect};
use crate::style::{Color, Paint};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn svg(body: &str) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 100'>{body}</svg>"
    )
}

fn parse(body: &str) -> Result<(Arc<Artwork>, Vec<AssetWarning>), AssetError> {
    Artwork::parse("art/a.svg", svg(body).as_bytes(), &Limits::default())
}

/// The dump of the artwork as it stands in the file.
fn dump(body: &str) -> Result<String, AssetError> {
    Ok(drawn(&parse(body)?.0, None, &|_| None).to_string())
}

fn drawn(artwork: &Artwork, tint: Option<Color>, parts: &dyn Fn(&str) -> Option<PartState>) -> DisplayList {
    let mut list = DisplayList::new();
    artwork.draw(tint, parts, &mut list);
    list
}

#[test]
fn shapes_become_paths() -> Outcome {
    assert_eq!(
        dump("<g id='a' transform='translate(10 20)'><rect width='5' height='4' fill='#f2b544'/></g>")?,
        "path fill #f2b544 at 10 20 M0,0 L5,0 L5,4 L0,4 Z\n"
    );
    assert_eq!(
        dump(
            "<path d='M0 0H10' fill='none' stroke='red' stroke-opacity='0.5' stroke-width='3' stroke-dasharray='2 1'/>"
        )?,
        "path stroke 3 #ff000080 dash 2,1 from 0 M0,0 L10,0\n"
    );
    Ok(())
}

#[test]
fn user_units_are_those_of_the_view_box() -> Outcome {
    let source = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-10 -10 200 100' width='20mm' height='500'>\
        <rect id='r' x='0' y='0' width='40' height='30'/></svg>";
    let (artwork, _) = Artwork::parse("a.svg", source.as_bytes(), &Limits::default())?;
    assert_eq!(artwork.size(), Size::new(200.0, 100.0));
    assert_eq!(artwork.bounds_of("r"), Some(Rect::new(10.0, 10.0, 50.0, 40.0)));
    let plain = "<svg xmlns='http://www.w3.org/2000/svg' width='64' height='32px'><rect width='9' height='9'/></svg>";
    assert_eq!(Artwork::parse("a.svg", plain.as_bytes(), &Limits::default())?.0.size(), Size::new(64.0, 32.0));
    Ok(())
}

#[test]
fn parts_are_known_by_id_with_their_boxes() -> Outcome {
    let (artwork, warnings) = parse(
        "<g id='house'><rect id='wall' x='10' y='40' width='60' height='50'/>\
         <g id='door' transform='rotate(90 50 50)'><rect x='40' y='50' width='20' height='30' stroke='red' stroke-width='9'/></g></g>\
         <defs><rect id='unused' width='9' height='9'/></defs><use id='copy' href='#unused' x='80'/>",
    )?;
    assert!(warnings.is_empty());
    assert_eq!(artwork.ids().collect::<Vec<_>>(), ["house", "wall", "door", "copy"]);
    assert_eq!(artwork.bounds_of("wall"), Some(Rect::new(10.0, 40.0, 70.0, 90.0)));
    let door = artwork.bounds_of("door").unwrap_or_default();
    assert!((door.x0 - 20.0).abs() < 1e-4 && (door.y0 - 40.0).abs() < 1e-4, "{door:?}");
    assert!((door.x1 - 50.0).abs() < 1e-4 && (door.y1 - 60.0).abs() < 1e-4, "{door:?}");
    assert_eq!(artwork.bounds_of("copy"), Some(Rect::new(80.0, 0.0, 89.0, 9.0)));
    assert_eq!(artwork.bounds_of("roof"), None);
    Ok(())
}

#[test]
fn fill_rules_and_paint_order_are_kept() -> Outcome {
    let (artwork, _) = parse("<path d='M0 0H9V9H0ZM2 2H7V7H2Z' fill-rule='evenodd'/>")?;
    let list = drawn(&artwork, None, &|_| None);
    let Some(Item::Path(path)) = list.items().first() else { return Err("no path".into()) };
    assert_eq!(path.outline.fill_rule(), FillRule::EvenOdd);
    let order = dump("<rect width='9' height='9' fill='red' stroke='blue' paint-order='stroke'/>")?;
    let lines: Vec<&str> = order.lines().map(|line| line.split(' ').nth(1).unwrap_or_default()).collect();
    assert_eq!(lines, ["stroke", "fill"]);
    Ok(())
}

#[test]
fn groups_are_layers_only_where_they_must_be() -> Outcome {
    assert_eq!(dump("<g><g><rect width='1' height='1'/></g></g>")?, "path fill #000000 M0,0 L1,0 L1,1 L0,1 Z\n");
    let faded = dump("<g opacity='0.5'><rect width='1' height='1'/></g>")?;
    assert_eq!(faded, "path fill #000000 opacity 0.500 M0,0 L1,0 L1,1 L0,1 Z\n");
    let both = dump("<g opacity='0.5'><rect width='1' height='1'/><rect width='2' height='1'/></g>")?;
    assert!(both.starts_with("group opacity 0.500\n  path"), "{both}");
    assert_eq!(dump("<rect width='1' height='1' visibility='hidden'/>")?, "");
    Ok(())
}

#[test]
fn clip_paths_become_outlines() -> Outcome {
    let text = dump(
        "<clipPath id='c' transform='translate(5 0)'><rect width='10' height='10'/></clipPath>\
         <g clip-path='url(#c)' transform='translate(0 20)'><rect width='40' height='40' fill='red'/></g>",
    )?;
    assert_eq!(
        text,
        "group clip at 0 20 M5,0 L15,0 L15,10 L5,10 Z\n  path fill #ff0000 at 0 20 M0,0 L40,0 L40,40 L0,40 Z\n"
    );
    let nested = dump(
        "<clipPath id='a'><rect width='30' height='30'/></clipPath>\
         <clipPath id='b' clip-path='url(#a)'><rect x='20' width='30' height='30'/></clipPath>\
         <rect width='50' height='50' clip-path='url(#b)'/>",
    )?;
    let clips: Vec<&str> = nested.lines().filter(|line| line.contains("clip")).map(str::trim).collect();
    assert_eq!(clips, ["group clip M0,0 L30,0 L30,30 L0,30 Z", "group clip M20,0 L50,0 L50,30 L20,30 Z"]);
    Ok(())
}

#[test]
fn gradients_lose_their_units_and_transforms() -> Outcome {
    // A box twice as wide as high: the diagonal of the unit square is no longer across its own colors.
    let text = dump(
        "<linearGradient id='g' x1='0' y1='0' x2='1' y2='1'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient>\
         <rect width='40' height='20' fill='url(#g)'/>",
    )?;
    assert!(text.starts_with("path fill linear(0,0 to 16,32, 0 #ff0000, 1 #0000ff)"), "{text}");
    let round = dump(
        "<radialGradient id='g' gradientUnits='userSpaceOnUse' cx='5' cy='5' r='5' gradientTransform='scale(2)'>\
         <stop stop-color='red' stop-opacity='0.5'/><stop offset='1' stop-color='blue'/></radialGradient>\
         <rect width='20' height='20' fill='url(#g)'/>",
    )?;
    assert!(round.starts_with("path fill radial(10,10 r 10, 0 #ff000080, 1 #0000ff) M0,0"), "{round}");
    // An oval gradient: the outline is drawn in the circle's own coordinates.
    let oval = dump(
        "<radialGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></radialGradient>\
         <rect width='40' height='20' fill='url(#g)' stroke='red'/>",
    )?;
    let lines: Vec<&str> = oval.lines().collect();
    assert_eq!(
        lines,
        [
            "path fill radial(0.5,0.5 r 0.5, 0 #ff0000, 1 #0000ff) matrix 40.0000 0.0000 0.0000 20.0000 0 0 M0,0 L1,0 L1,1 L0,1 Z",
            "path stroke 1 #ff0000 M0,0 L40,0 L40,20 L0,20 Z"
        ]
    );
    Ok(())
}

#[test]
fn what_items_cannot_say_stays_a_part_of_the_drawing() -> Outcome {
    let filter = "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter>";
    let (artwork, warnings) = parse(&format!(
        "{filter}<rect id='plain' width='9' height='9'/>\
         <g id='soft' filter='url(#f)'><rect id='inner' x='20' y='20' width='40' height='40'/></g>"
    ))?;
    let list = drawn(&artwork, None, &|_| None);
    assert!(matches!(list.items(), [Item::Path(_), Item::Drawing(_)]), "{list}");
    let Some(Item::Drawing(soft)) = list.items().last() else { return Err("no drawing".into()) };
    assert_eq!(soft.drawing.bounds(), Rect::new(16.0, 16.0, 64.0, 64.0));
    assert_eq!(artwork.ids().collect::<Vec<_>>(), ["plain", "soft"]);
    let texts: Vec<&str> = warnings.iter().map(|w| w.message.as_str()).collect();
    assert_eq!(texts, ["parts within a filter do not move by themselves: `inner`"]);

    for body in [
        "<mask id='m'><rect width='9' height='9' fill='white'/></mask><rect width='20' height='20' mask='url(#m)'/>",
        "<pattern id='p' width='4' height='4' patternUnits='userSpaceOnUse'><rect width='2' height='2'/></pattern>\
         <rect width='20' height='20' fill='url(#p)'/>",
        "<radialGradient id='g' fx='0.2'><stop/><stop offset='1' stop-color='red'/></radialGradient>\
         <rect width='20' height='20' fill='url(#g)'/>",
        "<linearGradient id='g' x2='0.2' spreadMethod='reflect'><stop/><stop offset='1' stop-color='red'/></linearGradient>\
         <rect width='20' height='20' fill='url(#g)'/>",
        "<path d='M10 10L90 10L10 30' fill='none' stroke='red' stroke-miterlimit='10'/>",
    ] {
        let (artwork, warnings) = parse(body)?;
        let list = drawn(&artwork, None, &|_| None);
        assert!(matches!(list.items(), [Item::Drawing(_)]), "{body}: {list}");
        assert!(warnings.is_empty(), "{warnings:?}");
    }
    Ok(())
}

#[test]
fn a_blend_takes_its_backdrop_along() -> Outcome {
    let blended =
        "<rect width='50' height='50'/><g style='mix-blend-mode:multiply'><rect id='b' width='9' height='9'/></g>";
    let (artwork, warnings) = parse(&format!("<g id='all'>{blended}</g>"))?;
    assert!(matches!(drawn(&artwork, None, &|_| None).items(), [Item::Drawing(_)]));
    assert_eq!(warnings.len(), 1);
    let (artwork, _) =
        parse(&format!("<rect width='9' height='9'/><g id='all' style='isolation:isolate'>{blended}</g>"))?;
    assert!(matches!(drawn(&artwork, None, &|_| None).items(), [Item::Path(_), Item::Drawing(_)]));
    assert_eq!(artwork.ids().collect::<Vec<_>>(), ["all"]);
    Ok(())
}

#[test]
fn embedded_images_become_items() -> Outcome {
    // One red pixel, encoded by hand in base64 from a stored-block PNG.
    let png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
    let (artwork, _) = parse(&format!("<image id='photo' x='10' y='20' width='30' height='30' href='{png}'/>"))?;
    let list = drawn(&artwork, None, &|_| None);
    let [Item::Image(image)] = list.items() else { return Err(format!("no image: {list}").into()) };
    assert_eq!((image.picture.width(), image.picture.height()), (1, 1));
    assert_eq!(artwork.bounds_of("photo"), Some(Rect::new(10.0, 20.0, 40.0, 50.0)));
    Ok(())
}

#[test]
fn current_color_is_tinted_and_nothing_else() -> Outcome {
    let body = "<rect width='1' height='1' fill='currentColor' fill-opacity='0.5'/><rect width='2' height='1' fill='black'/>\
        <rect width='3' height='1' fill='white'/><path d='M0 0H4' stroke='currentColor' fill='none'/>\
        <linearGradient id='g'><stop stop-color='currentColor'/><stop offset='1' stop-color='black'/></linearGradient>\
        <rect width='5' height='1' fill='url(#g)'/>";
    let (artwork, warnings) = parse(body)?;
    assert!(warnings.is_empty() && artwork.uses_current_color());
    let colors = |tint| -> Vec<String> {
        let list = drawn(&artwork, tint, &|_| None);
        let paints = list.items().iter().filter_map(|item| match item {
            Item::Path(path) => path.fill.clone().or(path.stroke.clone().map(|stroke| stroke.paint)),
            _ => None,
        });
        let show = |paint| match paint {
            Paint::Solid(color) => color.to_string(),
            Paint::Linear { stops, .. } | Paint::Radial { stops, .. } => {
                stops.iter().map(|stop| stop.color.to_string()).collect::<Vec<_>>().join(" ")
            }
        };
        paints.map(show).collect()
    };
    assert_eq!(colors(None), ["#00000080", "#000000", "#ffffff", "#000000", "#000000 #000000"]);
    let red = Some(Color::rgb(255, 0, 0));
    assert_eq!(colors(red), ["#ff000080", "#000000", "#ffffff", "#ff0000", "#ff0000 #000000"]);
    Ok(())
}

#[test]
fn a_color_that_the_file_sets_is_not_tinted() -> Outcome {
    let source = "<svg xmlns='http://www.w3.org/2000/svg' color='#123456' viewBox='0 0 9 9'>\
        <rect width='9' height='9' fill='currentColor'/></svg>";
    let (artwork, _) = Artwork::parse("a.svg", source.as_bytes(), &Limits::default())?;
    assert!(!artwork.uses_current_color());
    assert!(drawn(&artwork, Some(Color::WHITE), &|_| None).to_string().contains("#123456"));
    let (inner, _) = parse("<g color='#123456'><rect width='9' height='9' fill='currentColor'/></g>")?;
    assert!(drawn(&inner, Some(Color::WHITE), &|_| None).to_string().contains("#123456"));
    let (_, warnings) = parse(
        "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><rect width='9' height='9' fill='currentColor' filter='url(#f)'/>",
    )?;
    assert_eq!(warnings[0].message, "`currentColor` stays black within a filter");
    Ok(())
}

#[test]
fn parts_move_fade_and_hide() -> Outcome {
    let (artwork, _) = parse(
        "<g id='arm'><rect id='hand' x='2' width='1' height='1'/><rect width='3' height='1'/></g><rect id='body' width='9' height='9'/>",
    )?;
    let list = drawn(&artwork, None, &|id| match id {
        "arm" => Some(PartState { transform: Affine::translate((10.0, 0.0)), opacity: 0.5, ..PartState::default() }),
        // Turned first by itself, then moved with the arm.
        "hand" => Some(PartState { transform: Affine::scale(2.0), ..PartState::default() }),
        "body" => Some(PartState { hidden: true, ..PartState::default() }),
        _ => None,
    });
    assert_eq!(
        list.to_string(),
        "group opacity 0.500\n  \
         path fill #000000 matrix 2.0000 0.0000 0.0000 2.0000 10 0 M2,0 L3,0 L3,1 L2,1 Z\n  \
         path fill #000000 at 10 0 M0,0 L3,0 L3,1 L0,1 Z\n"
    );
    Ok(())
}

#[test]
fn a_clip_moves_with_its_part() -> Outcome {
    let (artwork, _) = parse(
        "<clipPath id='c'><rect width='9' height='9'/></clipPath>\
         <g id='window' clip-path='url(#c)'><rect id='view' width='20' height='20'/></g>",
    )?;
    let moved = PartState { transform: Affine::translate((5.0, 0.0)), ..PartState::default() };
    let window = drawn(&artwork, None, &|id| (id == "window").then_some(moved)).to_string();
    assert!(window.starts_with("group clip at 5 0 ") && window.contains("path fill #000000 at 5 0"), "{window}");
    let view = drawn(&artwork, None, &|id| (id == "view").then_some(moved)).to_string();
    assert!(view.starts_with("group clip M0,0") && view.contains("path fill #000000 at 5 0"), "{view}");
    Ok(())
}

#[test]
fn strokes_draw_themselves_and_parts_change_color() -> Outcome {
    let (artwork, _) = parse(
        "<g id='sign'><path d='M0 0H10' stroke='red' fill='none'/><rect width='5' height='5' fill='blue' stroke='red' opacity='0.5'/></g>",
    )?;
    let at = |draw, fill| {
        let state = PartState { draw: Some(draw), fill, ..PartState::default() };
        drawn(&artwork, None, &move |id| (id == "sign").then_some(state)).to_string()
    };
    assert_eq!(
        at(0.5, None),
        "path stroke 1 #ff0000 M0,0 L5,0\ngroup opacity 0.500\n  path fill #0000ff M0,0 L5,0 L5,5 L0,5 Z\n  \
         path stroke 1 #ff0000 M0,0 L5,0 L5,5\n"
    );
    assert_eq!(at(0.0, Some(Color::rgb(0, 255, 0))), "path fill #00ff00 opacity 0.500 M0,0 L5,0 L5,5 L0,5 Z\n");
    assert_eq!(at(1.0, None), drawn(&artwork, None, &|_| None).to_string());
    Ok(())
}

#[test]
fn a_name_within_the_same_name_moves_once() -> Outcome {
    let (artwork, _) = parse("<g id='a'><g id='a'><rect width='1' height='1'/></g></g>")?;
    let moved = PartState { transform: Affine::translate((5.0, 0.0)), ..PartState::default() };
    assert_eq!(drawn(&artwork, None, &|_| Some(moved)).to_string(), "path fill #000000 at 5 0 M0,0 L1,0 L1,1 L0,1 Z\n");
    Ok(())
}

#[test]
fn animation_within_the_file_is_told() -> Outcome {
    let (_, warnings) = parse("<rect width='9' height='9'><animate attributeName='x' to='5'/></rect>")?;
    assert_eq!(warnings[0].message, "`<animate>` does not move here; animate its part from the scene");
    assert_eq!(warnings[0].place.as_ref().map(|place| place.line), Some(1));
    Ok(())
}

#[test]
fn digests_follow_the_file() -> Outcome {
    let (a, b) = (parse("<rect width='1' height='1'/>")?.0, parse("<rect width='2' height='1'/>")?.0);
    assert_eq!(a.digest(), parse("<rect width='1' height='1'/>")?.0.digest());
    assert_ne!(a.digest(), b.digest());
    Ok(())
}

#[test]
fn parts_say_that_they_are_not_mirrored() -> Outcome {
    let (artwork, warnings) = parse(
        "<g id='face' data-mirror='never'><rect x='10' width='20' height='20'/><g id='hand' data-mirror='never'>\
         <rect id='tip' x='14' y='30' width='2' height='9'/></g></g><rect data-mirror='never' width='1' height='1'/>\
         <rect id='odd' data-mirror='always' width='1' height='1'/>",
    )?;
    let turned: Vec<_> = artwork.unmirrored().map(|(id, turn)| (id, turn * Point::new(10.0, 5.0))).collect();
    // About the middle of its own box; what lies within is not turned twice.
    assert_eq!(turned, [("face", Point::new(30.0, 5.0))]);
    let texts: Vec<&str> = warnings.iter().map(|warning| warning.message.as_str()).collect();
    assert_eq!(texts, ["a part with `data-mirror` needs an `id`", "`data-mirror` knows only the value `never`"]);
    Ok(())
}
