### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = ሊኖሩ የሚችሉ ሦስት መልሶች
# status: needs-review
# source: 768af29b
answers-each = PMLP እያንዳንዱን ጉዳይ ለየብቻ ይወስናል
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = መሠረት ያለው የመሳደድ ፍርሃት
# status: needs-review
# source: cb29a53b
answers-race = ዘር
# status: needs-review
# source: 5284bb54
answers-religion = ሃይማኖት
# status: needs-review
# source: 0d966c63
answers-nationality = ዜግነት
# status: needs-review
# source: 2437bf12
answers-group = ማኅበራዊ ቡድን
# status: needs-review
# source: 78871e45
answers-opinion = የፖለቲካ አመለካከት
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = የከባድ ጉዳት አደጋ
# status: needs-review
# source: 8aeda861
answers-war = ጦርነት
# status: needs-review
# source: 8837ad9a
answers-death = የሞት ቅጣት
# status: needs-review
# source: 8395bad8
answers-torture = ማሰቃየት
# status: needs-review
# source: 8779fb57
answers-inhuman = ኢሰብአዊ ወይም አዋራጅ አያያዝ
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = ድህነት ወይም ሥራ አጥነት ምክንያት አይደለም
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = ምን ያገኛሉ
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = የመኖሪያ ፈቃድ
# status: needs-review
# source: a61f3dd8
answers-row-travel = የጉዞ ሰነድ
# status: needs-review
# source: 169744d6
answers-row-work = ሥራ
# status: needs-review
# source: 834fd693
answers-row-family = ቤተሰብ
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = ቋሚ
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } ዓመት፣ ሊራዘም ይችላል
   *[other] { $permit_years } ዓመታት፣ ሊራዘም ይችላል
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = ከሀገርዎ በቀር ሁሉም ሀገሮች
# status: needs-review
# source: 200ed55f
answers-travel-alternative = ሀገርዎ ካልሰጠ
# status: needs-review
# source: dc68807e
answers-yes = አዎ
# status: needs-review
# source: 94638db6
answers-family-refugee = ወዲያውኑ
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] በላትቪያ ከ{ $family_years } ዓመት በኋላ
   *[other] በላትቪያ ከ{ $family_years } ዓመታት በኋላ
}
# status: needs-review
# source: 983fc69c
answers-refusal = ውድቅ ውሳኔ? ይግባኝ ማለት ይችላሉ
