//! Tests of artwork that was made to break, stall or read what it should not.

use super::*;

type Parsed = Result<(Arc<Artwork>, Vec<AssetWarning>), AssetError>;

fn svg(body: &str) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 100'>{body}</svg>"
    )
}

fn parse_bytes(bytes: &[u8]) -> Parsed {
    Artwork::parse("art/a.svg", bytes, &Limits::default())
}

fn parse(body: &str) -> Parsed {
    parse_bytes(svg(body).as_bytes())
}

fn message(parsed: Parsed) -> String {
    parsed.err().map(|error| error.problem.to_string()).unwrap_or_default()
}

#[test]
fn eighty_thousand_attributes() {
    let attributes: String = (0..80_000).map(|i| format!(" a{i}='1'")).collect();
    let error = parse(&format!("<rect{attributes}/>")).err();
    let text = error.as_ref().map(ToString::to_string).unwrap_or_default();
    assert_eq!(text, "`art/a.svg`, line 1, column 106: an SVG element may have at most 512 attributes");
    // The same through a style attribute.
    let style = "fill:red;".repeat(80_000);
    assert_eq!(message(parse(&format!("<rect style='{style}'/>"))), "an SVG element may have at most 512 attributes");
}

#[test]
fn segments_below_at_and_above() {
    // One `M`, then lines.
    for (lines, allowed) in [(49_998, true), (49_999, true), (50_000, false), (1_000_000, false)] {
        let path = format!("M0 0{}", "l1 1-1-1".repeat(lines / 2) + &"h1".repeat(lines % 2));
        let found = message(parse(&format!("<path d='{path}' fill='none' stroke='red'/>")));
        let expected = "an SVG file with all its references followed may have at most 50000 path segments";
        assert_eq!(found, if allowed { "" } else { expected }, "{lines}");
    }
}

#[test]
fn bytes_below_at_and_above() {
    for (length, allowed) in [(8 << 20, true), ((8 << 20) + 1, false)] {
        let mut text = svg("<rect width='1' height='1'/>");
        text.push_str(&" ".repeat(length - text.len()));
        assert_eq!(parse_bytes(text.as_bytes()).is_ok(), allowed, "{length}");
    }
}

#[test]
fn filters_without_bounds() {
    let filter = |inner: &str| {
        message(parse(&format!("<filter id='f'>{inner}</filter><rect width='9' height='9' filter='url(#f)'/>")))
    };
    for (octaves, allowed) in [("7", true), ("8", true), ("9", false), ("1e9", false), ("99999999999999999999", false)]
    {
        let found = filter(&format!("<feTurbulence baseFrequency='0.1' numOctaves='{octaves}'/>"));
        assert_eq!(found.is_empty(), allowed, "{octaves}: {found}");
    }
    let found = filter("<feTurbulence numOctaves='1e9'/>");
    assert_eq!(found, "1000000000 octaves, but SVG turbulence may have at most 8 octaves");
    for (order, allowed) in [("14", true), ("15", true), ("16", false), ("3 16", false), ("1000", false)] {
        let found = filter(&format!("<feConvolveMatrix order='{order}' kernelMatrix='1'/>"));
        assert_eq!(found.is_empty(), allowed, "{order}: {found}");
    }
    for (blur, allowed) in [("99", true), ("100", true), ("101", false), ("0 1e30", false)] {
        let found = filter(&format!("<feGaussianBlur stdDeviation='{blur}'/>"));
        assert_eq!(found.is_empty(), allowed, "{blur}: {found}");
    }
    assert_eq!(filter("<feMorphology radius='1000'/>"), "`<feMorphology>` is not allowed in artwork");
    for (count, allowed) in [(63, true), (64, true), (65, false)] {
        let found = filter(&"<feOffset dx='1'/>".repeat(count));
        assert_eq!(found.is_empty(), allowed, "{count}: {found}");
    }
    let huge = "<filter id='f' x='-9' y='-9' width='99' height='99'><feFlood/></filter><rect width='50' height='50' filter='url(#f)'/>";
    assert_eq!(message(parse(huge)), "a filter or pattern covers much more than the artwork");
}

