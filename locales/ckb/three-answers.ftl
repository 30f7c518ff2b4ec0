### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
answers-title = سێ وەڵامی مومکین
# status: needs-review
answers-each = PMLP لەسەر هەر کەیسێک بە جیا بڕیار دەدات
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = ترسی بنەمادار لە چەوساندنەوە
# status: needs-review
answers-race = ڕەگەز
# status: needs-review
answers-religion = ئایین
# status: needs-review
answers-nationality = نەتەوە
# status: needs-review
answers-group = گرووپی کۆمەڵایەتی
# status: needs-review
answers-opinion = بیروڕای سیاسی
# Over four pictures.
# status: needs-review
answers-why-alternative = مەترسیی زیانی گەورە
# status: needs-review
answers-war = جەنگ
# status: needs-review
answers-death = سزای لەسێدارەدان
# status: needs-review
answers-torture = ئەشکەنجە
# status: needs-review
answers-inhuman = مامەڵەی نامرۆڤانە یان سووکایەتیئامێز
# Said without blame.
# status: needs-review
answers-not = هەژاری یان بێکاری هۆکاری پاراستن نییە
# Over a table with two columns.
# status: needs-review
answers-what = چی وەردەگرن
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = مۆڵەتی نیشتەجێبوون
# status: needs-review
answers-row-travel = بەڵگەنامەی گەشت
# status: needs-review
answers-row-work = کار
# status: needs-review
answers-row-family = خێزان
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = هەمیشەیی
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } ساڵ، دەکرێت درێژ بکرێتەوە
   *[other] { $permit_years } ساڵ، دەکرێت درێژ بکرێتەوە
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = هەموو وڵاتێک جگە لە وڵاتەکەتان
# status: needs-review
answers-travel-alternative = ئەگەر وڵاتەکەتان نەیدات
# status: needs-review
answers-yes = بەڵێ
# status: needs-review
answers-family-refugee = یەکسەر
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] دوای { $family_years } ساڵ لە لاتڤیا
   *[other] دوای { $family_years } ساڵ لە لاتڤیا
}
# status: needs-review
answers-refusal = ڕەتکردنەوە؟ دەتوانن تانە بدەن
