//! A timeline in its box: names, bars, milestones, the axis.

use std::sync::Arc;

use crate::anim::Time;
use crate::chart::readable;
use crate::display::{DisplayList, Outline};
use crate::elements::appear::{Appearance, Unfolding};
use crate::elements::outlines::{polyline, regular, rounded_rect};
use crate::elements::timeline::rows::Row;
use crate::elements::timeline::{BarEnd, TimelineFields, TimelineRow};
use crate::elements::wording::{Inscription, Wording};
use crate::geom::{Affine, Direction, Point, Rect, Size};
use crate::layout::Space;
use crate::node::{Instant, Placed, Placing, Resolved, TextBox};
use crate::style::{Color, Paint, Stop, Stroke};
use crate::syntax::Target;

/// Room between rows, between a name and its bar, and around a text on a bar, in px.
const ROW_GAP: f64 = 26.0;
const LEAST_ROW_GAP: f64 = 8.0;
const NAME_GAP: f64 = 28.0;
const ABOVE_GAP: f64 = 6.0;
const MARK_GAP: f64 = 16.0;
/// Room between the last row and the axis, and between the axis and its texts, in px.
const AXIS_GAP: f64 = 22.0;
const TICK_GAP: f64 = 12.0;
/// Least room between texts of the axis, in px.
const TICKS_APART: f64 = 28.0;
/// Radius of bars, width of lines and least length of a bar in px.
const RADIUS: f64 = 16.0;
const LINE: f64 = 4.0;
const LEAST: f64 = 20.0;
/// Side of a milestone as a share of a bar's height.
const MILESTONE: f64 = 0.8;
/// Share of a bar's height that is left to it where height is short: a mark of one line still stands on it.
const LEAST_BAR: f64 = 0.72;
/// Share of a fading bar that is whole.
const WHOLE: f64 = 0.35;
const DASHES: [f64; 2] = [14.0, 12.0];

/// The texts of a row.
pub(super) struct RowTexts {
    pub name: Wording,
    pub mark: Option<Wording>,
    pub fill: Color,
}

/// The axis with the texts of its ticks.
pub(super) struct Axis {
    /// Its end in days.
    pub until: f64,
    /// Units and their texts, if they have any.
    pub ticks: Vec<(u32, Option<Wording>)>,
    pub line: Color,
    pub grid: Color,
}

pub(super) struct ResolvedTimeline {
    pub fields: TimelineFields,
    pub places: Vec<Row>,
    pub target: Target,
    /// Width that the format's margins leave, in px.
    pub room: f64,
    /// Names stand beside the bars.
    pub beside: bool,
    pub rows: Vec<RowTexts>,
    pub axis: Axis,
    /// Colors of letters on bars, the first one where it can be read.
    pub letters: [Color; 2],
}

/// Sizes and distances of a timeline of some width, in left-to-right coordinates.
struct Plan {
    /// Width of the column of names.
    names: f64,
    /// Height of a bar, of each row, and room between rows.
    bar: f64,
    heights: Vec<f64>,
    gap: f64,
    /// Height of the axis with its texts.
    axis: f64,
    /// Px that a day takes.
    day: f64,
}

impl ResolvedTimeline {
    /// The plan with the room that a height leaves: rows come closer, then bars become thinner.
    fn fitted(&mut self, width: f64, height: Option<f64>) -> Plan {
        let bar = self.fields.bar.get(&self.target).0;
        let mut plan = self.plan(width, bar);
        let Some(room) = height else { return plan };
        let lack = Self::height(&plan) - room;
        let rows = plan.heights.len() as f64;
        if lack > 0.0 {
            plan.gap = (plan.gap - lack / (rows - 1.0).max(1.0)).max(LEAST_ROW_GAP);
        }
        let lack = Self::height(&plan) - room;
        if lack > 0.0 {
            let gap = plan.gap;
            plan = self.plan(width, (bar - lack / rows).max(bar * LEAST_BAR));
            plan.gap = gap;
        }
        plan
    }

