### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = உரிமைகளும் கடமைகளும்
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = உங்கள் உரிமைகள்
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = உங்கள் கடமைகள்
# status: needs-review
# source: d50197fb
rights-stay = இறுதி முடிவு வரை தங்கலாம்
# status: needs-review
# source: 46a0ff01
rights-papers = உங்கள் ஆவணங்களை ஒப்படைக்கிறீர்கள்
# status: needs-review
# source: a2f48e77
rights-interpreter = தேவையானால் மொழிபெயர்ப்பாளர் உதவுவார்
# status: needs-review
# source: 0fba7a03
rights-truth = உண்மையைச் சொல்கிறீர்கள்
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = தங்க இடம் கிடைக்கலாம்
# status: needs-review
# source: 31d87621
rights-rules = மைய விதிகளைப் பின்பற்றுகிறீர்கள்
# status: needs-review
# source: c20b3c6b
rights-school = குழந்தைகள் படிப்பார்கள். மருத்துவர் உதவுவார்.
# status: needs-review
# source: f8d25e46
rights-address = PMLP-இடம் முகவரியைச் சொல்கிறீர்கள்
# status: needs-review
# source: 7c757a9d
rights-work = வேலை உரிமை
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] { $work_months } மாதத்துக்குப் பிறகும் பதில் இல்லை, அது உங்கள் தவறும் இல்லை என்றால்
   *[other] { $work_months } மாதங்களுக்குப் பிறகும் பதில் இல்லை, அது உங்கள் தவறும் இல்லை என்றால்
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = நேர்காணல்களுக்கு வருகிறீர்கள்
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = மேல்முறையீட்டுக்கு வழக்கறிஞர்
# status: needs-review
# source: fe216f21
rights-days = கடிதத்தில் உள்ள நாட்களை எண்ணுகிறீர்கள்
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = புகலிடம்: உரிமையும் கடமையும்
