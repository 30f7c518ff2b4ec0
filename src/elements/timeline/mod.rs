//! `timeline`: what takes how long, as bars over a calendar axis.

mod chart;
mod duration;
mod rows;

use crate::chart::token;
use crate::diag::{Diagnostic, Span, did_you_mean};
use crate::elements::wording::{Worded, Wording};
use crate::node::{Effect, Element, ElementKind, References, Resolution, Resolved, Resolving, Words};
use crate::style::Color;
use crate::syntax::{By, Moment, Positive, Reader, Record, Seconds, Spanned};
use crate::text::Align;
use chart::{Axis, ResolvedTimeline, RowTexts};
pub use duration::{AxisUnit, Duration};
use rows::Row;

pub(super) const KIND: ElementKind = ElementKind {
    name: "timeline",
    doc: "What takes how long, as bars over a calendar axis: `10 working days`, `1 month`. A bar begins where another \
          ends; one without `for` is a milestone. The time beside a bar (\"at most 3 months\") is a message like any \
          other. `enter: draw` lets bars grow one after another.",
    example: "\
- timeline:
    enter: draw
    unit: months
    rows:
      - { id: papers, verbatim: Papers, for: 10 working days, mark: { verbatim: D10 } }
      - { id: talk, verbatim: Talk, for: 1 month, after: papers, mark: { verbatim: M1 } }
      - { verbatim: Answer, for: 3 months, after: talk, mark: { verbatim: M3 }, fill: $amber }
      - { verbatim: Latest, after: talk, from: 4 months }
      - { verbatim: Longer, for: 4 months, after: talk, end: fading }
",
    items: false,
    table: TimelineFields::table,
    read: |fields, reader| {
        let span = fields.span();
        let own = TimelineFields::read(fields, reader)?;
        let rows = places(&own, span, reader)?;
        Some(Box::new(Timeline { own, rows }))
    },
};

crate::fields! {
    /// What takes how long, over a calendar axis.
    pub struct TimelineFields {
        /// Its bars and milestones from top to bottom.
        rows: Vec<TimelineRow>,
        /// What the axis counts.
        unit: AxisUnit = "months",
        /// Where the axis ends; where the last bar ends unless written.
        span: Option<Duration>,
        /// Text at the ticks of the axis: a message with the variable `$value`, so that it can say \"3 months\" in each
        /// language's plural. Numbers alone unless written.
        tick: Option<Resolution>,
        /// What the axis shows at its ticks.
        ticks: By<TimelineTicks> = "texts",
        /// Units from tick to tick; as close as texts allow unless written.
        every: Option<Positive>,
        /// Where names of bars stand.
        names: By<TimelineNames> = "auto",
        /// Share of the width that names beside the bars may take.
        name_width: By<crate::syntax::Fraction> = "0.32",
        /// Text style of the names.
        style: Spanned<String> = "label",
        /// Text style of the times at the bars and of the axis.
        mark_style: Spanned<String> = "note",
        /// Color of bars that name none; `$sea` unless written.
        fill: Option<Color>,
        /// Color of the axis and its lines; `$ink-soft` unless written.
        line: Option<Color>,
        /// Height of a bar in px.
        bar: By<Positive> = "56",
        /// With `enter: draw`: time from one bar to the next.
        stagger: Seconds = "450ms",
    }
}

/// A bar or milestone with its name.
pub type TimelineRow = Worded<TimelineBar, true>;

crate::fields! {
    /// A bar, or a milestone.
    pub struct TimelineBar {
        /// A name by which other bars begin after it.
        id: Option<Spanned<String>>,
        /// How long it takes; a milestone takes no time.
        r#for: Option<Duration>,
        /// The bar behind whose end it begins; the axis' beginning unless written.
        after: Option<Spanned<String>>,
        /// How long after that it begins.
        from: Duration = "0 days",
        /// What stands on the bar, or beside it where it is too short: \"at most 3 months\".
        mark: Option<Resolution>,
        /// How it ends.
        end: BarEnd = "solid",
        /// Its color.
        fill: Option<Color>,
        /// When it comes; its turn unless written.
        at: Option<Moment>,
    }
}

crate::choice! {
    /// How a bar ends.
    pub enum BarEnd {
        /// At its time.
        Solid = "solid",
        /// It fades out: nobody knows when it ends.
        Fading = "fading",
        /// It is a broken outline: it may last so long, but need not.
        Dashed = "dashed",
    }
}

crate::choice! {
    /// Where names of bars stand.
    pub enum TimelineNames {
        /// Beside the bars in wide pictures, above them in the others.
        Auto = "auto",
        /// In a column at the start side.
        Beside = "beside",
        /// Above each bar.
        Above = "above",
    }
}

crate::choice! {
    /// What the axis of a timeline shows at its ticks.
    pub enum TimelineTicks {
        /// Lines with texts below them.
        Texts = "texts",
        /// Lines only: where marks say everything.
        Lines = "lines",
        /// Nothing.
        None = "none",
    }
}

/// The most rows: more cannot be read in a picture.
const MOST: usize = 20;

#[derive(Debug, Clone)]
struct Timeline {
    own: TimelineFields,
    /// Where each row begins and ends, in days.
    rows: Vec<Row>,
}