#[test]
fn one_filter_on_many_shapes_counts_each_time() {
    let filter = "<filter id='f'><feOffset dx='1'/></filter>";
    for (shapes, allowed) in [(63, true), (64, true), (65, false)] {
        let body = "<rect width='9' height='9' filter='url(#f)'/>".repeat(shapes);
        assert_eq!(parse(&format!("{filter}{body}")).is_ok(), allowed, "{shapes}");
    }
}

#[test]
fn layers_are_bounded_by_their_area() {
    // Each layer is as large as the artwork.
    for (layers, allowed) in [(255, true), (256, true), (257, false)] {
        let body = "<g opacity='0.9'><rect width='100' height='100'/><rect width='9' height='9'/></g>".repeat(layers);
        let found = message(parse(&body));
        assert_eq!(found.is_empty(), allowed, "{layers}: {found}");
    }
    // Small ones may be many.
    assert!(parse(&"<rect width='5' height='5' opacity='0.9'/>".repeat(5_000)).is_ok());
}

#[test]
fn an_embedded_image_of_400_megapixels() {
    let png = crate::assets::image::tests::png_header(20_000, 20_000);
    let uri = format!("data:image/png;base64,{}", base64(&png));
    let error = parse(&format!("<image width='9' height='9' href='{uri}'/>")).err();
    let text = error.as_ref().map(ToString::to_string).unwrap_or_default();
    assert_eq!(
        text,
        "`art/a.svg`, line 1, column 106: an embedded image cannot be used: \
         400 megapixels, but a raster image may have at most 64 megapixels"
    );
    // Nor in many pieces.
    let part = format!("data:image/png;base64,{}", base64(&crate::assets::image::tests::png_header(5_000, 5_000)));
    let body = format!("<image width='9' height='9' href='{part}'/>").repeat(3);
    assert!(message(parse(&body)).ends_with("75 megapixels, but a raster image may have at most 64 megapixels"));
}

#[test]
fn embedded_files_of_other_kinds() {
    let inner = base64(svg("<rect width='1' height='1'/>").as_bytes());
    for uri in [
        format!("data:image/svg+xml;base64,{inner}"),
        format!("data:text/plain;base64,{inner}"),
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=".to_string(),
        "data:image/png;base64,AAAA".to_string(),
    ] {
        let found = message(parse(&format!("<image width='9' height='9' href='{uri}'/>")));
        assert!(found.starts_with("an embedded image cannot be used"), "{uri}: {found:?}");
    }
}

#[test]
fn compressed_svg() {
    let found = parse_bytes(&[0x1F, 0x8B, 8, 0, 0, 0, 0, 0]).err();
    assert_eq!(found.as_ref().map(|e| e.problem.to_string()).as_deref(), Some("compressed SVG is not read"));
    assert!(found.and_then(|e| e.hint).is_some_and(|hint| hint.contains("gunzip")));
}

#[test]
fn sizes_without_measure() {
    let sized = |attributes: &str| {
        let text = format!("<svg xmlns='http://www.w3.org/2000/svg' {attributes}><rect width='9' height='9'/></svg>");
        message(parse_bytes(text.as_bytes()))
    };
    for (side, allowed) in [("32767", true), ("32768", true), ("32769", false), ("1e38", false)] {
        assert_eq!(sized(&format!("viewBox='0 0 {side} 9'")).is_empty(), allowed, "{side}");
        assert_eq!(sized(&format!("width='9' height='{side}'")).is_empty(), allowed, "{side}");
    }
    // Beside a viewBox the size does not matter.
    assert_eq!(sized("viewBox='0 0 9 9' width='1e38' height='100%'"), "");
    assert_eq!(sized(""), "the SVG has neither a viewBox nor a width and height in plain numbers");
    assert_eq!(
        sized("width='100%' height='9'"),
        "the SVG has neither a viewBox nor a width and height in plain numbers"
    );
    for text in ["0 0 0 9", "0 0 -1 9", "0 0 NaN 9", "0 0 inf 9", "0 0 9", "a b c d"] {
        assert_eq!(sized(&format!("viewBox='{text}'")), "the SVG's size is not a positive, finite number", "{text}");
    }
}

