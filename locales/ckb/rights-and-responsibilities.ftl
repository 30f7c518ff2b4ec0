### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = ماف و بەرپرسیارێتی
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = مافەکانتان
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = ئەرکەکانتان
# status: needs-review
# source: d50197fb
rights-stay = دەتوانن تا بڕیاری کۆتایی بمێننەوە
# status: needs-review
# source: 46a0ff01
rights-papers = بەڵگەنامەکانتان ڕادەست دەکەن
# status: needs-review
# source: a2f48e77
rights-interpreter = ئەگەر پێویست بێت، وەرگێڕ یارمەتی دەدات
# status: needs-review
# source: 0fba7a03
rights-truth = ڕاستی دەڵێن
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = لەوانەیە شوێنێک بۆ ژیان وەربگرن
# status: needs-review
# source: 31d87621
rights-rules = پابەندی ڕێساکانی ماڵ دەبن
# status: needs-review
# source: c20b3c6b
rights-school = منداڵان دەخوێنن. پزیشک یارمەتی دەدات.
# status: needs-review
# source: f8d25e46
rights-address = ناونیشانتان بە PMLP دەڵێن
# status: needs-review
# source: 7c757a9d
rights-work = دەتوانن کار بکەن
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] ئەگەر دوای { $work_months } مانگ وەڵام نەبێت و هەڵەی ئێوە نەبێت
   *[other] ئەگەر دوای { $work_months } مانگ وەڵام نەبێت و هەڵەی ئێوە نەبێت
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = دێن بۆ چاوپێکەوتنەکان
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = پارێزەرێک بۆ تانەکەتان
# status: needs-review
# source: fe216f21
rights-days = ڕۆژەکانی ناو نامەکەتان دەژمێرن
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = پەنابەری: مافێک و ئەرکێک
