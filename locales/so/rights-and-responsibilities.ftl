### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = Xuquuq iyo mas’uuliyad
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = Xuquuqdaada
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = Waajibaadkaaga
# status: needs-review
# source: d50197fb
rights-stay = Waad joogi kartaa ilaa go’aanka kama dambaysta ah
# status: needs-review
# source: 46a0ff01
rights-papers = Waxaad dhiibtaa dukumentiyadaada
# status: needs-review
# source: a2f48e77
rights-interpreter = Haddii loo baahdo, turjubaan baa caawiya
# status: needs-review
# source: 0fba7a03
rights-truth = Runta ayaad sheegtaa
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = Waa laga yaabaa inaad hesho meel aad ku noolaato
# status: needs-review
# source: 31d87621
rights-rules = Waxaad raacdaa xeerarka guriga
# status: needs-review
# source: c20b3c6b
rights-school = Carruurtu wax bay bartaan. Dhakhtar baa caawiya.
# status: needs-review
# source: f8d25e46
rights-address = Cinwaankaaga waxaad u sheegtaa PMLP
# status: needs-review
# source: 7c757a9d
rights-work = Waad shaqayn kartaa
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] haddii aan jawaab jirin { $work_months } bil kadib, oo aanu khaladku kaaga ahayn
   *[other] haddii aan jawaab jirin { $work_months } bilood kadib, oo aanu khaladku kaaga ahayn
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = Waxaad timaadaa wareysiyada
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = Qareen racfaankaaga
# status: needs-review
# source: fe216f21
rights-days = Waxaad tirisaa maalmaha ku qoran warqaddaada
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = Magangelyo: xaq iyo waajib