#[test]
fn shapes_beyond_all_measure() {
    for (x, allowed) in [("9000", true), ("-9990", true), ("10001", false), ("1e6", false), ("1e30", false)] {
        let found = message(parse(&format!("<rect x='{x}' width='9' height='9'/>")));
        assert_eq!(found.is_empty(), allowed, "{x}: {found}");
    }
    let tile = "<pattern id='p' width='1e6' height='1' patternUnits='userSpaceOnUse'><rect width='1' height='1'/></pattern>\
        <rect width='9' height='9' fill='url(#p)'/>";
    assert_eq!(message(parse(tile)), "a filter or pattern covers much more than the artwork");
}

#[test]
fn round_shapes_that_become_millions_of_segments() {
    for body in [
        "<path d='M0 0A1e38.6 4.6 0 0 1 9 9'/>",
        "<path d='M0 0A1e300 1e300 0 1 1 9 9'/>",
        "<path d='M0 0A1e5 1e-38 0 0 1 9 9'/>",
        "<path d='M0 0A.1 1e-300 0 0 1 0 9'/>",
        "<circle r='1e38'/>",
        "<ellipse rx='1e38' ry='1'/>",
        "<rect width='1e38' height='1e38' rx='1e37'/>",
        "<g font-size='1e30'><circle r='1em'/></g>",
        "<svg viewBox='0 0 1e30 1e30'><circle r='50%'/></svg>",
    ] {
        assert!(parse(body).is_err(), "{body}");
    }
    assert_eq!(message(parse("<circle r='1e38'/>")), "a number here is above a million");
    assert!(parse("<path d='M0 0A1e3 1e2 0 0 1 9 9'/><circle r='99'/><ellipse rx='50%' ry='1mm'/>").is_ok());
}

#[test]
fn dashes_without_number() {
    let dashed = |dash: &str| message(parse(&format!("<path d='M0 0H100' stroke='red' stroke-dasharray='{dash}'/>")));
    assert_eq!(dashed("1 1"), "");
    assert!(dashed("0.0001 0.0001").starts_with("with its dashes drawn"), "{}", dashed("0.0001 0.0001"));
}

#[test]
fn nothing_from_outside() {
    for target in [
        "../outside.png",
        "/etc/passwd",
        "file:///etc/passwd",
        "http://example.org/a.png",
        "//example.org/a.png",
        "art/b.svg#x",
        "C:\\a.png",
        " link.png ",
        "javascript:alert(1)",
    ] {
        for body in [
            format!("<image width='9' height='9' href='{target}'/>"),
            format!("<image width='9' height='9' xlink:href='{target}'/>"),
            format!("<use href='{target}'/>"),
            format!("<filter id='f'><feImage href='{target}'/></filter>"),
            format!("<linearGradient xlink:href='{target}'/>"),
        ] {
            let found = message(parse(&body));
            assert_eq!(found, format!("artwork may not load `{}`", target.trim()), "{body}");
        }
        let style = format!("<rect width='9' height='9' style='fill: url(\"{target}\")'/>");
        assert!(message(parse(&style)).starts_with("artwork may not load"), "{style}");
        let sheet = format!("<style>@font-face {{ src: url({target}) }}</style>");
        assert!(message(parse(&sheet)).starts_with("artwork may not load"), "{sheet}");
    }
    // A hyperlink loads nothing.
    assert!(parse("<a href='https://example.org'><rect width='9' height='9'/></a>").is_ok());
}

