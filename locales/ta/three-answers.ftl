### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
answers-title = சாத்தியமான மூன்று பதில்கள்
# status: needs-review
answers-each = PMLP ஒவ்வொன்றையும் தனியே ஆராயும்
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = துன்புறுத்தல் பற்றிய நியாயமான பயம்
# status: needs-review
answers-race = இனம்
# status: needs-review
answers-religion = மதம்
# status: needs-review
answers-nationality = தேசியம்
# status: needs-review
answers-group = சமூகக் குழு
# status: needs-review
answers-opinion = அரசியல் கருத்து
# Over four pictures.
# status: needs-review
answers-why-alternative = கடும் தீங்கின் ஆபத்து
# status: needs-review
answers-war = போர்
# status: needs-review
answers-death = மரண தண்டனை
# status: needs-review
answers-torture = சித்திரவதை
# status: needs-review
answers-inhuman = மனிதாபிமானமற்ற அல்லது இழிவான நடத்தை
# Said without blame.
# status: needs-review
answers-not = வறுமையோ வேலையின்மையோ காரணம் அல்ல
# Over a table with two columns.
# status: needs-review
answers-what = உங்களுக்குக் கிடைப்பவை
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = வசிப்பிட அனுமதி
# status: needs-review
answers-row-travel = பயண ஆவணம்
# status: needs-review
answers-row-work = வேலை
# status: needs-review
answers-row-family = குடும்பம்
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = நிரந்தரம்
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } ஆண்டு, நீட்டிக்கலாம்
   *[other] { $permit_years } ஆண்டுகள், நீட்டிக்கலாம்
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = சொந்த நாடு தவிர எல்லா நாடுகள்
# status: needs-review
answers-travel-alternative = உங்கள் நாடு தராவிட்டால்
# status: needs-review
answers-yes = ஆம்
# status: needs-review
answers-family-refugee = உடனே
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] லாத்வியாவில் { $family_years } ஆண்டுக்குப் பின்
   *[other] லாத்வியாவில் { $family_years } ஆண்டுகளுக்குப் பின்
}
# status: needs-review
answers-refusal = மறுப்பா? மேல்முறையிடலாம்
