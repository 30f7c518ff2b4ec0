//! Painting as a whole: any damage gives the bytes of a full repaint; what lies down how.

use std::sync::Arc;

use super::*;
use crate::display::{
    BlendMode, Clip, Drawing, DrawingItem, FillRule, Glyph, GlyphRun, Group, ImageItem, Item, LayerEffect, Outline,
    PathItem, Picture, difference,
};
use crate::geom::{Affine, BezPath, Cap, Join, Point, Rect, RoundedRect, Shape, Vec2};
use crate::style::{Paint, Stop, Stroke};
use crate::syntax::Choice;

const WIDTH: u32 = 150;
const HEIGHT: u32 = 100;
const BACKGROUND: Color = Color::rgb(240, 236, 220);

/// Numbers that look random (a linear congruential generator) and are the same on every run.
struct Noise(u64);

impl Noise {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn range(&mut self, from: f64, to: f64) -> f64 {
        from + (to - from) * self.below(10_000) as f64 / 10_000.0
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    fn color(&mut self) -> Color {
        let a = if self.one_in(2) { 255 } else { self.below(256) as u8 };
        Color { r: self.below(256) as u8, g: self.below(256) as u8, b: self.below(256) as u8, a }
    }

    fn paint(&mut self) -> Paint {
        let stops = vec![
            Stop { offset: 0.0, color: self.color() },
            Stop { offset: self.range(0.1, 0.9), color: self.color() },
            Stop { offset: 1.0, color: self.color() },
        ];
        match self.below(4) {
            0 => Paint::Linear { from: Point::ZERO, to: Point::new(self.range(5.0, 50.0), 9.0), stops },
            1 => Paint::Radial { center: Point::new(12.0, 9.0), radius: self.range(5.0, 40.0), stops },
            _ => Paint::Solid(self.color()),
        }
    }

    fn stroke(&mut self) -> Stroke {
        let mut stroke = Stroke::round(self.paint(), self.range(0.3, 6.0));
        stroke.cap = [Cap::Butt, Cap::Round, Cap::Square][self.below(3) as usize];
        stroke.join = [Join::Bevel, Join::Round, Join::Miter][self.below(3) as usize];
        if self.one_in(3) {
            stroke.dashes = vec![4.0, 2.0, 1.0];
            stroke.dash_offset = self.range(-9.0, 9.0);
        }
        stroke
    }

    fn outline(&mut self) -> Arc<Outline> {
        let (w, h) = (self.range(4.0, 60.0), self.range(4.0, 40.0));
        Outline::new(match self.below(4) {
            0 => Rect::new(0.0, 0.0, w.round(), h.round()).to_path(0.1),
            1 => RoundedRect::new(0.0, 0.0, w, h, 6.0).to_path(0.1),
            2 => kurbo::Ellipse::new((w / 2.0, h / 2.0), (w / 2.0, h / 2.0), 0.3).to_path(0.1),
            _ => {
                let mut path = BezPath::new();
                path.move_to((0.0, 0.0));
                for _ in 0..5 {
                    path.line_to((self.range(0.0, w), self.range(0.0, h)));
                }
                path.close_path();
                path
            }
        })
    }

    fn transform(&mut self) -> Affine {
        let at = Vec2::new(self.range(-40.0, f64::from(WIDTH)), self.range(-30.0, f64::from(HEIGHT)));
        match self.below(4) {
            0 => Affine::translate(at) * Affine::rotate(self.range(-3.0, 3.0)),
            1 => Affine::translate(at) * Affine::scale_non_uniform(self.range(0.3, 2.5), self.range(0.3, 2.0)),
            2 => Affine::translate(at),
            _ => Affine::translate(at.round()),
        }
    }

    fn opacity(&mut self) -> f64 {
        if self.one_in(2) { 1.0 } else { self.range(0.05, 1.0) }
    }