    fn plan(&mut self, width: f64, bar: f64) -> Plan {
        let room = if self.beside { width * self.fields.name_width.get(&self.target).0 } else { width };
        let sizes: Vec<Size> = self.rows.iter_mut().map(|row| row.name.measure(Some(room))).collect();
        self.rows.iter_mut().filter_map(|row| row.mark.as_mut()).for_each(|mark| {
            mark.measure(None);
        });
        let names = if self.beside { sizes.iter().map(|size| size.width).fold(0.0, f64::max) + NAME_GAP } else { 0.0 };
        let height = |size: &Size| if self.beside { size.height.max(bar) } else { size.height + ABOVE_GAP + bar };
        let ticks = self.axis.ticks.iter_mut().filter_map(|(_, text)| text.as_mut()).map(|text| text.measure(None));
        let (last, tall) = ticks.fold((0.0, 0.0_f64), |(_, tall), size| (size.width, tall.max(size.height)));
        // The last tick's text stands out beyond the axis by half, and so does a milestone at its end.
        let ends = |(row, place): (&TimelineRow, &Row)| row.own.r#for.is_none() && place.until >= self.axis.until;
        let milestone = self.fields.rows.iter().zip(&self.places).any(ends);
        let over = f64::max(last / 2.0, if milestone { bar * MILESTONE / 2.0 } else { 0.0 });
        let free = (width - names - over).max(LEAST);
        let axis = AXIS_GAP + if tall > 0.0 { TICK_GAP + tall } else { LINE };
        let heights = sizes.iter().map(height).collect();
        Plan { names, bar, heights, gap: ROW_GAP, axis, day: free / self.axis.until.max(1e-9) }
    }

    fn height(plan: &Plan) -> f64 {
        plan.heights.iter().sum::<f64>() + plan.gap * (plan.heights.len() - 1) as f64 + plan.axis
    }

    /// Units from tick to tick: the closest distance at which no two texts come near each other.
    fn every(&mut self, day: f64) -> u32 {
        if self.fields.every.is_some() {
            return 1;
        }
        let unit = self.fields.unit.days() * day;
        let widest = self.axis.ticks.iter_mut().filter_map(|(_, text)| text.as_mut()).map(|text| text.size().width);
        let widest = widest.fold(0.0, f64::max);
        let fits = |step: &&u32| f64::from(**step) * unit >= widest + TICKS_APART;
        let steps = self.fields.unit.steps();
        steps.iter().find(fits).or(steps.last()).copied().unwrap_or(1)
    }
}

impl Resolved for ResolvedTimeline {
    fn measure(&mut self, space: Space) -> Size {
        let width = space.width.or(space.max_width).unwrap_or(self.room).max(LEAST);
        let plan = self.fitted(width, space.height);
        Size::new(width, space.height.unwrap_or(Self::height(&plan)))
    }

    fn busy(&self) -> Time {
        self.fields.stagger.0 * self.rows.len() as f64
    }

    fn graphemes(&self) -> usize {
        let rows = self.rows.iter().map(|row| row.name.graphemes() + row.mark.as_ref().map_or(0, Wording::graphemes));
        rows.sum()
    }

    fn characters(&self) -> usize {
        let rows = self.rows.iter().map(|row| row.name.characters() + row.mark.as_ref().map_or(0, Wording::characters));
        rows.sum::<usize>()
            + self.axis.ticks.iter().filter_map(|(_, text)| text.as_ref()).map(Wording::characters).sum::<usize>()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let plan = self.fitted(cx.size.width, Some(cx.size.height));
        let every = self.every(plan.day);
        let unfolding = Unfolding::new(cx, self.fields.stagger.0);
        let extra = (cx.size.height - Self::height(&plan)).max(0.0) / plan.heights.len() as f64;
        let texts = std::mem::take(&mut self.rows);
        let mut rows = Vec::new();
        let mut top = extra / 2.0;
        for (index, texts) in texts.into_iter().enumerate() {
            let come = unfolding.part(index as f64, self.fields.rows[index].own.at.as_ref(), cx);
            rows.push(self.row(index, texts, top, &plan, come, cx));
            top += plan.heights[index] + plan.gap + extra;
        }
        // Where there is too little height the axis leaves the box, which the checks tell, but bars never lie over it.
        let foot = cx.size.height.max(Self::height(&plan)) - plan.axis + AXIS_GAP;
        let mirrored = |x: f64| if cx.direction == Direction::Rtl { cx.size.width - x } else { x };
        let unit = self.fields.unit.days() * plan.day;
        let mut ticks = Vec::new();
        for (count, text) in std::mem::take(&mut self.axis.ticks) {
            if count % every != 0 {
                continue;
            }
            let x = mirrored(plan.names + f64::from(count) * unit);
            let text = text.map(|mut text| {
                let size = text.size();
                let bounds = Rect::from_center_size((x, foot + TICK_GAP + size.height / 2.0), size);
                text.set(bounds, cx.direction)
            });
            ticks.push((x, text));
        }
        let ends = (mirrored(plan.names), mirrored(plan.names + self.axis.until * plan.day));
        let first = unfolding.part(0.0, None, cx);
        Box::new(PlacedTimeline {
            rows,
            ticks,
            ends,
            foot,
            line: self.axis.line,
            grid: self.axis.grid,
            first,
            unfolding,
            direction: cx.direction,
        })
    }
}

