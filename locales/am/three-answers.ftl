### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
answers-title = ሊኖሩ የሚችሉ ሦስት መልሶች
# status: needs-review
answers-each = PMLP እያንዳንዱን ጉዳይ ለየብቻ ይወስናል
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = መሠረት ያለው የመሳደድ ፍርሃት
# status: needs-review
answers-race = ዘር
# status: needs-review
answers-religion = ሃይማኖት
# status: needs-review
answers-nationality = ዜግነት
# status: needs-review
answers-group = ማኅበራዊ ቡድን
# status: needs-review
answers-opinion = የፖለቲካ አመለካከት
# Over four pictures.
# status: needs-review
answers-why-alternative = የከባድ ጉዳት አደጋ
# status: needs-review
answers-war = ጦርነት
# status: needs-review
answers-death = የሞት ቅጣት
# status: needs-review
answers-torture = ማሰቃየት
# status: needs-review
answers-inhuman = ኢሰብአዊ ወይም አዋራጅ አያያዝ
# Said without blame.
# status: needs-review
answers-not = ድህነት ወይም ሥራ አጥነት ምክንያት አይደለም
# Over a table with two columns.
# status: needs-review
answers-what = ምን ያገኛሉ
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = የመኖሪያ ፈቃድ
# status: needs-review
answers-row-travel = የጉዞ ሰነድ
# status: needs-review
answers-row-work = ሥራ
# status: needs-review
answers-row-family = ቤተሰብ
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = ቋሚ
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } ዓመት፣ ሊራዘም ይችላል
   *[other] { $permit_years } ዓመታት፣ ሊራዘም ይችላል
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = ከሀገርዎ በቀር ሁሉም ሀገሮች
# status: needs-review
answers-travel-alternative = ሀገርዎ ካልሰጠ
# status: needs-review
answers-yes = አዎ
# status: needs-review
answers-family-refugee = ወዲያውኑ
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] በላትቪያ ከ{ $family_years } ዓመት በኋላ
   *[other] በላትቪያ ከ{ $family_years } ዓመታት በኋላ
}
# status: needs-review
answers-refusal = ውድቅ ውሳኔ? ይግባኝ ማለት ይችላሉ
