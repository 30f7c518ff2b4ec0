### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
rights-title = መብቶች እና ኃላፊነቶች
# Over the rights' side.
# status: needs-review
rights-rights = መብቶችዎ
# Over the duties' side.
# status: needs-review
rights-duties = ግዴታዎችዎ
# status: needs-review
rights-stay = እስከ መጨረሻው ውሳኔ መቆየት ይችላሉ
# status: needs-review
rights-papers = ሰነዶችዎን ያስረክባሉ
# status: needs-review
rights-interpreter = ካስፈለገ፣ አስተርጓሚ ይረዳል
# status: needs-review
rights-truth = እውነቱን ይናገራሉ
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = መኖሪያ ቦታ ሊያገኙ ይችላሉ
# status: needs-review
rights-rules = የቤቱን ደንቦች ያከብራሉ
# status: needs-review
rights-school = ልጆች ይማራሉ። ሐኪም ይረዳል።
# status: needs-review
rights-address = አድራሻዎን ለ PMLP ይነግራሉ
# status: needs-review
rights-work = መሥራት ይችላሉ
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] ከ{ $work_months } ወር በኋላ መልስ ከሌለ እና ጥፋቱ የእርስዎ ካልሆነ
   *[other] ከ{ $work_months } ወራት በኋላ መልስ ከሌለ እና ጥፋቱ የእርስዎ ካልሆነ
}
# status: needs-review
rights-interviews = ወደ ቃለ መጠይቆች ይመጣሉ
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = ለይግባኝዎ ጠበቃ
# status: needs-review
rights-days = በደብዳቤዎ ያሉትን ቀናት ይቆጥራሉ
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = ጥገኝነት፦ መብት እና ግዴታ
