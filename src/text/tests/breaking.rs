//! Where lines may not end: numbers, dates, short words, by the customs of each language.

use super::*;

/// Every place where some width ends a line, as the word that begins the next one.
fn begins(text: &str, language: &str, families: &[&str]) -> Vec<String> {
    let style = style(families);
    let mut found = std::collections::BTreeSet::new();
    for width in 1..80 {
        let base = spec(text, &style, language, Direction::Ltr);
        let paragraph = layout(&FONTS, &TextSpec { max_width: Some(f64::from(width) * 10.0), ..base });
        for line in &paragraph.lines[1..] {
            found.insert(line.range.start);
        }
    }
    found.into_iter().map(|at| text[at..].split([' ', '\n']).next().unwrap_or_default().to_owned()).collect()
}

#[track_caller]
fn check(language: &str, text: &str, expected: &[&str]) {
    assert_eq!(begins(text, language, &["Noto Sans", "Noto Sans Ethiopic"]), expected, "{language}: {text}");
}

#[test]
fn words_of_one_letter_stay_with_the_next_where_the_language_asks() {
    check("ru", "Суд в Риге и в Лиепае", &["в", "и"]);
    check("ru", "(в суде) «О правах»", &["«О"]);
    check("uk", "Права й обов’язки з адвокатом у суді", &["й", "з", "у"]);
    check("cs", "Soud v Rize", &["v"]);
    // English and Tajik have no such custom, and a letter inside of a word is no word.
    check("en", "I ask a judge", &["ask", "a", "judge"]);
    check("tg", "Шумо в он", &["в", "он"]);
    check("ru", "сов не", &["не"]);
}

#[test]
fn latvian_ordinals_initials_and_abbreviations_are_bound() {
    check("lv", "Līdz 2026. gada 17. novembrim", &["2026.", "17."]);
    check("lv", "Tiesnesis J. Bērziņš, plkst. 10", &["J.", "plkst."]);
    check("lv", "Lieta Nr. 12. Tiesa", &["Nr.", "Tiesa"]);
    check("en", "in 2026. years", &["2026.", "years"]);
}

#[test]
fn numbers_keep_their_groups_and_units() {
    check("lv", "Zvaniet +371 67 219 677 šodien", &["+371", "šodien"]);
    check("en", "pay 1 200 EUR or € 30 in 5 km now", &["1", "or", "€", "in", "5", "now"]);
    check("ru", "через 5 км", &["5"]);
    check("en", "in 5 kmh", &["5", "kmh"]);
    check("ru", "5 %", &[]);
    // What a placeable isolates is bound as well.
    check("en", "only \u{2068}5\u{2069} km", &["\u{2068}5\u{2069}"]);
}

#[test]
fn a_range_of_numbers_stays_in_one_line() {
    check("en", "each year, 2010–2025 and on", &["year,", "2010–2025", "and", "on"]);
    check("ta", "ஆண்டு, \u{2068}2010\u{2069}–\u{2068}2025\u{2069}", &["\u{2068}2010\u{2069}–\u{2068}2025\u{2069}"]);
    check("en", "Riga–Liepna", &["Liepna"]);
}

#[test]
fn a_day_stays_with_its_month() {
    check("en", "on November 17, 2026", &["November", "2026"]);
    check("ru", "до 17 ноября 2026", &["17", "2026"]);
    check("es", "el 17 de noviembre de 2026", &["17", "de", "2026"]);
    check("uz", "shu 17-noyabr kuni", &["17-noyabr", "kuni"]);
    check("tr", "son 17 Kasım günü", &["17", "günü"]);
}

#[test]
fn line_feeds_do_not_lose_the_count() {
    check("ru", "а\nо в\n\nсуде в суде", &["о", "", "суде", "в"]);
}

#[test]
fn lines_end_after_the_ethiopic_wordspace() {
    let text = "ሰላም፡ለኩም፡ኣብ፡ላትቪያ";
    let starts = begins(text, "ti", &["Noto Sans Ethiopic"]);
    assert_eq!(starts, ["ለኩም፡ኣብ፡ላትቪያ", "ኣብ፡ላትቪያ", "ላትቪያ"]);
}

#[test]
fn guillemets_hold_what_they_enclose() {
    check("fr", "dit « oui » ici", &["«", "ici"]);
}

#[test]
fn a_space_after_a_word_of_the_other_direction_hangs_at_the_end_of_the_line() {
    let text = "يقول Bērziņš هنا";
    let style = style(&["Noto Sans Arabic", "Noto Sans"]);
    let base = spec(text, &style, "ar", Direction::Rtl);
    let width = layout(&FONTS, &spec("يقول Bērziņš", &style, "ar", Direction::Rtl)).content_width;
    let paragraph = layout(&FONTS, &TextSpec { max_width: Some(width), ..base });
    assert_eq!(paragraph.lines.len(), 2);
    // The word begins at the left edge of the box, not a space outside of it.
    let latin = paragraph.lines[0].runs.iter().find(|placed| placed.run.text().starts_with('B')).unwrap();
    assert!((0.0..5.0).contains(&(latin.x + latin.run.bounds().x0)), "{}", latin.x);
}