/// Where each row lies on the axis, or every mistake.
fn places(own: &TimelineFields, span: Span, reader: &mut Reader<'_>) -> Option<Vec<Row>> {
    let mut found = Vec::new();
    let id = |row: &TimelineRow| row.own.id.as_ref().map(|id| id.value.clone());
    for (index, row) in own.rows.iter().enumerate() {
        let Some(name) = &row.own.id else { continue };
        if let Some(first) =
            own.rows[..index].iter().filter_map(|row| row.own.id.as_ref()).find(|o| o.value == name.value)
        {
            let message = format!("two bars are called `{}`", name.value);
            found.push(Diagnostic::error(name.span, message).related(first.span, "the first one"));
        }
    }
    let after = |row: &TimelineRow, found: &mut Vec<Diagnostic>| -> Option<usize> {
        let name = row.own.after.as_ref()?;
        let at = own.rows.iter().position(|other| id(other).as_ref() == Some(&name.value));
        if at.is_none() {
            let ids: Vec<String> = own.rows.iter().filter_map(id).collect();
            let hint = did_you_mean(&name.value, ids.iter().map(String::as_str));
            let hint = hint.unwrap_or_else(|| "give the bar that it follows an `id`".to_string());
            found.push(Diagnostic::error(name.span, format!("there is no bar `{}`", name.value)).hint(hint));
        }
        at
    };
    let links: Vec<Option<usize>> = own.rows.iter().map(|row| after(row, &mut found)).collect();
    if own.rows.is_empty() || own.rows.len() > MOST {
        let message = format!("a timeline has 1 to {MOST} rows, this one {}", own.rows.len());
        found.push(Diagnostic::error(span, message));
    }
    let rows = rows::placed(&own.rows, &links);
    if let (None, Some(row)) = (&rows, own.rows.iter().find(|row| row.own.after.is_some())) {
        let at = row.own.after.as_ref().map_or(span, |name| name.span);
        found.push(Diagnostic::error(at, "bars begin after each other in a circle").hint("let one begin by itself"));
    }
    let whole = rows.as_ref().map_or(0.0, |rows| rows.iter().map(|row| row.until).fold(0.0, f64::max));
    if found.is_empty() && whole <= 0.0 {
        let hint = "write `for: 1 month` at one of its rows";
        found.push(Diagnostic::error(span, "the timeline takes no time").hint(hint));
    }
    let whole = found.is_empty();
    found.into_iter().for_each(|diagnostic| reader.report(diagnostic));
    rows.filter(|_| whole)
}

impl Element for Timeline {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw]
    }

    fn references(&self, out: &mut References) {
        let own = &self.own;
        out.styles.extend([own.style.clone(), own.mark_style.clone()]);
        for row in &own.rows {
            row.references(out);
            row.own.mark.iter().for_each(|mark| mark.0.references(out));
            out.moments.extend(row.own.at.clone());
        }
        if let Some((message, tick)) = own.tick.as_ref().and_then(|tick| Some((tick.0.message.clone()?, &tick.0))) {
            let names = tick.args.keys().cloned().chain(["value".to_string()]);
            out.messages.push((message, names.collect()));
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let own = &self.own;
        let beside = match own.names.get(cx.target) {
            TimelineNames::Auto => cx.scene.width > cx.scene.height * 1.2,
            names => *names == TimelineNames::Beside,
        };
        let sea = own.fill.unwrap_or_else(|| token(cx.theme, "sea"));
        let rows = own
            .rows
            .iter()
            .map(|row| RowTexts {
                name: Wording::new(cx, &row.words, &own.style).aligned(Align::Start),
                mark: row.own.mark.as_ref().map(|mark| Wording::new(cx, &mark.0, &own.mark_style)),
                fill: row.own.fill.unwrap_or(sea),
            })
            .collect();
        let until = self.rows.iter().map(|row| row.until).fold(0.0, f64::max);
        let until = own.span.map_or(until, |span| span.days.max(until));
        let units = (until / own.unit.days() + 1e-9).floor() as u32;
        // Only the ticks of the closest distance are needed: others are among them.
        let least = own.every.map_or(1, |every| (every.0.round() as u32).max(1)).max(units / 40);
        let shown = *own.ticks.get(cx.target);
        let units = if shown == TimelineTicks::None { 0 } else { units };
        let counts: Vec<u32> =
            (1..=units).filter(|count| own.every.is_none() || count % least == 0).take(400).collect();
        let text = |count: u32, cx: &mut Resolving<'_>| (shown == TimelineTicks::Texts).then(|| self.tick(count, cx));
        let ticks = counts.into_iter().map(|count| (count, text(count, cx))).collect();
        let axis = Axis {
            until,
            ticks,
            line: own.line.unwrap_or_else(|| token(cx.theme, "ink-soft")),
            grid: token(cx.theme, "sky"),
        };
        let letters = [token(cx.theme, "ink"), token(cx.theme, "white")];
        Box::new(ResolvedTimeline {
            places: self.rows.clone(),
            fields: own.clone(),
            target: cx.target.clone(),
            room: cx.room.width,
            beside,
            rows,
            axis,
            letters,
        })
    }
}

impl Timeline {
    fn tick(&self, count: u32, cx: &mut Resolving<'_>) -> Wording {
        let Some(tick) = &self.own.tick else {
            let text = crate::locale::Value::number(f64::from(count)).map(|value| value.format(cx.locale));
            return Wording::of_text(cx, text.unwrap_or_default(), &self.own.mark_style);
        };
        let mut words: Words = tick.0.clone();
        if words.message.is_some() {
            words.args.insert("value".to_string(), count.to_string());
        }
        Wording::new(cx, &words, &self.own.mark_style)
    }
}