    fn item(&mut self, depth: usize) -> Item {
        let (transform, opacity) = (self.transform(), self.opacity());
        match self.below(if depth < 3 { 8 } else { 6 }) {
            0 => Item::Image(ImageItem { picture: self.picture(), transform, opacity }),
            1 => {
                let glyph = |i: usize| Glyph { outline: self.outline(), x: i as f64 * 20.0, y: 0.0 };
                let run = GlyphRun::new("abc", "none", 20.0, (0..3).map(glyph).collect());
                Item::Glyphs(crate::display::GlyphItem { run, transform, color: self.color(), opacity })
            }
            2..6 => {
                let fill = (!self.one_in(4)).then(|| self.paint());
                let stroke = self.one_in(2).then(|| self.stroke());
                Item::Path(PathItem { outline: self.outline(), transform, fill, stroke, opacity })
            }
            _ => {
                let clip = self.one_in(2).then(|| Clip { outline: self.outline(), transform: self.transform() });
                let effect = self.one_in(2).then(|| Box::new(self.effect(depth)));
                let count = 1 + self.below(4);
                Item::Group(Group { opacity, clip, effect, items: (0..count).map(|_| self.item(depth + 1)).collect() })
            }
        }
    }

    fn effect(&mut self, depth: usize) -> LayerEffect {
        match self.below(3) {
            0 => LayerEffect::Blend(BlendMode::WORDS[self.below(BlendMode::WORDS.len() as u64) as usize].1),
            1 => LayerEffect::Blur(self.range(0.1, 12.0)),
            _ => {
                let items = (0..1 + self.below(3)).map(|_| self.item(depth + 1)).collect();
                LayerEffect::Mask { items, inverted: self.one_in(2) }
            }
        }
    }

    fn picture(&mut self) -> Arc<Picture> {
        let (w, h) = (1 + self.below(70) as u32, 1 + self.below(50) as u32);
        let pixel = |i: u32| {
            let a = if i % 7 < 5 { 255 } else { (i * 13) as u8 };
            [blend::multiply(a, (i * 3) as u8), blend::multiply(a, (i / w * 5) as u8), a / 2, a]
        };
        Picture::new("noise", w, h, (0..w * h).flat_map(pixel).collect()).unwrap()
    }

