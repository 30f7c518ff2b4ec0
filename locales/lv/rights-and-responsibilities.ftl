### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
rights-title = Tiesības un pienākumi
# Over the rights' side.
# status: needs-review
rights-rights = Jūsu tiesības
# Over the duties' side.
# status: needs-review
rights-duties = Jūsu pienākumi
# status: needs-review
rights-stay = Varat palikt līdz galīgajam lēmumam
# status: needs-review
rights-papers = Jūs nododat savus dokumentus
# status: needs-review
rights-interpreter = Ja vajag, palīdz tulks
# status: needs-review
rights-truth = Jūs sakāt patiesību
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = Varat saņemt vietu, kur dzīvot
# status: needs-review
rights-rules = Jūs ievērojat kārtības noteikumus
# status: needs-review
rights-school = Bērni mācās. Ārsts palīdz.
# status: needs-review
rights-address = Jūs pasakāt PMLP savu adresi
# status: needs-review
rights-work = Jūs drīkstat strādāt
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [zero] ja { $work_months } mēnešus nav atbildes un tā nav jūsu vaina
    [one] ja { $work_months } mēnesi nav atbildes un tā nav jūsu vaina
   *[other] ja { $work_months } mēnešus nav atbildes un tā nav jūsu vaina
}
# status: needs-review
rights-interviews = Jūs ierodaties uz intervijām
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = Jurists jūsu pārsūdzībai
# status: needs-review
rights-days = Jūs skaitāt vēstulē norādītās dienas
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = Patvērums: tiesības un pienākums
