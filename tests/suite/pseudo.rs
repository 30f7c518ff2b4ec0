//! Pseudo-locales: the source's messages in other shapes, in the layout of their direction, with glyphs for all of it.

use kadrs::scene::Input;
use kadrs::stage::{Stage, StageText};

use crate::support::findings::check;
use crate::support::fixture::{Fixture, script};

/// Every letter of the alphabet, a number and a choice; a second text that only English shows.
const MESSAGES: &str = "\
all = The <em>quick brown</em> fox jumps over { $n ->
    [one] one lazy dog
   *[other] { $n } lazy dogs
 }. PACK MY BOX WITH FIVE DOZEN LIQUOR JUGS
";
const BODY: &str = "\
- row:
    width: 1000
    gap: 20
    items:
      - text: { message: all, args: { n: 3 }, style: note, width: 700, size: { en: 40, default: 30 } }
      - text: { verbatim: example, style: note, when: { locale: [en] } }
      - text: { verbatim: never, style: note, when: { locale: [lv] } }
";

fn texts(input: &Input, tag: &str) -> (Vec<StageText>, Vec<String>) {
    let manifest = &input.manifest;
    let pseudo = || manifest.pseudo.iter().find(|locale| locale.tag() == tag);
    let locale = manifest.locale(tag).or_else(pseudo).unwrap_or_else(|| panic!("no locale {tag}"));
    let format = manifest.format("landscape").expect("a format");
    let (stage, found) = Stage::build(input, &input.compositions[0], format, locale);
    (stage.texts(), found.iter().map(|diagnostic| diagnostic.message.clone()).collect())
}

#[test]
fn pseudo_locales_are_laid_out_as_their_source_in_their_own_direction() {
    let fixture = Fixture::new();
    fixture.write("scenes/film.yaml", script(BODY));
    for locale in ["en", "lv", "ar"] {
        fixture.write(&format!("locales/{locale}/main.ftl"), MESSAGES);
    }
    let input = check(fixture.root()).input.expect("a project");
    let (english, _) = texts(&input, "en");
    assert_eq!(english.len(), 2, "one text is for English, one is not");
    for tag in ["en-XA", "en-XB", "en-XL", "en-XT"] {
        let (shown, found) = texts(&input, tag);
        assert_eq!(found, [""; 0], "{tag}: every sign has a glyph");
        assert_eq!((shown.len(), shown[0].text.size), (2, 40.0), "{tag}: `when` and overrides are those of `en`");
        assert!(shown[0].text.text.contains('3') && shown[0].text.text != english[0].text.text, "{tag}");
        assert_eq!(shown[1].text.text, "example", "{tag}: what is verbatim stays");
        let mirrored = shown[0].bounds.x0 > shown[1].bounds.x0;
        assert_eq!(mirrored, tag == "en-XB", "{tag}");
        let accented = shown[0].text.text.chars().any(|c| "åéîöûƀ".contains(c));
        assert_eq!(accented, tag == "en-XA", "{tag}");
    }
}
