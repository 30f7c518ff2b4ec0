### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
rights-title = ماف و بەرپرسیارێتی
# Over the rights' side.
# status: needs-review
rights-rights = مافەکانتان
# Over the duties' side.
# status: needs-review
rights-duties = ئەرکەکانتان
# status: needs-review
rights-stay = دەتوانن تا بڕیاری کۆتایی بمێننەوە
# status: needs-review
rights-papers = بەڵگەنامەکانتان ڕادەست دەکەن
# status: needs-review
rights-interpreter = ئەگەر پێویست بێت، وەرگێڕ یارمەتی دەدات
# status: needs-review
rights-truth = ڕاستی دەڵێن
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = لەوانەیە شوێنێک بۆ ژیان وەربگرن
# status: needs-review
rights-rules = پابەندی ڕێساکانی ماڵ دەبن
# status: needs-review
rights-school = منداڵان دەخوێنن. پزیشک یارمەتی دەدات.
# status: needs-review
rights-address = ناونیشانتان بە PMLP دەڵێن
# status: needs-review
rights-work = دەتوانن کار بکەن
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] ئەگەر دوای { $work_months } مانگ وەڵام نەبێت و هەڵەی ئێوە نەبێت
   *[other] ئەگەر دوای { $work_months } مانگ وەڵام نەبێت و هەڵەی ئێوە نەبێت
}
# status: needs-review
rights-interviews = دێن بۆ چاوپێکەوتنەکان
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = پارێزەرێک بۆ تانەکەتان
# status: needs-review
rights-days = ڕۆژەکانی ناو نامەکەتان دەژمێرن
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = پەنابەری: مافێک و ئەرکێک