    fn rect(&mut self) -> PixelRect {
        let (x, y) = (self.below(u64::from(WIDTH)) as i32, self.below(u64::from(HEIGHT)) as i32);
        PixelRect::new(x, y, x + 1 + self.below(60) as i32, y + 1 + self.below(40) as i32)
    }
}

/// A scene that moves: its list at each frame.
fn animation(seed: u64, frames: usize) -> Vec<DisplayList> {
    let mut noise = Noise(seed);
    let mut items: Vec<Item> = (0..12).map(|_| noise.item(0)).collect();
    (0..frames)
        .map(|_| {
            for _ in 0..noise.below(3) {
                let at = noise.below(items.len() as u64) as usize;
                change(&mut items, at, &mut noise);
            }
            list(&items)
        })
        .collect()
}

fn change(items: &mut [Item], at: usize, noise: &mut Noise) {
    if let Item::Group(group) = &mut items[at]
        && noise.one_in(2)
    {
        let inner = noise.below(group.items.len() as u64) as usize;
        return change(&mut group.items, inner, noise);
    }
    match noise.below(6) {
        0 => items[at].transform(Affine::translate((3.0, -2.0))),
        1 => items[at].transform(Affine::translate((noise.range(-4.0, 4.0), noise.range(-4.0, 4.0)))),
        2 => items[at] = items[at].clone().fade(noise.range(0.5, 1.0)),
        3 => items[at].transform(Affine::rotate_about(0.1, Point::new(70.0, 50.0))),
        4 => items[at] = noise.item(1),
        _ => {
            let other = noise.below(items.len() as u64) as usize;
            items.swap(at, other);
        }
    }
}

fn list(items: &[Item]) -> DisplayList {
    let mut list = DisplayList::new();
    items.iter().for_each(|item| list.push(item.clone()));
    list
}

fn all() -> Damage {
    Damage::all(WIDTH, HEIGHT)
}

/// The whole list by a painter that knows nothing.
fn fresh(list: &DisplayList) -> Canvas {
    let mut canvas = Canvas::new(WIDTH, HEIGHT);
    Painter::new(Arc::new(RasterCache::with_budget(0))).paint(list, &all(), BACKGROUND, &mut canvas);
    canvas
}

fn pixel(canvas: &Canvas, x: usize, y: usize) -> [u8; 4] {
    canvas.rgba().as_chunks::<4>().0[y * canvas.width() as usize + x]
}

#[test]
fn an_animation_painted_by_its_damage_has_the_bytes_of_full_repaints() {
    for (seed, budget) in [(1, 96 << 20), (2, 96 << 20), (3, 30_000), (4, 30_000), (5, 0)] {
        let mut painter = Painter::new(Arc::new(RasterCache::with_budget(budget)));
        let mut canvas = Canvas::new(WIDTH, HEIGHT);
        let mut last: Option<DisplayList> = None;
        for (frame, list) in animation(seed, 60).into_iter().enumerate() {
            let damage = last.as_ref().map_or(all(), |last| difference(last, &list, WIDTH, HEIGHT));
            painter.paint(&list, &damage, BACKGROUND, &mut canvas);
            assert!(canvas == fresh(&list), "seed {seed}, frame {frame}");
            last = Some(list);
        }
        assert!(painter.cache.bytes() <= budget);
    }
}

#[test]
fn any_rectangles_repainted_have_the_bytes_of_the_whole() {
    let cache = Arc::new(RasterCache::default());
    let (mut painter, mut other) = (Painter::new(Arc::clone(&cache)), Painter::new(cache));
    for (seed, pair) in animation(77, 40).windows(2).enumerate() {
        let (mut noise, whole) = (Noise(seed as u64), fresh(&pair[0]));
        let mut canvas = whole.clone();
        let mut damage = Damage::none(WIDTH, HEIGHT);
        (0..4).for_each(|_| damage.add(noise.rect()));
        other.paint(&DisplayList::new(), &damage, Color::BLACK, &mut canvas);
        assert!(canvas != whole);
        painter.paint(&pair[0], &damage, BACKGROUND, &mut canvas);
        assert!(canvas == whole, "seed {seed}");
    }
}

#[test]
fn a_layer_kept_as_a_raster_has_the_bytes_of_the_layer() {
    for seed in 0..30 {
        let mut noise = Noise(seed);
        let clip = Clip { outline: noise.outline(), transform: Affine::translate((30.5, 20.25)) };
        let items = (0..5).map(|_| noise.item(1)).collect();
        let group = Item::Group(Group { opacity: 0.7, clip: Some(clip), effect: None, items });
        let mut painter = Painter::new(Arc::default());
        let mut canvas = Canvas::new(WIDTH, HEIGHT);
        // First drawn as a layer, then made a raster, then found as one; fading does not change that.
        for opacity in [1.0, 0.9, 0.5, 0.2] {
            let list = list(&[group.clone().fade(opacity)]);
            painter.paint(&list, &all(), BACKGROUND, &mut canvas);
            assert!(canvas == fresh(&list), "seed {seed}");
        }
    }
}

#[test]
fn a_layer_made_a_raster_for_a_little_damage_is_still_whole() {
    let mut list = DisplayList::new();
    list.group(0.5, None, |out| {
        out.fill(RoundedRect::new(4.0, 4.0, 20.0, 20.0, 3.0).to_path(0.1), Color::BLACK);
        out.fill(RoundedRect::new(100.0, 60.0, 140.0, 90.0, 3.0).to_path(0.1), Color::BLACK);
    });
    let mut painter = Painter::new(Arc::default());
    let mut canvas = Canvas::new(WIDTH, HEIGHT);
    let mut little = Damage::none(WIDTH, HEIGHT);
    little.add(PixelRect::new(0, 0, 10, 10));
    for damage in [&little, &little, &all()] {
        painter.paint(&list, damage, BACKGROUND, &mut canvas);
    }
    assert!(canvas == fresh(&list));
}

#[test]
fn what_fades_or_moves_by_whole_pixels_is_rasterised_once() {
    let mut painter = Painter::new(Arc::default());
    let mut canvas = Canvas::new(WIDTH, HEIGHT);
    let outline = Outline::new(RoundedRect::new(0.0, 0.0, 20.0, 10.0, 4.0).to_path(0.1));
    for step in 0..8 {
        let mut list = DisplayList::new();
        list.group(1.0 - 0.1 * f64::from(step), None, |out| {
            let transform = Affine::translate((10.3 + f64::from(step), 70.0 - f64::from(step)));
            out.outline(&outline, transform, Some(Color::BLACK.into()), None);
        });
        painter.paint(&list, &all(), BACKGROUND, &mut canvas);
        assert_eq!(painter.cache.len(), 1);
    }
}

#[test]
fn pages_that_push_each_other_are_rasterised_once_and_shown_as_they_are_at_rest() {
    let mut painter = Painter::new(Arc::default());
    let mut canvas = Canvas::new(WIDTH, HEIGHT);
    let (width, height) = (f64::from(WIDTH), f64::from(HEIGHT));
    let stops = [Color::WHITE, Color::rgb(20, 40, 160)].into_iter().zip([0.0, 1.0]);
    let stops = stops.map(|(color, offset)| Stop { offset, color }).collect();
    let sky = Paint::Linear { from: Point::ZERO, to: Point::new(0.0, height), stops };
    let page = Outline::new(Rect::new(0.0, 0.0, width, height).to_path(0.1));
    let hill = Outline::new(kurbo::Ellipse::new((width / 2.0, height), (width / 2.0, 50.0), 0.0).to_path(0.1));
    let mut paint = |shift: f64| {
        let mut list = DisplayList::new();
        for at in [shift - width, shift] {
            list.with_transform(Affine::translate((at, 0.0)), |out| {
                out.outline(&page, Affine::IDENTITY, Some(sky.clone()), None);
                out.outline(&hill, Affine::IDENTITY, Some(Color::rgb(40, 120, 60).into()), None);
            });
        }
        painter.paint(&list, &all(), BACKGROUND, &mut canvas);
        assert_eq!(painter.cache.len(), 2);
        canvas.rgba().to_vec()
    };
    let rest = paint(0.0);
    for shift in [1, 37, 149] {
        let pushed = paint(f64::from(shift));
        let row = WIDTH as usize * 4;
        for (rest, pushed) in rest.chunks(row).zip(pushed.chunks(row)) {
            let (tail, head) = rest.split_at(row - shift as usize * 4);
            assert!(pushed == [head, tail].concat());
        }
    }
}

#[test]
fn opacity_is_on_fill_and_stroke_together() {
    let mut list = DisplayList::new();
    list.group(0.5, None, |out| {
        let outline = Outline::new(Rect::new(20.0, 20.0, 60.0, 60.0).to_path(0.1));
        let stroke = Stroke::round(Color::BLACK, 10.0);
        out.outline(&outline, Affine::IDENTITY, Some(Color::WHITE.into()), Some(stroke));
    });
    let canvas = fresh(&list);
    // On the inner half of the stroke the white fill must not shine through.
    assert_eq!(pixel(&canvas, 22, 40)[..3], [240, 236, 220].map(|c| blend::multiply(c, 127)));
    assert_eq!(pixel(&canvas, 40, 40)[..3], [240, 236, 220].map(|c| 128 + blend::multiply(c, 127)));
}

#[test]
fn every_effect_repainted_in_part_has_the_bytes_of_the_whole() {
    for seed in 0..120 {
        let mut noise = Noise(1000 + seed);
        let mut back: Vec<Item> = (0..3).map(|_| noise.item(2)).collect();
        let effect = Some(Box::new(noise.effect(1)));
        let clip = noise.one_in(3).then(|| Clip { outline: noise.outline(), transform: noise.transform() });
        let items = (0..3).map(|_| noise.item(1)).collect();
        back.push(Item::Group(Group { opacity: noise.opacity(), clip, effect, items }));
        let list = list(&back);
        let whole = fresh(&list);
        let mut painter = Painter::new(Arc::default());
        let mut canvas = Canvas::new(WIDTH, HEIGHT);
        painter.paint(&list, &all(), BACKGROUND, &mut canvas);
        // A second and third time the layer is made a raster, and found as one.
        for _ in 0..3 {
            let mut damage = Damage::none(WIDTH, HEIGHT);
            damage.add(noise.rect());
            Painter::new(Arc::default()).paint(&DisplayList::new(), &damage, Color::BLACK, &mut canvas);
            painter.paint(&list, &damage, BACKGROUND, &mut canvas);
            assert!(canvas == whole, "seed {seed}");
        }
    }
}

#[test]
fn a_still_blur_is_made_once_and_a_mask_too() {
    let mut painter = Painter::new(Arc::default());
    let mut canvas = Canvas::new(WIDTH, HEIGHT);
    for step in 0..6 {
        let mut list = DisplayList::new();
        let dot = |x: f64| kurbo::Circle::new((x, 50.0), 20.0).to_path(0.1);
        list.blurred(6.0, |out| out.fill(dot(50.0), Color::BLACK));
        list.masked(true, |out| out.fill(dot(90.0), Color::BLACK), |out| out.fill(dot(100.0), Color::WHITE));
        // What moves over them is damage of theirs, but nothing of theirs changes.
        list.fill(Rect::new(0.0, 0.0, 100.0, 90.0 + f64::from(step)).to_path(0.1), Color { a: 90, ..Color::BLACK });
        painter.paint(&list, &all(), BACKGROUND, &mut canvas);
        assert!(canvas == fresh(&list));
        // Three circles, the blurred layer, the mask, and from the second time on the masked layer.
        assert_eq!(painter.cache.len(), if step == 0 { 5 } else { 6 }, "{step}");
    }
}

#[test]
fn blurs_in_blurs_do_not_reach_ever_further() {
    let far = Rect::new(-1e5, -1e5, 1e5, 1e5).to_path(0.1);
    let mut item = Item::Path(PathItem {
        outline: Outline::new(far),
        transform: Affine::IDENTITY,
        fill: Some(Color::BLACK.into()),
        stroke: None,
        opacity: 1.0,
    });
    for _ in 0..12 {
        let effect = Some(Box::new(LayerEffect::Blur(2.0)));
        item = Item::Group(Group { opacity: 1.0, clip: None, effect, items: vec![item] });
    }
    let list = list(&[item]);
    assert_eq!(pixel(&fresh(&list), 75, 50), [0, 0, 0, 255]);
}

#[test]
fn a_blur_of_what_lies_beside_the_canvas_shines_into_it() {
    let mut list = DisplayList::new();
    list.blurred(8.0, |out| out.fill(Rect::new(-200.0, -200.0, 150.0, 300.0).to_path(0.1), Color::BLACK));
    let canvas = fresh(&list);
    // The rectangle goes on beyond three edges, where the blur must not fade it.
    assert_eq!(pixel(&canvas, 0, 0), [0, 0, 0, 255]);
    assert_eq!(pixel(&canvas, 60, 99), [0, 0, 0, 255]);
    assert!(pixel(&canvas, 148, 50)[0] > 90);
}

#[test]
fn a_mask_shows_what_it_covers_and_inverted_the_rest() {
    for (inverted, inside, outside) in [(false, 0, 240), (true, 240, 0)] {
        let mut list = DisplayList::new();
        let dot = kurbo::Circle::new((50.0, 50.0), 20.0).to_path(0.1);
        list.masked(
            inverted,
            |out| out.fill(dot, Color::WHITE),
            |out| out.fill(Rect::new(10.0, 10.0, 90.0, 90.0).to_path(0.1), Color::BLACK),
        );
        let canvas = fresh(&list);
        assert_eq!((pixel(&canvas, 50, 50)[0], pixel(&canvas, 20, 20)[0]), (inside, outside));
        assert_eq!(pixel(&canvas, 5, 5)[0], 240);
    }
}

#[test]
fn a_layer_blends_with_the_ground() {
    let mut list = DisplayList::new();
    let square = Rect::new(10.0, 10.0, 90.0, 90.0).to_path(0.1);
    list.blended(BlendMode::Multiply, |out| out.fill(square, Color::rgb(100, 200, 50)));
    let canvas = fresh(&list);
    assert_eq!(pixel(&canvas, 50, 50)[..3], [94, 185, 43]);
    assert_eq!(pixel(&canvas, 5, 5)[..3], [240, 236, 220]);
}

#[test]
fn a_clip_hides_what_lies_outside() {
    let fill = |out: &mut DisplayList| out.fill(Rect::new(0.0, 0.0, 150.0, 100.0).to_path(0.1), Color::BLACK);
    let shapes = [
        Rect::new(40.0, 30.0, 80.0, 60.0).to_path(0.1),
        Rect::new(40.0, 30.0, 80.5, 60.0).to_path(0.1),
        RoundedRect::new(40.0, 30.0, 80.0, 60.0, 8.0).to_path(0.1),
    ];
    for shape in shapes {
        let mut list = DisplayList::new();
        list.group(1.0, Some(shape), fill);
        let canvas = fresh(&list);
        assert_eq!(pixel(&canvas, 60, 45), [0, 0, 0, 255]);
        for (x, y) in [(39, 45), (82, 45), (60, 29), (60, 60)] {
            assert_eq!(pixel(&canvas, x, y), [240, 236, 220, 255], "{x} {y}");
        }
    }
}

#[test]
fn half_of_an_edge_pixel_is_half_covered() {
    let mut list = DisplayList::new();
    list.fill(Rect::new(10.5, 10.0, 20.0, 20.0).to_path(0.1), Color::BLACK);
    let canvas = fresh(&list);
    assert_eq!(pixel(&canvas, 11, 15), [0, 0, 0, 255]);
    assert!(pixel(&canvas, 10, 15)[0].abs_diff(120) <= 2);
}

#[test]
fn artwork_is_drawn_and_cut_to_its_view_box() {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">
        <circle cx="10" cy="10" r="5" fill="#ff0000"/><rect x="15" y="8" width="90" height="4" fill="#0000ff"/></svg>"##;
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).unwrap();
    let drawing = Drawing::new("dot.svg", tree, svg.as_bytes());
    let transform = Affine::translate((30.0, 40.0)) * Affine::scale(2.0);
    let mut list = DisplayList::new();
    list.push(Item::Drawing(DrawingItem { drawing, transform, opacity: 1.0 }));
    let canvas = fresh(&list);
    assert_eq!(pixel(&canvas, 50, 60), [255, 0, 0, 255]);
    assert_eq!(pixel(&canvas, 69, 60), [0, 0, 255, 255]);
    assert_eq!(pixel(&canvas, 70, 60), [240, 236, 220, 255]);
    assert_eq!(pixel(&canvas, 31, 41), [240, 236, 220, 255]);
}