#[test]
fn what_artwork_may_not_hold() {
    for name in ["script", "foreignObject", "text", "tspan", "textPath"] {
        let error = parse(&format!("<g>\n  <{name}>x</{name}></g>")).err();
        let text = error.as_ref().map(ToString::to_string).unwrap_or_default();
        assert_eq!(text, format!("`art/a.svg`, line 2, column 3: `<{name}>` is not allowed in artwork"));
        assert!(error.and_then(|e| e.hint).is_some());
    }
    for (body, expected) in [
        ("<rect fill='var(--sea)'/>", "`var(…)` is not understood in artwork"),
        ("<rect style='fill: VAR(--sea)'/>", "`var(…)` is not understood in artwork"),
        ("<style>.a { fill: var(--sea) }</style>", "`var(…)` is not understood in artwork"),
        ("<style>@import 'a.css';</style>", "`@import` is not allowed in artwork"),
        ("<style><![CDATA[@import url(#a)]]></style>", "`@import` is not allowed in artwork"),
    ] {
        assert_eq!(message(parse(body)), expected, "{body}");
    }
}

#[test]
fn entities() {
    let bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>\
        <!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>&c;</svg>";
    assert_eq!(message(parse_bytes(bomb.as_bytes())), "SVG with entity declarations is not read");
}

#[test]
fn copies_of_copies() {
    // Ten of ten of ten ...: 10^9 shapes by any kind of reference.
    let uses: String =
        (1..10).map(|i| format!("<g id='u{i}'>{}</g>", format!("<use href='#u{}'/>", i - 1).repeat(10))).collect();
    let by_use = format!("<defs><rect id='u0' width='1' height='1'/>{uses}</defs><use href='#u9'/>");
    let painted = |attribute: &str, of: &dyn Fn(usize, String) -> String| {
        let levels: String = (1..10)
            .map(|i| of(i, format!("<rect width='9' height='9' {attribute}='url(#k{})'/>", i - 1).repeat(10)))
            .collect();
        format!(
            "{}{levels}<rect width='9' height='9' {attribute}='url(#k9)'/>",
            of(0, "<rect width='9' height='9'/>".to_string())
        )
    };
    let by_pattern = painted("fill", &|i, body| format!("<pattern id='k{i}' width='1' height='1'>{body}</pattern>"));
    let by_mask = painted("mask", &|i, body| format!("<mask id='k{i}'>{body}</mask>"));
    let by_clip = painted("clip-path", &|i, body| format!("<clipPath id='k{i}'>{body}</clipPath>"));
    for (name, body) in [("use", by_use), ("pattern", by_pattern), ("mask", by_mask), ("clip", by_clip)] {
        let found = message(parse(&body));
        assert!(found.starts_with("an SVG file with all its references followed may have"), "{name}: {found}");
    }
}

#[test]
fn copies_below_at_and_above() {
    // The root, `defs` and a group of 100; then each copy, with what it copies.
    for (copies, allowed) in [(488, true), (489, true), (490, false)] {
        let body = format!("<defs><g id='a'>{}</g></defs>{}", "<g/>".repeat(100), "<use href='#a'/>".repeat(copies));
        assert_eq!(1 + 1 + 101 + copies * 102 <= 50_000, allowed, "{copies}");
        assert_eq!(parse(&body).is_ok(), allowed, "{copies}");
    }
}

#[test]
fn markers_on_every_corner() {
    let marker = format!("<marker id='m'>{}</marker>", "<rect width='1' height='1'/>".repeat(100));
    let path = format!("<path d='M0 0{}' marker-mid='url(#m)'/>", "l1 1".repeat(1_000));
    assert!(message(parse(&format!("{marker}{path}"))).starts_with("an SVG file with all its references followed"));
    let inherited = format!("{marker}<g style='marker-mid: url(#m)'><path d='M0 0{}'/></g>", "l1 1".repeat(1_000));
    assert!(message(parse(&inherited)).starts_with("an SVG file with all its references followed"));
    let sheet =
        format!("<style>path {{ marker-mid: url(#m) }}</style>{marker}<path d='M0 0{}'/>", "l1 1".repeat(1_000));
    assert!(message(parse(&sheet)).starts_with("an SVG file with all its references followed"));
}

