### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = سێ وەڵامی مومکین
# status: needs-review
# source: 768af29b
answers-each = PMLP لەسەر هەر کەیسێک بە جیا بڕیار دەدات
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = ترسی بنەمادار لە چەوساندنەوە
# status: needs-review
# source: cb29a53b
answers-race = ڕەگەز
# status: needs-review
# source: 5284bb54
answers-religion = ئایین
# status: needs-review
# source: 0d966c63
answers-nationality = نەتەوە
# status: needs-review
# source: 2437bf12
answers-group = گرووپی کۆمەڵایەتی
# status: needs-review
# source: 78871e45
answers-opinion = بیروڕای سیاسی
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = مەترسیی زیانی گەورە
# status: needs-review
# source: 8aeda861
answers-war = جەنگ
# status: needs-review
# source: 8837ad9a
answers-death = سزای لەسێدارەدان
# status: needs-review
# source: 8395bad8
answers-torture = ئەشکەنجە
# status: needs-review
# source: 8779fb57
answers-inhuman = مامەڵەی نامرۆڤانە یان سووکایەتیئامێز
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = هەژاری یان بێکاری هۆکاری پاراستن نییە
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = چی وەردەگرن
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = مۆڵەتی نیشتەجێبوون
# status: needs-review
# source: a61f3dd8
answers-row-travel = بەڵگەنامەی گەشت
# status: needs-review
# source: 169744d6
answers-row-work = کار
# status: needs-review
# source: 834fd693
answers-row-family = خێزان
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = هەمیشەیی
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } ساڵ، دەکرێت درێژ بکرێتەوە
   *[other] { $permit_years } ساڵ، دەکرێت درێژ بکرێتەوە
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = هەموو وڵاتێک جگە لە وڵاتەکەتان
# status: needs-review
# source: 200ed55f
answers-travel-alternative = ئەگەر وڵاتەکەتان نەیدات
# status: needs-review
# source: dc68807e
answers-yes = بەڵێ
# status: needs-review
# source: 94638db6
answers-family-refugee = یەکسەر
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] دوای { $family_years } ساڵ لە لاتڤیا
   *[other] دوای { $family_years } ساڵ لە لاتڤیا
}
# status: needs-review
# source: 983fc69c
answers-refusal = ڕەتکردنەوە؟ دەتوانن تانە بدەن