#[test]
fn a_part_of_artwork_lies_where_the_whole_has_it() {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="3" height="3"/>
        <g transform="translate(5 4)"><g opacity="0.5" transform="scale(2)"><rect x="1" y="1" width="3" height="2"/>
        </g><circle cx="9" cy="9" r="3" fill="#00ff00"/></g></svg>"##;
    let tree = Arc::new(usvg::Tree::from_str(svg, &usvg::Options::default()).unwrap());
    let transform = Affine::translate((30.0, 20.0)) * Affine::scale(3.0);
    let show = |drawings: Vec<Arc<Drawing>>| {
        let item = |drawing| Item::Drawing(DrawingItem { drawing, transform, opacity: 1.0 });
        fresh(&list(&drawings.into_iter().map(item).collect::<Vec<_>>()))
    };
    let part = |path: &[usize]| Drawing::of_part("parts.svg", &tree, path, crate::display::Digest(1)).unwrap();
    let whole = show(vec![Drawing::new("parts.svg", (*tree).clone(), svg.as_bytes())]);
    assert!(show(vec![part(&[0]), part(&[1])]) == whole);
    assert!(show(vec![part(&[0]), part(&[1, 0]), part(&[1, 1])]) == whole);
}

#[test]
fn artwork_with_endless_layers_is_left_out() {
    let rect = r#"<rect x="-1e6" y="-1e6" width="2e6" height="2e6"/>"#;
    let nested = |depth: usize| {
        let (open, close) = (r#"<g opacity="0.9">"#.repeat(depth), "</g>".repeat(depth));
        let start = r#"<svg xmlns="http://www.w3.org/2000/svg" width="150" height="100">"#;
        let svg = format!("{start}{open}{rect}{close}</svg>");
        let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).unwrap();
        let drawing = Drawing::new("deep.svg", tree, svg.as_bytes());
        fresh(&list(&[Item::Drawing(DrawingItem { drawing, transform: Affine::IDENTITY, opacity: 1.0 })]))
    };
    assert!(pixel(&nested(2), 75, 50)[0] < 100);
    assert!(nested(400) == fresh(&DisplayList::new()));
}

