### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
rights-title = Xuquuq iyo mas’uuliyad
# Over the rights' side.
# status: needs-review
rights-rights = Xuquuqdaada
# Over the duties' side.
# status: needs-review
rights-duties = Waajibaadkaaga
# status: needs-review
rights-stay = Waad joogi kartaa ilaa go’aanka kama dambaysta ah
# status: needs-review
rights-papers = Waxaad dhiibtaa dukumentiyadaada
# status: needs-review
rights-interpreter = Haddii loo baahdo, turjubaan baa caawiya
# status: needs-review
rights-truth = Runta ayaad sheegtaa
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = Waa laga yaabaa inaad hesho meel aad ku noolaato
# status: needs-review
rights-rules = Waxaad raacdaa xeerarka guriga
# status: needs-review
rights-school = Carruurtu wax bay bartaan. Dhakhtar baa caawiya.
# status: needs-review
rights-address = Cinwaankaaga waxaad u sheegtaa PMLP
# status: needs-review
rights-work = Waad shaqayn kartaa
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] haddii aan jawaab jirin { $work_months } bil kadib, oo aanu khaladku kaaga ahayn
   *[other] haddii aan jawaab jirin { $work_months } bilood kadib, oo aanu khaladku kaaga ahayn
}
# status: needs-review
rights-interviews = Waxaad timaadaa wareysiyada
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = Qareen racfaankaaga
# status: needs-review
rights-days = Waxaad tirisaa maalmaha ku qoran warqaddaada
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = Magangelyo: xaq iyo waajib
