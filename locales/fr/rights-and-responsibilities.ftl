### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = Droits et devoirs
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = Vos droits
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = Vos devoirs
# status: needs-review
# source: d50197fb
rights-stay = Vous pouvez rester jusqu’à la décision définitive
# status: needs-review
# source: 46a0ff01
rights-papers = Vous remettez vos documents
# status: needs-review
# source: a2f48e77
rights-interpreter = Un interprète aide, si besoin
# status: needs-review
# source: 0fba7a03
rights-truth = Vous dites la vérité
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = Vous pouvez recevoir un logement
# status: needs-review
# source: 31d87621
rights-rules = Vous respectez le règlement
# status: needs-review
# source: c20b3c6b
rights-school = Les enfants apprennent. Un médecin aide.
# status: needs-review
# source: f8d25e46
rights-address = Vous donnez votre adresse à l’Office (PMLP)
# status: needs-review
# source: 7c757a9d
rights-work = Travail autorisé
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] s’il n’y a pas de réponse après { $work_months } mois et que ce n’est pas votre faute
    [many] s’il n’y a pas de réponse après { $work_months } de mois et que ce n’est pas votre faute
   *[other] s’il n’y a pas de réponse après { $work_months } mois et que ce n’est pas votre faute
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = Vous venez aux entretiens
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = Un avocat pour votre recours
# status: needs-review
# source: fe216f21
rights-days = Vous comptez les jours écrits dans la lettre
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = L’asile : un droit et un devoir