#[test]
fn an_outline_is_filled_by_its_own_rule() {
    let mut path = Rect::new(20.0, 20.0, 80.0, 80.0).to_path(0.1);
    path.extend(Rect::new(40.0, 40.0, 60.0, 60.0).to_path(0.1).elements().iter().copied());
    for (rule, inside) in [(FillRule::NonZero, 0), (FillRule::EvenOdd, 240)] {
        let outline = Outline::with_rule(path.clone(), rule);
        let mut filled = DisplayList::new();
        filled.outline(&outline, Affine::IDENTITY, Some(Color::BLACK.into()), None);
        let mut all = DisplayList::new();
        all.fill(Rect::new(0.0, 0.0, 150.0, 100.0).to_path(0.1), Color::BLACK);
        let clip = Some(Clip { outline, transform: Affine::IDENTITY });
        let clipped = list(&[Item::Group(Group { opacity: 1.0, clip, effect: None, items: all.items().to_vec() })]);
        for list in [filled, clipped] {
            let canvas = fresh(&list);
            assert_eq!((pixel(&canvas, 30, 30)[0], pixel(&canvas, 50, 50)[0]), (0, inside));
        }
    }
}

#[test]
fn a_picture_at_whole_pixels_keeps_its_bytes_and_a_shrunk_one_its_mean() {
    let checks = |i: u32| if (i % 64 + i / 64).is_multiple_of(2) { [0, 0, 0, 255] } else { [255, 255, 255, 255] };
    let picture = Picture::new("checks", 64, 64, (0..64 * 64).flat_map(checks).collect()).unwrap();
    let show = |transform| {
        let mut list = DisplayList::new();
        list.push(Item::Image(ImageItem { picture: Arc::clone(&picture), transform, opacity: 1.0 }));
        fresh(&list)
    };
    let whole = show(Affine::translate((5.0, 7.0)));
    assert_eq!((pixel(&whole, 5, 7), pixel(&whole, 6, 7)), ([0, 0, 0, 255], [255, 255, 255, 255]));
    let shrunk = show(Affine::scale(1.0 / 8.0));
    assert!((120..=136).contains(&pixel(&shrunk, 4, 4)[0]));
    let between = show(Affine::translate((5.5, 7.0)));
    assert!(pixel(&between, 20, 20)[0].abs_diff(128) <= 2, "half a pixel off is half of both");
}

