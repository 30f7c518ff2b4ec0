### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = சாத்தியமான மூன்று பதில்கள்
# status: needs-review
# source: 768af29b
answers-each = PMLP ஒவ்வொன்றையும் தனியே ஆராயும்
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = துன்புறுத்தல் பற்றிய நியாயமான பயம்
# status: needs-review
# source: cb29a53b
answers-race = இனம்
# status: needs-review
# source: 5284bb54
answers-religion = மதம்
# status: needs-review
# source: 0d966c63
answers-nationality = தேசியம்
# status: needs-review
# source: 2437bf12
answers-group = சமூகக் குழு
# status: needs-review
# source: 78871e45
answers-opinion = அரசியல் கருத்து
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = கடும் தீங்கின் ஆபத்து
# status: needs-review
# source: 8aeda861
answers-war = போர்
# status: needs-review
# source: 8837ad9a
answers-death = மரண தண்டனை
# status: needs-review
# source: 8395bad8
answers-torture = சித்திரவதை
# status: needs-review
# source: 8779fb57
answers-inhuman = மனிதாபிமானமற்ற அல்லது இழிவான நடத்தை
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = வறுமையோ வேலையின்மையோ காரணம் அல்ல
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = உங்களுக்குக் கிடைப்பவை
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = வசிப்பிட அனுமதி
# status: needs-review
# source: a61f3dd8
answers-row-travel = பயண ஆவணம்
# status: needs-review
# source: 169744d6
answers-row-work = வேலை
# status: needs-review
# source: 834fd693
answers-row-family = குடும்பம்
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = நிரந்தரம்
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } ஆண்டு, நீட்டிக்கலாம்
   *[other] { $permit_years } ஆண்டுகள், நீட்டிக்கலாம்
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = சொந்த நாடு தவிர எல்லா நாடுகள்
# status: needs-review
# source: 200ed55f
answers-travel-alternative = உங்கள் நாடு தராவிட்டால்
# status: needs-review
# source: dc68807e
answers-yes = ஆம்
# status: needs-review
# source: 94638db6
answers-family-refugee = உடனே
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] லாத்வியாவில் { $family_years } ஆண்டுக்குப் பின்
   *[other] லாத்வியாவில் { $family_years } ஆண்டுகளுக்குப் பின்
}
# status: needs-review
# source: 983fc69c
answers-refusal = மறுப்பா? மேல்முறையிடலாம்