#[test]
fn loops_end() {
    for body in [
        "<g id='a'><use href='#a'/></g>",
        "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>",
        "<pattern id='p' width='1' height='1'><rect width='1' height='1' fill='url(#p)'/></pattern><rect width='9' height='9' fill='url(#p)'/>",
        "<mask id='m' mask='url(#m)'><rect width='9' height='9'/></mask><rect width='9' height='9' mask='url(#m)'/>",
        "<clipPath id='c' clip-path='url(#c)'><rect width='9' height='9'/></clipPath><rect width='9' height='9' clip-path='url(#c)'/>",
        "<linearGradient id='g' href='#h'/><linearGradient id='h' href='#g'/><rect width='9' height='9' fill='url(#g)'/>",
        "<filter id='f'><feImage href='#r'/></filter><rect id='r' width='9' height='9' filter='url(#f)'/>",
    ] {
        // Whether it is drawn or refused, it comes to an end.
        parse(body).ok();
    }
}

#[test]
fn depth() {
    for (levels, allowed) in [(253, true), (254, true), (255, false), (100_000, false)] {
        let body = format!("{}<rect width='9' height='9'/>{}", "<g>".repeat(levels), "</g>".repeat(levels));
        assert_eq!(parse(&body).is_ok(), allowed, "{levels}");
    }
    // A chain of references is as deep as it is long.
    let chain: String = (1..40_000).map(|i| format!("<use id='u{i}' href='#u{}'/>", i + 1)).collect();
    assert_eq!(message(parse(&chain)), "nesting of SVG elements may have at most 256 levels");
}

#[test]
fn style_sheets_that_never_end() {
    let deep = format!("{}<rect width='9' height='9'/>{}", "<g>".repeat(200), "</g>".repeat(200));
    let found = message(parse(&format!("<style>{} x {{ fill: red }}</style>{deep}", "* ".repeat(30))));
    assert_eq!(found, "the style sheet has too many or too deep selectors");
    let rules: String = (0..40_000).map(|i| format!(".c{i}{{fill:red}}")).collect();
    let body = format!("<style>{rules}</style>{}", "<rect width='9' height='9' class='c1'/>".repeat(10_000));
    assert_eq!(message(parse(&body)), "the style sheet has too many or too deep selectors");
    let usual: String = (0..100).map(|i| format!("g .c{i}, .d{i}{{fill:red;stroke:none}}")).collect();
    let body = format!("<style>{usual}</style><g>{}</g>", "<rect width='9' height='9' class='c1'/>".repeat(2_000));
    assert_eq!(message(parse(&body)), "");
}

#[test]
fn broken_files() {
    for text in ["", " ", "<svg", "<svg>", "<html/>", "<svg></g>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u{0}"]
    {
        assert!(parse_bytes(text.as_bytes()).is_err(), "{text}");
    }
    assert_eq!(message(parse_bytes(b"<html viewBox='0 0 9 9'/>")), "it is not an SVG file");
    let error = parse_bytes(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n<g></svg>").err();
    assert_eq!(error.and_then(|e| e.place).map(|place| place.line), Some(2));
    assert!(message(parse_bytes(b"<svg>\xFC</svg>")).starts_with("it is not UTF-8 from byte 5"));
    assert!(message(parse_bytes(b"\xFF\xFE<\0")).starts_with("it is UTF-16"));
    // Cut anywhere, a usual file is drawn or refused.
    let text = svg(
        "<defs><linearGradient id='g'><stop/></linearGradient></defs><g id='ā'><path d='M0 0C1 2 3 4 5 6' fill='url(#g)'/></g>",
    );
    for end in 0..text.len() {
        parse_bytes(&text.as_bytes()[..end]).ok();
    }
}

/// Base64 (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let word = (u32::from(chunk[0]) << 16)
            | (u32::from(*chunk.get(1).unwrap_or(&0)) << 8)
            | u32::from(*chunk.get(2).unwrap_or(&0));
        for digit in 0..4 {
            let value = (word >> (18 - 6 * digit)) & 63;
            text.push(if digit > chunk.len() { '=' } else { char::from(DIGITS[value as usize]) });
        }
    }
    text
}
