### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = ክህልዉ ዝኽእሉ ሰለስተ መልስታት
# status: needs-review
# source: 768af29b
answers-each = PMLP ነፍሲ ወከፍ ጉዳይ በበይኑ ይውስን
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = መሰረት ዘለዎ ፍርሒ ምስጓግ
# status: needs-review
# source: cb29a53b
answers-race = ዓሌት
# status: needs-review
# source: 5284bb54
answers-religion = ሃይማኖት
# status: needs-review
# source: 0d966c63
answers-nationality = ዜግነት
# status: needs-review
# source: 2437bf12
answers-group = ማሕበራዊ ጉጅለ
# status: needs-review
# source: 78871e45
answers-opinion = ፖለቲካዊ ኣረኣእያ
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = ሓደጋ ከቢድ ጉድኣት
# status: needs-review
# source: 8aeda861
answers-war = ኲናት
# status: needs-review
# source: 8837ad9a
answers-death = መቕጻዕቲ ሞት
# status: needs-review
# source: 8395bad8
answers-torture = ስቅያት
# status: needs-review
# source: 8779fb57
answers-inhuman = ዘይሰብኣዊ ወይ ዘዋርድ ኣተሓሕዛ
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = ድኽነት ወይ ስእነት ስራሕ ምኽንያት ኣይኮነን
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = እንታይ ትረኽቡ
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = መንበሪ ፍቓድ
# status: needs-review
# source: a61f3dd8
answers-row-travel = ሰነድ ጉዕዞ
# status: needs-review
# source: 169744d6
answers-row-work = ስራሕ
# status: needs-review
# source: 834fd693
answers-row-family = ስድራቤት
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = ቀዋሚ
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } ዓመት፣ ክናዋሕ ይኽእል
   *[other] { $permit_years } ዓመታት፣ ክናዋሕ ይኽእል
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = ኩለን ሃገራት ብዘይካ ሃገርኩም
# status: needs-review
# source: 200ed55f
answers-travel-alternative = ሃገርኩም እንተ ዘይሂባ
# status: needs-review
# source: dc68807e
answers-yes = እወ
# status: needs-review
# source: 94638db6
answers-family-refugee = ብኡንብኡ
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] ድሕሪ { $family_years } ዓመት ኣብ ላትቪያ
   *[other] ድሕሪ { $family_years } ዓመታት ኣብ ላትቪያ
}
# status: needs-review
# source: 983fc69c
answers-refusal = ንጽገት? ይግባይ ክትብሉ ትኽእሉ ኢኹም