impl ResolvedTimeline {
    /// A row whose upper edge lies at `top`.
    fn row(
        &self,
        index: usize,
        texts: RowTexts,
        top: f64,
        plan: &Plan,
        come: Appearance,
        cx: &Placing<'_>,
    ) -> PlacedRow {
        let mirror = |rect: Rect| match cx.direction {
            Direction::Ltr => rect,
            Direction::Rtl => Rect::new(cx.size.width - rect.x1, rect.y0, cx.size.width - rect.x0, rect.y1),
        };
        let (place, fields, height) = (self.places[index], &self.fields.rows[index].own, plan.bar);
        let RowTexts { name: mut wording, mark, fill } = texts;
        let bottom = top + plan.heights[index];
        let middle = if self.beside { (top + bottom) / 2.0 } else { bottom - height / 2.0 };
        let (from, until) = (plan.names + place.from * plan.day, plan.names + place.until * plan.day);
        let bar = match fields.r#for {
            Some(_) => Rect::new(from, middle - height / 2.0, until.max(from + LEAST), middle + height / 2.0),
            None => Rect::from_center_size((from, middle), (height * MILESTONE, height * MILESTONE)),
        };
        let size = wording.size();
        let name = match self.beside {
            true => Rect::new(0.0, top, plan.names - NAME_GAP, bottom),
            false => Rect::new(0.0, top, cx.size.width, top + size.height),
        };
        let mark = mark.map(|mut mark| {
            let size = mark.size();
            let whole = if fields.end == BarEnd::Fading { bar.width() * WHOLE } else { bar.width() };
            let room = size.width + 2.0 * MARK_GAP <= whole;
            let on = room && fields.r#for.is_some() && fields.end != BarEnd::Dashed;
            let (mut x, mut y) = (bar.x0 + whole / 2.0, middle);
            if !on {
                x = bar.x1 + MARK_GAP + size.width / 2.0;
                if x + size.width / 2.0 > cx.size.width {
                    x = bar.x0 - MARK_GAP - size.width / 2.0;
                }
                if x - size.width / 2.0 < plan.names && !self.beside {
                    // No room on either side: it stands over the bar, at the end of the name's line.
                    (x, y) = (cx.size.width - size.width / 2.0, top + name.height() / 2.0);
                }
            }
            let bounds = Rect::from_center_size((x, y), size);
            let color = if on { readable(fill, &self.letters) } else { mark.color() };
            (mark.set(mirror(bounds), cx.direction), color)
        });
        let shape = match fields.r#for {
            Some(_) => Shape::Bar(fields.end),
            None => Shape::Milestone,
        };
        let bar = mirror(bar);
        let path = match shape {
            Shape::Milestone => polyline(&regular(bar, 4, 0.0), RADIUS / 3.0, true),
            Shape::Bar(_) => rounded_rect(bar, RADIUS),
        };
        PlacedRow {
            come,
            name: wording.set(mirror(name), cx.direction),
            mark,
            outline: Outline::new(path),
            bar,
            shape,
            fill,
            follows: place.follows && self.beside,
        }
    }
}

/// What a row shows.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Shape {
    Bar(BarEnd),
    Milestone,
}

struct PlacedRow {
    come: Appearance,
    name: Inscription,
    /// The time at the bar, and its color.
    mark: Option<(Inscription, Color)>,
    bar: Rect,
    outline: Arc<Outline>,
    shape: Shape,
    fill: Color,
    /// It begins where the one right above ends.
    follows: bool,
}