#[test]
fn absurd_items_are_left_out() {
    let outline = Outline::new(Rect::new(0.0, 0.0, 50.0, 50.0).to_path(0.1));
    let endless = Outline::new(BezPath::from_vec(vec![
        kurbo::PathEl::MoveTo(Point::new(0.0, f64::NAN)),
        kurbo::PathEl::LineTo(Point::new(1e300, 5.0)),
        kurbo::PathEl::LineTo(Point::new(9.0, f64::INFINITY)),
    ]));
    let broken = Outline::new(BezPath::from_vec(vec![
        kurbo::PathEl::MoveTo(Point::new(f64::NAN, 0.0)),
        kurbo::PathEl::LineTo(Point::new(50.0, 50.0)),
        kurbo::PathEl::LineTo(Point::new(0.0, 90.0)),
    ]));
    let mut dashed = Stroke::round(Color::BLACK, 1e20);
    dashed.dashes = vec![1e-9, f64::NAN];
    let mut list = DisplayList::new();
    list.outline(&broken, Affine::IDENTITY, Some(Color::BLACK.into()), Some(Stroke::round(Color::BLACK, 0.5)));
    for transform in [
        Affine::scale(1e30),
        Affine::scale(-1e5),
        Affine::scale(f64::NAN),
        Affine::scale_non_uniform(0.0, 2.0),
        Affine::translate((f64::INFINITY, 0.0)),
        Affine::translate((-1e30, 1e30)),
        Affine::new([1e6, 1e6, -1e6, 1e6, -1e9, 0.0]),
    ] {
        let black = || Some(Paint::from(Color::BLACK));
        list.outline(&outline, transform, black(), Some(dashed.clone()));
        list.outline(&endless, transform, black(), Some(Stroke::round(Color::BLACK, 2.0)));
        list.group(0.5, Some(outline.path().clone()), |out| {
            out.outline(&outline, transform, black(), Some(dashed.clone()));
        });
    }
    assert!(fresh(&list) == fresh(&DisplayList::new()));
}

