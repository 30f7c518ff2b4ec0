//! Moments on the command line: `3.2s`, `50%`, `scene@50%`.

use std::str::FromStr;

use crate::anim::Time;
use crate::cli::Failure;
use crate::diag::did_you_mean;

/// A moment of a video.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// The scene that it is in; the whole video if absent.
    scene: Option<String>,
    offset: Offset,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Offset {
    Seconds(f64),
    Share(f64),
}

/// A named span of a video's time.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// Id of the scene.
    pub id: &'a str,
    /// When it begins.
    pub start: Time,
    /// How long it lasts.
    pub length: Time,
}

impl FromStr for Moment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (scene, offset) = match text.rsplit_once('@') {
            Some((scene, offset)) => (Some(scene.to_string()), offset),
            None => (None, text),
        };
        let number = |text: &str| text.trim().parse::<f64>().ok().filter(|n| n.is_finite() && *n >= 0.0);
        let offset = if let Some(share) = offset.strip_suffix('%') {
            number(share).filter(|share| *share <= 100.0).map(|share| Offset::Share(share / 100.0))
        } else if let Some(millis) = offset.strip_suffix("ms") {
            number(millis).map(|millis| Offset::Seconds(millis / 1000.0))
        } else {
            offset.strip_suffix('s').and_then(number).map(Offset::Seconds)
        };
        match offset {
            Some(offset) if scene.as_deref() != Some("") => Ok(Moment { scene, offset, text: text.to_string() }),
            _ => Err("a moment is a time such as `3.2s`, a share such as `50%`, or `scene@50%`".to_string()),
        }
    }
}

impl Moment {
    /// The moment as a share of the whole video, from 0 to 1.
    pub fn share(share: f64) -> Self {
        Moment { scene: None, offset: Offset::Share(share), text: format!("{}%", share * 100.0) }
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The time in a video of this length with these scenes.
    pub fn time(&self, length: Time, scenes: &[Part<'_>]) -> Result<Time, Failure> {
        let (start, length) = match &self.scene {
            None => (Time::ZERO, length),
            Some(id) => {
                let ids = || scenes.iter().map(|scene| scene.id);
                let Some(scene) = scenes.iter().find(|scene| scene.id == id) else {
                    let hint = did_you_mean(id, ids())
                        .unwrap_or_else(|| format!("its scenes are {}", ids().collect::<Vec<_>>().join(", ")));
                    return Err(Failure::usage(format!("the video has no scene `{id}`"), Some(hint)));
                };
                (scene.start, scene.length)
            }
        };
        match self.offset {
            Offset::Share(share) => Ok(start + length * share),
            Offset::Seconds(seconds) if seconds <= length.as_seconds() => Ok(start + Time::seconds(seconds)),
            Offset::Seconds(_) => {
                let what = if self.scene.is_some() { "the scene" } else { "the video" };
                let message = format!("`{}` is after the end of {what}, which is {length} long", self.text);
                Err(Failure::usage(message, None))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Result<f64, String> {
        let scenes = [
            Part { id: "one", start: Time::ZERO, length: Time::seconds(4.0) },
            Part { id: "two", start: Time::seconds(4.0), length: Time::seconds(6.0) },
        ];
        let moment: Moment = text.parse()?;
        moment.time(Time::seconds(10.0), &scenes).map(Time::as_seconds).map_err(|failure| failure.to_string())
    }

    #[test]
    fn times_shares_and_scenes() {
        let cases =
            [("3.2s", 3.2), ("250ms", 0.25), ("50%", 5.0), ("two@50%", 7.0), ("two@1s", 5.0), ("one@100%", 4.0)];
        for (text, seconds) in cases {
            assert_eq!(time(text), Ok(seconds), "{text}");
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in ["", "3", "s", "-1s", "NaNs", "101%", "@50%", "infs", "three@50%", "11s", "one@5s"] {
            assert!(time(text).is_err(), "{text}");
        }
    }
}