impl PlacedRow {
    /// The bar with the share of it that has grown out of its beginning.
    fn draw_bar(&self, share: f64, direction: Direction, out: &mut DisplayList) {
        let (paint, stroke) = match self.shape {
            Shape::Bar(BarEnd::Fading) => (self.fading(direction), None),
            Shape::Bar(BarEnd::Dashed) => {
                let mut stroke = Stroke::round(self.fill, LINE);
                stroke.dashes = DASHES.to_vec();
                (Paint::Solid(self.fill.with_opacity(0.14)), Some(stroke))
            }
            _ => (Paint::Solid(self.fill), None),
        };
        let draw = |out: &mut DisplayList| out.outline(&self.outline, Affine::IDENTITY, Some(paint), stroke);
        if self.shape == Shape::Milestone || share >= 1.0 {
            return out.group(share, None, draw);
        }
        let width = (self.bar.width() + 2.0 * LINE) * share;
        let bar = self.bar.inflate(LINE, LINE);
        let clip = match direction {
            Direction::Ltr => Rect { x1: bar.x0 + width, ..bar },
            Direction::Rtl => Rect { x0: bar.x1 - width, ..bar },
        };
        if width > 0.0 {
            // The growing end is as round as the bar's own.
            out.group(1.0, Some(rounded_rect(clip, RADIUS)), draw);
        }
    }

    fn fading(&self, direction: Direction) -> Paint {
        let y = self.bar.center().y;
        let (left, right) = (Point::new(self.bar.x0, y), Point::new(self.bar.x1, y));
        let (from, to) = if direction == Direction::Ltr { (left, right) } else { (right, left) };
        let stop = |offset: f64, opacity: f64| Stop { offset, color: self.fill.with_opacity(opacity) };
        Paint::Linear { from, to, stops: vec![stop(0.0, 1.0), stop(WHOLE, 1.0), stop(1.0, 0.08)] }
    }

    /// Where the bar begins.
    fn start(&self, direction: Direction) -> f64 {
        if direction == Direction::Ltr { self.bar.x0 } else { self.bar.x1 }
    }
}

struct PlacedTimeline {
    rows: Vec<PlacedRow>,
    ticks: Vec<(f64, Option<Inscription>)>,
    /// Where the axis begins and ends.
    ends: (f64, f64),
    /// Height of the axis.
    foot: f64,
    line: Color,
    grid: Color,
    first: Appearance,
    unfolding: Unfolding,
    direction: Direction,
}

impl PlacedTimeline {
    fn stroke(&self, from: (f64, f64), to: (f64, f64), color: Color, out: &mut DisplayList) {
        out.stroke(polyline(&[from.into(), to.into()], 0.0, false), Stroke::round(color, LINE));
    }

    fn axis(&self, time: Time, out: &mut DisplayList) {
        self.first.fade(time, out, |out| {
            for (x, _) in &self.ticks {
                self.stroke((*x, 0.0), (*x, self.foot), self.grid, out);
            }
            self.stroke((self.ends.0, self.foot), (self.ends.1, self.foot), self.line, out);
            self.ticks.iter().filter_map(|(_, text)| text.as_ref()).for_each(|text| text.draw_plainly(out));
        });
    }
}

impl Placed for PlacedTimeline {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        out.group(self.unfolding.going(at), None, |out| {
            self.axis(at.time, out);
            for (index, row) in self.rows.iter().enumerate() {
                let share = row.come.share(at.time);
                row.come.fade(at.time, out, |out| row.name.draw_plainly(out));
                if row.follows && index > 0 {
                    let (x, top) = (row.start(self.direction), self.rows[index - 1].bar.y1);
                    let bottom = row.bar.y0 + RADIUS;
                    row.come.fade(at.time, out, |out| self.stroke((x, top), (x, bottom), self.line, out));
                }
                row.draw_bar(share, self.direction, out);
                if let Some((mark, color)) = &row.mark {
                    row.come.fade(at.time, out, |out| mark.draw(*color, out));
                }
            }
        });
    }

    fn extent(&self) -> Option<Rect> {
        let axis = Rect::from_points((self.ends.0, self.foot), (self.ends.1, self.foot + LINE / 2.0));
        let texts = self.ticks.iter().filter_map(|(_, text)| Some(text.as_ref()?.text_box.bounds));
        Some(self.rows.iter().map(|row| row.bar).chain(texts).fold(axis, |all, own| all.union(own)))
    }

    fn texts(&self) -> Vec<TextBox> {
        let rows = self.rows.iter().flat_map(|row| [Some(&row.name), row.mark.as_ref().map(|(mark, _)| mark)]);
        let texts = rows.flatten().chain(self.ticks.iter().filter_map(|(_, text)| text.as_ref()));
        texts.map(|text| text.text_box.clone()).collect()
    }
}