#[test]
fn too_many_dashes_are_a_whole_line() {
    let mut stroke = Stroke::round(Color::BLACK, 4.0);
    stroke.dashes = vec![1e-5, 1e-5];
    let mut list = DisplayList::new();
    list.stroke(BezPath::from_svg("M10 50 L140 50").unwrap(), stroke);
    assert_eq!(pixel(&fresh(&list), 77, 50), [0, 0, 0, 255]);
}

#[test]
fn groups_beyond_the_deepest_are_not_drawn_and_do_no_harm() {
    let dot = |list: &mut DisplayList| list.fill(Rect::new(0.0, 0.0, 9.5, 9.0).to_path(0.1), Color::BLACK);
    let nested = |depth: usize| {
        let mut inner = DisplayList::new();
        dot(&mut inner);
        let mut item = inner.items()[0].clone();
        for _ in 0..depth {
            item = Item::Group(Group { opacity: 0.99, clip: None, effect: None, items: vec![item] });
        }
        pixel(&fresh(&list(&[item])), 4, 4)[0]
    };
    assert!(nested(64) < 200);
    assert_eq!(nested(65), 240);
}

#[test]
fn a_cache_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    fn sent<T: Send>(_: &T) {}
    let cache = Arc::new(RasterCache::default());
    shared(&cache);
    sent(&Painter::new(cache));
}
