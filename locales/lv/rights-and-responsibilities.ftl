### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = Tiesības un pienākumi
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = Jūsu tiesības
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = Jūsu pienākumi
# status: needs-review
# source: d50197fb
rights-stay = Varat palikt līdz galīgajam lēmumam
# status: needs-review
# source: 46a0ff01
rights-papers = Jūs nododat savus dokumentus
# status: needs-review
# source: a2f48e77
rights-interpreter = Ja vajag, palīdz tulks
# status: needs-review
# source: 0fba7a03
rights-truth = Jūs sakāt patiesību
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = Varat saņemt vietu, kur dzīvot
# status: needs-review
# source: 31d87621
rights-rules = Jūs ievērojat kārtības noteikumus
# status: needs-review
# source: c20b3c6b
rights-school = Bērni mācās. Ārsts palīdz.
# status: needs-review
# source: f8d25e46
rights-address = Jūs pasakāt PMLP savu adresi
# status: needs-review
# source: 7c757a9d
rights-work = Jūs drīkstat strādāt
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [zero] ja { $work_months } mēnešus nav atbildes un tā nav jūsu vaina
    [one] ja { $work_months } mēnesi nav atbildes un tā nav jūsu vaina
   *[other] ja { $work_months } mēnešus nav atbildes un tā nav jūsu vaina
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = Jūs ierodaties uz intervijām
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = Jurists jūsu pārsūdzībai
# status: needs-review
# source: fe216f21
rights-days = Jūs skaitāt vēstulē norādītās dienas
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = Patvērums: tiesības un pienākums
