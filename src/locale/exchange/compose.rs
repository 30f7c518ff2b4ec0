//! From sentences back to a Fluent pattern.

use super::forms::{Choice, Segment};

/// The pattern that consists of these sentences, as it stands behind `=`; its lines are indented by `indent`.
///
/// Sentences with variants must come in the order of a walk through them, as units do.
pub(super) fn compose(forms: &[(Vec<Choice>, Vec<Segment>)], indent: usize) -> String {
    let forms: Vec<(&[Choice], &[Segment])> =
        forms.iter().map(|(path, text)| (path.as_slice(), text.as_slice())).collect();
    let text = pattern(&forms, indent);
    if text.contains('\n') { format!("\n{}{text}", " ".repeat(indent)) } else { format!(" {text}") }
}

fn pattern(forms: &[(&[Choice], &[Segment])], indent: usize) -> String {
    let Some((path, text)) = forms.first() else { return String::new() };
    let Some(choice) = path.first() else { return sentence(text, indent) };
    let mut out = format!("{{ {} ->", choice.selector);
    let mut rest = forms;
    while let Some((path, _)) = rest.first() {
        let Some(own) = path.first() else { break };
        let count = rest.iter().take_while(|(path, _)| path.first().is_some_and(|c| c.key == own.key)).count();
        let inner: Vec<(&[Choice], &[Segment])> =
            rest[..count].iter().map(|(path, text)| (&path[1..], *text)).collect();
        let star = if own.default { "*" } else { " " };
        let text = pattern(&inner, indent + 8);
        let gap = if text.contains('\n') { format!("\n{}", " ".repeat(indent + 8)) } else { " ".to_owned() };
        out.push_str(&format!("\n{}{star}[{}]{gap}{text}", " ".repeat(indent + 3), own.key));
        rest = &rest[count..];
    }
    format!("{out}\n{}}}", " ".repeat(indent))
}

/// One sentence in Fluent.
fn sentence(segments: &[Segment], indent: usize) -> String {
    let mut out = String::new();
    let many_lines = segments.iter().any(|segment| matches!(segment, Segment::Text(text) if text.contains('\n')));
    let mut at_line_start = many_lines;
    for segment in segments {
        match segment {
            Segment::Text(text) => {
                for c in text.chars() {
                    push(&mut out, c, &mut at_line_start, indent);
                }
            }
            Segment::Code(code) => out.push_str(&code.fluent),
            Segment::Open(emphasis) => out.push_str(&format!("<{}>", emphasis.name())),
            Segment::Close(emphasis) => out.push_str(&format!("</{}>", emphasis.name())),
        }
        at_line_start &= matches!(segment, Segment::Text(_));
    }
    out
}

/// Writes one character so that Fluent reads it as itself.
fn push(out: &mut String, c: char, at_line_start: &mut bool, indent: usize) {
    match c {
        '\n' => {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
            *at_line_start = true;
            return;
        }
        '{' | '}' => out.push_str(&format!("{{ \"{c}\" }}")),
        // At the start of a line these begin variants and attributes, and blanks are indentation.
        '[' | '*' | '.' | ' ' if *at_line_start => out.push_str(&format!("{{ \"{c}\" }}")),
        c => out.push(c),
    }
    *at_line_start = false;
}

/// The sentence as Fluent would read it back: without blanks and line ends around it.
pub(super) fn trimmed(mut segments: Vec<Segment>) -> Vec<Segment> {
    if let Some(Segment::Text(text)) = segments.first_mut() {
        *text = text.trim_start_matches([' ', '\n']).to_owned();
    }
    if let Some(Segment::Text(text)) = segments.last_mut() {
        *text = text.trim_end_matches([' ', '\n']).to_owned();
    }
    segments.retain(|segment| !matches!(segment, Segment::Text(text) if text.is_empty()));
    segments
}
