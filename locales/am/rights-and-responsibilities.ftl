### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = መብቶች እና ኃላፊነቶች
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = መብቶችዎ
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = ግዴታዎችዎ
# status: needs-review
# source: d50197fb
rights-stay = እስከ መጨረሻው ውሳኔ መቆየት ይችላሉ
# status: needs-review
# source: 46a0ff01
rights-papers = ሰነዶችዎን ያስረክባሉ
# status: needs-review
# source: a2f48e77
rights-interpreter = ካስፈለገ፣ አስተርጓሚ ይረዳል
# status: needs-review
# source: 0fba7a03
rights-truth = እውነቱን ይናገራሉ
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = መኖሪያ ቦታ ሊያገኙ ይችላሉ
# status: needs-review
# source: 31d87621
rights-rules = የቤቱን ደንቦች ያከብራሉ
# status: needs-review
# source: c20b3c6b
rights-school = ልጆች ይማራሉ። ሐኪም ይረዳል።
# status: needs-review
# source: f8d25e46
rights-address = አድራሻዎን ለ PMLP ይነግራሉ
# status: needs-review
# source: 7c757a9d
rights-work = መሥራት ይችላሉ
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] ከ{ $work_months } ወር በኋላ መልስ ከሌለ እና ጥፋቱ የእርስዎ ካልሆነ
   *[other] ከ{ $work_months } ወራት በኋላ መልስ ከሌለ እና ጥፋቱ የእርስዎ ካልሆነ
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = ወደ ቃለ መጠይቆች ይመጣሉ
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = ለይግባኝዎ ጠበቃ
# status: needs-review
# source: fe216f21
rights-days = በደብዳቤዎ ያሉትን ቀናት ይቆጥራሉ
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = ጥገኝነት፦ መብት እና ግዴታ
