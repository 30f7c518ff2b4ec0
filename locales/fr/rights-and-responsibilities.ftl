### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
rights-title = Droits et devoirs
# Over the rights' side.
# status: needs-review
rights-rights = Vos droits
# Over the duties' side.
# status: needs-review
rights-duties = Vos devoirs
# status: needs-review
rights-stay = Vous pouvez rester jusqu’à la décision définitive
# status: needs-review
rights-papers = Vous remettez vos documents
# status: needs-review
rights-interpreter = Un interprète aide, si besoin
# status: needs-review
rights-truth = Vous dites la vérité
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = Vous pouvez recevoir un logement
# status: needs-review
rights-rules = Vous respectez le règlement
# status: needs-review
rights-school = Les enfants apprennent. Un médecin aide.
# status: needs-review
rights-address = Vous donnez votre adresse à l’Office (PMLP)
# status: needs-review
rights-work = Travail autorisé
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] s’il n’y a pas de réponse après { $work_months } mois et que ce n’est pas votre faute
    [many] s’il n’y a pas de réponse après { $work_months } de mois et que ce n’est pas votre faute
   *[other] s’il n’y a pas de réponse après { $work_months } mois et que ce n’est pas votre faute
}
# status: needs-review
rights-interviews = Vous venez aux entretiens
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = Un avocat pour votre recours
# status: needs-review
rights-days = Vous comptez les jours écrits dans la lettre
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = L’asile : un droit et un devoir
