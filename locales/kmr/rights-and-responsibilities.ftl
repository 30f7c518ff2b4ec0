### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
rights-title = Maf û berpirsiyarî
# Over the rights' side.
# status: needs-review
rights-rights = Mafên we
# Over the duties' side.
# status: needs-review
rights-duties = Erkên we
# status: needs-review
rights-stay = Hûn dikarin heta biryara dawî bimînin
# status: needs-review
rights-papers = Hûn belgeyên xwe radest dikin
# status: needs-review
rights-interpreter = Ger pêwîst be, wergêr alîkariyê dike
# status: needs-review
rights-truth = Hûn rastiyê dibêjin
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = Dibe ku hûn cihekî jiyanê bistînin
# status: needs-review
rights-rules = Hûn li gor rêzikên malê tevdigerin
# status: needs-review
rights-school = Zarok dixwînin. Bijîşk alîkariyê dike.
# status: needs-review
rights-address = Hûn navnîşana xwe ji PMLP re dibêjin
# status: needs-review
rights-work = Dikarin bixebitin
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] ger piştî { $work_months } mehê bersiv tune be û ev ne ji ber we be
   *[other] ger piştî { $work_months } mehan bersiv tune be û ev ne ji ber we be
}
# status: needs-review
rights-interviews = Hûn tên hevpeyvînan
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = Parêzer ji bo îtiraza we
# status: needs-review
rights-days = Hûn rojên di nameya xwe de dijmêrin
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = Penaberî: maf û erk
