### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = Maf û berpirsiyarî
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = Mafên we
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = Erkên we
# status: needs-review
# source: d50197fb
rights-stay = Hûn dikarin heta biryara dawî bimînin
# status: needs-review
# source: 46a0ff01
rights-papers = Hûn belgeyên xwe radest dikin
# status: needs-review
# source: a2f48e77
rights-interpreter = Ger pêwîst be, wergêr alîkariyê dike
# status: needs-review
# source: 0fba7a03
rights-truth = Hûn rastiyê dibêjin
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = Dibe ku hûn cihekî jiyanê bistînin
# status: needs-review
# source: 31d87621
rights-rules = Hûn li gor rêzikên malê tevdigerin
# status: needs-review
# source: c20b3c6b
rights-school = Zarok dixwînin. Bijîşk alîkariyê dike.
# status: needs-review
# source: f8d25e46
rights-address = Hûn navnîşana xwe ji PMLP re dibêjin
# status: needs-review
# source: 7c757a9d
rights-work = Dikarin bixebitin
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] ger piştî { $work_months } mehê bersiv tune be û ev ne ji ber we be
   *[other] ger piştî { $work_months } mehan bersiv tune be û ev ne ji ber we be
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = Hûn tên hevpeyvînan
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = Parêzer ji bo îtiraza we
# status: needs-review
# source: fe216f21
rights-days = Hûn rojên di nameya xwe de dijmêrin
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = Penaberî: maf û erk
